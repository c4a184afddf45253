//! What a capital says of a case of its own accord, by the formula that is the same for all.

use super::capital::Capital;
use crate::content::rules::ThresholdBand;
use crate::engine::Order;
use crate::players::basket::Basket;

/// An eager capital that holds the case for met says so unasked, once the attacked state has asked under a clause. Whose
/// own word no longer is what the formula says, for it spoke so or a person did before, says so.
pub(super) fn state(basket: &mut Basket<'_, '_>, capital: &Capital) {
    let view = basket.view;
    let eager = capital.will >= view.setting().rules().players.delegation.mandate_ahead_will;
    for victim in view.victim_ids().filter(|victim| *victim != capital.country) {
        let (said, own_word) = view.said(victim, capital.country);
        let may_say = if said.is_some() { own_word } else { eager && view.has_invoked(victim) };
        if !may_say {
            continue;
        }
        let Some(held) = view.held(victim, capital.country) else { continue };
        if said.map_or(held == ThresholdBand::Met, |said| said != held) {
            basket.give(Order::StateReading { victim, reading: held });
        }
    }
}
