//! The terms that orders are put in: channels, articles and clauses, statements, stances, reasons.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, Hours, Milli};
use crate::content::Caveat;

/// By whose means a match is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Union Civil Protection Mechanism, through the emergency response coordination centre.
    Ucpm,
    /// Movement coordination by the EU Military Staff.
    MilitaryStaff,
    /// An agency of the Union, for its own kinds.
    Agency,
    /// A multinational headquarters or pool.
    Multinational,
    /// NATO-coordinated.
    Nato,
    /// Between giver and victim directly.
    Bilateral,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 6] =
        [Self::Ucpm, Self::MilitaryStaff, Self::Agency, Self::Multinational, Self::Nato, Self::Bilateral];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Ucpm => "ucpm",
            Self::MilitaryStaff => "military_staff",
            Self::Agency => "agency",
            Self::Multinational => "multinational",
            Self::Nato => "nato",
            Self::Bilateral => "bilateral",
        }
    }
}

/// A legal route into assistance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Article {
    /// Article 42.7 TEU, mutual assistance.
    MutualAssistance,
    /// Article 222 TFEU, solidarity clause.
    Solidarity,
    /// Article 4 of the North Atlantic Treaty, consultations.
    Nato4,
    /// Article 5 of the North Atlantic Treaty, collective defence.
    Nato5,
}

impl Article {
    /// All articles.
    pub const ALL: [Self; 4] = [Self::MutualAssistance, Self::Solidarity, Self::Nato4, Self::Nato5];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::MutualAssistance => "mutual_assistance",
            Self::Solidarity => "solidarity",
            Self::Nato4 => "nato4",
            Self::Nato5 => "nato5",
        }
    }

    /// Whether it is invoked by a letter with clauses: to the other members, or to the Presidency.
    #[must_use]
    pub fn has_letter(self) -> bool {
        matches!(self, Self::MutualAssistance | Self::Solidarity)
    }
}

/// What a public statement says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatementKind {
    /// The Union stands by the attacked state.
    Solidarity,
    /// Names the aggressor.
    Attribution,
    /// Joint with NATO; needs NATO's agreement.
    Joint,
    /// Offers a deconfliction line and restraint.
    Restraint,
}

impl StatementKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Solidarity, Self::Attribution, Self::Joint, Self::Restraint];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Solidarity => "solidarity",
            Self::Attribution => "attribution",
            Self::Joint => "joint",
            Self::Restraint => "restraint",
        }
    }
}

/// Where a capital stands in a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// In favour.
    For,
    /// Constructive abstention under Article 31(1) TEU: does not block.
    Abstain,
    /// Against.
    Against,
}

impl Stance {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Abstain => "abstain",
            Self::Against => "against",
        }
    }
}

/// A clause of a formal letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clause {
    /// What happened.
    Facts,
    /// That it happened on the territory of a member state.
    Territory,
    /// Quantities with dates.
    Quantities,
    /// Where help is received, and that there is room for it.
    Place,
    /// The legal basis.
    LegalBasis,
    /// Consistency with commitments under NATO.
    NatoConsistency,
    /// When it ends.
    Exit,
}

impl Clause {
    /// All clauses.
    pub const ALL: [Self; 7] = [
        Self::Facts,
        Self::Territory,
        Self::Quantities,
        Self::Place,
        Self::LegalBasis,
        Self::NatoConsistency,
        Self::Exit,
    ];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Territory => "territory",
            Self::Quantities => "quantities",
            Self::Place => "place",
            Self::LegalBasis => "legal_basis",
            Self::NatoConsistency => "nato_consistency",
            Self::Exit => "exit",
        }
    }
}

/// Why a giver or a victim says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The caveats of the offer forbid this use.
    Caveat,
    /// Home comes first now.
    HomeRisk,
    /// More hosting than help.
    ReceptionBurden,
    /// The need is met already.
    NoNeed,
    /// Political cost.
    Politics,
    /// Pledged to NATO's plan.
    NatoPlan,
    /// The channel does not fit.
    Channel,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 7] = [
        Self::Caveat,
        Self::HomeRisk,
        Self::ReceptionBurden,
        Self::NoNeed,
        Self::Politics,
        Self::NatoPlan,
        Self::Channel,
    ];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Caveat => "caveat",
            Self::HomeRisk => "home_risk",
            Self::ReceptionBurden => "reception_burden",
            Self::NoNeed => "no_need",
            Self::Politics => "politics",
            Self::NatoPlan => "nato_plan",
            Self::Channel => "channel",
        }
    }
}

/// What a giver changes in an offer of its own, of what is not agreed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferChange {
    /// So much is free: more from its stock, or less.
    Quantity(Milli),
    /// It stays valid until that hour.
    Until(Hours),
    /// A condition falls that is the giver's own policy.
    Lift(Caveat),
    /// It is made to another attacked state.
    Victim(CountryId),
}

impl OfferChange {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Quantity(_) => "quantity",
            Self::Until(_) => "until",
            Self::Lift(_) => "lift",
            Self::Victim(_) => "victim",
        }
    }
}
