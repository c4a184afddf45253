//! The threshold of armed aggression, typical mistakes.
//!
//! Enters: the sections `threshold` and `mistakes` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, PerMille};

/// The threshold of armed aggression, in points of 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThresholdRules {
    /// Points for an armed attack.
    pub kinetic: i32,
    /// The most that escalation gives without one.
    pub kinetic_short: i32,
    /// Escalation that gives one of those points, per mille.
    pub escalation_per_point: i32,
    /// Points for a certain foreign link.
    pub foreign_link: i32,
    /// Attribution at which it is certain.
    pub attribution_certain: PerMille,
    /// Points for the territory of a member state.
    pub territory: i32,
    /// Points for the full scale.
    pub scale: i32,
    /// Mean loss of the functions at which the scale is full.
    pub scale_loss: PerMille,
    /// Points from which the threshold is met.
    pub met: i32,
    /// Points from which it can be argued.
    pub arguable: i32,
}

/// When the engine itself calls something a typical mistake of `domain.md` §7.2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MistakeRules {
    /// Bilateral matches agreed while no register is up, from which it is chaos.
    pub bilateral_matches: usize,
    /// Full activation is out of proportion while every function is above this.
    pub calm_function: PerMille,
    /// Hours by which there must be a line of one's own.
    pub line_hours: Hours,
}

/// How far the threshold is reached. The order is that of the figures kept by band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThresholdBand {
    /// Armed aggression.
    Met,
    /// It can be argued.
    Arguable,
    /// It is neither.
    NotMet,
}

impl ThresholdBand {
    /// The name under which the words have it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Arguable => "arguable",
            Self::NotMet => "not_met",
        }
    }
}

impl ThresholdRules {
    /// The band of a score.
    #[must_use]
    pub fn band(&self, score: i32) -> ThresholdBand {
        match score {
            _ if score >= self.met => ThresholdBand::Met,
            _ if score >= self.arguable => ThresholdBand::Arguable,
            _ => ThresholdBand::NotMet,
        }
    }
}
