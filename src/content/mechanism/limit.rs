//! What a mechanism may not, or where it does not work.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, OptionId, PerMille, UnlockId};
use crate::content::condition::{IpcrMode, NatoPosture};

/// What a mechanism may not, or where it does not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// Only outside the Union.
    OutsideUnion,
    /// Only for third states.
    ThirdStatesOnly,
    /// Only for member states.
    MembersOnly,
    /// Only where the attacked state is in NATO.
    AlliesOnly,
    /// At one place at a time.
    OneSite,
    /// Once in a crisis.
    Once,
    /// Only for another attacked state than the first.
    AnotherState,
    /// Only when so many members are affected.
    MembersAffected(u16),
    /// Only where this option of the scenario is on: it is not law yet.
    InForce(OptionId),
    /// Only where the attacked state has a coast.
    Coast,
    /// Not for that state.
    NotFor(CountryId),
    /// No tool of mutual assistance at all.
    NotForAssistance,
    /// Only while the crisis response works at least in that mode.
    Ipcr(IpcrMode),
    /// Only with that much attribution.
    Evidence(PerMille),
    /// Only once NATO's council has taken up that posture.
    Posture(NatoPosture),
    /// Only after an event made it available.
    Unlocked(UnlockId),
    /// Only from that year and month on: it did not exist before.
    Since(i32, i32),
    /// Only where the other side is a state, with a border and somebody to speak to.
    Counterpart,
    /// Only from that level of escalation on.
    Escalation(PerMille),
    /// Only where armed aggression can at least be argued.
    Threshold,
    /// Others than the attacked state only at its request for this very thing.
    Requested,
    /// NATO itself only once its council has taken up that posture.
    NatoSeized(NatoPosture),
    /// A capital only where it is among the givers, and not attacked itself.
    Giver,
    /// A capital only with that much will, and where it does not hold the case for not met.
    Willing(PerMille),
}

impl Limit {
    /// Its slug, as in message keys and as the code of a refusal.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::OutsideUnion => "outside_union",
            Self::ThirdStatesOnly => "third_states_only",
            Self::MembersOnly => "members_only",
            Self::AlliesOnly => "allies_only",
            Self::OneSite => "one_site",
            Self::Once => "once",
            Self::AnotherState => "another_state",
            Self::MembersAffected(_) => "members_affected",
            Self::InForce(_) => "in_force",
            Self::Coast => "coast",
            Self::NotFor(_) => "not_for",
            Self::NotForAssistance => "not_for_assistance",
            Self::Ipcr(_) => "ipcr",
            Self::Evidence(_) => "evidence",
            Self::Posture(_) => "posture",
            Self::Unlocked(_) => "unlocked",
            Self::Since(..) => "since",
            Self::Counterpart => "counterpart",
            Self::Escalation(_) => "escalation",
            Self::Threshold => "threshold",
            Self::Requested => "requested",
            Self::NatoSeized(_) => "nato_seized",
            Self::Giver => "giver",
            Self::Willing(_) => "willing",
        }
    }

    /// Whether it is a rule of the exercise, a number or a simplification of ours, and no law or fact stands behind it.
    #[must_use]
    pub fn is_of_the_exercise(self) -> bool {
        matches!(
            self,
            Self::OneSite
                | Self::Once
                | Self::AnotherState
                | Self::MembersAffected(_)
                | Self::Ipcr(_)
                | Self::Evidence(_)
                | Self::Posture(_)
                | Self::NatoSeized(_)
                | Self::Unlocked(_)
                | Self::Escalation(_)
                | Self::Willing(_)
        )
    }

    /// Whether it is about where a legal basis carries a mechanism at all.
    #[must_use]
    pub fn is_legal_basis(self) -> bool {
        matches!(self, Self::OutsideUnion | Self::ThirdStatesOnly)
    }
}
