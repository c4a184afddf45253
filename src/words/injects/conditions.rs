//! Conditions in words: each says what it is, and what its contrary is.
//!
//! Enters: a condition as the scenario has it. Leaves: a phrase for behind a colon.

use crate::base::{FlagId, PerMille};
use crate::content::{Condition, FunctionMeasure, Measure};
use crate::engine::{Setting, Term};
use crate::words::{Arg, Words, names};

/// A condition is said as it stands, or as its contrary: no sentence says "not" of another.
#[derive(Clone, Copy)]
struct Phrase<'a> {
    words: &'a Words,
    setting: &'a Setting,
    stands: bool,
}

/// A condition of the scenario.
pub(super) fn said(words: &Words, setting: &Setting, condition: &Condition) -> String {
    Phrase { words, setting, stands: true }.of(condition, false)
}

impl Words {
    /// What a flag says; that of an author's own is shown by its name.
    pub(super) fn mark(&self, flag: FlagId, stands: bool) -> String {
        let part = if stands { "" } else { ".not" };
        let own = || {
            let flag = names::plain(flag.as_str()).to_lowercase();
            self.with(&format!("mark-of-author{part}"), &[("flag", flag.into())])
        };
        self.find(&format!("mark-{flag}{part}"), &[]).unwrap_or_else(own)
    }
}

impl Phrase<'_> {
    fn with(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let part = if self.stands { "" } else { ".not" };
        self.words.with(&format!("if-{key}{part}"), args)
    }

    /// Several in one phrase; within another one in brackets.
    fn several(self, all: bool, list: &[Condition], within: bool) -> String {
        if let [one] = list {
            return self.of(one, within);
        }
        let said: Vec<String> = list.iter().map(|one| self.of(one, true)).collect();
        // The contrary of all is any of their contraries.
        let key = if all == self.stands { "if-and" } else { "if-or" };
        let Some((last, most)) = said.split_last() else {
            return Self { stands: all == self.stands, ..self }.of(&Condition::Always, within);
        };
        let most = self.words.joined(most);
        let said = self.words.with(key, &[("most", most.into()), ("last", last.into())]);
        if within { format!("({said})") } else { said }
    }

    /// A level at least at, or below, so much.
    fn level(self, below: bool, level: String, number: String) -> String {
        let key = if below == self.stands { "if-below" } else { "if-at-least" };
        self.words.with(key, &[("level", level.into()), ("number", number.into())])
    }

    fn measure(self, below: bool, measure: Measure, level: PerMille) -> String {
        let name = match measure {
            Measure::Track(track) => self.words.track(track),
            Measure::Complementarity => self.words.term(Term::Complementarity),
        };
        self.level(below, name, self.words.points(level))
    }

    /// What of offers has to be on the table.
    fn offered(self, condition: &Condition) -> String {
        let Condition::Offered { need, nato, from, not_from } = condition else { return String::new() };
        let (words, catalogue) = (self.words, self.setting.catalogue());
        let states = |list: &[_]| {
            let names: Vec<String> = list.iter().map(|state| words.country(catalogue, *state)).collect();
            names.join(", ")
        };
        let mut parts = vec![
            need.map_or_else(|| words.text("if-offered-anything"), |kind| words.kind_short(catalogue, kind)),
        ];
        parts.extend(nato.map(|assignment| words.nato_assignment(assignment)));
        if !from.is_empty() {
            parts.push(words.with("if-offered-from", &[("states", states(from).into())]));
        }
        if !not_from.is_empty() {
            parts.push(words.with("if-offered-not-from", &[("states", states(not_from).into())]));
        }
        self.with("offered", &[("what", parts.join(", ").into())])
    }

    fn of(self, condition: &Condition, within: bool) -> String {
        use Condition as C;
        let (words, setting) = (self.words, self.setting);
        let catalogue = setting.catalogue();
        let kind = |kind| ("kind", Arg::from(words.kind_short(catalogue, kind)));
        let about = |said, at| words.said_of(setting, said, at);
        match condition {
            C::Always => self.with("always", &[]),
            C::All(list) => self.several(true, list, within),
            C::Any(list) => self.several(false, list, within),
            C::Not(inner) => Self { stands: !self.stands, ..self }.of(inner, within),
            C::Covered { kind: of, at } => {
                let share = words.per_mille_as_percent(setting.rules().functions.covered_from);
                about(self.with("covered", &[kind(*of), ("share", share.into())]), *at)
            }
            C::Supplied { kind: of, size, at } => {
                let amount = catalogue.kind(*of).map(|k| k.quantity(*size)).unwrap_or_default();
                let amount = words.quantity(catalogue, *of, amount);
                about(self.with("supplied", &[kind(*of), ("amount", amount.into())]), *at)
            }
            C::Deployed { kind: of, at } => about(self.with("deployed", &[kind(*of)]), *at),
            C::AtWork { mechanism, at } => {
                about(self.with("at-work", &[("mechanism", words.mechanism(*mechanism).into())]), *at)
            }
            C::Declared { kind: of, at } => about(self.with("declared", &[kind(*of)]), *at),
            C::Offered { .. } => self.offered(condition),
            C::Asked { state, need, by_hours } => {
                let state = ("state", Arg::from(words.country(catalogue, *state)));
                let said = match need {
                    Some(need) => self.with("asked-for", &[state, kind(*need)]),
                    None => self.with("asked", &[state]),
                };
                match by_hours {
                    Some(hour) => {
                        let moment = words.moment(*hour, &setting.scenario().start);
                        words.with("if-by", &[("said", said.into()), ("moment", moment.into())])
                    }
                    None => said,
                }
            }
            C::AtLeast(measure, level) => self.measure(false, *measure, *level),
            C::Below(measure, level) => self.measure(true, *measure, *level),
            C::FunctionBelow { function, level, at } => {
                let name = match function {
                    FunctionMeasure::One(function) => words.function(*function),
                    FunctionMeasure::Mean => words.text("if-functions-mean"),
                };
                about(self.level(true, name, words.points(*level)), *at)
            }
            C::Flag { flag, at } => about(words.mark(*flag, self.stands), *at),
            C::Option { id, value } => {
                let label =
                    setting.scenario().option(*id).map_or_else(|| id.to_string(), |o| words.option(o));
                let value = words.option_value(catalogue, *value);
                self.with("option", &[("option", label.into()), ("value", value.into())])
            }
            C::Decided { choice, answer } => {
                let answer = words.answer(setting, *choice, *answer);
                self.with("decided", &[("answer", answer.into())])
            }
            C::IpcrAtLeast(mode) => self.with("ipcr", &[("mode", words.ipcr_mode(*mode).into())]),
            C::NatoPostureAtLeast(posture) => {
                self.with("posture", &[("posture", words.nato_posture(*posture).into())])
            }
            C::CapacityBelow(pool, level) => {
                self.with("capacity", &[("pool", words.pool(*pool).into()), ("level", (*level).into())])
            }
            C::Moving(mode) => self.with("moving", &[("mode", words.mode(*mode).into())]),
            C::MainAimHeld => self.with("main-aim", &[]),
        }
    }
}
