//! Rules of triage: who is served first where several attacked states ask for the same.

use serde::{Deserialize, Serialize};

/// A rule of triage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TriageRule {
    /// Whose need presses most.
    Urgency,
    /// Whose state is hurt most.
    Severity,
    /// Who has the fewest other helpers: NATO, neighbours.
    Alternatives,
    /// Who has had the smallest share of what it asked for.
    EqualShares,
    /// Who asked first.
    FirstCome,
}

impl TriageRule {
    /// All rules.
    pub const ALL: [Self; 5] =
        [Self::Urgency, Self::Severity, Self::Alternatives, Self::EqualShares, Self::FirstCome];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Severity => "severity",
            Self::Alternatives => "alternatives",
            Self::EqualShares => "equal_shares",
            Self::FirstCome => "first_come",
        }
    }
}
