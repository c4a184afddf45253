//! The adversary: every six hours one act, drawn among the vectors that promise most for the aim that it pursues.
//! `rules.md` §9.

use super::basket::Basket;
use crate::base::{Dice, PerMille, Purpose};
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
    let aims = view.aims();
    // It pursues the first aim that it has not reached and sees a way to; with all of them in hand it keeps them.
    let pursued = aims.iter().find(|aim| aim.since.is_none() && aim.within_reach);
    let settled = !aims.is_empty() && aims.iter().all(|aim| aim.since.is_some());
    let serves = |vector: VectorId| pursued.map_or(0, |aim| view.serves_aim(aim.aim, vector));
    let open = view.vectors().into_iter().filter(|v| !v.shunned);
    let mut ranked: Vec<(i32, VectorId)> = open.map(|v| (promise(&v, serves(v.id), numbers), v.id)).collect();
    ranked.sort_by_key(|(promise, id)| (std::cmp::Reverse(*promise), *id));
    ranked.truncate(usize::from(rules.adversary.choice_of));
    let weights: Vec<i32> = ranked.iter().map(|(promise, _)| *promise.max(&numbers.least_weight)).collect();
    let mut draw = dice.draw(ACT, view.turn(), "");
    let mut left = if settled { numbers.consolidating_acts } else { u16::MAX };
    while left > 0
        && let Some(drawn) = draw.weighted(&weights)
    {
        if !basket.give(Order::Act { vector: ranked[drawn].1 }) {
            return;
        }
        left -= 1;
    }
}

/// What a vector promises: seen weakness × effect × learned success, more as far as it serves the aim, − deterrence,
/// per mille.
fn promise(vector: &VectorView, serves: PerMille, numbers: &AdversaryNumbers) -> i32 {
    let gain = vector.seen_weakness * vector.pressure / 1000 * vector.learned / 1000;
    gain * (1000 + numbers.aim_pull * serves / 1000) / 1000 - vector.deterrence * numbers.deterrence / 1000
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::CountryId;

    #[test]
    fn deterrence_and_failure_make_a_vector_less_promising() {
        let numbers =
            AdversaryNumbers { deterrence: 500, least_weight: 10, aim_pull: 1000, consolidating_acts: 1 };
        let open = VectorView {
            id: VectorId::Cyber,
            pressure: 800,
            learned: 500,
            shunned: false,
            seen_weakness: 500,
            deterrence: 0,
            target: CountryId::literal("FI"),
        };
        assert_eq!(promise(&open, 0, &numbers), 200);
        assert_eq!(promise(&VectorView { deterrence: 300, ..open }, 0, &numbers), 50);
        assert!(promise(&VectorView { learned: 250, ..open }, 0, &numbers) < promise(&open, 0, &numbers));
        assert_eq!(promise(&open, 500, &numbers), 300, "half of its harm serves the aim");
    }
}
