//! Ways in which the adversary acts.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, PerMille};

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
}

/// The kinds of vector. What each harms and what denies it is in the rules file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VectorId {
    /// Unmarked forces and limited ground action.
    Infiltration,
    /// Sabotage of infrastructure.
    Sabotage,
    /// Cyber attack.
    Cyber,
    /// Disinformation and coercion of opinion.
    Information,
    /// Drones and missiles.
    Strike,
    /// Interference with navigation, movement and shipping.
    Obstruction,
}

impl VectorId {
    /// All vectors.
    pub const ALL: [Self; 6] =
        [Self::Infiltration, Self::Sabotage, Self::Cyber, Self::Information, Self::Strike, Self::Obstruction];

    /// Its slug, as in content files and message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Infiltration => "infiltration",
            Self::Sabotage => "sabotage",
            Self::Cyber => "cyber",
            Self::Information => "information",
            Self::Strike => "strike",
            Self::Obstruction => "obstruction",
        }
    }
}
