//! A game being played, as one seat sits at it.

use crate::content::Seat;
use crate::engine::{Order, Preview, Rejection, SeatView};
use crate::session::Table;
use crate::session::coach::{Coach, TAUGHT};
use crate::store::{WriteStatus, Writer};
use crate::tui::facts::Facts;
use crate::tui::tutorial;
use crate::words::Words;

/// A game being played.
pub struct Sitting {
    /// The game.
    pub table: Table,
    /// The seat that looks.
    pub seat: Seat,
    /// What it sees.
    pub facts: Facts,
    /// Writes the journal; none when the game is not kept.
    pub writer: Option<Writer>,
    /// What is taught, in a tutorial.
    pub tutorial: Option<Coach>,
    /// Who sat here when exercise control was called to stop the clock.
    pub called_from: Option<Seat>,
    /// Counts up with every change, so that what is derived from the facts can be kept.
    pub revision: u64,
}

impl Sitting {
    /// The view of the seat that looks.
    #[must_use]
    pub fn view(&self) -> SeatView<'_> {
        self.table.view(self.seat)
    }

    /// Why an order is not accepted, what to do, and the law behind it.
    #[must_use]
    pub fn refusal(&self, words: &Words, rejection: Rejection) -> String {
        words.refusal(self.table.setting(), rejection)
    }

    /// What the seat has ordered.
    #[must_use]
    pub fn basket(&self) -> &[Order] {
        self.table.basket(self.seat)
    }

    /// What an order would probably do.
    ///
    /// # Errors
    /// Why it may not be given.
    pub fn preview(&self, order: &Order) -> Result<Preview, Rejection> {
        self.table.preview(self.seat, order)
    }

    /// Has the tutorial look at the game again.
    pub(in crate::tui) fn settle_tutorial(&mut self) {
        if let Some(mut coach) = self.tutorial.take() {
            if self.seat == TAUGHT {
                let view = self.view();
                coach.settle(|standing| tutorial::holds(standing, &self.facts, &view));
            }
            self.tutorial = Some(coach);
        }
    }

    /// The coach, where it teaches the seat that looks.
    #[must_use]
    pub fn coach(&self) -> Option<&Coach> {
        self.tutorial.as_ref().filter(|_| self.seat == TAUGHT)
    }

    /// The same, to tell it what was done.
    pub fn coach_mut(&mut self) -> Option<&mut Coach> {
        self.tutorial.as_mut().filter(|_| self.seat == TAUGHT)
    }

    /// Where the journal stands; none when the game is not kept.
    #[must_use]
    pub fn save_status(&self) -> Option<WriteStatus> {
        self.writer.as_ref().map(Writer::status)
    }
}

/// Hands the journal's new lines to whoever writes them.
pub(in crate::tui) fn write_down(table: &mut Table, writer: Option<&mut Writer>) {
    let lines = table.take_lines();
    if let Some(writer) = writer
        && !lines.is_empty()
    {
        writer.append(lines);
    }
}
