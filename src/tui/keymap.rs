//! The one table of keys. The footer, the help, the palette and the configuration are made from it.
//!
//! Enters: a context and a key, and overrides from the configuration. Leaves: an action, and rows for
//! help. Never here: what an action does. Never elsewhere, but where bytes become keys: a key literal.

use std::fmt;
use std::str::FromStr;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use tui_input::InputRequest;

use super::action::{Action, Context};

/// A key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd)]
pub struct Key {
    code: KeyCode,
    control: bool,
    alt: bool,
    /// Only for keys that are no characters; a shifted character is another character.
    shift: bool,
}

impl Key {
    const fn plain(code: KeyCode) -> Self {
        Self { code, control: false, alt: false, shift: false }
    }

    const fn character(character: char) -> Self {
        Self::plain(KeyCode::Char(character))
    }

    const fn control(character: char) -> Self {
        Self { code: KeyCode::Char(character), control: true, alt: false, shift: false }
    }

    const fn shift(code: KeyCode) -> Self {
        Self { code, control: false, alt: false, shift: true }
    }

    /// How it is written for the reader.
    #[must_use]
    pub fn label(self, ascii: bool) -> String {
        let name = match self.code {
            KeyCode::Char(' ') => if ascii { "Space" } else { "␣" }.to_owned(),
            KeyCode::Char(c) => c.to_string(),
            KeyCode::Up => if ascii { "Up" } else { "↑" }.to_owned(),
            KeyCode::Down => if ascii { "Down" } else { "↓" }.to_owned(),
            KeyCode::Left => if ascii { "Left" } else { "←" }.to_owned(),
            KeyCode::Right => if ascii { "Right" } else { "→" }.to_owned(),
            KeyCode::Enter => if ascii { "Enter" } else { "⏎" }.to_owned(),
            KeyCode::BackTab => "Shift-Tab".to_owned(),
            KeyCode::PageUp => "PgUp".to_owned(),
            KeyCode::PageDown => "PgDn".to_owned(),
            KeyCode::Backspace => "Backspace".to_owned(),
            KeyCode::F(n) => format!("F{n}"),
            other => format!("{other:?}"),
        };
        let mut label = String::new();
        if self.control {
            label.push_str("Ctrl-");
        }
        if self.alt {
            label.push_str("Alt-");
        }
        if self.shift {
            label.push_str("Shift-");
        }
        label.push_str(&name);
        label
    }
}

impl From<KeyEvent> for Key {
    fn from(event: KeyEvent) -> Self {
        let character = matches!(event.code, KeyCode::Char(_));
        Self {
            code: event.code,
            control: event.modifiers.contains(KeyModifiers::CONTROL),
            alt: event.modifiers.contains(KeyModifiers::ALT),
            shift: !character
                && event.code != KeyCode::BackTab
                && event.modifiers.contains(KeyModifiers::SHIFT),
        }
    }
}

/// A text that names no key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no key; write a character, 'enter', 'f1', 'ctrl-r' or 'shift-up'")]
pub struct NotAKey(String);

