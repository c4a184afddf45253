//! The attentive stand-in: a High Representative who uses what the office has. It runs the crisis response as high as
//! the crisis is, speaks, tasks mechanisms and brings measures before the Council where the preview says that they are
//! worth the desk's time, wins capitals for votes, keeps in touch with NATO, matches like the greedy one, and asks
//! capitals for what nobody has tabled. It knows what the view and the preview tell, and nothing else.

mod arguing;
mod asking;
mod bargaining;
mod steps;

use std::collections::BTreeSet;

use super::{greedy, matching};
use crate::base::{Dice, Milli, NeedId, OfferId};
use crate::content::{IpcrMode, NatoPosture, TriageRule};
use crate::engine::view::{MatchStatus, MatchView, NeedView, OfferView};
use crate::engine::{Clock, Objection, Order, SeatView};
use crate::players::basket::Basket;
use crate::players::choosing::{advise, answer_choices};
use crate::players::letters::send_letters;

/// Gives the attentive stand-in's orders.
pub(in crate::players) fn attentive(basket: &mut Basket<'_, '_>, dice: Dice) {
    answer_choices(basket, dice);
    send_letters(basket);
    run_crisis_response(basket);
    if basket.view.triage().is_none() {
        basket.give(Order::PublishTriage { rule: TriageRule::Urgency });
    }
    bargaining::win_votes(basket);
    steps::take(basket);
    let needs = matching::pressing(basket);
    let refused = refused_lately(basket.view);
    let open = |offer: &OfferView, need: NeedId| !refused.contains(&(offer.id, need));
    matching::serve_all(basket, &needs, missing_beside_nato, open);
    ask_for_releases(basket);
    asking::ask_capitals(basket, &needs);
    arguing::argue(basket);
    advise(basket, dice);
    thank(basket);
}

/// Information sharing at once; full activation where a function of an attacked state really suffers and the Council's
/// staff can bear it; a report where the last has grown old.
fn run_crisis_response(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    let rules = view.setting().rules();
    greedy::request(basket, IpcrMode::InformationSharing);
    let calm = rules.mistakes.calm_function;
    let suffers = view.victims().iter().any(|v| v.functions.iter().any(|level| *level < calm));
    let full = Order::RequestIpcr { mode: IpcrMode::Full };
    if suffers
        && staff_bears_full(view)
        && view.ipcr_mode() >= IpcrMode::InformationSharing
        && !is_objected(view, basket.orders(), &full)
    {
        greedy::request(basket, IpcrMode::Full);
    }
    let old = view.ipcr().report.is_none_or(|(at, _)| view.since(at) > rules.picture.report_interval_hours);
    if old {
        basket.give(Order::RequestReport);
    }
}

/// Whether the Council's staff can bear full activation in a strand for each state that is attacked by now: that many the Presidency may
/// open, and each takes as much.
fn staff_bears_full(view: &SeatView<'_>) -> bool {
    let strands = view.victims().iter().filter(|v| v.attacked && v.terminated_at.is_none()).count();
    view.council_bears(IpcrMode::Full, strands)
}

/// Offers that came to nothing for a need in the last turns: whoever has just said no is not asked the same again.
fn refused_lately(view: &SeatView<'_>) -> BTreeSet<(OfferId, NeedId)> {
    let wait = view.setting().rules().players.attentive.refused_turns;
    let lately =
        |m: &&MatchView| m.status == MatchStatus::Dropped && view.turn() - m.turn.min(view.turn()) < wait;
    view.matches().iter().filter(lately).map(|m| (m.offer, m.need)).collect()
}

/// Keeps with thanks what is on the table and of no use yet, so that nothing is left without an answer.
fn thank(basket: &mut Basket<'_, '_>) {
    let used: Vec<OfferId> = basket.orders().iter().filter_map(Order::offer).collect();
    let left = basket.view.free_offers().into_iter().filter(|o| o.unanswered && !used.contains(&o.id));
    for offer in left {
        basket.give(Order::Park { offer: offer.id });
    }
}

/// Whether anything is to be said against an order.
fn is_objected(view: &SeatView<'_>, basket: &[Order], order: &Order) -> bool {
    view.preview(basket, order).is_ok_and(|preview| !preview.objections.is_empty())
}

/// What a need lacks on paper beside what NATO plans for it: nobody is sent where NATO goes.
fn missing_beside_nato(need: &NeedView) -> Milli {
    let still = need.nato_planned.unwrap_or_default() - need.nato_at_work.unwrap_or_default();
    matching::missing(need) - still.max(Milli::ZERO)
}

/// Asks NATO for the units that are proposed in this turn and wait for their release.
fn ask_for_releases(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    if view.nato().posture == NatoPosture::None {
        return;
    }
    let proposed: Vec<OfferId> = basket
        .orders()
        .iter()
        .filter(|order| matches!(order, Order::Propose { .. }))
        .filter_map(Order::offer)
        .collect();
    for id in proposed {
        let waits = |clock: &crate::engine::view::ClockView| clock.clock == Clock::Release && !clock.started;
        if view.offer(id).is_some_and(|offer| offer.clocks.iter().any(waits)) {
            basket.give(Order::RequestRelease { offer: id });
        }
    }
}

/// Whether an objection says that an order should not be given at all.
fn forbids(objection: &Objection) -> bool {
    matches!(
        objection,
        Objection::Mistake(_)
            | Objection::BeyondEvidence
            | Objection::OverdrawsCouncil
            | Objection::AfterEnd
            | Objection::SpecificCharacter
            | Objection::AskedAgain
            | Objection::MayRefuse(..)
    )
}
