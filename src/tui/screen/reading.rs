//! Something to read: a line of the feed in full, and where it leads.
//!
//! Enters: a text. Leaves: rows. Never here: who wrote it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Fitting, Layer, Nature, Reply};
use crate::tui::facts::FeedRow;
use crate::tui::paint::{cells, length, piece};
use crate::tui::scroll::Scroll;
use crate::words::Subject;

/// A text in a box.
pub struct Reading {
    title: String,
    text: String,
    subject: Option<Subject>,
    scroll: Scroll,
}

impl Reading {
    /// A line of the feed in full.
    #[must_use]
    pub fn line(desk: &Desk, row: &FeedRow) -> Self {
        let title = format!("{}  {}", row.moment, desk.words.source(row.line.source));
        Self { title, text: full_text(desk, row), subject: row.line.subject, scroll: Scroll::default() }
    }
}

/// What the line says, with the whole text of the inject behind it.
fn full_text(desk: &Desk, row: &FeedRow) -> String {
    let inject = match row.line.subject {
        Some(Subject::Inject(id)) => desk.game.as_ref().and_then(|g| g.table.setting().inject(id)),
        _ => None,
    };
    match inject {
        Some(inject) if !row.line.text.contains(&inject.text) => {
            format!("{}\n\n{}", row.line.text, inject.text)
        }
        _ => row.line.text.clone(),
    }
}

impl Layer for Reading {
    fn nature(&self) -> Nature {
        Nature::over("reading", Context::Reading)
    }

    fn fitting(&self, desk: &Desk) -> Option<Fitting> {
        let about = self.subject.and_then(|subject| super::handbook::of_subject(desk, subject));
        about.or_else(|| super::handbook::crisis_of(desk)).map(Fitting::from)
    }

    fn update(&mut self, _: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => match self.subject {
                Some(subject) => return Reply::GoTo(subject),
                None => return Reply::Close,
            },
            Action::Back => return Reply::Close,
            Action::Point(..) => {}
            other if self.scroll.takes(other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (look, buf) = (desk.look(), frame.buffer_mut());
        let width = area.width.saturating_sub(8).min(80);
        let rows = look.paragraph(&self.text, cells(width.saturating_sub(4)), desk.theme.text);
        let size = (width, length(rows.len() + 4).min(area.height));
        let inner = look.overlay(buf, area, size, &self.title);
        let (body, foot) = crate::tui::layout::split_rows(inner, inner.height.saturating_sub(1));
        let first = self.scroll.first(rows.len(), cells(body.height));
        look.rows(buf, body, &rows[first..]);
        look.scroll_mark(buf, body, first, rows.len());
        let key = desk.key(&[Context::Reading], Action::Confirm);
        let hint = if self.subject.is_some() { "reading-go" } else { "reading-close" };
        let line = desk.words.with(hint, &[("key", key.into())]);
        look.row(buf, foot, &Line::from(piece(line, desk.theme.quiet)));
    }
}
