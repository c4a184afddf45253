//! The terms that orders are put in: channels, articles and clauses, statements, stances, reasons.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, Hours, Milli, NeedId, OfferId, named};
use crate::content::{Caveat, Mode};

named! {
    /// By whose means a match is carried out.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Channel {
        /// Union Civil Protection Mechanism, through the emergency response coordination centre.
        Ucpm = "ucpm",
        /// Movement coordination by the EU Military Staff.
        MilitaryStaff = "military_staff",
        /// An agency of the Union, for its own kinds.
        Agency = "agency",
        /// A multinational headquarters or pool.
        Multinational = "multinational",
        /// NATO-coordinated.
        Nato = "nato",
        /// Between giver and victim directly.
        Bilateral = "bilateral",
    }
}

named! {
    /// A legal route into assistance.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Article {
        /// Article 42.7 TEU, mutual assistance.
        MutualAssistance = "mutual_assistance",
        /// Article 222 TFEU, solidarity clause.
        Solidarity = "solidarity",
        /// Article 4 of the North Atlantic Treaty, consultations.
        Nato4 = "nato4",
        /// Article 5 of the North Atlantic Treaty, collective defence.
        Nato5 = "nato5",
    }
}

impl Article {
    /// Whether it is invoked by a letter with clauses: to the other members, or to the Presidency.
    #[must_use]
    pub fn has_letter(self) -> bool {
        matches!(self, Self::MutualAssistance | Self::Solidarity)
    }

    /// The law behind it, by its slug.
    pub(crate) fn law(self) -> &'static str {
        match self {
            Self::MutualAssistance => "invocation",
            Self::Solidarity => "solidarity_clause",
            Self::Nato4 => "nato",
            Self::Nato5 => "collective_defence",
        }
    }

    /// The clauses that its letter may hold; none where it has no letter. Commitments under the North Atlantic Treaty
    /// are a matter of Article 42(7) TEU, second paragraph; Article 222 TFEU knows nothing of them.
    #[must_use]
    pub fn clauses(self) -> Vec<Clause> {
        let of_letter = Clause::ALL.into_iter().filter(|_| self.has_letter());
        of_letter.filter(|clause| self != Self::Solidarity || *clause != Clause::NatoConsistency).collect()
    }
}

named! {
    /// How the case of an attacked state is argued to a capital.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Plea {
        /// Evidence of what happened and who stands behind it, within what may be shown.
        Evidence = "evidence",
        /// A legal reading of what is doubtful in law: the place, means without armed force, the specific character.
        LegalReading = "legal_reading",
    }
}

named! {
    /// What a public statement says.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum StatementKind {
        /// The Union stands by the attacked state.
        Solidarity = "solidarity",
        /// Names the aggressor.
        Attribution = "attribution",
        /// Joint with NATO; needs NATO's agreement.
        Joint = "joint",
        /// Offers a deconfliction line and restraint.
        Restraint = "restraint",
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

named! {
    /// A clause of a formal letter.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Clause {
        /// What happened.
        Facts = "facts",
        /// That it happened on the territory of a member state.
        Territory = "territory",
        /// Quantities with dates.
        Quantities = "quantities",
        /// Where help is received, and that there is room for it.
        Place = "place",
        /// The legal basis.
        LegalBasis = "legal_basis",
        /// Consistency with commitments under NATO.
        NatoConsistency = "nato_consistency",
        /// When it ends.
        Exit = "exit",
    }
}

/// The terms of a match: what those who are asked agree to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// How much of the offer, in thousandths of its unit.
    pub quantity: Milli,
    /// By whose means.
    pub channel: Channel,
    /// How it travels; none where it works where it stands.
    pub mode: Option<Mode>,
}

/// What a standing consent covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentTo {
    /// All that is proposed of an offer: its giver's word.
    Offer(OfferId),
    /// All that is proposed for a need: the attacked state's.
    Need(NeedId),
}

named! {
    /// Why a giver or a victim says no, or yes on other terms.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Reason {
        /// The caveats of the offer forbid this use.
        Caveat = "caveat",
        /// Home comes first now.
        HomeRisk = "home_risk",
        /// More hosting than help.
        ReceptionBurden = "reception_burden",
        /// The need is met already.
        NoNeed = "no_need",
        /// Political cost.
        Politics = "politics",
        /// Pledged to NATO's plan.
        NatoPlan = "nato_plan",
        /// The channel does not fit.
        Channel = "channel",
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

named! {
    /// What the High Representative says in public about aid that goes past the desk.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum BilateralLine {
        /// Nothing: each capital chooses.
        #[default]
        Open = "open",
        /// It is welcome, and the sooner the better.
        Encouraged = "encouraged",
        /// Better through the channels that everybody sees.
        Discouraged = "discouraged",
    }
}
