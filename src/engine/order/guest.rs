//! Who is invited to a round table, besides the affected states, the Commission and the services.

use serde::{Deserialize, Serialize};

use crate::base::named;

named! {
    /// A seat at a round table of the crisis response that is filled on invitation.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Guest {
        /// Operators of infrastructure, and industry.
        Operators = "operators",
        /// NATO's staff.
        Nato = "nato",
        /// Third states that help.
        ThirdParties = "third_parties",
        /// Agencies of the Union.
        Agencies = "agencies",
    }
}
