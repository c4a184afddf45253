//! How a seat takes a decision that an inject poses: its staff foresees, roughly, what each answer does directly.
//!
//! Enters: the choices that wait for the seat. Leaves: one answer each. Never here: what an answer does later by a
//! condition that the seat cannot know.

use super::basket::Basket;
use crate::base::{AnswerId, Dice, Draw, PerMille, Purpose};
use crate::content::{Condition, Consequence, FunctionMeasure, Outcome, Seat, Size, Track};
use crate::engine::view::ChoiceView;
use crate::engine::{Order, SeatView, Window};

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
            if track.higher_is_worse() {
                -by
            } else {
                *by
            }
        }
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
        Consequence::Mistake(_) => -numbers.mistake,
        Consequence::DelayDays { by, .. } => -by * numbers.delay_day,
        // Nobody likes to see written down what was taken.
        Consequence::Outcome(Outcome::Frozen) => -numbers.frozen,
        Consequence::If { when, then, otherwise } => match stands(when, view) {
            Some(true) => points(then, view),
            Some(false) => points(otherwise, view),
            None => foreseen(i32::midpoint(points(then, view), points(otherwise, view)), numbers.foresight),
        },
        Consequence::After { then, .. } => foreseen(points(then, view), numbers.foresight),
        _ => 0,
    }
}

/// Whether a condition holds, where everybody can see it: how an attacked state's functions stand.
fn stands(when: &Condition, view: &SeatView<'_>) -> Option<bool> {
    let Condition::FunctionBelow { function: FunctionMeasure::One(function), level, at } = when else {
        return None;
    };
    let victim = at.or_else(|| view.victim_ids().next())?;
    Some(view.function(victim, *function) < *level)
}
