//! What a capital makes of a request to improve its offer.

use super::capital::Capital;
use crate::base::{Dice, Milli, Purpose};
use crate::engine::view::OfferView;
use crate::engine::{OfferAnswer, OfferChange, Order};
use crate::players::basket::Basket;

/// Whether a request to improve an offer is heard.
const IMPROVE: Purpose = Purpose("players.improve");

/// Adds a share of what its stock still holds, lifts the first caveat that is its own policy, and keeps on the table what
/// would lapse before it is used. A capital that says no says no again, until its will has grown.
pub(super) fn improve(basket: &mut Basket<'_, '_>, capital: &Capital, offer: &OfferView, dice: Dice) {
    if offer.answer != Some(OfferAnswer::ImprovementAsked) || offer.free.is_zero() {
        return;
    }
    let view = basket.view;
    let rules = view.setting().rules();
    let numbers = &rules.players.delegation;
    let subject = format!("{}/{}", offer.giver, offer.id);
    if !dice.draw(IMPROVE, 0, &subject).chance(numbers.improve_chance * capital.will / 1000) {
        return;
    }
    let listed = offer.package.and_then(|id| view.setting().catalogue().package(id));
    let more = listed.map_or(Milli::ZERO, |p| view.left_but_for_taken_back(p)).share(numbers.improve_share);
    let lifted = offer.caveats.iter().find(|caveat| rules.offers.liftable.contains(caveat));
    let ends = view.hour() + rules.offers.valid_hours;
    let lapses = offer.valid_until <= view.hour() + view.turn_hours();
    let changes = [
        (!more.is_zero()).then_some(OfferChange::Quantity(offer.free + more)),
        lifted.map(|caveat| OfferChange::Lift(*caveat)),
        lapses.then_some(OfferChange::Until(ends)),
    ];
    for change in changes.into_iter().flatten() {
        basket.give(Order::AmendOffer { offer: offer.id, change });
    }
}
