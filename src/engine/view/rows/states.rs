//! Rows of states, those attacked among them, and of who chairs.

use serde::Serialize;

use crate::base::{CountryId, Hours, KindId, Milli, PackageId, PerMille};
use crate::engine::event::Step;
use crate::engine::law::{SolidarityView, ThresholdView};
use crate::engine::order::Article;

/// How a capital looks to the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CountryStance {
    /// Attacked.
    Attacked,
    /// Its aid is at work.
    Delivering,
    /// Its aid is agreed or under way.
    Committed,
    /// It has an offer on the table.
    Offering,
    /// Nothing from it so far.
    Silent,
    /// It refused or withdrew all it had offered.
    Withheld,
}

impl CountryStance {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Attacked => "attacked",
            Self::Delivering => "delivering",
            Self::Committed => "committed",
            Self::Offering => "offering",
            Self::Silent => "silent",
            Self::Withheld => "withheld",
        }
    }
}

/// A state as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CountryView {
    /// Its code.
    pub id: CountryId,
    /// How it looks.
    pub stance: CountryStance,
    /// Member of the Union.
    pub member: bool,
    /// Member of NATO, under the options of this game.
    pub ally: bool,
    /// Specific character.
    pub specific_character: bool,
    /// Offers on the table.
    pub offers: u16,
    /// Kinds it was asked for: kind, times, turn last asked.
    pub asked: Vec<(KindId, u16, u16)>,
    /// What the published formula gives for its will before the draw; none of an attacked state.
    pub foreseen_will: Option<PerMille>,
    /// Its own will; only for its own seat, exercise control and the full view.
    pub will: Option<PerMille>,
    /// Packages not tabled so far; only for its own seat, exercise control and the full view.
    pub stock: Vec<(PackageId, Milli)>,
    /// When it last uploaded to the shared picture.
    pub uploaded_turn: Option<u16>,
}

/// A victim as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VictimView {
    /// Its code.
    pub country: CountryId,
    /// Its functions, in the order of `Function::ALL`.
    pub functions: [PerMille; 8],
    /// Articles it has invoked, with the hour.
    pub invoked: Vec<(Article, Hours)>,
    /// When the first forcible measure was taken.
    pub forcible_at: Option<Hours>,
    /// When it reported to the Security Council.
    pub reported_at: Option<Hours>,
    /// When it ended its request.
    pub terminated_at: Option<Hours>,
    /// What reception takes in a day, and what waits, in millionths of a brigade-equivalent.
    pub intake_per_day: Milli,
    /// What waits for reception.
    pub queue: Milli,
    /// Whether anything has struck it yet; what the scenario has struck later has its seat before.
    pub attacked: bool,
    /// How far it can be argued that it is attacked, with its parts: for a member state the threshold of Article 42.7 TEU, for
    /// any other what self-defence under Article 51 of the Charter needs.
    pub attack: ThresholdView,
    /// Whether Article 222 would answer this, and whether the state is clearly overwhelmed; none of such a state.
    pub solidarity: Option<SolidarityView>,
    /// Steps of the activation reached, with the hour.
    pub steps: Vec<(Step, Hours)>,
    /// The step that comes with time, and when.
    pub next_step: Option<(Step, Hours)>,
    /// When a letter of invocation or a request went out.
    pub letter_at: Option<Hours>,
}

/// Who chairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ChairView {
    /// The state that holds the chair.
    pub holder: CountryId,
    /// Whether it is attacked itself.
    pub own_cause: bool,
    /// Who takes the chair, and at what hour.
    pub next: Option<(CountryId, Hours)>,
}

/// An aim of the adversary as a seat knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AimView {
    /// Its number in the scenario, from 0: the main one.
    pub aim: u8,
    /// Only assessed, not known: where it stands is not told.
    pub estimate: bool,
    /// Since when the adversary has what it wanted.
    pub since: Option<Hours>,
    /// When it first had it.
    pub first: Option<Hours>,
    /// Whether it sees a way to it.
    pub within_reach: bool,
}
