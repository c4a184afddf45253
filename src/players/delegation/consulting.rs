//! Whether an Ally that is not attacked itself asks for consultations under Article 4 of the North Atlantic Treaty.

use super::capital::Capital;
use crate::base::CountryId;
use crate::content::rules::ThresholdBand;
use crate::engine::view::VictimView;
use crate::engine::{Concern, Order};
use crate::players::basket::Basket;
use crate::players::victim::treaty::by_terrorists;

/// An eager capital that feels the danger itself asks, where what happened can be argued to be an armed attack by its own
/// reading and nobody has asked for so long. What terrorists did it leaves to the Union, as in 2015.
pub(super) fn ask(basket: &mut Basket<'_, '_>, capital: &Capital) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.delegation;
    let eager = capital.will >= numbers.mandate_ahead_will && view.own_threat() >= numbers.consult_threat;
    if capital.is_services() || !eager || view.hour() < numbers.consult_hours {
        return;
    }
    let reads = |victim: &&VictimView| {
        let read = view.held(victim.country, capital.country);
        victim.attacked && !by_terrorists(victim) && read.is_none_or(|held| held != ThresholdBand::NotMet)
    };
    if let Some(victim) = view.victims().iter().find(reads).filter(|_| view.nato().deciding.is_none()) {
        let concern = concern(victim, |country| view.setting().is_ally(country));
        basket.give(Order::Consult { concern });
    }
}

/// What it sees threatened: an Ally's territory by arms, its independence by less; by an attack on others its own security.
fn concern(victim: &VictimView, is_ally: impl Fn(CountryId) -> bool) -> Concern {
    match (is_ally(victim.country), victim.attack.armed) {
        (true, true) => Concern::Territory,
        (true, false) => Concern::Independence,
        (false, _) => Concern::Security,
    }
}
