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
    for victim in view.victims() {
        let Some(row) = view.reading(victim.country, capital.country) else { continue };
        let Some(held) = row.held else { continue };
        let says = match row.said {
            Some((said, _)) => row.own_word && said != held,
            None => eager && held == ThresholdBand::Met && !victim.invoked.is_empty(),
        };
        if says {
            basket.give(Order::StateReading { victim: victim.country, reading: held });
        }
    }
}
