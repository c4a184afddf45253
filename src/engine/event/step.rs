//! The steps of an activation.

use serde::{Deserialize, Serialize};

/// A step of an activation; before the first there is calm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Consultations.
    Consultations,
    /// The attacked state's own legal finding.
    Qualification,
    /// The letter of invocation.
    Letter,
    /// The others acknowledge it.
    Acknowledgement,
    /// The first list of needs.
    NeedsList,
    /// Offers are on the table.
    Offers,
    /// Offers are matched.
    Matches,
    /// Aid moves.
    Movement,
    /// Aid is at work.
    Effect,
    /// The weekly review.
    Review,
    /// The end, with its lessons.
    Termination,
}

impl Step {
    /// All of them, in their order.
    pub const ALL: [Self; 11] = [
        Self::Consultations,
        Self::Qualification,
        Self::Letter,
        Self::Acknowledgement,
        Self::NeedsList,
        Self::Offers,
        Self::Matches,
        Self::Movement,
        Self::Effect,
        Self::Review,
        Self::Termination,
    ];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Consultations => "consultations",
            Self::Qualification => "qualification",
            Self::Letter => "letter",
            Self::Acknowledgement => "acknowledgement",
            Self::NeedsList => "needs_list",
            Self::Offers => "offers",
            Self::Matches => "matches",
            Self::Movement => "movement",
            Self::Effect => "effect",
            Self::Review => "review",
            Self::Termination => "termination",
        }
    }
}
