//! A passphrase being typed, and those that did not fit. Wrong ones cost time, never the game.
//!
//! Enters: letters, a guard. Leaves: whether it opens, and the rows that ask for it. Never here: what is guarded.

use std::time::Instant;

use ratatui::text::Line;
use tui_input::{Input, InputRequest};

use crate::record::Guard;
use crate::session::guard::Tries;
use crate::tui::desk::Desk;
use crate::tui::paint::{Row, piece};
use crate::tui::text;

/// A passphrase being typed.
#[derive(Default)]
pub struct Attempts {
    typed: Input,
    tries: Tries,
}

impl Attempts {
    /// Changes what is typed.
    pub fn edit(&mut self, request: InputRequest) {
        text::edit(&mut self.typed, request);
    }

    /// Forgets what is typed. Says whether there was anything.
    pub fn clear(&mut self) -> bool {
        !std::mem::take(&mut self.typed).value().is_empty()
    }

    /// Whether so many were wrong that something else is offered.
    #[must_use]
    pub fn are_many(&self) -> bool {
        self.tries.are_many()
    }

    /// Seconds that no passphrase is looked at.
    #[must_use]
    pub fn rest_seconds(&self) -> u64 {
        self.tries.rest_seconds(Instant::now())
    }

    /// Whether what is typed opens that. It is forgotten, unless it comes while none is looked at.
    pub fn open(&mut self, guard: &Guard) -> bool {
        if self.rest_seconds() > 0 {
            return false;
        }
        let typed = std::mem::take(&mut self.typed);
        self.tries.open(guard, typed.value(), Instant::now())
    }

    /// The field, and what became of those before.
    #[must_use]
    pub fn rows(&self, desk: &Desk, room: usize) -> Vec<Row> {
        let (theme, look) = (&desk.theme, desk.look());
        let hidden = "*".repeat(self.typed.value().chars().count().min(room / 2));
        let mut rows = vec![
            Line::from(vec![
                piece(format!("{} ", desk.say("passphrase-asked")), theme.text),
                piece(hidden, theme.accent),
            ]),
            Line::default(),
        ];
        let rest = self.rest_seconds();
        if rest > 0 {
            let rest = i64::try_from(rest).unwrap_or(i64::MAX);
            let said = desk.words.with("passphrase-rests", &[("seconds", rest.into())]);
            rows.extend(look.paragraph(&said, room, theme.warning));
        } else if self.tries.failed() {
            rows.extend(look.paragraph(&desk.say("passphrase-wrong"), room, theme.warning));
        }
        rows
    }
}
