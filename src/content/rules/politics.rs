//! Cohesion, trust, endurance and legitimacy, and the vote.
//!
//! Enters: the section `politics` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, PerMille};

/// Cohesion, trust, endurance, legitimacy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Politics {
    /// Within so many hours what the Union owns once moves its levels once, for however many attacked states it begins.
    pub shared_hours: Hours,
    /// Most that cohesion moves in a turn by rules, injects apart.
    pub cohesion_turn_max: i32,
    /// First delivery of a giver.
    pub first_delivery: i32,
    /// Public trust gained on top when what is delivered is shown as the Union's.
    pub union_flag_trust: i32,
    /// A vote won.
    pub vote_won: i32,
    /// A vote lost.
    pub vote_lost: i32,
    /// An offer left unanswered for two turns.
    pub unanswered: i32,
    /// Cohesion lost when a mechanism at work is stood down before its time.
    pub stood_down: i32,
    /// Specific character pressed: cohesion and legitimacy.
    pub specific_pressed: i32,
    /// Cohesion lost by a proposal that is refused.
    pub refused_proposal: i32,
    /// Awareness lost when capitals are told that aid past the desk is welcome.
    pub bilateral_encouraged: i32,
    /// Will lost by each capital with something on the table when they are warned of it.
    pub bilateral_discouraged: i32,
    /// Cohesion lost by a proposal that is amended.
    pub amended_proposal: i32,
    /// Endurance and cohesion lost by a consignment that mostly exceeds what is needed.
    pub excess: i32,
    /// A promise made: cohesion and trust.
    pub promise_made: i32,
    /// A promise kept: cohesion and trust.
    pub promise_kept: i32,
    /// A promise broken: cohesion and trust.
    pub promise_broken: i32,
    /// Longest time a promise may reach ahead, hours.
    pub promise_hours_max: Hours,
    /// How far ahead a promise reaches where the need is overdue, hours.
    pub promise_hours_usual: Hours,
    /// Endurance lost a day per consignment at work that the attacked state hosts.
    pub burn_per_consignment: i32,
    /// Endurance won a day by each consignment at work that relieves the attacked state's units elsewhere.
    pub relief_per_consignment: i32,
    /// Endurance lost a day by the crisis itself.
    pub burn_per_day: i32,
    /// Trust a day when the mean of functions is above the level named, and lost below.
    pub trust_per_day: i32,
    /// That level.
    pub trust_level: PerMille,
    /// Legitimacy for invoking with the threshold met, arguable, not met.
    pub invoke_legitimacy: [i32; 3],
    /// Cohesion for invoking with the threshold met, arguable, not met.
    pub invoke_cohesion: [i32; 3],
    /// Legitimacy for the report in time.
    pub report51_legitimacy: i32,
    /// Legitimacy lost a day while it is overdue.
    pub report51_late_per_day: i32,
    /// Hours for that report.
    pub report51_hours: Hours,
    /// Legitimacy for each sound clause of a letter, and lost for each unsound one.
    pub clause: i32,
    /// Legitimacy lost for a letter that did not come.
    pub letter_missed: i32,
    /// Declared needs from which the request counts as quantified.
    pub quantified_from: usize,
    /// Escalation from which a statement of solidarity is sound without an invocation.
    pub solidarity_from: PerMille,
    /// Escalation from which a statement of restraint is sound.
    pub restraint_from: PerMille,
    /// Escalation of the first lethal unit at work.
    pub posture_escalation: i32,
}
