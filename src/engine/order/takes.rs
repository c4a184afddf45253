//! What has to stand before an order of a kind can be given.

use super::OrderKind;

/// What an order of a kind is about, and cannot be without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// An offer of which something is free.
    FreeOffer,
    /// An offer, whatever became of it.
    Offer,
    /// A declared need.
    Need,
    /// A need of the seat's own state.
    OwnNeed,
    /// A match that waits for an answer.
    Match,
    /// A match that waits, or is agreed.
    LiveMatch,
    /// An open vote.
    Vote,
    /// A choice that waits.
    Choice,
    /// A letter that is asked for.
    Letter,
    /// A measure for the agenda.
    Measure,
    /// A mechanism that is decided or at work.
    Run,
    /// A mechanism that the seat may start.
    Mechanism,
    /// Something left in stock.
    Stock,
    /// The case of an attacked state.
    Case,
    /// An offer or a need of its own to which the seat could consent beforehand.
    Standing,
    /// An inject ahead.
    Inject,
    /// A vector of the adversary.
    Vector,
}

impl OrderKind {
    /// What it takes; nothing where such an order needs nothing to be about.
    #[must_use]
    pub fn takes(self) -> Option<Takes> {
        Some(match self {
            Self::Propose
            | Self::Decline
            | Self::Park
            | Self::Improve
            | Self::AmendOffer
            | Self::WithdrawOffer
            | Self::SeekMandate => Takes::FreeOffer,
            Self::RequestRelease | Self::TransferAuthority | Self::Release | Self::Withhold => Takes::Offer,
            Self::Ask
            | Self::Promise
            | Self::LeaveToNato
            | Self::TakeBack
            | Self::PlanCover
            | Self::LeaveToEu => Takes::Need,
            Self::Declare | Self::Rank | Self::WithdrawNeed => Takes::OwnNeed,
            Self::Consent | Self::Refuse | Self::Amend => Takes::Match,
            Self::Broker => Takes::LiveMatch,
            Self::Convene
            | Self::Postpone
            | Self::TakeOff
            | Self::Lobby
            | Self::Link
            | Self::WaterDown
            | Self::Position => Takes::Vote,
            Self::Advise | Self::Choose => Takes::Choice,
            Self::SendLetter => Takes::Letter,
            Self::PutOnAgenda => Takes::Measure,
            Self::StandDown => Takes::Run,
            Self::Task => Takes::Mechanism,
            Self::Table => Takes::Stock,
            Self::ArgueCase | Self::StateReading => Takes::Case,
            Self::StandingConsent => Takes::Standing,
            Self::ReleaseInject | Self::HoldInject | Self::PostponeInject | Self::EditInject => Takes::Inject,
            Self::Act => Takes::Vector,
            _ => return None,
        })
    }
}
