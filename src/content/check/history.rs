//! Checking of a history against its scenario: every name in it is the scenario's, every date lies in its course.

use super::Examination;
use crate::base::{AnswerId, ChoiceId, CountryId, KindId};
use crate::content::catalogue::Catalogue;
use crate::content::consequence::{Choice, Consequence};
use crate::content::fault::Fault;
use crate::content::history::{Dated, History, Mark, Role, ScriptedOrder};
use crate::content::outline::Step;
use crate::content::problem::Problems;
use crate::content::reading::read;
use crate::content::scenario::Scenario;

/// The longest time after an attack of which a history tells, in days: two years.
const DAYS_MAX: i32 = 730;

/// Reads and checks the history of a scenario.
pub(in crate::content) fn check(
    catalogue: &Catalogue,
    scenario: &Scenario,
    file: &str,
    text: &str,
) -> (Option<History>, Problems) {
    let mut reading = read::<History>(file, text);
    let mut problems = std::mem::take(&mut reading.problems);
    let Some(history) = reading.value.take() else { return (None, problems) };
    let mut x = Examination::new(file, &reading);
    let known = Known::of(catalogue, scenario);
    known.look(&mut x, &history);
    problems.append(x.finish());
    problems.0.sort_by_key(|p| (p.line, p.column));
    ((!problems.any_error()).then_some(history), problems)
}

/// What a history may name.
struct Known<'s> {
    scenario: &'s Scenario,
    states: Vec<CountryId>,
    kinds: Vec<KindId>,
    choices: Vec<(ChoiceId, Vec<AnswerId>)>,
}

impl<'s> Known<'s> {
    fn of(catalogue: &Catalogue, scenario: &'s Scenario) -> Self {
        let mut choices = Vec::new();
        for inject in &scenario.injects {
            collect(&inject.then, &mut choices);
        }
        Self {
            scenario,
            states: catalogue.countries.iter().map(|c| c.id).collect(),
            kinds: catalogue.kinds.iter().map(|k| k.id).collect(),
            choices,
        }
    }

    fn look(&self, x: &mut Examination, history: &History) {
        x.each("forecast", &history.forecast, |x, (id, value)| {
            let Some(option) = self.scenario.option(*id) else {
                let known = self.scenario.options.iter().map(|o| o.id.to_string());
                return x.within(Step::Index(0), |x| x.unknown(id, Fault::UnknownOption, known));
            };
            if !option.values.iter().any(|v| v.value == *value) {
                let known = option.values.iter().map(|v| v.value.to_string());
                x.within(Step::Index(1), |x| x.unknown(value, Fault::UnknownValue, known));
            }
        });
        x.each("milestones", &history.milestones, |x, milestone| {
            x.range("day", milestone.day, 0..=DAYS_MAX);
            x.field("mark", |x| match milestone.mark {
                Mark::Chosen(choice, answer) => self.choice(x, choice, answer),
                Mark::Inject(id) | Mark::StockTake(id)
                    if !self.scenario.injects.iter().any(|i| i.id == id) =>
                {
                    x.unknown(
                        id,
                        Fault::UnknownInject,
                        self.scenario.injects.iter().map(|i| i.id.to_string()),
                    );
                }
                Mark::Force(state, kind) => {
                    x.within(Step::Index(0), |x| x.known(&state, Fault::UnknownState, &self.states));
                    x.within(Step::Index(1), |x| x.known(&kind, Fault::UnknownKind, &self.kinds));
                }
                _ => {}
            });
        });
        let mut seen = std::collections::BTreeSet::new();
        x.each("contributions", &history.contributions, |x, contribution| {
            x.field("state", |x| {
                x.known(&contribution.state, Fault::UnknownState, &self.states);
                x.distinct(contribution.state, Fault::TwiceContribution, &mut seen);
            });
            x.field("dated", |x| match contribution.dated {
                Dated::Day(day) | Dated::NoneBy(day) => x.range_here(day, 0..=DAYS_MAX),
                Dated::Between(from, until) => {
                    x.range_here(from, 0..=DAYS_MAX);
                    x.range_here(until, from..=DAYS_MAX);
                }
            });
        });
        x.each("script", &history.script, |x, line| {
            x.range("turn", i32::from(line.turn), 1..=i32::from(self.scenario.turns()));
            x.field("order", |x| self.order(x, line.seat, line.order));
        });
    }

    fn order(&self, x: &mut Examination, seat: Role, order: ScriptedOrder) {
        let belongs_to = match order {
            ScriptedOrder::Advise(choice, answer) => {
                self.choice(x, choice, answer);
                Some(Role::Hr)
            }
            ScriptedOrder::Choose(choice, answer) => {
                self.choice(x, choice, answer);
                None
            }
            ScriptedOrder::Declare(kind, _) => {
                x.known(&kind, Fault::UnknownKind, &self.kinds);
                Some(Role::Victim)
            }
            ScriptedOrder::AskAll(kind) => {
                x.known(&kind, Fault::UnknownKind, &self.kinds);
                None
            }
            ScriptedOrder::Ask(state, kind) => {
                x.known(&state, Fault::UnknownState, &self.states);
                x.known(&kind, Fault::UnknownKind, &self.kinds);
                None
            }
            ScriptedOrder::SettleKind(kind) => {
                x.known(&kind, Fault::UnknownKind, &self.kinds);
                Some(Role::Hr)
            }
            ScriptedOrder::ReportArt51 => Some(Role::Victim),
            ScriptedOrder::StandBy | ScriptedOrder::SettleBilaterally => Some(Role::Hr),
        };
        if belongs_to.is_some_and(|role| role != seat) {
            x.error(Fault::SeatOrder);
        }
    }

    fn choice(&self, x: &mut Examination, choice: ChoiceId, answer: AnswerId) {
        let Some((_, answers)) = self.choices.iter().find(|(id, _)| *id == choice) else {
            return x.unknown(
                choice,
                Fault::UnknownChoice,
                self.choices.iter().map(|(id, _)| id.to_string()),
            );
        };
        if !answers.contains(&answer) {
            x.unknown(
                answer,
                |name| Fault::UnknownAnswerTo(name, choice.to_string()),
                answers.iter().map(ToString::to_string),
            );
        }
    }
}

/// Every choice that these consequences, and those inside them, pose.
fn collect(list: &[Consequence], choices: &mut Vec<(ChoiceId, Vec<AnswerId>)>) {
    for consequence in list {
        match consequence {
            Consequence::Choice(Choice { id, answers, .. }) => {
                choices.push((*id, answers.iter().map(|a| a.id).collect()));
                for answer in answers {
                    collect(&answer.then, choices);
                }
            }
            Consequence::If { then, otherwise, .. } => {
                collect(then, choices);
                collect(otherwise, choices);
            }
            Consequence::After { then, .. } => collect(then, choices),
            _ => {}
        }
    }
}
