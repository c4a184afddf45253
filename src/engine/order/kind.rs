//! Kinds of orders, and the seats that give them.

// Each kind is the order of that name, and documented there.
#![allow(missing_docs)]

use serde::{Deserialize, Serialize};

use super::Order;
use crate::content::Seat;

/// A kind of order, for listing, costs and `repeat:KIND`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderKind {
    Propose,
    Ask,
    Decline,
    Park,
    Improve,
    Broker,
    Promise,
    RequestIpcr,
    RequestReport,
    RequestRelease,
    ContactNato,
    LeaveToNato,
    TakeBack,
    PutOnAgenda,
    Convene,
    Postpone,
    TakeOff,
    Lobby,
    Link,
    WaterDown,
    PublishTriage,
    SteerBilateral,
    Statement,
    Task,
    StandDown,
    Advise,
    Choose,
    SendLetter,
    Invoke,
    ArgueCase,
    StateReading,
    Declare,
    Rank,
    WithdrawNeed,
    Consent,
    Refuse,
    Amend,
    StandingConsent,
    ReportArt51,
    Terminate,
    SetIpcr,
    RoundTable,
    Invite,
    HandOnChair,
    Table,
    AmendOffer,
    WithdrawOffer,
    SeekMandate,
    TransferAuthority,
    Upload,
    JoinArt51,
    Consult,
    Position,
    PlanCover,
    Release,
    Withhold,
    LeaveToEu,
    Endorse,
    Act,
    ReleaseInject,
    HoldInject,
    PostponeInject,
    EditInject,
    Override,
    Pause,
    Resume,
    Message,
}