impl FromStr for Key {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let mut key = Self::plain(KeyCode::Null);
        let mut rest = text;
        loop {
            let lower = rest.to_ascii_lowercase();
            if lower.len() > 5 && lower.starts_with("ctrl-") {
                key.control = true;
                rest = &rest[5..];
            } else if lower.len() > 4 && lower.starts_with("alt-") {
                key.alt = true;
                rest = &rest[4..];
            } else if lower.len() > 6 && lower.starts_with("shift-") {
                key.shift = true;
                rest = &rest[6..];
            } else {
                break;
            }
        }
        let mut characters = rest.chars();
        key.code = match (characters.next(), characters.next()) {
            (Some(one), None) => KeyCode::Char(one),
            _ => match rest.to_ascii_lowercase().as_str() {
                "space" => KeyCode::Char(' '),
                "up" => KeyCode::Up,
                "down" => KeyCode::Down,
                "left" => KeyCode::Left,
                "right" => KeyCode::Right,
                "enter" => KeyCode::Enter,
                "esc" => KeyCode::Esc,
                "tab" => KeyCode::Tab,
                "backtab" => KeyCode::BackTab,
                "home" => KeyCode::Home,
                "end" => KeyCode::End,
                "pageup" => KeyCode::PageUp,
                "pagedown" => KeyCode::PageDown,
                "backspace" => KeyCode::Backspace,
                "delete" => KeyCode::Delete,
                "insert" => KeyCode::Insert,
                other => match other.strip_prefix('f').and_then(|n| n.parse().ok()) {
                    Some(n @ 1..=12) => KeyCode::F(n),
                    _ => return Err(NotAKey(text.to_owned())),
                },
            },
        };
        Ok(key)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label(true))
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Binding {
    /// Where it works.
    pub context: Context,
    /// The key.
    pub key: Key,
    /// What it means there.
    pub action: Action,
    /// Its place in the footer, lowest first; 0 keeps it out.
    pub footer: u8,
}

const fn bind(context: Context, key: Key, action: Action, footer: u8) -> Binding {
    Binding { context, key, action, footer }
}

const fn code(code: KeyCode) -> Key {
    Key::plain(code)
}

const fn ch(character: char) -> Key {
    Key::character(character)
}

use Context as C;
use KeyCode as K;

