//! Refusals that betray nothing: this seat knows of no such thing.

use super::Rejection;

impl Rejection {
    /// Whether it says that this seat knows of no such thing.
    #[must_use]
    pub fn is_unknown(self) -> bool {
        matches!(
            self,
            Self::UnknownOffer
                | Self::UnknownNeed
                | Self::UnknownProposal
                | Self::UnknownCountry
                | Self::UnknownKind
                | Self::UnknownPackage
                | Self::UnknownChoice
                | Self::UnknownAnswer
                | Self::UnknownVote
                | Self::UnknownInstrument
                | Self::UnknownMeasure
                | Self::UnknownInject
                | Self::UnknownSeat
        )
    }
}
