//! What was listed last, numbered from 1: a number typed by itself picks from it.

use super::Sitting;
use super::command::Command;
use crate::base::{InjectId, NeedId, OfferId, VoteId};
use crate::content::Seat;
use crate::engine::explain::Inquiry;
use crate::engine::{Order, OrderKind};
use crate::words::Arg;

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
    Inquiries(Vec<Inquiry>),
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

impl Sitting {
    /// Reads a list out, the first part of it.
    pub(super) fn list(&mut self, rows: Rows, said: Vec<String>) {
        self.listing = Listing { rows, said, shown: 0 };
        self.more();
    }

    /// Reads on.
    pub(super) fn more(&mut self) {
        let (from, all) = (self.listing.shown, self.listing.said.len());
        if from >= all {
            self.say("plain-no-more");
            return;
        }
        let to = (from + SHOWN).min(all);
        for index in from..to {
            let line = format!("{}. {}", index + 1, self.listing.said[index]);
            self.say_plainly(line);
        }
        self.listing.shown = to;
        if to < all {
            let left = i64::try_from(all - to).unwrap_or(i64::MAX);
            let word = Command::More.word(&self.words);
            self.say_with("plain-more", &[("count", Arg::from(left)), ("word", Arg::from(word))]);
        }
    }

    /// Forgets the list: its numbers mean nothing any more.
    pub(super) fn forget_list(&mut self) {
        self.listing = Listing::default();
    }

    /// The need with that number in the list, where needs were listed.
    pub(super) fn listed_need(&self, number: &str) -> Option<NeedId> {
        match &self.listing.rows {
            Rows::Needs(rows) => rows.get(place(number)?).copied(),
            _ => None,
        }
    }

    /// The seat with that number in the list, where seats were listed.
    pub(super) fn listed_seat(&self, number: &str) -> Option<Seat> {
        match &self.listing.rows {
            Rows::Seats(rows) => rows.get(place(number)?).copied(),
            _ => None,
        }
    }

    /// What can be asked about the row with that number.
    pub(super) fn listed_inquiry(&self, number: &str) -> Option<Inquiry> {
        let at = place(number)?;
        match &self.listing.rows {
            Rows::Inquiries(rows) => rows.get(at).cloned(),
            Rows::Needs(rows) => rows.get(at).map(|need| Inquiry::Need(*need)),
            Rows::Offers(rows) => rows.get(at).map(|offer| Inquiry::Offer(*offer, None)),
            Rows::Votes(rows) => rows.get(at).map(|vote| Inquiry::Vote(*vote)),
            Rows::Orders(rows) => rows
                .get(at)
                .map(|order| Inquiry::Order { order: order.clone(), after: self.in_basket().to_vec() }),
            Rows::Kinds(_) | Rows::Seats(_) | Rows::Plan(_) | Rows::None => None,
        }
    }

    /// The kind of order with that number, where kinds were listed.
    pub(super) fn listed_kind(&self, number: &str) -> Option<OrderKind> {
        match &self.listing.rows {
            Rows::Kinds(rows) => rows.get(place(number)?).copied(),
            _ => None,
        }
    }

    /// Follows a number of the list: a kind to its orders, a need to its offers, an order to its preview.
    pub(super) fn choose(&mut self, number: &str, rest: &str) {
        let rows = self.listing.rows.clone();
        let Some(at) = place(number).filter(|at| *at < self.listing.said.len()) else {
            let count = i64::try_from(self.listing.said.len()).unwrap_or(i64::MAX);
            let key = if count == 0 { "plain-no-list" } else { "plain-no-number" };
            let number = crate::content::text::masked(number);
            self.say_with(key, &[("number", Arg::from(number)), ("count", Arg::from(count))]);
            return;
        };
        match rows {
            Rows::None => self.say("plain-no-list"),
            Rows::Kinds(rows) => self.orders_of(rows[at], rest),
            Rows::Orders(rows) => self.draft(rows[at].clone(), rest),
            Rows::Needs(rows) => self.offers_for(rows[at]),
            Rows::Offers(rows) => self.orders_about_offer(rows[at]),
            Rows::Votes(rows) => self.vote(rows[at]),
            Rows::Inquiries(rows) => self.explain(&rows[at]),
            Rows::Seats(_) => self.seats(),
            Rows::Plan(rows) => self.inject(rows[at]),
        }
    }
}

/// The place that a number stands for.
fn place(number: &str) -> Option<usize> {
    number.trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1)
}
