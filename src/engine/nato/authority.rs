//! Under whom an assigned unit stands once NATO acts on its plan: it is asked for, and comes under NATO's authority
//! smoothly or in dispute, or its giver keeps it. There is one set of forces, and each unit stands in one column.

use super::contacts::contact_fresh;
use crate::base::{CountryId, KindId, OfferId};
use crate::content::{NatoAssignment, NatoPosture, Track};
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Clock, Event, Rule, Shelf};
use crate::engine::order::Channel;
use crate::engine::setting::Setting;
use crate::engine::standing;
use crate::engine::world::{Authority, MatchStage, Offer, World};

/// Whether a unit would come under NATO's authority without dispute: the staffs are in touch or in a joint cell, or
/// NATO let it go in time.
fn is_smooth(setting: &Setting, world: &World, offer: &Offer) -> bool {
    contact_fresh(setting, world)
        || offer.released
        || standing::duplication_left(setting, world, offer.victim) < 1000
}

/// Whether units of this offer are agreed, under way or at work.
pub(super) fn is_committed(offer: &Offer) -> bool {
    Shelf::COMMITTED.iter().any(|shelf| !offer.on(*shelf).is_zero())
}

/// Assigned units that an ally has committed to an ally and that stand under national authority.
fn national<'w>(setting: &Setting, world: &'w World) -> impl Iterator<Item = &'w Offer> {
    world
        .offers
        .iter()
        .filter(|o| o.nato == NatoAssignment::Y && o.authority == Authority::National && is_committed(o))
        .filter(|o| setting.is_ally(o.giver) && setting.is_ally(o.victim))
}

/// Whether NATO coordinates all that is agreed of an offer: its giver and NATO have said yes to that already.
fn is_coordinated(world: &World, offer: &Offer) -> bool {
    world
        .matches
        .iter()
        .filter(|m| m.offer == offer.id && matches!(m.stage, MatchStage::Agreed | MatchStage::Left))
        .all(|m| m.channel == Channel::Nato)
}

impl Draft<'_> {
    /// NATO lets an assigned unit go.
    pub(crate) fn let_go(&mut self, offer: OfferId) {
        self.emit(Event::ClockEnded { offer, clock: Clock::Release, granted: true });
    }

    /// NATO keeps its claim on an assigned unit, and asks its giver for it.
    pub(crate) fn keep_claim(&mut self, offer: OfferId) {
        self.emit(Event::ClockEnded { offer, clock: Clock::Release, granted: false });
        let due = self.world.hour + self.rules().nato.transfer_hours;
        self.emit(Event::TransferAsked { offer, due });
    }

    /// NATO decides at once on all units of a kind that are assigned to it, in its plan still and offered to a state.
    pub(crate) fn units_claimed(&mut self, kind: KindId, victim: CountryId, released: bool) {
        let open = |o: &&Offer| {
            let theirs = o.kind == kind && o.victim == victim && o.nato == NatoAssignment::Y;
            theirs && o.is_live() && o.is_claimed() && o.waits_for(Clock::Release) && !o.is_withheld()
        };
        let open: Vec<OfferId> = self.world.offers.iter().filter(open).map(|o| o.id).collect();
        for offer in open {
            if released {
                self.let_go(offer);
            } else {
                self.keep_claim(offer);
            }
        }
    }

    /// Once a plan is activated, NATO asks for assigned units; who does not answer in time has agreed.
    pub(super) fn transfers_due(&mut self) {
        let now = self.world.hour;
        let silent = |o: &&Offer| matches!(o.authority, Authority::Asked(due) if due <= now);
        let silent: Vec<OfferId> = self.world.offers.iter().filter(silent).map(|o| o.id).collect();
        for offer in silent {
            self.transfer_authority(offer);
        }
        if self.world.nato.posture < NatoPosture::ResponsePlan {
            return;
        }
        let due = now + self.rules().nato.transfer_hours;
        let asked: Vec<(OfferId, bool)> =
            national(self.setting, self.world).map(|o| (o.id, is_coordinated(self.world, o))).collect();
        for (offer, coordinated) in asked {
            if coordinated {
                self.emit(Event::AuthorityTransferred { offer, smooth: true });
            } else {
                self.emit(Event::TransferAsked { offer, due });
            }
        }
    }

    /// A unit comes under NATO's authority, with its giver's consent; one on which NATO keeps its claim stays in its plan.
    pub(crate) fn transfer_authority(&mut self, id: OfferId) {
        let Some(offer) = self.world.offer(id) else { return };
        if offer.is_withheld() {
            let smooth = is_smooth(self.setting, self.world, offer);
            self.emit(Event::AuthorityTransferred { offer: id, smooth });
            self.take_off_table(id);
            return;
        }
        let (giver, smooth) = (offer.giver, is_smooth(self.setting, self.world, offer));
        let rules = &self.rules().nato;
        let (track, by) = if smooth {
            (Track::Synchronisation, rules.transfer_smooth)
        } else {
            (Track::Contention, rules.transfer_contested)
        };
        self.emit(Event::AuthorityTransferred { offer: id, smooth });
        self.track(track, by, Cause::Giver(Rule::Authority, giver));
    }

    /// A giver keeps its unit although NATO counts on it.
    pub(crate) fn keep_authority(&mut self, id: OfferId) {
        let Some((giver, withheld)) = self.world.offer(id).map(|o| (o.giver, o.is_withheld())) else {
            return;
        };
        self.emit(Event::AuthorityKept { offer: id });
        let rules = &self.rules().nato;
        // To take out of the plan what NATO keeps its claim on costs more than not to place it under NATO.
        let by = if withheld { rules.contention_withdrawn } else { rules.transfer_contested };
        self.track(Track::Contention, by, Cause::Giver(Rule::Authority, giver));
    }
}
