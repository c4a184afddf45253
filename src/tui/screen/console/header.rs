//! The line on top, the tabs of a small window, the coach's box.
//!
//! Enters: facts. Leaves: rows. Never here: panes.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use crate::content::Seat;
use crate::store::WriteStatus;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Sitting, Spot};
use crate::tui::facts::Facts;
use crate::tui::glyphs::Glyphs;
use crate::tui::layout::Pane;
use crate::tui::paint::{Row, cells, piece};
use crate::tui::screen::{seats, triage};
use crate::tui::text;

/// Less of an institution's state says nothing.
const HEADER_CELLS_MIN: usize = 8;

/// Who plays what, when, and where the institutions stand.
pub(super) fn draw(desk: &Desk, game: &Sitting, buf: &mut Buffer, area: Rect) {
    let (theme, look, facts) = (&desk.theme, desk.look(), &game.facts);
    let words = &desk.words;
    buf.set_style(area, theme.bar);
    let turn = |key: &str| {
        words.with(key, &[("turn", facts.turn.min(facts.turns).into()), ("turns", facts.turns.into())])
    };
    let ipcr = words.with("header-ipcr", &[("mode", words.ipcr_mode(facts.ipcr.mode).into())]);
    let nato = words.with("header-nato", &[("posture", words.nato_posture(facts.nato.posture).into())]);
    let desk_line = match facts.seat {
        Seat::Hr => Some((facts.capacity.hr_free, facts.capacity.hr_turn)),
        Seat::Presidency => Some((facts.capacity.council_free, facts.capacity.council_turn)),
        _ => None,
    }
    .map(|(free, whole)| {
        (words.with("header-desk", &[("free", free.into()), ("whole", whole.into())]), free * 4 < whole)
    });
    let (save, save_style) = match game.save_status() {
        None => (desk.say("save-not-kept"), theme.bar),
        Some(WriteStatus::Writing) => (desk.say("save-writing"), theme.bar),
        Some(WriteStatus::Recorded) => (format!("{}", look.glyphs.tick()), theme.bar),
        Some(WriteStatus::NotSaved(_)) => (desk.say("save-not-saved"), theme.bad),
    };
    // What comes and goes with every order must not push the rest to and fro, where there is room for that.
    let steady = if area.width >= 100 { text::width(&desk.say("save-writing")) } else { 0 };
    let save = format!("{}{save}", " ".repeat(steady.saturating_sub(text::width(&save))));
    let mut right: Vec<Part> = Vec::new();
    let whole = |line: String, style| Part { line, style, least: usize::MAX };
    let cut = |line: String| Part { line, style: theme.bar, least: HEADER_CELLS_MIN };
    if game.table.is_paused() {
        right.push(whole(desk.say("header-paused"), theme.warning));
    }
    if let Some((line, short)) = desk_line {
        right.push(whole(line, if short { theme.warning } else { theme.bar }));
    }
    let awaited = right.len();
    right.extend(seats::in_short(desk, game).map(|line| Part { style: theme.accent, ..cut(line) }));
    right.push(cut(nato));
    right.push(cut(ipcr));
    right.extend(triage::in_short(desk, game).map(cut));
    let room = cells(area.width);
    let save_cells = text::width(&save) + 2;
    let turn_short = turn("header-turn-short");
    let bare = text::width(&facts.moment) + text::width(&turn_short) + 4 + save_cells;
    let tight = |own: &str, right: &[Part]| {
        bare + text::width(own) + right.iter().map(|part| text::width(&part.line) + 2).sum::<usize>() > room
    };
    let mut own = if facts.seat == Seat::Hr { String::new() } else { format!(" {} ", facts.seat_title) };
    // Our own name and who is awaited are said in fewer words before anything is cut.
    if !own.is_empty() && tight(&own, &right) {
        own = format!(" {} ", words.seat(&desk.catalogue, facts.seat));
    }
    if tight(&own, &right)
        && let (Some(part), Some(line)) = (right.get_mut(awaited), seats::in_number(desk, game))
    {
        *part = Part { line, style: part.style, least: usize::MAX };
    }
    let wanted: usize = right.iter().map(|part| text::width(&part.line) + 3).sum();
    let place = format!(" {} {} {} ", facts.title, look.glyphs.dot(), facts.attacked);
    let turn_long = turn("header-turn");
    let fixed =
        text::width(&facts.moment) + text::width(&turn_long) + 4 + save_cells + wanted + text::width(&own);
    // Where not everything fits, the institutions matter more than our own name.
    let wide = fixed + text::width(&place) + 8 <= room;
    let turn_shown = if wide { turn_long } else { turn_short };
    let mut left = if wide {
        vec![piece(format!(" {} ", desk.say("header-name")), theme.accent), piece(place, theme.bar)]
    } else {
        let fixed = bare + wanted + text::width(&own);
        // A title cut short says less than none.
        let whole = text::width(&facts.title) + 2 <= room.saturating_sub(fixed);
        if whole { vec![piece(format!(" {} ", facts.title), theme.bar)] } else { Vec::new() }
    };
    left.push(piece(format!(" {} ", facts.moment), theme.accent));
    left.push(piece(format!(" {turn_shown} "), theme.bar));
    if !own.is_empty() {
        left.insert(usize::from(left.len() > 2), piece(own, theme.accent));
    }
    let used = left.iter().map(ratatui::text::Span::width).sum::<usize>() + save_cells;
    let used = used + fit(&mut right, room.saturating_sub(used), look.glyphs);
    left.push(piece(" ".repeat(room.saturating_sub(used)), theme.bar));
    for part in right.into_iter().rev() {
        left.push(piece(format!(" {} ", part.line), part.style));
    }
    left.push(piece(format!(" {save} "), save_style));
    look.row(buf, area, &Line::from(left));
}

