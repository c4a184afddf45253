//! Every tuning number of the engine, as `assets/rules.ron` holds it. The file says beside each number
//! where it comes from, or that it is a planning figure; here stands what it means and its unit.

use serde::{Deserialize, Serialize};

use super::Function;
use super::capability::{Mode, Track};
use super::scenario::VectorId;
use crate::base::{CountryId, Hours, KindId, MechanismId, Milli, PackageId, PerMille};

pub mod players;

pub use players::PlayerRules;

/// Every tuning number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Raised whenever a change of rules or numbers makes old games play differently.
    pub version: u32,
    /// Levels at hour 0, where the scenario does not say otherwise.
    pub start: Start,
    /// Staff capacity.
    pub capacity: Capacity,
    /// What each kind of order costs the giver's pool; kinds not named cost nothing.
    pub order_cost: Vec<(String, i32)>,
    /// The shared picture and attribution.
    pub picture: Picture,
    /// Needs and the functions of the state.
    pub functions: Functions,
    /// Offers, wills, asking.
    pub offers: Offers,
    /// How well an offer fits a need.
    pub fit: Fit,
    /// Movement.
    pub travel: Travel,
    /// Reception.
    pub reception: Reception,
    /// EU–NATO complementarity.
    pub nato: NatoRules,
    /// Cohesion, trust, endurance, legitimacy.
    pub politics: Politics,
    /// The threshold of armed aggression.
    pub threshold: ThresholdRules,
    /// When the engine itself calls something a typical mistake.
    pub mistakes: MistakeRules,
    /// Public statements.
    pub statements: Vec<StatementRule>,
    /// Instruments that can be tasked, legal traps included.
    pub instruments: Vec<InstrumentRule>,
    /// The adversary.
    pub adversary: AdversaryRules,
    /// The evaluation.
    pub evaluation: EvaluationRules,
    /// How the policies of the seats decide.
    pub players: PlayerRules,
}

/// Levels at hour 0, per mille.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Level of every track.
    pub tracks: Vec<(Track, PerMille)>,
    /// Level of every function.
    pub function: PerMille,
    /// Spread of a delegation's will around its formula, plus or minus.
    pub will_spread: PerMille,
    /// Chance that home politics stop what is subject to them.
    pub politics_stop_chance: PerMille,
    /// Largest error of a declared quantity without any picture, plus or minus.
    pub need_error_max: PerMille,
}

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
    /// What full activation lends the desk, a day.
    pub full_lends_desk: i32,
    /// What a reinforced secretariat adds to the Council's staff, a day.
    pub secretariat: i32,
    /// What each mode of the crisis response takes from the Council's staff, a day: monitoring,
    /// information sharing, full.
    pub ipcr_per_day: [i32; 3],
    /// Delay of each mode in hours: monitoring, information sharing, full.
    pub ipcr_delay_hours: [Hours; 3],
    /// A round table.
    pub round_table: i32,
    /// A situation report.
    pub report: i32,
    /// A staff contact with NATO.
    pub nato_contact: i32,
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
    /// Awareness rises towards a report's quality by one part in so many of the gap.
    pub report_rise: i32,
    /// Quality lost per point of overdraw.
    pub report_overload: i32,
    /// Quality of a report from which it shows NATO's plan.
    pub plan_known_from: PerMille,
    /// Awareness from which a clause on the facts is sound.
    pub facts_known_from: PerMille,
    /// Awareness from which the adversary's pressure is estimated in fine steps.
    pub pressure_known_from: PerMille,
    /// Those fine steps, and the coarse ones below.
    pub pressure_steps: (PerMille, PerMille),
    /// Lag of a report, hours.
    pub report_lag_hours: Hours,
    /// Awareness a day in monitoring, information sharing, full.
    pub ipcr_awareness_per_day: [i32; 3],
    /// How long an upload counts, in turns.
    pub upload_fresh_turns: u16,
    /// Attribution a day at full coverage of intelligence.
    pub intel_attribution_per_day: i32,
    /// The level above which attribution does not rise without an inject.
    pub attribution_ceiling: PerMille,
    /// Where low, moderate and high attribution begin.
    pub attribution_bands: [PerMille; 3],
    /// Awareness lost per bilateral match.
    pub bilateral_awareness: i32,
}

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

