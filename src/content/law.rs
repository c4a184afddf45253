//! Words of the law that scenarios use: where an attack happened, and what kind of event it was.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::text;
use crate::base::named;

named! {
    /// In law, the place where an attack happened; `domain.md` §1.2.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum GeoStatus {
        /// Land, internal waters, territorial sea and the airspace above, outermost regions included.
        #[default]
        Territory = "territory",
        /// Exclusive economic zone and continental shelf.
        Eez = "eez",
        /// Overseas countries and territories.
        Oct = "oct",
        /// The Sovereign Base Areas in Cyprus.
        Sba = "sba",
        /// The high seas.
        HighSea = "high_sea",
        /// The territory of a state outside the Union.
        ThirdState = "third_state",
    }
}

impl GeoStatus {
    /// Whether the solidarity clause reaches there: Article 2 of Decision 2014/415/EU names the territory and
    /// offshore installations in the exclusive economic zone and on the shelf.
    #[must_use]
    pub fn within_solidarity(self) -> bool {
        matches!(self, Self::Territory | Self::Eez)
    }
}

named! {
    /// An event that Article 222 answers.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Hazard {
        /// A terrorist attack.
        Terrorism = "terrorism",
        /// A natural or man-made disaster.
        Disaster = "disaster",
    }
}

impl FromStr for GeoStatus {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        one_of(&Self::ALL, Self::slug, text)
    }
}

impl FromStr for Hazard {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        one_of(&Self::ALL, Self::slug, text)
    }
}

fn one_of<T: Copy>(all: &[T], slug: fn(T) -> &'static str, text: &str) -> Result<T, Fault> {
    let names = || all.iter().map(|one| slug(*one)).collect::<Vec<_>>().join(", ");
    let found = all.iter().copied().find(|one| slug(*one) == text);
    found.ok_or_else(|| Fault::NoneOf(text::quoted(text), names()))
}
