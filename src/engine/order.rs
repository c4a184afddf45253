//! What a seat can ask for. The one way into the engine.

// Variants are documented; their fields are named for what they hold.
#![allow(missing_docs)]

use serde::{Deserialize, Serialize};

use super::council::Ground;
use crate::base::{
    AnswerId, ChoiceId, CountryId, Hours, KindId, MatchId, MechanismId, Milli, NeedId, OfferId, PackageId,
    VoteId,
};
use crate::content::{IpcrMode, LetterKind, Mode, Seat, TriageRule, VectorId};

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
    /// The legal basis.
    LegalBasis,
    /// Consistency with commitments under NATO.
    NatoConsistency,
    /// When it ends.
    Exit,
}

impl Clause {
    /// All clauses.
    pub const ALL: [Self; 6] =
        [Self::Facts, Self::Territory, Self::Quantities, Self::LegalBasis, Self::NatoConsistency, Self::Exit];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Territory => "territory",
            Self::Quantities => "quantities",
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

/// One order of one seat.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Propose a quantity of an offer for a need, by a channel and a mode; no mode when it works where it stands.
    Propose { offer: OfferId, need: NeedId, quantity: Milli, channel: Channel, mode: Option<Mode> },
    /// Ask a capital for a kind of aid.
    Ask { country: CountryId, kind: KindId },
    /// Decline an offer with thanks.
    Decline { offer: OfferId },
    /// Keep an offer for later.
    Park { offer: OfferId },
    /// Ask the giver to improve an offer.
    Improve { offer: OfferId },
    /// Promise in public that a need is covered by an hour.
    Promise { need: NeedId, by: Hours },
    /// Ask the Presidency for a mode of the crisis response.
    RequestIpcr { mode: IpcrMode },
    /// Order a situation report.
    RequestReport,
    /// Ask NATO to release an assigned unit.
    RequestRelease { offer: OfferId },
    /// Staff-to-staff contact with NATO.
    ContactNato,
    /// Mark a need as left to NATO.
    LeaveToNato { need: NeedId },
    /// Take that mark back.
    TakeBack { need: NeedId },
    /// Put a measure on the Council's agenda.
    PutOnAgenda { measure: MechanismId },
    /// Give an item another turn of preparation.
    Postpone { vote: VoteId },
    /// Take an item off the agenda.
    TakeOff { vote: VoteId },
    /// Ask a capital for its support in a vote.
    Lobby { vote: VoteId, country: CountryId },
    /// Buy a capital's support: that kind is not drawn from it.
    Link { vote: VoteId, country: CountryId, kind: KindId },
    /// Have a text say less, so that more can agree to it.
    WaterDown { vote: VoteId },
    /// Set the rule by which the first of several victims is found, and publish it.
    PublishTriage { rule: TriageRule },
    /// Speak in public.
    Statement { kind: StatementKind },
    /// Task a mechanism, or ask for it.
    Task { instrument: MechanismId },
    /// Advise the seat that decides a choice.
    Advise { choice: ChoiceId, answer: AnswerId },
    /// Take a decision that an inject poses to this seat.
    Choose { choice: ChoiceId, answer: AnswerId },
    /// Send a formal letter.
    SendLetter { letter: LetterKind, clauses: Vec<Clause> },
    /// Invoke an article, by a letter with these clauses; without any it is only announced.
    Invoke {
        article: Article,
        #[serde(default)]
        clauses: Vec<Clause>,
    },
    /// Declare a need, or correct what was declared.
    Declare { kind: KindId, quantity: Milli },
    /// Put a need first.
    Rank { kind: KindId },
    /// Withdraw a declared need.
    WithdrawNeed { kind: KindId },
    /// Agree to a proposed match.
    Consent { proposal: MatchId },
    /// Refuse a proposed match.
    Refuse { proposal: MatchId, reason: Reason },
    /// Report to the Security Council under Article 51 of the Charter.
    ReportArt51,
    /// End the request for assistance.
    Terminate,
    /// Set the mode of the crisis response.
    SetIpcr { mode: IpcrMode },
    /// Call a round table.
    RoundTable,
    /// Hand the chair on to the next Presidency.
    HandOnChair,
    /// Table an offer from a package.
    Table { package: PackageId, victim: CountryId, quantity: Milli },
    /// Withdraw what is still free of an offer.
    WithdrawOffer { offer: OfferId },
    /// Open the parliamentary or governmental mandate for an offer.
    SeekMandate { offer: OfferId },
    /// Place an assigned unit under NATO's authority, or keep it under national authority.
    TransferAuthority { offer: OfferId, agree: bool },
    /// Upload what this capital knows to the shared picture and the register.
    Upload,
    /// Write to the Security Council under Article 51, or join the attacked state's letter.
    JoinArt51,
    /// Take a position in a vote.
    Position {
        vote: VoteId,
        stance: Stance,
        #[serde(default)]
        ground: Ground,
    },
    /// Plan to cover a share of a need.
    PlanCover { need: NeedId },
    /// Release an assigned unit.
    Release { offer: OfferId },
    /// Keep the claim on an assigned unit.
    Withhold { offer: OfferId },
    /// Mark a need as left to the Union.
    LeaveToEu { need: NeedId },
    /// Agree to the joint statement that the High Representative seeks.
    Endorse,
    /// Act by a vector.
    Act { vector: VectorId },
}

