//! An entry of "why?" in rows: its name and its value side by side, each going on below where one row does not hold it.

use ratatui::style::Style;
use ratatui::text::Line;

use super::entries::{Entry, Kind};
use crate::tui::desk::Desk;
use crate::tui::glyphs::Glyphs;
use crate::tui::paint::{Row, piece};
use crate::tui::text;

/// Cells of the moment before an event.
const MOMENT: usize = 11;
/// Cells of a name at most, where its value needs the rest.
const NAME: usize = 44;
/// Cells between a name and its value.
const GAP: usize = 2;

impl Entry {
    /// Its rows, of at most so many cells.
    pub(super) fn rows(&self, desk: &Desk, room: usize) -> Vec<Row> {
        let (theme, glyphs) = (&desk.theme, desk.looks.glyphs);
        match self.kind {
            Kind::Heading => {
                let parts = text::wrap(&self.name, room).into_iter();
                parts.map(|part| Line::from(piece(part, theme.heading))).collect()
            }
            Kind::Figure => self.pair("", (theme.accent, theme.accent), room, glyphs),
            Kind::Input => self.pair("  ", (theme.quiet, theme.text), room, glyphs),
            Kind::Event { better } => {
                let style = match better {
                    Some(true) => theme.good,
                    Some(false) => theme.bad,
                    None => theme.text,
                };
                let moment = if self.name.is_empty() { 0 } else { MOMENT.max(text::width(&self.name) + 1) };
                let value = text::wrap(&self.value, room.saturating_sub(moment + 1));
                beside(vec![self.name.clone()], moment, value, (theme.quiet, style), glyphs)
            }
        }
    }

    /// The name takes the room that a short value leaves, before it goes on in the next row.
    fn pair(&self, indent: &str, styles: (Style, Style), room: usize, glyphs: Glyphs) -> Vec<Row> {
        let indented = text::width(indent);
        let usual = (room * 3 / 5).min(NAME);
        let free = room.saturating_sub(text::width(&self.value) + GAP + 1);
        let cells = usual.max((text::width(&self.name) + indented).min(free));
        let name = text::wrap(&self.name, cells.saturating_sub(indented).max(1));
        let name = name.into_iter().map(|part| format!("{indent}{part}")).collect();
        let value = text::wrap(&self.value, room.saturating_sub(cells + GAP + 1));
        beside(name, cells + GAP, value, styles, glyphs)
    }
}

/// Two columns, the first of so many cells.
fn beside(
    name: Vec<String>,
    cells: usize,
    value: Vec<String>,
    (of_name, of_value): (Style, Style),
    glyphs: Glyphs,
) -> Vec<Row> {
    let rows = name.len().max(value.len());
    let (mut name, mut value) = (name.into_iter(), value.into_iter());
    let row = |_| {
        let (name, value) = (name.next().unwrap_or_default(), value.next().unwrap_or_default());
        Line::from(vec![piece(text::left(&name, cells, glyphs), of_name), piece(value, of_value)])
    };
    (0..rows).map(row).collect()
}
