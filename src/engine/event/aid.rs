//! Where aid stands: shelves of an offer, its clocks and answers, states of a need, why a match came to nothing.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, named};
use crate::engine::order::Reason;

/// Where a part of an offer's stock is. The parts always sum to what was tabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// On the table.
    Free,
    /// Agreed; clocks run.
    Reserved,
    /// Under way.
    InTransit,
    /// Waiting for reception.
    Queued,
    /// At work.
    Delivered,
    /// Used up.
    Expended,
    /// Gone home.
    Returned,
    /// Lost.
    Lost,
    /// Taken back by the giver.
    Withdrawn,
    /// No longer valid.
    Lapsed,
    /// Declined with thanks.
    Declined,
}

impl Shelf {
    /// All shelves, in the order of an offer's life.
    pub const ALL: [Self; 11] = [
        Self::Free,
        Self::Reserved,
        Self::InTransit,
        Self::Queued,
        Self::Delivered,
        Self::Expended,
        Self::Returned,
        Self::Lost,
        Self::Withdrawn,
        Self::Lapsed,
        Self::Declined,
    ];

    /// What is agreed, under way or at work.
    pub const COMMITTED: [Self; 4] = [Self::Reserved, Self::InTransit, Self::Queued, Self::Delivered];

    /// Its place in `ALL`.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}

named! {
    /// A clock that an offer or a match waits for.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Clock {
        /// Notice to move.
        Readiness = "readiness",
        /// Parliament or government.
        Mandate = "mandate",
        /// NATO's release, or national withdrawal.
        Release = "release",
        /// Consent of the state of origin.
        Reexport = "reexport",
        /// A mandate of the United Nations.
        UnMandate = "un_mandate",
        /// Lift.
        Lift = "lift",
        /// The largest ally's own decision.
        LargestAlly = "largest_ally",
        /// The giver's government decides on its armed forces, where no parliament votes first.
        Government = "government",
    }
}

/// How the High Representative answered an offer, short of a match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferAnswer {
    /// With thanks.
    Declined,
    /// Kept for later.
    Parked,
    /// Asked for more or better.
    ImprovementAsked,
}

/// Where a need stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NeedState {
    /// True, not declared.
    Latent,
    /// Declared, nothing there.
    Declared,
    /// Partly met.
    Partly,
    /// Met.
    Met,
    /// No longer matters.
    Lapsed,
    /// Withdrawn by the victim.
    Withdrawn,
}

impl NeedState {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Latent => "latent",
            Self::Declared => "declared",
            Self::Partly => "partly",
            Self::Met => "met",
            Self::Lapsed => "lapsed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Why a consignment goes home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Homecoming {
    /// Its time is over.
    Over,
    /// Its giver wants it back: that state is attacked, which is of its own region or itself.
    WantedFor(CountryId),
    /// There are strikes, and it is not for strikes.
    Strikes,
}

/// Why a match came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DropReason {
    /// A seat refused.
    Refused(Reason),
    /// The mandate was refused.
    MandateRefused,
    /// The release was refused.
    ReleaseRefused,
    /// The state of origin refused.
    ReexportRefused,
    /// The giver recalled it.
    Recalled,
    /// Not all who were asked answered.
    Unanswered,
    /// The offer is no longer there.
    OfferGone,
    /// The need is no longer there.
    NeedGone,
    /// No route is open.
    NoRoute,
}
