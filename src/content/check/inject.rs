//! Checking of injects: every name in a condition or a consequence stands for something.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use super::Examination;
use super::catalogue::{caveat, giver};
use crate::base::{
    AnswerId, ChoiceId, CountryId, DebriefId, FlagId, GeofenceId, Hours, KindId, OptionId, OptionValue,
    UnlockId, VoteId,
};
use crate::content::capability::{Function, Size, Track};
use crate::content::condition::{Condition, FunctionMeasure, Measure};
use crate::content::consequence::{Answer, Choice, Consequence, Decider, DelayScope, Vote};
use crate::content::outline::Step;
use crate::content::problem::{Severity, nearest};
use crate::content::raw::Placed;
use crate::content::raw::scenario as raw;

/// Flags that the engine sets by itself.
const ENGINE_FLAGS: [FlagId; 11] = [
    FlagId::literal("INVOKED_427"),
    FlagId::literal("INVOKED_222"),
    FlagId::literal("INVOKED_ART4"),
    FlagId::literal("REPORTED_ART51"),
    FlagId::literal("FORCIBLE_MEASURE"),
    FlagId::literal("NEEDS_QUANTIFIED"),
    FlagId::literal("REGISTER_UP"),
    FlagId::literal("EU_NATO_STATEMENT"),
    FlagId::literal("SANCTIONS_DRAFTED"),
    FlagId::literal("EMSA_TASKED"),
    FlagId::literal("TRIAGE_PUBLISHED"),
];

/// What an inject can make available, sorted.
const UNLOCKS: [UnlockId; 9] = [
    UnlockId::literal("aar-questions-1"),
    UnlockId::literal("article-4"),
    UnlockId::literal("critical-infrastructure-blueprint"),
    UnlockId::literal("csdp-outside-union"),
    UnlockId::literal("finance-eib-eusf"),
    UnlockId::literal("legal-note-eez"),
    UnlockId::literal("legal-note-territory"),
    UnlockId::literal("operators-roundtable"),
    UnlockId::literal("sanctions-package"),
];

/// The longest time that a consequence may name, in hours: a year.
const HOURS_MAX: Hours = 8_760;

/// Everything that an inject may name.
pub(super) struct Names {
    pub(super) states: Vec<CountryId>,
    /// States of the transport network, which are more.
    pub(super) transit: Vec<CountryId>,
    pub(super) kinds: Vec<KindId>,
    pub(super) geofences: Vec<GeofenceId>,
    /// Everybody who is, or may become, a victim.
    pub(super) victims: Vec<CountryId>,
    pub(super) options: BTreeMap<OptionId, Vec<OptionValue>>,
    pub(super) debriefs: Vec<DebriefId>,
    pub(super) told: Told,
}

/// What the injects tell, collected before they are checked.
#[derive(Default)]
pub(super) struct Told {
    pub(super) flags: BTreeSet<FlagId>,
    pub(super) choices: BTreeMap<ChoiceId, Vec<AnswerId>>,
    pub(super) needs: BTreeMap<KindId, Size>,
    pub(super) joining: BTreeSet<CountryId>,
}

impl Told {
    pub(super) fn collect(&mut self, list: &[raw::Consequence]) {
        for consequence in list {
            match consequence {
                raw::Consequence::Flag(flag) => {
                    self.flags.insert(flag.name);
                }
                raw::Consequence::Need(kind, size) => {
                    let known = self.needs.entry(kind.name).or_insert(*size);
                    *known = (*known).max(*size);
                }
                raw::Consequence::VictimJoins(state) => {
                    self.joining.insert(*state);
                }
                raw::Consequence::Choice { id, answers, .. } => {
                    self.choices.entry(*id).or_default().extend(answers.iter().map(|a| a.id));
                    for answer in answers {
                        self.collect(&answer.then);
                    }
                }
                raw::Consequence::Vote { passed, failed, .. } => {
                    self.collect(passed);
                    self.collect(failed);
                }
                raw::Consequence::If { then, otherwise, .. } => {
                    self.collect(then);
                    self.collect(otherwise);
                }
                raw::Consequence::After { then, .. } => self.collect(then),
                _ => {}
            }
        }
    }
}

/// Checks conditions and consequences of one scenario.
pub(super) struct Injects<'n> {
    pub(super) names: &'n Names,
    pub(super) choices: BTreeSet<ChoiceId>,
    pub(super) votes: BTreeSet<VoteId>,
}

type Look<'x, 'a> = &'x mut Examination<'a>;

