//! The treaty steps of an attacked state: invoke, report, end. Qualification is argued, not automatic.

use crate::base::PerMille;
use crate::content::Track;
use crate::content::rules::ThresholdBand;
use crate::engine::view::VictimView;
use crate::engine::{Article, Order};
use crate::players::basket::Basket;

/// Takes the treaty steps that are due on what this state knows.
pub(super) fn take_steps(basket: &mut Basket<'_, '_>, victim: &VictimView) {
    if victim.forcible_at.is_some() && victim.reported_at.is_none() {
        basket.give(Order::ReportArt51);
    }
    if victim.terminated_at.is_some() {
        return;
    }
    let has = |article: Article| victim.invoked.iter().any(|(a, _)| *a == article);
    if !has(Article::Nato4) && consults(basket, victim) {
        basket.give(Order::Invoke { article: Article::Nato4 });
    }
    if !has(Article::MutualAssistance) && is_aggression(basket, victim) {
        basket.give(Order::Invoke { article: Article::MutualAssistance });
    }
    if !has(Article::Solidarity) && is_overwhelmed(basket, victim) {
        basket.give(Order::Invoke { article: Article::Solidarity });
    }
    if has(Article::MutualAssistance) || has(Article::Solidarity) {
        terminate(basket, victim);
    }
}

/// Whether consultations under Article 4 are worth asking for: an ally under threat that can be argued.
fn consults(basket: &Basket<'_, '_>, victim: &VictimView) -> bool {
    let setting = basket.view.setting();
    let score = victim.threshold.total();
    setting.is_ally(victim.country) && setting.rules().threshold.band(score) != ThresholdBand::NotMet
}

/// Whether armed aggression is met and can be laid at a door, or is arguable and the situation grave.
fn is_aggression(basket: &Basket<'_, '_>, victim: &VictimView) -> bool {
    let view = basket.view;
    let numbers = &view.setting().rules().players.victim;
    let attribution = view.track(Track::Attribution);
    let band = view.setting().rules().threshold.band(victim.threshold.total());
    let grave = mean(victim) < numbers.grave_mean
        || victim.functions.iter().any(|level| *level < numbers.grave_function);
    match band {
        ThresholdBand::Met => attribution >= numbers.attribution_met || grave,
        ThresholdBand::Arguable => attribution >= numbers.attribution_arguable && grave,
        ThresholdBand::NotMet => false,
    }
}

/// Whether the crisis clearly overwhelms what this state can do itself, as Article 222 asks.
fn is_overwhelmed(basket: &Basket<'_, '_>, victim: &VictimView) -> bool {
    mean(victim) < basket.view.setting().rules().players.victim.overwhelmed_mean
}

/// Ends the request near the horizon, once every function works again.
fn terminate(basket: &mut Basket<'_, '_>, victim: &VictimView) {
    let numbers = &basket.view.setting().rules().players.victim;
    let restored = victim.functions.iter().all(|level| *level >= numbers.restored_level);
    if restored && basket.view.turns_left() < numbers.terminate_turns {
        basket.give(Order::Terminate);
    }
}

/// The mean of a victim's functions.
fn mean(victim: &VictimView) -> PerMille {
    victim.functions.iter().sum::<PerMille>() / 8
}
