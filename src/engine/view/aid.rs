//! Offers, matches and consignments as a seat knows them.

use super::{
    AmendmentView, ClockView, ConsignmentStatus, ConsignmentView, MatchStatus, MatchView, NeedView,
    OfferView, SeatView,
};
use crate::engine::assess;
use crate::engine::consent::consents_needed;
use crate::engine::event::{Clock, NeedState, Shelf};
use crate::engine::nato;
use crate::engine::order::Channel;
use crate::engine::stock;
use crate::engine::travel;
use crate::engine::world::{ClockState, Consignment, Leg, Match, MatchStage, Offer};

use crate::base::{CountryId, Hours, KindId, Milli, NeedId, OfferId, PerMille};
use crate::content::{NatoAssignment, Seat, Size};

impl SeatView<'_> {
    /// Whether this seat knows of an offer.
    pub(crate) fn knows_offer(&self, offer: &Offer) -> bool {
        match self.seat() {
            _ if self.full() => true,
            Seat::Hr | Seat::Presidency | Seat::Excon => true,
            Seat::Victim(own) if own == offer.victim => true,
            Seat::Victim(_) | Seat::Delegation(_) => {
                let reads = |own: CountryId| own == offer.giver || self.world.register_up();
                self.giver().is_some_and(reads)
            }
            Seat::Nato => offer.nato != NatoAssignment::N || nato::contact_fresh(self.setting, self.world),
            Seat::Adversary => false,
        }
    }

    pub(in crate::engine) fn knows_giver(&self, giver: CountryId) -> bool {
        match self.seat() {
            Seat::Delegation(own) => own == giver || self.world.register_up(),
            Seat::Adversary => false,
            _ => true,
        }
    }

    /// What goes bilaterally is announced to nobody: the parties know of it, and the desk where it arranged it; peers and
    /// NATO see it when it is there. What a giver settles by itself the desk reads in the register, once the giver has
    /// brought its page up to date.
    pub(super) fn told_of(&self, found: &Match, giver: CountryId) -> bool {
        match self.seat() {
            _ if self.full() || found.channel != Channel::Bilateral => true,
            Seat::Delegation(own) => own == giver,
            Seat::Nato | Seat::Adversary => false,
            Seat::Victim(own) => own == found.need.victim || own == giver,
            _ => !found.is_givers_own() || self.is_entered(found, giver),
        }
    }

    fn is_entered(&self, found: &Match, giver: CountryId) -> bool {
        let uploaded = self.world.delegations.get(&giver).and_then(|d| d.uploaded_turn);
        self.world.register_up() && uploaded.is_some_and(|turn| turn >= found.proposed_turn)
    }

    /// Whether this seat is told that another stands consenting: it is announced to the High Representative, who counts
    /// on it.
    pub(in crate::engine) fn told_standing(&self, of: Seat) -> bool {
        self.full() || self.seat() == of || matches!(self.seat(), Seat::Hr | Seat::Excon)
    }

    /// Who has to be asked about a match: not those of whom this seat knows that they agreed beforehand.
    pub(in crate::engine) fn asked_about(&self, offer: &Offer, need: NeedId, channel: Channel) -> Vec<Seat> {
        let counted_on =
            |seat: &Seat| self.told_standing(*seat) && self.world.stands_consenting(*seat, offer.id, need);
        let needed = consents_needed(self.world, offer, need, channel);
        needed.into_iter().filter(|seat| !counted_on(seat)).collect()
    }

    pub(in crate::engine) fn knows_match(&self, found: &Match) -> bool {
        let told = |o: &Offer| self.knows_offer(o) && self.told_of(found, o.giver);
        self.world.offer(found.offer).is_some_and(told)
            || (self.seat() == Seat::Nato && found.channel == Channel::Nato)
    }

    /// Whether this seat knows of a consignment: on its way by who is told of it, at its place by its giver.
    pub(in crate::engine) fn knows_consignment(&self, found: &Consignment) -> bool {
        let there = !matches!(found.leg, Leg::Moving | Leg::Queued);
        let told = || self.world.match_(found.proposal).is_some_and(|m| self.told_of(m, found.giver));
        self.knows_giver(found.giver) && (there || told())
    }

    /// Whether an offer has to pass a clock before it leaves.
    pub(in crate::engine) fn awaits(&self, offer: &Offer, clock: Clock) -> bool {
        travel::awaits(self.setting, self.world, offer, clock)
    }

    pub(in crate::engine) fn offer_row(&self, offer: &Offer) -> OfferView {
        let clocks = travel::clocks(self.setting, self.world, offer)
            .into_iter()
            .map(|(clock, usual)| match offer.clocks.get(&clock) {
                None => ClockView { clock, started: false, due: usual, granted: None },
                Some(ClockState::Running(due)) => {
                    ClockView { clock, started: true, due: *due, granted: None }
                }
                Some(ClockState::Granted) => {
                    ClockView { clock, started: true, due: self.world.hour, granted: Some(true) }
                }
                Some(ClockState::Refused) => {
                    ClockView { clock, started: true, due: self.world.hour, granted: Some(false) }
                }
            })
            .collect();
        let sum = |shelves: &[Shelf]| shelves.iter().map(|s| offer.on(*s)).sum();
        OfferView {
            id: offer.id,
            giver: offer.giver,
            kind: offer.kind,
            victim: offer.victim,
            package: offer.package,
            tabled: offer.tabled,
            free: offer.on(Shelf::Free),
            reserved: offer.on(Shelf::Reserved),
            moving: sum(&[Shelf::InTransit, Shelf::Queued]),
            at_work: offer.on(Shelf::Delivered),
            done: sum(&[Shelf::Expended, Shelf::Returned]),
            tabled_at: offer.tabled_at,
            valid_until: offer.valid_until,
            ready_hours: offer.ready_hours,
            sustain_hours: offer.sustain_hours,
            caveats: offer.caveats.clone(),
            nato: offer.nato,
            authority: offer.authority,
            political_value: offer.political_value,
            answer: offer.answer,
            unanswered: offer.is_unanswered(),
            standing_consent: offer.standing_consent && self.told_standing(self.world.seat_of(offer.giver)),
            clocks,
        }
    }

    /// What a capital still holds of a kind by the public stock list, less what it has tabled for this seat to see. Where
    /// a member's stocks are mapped: what it could table now.
    #[must_use]
    pub fn still_held(&self, country: CountryId, kind: KindId) -> Milli {
        let packages = self.setting.packages_of(country).filter(|package| package.kind == kind);
        if self.sees_stock_of(country) {
            return packages.map(|package| stock::free_to_table(self.setting, self.world, package)).sum();
        }
        let offers = self.offers();
        let tabled = offers.iter().filter(|offer| offer.giver == country && offer.kind == kind);
        let stock = packages.map(|package| package.quantity).sum::<Milli>();
        (stock - tabled.map(|offer| offer.tabled).sum::<Milli>()).max(Milli::ZERO)
    }

    /// Offers known to this seat, as tabled.
    #[must_use]
    pub fn offers(&self) -> Vec<OfferView> {
        self.world.offers.iter().filter(|o| self.knows_offer(o)).map(|o| self.offer_row(o)).collect()
    }

    /// Of those the ones of which something is free.
    #[must_use]
    pub fn free_offers(&self) -> Vec<OfferView> {
        let free = self.world.offers.iter().filter(|o| !o.on(Shelf::Free).is_zero() && self.knows_offer(o));
        free.map(|o| self.offer_row(o)).collect()
    }

    /// One offer.
    #[must_use]
    pub fn offer(&self, id: OfferId) -> Option<OfferView> {
        self.world.offer(id).filter(|o| self.knows_offer(o)).map(|o| self.offer_row(o))
    }

    pub(super) fn match_row(&self, found: &Match) -> Option<MatchView> {
        let offer = self.world.offer(found.offer)?;
        let needed = consents_needed(self.world, offer, found.need, found.channel);
        let status = match found.stage {
            MatchStage::Proposed => MatchStatus::Proposed,
            MatchStage::Agreed => MatchStatus::Agreed,
            MatchStage::Left => MatchStatus::Left,
            MatchStage::Dropped => MatchStatus::Dropped,
        };
        let open = status == MatchStatus::Proposed;
        Some(MatchView {
            id: found.id,
            offer: found.offer,
            giver: offer.giver,
            need: found.need,
            quantity: found.quantity,
            channel: found.channel,
            mode: found.mode,
            status,
            consents: found.consents.iter().copied().collect(),
            awaits: needed.into_iter().filter(|s| open && !found.consents.contains(s)).collect(),
            waits: found.waits,
            brokered: found.brokered,
            by: found.by,
            turn: found.proposed_turn,
            amendments: found
                .amendments
                .iter()
                .map(|a| AmendmentView { by: a.by, was: a.was, reason: a.reason })
                .collect(),
        })
    }

    /// Offers without an answer that would cover little of any open need, and how much of one at most, per mille of
    /// what is asked for.
    #[must_use]
    pub fn small_offers(&self) -> Vec<(OfferId, PerMille)> {
        let catalogue = self.setting.catalogue();
        let needs = self.needs();
        let open = |n: &&NeedView| !matches!(n.state, NeedState::Lapsed | NeedState::Withdrawn);
        let waiting = self.offers().into_iter().filter(|o| o.unanswered && !o.free.is_zero());
        waiting
            .filter_map(|offer| {
                let kind = catalogue.kind(offer.kind)?;
                let covers = |need: &NeedView| {
                    let fit = Some(self.fit(&offer, need.id)).filter(|fit| *fit > 0)?;
                    let effect = assess::effect(self.setting, kind, need.id, offer.free, fit);
                    let asked = catalogue.kind(need.id.kind)?.quantity(Size::M);
                    Some(effect.per_mille_of(need.want.unwrap_or(asked), 1000))
                };
                let of_victim = needs.iter().filter(open).filter(|n| n.id.victim == offer.victim);
                let most = of_victim.filter_map(covers).max().unwrap_or(0);
                (most < self.setting.rules().offers.small_share).then_some((offer.id, most))
            })
            .collect()
    }

    /// Matches known to this seat.
    #[must_use]
    pub fn matches(&self) -> Vec<MatchView> {
        self.world.matches.iter().filter(|m| self.knows_match(m)).filter_map(|m| self.match_row(m)).collect()
    }

    /// Consignments known to this seat.
    #[must_use]
    pub fn consignments(&self) -> Vec<ConsignmentView> {
        self.world
            .consignments
            .iter()
            .filter(|c| self.knows_consignment(c))
            .map(|c| ConsignmentView {
                id: c.id,
                proposal: c.proposal,
                giver: c.giver,
                need: c.need,
                quantity: c.quantity,
                effect: c.effect,
                expected: self.expected_of(c),
                mode: c.mode,
                left_at: c.left_at,
                arrives: c.arrives,
                status: match c.leg {
                    Leg::Moving => ConsignmentStatus::Moving,
                    Leg::Queued => ConsignmentStatus::Queued,
                    Leg::AtWork => ConsignmentStatus::AtWork,
                    Leg::Gone => ConsignmentStatus::Gone,
                },
                path: c
                    .mode
                    .filter(|_| self.world.offer(c.offer).is_some_and(|o| !o.serves_elsewhere()))
                    .and_then(|m| self.setting.routes.way(c.giver, c.need.victim, m))
                    .map(|w| w.path.clone())
                    .unwrap_or_default(),
            })
            .collect()
    }

    /// What is at work of a consignment, and what the rest is worth by the fit of its offer.
    fn expected_of(&self, found: &Consignment) -> Milli {
        let offer = self.world.offer(found.offer).filter(|_| found.leg != Leg::Gone);
        offer.map_or(Milli::ZERO, |offer| {
            let rest = found.quantity - found.absorbed;
            found.effect + assess::worth(self.setting, offer, found.need, rest, found.channel)
        })
    }
}

/// The place of a match among others for one need: what can get there, then what fits, what is in time, what fits better by
/// tenths, what is there earlier. The least is the best.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct MatchRank {
    no_way: bool,
    unfit: bool,
    late: bool,
    fit: std::cmp::Reverse<PerMille>,
    arrives: Hours,
}

impl MatchRank {
    /// Of a match that fits so well, per mille, would be at work at that hour if any way leads there, and serves a need due
    /// at `due`.
    #[must_use]
    pub fn of(fit: PerMille, arrives: Option<Hours>, due: Hours) -> Self {
        Self {
            no_way: arrives.is_none(),
            unfit: fit == 0,
            late: arrives.is_some_and(|hour| hour > due),
            fit: std::cmp::Reverse(fit / TENTH),
            arrives: arrives.unwrap_or(Hours::MAX),
        }
    }
}

/// A tenth, per mille.
const TENTH: PerMille = 100;
