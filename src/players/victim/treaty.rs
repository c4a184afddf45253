//! The treaty steps of an attacked state: invoke, report, end. Qualification is argued, not automatic.

use super::route;
use crate::base::{CountryId, FlagId, Hours, PerMille};
use crate::content::rules::ThresholdBand;
use crate::content::{Hazard, Seat, Track};
use crate::engine::view::VictimView;
use crate::engine::{Article, Clause, Order, SeatView, Step, flags};
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
    let to_come = |flags: &[FlagId]| route::is_to_come(basket.view, victim.country, flags);
    let (allies, union) = (to_come(&route::ALLIES), to_come(&route::UNION));
    if !has(Article::Nato4) && !allies && consults(basket, victim) {
        basket.give(Order::Invoke { article: Article::Nato4, clauses: Vec::new() });
    }
    if !has(Article::Nato5) && wants_collective_defence(basket, victim) {
        basket.give(Order::Invoke { article: Article::Nato5, clauses: Vec::new() });
    }
    if !has(Article::MutualAssistance) && !union && is_aggression(basket.view, victim) {
        invoke(basket, Article::MutualAssistance);
    }
    if !has(Article::Solidarity) && !union && is_overwhelmed(basket.view, victim) {
        invoke(basket, Article::Solidarity);
    }
    if has(Article::MutualAssistance) || has(Article::Solidarity) {
        terminate(basket, victim);
    }
}

/// Whether this state would take the step of that flag by its own letter now: when it is asked, it says the same.
pub(in crate::players) fn would_take(view: &SeatView<'_>, country: CountryId, flag: FlagId) -> bool {
    let victims = view.victims();
    let Some(victim) = victims.iter().find(|v| v.country == country) else { return false };
    (flag == flags::INVOKED_427 && is_aggression(view, victim))
        || (flag == flags::INVOKED_222 && is_overwhelmed(view, victim))
}

/// Invokes an article by a letter with the clauses that stand.
fn invoke(basket: &mut Basket<'_, '_>, article: Article) {
    let clauses = basket.view.standing_clauses_of(article);
    basket.give(Order::Invoke { article, clauses });
}

/// Whether terrorists struck: that it leaves to the Union, as in 2015.
pub(in crate::players) fn by_terrorists(victim: &VictimView) -> bool {
    victim.solidarity.as_ref().is_some_and(|law| law.hazards.contains(&Hazard::Terrorism))
}

/// Whether consultations under Article 4 are worth asking for: an ally under threat that can be argued.
fn consults(basket: &Basket<'_, '_>, victim: &VictimView) -> bool {
    let setting = basket.view.setting();
    let score = victim.attack.total();
    !by_terrorists(victim)
        && setting.is_ally(victim.country)
        && setting.rules().threshold.band(score) != ThresholdBand::NotMet
}

/// Whether an ally asks for collective defence: an armed attack that can be laid at a door, or that has climbed so far
/// that it waits for no door.
fn wants_collective_defence(basket: &Basket<'_, '_>, victim: &VictimView) -> bool {
    let view = basket.view;
    let numbers = &view.setting().rules().players.victim;
    let known = view.attribution_of(victim.country) >= numbers.attribution_allies;
    let high = view.track(Track::Escalation) >= view.setting().rules().nato.article5_escalation;
    victim.attack.armed && !by_terrorists(victim) && view.setting().is_ally(victim.country) && (known || high)
}

/// Whether armed aggression is met and can be laid at a door, or is arguable and the situation grave; and its own
/// finding says so, or did not come for so long that a grave case waits for it no longer.
fn is_aggression(view: &SeatView<'_>, victim: &VictimView) -> bool {
    let numbers = &view.setting().rules().players.victim;
    let attribution = view.attribution_of(victim.country);
    let band = view.setting().rules().threshold.band(victim.attack.total());
    let grave = mean(victim) < numbers.grave_mean
        || victim.functions.iter().any(|level| *level < numbers.grave_function);
    let argued = match band {
        ThresholdBand::Met => attribution >= numbers.attribution_met || grave,
        ThresholdBand::Arguable => attribution >= numbers.attribution_arguable && grave,
        ThresholdBand::NotMet => false,
    };
    let begun = victim.steps.iter().find(|(step, _)| *step == Step::Consultations);
    let waited = begun.is_some_and(|(_, at)| view.since(*at) >= numbers.finding_hours);
    argued && (finding_stands(view) || (grave && waited))
}

/// Whether the state's own finding is made, and facts bear it.
pub(in crate::players) fn finding_stands(view: &SeatView<'_>) -> bool {
    [Clause::LegalBasis, Clause::Facts]
        .into_iter()
        .all(|clause| view.clause_of_invocation_is_sound(Article::MutualAssistance, clause))
}

/// Whether a letter that follows an announcement can say how much is needed, or has to go out without.
pub(in crate::players) fn says_how_much(view: &SeatView<'_>) -> bool {
    let article = Article::MutualAssistance;
    let draft = view.setting().rules().law.activation.drafting.1;
    let own = view.victims().into_iter().find(|v| Seat::Victim(v.country) == view.seat());
    let announced = own.and_then(|v| v.invoked.into_iter().find(|(of, _)| *of == article));
    let may_wait = |at: Hours| view.since(at) + view.turn_hours() < draft;
    view.clause_of_invocation_is_sound(article, Clause::Quantities)
        || announced.is_none_or(|(_, at)| !may_wait(at))
}

/// Whether the crisis clearly overwhelms what this state can do itself, as Article 222 asks, and it would admit it.
fn is_overwhelmed(view: &SeatView<'_>, victim: &VictimView) -> bool {
    let Some(law) = &victim.solidarity else { return false };
    let admits = mean(victim) < view.setting().rules().players.victim.overwhelmed_mean;
    admits && law.overwhelmed && law.within && !law.hazards.is_empty()
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
