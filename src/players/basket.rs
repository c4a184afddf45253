//! The orders a policy has decided on so far. Legality has one home: each goes through the view's guard.

use crate::engine::{Order, Rejection, SeatView};

/// The orders a policy has decided on so far.
pub(super) struct Basket<'a, 'w> {
    pub(super) view: &'a SeatView<'w>,
    orders: Vec<Order>,
}

impl<'a, 'w> Basket<'a, 'w> {
    pub(super) fn new(view: &'a SeatView<'w>) -> Self {
        Self { view, orders: Vec::new() }
    }

    /// Puts the order in if it may be given after the others. A quantity out of range is brought into it.
    pub(super) fn give(&mut self, order: Order) -> bool {
        let order = match self.view.guard(&self.orders, &order) {
            Ok(_) => order,
            Err(Rejection::QuantityOutOfRange { least, most }) => {
                let Some(order) = brought_between(order, least, most) else { return false };
                if self.view.guard(&self.orders, &order).is_err() {
                    return false;
                }
                order
            }
            Err(_) => return false,
        };
        self.orders.push(order);
        true
    }

    pub(super) fn orders(&self) -> &[Order] {
        &self.orders
    }

    pub(super) fn into_orders(self) -> Vec<Order> {
        self.orders
    }
}

/// The same order with its quantity in that range, where it has one and the range is not empty.
fn brought_between(mut order: Order, least: crate::base::Milli, most: crate::base::Milli) -> Option<Order> {
    if most < least || most.is_zero() {
        return None;
    }
    let quantity = order.quantity_mut()?;
    *quantity = (*quantity).max(least).min(most);
    Some(order)
}
