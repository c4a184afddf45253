//! EU–NATO complementarity.
//!
//! Enters: the section `nato` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, Hours, PerMille};

/// EU–NATO complementarity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NatoRules {
    /// Share of needs planned by posture: none, consultations, response plan, Article 5.
    pub plan_share: [PerMille; 4],
    /// Of that, for kinds of low, medium, high and very high overlap.
    pub overlap_share: [PerMille; 4],
    /// Hours until planned units work.
    pub plan_hours: Hours,
    /// What is left of the plan by reliability of the largest ally: supportive, slow, conditional, absent.
    pub plan_reliability: [PerMille; 4],
    /// The draw of a posture: least and most hours.
    pub draw_hours: (Hours, Hours),
    /// Pace of that draw above consultations by reliability of the largest ally: supportive, slow, conditional,
    /// absent.
    pub draw_pace: [PerMille; 4],
    /// Attribution at which a response plan, and Article 5, find consensus for certain.
    pub consensus_attribution: [PerMille; 2],
    /// Chance of consensus below that level, per mille of the way to it.
    pub consensus_below: PerMille,
    /// Factor on that chance by reliability of the largest ally: supportive, slow, conditional, absent.
    pub reliability: [PerMille; 4],
    /// States about which only unclassified information goes between both organisations.
    pub unclassified_only: Vec<CountryId>,
    /// What is left of an exchange of pictures then.
    pub unclassified_share: PerMille,
    /// Hours for which a contact shows NATO's plan.
    pub contact_fresh_hours: Hours,
    /// Synchronisation lost a day without a contact once NATO is seized.
    pub drift_per_day: i32,
    /// Synchronisation a day while modes are in step.
    pub in_step_per_day: i32,
    /// Duplication a day at an excess of the whole need, per point of weight.
    pub duplication_per_day: i32,
    /// Gap a day of a need that both leave, per point of weight.
    pub gap_per_day: i32,
    /// How much of duplication, gap and contention settles in a day.
    pub settling_per_day: i32,
    /// Contention of an assigned unit withdrawn nationally.
    pub contention_withdrawn: i32,
    /// Contention of an assigned unit agreed without informing NATO.
    pub contention_uninformed: i32,
    /// Synchronisation of an assigned unit agreed with NATO informed while its council has not acted.
    pub informed_synchronisation: i32,
    /// Hours in which a giver answers whether its assigned unit comes under NATO's authority.
    pub transfer_hours: Hours,
    /// Synchronisation of a unit that came under NATO's authority smoothly.
    pub transfer_smooth: i32,
    /// Contention of a unit that was transferred, or kept, in dispute.
    pub transfer_contested: i32,
    /// States with a partnership, outside NATO or until they joined, for and of which it may coordinate.
    pub partners: Vec<CountryId>,
    /// Synchronisation of a NATO-coordinated match.
    pub channel_synchronisation: i32,
    /// Synchronisation lost by a bilateral match of a kind NATO plans.
    pub bilateral_synchronisation: i32,
    /// Hours after which an unanswered request for release becomes a national withdrawal.
    pub release_hours: Hours,
    /// Escalation from which an attacked ally can be expected to ask for Article 5, however sure it is who attacks.
    pub article5_escalation: PerMille,
    /// Share of the draw's hours that consultations take.
    pub consultations_share: PerMille,
    /// Hours within which a second contact adds little.
    pub contact_again_hours: Hours,
    /// The share that it adds.
    pub contact_again: PerMille,
    /// Share of a gap that counts while one side waits for the other.
    pub gap_waiting: PerMille,
    /// Synchronisation of a joint statement.
    pub joint_statement: i32,
    /// Least synchronisation at which NATO joins a statement.
    pub endorse_from: PerMille,
    /// Hours the largest ally's units wait where it is supportive, slow, conditional; absent, they do not come.
    pub largest_ally_hours: [Hours; 3],
}
