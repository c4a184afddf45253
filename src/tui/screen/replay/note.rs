//! A bookmark or a note at a moment, being written. An empty one is removed.
//!
//! Enters: letters. Leaves: what is kept beside the game. Never here: files.

use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::field::Field;
use super::watching::{Shared, Watching};
use crate::record::notes::{NAME_CHARS_MAX, NOTE_CHARS_MAX};
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Effect, Layer, Reply};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{cells, length};
use crate::words::Severity;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Bookmark,
    Note,
}

/// The field for a bookmark's name or a note.
pub(super) struct WriteNote {
    watching: Shared,
    kind: Kind,
    moment: usize,
    field: Field,
}

/// Has what is kept beside a game written to its file, where it has one.
pub(super) fn keep(watching: &Watching) -> Option<Effect> {
    watching.place.clone().map(|place| Effect::KeepNotes(place, watching.notes.clone()))
}

impl WriteNote {
    /// What is kept at that moment, or a name to begin with.
    pub fn of(watching: &Shared, desk: &Desk, kind: Kind, moment: usize) -> Self {
        let shown = watching.borrow();
        let field = match (kind, shown.notes.bookmark(moment)) {
            (Kind::Bookmark, Some(name)) => Field::of(name, NAME_CHARS_MAX),
            (Kind::Bookmark, None) => Field::proposing(&shown.moment_name(desk, moment), NAME_CHARS_MAX),
            (Kind::Note, _) => Field::of(shown.notes.note(moment).unwrap_or_default(), NOTE_CHARS_MAX),
        };
        drop(shown);
        Self { watching: Rc::clone(watching), kind, moment, field }
    }

    fn write(&self, desk: &mut Desk) -> Reply {
        let mut watching = self.watching.borrow_mut();
        let (notes, text, moment) = (&mut watching.notes, self.field.text(), self.moment);
        let result = match (self.kind, text.trim().is_empty()) {
            (Kind::Bookmark, true) => {
                notes.remove_bookmark(moment);
                Ok(())
            }
            (Kind::Note, true) => {
                notes.remove_note(moment);
                Ok(())
            }
            (Kind::Bookmark, false) => notes.set_bookmark(moment, text),
            (Kind::Note, false) => notes.set_note(moment, text),
        };
        match result {
            Ok(()) => keep(&watching).map_or(Reply::Close, Reply::CloseAndDo),
            Err(why) => {
                let text = why.told(&desk.words);
                desk.tell(Severity::Bad, text);
                Reply::Done
            }
        }
    }
}

impl Layer for WriteNote {
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
            Action::Confirm => return self.write(desk),
            Action::Back => return Reply::Close,
            Action::Edit(request) => self.field.edit(request),
            Action::Suspend => return Reply::Ignored,
            _ => {}
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let look = desk.look();
        let (title, hint) = match self.kind {
            Kind::Bookmark => ("replay-bookmark-title", "replay-bookmark-hint"),
            Kind::Note => ("replay-note-title", "replay-note-hint"),
        };
        let width = 72.min(area.width);
        let room = width.saturating_sub(4);
        let hint = look.paragraph(&desk.say(hint), cells(room), desk.theme.quiet);
        let rows = self.field.rows(room).min(area.height.saturating_sub(length(hint.len()) + 3)).max(1);
        let size = (width, rows + length(hint.len()) + 3);
        let moment = self.watching.borrow().moment_name(desk, self.moment);
        let title = desk.words.with(title, &[("moment", moment.into())]);
        let inner = look.overlay(frame.buffer_mut(), area, size, &title);
        let (field, rest) = split_rows(inner, rows);
        self.field.draw(desk, frame, field);
        look.rows(frame.buffer_mut(), below(rest, 1), &hint);
    }
}
