//! What happened: facts in the past tense, identifiers and integers only, each change with its cause.
//! The one way out of the engine.

// Variants are documented; their fields are named for what they hold.
#![allow(missing_docs)]

use serde::{Deserialize, Serialize};

use super::council::Ground;
use super::law::Step;
use super::order::{Article, Channel, Clause, OrderKind, Reason, Stance, StatementKind};
use crate::base::{
    AnswerId, ChoiceId, ConsignmentId, CountryId, DebriefId, FlagId, Hours, InjectId, KindId, MatchId,
    MechanismId, Milli, NeedId, OfferId, PackageId, PerMille, PromiseId, UnlockId, VoteId,
};
use crate::content::{
    Caveat, DelayScope, Function, GeoStatus, Hazard, IpcrMode, LetterKind, Mode, NatoPosture, Outcome, Pool,
    Seat, Track, TriageRule, VectorId,
};

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
    /// A contact with NATO, ageing since.
    NatoContact,
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
    /// The adversary's act.
    AdversaryAct,
    /// The adversary was denied or deterred.
    Deterrence,
    /// Wills follow cohesion.
    WillDrift,
    /// Was asked.
    Asking,
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
            Self::Unanswered => "unanswered",
            Self::SpecificCharacterPressed => "specific_character_pressed",
            Self::Promise => "promise",
            Self::Duplication => "duplication",
            Self::Gap => "gap",
            Self::Contention => "contention",
            Self::Authority => "authority",
            Self::Synchronisation => "synchronisation",
            Self::NatoContact => "nato_contact",
            Self::Ipcr => "ipcr",
            Self::Overload => "overload",
            Self::ReceptionQueue => "reception_queue",
            Self::BurnRate => "burn_rate",
            Self::TreatyStepOverdue => "treaty_step_overdue",
            Self::LetterMissed => "letter_missed",
            Self::Instrument => "instrument",
            Self::AdversaryAct => "adversary_act",
            Self::Deterrence => "deterrence",
            Self::WillDrift => "will_drift",
            Self::Asking => "asking",
            Self::VisibleResults => "visible_results",
            Self::Settling => "settling",
            Self::Posture => "posture",
            Self::Lobbying => "lobbying",
            Self::Outvoted => "outvoted",
            Self::Activation => "activation",
            Self::OwnCause => "own_cause",
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

/// Where a part of an offer's stock is. The parts always sum to what was tabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// On the table.
    Free,
    /// Agreed; clocks run.
    Reserved,
    /// Under way.
    InTransit,
    /// Waiting for reception.
    Queued,
    /// At work.
    Delivered,
    /// Used up.
    Expended,
    /// Gone home.
    Returned,
    /// Lost.
    Lost,
    /// Taken back by the giver.
    Withdrawn,
    /// No longer valid.
    Lapsed,
    /// Declined with thanks.
    Declined,
}

impl Shelf {
    /// All shelves, in the order of an offer's life.
    pub const ALL: [Self; 11] = [
        Self::Free,
        Self::Reserved,
        Self::InTransit,
        Self::Queued,
        Self::Delivered,
        Self::Expended,
        Self::Returned,
        Self::Lost,
        Self::Withdrawn,
        Self::Lapsed,
        Self::Declined,
    ];

    /// What is agreed, under way or at work.
    pub const COMMITTED: [Self; 4] = [Self::Reserved, Self::InTransit, Self::Queued, Self::Delivered];

    /// Its place in `ALL`.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}

/// A clock that an offer or a match waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// Notice to move.
    Readiness,
    /// Parliament or government.
    Mandate,
    /// NATO's release, or national withdrawal.
    Release,
    /// Consent of the state of origin.
    Reexport,
    /// A mandate of the United Nations.
    UnMandate,
    /// Lift.
    Lift,
    /// The largest ally's own decision.
    LargestAlly,
}

impl Clock {
    /// All clocks.
    pub const ALL: [Self; 7] = [
        Self::Readiness,
        Self::Mandate,
        Self::Release,
        Self::Reexport,
        Self::UnMandate,
        Self::Lift,
        Self::LargestAlly,
    ];

    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Readiness => "readiness",
            Self::Mandate => "mandate",
            Self::Release => "release",
            Self::Reexport => "reexport",
            Self::UnMandate => "un_mandate",
            Self::Lift => "lift",
            Self::LargestAlly => "largest_ally",
        }
    }
}

/// How the High Representative answered an offer, short of a match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferAnswer {
    /// With thanks.
    Declined,
    /// Kept for later.
    Parked,
    /// Asked for more or better.
    ImprovementAsked,
}

/// What stands in the way of consensus in NATO's council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// It is not sure enough who stands behind the aggression.
    Attribution,
    /// The largest ally hesitates.
    LargestAlly,
}

