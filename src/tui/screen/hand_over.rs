//! The screen between two persons at one keyboard. It shows nothing of any game.
//!
//! Enters: who is next. Leaves: their name, and a key to wait for. Never here: facts.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply};
use crate::tui::paint::{centred, piece};

/// Waits for the next person.
pub struct HandOver {
    name: String,
}

impl HandOver {
    /// Waits for the person with this seat.
    #[must_use]
    pub fn to(name: String) -> Self {
        Self { name }
    }
}

impl Layer for HandOver {
    fn slug(&self) -> &'static str {
        "hand-over"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Reading]
    }

    fn update(&mut self, _: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => Reply::Close,
            Action::Quit | Action::Suspend | Action::Redraw => Reply::Ignored,
            // Help, search and the like would show what belongs to somebody else.
            _ => Reply::Done,
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let place = centred(area, (60, 4));
        let key = desk.key(&[Context::Reading], Action::Confirm);
        let rows = [
            Line::from(piece(desk.say("hand-over-next"), desk.theme.quiet)),
            Line::from(piece(self.name.clone(), desk.theme.accent)),
            Line::default(),
            Line::from(piece(desk.words.with("hand-over-key", &[("key", key.into())]), desk.theme.quiet)),
        ];
        desk.look().rows(frame.buffer_mut(), place, &rows);
    }
}
