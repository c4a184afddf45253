//! Whether an attacked state takes what is proposed to it.

use crate::base::Milli;
use crate::engine::view::{MatchView, VictimView};
use crate::engine::{Order, Reason};
use crate::players::basket::Basket;

/// Answers every proposal that awaits this state.
pub(super) fn answer(basket: &mut Basket<'_, '_>, victim: &VictimView, awaiting: &[MatchView]) {
    let mut taken_in = Milli::ZERO;
    for proposal in awaiting {
        let burden = burden(basket, proposal);
        let order = match objection(basket, victim, proposal, taken_in + burden) {
            None => {
                taken_in += burden;
                Order::Consent { proposal: proposal.id }
            }
            Some(reason) => Order::Refuse { proposal: proposal.id, reason },
        };
        basket.give(order);
    }
}

/// Reception that a proposal takes, in millionths of a brigade-equivalent.
fn burden(basket: &Basket<'_, '_>, proposal: &MatchView) -> Milli {
    let view = basket.view;
    let kind = view.offer(proposal.offer).and_then(|o| view.setting().catalogue().kind(o.kind));
    kind.map_or(Milli::ZERO, |k| Milli(proposal.quantity.0.saturating_mul(k.host_burden.0) / 1000))
}

/// Why this state refuses; none when it takes it. `burden` holds what it has just agreed to.
fn objection(
    basket: &Basket<'_, '_>,
    victim: &VictimView,
    proposal: &MatchView,
    burden: Milli,
) -> Option<Reason> {
    let view = basket.view;
    let catalogue = view.setting().catalogue();
    let numbers = &view.setting().rules().players.victim;
    let Some(need) = view.need(proposal.need) else { return Some(Reason::NoNeed) };
    let offer = view.offer(proposal.offer)?;
    if need.want.is_some_and(|want| need.have + need.coming >= want.share(numbers.enough)) {
        return Some(Reason::NoNeed);
    }
    let neutral = catalogue.country(victim.country).is_some_and(|c| c.specific_character);
    if neutral && offer.kind != need.id.kind && numbers.neutral_refuses.contains(&offer.kind) {
        return Some(Reason::Politics);
    }
    let weight = catalogue.kind(need.id.kind).map_or(0, |k| k.weight);
    let room = Milli(victim.intake_per_day.0 * i64::from(numbers.reception_days));
    if victim.queue + burden > room && weight < numbers.reception_weight {
        return Some(Reason::ReceptionBurden);
    }
    None
}
