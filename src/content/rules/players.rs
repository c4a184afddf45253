//! Numbers by which the policies of the seats decide. All are planning figures, meant to be moved by simulation.
//!
//! Enters: the section `players` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, KindId, PerMille};

/// Numbers by which the policies of the seats decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayerRules {
    /// Delegations and the Union's instruments.
    pub delegation: DelegationNumbers,
    /// Attacked states.
    pub victim: VictimNumbers,
    /// The Presidency of the Council.
    pub presidency: PresidencyNumbers,
    /// Seats that are asked about a match, when they amend it.
    pub amending: AmendingNumbers,
    /// NATO's liaison.
    pub nato: NatoNumbers,
    /// The adversary.
    pub adversary: AdversaryNumbers,
    /// How any seat takes a decision that an inject poses.
    pub choice: ChoiceNumbers,
    /// Stand-ins for the High Representative.
    pub stand_in: StandInNumbers,
    /// The attentive one among them.
    pub attentive: AttentiveNumbers,
}

/// How delegations decide: `rules.md` §5.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DelegationNumbers {
    /// Interest from which a package is tabled.
    pub threshold: i32,
    /// Interest from which a service of the Union tables what it has.
    pub services_threshold: i32,
    /// Share of its will that counts towards interest.
    pub will: PerMille,
    /// Share of the need's unmet urgency that counts.
    pub salience: PerMille,
    /// Share of proximity that counts: 1000 for a neighbour, less with distance.
    pub proximity: PerMille,
    /// Turns after which being asked is forgotten.
    pub asked_turns: u16,
    /// What a point of political value adds when the register shows the needs.
    pub visible: i32,
    /// What it adds when capitals only guess, and send what is seen.
    pub visible_guessing: i32,
    /// Salience of a point of a need's weight when capitals only guess.
    pub guessed_salience: PerMille,
    /// Share of its whole weight that a request with quantity and date has in a standing register (a reform option),
    /// however far off the date is.
    pub dated: PerMille,
    /// What the time that capitals take to decide counts against a fresh need.
    pub hesitation: i32,
    /// Hours from its declaration in which that fades.
    pub hesitation_hours: Hours,
    /// Share of the home risk that counts against.
    pub home_risk: PerMille,
    /// What each live offer of the giver counts against.
    pub burden: i32,
    /// Share of salience left when the package only stands in for what is needed.
    pub substitute: PerMille,
    /// Chance at the table: interest moves by at most so much either way.
    pub mood: i32,
    /// Will below which a giver refuses what it once tabled.
    pub refuse_below_will: PerMille,
    /// Share of the will that outweighs home risk.
    pub will_against_risk: PerMille,
    /// Home risk, less that share of the will, above which it keeps its stock at home.
    pub refuse_above_risk: PerMille,
    /// Share of home risk above that by which free stock is taken back within a day.
    pub withdraw_daily: PerMille,
    /// Will from which a capital agrees beforehand to what becomes of an offer.
    pub standing_will: PerMille,
    /// Home risk of a package up to which it does.
    pub standing_risk: PerMille,
    /// Will from which a capital opens mandates before its offer is taken up.
    pub mandate_ahead_will: PerMille,
    /// Danger for itself, 0 to 5, from which it flies along the aggressor's border.
    pub overflight_threat: i32,
    /// Danger that it sees for itself, 0 to 5, from which it asks for consultations of its own accord.
    pub consult_threat: i32,
    /// Hours of the crisis before which it leaves that to who is attacked.
    pub consult_hours: Hours,
    /// Hours for which an offer stands before its capital makes it to another attacked state.
    pub redirect_after_hours: Hours,
    /// Chance a day that it does, where the first has no use for it any more.
    pub redirect_daily: PerMille,
    /// Hours without an answer of the desk after which a capital may send its offer by itself.
    pub bilateral_after_hours: Hours,
    /// Chance a day that it does, at a will of 1000.
    pub bilateral_daily: PerMille,
    /// What each point of political value adds to that chance.
    pub bilateral_visible: PerMille,
    /// What is left of the chance while the register is up.
    pub bilateral_register: PerMille,
    /// What is left of it, or added to it, where the High Representative encourages such aid.
    pub bilateral_encouraged: PerMille,
    /// What is left of it where the High Representative discourages it.
    pub bilateral_discouraged: PerMille,
    /// Chance that a request to improve an offer is heard, at a will of 1000.
    pub improve_chance: PerMille,
    /// What is added then, of what the package has left.
    pub improve_share: PerMille,
    /// Chance that it places an assigned unit under NATO's authority when asked.
    pub place_under_nato: PerMille,
    /// Chance a turn to second experts to the Council's staff while it is short, at a will of 1000.
    pub second_experts: PerMille,
    /// Chance a turn to upload at a will of nothing.
    pub upload_floor: PerMille,
    /// What counts against a need where another victim's comes first by the published rule of triage.
    pub triage: i32,
    /// Share of the will added to that chance.
    pub upload_will: PerMille,
    /// Position from which a capital votes in favour.
    pub vote_for: i32,
    /// Position below which it votes against; between them it abstains.
    pub vote_against: i32,
    /// What a level of perceived threat, 0 to 5, adds to a position.
    pub vote_threat: i32,
    /// What each point of the gravest attack's threshold above *arguable* adds.
    pub vote_gravity: i32,
    /// Share of cohesion above or below 500 that counts in a position.
    pub vote_cohesion: PerMille,
    /// What politics at home take from a position, where they were drawn to stop things and all that the state has is
    /// subject to them.
    pub vote_politics: i32,
    /// Chance in a position: at most so much either way.
    pub vote_mood: i32,
    /// Share of attribution above or below moderate that counts where a measure names somebody.
    pub vote_evidence: PerMille,
    /// What an item of defence takes from the position of a specific character.
    pub vote_defence: i32,
    /// What being asked for its support adds, at full trust: trust is its own will. Each repeat adds half as much.
    pub vote_lobby: i32,
    /// What a link adds.
    pub vote_link: i32,
    /// Share of the home risk of what stays at home that a link adds.
    pub vote_link_risk: PerMille,
    /// What each watering down adds.
    pub vote_water: i32,
    /// What another turn of preparation adds.
    pub vote_prepared: i32,
}

