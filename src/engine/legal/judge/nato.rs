//! Orders between the Union and NATO: contacts, its plan, its units.

use super::Judge;
use crate::base::{NeedId, OfferId};
use crate::content::{Caveat, NatoAssignment, NatoOverlap, NatoPosture};
use crate::engine::event::Clock;
use crate::engine::nato;
use crate::engine::order::Order;
use crate::engine::rejection::Rejection;
use crate::engine::world::{Authority, ClockState, Need};

impl Judge<'_, '_> {
    pub(super) fn contact_nato(&self) -> Result<(), Rejection> {
        self.not_in_basket(|o| matches!(o, Order::ContactNato))
    }

    pub(super) fn endorse(&self) -> Result<(), Rejection> {
        if !self.view.world.joint_sought {
            return Err(Rejection::NothingToEndorse);
        }
        self.not_in_basket(|o| matches!(o, Order::Endorse))
    }

    pub(super) fn leave_to_nato(&self, need: NeedId) -> Result<(), Rejection> {
        let need = self.natos_need(need)?;
        self.mark(need, need.left_by_eu, true)
    }

    pub(super) fn take_back(&self, need: NeedId) -> Result<(), Rejection> {
        let need = self.declared_need(need)?;
        self.mark(need, need.left_by_eu, false)
    }

    pub(super) fn leave_to_eu(&self, need: NeedId) -> Result<(), Rejection> {
        let need = self.natos_need(need)?;
        self.mark(need, need.left_by_nato, true)
    }

    pub(super) fn plan_cover(&self, id: NeedId) -> Result<(), Rejection> {
        let setting = self.view.setting;
        let world = self.view.world;
        let need = self.natos_need(id)?;
        if world.nato.posture < NatoPosture::Consultations {
            return Err(Rejection::NotSeized);
        }
        let overlap =
            setting.catalogue().kind(id.kind).is_some_and(|k| k.nato_overlap >= NatoOverlap::Medium);
        if !overlap {
            return Err(Rejection::NotForNato);
        }
        if nato::planned_share(setting, world, need).is_zero() {
            return Err(Rejection::PlanTooSmall);
        }
        let planned = nato::plan_quantity(setting, world, need);
        if planned.is_zero() {
            return Err(Rejection::AllPlanned);
        }
        if planned <= need.nato_planned {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::PlanCover { need: x } if *x == id))
    }

    pub(super) fn request_release(&self, id: OfferId) -> Result<(), Rejection> {
        let world = self.view.world;
        let offer = world
            .offer(id)
            .filter(|o| self.view.knows_offer(o) && o.is_live())
            .ok_or(Rejection::UnknownOffer)?;
        if self.view.giver().is_some_and(|own| offer.giver != own) {
            return Err(Rejection::NotYourOffer);
        }
        let assigned = offer.nato == NatoAssignment::Y || offer.caveats.contains(&Caveat::NatoRelease);
        if !assigned {
            return Err(Rejection::NotAssigned);
        }
        if world.nato.posture == NatoPosture::None {
            return Err(Rejection::NotSeized);
        }
        if offer.clocks.contains_key(&Clock::Release) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::RequestRelease { offer: x } if *x == id))
    }

    /// A unit whose release was asked for; kept back only while NATO claims it.
    pub(super) fn answer_release(&self, offer: OfferId, withheld: bool) -> Result<(), Rejection> {
        let world = self.view.world;
        let found = world.offer(offer).ok_or(Rejection::UnknownOffer)?;
        let asked = matches!(found.clocks.get(&Clock::Release), Some(ClockState::Running(_)));
        let gone = withheld && !found.is_claimed();
        if !asked || gone {
            return Err(Rejection::NoReleaseAsked);
        }
        self.not_in_basket(
            |o| matches!(o, Order::Release { offer: x } | Order::Withhold { offer: x } if *x == offer),
        )
    }

    /// A giver answers only where NATO asked for its unit, and once.
    pub(super) fn transfer_authority(&self, id: OfferId) -> Result<(), Rejection> {
        let asked = matches!(self.own_offer(id)?.authority, Authority::Asked(_));
        if !asked {
            return Err(Rejection::NoTransferAsked);
        }
        self.not_in_basket(|o| matches!(o, Order::TransferAuthority { offer: x, .. } if *x == id))
    }

    /// A declared need that NATO could take up: it plans for Allies alone.
    pub(super) fn natos_need(&self, id: NeedId) -> Result<&Need, Rejection> {
        let need = self.declared_need(id)?;
        if self.view.setting.is_ally(need.id.victim) { Ok(need) } else { Err(Rejection::PlansForAllies) }
    }

    pub(super) fn mark(&self, need: &Need, now: bool, wanted: bool) -> Result<(), Rejection> {
        if now == wanted {
            return Err(Rejection::AlreadyDone);
        }
        let id = need.id;
        self.not_in_basket(|o| {
            matches!(o, Order::LeaveToNato { need } | Order::TakeBack { need } | Order::LeaveToEu { need } if *need == id)
        })
    }
}
