//! Why a capital stands where it stands.

use serde::{Deserialize, Serialize};

/// What weighed most in a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Not said.
    #[default]
    Unstated,
    /// A strong will to help.
    Solidarity,
    /// Little will.
    Reserve,
    /// The danger that it sees for itself.
    Threat,
    /// What was done to the attacked state.
    Gravity,
    /// What the measure costs it.
    Burden,
    /// The Union holds together.
    Unity,
    /// The Union is divided.
    Discord,
    /// The evidence carries it.
    Evidence,
    /// The evidence is too thin.
    ThinEvidence,
    /// The matter itself.
    Merits,
    /// Politics at home.
    HomePolitics,
    /// The specific character of its security and defence policy.
    SpecificCharacter,
    /// It was asked for its support.
    Lobbied,
    /// It was given something.
    Linked,
    /// The text says less than it did.
    Watered,
    /// The preparatory body has worked on it.
    Prepared,
    /// The debate of the day.
    Debate,
}

impl Ground {
    /// All grounds.
    pub const ALL: [Self; 18] = [
        Self::Unstated,
        Self::Solidarity,
        Self::Reserve,
        Self::Threat,
        Self::Gravity,
        Self::Burden,
        Self::Unity,
        Self::Discord,
        Self::Evidence,
        Self::ThinEvidence,
        Self::Merits,
        Self::HomePolitics,
        Self::SpecificCharacter,
        Self::Lobbied,
        Self::Linked,
        Self::Watered,
        Self::Prepared,
        Self::Debate,
    ];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Unstated => "unstated",
            Self::Solidarity => "solidarity",
            Self::Reserve => "reserve",
            Self::Threat => "threat",
            Self::Gravity => "gravity",
            Self::Burden => "burden",
            Self::Unity => "unity",
            Self::Discord => "discord",
            Self::Evidence => "evidence",
            Self::ThinEvidence => "thin_evidence",
            Self::Merits => "merits",
            Self::HomePolitics => "home_politics",
            Self::SpecificCharacter => "specific_character",
            Self::Lobbied => "lobbied",
            Self::Linked => "linked",
            Self::Watered => "watered",
            Self::Prepared => "prepared",
            Self::Debate => "debate",
        }
    }
}