impl Injects<'_> {
    fn kind(&self, x: Look, kind: KindId) {
        x.known(&kind, "a kind", &self.names.kinds);
    }

    fn victim(&self, x: Look, at: Option<CountryId>) {
        if let Some(state) = at {
            self.is_victim(x, state);
        }
    }

    fn is_victim(&self, x: Look, state: CountryId) {
        if !self.names.victims.contains(&state) {
            x.unknown(state, "attacked in this scenario", self.names.victims.iter().map(ToString::to_string));
        }
    }

    fn placed_kind(&self, x: Look, step: usize, kind: Placed<KindId>) {
        x.within(Step::Index(step), |x| {
            self.kind(x, kind.name);
            self.victim(x, kind.at);
        });
    }

    fn level(x: Look, step: usize, level: i32) {
        x.within(Step::Index(step), |x| x.range_here(level, 0..=1000));
    }

    fn delta(x: Look, step: usize, by: i32) {
        x.within(Step::Index(step), |x| {
            x.range_here(by, -1000..=1000);
            if by == 0 {
                x.warning("a change of 0 changes nothing");
            }
        });
    }

    fn hours(x: Look, step: Step, hours: Hours, least: Hours) {
        x.within(step, |x| x.range_here(hours, least..=HOURS_MAX));
    }

    /// A track by its name; components of complementarity may carry that word before them.
    fn track(&self, x: Look, name: &Placed<String>) -> Option<Track> {
        let found = track_named(&name.name);
        x.within(Step::Index(0), |x| {
            if found.is_none() {
                x.unknown(&name.name, "a track", track_names().into_iter());
            }
            self.victim(x, name.at);
            if name.at.is_some() {
                x.warning("tracks are kept for the whole response, not per victim; the suffix has no effect");
            }
        });
        found
    }

    fn measure(&self, x: Look, name: &Placed<String>) -> Option<Measure> {
        if name.name == "complementarity" {
            return Some(Measure::Complementarity);
        }
        self.track(x, name).map(Measure::Track)
    }

    fn function(&self, x: Look, name: &Placed<String>, mean: bool) -> Option<FunctionMeasure> {
        let found = Function::ALL.into_iter().find(|f| f.slug() == name.name).map(FunctionMeasure::One);
        let found = found.or_else(|| (mean && name.name == "mean").then_some(FunctionMeasure::Mean));
        x.within(Step::Index(0), |x| {
            if found.is_none() {
                let known = Function::ALL.into_iter().map(|f| f.slug().to_owned());
                x.unknown(&name.name, "a function", known.chain(mean.then(|| "mean".to_owned())));
            }
            self.victim(x, name.at);
        });
        found
    }

    fn read_flag(&self, x: Look, flag: Placed<FlagId>) {
        x.within(Step::Index(0), |x| {
            self.victim(x, flag.at);
            let names = &self.names;
            let set = &names.told.flags;
            if x.incomplete || set.contains(&flag.name) || ENGINE_FLAGS.contains(&flag.name) {
                return;
            }
            let known = set.iter().chain(&ENGINE_FLAGS).map(FlagId::as_str);
            let suggestion = nearest(flag.name.as_str(), known).map(|word| format!("did you mean `{word}`?"));
            x.note(Severity::Warning, format!("nobody ever sets the flag `{}`", flag.name), suggestion);
        });
    }

    fn decider(&self, x: Look, text: &str) -> Option<Decider> {
        const SEATS: [&str; 7] =
            ["hr", "victim", "victim:XX", "presidency", "delegation:XX", "nato", "excon"];
        let (word, state) = match text.split_once(':') {
            Some((word, state)) => (word, Some(CountryId::from_str(state).ok())),
            None => (text, None),
        };
        match (word, state) {
            ("hr", None) => Some(Decider::Hr),
            ("victim", None) => Some(Decider::Victim),
            ("presidency", None) => Some(Decider::Presidency),
            ("nato", None) => Some(Decider::Nato),
            ("excon", None) => Some(Decider::Excon),
            ("victim", Some(Some(state))) => {
                self.is_victim(x, state);
                Some(Decider::VictimOf(state))
            }
            ("delegation", Some(Some(state))) => {
                giver(x, state, &self.names.states);
                Some(Decider::Delegation(state))
            }
            _ => {
                x.unknown(text, "a seat", SEATS.into_iter().map(str::to_owned));
                None
            }
        }
    }

    fn scope(&self, x: Look, text: &str) -> Option<DelayScope> {
        let names = self.names;
        let state = |x: Look, text: &str, known: &[CountryId]| {
            let state = CountryId::from_str(text).ok();
            match state {
                Some(state) => giver(x, state, known),
                None => x.unknown(text, "a state", known.iter().map(ToString::to_string)),
            }
            state
        };
        x.within(Step::Index(0), |x| match text.split_once(':') {
            Some(("from", from)) => state(x, from, &names.states).map(DelayScope::From),
            Some(("to", to)) => state(x, to, &names.states).map(DelayScope::To),
            Some(("via", via)) => state(x, via, &names.transit).map(DelayScope::Via),
            None if KindId::from_str(text).is_ok_and(|k| names.kinds.binary_search(&k).is_ok()) => {
                text.parse().ok().map(DelayScope::Kind)
            }
            _ => {
                let kinds = names.kinds.iter().map(ToString::to_string);
                x.unknown(text, "a kind, `from:XX`, `to:XX` or `via:XX`", kinds);
                None
            }
        })
    }

    pub(super) fn condition(&self, x: Look, condition: raw::Condition) -> Option<Condition> {
        use raw::Condition as Raw;
        let names = self.names;
        Some(match condition {
            Raw::Always => Condition::Always,
            Raw::All(list) => Condition::All(self.conditions(x, list)?),
            Raw::Any(list) => {
                if list.is_empty() {
                    x.warning("none of nothing: this is never true");
                }
                Condition::Any(self.conditions(x, list)?)
            }
            Raw::Not(inner) => {
                if matches!(*inner, Raw::Always) {
                    x.warning("not always: this is never true");
                }
                Condition::Not(Box::new(x.within(Step::Index(0), |x| self.condition(x, *inner))?))
            }
            Raw::Covered(kind) => {
                self.placed_kind(x, 0, kind);
                Condition::Covered { kind: kind.name, at: kind.at }
            }
            Raw::Supplied(kind, size) => {
                self.placed_kind(x, 0, kind);
                Condition::Supplied { kind: kind.name, size, at: kind.at }
            }
            Raw::Deployed(kind) => {
                self.placed_kind(x, 0, kind);
                Condition::Deployed { kind: kind.name, at: kind.at }
            }
            Raw::Declared(kind) => {
                self.placed_kind(x, 0, kind);
                Condition::Declared { kind: kind.name, at: kind.at }
            }
            Raw::Offered { need, nato, from, not_from } => {
                if let Some(kind) = need {
                    x.field("need", |x| self.kind(x, kind));
                }
                x.each("from", &from, |x, state| giver(x, *state, &names.states));
                x.each("not_from", &not_from, |x, state| giver(x, *state, &names.states));
                Condition::Offered { need, nato, from, not_from }
            }
            Raw::Asked { state, need, by_hours } => {
                x.field("state", |x| giver(x, state, &names.states));
                if let Some(kind) = need {
                    x.field("need", |x| self.kind(x, kind));
                }
                if let Some(hours) = by_hours {
                    Self::hours(x, Step::Field("by_hours"), hours, 0);
                }
                Condition::Asked { state, need, by_hours }
            }
            Raw::TrackAtLeast(name, level) => {
                Self::level(x, 1, level);
                Condition::AtLeast(self.measure(x, &name)?, level)
            }
            Raw::TrackBelow(name, level) => {
                Self::level(x, 1, level);
                Condition::Below(self.measure(x, &name)?, level)
            }
            Raw::FunctionBelow(name, level) => {
                Self::level(x, 1, level);
                Condition::FunctionBelow { function: self.function(x, &name, true)?, level, at: name.at }
            }
            Raw::Flag(flag) => {
                self.read_flag(x, flag);
                Condition::Flag { flag: flag.name, at: flag.at }
            }
            Raw::Option(id, value) => {
                match names.options.get(&id) {
                    Some(values) if values.contains(&value) => {}
                    Some(values) => x.within(Step::Index(1), |x| {
                        x.unknown(
                            value,
                            &format!("a value of `{id}`"),
                            values.iter().map(ToString::to_string),
                        );
                    }),
                    None if x.incomplete => {}
                    None => x.within(Step::Index(0), |x| {
                        x.unknown(
                            id,
                            "an option of this scenario",
                            names.options.keys().map(ToString::to_string),
                        );
                    }),
                }
                Condition::Option { id, value }
            }
            Raw::Decided(choice, answer) => {
                match names.told.choices.get(&choice) {
                    Some(answers) if answers.contains(&answer) => {}
                    _ if x.incomplete => {}
                    Some(answers) => x.within(Step::Index(1), |x| {
                        x.unknown(
                            answer,
                            &format!("an answer to `{choice}`"),
                            answers.iter().map(ToString::to_string),
                        );
                    }),
                    None => x.within(Step::Index(0), |x| {
                        let known = names.told.choices.keys().map(ToString::to_string);
                        x.unknown(choice, "a choice of this scenario", known);
                    }),
                }
                Condition::Decided { choice, answer }
            }
            Raw::IpcrAtLeast(mode) => Condition::IpcrAtLeast(mode),
            Raw::NatoPostureAtLeast(posture) => Condition::NatoPostureAtLeast(posture),
            Raw::CapacityBelow(pool, amount) => {
                x.within(Step::Index(1), |x| x.range_here(amount, -1000..=1000));
                Condition::CapacityBelow(pool, amount)
            }
            Raw::Moving(mode) => Condition::Moving(mode),
        })
    }

    fn conditions(&self, x: Look, list: Vec<raw::Condition>) -> Option<Vec<Condition>> {
        let checked =
            x.within(Step::Index(0), |x| x.elements(list, |x, condition| self.condition(x, condition)));
        checked.into_iter().collect()
    }

    /// The consequences under a field.
    pub(super) fn consequences(
        &mut self,
        x: Look,
        field: &'static str,
        list: Vec<raw::Consequence>,
    ) -> Vec<Consequence> {
        x.each(field, list, |x, consequence| self.consequence(x, consequence)).into_iter().flatten().collect()
    }

    fn consequence(&mut self, x: Look, consequence: raw::Consequence) -> Option<Consequence> {
        use raw::Consequence as Raw;
        let names = self.names;
        Some(match consequence {
            Raw::Track(name, by) => {
                Self::delta(x, 1, by);
                Consequence::Track { track: self.track(x, &name)?, by }
            }
            Raw::TrackTo(name, to) => {
                Self::level(x, 1, to);
                Consequence::TrackTo { track: self.track(x, &name)?, to }
            }
            Raw::Function(name, by) => {
                Self::delta(x, 1, by);
                match self.function(x, &name, false)? {
                    FunctionMeasure::One(function) => Consequence::Function { function, by, at: name.at },
                    FunctionMeasure::Mean => return None,
                }
            }
            Raw::Need(kind, size) => {
                self.placed_kind(x, 0, kind);
                Consequence::Need { kind: kind.name, size, at: kind.at }
            }
            Raw::Flag(flag) => {
                x.within(Step::Index(0), |x| self.victim(x, flag.at));
                Consequence::Flag { flag: flag.name, at: flag.at }
            }
            Raw::Unlock(id) => {
                x.within(Step::Index(0), |x| x.known(&id, "something that can be unlocked", &UNLOCKS));
                Consequence::Unlock(id)
            }
            Raw::Debrief(id) => {
                if !x.incomplete {
                    x.within(Step::Index(0), |x| x.known(&id, "a debrief of this scenario", &names.debriefs));
                }
                Consequence::Debrief(id)
            }
            Raw::Offer(state, kind, quantity) => {
                x.within(Step::Index(0), |x| giver(x, state, &names.states));
                self.placed_kind(x, 1, kind);
                if quantity.0.is_zero() {
                    x.within(Step::Index(2), |x| x.error("an offer of nothing"));
                }
                Consequence::Offer { giver: state, kind: kind.name, quantity: quantity.0, at: kind.at }
            }
            Raw::Withdraw(state, kind) => {
                x.within(Step::Index(0), |x| giver(x, state, &names.states));
                x.within(Step::Index(1), |x| self.kind(x, kind));
                Consequence::Withdraw { giver: state, kind }
            }
            Raw::Caveat(state, added) => {
                x.within(Step::Index(0), |x| giver(x, state, &names.states));
                x.within(Step::Index(1), |x| caveat(x, added, &names.states, &names.geofences));
                Consequence::Caveat { giver: state, caveat: added }
            }
            Raw::Capacity(pool, by, hours) => {
                Self::delta(x, 1, by);
                Self::hours(x, Step::Index(2), hours, 0);
                Consequence::Capacity { pool, by, hours }
            }
            Raw::DelayDays(scope, by) => {
                x.within(Step::Index(1), |x| x.range_here(by, -365..=365));
                Consequence::DelayDays { scope: self.scope(x, &scope)?, by }
            }
            Raw::Choice { id, decided_by, default, answers } => {
                self.choice(x, id, &decided_by, default, answers)?
            }
            Raw::Vote { id, rule, delay_hours, ease, passed, failed } => {
                x.field("id", |x| x.distinct(id, "the vote", &mut self.votes));
                Self::hours(x, Step::Field("delay_hours"), delay_hours, 0);
                x.range("ease", ease, -1000..=1000);
                let passed = self.consequences(x, "passed", passed);
                let failed = self.consequences(x, "failed", failed);
                Consequence::Vote(Vote { id, rule, delay_hours, ease, passed, failed })
            }
            Raw::If { when, then, otherwise } => {
                let when = x.field("when", |x| self.condition(x, when));
                let then = self.consequences(x, "then", then);
                let otherwise = self.consequences(x, "else", otherwise);
                Consequence::If { when: when?, then, otherwise }
            }
            Raw::After { hours, when, then } => {
                Self::hours(x, Step::Field("hours"), hours, 1);
                let when = x.field("when", |x| self.condition(x, when));
                let then = self.consequences(x, "then", then);
                Consequence::After { hours, when: when?, then }
            }
            Raw::Mistake(number) => {
                x.within(Step::Index(0), |x| x.range_here(number, 1..=20));
                Consequence::Mistake(u8::try_from(number).ok()?)
            }
            Raw::Letter(kind, by) => {
                let by = x.within(Step::Index(1), |x| self.decider(x, &by))?;
                Consequence::Letter { kind, by }
            }
            Raw::CostMeur(payer, amount) => {
                x.within(Step::Index(0), |x| giver(x, payer, &names.states));
                x.within(Step::Index(1), |x| x.range_here(amount, 1..=1_000_000));
                Consequence::CostMillions { payer, amount }
            }
            Raw::HomeRisk(whose, by) => {
                Self::delta(x, 1, by);
                let state = CountryId::from_str(&whose).ok();
                x.within(Step::Index(0), |x| match state {
                    Some(state) => giver(x, state, &names.states),
                    None if whose == "all" => {}
                    None => x.unknown(&whose, "a giver or `all`", std::iter::once("all".to_owned())),
                });
                Consequence::HomeRisk { giver: state, by }
            }
            Raw::NatoStep(posture) => Consequence::NatoStep(posture),
            Raw::NatoCover(kind, share) => {
                self.placed_kind(x, 0, kind);
                Self::level(x, 1, share);
                Consequence::NatoCover { kind: kind.name, share, at: kind.at }
            }
            Raw::Fit(kind, by) => {
                self.placed_kind(x, 0, kind);
                Self::delta(x, 1, by);
                Consequence::Fit { kind: kind.name, by, at: kind.at }
            }
            Raw::BlockMode { need, mode, except } => {
                x.field("need", |x| self.kind(x, need));
                x.each("except", &except, |x, state| giver(x, *state, &names.states));
                Consequence::BlockMode { kind: need, mode, except }
            }
            Raw::VictimJoins(state) => {
                x.within(Step::Index(0), |x| x.known(&state, "a state of the catalogue", &names.states));
                Consequence::VictimJoins(state)
            }
            Raw::Ipcr(mode) => Consequence::Ipcr(mode),
            Raw::Outcome(outcome) => Consequence::Outcome(outcome),
        })
    }

    fn choice(
        &mut self,
        x: Look,
        id: ChoiceId,
        decided_by: &str,
        default: AnswerId,
        answers: Vec<raw::Answer>,
    ) -> Option<Consequence> {
        x.field("id", |x| x.distinct(id, "the choice", &mut self.choices));
        let decided_by = x.field("decided_by", |x| self.decider(x, decided_by));
        let ids: Vec<AnswerId> = answers.iter().map(|a| a.id).collect();
        if !ids.contains(&default) && !x.incomplete {
            x.field("default", |x| {
                x.unknown(default, "one of the answers", ids.iter().map(ToString::to_string));
            });
        }
        let mut seen = BTreeSet::new();
        let answers = x.each("answers", answers, |x, a| {
            x.field("id", |x| x.distinct(a.id, "the answer", &mut seen));
            Answer { id: a.id, label: a.label.into(), then: self.consequences(x, "then", a.then) }
        });
        Some(Consequence::Choice(Choice { id, decided_by: decided_by?, default, answers }))
    }
}

/// The track of that name.
fn track_named(name: &str) -> Option<Track> {
    let (component, slug) = match name.strip_prefix("complementarity.") {
        Some(slug) => (true, slug),
        None => (false, name),
    };
    Track::ALL.into_iter().find(|t| t.slug() == slug && is_component(*t) == component)
}

/// Names of all tracks as content writes them.
fn track_names() -> Vec<String> {
    let name = |t: Track| {
        if is_component(t) { format!("complementarity.{}", t.slug()) } else { t.slug().to_owned() }
    };
    Track::ALL.into_iter().map(name).chain(["complementarity".to_owned()]).collect()
}

fn is_component(track: Track) -> bool {
    matches!(track, Track::Duplication | Track::Gap | Track::Contention | Track::Synchronisation)
}
