//! What a giver may change in an offer of its own.

use super::Judge;
use crate::base::{CountryId, OfferId, PackageId};
use crate::content::Caveat;
use crate::engine::assess;
use crate::engine::event::Shelf;
use crate::engine::legal::{extension_range, offered_range};
use crate::engine::order::{Channel, OfferChange, Order};
use crate::engine::rejection::{NoPart, Rejection};
use crate::engine::world::Offer;

impl Judge<'_, '_> {
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
}
