//! Whether a capital sends its offer past the desk.
//!
//! It may where the desk has left the offer without an answer, the likelier the stronger its will and the more it is seen
//! at home, less where everybody reads one register, and as the High Representative's line has it.

use super::capital::Capital;
use crate::base::{Dice, PerMille, Purpose};
use crate::engine::view::{MatchStatus, OfferView};
use crate::engine::{BilateralLine, Channel, Order, OrderKind};
use crate::players::basket::Basket;

/// Whether it goes by itself.
const BILATERAL: Purpose = Purpose("players.bilateral");

/// Proposes the offer to the attacked state directly, where the capital chooses to and it is still needed.
pub(super) fn send(basket: &mut Basket<'_, '_>, capital: &Capital, offer: &OfferView, dice: Dice) {
    let chance = chance(basket, capital, offer);
    if chance <= 0 {
        return;
    }
    let subject = format!("{}/{}", offer.giver, offer.id);
    if !dice.draw(BILATERAL, basket.view.turn(), &subject).chance(chance) {
        return;
    }
    if let Some(order) = proposal(basket, offer) {
        basket.give(order);
    }
}

/// Chance, per mille in this turn.
fn chance(basket: &Basket<'_, '_>, capital: &Capital, offer: &OfferView) -> PerMille {
    let view = basket.view;
    let numbers = &view.setting().rules().players.delegation;
    let line = view.bilateral_line();
    let patience = if line == BilateralLine::Encouraged { 0 } else { numbers.bilateral_after_hours };
    let waits = offer.unanswered && view.since(offer.tabled_at) >= patience;
    let holds_back = capital.will < numbers.refuse_below_will || capital.is_stopped(&offer.caveats);
    if capital.is_services() || !waits || holds_back || view.is_kept_home(offer.giver, offer.kind) {
        return 0;
    }
    let said = match line {
        BilateralLine::Open => 1000,
        BilateralLine::Encouraged => numbers.bilateral_encouraged,
        BilateralLine::Discouraged => numbers.bilateral_discouraged,
    };
    let seen = if view.register_up() { numbers.bilateral_register } else { 1000 };
    let drawn = numbers.bilateral_daily + offer.political_value * numbers.bilateral_visible;
    let daily = drawn * capital.will / 1000 * said / 1000 * seen / 1000;
    (daily * view.turn_hours() / 24).min(1000)
}

/// All that is free, for what it was offered for, else for what it may stand in for; nothing that the attacked state has
/// refused before, or that is covered as this capital sees it.
fn proposal(basket: &Basket<'_, '_>, offer: &OfferView) -> Option<Order> {
    let view = basket.view;
    let own = view.seat();
    let tried = |m: &crate::engine::view::MatchView| {
        m.offer == offer.id && m.by == own && m.status == MatchStatus::Dropped
    };
    if view.known_objection(offer.giver, offer.kind, Channel::Bilateral).is_some()
        || view.matches().iter().any(tried)
    {
        return None;
    }
    let legal = view.legal(OrderKind::Propose, basket.orders());
    let fits = legal.into_iter().map(|legal| legal.order).filter_map(|order| match order {
        Order::Propose { offer: id, need, .. } if id == offer.id => Some((need, order)),
        _ => None,
    });
    let lacks = |need| {
        view.gist(need).is_some_and(|gist| gist.want.is_none_or(|want| want > gist.have + gist.coming))
    };
    fits.filter(|(need, _)| lacks(*need))
        .min_by_key(|(need, _)| need.kind != offer.kind)
        .map(|(_, order)| order)
}
