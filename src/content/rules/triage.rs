//! What publishing a rule of triage brings, and what holding to it or not is worth.
//!
//! Enters: the section `triage` of `assets/rules.ron`. Leaves: plain numbers. Never here: who comes first.

use serde::{Deserialize, Serialize};

/// Triage among several attacked states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TriageNumbers {
    /// Legitimacy of publishing a rule for the first time.
    pub published: i32,
    /// Cohesion that changing it later costs.
    pub changed: i32,
    /// Cohesion of a contested match that follows it.
    pub followed: i32,
    /// Cohesion that a match against it costs.
    pub against_cohesion: i32,
    /// Legitimacy that a match against it costs.
    pub against_legitimacy: i32,
    /// What NATO's cover counts among the alternatives; a neighbour that could help counts one.
    pub nato_neighbours: i32,
}
