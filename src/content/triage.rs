//! Rules of triage: who is served first where several attacked states ask for the same.

use serde::{Deserialize, Serialize};

use crate::base::named;

named! {
    /// A rule of triage.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum TriageRule {
        /// Whose need presses most.
        Urgency = "urgency",
        /// Whose state is hurt most.
        Severity = "severity",
        /// Who has the fewest other helpers: NATO, neighbours.
        Alternatives = "alternatives",
        /// Who has had the smallest share of what it asked for.
        EqualShares = "equal_shares",
        /// Who asked first.
        FirstCome = "first_come",
    }
}