/// The keys as shipped. The first key of an action in a context is the one that is shown.
const SHIPPED: &[Binding] = &[
    // Arrows, Enter, Escape and Tab mean the same on every screen.
    bind(C::Everywhere, code(K::Up), Action::Up, 0),
    bind(C::Everywhere, code(K::Down), Action::Down, 0),
    bind(C::Everywhere, code(K::Left), Action::Left, 0),
    bind(C::Everywhere, code(K::Right), Action::Right, 0),
    bind(C::Everywhere, ch('k'), Action::Up, 0),
    bind(C::Everywhere, ch('j'), Action::Down, 0),
    bind(C::Everywhere, ch('h'), Action::Left, 0),
    bind(C::Everywhere, ch('l'), Action::Right, 0),
    bind(C::Everywhere, code(K::PageUp), Action::PageUp, 0),
    bind(C::Everywhere, code(K::PageDown), Action::PageDown, 0),
    bind(C::Everywhere, code(K::Home), Action::First, 0),
    bind(C::Everywhere, code(K::End), Action::Last, 0),
    bind(C::Everywhere, code(K::Tab), Action::NextPane, 0),
    bind(C::Everywhere, code(K::BackTab), Action::PreviousPane, 0),
    bind(C::Everywhere, code(K::Enter), Action::Confirm, 0),
    bind(C::Everywhere, code(K::Esc), Action::Back, 0),
    bind(C::Everywhere, ch('?'), Action::Help, 200),
    bind(C::Everywhere, ch(':'), Action::Palette, 210),
    bind(C::Everywhere, code(K::F(1)), Action::Handbook, 0),
    bind(C::Everywhere, ch('q'), Action::Quit, 0),
    bind(C::Everywhere, Key::control('c'), Action::Quit, 0),
    bind(C::Everywhere, Key::control('z'), Action::Suspend, 0),
    bind(C::Everywhere, Key::control('l'), Action::Redraw, 0),
    bind(C::Everywhere, code(K::F(9)), Action::NextTheme, 0),
    bind(C::Everywhere, code(K::F(8)), Action::Motion, 0),
    // Lists.
    bind(C::List, code(K::Enter), Action::Confirm, 10),
    bind(C::List, code(K::Esc), Action::Back, 20),
    bind(C::List, ch('/'), Action::Search, 0),
    bind(C::List, ch('w'), Action::Watch, 0),
    // The console.
    bind(C::Console, ch(' '), Action::EndTurn, 12),
    bind(C::Console, ch('u'), Action::Undo, 44),
    bind(C::Console, ch('o'), Action::Orders, 30),
    bind(C::Console, ch('m'), Action::ShowMap, 70),
    bind(C::Console, ch('f'), Action::ShowFeed, 72),
    bind(C::Console, ch('e'), Action::ShowDecision, 74),
    bind(C::Console, ch('t'), Action::ShowTracks, 76),
    bind(C::Console, ch('g'), Action::ShowBasket, 0),
    bind(C::Console, ch('b'), Action::Board, 56),
    bind(C::Console, ch('i'), Action::ShowIpcr, 60),
    bind(C::Console, ch('c'), Action::ShowCouncil, 62),
    bind(C::Console, ch('n'), Action::ShowNato, 64),
    bind(C::Console, ch('L'), Action::ShowLaw, 0),
    bind(C::Console, ch('x'), Action::Dossier, 0),
    bind(C::Console, ch('w'), Action::Why, 55),
    bind(C::Console, ch('r'), Action::Report, 0),
    bind(C::Console, ch('T'), Action::Timeline, 0),
    bind(C::Console, ch('D'), Action::Debrief, 8),
    bind(C::Console, ch('W'), Action::Watch, 9),
    bind(C::Console, ch('/'), Action::Search, 0),
    bind(C::Console, ch('a'), Action::Ask, 40),
    bind(C::Console, code(K::F(2)), Action::Coach, 0),
    // The decision panel.
    bind(C::Decision, code(K::Enter), Action::Confirm, 10),
    bind(C::Decision, ch('p'), Action::Park, 46),
    bind(C::Decision, ch('d'), Action::Decline, 47),
    bind(C::Decision, ch('v'), Action::Improve, 48),
    bind(C::Decision, ch('P'), Action::Promise, 49),
    bind(C::Decision, ch('z'), Action::Unfold, 0),
    // The feed.
    bind(C::Feed, code(K::Enter), Action::Confirm, 10),
    bind(C::Feed, ch('s'), Action::Filter, 13),
    // The map.
    bind(C::Map, code(K::Enter), Action::Confirm, 10),
    bind(C::Map, ch('+'), Action::ZoomIn, 13),
    bind(C::Map, ch('='), Action::ZoomIn, 0),
    bind(C::Map, ch('-'), Action::ZoomOut, 13),
    bind(C::Map, ch('s'), Action::MapTheme, 14),
    bind(C::Map, ch('0'), Action::MapHome, 15),
    bind(C::Map, Key::shift(K::Up), Action::PanUp, 0),
    bind(C::Map, Key::shift(K::Down), Action::PanDown, 0),
    bind(C::Map, Key::shift(K::Left), Action::PanLeft, 0),
    bind(C::Map, Key::shift(K::Right), Action::PanRight, 0),
    bind(C::Map, ch('K'), Action::PanUp, 0),
    bind(C::Map, ch('J'), Action::PanDown, 0),
    bind(C::Map, ch('H'), Action::PanLeft, 0),
    // The tracks and the basket.
    bind(C::Tracks, code(K::Enter), Action::Why, 10),
    bind(C::Basket, code(K::Enter), Action::Confirm, 10),
    bind(C::Basket, code(K::Delete), Action::Undo, 0),
    // An order being written.
    bind(C::OrderSheet, code(K::Enter), Action::Confirm, 10),
    bind(C::OrderSheet, code(K::Left), Action::Left, 20),
    bind(C::OrderSheet, code(K::Right), Action::Right, 21),
    bind(C::OrderSheet, ch('['), Action::MuchLess, 0),
    bind(C::OrderSheet, ch(']'), Action::MuchMore, 0),
    bind(C::OrderSheet, ch(' '), Action::Toggle, 0),
    bind(C::OrderSheet, code(K::Backspace), Action::Edit(InputRequest::DeletePrevChar), 0),
    bind(C::OrderSheet, code(K::Esc), Action::Back, 30),
    // Something to read.
    bind(C::Reading, code(K::Enter), Action::Confirm, 10),
    bind(C::Reading, code(K::Esc), Action::Back, 20),
    bind(C::Reading, ch(' '), Action::PageDown, 0),
    bind(C::Debrief, ch('w'), Action::Watch, 11),
    // Pages.
    bind(C::Pages, code(K::Left), Action::Left, 10),
    bind(C::Pages, code(K::Right), Action::Right, 11),
    bind(C::Pages, code(K::Enter), Action::Confirm, 12),
    bind(C::Pages, code(K::Esc), Action::Back, 20),
    // Replay.
    bind(C::Replay, code(K::Left), Action::Left, 10),
    bind(C::Replay, code(K::Right), Action::Right, 11),
    bind(C::Replay, ch(' '), Action::PlayPause, 12),
    bind(C::Replay, ch('+'), Action::Faster, 13),
    bind(C::Replay, ch('-'), Action::Slower, 14),
    bind(C::Replay, ch('/'), Action::Search, 0),
    bind(C::Replay, code(K::Esc), Action::Back, 20),
    // A field that takes text.
    bind(C::Typing, code(K::Enter), Action::Confirm, 10),
    bind(C::Typing, code(K::Esc), Action::Back, 20),
    bind(C::Typing, code(K::Up), Action::Up, 0),
    bind(C::Typing, code(K::Down), Action::Down, 0),
    bind(C::Typing, code(K::PageUp), Action::PageUp, 0),
    bind(C::Typing, code(K::PageDown), Action::PageDown, 0),
    bind(C::Typing, code(K::Tab), Action::NextPane, 0),
    bind(C::Typing, Key::control('c'), Action::Back, 0),
    bind(C::Typing, Key::control('z'), Action::Suspend, 0),
    bind(C::Typing, code(K::Backspace), Action::Edit(InputRequest::DeletePrevChar), 0),
    bind(C::Typing, code(K::Delete), Action::Edit(InputRequest::DeleteNextChar), 0),
    bind(C::Typing, code(K::Left), Action::Edit(InputRequest::GoToPrevChar), 0),
    bind(C::Typing, code(K::Right), Action::Edit(InputRequest::GoToNextChar), 0),
    bind(C::Typing, code(K::Home), Action::Edit(InputRequest::GoToStart), 0),
    bind(C::Typing, code(K::End), Action::Edit(InputRequest::GoToEnd), 0),
    bind(C::Typing, Key::control('w'), Action::Edit(InputRequest::DeletePrevWord), 0),
    bind(C::Typing, Key::control('u'), Action::Edit(InputRequest::DeleteFromStart), 0),
];

