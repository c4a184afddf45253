//! Numbers of the law: the threshold of armed aggression, typical mistakes, the steps of an activation, Article 222,
//! Article 51, who chairs.
//!
//! Enters: the sections `threshold`, `mistakes` and `law` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, Hours, PerMille};
use crate::content::Track;
use crate::content::law::GeoStatus;

/// The threshold of armed aggression, in points of 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThresholdRules {
    /// Points for an armed attack, and the most that the sum of lesser incidents gives.
    pub kinetic: i32,
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
    /// What the place takes from the score.
    pub place: Vec<(GeoStatus, i32)>,
    /// Escalation by an incident that gives one point, per mille.
    pub incident_per_point: i32,
    /// Share of the sum of incidents that counts.
    pub cumulative_share: PerMille,
    /// Hours in which incidents are summed.
    pub cumulative_hours: Hours,
    /// The most the whole score reaches without an armed attack or harm to many.
    pub cumulative_cap: i32,
    /// A function below this is harm to many.
    pub mass_harm_below: PerMille,
    /// Points from which the threshold is met.
    pub met: i32,
    /// Points from which it is arguable.
    pub arguable: i32,
}

impl ThresholdRules {
    /// What that place takes from the score.
    #[must_use]
    pub fn shift(&self, place: GeoStatus) -> i32 {
        self.place.iter().find(|(p, _)| *p == place).map_or(0, |(_, by)| *by)
    }
}

/// The steps of an activation, letters, Article 222, Article 51, who chairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawRules {
    /// The steps of an activation.
    pub activation: ActivationRules,
    /// Letters of invocation.
    pub letter: LetterRules,
    /// The solidarity clause.
    pub solidarity: SolidarityRules,
    /// Who chairs.
    pub chair: ChairRules,
    /// How a capital reads the case.
    pub reading: ReadingRules,
    /// Legitimacy lost a day for each assisting state that used force and owes its letter under Article 51.
    pub join51_late_per_day: i32,
}

/// The steps of an activation. Times are hours: least, likely, most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivationRules {
    /// From consultations to the national qualification.
    pub qualification: (Hours, Hours, Hours),
    /// From the qualification until the government stands behind a letter.
    pub drafting: (Hours, Hours, Hours),
    /// From the letter to its political acknowledgement.
    pub acknowledgement: (Hours, Hours, Hours),
    /// From there to the first list of needs.
    pub needs_list: (Hours, Hours, Hours),
    /// What the qualification takes longer without any awareness.
    pub blind: PerMille,
    /// The level of the government function below which it takes longer to agree and to list, and what it takes longer at
    /// nothing.
    pub weak_government: (PerMille, PerMille),
    /// What the list takes by the mode of the crisis response, which staffs the cell.
    pub cell: [PerMille; 4],
    /// Share of the acknowledgement that a clause saves when it stands.
    pub sound_clause: PerMille,
    /// Share that it costs when it does not.
    pub unsound_clause: PerMille,
    /// What the acknowledgement of an invocation without a letter takes.
    pub announced: PerMille,
    /// What the acknowledgement takes where the case bears its route, where that can be argued, where it does not.
    pub acknowledged_by_band: [PerMille; 3],
    /// What is left of the wait for the list of needs when the letter has quantities.
    pub quantified: PerMille,
    /// Cohesion with the acknowledgement.
    pub acknowledged_cohesion: i32,
    /// Will of every other member with the acknowledgement.
    pub acknowledged_will: i32,
    /// What is left of the capitals' hesitation after it.
    pub hesitation: PerMille,
    /// Awareness with the list of needs.
    pub needs_list_awareness: i32,
    /// Hours between reviews.
    pub review: Hours,
    /// Cohesion that a review brings or takes.
    pub review_cohesion: i32,
    /// Mean coverage of the declared needs at which it brings some.
    pub review_covered: PerMille,
    /// Legitimacy of an end in form.
    pub terminated_legitimacy: i32,
    /// Hours from the invocation by which a member that offered nothing is noticed.
    pub silent_hours: Hours,
    /// Cohesion lost for each of them.
    pub silent: i32,
}

/// Letters of invocation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterRules {
    /// Cohesion for each clause that stands, and lost for each that does not.
    pub cohesion: i32,
    /// Legitimacy lost by a letter without facts that stand.
    pub no_facts: i32,
    /// Legitimacy lost by calling territory what is not.
    pub confused_place: i32,
}

/// The solidarity clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SolidarityRules {
    /// A function below this is a disaster.
    pub disaster_below: PerMille,
    /// Mean of the functions below which the state is clearly overwhelmed.
    pub overwhelmed_mean: PerMille,
    /// A single function below which it is.
    pub overwhelmed_function: PerMille,
    /// Declared needs without cover from which it is.
    pub overwhelmed_needs: usize,
    /// Legitimacy when clearly overwhelmed, and when not.
    pub legitimacy: (i32, i32),
    /// Cohesion, the same.
    pub cohesion: (i32, i32),
    /// What the Union's own means take of its staff, of the usual.
    pub union_cost: PerMille,
    /// The Union's share of the transport of civil aid.
    pub transport_share: PerMille,
    /// What the Union's own means take of their usual time.
    pub union_pace: PerMille,
}