/// How an attacked state decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VictimNumbers {
    /// Escalation from which it seeks a line to avoid clashes.
    pub line_from: PerMille,
    /// Escalation from which it asks for talks of its own accord.
    pub mediation_from: PerMille,
    /// Escalation from which it takes no step up by its own force.
    pub force_below: PerMille,
    /// Needs that its needs cell can quantify in a turn.
    pub declarations_per_turn: u16,
    /// Difference between estimate and declaration from which it declares again.
    pub declare_again: PerMille,
    /// Attribution needed to invoke when the threshold is met.
    pub attribution_met: PerMille,
    /// Attribution needed to invoke when it can only be argued.
    pub attribution_arguable: PerMille,
    /// Attribution from which it asks its allies for collective defence.
    pub attribution_allies: PerMille,
    /// Mean of its functions below which the situation is grave.
    pub grave_mean: PerMille,
    /// A single function below which the situation is grave.
    pub grave_function: PerMille,
    /// Hours from its first consultations after which it invokes ahead of its own finding, where the situation is grave.
    pub finding_hours: Hours,
    /// Mean of its functions below which it is clearly overwhelmed, as Article 222 asks.
    pub overwhelmed_mean: PerMille,
    /// Days of reception that may wait before help is more hosting than help.
    pub reception_days: i32,
    /// Weight of a need from which it is taken in nevertheless.
    pub reception_weight: i32,
    /// Weight of a need from which it agrees beforehand to all that is proposed for it.
    pub standing_weight: i32,
    /// Coverage with what is coming below which it does.
    pub standing_below: PerMille,
    /// Coverage with what is coming from which no more is needed.
    pub enough: PerMille,
    /// Kinds that a state of specific character does not take in place of what it asked for.
    pub neutral_refuses: Vec<KindId>,
    /// Function level from which an unmet need that is past its time is withdrawn.
    pub withdraw_level: PerMille,
    /// Level of every function from which the request can end.
    pub restored_level: PerMille,
    /// Turns before the horizon from which the request may end.
    pub terminate_turns: u16,
    /// Capitals to which it argues its case in a turn.
    pub argued_per_turn: u8,
    /// Turns between two requests for the same that single states may refuse.
    pub ask_again_turns: u16,
}

