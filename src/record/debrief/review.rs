//! The questions of an after-action review that apply to a game, each with what the game itself answers. `domain.md` §7.3.

use std::collections::BTreeMap;

use serde::Serialize;

use super::force::{self, Forced};
use super::needs::{Delivery, NeedStory};
use super::remedies::Remedy;
use super::stories::Moment;
use super::votes::VoteStory;
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, OfferId, PerMille};
use crate::content::Track;
use crate::engine::{Article, Cause, Clock, Event, Ground, LESSONS, SeatView, Stance, flags};

/// How many questions there are.
pub const QUESTIONS: u8 = 12;
/// How many things an answer names at most.
const NAMED: usize = 3;
/// A wait that is worth a word.
const DAY: Hours = 24;

/// A question of the review with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AfterAction {
    /// Its number, 1 to 12.
    pub number: u8,
    /// What the game says to it.
    pub answer: Answer,
}

/// What a game answers to a question of the review. Hours are those of the game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Needs declared and all of them, the hours of the first and the last, when quantities were known.
    Asked {
        /// Declared.
        declared: usize,
        /// All.
        needs: usize,
        /// The first and the last declaration.
        between: Option<(Hours, Hours)>,
        /// Several had quantities.
        quantified: Option<Hours>,
    },
    /// Each state that used force, with what was invoked by then and its report to the Security Council.
    Force(Vec<Forced>),
    /// Consignments at work in time, late, and never; the first and the one that was missed most.
    Arrived {
        /// In time.
        in_time: usize,
        /// Late.
        late: usize,
        /// Never.
        never: usize,
        /// The first at work.
        first: Option<(CountryId, NeedId)>,
    },
    /// The longest waits of a day and more: whose, for what, how long. No clock: at borders.
    Waited(Vec<(CountryId, Option<Clock>, Hours)>),
    /// Needs that both organisations booked.
    Twice(Vec<NeedId>),
    /// Who chaired at the end, and since when it was not the state attacked.
    Chaired {
        /// Who.
        by: CountryId,
        /// When it took the chair over, where it did.
        since: Option<Hours>,
    },
    /// What states of specific character brought to work.
    Added(Vec<(CountryId, KindId, Milli)>),
    /// Capitals that did not agree because the evidence was thin for them.
    Unconvinced(Vec<CountryId>),
    /// What is left for a second request: endurance, and the needs covered worst.
    Left {
        /// Endurance.
        endurance: PerMille,
        /// Needs still uncovered, the worst first.
        short: Vec<NeedId>,
    },
    /// What stands in the way of an end: needs that are not covered, and the adversary's pressure where it is known.
    Open {
        /// Needs, the worst first.
        short: Vec<NeedId>,
        /// Pressure.
        pressure: Option<PerMille>,
    },
    /// What would have helped most.
    Next(Vec<Remedy>),
    /// What invoking brought: needs covered, of all, and when the first help was at work.
    Brought {
        /// Covered.
        covered: usize,
        /// All.
        needs: usize,
        /// The first at work.
        first: Option<Hours>,
    },
}

/// What answers are read from.
pub(super) struct Record<'d> {
    pub(super) moments: &'d [Moment],
    pub(super) needs: &'d [NeedStory],
    pub(super) votes: &'d [VoteStory],
    pub(super) remedies: &'d [Remedy],
}

/// The questions that apply. What to conclude is asked where a request ended in form, or where an event of the scenario
/// calls for a review.
pub(super) fn after_action(view: &SeatView<'_>, record: &Record<'_>) -> Vec<AfterAction> {
    let happened = |pick: &dyn Fn(&Event) -> bool| record.moments.iter().any(|m| pick(&m.event));
    let setting = view.setting();
    let victims = view.victims();
    let called_for = happened(&|e| matches!(e, Event::Unlocked { unlock } if *unlock == LESSONS));
    let invoked = happened(&|e| matches!(e, Event::Invoked { article, .. } if *article != Article::Nato4));
    let applies = |number: u8| match number {
        2 => happened(&|e| matches!(e, Event::ForcibleMeasure { .. })),
        5 => victims.iter().any(|v| setting.is_ally(v.country)),
        6 => victims.iter().any(|v| v.country == setting.presidency()),
        7 => setting.members().any(|member| member.specific_character),
        9 => called_for && victims.len() == 1,
        10 => invoked && victims.iter().any(|v| v.terminated_at.is_none()),
        11 => called_for,
        12 => called_for && invoked,
        _ => true,
    };
    let asked = (1..=QUESTIONS).filter(|number| applies(*number));
    asked.map(|number| AfterAction { number, answer: answer(number, view, record) }).collect()
}

