//! Where a capital stands on an item of the Council's agenda, and why.
//!
//! A published formula, from what the capital knows: its will, the danger that it sees, how grave the attack is, what
//! the measure costs it, the Union's cohesion, the evidence, politics at home, its specific character, what the High
//! Representative did to win it; and a keyed draw, the debate of the day. The strongest term in the direction taken is
//! the ground given. Nobody stops the others for the mood of a day: who is against has reasons that carry it.

use super::capital::Capital;
use crate::base::{CountryId, Dice, PerMille, Purpose};
use crate::content::rules::players::DelegationNumbers;
use crate::content::{Caveat, Track};
use crate::engine::view::ItemAtHand;
use crate::engine::{Ground, Order, Stance};
use crate::players::basket::Basket;

/// The debate of the day in a capital about one item.
const DEBATE: Purpose = Purpose("players.vote");
/// Home of the scale: a middling level of a share.
const MIDDLE: i32 = 500;

/// Takes a position on every item that is voted in this turn, and changes it where something has changed.
pub(super) fn take_positions(basket: &mut Basket<'_, '_>, capital: &Capital, dice: Dice) {
    let view = basket.view;
    let country = capital.country;
    let mut due = view.items_at_hand().peekable();
    if due.peek().is_none() {
        return;
    }
    let member = view.setting().is_member(country);
    let Some(state) = view.setting().catalogue().country(country).filter(|_| member) else { return };
    let gravity = gravity(basket, country);
    for vote in due {
        let terms = terms(basket, capital, &vote, gravity, dice);
        let numbers = &view.setting().rules().players.delegation;
        let mut stance = stance(&terms, numbers);
        let mut ground = ground(&terms, stance);
        if state.specific_character && stance == Stance::Against {
            // What the treaty leaves to a specific character: constructive abstention rather than a veto.
            (stance, ground) = (Stance::Abstain, Ground::SpecificCharacter);
        }
        if vote.position.is_none_or(|(taken, _)| taken != stance) {
            basket.give(Order::Position { vote: vote.id, stance, ground });
        }
    }
}

/// Where these terms put a capital. The debate of the day may keep it from going along, and never makes a veto.
fn stance(terms: &[(Ground, i32)], numbers: &DelegationNumbers) -> Stance {
    let inclination = |counts: fn(Ground) -> bool| {
        MIDDLE + terms.iter().filter(|(ground, _)| counts(*ground)).map(|(_, by)| by).sum::<i32>()
    };
    let (reasons, today) = (inclination(|ground| ground != Ground::Debate), inclination(|_| true));
    if today >= numbers.vote_for {
        Stance::For
    } else if reasons.max(today) >= numbers.vote_against {
        Stance::Abstain
    } else {
        Stance::Against
    }
}

/// How far the gravest attack on a state, as this capital reads it, is beyond what can only just be argued to be one,
/// in points of the threshold.
fn gravity(basket: &Basket<'_, '_>, country: CountryId) -> i32 {
    let view = basket.view;
    let beyond = |victim: CountryId| {
        let read = view.read_points(victim, country).unwrap_or_else(|| view.attack(victim));
        read - view.setting().rules().threshold.arguable
    };
    view.victim_ids().map(beyond).max().unwrap_or(0).max(0)
}

