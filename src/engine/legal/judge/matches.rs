//! Orders about matches: what is proposed, what those say who are asked.

use super::Judge;
use crate::base::{CountryId, KindId, MatchId, Milli, NeedId, OfferId};
use crate::content::{Caveat, Seat};
use crate::engine::assess;
use crate::engine::consent;
use crate::engine::event::Shelf;
use crate::engine::legal::{amendable, least, unproposed};
use crate::engine::order::{Channel, ConsentTo, Order, Terms};
use crate::engine::rejection::Rejection;
use crate::engine::travel;
use crate::engine::world::{Authority, Match, MatchStage, Offer};

impl Judge<'_, '_> {
    pub(super) fn propose(&self, offer: OfferId, need: NeedId, terms: Terms) -> Result<(), Rejection> {
        self.sends_its_own(offer, terms.channel)?;
        let offer = self.free_offer(offer)?;
        let need = self.declared_need(need)?;
        self.spares(offer)?;
        self.not_promised_to_stay(offer.giver, offer.kind)?;
        // Nobody reallocates an offer without its giver: it goes to the victim it was made to.
        if offer.victim != need.id.victim {
            return Err(Rejection::OfferedElsewhere(offer.giver, offer.victim));
        }
        self.not_in_basket(|o| matches!(o, Order::Decline { offer: x } if *x == offer.id))?;
        self.terms(offer, need.id, terms, unproposed(self.view, self.basket, offer))
    }

    /// A seat that is asked agrees to a match as it stands, to what its own state can spare.
    pub(super) fn consent(&self, proposal: MatchId) -> Result<(), Rejection> {
        let found = self.awaited(proposal)?;
        let offer = self.view.world.offer(found.offer).ok_or(Rejection::UnknownOffer)?;
        self.spares(offer)?;
        self.unanswered(proposal)
    }

    pub(super) fn refuse(&self, proposal: MatchId) -> Result<(), Rejection> {
        self.awaited(proposal)?;
        self.unanswered(proposal)
    }

    /// A seat that is asked agrees, but on other terms: once, and to what its offer bears.
    pub(super) fn amend(&self, proposal: MatchId, terms: Terms) -> Result<(), Rejection> {
        let found = self.awaited(proposal)?;
        if found.amended_by(self.seat) {
            return Err(Rejection::AmendedOnce);
        }
        if terms == found.terms() {
            return Err(Rejection::AmendsNothing);
        }
        let offer = self.view.world.offer(found.offer).ok_or(Rejection::UnknownOffer)?;
        self.spares(offer)?;
        let need = self.declared_need(found.need)?;
        self.terms(offer, need.id, terms, amendable(self.view, found, offer))?;
        self.unanswered(proposal)
    }

