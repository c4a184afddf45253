//! Whether a capital agrees to a match of its offer, and if not, why.

use super::capital::Capital;
use crate::content::{NatoAssignment, NatoPosture, UNION};
use crate::engine::view::{MatchView, OfferView};
use crate::engine::{Channel, Clock, Order, Reason};
use crate::players::basket::Basket;

/// Answers every proposal that awaits this capital.
pub(super) fn answer(basket: &mut Basket<'_, '_>, capital: &Capital, awaiting: &[MatchView]) {
    for proposal in awaiting {
        let order = match objection(basket, capital, proposal) {
            None => Order::Consent { proposal: proposal.id },
            Some(reason) => Order::Refuse { proposal: proposal.id, reason },
        };
        basket.give(order);
    }
}

/// Why this capital refuses; none when it agrees.
fn objection(basket: &Basket<'_, '_>, capital: &Capital, proposal: &MatchView) -> Option<Reason> {
    let view = basket.view;
    let setting = view.setting();
    let numbers = &setting.rules().players.delegation;
    let Some(offer) = view.offer(proposal.offer) else { return Some(Reason::Caveat) };
    if view.fit(&offer, proposal.need) <= 0 {
        return Some(Reason::Caveat);
    }
    if capital.country == UNION {
        return None;
    }
    if capital.is_stopped(&offer.caveats) || capital.will < numbers.refuse_below_will {
        return Some(Reason::Politics);
    }
    let package = offer.package.and_then(|id| setting.catalogue().package(id));
    if package.is_some_and(|p| capital.reluctance(p, numbers) > 0) {
        return Some(Reason::HomeRisk);
    }
    if let Some(reason) = view.known_objection(capital.country, offer.kind, proposal.channel) {
        return Some(reason);
    }
    if keeps_to_plan(basket, proposal.channel, &offer) {
        return Some(Reason::NatoPlan);
    }
    None
}

/// With Article 5 at work and release refused, a declared unit goes where the plan puts it.
fn keeps_to_plan(basket: &Basket<'_, '_>, channel: Channel, offer: &OfferView) -> bool {
    offer.nato == NatoAssignment::Y
        && channel != Channel::Nato
        && offer.clocks.iter().any(|c| c.clock == Clock::Release && c.granted == Some(false))
        && basket.view.nato().posture >= NatoPosture::ResponsePlan
}
