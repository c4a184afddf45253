//! What the handbook's pages about kinds of crisis point to, and which options are reforms.
//!
//! Read when the handbook is opened, not before. Never here: words.

use serde::Deserialize;

use super::catalogue::Catalogue;
use super::scenario::Scenario;
use crate::base::{KindId, MechanismId, OptionId, ScenarioId};

/// What the pages of the handbook point to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Kinds of crisis, in the order of the contents.
    pub crises: Vec<Crisis>,
    /// Options of scenarios that are reforms.
    pub reforms: Vec<OptionId>,
}

/// A kind of crisis.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crisis {
    /// Its slug, as in message keys.
    pub id: String,
    /// Scenarios in which it is played.
    pub scenarios: Vec<ScenarioId>,
    /// Their titles, in the language in which they are told.
    #[serde(skip)]
    pub titles: Vec<String>,
    /// What it usually calls for, most telling first.
    pub kinds: Vec<KindId>,
    /// What can be mobilised.
    pub mechanisms: Vec<MechanismId>,
    /// Typical mistakes, by their numbers in the field guide, paragraph 7.2.
    pub mistakes: Vec<u8>,
}

impl Guide {
    /// The kind of crisis of a scenario: the one that names it, else by who is attacked and by what it asks for.
    #[must_use]
    pub fn crisis_of(&self, catalogue: &Catalogue, scenario: &Scenario) -> Option<&Crisis> {
        let named = |id: &str| self.crises.iter().find(|c| c.id == id);
        if let Some(crisis) = self.crises.iter().find(|c| c.scenarios.contains(&scenario.id)) {
            return Some(crisis);
        }
        let member = |id| catalogue.country(id).is_some_and(|c| c.member);
        if !scenario.victims.is_empty() && !scenario.victims.iter().any(|v| member(*v)) {
            return named("partner");
        }
        if scenario.victims.len() > 1 {
            return named("several");
        }
        let asked = |crisis: &Crisis| {
            scenario.initial_needs.iter().filter(|n| crisis.kinds.contains(&n.kind)).count()
        };
        // Of two that ask for as much the first counts.
        self.crises.iter().rev().max_by_key(|crisis| asked(crisis)).filter(|crisis| asked(crisis) > 0)
    }
}
