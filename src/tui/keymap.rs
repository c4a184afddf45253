//! The one table of keys. The footer, the help, the palette and the configuration are made from it.
//!
//! Enters: a context and a key, and overrides from the configuration. Leaves: an action, and rows for
//! help. Never here: what an action does. Never elsewhere, but where bytes become keys: a key literal.

mod bindings;
mod key;

pub use bindings::Binding;
pub use key::{Key, NotAKey};

use crossterm::event::KeyEvent;
use tui_input::InputRequest;

use self::bindings::{SHIPPED, bind};
use super::action::{Action, Context};

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
            if let Some(character) = key.text() {
                if context == Context::Typing {
                    return Some(Action::Edit(InputRequest::InsertChar(character)));
                }
                if let (Context::OrderSheet | Context::Replay, Some(digit)) =
                    (context, character.to_digit(10))
                {
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

    /// The key of the other way of a movement, where the footer shows both as one.
    #[must_use]
    pub fn way_back(&self, binding: &Binding) -> Option<Key> {
        let back = binding.action.counterpart()?;
        let found = self.bindings.iter().find(|b| b.context == binding.context && b.action == back)?;
        (found.footer == 0).then_some(found.key)
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
    use crossterm::event::{KeyCode, KeyModifiers};

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