impl Obstacle {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Attribution => "attribution",
            Self::LargestAlly => "largest_ally",
        }
    }
}

/// Who marked a need as the other organisation's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The Union.
    Eu,
    /// NATO.
    Nato,
}

/// Where a need stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NeedState {
    /// True, not declared.
    Latent,
    /// Declared, nothing there.
    Declared,
    /// Partly met.
    Partly,
    /// Met.
    Met,
    /// No longer matters.
    Lapsed,
    /// Withdrawn by the victim.
    Withdrawn,
}

impl NeedState {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Latent => "latent",
            Self::Declared => "declared",
            Self::Partly => "partly",
            Self::Met => "met",
            Self::Lapsed => "lapsed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Why a match came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DropReason {
    /// A seat refused.
    Refused(Reason),
    /// The mandate was refused.
    MandateRefused,
    /// The release was refused.
    ReleaseRefused,
    /// The state of origin refused.
    ReexportRefused,
    /// The giver recalled it.
    Recalled,
    /// Not all who were asked answered.
    Unanswered,
    /// The offer is no longer there.
    OfferGone,
    /// The need is no longer there.
    NeedGone,
    /// No route is open.
    NoRoute,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A turn began; its decision falls at `hour`.
    TurnOpened { turn: u16, hour: Hours },
    /// The next window opened.
    WindowOpened { window: super::order::Window },
    /// An inject happened.
    InjectFired { inject: InjectId },
    /// An inject's moment passed without it.
    InjectLapsed { inject: InjectId },

    /// A track moved, after clamping.
    TrackMoved { track: Track, delta: i32, to: PerMille, cause: Cause },
    /// A function of a victim moved, after clamping.
    FunctionMoved { victim: CountryId, function: Function, delta: i32, to: PerMille, cause: Cause },
    /// The pressure of one vector moved, after clamping.
    VectorMoved { vector: VectorId, delta: i32, to: PerMille, cause: Cause },
    /// A delegation's will moved, after clamping.
    WillMoved { country: CountryId, delta: i32, to: PerMille, cause: Cause },
    /// A victim's function has been at the brink for so many hours.
    FunctionAtBrink { victim: CountryId, function: Function, hours: Hours },

    /// A true need appeared, or one that had lapsed appeared again. `error` is the per-mille error of any declaration made without a picture.
    NeedArose { need: NeedId, quantity: Milli, error: PerMille, due: Hours, cause: Cause },
    /// A true need rose.
    NeedGrew { need: NeedId, quantity: Milli, cause: Cause },
    /// The victim declared a need, or corrected it.
    NeedDeclared { need: NeedId, quantity: Milli },
    /// The victim put this need first.
    NeedRanked { need: NeedId },
    /// A need's state changed.
    NeedStateChanged { need: NeedId, state: NeedState },
    /// A side marked a need as the other's, or took the mark back.
    NeedLeft { need: NeedId, by: Side, left: bool },

    /// A flag was set.
    FlagSet { flag: FlagId, at: Option<CountryId> },
    /// Something became available.
    Unlocked { unlock: UnlockId },
    /// A question was added to the debrief.
    DebriefAdded { debrief: DebriefId },
    /// A typical mistake was made.
    MistakeMade { mistake: u8, cause: Cause },

    /// A giver tabled an offer.
    OfferTabled {
        offer: OfferId,
        giver: CountryId,
        kind: KindId,
        victim: CountryId,
        package: Option<PackageId>,
        quantity: Milli,
        valid_until: Hours,
    },
    /// A part of an offer's stock moved from shelf to shelf.
    StockMoved { offer: OfferId, from: Shelf, to: Shelf, quantity: Milli },
    /// The High Representative answered an offer.
    OfferAnswered { offer: OfferId, answer: OfferAnswer },
    /// The giver improved an offer.
    OfferImproved { offer: OfferId, quantity: Milli, caveat_lifted: Option<Caveat> },
    /// A giver put a caveat on an offer.
    CaveatAdded { offer: OfferId, caveat: Caveat },
    /// A giver's military kinds get a caveat from now on.
    CaveatForGiver { giver: CountryId, caveat: Caveat },
    /// The risk at home of a giver's offers shifted, for one turn; no giver means all.
    HomeRiskShifted { giver: Option<CountryId>, by: i32 },
    /// A clock of an offer began to run and is due then.
    ClockStarted { offer: OfferId, clock: Clock, due: Hours },
    /// A clock of an offer came to its end.
    ClockEnded { offer: OfferId, clock: Clock, granted: bool },
    /// A capital was asked for a kind of aid.
    CapitalAsked { country: CountryId, kind: KindId, by: Seat },
    /// A capital uploaded what it knows.
    Uploaded { country: CountryId },

