//! Arguing the case: to the capitals that have said that they do not hold it for met, the largest first.

use crate::base::CountryId;
use crate::content::rules::ThresholdBand;
use crate::engine::view::VictimView;
use crate::engine::{Order, Plea};
use crate::players::basket::Basket;

/// Argues to so many capitals a turn as the rules of the policy have it, where the case can be argued at all; evidence
/// first, the law where there is none to show.
pub(super) fn argue(basket: &mut Basket<'_, '_>, victim: &VictimView) {
    let (setting, country) = (basket.view.setting(), victim.country);
    if victim.terminated_at.is_some()
        || setting.rules().threshold.band(victim.attack.total()) == ThresholdBand::NotMet
    {
        return;
    }
    let view = basket.view;
    let doubts = |capital: CountryId| {
        let (said, _) = view.said(country, capital);
        said.is_some_and(|said| said != ThresholdBand::Met) && !view.argued_lately(country, capital)
    };
    let mut doubtful: Vec<CountryId> =
        setting.members().map(|member| member.id).filter(|c| doubts(*c)).collect();
    let people = |c| setting.catalogue().country(c).map_or(0, |state| state.population_millions.0);
    doubtful.sort_by_key(|c| (std::cmp::Reverse(people(*c)), *c));
    let most = usize::from(setting.rules().players.victim.argued_per_turn);
    let mut given = 0;
    for capital in doubtful {
        if given == most {
            return;
        }
        let plead = |by: Plea| Order::ArgueCase { country: capital, victim: country, by };
        given += usize::from(Plea::ALL.into_iter().any(|plea| basket.give(plead(plea))));
    }
}
