//! Whether a capital makes an offer of its own to another attacked state than it was made for.
//!
//! Nobody reallocates an offer without its giver. The giver does where the state that it was made for has no use for it any
//! more, as the capital sees it, and another lacks just that; and only what it would send if asked for it. Not at once, and
//! not all capitals in one turn: each change has to be explained at home.

use super::capital::Capital;
use super::consent::would_send;
use crate::base::{CountryId, Dice, Milli, NeedId, Purpose};
use crate::engine::view::{NeedGist, OfferView};
use crate::engine::{OfferChange, Order};
use crate::players::basket::Basket;

/// Whether a capital turns to another attacked state in this turn.
const REDIRECT: Purpose = Purpose("players.redirect");

/// Makes the offer to the state that lacks it most, where that makes sense; whether it did.
pub(super) fn redirect(
    basket: &mut Basket<'_, '_>,
    capital: &Capital,
    offer: &OfferView,
    dice: Dice,
) -> bool {
    let view = basket.view;
    let numbers = &view.setting().rules().players.delegation;
    let single = view.victim_ids().count() < 2;
    let early = view.since(offer.tabled_at) < numbers.redirect_after_hours;
    if single || early || !would_send(basket, capital, offer) {
        return false;
    }
    let chance = (numbers.redirect_daily * view.turn_hours() / 24).min(1000);
    if !dice.draw(REDIRECT, view.turn(), capital.country.as_str()).chance(chance) {
        return false;
    }
    let served: Vec<NeedId> =
        view.open_needs().map(|(id, _)| id).filter(|id| serves(basket, offer, *id)).collect();
    if served.iter().any(|need| need.victim == offer.victim && lacks(basket, *need).is_some()) {
        return false;
    }
    let elsewhere = served.into_iter().filter(|need| need.victim != offer.victim);
    let mut wanted: Vec<(i32, CountryId)> = elsewhere
        .filter_map(|need| lacks(basket, need))
        .filter(|gist| gist.want.is_some_and(|want| want > secured(basket, gist)))
        .map(|gist| (gist.urgency, gist.id.victim))
        .collect();
    wanted.sort_unstable_by_key(|(urgency, victim)| (std::cmp::Reverse(*urgency), *victim));
    wanted.into_iter().any(|(_, victim)| {
        basket.give(Order::AmendOffer { offer: offer.id, change: OfferChange::Victim(victim) })
    })
}

/// Whether it could do something for a need: of its own kind, or as a stand-in, by its caveats.
fn serves(basket: &Basket<'_, '_>, offer: &OfferView, need: NeedId) -> bool {
    let view = basket.view;
    let stands_in =
        || view.setting().catalogue().kind(need.kind).is_some_and(|k| k.substitutes.contains(&offer.kind));
    (need.kind == offer.kind || stands_in()) && view.fit(offer, need) > 0
}

/// A need for which less is there or coming than is wanted, or nobody can say how much is.
fn lacks(basket: &Basket<'_, '_>, need: NeedId) -> Option<NeedGist> {
    let gist = basket.view.gist(need)?;
    gist.want.is_none_or(|want| want > gist.have + gist.coming).then_some(gist)
}

/// What a need has, awaits, and finds on the table already.
fn secured(basket: &Basket<'_, '_>, gist: &NeedGist) -> Milli {
    gist.have + gist.coming + basket.view.on_table(gist.id.victim, gist.id.kind)
}