/// A kind of order, for listing, costs and `repeat:KIND`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderKind {
    Propose,
    Ask,
    Decline,
    Park,
    Improve,
    Promise,
    RequestIpcr,
    RequestReport,
    RequestRelease,
    ContactNato,
    LeaveToNato,
    TakeBack,
    PutOnAgenda,
    Postpone,
    TakeOff,
    Lobby,
    Link,
    WaterDown,
    PublishTriage,
    Statement,
    Task,
    Advise,
    Choose,
    SendLetter,
    Invoke,
    Declare,
    Rank,
    WithdrawNeed,
    Consent,
    Refuse,
    ReportArt51,
    Terminate,
    SetIpcr,
    RoundTable,
    HandOnChair,
    Table,
    WithdrawOffer,
    SeekMandate,
    TransferAuthority,
    Upload,
    JoinArt51,
    Position,
    PlanCover,
    Release,
    Withhold,
    LeaveToEu,
    Endorse,
    Act,
}

impl OrderKind {
    /// All kinds, in the order of the seats that give them.
    pub const ALL: [Self; 48] = [
        Self::Propose,
        Self::Ask,
        Self::Decline,
        Self::Park,
        Self::Improve,
        Self::Promise,
        Self::RequestIpcr,
        Self::RequestReport,
        Self::RequestRelease,
        Self::ContactNato,
        Self::LeaveToNato,
        Self::TakeBack,
        Self::PutOnAgenda,
        Self::Postpone,
        Self::TakeOff,
        Self::Lobby,
        Self::Link,
        Self::WaterDown,
        Self::PublishTriage,
        Self::Statement,
        Self::Task,
        Self::Advise,
        Self::Choose,
        Self::SendLetter,
        Self::Invoke,
        Self::Declare,
        Self::Rank,
        Self::WithdrawNeed,
        Self::Consent,
        Self::Refuse,
        Self::ReportArt51,
        Self::Terminate,
        Self::SetIpcr,
        Self::RoundTable,
        Self::HandOnChair,
        Self::Table,
        Self::WithdrawOffer,
        Self::SeekMandate,
        Self::TransferAuthority,
        Self::Upload,
        Self::JoinArt51,
        Self::Position,
        Self::PlanCover,
        Self::Release,
        Self::Withhold,
        Self::LeaveToEu,
        Self::Endorse,
        Self::Act,
    ];