/// How the Presidency decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PresidencyNumbers {
    /// Severity from which a request for monitoring, information sharing, full mode is granted.
    pub grant: [PerMille; 3],
    /// Severity from which it raises the mode to each of the three by itself.
    pub initiative: [PerMille; 3],
    /// Share of escalation that counts in severity, besides what the functions lost.
    pub escalation: PerMille,
    /// Free council capacity a day below which it will not raise the mode.
    pub least_council: i32,
    /// Free council capacity of a turn below which it has the staff reinforced.
    pub reinforce_below: i32,
    /// Severity below which full mode is stepped down when the staff is overdrawn.
    pub step_down: PerMille,
    /// Severity from which an attacked Presidency hands the chair on.
    pub hand_on: PerMille,
    /// Chance that it does so of its own accord; else the others have to ask it.
    pub hand_on_alone: PerMille,
    /// Turns between round tables.
    pub round_table_turns: u16,
    /// Cohesion below which it has ambassadors agree on a common line.
    pub common_line_below: PerMille,
}

/// When a seat that is asked amends a match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmendingNumbers {
    /// Share of what is still needed beyond which a proposal is lessened to it.
    pub excess: PerMille,
    /// Least share of what is proposed that is agreed to; below it the seat refuses.
    pub least: PerMille,
}

/// How NATO's liaison decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NatoNumbers {
    /// Chance a turn that an assigned unit is released without a recent contact.
    pub release_uncontacted: PerMille,
}

/// How the adversary decides: `rules.md` §9.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdversaryNumbers {
    /// Share of deterrence that counts against a vector.
    pub deterrence: PerMille,
    /// Least weight of a vector among the best.
    pub least_weight: i32,
    /// What a vector that wholly serves the aim promises more, per mille.
    pub aim_pull: PerMille,
    /// Acts of a turn once it has all that it wanted.
    pub consolidating_acts: u16,
}

/// How any seat takes a decision that an inject poses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceNumbers {
    /// What an end that leaves the other side what it took is worth less, in points.
    pub frozen: i32,
    /// What agreeing to the adversary's terms costs a state that can go on in full, in points.
    pub concession: i32,
    /// The weaker of staying power and public trust at which it costs nothing; below it is a gain.
    pub resolve_even: PerMille,
    /// What it is worth to an attacked state to say when asked what it would do by its own letter, in points.
    pub own_step: i32,
    /// Error in foreseeing what an answer does: at most so many points either way.
    pub misjudgement: i32,
    /// Points for the answer that needs no decision.
    pub inertia: i32,
    /// Points for the advised answer at full cohesion.
    pub advice: i32,
    /// Share of what happens only under a condition, or later, that is foreseen.
    pub foresight: PerMille,
    /// Points that a typical mistake costs.
    pub mistake: i32,
    /// Points that a further need costs, per point of its weight.
    pub need: i32,
    /// Points that a day of delay costs.
    pub delay_day: i32,
}

/// Stand-ins for the High Representative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StandInNumbers {
    /// Draws that the random stand-in makes in a turn, at most.
    pub random_draws: u16,
    /// Orders that a stand-in gives in a turn, at most.
    pub orders_per_turn: u16,
    /// Least fit of an offer to a need that the greedy stand-in takes up.
    pub least_fit: PerMille,
}

/// How the attentive stand-in spends the desk of the High Representative. Points are per mille of a track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttentiveNumbers {
    /// Points that a step other than a match has to promise for each point of the desk.
    pub worth_per_desk: i32,
    /// The same for a measure that is brought before the Council.
    pub worth_per_measure: i32,
    /// Share of the turn's desk that such steps may take before needs are served.
    pub desk_share: PerMille,
    /// Level of a track from which more of it is not sought.
    pub enough: PerMille,
    /// How often a point of escalation by its own word counts.
    pub own_rise: i32,
    /// Points of an effect that stands while it is needed.
    pub standing: i32,
    /// Capitals asked for their support in one item, at most.
    pub lobbied_most: u16,
    /// Capitals asked for aid in a turn, at most.
    pub asked_per_turn: u16,
    /// Capitals to which a case is argued in a turn, at most.
    pub argued_per_turn: u16,
    /// Turns for which an offer that was refused for a need is not proposed for it again.
    pub refused_turns: u16,
}
