//! The staff of the institutions and the picture that they share.
//!
//! Enters: the sections `capacity` and `picture` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, PerMille};

/// Staff capacity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// The High Representative's desk, a day.
    pub desk_per_day: i32,
    /// The least the desk has in a turn, however short.
    pub desk_turn_min: i32,
    /// The Council's crisis staff, a day.
    pub council_per_day: i32,
    /// What a reinforced secretariat adds to the Council's staff, a day.
    pub secretariat: i32,
    /// Overdraw by this much doubles every delay of the institutions.
    pub overload_halves_at: i32,
    /// Awareness lost a day per 10 of overdraw.
    pub overload_awareness: i32,
    /// Endurance lost a day per 10 of overdraw.
    pub overload_endurance: i32,
}

/// The shared picture and attribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Awareness lost a day.
    pub decay_per_day: i32,
    /// Parts of a report's quality: share of members that uploaded.
    pub report_upload: PerMille,
    /// Single intelligence analysis capacity at work: intelligence covered.
    pub report_siac: PerMille,
    /// Imagery delivered.
    pub report_imagery: PerMille,
    /// The services of the Union, by the mode of the crisis response at least information sharing.
    pub report_services: PerMille,
    /// What the services give to a report below information sharing, per mille of that part.
    pub report_services_apart: PerMille,
    /// Hours after which the services of the Union activate information sharing jointly, where the Presidency has not
    /// answered the request for it.
    pub joint_hours: Hours,
    /// Awareness rises towards a report's quality by one part in so many of the gap.
    pub report_rise: i32,
    /// Quality lost per point of overdraw.
    pub report_overload: i32,
    /// Quality lost for each further attacked state that shares one strand of the crisis response.
    pub report_shared: PerMille,
    /// Hours by which a report takes longer then.
    pub report_shared_hours: Hours,
    /// Quality of a report from which it shows NATO's plan.
    pub plan_known_from: PerMille,
    /// Quality of a report from which it lets expect what is due soon.
    pub hint_from: PerMille,
    /// How long ahead of itself it does, hours.
    pub hint_hours: Hours,
    /// Quality of a report that assesses what the adversary wants.
    pub aim_known_from: PerMille,
    /// Awareness from which a clause on the facts is sound.
    pub facts_known_from: PerMille,
    /// Awareness from which the adversary's pressure is estimated in fine steps.
    pub pressure_known_from: PerMille,
    /// Those fine steps, and the coarse ones below.
    pub pressure_steps: (PerMille, PerMille),
    /// Hours between two reports that come by themselves.
    pub report_interval_hours: Hours,
    /// How long an upload counts.
    pub upload_fresh_hours: Hours,
    /// How long a product of the space services counts as imagery.
    pub imagery_fresh_hours: Hours,
    /// Attribution a day at full coverage of intelligence.
    pub intel_attribution_per_day: i32,
    /// The level above which attribution does not rise without an inject.
    pub attribution_ceiling: PerMille,
    /// Where low, moderate and high attribution begin.
    pub attribution_bands: [PerMille; 3],
    /// Awareness lost per bilateral match.
    pub bilateral_awareness: i32,
}
