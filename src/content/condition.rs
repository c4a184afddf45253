//! When an inject fires: Boolean conditions over the world, closed vocabulary.
// Variants are documented; their fields are named for what they hold.
#![allow(missing_docs)]

use serde::{Deserialize, Serialize};

use super::capability::{Function, Mode, Size, Track};
use super::package::NatoAssignment;
use crate::base::{
    AnswerId, ChoiceId, CountryId, FlagId, Hours, KindId, MechanismId, OptionId, OptionValue, PerMille,
};

/// A mode of the Integrated Political Crisis Response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IpcrMode {
    /// Not active.
    #[default]
    Off,
    /// Monitoring page.
    Monitoring,
    /// Information sharing: reports and the register.
    InformationSharing,
    /// Full activation: round tables and response proposals.
    Full,
}

impl IpcrMode {
    /// Its slug, as in content files and message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Monitoring => "monitoring",
            Self::InformationSharing => "information_sharing",
            Self::Full => "full",
        }
    }
}

/// Where NATO stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NatoPosture {
    /// Not seized.
    #[default]
    None,
    /// Consultations under Article 4.
    Consultations,
    /// A response plan runs.
    ResponsePlan,
    /// Article 5.
    Article5,
}

impl NatoPosture {
    /// Its slug, as in content files and message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Consultations => "consultations",
            Self::ResponsePlan => "response_plan",
            Self::Article5 => "article5",
        }
    }
}

/// A pool of staff capacity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pool {
    /// The High Representative's desk.
    Hr,
    /// The Council's crisis staff.
    Council,
}

/// A measure that a condition can compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Measure {
    /// One track.
    Track(Track),
    /// Mean of synchronisation and of 1000 less each other component.
    Complementarity,
}

/// A function of a victim, or the mean of all eight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FunctionMeasure {
    /// One function.
    One(Function),
    /// The mean of eight.
    Mean,
}

/// A condition. `at` names the victim; none means the one whose answer is carried out, else the lead (for flags:
/// anybody).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// True.
    Always,
    /// All hold.
    All(Vec<Condition>),
    /// One holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// A need of the kind exists and is covered to 600 or more.
    Covered { kind: KindId, at: Option<CountryId> },
    /// Delivered effective quantity reaches that size.
    Supplied { kind: KindId, size: Size, at: Option<CountryId> },
    /// Any of it is delivered.
    Deployed { kind: KindId, at: Option<CountryId> },
    /// A mechanism works for it.
    AtWork { mechanism: MechanismId, at: Option<CountryId> },
    /// The victim has declared it.
    Declared { kind: KindId, at: Option<CountryId> },
    /// A live offer on the table matches all given fields.
    Offered {
        need: Option<KindId>,
        nato: Option<NatoAssignment>,
        /// One of these; anybody when empty.
        from: Vec<CountryId>,
        /// None of these.
        not_from: Vec<CountryId>,
    },
    /// The High Representative or the victim asked that giver.
    Asked { state: CountryId, need: Option<KindId>, by_hours: Option<Hours> },
    /// The measure is at least that.
    AtLeast(Measure, PerMille),
    /// The measure is strictly below that.
    Below(Measure, PerMille),
    /// The function is strictly below that.
    FunctionBelow { function: FunctionMeasure, level: PerMille, at: Option<CountryId> },
    /// The flag is set.
    Flag { flag: FlagId, at: Option<CountryId> },
    /// The option has that value.
    Option { id: OptionId, value: OptionValue },
    /// The choice was decided that way.
    Decided { choice: ChoiceId, answer: AnswerId },
    /// The crisis response runs in at least that mode.
    IpcrAtLeast(IpcrMode),
    /// NATO's posture is at least that.
    NatoPostureAtLeast(NatoPosture),
    /// Free capacity of the pool is below that.
    CapacityBelow(Pool, i32),
    /// A consignment for a victim is under way by that mode.
    Moving(Mode),
    /// The adversary has its main aim, the first of the scenario.
    MainAimHeld,
}
