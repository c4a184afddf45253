//! A scenario in another language than its author's: its texts, by the fields in which they stand.
//!
//! Enters: a checked scenario, and the texts of its translation. Leaves: the same scenario in those words. Never here:
//! anything that a game turns on; names, numbers and conditions stay, and so does the digest.

use std::collections::BTreeMap;

use super::consequence::Consequence;
use super::scenario::{Scenario, ScenarioSummary};
use super::translation::Translation;

impl Translation {
    /// Puts its words into a scenario; what it does not say stays as it is.
    pub(super) fn tell(&self, scenario: &mut Scenario) {
        each(scenario, &mut |key, text| self.put(key, text));
    }

    /// The same for the line of a scenario in a list.
    pub(super) fn tell_line(&self, line: &mut ScenarioSummary) {
        self.put("title", &mut line.title);
        self.put("duration", &mut line.duration);
        self.put("vector", &mut line.vector);
    }

    fn put(&self, key: &str, text: &mut String) {
        if let Some(words) = self.said(key) {
            words.clone_into(text);
        }
    }
}

impl Scenario {
    /// What users read of a scenario, each text by the key under which a translation says it.
    #[must_use]
    pub fn texts(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        each(&mut self.clone(), &mut |key, text| {
            found.insert(key.to_owned(), text.clone());
        });
        found
    }
}

type See<'s> = dyn FnMut(&str, &mut String) + 's;

/// Every text of a scenario that users read, by its key.
fn each(scenario: &mut Scenario, see: &mut See<'_>) {
    for (key, text) in [
        ("title", &mut scenario.title),
        ("vector", &mut scenario.vector),
        ("duration", &mut scenario.duration),
        ("frame", &mut scenario.frame),
        ("adversary", &mut scenario.adversary),
        ("brief", &mut scenario.brief),
        ("good", &mut scenario.good),
        ("facilitator", &mut scenario.facilitator),
        ("offers_note", &mut scenario.offers_note),
    ] {
        see(key, text);
    }
    let lists = [("phases", &mut scenario.phases), ("dilemmas", &mut scenario.dilemmas)];
    for (key, texts) in lists {
        for (number, text) in (1..).zip(texts) {
            see(&format!("{key}.{number}"), text);
        }
    }
    for (number, objective) in (1..).zip(&mut scenario.training_objectives) {
        see(&format!("training_objectives.{number}"), &mut objective.text);
    }
    for (number, aim) in (1..).zip(&mut scenario.aims) {
        see(&format!("aim.{number}"), &mut aim.text);
    }
    for option in &mut scenario.options {
        see(&format!("option.{}", option.id), &mut option.label);
    }
    for inject in scenario.injects.iter_mut().chain(&mut scenario.terms) {
        see(&format!("inject.{}", inject.id), &mut inject.text);
        each_answer(&mut inject.then, see);
    }
    for debrief in &mut scenario.debriefs {
        see(&format!("debrief.{}", debrief.id), &mut debrief.question);
    }
}

/// The question and the answers of every choice among these consequences.
fn each_answer(consequences: &mut [Consequence], see: &mut See<'_>) {
    for consequence in consequences {
        match consequence {
            Consequence::Choice(choice) => {
                if let Some(text) = &mut choice.text {
                    see(&format!("choice.{}", choice.id), text);
                }
                for answer in &mut choice.answers {
                    see(&format!("choice.{}.{}", choice.id, answer.id), &mut answer.label);
                    each_answer(&mut answer.then, see);
                }
            }
            Consequence::Vote(vote) => {
                each_answer(&mut vote.passed, see);
                each_answer(&mut vote.failed, see);
            }
            Consequence::If { then, otherwise, .. } => {
                each_answer(then, see);
                each_answer(otherwise, see);
            }
            Consequence::After { then, .. } => each_answer(then, see),
            _ => {}
        }
    }
}
