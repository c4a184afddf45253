//! A box that is written in: the number of a turn to go to, a bookmark's name, a note. An empty name or note is removed.
//!
//! Enters: letters. Leaves: another moment shown, or what is kept beside the game. Never here: files.

use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;
use tui_input::InputRequest;

use super::field::Field;
use super::pair::Shared;
use crate::record::notes::{NAME_CHARS_MAX, NOTE_CHARS_MAX};
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Layer, Nature, Reply};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{cells, length};
use crate::words::Severity;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Turn,
    Bookmark,
    Note,
}

/// The box.
pub(super) struct Writing {
    pair: Shared,
    kind: Kind,
    moment: usize,
    field: Field,
}

impl Writing {
    /// A turn to go to, with the digit that opened the box.
    pub fn turn(pair: &Shared, digit: Option<u8>) -> Self {
        let text = digit.map_or_else(String::new, |digit| digit.to_string());
        Self { pair: Rc::clone(pair), kind: Kind::Turn, moment: 0, field: Field::of(&text, 4) }
    }

    /// What is kept at the moment shown, or a name to begin with.
    pub fn kept(pair: &Shared, desk: &Desk, kind: Kind) -> Self {
        let watching = &pair.borrow().first;
        let moment = watching.replay.position();
        let field = match (kind, watching.notes.bookmark(moment)) {
            (Kind::Bookmark, Some(name)) => Field::of(name, NAME_CHARS_MAX),
            (Kind::Bookmark, None) => Field::proposing(&watching.moment_name(desk, moment), NAME_CHARS_MAX),
            _ => Field::of(watching.notes.note(moment).unwrap_or_default(), NOTE_CHARS_MAX),
        };
        Self { pair: Rc::clone(pair), kind, moment, field }
    }

    fn last_turn(&self) -> u16 {
        self.pair.borrow().first.marks.turns.last().map_or(1, |(_, turn)| *turn)
    }

    fn go(&self, desk: &mut Desk) -> Reply {
        let mut pair = self.pair.borrow_mut();
        let wanted = self.field.text().parse::<u16>().ok();
        if let Some(start) = wanted.and_then(|turn| pair.first.replay.start_of(turn)) {
            pair.seek(desk, start);
            return Reply::Close;
        }
        drop(pair);
        let text = desk.words.with("replay-no-such-turn", &[("last", self.last_turn().into())]);
        desk.tell(Severity::Bad, text);
        Reply::Done
    }

    fn write(&self, desk: &mut Desk) -> Reply {
        let watching = &mut self.pair.borrow_mut().first;
        let (notes, text, moment) = (&mut watching.notes, self.field.text(), self.moment);
        let result = match (self.kind, text.trim().is_empty()) {
            (Kind::Bookmark, true) => {
                notes.remove_bookmark(moment);
                Ok(())
            }
            (Kind::Bookmark, false) => notes.set_bookmark(moment, text),
            (_, true) => {
                notes.remove_note(moment);
                Ok(())
            }
            (_, false) => notes.set_note(moment, text),
        };
        match result {
            Ok(()) => watching.keeping().map_or(Reply::Close, Reply::CloseAndDo),
            Err(why) => {
                let text = why.told(&desk.words);
                desk.tell(Severity::Bad, text);
                Reply::Done
            }
        }
    }
}

impl Layer for Writing {
    fn nature(&self) -> Nature {
        Nature::over("replay", Context::Typing)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match (action, self.kind) {
            (Action::Confirm, Kind::Turn) => self.go(desk),
            (Action::Confirm, _) => self.write(desk),
            (Action::Edit(InputRequest::InsertChar(letter)), Kind::Turn) if !letter.is_ascii_digit() => {
                Reply::Done
            }
            (other, _) => self.field.typed(other),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (look, words) = (desk.look(), &desk.words);
        let (title, hint) = match self.kind {
            Kind::Turn => ("replay-turn-title", "replay-turn-hint"),
            Kind::Bookmark => ("replay-bookmark-title", "replay-bookmark-hint"),
            Kind::Note => ("replay-note-title", "replay-note-hint"),
        };
        // A number of four digits takes little room, and its hint one line.
        let (width, gap) = if self.kind == Kind::Turn { (44, 0) } else { (72, 1) };
        let width = width.min(area.width);
        let room = width.saturating_sub(4);
        let hint = words.with(hint, &[("last", self.last_turn().into())]);
        let hint = look.paragraph(&hint, cells(room), desk.theme.quiet);
        let around = length(hint.len()) + gap + 2;
        let rows = self.field.rows(room).min(area.height.saturating_sub(around)).max(1);
        let moment = self.pair.borrow().first.moment_name(desk, self.moment);
        let title = words.with(title, &[("moment", moment.into())]);
        let inner = look.overlay(frame.buffer_mut(), area, (width, rows + around), &title);
        let (field, rest) = split_rows(inner, rows);
        self.field.draw(desk, frame, field);
        look.rows(frame.buffer_mut(), below(rest, gap), &hint);
    }
}
