//! A turn to go to, by its number.
//!
//! Enters: digits. Leaves: another moment shown. Never here: files.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use tui_input::InputRequest;

use super::field::Field;
use super::watching::Shared;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Layer, Reply};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::piece;
use crate::words::Severity;

/// The field for a turn's number.
pub(super) struct GoToTurn {
    watching: Shared,
    field: Field,
}

impl GoToTurn {
    /// The field, with the digit that opened it.
    pub fn of(watching: &Shared, digit: Option<u8>) -> Self {
        let text = digit.map_or_else(String::new, |digit| digit.to_string());
        Self { watching: std::rc::Rc::clone(watching), field: Field::of(&text, 4) }
    }

    fn last(&self) -> u16 {
        self.watching.borrow().marks.turns.last().map_or(1, |(_, turn)| *turn)
    }

    fn go(&self, desk: &mut Desk) -> Reply {
        let mut watching = self.watching.borrow_mut();
        let wanted = self.field.text().parse::<u16>().ok();
        let start = wanted.and_then(|turn| watching.replay.start_of(turn));
        if let Some(start) = start {
            watching.seek(desk, start);
            return Reply::Close;
        }
        drop(watching);
        let text = desk.words.with("replay-no-such-turn", &[("last", self.last().into())]);
        desk.tell(Severity::Bad, text);
        Reply::Done
    }
}

impl Layer for GoToTurn {
    fn slug(&self) -> &'static str {
        "replay"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Typing]
    }

    fn is_overlay(&self) -> bool {
        true
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => return self.go(desk),
            Action::Back => return Reply::Close,
            Action::Edit(InputRequest::InsertChar(letter)) if !letter.is_ascii_digit() => {}
            Action::Edit(request) => self.field.edit(request),
            Action::Suspend => return Reply::Ignored,
            _ => {}
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let look = desk.look();
        let inner = look.overlay(frame.buffer_mut(), area, (44, 4), &desk.say("replay-turn-title"));
        let (field, rest) = split_rows(inner, 1);
        self.field.draw(desk, frame, field);
        let hint = desk.words.with("replay-turn-hint", &[("last", self.last().into())]);
        let rest = below(rest, 0);
        look.row(frame.buffer_mut(), rest, &Line::from(piece(hint, desk.theme.quiet)));
    }
}
