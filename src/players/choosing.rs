//! How a seat takes a decision that an inject poses: its staff foresees, roughly, what each answer does directly.
//!
//! Enters: the choices that wait for the seat. Leaves: one answer each. Never here: what an answer does later by a
//! condition that the seat cannot know.

use super::basket::Basket;
use super::victim::treaty::would_take;
use crate::base::{AnswerId, CountryId, Dice, Draw, FlagId, PerMille, Purpose};
use crate::content::{Condition, Consequence, FunctionMeasure, Measure, Outcome, Seat, Size, Track};
use crate::engine::view::ChoiceView;
use crate::engine::{Order, SeatView, Window, flags};

/// Error in foreseeing what an answer does.
const MISJUDGEMENT: Purpose = Purpose("players.misjudgement");

/// Answers every choice that waits for this seat.
pub(super) fn answer_choices(basket: &mut Basket<'_, '_>, dice: Dice) {
    let view = basket.view;
    let seat = view.seat();
    // Advice comes in the decision window: who can wait for it decides in the one after.
    if view.window() != Window::Consent && seat != Seat::Hr {
        return;
    }
    for open in view.choices().into_iter().filter(|c| c.decider == seat) {
        if let Some(answer) = favourite(basket, &open, dice.draw(MISJUDGEMENT, view.turn(), open.id.as_str()))
        {
            basket.give(Order::Choose { choice: open.id, answer });
        }
    }
}

/// Advises those who decide elsewhere, where another answer looks better than the one that needs no decision.
pub(super) fn advise(basket: &mut Basket<'_, '_>, dice: Dice) {
    let view = basket.view;
    for open in view.choices().into_iter().filter(|c| c.decider != view.seat() && c.advice.is_none()) {
        // Its staff errs in its own way.
        let draw = dice.draw(MISJUDGEMENT, view.turn(), &format!("advice/{}", open.id));
        if let Some(answer) = favourite(basket, &open, draw).filter(|answer| *answer != open.default) {
            basket.give(Order::Advise { choice: open.id, answer });
        }
    }
}

/// The answer that looks best to this seat's staff.
fn favourite(basket: &Basket<'_, '_>, open: &ChoiceView, mut draw: Draw) -> Option<AnswerId> {
    let view = basket.view;
    let numbers = &view.setting().rules().players.choice;
    let choice = view.setting().choice(open.id)?;
    let mut best: Option<(i32, AnswerId)> = None;
    for answer in &choice.answers {
        let mut points = points(&answer.then, view);
        points += draw.between(-numbers.misjudgement, numbers.misjudgement);
        if answer.id == open.default {
            points += numbers.inertia;
        }
        if open.advice == Some(answer.id) {
            points += numbers.advice * view.track(Track::Cohesion) / 1000;
        }
        if best.is_none_or(|(most, _)| points > most) {
            best = Some((points, answer.id));
        }
    }
    best.map(|(_, answer)| answer)
}

/// What these consequences are worth to a decider: tracks and functions at their level, the rest by rule of thumb.
fn points(consequences: &[Consequence], view: &SeatView<'_>) -> i32 {
    consequences.iter().map(|c| point(c, view)).sum()
}

