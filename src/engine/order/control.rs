//! The terms of exercise control: what it can set, and why it does.

use serde::{Deserialize, Serialize};

use crate::base::CountryId;
use crate::content::{Function, Track};

/// A level that exercise control can set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A track.
    Track(Track),
    /// A function of an attacked state.
    Function(CountryId, Function),
}

/// Why exercise control sets a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Motive {
    /// A training objective needs it.
    Objective,
    /// The exercise runs too fast or too slowly.
    Pace,
    /// Something came out wrong.
    Correction,
    /// A person's idea that the rules do not know has earned it.
    Initiative,
}

impl Motive {
    /// All motives.
    pub const ALL: [Self; 4] = [Self::Objective, Self::Pace, Self::Correction, Self::Initiative];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Objective => "objective",
            Self::Pace => "pace",
            Self::Correction => "correction",
            Self::Initiative => "initiative",
        }
    }
}
