//! Serving needs with what is on the table: the one way in which stand-ins choose offers.
//!
//! Enters: needs in the order in which they are served. Leaves: proposals, the best worth first, until a need is met on
//! paper. Never here: institutions, asking, speaking.

use crate::base::{Hours, Milli, NeedId, PerMille};
use crate::engine::view::{NeedView, OfferView};
use crate::engine::{NeedState, Order};
use crate::players::basket::Basket;

/// Declared needs that are not met: weight × urgency, whose turn it is by the published rule of triage first.
pub(super) fn pressing(basket: &Basket<'_, '_>) -> Vec<NeedView> {
    let view = basket.view;
    let mut needs = view.needs();
    needs.retain(|n| matches!(n.state, NeedState::Declared | NeedState::Partly));
    let weight = |need: &NeedView| view.setting().catalogue().kind(need.id.kind).map_or(0, |k| k.weight);
    // What is published is held to: whose turn it is not by the rule of triage waits for whose it is.
    let waits = |need: &NeedView| view.triage_first(need.id.kind).is_some_and(|first| first != need.id);
    needs.sort_by_cached_key(|need| (waits(need), std::cmp::Reverse(weight(need) * need.urgency), need.id));
    needs
}

/// What a need lacks on paper, in its own unit: nothing where its quantity is not known.
pub(super) fn missing(need: &NeedView) -> Milli {
    need.want.map_or(Milli::ZERO, |want| want - need.have - need.coming - need.proposed)
}

/// Serves these needs in turn with the offers on the table that may be proposed for them.
pub(super) fn serve_all(
    basket: &mut Basket<'_, '_>,
    needs: &[NeedView],
    missing: impl Fn(&NeedView) -> Milli,
    may: impl Fn(&OfferView, NeedId) -> bool,
) {
    let mut offers = basket.view.free_offers();
    for need in needs {
        serve(basket, need, missing(need), &mut offers, &may);
    }
}

/// Proposes the best offers for a need until what is missing is met on paper, or nothing worth it is left.
fn serve(
    basket: &mut Basket<'_, '_>,
    need: &NeedView,
    mut missing: Milli,
    offers: &mut [OfferView],
    may: &impl Fn(&OfferView, NeedId) -> bool,
) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.stand_in;
    if missing <= Milli::ZERO {
        return;
    }
    let mut worths: Vec<(PerMille, Hours, PerMille, usize)> = Vec::new();
    for (index, offer) in offers.iter().enumerate() {
        let serves = offer.victim == need.id.victim && view.serves(offer.giver, offer.kind, need.id.kind);
        if offer.free.is_zero() || !serves || !may(offer, need.id) {
            continue;
        }
        let fit = view.fit(offer, need.id);
        if fit < numbers.least_fit {
            continue;
        }
        let Some((.., arrival)) = view.best_way(offer, need.id, offer.free) else { continue };
        let worth = fit * view.setting().timeliness(need.id.kind, arrival - need.due) / 1000;
        worths.push((worth, arrival, fit, index));
    }
    worths.sort_by_key(|(worth, arrival, _, index)| (std::cmp::Reverse(*worth), *arrival, *index));
    for (.., fit, index) in worths {
        if missing.is_zero() || basket.orders().len() >= usize::from(numbers.orders_per_turn) {
            return;
        }
        let offer = &mut offers[index];
        // What is missing is effect; a poorer fit takes more of the offer for it.
        let quantity = offer.free.min(view.quantity_for(offer.kind, need.id, missing, fit));
        let Some((channel, mode, _)) = view.best_way(offer, need.id, quantity) else { continue };
        if basket.give(Order::Propose { offer: offer.id, need: need.id, quantity, channel, mode }) {
            offer.free -= quantity;
            missing -= view.effect_of(offer.kind, need.id, quantity, fit);
        }
    }
}