    /// The High Representative brings the sides of a match together once, while it is in the making, where something
    /// is left to agree on and it is not a giver's own affair.
    pub(super) fn broker(&self, proposal: MatchId) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        let known = world.match_(proposal).filter(|m| self.view.knows_match(m));
        let found = known.filter(|m| m.is_in_the_making()).ok_or(Rejection::UnknownProposal)?;
        if found.brokered {
            return Err(Rejection::AlreadyDone);
        }
        let offer = world.offer(found.offer).ok_or(Rejection::UnknownOffer)?;
        let agreeing = travel::agreeing(setting, world, offer, found.need, found.channel, found.mode);
        if found.is_givers_own() || agreeing == 0 {
            return Err(Rejection::NothingToBroker);
        }
        self.not_in_basket(|o| matches!(o, Order::Broker { proposal: x } if *x == proposal))
    }

    /// A giver speaks for its offers, an attacked state for its needs; there has to be something to agree to.
    pub(super) fn standing_consent(&self, to: ConsentTo, stands: bool) -> Result<(), Rejection> {
        let now = match to {
            ConsentTo::Offer(id) => {
                self.view.giver().ok_or(Rejection::UnknownOffer)?;
                let offer = self.own_offer(id)?;
                if stands {
                    self.spares(offer)?;
                }
                if stands && offer.on(Shelf::Free).is_zero() {
                    return Err(Rejection::NothingFree);
                }
                offer.standing_consent
            }
            ConsentTo::Need(id) if self.seat == Seat::Victim(id.victim) => {
                self.declared_need(id)?.standing_consent
            }
            ConsentTo::Need(_) => return Err(Rejection::UnknownNeed),
        };
        if now == stands {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::StandingConsent { to: x, .. } if *x == to))
    }

    /// An attacked giver promises nothing that its own state needs by now: it would take it back as soon as it asks for it.
    pub(super) fn spares(&self, offer: &Offer) -> Result<(), Rejection> {
        let own = self.view.giver() == Some(offer.giver);
        if own && self.view.needs_itself(offer.kind) {
            Err(Rejection::NeedsItself(offer.kind))
        } else {
            Ok(())
        }
    }

    /// Whether the basket leaves a proposal without an answer.
    pub(super) fn unanswered(&self, proposal: MatchId) -> Result<(), Rejection> {
        self.not_in_basket(|o| o.answers() == Some(proposal))
    }

    pub(super) fn awaited(&self, proposal: MatchId) -> Result<&Match, Rejection> {
        let world = self.view.world;
        world
            .match_(proposal)
            .filter(|m| m.stage == MatchStage::Proposed && !m.consents.contains(&self.seat))
            .filter(|m| {
                world.offer(m.offer).is_some_and(|offer| {
                    consent::consents_needed(world, offer, m.need, m.channel).contains(&self.seat)
                })
            })
            .ok_or(Rejection::UnknownProposal)
    }

    /// A giver reads of its own condition; others may ask it to lift what it has set.
    fn forbidden_by(&self, giver: CountryId, caveat: Caveat) -> Rejection {
        let own = self.view.giver() == Some(giver);
        if own { Rejection::OwnCaveat(caveat) } else { Rejection::CaveatForbids(giver, caveat) }
    }

    /// The terms of a match, proposed or amended: a quantity up to `most`, a channel that carries it, a way that is open.
    fn terms(&self, offer: &Offer, need: NeedId, terms: Terms, most: Milli) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        let Terms { quantity, channel, mode } = terms;
        let kind = setting.catalogue().kind(offer.kind).ok_or(Rejection::UnknownKind)?;
        let fit = assess::fit(setting, offer.giver, kind, &offer.caveats, need, channel)
            .map_err(|caveat| self.forbidden_by(offer.giver, caveat))?;
        if fit <= 0 {
            return Err(Rejection::DoesNotFit);
        }
        if let Some(caveat) = assess::kept_out(setting, world, need.victim, &offer.caveats) {
            return Err(self.forbidden_by(offer.giver, caveat));
        }
        if assess::stays_away(setting, &offer.caveats) {
            return Err(Rejection::LargestAllyAbsent);
        }
        let least = least(setting, offer.kind, most);
        if quantity < least || quantity > most {
            return Err(Rejection::QuantityOutOfRange { least, most });
        }
        let carriage = travel::Carriage { channel, offer, kind, victim: need.victim };
        if let Some(why) = travel::not_carried(setting, world, carriage) {
            return Err(Rejection::NotCarried(why));
        }
        // One set of forces: what is under NATO's authority goes where NATO coordinates it.
        if offer.authority == Authority::Nato && channel != Channel::Nato {
            return Err(Rejection::UnderNatoAuthority);
        }
        match travel::no_way(setting, world, offer, need, kind, mode) {
            Some(why) => Err(Rejection::NoWay { why, kind: kind.id, mode }),
            None => Ok(()),
        }
    }

    /// The High Representative does not draw on what a capital was promised to keep for its support.
    pub(super) fn not_promised_to_stay(&self, giver: CountryId, kind: KindId) -> Result<(), Rejection> {
        let bought =
            |o: &Order| matches!(o, Order::Link { country, kind: k, .. } if *country == giver && *k == kind);
        let kept = self.view.world.is_kept_home(giver, kind) || self.basket.iter().any(bought);
        if self.seat == Seat::Hr && kept { Err(Rejection::KeptHome) } else { Ok(()) }
    }
}