/// How a capital reads the case, in points of the threshold, and what follows from where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingRules {
    /// Points for each level of danger that it sees on that side, above or below the middle.
    pub threat: i32,
    /// Points for each level of hybrid danger that it sees, above or below the middle, where no armed force was used.
    pub hybrid: i32,
    /// The middle of both scales.
    pub middle: i32,
    /// What of a doubtful place some states do not hold against the case: the place, the points, the states that have
    /// such places themselves.
    pub place: Vec<(GeoStatus, i32, Vec<CountryId>)>,
    /// Points that a specific character reads the clause more narrowly by.
    pub specific_character: i32,
    /// Points lost without any shared picture.
    pub picture: i32,
    /// Points for a clause of the letter that stands, and lost for one that does not.
    pub clause: (i32, i32),
    /// Points that evidence shown at full quality adds.
    pub evidence: i32,
    /// The most that it adds in all.
    pub evidence_most: i32,
    /// Points of doubt about law that one legal reading settles.
    pub legal: i32,
    /// What a legal reading of the attacked state, a party, is worth of that.
    pub legal_of_party: PerMille,
    /// The personal part: a draw between less and more of so many points.
    pub drawn: i32,
    /// A capital that has spoken stays with it within so many points of the line.
    pub steadiness: i32,
    /// Will of a capital that holds it for met, arguable, not met.
    pub held_will: [i32; 3],
    /// Will lost by making the case again too soon.
    pub again_will: i32,
    /// Legitimacy with the acknowledgement, if all hold it for met; as much lost if none does.
    pub shared_legitimacy: i32,
}

/// Who chairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChairRules {
    /// Hours of a handover.
    pub handover_hours: Hours,
    /// What the trio's cell adds to the Council's staff a day.
    pub trio_council: i32,
    /// What decisions of a chair in its own cause take of their usual time.
    pub own_cause_pace: PerMille,
    /// The hours of the day from which, and until which, nobody is at the desk.
    pub off_duty: (i32, i32),
    /// What an acknowledgement asked for then, or at a weekend, takes of its usual time.
    pub off_duty_pace: PerMille,
    /// What its round tables are worth.
    pub own_cause_table: PerMille,
    /// Cohesion that it costs a day.
    pub own_cause_per_day: i32,
    /// Presidencies by year and half.
    pub clock: Vec<(i32, i32, CountryId)>,
}

impl ChairRules {
    /// The Presidencies after that of a state in a half-year, in their order.
    pub fn after(&self, year: i32, half: i32, chair: CountryId) -> impl Iterator<Item = CountryId> + '_ {
        self.clock
            .iter()
            .filter(move |(y, h, state)| (*y, *h) >= (year, half) && *state != chair)
            .map(|(_, _, state)| *state)
    }
}

/// When the engine itself calls something a typical mistake of `domain.md` §7.2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MistakeRules {
    /// Bilateral matches agreed while no register is up, from which it is chaos.
    pub bilateral_matches: usize,
    /// Calls to capitals while no register is up, from which it is chaos.
    pub calls: u16,
    /// Full activation is out of proportion while every function is above this.
    pub calm_function: PerMille,
    /// Hours by which there must be a line of one's own.
    pub line_hours: Hours,
    /// Hours that an offer lies on the table before its mandate is sought, from which the clock was forgotten.
    pub mandate_wasted_hours: Hours,
    /// Hours at permits and changes of gauge from which they are what made it late.
    pub held_hours: Hours,
    /// Hours after the request from which nobody saw to permits or to host-nation support.
    pub undone_hours: Hours,
    /// Hours after which waiting for more proof is waiting too long.
    pub proof_hours: Hours,
    /// Days of reception that a whole need is worth at the most.
    pub hosting_days: i32,
    /// Hours for which an offer must be kept up to be counted on.
    pub lasting_hours: Hours,
    /// Hours after the request from which third states should have been asked.
    pub partners_wait_hours: Hours,
    /// Urgency from which they should.
    pub partners_urgency: PerMille,
    /// What a mistake costs beyond the effect that the rules give it anyway, by its number.
    pub price: Vec<(u8, Vec<(Track, i32)>)>,
}

/// How far the threshold is reached. The order is that of the figures kept by band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThresholdBand {
    /// Armed aggression.
    Met,
    /// It can be argued.
    Arguable,
    /// It is neither.
    NotMet,
}

impl ThresholdBand {
    /// The name under which the words have it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Arguable => "arguable",
            Self::NotMet => "not_met",
        }
    }
}

impl ThresholdBand {
    /// All, the furthest first.
    pub const ALL: [Self; 3] = [Self::Met, Self::Arguable, Self::NotMet];
}

impl ThresholdRules {
    /// The band of a score.
    #[must_use]
    pub fn band(&self, score: i32) -> ThresholdBand {
        match score {
            _ if score >= self.met => ThresholdBand::Met,
            _ if score >= self.arguable => ThresholdBand::Arguable,
            _ => ThresholdBand::NotMet,
        }
    }
}
