//! Needs and the functions of the state.
//!
//! Enters: the section `functions` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, PerMille};

/// Needs and the functions of the state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Functions {
    /// What covered needs give back a day, at full weight.
    pub recovery_per_day: i32,
    /// What uncovered needs take a day, at full weight.
    pub damage_per_day: i32,
    /// Weight of a small, medium and large need in that.
    pub size_weight: [PerMille; 3],
    /// Below this energy costs health, food and water, and communications.
    pub cascade_below: PerMille,
    /// What it costs each of them a day.
    pub cascade_per_day: i32,
    /// The brink.
    pub brink: PerMille,
    /// Hours at the brink after which the state has collapsed.
    pub brink_hours: Hours,
    /// Natural recovery a day of a function that no open need serves.
    pub quiet_recovery_per_day: i32,
    /// A need counts as covered from here.
    pub covered_from: PerMille,
    /// A need counts as met from here.
    pub met_from: PerMille,
    /// The least share of a need that its victim sees, however poor the picture.
    pub estimate_floor: PerMille,
    /// A declaration lies between the estimate divided by this and the estimate times this.
    pub declare_factor: i64,
    /// What a fully covered need moves on its own track a day, per point of weight.
    pub coverage_track_per_day: i32,
    /// Hours in which a consumable quantity the size of the need is used up.
    pub consumable_hours: Hours,
    /// Hours after the due time, in half-lives, after which a need that nobody supplied lapses.
    pub lapse_half_lives: i32,
    /// Urgency per point of a need's weight.
    pub urgency_per_weight: i64,
    /// How much time presses: up to so many hours left, that share.
    pub urgency_by_hours: Vec<(Hours, PerMille)>,
    /// The share with more time left.
    pub urgency_far: PerMille,
    /// Share of urgency left while the function served is sound; the rest comes as it fails.
    pub urgency_sound: PerMille,
}
