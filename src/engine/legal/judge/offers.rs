//! Orders about offers: what a giver may table and change, what becomes of what is on the table.

use super::Judge;
use crate::base::{CountryId, Milli, OfferId, PackageId};
use crate::content::{Caveat, UNION};
use crate::engine::assess;
use crate::engine::event::{Clock, OfferAnswer, Shelf};
use crate::engine::kept;
use crate::engine::legal::{extension_range, least, offered_range};
use crate::engine::order::{Channel, OfferChange, Order};
use crate::engine::rejection::{NoPart, Rejection};
use crate::engine::world::Offer;

impl Judge<'_, '_> {
    pub(super) fn decline(&self, offer: OfferId) -> Result<(), Rejection> {
        let offer = self.free_offer(offer)?;
        self.not_in_basket(
            |o| matches!(o, Order::Decline { offer: x } | Order::Propose { offer: x, .. } if *x == offer.id),
        )
    }

    pub(super) fn park(&self, offer: OfferId) -> Result<(), Rejection> {
        let offer = self.free_offer(offer)?;
        if offer.answer == Some(OfferAnswer::Parked) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(
            |o| matches!(o, Order::Park { offer: x } | Order::Decline { offer: x } if *x == offer.id),
        )
    }

    pub(super) fn improve(&self, offer: OfferId) -> Result<(), Rejection> {
        let offer = self.free_offer(offer)?;
        if offer.answer == Some(OfferAnswer::ImprovementAsked) || offer.improved {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(
            |o| matches!(o, Order::Improve { offer: x } | Order::Decline { offer: x } if *x == offer.id),
        )
    }

    pub(super) fn table(
        &self,
        package: PackageId,
        victim: CountryId,
        quantity: Milli,
    ) -> Result<(), Rejection> {
        let setting = self.view.setting;
        let world = self.view.world;
        let listed = setting.catalogue().package(package).ok_or(Rejection::UnknownPackage)?;
        if !world.is_attacked(victim) {
            return Err(Rejection::NoPart(NoPart::NotAttacked(victim)));
        }
        if listed.giver != self.own_country() || !setting.has_package(listed) {
            return Err(Rejection::UnknownPackage);
        }
        if victim == listed.giver {
            return Err(Rejection::NoPart(NoPart::GiverItself(victim)));
        }
        if kept::needs_itself(world, listed.giver, listed.kind) {
            return Err(Rejection::NeedsItself(listed.kind));
        }
        self.view.given_at_all(listed.kind)?;
        // What can never work there is not offered there.
        if let Some(caveat) = self.view.never_serves(listed, victim) {
            return Err(Rejection::OwnCaveat(caveat));
        }
        if assess::stays_away(setting, &listed.caveats) {
            return Err(Rejection::LargestAllyAbsent);
        }
        self.opened(listed.id, victim)?;
        let most = self.view.left_for(listed, victim);
        if most.is_zero() {
            let left = !self.view.left_to_table(listed).is_zero();
            return Err(if left { Rejection::DueToOthers } else { Rejection::PackageSpent });
        }
        let least = least(setting, listed.kind, most);
        if quantity < least || quantity > most {
            return Err(Rejection::QuantityOutOfRange { least, most });
        }
        self.stock_not_in_basket(OfferId(u16::MAX), Some(listed.id))?;
        let today =
            world.offers.iter().filter(|o| o.giver == listed.giver && o.tabled_turn == world.turn).count()
                + self.basket.iter().filter(|o| matches!(o, Order::Table { .. })).count();
        let most_a_turn = self.view.offers_per_turn();
        if today >= usize::from(most_a_turn) && listed.giver != UNION {
            return Err(Rejection::TooManyOffers { most: most_a_turn });
        }
        self.not_in_basket(|o| matches!(o, Order::Table { package: x, .. } if *x == listed.id))
    }

    pub(super) fn withdraw_offer(&self, offer: OfferId) -> Result<(), Rejection> {
        if self.own_offer(offer)?.on(Shelf::Free).is_zero() {
            return Err(Rejection::NothingFree);
        }
        self.not_in_basket(|o| matches!(o, Order::WithdrawOffer { offer: x } | Order::AmendOffer { offer: x, .. } | Order::Propose { offer: x, .. } if *x == offer))
    }

    pub(super) fn seek_mandate(&self, offer: OfferId) -> Result<(), Rejection> {
        let found = self.own_offer(offer)?;
        if !self.view.awaits(found, Clock::Mandate) {
            return Err(Rejection::NoMandateNeeded);
        }
        if found.clocks.contains_key(&Clock::Mandate) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::SeekMandate { offer: x } if *x == offer))
    }

    pub(super) fn amend_offer(&self, id: OfferId, change: OfferChange) -> Result<(), Rejection> {
        let offer = self.own_offer(id)?;
        let free = offer.on(Shelf::Free);
        if free.is_zero() {
            return Err(Rejection::NothingFree);
        }
        // What its state needs by now it may only make less of.
        if !matches!(change, OfferChange::Quantity(to) if to <= free) {
            self.spares(offer)?;
        }
        match change {
            OfferChange::Quantity(to) => {
                let (least, most) = offered_range(self.view, offer);
                if to < least || to > most {
                    return Err(Rejection::QuantityOutOfRange { least, most });
                }
                if to == free {
                    return Err(Rejection::AlreadyDone);
                }
                if to > free {
                    self.stock_not_in_basket(id, offer.package)?;
                }
            }
            OfferChange::Until(hour) => {
                let (least, most) = extension_range(self.view, offer);
                if least > most {
                    return Err(Rejection::AlreadyDone);
                }
                if hour < least || hour > most {
                    return Err(Rejection::HourOutOfRange { least, most });
                }
            }
            OfferChange::Lift(caveat) => self.lift(offer, caveat)?,
            OfferChange::Victim(to) => self.redirect(offer, to)?,
        }
        let same = |x: &OfferChange| std::mem::discriminant(x) == std::mem::discriminant(&change);
        self.not_in_basket(|o| match o {
            Order::AmendOffer { offer: x, change: of } => *x == id && same(of),
            Order::WithdrawOffer { offer: x } | Order::Propose { offer: x, .. } => *x == id,
            _ => false,
        })
    }

    /// A giver proposes what is its own, and by no channel but the bilateral one: the others are for the High
    /// Representative to bring together.
    pub(super) fn sends_its_own(&self, offer: OfferId, channel: Channel) -> Result<(), Rejection> {
        if self.view.giver().is_none() {
            return Ok(());
        }
        let offer = self.own_offer(offer)?.id;
        if channel != Channel::Bilateral {
            return Err(Rejection::OnlyBilaterally);
        }
        self.not_in_basket(|o| {
            matches!(o, Order::WithdrawOffer { offer: x } | Order::AmendOffer { offer: x, .. } if *x == offer)
        })
    }

    /// What is drawn from a stock by another order of the same basket is not drawn twice.
    pub(super) fn stock_not_in_basket(
        &self,
        offer: OfferId,
        package: Option<PackageId>,
    ) -> Result<(), Rejection> {
        let of = |id: OfferId| self.view.world.offer(id).and_then(|o| o.package);
        self.not_in_basket(|o| match o {
            Order::Table { package: x, .. } => Some(*x) == package,
            Order::AmendOffer { offer: x, change: OfferChange::Quantity(_) } => {
                *x != offer && package.is_some() && of(*x) == package
            }
            _ => false,
        })
    }

    /// A giver lifts what its own policy put there, and nothing that law or somebody else did.
    fn lift(&self, offer: &Offer, caveat: Caveat) -> Result<(), Rejection> {
        if !offer.caveats.contains(&caveat) {
            return Err(Rejection::AlreadyDone);
        }
        if !self.view.setting.rules().offers.liftable.contains(&caveat) {
            return Err(Rejection::CaveatStands(caveat));
        }
        Ok(())
    }

    /// What nobody has agreed to or been asked for goes to another attacked state where it can serve.
    fn redirect(&self, offer: &Offer, to: CountryId) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        if !world.is_attacked(to) {
            return Err(Rejection::NoPart(NoPart::NotAttacked(to)));
        }
        if to == offer.giver {
            return Err(Rejection::NoPart(NoPart::GiverItself(to)));
        }
        if to == offer.victim {
            return Err(Rejection::AlreadyDone);
        }
        let held = Shelf::COMMITTED.iter().any(|shelf| !offer.on(*shelf).is_zero());
        if held || self.view.proposed_of(offer) {
            return Err(Rejection::OfferEngaged);
        }
        let kind = setting.catalogue().kind(offer.kind).ok_or(Rejection::UnknownKind)?;
        assess::caveat_fit(setting, &offer.caveats, kind, to, Channel::Bilateral)
            .map_err(Rejection::OwnCaveat)?;
        offer.package.map_or(Ok(()), |package| self.opened(package, to))
    }

    /// An offer with something free on it that this seat knows.
    pub(super) fn free_offer(&self, id: OfferId) -> Result<&Offer, Rejection> {
        let known = self.view.world.offer(id).filter(|o| self.view.knows_offer(o) && o.is_live());
        let offer = known.ok_or(Rejection::UnknownOffer)?;
        if offer.on(Shelf::Free).is_zero() { Err(Rejection::NothingFree) } else { Ok(offer) }
    }

    pub(super) fn own_offer(&self, id: OfferId) -> Result<&Offer, Rejection> {
        let own = self.own_country();
        self.view.world.offer(id).filter(|o| o.giver == own && o.is_live()).ok_or(Rejection::UnknownOffer)
    }
}
