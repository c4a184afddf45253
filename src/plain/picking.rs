//! Lists as they are read out, and the numbers typed after them.

use super::Sitting;
use super::command::Command;
use super::listing::{Listing, Rows};
use crate::words::Arg;

impl Sitting {
    /// Reads a list out, the first part of it.
    pub(super) fn list(&mut self, rows: Rows, said: Vec<String>) {
        self.listing = Listing::of(rows, said);
        self.more();
    }

    /// Reads on.
    pub(super) fn more(&mut self) {
        let (lines, left) = self.listing.next_lines();
        if lines.is_empty() {
            self.say("plain-no-more");
            return;
        }
        for line in lines {
            self.say_plainly(line);
        }
        if left > 0 {
            let left = i64::try_from(left).unwrap_or(i64::MAX);
            let word = Command::More.word(&self.words);
            self.say_with("plain-more", &[("count", Arg::from(left)), ("word", Arg::from(word))]);
        }
    }

    /// Forgets the list: its numbers mean nothing any more.
    pub(super) fn forget_list(&mut self) {
        self.listing = Listing::default();
    }

    /// Follows a number of the list: a kind to its orders, a need to its offers, an order to its preview.
    pub(super) fn choose(&mut self, number: &str, rest: &str) {
        let Some(at) = self.listing.place(number) else {
            let count = i64::try_from(self.listing.count()).unwrap_or(i64::MAX);
            let key = if count == 0 { "plain-no-list" } else { "plain-no-number" };
            let number = crate::content::text::masked(number);
            self.say_with(key, &[("number", Arg::from(number)), ("count", Arg::from(count))]);
            return;
        };
        match self.listing.rows().clone() {
            Rows::None => self.say("plain-no-list"),
            Rows::Kinds(rows) => self.orders_of(rows[at], rest),
            Rows::Orders(rows) => self.draft(rows[at].clone(), rest),
            Rows::Needs(rows) => self.offers_for(rows[at]),
            Rows::Offers(rows) => self.orders_about_offer(rows[at]),
            Rows::Votes(rows) => self.vote(rows[at]),
            Rows::Asked(rows) => self.open(&rows[at]),
            Rows::Seats(_) => self.seats(),
            Rows::Plan(rows) => self.inject(rows[at]),
        }
    }
}
