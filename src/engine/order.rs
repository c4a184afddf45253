//! What a seat can ask for. The one way into the engine.

// Variants are documented; their fields are named for what they hold.
#![allow(missing_docs)]

mod body;
mod concern;
mod control;
mod ground;
mod guest;
mod kind;
mod takes;
mod terms;
mod window;

pub use body::Body;
pub use concern::Concern;
pub use control::{FULL_SHARE, Level, Motive, clock_stands};
pub use ground::Ground;
pub use guest::Guest;
pub use kind::OrderKind;
pub use takes::Takes;
pub use terms::{
    Article, BilateralLine, Channel, Clause, ConsentTo, OfferChange, Plea, Reason, Stance, StatementKind,
    Terms,
};
pub use window::Window;

use serde::{Deserialize, Serialize};

use crate::base::{
    AnswerId, ChoiceId, CountryId, Hours, InjectId, KindId, MatchId, MechanismId, Milli, NeedId, OfferId,
    PackageId, PerMille, VoteId,
};
use crate::content::rules::ThresholdBand;
use crate::content::{IpcrMode, LetterKind, Mode, Remark, Seat, TriageRule, VectorId};

/// One order of one seat.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Propose a quantity of an offer for a need, by a channel and a mode; no mode when it works where it stands. A giver
    /// proposes its own offer by the bilateral channel alone, and agrees by proposing.
    Propose { offer: OfferId, need: NeedId, quantity: Milli, channel: Channel, mode: Option<Mode> },
    /// Ask a capital for a kind of aid.
    Ask { country: CountryId, kind: KindId },
    /// Decline an offer with thanks.
    Decline { offer: OfferId },
    /// Keep an offer for later.
    Park { offer: OfferId },
    /// Ask the giver to improve an offer.
    Improve { offer: OfferId },
    /// Bring the two sides of a match that is being made together, so that it takes less time.
    Broker { proposal: MatchId },
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
    /// Convene the committee of ambassadors that this seat convenes on an item of the Council's agenda.
    Convene { vote: VoteId },
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
    /// Tell capitals whether aid past the desk is welcome.
    SteerBilateral { line: BilateralLine },
    /// Speak in public.
    Statement { kind: StatementKind },
    /// Task a mechanism, or ask for it; for one of several attacked states where it helps one at a time.
    Task {
        instrument: MechanismId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        victim: Option<CountryId>,
    },
    /// End a mechanism before its time on which this seat decides; for one of several attacked states where it works for one.
    StandDown {
        instrument: MechanismId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        victim: Option<CountryId>,
    },
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
    /// Argue the case of an attacked state to a capital, which then says how it reads it.
    ArgueCase { country: CountryId, victim: CountryId, by: Plea },
    /// State how this capital reads the case of an attacked state: its word stands until it says another.
    StateReading { victim: CountryId, reading: ThresholdBand },
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
    /// Agree to a proposed match on other terms: the others are asked anew.
    Amend { proposal: MatchId, quantity: Milli, channel: Channel, mode: Option<Mode>, reason: Reason },
    /// Agree beforehand to all that is proposed of an offer or for a need, or take that back.
    StandingConsent { to: ConsentTo, stands: bool },
    /// Report to the Security Council under Article 51 of the Charter.
    ReportArt51,
    /// End the request for assistance.
    Terminate,
    /// Set the mode of the crisis response.
    SetIpcr { mode: IpcrMode },
    /// Call a round table.
    RoundTable,
    /// Invite a guest to the round table that is called.
    Invite { guest: Guest },
    /// Hand the chair on to the next Presidency.
    HandOnChair,
    /// Table an offer from a package.
    Table { package: PackageId, victim: CountryId, quantity: Milli },
    /// Change what is still free of an offer.
    AmendOffer { offer: OfferId, change: OfferChange },
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
    /// Ask for consultations under Article 4 of the North Atlantic Treaty, as an Ally that is not attacked itself.
    Consult { concern: Concern },
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
    /// Have an inject happen in the coming situation, whatever its condition says.
    ReleaseInject { inject: InjectId },
    /// Keep an inject back until it is released, or planned anew.
    HoldInject { inject: InjectId },
    /// Plan an inject so many hours later; one that is held, so many hours from now.
    PostponeInject { inject: InjectId, hours: Hours },
    /// Plan an inject for an hour, have it do more or less (per mille), and add to what is said.
    EditInject {
        inject: InjectId,
        at: Hours,
        share: PerMille,
        #[serde(default)]
        text: Option<Remark>,
    },
    /// Set a level.
    Override {
        level: Level,
        to: PerMille,
        motive: Motive,
        #[serde(default)]
        note: Option<Remark>,
    },
    /// Stop the clock: nobody else orders or ends a turn until it runs again.
    Pause {
        #[serde(default)]
        note: Option<Remark>,
    },
    /// Let the clock run again.
    Resume,
    /// Write to a seat; without a text it is asked to call.
    Message {
        to: Seat,
        #[serde(default)]
        text: Option<Remark>,
    },
}

