//! Kinds of need and of capability, and the functions of a state that they serve.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, KindId, Milli, PerMille, divide_rounding, named};

named! {
    /// What a state must keep working under attack: NATO's seven baseline requirements, and territory.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Function {
        /// Control of its own territory.
        Territory = "territory",
        /// Continuity of government and public order.
        Government = "government",
        /// Energy supply.
        Energy = "energy",
        /// Handling uncontrolled movement of people.
        Population = "population",
        /// Food and water.
        FoodWater = "food_water",
        /// Handling mass casualties, and health care.
        Health = "health",
        /// Civil communications and cyber security.
        Communications = "communications",
        /// Civil transport.
        Transport = "transport",
    }
}

named! {
    /// The tracks that measure the state of the response, apart from the functions of each victim.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Track {
        /// Political will of the 27 to carry this together.
        Cohesion = "cohesion",
        /// The escalation ladder; higher is worse, a rung is 100.
        Escalation = "escalation",
        /// How well the aggression can be laid at someone's door.
        Attribution = "attribution",
        /// Quality and freshness of the shared picture.
        Awareness = "awareness",
        /// Complementarity: joint commitments beyond the need; higher is worse.
        Duplication = "duplication",
        /// Complementarity: needs that each side leaves to the other; higher is worse.
        Gap = "gap",
        /// Complementarity: assigned forces used without release; higher is worse.
        Contention = "contention",
        /// Complementarity: both organisations in step; higher is better.
        Synchronisation = "synchronisation",
        /// Legal and procedural soundness.
        Legitimacy = "legitimacy",
        /// Public trust at home.
        PublicTrust = "public_trust",
        /// Money, rotation, stocks, staff fatigue.
        Endurance = "endurance",
        /// What the aggressor can and wants to do, over all its vectors; higher is worse.
        Pressure = "pressure",
    }
}

impl Track {
    /// Whether a higher level is worse.
    #[must_use]
    pub fn higher_is_worse(self) -> bool {
        matches!(self, Self::Escalation | Self::Duplication | Self::Gap | Self::Contention | Self::Pressure)
    }

    /// Whether it is one of the four components of complementarity.
    #[must_use]
    pub fn is_component(self) -> bool {
        matches!(self, Self::Duplication | Self::Gap | Self::Contention | Self::Synchronisation)
    }
}

/// A size of need: the columns S, M, L of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Size {
    /// Small.
    S,
    /// Medium.
    M,
    /// Large.
    L,
}

/// The legal nature of a kind of aid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Combat capability.
    Lethal,
    /// Has lethal and non-lethal variants.
    Mixed,
    /// Military or security help that does not itself use force.
    Nonlethal,
    /// Civil aid.
    Civil,
}

/// Whose forcible measure the work of a kind is: Article 51 of the Charter asks each state for its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// Units of the giver act with force: it is the giver's measure and the attacked state's.
    Acts,
    /// It is handed over, and the attacked state uses it: supplying it is no use of force.
    HandedOver,
}

/// Whether states of specific character can give a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NeutralGiving {
    /// They can.
    Yes,
    /// A variant of it.
    Partial,
    /// They cannot.
    No,
}

/// How far NATO plans to provide the same kind itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NatoOverlap {
    /// Hardly.
    Low,
    /// In part.
    Medium,
    /// Largely.
    High,
    /// Almost wholly.
    VeryHigh,
}

/// A channel of the Union's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnionChannel {
    /// Union civil protection.
    CivilProtection,
    /// The EU Military Staff.
    MilitaryStaff,
    /// An agency or service.
    Service,
}

/// What is left of an effect the day after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Used up: missiles, sorties, products.
    Consumable,
    /// Lasts while the unit stays.
    Sustained,
    /// Done once.
    OneOff,
}

named! {
    /// A way of moving.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Mode {
        /// Aircraft.
        Air = "air",
        /// Road convoy.
        Road = "road",
        /// Train.
        Rail = "rail",
        /// Ship.
        Sea = "sea",
        /// Over a network.
        Digital = "digital",
    }
}

