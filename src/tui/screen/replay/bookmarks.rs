//! The list of bookmarks and notes of a game.
//!
//! Enters: what is kept. Leaves: another moment shown, or less kept. Never here: files.

use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::pair::Shared;
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Layer, Nature, Reply};
use crate::tui::layout::split_rows;
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;

/// The list.
pub(super) struct Bookmarks {
    pair: Shared,
    cursor: usize,
}

impl Bookmarks {
    /// The list, with the cursor on what is nearest to the moment shown.
    pub fn of(pair: &Shared) -> Self {
        let shown = pair.borrow();
        let at = shown.at();
        let cursor = shown.first.kept().iter().rposition(|moment| *moment <= at).unwrap_or(0);
        Self { pair: Rc::clone(pair), cursor }
    }

    fn go(&self, desk: &Desk) -> Reply {
        let moment = self.pair.borrow().first.kept().get(self.cursor).copied();
        if let Some(moment) = moment {
            self.pair.borrow_mut().seek(desk, moment);
        }
        Reply::Close
    }

    fn remove(&mut self) -> Reply {
        let watching = &mut self.pair.borrow_mut().first;
        let Some(moment) = watching.kept().get(self.cursor).copied() else { return Reply::Done };
        watching.notes.remove_bookmark(moment);
        watching.notes.remove_note(moment);
        self.cursor = self.cursor.min(watching.kept().len().saturating_sub(1));
        watching.keeping().map_or(Reply::Done, Reply::Do)
    }
}

impl Layer for Bookmarks {
    fn nature(&self) -> Nature {
        Nature::over("bookmarks", Context::Bookmarks)
    }

    /// Without a mark there is none to go to, or to take away.
    fn offers(&self, action: Action) -> bool {
        !matches!(action, Action::Confirm | Action::Remove) || !self.pair.borrow().first.kept().is_empty()
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let rows = self.pair.borrow().first.kept().len();
        match action {
            Action::Remove => self.remove(),
            Action::Back => Reply::Close,
            other => pointed(desk, &mut self.cursor, rows, other, Click::Chooses).reply(|| self.go(desk)),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let watching = &self.pair.borrow().first;
        let kept = watching.kept();
        let height = length(kept.len().max(2) + 5).min(area.height);
        let buf = frame.buffer_mut();
        let inner = look.overlay(buf, area, (76, height), &desk.say("bookmarks-title"));
        if kept.is_empty() {
            let key = |action| desk.key(&[Context::Replay], action);
            let said = desk.words.with(
                "bookmarks-empty",
                &[("bookmark", key(Action::Bookmark).into()), ("note", key(Action::Note).into())],
            );
            look.rows(buf, inner, &look.paragraph(&said, cells(inner.width), theme.quiet));
            return;
        }
        let moment_cells = 30;
        let rows: Vec<Row> = kept
            .iter()
            .map(|moment| {
                let (bookmark, note) = watching.kept_at(*moment);
                let mut row = vec![
                    piece(
                        text::left(&watching.moment_name(desk, *moment), moment_cells, look.glyphs),
                        theme.quiet,
                    ),
                    piece(format!(" {}", bookmark.unwrap_or_default()), theme.accent),
                ];
                if let Some(note) = note {
                    row.push(piece(format!(" {note}"), theme.text));
                }
                Line::from(row)
            })
            .collect();
        // The whole note under the cursor stands below the list.
        let (list, rest) = split_rows(inner, inner.height.saturating_sub(3));
        let first = look.list(buf, list, &rows, Some(self.cursor), true);
        desk.spot_rows(list, first, rows.len());
        let note = kept.get(self.cursor).and_then(|moment| watching.kept_at(*moment).1).unwrap_or_default();
        look.rows(buf, rest, &look.paragraph(note, cells(rest.width), theme.quiet));
    }
}
