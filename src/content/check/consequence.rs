//! Checking of consequences: every name in one stands for something.

use std::collections::BTreeSet;
use std::str::FromStr;

use super::Examination;
use super::giver::{caveat, giver};
use super::names::{Names, UNLOCKS, change_at, hours_at, level_at};
use crate::base::{AnswerId, ChoiceId, CountryId, FlagId, KindId, VoteId};
use crate::content::condition::{FunctionMeasure, NatoPosture};
use crate::content::consequence::{Answer, Choice, Consequence, DelayScope, Vote};
use crate::content::fault::Fault;
use crate::content::outline::Step;
use crate::content::raw::scenario as raw;

/// What the rules set themselves where a rule of triage is published: without a rule it would stand for nothing.
const TRIAGE_PUBLISHED: FlagId = FlagId::literal("TRIAGE_PUBLISHED");

/// Checks the consequences of one scenario.
pub(super) struct Consequences<'n> {
    names: &'n Names,
    /// Choices and votes met so far: each is posed once.
    choices: BTreeSet<ChoiceId>,
    votes: BTreeSet<VoteId>,
}

impl<'n> Consequences<'n> {
    pub(super) fn new(names: &'n Names) -> Self {
        Self { names, choices: BTreeSet::new(), votes: BTreeSet::new() }
    }

    /// The consequences under a field.
    pub(super) fn list(
        &mut self,
        x: &mut Examination,
        field: &'static str,
        list: Vec<raw::Consequence>,
    ) -> Vec<Consequence> {
        x.each(field, list, |x, consequence| self.consequence(x, consequence)).into_iter().flatten().collect()
    }