/// What weighs, each with its sign: above nothing it speaks for the item.
fn terms(
    basket: &Basket<'_, '_>,
    capital: &Capital,
    vote: &ItemAtHand,
    gravity: i32,
    dice: Dice,
) -> Vec<(Ground, i32)> {
    const THREAT_MOST: i32 = 5;
    let view = basket.view;
    let (setting, country) = (view.setting(), capital.country);
    let numbers = &setting.rules().players.delegation;
    let measure = setting.measure_of(vote.id);
    let threat = view.own_threat();
    let either = |by: i32, up: Ground, down: Ground| (if by < 0 { down } else { up }, by);

    let unity = (view.track(Track::Cohesion) - MIDDLE) * numbers.vote_cohesion / 1000;
    let moderate = setting.rules().picture.attribution_bands[1];
    let evidence = (view.track(Track::Attribution) - moderate) * numbers.vote_evidence / 1000;
    let debate = dice
        .draw(DEBATE, view.turn(), &format!("{country}/{}", vote.id))
        .between(-numbers.vote_mood, numbers.vote_mood);
    let mut terms = Vec::with_capacity(14);
    terms.extend([
        either(capital.will - MIDDLE, Ground::Solidarity, Ground::Reserve),
        (Ground::Threat, threat * numbers.vote_threat),
        (Ground::Gravity, gravity * numbers.vote_gravity),
        either(unity, Ground::Unity, Ground::Discord),
        (Ground::Merits, setting.vote(vote.id).map_or(0, |v| v.ease)),
        (Ground::Debate, debate),
        (Ground::Lobbied, view.worth_of_lobbying(capital.will, vote.lobbied)),
        (Ground::Linked, vote.link.map_or(0, |kind| view.worth_of_link(country, kind))),
        (Ground::Watered, numbers.vote_water * i32::from(vote.watered)),
        (Ground::Prepared, numbers.vote_prepared * vote.preparations),
    ]);
    if let Some(measure) = measure {
        terms.push((Ground::Burden, -measure.politics.burden * (THREAT_MOST - threat).max(0) / THREAT_MOST));
        if measure.rests_on_evidence() {
            terms.push(either(evidence, Ground::Evidence, Ground::ThinEvidence));
        }
    }
    if capital.politics_stop {
        let weighs = subject_to_politics(basket, country);
        terms.push((Ground::HomePolitics, -numbers.vote_politics * weighs / 1000));
    }
    if vote.defence && setting.catalogue().country(country).is_some_and(|c| c.specific_character) {
        terms.push((Ground::SpecificCharacter, -numbers.vote_defence));
    }
    terms
}

/// How far politics at home can stop what a state does: the share of its packages that are subject to them, per mille.
fn subject_to_politics(basket: &Basket<'_, '_>, country: CountryId) -> PerMille {
    let packages = || basket.view.setting().packages_of(country);
    let subject = packages().filter(|p| p.caveats.contains(&Caveat::PoliticsCheck)).count();
    let share = |part: usize, whole: usize| i32::try_from(part * 1000 / whole.max(1)).unwrap_or(1000);
    share(subject, packages().count())
}

/// The strongest term in the direction taken; of a veto one that carries it, and the mood of a day carries none.
fn ground(terms: &[(Ground, i32)], stance: Stance) -> Ground {
    let sign = if stance == Stance::For { 1 } else { -1 };
    let carries = |ground: Ground| stance != Stance::Against || ground != Ground::Debate;
    let strongest = terms
        .iter()
        .filter(|(ground, by)| by * sign > 0 && carries(*ground))
        .max_by_key(|(ground, by)| (by * sign, *ground));
    strongest.map_or(Ground::Unstated, |(ground, _)| *ground)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ground_given_is_the_strongest_term_in_the_direction_taken() {
        let terms =
            [(Ground::Threat, 120), (Ground::Solidarity, 90), (Ground::Burden, -150), (Ground::Debate, -40)];
        assert_eq!(ground(&terms, Stance::For), Ground::Threat);
        assert_eq!(ground(&terms, Stance::Against), Ground::Burden);
        assert_eq!(ground(&terms, Stance::Abstain), Ground::Burden);
        assert_eq!(ground(&[], Stance::For), Ground::Unstated);
    }

    #[test]
    fn the_mood_of_a_day_is_no_ground_for_a_veto() {
        let terms = [(Ground::Reserve, -80), (Ground::Burden, -60), (Ground::Debate, -140)];
        assert_eq!(ground(&terms, Stance::Against), Ground::Reserve);
        assert_eq!(ground(&terms, Stance::Abstain), Ground::Debate, "it may keep a capital away");
    }

    fn numbers() -> DelegationNumbers {
        crate::content::Library::embedded().catalogue().unwrap().rules.players.delegation.clone()
    }

    #[test]
    fn the_mood_of_a_day_makes_no_veto() {
        let numbers = numbers();
        let with = |reasons: i32, debate: i32| {
            stance(&[(Ground::Burden, reasons), (Ground::Debate, debate)], &numbers)
        };
        let carries = numbers.vote_against - MIDDLE;
        assert_eq!(with(carries, -numbers.vote_mood), Stance::Abstain, "it only keeps away");
        assert_eq!(with(carries - 1, 0), Stance::Against, "a reason carries a veto");
        assert_eq!(with(carries - 1, numbers.vote_mood), Stance::For, "a good day brings even it along");
        assert_eq!(with(0, 0), Stance::For);
    }
}
