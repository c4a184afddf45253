//! What a scenario trains, and what the debrief holds it against.

use crate::base::KindId;

/// What the debrief measures in every game, by name; `record/debrief/measures.rs` counts them, a test compares.
pub const MEASURES: [&str; 43] = [
    "adversary_acts",
    "adversary_success",
    "agreed_at_work",
    "attribution",
    "by_substitution",
    "caveats",
    "caveats_lifted",
    "clauses_standing",
    "closed_by_substitution",
    "consignments",
    "double_booked",
    "escalation_peak",
    "foreign_consent_hours",
    "functions_mean",
    "hours_at_borders",
    "hours_from_offer_to_agreement",
    "hours_overdrawn",
    "hours_to_first_delivery",
    "hours_to_first_pledge",
    "hours_to_first_report",
    "hours_to_invocation",
    "hours_to_nato_contact",
    "hours_to_quantified_request",
    "hours_to_triage_rule",
    "improvements_granted",
    "instruments_in_5_days",
    "interceptions",
    "legal_sentence",
    "liquidity",
    "members_pledging",
    "nato_contacts",
    "needs_covered",
    "needs_declared",
    "offers_answered",
    "offers_plausible",
    "patients",
    "pledges_per_member",
    "port_throughput",
    "public_trust",
    "restored_power",
    "unanimity_attempts",
    "vetoes",
    "votes_won",
];

/// A training objective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// What is trained, in the language in which the scenario is told.
    pub text: String,
    /// What shows how far a game came with it; nothing where only those who played can say.
    pub by: Vec<Yardstick>,
}

/// What a training objective is held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Yardstick {
    /// A measure of the debrief, by its name.
    Measure(String),
    /// Whether a typical mistake was made, by its number.
    Mistake(u8),
    /// What became of the needs of a kind.
    Need(KindId),
}