    fn consequence(&mut self, x: &mut Examination, consequence: raw::Consequence) -> Option<Consequence> {
        use raw::Consequence as Raw;
        let names = self.names;
        Some(match consequence {
            Raw::Track(name, by) => {
                change_at(x, 1, by);
                Consequence::Track { track: self.names.track(x, &name)?, by }
            }
            Raw::TrackTo(name, to) => {
                level_at(x, 1, to);
                Consequence::TrackTo { track: self.names.track(x, &name)?, to }
            }
            Raw::Function(name, by) => {
                change_at(x, 1, by);
                match self.names.function(x, &name, false)? {
                    FunctionMeasure::One(function) => Consequence::Function { function, by, at: name.at },
                    FunctionMeasure::Mean => return None,
                }
            }
            Raw::Need(kind, size) => {
                self.names.placed_kind(x, 0, kind);
                Consequence::Need { kind: kind.name, size, at: kind.at }
            }
            Raw::Flag(flag) => {
                x.within(Step::Index(0), |x| {
                    self.names.victim(x, flag.at);
                    if flag.name == TRIAGE_PUBLISHED {
                        x.error(Fault::FlagTriage);
                    }
                    if !x.incomplete && !names.told.is_read(flag.name) {
                        x.warning(Fault::FlagIdle(flag.name.to_string()));
                    }
                    if !x.incomplete && flag.name.as_str() == "INVOKED_222" && !names.told.hazard {
                        x.warning(Fault::HazardNone);
                    }
                });
                Consequence::Flag { flag: flag.name, at: flag.at }
            }
            Raw::Unlock(id) => {
                x.within(Step::Index(0), |x| x.known(&id, Fault::UnknownUnlock, &UNLOCKS));
                Consequence::Unlock(id)
            }
            Raw::Debrief(id) => {
                if !x.incomplete {
                    x.within(Step::Index(0), |x| x.known(&id, Fault::UnknownDebrief, &names.debriefs));
                }
                Consequence::Debrief(id)
            }
            Raw::Offer(state, kind, quantity) => {
                x.within(Step::Index(0), |x| giver(x, state, &names.states));
                self.names.placed_kind(x, 1, kind);
                if quantity.0.is_zero() {
                    x.within(Step::Index(2), |x| x.error(Fault::OfferEmpty));
                }
                Consequence::Offer { giver: state, kind: kind.name, quantity: quantity.0, at: kind.at }
            }
            Raw::Supplies(kind, quantity) => {
                self.names.placed_kind(x, 0, kind);
                if quantity.0.is_zero() {
                    x.within(Step::Index(1), |x| x.error(Fault::SupplyEmpty));
                }
                Consequence::Supplies { kind: kind.name, quantity: quantity.0, at: kind.at }
            }
            Raw::Withdraw(state, kind) => {
                x.within(Step::Index(0), |x| giver(x, state, &names.states));
                x.within(Step::Index(1), |x| self.names.kind(x, kind));
                Consequence::Withdraw { giver: state, kind }
            }
            Raw::Mandate(state) => {
                x.within(Step::Index(0), |x| giver(x, state, &names.states));
                Consequence::Mandate { giver: state }
            }
            Raw::Caveat(state, added) => {
                x.within(Step::Index(0), |x| giver(x, state, &names.states));
                x.within(Step::Index(1), |x| caveat(x, added, &names.states, &names.geofences));
                Consequence::Caveat { giver: state, caveat: added }
            }
            Raw::Capacity(pool, by, hours) => {
                change_at(x, 1, by);
                hours_at(x, Step::Index(2), hours, 0);
                Consequence::Capacity { pool, by, hours }
            }
            Raw::DelayDays(scope, by) => {
                x.within(Step::Index(1), |x| x.range_here(by, -365..=365));
                Consequence::DelayDays { scope: delay_scope(names, x, &scope)?, by }
            }
            Raw::Choice { id, text, decided_by, default, answers } => {
                let text = text.map(Into::into);
                let decided_by = x.field("decided_by", |x| self.names.decider(x, &decided_by));
                let answers = self.answers(x, id, default, answers);
                Consequence::Choice(Choice { id, text, decided_by: decided_by?, default, answers })
            }
            Raw::Vote { id, rule, proposal, defence, delay_hours, ease, passed, failed } => {
                x.field("id", |x| x.distinct(id, Fault::TwiceVote, &mut self.votes));
                hours_at(x, Step::Field("delay_hours"), delay_hours, 0);
                x.range("ease", ease, -1000..=1000);
                let passed = self.list(x, "passed", passed);
                let failed = self.list(x, "failed", failed);
                Consequence::Vote(Vote { id, rule, proposal, defence, delay_hours, ease, passed, failed })
            }
            Raw::If { when, then, otherwise } => {
                let when = x.field("when", |x| self.names.condition(x, when));
                let then = self.list(x, "then", then);
                let otherwise = self.list(x, "else", otherwise);
                Consequence::If { when: when?, then, otherwise }
            }
            Raw::After { hours, when, then } => {
                hours_at(x, Step::Field("hours"), hours, 1);
                let when = x.field("when", |x| self.names.condition(x, when));
                let then = self.list(x, "then", then);
                Consequence::After { hours, when: when?, then }
            }
            Raw::Mistake(number) => {
                x.within(Step::Index(0), |x| x.range_here(number, 1..=20));
                Consequence::Mistake(u8::try_from(number).ok()?)
            }
            Raw::Letter(kind, by) => {
                let by = x.within(Step::Index(1), |x| self.names.decider(x, &by))?;
                Consequence::Letter { kind, by }
            }
            Raw::CostMeur(payer, amount) => {
                x.within(Step::Index(0), |x| giver(x, payer, &names.states));
                x.within(Step::Index(1), |x| x.range_here(amount, 1..=1_000_000));
                Consequence::CostMillions { payer, amount }
            }
            Raw::HomeRisk(whose, by) => {
                change_at(x, 1, by);
                let state = CountryId::from_str(&whose).ok();
                x.within(Step::Index(0), |x| match state {
                    Some(state) => giver(x, state, &names.states),
                    None if whose == "all" => {}
                    None => x.unknown(&whose, Fault::UnknownGiver, std::iter::once("all".to_owned())),
                });
                Consequence::HomeRisk { giver: state, by }
            }
            Raw::NatoStep(posture) => {
                if posture == NatoPosture::Article5 {
                    x.error(Fault::FlagArticle5);
                }
                Consequence::NatoStep(posture)
            }
            Raw::NatoCover(kind, share) => {
                if !x.incomplete && !names.is_needed(kind) {
                    x.within(Step::Index(0), |x| {
                        x.warning(Fault::NatoCoverIdle(kind.name.to_string()));
                    });
                }
                self.names.placed_kind(x, 0, kind);
                level_at(x, 1, share);
                Consequence::NatoCover { kind: kind.name, share, at: kind.at }
            }
            Raw::NatoRelease(kind) => {
                self.names.placed_kind(x, 0, kind);
                Consequence::NatoUnits { kind: kind.name, released: true, at: kind.at }
            }
            Raw::NatoWithhold(kind) => {
                self.names.placed_kind(x, 0, kind);
                Consequence::NatoUnits { kind: kind.name, released: false, at: kind.at }
            }
            Raw::Fit(kind, by) => {
                self.names.placed_kind(x, 0, kind);
                change_at(x, 1, by);
                Consequence::Fit { kind: kind.name, by, at: kind.at }
            }
            Raw::BlockMode { need, mode, except } => {
                x.field("need", |x| self.names.kind(x, need));
                x.each("except", &except, |x, state| giver(x, *state, &names.states));
                Consequence::BlockMode { kind: need, mode, except }
            }
            Raw::VictimJoins(state) => {
                x.within(Step::Index(0), |x| x.known(&state, Fault::UnknownState, &names.states));
                Consequence::VictimJoins(state)
            }
            Raw::Place(place) => {
                x.within(Step::Index(0), |x| self.names.victim(x, place.at));
                Consequence::Place { place: place.name, at: place.at }
            }
            Raw::Incident(place, weight) => {
                x.within(Step::Index(0), |x| self.names.victim(x, place.at));
                x.within(Step::Index(1), |x| x.range_here(weight, 1..=1000));
                Consequence::Incident { place: place.name, weight, at: place.at }
            }
            Raw::Hazard(hazard) => {
                x.within(Step::Index(0), |x| self.names.victim(x, hazard.at));
                Consequence::Hazard { hazard: hazard.name, at: hazard.at }
            }
            Raw::Triage(rule) => Consequence::Triage { rule, published: true },
            Raw::TriageInternal(rule) => Consequence::Triage { rule, published: false },
            Raw::Ipcr(mode) => Consequence::Ipcr(mode),
            Raw::Task(id) => {
                let known = &names.at_request;
                x.within(Step::Index(0), |x| {
                    x.known(&id, Fault::UnknownMechanismAtRequest, known);
                });
                Consequence::Task(id)
            }
            Raw::Terminate => Consequence::Terminate,
            Raw::StrikesEnd => Consequence::StrikesEnd,
            Raw::Outcome(outcome) => Consequence::Outcome(outcome),
        })
    }

