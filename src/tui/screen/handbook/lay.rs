//! A page as rows, with the places of what can be followed.
//!
//! Enters: a page, a width. Leaves: rows and links. Never here: which link is chosen.

use ratatui::style::Modifier;
use ratatui::text::Line;

use crate::tui::desk::Desk;
use crate::tui::paint::{Row, piece};
use crate::tui::text;
use crate::words::handbook::{Entry, Page, Topic};

/// Names in a table take no more than this share of the width: two fifths.
const NAME_SHARE: (usize, usize) = (2, 5);

/// A page laid out.
#[derive(Default)]
pub(super) struct Laid {
    pub(super) rows: Vec<Row>,
    /// The row of each link, and where it leads.
    pub(super) links: Vec<(usize, Topic)>,
}

impl Laid {
    /// The page in so many columns of cells; what is told first stands above it.
    pub(super) fn of(desk: &Desk, page: &Page, told: Option<&str>, room: usize) -> Self {
        let (theme, look) = (&desk.theme, desk.look());
        let mut laid = Self::default();
        if let Some(told) = told {
            laid.rows.extend(look.paragraph(told, room, theme.bad));
            laid.rows.push(Line::default());
        }
        if !page.intro.is_empty() {
            laid.rows.extend(look.paragraph(&page.intro, room, theme.text));
            laid.rows.push(Line::default());
        }
        for entry in &page.entries {
            laid.entry(desk, entry, room);
        }
        let source = desk.words.labelled(&desk.say("handbook-source"), &page.source);
        laid.rows.extend(look.paragraph(&source, room, theme.quiet));
        laid
    }

    fn entry(&mut self, desk: &Desk, entry: &Entry, room: usize) {
        let (theme, look) = (&desk.theme, desk.look());
        match &entry.topic {
            Some(topic) => self.link(desk, topic, &entry.heading, room),
            None if entry.heading.is_empty() => {}
            None => self.rows.extend(look.paragraph(&entry.heading, room, theme.heading)),
        }
        if !entry.text.is_empty() {
            self.rows.extend(look.paragraph(&entry.text, room, theme.text));
        }
        let widest = entry.facts.iter().map(|(name, _)| text::width(name) + 2).max().unwrap_or(0);
        let name_cells = widest.min(room * NAME_SHARE.0 / NAME_SHARE.1);
        for (name, value) in &entry.facts {
            self.fact(desk, name, value, name_cells, room);
        }
        for (topic, title) in &entry.links {
            self.link(desk, topic, title, room);
        }
        self.rows.push(Line::default());
    }

    /// A row of a table; name and value may each take several lines.
    fn fact(&mut self, desk: &Desk, name: &str, value: &str, name_cells: usize, room: usize) {
        let glyphs = desk.looks.glyphs;
        let names = text::wrap(name, name_cells.saturating_sub(2).max(1));
        let values = text::wrap(value, room.saturating_sub(name_cells).max(1));
        for index in 0..names.len().max(values.len()) {
            let part = |lines: &[String]| lines.get(index).cloned().unwrap_or_default();
            self.rows.push(Line::from(vec![
                piece(text::left(&part(&names), name_cells, glyphs), desk.theme.quiet),
                piece(part(&values), desk.theme.text),
            ]));
        }
    }

    fn link(&mut self, desk: &Desk, topic: &Topic, title: &str, room: usize) {
        let glyphs = desk.looks.glyphs;
        self.links.push((self.rows.len(), topic.clone()));
        let style = desk.theme.heading.add_modifier(Modifier::UNDERLINED);
        self.rows.push(Line::from(vec![
            piece(format!("{} ", glyphs.arrow()), desk.theme.key),
            piece(text::cut(title, room.saturating_sub(2), glyphs), style),
        ]));
    }
}
