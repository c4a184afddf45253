//! A game that was played under other rules: what its record says of each turn, and nothing made up.
//!
//! Enters: the summaries in a journal. Leaves: cells. Never here: a game played again.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::watching::Watching;
use crate::engine::Eyes;
use crate::record::{TurnRecord, Verdict};
use crate::session::watching::{Admission, admission};
use crate::tui::action::Action;
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Reply};
use crate::tui::layout::{below, split_columns, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;
use crate::words::Severity;

/// Moves through the turns; everything that needs the game played again says why it cannot be.
pub(super) fn update(desk: &mut Desk, cursor: &mut usize, rows: usize, action: Action) -> Reply {
    match action {
        Action::Left => *cursor = cursor.saturating_sub(1),
        Action::Right => *cursor = (*cursor + 1).min(rows.saturating_sub(1)),
        Action::Back => return Reply::Close,
        Action::PlayOn
        | Action::Compare
        | Action::Bookmark
        | Action::Note
        | Action::PlayPause
        | Action::Eyes => {
            let text = desk.say("play-on-other-rules");
            desk.tell(Severity::Note, text);
        }
        other => return pointed(desk, cursor, rows, other, Click::Points).reply(|| Reply::Ignored),
    }
    Reply::Done
}

/// The turn under the cursor as it was summed up when it was over. A summary sees everything, so a game that goes on
/// has none to show.
pub(super) fn draw(desk: &Desk, buf: &mut Buffer, area: Rect, watching: &Watching, cursor: usize) {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let inner = look.pane(buf, area, &desk.say("replay-title"), "", true);
    let room = cells(inner.width);
    let journal = watching.replay.journal();
    let mut top = Vec::new();
    if let Verdict::OtherRules(other) = watching.replay.verdict() {
        top.extend(look.paragraph(&text::sentence(&other.told(words)), room, theme.warning));
    }
    top.extend(look.paragraph(&desk.say("replay-other-rules"), room, theme.text));
    let open = admission(journal, Eyes::Full) == Admission::Open;
    if !open {
        top.extend(look.paragraph(&desk.say("replay-other-rules-open"), room, theme.text));
    }
    top.push(Line::default());
    look.rows(buf, inner, &top);
    let rest = below(inner, length(top.len()));
    let turns: Vec<&TurnRecord> = journal.turns().filter(|_| open).collect();
    let Some(turn) = turns.get(cursor) else { return };
    let (list, page) = split_columns(rest, 14);
    let rows: Vec<Row> = turns
        .iter()
        .map(|turn| Line::from(piece(words.with("replay-turn", &[("turn", turn.turn.into())]), theme.text)))
        .collect();
    let first = look.list(buf, list, &rows, Some(cursor), true);
    desk.spot_rows(list, first, rows.len());
    let (left, right) = split_columns(page, page.width / 2);
    let level = |name: String, level: i32, width: u16| {
        let name_cells = cells(width).saturating_sub(18).min(24);
        let mut row = vec![
            piece(format!(" {} ", text::left(&name, name_cells, look.glyphs)), theme.quiet),
            piece(format!("{} ", text::right(&words.points(level), 5, look.glyphs)), theme.text),
        ];
        row.extend(look.bar(level, 8, theme.good));
        Line::from(row)
    };
    let tracks: Vec<Row> = turn
        .facts
        .tracks
        .iter()
        .map(|(track, points)| level(words.track(*track), *points, left.width))
        .collect();
    look.rows(buf, left, &tracks);
    let mut rows = Vec::new();
    for victim in &turn.facts.victims {
        let name = words.country(&desk.catalogue, victim.id);
        rows.push(Line::from(piece(format!(" {name}"), theme.heading)));
        let functions = victim.functions.iter();
        rows.extend(
            functions.map(|(function, points)| level(words.function(*function), *points, right.width)),
        );
    }
    let (_, right) = split_rows(right, 0);
    look.rows(buf, right, &rows);
}
