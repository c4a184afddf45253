//! The crisis feed: newest first.
//!
//! Enters: lines. Leaves: rows marked by how grave they are and who speaks. Never here: what happened.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Console, FEED_ROWS, ROWS, Slot};
use crate::tui::desk::{Desk, Spot};
use crate::tui::facts::{Facts, FeedRow};
use crate::tui::paint::{Row, cells, piece};
use crate::tui::text;
use crate::words::Severity;

/// A pane of so many rows has room for all of a line but the longest.
const HIGH: u16 = 30;

/// Draws the feed.
pub(super) fn draw(console: &Console, desk: &Desk, facts: &Facts, buf: &mut Buffer, slot: &Slot) {
    let (look, words) = (desk.look(), &desk.words);
    let lines = console.lines(facts);
    let new = facts.feed.len().saturating_sub(console.seen);
    let right = match console.filter {
        Some(source) => words.with("feed-only", &[("source", words.source(source).into())]),
        None if new > 0 => words.with("feed-new", &[("count", i64::try_from(new).unwrap_or(0).into())]),
        None => String::new(),
    };
    let focus = slot.focus;
    let inner = slot.open(desk, buf, &right);
    if lines.is_empty() {
        let key = if console.filter.is_some() { "feed-empty-filtered" } else { "feed-empty" };
        look.empty(buf, inner, &desk.say(key));
        return;
    }
    let room = cells(inner.width);
    // A line whose text is long takes a second row in a high pane, so that more can be read at once.
    let most = match inner.height {
        HIGH.. => 4,
        16.. => 2,
        _ => 1,
    };
    let mut y = inner.y;
    let height = cells(inner.height);
    let shown = if most > 1 { height / (most + 1) } else { height.saturating_sub(2) };
    let (first, _) = text::window(console.feed, lines.len(), shown);
    let mut last_turn = None;
    for (place, (index, row)) in lines.iter().enumerate().skip(first) {
        if y >= inner.bottom() {
            break;
        }
        if last_turn != Some(row.turn) {
            last_turn = Some(row.turn);
            let rule = look.glyphs.rule().to_string();
            let turn = words.with("in-turn", &[("turn", row.turn.into())]);
            let head = format!("{rule}{rule} {} {turn} ", row.moment);
            let rest = rule.repeat(room.saturating_sub(text::width(&head)));
            let pieces = vec![piece(head, desk.theme.quiet), piece(rest, desk.theme.faint)];
            look.row(buf, Rect { y, height: 1, ..inner }, &Line::from(pieces));
            y += 1;
        }
        let rows = rows(desk, row, room, most, *index >= console.seen);
        let top = y;
        for line in &rows {
            if y < inner.bottom() {
                look.row(buf, Rect { y, height: 1, ..inner }, line);
                y += 1;
            }
        }
        let place_area = Rect { y: top, height: y - top, ..inner };
        desk.spot(place_area, Spot::Row(FEED_ROWS * ROWS + place));
        if focus && place == console.feed {
            buf.set_style(place_area, desk.theme.cursor);
        }
    }
    look.scroll_mark(buf, inner, first, lines.len());
}

fn rows(desk: &Desk, row: &FeedRow, room: usize, most: usize, fresh: bool) -> Vec<Row> {
    let (theme, glyphs) = (&desk.theme, desk.looks.glyphs);
    let style = match row.line.severity {
        Severity::Grave => theme.bad,
        Severity::Bad => theme.warning,
        Severity::Good => theme.good,
        Severity::Note => theme.quiet,
    };
    let text_style = if row.line.severity == Severity::Grave { theme.bad } else { theme.text };
    let unread = if fresh { glyphs.unread() } else { ' ' };
    let source = glyphs.source(row.line.source);
    let head = 1 + 2 + 2;
    let text_cells = room.saturating_sub(head).max(8);
    let lines = text::wrap_within(&row.line.text, text_cells, most, glyphs);
    lines
        .into_iter()
        .enumerate()
        .map(|(i, line)| {
            if i > 0 {
                return Line::from(vec![piece(" ".repeat(head), theme.text), piece(line, text_style)]);
            }
            Line::from(vec![
                piece(unread.to_string(), theme.accent),
                piece(format!("{} ", glyphs.severity(row.line.severity)), style),
                piece(format!("{source} "), theme.quiet),
                piece(line, text_style),
            ])
        })
        .collect()
}
