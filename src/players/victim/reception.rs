//! Whether an attacked state takes what is proposed to it: what is asked for, while there is room, the right kind
//! before a stand-in.

use crate::base::{Milli, NeedId};
use crate::engine::view::{MatchView, OfferView, VictimView};
use crate::engine::{Order, Reason};
use crate::players::basket::Basket;
use crate::players::usefulness::is_short;

/// Answers every proposal that awaits this state.
pub(super) fn answer(basket: &mut Basket<'_, '_>, victim: &VictimView, awaiting: &[MatchView]) {
    let view = basket.view;
    let mut known: Vec<(&MatchView, OfferView)> =
        awaiting.iter().filter_map(|m| Some((m, view.offer(m.offer)?))).collect();
    known.sort_by_key(|(proposal, offer)| (offer.kind != proposal.need.kind, proposal.id));
    let mut taken = Taken::default();
    for (proposal, offer) in &known {
        let order = match objection(basket, victim, proposal, offer, &taken) {
            None => {
                taken.add(basket, proposal, offer);
                Order::Consent { proposal: proposal.id }
            }
            Some(reason) => Order::Refuse { proposal: proposal.id, reason },
        };
        basket.give(order);
    }
}

/// What this state has just agreed to: its worth by need, and the reception that it takes.
#[derive(Default)]
struct Taken {
    worth: Vec<(NeedId, Milli)>,
    burden: Milli,
}

impl Taken {
    fn add(&mut self, basket: &Basket<'_, '_>, proposal: &MatchView, offer: &OfferView) {
        let view = basket.view;
        let fit = view.fit(offer, proposal.need);
        let worth = view.effect_of(offer.kind, proposal.need, proposal.quantity, fit);
        self.worth.push((proposal.need, worth));
        self.burden += burden(basket, proposal, offer);
    }

    fn worth_to(&self, need: NeedId) -> Milli {
        self.worth.iter().filter(|(id, _)| *id == need).map(|(_, worth)| *worth).sum()
    }
}

/// Reception that a proposal takes, in millionths of a brigade-equivalent.
fn burden(basket: &Basket<'_, '_>, proposal: &MatchView, offer: &OfferView) -> Milli {
    let kind = basket.view.setting().catalogue().kind(offer.kind);
    kind.map_or(Milli::ZERO, |k| Milli(proposal.quantity.0.saturating_mul(k.host_burden.0) / 1000))
}

/// Why this state refuses; none when it takes it.
fn objection(
    basket: &Basket<'_, '_>,
    victim: &VictimView,
    proposal: &MatchView,
    offer: &OfferView,
    taken: &Taken,
) -> Option<Reason> {
    let view = basket.view;
    let catalogue = view.setting().catalogue();
    let numbers = &view.setting().rules().players.victim;
    let Some(need) = view.need(proposal.need) else { return Some(Reason::NoNeed) };
    let covered = need.have + need.coming + taken.worth_to(need.id);
    if need.want.is_some_and(|want| covered >= want.share(numbers.enough)) {
        return Some(Reason::NoNeed);
    }
    if offer.kind != need.id.kind {
        // Nothing is spent as a stand-in while its own kind is asked for.
        let own = NeedId { victim: victim.country, kind: offer.kind };
        if view.need(own).is_some_and(|own| is_short(&own)) {
            return Some(Reason::NoNeed);
        }
        let neutral = catalogue.country(victim.country).is_some_and(|c| c.specific_character);
        if neutral && numbers.neutral_refuses.contains(&offer.kind) {
            return Some(Reason::Politics);
        }
    }
    let weight = catalogue.kind(need.id.kind).map_or(0, |k| k.weight);
    let room = Milli(victim.intake_per_day.0 * i64::from(numbers.reception_days));
    let full = victim.queue + taken.burden + burden(basket, proposal, offer) > room;
    (full && weight < numbers.reception_weight).then_some(Reason::ReceptionBurden)
}
