//! Whether an attacked state takes what is proposed to it: what is asked for, while there is room, the right kind
//! before a stand-in. Of what is too much it takes a part.

use crate::base::{Milli, NeedId};
use crate::content::Caveat;
use crate::engine::view::{MatchView, NeedView, OfferView, VictimView};
use crate::engine::{ConsentTo, Order, Reason};
use crate::players::amending::{lessen, missing, useful};
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
        let verdict = verdict(basket, victim, proposal, offer, &taken);
        if let Verdict::Lessen(to, reason) = verdict
            && lessen(basket, proposal, to, reason)
        {
            taken.add(basket, proposal, offer, to);
            continue;
        }
        match verdict {
            // What is more than is needed is taken where it cannot be lessened; what there is no room for is not.
            Verdict::Take | Verdict::Lessen(_, Reason::NoNeed) => {
                taken.add(basket, proposal, offer, proposal.quantity);
                basket.give(Order::Consent { proposal: proposal.id });
            }
            Verdict::Refuse(reason) | Verdict::Lessen(_, reason) => {
                basket.give(Order::Refuse { proposal: proposal.id, reason });
            }
        }
    }
}

/// Agrees beforehand to all that is proposed for the heaviest of its needs for which next to nothing is there, and
/// takes that back once something is.
pub(super) fn stand_consenting(basket: &mut Basket<'_, '_>, own: &[NeedView]) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.victim;
    for need in own.iter().filter(|need| need.declared_at.is_some()) {
        let weight = view.setting().catalogue().kind(need.id.kind).map_or(0, |k| k.weight);
        let there = need.have + need.coming;
        let bare = need.want.is_some_and(|want| there.per_mille_of(want, 1000) < numbers.standing_below);
        let stands = bare && weight >= numbers.standing_weight;
        if stands != need.standing_consent {
            basket.give(Order::StandingConsent { to: ConsentTo::Need(need.id), stands });
        }
    }
}

/// What this state thinks of a proposal.
enum Verdict {
    Take,
    /// So much of it, for that reason.
    Lessen(Milli, Reason),
    Refuse(Reason),
}

/// What this state has just agreed to: its worth by need, and the reception that it takes.
#[derive(Default)]
struct Taken {
    worth: Vec<(NeedId, Milli)>,
    burden: Milli,
}

impl Taken {
    fn add(&mut self, basket: &Basket<'_, '_>, proposal: &MatchView, offer: &OfferView, quantity: Milli) {
        let view = basket.view;
        let fit = view.fit(offer, proposal.need);
        let worth = view.effect_of(offer.kind, proposal.need, quantity, fit);
        self.worth.push((proposal.need, worth));
        self.burden += burden(basket, offer, quantity);
    }

    fn worth_to(&self, need: NeedId) -> Milli {
        self.worth.iter().filter(|(id, _)| *id == need).map(|(_, worth)| *worth).sum()
    }
}

/// Reception that a quantity takes, in thousandths of a brigade-equivalent.
fn burden(basket: &Basket<'_, '_>, offer: &OfferView, quantity: Milli) -> Milli {
    let elsewhere = offer.caveats.contains(&Caveat::BackfillOnly);
    let kind = basket.view.setting().catalogue().kind(offer.kind).filter(|_| !elsewhere);
    kind.map_or(Milli::ZERO, |k| Milli(quantity.0.saturating_mul(k.host_burden.0) / 1000))
}

/// Takes what is asked for, and no more than there is room for.
fn verdict(
    basket: &Basket<'_, '_>,
    victim: &VictimView,
    proposal: &MatchView,
    offer: &OfferView,
    taken: &Taken,
) -> Verdict {
    let view = basket.view;
    let catalogue = view.setting().catalogue();
    let numbers = &view.setting().rules().players.victim;
    let Some(need) = view.need(proposal.need) else { return Verdict::Refuse(Reason::NoNeed) };
    let covered = need.have + need.coming + taken.worth_to(need.id);
    if need.want.is_some_and(|want| covered >= want.share(numbers.enough)) {
        return Verdict::Refuse(Reason::NoNeed);
    }
    if offer.kind != need.id.kind {
        // Nothing is spent as a stand-in while its own kind is asked for.
        let own = NeedId { victim: victim.country, kind: offer.kind };
        if view.need(own).is_some_and(|own| is_short(&own)) {
            return Verdict::Refuse(Reason::NoNeed);
        }
        let neutral = catalogue.country(victim.country).is_some_and(|c| c.specific_character);
        if neutral && numbers.neutral_refuses.contains(&offer.kind) {
            return Verdict::Refuse(Reason::Politics);
        }
    }
    let weight = catalogue.kind(need.id.kind).map_or(0, |k| k.weight);
    let room = Milli(victim.intake_per_day.0 * i64::from(numbers.reception_days));
    let left = (room - victim.queue - taken.burden).max(Milli::ZERO);
    let all = burden(basket, offer, proposal.quantity);
    if all > left && weight < numbers.reception_weight {
        let bears = Milli(proposal.quantity.0.saturating_mul(left.0) / all.0);
        return Verdict::Lessen(bears, Reason::ReceptionBurden);
    }
    let missing = missing(&need, covered);
    match missing.and_then(|missing| useful(basket, proposal, offer, missing)) {
        Some(quantity) => Verdict::Lessen(quantity, Reason::NoNeed),
        None => Verdict::Take,
    }
}
