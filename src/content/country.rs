//! States: members of the Union, allies and partners.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, Hours, Milli, PerMille, divide_rounding};

/// Who must agree before armed forces leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParliamentRule {
    /// Parliament votes first.
    Prior,
    /// Parliament votes first; in collective defence by treaty the government decides alone.
    PriorWithException,
    /// Parliament votes first; in collective defence by treaty the president decides, and parliament confirms.
    PriorWithPresident,
    /// Parliament votes first; on what NATO or the Union has decided the government decides alone.
    PriorUnlessDecided,
    /// Parliament and a United Nations mandate.
    PriorAndUn,
    /// The government decides.
    Government,
    /// The government decides, under conditions.
    GovernmentConditional,
    /// The government decides; a resolution of the house in some cases.
    GovernmentAndHouse,
    /// The president decides.
    President,
    /// The president decides; parliament in demanding cases.
    PresidentConditional,
    /// Parliament is informed.
    Information,
    /// A convention of debate.
    Convention,
    /// Does not send forces.
    NotApplicable,
}

impl ParliamentRule {
    /// Whether parliament votes before units under arms leave, be it with an exception.
    #[must_use]
    pub const fn votes_first(self) -> bool {
        matches!(self, Self::Prior | Self::PriorAndUn) || self.knows_exception()
    }

    /// Whether parliament, where it votes first, does not in collective defence by one treaty or the other.
    #[must_use]
    pub const fn knows_exception(self) -> bool {
        matches!(self, Self::PriorWithException | Self::PriorWithPresident | Self::PriorUnlessDecided)
    }

    /// Whether it is the president who decides where no parliament votes first.
    #[must_use]
    pub const fn is_of_president(self) -> bool {
        matches!(self, Self::PriorWithPresident | Self::President | Self::PresidentConditional)
    }
}

/// A region whose tension makes givers hold back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// The eastern flank.
    East,
    /// The high north and the Baltic approaches.
    North,
    /// The Mediterranean and its shores.
    South,
    /// The Atlantic side.
    West,
}

/// How many of a state's people are in favour of a common defence and security policy among member states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// In favour, by that survey.
    pub favour: PerMille,
    /// The same of the whole Union, by the same survey.
    pub union: PerMille,
    /// Name of the survey by language: EN, FR, DE.
    pub survey: [String; 3],
    /// Who published it, when people were asked, and where the figure was read.
    pub source: String,
}

/// A state of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166 alpha-2 code.
    pub id: CountryId,
    /// Short name by language: EN, FR, DE.
    pub name: [String; 3],
    /// Capital: `Passage::Capital`.
    pub(super) capital: String,
    /// Longitude and latitude of the capital in thousandths of a degree.
    pub capital_at: (i32, i32),
    /// Member of the Union.
    pub member: bool,
    /// Member of NATO.
    pub ally: bool,
    /// Year of accession to NATO.
    pub ally_since: Option<i32>,
    /// Practice attributes the treaty's "specific character" to it.
    pub specific_character: bool,
    /// Takes part in permanent structured cooperation.
    pub pesco: bool,
    /// Takes part in the Union Civil Protection Mechanism.
    pub ucpm: bool,
    /// Population, thousandths of a million.
    pub population_millions: Milli,
    /// Gross domestic product, thousandths of a billion euro.
    pub gdp_billions: Milli,
    /// Defence spending, thousandths of a per cent of gross domestic product.
    pub defence_percent: Milli,
    /// The year or basis of that figure: `Passage::DefenceBasis`.
    pub(super) defence_basis: String,
    /// Active forces, thousandths of a thousand persons.
    pub active_thousands: Milli,
    /// Remark on mobilisation and stationing: `Passage::Forces`.
    pub(super) forces_note: String,
    /// The year and month before which nobody could have made that remark.
    pub(super) forces_from: Option<(i32, i32)>,
    /// Who must agree before forces leave.
    pub parliament: ParliamentRule,
    /// The legal basis of that rule, as known: `Passage::Parliament`.
    pub(super) parliament_note: String,
    /// The year and month before which nobody could have cited that.
    pub(super) parliament_from: Option<(i32, i32)>,
    /// Shortest delay of a mandate.
    pub parliament_min_hours: Hours,
    /// Usual delay of a mandate.
    pub parliament_typical_hours: Hours,
    /// Whether these delays are those of another time, calibrated on what was then.
    pub calibrated: bool,
    /// What it is good at: `Passage::Specialities`.
    pub(super) specialities: String,
    /// Threat perceived from the east, 0 to 5.
    pub threat_east: i32,
    /// Threat perceived from the south, 0 to 5.
    pub threat_south: i32,
    /// Hybrid threat perceived, 0 to 5.
    pub threat_hybrid: i32,
    /// What its people think; none where no published figure was found.
    pub opinion: Option<Opinion>,
    /// Host-nation support, 0 to 5.
    pub host_support: i32,
    /// Land neighbours within the catalogue.
    pub neighbours: Vec<CountryId>,
    /// Main ports: `Passage::Ports`.
    pub(super) ports: String,
    /// Main airfields: `Passage::Airfields`.
    pub(super) airfields: String,
    /// Main railheads: `Passage::Railheads`.
    pub(super) railheads: String,
    /// The usual caveat, as written: `Passage::Caveat`.
    pub(super) caveat_note: String,
    /// The year and month before which nobody could have written that.
    pub(super) caveat_from: Option<(i32, i32)>,
    /// Where the figures come from: `Passage::Sources`.
    pub(super) sources: String,
}

impl Country {
    /// What is left of the days that its government takes for its own decision on armed forces, once it has agreed: that
    /// share of its least where it serves collective defence, else of the usual.
    #[must_use]
    pub fn government_hours(&self, share: PerMille, defends: bool) -> Hours {
        if self.parliament == ParliamentRule::NotApplicable {
            return 0;
        }
        let hours = if defends { self.parliament_min_hours } else { self.parliament_typical_hours };
        let left = divide_rounding(i64::from(hours) * i64::from(share), 1000);
        i32::try_from(left).unwrap_or(hours)
    }
}
