//! The route that the course of events still puts to an attacked state.
//!
//! Enters: a view. Leaves: whether an inject of the scenario is still to bring the invocation, or the choice of it.
//! Never here: what the state decides when it is asked.

use crate::base::{CountryId, FlagId};
use crate::content::Consequence;
use crate::engine::{SeatView, flags};

/// What takes the Union's routes.
pub(super) const UNION: [FlagId; 2] = [flags::INVOKED_427, flags::INVOKED_222];
/// What takes the question to the allies.
pub(super) const ALLIES: [FlagId; 1] = [flags::INVOKED_ART4];

/// Whether a state's route is still put to it, or is on the table now: an inject to come at its hour announces such a
/// step or poses the choice of it, or that choice waits for an answer.
pub(super) fn is_to_come(view: &SeatView<'_>, victim: CountryId, steps: &[FlagId]) -> bool {
    let setting = view.setting();
    let lead = setting.victims()[0];
    let takes = |list: &[Consequence]| list.iter().any(|c| takes_step(c, lead, victim, steps));
    let mut posed = view.choices().into_iter().filter_map(|open| setting.choice(open.id));
    let mut ahead = setting.scenario().injects.iter().filter(|i| !i.epilogue && i.at_hours > view.hour());
    posed.any(|choice| choice.answers.iter().any(|answer| takes(&answer.then)))
        || ahead.any(|inject| takes(&inject.then))
}

/// Whether a consequence takes one of the steps for a state, at once or by an answer or condition.
fn takes_step(consequence: &Consequence, lead: CountryId, victim: CountryId, steps: &[FlagId]) -> bool {
    let takes = |list: &[Consequence]| list.iter().any(|c| takes_step(c, lead, victim, steps));
    match consequence {
        Consequence::Flag { flag, at } => steps.contains(flag) && at.unwrap_or(lead) == victim,
        Consequence::Choice(choice) => choice.answers.iter().any(|answer| takes(&answer.then)),
        Consequence::If { then, otherwise, .. } => takes(then) || takes(otherwise),
        Consequence::After { then, .. } => takes(then),
        _ => false,
    }
}
