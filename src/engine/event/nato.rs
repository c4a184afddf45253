//! What passes between the two organisations.

use serde::{Deserialize, Serialize};

/// What stands in the way of consensus in NATO's council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// It is not sure enough who stands behind the aggression.
    Attribution,
    /// The largest ally hesitates.
    LargestAlly,
}

impl Obstacle {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Attribution => "attribution",
            Self::LargestAlly => "largest_ally",
        }
    }
}

/// Who marked a need as the other organisation's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The Union.
    Eu,
    /// NATO.
    Nato,
}
