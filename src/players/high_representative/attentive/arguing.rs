//! Arguing the case, with what the desk has left: to the capitals that it would bring over the line, the largest first.

use crate::base::CountryId;
use crate::content::rules::ThresholdBand;
use crate::engine::view::ReadingView;
use crate::engine::{Order, Plea};
use crate::players::basket::Basket;

/// Argues to a few capitals a turn, for each state that has asked and that can be argued to be attacked.
pub(super) fn argue(basket: &mut Basket<'_, '_>) {
    let setting = basket.view.setting();
    let mut left = setting.rules().players.attentive.argued_per_turn;
    for victim in basket.view.victims() {
        let limits = &setting.rules().threshold;
        let argued = limits.band(victim.attack.total()) != ThresholdBand::NotMet;
        if !argued || victim.invoked.is_empty() || victim.terminated_at.is_some() {
            continue;
        }
        let mut rows = basket.view.readings(victim.country);
        let people = |c: CountryId| setting.catalogue().country(c).map_or(0, |c| c.population_millions.0);
        rows.sort_by_key(|row| (std::cmp::Reverse(people(row.country)), row.country));
        for row in rows {
            if left == 0 {
                return;
            }
            let plead = |by| Order::ArgueCase { country: row.country, victim: victim.country, by };
            let brings = |order: &Order| brings_round(basket, &row, order);
            let worth = Plea::ALL.map(plead).into_iter().find(brings);
            left -= u16::from(worth.is_some_and(|order| basket.give(order)));
        }
    }
}

/// Whether a plea would bring a capital over the line above what it holds, as far as can be foreseen.
fn brings_round(basket: &Basket<'_, '_>, row: &ReadingView, order: &Order) -> bool {
    let rules = basket.view.setting().rules();
    let limits = &rules.threshold;
    // Who has spoken stays with it within so many points of the line; a word of its own stands.
    let (holds, stays) = row.said.map_or((row.foreseen, 0), |(said, _)| (said, rules.law.reading.steadiness));
    if row.own_word || holds == ThresholdBand::Met {
        return false;
    }
    let Ok(preview) = basket.view.preview(basket.orders(), order) else { return false };
    !preview.objections.iter().any(super::forbids)
        && preview.reading.is_some_and(|(_, then)| limits.band(then - stays) < holds)
}
