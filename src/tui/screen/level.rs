//! One level as every screen shows it: a row, a colour, a mark for which way it went.
//!
//! Enters: a level. Leaves: pieces of a row. Never here: what moved it; that is the page "why?".

use ratatui::style::Style;
use ratatui::text::Line;

use crate::tui::desk::Desk;
use crate::tui::facts::LevelRow;
use crate::tui::paint::{Row, piece};
use crate::tui::text;

/// One level: name, bar, number, which way it went, and its past where there is room.
#[must_use]
pub fn row(desk: &Desk, level: &LevelRow, room: usize, owner: Option<&str>) -> Row {
    let (theme, look) = (&desk.theme, desk.look());
    let glyphs = look.glyphs;
    let (mark, mark_style) = mark(desk, level);
    let owner_cells = usize::from(owner.is_some()) * 3;
    let name_cells = if room >= 46 { 17 } else { 12 };
    let number_cells = 4;
    let mark_cells = 4;
    let past_cells = if room >= 44 { 10 } else { 0 };
    let bar_cells =
        room.saturating_sub(owner_cells + name_cells + number_cells + mark_cells + past_cells + 2).min(16);
    let name = if text::width(&level.name) < name_cells { &level.name } else { &level.short };
    let mut pieces = vec![piece(" ", theme.text)];
    if let Some(owner) = owner {
        pieces.push(piece(format!("{owner} "), theme.quiet));
    }
    pieces.push(piece(text::left(name, name_cells, glyphs), theme.text));
    pieces.extend(look.bar(level.now, bar_cells, style(desk, level)));
    let number = desk.words.number(i64::from((level.now + 5) / 10));
    let number = if level.estimate { format!("~{number}") } else { number };
    pieces.push(piece(text::right(&number, number_cells, glyphs), theme.text));
    pieces.push(piece(format!(" {}", text::left(&mark, mark_cells, glyphs)), mark_style));
    if past_cells > 0 {
        pieces.push(piece(spark(desk, level, past_cells), theme.quiet));
    }
    Line::from(pieces)
}

/// How good a level is, as a colour.
#[must_use]
pub fn style(desk: &Desk, level: &LevelRow) -> Style {
    match level.goodness() {
        0..=299 => desk.theme.bad,
        300..=499 => desk.theme.warning,
        _ => desk.theme.good,
    }
}

/// Which way a level went, and by how many points.
#[must_use]
pub fn mark(desk: &Desk, level: &LevelRow) -> (String, Style) {
    let (theme, glyphs) = (&desk.theme, desk.looks.glyphs);
    match (level.delta, level.better()) {
        (0, _) | (_, None) => (format!("{}", glyphs.steady()), theme.faint),
        (delta, Some(better)) => {
            let arrow = if delta > 0 { glyphs.up() } else { glyphs.down() };
            let style = if better { theme.good } else { theme.bad };
            let points = (delta.abs() + 5) / 10;
            let shown = if points > 0 { desk.words.number(i64::from(points)) } else { String::new() };
            (format!("{arrow}{shown}"), style)
        }
    }
}

/// The past of a level in so many cells, the latest at the right.
fn spark(desk: &Desk, level: &LevelRow, room: usize) -> String {
    let first = level.past.len().saturating_sub(room);
    level.past[first..]
        .iter()
        .map(|level| desk.looks.glyphs.spark(usize::try_from(level.clamp(&0, &999) * 8 / 1000).unwrap_or(0)))
        .collect()
}
