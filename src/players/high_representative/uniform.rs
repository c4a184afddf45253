//! Stand-ins that draw uniformly: any kind of order, or one kind again and again.

use crate::base::{Dice, Draw, Milli, Purpose};
use crate::content::Seat;
use crate::engine::{LegalOrder, Order, OrderKind};
use crate::players::basket::Basket;

/// What a stand-in draws.
const STAND_IN: Purpose = Purpose("players.stand-in");

/// A uniform kind, then a uniform legal order of it, while affordable.
pub(in crate::players) fn random(basket: &mut Basket<'_, '_>, dice: Dice) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.stand_in;
    let kinds: Vec<OrderKind> = OrderKind::ALL.into_iter().filter(|k| k.belongs_to(Seat::Hr)).collect();
    let mut draw = dice.draw(STAND_IN, view.turn(), "random");
    for _ in 0..numbers.random_draws {
        let kind = kinds[index(&mut draw, kinds.len())];
        give_any(basket, kind, &mut draw);
    }
}

/// One kind of order, uniform among the legal ones, until none is left that it can pay.
pub(in crate::players) fn repeat(basket: &mut Basket<'_, '_>, kind: OrderKind, dice: Dice) {
    let numbers = &basket.view.setting().rules().players.stand_in;
    let mut draw = dice.draw(STAND_IN, basket.view.turn(), kind.slug());
    for _ in 0..numbers.orders_per_turn {
        if !give_any(basket, kind, &mut draw) {
            return;
        }
    }
}

/// Gives a uniform legal order of a kind, with a uniform quantity where it has one.
fn give_any(basket: &mut Basket<'_, '_>, kind: OrderKind, draw: &mut Draw) -> bool {
    let mut legal = basket.view.legal(kind, basket.orders());
    if legal.is_empty() {
        return false;
    }
    let LegalOrder { order, quantity, .. } = legal.swap_remove(index(draw, legal.len()));
    basket.give(match quantity {
        Some(range) => with_quantity(order, between(draw, range)),
        None => order,
    })
}

fn index(draw: &mut Draw, length: usize) -> usize {
    draw.below(u32::try_from(length).unwrap_or(u32::MAX)) as usize
}

/// A uniform quantity of the range, in thousandths of it.
fn between(draw: &mut Draw, (least, most): (Milli, Milli)) -> Milli {
    let width = most - least;
    least + width.share(draw.between(0, 1000))
}

fn with_quantity(mut order: Order, drawn: Milli) -> Order {
    if let Some(quantity) = order.quantity_mut() {
        *quantity = drawn;
    }
    order
}
