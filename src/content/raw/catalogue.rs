//! The files of the catalogue as authors write them. Field meanings are those of the checked records.

use serde::Deserialize;

use super::Decimal;
use crate::base::{CountryId, EdgeId, GeofenceId, KindId, NodeId, PackageId, SurveyId};
use crate::content::capability::{
    Effect, Force, Function, Gauge, Mode, NatoOverlap, Nature, NeutralGiving, Track, UnionChannel,
};
use crate::content::country::ParliamentRule;
use crate::content::mechanism::Mechanism;
use crate::content::network::{EdgeStatus, NodeKind};
use crate::content::package::{Caveat, NatoAssignment};
use crate::content::text::Text;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Countries {
    #[serde(default)]
    pub surveys: Vec<Survey>,
    pub countries: Vec<Country>,
}

/// A survey of opinion, shares in per cent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Survey {
    pub id: SurveyId,
    pub name: (Text, Text, Text),
    pub union: i32,
    pub source: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Country {
    pub id: CountryId,
    pub name: (Text, Text, Text),
    pub capital: Text,
    pub capital_at: (i32, i32),
    #[serde(default)]
    pub member: bool,
    #[serde(default)]
    pub ally: bool,
    #[serde(default)]
    pub ally_since: Option<i32>,
    #[serde(default)]
    pub specific_character: bool,
    #[serde(default)]
    pub pesco: bool,
    #[serde(default)]
    pub ucpm: bool,
    pub population_millions: Decimal,
    pub gdp_billions: Decimal,
    pub defence_percent: Decimal,
    #[serde(default)]
    pub defence_basis: Text,
    pub active_thousands: Decimal,
    #[serde(default)]
    pub forces_note: Text,
    #[serde(default)]
    pub forces_from: Option<(i32, i32)>,
    pub parliament: ParliamentRule,
    #[serde(default)]
    pub parliament_note: Text,
    #[serde(default)]
    pub parliament_from: Option<(i32, i32)>,
    pub parliament_days: (i32, i32),
    #[serde(default)]
    pub specialities: Text,
    pub threat: Threat,
    #[serde(default)]
    pub opinion: Option<(SurveyId, i32)>,
    pub host_support: i32,
    #[serde(default)]
    pub neighbours: Vec<CountryId>,
    #[serde(default)]
    pub ports: Text,
    #[serde(default)]
    pub airfields: Text,
    #[serde(default)]
    pub railheads: Text,
    #[serde(default)]
    pub caveat_note: Text,
    #[serde(default)]
    pub caveat_from: Option<(i32, i32)>,
    #[serde(default)]
    pub sources: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Threat {
    pub east: i32,
    pub south: i32,
    pub hybrid: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Kinds {
    pub kinds: Vec<Kind>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Kind {
    pub id: KindId,
    pub name: (Text, Text, Text),
    pub domain: Text,
    pub unit: Text,
    pub sizes: (Decimal, Decimal, Decimal),
    pub due_hours: i32,
    pub half_life_hours: i32,
    pub weight: i32,
    pub nature: Nature,
    #[serde(default)]
    pub force: Option<Force>,
    pub neutral_giving: NeutralGiving,
    pub nato_overlap: NatoOverlap,
    #[serde(default)]
    pub union_channels: Vec<UnionChannel>,
    #[serde(default)]
    pub frames: Text,
    #[serde(default)]
    pub substitutes: Vec<KindId>,
    #[serde(default)]
    pub note: Text,
    #[serde(default)]
    pub note_from: Option<(i32, i32)>,
    #[serde(default)]
    pub lift_note: Text,
    pub serves: Vec<(Function, i32)>,
    pub function_weight: i32,
    #[serde(default)]
    pub track: Option<Track>,
    pub effect: Effect,
    /// What its effect is measured in, and how much of that a unit is.
    #[serde(default)]
    pub measure: Option<(Gauge, Decimal)>,
    /// Tonnes, square metres, passengers.
    pub lift: (Decimal, Decimal, Decimal),
    #[serde(default)]
    pub modes: Vec<Mode>,
    #[serde(default)]
    pub self_deploys: Vec<Mode>,
    pub host_burden: Decimal,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Packages {
    pub packages: Vec<Package>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Package {
    pub id: PackageId,
    pub giver: CountryId,
    pub kind: KindId,
    pub quantity: Decimal,
    pub ready_days: Decimal,
    pub sustain_days: Decimal,
    pub nato: NatoAssignment,
    /// Of the Union's own: the channels that it goes by.
    #[serde(default)]
    pub union_channels: Vec<UnionChannel>,
    #[serde(default)]
    pub caveats: Vec<Caveat>,
    pub political_value: i32,
    pub home_risk: i32,
    #[serde(default)]
    pub note: Text,
    #[serde(default)]
    pub note_from: Option<(i32, i32)>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Geofences {
    pub geofences: Vec<Geofence>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Geofence {
    pub id: GeofenceId,
    #[serde(default)]
    pub countries: Vec<CountryId>,
    pub note: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Mechanisms {
    #[serde(default)]
    pub sources: Vec<(Text, Text)>,
    pub mechanisms: Vec<Mechanism>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Glossary {
    pub terms: Vec<Term>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Term {
    pub words: (Text, Text, Text),
    #[serde(default)]
    pub note: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Network {
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    pub theatres: Vec<Theatre>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Node {
    pub id: NodeId,
    pub kind: NodeKind,
    pub name: Text,
    #[serde(default)]
    pub country: Option<CountryId>,
    pub at: (i32, i32),
    #[serde(default)]
    pub capacity: Option<i32>,
    #[serde(default)]
    pub gauge_mm: Option<i32>,
    #[serde(default)]
    pub note: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Edge {
    pub id: EdgeId,
    pub ends: (NodeId, NodeId),
    pub mode: Mode,
    #[serde(default)]
    pub via: Option<(Text, i32, i32)>,
    pub km: i32,
    #[serde(default)]
    pub gauge_break: bool,
    #[serde(default)]
    pub permit_days: i32,
    pub capacity: i32,
    #[serde(default = "open")]
    pub status: EdgeStatus,
    #[serde(default)]
    pub note: Text,
}

fn open() -> EdgeStatus {
    EdgeStatus::Open
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Theatre {
    pub country: CountryId,
    /// Mode, node of entry, hours to it.
    pub entries: Vec<(Mode, NodeId, i32)>,
    /// States between that node and the theatre, by land or from the sea.
    #[serde(default)]
    pub through: Vec<CountryId>,
}
