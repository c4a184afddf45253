//! Why something changed: a seat's order, an inject, or a rule by its name.

use serde::{Deserialize, Serialize};

use crate::base::{CountryId, InjectId, NeedId, VoteId};
use crate::content::{Seat, VectorId};
use crate::engine::order::OrderKind;

/// A rule of the engine, named so that "why?" can point to its page in the handbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The shared picture grows old.
    PictureDecay,
    /// Awareness rises towards the quality of the last report.
    Report,
    /// Attribution follows intelligence and forensics.
    Evidence,
    /// Needs that are met let a function recover.
    Recovery,
    /// Needs that are not met wear a function down.
    Damage,
    /// Functions fail into each other.
    Cascade,
    /// What a covered need moves on its own track.
    Coverage,
    /// A giver's first delivery.
    FirstDelivery,
    /// A delivery.
    Delivery,
    /// A consignment is late by chance.
    Mishap,
    /// An offer left without an answer.
    Unanswered,
    /// A specific character was pressed.
    SpecificCharacterPressed,
    /// A promise was made, kept or broken.
    Promise,
    /// Both organisations committed more than the need.
    Duplication,
    /// Each organisation left the need to the other.
    Gap,
    /// Assigned forces were used or claimed without release.
    Contention,
    /// An assigned unit came under NATO's authority, or was kept from it.
    Authority,
    /// Modes and measures of both organisations in or out of step.
    Synchronisation,
    /// NATO is seized, and no contact with it is fresh.
    NatoSilence,
    /// Nobody of the Union has spoken, and nothing is under way that will.
    NoLine,
    /// The crisis response at work.
    Ipcr,
    /// More was asked of the staff than it has.
    Overload,
    /// More arrived than the victim can absorb.
    ReceptionQueue,
    /// Money, rotation and stocks wear down.
    BurnRate,
    /// A treaty step is overdue.
    TreatyStepOverdue,
    /// A formal letter that was asked for did not come.
    LetterMissed,
    /// An instrument at work.
    Instrument,
    /// The European Council met.
    Summit,
    /// The adversary's act.
    AdversaryAct,
    /// The adversary was denied or deterred.
    Deterrence,
    /// Wills follow cohesion.
    WillDrift,
    /// Is attacked itself.
    Attacked,
    /// Was asked.
    Asking,
    /// Nobody outside the Union was asked.
    Unasked,
    /// What it offered was declined.
    Declined,
    /// Aid agreed between two, past the shared picture.
    Bilateral,
    /// How a capital reads the case.
    Reading,
    /// The case was made again too soon.
    Arguing,
    /// Visible results at home.
    VisibleResults,
    /// The level moves back to where it was.
    Settling,
    /// A use of force by the response.
    Posture,
    /// A step of the activation.
    Activation,
    /// The Presidency decides in its own cause.
    OwnCause,
    /// Operators of infrastructure that was hit warn of it.
    Operators,
    /// Was lobbied.
    Lobbying,
    /// Was outvoted.
    Outvoted,
    /// A parliament decides in its own time.
    ParliamentClock,
    /// Permits and a change of gauge on the way.
    Permits,
    /// The published rule of triage.
    Triage,
}

impl Rule {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::PictureDecay => "picture_decay",
            Self::Report => "report",
            Self::Evidence => "evidence",
            Self::Recovery => "recovery",
            Self::Damage => "damage",
            Self::Cascade => "cascade",
            Self::Coverage => "coverage",
            Self::FirstDelivery => "first_delivery",
            Self::Delivery => "delivery",
            Self::Mishap => "mishap",
            Self::Unanswered => "unanswered",
            Self::SpecificCharacterPressed => "specific_character_pressed",
            Self::Promise => "promise",
            Self::Duplication => "duplication",
            Self::Gap => "gap",
            Self::Contention => "contention",
            Self::Authority => "authority",
            Self::Synchronisation => "synchronisation",
            Self::NatoSilence => "nato_silence",
            Self::NoLine => "no_line",
            Self::Ipcr => "ipcr",
            Self::Overload => "overload",
            Self::ReceptionQueue => "reception_queue",
            Self::BurnRate => "burn_rate",
            Self::TreatyStepOverdue => "treaty_step_overdue",
            Self::LetterMissed => "letter_missed",
            Self::Instrument => "instrument",
            Self::Summit => "summit",
            Self::AdversaryAct => "adversary_act",
            Self::Deterrence => "deterrence",
            Self::WillDrift => "will_drift",
            Self::Attacked => "attacked",
            Self::Asking => "asking",
            Self::Unasked => "unasked",
            Self::Declined => "declined",
            Self::Bilateral => "bilateral",
            Self::Reading => "reading",
            Self::Arguing => "arguing",
            Self::VisibleResults => "visible_results",
            Self::Settling => "settling",
            Self::Posture => "posture",
            Self::Lobbying => "lobbying",
            Self::Outvoted => "outvoted",
            Self::Activation => "activation",
            Self::OwnCause => "own_cause",
            Self::Operators => "operators",
            Self::ParliamentClock => "parliament_clock",
            Self::Permits => "permits",
            Self::Triage => "triage",
        }
    }
}

/// Why something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// An inject.
    Inject(InjectId),
    /// A seat's order.
    Order(Seat, OrderKind),
    /// An act of the adversary.
    Vector(VectorId),
    /// A vote of the Council.
    Vote(VoteId),
    /// A rule, on its own.
    Rule(Rule),
    /// A rule, about a need.
    Need(Rule, NeedId),
    /// A rule, about a giver.
    Giver(Rule, CountryId),
    /// A typical mistake, by its number in `domain.md` §7.2.
    Mistake(u8),
}
impl Cause {
    /// Whether exercise control did this, by an inject or by an order: it is given to the others.
    pub(crate) fn is_given(self) -> bool {
        matches!(self, Self::Inject(_) | Self::Order(Seat::Excon, _))
    }

    /// Whether rules bound what it moves of cohesion in a turn: not what is given, nor what heads of state or
    /// government say together, which has a size of its own.
    pub(crate) fn is_bounded(self) -> bool {
        !self.is_given() && self != Self::Rule(Rule::Summit)
    }
}
