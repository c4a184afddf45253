//! What there is to say about an order as it stands on its sheet: its cost, what it would do, what is against it.
//!
//! Enters: the order. Leaves: rows. Never here: whether it may be given; the rules say so.

use ratatui::text::Line;

use crate::engine::{Order, Rejection};
use crate::tui::desk::Desk;
use crate::tui::paint::{Row, piece};
use crate::tui::text;
use crate::words::{Lookup, PreviewWords};

/// What there is to say about the order as it stands.
#[derive(Default)]
pub(super) struct Standing {
    /// What it costs, where it may be given.
    pub(super) cost: Option<i32>,
    preview: Option<PreviewWords>,
    /// Why it may not be given.
    pub(super) fault: Option<String>,
    /// That nothing is changed yet, where that is all there is to say against it.
    pub(super) unchanged: bool,
}

impl Standing {
    /// How the order stands; `unchanged` says that it is as it was opened, and could be changed.
    pub(super) fn of(desk: &Desk, order: &Order, unchanged: bool) -> Self {
        let Some(game) = &desk.game else { return Self::default() };
        let rejected = |rejection: Rejection| Some(game.refusal(&desk.words, rejection));
        let guard = game.table.guard(game.seat, order);
        let (preview, unforeseen) = match game.preview(order) {
            Ok(preview) => {
                let at = Lookup::of(&game.view());
                (Some(desk.words.preview(&at, order, &preview)), None)
            }
            Err(rejection) => (None, rejected(rejection)),
        };
        // Nothing is wrong with what was not changed yet, unless the very same is ordered.
        let unchanged = unchanged && guard == Err(Rejection::AlreadyDone) && !game.basket().contains(order);
        let fault = guard.err().and_then(rejected).or(unforeseen);
        Self { cost: guard.ok(), preview, fault, unchanged }
    }

    /// What it would do, and what is against it.
    pub(super) fn rows(&self, desk: &Desk, room: usize) -> Vec<Row> {
        let (theme, look) = (&desk.theme, desk.look());
        let glyphs = look.glyphs;
        let mut rows = Vec::new();
        if let Some(preview) = &self.preview {
            let mut say = |line: &Option<String>, style| {
                if let Some(line) = line {
                    for (i, part) in text::wrap(line, room.saturating_sub(2)).into_iter().enumerate() {
                        let mark = if i == 0 { glyphs.arrow() } else { ' ' };
                        rows.push(Line::from(vec![
                            piece(format!("{mark} "), theme.faint),
                            piece(part, style),
                        ]));
                    }
                }
            };
            let simple = preview.arrival.is_none() && preview.effect.is_none();
            let pays = desk.game.as_ref().is_some_and(|game| game.facts.pays());
            if simple && pays {
                say(&Some(preview.summary.clone()), theme.text);
            } else if simple {
                say(&preview.inclination.clone().or_else(|| preview.tracks.clone()), theme.text);
                say(&preview.asks, theme.text);
            }
            say(&preview.triage.clone().filter(|_| !(simple && pays)), theme.text);
            say(&preview.arrival, theme.text);
            say(&preview.way, theme.quiet);
            say(&preview.effect, theme.text);
            say(&preview.coverage, theme.text);
            say(&preview.fit, theme.text);
            say(&preview.conditions, theme.quiet);
            // The summary of a simple one says the first of these.
            let moves = preview.inclination.is_some();
            say(&preview.inclination.clone().filter(|_| !simple), theme.text);
            say(&preview.left, theme.text);
            say(&preview.tracks.clone().filter(|_| simple && moves), theme.text);
            say(&preview.count, theme.quiet);
            if !simple {
                say(&preview.tracks, theme.text);
                say(&preview.asks, theme.text);
                say(&Some(preview.cost.clone()).filter(|_| pays), theme.text);
            }
            say(&preview.staff, theme.text);
            for objection in &preview.objections {
                for (i, part) in text::wrap(objection, room.saturating_sub(2)).into_iter().enumerate() {
                    let mark = if i == 0 { glyphs.caution() } else { ' ' };
                    rows.push(Line::from(piece(format!("{mark} {part}"), theme.warning)));
                }
            }
        }
        if self.unchanged {
            rows.extend(look.paragraph(&desk.say("sheet-unchanged"), room, theme.quiet));
        } else if let Some(fault) = &self.fault {
            for (i, part) in text::wrap(fault, room.saturating_sub(2)).into_iter().enumerate() {
                let mark = if i == 0 { glyphs.cross() } else { ' ' };
                rows.push(Line::from(piece(format!("{mark} {part}"), theme.bad)));
            }
        }
        rows
    }
}
