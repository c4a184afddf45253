//! Ways in which the adversary acts.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, Hours, PerMille, named};

/// A way in which the adversary acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// Which of the vectors of the rules file.
    pub id: VectorId,
    /// Its pressure at the start.
    pub pressure: PerMille,
    /// The victims that it can strike; none named means all.
    #[serde(default)]
    pub at: Vec<CountryId>,
    /// Hour of the game from which it can strike.
    #[serde(default)]
    pub from_hours: Hours,
}

named! {
    /// The kinds of vector. What each harms and what denies it is in the rules file.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum VectorId {
        /// Unmarked forces and limited ground action.
        Infiltration = "infiltration",
        /// Sabotage of infrastructure.
        Sabotage = "sabotage",
        /// Cyber attack.
        Cyber = "cyber",
        /// Disinformation and coercion of opinion.
        Information = "information",
        /// Drones and missiles.
        Strike = "strike",
        /// Interference with navigation, movement and shipping.
        Obstruction = "obstruction",
    }
}
