//! The stock list: packages of aid that states and the Union's instruments could give.

use serde::{Deserialize, Serialize};

use super::capability::{Capability, Mode, UnionChannel};
use super::country::Region;
use crate::base::{CountryId, GeofenceId, Hours, KindId, Milli, PackageId, PerMille};

const CYPRUS: CountryId = CountryId::literal("CY");

/// The giver of the Union's own instruments: no state, and moved by its services rather than by a will.
pub const UNION: CountryId = CountryId::literal("EU");

/// Whether a unit is declared to NATO's plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NatoAssignment {
    /// Declared: needs release.
    Y,
    /// Partly declared: half is free.
    P,
    /// Free.
    N,
}

/// A condition that a giver attaches to an offer. Words for each are in the catalogue of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Caveat {
    /// Refuses lethal tasks and their direct support.
    #[serde(rename = "NONLETHAL")]
    Nonlethal,
    /// Only elsewhere, relieving the victim's units.
    #[serde(rename = "BACKFILL_ONLY")]
    BackfillOnly,
    /// Needs a United Nations mandate.
    #[serde(rename = "UN_MANDATE")]
    UnMandate,
    /// No departure before the assembly votes.
    #[serde(rename = "PARLIAMENT_PRIOR")]
    ParliamentPrior,
    /// Release by NATO or national withdrawal first.
    #[serde(rename = "NATO_RELEASE")]
    NatoRelease,
    /// Gated by the reliability of the largest ally.
    #[serde(rename = "US_POSTURE")]
    LargestAllyPosture,
    /// Home politics may stop it; drawn at the start of play.
    #[serde(rename = "POLITICS_CHECK")]
    PoliticsCheck,
    /// Only under the giver's or a framework command.
    #[serde(rename = "FRAMEWORK_C2")]
    FrameworkCommand,
    /// Not to Cyprus.
    #[serde(rename = "NO_CY")]
    NotToCyprus,
    /// Not within the contact zone.
    #[serde(rename = "NO_BORDER_ZONE")]
    NoBorderZone,
    /// Leaves if its protection serves strikes.
    #[serde(rename = "NO_OFFENSIVE_SUPPORT")]
    NoOffensiveSupport,
    /// Only in the named area.
    #[serde(rename = "GEOFENCE")]
    Geofence(GeofenceId),
    /// Recalled first when that region heats up.
    #[serde(rename = "OWN_REGION_FIRST")]
    OwnRegionFirst(Region),
    /// Slower and costlier outside that region.
    #[serde(rename = "REGION_PRIORITY")]
    RegionPriority(Region),
    /// That state may delay or refuse.
    #[serde(rename = "REEXPORT_CONSENT")]
    ReexportConsent(CountryId),
    /// Half quantity unless asked at political level.
    #[serde(rename = "STOCKS_THIN")]
    StocksThin,
    /// Leaves or needs a new decision after so many days.
    #[serde(rename = "TIME_LIMIT_D")]
    TimeLimitDays(i32),
    /// Private staff; will not enter a combat area.
    #[serde(rename = "CONTRACTORS_ONLY")]
    ContractorsOnly,
    /// The victim or the Union pays a share.
    #[serde(rename = "COST_SHARED")]
    CostShared,
    /// No statement may name it; less political value.
    #[serde(rename = "NO_PUBLICITY")]
    NoPublicity,
    /// Must be shown as the Union's.
    #[serde(rename = "EU_FLAG")]
    EuFlag,
    /// Must be shown as the giver's.
    #[serde(rename = "NATIONAL_FLAG")]
    NationalFlag,
}

impl Caveat {
    /// The one state that it keeps aid from.
    #[must_use]
    pub fn keeps_from(self) -> Option<CountryId> {
        (self == Self::NotToCyprus).then_some(CYPRUS)
    }

    /// Whether this, put on all that a giver offers, binds what it offers of a kind: a limit of place whatever goes there,
    /// any other condition what is military.
    #[must_use]
    pub fn binds(self, kind: &Capability) -> bool {
        match self {
            Self::Geofence(_) => kind.modes.iter().any(|mode| *mode != Mode::Digital),
            _ => kind.is_military(),
        }
    }

    /// Its slug, as in content files and message keys, without its argument.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Nonlethal => "NONLETHAL",
            Self::BackfillOnly => "BACKFILL_ONLY",
            Self::UnMandate => "UN_MANDATE",
            Self::ParliamentPrior => "PARLIAMENT_PRIOR",
            Self::NatoRelease => "NATO_RELEASE",
            Self::LargestAllyPosture => "US_POSTURE",
            Self::PoliticsCheck => "POLITICS_CHECK",
            Self::FrameworkCommand => "FRAMEWORK_C2",
            Self::NotToCyprus => "NO_CY",
            Self::NoBorderZone => "NO_BORDER_ZONE",
            Self::NoOffensiveSupport => "NO_OFFENSIVE_SUPPORT",
            Self::Geofence(_) => "GEOFENCE",
            Self::OwnRegionFirst(_) => "OWN_REGION_FIRST",
            Self::RegionPriority(_) => "REGION_PRIORITY",
            Self::ReexportConsent(_) => "REEXPORT_CONSENT",
            Self::StocksThin => "STOCKS_THIN",
            Self::TimeLimitDays(_) => "TIME_LIMIT_D",
            Self::ContractorsOnly => "CONTRACTORS_ONLY",
            Self::CostShared => "COST_SHARED",
            Self::NoPublicity => "NO_PUBLICITY",
            Self::EuFlag => "EU_FLAG",
            Self::NationalFlag => "NATIONAL_FLAG",
        }
    }
}

/// One package of the stock list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Its identifier.
    pub id: PackageId,
    /// The giver, or `EU` for an instrument of the Union.
    pub giver: CountryId,
    /// What it is.
    pub kind: KindId,
    /// How much of it.
    pub quantity: Milli,
    /// Hours from decision to being ready to leave.
    pub ready_hours: Hours,
    /// Hours it can be kept up.
    pub sustain_hours: Hours,
    /// Whether it is declared to NATO.
    pub nato: NatoAssignment,
    /// Of the Union's own: the channels it goes by. What a state gives goes by those of its kind.
    pub union_channels: Vec<UnionChannel>,
    /// The giver's conditions.
    pub caveats: Vec<Caveat>,
    /// What being seen to give it is worth at home, 1 to 5.
    pub political_value: i32,
    /// What giving it risks at home.
    pub home_risk: PerMille,
    /// A remark: `Passage::Package`.
    pub(super) note: String,
    /// Year and month before which the remark could not be made.
    pub(super) note_from: Option<(i32, i32)>,
}

/// Where a geographic limit lets an offer work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Geofence {
    /// Its identifier.
    pub id: GeofenceId,
    /// States inside the limit; empty means none of the catalogue (missions outside the Union).
    pub countries: Vec<CountryId>,
    /// What it means, in English.
    pub note: String,
}
