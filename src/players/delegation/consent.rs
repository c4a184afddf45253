//! Whether a capital agrees to a match of its offer, on which terms, and if not, why.

use super::capital::Capital;
use crate::base::Milli;
use crate::content::{NatoAssignment, NatoPosture, UNION};
use crate::engine::view::{MatchView, OfferView};
use crate::engine::{Channel, Clock, Order, Reason};
use crate::players::amending::{is_worth_it, lessen, redirect};
use crate::players::basket::Basket;

/// Answers every proposal that awaits this capital.
pub(super) fn answer(basket: &mut Basket<'_, '_>, capital: &Capital, awaiting: &[MatchView]) {
    for proposal in awaiting {
        let Some(reason) = objection(basket, capital, proposal) else {
            basket.give(Order::Consent { proposal: proposal.id });
            continue;
        };
        if !amended(basket, capital, proposal, reason) {
            basket.give(Order::Refuse { proposal: proposal.id, reason });
        }
    }
}

/// Whether this capital finds terms to which it can agree: another channel, or as much as home bears.
fn amended(basket: &mut Basket<'_, '_>, capital: &Capital, proposal: &MatchView, reason: Reason) -> bool {
    let view = basket.view;
    let Some(offer) = view.offer(proposal.offer) else { return false };
    match reason {
        Reason::HomeRisk => {
            let part = bearable(basket, capital, &offer).unwrap_or_default();
            lessen(basket, proposal, part, reason)
        }
        Reason::Channel => {
            let accepted = |by: Channel| view.known_objection(capital.country, offer.kind, by).is_none();
            redirect(basket, proposal, &offer, accepted, reason)
        }
        Reason::NatoPlan => redirect(basket, proposal, &offer, |by| by == Channel::Nato, reason),
        _ => false,
    }
}

/// Why this capital does not agree to the terms; none when it does.
fn objection(basket: &Basket<'_, '_>, capital: &Capital, proposal: &MatchView) -> Option<Reason> {
    let view = basket.view;
    let Some(offer) = view.offer(proposal.offer) else { return Some(Reason::Caveat) };
    if view.fit(&offer, proposal.need) <= 0 {
        return Some(Reason::Caveat);
    }
    if capital.country == UNION {
        return None;
    }
    if let Some(reason) = unwillingness(basket, capital, &offer) {
        return Some(reason);
    }
    if bearable(basket, capital, &offer).is_some_and(|part| proposal.quantity > part) {
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

/// Why this capital sends nothing of an offer, whoever asks; none where it would send some.
fn unwillingness(basket: &Basket<'_, '_>, capital: &Capital, offer: &OfferView) -> Option<Reason> {
    let numbers = &basket.view.setting().rules().players.delegation;
    // What it is about to ask for itself it does not send away.
    if basket.view.needs_itself(offer.kind) {
        return Some(Reason::HomeRisk);
    }
    let stopped = capital.is_stopped(&offer.caveats) || capital.will < numbers.refuse_below_will;
    stopped.then_some(Reason::Politics)
}

/// Whether this capital would send what is free of an offer, or a part of it that is worth the effort.
pub(super) fn would_send(basket: &Basket<'_, '_>, capital: &Capital, offer: &OfferView) -> bool {
    let bears = |part: Milli| is_worth_it(basket, part, offer.free);
    unwillingness(basket, capital, offer).is_none() && bearable(basket, capital, offer).is_none_or(bears)
}

/// How much more of an offer home bears to lose, where it does not bear to lose all that is free: a part of a package is a
/// part of its risk. In units that can be sent: nobody agrees to a third of a battery.
fn bearable(basket: &Basket<'_, '_>, capital: &Capital, offer: &OfferView) -> Option<Milli> {
    let setting = basket.view.setting();
    let package = offer.package.and_then(|id| setting.catalogue().package(id))?;
    let reluctance = capital.reluctance(package, &setting.rules().players.delegation);
    if reluctance <= 0 {
        return None;
    }
    let risk = capital.home_risk(package).max(1);
    let share = ((risk - reluctance) * 1000 / risk).max(0);
    let given = offer.reserved + offer.moving + offer.at_work + offer.done;
    let part = (offer.tabled.share(share) - given).max(Milli::ZERO);
    (part < offer.free).then(|| basket.view.whole(offer.kind, part))
}

/// With Article 5 at work and release refused, a declared unit goes where the plan puts it.
fn keeps_to_plan(basket: &Basket<'_, '_>, channel: Channel, offer: &OfferView) -> bool {
    offer.nato == NatoAssignment::Y
        && channel != Channel::Nato
        && offer.clocks.iter().any(|c| c.clock == Clock::Release && c.granted == Some(false))
        && basket.view.nato().posture >= NatoPosture::ResponsePlan
}
