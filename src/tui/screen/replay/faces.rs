//! What stands around the picture of a replay: its first line, the question for a passphrase, two histories together.
//!
//! Enters: what is watched. Leaves: cells. Never here: keys, what is changed.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::beside::Beside;
use super::pair::Pair;
use super::watching::Watching;
use super::{ReplayScreen, picture};
use crate::tui::action::{Action, Context};
use crate::tui::desk::Desk;
use crate::tui::layout::{split_columns, split_rows};
use crate::tui::paint::{Row, cells, centred, length, piece};
use crate::tui::text;

/// What stands between the parts of the first line.
const BETWEEN: &str = "  ";
/// From so many columns on two histories stand side by side.
const SIDE_BY_SIDE: u16 = 120;

impl ReplayScreen {
    /// What is watched, when and by whose eyes: in one row, or in as many as its parts take.
    pub(super) fn head(&self, desk: &Desk, width: u16) -> Vec<Row> {
        let watching = &self.pair.borrow().first;
        let Some(facts) = &watching.facts else { return Vec::new() };
        let line = desk.words.with(
            "replay-line",
            &[
                ("title", facts.title.as_str().into()),
                ("moment", facts.moment.as_str().into()),
                ("turn", facts.turn.into()),
                ("turns", facts.turns.into()),
                ("eyes", Watching::name_of(desk, watching.eyes).into()),
            ],
        );
        let mut rows: Vec<String> = Vec::new();
        for part in line.split(BETWEEN) {
            match rows.last_mut() {
                Some(row) if text::width(row) + text::width(part) + BETWEEN.len() <= cells(width) => {
                    row.push_str(BETWEEN);
                    row.push_str(part);
                }
                _ => rows.push(format!(" {part}")),
            }
        }
        rows.into_iter().map(|row| Line::from(piece(row, desk.theme.bar))).collect()
    }

    /// The field for a passphrase, in place of everything.
    pub(super) fn ask(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look, watching) = (&desk.theme, desk.look(), &self.pair.borrow().first);
        let width = 60.min(area.width);
        let room = cells(width);
        let mut rows: Vec<Row> =
            vec![Line::from(piece(Watching::name_of(desk, watching.eyes), theme.accent)), Line::default()];
        rows.extend(look.paragraph(&desk.say("replay-guarded"), room, theme.text));
        rows.push(Line::default());
        rows.extend(self.attempts.rows(desk, room));
        rows.push(Line::default());
        let key = |action| desk.key(&[Context::Typing], action);
        let keys = [("tab", key(Action::NextPane).into()), ("back", key(Action::Back).into())];
        rows.extend(look.paragraph(&desk.words.with("replay-guarded-keys", &keys), room, theme.quiet));
        let place = centred(area, (width, length(rows.len())));
        look.rows(frame.buffer_mut(), place, &rows);
    }

    /// Two histories, side by side or one in front, below what differs in words.
    pub(super) fn draw_both(&self, desk: &Desk, frame: &mut Frame, area: Rect, pair: &Pair, beside: &Beside) {
        let (theme, look) = (&desk.theme, desk.look());
        let most = if area.height >= 30 { 8 } else { 5 };
        let mut rows = Vec::new();
        // Whole sentences: one that has no room is left for a higher window.
        for sentence in beside.sentences() {
            let said = look.paragraph(&format!(" {sentence}"), cells(area.width), theme.text);
            if rows.is_empty() || rows.len() + said.len() <= most {
                rows.extend(said);
            }
        }
        let told = length(rows.len().min(most));
        let (top, body) = split_rows(area, told);
        look.rows(frame.buffer_mut(), top, &rows);
        let here = Some(pair.at()) == beside.moment;
        let apart = beside.parting.order.as_ref().filter(|_| here);
        let sides = [
            ("compare-first", &pair.first, apart.map(|apart| (apart.seat, apart.first.as_ref()))),
            ("compare-second", &beside.watching, apart.map(|apart| (apart.seat, apart.second.as_ref()))),
        ];
        let draw = |side: usize, area: Rect, frame: &mut Frame| {
            let (key, watching, apart) = &sides[side];
            let name = watching.place_name(desk);
            let moment = watching.facts.as_ref().map_or_else(String::new, |facts| facts.moment.clone());
            let args = [("name", name.into()), ("moment", moment.into())];
            let (title, rest) = split_rows(area, 1);
            let buf = frame.buffer_mut();
            look.row(buf, title, &Line::from(piece(desk.words.with(key, &args), theme.heading)));
            picture::half(desk, buf, rest, watching, *apart);
        };
        let front = usize::from(self.turned);
        if body.width >= SIDE_BY_SIDE {
            let (left, right) = split_columns(body, body.width / 2);
            draw(front, left, frame);
            draw(1 - front, right, frame);
        } else {
            draw(front, body, frame);
        }
    }
}
