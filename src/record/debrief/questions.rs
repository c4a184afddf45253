//! Questions that a scenario leaves to be talked about, each with what was chosen there.

use serde::Serialize;

use super::needs::NeedStory;
use super::stories::Moment;
use crate::base::{AnswerId, ChoiceId, DebriefId, Hours, Milli, NeedId, PerMille};
use crate::content::{Choice, Consequence, Seat, TriageRule};
use crate::engine::{Event, SeatView, Setting};
use crate::words::{Arg, Words};

/// A question for the debrief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Its identifier.
    pub id: DebriefId,
    /// The question, as the author wrote it.
    pub question: String,
    /// When the game raised it; the others are the scenario's own.
    pub raised_at: Option<Hours>,
    /// What was chosen where it was raised.
    pub chosen: Vec<Chosen>,
}

/// What was chosen, and what was known then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chosen {
    /// The choice.
    pub choice: ChoiceId,
    /// The answer.
    pub answer: AnswerId,
    /// Whose it was.
    pub by: Seat,
    /// When.
    pub at: Hours,
    /// Of a choice where a unit goes: the rule of triage then, and whether it was published.
    pub rule: Option<(TriageRule, bool)>,
    /// Of the same: how far what states had sent covered each need then, per mille.
    pub covered: Vec<(NeedId, PerMille)>,
}

impl Question {
    /// The question, then what was chosen there.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        let chosen = self.chosen.iter().map(|chosen| chosen.told(words, setting));
        std::iter::once(self.question.clone()).chain(chosen).collect::<Vec<_>>().join(" ")
    }
}

impl Chosen {
    fn told(&self, words: &Words, setting: &Setting) -> String {
        let catalogue = setting.catalogue();
        let args = [
            ("seat", Arg::from(words.seat(catalogue, self.by))),
            ("at", words.moment(self.at, &setting.scenario().start).into()),
            ("answer", words.answer(setting, self.choice, self.answer).into()),
        ];
        let mut said = vec![words.with("answer-chosen", &args)];
        if !self.covered.is_empty() {
            said.push(match self.rule {
                None => words.text("answer-chosen.no-rule"),
                Some((rule, published)) => {
                    let key = if published { "answer-chosen.published" } else { "answer-chosen.kept" };
                    words.with(key, &[("rule", words.triage_rule(rule).into())])
                }
            });
            let needs = self.covered.iter().map(|(need, share)| {
                format!("{} {}", words.need(catalogue, *need), words.per_mille_as_percent(*share))
            });
            let needs = words.joined(&needs.collect::<Vec<_>>());
            said.push(words.with("answer-chosen.covered", &[("needs", needs.into())]));
        }
        said.join(" ")
    }
}

/// The scenario's questions, those that the game raised first.
pub(super) fn questions(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Vec<Question> {
    let raised =
        |id| moments.iter().find(|m| matches!(m.event, Event::DebriefAdded { debrief } if debrief == id));
    let all = view.setting().scenario().debriefs.iter();
    let mut questions: Vec<Question> = all
        .map(|d| Question {
            id: d.id,
            question: d.question.clone(),
            raised_at: raised(d.id).map(|m| m.hour),
            chosen: choices_beside(view.setting(), d.id)
                .filter_map(|choice| chosen(choice, moments, needs))
                .collect(),
        })
        .collect();
    questions.sort_by_key(|question| (question.raised_at.is_none(), question.raised_at));
    questions
}

/// The choices that the inject poses which raises that question.
fn choices_beside(setting: &Setting, question: DebriefId) -> impl Iterator<Item = &Choice> {
    let raises = move |inject| {
        setting.inject(inject).is_some_and(|i| i.then.contains(&Consequence::Debrief(question)))
    };
    setting.choices.values().filter(move |(inject, _)| raises(*inject)).map(|(_, choice)| choice)
}

fn chosen(choice: &Choice, moments: &[Moment], needs: &[NeedStory]) -> Option<Chosen> {
    let (place, at, answer, by) = moments.iter().enumerate().find_map(|(place, m)| match m.event {
        Event::ChoiceMade { choice: id, by, answer, .. } if id == choice.id => {
            Some((place, m.hour, answer, by))
        }
        _ => None,
    })?;
    let rule = moments[..place].iter().rev().find_map(|m| match m.event {
        Event::TriagePublished { rule } => Some((rule, true)),
        Event::TriageKept { rule } => Some((rule, false)),
        _ => None,
    });
    // The needs among which it decides: those that its answers would serve.
    let offers = choice.answers.iter().flat_map(|answer| &answer.then);
    let served = offers.filter_map(|then| match then {
        Consequence::Offer { kind, at: Some(victim), .. } => Some(NeedId { victim: *victim, kind: *kind }),
        _ => None,
    });
    let covered = served.filter_map(|id| {
        let need = needs.iter().find(|need| need.id == id)?;
        Some((id, covered_at(need, at)?))
    });
    Some(Chosen { choice: choice.id, answer, by, at, rule, covered: covered.collect() })
}

/// How far what states had at work for a need by an hour covered what was asked for then; none of what nobody had asked for.
fn covered_at(need: &NeedStory, hour: Hours) -> Option<PerMille> {
    let asked = need.declared.iter().rev().find(|(at, _)| *at <= hour).map(|(_, quantity)| *quantity)?;
    let there = need.deliveries.iter().filter(|d| d.at_work_at.is_some_and(|at| at <= hour));
    let effect: Milli = there.map(|d| d.effect).sum();
    Some(effect.per_mille_of(asked, 1000))
}
