//! Why a state has no part in what an order is about: a code for each use, since each rests on another law and calls for
//! another answer.

use serde::{Deserialize, Serialize};

use super::Basis;
use crate::base::{CountryId, MechanismId};

/// What a state has no part in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoPart {
    /// Aid is tabled for an attacked state, or made to one, and this is none.
    NotAttacked(CountryId),
    /// An offer is made to another state than its giver.
    GiverItself(CountryId),
    /// A mechanism is tasked for an attacked state, and this is none.
    NotHelped(MechanismId, CountryId),
    /// A case of armed aggression is that of an attacked state, and this is none.
    NoCaseThere(CountryId),
    /// Only attacked states have functions that could be set.
    NoFunctions(CountryId),
    /// Mutual assistance binds members: to this state no case is argued.
    NotBound(CountryId),
    /// The attacked state needs no arguing in its own case.
    OwnCase(CountryId),
    /// The attacked state makes a finding of its own, and states no reading.
    OwnFinding,
    /// Mutual assistance does not bind this seat's state, so that its reading does not count.
    ReadingNotCounted,
}

impl NoPart {
    /// The stable code.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::NotAttacked(_) => "not_attacked",
            Self::GiverItself(_) => "giver_itself",
            Self::NotHelped(..) => "not_helped",
            Self::NoCaseThere(_) => "no_case_there",
            Self::NoFunctions(_) => "no_functions",
            Self::NotBound(_) => "not_bound",
            Self::OwnCase(_) => "own_case",
            Self::OwnFinding => "own_finding",
            Self::ReadingNotCounted => "reading_not_counted",
        }
    }

    /// The state that is meant, where it is another than the seat's own.
    #[must_use]
    pub fn country(self) -> Option<CountryId> {
        match self {
            Self::NotAttacked(country)
            | Self::GiverItself(country)
            | Self::NotHelped(_, country)
            | Self::NoCaseThere(country)
            | Self::NoFunctions(country)
            | Self::NotBound(country)
            | Self::OwnCase(country) => Some(country),
            Self::OwnFinding | Self::ReadingNotCounted => None,
        }
    }

    /// The law behind it; what exercise control sets rests on the rules of the game alone.
    pub(super) fn basis(self) -> Option<Basis> {
        match self {
            Self::NotAttacked(_) | Self::GiverItself(_) | Self::NotBound(_) | Self::ReadingNotCounted => {
                Some(Basis::Law("solidarity"))
            }
            Self::NotHelped(id, _) => Some(Basis::Mechanism(id)),
            Self::NoCaseThere(_) | Self::OwnCase(_) => Some(Basis::Law("armed_aggression")),
            Self::OwnFinding => Some(Basis::Law("invocation")),
            Self::NoFunctions(_) => None,
        }
    }
}
