//! Mechanisms that an attacked state may start itself: asked for when they can do something about what it has
//! declared, and nothing is risked by asking.

use crate::base::{CountryId, KindId, NeedId};
use crate::content::{Mechanism, MechanismEffect, VectorId};
use crate::engine::view::VictimView;
use crate::engine::{Order, OrderKind};
use crate::players::basket::Basket;

/// Permission to move: what an emergency regime of movement is asked for.
const MOB_PERMIT: KindId = KindId::literal("MOB_PERMIT");

/// Asks for what fits.
pub(super) fn ask(basket: &mut Basket<'_, '_>, victim: &VictimView) {
    let view = basket.view;
    // Every request has to be written and defended: one a turn that costs the Council's staff, as many as fit else.
    let mut spent = false;
    for legal in view.legal(OrderKind::Task, basket.orders()) {
        let Order::Task { instrument, .. } = &legal.order else { continue };
        let Some(mechanism) = view.setting().catalogue().mechanism(*instrument) else { continue };
        let costs = mechanism.cost.council + mechanism.cost.council_per_day > 0;
        let room = !costs || (!spent && view.capacity(&[]).council_free >= mechanism.cost.council);
        if room && fits(basket, mechanism, victim) && basket.give(legal.order) {
            spent |= costs;
        }
    }
}

/// Whether it does something about what this state asks for.
fn fits(basket: &Basket<'_, '_>, mechanism: &Mechanism, victim: &VictimView) -> bool {
    let short = |kind: KindId| is_short(basket, victim.country, kind);
    let numbers = &basket.view.setting().rules().players.victim;
    mechanism.effects.iter().any(|effect| match effect {
        MechanismEffect::Supplies(kind, ..) | MechanismEffect::Calls(kind) => short(*kind),
        MechanismEffect::Opens(packages) => {
            let catalogue = basket.view.setting().catalogue();
            packages.iter().filter_map(|p| catalogue.package(*p)).any(|p| short(p.kind))
        }
        MechanismEffect::Permits(_) => short(MOB_PERMIT),
        MechanismEffect::Dampens(vector, _) => denied_by(basket, *vector).into_iter().any(short),
        MechanismEffect::Function(function, _) => victim.functions[function.index()] < numbers.grave_mean,
        _ => false,
    })
}

/// Kinds that deny a vector.
fn denied_by(basket: &Basket<'_, '_>, vector: VectorId) -> Vec<KindId> {
    let vectors = &basket.view.setting().rules().adversary.vectors;
    let rule = vectors.iter().find(|v| v.id == vector);
    rule.map_or_else(Vec::new, |v| v.denied_by.iter().map(|(kind, _)| *kind).collect())
}

/// Whether that need is declared, and not even met by what is coming.
fn is_short(basket: &Basket<'_, '_>, victim: CountryId, kind: KindId) -> bool {
    basket.view.need(NeedId { victim, kind }).is_some_and(|need| super::reception::is_short(&need))
}
