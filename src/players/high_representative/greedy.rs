//! The greedy stand-in: asks for information sharing at once, then serves needs by weight and urgency with what fits
//! best and comes soonest. It never asks a capital, speaks, promises, or looks at NATO.

use crate::base::{Hours, PerMille};
use crate::content::IpcrMode;
use crate::engine::view::{NeedView, OfferView};
use crate::engine::{NeedState, Order};
use crate::players::basket::Basket;

/// Gives the greedy stand-in's orders.
pub(in crate::players) fn greedy(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    let ipcr = view.ipcr();
    let aimed = ipcr.next.map_or(ipcr.mode, |(mode, _)| mode).max(ipcr.requested.unwrap_or_default());
    if aimed < IpcrMode::InformationSharing {
        basket.give(Order::RequestIpcr { mode: IpcrMode::InformationSharing });
    }
    let mut needs = view.needs();
    needs.retain(|n| matches!(n.state, NeedState::Declared | NeedState::Partly));
    let weight = |need: &NeedView| view.setting().catalogue().kind(need.id.kind).map_or(0, |k| k.weight);
    // What is published is held to: whose turn it is not by the rule of triage waits for whose it is.
    let waits = |need: &NeedView| view.triage_first(need.id.kind).is_some_and(|first| first != need.id);
    needs.sort_by_cached_key(|need| (waits(need), std::cmp::Reverse(weight(need) * need.urgency), need.id));
    let mut offers = view.free_offers();
    for need in &needs {
        serve(basket, need, &mut offers);
    }
}

/// Proposes the best offers for a need until it is met on paper, or nothing worth it is left.
fn serve(basket: &mut Basket<'_, '_>, need: &NeedView, offers: &mut [OfferView]) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.stand_in;
    let Some(want) = need.want else { return };
    let mut missing = want - need.have - need.coming - need.proposed;
    if missing.is_zero() {
        return;
    }
    let mut worths: Vec<(PerMille, Hours, PerMille, usize)> = Vec::new();
    for (index, offer) in offers.iter().enumerate() {
        let serves = offer.victim == need.id.victim && view.serves(offer.kind, need.id.kind);
        if offer.free.is_zero() || !serves {
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
