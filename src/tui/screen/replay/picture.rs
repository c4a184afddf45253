//! What the replay shows of a moment: map, levels, what is ordered next, what happened.
//!
//! Enters: a game being watched. Leaves: cells. Never here: keys, what is changed.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::watching::Watching;
use crate::content::Seat;
use crate::engine::{Eyes, Order};
use crate::tui::desk::Desk;
use crate::tui::facts::{Facts, LevelRow};
use crate::tui::layout::{split_columns, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::screen::{hanging, level};
use crate::tui::text;
use crate::words::Severity;

/// From so many rows on functions stand below the tracks, and there is more room for orders.
const TALL: u16 = 26;
/// Rows of orders in a small window, and in a large one.
const ORDER_ROWS: (u16, u16) = (5, 9);

/// One game, alone on the screen.
pub(super) fn alone(desk: &Desk, buf: &mut Buffer, area: Rect, watching: &Watching) {
    let Some((facts, map)) = watching.facts.as_ref().zip(watching.map.as_ref()) else { return };
    let mut right = area;
    if area.width >= 120 {
        let left;
        (left, right) = split_columns(area, area.width / 2);
        let inner = desk.look().pane(buf, left, &desk.say("pane-map"), "", false);
        map.draw(desk, buf, inner);
    }
    let rest = levels(desk, buf, right, facts);
    told(desk, buf, rest, watching, facts, None);
}

/// One of two games side by side, without the map. `apart` is the order in which they part, as this one has it.
pub(super) fn half(
    desk: &Desk,
    buf: &mut Buffer,
    area: Rect,
    watching: &Watching,
    apart: Option<(Seat, Option<&Order>)>,
) {
    let Some(facts) = &watching.facts else { return };
    let rest = if area.height >= TALL - 12 { levels(desk, buf, area, facts) } else { area };
    told(desk, buf, rest, watching, facts, apart);
}

fn levels(desk: &Desk, buf: &mut Buffer, area: Rect, facts: &Facts) -> Rect {
    let look = desk.look();
    let shown: Vec<_> =
        if area.height >= TALL { facts.level_rows().collect() } else { facts.tracks.iter().collect() };
    // Three columns of short rows where every row counts.
    let columns = if area.height >= TALL { 2 } else { 3 };
    let width = area.width.saturating_sub(2) / columns;
    let room = cells(width).saturating_sub(1);
    let row = |level: &LevelRow| level::row(desk, level, room, facts.owner(level.level).as_deref());
    let rows: Vec<Row> = shown.into_iter().map(row).collect();
    let height = rows.len().div_ceil(usize::from(columns)).max(1);
    let (top, rest) = split_rows(area, length(height) + 2);
    let mut left = look.pane(buf, top, &desk.say("pane-tracks"), "", false);
    for column in rows.chunks(height) {
        let (place, after) = split_columns(left, width);
        look.rows(buf, place, column);
        left = after;
    }
    rest
}

/// What is ordered next, then what happened, newest first.
fn told(
    desk: &Desk,
    buf: &mut Buffer,
    area: Rect,
    watching: &Watching,
    facts: &Facts,
    apart: Option<(Seat, Option<&Order>)>,
) {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let rows_of_orders = if area.height >= TALL - 10 { ORDER_ROWS.1 } else { ORDER_ROWS.0 };
    let (top, bottom) = split_rows(area, rows_of_orders.min(area.height / 2));
    let closes = watching.replay.closed(watching.replay.position()).filter(|_| !watching.is_at_end());
    let window = closes.map_or_else(String::new, |closed| words.window(closed.window));
    let inner = look.pane(buf, top, &desk.say("replay-orders"), &window, false);
    let orders = watching.ordered_next(desk);
    let differs = |seat: Seat, order: Option<&Order>| apart == Some((seat, order));
    let row = |seat: Seat, differs: bool, order: String| -> Vec<Row> {
        let (mark, style) =
            if differs { (look.glyphs.differs(), theme.bad) } else { (look.glyphs.diamond(), theme.good) };
        let mut head = vec![piece(format!("{mark} "), style)];
        if watching.eyes == Eyes::Full || differs {
            head.push(piece(words.labelled(&words.seat(&desk.catalogue, seat), ""), theme.quiet));
        }
        hanging(head, &order, cells(inner.width), theme.text)
    };
    // What differs comes first, also where one of the two has nothing there.
    let mut told: Vec<Vec<Row>> = Vec::new();
    if let Some((seat, None)) = apart {
        told.push(row(seat, true, desk.say("compare-no-order")));
    }
    let (first, rest): (Vec<_>, Vec<_>) =
        orders.into_iter().partition(|(seat, order, _)| differs(*seat, Some(order)));
    for (seat, order, said) in first.into_iter().chain(rest) {
        told.push(row(seat, differs(seat, Some(order)), said));
    }
    if told.is_empty() {
        let key = if watching.is_at_end() { "replay-at-end" } else { "replay-no-orders" };
        told.push(look.paragraph(&desk.say(key), cells(inner.width), theme.quiet));
    }
    let most = cells(inner.height);
    let mut rows = told.concat();
    if rows.len() > most && most > 0 {
        // Whole orders as far as there is room, and how many are left.
        let mut used = 0;
        let whole = told.iter().take_while(|rows| {
            used += rows.len();
            used < most
        });
        let whole = whole.count();
        let more = i64::try_from(told.len() - whole).unwrap_or(0);
        rows = told[..whole].concat();
        rows.push(Line::from(piece(words.with("and-more", &[("count", more.into())]), theme.quiet)));
    }
    look.rows(buf, inner, &rows);
    let inner = look.pane(buf, bottom, &desk.say("replay-feed"), "", true);
    let moments = facts.feed.iter().map(|row| text::width(&row.moment)).max().unwrap_or(0) + 1;
    let rows: Vec<Row> = facts
        .feed
        .iter()
        .rev()
        .flat_map(|row| {
            let style = match row.line.severity {
                Severity::Grave => theme.bad,
                Severity::Bad => theme.warning,
                Severity::Good => theme.good,
                Severity::Note => theme.quiet,
            };
            let head = vec![
                piece(text::left(&row.moment, moments, look.glyphs), theme.quiet),
                piece(format!("{} ", look.glyphs.severity(row.line.severity)), style),
            ];
            hanging(head, &row.line.text, cells(inner.width), theme.text)
        })
        .collect();
    if rows.is_empty() {
        look.empty(buf, inner, &desk.say("feed-empty"));
    }
    let first = watching.scroll.first(rows.len(), cells(inner.height));
    look.rows(buf, inner, &rows[first..]);
    look.scroll_mark(buf, inner, first, rows.len());
}
