//! The steps of an activation.

use serde::{Deserialize, Serialize};

use crate::base::named;

named! {
    /// A step of an activation; before the first there is calm.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Step {
        /// Consultations.
        Consultations = "consultations",
        /// The attacked state's own legal finding.
        Qualification = "qualification",
        /// The letter of invocation.
        Letter = "letter",
        /// The others acknowledge it.
        Acknowledgement = "acknowledgement",
        /// The first list of needs.
        NeedsList = "needs_list",
        /// Offers are on the table.
        Offers = "offers",
        /// Offers are matched.
        Matches = "matches",
        /// Aid moves.
        Movement = "movement",
        /// Aid is at work.
        Effect = "effect",
        /// The weekly review.
        Review = "review",
        /// The end, with its lessons.
        Termination = "termination",
    }
}

impl Step {
    /// Whether it belongs to a clause that is invoked: without one, aid walks the ladder without it.
    #[must_use]
    pub fn hangs_on_clause(self) -> bool {
        matches!(self, Self::Qualification | Self::Letter | Self::Acknowledgement | Self::Termination)
    }
}
