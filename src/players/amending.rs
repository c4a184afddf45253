//! How a seat that is asked amends a match rather than refuse it, where it can agree to something.
//!
//! Enters: a proposal, and what the seat can agree to. Leaves: its order. Never here: why it cannot agree to all of it.

use super::basket::Basket;
use crate::base::{Milli, NeedId};
use crate::engine::view::{MatchView, NeedView, OfferView};
use crate::engine::{Channel, Order, Reason};

/// Agrees to so much of it, where that is worth the effort and the seat may still amend; whether it did.
pub(super) fn lessen(basket: &mut Basket<'_, '_>, proposal: &MatchView, to: Milli, reason: Reason) -> bool {
    to < proposal.quantity
        && is_worth_it(basket, to, proposal.quantity)
        && basket.give(Order::Amend {
            proposal: proposal.id,
            quantity: to,
            channel: proposal.channel,
            mode: proposal.mode,
            reason,
        })
}

/// Whether so much of a quantity is worth the effort of sending it.
pub(super) fn is_worth_it(basket: &Basket<'_, '_>, part: Milli, of: Milli) -> bool {
    part >= of.share(basket.view.setting().rules().players.amending.least).max(Milli(1))
}

/// Agrees by the best way of another channel, where one carries it; whether it did.
pub(super) fn redirect(
    basket: &mut Basket<'_, '_>,
    proposal: &MatchView,
    offer: &OfferView,
    to: impl Fn(Channel) -> bool,
    reason: Reason,
) -> bool {
    let quantity = proposal.quantity;
    let way = basket.view.best_way_by(offer, proposal.need, quantity, to);
    way.is_some_and(|(channel, mode, _)| {
        basket.give(Order::Amend { proposal: proposal.id, quantity, channel, mode, reason })
    })
}

/// What of an offer is worth what a need still lacks, where the proposal is far more than that.
pub(super) fn useful(
    basket: &Basket<'_, '_>,
    proposal: &MatchView,
    offer: &OfferView,
    missing: Milli,
) -> Option<Milli> {
    let view = basket.view;
    let need: NeedId = proposal.need;
    let quantity = view.quantity_for(offer.kind, need, missing, view.fit(offer, need));
    let excess = view.setting().rules().players.amending.excess;
    (proposal.quantity > quantity.share(excess)).then_some(quantity)
}

/// What a need lacks beside what is there already; none where nobody can tell.
pub(super) fn missing(need: &NeedView, there: Milli) -> Option<Milli> {
    need.want.map(|want| (want - there).max(Milli::ZERO))
}
