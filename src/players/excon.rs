//! Exercise control, where an inject poses a choice to it: it takes the answer that its author takes by default. What
//! happened is computed, and no switch of its own.

use super::basket::Basket;
use crate::content::Seat;
use crate::engine::Order;

/// Answers the choices posed to exercise control.
pub(super) fn decide(basket: &mut Basket<'_, '_>) {
    for open in basket.view.choices().into_iter().filter(|c| c.decider == Seat::Excon) {
        basket.give(Order::Choose { choice: open.id, answer: open.default });
    }
}
