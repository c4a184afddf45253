//! The list of every command, with fuzzy search.
//!
//! Enters: the table of keys. Leaves: an action for the screen behind. Never here: key literals.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::search::Narrowed;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Layer, Nature, Reply};
use crate::tui::glyphs::Glyphs;

/// The palette.
pub struct Palette {
    list: Narrowed<Action>,
}

impl Palette {
    /// All commands that work in these contexts; `asks` says whether anything there can be asked "why?".
    #[must_use]
    pub fn of(desk: &Desk, contexts: &[Context], asks: bool) -> Self {
        let mut entries: Vec<(String, String, Action)> = Vec::new();
        for context in contexts {
            for binding in desk.keymap.bindings().iter().filter(|b| b.context == *context) {
                let known = entries.iter().any(|(.., action)| *action == binding.action);
                let asked = asks || binding.action != Action::Why;
                let means = asked && desk.gives(binding.action) && !binding.action.slug().is_empty();
                if known || !means || is_movement(binding.action) {
                    continue;
                }
                let name = desk.say(&format!("action-{}", binding.action.slug()));
                entries.push((name, binding.key.label(desk.looks.glyphs == Glyphs::Ascii), binding.action));
            }
        }
        Self { list: Narrowed::new(entries) }
    }
}

fn is_movement(action: Action) -> bool {
    matches!(
        action,
        Action::Up
            | Action::Down
            | Action::Left
            | Action::Right
            | Action::PageUp
            | Action::PageDown
            | Action::First
            | Action::Last
            | Action::Confirm
            | Action::Back
            | Action::Palette
    )
}

impl Layer for Palette {
    fn nature(&self) -> Nature {
        Nature::over("palette", Context::Typing)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        self.list.reply(desk, action, Reply::Forward)
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let prompt = desk.key(&[Context::Everywhere], Action::Palette);
        self.list.draw(desk, frame, area, &desk.say("palette-title"), &prompt);
    }
}
