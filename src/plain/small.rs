//! Small offers, answered together: each would cover little of any need.
//!
//! Enters: one answer for all of them, or for those of some numbers. Leaves: orders. Never here: what is small.

use super::Sitting;
use super::command::Command;
use super::listing::Rows;
use crate::base::{OfferId, PerMille};
use crate::engine::{Order, OrderKind};
use crate::words::{Arg, Lookup};

impl Sitting {
    /// Small offers that have no answer, and how much of a need each covers at most.
    fn small_offers(&self) -> Vec<(OfferId, PerMille)> {
        let answered = |id: OfferId| self.in_basket().iter().any(|order| order.offer() == Some(id));
        let mut small = self.view().small_offers();
        small.retain(|(id, _)| !answered(*id));
        small
    }

    /// Lists the small offers, or gives all of them one answer.
    pub(super) fn small(&mut self, asked: &str) {
        if self.is_over() {
            self.say("plain-over");
            return;
        }
        if !OrderKind::Park.belongs_to(self.seat) {
            self.refuse(crate::engine::Rejection::WrongSeat(OrderKind::Park));
            return;
        }
        let small = self.small_offers();
        if small.is_empty() {
            self.say("small-offers-none");
            return;
        }
        let (word, which) = asked.split_once(char::is_whitespace).unwrap_or((asked, ""));
        let answer: fn(OfferId) -> Order = match self.kind_coded(word) {
            Some(OrderKind::Park) => |offer| Order::Park { offer },
            Some(OrderKind::Decline) => |offer| Order::Decline { offer },
            _ => {
                self.list_small(&small);
                return;
            }
        };
        let numbers = which.split([' ', ',']).filter(|number| !number.is_empty());
        let places: Option<Vec<usize>> = numbers
            .map(|number| number.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < small.len()))
            .collect();
        let Some(mut places) = places else {
            let count = i64::try_from(small.len()).unwrap_or(i64::MAX);
            let number = crate::content::text::masked(which);
            self.say_with("plain-no-number", &[("number", Arg::from(number)), ("count", Arg::from(count))]);
            return;
        };
        if places.is_empty() {
            places = (0..small.len()).collect();
        }
        places.sort_unstable();
        places.dedup();
        for at in places {
            let order = answer(small[at].0);
            let said = self.words.order(&Lookup::of(&self.view()), &order);
            match self.table.give(self.seat, order) {
                Ok(()) => self.say_with("notice-given", &[("order", Arg::from(said))]),
                Err(error) => {
                    self.refuse_for(&error);
                    break;
                }
            }
        }
        // What has its answer leaves the list, and its numbers with it.
        self.forget_list();
    }

    fn list_small(&mut self, small: &[(OfferId, PerMille)]) {
        let share = self.words.per_mille_as_percent(self.catalogue.rules.offers.small_share);
        self.say_with("plain-small", &[("share", Arg::from(share))]);
        let said = {
            let view = self.view();
            let line = |(id, covers): &(OfferId, PerMille)| {
                let offer = view.offer(*id)?;
                let args = [
                    ("kind", Arg::from(self.words.kind(&self.catalogue, offer.kind))),
                    ("giver", Arg::from(self.words.country(&self.catalogue, offer.giver))),
                    ("victim", Arg::from(self.words.country(&self.catalogue, offer.victim))),
                    ("free", Arg::from(self.words.quantity(&self.catalogue, offer.kind, offer.free))),
                ];
                let share = self.words.per_mille_as_percent(*covers);
                let covers = self.words.with("small-offers-covers", &[("share", Arg::from(share))]);
                Some(format!("{}; {covers}", self.words.with("plain-offer", &args)))
            };
            small.iter().filter_map(line).collect()
        };
        self.list(Rows::Offers(small.iter().map(|(id, _)| *id).collect()), said);
        let word = Command::Small.word(&self.words);
        let cost = self.catalogue.rules.cost_of(OrderKind::Decline.slug());
        let (park, decline) =
            [OrderKind::Park, OrderKind::Decline].map(|kind| self.words.order_word(kind)).into();
        let args = [
            ("word", Arg::from(word)),
            ("park", Arg::from(park)),
            ("decline", Arg::from(decline)),
            ("cost", Arg::from(cost)),
        ];
        self.say_with("plain-small-keys", &args);
    }
}