fn answer(number: u8, view: &SeatView<'_>, record: &Record<'_>) -> Answer {
    let first =
        |pick: &dyn Fn(&Event) -> bool| record.moments.iter().find(|m| pick(&m.event)).map(|m| m.hour);
    let covered = view.setting().rules().functions.covered_from;
    let level = |of| view.tracks().into_iter().find(|seen| seen.track == of).map(|seen| seen.level);
    match number {
        1 => {
            let hours = record.needs.iter().flat_map(|need| need.declared.iter().map(|(hour, _)| *hour));
            let hours: Vec<Hours> = hours.collect();
            let quantified =
                |e: &Event| matches!(e, Event::FlagSet { flag, .. } if *flag == flags::NEEDS_QUANTIFIED);
            Answer::Asked {
                declared: record.needs.iter().filter(|need| !need.declared.is_empty()).count(),
                needs: record.needs.len(),
                between: hours.iter().min().copied().zip(hours.iter().max().copied()),
                quantified: first(&quantified),
            }
        }
        2 => Answer::Force(force::used(record.moments)),
        3 => arrived(record.needs),
        4 => Answer::Waited(waits(record)),
        5 => Answer::Twice(twice(record.moments)),
        6 => {
            let taken = record.moments.iter().rev().find_map(|m| match m.event {
                Event::ChairTaken { by } => Some((by, m.hour)),
                _ => None,
            });
            let by = taken.map_or(view.chair().holder, |(by, _)| by);
            Answer::Chaired { by, since: taken.map(|(_, hour)| hour) }
        }
        7 => Answer::Added(added(view, record.needs)),
        8 => {
            let stood = record.votes.iter().flat_map(|vote| &vote.positions);
            let thin =
                stood.filter(|(_, stance, ground)| *stance != Stance::For && *ground == Ground::ThinEvidence);
            let mut capitals: Vec<CountryId> = thin.map(|(country, ..)| *country).collect();
            capitals.sort_unstable();
            capitals.dedup();
            Answer::Unconvinced(capitals)
        }
        9 => Answer::Left {
            endurance: level(Track::Endurance).unwrap_or(0),
            short: short(record.needs, covered),
        },
        10 => Answer::Open { short: short(record.needs, covered), pressure: level(Track::Pressure) },
        11 => Answer::Next(record.remedies.iter().take(NAMED).copied().collect()),
        _ => Answer::Brought {
            covered: record.needs.iter().filter(|need| need.coverage >= covered).count(),
            needs: record.needs.len(),
            first: deliveries(record.needs).filter_map(|(_, d)| d.at_work_at).min(),
        },
    }
}

fn deliveries(needs: &[NeedStory]) -> impl Iterator<Item = (&NeedStory, &Delivery)> {
    needs.iter().flat_map(|need| need.deliveries.iter().map(move |delivery| (need, delivery)))
}

fn arrived(needs: &[NeedStory]) -> Answer {
    let (mut in_time, mut late, mut never) = (0, 0, 0);
    for (need, delivery) in deliveries(needs) {
        match delivery.at_work_at {
            Some(at) if at <= need.due => in_time += 1,
            Some(_) => late += 1,
            None => never += 1,
        }
    }
    let there = deliveries(needs).filter_map(|(need, d)| Some((d.at_work_at?, d.giver, need.id)));
    let first = there.min().map(|(_, giver, need)| (giver, need));
    Answer::Arrived { in_time, late, never, first }
}

/// The longest waits of a day and more, each giver's longest for each cause.
fn waits(record: &Record<'_>) -> Vec<(CountryId, Option<Clock>, Hours)> {
    let mut giver: BTreeMap<OfferId, CountryId> = BTreeMap::new();
    let mut since: BTreeMap<(OfferId, Clock), Hours> = BTreeMap::new();
    let mut longest: BTreeMap<(CountryId, Option<Clock>), Hours> = BTreeMap::new();
    let mut note = |of: CountryId, clock: Option<Clock>, hours: Hours| {
        let known = longest.entry((of, clock)).or_default();
        *known = (*known).max(hours);
    };
    for moment in record.moments {
        match moment.event {
            Event::OfferTabled { offer, giver: by, .. } => {
                giver.insert(offer, by);
            }
            // Notice to move is what a unit needs, and nobody's delay.
            Event::ClockStarted { offer, clock, .. } if clock != Clock::Readiness => {
                since.insert((offer, clock), moment.hour);
            }
            Event::ClockEnded { offer, clock, .. } => {
                if let (Some(from), Some(by)) = (since.remove(&(offer, clock)), giver.get(&offer)) {
                    note(*by, Some(clock), moment.hour - from);
                }
            }
            _ => {}
        }
    }
    for (_, delivery) in deliveries(record.needs) {
        note(delivery.giver, None, delivery.held);
    }
    let mut waits: Vec<(CountryId, Option<Clock>, Hours)> =
        longest.into_iter().map(|((of, clock), hours)| (of, clock, hours)).collect();
    waits.retain(|(.., hours)| *hours >= DAY);
    waits.sort_by_key(|(of, clock, hours)| (-hours, *of, *clock));
    waits.truncate(NAMED);
    waits
}

fn twice(moments: &[Moment]) -> Vec<NeedId> {
    let booked = moments.iter().filter_map(|m| match m.event {
        Event::TrackMoved { track: Track::Duplication, delta, cause: Cause::Need(_, need), .. }
            if delta > 0 =>
        {
            Some(need)
        }
        _ => None,
    });
    let mut needs: Vec<NeedId> = booked.collect();
    needs.sort_unstable();
    needs.dedup();
    needs
}

/// What states of specific character brought to work, by state and kind.
fn added(view: &SeatView<'_>, needs: &[NeedStory]) -> Vec<(CountryId, KindId, Milli)> {
    let specific: Vec<CountryId> =
        view.setting().members().filter(|m| m.specific_character).map(|m| m.id).collect();
    let mut brought: BTreeMap<(CountryId, KindId), Milli> = BTreeMap::new();
    for (_, delivery) in deliveries(needs) {
        if specific.contains(&delivery.giver) && !delivery.at_work.is_zero() {
            *brought.entry((delivery.giver, delivery.kind)).or_default() += delivery.at_work;
        }
    }
    brought.into_iter().map(|((giver, kind), quantity)| (giver, kind, quantity)).collect()
}

/// Needs that are not covered, the worst first.
fn short(needs: &[NeedStory], covered: PerMille) -> Vec<NeedId> {
    let mut short: Vec<&NeedStory> = needs.iter().filter(|need| need.is_short(covered)).collect();
    short.sort_by_key(|need| (need.coverage, need.id));
    short.into_iter().map(|need| need.id).take(NAMED).collect()
}