impl OrderKind {
    /// All kinds, in the order of the seats that give them.
    pub const ALL: [Self; 67] = [
        Self::Propose,
        Self::Ask,
        Self::Decline,
        Self::Park,
        Self::Improve,
        Self::Broker,
        Self::Promise,
        Self::RequestIpcr,
        Self::RequestReport,
        Self::RequestRelease,
        Self::ContactNato,
        Self::LeaveToNato,
        Self::TakeBack,
        Self::PutOnAgenda,
        Self::Convene,
        Self::Postpone,
        Self::TakeOff,
        Self::Lobby,
        Self::Link,
        Self::WaterDown,
        Self::PublishTriage,
        Self::SteerBilateral,
        Self::Statement,
        Self::Task,
        Self::StandDown,
        Self::Advise,
        Self::Choose,
        Self::SendLetter,
        Self::Invoke,
        Self::ArgueCase,
        Self::StateReading,
        Self::Declare,
        Self::Rank,
        Self::WithdrawNeed,
        Self::Consent,
        Self::Refuse,
        Self::Amend,
        Self::StandingConsent,
        Self::ReportArt51,
        Self::Terminate,
        Self::SetIpcr,
        Self::RoundTable,
        Self::Invite,
        Self::HandOnChair,
        Self::Table,
        Self::AmendOffer,
        Self::WithdrawOffer,
        Self::SeekMandate,
        Self::TransferAuthority,
        Self::Upload,
        Self::JoinArt51,
        Self::Consult,
        Self::Position,
        Self::PlanCover,
        Self::Release,
        Self::Withhold,
        Self::LeaveToEu,
        Self::Endorse,
        Self::Act,
        Self::ReleaseInject,
        Self::HoldInject,
        Self::PostponeInject,
        Self::EditInject,
        Self::Override,
        Self::Pause,
        Self::Resume,
        Self::Message,
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
            Self::Broker => "broker",
            Self::Promise => "promise",
            Self::RequestIpcr => "request_ipcr",
            Self::RequestReport => "request_report",
            Self::RequestRelease => "request_release",
            Self::ContactNato => "contact_nato",
            Self::LeaveToNato => "leave_to_nato",
            Self::TakeBack => "take_back",
            Self::PutOnAgenda => "put_on_agenda",
            Self::Convene => "convene",
            Self::Postpone => "postpone",
            Self::TakeOff => "take_off",
            Self::Lobby => "lobby",
            Self::Link => "link",
            Self::WaterDown => "water_down",
            Self::PublishTriage => "publish_triage",
            Self::SteerBilateral => "steer_bilateral",
            Self::Statement => "statement",
            Self::Task => "task",
            Self::StandDown => "stand_down",
            Self::Advise => "advise",
            Self::Choose => "choose",
            Self::SendLetter => "send_letter",
            Self::Invoke => "invoke",
            Self::ArgueCase => "argue_case",
            Self::StateReading => "state_reading",
            Self::Declare => "declare",
            Self::Rank => "rank",
            Self::WithdrawNeed => "withdraw_need",
            Self::Consent => "consent",
            Self::Refuse => "refuse",
            Self::Amend => "amend",
            Self::StandingConsent => "standing_consent",
            Self::ReportArt51 => "report_art51",
            Self::Terminate => "terminate",
            Self::SetIpcr => "set_ipcr",
            Self::RoundTable => "round_table",
            Self::Invite => "invite",
            Self::HandOnChair => "hand_on_chair",
            Self::Table => "table",
            Self::AmendOffer => "amend_offer",
            Self::WithdrawOffer => "withdraw_offer",
            Self::SeekMandate => "seek_mandate",
            Self::TransferAuthority => "transfer_authority",
            Self::Upload => "upload",
            Self::JoinArt51 => "join_art51",
            Self::Consult => "consult",
            Self::Position => "position",
            Self::PlanCover => "plan_cover",
            Self::Release => "release",
            Self::Withhold => "withhold",
            Self::LeaveToEu => "leave_to_eu",
            Self::Endorse => "endorse",
            Self::Act => "act",
            Self::ReleaseInject => "release_inject",
            Self::HoldInject => "hold_inject",
            Self::PostponeInject => "postpone_inject",
            Self::EditInject => "edit_inject",
            Self::Override => "override",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::Message => "message",
        }
    }

    /// Whether it is a giver's: about its offers, what is proposed of them, what it is asked for and owes for them, and how
    /// it reads the case. An attacked state gives them too, where others are attacked beside it; it answers there for its
    /// own needs as well.
    #[must_use]
    pub fn is_givers(self) -> bool {
        use OrderKind as K;
        matches!(
            self,
            K::Table
                | K::AmendOffer
                | K::Propose
                | K::WithdrawOffer
                | K::SeekMandate
                | K::TransferAuthority
                | K::RequestRelease
                | K::Upload
                | K::JoinArt51
                | K::Consent
                | K::Refuse
                | K::Amend
                | K::StandingConsent
                | K::Task
                | K::StateReading
        )
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
                    | K::Broker
                    | K::Promise
                    | K::RequestIpcr
                    | K::RequestReport
                    | K::RequestRelease
                    | K::ContactNato
                    | K::LeaveToNato
                    | K::TakeBack
                    | K::PutOnAgenda
                    | K::Convene
                    | K::Postpone
                    | K::TakeOff
                    | K::Lobby
                    | K::Link
                    | K::WaterDown
                    | K::PublishTriage
                    | K::SteerBilateral
                    | K::Statement
                    | K::Task
                    | K::StandDown
                    | K::Advise
                    | K::Choose
                    | K::SendLetter
                    | K::ArgueCase
            ),
            Seat::Victim(_) => matches!(
                self,
                K::Invoke
                    | K::ArgueCase
                    | K::Declare
                    | K::Rank
                    | K::WithdrawNeed
                    | K::Consent
                    | K::Refuse
                    | K::Amend
                    | K::StandingConsent
                    | K::ReportArt51
                    | K::Terminate
                    | K::Ask
                    | K::Task
                    | K::Position
                    | K::Choose
                    | K::SendLetter
            ),
            Seat::Presidency => matches!(
                self,
                K::SetIpcr
                    | K::RoundTable
                    | K::Invite
                    | K::HandOnChair
                    | K::PutOnAgenda
                    | K::Convene
                    | K::Postpone
                    | K::TakeOff
                    | K::WaterDown
                    | K::Task
                    | K::StandDown
                    | K::Choose
                    | K::SendLetter
            ),
            Seat::Delegation(_) => self.is_givers() || matches!(self, K::Consult | K::Position | K::Choose),
            Seat::Nato => {
                matches!(
                    self,
                    K::PlanCover
                        | K::Release
                        | K::Withhold
                        | K::LeaveToEu
                        | K::Task
                        | K::Endorse
                        | K::Consent
                        | K::Refuse
                        | K::Amend
                        | K::Choose
                )
            }
            Seat::Excon => matches!(
                self,
                K::Choose
                    | K::ReleaseInject
                    | K::HoldInject
                    | K::PostponeInject
                    | K::EditInject
                    | K::Override
                    | K::Pause
                    | K::Resume
                    | K::Message
            ),
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
            Self::Broker { .. } => K::Broker,
            Self::Promise { .. } => K::Promise,
            Self::RequestIpcr { .. } => K::RequestIpcr,
            Self::RequestReport => K::RequestReport,
            Self::RequestRelease { .. } => K::RequestRelease,
            Self::ContactNato => K::ContactNato,
            Self::LeaveToNato { .. } => K::LeaveToNato,
            Self::TakeBack { .. } => K::TakeBack,
            Self::PutOnAgenda { .. } => K::PutOnAgenda,
            Self::Convene { .. } => K::Convene,
            Self::Postpone { .. } => K::Postpone,
            Self::TakeOff { .. } => K::TakeOff,
            Self::Lobby { .. } => K::Lobby,
            Self::Link { .. } => K::Link,
            Self::WaterDown { .. } => K::WaterDown,
            Self::PublishTriage { .. } => K::PublishTriage,
            Self::SteerBilateral { .. } => K::SteerBilateral,
            Self::Statement { .. } => K::Statement,
            Self::Task { .. } => K::Task,
            Self::StandDown { .. } => K::StandDown,
            Self::Advise { .. } => K::Advise,
            Self::Choose { .. } => K::Choose,
            Self::SendLetter { .. } => K::SendLetter,
            Self::Invoke { .. } => K::Invoke,
            Self::ArgueCase { .. } => K::ArgueCase,
            Self::StateReading { .. } => K::StateReading,
            Self::Declare { .. } => K::Declare,
            Self::Rank { .. } => K::Rank,
            Self::WithdrawNeed { .. } => K::WithdrawNeed,
            Self::Consent { .. } => K::Consent,
            Self::Refuse { .. } => K::Refuse,
            Self::Amend { .. } => K::Amend,
            Self::StandingConsent { .. } => K::StandingConsent,
            Self::ReportArt51 => K::ReportArt51,
            Self::Terminate => K::Terminate,
            Self::SetIpcr { .. } => K::SetIpcr,
            Self::RoundTable => K::RoundTable,
            Self::Invite { .. } => K::Invite,
            Self::HandOnChair => K::HandOnChair,
            Self::Table { .. } => K::Table,
            Self::AmendOffer { .. } => K::AmendOffer,
            Self::WithdrawOffer { .. } => K::WithdrawOffer,
            Self::SeekMandate { .. } => K::SeekMandate,
            Self::TransferAuthority { .. } => K::TransferAuthority,
            Self::Upload => K::Upload,
            Self::JoinArt51 => K::JoinArt51,
            Self::Consult { .. } => K::Consult,
            Self::Position { .. } => K::Position,
            Self::PlanCover { .. } => K::PlanCover,
            Self::Release { .. } => K::Release,
            Self::Withhold { .. } => K::Withhold,
            Self::LeaveToEu { .. } => K::LeaveToEu,
            Self::Endorse => K::Endorse,
            Self::Act { .. } => K::Act,
            Self::ReleaseInject { .. } => K::ReleaseInject,
            Self::HoldInject { .. } => K::HoldInject,
            Self::PostponeInject { .. } => K::PostponeInject,
            Self::EditInject { .. } => K::EditInject,
            Self::Override { .. } => K::Override,
            Self::Pause { .. } => K::Pause,
            Self::Resume => K::Resume,
            Self::Message { .. } => K::Message,
        }
    }
}
