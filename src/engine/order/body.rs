//! The committees of ambassadors.

use serde::{Deserialize, Serialize};

use crate::content::{Decides, Mechanism};

/// A committee of ambassadors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// The Political and Security Committee (Article 38 TEU).
    Psc,
    /// The Permanent Representatives (Article 240(1) TFEU).
    Coreper,
}

impl Body {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Psc => "psc",
            Self::Coreper => "coreper",
        }
    }

    /// The committee that takes a measure by itself; none where the Council votes or nobody has to.
    #[must_use]
    pub fn that_takes(measure: &Mechanism) -> Option<Self> {
        match measure.decides {
            Decides::Psc => Some(Self::Psc),
            Decides::Coreper => Some(Self::Coreper),
            _ => None,
        }
    }
}