/// A part of the line on top, and of how many cells it still says something.
struct Part {
    line: String,
    style: Style,
    least: usize,
}

/// Makes the parts fit, most needed first: the longest are cut before one is left out. Returns the cells they take, each
/// with a blank on both sides and one more where there is room.
fn fit(parts: &mut Vec<Part>, room: usize, glyphs: Glyphs) -> usize {
    let wide = |parts: &[Part]| parts.iter().map(|part| text::width(&part.line) + 2).sum::<usize>();
    while wide(parts) > room {
        let is_long = |part: &Part| text::width(&part.line) > part.least;
        let longest = (0..parts.len()).filter(|place| is_long(&parts[*place]));
        match longest.max_by_key(|place| text::width(&parts[*place].line)).map(|place| &mut parts[place]) {
            Some(part) => part.line = text::cut(&part.line, text::width(&part.line) - 1, glyphs),
            None => {
                if parts.pop().is_none() {
                    break;
                }
            }
        }
    }
    let more = parts.len().min(room - wide(parts).min(room));
    for part in parts.iter_mut().take(more) {
        part.line.push(' ');
    }
    wide(parts)
}

/// Which pane is in front, and how to reach the others.
pub(super) fn draw_tabs(
    desk: &Desk,
    facts: &Facts,
    focus: Pane,
    unread: usize,
    buf: &mut Buffer,
    area: Rect,
) {
    let (theme, look) = (&desk.theme, desk.look());
    let mut row = Vec::new();
    let mut x = area.x;
    for (pane, action) in [
        (Pane::Decision, Action::ShowDecision),
        (Pane::Map, Action::ShowMap),
        (Pane::Feed, Action::ShowFeed),
        (Pane::Tracks, Action::ShowTracks),
    ] {
        let front = pane == focus || (pane == Pane::Decision && focus == Pane::Basket);
        let key = desk.key(&[Context::Console], action);
        let mut name = desk.say(&format!("pane-{}", pane.slug()));
        if pane == Pane::Feed && unread > 0 && !front {
            name = format!("{name} {}{unread}", look.glyphs.unread());
        }
        if pane == Pane::Decision && !facts.cards.is_empty() && !front {
            name = format!("{name} {}{}", look.glyphs.caution(), facts.cards.len());
        }
        let style = if front { theme.cursor } else { theme.text };
        let wide = text::width(&key) + text::width(&name) + 3;
        desk.spot(
            Rect { x, y: area.y, width: u16::try_from(wide).unwrap_or(0), height: 1 },
            Spot::Pane(pane),
        );
        x = x.saturating_add(u16::try_from(wide + 1).unwrap_or(0));
        row.push(piece(format!(" {key}"), if front { theme.cursor } else { theme.key }));
        row.push(piece(format!(" {name} "), style));
        row.push(piece(" ", theme.text));
    }
    look.row(buf, area, &Line::from(row));
}

/// What the coach says now, as rows of the full width.
pub(in crate::tui) fn coach_rows(desk: &Desk, game: &Sitting, width: u16) -> Vec<Row> {
    let Some(tutorial) = game.coach().filter(|t| t.shown && !game.facts.over) else {
        return Vec::new();
    };
    let Some((number, step)) = tutorial.step() else { return Vec::new() };
    let theme = &desk.theme;
    let contexts = [Context::Decision, Context::Console, Context::Everywhere];
    let key =
        crate::tui::tutorial::action(step).map_or_else(String::new, |action| desk.key(&contexts, action));
    // The text speaks of one state, also where a second capital asks.
    let victim = game.facts.victims.first().map(|v| desk.words.country(&desk.catalogue, v.country));
    let said = desk.words.with(
        &format!("tutorial-{}", step.key),
        &[("key", key.into()), ("victim", victim.unwrap_or_default().into())],
    );
    let hide = desk.key(&[Context::Console], Action::Coach);
    let count = desk.words.with(
        "coach-step",
        &[
            ("step", i64::try_from(number).unwrap_or(0).into()),
            ("steps", i64::try_from(tutorial.steps()).unwrap_or(0).into()),
            ("key", hide.into()),
        ],
    );
    let room = cells(width);
    let mut rows: Vec<Row> = text::wrap(&said, room.saturating_sub(4).max(1))
        .into_iter()
        .map(|line| Line::from(piece(text::left(&format!("  {line}"), room, desk.looks.glyphs), theme.coach)))
        .collect();
    let head = text::left(&format!(" {} {count}", desk.looks.glyphs.cursor()), room, desk.looks.glyphs);
    rows.insert(0, Line::from(piece(head, theme.coach.add_modifier(ratatui::style::Modifier::BOLD))));
    rows
}

/// The coach's box.
pub(in crate::tui) fn draw_coach(desk: &Desk, buf: &mut Buffer, area: Rect, rows: &[Row]) {
    buf.set_style(area, desk.theme.coach);
    desk.look().rows(buf, area, rows);
}
