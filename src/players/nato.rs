//! NATO's liaison: its plan first, then releases for what the plan does not need, and one message where there is trust.

use super::amending::{lessen, missing, useful};
use super::basket::Basket;
use super::choosing::answer_choices;
use super::usefulness::worth_overflying;
use crate::base::{Dice, MechanismId, Milli, PerMille, Purpose};
use crate::content::{NatoOverlap, NatoPosture, Nature, Track};
use crate::engine::view::{NatoView, NeedView, OfferView, RunStage};
use crate::engine::{Channel, NeedState, Order, Reason, Window};

/// Whether an assigned unit is let go when nobody has talked to the staff lately.
const RELEASE: Purpose = Purpose("players.release");

/// What makes up for units let go.
const BACKFILL: MechanismId = MechanismId::literal("force-backfill");

/// The informal meeting of both committees.
const MEETING: MechanismId = MechanismId::literal("psc-nac-meeting");

/// Flights along the aggressor's border.
const OVERFLIGHTS: MechanismId = MechanismId::literal("border-overflights");

/// Gives the orders of NATO's liaison for the window now open.
pub(super) fn decide(basket: &mut Basket<'_, '_>, dice: Dice) {
    let view = basket.view;
    answer_choices(basket, dice);
    let nato = view.nato();
    answer_matches(basket, &nato);
    if nato.joint_sought && view.track(Track::Synchronisation) >= view.setting().rules().nato.endorse_from {
        basket.give(Order::Endorse);
    }
    answer_releases(basket, &nato, dice);
    if view.window() == Window::Offers && nato.posture > NatoPosture::None {
        plan(basket);
        if nato.contacted_at.is_none() && !nato.joint_sought {
            // Nobody has called yet: its Secretary General proposes that both committees meet.
            basket.give(Order::Task { instrument: MEETING, victim: None });
        }
        if worth_overflying(view) {
            basket.give(Order::Task { instrument: OVERFLIGHTS, victim: None });
        }
    }
}

/// Agrees to what allies bring through its channel, as far as it is needed beside its plan and what is at work.
fn answer_matches(basket: &mut Basket<'_, '_>, nato: &NatoView) {
    let view = basket.view;
    for proposal in view.awaiting() {
        let need = view.need(proposal.need);
        let left = need.as_ref().and_then(|need| missing(need, in_plan(need)));
        let planned = nato.posture >= NatoPosture::ResponsePlan;
        let order = if proposal.channel != Channel::Nato {
            Order::Refuse { proposal: proposal.id, reason: Reason::Channel }
        } else if planned && need.is_some_and(|need| plan_share(&need) >= 1000) {
            Order::Refuse { proposal: proposal.id, reason: Reason::NatoPlan }
        } else {
            let offer = view.offer(proposal.offer);
            let part = offer.zip(left).and_then(|(offer, left)| useful(basket, &proposal, &offer, left));
            if part.is_some_and(|part| lessen(basket, &proposal, part, Reason::NoNeed)) {
                continue;
            }
            Order::Consent { proposal: proposal.id }
        };
        basket.give(order);
    }
}

/// Lets assigned units go that its plan does not need, the more readily the better the contact.
fn answer_releases(basket: &mut Basket<'_, '_>, nato: &NatoView, dice: Dice) {
    let view = basket.view;
    let rules = view.setting().rules();
    let asked: Vec<OfferView> = view.releases_asked().collect();
    for offer in asked {
        let needed = nato.posture >= NatoPosture::ResponsePlan
            && view.needs().iter().any(|need| {
                need.id.victim == offer.victim
                    && view.serves(offer.giver, offer.kind, need.id.kind)
                    && need.nato_planned.is_some()
                    && plan_share(need) < rules.functions.covered_from
            });
        let good_contact =
            nato.contacted_at.is_some_and(|at| view.since(at) <= rules.nato.contact_fresh_hours);
        let mut draw = dice.draw(RELEASE, view.turn(), offer.giver.as_str());
        let stood_in_for =
            view.runs().any(|m| m.id == BACKFILL && m.victim == offer.victim && m.stage == RunStage::AtWork);
        if needed && !stood_in_for {
            basket.give(Order::Withhold { offer: offer.id });
        } else if good_contact || draw.chance(rules.players.nato.release_uncontacted) {
            basket.give(Order::Release { offer: offer.id });
        }
    }
}

/// Plans cover for what overlaps, and leaves to the Union what it will not do.
fn plan(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    let needs = view.needs();
    for need in &needs {
        let Some(kind) = view.setting().catalogue().kind(need.id.kind) else { continue };
        let open = matches!(need.state, NeedState::Declared | NeedState::Partly);
        if open && !need.left_to_eu && kind.nature == Nature::Civil && kind.nato_overlap == NatoOverlap::Low {
            basket.give(Order::LeaveToEu { need: need.id });
        } else if open && kind.nato_overlap >= NatoOverlap::Medium {
            // Refused unless the posture now bears more than is planned.
            basket.give(Order::PlanCover { need: need.id });
        }
    }
}

/// How far NATO's plan and what is at work cover a need, per mille.
fn plan_share(need: &NeedView) -> PerMille {
    need.want.map_or(0, |want| in_plan(need).per_mille_of(want, 1000))
}

/// What is at work for a need or in NATO's plan, whichever is more.
fn in_plan(need: &NeedView) -> Milli {
    need.have.max(need.nato_planned.unwrap_or_default())
}