/// Offers, wills, asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offers {
    /// Hours an offer stays valid unanswered.
    pub valid_hours: Hours,
    /// Offers a delegation may table in a turn.
    pub per_turn_max: u16,
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
    /// Will for a land neighbour of the victim.
    pub will_neighbour: PerMille,
    /// Will of a specific character, military aid apart.
    pub will_specific_character: PerMille,
    /// Will of a partner outside the Union.
    pub will_partner: PerMille,
    /// Free share of a package that is partly declared to NATO.
    pub partly_free: PerMille,
    /// Share of a thin stock that is given without being asked.
    pub thin_share: PerMille,
    /// Improvement granted on request: quantity added, of the package's rest.
    pub improve_share: PerMille,
    /// Chance that a request to improve is heard, at a will of 1000.
    pub improve_chance: PerMille,
    /// Hours of readiness assumed of an offer from outside the stock list.
    pub unlisted_ready_hours: Hours,
    /// Hours it can be kept up.
    pub unlisted_sustain_hours: Hours,
    /// Its political value.
    pub unlisted_political_value: i32,
    /// Its risk at home.
    pub unlisted_home_risk: PerMille,
    /// How far the time of a mandate differs from the usual, either way.
    pub mandate_spread: PerMille,
    /// Days over which the chance of a recall is spread.
    pub recall_draws: i32,
    /// Delay of a re-export consent: least, most.
    pub reexport_hours: (Hours, Hours),
    /// Chance that it is refused.
    pub reexport_refusal: PerMille,
    /// Delay of a United Nations mandate.
    pub un_mandate_hours: Hours,
    /// Chance that a mandate is refused, at a will of 0.
    pub mandate_refusal: PerMille,
    /// What is left of the usual time under a rule with exception for urgency, once 42.7 is invoked.
    pub exception_share: PerMille,
    /// Escalation at which a giver with its own region first may recall, and the chance a turn of 24 hours.
    pub recall_escalation: PerMille,
    /// Chance of recall a day at that level.
    pub recall_chance: PerMille,
    /// More of it per rung above.
    pub recall_chance_per_rung: PerMille,
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

/// Movement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Travel {
    /// Kilometres a day by mode.
    pub km_per_day: Vec<(Mode, i32)>,
    /// Loading and unloading, hours by mode.
    pub loading_hours: Vec<(Mode, Hours)>,
    /// Hours of a flight, whatever the distance within the map.
    pub flight_hours: Hours,
    /// Hours to set up help over a network.
    pub digital_hours: Hours,
    /// Hours to set up help that works where it stands.
    pub in_place_hours: Hours,
    /// Hours per change of gauge.
    pub gauge_hours: Hours,
    /// Hours of a diplomatic clearance by air.
    pub air_permit_hours: Hours,
    /// How much of a permit's delay full coverage of cross-border permits removes.
    pub permit_relief: PerMille,
    /// What is left of a permit's delay under the emergency mobility regime.
    pub emergency_mobility: PerMille,
    /// Convoys a day by capacity class 1 to 4.
    pub convoys_per_day: [u16; 4],
    /// Tonnes of a convoy, train or ship that counts once.
    pub convoy_tonnes: i64,
    /// Tonnes that a giver moves with its own means, by mode.
    pub own_lift_tonnes: Vec<(Mode, i64)>,
    /// Tonnes of one unit of lift, by mode: a sortie, a train, a ship.
    pub lift_unit_tonnes: Vec<(Mode, i64)>,
    /// Hours for which a consignment waits for lift before it goes in instalments.
    pub lift_wait_hours: Hours,
    /// How many times the road takes then.
    pub instalments: i32,
    /// Chance that a consignment is late.
    pub late_chance: PerMille,
    /// How late.
    pub late_hours: Hours,
    /// Hours that a giver takes longer outside its region of priority.
    pub other_region_hours: Hours,
    /// Chance that a consignment is lost, at full pressure.
    pub lost_chance: PerMille,
    /// Extra hours by channel.
    pub channel_hours: Vec<(String, Hours)>,
    /// Pools and headquarters of several states: name, members, kinds.
    pub pools: Vec<MultinationalPool>,
}