/// Why a change to the table cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OverrideError {
    /// No such action.
    #[error("keys: there is no action '{0}'")]
    Action(String),
    /// No such key.
    #[error("keys: {0}")]
    Key(#[from] NotAKey),
}

/// The table in force.
#[derive(Debug, Clone, PartialEq)]
pub struct Keymap {
    bindings: Vec<Binding>,
}

impl Default for Keymap {
    fn default() -> Self {
        Self { bindings: SHIPPED.to_vec() }
    }
}

impl Keymap {
    /// The shipped table with these changes: an action's slug and the key it shall have, wherever it has
    /// one. The key leaves what it meant there; the action keeps its other keys and shows the new one.
    ///
    /// # Errors
    /// When a change names an unknown action or key.
    pub fn with_overrides<'o>(
        overrides: impl IntoIterator<Item = (&'o str, &'o str)>,
    ) -> Result<Self, OverrideError> {
        let mut keymap = Self::default();
        for (action, key) in overrides {
            let action = Action::ALL
                .iter()
                .copied()
                .find(|a| a.slug() == action)
                .ok_or_else(|| OverrideError::Action(action.to_owned()))?;
            let key: Key = key.parse()?;
            for context in Context::ALL {
                let Some(old) = keymap.bindings.iter().find(|b| b.context == context && b.action == action)
                else {
                    continue;
                };
                let footer = old.footer;
                keymap.bindings.retain(|b| !(b.context == context && b.key == key));
                let place = keymap.bindings.iter().position(|b| b.context == context && b.action == action);
                keymap.bindings.insert(place.unwrap_or(0), bind(context, key, action, footer));
            }
        }
        Ok(keymap)
    }

    /// What a key means in these contexts, looked up in their order. In a field, a character that is
    /// not bound is text.
    #[must_use]
    pub fn action(&self, contexts: &[Context], event: KeyEvent) -> Option<Action> {
        let key = Key::from(event);
        for &context in contexts {
            if let Some(binding) = self.bindings.iter().find(|b| b.context == context && b.key == key) {
                return Some(binding.action);
            }
            if let KeyCode::Char(character) = key.code
                && !key.control
                && !key.alt
            {
                if context == Context::Typing {
                    return Some(Action::Edit(InputRequest::InsertChar(character)));
                }
                if let (Context::OrderSheet, Some(digit)) = (context, character.to_digit(10)) {
                    return u8::try_from(digit).ok().map(Action::Digit);
                }
            }
        }
        None
    }

    /// The key shown for an action in these contexts.
    #[must_use]
    pub fn key_for(&self, contexts: &[Context], action: Action) -> Option<Key> {
        contexts.iter().find_map(|&context| {
            self.bindings.iter().find(|b| b.context == context && b.action == action).map(|b| b.key)
        })
    }

    /// The table.
    #[must_use]
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// What the footer lists in these contexts, most useful first.
    #[must_use]
    pub fn footer(&self, contexts: &[Context]) -> Vec<Binding> {
        let mut rows: Vec<Binding> = Vec::new();
        for &context in contexts {
            for binding in self.bindings.iter().filter(|b| b.context == context && b.footer > 0) {
                if !rows.iter().any(|r| r.action == binding.action || r.key == binding.key) {
                    rows.push(*binding);
                }
            }
        }
        rows.sort_by_key(|b| b.footer);
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things_in_a_context() {
        for (i, a) in SHIPPED.iter().enumerate() {
            for b in &SHIPPED[..i] {
                assert!(!(a.context == b.context && a.key == b.key), "{:?} twice in {:?}", a.key, a.context);
            }
        }
    }

    #[test]
    fn every_action_has_a_key() {
        for action in Action::ALL {
            assert!(SHIPPED.iter().any(|b| b.action == *action), "{action:?} has no key");
        }
    }

    #[test]
    fn every_shown_key_can_be_written_in_the_configuration() {
        for binding in SHIPPED {
            let written = binding.key.to_string();
            let plain = written.replace("Esc", "esc").replace("PgUp", "pageup").replace("PgDn", "pagedown");
            let plain = if plain == "Shift-Tab" { "backtab".to_owned() } else { plain };
            assert_eq!(plain.parse(), Ok(binding.key), "{written}");
        }
    }

    #[test]
    fn an_override_moves_a_key_and_is_shown() {
        let keymap = Keymap::with_overrides([("end-turn", "f5")]).expect("valid");
        let key = keymap.key_for(&[Context::Console], Action::EndTurn).expect("bound");
        assert_eq!(key.label(true), "F5");
        assert!(matches!(Keymap::with_overrides([("end-turn", "f99")]), Err(OverrideError::Key(_))));
        assert!(matches!(Keymap::with_overrides([("fly", "f5")]), Err(OverrideError::Action(_))));
    }

    #[test]
    fn text_fields_take_letters_and_sheets_take_digits() {
        let keymap = Keymap::default();
        let press = |c| KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE);
        assert_eq!(
            keymap.action(&[Context::Typing], press('q')),
            Some(Action::Edit(InputRequest::InsertChar('q')))
        );
        assert_eq!(keymap.action(&[Context::OrderSheet], press('7')), Some(Action::Digit(7)));
        assert_eq!(keymap.action(&[Context::Console, Context::Everywhere], press('q')), Some(Action::Quit));
    }
}
