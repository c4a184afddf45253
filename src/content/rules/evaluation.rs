//! The evaluation.
//!
//! Enters: the section `evaluation` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::PerMille;

/// The evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluationRules {
    /// Weights of the seven terms in the order of display, summing to 100.
    pub weights: [i32; 7],
    /// Urgency of a small, medium and large need.
    pub urgency: [PerMille; 3],
    /// Parts of solidarity: members pledging, value against capacity, delivered of pledged, specific characters.
    pub solidarity: [PerMille; 4],
    /// Escalation above the needed level that takes the whole term.
    pub escalation_span: PerMille,
    /// Taken from the escalation term per rise by the response itself.
    pub own_rise: PerMille,
    /// Weights of the legality items: route, request, report, reasoning, parliaments, rights.
    pub legality: [PerMille; 6],
    /// Parts of sustainability: endurance, promises, staff, reception.
    pub sustainability: [PerMille; 4],
    /// Parts of information: uploads, reports, attribution.
    pub information: [PerMille; 3],
    /// Factor of the needs term in the damper on passivity.
    pub passivity: PerMille,
    /// Loss below this grade.
    pub loss_below: PerMille,
    /// The aim for European autonomy.
    pub autonomy_aim: PerMille,
    /// The item on the route when the threshold is met and nothing was invoked.
    pub uninvoked: PerMille,
    /// Taken from the item on the report per hour that it is late.
    pub late_report_per_hour: i32,
    /// Taken from the item on parliaments each time that a specific character was pressed.
    pub pressed: PerMille,
    /// The part for promises when none was made.
    pub no_promises: PerMille,
    /// Share of a member's expected contribution per billion euro of product, in thousandths of a point.
    pub expected_per_gdp: i64,
    /// Pressure, mean over vectors, below which the attack is broken.
    pub broken_below: PerMille,
    /// Mean of functions from which a broken attack counts as restored rather than held.
    pub restored_from: PerMille,
}
