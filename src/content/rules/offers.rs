//! Offers, wills and asking, and how well an offer fits a need.
//!
//! Enters: the sections `offers` and `fit` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, PerMille};
use crate::content::Caveat;

/// Offers, wills, asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offers {
    /// Hours an offer stays valid unanswered.
    pub valid_hours: Hours,
    /// Offers a delegation may table in a turn.
    pub per_turn_max: u16,
    /// Share of any need below which an offer is small: it may be answered in a batch.
    pub small_share: PerMille,
    /// Share of its need below which a match is said to cost the desk more than it helps.
    pub next_to_nothing: PerMille,
    /// Turns after which an offer counts as left without an answer.
    pub unanswered_turns: u16,
    /// Will lost for that.
    pub unanswered_will: i32,
    /// Will gained on a delivery.
    pub delivery_will: i32,
    /// Will gained on top when what is delivered is shown as the giver's.
    pub national_flag_will: i32,
    /// Millions of euro that a medium need of a kind costs whoever shares its cost.
    pub shared_cost_millions: i32,
    /// Endurance that such a bill costs when the victim pays it.
    pub shared_cost_endurance: i32,
    /// Will lost for a decline.
    pub decline_will: i32,
    /// Will lost for each repeat of a question within the window.
    pub ask_again_will: i32,
    /// Turns within which a repeat counts.
    pub ask_again_turns: u16,
    /// What being asked adds to salience.
    pub ask_salience: PerMille,
    /// How much of the gap between will and cohesion closes in a day.
    pub will_drift_per_day: PerMille,
    /// Base of the will formula.
    pub will_base: PerMille,
    /// Will per level of threat perceived towards the crisis' region.
    pub will_per_threat: PerMille,
    /// Will for proximity in full, as a land neighbour of the victim has it.
    pub will_proximity: PerMille,
    /// Distance between capitals at which proximity has gone, in kilometres.
    pub proximity_km: i32,
    /// Will per point of support, in per cent, above or below the Union's mean of the same survey.
    pub will_per_opinion: i32,
    /// Defence spending from which it weighs, in thousandths of a per cent of gross domestic product.
    pub burden_guideline: i32,
    /// Will lost for each per cent of gross domestic product above that.
    pub will_per_burden: i32,
    /// The most that is lost for it.
    pub will_burden_most: PerMille,
    /// Will of a specific character, military aid apart.
    pub will_specific_character: PerMille,
    /// Will of a partner outside the Union.
    pub will_partner: PerMille,
    /// Will of a state that is attacked itself, where others are attacked beside it.
    pub will_attacked: PerMille,
    /// Share of its forces' packages that such a state keeps at home.
    pub attacked_keeps: PerMille,
    /// Free share of a package that is partly declared to NATO.
    pub partly_free: PerMille,
    /// Share of a thin stock that is given without being asked.
    pub thin_share: PerMille,
    /// Caveats that a giver may lift: its own policy, not law, a fact, or somebody else's word.
    pub liftable: Vec<Caveat>,
    /// Hours of readiness assumed of an offer from outside the stock list.
    pub unlisted_ready_hours: Hours,
    /// Hours it can be kept up.
    pub unlisted_sustain_hours: Hours,
    /// Its political value.
    pub unlisted_political_value: i32,
    /// Its risk at home.
    pub unlisted_home_risk: PerMille,
    /// Will of who gives without a delegation of its own.
    pub middling_will: PerMille,
    /// How far the time of a mandate differs from the usual, either way.
    pub mandate_spread: PerMille,
    /// Days over which the chance of a recall is spread.
    pub recall_draws: i32,
    /// Delay of a re-export consent: least, most.
    pub reexport_hours: (Hours, Hours),
    /// Chance that it is refused.
    pub reexport_refusal: PerMille,
    /// The Union's aim for 2030, as a share of what is bought for defence in Europe; under the reform that takes it for
    /// reached, the chance that a package that waits for a state of origin is of European make.
    pub european_supply: PerMille,
    /// Delay of a United Nations mandate.
    pub un_mandate_hours: Hours,
    /// Chance that a mandate is refused, at a will of 0.
    pub mandate_refusal: PerMille,
    /// What is left of the days that a government takes for its own decision, once it has agreed to a match.
    pub government_share: PerMille,
    /// Escalation at which a giver with its own region first may recall, and the chance a turn of 24 hours.
    pub recall_escalation: PerMille,
    /// Chance of recall a day at that level.
    pub recall_chance: PerMille,
    /// More of it per rung above.
    pub recall_chance_per_rung: PerMille,
    /// Endurance lost by each unit that is called home.
    pub recall_endurance: i32,
    /// Will from which a capital relieves a unit whose time is over, instead of taking it home.
    pub relief_will: PerMille,
    /// Endurance lost by each relief.
    pub relief_endurance: i32,
    /// Escalation from which the response's protection serves strikes.
    pub strikes_from: PerMille,
    /// Escalation from which the attacked state is a combat area.
    pub combat_from: PerMille,
    /// What a giver pays more outside its region of priority, in millions of euro a consignment.
    pub other_region_millions: i32,
}

/// How well an offer fits a need, per mille.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fit {
    /// Giver and victim in the same alliance, or civil aid.
    pub same_alliance: PerMille,
    /// Both in the Union, not both in NATO.
    pub union: PerMille,
    /// A partner.
    pub partner: PerMille,
    /// At least, under a permanent headquarters of the Union (a reform option).
    pub headquarters: PerMille,
    /// The first, second and third substitute.
    pub substitutes: [PerMille; 3],
    /// The non-lethal variant of a mixed kind.
    pub nonlethal_mixed: PerMille,
    /// Elsewhere, as backfill.
    pub backfill: PerMille,
    /// Not in the contact zone.
    pub no_border_zone: PerMille,
    /// Under a framework command.
    pub framework_command: PerMille,
    /// Contractors.
    pub contractors: PerMille,
    /// Not in support of strikes.
    pub no_offensive_support: PerMille,
    /// Outside the giver's region of priority.
    pub other_region: PerMille,
}
