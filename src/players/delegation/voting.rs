//! Where a capital stands in a vote of the Council.

use super::Capital;
use crate::base::{CountryId, Dice, Purpose};
use crate::content::Track;
use crate::engine::{Order, Stance};
use crate::players::basket::Basket;

/// The mood of a capital towards one vote.
const MOOD: Purpose = Purpose("players.vote");

/// Takes a position in every vote that is held in this turn.
pub(super) fn take_positions(basket: &mut Basket<'_, '_>, country: CountryId, dice: Dice) {
    let view = basket.view;
    let setting = view.setting();
    let Some(state) = setting.catalogue().country(country).filter(|c| setting.is_member(c.id)) else {
        return;
    };
    for vote in view.votes() {
        let taken = vote.positions.iter().any(|(who, _)| *who == country);
        if vote.turn != view.turn() || vote.passed.is_some() || taken {
            continue;
        }
        let numbers = &setting.rules().players.delegation;
        let capital = Capital::of(basket, country);
        let mood =
            dice.draw(MOOD, view.turn(), country.as_str()).between(-numbers.vote_mood, numbers.vote_mood);
        let position = capital.will
            + view.own_threat() * numbers.vote_threat
            + (view.track(Track::Cohesion) - 500) * numbers.vote_cohesion / 1000
            + setting.vote(vote.id).map_or(0, |v| v.ease)
            + mood
            - if view.own_politics_stop() { numbers.vote_politics } else { 0 };
        let stance = if position >= numbers.vote_for {
            Stance::For
        } else if position >= numbers.vote_against || state.specific_character {
            // What the treaty leaves to a specific character: constructive abstention rather than a veto.
            Stance::Abstain
        } else {
            Stance::Against
        };
        basket.give(Order::Position { vote: vote.id, stance });
    }
}
