//! Words of the law that scenarios use: where an attack happened, and what kind of event it was.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// In law, the place where an attack happened; `domain.md` §1.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GeoStatus {
    /// Land, internal waters, territorial sea and the airspace above, outermost regions included.
    #[default]
    Territory,
    /// Exclusive economic zone and continental shelf.
    Eez,
    /// Overseas countries and territories.
    Oct,
    /// The Sovereign Base Areas in Cyprus.
    Sba,
    /// The high seas.
    HighSea,
    /// The territory of a state outside the Union.
    ThirdState,
}

impl GeoStatus {
    /// All of them, nearest to the clause first.
    pub const ALL: [Self; 6] =
        [Self::Territory, Self::Eez, Self::Oct, Self::Sba, Self::HighSea, Self::ThirdState];

    /// Its slug, as in content files and message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Territory => "territory",
            Self::Eez => "eez",
            Self::Oct => "oct",
            Self::Sba => "sba",
            Self::HighSea => "high_sea",
            Self::ThirdState => "third_state",
        }
    }

    /// Whether the solidarity clause reaches there: Article 2 of Decision 2014/415/EU names the territory and
    /// offshore installations in the exclusive economic zone and on the shelf.
    #[must_use]
    pub fn within_solidarity(self) -> bool {
        matches!(self, Self::Territory | Self::Eez)
    }
}

/// An event that Article 222 answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hazard {
    /// A terrorist attack.
    Terrorism,
    /// A natural or man-made disaster.
    Disaster,
}

impl Hazard {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Terrorism, Self::Disaster];

    /// Its slug, as in content files and message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Terrorism => "terrorism",
            Self::Disaster => "disaster",
        }
    }
}

impl FromStr for GeoStatus {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        one_of(&Self::ALL, Self::slug, text)
    }
}

impl FromStr for Hazard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        one_of(&Self::ALL, Self::slug, text)
    }
}

fn one_of<T: Copy>(all: &[T], slug: fn(T) -> &'static str, text: &str) -> Result<T, String> {
    let names = || all.iter().map(|one| slug(*one)).collect::<Vec<_>>().join(", ");
    let found = all.iter().copied().find(|one| slug(*one) == text);
    found.ok_or_else(|| format!("'{text}' is none of: {}", names()))
}
