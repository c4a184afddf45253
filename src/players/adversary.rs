//! The adversary: every six hours one act, drawn among the vectors that promise most. `rules.md` §9.

use super::basket::Basket;
use crate::base::{Dice, Purpose};
use crate::content::rules::players::AdversaryNumbers;
use crate::content::{Track, VectorId};
use crate::engine::Order;
use crate::engine::view::VectorView;

/// Which vector an act goes by.
const ACT: Purpose = Purpose("players.act");

/// Gives the acts of this turn; none below the pressure at which it seeks terms.
pub(super) fn decide(basket: &mut Basket<'_, '_>, dice: Dice) {
    let view = basket.view;
    let rules = view.setting().rules();
    let numbers = &rules.players.adversary;
    if view.track(Track::Pressure) < rules.adversary.terms_below {
        return;
    }
    let mut ranked: Vec<(i32, VectorId)> =
        view.vectors().iter().filter(|v| !v.shunned).map(|v| (promise(v, numbers), v.id)).collect();
    ranked.sort_by_key(|(promise, id)| (std::cmp::Reverse(*promise), *id));
    ranked.truncate(usize::from(rules.adversary.choice_of));
    let weights: Vec<i32> = ranked.iter().map(|(promise, _)| *promise.max(&numbers.least_weight)).collect();
    let mut draw = dice.draw(ACT, view.turn(), "");
    while let Some(drawn) = draw.weighted(&weights) {
        if !basket.give(Order::Act { vector: ranked[drawn].1 }) {
            return;
        }
    }
}

/// What a vector promises: seen weakness × effect × learned success − deterrence, per mille.
fn promise(vector: &VectorView, numbers: &AdversaryNumbers) -> i32 {
    let gain = vector.seen_weakness * vector.pressure / 1000 * vector.learned / 1000;
    gain - vector.deterrence * numbers.deterrence / 1000
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::CountryId;

    #[test]
    fn deterrence_and_failure_make_a_vector_less_promising() {
        let numbers = AdversaryNumbers { deterrence: 500, least_weight: 10 };
        let open = VectorView {
            id: VectorId::Cyber,
            pressure: 800,
            learned: 500,
            shunned: false,
            seen_weakness: 500,
            deterrence: 0,
            target: CountryId::literal("FI"),
        };
        assert_eq!(promise(&open, &numbers), 200);
        assert_eq!(promise(&VectorView { deterrence: 300, ..open }, &numbers), 50);
        assert!(promise(&VectorView { learned: 250, ..open }, &numbers) < promise(&open, &numbers));
    }
}