fn point(consequence: &Consequence, view: &SeatView<'_>) -> i32 {
    let numbers = &view.setting().rules().players.choice;
    let catalogue = view.setting().catalogue();
    let foreseen = |points: i32, share: PerMille| points * share / 1000;
    match consequence {
        Consequence::Track { track, by } => {
            // What is at the end of its scale moves no further.
            let level = view.track(*track);
            let by = (level + by).clamp(0, 1000) - level;
            if track.higher_is_worse() { -by } else { by }
        }
        // Who can go on loses by an agreement under fire; who cannot gains a rest.
        Consequence::Flag { flag, .. } if *flag == flags::TERMS_ACCEPTED => {
            numbers.concession * (numbers.resolve_even - resolve(view)) / 1000
        }
        // What it would do by its own letter it says when it is asked.
        Consequence::Flag { flag, at } if would_do_so(view, *at, *flag) => numbers.own_step,
        Consequence::Function { by, .. } => *by,
        // Help that comes is worth about what a small need of it would cost.
        Consequence::Offer { kind, .. } => catalogue.kind(*kind).map_or(0, |k| k.weight) * numbers.need / 2,
        Consequence::Need { kind, size, .. } => {
            let steps = match size {
                Size::S => 1,
                Size::M => 2,
                Size::L => 3,
            };
            -catalogue.kind(*kind).map_or(0, |k| k.weight) * steps * numbers.need / 2
        }
        Consequence::Triage { published: true, .. } => view.setting().rules().triage.published,
        Consequence::Mistake(_) => -numbers.mistake,
        Consequence::DelayDays { by, .. } => -by * numbers.delay_day,
        // Nobody likes to see written down what was taken.
        Consequence::Outcome(Outcome::Frozen) => -numbers.frozen,
        Consequence::If { when, then, otherwise } => match stands(when, view) {
            Some(true) => points(then, view),
            Some(false) => points(otherwise, view),
            None => foreseen(i32::midpoint(points(then, view), points(otherwise, view)), numbers.foresight),
        },
        Consequence::After { when, then, .. } => {
            // Nobody counts on what would not follow now.
            let counts = stands(when, view) != Some(false);
            if counts { foreseen(points(then, view), numbers.foresight) } else { 0 }
        }
        _ => 0,
    }
}

/// The attacked state that a seat speaks for, else the first.
fn whose(view: &SeatView<'_>) -> Option<CountryId> {
    if let Seat::Victim(own) = view.seat() { Some(own) } else { view.victim_ids().next() }
}

/// Whether a seat is that of an attacked state which would take such a step itself.
fn would_do_so(view: &SeatView<'_>, at: Option<CountryId>, flag: FlagId) -> bool {
    matches!(view.seat(), Seat::Victim(own) if at.is_none_or(|at| at == own) && would_take(view, own, flag))
}

/// How well it can go on, as the table sees it: by the weaker of staying power and the trust of the public.
fn resolve(view: &SeatView<'_>) -> PerMille {
    view.track(Track::Endurance).min(view.track(Track::PublicTrust))
}

/// Whether a condition holds, where a seat can see it: how attacked states and tracks stand, and what the adversary wants
/// once that is assessed.
fn stands(when: &Condition, view: &SeatView<'_>) -> Option<bool> {
    match when {
        Condition::Always => Some(true),
        Condition::Not(inner) => stands(inner, view).map(|holds| !holds),
        Condition::All(list) => all(list.iter().map(|c| stands(c, view))),
        Condition::Any(list) => {
            all(list.iter().map(|c| stands(c, view).map(|holds| !holds))).map(|none| !none)
        }
        Condition::AtLeast(Measure::Track(track), level) => Some(view.track(*track) >= *level),
        Condition::Below(Measure::Track(track), level) => Some(view.track(*track) < *level),
        Condition::FunctionBelow { function, level, at } => {
            let victim = at.or_else(|| whose(view))?;
            let value = match function {
                FunctionMeasure::One(function) => view.function(victim, *function),
                FunctionMeasure::Mean => view.mean_function(victim),
            };
            Some(value < *level)
        }
        Condition::MainAimHeld => {
            let known = view.aims().iter().any(|aim| aim.aim == 0);
            let stated = view.setting().scenario().aims.first().filter(|_| known)?;
            stands(&stated.reached, view)
        }
        _ => None,
    }
}

/// Whether all hold: not where one fails, unknown where one of the others is.
fn all(list: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut held = Some(true);
    for holds in list {
        match holds {
            Some(false) => return Some(false),
            Some(true) => {}
            None => held = None,
        }
    }
    held
}
