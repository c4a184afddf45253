//! Slugs of message keys for what has none of its own in the engine and the content.

use crate::content::{
    Effect, Force, NatoAssignment, NatoOverlap, Nature, NeutralGiving, ParliamentRule, Pool, Proposal,
    Region, VoteRule,
};
use crate::engine::view::{Authority, ConsignmentStatus, MatchStatus};
use crate::engine::{OfferAnswer, Shelf, Side, Stop, Window};

pub(super) fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Consumable => "consumable",
        Effect::Sustained => "sustained",
        Effect::OneOff => "one_off",
    }
}

pub(super) fn authority(authority: Authority) -> &'static str {
    match authority {
        Authority::National => "national",
        Authority::Asked(_) => "asked",
        Authority::Nato => "nato",
        Authority::Kept => "kept",
    }
}

pub(super) fn window(window: Window) -> &'static str {
    match window {
        Window::Adversary => "adversary",
        Window::Offers => "offers",
        Window::Decision => "decision",
        Window::Consent => "consent",
    }
}

pub(super) fn shelf(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Free => "free",
        Shelf::Reserved => "reserved",
        Shelf::InTransit => "in_transit",
        Shelf::Queued => "queued",
        Shelf::Delivered => "delivered",
        Shelf::Expended => "expended",
        Shelf::Returned => "returned",
        Shelf::Lost => "lost",
        Shelf::Withdrawn => "withdrawn",
        Shelf::Lapsed => "lapsed",
        Shelf::Declined => "declined",
    }
}

pub(super) fn offer_answer(answer: OfferAnswer) -> &'static str {
    match answer {
        OfferAnswer::Declined => "declined",
        OfferAnswer::Parked => "parked",
        OfferAnswer::ImprovementAsked => "improvement_asked",
    }
}

pub(super) fn side(side: Side) -> &'static str {
    match side {
        Side::Eu => "eu",
        Side::Nato => "nato",
    }
}

pub(super) fn match_status(status: MatchStatus) -> &'static str {
    match status {
        MatchStatus::Proposed => "proposed",
        MatchStatus::Agreed => "agreed",
        MatchStatus::Left => "left",
        MatchStatus::Dropped => "dropped",
    }
}

pub(super) fn consignment_status(status: ConsignmentStatus) -> &'static str {
    match status {
        ConsignmentStatus::Moving => "moving",
        ConsignmentStatus::Queued => "queued",
        ConsignmentStatus::AtWork => "at_work",
        ConsignmentStatus::Gone => "gone",
    }
}

pub(super) fn pool(pool: Pool) -> &'static str {
    match pool {
        Pool::Hr => "hr",
        Pool::Council => "council",
    }
}

pub(super) fn assignment(assignment: NatoAssignment) -> &'static str {
    match assignment {
        NatoAssignment::Y => "assigned",
        NatoAssignment::P => "partly",
        NatoAssignment::N => "free",
    }
}

pub(super) fn overlap(overlap: NatoOverlap) -> &'static str {
    match overlap {
        NatoOverlap::Low => "low",
        NatoOverlap::Medium => "medium",
        NatoOverlap::High => "high",
        NatoOverlap::VeryHigh => "very_high",
    }
}

pub(super) fn nature(nature: Nature) -> &'static str {
    match nature {
        Nature::Lethal => "lethal",
        Nature::Mixed => "mixed",
        Nature::Nonlethal => "nonlethal",
        Nature::Civil => "civil",
    }
}

pub(super) fn force(force: Force) -> &'static str {
    match force {
        Force::Acts => "acts",
        Force::HandedOver => "handed_over",
    }
}

pub(super) fn neutral(giving: NeutralGiving) -> &'static str {
    match giving {
        NeutralGiving::Yes => "yes",
        NeutralGiving::Partial => "partial",
        NeutralGiving::No => "no",
    }
}

pub(super) fn parliament(rule: ParliamentRule) -> &'static str {
    match rule {
        ParliamentRule::Prior => "prior",
        ParliamentRule::PriorWithException => "prior_with_exception",
        ParliamentRule::PriorWithPresident => "prior_with_president",
        ParliamentRule::PriorUnlessDecided => "prior_unless_decided",
        ParliamentRule::PriorAndUn => "prior_and_un",
        ParliamentRule::Government => "government",
        ParliamentRule::GovernmentConditional => "government_conditional",
        ParliamentRule::GovernmentAndHouse => "government_and_house",
        ParliamentRule::President => "president",
        ParliamentRule::PresidentConditional => "president_conditional",
        ParliamentRule::Information => "information",
        ParliamentRule::Convention => "convention",
        ParliamentRule::NotApplicable => "not_applicable",
    }
}

pub(super) fn region(region: Region) -> &'static str {
    match region {
        Region::East => "east",
        Region::North => "north",
        Region::South => "south",
        Region::West => "west",
    }
}

pub(super) fn stop(stop: Stop) -> &'static str {
    match stop {
        Stop::Veto => "veto",
        Stop::Third => "third",
        Stop::Majority => "majority",
        Stop::Reinforced => "reinforced",
    }
}

pub(super) fn proposal(proposal: Proposal) -> &'static str {
    match proposal {
        Proposal::Commission => "commission",
        Proposal::HighRepresentative => "high-representative",
        Proposal::Member => "member",
        Proposal::WhoAsks => "who-asks",
    }
}

pub(super) fn vote_rule(rule: VoteRule) -> &'static str {
    match rule {
        VoteRule::Unanimity => "unanimity",
        VoteRule::Qualified => "qualified",
        VoteRule::Reinforced => "reinforced",
    }
}
