//! Which events are about an offer, a match or a consignment: said once, as patterns that bind its identifier.
//!
//! Patterns and no function, so that a `match` over all events stays exhaustive: the compiler asks of a new event what
//! it is about, and whoever names the pattern has it from then on. `Event` has to be in scope.

/// Events about one offer.
macro_rules! about_offer {
    ($offer:pat) => {
        Event::OfferTabled { offer: $offer, .. }
            | Event::StockMoved { offer: $offer, .. }
            | Event::OfferAnswered { offer: $offer, .. }
            | Event::OfferImproved { offer: $offer, .. }
            | Event::OfferExtended { offer: $offer, .. }
            | Event::OfferRedirected { offer: $offer, .. }
            | Event::CaveatAdded { offer: $offer, .. }
            | Event::ClockStarted { offer: $offer, .. }
            | Event::ClockEnded { offer: $offer, .. }
            | Event::TransferAsked { offer: $offer, .. }
            | Event::AuthorityTransferred { offer: $offer, .. }
            | Event::AuthorityKept { offer: $offer, .. }
    };
}

/// Events about one match, as long as it has no consignment.
macro_rules! about_match {
    ($proposal:pat) => {
        Event::MatchProposed { proposal: $proposal, .. }
            | Event::ConsentGiven { proposal: $proposal, .. }
            | Event::MatchAgreed { proposal: $proposal, .. }
            | Event::StandingConsentGiven { proposal: $proposal, .. }
            | Event::MatchAmended { proposal: $proposal, .. }
            | Event::AnswerOvertaken { proposal: $proposal, .. }
            | Event::MatchWaits { proposal: $proposal, .. }
            | Event::MatchBrokered { proposal: $proposal, .. }
            | Event::MatchDropped { proposal: $proposal, .. }
    };
}

/// Events about one consignment.
macro_rules! about_consignment {
    ($consignment:pat) => {
        Event::ConsignmentLeft { consignment: $consignment, .. }
            | Event::ConsignmentDelayed { consignment: $consignment, .. }
            | Event::ConsignmentLost { consignment: $consignment, .. }
            | Event::ConsignmentArrived { consignment: $consignment, .. }
            | Event::ConsignmentAbsorbed { consignment: $consignment, .. }
            | Event::ConsignmentUsed { consignment: $consignment, .. }
            | Event::ConsignmentReturned { consignment: $consignment, .. }
            | Event::ConsignmentRelieved { consignment: $consignment, .. }
    };
}

pub(in crate::engine) use {about_consignment, about_match, about_offer};
