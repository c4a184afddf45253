//! Mechanisms that an attacked state may start itself: asked for when they can do something about what it has
//! declared, and nothing is risked by asking.

use crate::content::{Decides, Mechanism, MechanismEffect};
use crate::engine::view::{MechanismView, NeedView, RunStage, VictimView};
use crate::engine::{Order, OrderKind, SeatView};
use crate::players::basket::Basket;
use crate::players::usefulness::short_kinds;

/// Asks for what fits its needs.
pub(super) fn ask(basket: &mut Basket<'_, '_>, victim: &VictimView, own: &[NeedView]) {
    let view = basket.view;
    let again = view.setting().rules().players.victim.ask_again_turns.max(1);
    let patient = view.turn() == 1 || view.turn().is_multiple_of(again);
    let tried = |id| {
        let own = |run: &MechanismView| run.id == id && run.victim == victim.country;
        view.runs().find(own).is_some_and(|run| run.stage == RunStage::Done)
    };
    let named = |order: &Order| match order {
        Order::Task { instrument, .. } => view.setting().catalogue().mechanism(*instrument),
        _ => None,
    };
    // Who may refuse is not pressed every turn, and what brought too little is not tried at once again.
    let waits = |m: &Mechanism| !patient && (m.decides == Decides::Givers || tried(m.id));
    let wanted = |order: &Order| named(order).is_some_and(|m| !waits(m) && fits(view, m, victim, own));
    // Every request has to be written and defended: one a turn that costs the Council's staff, as many as fit else.
    let mut spent = false;
    for legal in view.legal_of(OrderKind::Task, basket.orders(), wanted) {
        let Some(mechanism) = named(&legal.order) else { continue };
        let costs = mechanism.cost.council + mechanism.cost.council_per_day > 0;
        let room = !costs || (!spent && view.capacity(&[]).council_free >= mechanism.cost.council);
        if room && basket.give(legal.order) {
            spent |= costs;
        }
    }
}

/// Whether it does something about what this state asks for.
fn fits(view: &SeatView<'_>, mechanism: &Mechanism, victim: &VictimView, own: &[NeedView]) -> bool {
    let grave = view.setting().rules().players.victim.grave_mean;
    let holds_up = mechanism.effects.iter().any(|effect| match effect {
        MechanismEffect::Function(function, _) => victim.functions[function.index()] < grave,
        _ => false,
    });
    holds_up || !short_kinds(view, own, mechanism, victim.country).is_empty()
}
