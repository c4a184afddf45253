//! Checking of conditions: every name in one stands for something.

use super::Examination;
use super::giver::giver;
use super::names::{ENGINE_FLAGS, Names, hours_at, level_at};
use crate::base::FlagId;
use crate::content::condition::{Condition, Measure};
use crate::content::fault::Fault;
use crate::content::outline::Step;
use crate::content::problem::{Severity, meant};
use crate::content::raw::Placed;
use crate::content::raw::scenario as raw;

impl Names {
    /// The condition here.
    pub(super) fn condition(&self, x: &mut Examination, condition: raw::Condition) -> Option<Condition> {
        use raw::Condition as Raw;
        Some(match condition {
            Raw::Always => Condition::Always,
            Raw::All(list) => Condition::All(self.conditions(x, list)?),
            Raw::Any(list) => {
                if list.is_empty() {
                    x.warning(Fault::NeverAny);
                }
                Condition::Any(self.conditions(x, list)?)
            }
            Raw::Not(inner) => {
                if matches!(*inner, Raw::Always) {
                    x.warning(Fault::NeverNot);
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
            Raw::AtWork(mechanism) => {
                x.within(Step::Index(0), |x| {
                    let known = &self.at_request;
                    x.known(&mechanism.name, Fault::UnknownMechanismAtRequest, known);
                    self.victim(x, mechanism.at);
                });
                Condition::AtWork { mechanism: mechanism.name, at: mechanism.at }
            }
            Raw::Declared(kind) => {
                self.placed_kind(x, 0, kind);
                Condition::Declared { kind: kind.name, at: kind.at }
            }
            Raw::Offered { need, nato, from, not_from } => {
                if let Some(kind) = need {
                    x.field("need", |x| self.kind(x, kind));
                }
                x.each("from", &from, |x, state| giver(x, *state, &self.states));
                x.each("not_from", &not_from, |x, state| giver(x, *state, &self.states));
                Condition::Offered { need, nato, from, not_from }
            }
            Raw::Asked { state, need, by_hours } => {
                x.field("state", |x| giver(x, state, &self.states));
                if let Some(kind) = need {
                    x.field("need", |x| self.kind(x, kind));
                }
                if let Some(hours) = by_hours {
                    hours_at(x, Step::Field("by_hours"), hours, 0);
                }
                Condition::Asked { state, need, by_hours }
            }
            Raw::TrackAtLeast(name, level) => {
                level_at(x, 1, level);
                Condition::AtLeast(self.measure(x, &name)?, level)
            }
            Raw::TrackBelow(name, level) => {
                level_at(x, 1, level);
                Condition::Below(self.measure(x, &name)?, level)
            }
            Raw::FunctionBelow(name, level) => {
                level_at(x, 1, level);
                Condition::FunctionBelow { function: self.function(x, &name, true)?, level, at: name.at }
            }
            Raw::Flag(flag) => {
                self.read_flag(x, flag);
                Condition::Flag { flag: flag.name, at: flag.at }
            }
            Raw::Option(id, value) => {
                match self.options.get(&id) {
                    Some(values) if values.contains(&value) => {}
                    Some(values) => x.within(Step::Index(1), |x| {
                        x.unknown(
                            value,
                            |name| Fault::UnknownValueOf(name, id.to_string()),
                            values.iter().map(ToString::to_string),
                        );
                    }),
                    None if x.incomplete => {}
                    None => x.within(Step::Index(0), |x| {
                        x.unknown(id, Fault::UnknownOption, self.options.keys().map(ToString::to_string));
                    }),
                }
                Condition::Option { id, value }
            }
            Raw::Decided(choice, answer) => {
                match self.told.choices.get(&choice) {
                    Some(answers) if answers.contains(&answer) => {}
                    _ if x.incomplete => {}
                    Some(answers) => x.within(Step::Index(1), |x| {
                        x.unknown(
                            answer,
                            |name| Fault::UnknownAnswerTo(name, choice.to_string()),
                            answers.iter().map(ToString::to_string),
                        );
                    }),
                    None => x.within(Step::Index(0), |x| {
                        let known = self.told.choices.keys().map(ToString::to_string);
                        x.unknown(choice, Fault::UnknownChoice, known);
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
            Raw::MainAimHeld => {
                if !self.aims {
                    x.error(Fault::AimNone);
                }
                Condition::MainAimHeld
            }
        })
    }

    fn conditions(&self, x: &mut Examination, list: Vec<raw::Condition>) -> Option<Vec<Condition>> {
        let checked =
            x.within(Step::Index(0), |x| x.elements(list, |x, condition| self.condition(x, condition)));
        checked.into_iter().collect()
    }

    fn measure(&self, x: &mut Examination, name: &Placed<String>) -> Option<Measure> {
        if name.name == "complementarity" {
            return Some(Measure::Complementarity);
        }
        self.track(x, name).map(Measure::Track)
    }

    fn read_flag(&self, x: &mut Examination, flag: Placed<FlagId>) {
        x.within(Step::Index(0), |x| {
            self.victim(x, flag.at);
            let set = &self.told.flags;
            if x.incomplete || set.contains(&flag.name) || ENGINE_FLAGS.contains(&flag.name) {
                return;
            }
            let known = set.iter().chain(&ENGINE_FLAGS).map(FlagId::as_str);
            let suggestion = meant(flag.name.as_str(), known);
            x.note(Severity::Warning, Fault::FlagNeverSet(flag.name.to_string()), suggestion);
        });
    }
}