/// A pool or headquarters of several states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MultinationalPool {
    /// Its name.
    pub name: String,
    /// Its members.
    pub members: Vec<CountryId>,
    /// What it carries or leads.
    pub kinds: Vec<KindId>,
}

/// Reception.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reception {
    /// Intake a day per level of host support, in thousandths of a brigade-equivalent.
    pub intake_per_level: i64,
    /// What full coverage of host-nation support adds, per mille of the intake.
    pub host_support_bonus: PerMille,
    /// Transport lost a day while something queues.
    pub queue_transport_per_day: i32,
    /// Cohesion lost a day while something queues.
    pub queue_cohesion_per_day: i32,
}

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
    /// The draw of a posture: least and most hours.
    pub draw_hours: (Hours, Hours),
    /// Attribution at which a response plan, and Article 5, find consensus for certain.
    pub consensus_attribution: [PerMille; 2],
    /// Chance of consensus below that level, per mille of the way to it.
    pub consensus_below: PerMille,
    /// Factor on that chance by reliability of the largest ally: supportive, slow, conditional, absent.
    pub reliability: [PerMille; 4],
    /// Hours for which a contact shows NATO's plan.
    pub contact_fresh_hours: Hours,
    /// Synchronisation by a contact.
    pub contact_synchronisation: i32,
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
    /// Synchronisation of a NATO-coordinated match.
    pub channel_synchronisation: i32,
    /// Synchronisation lost by a bilateral match of a kind NATO plans.
    pub bilateral_synchronisation: i32,
    /// Hours after which an unanswered request for release becomes a national withdrawal.
    pub release_hours: Hours,
    /// Escalation at which an armed attack brings NATO's council to Article 5 by itself.
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
    /// Hours the largest ally's units wait by posture: supportive, slow, conditional, absent.
    pub largest_ally_hours: [Hours; 4],
}

/// Cohesion, trust, endurance, legitimacy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Politics {
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
    /// Specific character pressed: cohesion and legitimacy.
    pub specific_pressed: i32,
    /// Cohesion lost by a proposal that is refused.
    pub refused_proposal: i32,
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
    /// Full activation: cohesion a day.
    pub full_cohesion_per_day: i32,
    /// Full activation: endurance a day, the relief of the victim's staff.
    pub full_endurance_per_day: i32,
    /// A round table: awareness, cohesion.
    pub round_table: (i32, i32),
    /// Endurance lost a day per sustained consignment at work.
    pub burn_per_consignment: i32,
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
    /// Escalation of a package of restrictive measures adopted.
    pub sanctions_escalation: i32,
    /// Pressure taken by it, per vector.
    pub sanctions_pressure: i32,
    /// Escalation of the first lethal unit at work.
    pub posture_escalation: i32,
    /// Kinds whose use is a forcible measure.
    pub forcible_kinds: Vec<KindId>,
}

/// The threshold of armed aggression, in points of 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThresholdRules {
    /// Points for an armed attack.
    pub kinetic: i32,
    /// The most that escalation gives without one.
    pub kinetic_short: i32,
    /// Escalation that gives one of those points, per mille.
    pub escalation_per_point: i32,
    /// Points for a certain foreign link.
    pub foreign_link: i32,
    /// Attribution at which it is certain.
    pub attribution_certain: PerMille,
    /// Points for the territory of a member state.
    pub territory: i32,
    /// Points for the full scale.
    pub scale: i32,
    /// Mean loss of the functions at which the scale is full.
    pub scale_loss: PerMille,
    /// Points from which the threshold is met.
    pub met: i32,
    /// Points from which it can be argued.
    pub arguable: i32,
}

