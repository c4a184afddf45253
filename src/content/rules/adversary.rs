//! The adversary.
//!
//! Enters: the section `adversary` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, KindId, PerMille};
use crate::content::Function;
use crate::content::vector::VectorId;

/// The adversary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdversaryRules {
    /// Least weakness that it sees in a function.
    pub weakness_floor: PerMille,
    /// Hours between two acts.
    pub hours_per_act: Hours,
    /// Best vectors among which it draws.
    pub choice_of: u16,
    /// Learned success at the start.
    pub learned: PerMille,
    /// How far learned success moves to each result.
    pub learning: PerMille,
    /// Failures in a row after which it turns from a vector.
    pub failures: u8,
    /// Turns for which it then shuns it.
    pub shun_turns: u16,
    /// What is seen to deny every vector that serves an aim: from there on that aim is out of reach.
    pub aim_denied: PerMille,
    /// Pressure below which it holds still and seeks terms.
    pub terms_below: PerMille,
    /// Escalation that falls when it first seeks terms.
    pub terms_escalation: i32,
    /// Hours for which it has had all that it wanted before it seeks terms to keep it.
    pub settled_hours: Hours,
    /// Hours for which it has had what it chiefly wanted before it does so.
    pub main_aim_hours: Hours,
    /// Pressure lost per success of the defence against an act.
    pub failure_pressure: i32,
    /// Pressure gained per success.
    pub success_pressure: i32,
    /// Pressure lost a day as its means wear down.
    pub wear_per_day: i32,
    /// Share of a denial that counts against an act.
    pub denial_share: PerMille,
    /// Least and most chance of an act.
    pub chance: (PerMille, PerMille),
    /// Share of a vector's harm at no pressure; the level of pressure is added.
    pub strength: PerMille,
    /// What each vector is.
    pub vectors: Vec<VectorRule>,
}

/// What a vector harms and what denies it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VectorRule {
    /// Which.
    pub id: VectorId,
    /// Functions harmed by a success, with the harm.
    pub harms: Vec<(Function, i32)>,
    /// Kinds whose coverage denies it, with their weight; weights sum to 1000.
    pub denied_by: Vec<(KindId, PerMille)>,
    /// Escalation by a success.
    pub escalation: i32,
    /// Public trust lost by a success.
    pub trust: i32,
    /// Attribution gained by an act, seen or failed.
    pub attribution: i32,
    /// Whether it is armed force by its nature: where it succeeds, an armed attack has happened, and on territory.
    /// `domain.md` §1.2.
    #[serde(default)]
    pub armed: bool,
}