    /// The answers of a choice that is posed once.
    fn answers(
        &mut self,
        x: &mut Examination,
        id: ChoiceId,
        default: AnswerId,
        answers: Vec<raw::Answer>,
    ) -> Vec<Answer> {
        x.field("id", |x| x.distinct(id, Fault::TwiceChoice, &mut self.choices));
        let ids: Vec<AnswerId> = answers.iter().map(|a| a.id).collect();
        if !ids.contains(&default) && !x.incomplete {
            x.field("default", |x| {
                x.unknown(default, Fault::UnknownAnswer, ids.iter().map(ToString::to_string));
            });
        }
        let mut seen = BTreeSet::new();
        x.each("answers", answers, |x, a| {
            x.field("id", |x| x.distinct(a.id, Fault::TwiceAnswer, &mut seen));
            Answer { id: a.id, label: a.label.into(), then: self.list(x, "then", a.then) }
        })
    }
}

/// What a delay is about.
fn delay_scope(names: &Names, x: &mut Examination, text: &str) -> Option<DelayScope> {
    let state = |x: &mut Examination, text: &str, known: &[CountryId]| {
        let state = CountryId::from_str(text).ok();
        match state {
            Some(state) => giver(x, state, known),
            None => x.unknown(text, Fault::UnknownState, known.iter().map(ToString::to_string)),
        }
        state
    };
    x.within(Step::Index(0), |x| match text.split_once(':') {
        Some(("from", from)) => state(x, from, &names.states).map(DelayScope::From),
        Some(("to", to)) => state(x, to, &names.states).map(DelayScope::To),
        Some(("land", to)) => state(x, to, &names.states).map(DelayScope::OverLandTo),
        Some(("via", via)) => state(x, via, &names.transit).map(DelayScope::Via),
        None if KindId::from_str(text).is_ok_and(|k| names.kinds.binary_search(&k).is_ok()) => {
            text.parse().ok().map(DelayScope::Kind)
        }
        _ => {
            let kinds = names.kinds.iter().map(ToString::to_string);
            x.unknown(text, Fault::UnknownDelay, kinds);
            None
        }
    })
}
