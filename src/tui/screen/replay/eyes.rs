//! Through whose eyes a game is watched.
//!
//! Enters: the seats that may be looked through. Leaves: another one chosen. Never here: passphrases; the replay asks.

use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::pair::Shared;
use super::watching::Watching;
use crate::session::watching::is_guarded;
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Layer, Nature, Reply};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{Row, cells, length, piece};

/// The list of eyes.
pub(super) struct EyesPage {
    pair: Shared,
    cursor: usize,
}

impl EyesPage {
    /// The list, with the cursor on those that look.
    pub fn of(pair: &Shared) -> Self {
        let shown = &pair.borrow().first;
        let cursor = shown.choices.iter().position(|eyes| *eyes == shown.eyes).unwrap_or(0);
        Self { pair: Rc::clone(pair), cursor }
    }

    fn choose(&self, desk: &Desk) -> Reply {
        let mut pair = self.pair.borrow_mut();
        if let Some(eyes) = pair.first.choices.get(self.cursor).copied() {
            pair.look_through(desk, eyes);
        }
        Reply::Close
    }
}

/// Why not all eyes may be chosen, or why they may.
fn explained(watching: &Watching) -> &'static str {
    let journal = watching.replay.journal();
    if journal.end().is_some() {
        "eyes-over"
    } else if is_guarded(journal) {
        "eyes-guarded"
    } else if journal.persons().is_empty() {
        "eyes-nobody"
    } else {
        "eyes-open"
    }
}

impl Layer for EyesPage {
    fn nature(&self) -> Nature {
        Nature::over("eyes", Context::List)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let rows = self.pair.borrow().first.choices.len();
        match action {
            Action::Back => Reply::Close,
            other => pointed(desk, &mut self.cursor, rows, other, Click::Chooses).reply(|| self.choose(desk)),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let watching = &self.pair.borrow().first;
        let width = 60.min(area.width);
        let said = desk.say(explained(watching));
        let said = look.paragraph(&said, cells(width.saturating_sub(4)), theme.quiet);
        let height = length(watching.choices.len() + said.len() + 3).min(area.height);
        let buf = frame.buffer_mut();
        let inner = look.overlay(buf, area, (width, height), &desk.say("eyes-title"));
        let (list, rest) = split_rows(inner, inner.height.saturating_sub(length(said.len()) + 1));
        let rows: Vec<Row> = watching
            .choices
            .iter()
            .map(|eyes| {
                let mut row = vec![piece(format!(" {}", Watching::name_of(desk, *eyes)), theme.text)];
                if watching.guard_of(*eyes).is_some() {
                    row.push(piece(format!("  {}", desk.say("eyes-passphrase")), theme.warning));
                }
                Line::from(row)
            })
            .collect();
        let first = look.list(buf, list, &rows, Some(self.cursor), true);
        desk.spot_rows(list, first, rows.len());
        look.rows(buf, below(rest, 1), &said);
    }
}
