//! An attacked state: what it declares, invokes, reports, takes in, and when it says that it is over.

mod arguing;
mod ladder;
mod mechanisms;
mod needs;
mod reception;
mod route;
pub(super) mod treaty;

use super::basket::Basket;
use super::choosing::answer_choices;
use super::delegation::give_beside;
use super::letters::send_letters;
use crate::base::{CountryId, Dice};
use crate::engine::view::MatchView;
use crate::engine::{Ground, Order, Stance, Window};

/// Gives the orders of an attacked state for the window now open.
pub(super) fn decide(basket: &mut Basket<'_, '_>, country: CountryId, dice: Dice) {
    let view = basket.view;
    // What it can spare goes to the others that are attacked.
    if view.giver().is_some() {
        give_beside(basket, country, dice);
    }
    if view.window() == Window::Offers {
        return;
    }
    answer_choices(basket, dice);
    let awaiting: Vec<MatchView> = view.awaiting().into_iter().filter(|m| m.need.victim == country).collect();
    if view.window() == Window::Consent && awaiting.is_empty() {
        return;
    }
    let Some(victim) = view.victims().into_iter().find(|v| v.country == country) else { return };
    reception::answer(basket, &victim, &awaiting);
    vote(basket);
    if view.window() != Window::Decision {
        return;
    }
    let mut own = view.needs();
    own.retain(|need| need.id.victim == country);
    reception::stand_consenting(basket, &own);
    needs::declare(basket, country, &own);
    treaty::take_steps(basket, &victim);
    arguing::argue(basket, &victim);
    mechanisms::ask(basket, &victim, &own);
    ladder::take(basket, &victim);
    send_letters(basket);
}

/// An attacked member is for what is decided to help it, and says so.
fn vote(basket: &mut Basket<'_, '_>) {
    let silent = basket.view.items_at_hand().filter(|item| item.position.is_none());
    for vote in silent.collect::<Vec<_>>() {
        basket.give(Order::Position { vote: vote.id, stance: Stance::For, ground: Ground::Threat });
    }
}
