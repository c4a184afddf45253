//! The evaluation.
//!
//! Enters: the section `evaluation` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, PerMille};

/// The evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluationRules {
    /// Weights of the seven terms in the order of display, summing to 100.
    pub weights: [i32; 7],
    /// Urgency of a small, medium and large need.
    pub urgency: [PerMille; 3],
    /// Worth of what is firmly committed by a need's due time and arrives after the end.
    pub committed_share: PerMille,
    /// Parts of solidarity: members pledging, value against capacity, delivered of pledged, specific characters.
    pub solidarity: [PerMille; 4],
    /// Parts of complementarity: no duplication, no gap, NATO answered, in step, a joint message, liaison in time, authority
    /// handed over smoothly, no double count.
    pub complementarity: [PerMille; 8],
    /// Hours within which the staffs of both organisations should have met first.
    pub liaison_hours: Hours,
    /// The part for liaison where they met later.
    pub liaison_late: PerMille,
    /// Escalation above the needed level that takes the whole term.
    pub escalation_span: PerMille,
    /// Taken from the escalation term per rise by the response itself.
    pub own_rise: PerMille,
    /// What a line to avoid clashes adds.
    pub line: PerMille,
    /// Weights of the legality items: route, request, report, proportionality, parliaments, rights, the law of
    /// the seas and of the skies.
    pub legality: [PerMille; 7],
    /// Parts of sustainability: days of supply, rotation, money, readiness at home, staff, endurance.
    pub sustainability: [PerMille; 6],
    /// Days of use that should be in store of what is used up, once it is due.
    pub supply_days: Hours,
    /// Readiness that a giver should keep at home.
    pub home_floor: PerMille,
    /// Parts of information: uploads, reports, attribution.
    pub information: [PerMille; 3],
    /// Hours for which a situation report tells of today.
    pub report_fresh_hours: Hours,
    /// What knowing the author is worth where nobody says so for all.
    pub line_unsaid: PerMille,
    /// Factor of the needs term in the damper on passivity.
    pub passivity: PerMille,
    /// Loss below this grade.
    pub loss_below: PerMille,
    /// Grades from which the response convinces, works, is improvised.
    pub grade_bands: [PerMille; 3],
    /// What each confusion of place takes from the item on the law of the seas and the skies.
    pub confused_place: PerMille,
    /// The item on the route when the threshold is met and nothing was invoked.
    pub uninvoked: PerMille,
    /// Taken from the item on the report per hour that it is late.
    pub late_report_per_hour: i32,
    /// Taken from the item on parliaments each time that a specific character was pressed.
    pub pressed: PerMille,
    /// Unsound clauses that a letter which never came weighs.
    pub letter_missed_clauses: u16,
    /// Share of a member's expected contribution per billion euro of product, in thousandths of a point.
    pub expected_per_gdp: i64,
    /// The same per thousand in active service. Both count half.
    pub expected_per_active: i64,
    /// Least and most that is expected of a member, in thousandths of a point.
    pub expected_bounds: (i64, i64),
    /// Pressure, mean over vectors, below which the attack is broken.
    pub broken_below: PerMille,
    /// Mean of functions from which a broken attack counts as restored rather than held.
    pub restored_from: PerMille,
}
