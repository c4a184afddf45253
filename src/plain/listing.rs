//! What was listed last, numbered from 1, so that a number picks from it.
//!
//! Enters: rows and their lines; a number as it was typed. Leaves: the next lines; what the number stands for. Never here:
//! what is done with it.

use crate::base::{InjectId, NeedId, OfferId, VoteId};
use crate::content::Seat;
use crate::engine::explain::Inquiry;
use crate::engine::{Order, OrderKind};

/// What "why?" can be asked of.
#[derive(Debug, Clone)]
pub(super) enum Asked {
    /// A number of the game.
    Number(Inquiry),
    /// A measure of the debrief, by its slug.
    Measure(&'static str),
}

/// Lines shown at once: more than one listens to in one go.
const SHOWN: usize = 20;

/// What the numbers of a list stand for.
#[derive(Debug, Clone, Default)]
pub(super) enum Rows {
    #[default]
    None,
    Kinds(Vec<OrderKind>),
    Orders(Vec<Order>),
    Needs(Vec<NeedId>),
    Offers(Vec<OfferId>),
    Votes(Vec<VoteId>),
    Asked(Vec<Asked>),
    Seats(Vec<Seat>),
    Plan(Vec<InjectId>),
}

/// The list that was read out last.
#[derive(Debug, Clone, Default)]
pub(super) struct Listing {
    rows: Rows,
    said: Vec<String>,
    shown: usize,
}

impl Listing {
    /// A list of which nothing was read out yet.
    pub(super) fn of(rows: Rows, said: Vec<String>) -> Self {
        Self { rows, said, shown: 0 }
    }

    pub(super) fn rows(&self) -> &Rows {
        &self.rows
    }

    /// How many lines it has.
    pub(super) fn count(&self) -> usize {
        self.said.len()
    }

    /// The next lines with their numbers, and how many are left after them.
    pub(super) fn next_lines(&mut self) -> (Vec<String>, usize) {
        let (from, to) = (self.shown, (self.shown + SHOWN).min(self.said.len()));
        self.shown = to;
        let lines = self.said[from..to].iter().zip(from + 1..);
        (lines.map(|(line, number)| format!("{number}. {line}")).collect(), self.said.len() - to)
    }

    /// The place of that number in the list.
    pub(super) fn place(&self, number: &str) -> Option<usize> {
        place(number).filter(|at| *at < self.said.len())
    }

    /// The need with that number, where needs were listed.
    pub(super) fn need(&self, number: &str) -> Option<NeedId> {
        match &self.rows {
            Rows::Needs(rows) => rows.get(place(number)?).copied(),
            _ => None,
        }
    }

    /// The seat with that number, where seats were listed.
    pub(super) fn seat(&self, number: &str) -> Option<Seat> {
        match &self.rows {
            Rows::Seats(rows) => rows.get(place(number)?).copied(),
            _ => None,
        }
    }

    /// The kind of order with that number, where kinds were listed.
    pub(super) fn kind(&self, number: &str) -> Option<OrderKind> {
        match &self.rows {
            Rows::Kinds(rows) => rows.get(place(number)?).copied(),
            _ => None,
        }
    }

    /// What can be asked about the row with that number, for whoever has ordered this already.
    pub(super) fn asked(&self, number: &str, basket: &[Order]) -> Option<Asked> {
        let at = place(number)?;
        let inquiry = match &self.rows {
            Rows::Asked(rows) => return rows.get(at).cloned(),
            Rows::Needs(rows) => rows.get(at).map(|need| Inquiry::Need(*need)),
            Rows::Offers(rows) => rows.get(at).map(|offer| Inquiry::Offer(*offer, None)),
            Rows::Votes(rows) => rows.get(at).map(|vote| Inquiry::Vote(*vote)),
            Rows::Orders(rows) => {
                rows.get(at).map(|order| Inquiry::Order { order: order.clone(), after: basket.to_vec() })
            }
            Rows::Kinds(rows) => {
                rows.get(at).map(|kind| Inquiry::Orders { kind: *kind, after: basket.to_vec() })
            }
            Rows::Seats(_) | Rows::Plan(_) | Rows::None => None,
        };
        inquiry.map(Asked::Number)
    }
}

/// The place that a number stands for.
fn place(number: &str) -> Option<usize> {
    number.trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1)
}