named! {
    /// What the effect of aid is measured in, beyond the unit of its kind.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Gauge {
        /// Power that flows again, in megawatts.
        RestoredPower = "restored_power",
        /// Targets intercepted by what was used up for it.
        Interceptions = "interceptions",
        /// Patients who can be treated or moved on the day that they are hurt, in patients a day.
        Patients = "patients",
        /// Money lent or given, in millions of euro.
        Liquidity = "liquidity",
    }
}

/// What the effect of a kind is measured in, and how much of that one unit of the kind is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Yield {
    /// In what.
    pub gauge: Gauge,
    /// How much one unit of the kind brings.
    pub per_unit: Milli,
}

impl Yield {
    /// What a quantity of the kind brings.
    #[must_use]
    pub fn measured(&self, quantity: Milli) -> Milli {
        Milli(divide_rounding(quantity.0 * self.per_unit.0, 1000))
    }
}

/// A kind of need, and of the capability that meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capability {
    /// Its identifier.
    pub id: KindId,
    /// Its name by language: EN, FR, DE.
    pub name: [String; 3],
    /// The field it belongs to, for grouping: `air`, `energy`.
    pub domain: String,
    /// The unit counted, in English.
    pub unit: String,
    /// Quantities of a small, medium and large need.
    pub sizes: [Milli; 3],
    /// Hours after which a need of this kind loses value.
    pub due_hours: Hours,
    /// Hours in which the value then halves.
    pub half_life_hours: Hours,
    /// Weight in the evaluation, 1 to 5.
    pub weight: i32,
    /// Legal nature.
    pub nature: Nature,
    /// Who uses force by it, where anybody does.
    pub force: Option<Force>,
    /// Whether states of specific character can give it.
    pub neutral_giving: NeutralGiving,
    /// How far NATO plans the same.
    pub nato_overlap: NatoOverlap,
    /// The Union's channels that carry it from a member.
    pub union_channels: Vec<UnionChannel>,
    /// The legal frames it is usually given under, as written.
    pub frames: String,
    /// Kinds that can stand in for it, best first.
    pub substitutes: Vec<KindId>,
    /// A remark: `Passage::Kind`.
    pub(super) note: String,
    /// Year and month before which the remark could not be made.
    pub(super) note_from: Option<(i32, i32)>,
    /// How it is moved: `Passage::Lift`.
    pub(super) lift_note: String,
    /// How its effect splits over the functions, per mille, summing to 1000.
    pub serves: Vec<(Function, PerMille)>,
    /// How much of it acts on functions at all, per mille.
    pub function_weight: PerMille,
    /// The track that covering it moves in its good direction.
    pub track: Option<Track>,
    /// What is left of it the day after.
    pub effect: Effect,
    /// What its effect is measured in, where there is a natural unit for that.
    pub measure: Option<Yield>,
    /// Lift per unit: tonnes, in thousandths.
    pub lift_tonnes: Milli,
    /// Lift per unit: square metres of deck or wagon floor, in thousandths.
    pub lift_area: Milli,
    /// Lift per unit: passengers, in thousandths.
    pub lift_persons: Milli,
    /// How it can travel, best first; empty when it works where it stands.
    pub modes: Vec<Mode>,
    /// Modes in which it carries itself and draws no lift.
    pub self_deploys: Vec<Mode>,
    /// Reception per unit, in millionths of a brigade-equivalent (thousandths of the table's unit).
    pub host_burden: Milli,
}

impl Capability {
    /// The quantity of a need of this size.
    #[must_use]
    pub fn quantity(&self, size: Size) -> Milli {
        self.sizes[size as usize]
    }

    /// Whether it is moved or used by armed forces.
    #[must_use]
    pub fn is_military(&self) -> bool {
        matches!(self.nature, Nature::Lethal | Nature::Mixed)
    }

    /// Whether it is given by armed forces: not civil, something that NATO plans with too, and more than data.
    #[must_use]
    pub fn is_of_armed_forces(&self) -> bool {
        self.nature != Nature::Civil
            && self.nato_overlap >= NatoOverlap::Medium
            && !self.modes.contains(&Mode::Digital)
    }

    /// Whether its units serve under arms: what acts with force under its giver.
    #[must_use]
    pub fn bears_arms(&self) -> bool {
        self.force == Some(Force::Acts)
    }
}
