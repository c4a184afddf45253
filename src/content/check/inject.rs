//! Checking of injects: when they come, and what they say and do.

use std::collections::BTreeSet;

use super::Examination;
use super::consequence::Consequences;
use super::names::Names;
use crate::base::Hours;
use crate::content::condition::Condition;
use crate::content::fault::Fault;
use crate::content::raw::scenario as raw;
use crate::content::scenario::Inject;

/// What is posed when the adversary seeks terms: a question that somebody answers.
pub(super) fn terms(
    x: &mut Examination,
    names: &Names,
    raw: raw::Terms,
    blocks: &[(u16, Hours)],
) -> Option<Inject> {
    let horizon = hours_of(blocks).into_iter().fold(0, Hours::saturating_add);
    x.field("terms", |x| {
        if !raw.then.iter().any(|then| matches!(then, raw::Consequence::Choice { .. })) {
            x.field("then", |x| x.error(Fault::TermsWithoutChoice));
        }
        if let Some(hours) = raw.by_hours {
            x.range("by_hours", hours, 1..=horizon.max(1));
        }
        let then = Consequences::new(names).list(x, "then", raw.then);
        Some(Inject {
            id: raw.id,
            at_hours: raw.by_hours.unwrap_or(Hours::MAX),
            at_minutes: None,
            channel: "diplomatic".to_owned(),
            text: raw.text.into(),
            when: Condition::Always,
            then,
            epilogue: false,
        })
    })
}

/// How long each turn is.
fn hours_of(blocks: &[(u16, Hours)]) -> Vec<Hours> {
    blocks.iter().flat_map(|&(turns, hours)| std::iter::repeat_n(hours, usize::from(turns))).collect()
}

/// The injects in order of time.
pub(super) fn check(
    x: &mut Examination,
    names: &Names,
    list: Vec<raw::Inject>,
    blocks: &[(u16, Hours)],
    minutes_per_turn: Option<i32>,
) -> Vec<Inject> {
    let turns = hours_of(blocks);
    let horizon: Hours = turns.iter().copied().fold(0, Hours::saturating_add);
    let mut consequences = Consequences::new(names);
    let mut seen = BTreeSet::new();
    let mut injects: Vec<Inject> = x
        .each("injects", list, |x, raw| {
            x.field("id", |x| x.distinct(raw.id, Fault::TwiceInject, &mut seen));
            let at_hours = time(x, &raw, &turns, horizon, minutes_per_turn);
            let when = x.field("when", |x| names.condition(x, raw.when));
            if raw.then.is_empty() && raw.then_reason.is_empty() {
                x.field("then", |x| x.warning(Fault::NothingFollows));
            }
            let then = consequences.list(x, "then", raw.then);
            Some(Inject {
                id: raw.id,
                at_hours,
                at_minutes: raw.at_minutes,
                channel: raw.channel.into(),
                text: raw.text.into(),
                when: when?,
                then,
                epilogue: raw.epilogue,
            })
        })
        .into_iter()
        .flatten()
        .collect();
    // Injects of the same hour run in file order.
    injects.sort_by_key(|i| i.at_hours);
    injects
}

/// When an inject comes, in hours.
fn time(
    x: &mut Examination,
    inject: &raw::Inject,
    turns: &[Hours],
    horizon: Hours,
    minutes_per_turn: Option<i32>,
) -> Hours {
    let hours = match (inject.at_hours, inject.at_minutes, minutes_per_turn) {
        (Some(hours), None, _) => {
            x.range("at_hours", hours, 0..=100_000);
            hours
        }
        (None, Some(minutes), Some(per_turn)) if per_turn > 0 => {
            x.range("at_minutes", minutes, 0..=10_000);
            match hours_of_minute(minutes, per_turn, turns) {
                Some(hours) => hours,
                None => horizon.saturating_add(1),
            }
        }
        (None, Some(_), _) => {
            x.field("at_minutes", |x| x.error(Fault::MinutesPerTurn));
            return 0;
        }
        (None, None, _) => {
            x.lacks(Fault::TimeMissing);
            return 0;
        }
        (Some(_), Some(_), _) => {
            x.field("at_minutes", |x| x.error(Fault::TimeTwice));
            return 0;
        }
    };
    let field = if inject.at_hours.is_some() { "at_hours" } else { "at_minutes" };
    if hours > horizon && !inject.epilogue && horizon > 0 {
        x.field(field, |x| x.error(Fault::InjectLate(horizon)));
    }
    if hours <= horizon && inject.epilogue {
        x.field("epilogue", |x| x.error(Fault::EpilogueEarly(horizon)));
    }
    hours
}

/// The hour at which a minute of the wall clock falls: minute *m* belongs to turn 1 + ⌊*m* / minutes per
/// turn⌋, minute 0 to hour 0. None beyond the last turn.
fn hours_of_minute(minute: i32, minutes_per_turn: i32, turns: &[Hours]) -> Option<Hours> {
    if minute <= 0 {
        return Some(0);
    }
    let turn = usize::try_from(minute / minutes_per_turn).ok()?;
    let length = *turns.get(turn)?;
    let before: Hours = turns[..turn].iter().sum();
    // Within the turn, after its start: an inject of hour t(n) would belong to the turn before.
    Some(before + (minute % minutes_per_turn * length / minutes_per_turn).max(1))
}
