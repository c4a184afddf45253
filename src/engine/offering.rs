//! What becomes of an offer on the table short of a match: declined by the High Representative, changed by its giver.
//!
//! Whether a giver that was asked improves its offer is the giver's own decision, in its next window.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::event::{Cause, Event, OfferAnswer, Rule, Shelf};
use super::order::{BilateralLine, OfferChange, OrderKind};
use super::stock;
use crate::base::{CountryId, Milli, OfferId};
use crate::content::{Seat, Track, UNION};

impl Draft<'_> {
    pub(crate) fn decline(&mut self, offer: OfferId) {
        let Some(found) = self.world.offer(offer) else { return };
        let found = found.clone();
        self.turned_away_as_a_neutral(&found);
        let (free, giver) = (found.on(Shelf::Free), found.giver);
        self.emit(Event::OfferAnswered { offer, answer: OfferAnswer::Declined });
        self.stock(offer, Shelf::Free, Shelf::Declined, free);
        self.will(giver, -self.rules().offers.decline_will, Cause::Rule(Rule::Declined));
    }

    /// A giver changes what is not agreed yet of its offer. More than its stock holds by now it cannot add.
    pub(crate) fn amend_offer(&mut self, id: OfferId, change: OfferChange) {
        let Some(offer) = self.world.offer(id) else { return };
        let (free, from) = (offer.on(Shelf::Free), offer.victim);
        match change {
            OfferChange::Quantity(to) if to > free => {
                let listed = offer.package.and_then(|p| self.setting.catalogue().package(p));
                let rest = listed.map_or(Milli::ZERO, |p| stock::free_to_table(self.setting, self.world, p));
                let quantity = (to - free).min(rest);
                if !quantity.is_zero() {
                    self.emit(Event::OfferImproved { offer: id, quantity, caveat_lifted: None });
                }
            }
            OfferChange::Quantity(to) => self.stock(id, Shelf::Free, Shelf::Withdrawn, free - to),
            OfferChange::Until(until) => self.emit(Event::OfferExtended { offer: id, until }),
            OfferChange::Lift(caveat) => {
                let (quantity, caveat_lifted) = (Milli::ZERO, Some(caveat));
                self.emit(Event::OfferImproved { offer: id, quantity, caveat_lifted });
            }
            OfferChange::Victim(to) => self.emit(Event::OfferRedirected { offer: id, from, to }),
        }
    }

    /// Says to capitals whether aid past the desk is welcome. To welcome it costs the shared picture; to warn of it costs
    /// the will of those that have something on the table, and might have sent it.
    pub(crate) fn steer_bilateral(&mut self, line: BilateralLine) {
        let cause = Cause::Order(Seat::Hr, OrderKind::SteerBilateral);
        self.emit(Event::BilateralSteered { line });
        let numbers = &self.rules().politics;
        match line {
            BilateralLine::Open => {}
            BilateralLine::Encouraged => self.track(Track::Awareness, -numbers.bilateral_encouraged, cause),
            BilateralLine::Discouraged => {
                let free = self.world.offers.iter().filter(|o| !o.on(Shelf::Free).is_zero());
                let givers: BTreeSet<CountryId> = free.map(|o| o.giver).filter(|g| *g != UNION).collect();
                for giver in givers {
                    self.will(giver, -numbers.bilateral_discouraged, cause);
                }
            }
        }
    }
}