    /// Its slug, as on the command line, in the rules file and in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Propose => "propose",
            Self::Ask => "ask",
            Self::Decline => "decline",
            Self::Park => "park",
            Self::Improve => "improve",
            Self::Promise => "promise",
            Self::RequestIpcr => "request_ipcr",
            Self::RequestReport => "request_report",
            Self::RequestRelease => "request_release",
            Self::ContactNato => "contact_nato",
            Self::LeaveToNato => "leave_to_nato",
            Self::TakeBack => "take_back",
            Self::PutOnAgenda => "put_on_agenda",
            Self::Postpone => "postpone",
            Self::TakeOff => "take_off",
            Self::Lobby => "lobby",
            Self::Link => "link",
            Self::WaterDown => "water_down",
            Self::PublishTriage => "publish_triage",
            Self::Statement => "statement",
            Self::Task => "task",
            Self::Advise => "advise",
            Self::Choose => "choose",
            Self::SendLetter => "send_letter",
            Self::Invoke => "invoke",
            Self::Declare => "declare",
            Self::Rank => "rank",
            Self::WithdrawNeed => "withdraw_need",
            Self::Consent => "consent",
            Self::Refuse => "refuse",
            Self::ReportArt51 => "report_art51",
            Self::Terminate => "terminate",
            Self::SetIpcr => "set_ipcr",
            Self::RoundTable => "round_table",
            Self::HandOnChair => "hand_on_chair",
            Self::Table => "table",
            Self::WithdrawOffer => "withdraw_offer",
            Self::SeekMandate => "seek_mandate",
            Self::TransferAuthority => "transfer_authority",
            Self::Upload => "upload",
            Self::JoinArt51 => "join_art51",
            Self::Position => "position",
            Self::PlanCover => "plan_cover",
            Self::Release => "release",
            Self::Withhold => "withhold",
            Self::LeaveToEu => "leave_to_eu",
            Self::Endorse => "endorse",
            Self::Act => "act",
        }
    }

    /// Whether a seat of that role gives orders of this kind at all.
    #[must_use]
    pub fn belongs_to(self, seat: Seat) -> bool {
        use OrderKind as K;
        match seat {
            Seat::Hr => matches!(
                self,
                K::Propose
                    | K::Ask
                    | K::Decline
                    | K::Park
                    | K::Improve
                    | K::Promise
                    | K::RequestIpcr
                    | K::RequestReport
                    | K::RequestRelease
                    | K::ContactNato
                    | K::LeaveToNato
                    | K::TakeBack
                    | K::PutOnAgenda
                    | K::Postpone
                    | K::TakeOff
                    | K::Lobby
                    | K::Link
                    | K::WaterDown
                    | K::PublishTriage
                    | K::Statement
                    | K::Task
                    | K::Advise
                    | K::Choose
                    | K::SendLetter
            ),
            Seat::Victim(_) => matches!(
                self,
                K::Invoke
                    | K::Declare
                    | K::Rank
                    | K::WithdrawNeed
                    | K::Consent
                    | K::Refuse
                    | K::ReportArt51
                    | K::Terminate
                    | K::Ask
                    | K::Task
                    | K::Choose
                    | K::SendLetter
            ),
            Seat::Presidency => matches!(
                self,
                K::SetIpcr
                    | K::RoundTable
                    | K::HandOnChair
                    | K::PutOnAgenda
                    | K::Postpone
                    | K::TakeOff
                    | K::WaterDown
                    | K::Task
                    | K::Choose
                    | K::SendLetter
            ),
            Seat::Delegation(_) => matches!(
                self,
                K::Table
                    | K::WithdrawOffer
                    | K::SeekMandate
                    | K::TransferAuthority
                    | K::RequestRelease
                    | K::Upload
                    | K::JoinArt51
                    | K::Task
                    | K::Position
                    | K::Consent
                    | K::Refuse
                    | K::Choose
            ),
            Seat::Nato => {
                matches!(
                    self,
                    K::PlanCover
                        | K::Release
                        | K::Withhold
                        | K::LeaveToEu
                        | K::Endorse
                        | K::Consent
                        | K::Refuse
                        | K::Choose
                )
            }
            Seat::Excon => matches!(self, K::Choose),
            Seat::Adversary => matches!(self, K::Act),
        }
    }
}

