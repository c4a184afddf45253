//! Under what force was used: each state that used it, attacked or helping, with what was invoked by then and its report.

use serde::Serialize;

use super::stories::Moment;
use crate::base::{CountryId, Hours};
use crate::engine::{Article, Event};

/// A state's first use of force for an attacked state. Hours are those of the game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Forced {
    /// Whose means.
    pub state: CountryId,
    /// For whom: itself, where it is the one attacked.
    pub victim: CountryId,
    /// The first use.
    pub at: Hours,
    /// What the attacked state had invoked by then that bears force.
    pub invoked: Vec<Article>,
    /// When that state told the Security Council.
    pub reported: Option<Hours>,
}

/// All that used force, the first first.
pub(super) fn used(moments: &[Moment]) -> Vec<Forced> {
    let uses = moments.iter().filter_map(|m| match m.event {
        Event::ForcibleMeasure { victim } => Some((victim, victim, m.hour)),
        Event::ForceUsed { giver, victim } => Some((giver, victim, m.hour)),
        _ => None,
    });
    let mut used: Vec<Forced> = uses
        .map(|(state, victim, at)| Forced {
            state,
            victim,
            at,
            invoked: invoked(moments, victim, at),
            reported: reported(moments, state, victim, at),
        })
        .collect();
    used.sort_by_key(|use_of| (use_of.at, use_of.state != use_of.victim, use_of.state, use_of.victim));
    used
}

/// Consultations bear no force, and Article 222 none against an aggressor.
fn invoked(moments: &[Moment], of: CountryId, by: Hours) -> Vec<Article> {
    let before = moments.iter().filter(|m| m.hour <= by);
    let mut invoked: Vec<Article> = before
        .filter_map(|m| match m.event {
            Event::Invoked { victim, article, .. } if victim == of => Some(article),
            _ => None,
        })
        .filter(|article| matches!(article, Article::MutualAssistance | Article::Nato5))
        .collect();
    invoked.sort_unstable();
    invoked.dedup();
    invoked
}

/// The attacked state reports for itself, a helping one writes or joins a letter for what it did by then.
fn reported(moments: &[Moment], state: CountryId, of: CountryId, at: Hours) -> Option<Hours> {
    let told = |event: &Event| match event {
        Event::ReportedArt51 { victim } => *victim == of && state == of,
        Event::JoinedArt51 { country } => *country == state && state != of,
        _ => false,
    };
    moments.iter().find(|m| m.hour >= at && told(&m.event)).map(|m| m.hour)
}