/// When the engine itself calls something a typical mistake of `domain.md` §7.2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MistakeRules {
    /// Bilateral matches agreed while no register is up, from which it is chaos.
    pub bilateral_matches: usize,
    /// Full activation is out of proportion while every function is above this.
    pub calm_function: PerMille,
    /// Hours by which there must be a line of one's own.
    pub line_hours: Hours,
}

/// A public statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatementRule {
    /// Which: `solidarity`, `attribution`, `joint`, `restraint`.
    pub id: String,
    /// What it moves when it is sound.
    pub sound: Vec<(Track, i32)>,
    /// What it moves when it goes beyond the evidence.
    pub unsound: Vec<(Track, i32)>,
    /// Hours before the same statement moves anything again.
    pub rest_hours: Hours,
}

/// An instrument of the Union that can be tasked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentRule {
    /// Its identifier, as in the mechanisms.
    pub id: MechanismId,
    /// What it costs the desk.
    pub cost: i32,
    /// Hours until it works.
    pub delay_hours: Hours,
    /// What it moves.
    pub tracks: Vec<(Track, i32)>,
    /// What it supplies to a declared need, in the need's unit, and the package of the stock list that
    /// the same staff would otherwise give: one set of forces, counted once.
    pub supplies: Option<(KindId, Milli, PackageId)>,
    /// A typical mistake that tasking it here is, and its legitimacy.
    pub mistake: Option<u8>,
    /// A reform option under which it is no mistake.
    pub lawful_with: Option<String>,
}

/// The adversary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdversaryRules {
    /// Hours between two acts.
    pub hours_per_act: Hours,
    /// Best vectors among which it draws.
    pub choice_of: u16,
    /// Learned success at the start.
    pub learned: PerMille,
    /// How far learned success moves to each result.
    pub learning: PerMille,
    /// Failures in a row after which it turns from a vector.
    pub failures: u8,
    /// Turns for which it then shuns it.
    pub shun_turns: u16,
    /// Pressure below which it holds still and seeks terms.
    pub terms_below: PerMille,
    /// Pressure lost per success of the defence against an act.
    pub failure_pressure: i32,
    /// Pressure gained per success.
    pub success_pressure: i32,
    /// Pressure lost a day as its means wear down.
    pub wear_per_day: i32,
    /// Share of a denial that counts against an act.
    pub denial_share: PerMille,
    /// Least and most chance of an act.
    pub chance: (PerMille, PerMille),
    /// Share of a vector's harm at no pressure; the level of pressure is added.
    pub strength: PerMille,
    /// What each vector is.
    pub vectors: Vec<VectorRule>,
}

/// What a vector harms and what denies it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VectorRule {
    /// Which.
    pub id: VectorId,
    /// Functions harmed by a success, with the harm.
    pub harms: Vec<(Function, i32)>,
    /// Kinds whose coverage denies it, with their weight; weights sum to 1000.
    pub denied_by: Vec<(KindId, PerMille)>,
    /// Escalation by a success.
    pub escalation: i32,
    /// Public trust lost by a success.
    pub trust: i32,
    /// Attribution gained by an act, seen or failed.
    pub attribution: i32,
}

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

impl Rules {
    /// What a kind of order costs.
    #[must_use]
    pub fn cost_of(&self, slug: &str) -> i32 {
        self.order_cost.iter().find(|(s, _)| s == slug).map_or(0, |(_, cost)| *cost)
    }

    /// The value for a mode in a list by mode.
    #[must_use]
    pub fn by_mode<T: Copy>(list: &[(Mode, T)], mode: Mode) -> Option<T> {
        list.iter().find(|(m, _)| *m == mode).map(|(_, v)| *v)
    }
}