    /// A rule of triage was set and published.
    TriagePublished { rule: TriageRule },
    /// A match was held against the published rule: who came first by it, and whether it was followed.
    TriageJudged { proposal: MatchId, first: CountryId, followed: bool },
    /// A match was proposed.
    MatchProposed {
        proposal: MatchId,
        offer: OfferId,
        need: NeedId,
        quantity: Milli,
        channel: Channel,
        mode: Option<Mode>,
    },
    /// A seat agreed to a match.
    ConsentGiven { proposal: MatchId, seat: Seat },
    /// Both agreed: the stock is reserved.
    MatchAgreed { proposal: MatchId },
    /// A match waits for that clock.
    MatchWaits { proposal: MatchId, clock: Clock },
    /// A match came to nothing.
    MatchDropped { proposal: MatchId, by: Option<Seat>, reason: DropReason },
    /// A consignment left.
    ConsignmentLeft { consignment: ConsignmentId, proposal: MatchId, quantity: Milli, arrives: Hours },
    /// A consignment is late.
    ConsignmentDelayed { consignment: ConsignmentId, hours: Hours, cause: Cause },
    /// A consignment was lost.
    ConsignmentLost { consignment: ConsignmentId, cause: Cause },
    /// A consignment arrived and waits for reception.
    ConsignmentArrived { consignment: ConsignmentId },
    /// A consignment, or a part of it, is at work. `effect` is what it is worth to the need.
    ConsignmentAbsorbed { consignment: ConsignmentId, quantity: Milli, effect: Milli },
    /// Part of a consignment was used up.
    ConsignmentUsed { consignment: ConsignmentId, quantity: Milli },
    /// A consignment went home.
    ConsignmentReturned { consignment: ConsignmentId, recalled: bool },
    /// Lift was drawn from the victim's pool: sorties by air, trains or ships otherwise.
    LiftDrawn { victim: CountryId, mode: Mode, quantity: Milli },

    /// A public promise was made.
    PromiseMade { promise: PromiseId, need: NeedId, by: Hours },
    /// A promise fell due.
    PromiseEnded { promise: PromiseId, kept: bool },

    /// A mode of the crisis response was asked for.
    IpcrRequested { mode: IpcrMode },
    /// A mode of the crisis response was decided; it works from that hour.
    IpcrDecided { mode: IpcrMode, from: Hours },
    /// The crisis response works in that mode.
    IpcrChanged { mode: IpcrMode },
    /// A round table met.
    RoundTableHeld,
    /// A situation report was ordered and comes at that hour.
    ReportOrdered { due: Hours },
    /// A situation report came out, of that quality.
    ReportIssued { quality: PerMille },

    /// NATO's next posture is being decided and falls then.
    NatoDrawOpened { posture: NatoPosture, due: Hours },
    /// NATO's council did not agree, for that above all; it looks again then.
    NatoDrawFailed { posture: NatoPosture, again: Hours, obstacle: Obstacle },
    /// NATO's posture changed.
    NatoPostureChanged { posture: NatoPosture },
    /// A giver is asked to place an assigned unit under NATO's authority, and answers by then.
    TransferAsked { offer: OfferId, due: Hours },
    /// An assigned unit came under NATO's authority, smoothly or in dispute.
    AuthorityTransferred { offer: OfferId, smooth: bool },
    /// A giver keeps an assigned unit under national authority.
    AuthorityKept { offer: OfferId },
    /// NATO plans to cover that much of a need.
    NatoPlanned { need: NeedId, quantity: Milli },
    /// NATO's own units work on a need, up to that much.
    NatoDelivered { need: NeedId, quantity: Milli },
    /// The staff behind a package works by an instrument now; the package is no longer there to offer.
    StaffEngaged { package: PackageId },
    /// A decision or an instrument of the Union met that much of a need.
    MeasureAdopted { need: NeedId, quantity: Milli },
    /// Staffs of both organisations met.
    NatoContacted,
    /// The High Representative seeks a joint statement.
    JointStatementSought,
    /// NATO agreed to a joint statement.
    NatoEndorsed,
    /// Events allow NATO's council to move towards that posture.
    NatoStepAllowed { posture: NatoPosture },

    /// A public statement was made.
    StatementMade { statement: StatementKind },
    /// A mechanism was asked for and decided, for a state; it works from that hour.
    InstrumentTasked { instrument: MechanismId, victim: CountryId, from: Hours, share: PerMille },
    /// A mechanism began to work; until that hour, or it is done at once.
    InstrumentWorked { instrument: MechanismId, victim: CountryId, until: Option<Hours> },
    /// A mechanism's time is over, or it came to nothing.
    InstrumentEnded { instrument: MechanismId, victim: CountryId },