impl Order {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> OrderKind {
        use OrderKind as K;
        match self {
            Self::Propose { .. } => K::Propose,
            Self::Ask { .. } => K::Ask,
            Self::Decline { .. } => K::Decline,
            Self::Park { .. } => K::Park,
            Self::Improve { .. } => K::Improve,
            Self::Promise { .. } => K::Promise,
            Self::RequestIpcr { .. } => K::RequestIpcr,
            Self::RequestReport => K::RequestReport,
            Self::RequestRelease { .. } => K::RequestRelease,
            Self::ContactNato => K::ContactNato,
            Self::LeaveToNato { .. } => K::LeaveToNato,
            Self::TakeBack { .. } => K::TakeBack,
            Self::PutOnAgenda { .. } => K::PutOnAgenda,
            Self::Postpone { .. } => K::Postpone,
            Self::TakeOff { .. } => K::TakeOff,
            Self::Lobby { .. } => K::Lobby,
            Self::Link { .. } => K::Link,
            Self::WaterDown { .. } => K::WaterDown,
            Self::PublishTriage { .. } => K::PublishTriage,
            Self::Statement { .. } => K::Statement,
            Self::Task { .. } => K::Task,
            Self::Advise { .. } => K::Advise,
            Self::Choose { .. } => K::Choose,
            Self::SendLetter { .. } => K::SendLetter,
            Self::Invoke { .. } => K::Invoke,
            Self::Declare { .. } => K::Declare,
            Self::Rank { .. } => K::Rank,
            Self::WithdrawNeed { .. } => K::WithdrawNeed,
            Self::Consent { .. } => K::Consent,
            Self::Refuse { .. } => K::Refuse,
            Self::ReportArt51 => K::ReportArt51,
            Self::Terminate => K::Terminate,
            Self::SetIpcr { .. } => K::SetIpcr,
            Self::RoundTable => K::RoundTable,
            Self::HandOnChair => K::HandOnChair,
            Self::Table { .. } => K::Table,
            Self::WithdrawOffer { .. } => K::WithdrawOffer,
            Self::SeekMandate { .. } => K::SeekMandate,
            Self::TransferAuthority { .. } => K::TransferAuthority,
            Self::Upload => K::Upload,
            Self::JoinArt51 => K::JoinArt51,
            Self::Position { .. } => K::Position,
            Self::PlanCover { .. } => K::PlanCover,
            Self::Release { .. } => K::Release,
            Self::Withhold { .. } => K::Withhold,
            Self::LeaveToEu { .. } => K::LeaveToEu,
            Self::Endorse => K::Endorse,
            Self::Act { .. } => K::Act,
        }
    }
}

/// When a seat's orders are taken. Each turn passes through all of them in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// The adversary acts; then the situation is resolved.
    Adversary,
    /// Delegations, instruments and NATO.
    Offers,
    /// Every other seat.
    Decision,
    /// Policies answer what was proposed to them; persons answer in their next window.
    Consent,
}

impl Window {
    /// Whether the seat may give orders in this window.
    #[must_use]
    pub fn open_to(self, seat: Seat) -> bool {
        match self {
            Self::Adversary => seat == Seat::Adversary,
            Self::Offers => matches!(seat, Seat::Delegation(_) | Seat::Nato),
            Self::Decision => {
                matches!(seat, Seat::Hr | Seat::Victim(_) | Seat::Presidency | Seat::Excon)
            }
            Self::Consent => !matches!(seat, Seat::Hr | Seat::Adversary),
        }
    }

    /// Whether orders of that kind are taken in this window.
    #[must_use]
    pub fn takes(self, kind: OrderKind) -> bool {
        match self {
            Self::Consent => {
                matches!(
                    kind,
                    OrderKind::Consent
                        | OrderKind::Refuse
                        | OrderKind::Position
                        | OrderKind::Release
                        | OrderKind::Withhold
                        | OrderKind::Endorse
                        | OrderKind::Choose
                        | OrderKind::SetIpcr
                )
            }
            Self::Adversary | Self::Offers | Self::Decision => true,
        }
    }
}