impl Order {
    /// The clauses that it may hold as a letter; none where it is none.
    #[must_use]
    pub fn clauses(&self) -> Vec<Clause> {
        match self {
            Self::SendLetter { .. } => Clause::ALL.to_vec(),
            Self::Invoke { article, .. } => article.clauses(),
            _ => Vec::new(),
        }
    }

    /// The offer that it is about, where it is about one.
    #[must_use]
    pub fn offer(&self) -> Option<OfferId> {
        match self {
            Self::Propose { offer, .. }
            | Self::Decline { offer }
            | Self::Park { offer }
            | Self::Improve { offer }
            | Self::RequestRelease { offer }
            | Self::AmendOffer { offer, .. }
            | Self::WithdrawOffer { offer }
            | Self::SeekMandate { offer }
            | Self::TransferAuthority { offer, .. }
            | Self::Release { offer }
            | Self::Withhold { offer } => Some(*offer),
            _ => None,
        }
    }

    /// The quantity that it names, where it names one.
    #[must_use]
    pub fn quantity(&self) -> Option<Milli> {
        match self {
            Self::Propose { quantity, .. }
            | Self::Amend { quantity, .. }
            | Self::Declare { quantity, .. }
            | Self::Table { quantity, .. }
            | Self::AmendOffer { change: OfferChange::Quantity(quantity), .. } => Some(*quantity),
            _ => None,
        }
    }

    /// That quantity, to be written.
    pub fn quantity_mut(&mut self) -> Option<&mut Milli> {
        match self {
            Self::Propose { quantity, .. }
            | Self::Amend { quantity, .. }
            | Self::Declare { quantity, .. }
            | Self::Table { quantity, .. }
            | Self::AmendOffer { change: OfferChange::Quantity(quantity), .. } => Some(quantity),
            _ => None,
        }
    }

    /// The hour by which something holds, to be written, where it names one.
    pub fn hour_mut(&mut self) -> Option<&mut Hours> {
        match self {
            Self::Promise { by: hour, .. } | Self::AmendOffer { change: OfferChange::Until(hour), .. } => {
                Some(hour)
            }
            _ => None,
        }
    }

    /// The proposal that it answers, where it answers one.
    #[must_use]
    pub fn answers(&self) -> Option<MatchId> {
        match self {
            Self::Consent { proposal } | Self::Refuse { proposal, .. } | Self::Amend { proposal, .. } => {
                Some(*proposal)
            }
            _ => None,
        }
    }

    /// The channel and the mode of a match, where it says by which.
    #[must_use]
    pub fn way(&self) -> Option<(Channel, Option<Mode>)> {
        match self {
            Self::Propose { channel, mode, .. } | Self::Amend { channel, mode, .. } => {
                Some((*channel, *mode))
            }
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn way_mut(&mut self) -> Option<(&mut Channel, &mut Option<Mode>)> {
        match self {
            Self::Propose { channel, mode, .. } | Self::Amend { channel, mode, .. } => Some((channel, mode)),
            _ => None,
        }
    }

    /// Why a match is refused or amended, to be changed.
    pub fn reason_mut(&mut self) -> Option<&mut Reason> {
        match self {
            Self::Refuse { reason, .. } | Self::Amend { reason, .. } => Some(reason),
            _ => None,
        }
    }

    /// Whether it stops the clock or lets it run: exercise control's word at any moment.
    #[must_use]
    pub fn is_about_clock(&self) -> bool {
        matches!(self, Self::Pause { .. } | Self::Resume)
    }

    /// The inject that it is about, where exercise control changes the plan by it.
    #[must_use]
    pub fn inject(&self) -> Option<InjectId> {
        match self {
            Self::ReleaseInject { inject }
            | Self::HoldInject { inject }
            | Self::PostponeInject { inject, .. }
            | Self::EditInject { inject, .. } => Some(*inject),
            _ => None,
        }
    }
}