    /// A vote was put on the Council's agenda, for that turn.
    VoteScheduled { vote: VoteId, turn: u16 },
    /// A capital took a position.
    PositionTaken { vote: VoteId, country: CountryId, stance: Stance, ground: Ground },
    /// An item got another turn of preparation, and is voted in that turn.
    VotePostponed { vote: VoteId, turn: u16 },
    /// An item left the agenda without a vote.
    VoteTakenOff { vote: VoteId },
    /// A capital was asked for its support.
    Lobbied { vote: VoteId, country: CountryId },
    /// A capital was promised that a kind is not drawn from it.
    Linked { vote: VoteId, country: CountryId, kind: KindId },
    /// That promise ended: the capital did not vote for the item, or there was no vote.
    LinkEnded { country: CountryId, kind: KindId },
    /// A text says less; that much of the measure is left.
    WateredDown { vote: VoteId, left: PerMille },
    /// The Council voted; who stood in the way, and who aside.
    VoteHeld { vote: VoteId, passed: bool, against: Vec<CountryId>, abstaining: Vec<CountryId> },
    /// An article was invoked; how sound that was, per mille.
    Invoked { victim: CountryId, article: Article, soundness: PerMille },
    /// A step of the activation comes at that hour, unless another comes first.
    StepDue { victim: CountryId, step: Step, due: Hours },
    /// A step of the activation was reached.
    StepReached { victim: CountryId, step: Step },
    /// From now on the attack counts as having happened there.
    PlaceFound { victim: CountryId, place: GeoStatus },
    /// An event that Article 222 answers happened.
    HazardFound { victim: CountryId, hazard: Hazard },
    /// A giver's means used force for the first time.
    ForceUsed { giver: CountryId },
    /// An assisting state wrote to the Security Council, or joined a letter.
    JoinedArt51 { country: CountryId },
    /// The chair is handed on; the next Presidency takes it at that hour.
    ChairHandedOn { to: CountryId, from: Hours },
    /// The next Presidency has the chair.
    ChairTaken { by: CountryId },
    /// A report under Article 51 went to the Security Council.
    ReportedArt51 { victim: CountryId },
    /// The first forcible measure: the 24-hour clock for that report starts.
    ForcibleMeasure { victim: CountryId },
    /// The request for assistance ended.
    Terminated { victim: CountryId },
    /// A letter is asked for, by that turn's end.
    LetterAsked { letter: LetterKind, seat: Seat, turn: u16 },
    /// A letter was sent; `sound` clauses agree with what the seat knows, `unsound` do not.
    LetterSent { letter: LetterKind, seat: Seat, clauses: Vec<Clause>, sound: u8, unsound: u8 },
    /// A letter that was asked for did not come.
    LetterMissed { letter: LetterKind, seat: Seat },

    /// A seat must choose.
    ChoiceOpened { choice: ChoiceId, decider: Seat, turn: u16 },
    /// A seat was advised.
    ChoiceAdvised { choice: ChoiceId, answer: AnswerId, by: Seat },
    /// The choice is made; `by_default` when nobody answered.
    ChoiceMade { choice: ChoiceId, answer: AnswerId, by_default: bool },

    /// A pool gained or lost so much a day, until that hour; none for the rest of the game.
    CapacityChanged { pool: Pool, by: i32, until: Option<Hours> },
    /// Staff capacity was spent.
    CapacitySpent { pool: Pool, amount: i32, cause: Cause },
    /// The pools opened the turn with so much.
    CapacityOpened { hr: i32, council: i32 },
    /// Somebody paid, in millions of euro.
    Paid { payer: CountryId, amount: i32 },
    /// Movements of that scope take longer or shorter, in days.
    DelaySet { scope: DelayScope, days: i32 },
    /// A mode is closed for a kind, except to those givers.
    ModeBlocked { kind: KindId, mode: Mode, except: Vec<CountryId> },
    /// The effect of what is delivered changed.
    FitShifted { need: NeedId, by: PerMille },
    /// A consequence of an inject is looked at again then; `after` numbers it within the scenario.
    TimerSet { inject: InjectId, after: u16, due: Hours },
    /// That timer was looked at.
    TimerEnded { after: u16 },
    /// Another state asks.
    VictimJoined { victim: CountryId },

    /// The adversary acted.
    AdversaryActed { vector: VectorId, victim: CountryId, function: Function, success: bool },
    /// The adversary turned from a vector after failures.
    AdversarySwitched { from: VectorId },
    /// What the adversary learned: its expected success by this vector.
    AdversaryLearned { vector: VectorId, to: PerMille },

    /// The hours of a turn were added to the running sums of the evaluation.
    HoursCounted { hours: Hours, overload: bool },
    /// The end reached at the horizon unless a worse one comes first.
    OutcomeExpected { outcome: Outcome },
    /// The game ended.
    GameEnded { outcome: Outcome },
}
