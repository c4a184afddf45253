//! The tracks of the response and the functions of the attacked states.
//!
//! Enters: levels. Leaves: rows. Never here: what moved them; that is the page "why?".

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Console, ROWS, Slot, TRACK_ROWS};
use crate::tui::desk::{Desk, Spot};
use crate::tui::facts::{Facts, LevelRow};
use crate::tui::layout::{below, split_columns};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::screen::level;
use crate::tui::text;

/// Draws tracks on the left, functions on the right.
pub(super) fn draw(console: &Console, desk: &Desk, facts: &Facts, buf: &mut Buffer, slot: &Slot) {
    let look = desk.look();
    let focus = slot.focus;
    let inner = slot.open(desk, buf, "");
    if inner.is_empty() {
        return;
    }
    let (left, right) = split_columns(inner, inner.width / 2);
    let tracks: Vec<&LevelRow> = facts.tracks.iter().collect();
    let mut functions: Vec<&LevelRow> = Vec::new();
    for (_, _, rows) in &facts.functions {
        functions.extend(rows);
    }
    let count = tracks.len();
    let on_tracks = console.track < count;
    let cursor = (!on_tracks).then(|| console.track - count);
    // Whose functions these are stands over them where there is room for a heading.
    let heading = usize::from(cells(inner.height) > count.max(functions.len()));
    let shift = length(heading);
    let of_response = on_tracks.then_some(console.track);
    if facts.functions.len() > 1 {
        draw_levels(desk, buf, left, &tracks, of_response, focus, 0);
        return draw_victims(desk, buf, right, facts, cursor.filter(|_| focus), count);
    }
    if heading == 1 {
        let y = inner.y;
        let say = |key: &str| Line::from(piece(format!(" {}", desk.say(key)), desk.theme.quiet));
        look.row(buf, Rect { y, height: 1, ..left }, &say("tracks-response"));
        if let Some((_, name, _)) = facts.functions.first() {
            let head = desk.words.with("tracks-functions-of", &[("country", name.as_str().into())]);
            let head = Line::from(piece(format!(" {head}"), desk.theme.quiet));
            look.row(buf, Rect { y, height: 1, ..right }, &head);
        }
    }
    let (left, right) = (below(left, shift), below(right, shift));
    draw_levels(desk, buf, left, &tracks, of_response, focus, 0);
    draw_levels(desk, buf, right, &functions, cursor, focus, count);
}

/// Cells of one victim's column, a level and which way it went: wide, and narrow where names need the room.
const VICTIM: [usize; 2] = [6, 5];
/// Cells of the name of a function.
const NAME: usize = 13;

/// Several attacked states: a row a function, a column a state.
fn draw_victims(
    desk: &Desk,
    buf: &mut Buffer,
    area: Rect,
    facts: &Facts,
    cursor: Option<usize>,
    base: usize,
) {
    let (theme, look) = (&desk.theme, desk.look());
    let room = cells(area.width).saturating_sub(1);
    let wide = room > NAME + facts.functions.len() * VICTIM[0];
    let each = VICTIM[usize::from(!wide)];
    let columns = facts.functions.len().min(room.saturating_sub(4) / each);
    let name_cells = room.saturating_sub(1 + columns * each).min(NAME);
    let mut head = vec![piece(" ".repeat(1 + name_cells), theme.quiet)];
    for (id, _, _) in &facts.functions[..columns] {
        head.push(piece(text::left(&format!(" {}", id.shown()), each, look.glyphs), theme.quiet));
    }
    look.row(buf, Rect { height: area.height.min(1), ..area }, &Line::from(head));
    let body = below(area, 1);
    let Some((_, _, names)) = facts.functions.first() else { return };
    for (y, (line, level)) in (body.y..body.bottom()).zip(names.iter().enumerate()) {
        let place = Rect { y, height: 1, ..body };
        let name = if text::width(&level.name) < name_cells { &level.name } else { &level.short };
        let mut pieces = vec![piece(format!(" {}", text::left(name, name_cells, look.glyphs)), theme.text)];
        for (_, _, rows) in &facts.functions[..columns] {
            let Some(level) = rows.get(line) else { continue };
            let number = text::right(&desk.words.number(i64::from((level.now + 5) / 10)), 3, look.glyphs);
            pieces.push(piece(number, level::style(desk, level)));
            let (mark, style) = level::mark(desk, level);
            pieces.push(piece(text::left(&mark, each - 3, look.glyphs), style));
        }
        look.row(buf, place, &Line::from(pieces));
        for (column, (_, _, rows)) in facts.functions[..columns].iter().enumerate() {
            let index = rows.len() * column + line;
            let x = place.x + length(1 + name_cells + column * each);
            let cell = Rect { x, width: length(each), ..place }.intersection(area);
            if cursor == Some(index) {
                buf.set_style(cell, theme.cursor);
            }
            desk.spot(cell, Spot::Row(TRACK_ROWS * ROWS + base + index));
        }
    }
}

fn draw_levels(
    desk: &Desk,
    buf: &mut Buffer,
    area: Rect,
    levels: &[&LevelRow],
    cursor: Option<usize>,
    focus: bool,
    base: usize,
) {
    let room = cells(area.width).saturating_sub(1);
    let rows: Vec<Row> = levels.iter().map(|level| level::row(desk, level, room, None)).collect();
    let cursor = cursor.filter(|_| focus);
    let (first, _) = text::window(cursor.unwrap_or(0), rows.len(), cells(area.height));
    let shown = Rect { width: area.width.saturating_sub(1), ..area };
    for (y, index) in (area.y..area.bottom()).zip(first..rows.len()) {
        let place = Rect { y, height: 1, ..shown };
        desk.look().row(buf, place, &rows[index]);
        if cursor == Some(index) {
            buf.set_style(place, desk.theme.cursor);
        }
    }
    for (y, index) in (area.y..area.bottom()).zip(first..rows.len()) {
        desk.spot(Rect { y, height: 1, ..area }, Spot::Row(TRACK_ROWS * ROWS + base + index));
    }
}
