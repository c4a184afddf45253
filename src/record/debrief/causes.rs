//! Why a track, a function or a term of the evaluation stands where it stands.

use std::collections::BTreeMap;

use serde::Serialize;

use super::needs::NeedStory;
use super::stories::Moment;
use crate::base::{CountryId, PerMille};
use crate::content::{Function, Track};
use crate::engine::explain::{Inquiry, Label, Value};
use crate::engine::{Cause, Evaluation, Event, SeatView, Term};

/// How many movers a term's review names at most.
const MOVERS_MAX: usize = 8;

/// A cause with all that it moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Mover {
    /// The cause.
    pub cause: Cause,
    /// What it added up to.
    pub total: i32,
    /// How often it moved.
    pub times: u16,
    /// The turn in which it first did.
    pub first_turn: u16,
}

/// The course of a track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrackStory {
    /// Which.
    pub track: Track,
    /// At the start.
    pub start: PerMille,
    /// At the end.
    pub end: PerMille,
    /// Its level after each move: turn and level, the last of each turn.
    pub course: Vec<(u16, PerMille)>,
    /// What moved it, strongest first.
    pub movers: Vec<Mover>,
}

/// The course of a function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FunctionStory {
    /// The victim.
    pub victim: CountryId,
    /// Which.
    pub function: Function,
    /// At the start.
    pub start: PerMille,
    /// At the end.
    pub end: PerMille,
    /// Its lowest level.
    pub lowest: PerMille,
    /// What moved it, strongest first.
    pub movers: Vec<Mover>,
}

/// A term of the evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TermReview {
    /// Which.
    pub term: Term,
    /// Its value, per mille.
    pub value: PerMille,
    /// Its value before the factor for passivity.
    pub raw: PerMille,
    /// Its parts: slug, weight, value.
    pub parts: Vec<(String, PerMille, PerMille)>,
    /// What moved its tracks, strongest first.
    pub movers: Vec<(Track, Mover)>,
    /// Events that bear on it beyond those.
    pub events: Vec<Moment>,
}

/// By what the term of the needs lost its points, in thousandths of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct NeedsLost {
    /// By what was covered at the end, and had not been for all of its time.
    pub late: i32,
    /// By what was not covered at the end.
    pub missing: i32,
}

impl NeedsLost {
    /// What each need lost by its share in the term, as "why?" of the term has it. Nothing where these eyes may not ask.
    pub(super) fn of(view: &SeatView<'_>, needs: &[NeedStory]) -> Option<Self> {
        let figures = view.explain(&Inquiry::Term(Term::Needs))?.figures;
        let mut lost = Self { late: 0, missing: 0 };
        for input in figures.iter().flat_map(|figure| &figure.inputs) {
            let (Label::Need(id), Value::Weighed(credit, share)) = (input.label, input.value) else {
                continue;
            };
            let coverage = needs.iter().find(|need| need.id == id).map_or(0, |need| need.coverage.min(1000));
            // What is firmly on its way counts in part: that much less is missing.
            let covered = coverage.max(credit);
            lost.late += (covered - credit) * share;
            lost.missing += (1000 - covered) * share;
        }
        Some(Self { late: lost.late / 1000, missing: lost.missing / 1000 })
    }
}

/// Moves summed by cause.
#[derive(Default)]
struct Sums(BTreeMap<Cause, Mover>);

impl Sums {
    fn add(&mut self, cause: Cause, delta: i32, turn: u16) {
        let mover = self.0.entry(cause).or_insert(Mover { cause, total: 0, times: 0, first_turn: turn });
        mover.total += delta;
        mover.times = mover.times.saturating_add(1);
    }

    fn strongest(self) -> Vec<Mover> {
        let mut movers: Vec<Mover> = self.0.into_values().filter(|mover| mover.total != 0).collect();
        movers.sort_by_key(|mover| (-mover.total.abs(), mover.first_turn, mover.cause));
        movers
    }
}

pub(super) fn tracks(view: &SeatView<'_>, moments: &[Moment]) -> Vec<TrackStory> {
    view.tracks().into_iter().map(|seen| track(seen.track, seen.level, moments)).collect()
}

fn track(of: Track, level: PerMille, moments: &[Moment]) -> TrackStory {
    let (mut start, mut sums) = (None, Sums::default());
    let mut course: Vec<(u16, PerMille)> = Vec::new();
    for moment in moments {
        let Event::TrackMoved { track, delta, to, cause } = moment.event else { continue };
        if track == of {
            start.get_or_insert(to - delta);
            sums.add(cause, delta, moment.turn);
            match course.last_mut() {
                Some((turn, level)) if *turn == moment.turn => *level = to,
                _ => course.push((moment.turn, to)),
            }
        }
    }
    TrackStory { track: of, start: start.unwrap_or(level), end: level, course, movers: sums.strongest() }
}

pub(super) fn functions(view: &SeatView<'_>, moments: &[Moment]) -> Vec<FunctionStory> {
    let victims = view.victims();
    victims
        .iter()
        .flat_map(|seen| {
            Function::ALL
                .into_iter()
                .map(|of| function(seen.country, of, seen.functions[of.index()], moments))
        })
        .collect()
}

fn function(at: CountryId, of: Function, level: PerMille, moments: &[Moment]) -> FunctionStory {
    let (mut start, mut lowest, mut sums) = (None, level, Sums::default());
    for moment in moments {
        let Event::FunctionMoved { victim, function, delta, to, cause } = moment.event else { continue };
        if victim == at && function == of {
            start.get_or_insert(to - delta);
            lowest = lowest.min(to);
            sums.add(cause, delta, moment.turn);
        }
    }
    FunctionStory {
        victim: at,
        function: of,
        start: start.unwrap_or(level),
        end: level,
        lowest: lowest.min(start.unwrap_or(level)),
        movers: sums.strongest(),
    }
}

pub(super) fn terms(evaluation: &Evaluation, moments: &[Moment]) -> Vec<TermReview> {
    let review = |(index, term): (usize, Term)| {
        let mut movers: Vec<(Track, Mover)> = Vec::new();
        for of in term.tracks() {
            movers.extend(track(*of, 0, moments).movers.into_iter().map(|mover| (*of, mover)));
        }
        movers.sort_by_key(|(track, mover)| (-mover.total.abs(), mover.first_turn, *track, mover.cause));
        movers.truncate(MOVERS_MAX);
        let parts = evaluation.parts.iter().filter(|(of, ..)| *of == term);
        TermReview {
            term,
            value: evaluation.terms[index],
            raw: evaluation.raw[index],
            parts: parts.map(|(_, slug, weight, value)| (slug.clone(), *weight, *value)).collect(),
            movers,
            events: moments.iter().filter(|moment| term.is_borne_on_by(&moment.event)).cloned().collect(),
        }
    };
    Term::ALL.into_iter().enumerate().map(review).collect()
}
