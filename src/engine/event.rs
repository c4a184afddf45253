//! What happened: facts in the past tense, identifiers and integers only, each change with its cause.
//! The one way out of the engine.

// Variants are documented; their fields are named for what they hold.
#![allow(missing_docs)]

mod about;
mod aid;
mod cause;
mod end;
mod nato;
mod reading;
mod step;

pub(in crate::engine) use about::{about_consignment, about_match, about_offer};
pub use aid::{Clock, DropReason, Homecoming, NeedState, OfferAnswer, Shelf};
pub use cause::{Cause, Rule};
pub use end::EndReason;
pub use nato::{Obstacle, Side};
pub use reading::Occasion;
pub use step::Step;

use serde::{Deserialize, Serialize};

use super::order::{
    Article, BilateralLine, Body, Channel, Clause, Concern, ConsentTo, Plea, Reason, Stance, StatementKind,
    Window,
};
use super::order::{Ground, Guest};
use super::order::{Level, Motive};
use crate::base::{
    AnswerId, ChoiceId, ConsignmentId, CountryId, DebriefId, FlagId, Hours, InjectId, KindId, MatchId,
    MechanismId, Milli, NeedId, OfferId, PackageId, PerMille, PromiseId, UnlockId, VoteId,
};
use crate::content::rules::ThresholdBand;
use crate::content::{
    Caveat, DelayScope, Function, GeoStatus, Hazard, IpcrMode, LetterKind, Limit, Mode, NatoPosture, Outcome,
    Pool, Remark, Seat, Track, TriageRule, VectorId,
};

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A turn began; its decision falls at `hour`.
    TurnOpened { turn: u16, hour: Hours },
    /// The next window opened.
    WindowOpened { window: Window },
    /// An inject happened.
    InjectFired { inject: InjectId },
    /// An inject's moment passed without it.
    InjectLapsed { inject: InjectId },
    /// What exercise control adds to an inject that happened.
    InjectAdded { inject: InjectId, text: Remark },
    /// Exercise control has an inject happen in the coming situation.
    InjectReleased { inject: InjectId },
    /// Exercise control keeps an inject back.
    InjectHeld { inject: InjectId },
    /// Exercise control planned an inject for a later hour.
    InjectPostponed { inject: InjectId, to: Hours },
    /// Exercise control changed an inject: its hour, how much it does (per mille), what is said besides.
    InjectEdited { inject: InjectId, at: Hours, share: PerMille, text: Option<Remark> },
    /// Exercise control set a level, and why; what it moved follows.
    LevelSet { level: Level, to: PerMille, motive: Motive, note: Option<Remark> },
    /// Exercise control stopped the clock.
    ClockStopped { note: Option<Remark> },
    /// The clock runs again.
    ClockResumed,
    /// Exercise control wrote to a seat; without a text it asks for a call.
    MessageSent { to: Seat, text: Option<Remark> },

    /// A track moved, after clamping.
    TrackMoved { track: Track, delta: i32, to: PerMille, cause: Cause },
    /// What is known of one of several adversaries moved, after clamping: of the one that attacks this state and others.
    EvidenceMoved { victim: CountryId, delta: i32, to: PerMille, cause: Cause },
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
    /// What a flag told of a state holds no longer.
    FlagCleared { flag: FlagId, at: CountryId },
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
    /// The giver keeps an offer on the table for longer.
    OfferExtended { offer: OfferId, until: Hours },
    /// The giver made an offer to another attacked state.
    OfferRedirected { offer: OfferId, from: CountryId, to: CountryId },
    /// A state that gives to others asks for that kind itself: it takes back what it had on the table and agreed to send.
    KeptForItself { need: NeedId },
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
    /// A rule of triage was set and is kept internal.
    TriageKept { rule: TriageRule },
    /// A match was held against the published rule: who came first by it, and whether it was followed.
    TriageJudged { proposal: MatchId, first: CountryId, followed: bool },
    /// What the High Representative says of aid past the desk.
    BilateralSteered { line: BilateralLine },
    /// A match was proposed: by the High Representative, or by the giver itself.
    MatchProposed {
        proposal: MatchId,
        by: Seat,
        offer: OfferId,
        need: NeedId,
        quantity: Milli,
        channel: Channel,
        mode: Option<Mode>,
    },
    /// A seat agreed to a match on other terms, which stand in place of the old: the others are asked anew.
    MatchAmended {
        proposal: MatchId,
        by: Seat,
        quantity: Milli,
        channel: Channel,
        mode: Option<Mode>,
        reason: Reason,
    },
    /// A seat's answer to a match came to nothing: in the same window the terms that it answered were amended.
    AnswerOvertaken { proposal: MatchId, seat: Seat },
    /// A seat agreed to a match.
    ConsentGiven { proposal: MatchId, seat: Seat },
    /// A seat agreed to a match because it stands consenting.
    StandingConsentGiven { proposal: MatchId, seat: Seat },
    /// A seat agreed beforehand to all that is proposed, or took that back.
    StandingConsentSet { seat: Seat, to: ConsentTo, stands: bool },
    /// Both agreed: the stock is reserved.
    MatchAgreed { proposal: MatchId },
    /// The High Representative brought both sides of a match together: what is to be agreed takes less time.
    MatchBrokered { proposal: MatchId },
    /// A match waits for that clock.
    MatchWaits { proposal: MatchId, clock: Clock },
    /// A match came to nothing.
    MatchDropped { proposal: MatchId, by: Option<Seat>, reason: DropReason },
    /// A consignment left; `held` are the hours of its way for permits and changes of gauge.
    ConsignmentLeft {
        consignment: ConsignmentId,
        proposal: MatchId,
        quantity: Milli,
        arrives: Hours,
        held: Hours,
        lift: Milli,
    },
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
    ConsignmentReturned { consignment: ConsignmentId, why: Homecoming },
    /// The giver relieved a unit whose time was over: it stays for another term.
    ConsignmentRelieved { consignment: ConsignmentId },
    /// Lift was drawn from the victim's pool: sorties by air, trains or ships otherwise.
    LiftDrawn { victim: CountryId, mode: Mode, quantity: Milli },

    /// A public promise was made.
    PromiseMade { promise: PromiseId, need: NeedId, by: Hours },
    /// A promise fell due.
    PromiseEnded { promise: PromiseId, kept: bool },

    /// A mode of the crisis response was asked for.
    IpcrRequested { mode: IpcrMode },
    /// A mode of the crisis response was decided; it works from that hour.
    IpcrDecided { mode: IpcrMode, from: Hours, jointly: bool },
    /// The crisis response works in that mode.
    IpcrChanged { mode: IpcrMode },
    /// A guest was invited to the round table.
    GuestInvited { guest: Guest },
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
    /// NATO's council decided on collective defence for an Ally that asked.
    Article5Decided { ally: CountryId },
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
    /// An Ally asked for consultations under Article 4 of the North Atlantic Treaty.
    ConsultationsAsked { by: CountryId, concern: Concern },
    /// The High Representative seeks a joint statement.
    JointStatementSought,
    /// NATO agreed to a joint statement.
    NatoEndorsed,
    /// Events allow NATO's council to move towards that posture.
    NatoStepAllowed { posture: NatoPosture },

    /// A public statement was made; sound where it stands on what is known.
    StatementMade { statement: StatementKind, sound: bool },
    /// A mechanism was proposed to the attacked state, whose own decision it is.
    InstrumentProposed { instrument: MechanismId, victim: CountryId, by: Seat },
    /// The state whose means they are, or NATO's command, agreed to what the attacked state asked for; parliament, where it
    /// votes, takes that many hours.
    InstrumentAgreed { instrument: MechanismId, victim: CountryId, by: Seat, mandate: Hours },
    /// Nobody agreed to what the attacked state asked for; who could have, and why not.
    InstrumentDeclined { instrument: MechanismId, victim: CountryId, by: Vec<(CountryId, Reason)> },
    /// A mechanism was asked for and decided, for a state; it works from that hour.
    InstrumentTasked { instrument: MechanismId, victim: CountryId, from: Hours, share: PerMille },
    /// A mechanism began to work; until that hour, or it is done at once.
    InstrumentWorked { instrument: MechanismId, victim: CountryId, until: Option<Hours> },
    /// A mechanism's time is over, or it came to nothing; or that seat, whose decision it was, ended it.
    InstrumentEnded { instrument: MechanismId, victim: CountryId, by: Option<Seat> },
    /// What opens packages finds nothing in them for a state: it is over, and costs nothing.
    InstrumentEmpty { instrument: MechanismId, victim: CountryId },
    /// What a seat asked for comes to nothing: a limit stands in its way by now.
    InstrumentBarred { instrument: MechanismId, victim: CountryId, by: Seat, limit: Limit },

    /// A vote was put on the Council's agenda, for that turn; on a proposal from the Commission or the High
    /// Representative, or without.
    VoteScheduled { vote: VoteId, turn: u16, proposed: bool },
    /// An attacked state asks the Council for a measure that helps one state at a time.
    MeasureAskedFor { vote: VoteId, victim: CountryId },
    /// A capital took a position.
    PositionTaken { vote: VoteId, country: CountryId, stance: Stance, ground: Ground },
    /// An item got another turn of preparation, and is voted in that turn.
    VotePostponed { vote: VoteId, turn: u16 },
    /// A committee of ambassadors was convened on an item, and meets at that hour.
    BodyConvened { vote: VoteId, body: Body, meets: Hours },
    /// Every capital at the table said yes before the vote was due: the Council adopts it without debate.
    AgreedWithoutDebate { vote: VoteId },
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
    /// The case of an attacked state was argued to a capital; points that it adds to that capital's reading.
    CaseArgued { by: Seat, country: CountryId, victim: CountryId, plea: Plea, points: i32 },
    /// A capital said how it reads the case, and how it had read it before.
    ReadingStated {
        country: CountryId,
        victim: CountryId,
        reading: ThresholdBand,
        before: Option<ThresholdBand>,
        on: Occasion,
    },
    /// With the acknowledgement all have said how they read the case: how many hold it for met, arguable, not met.
    CaseWeighed { victim: CountryId, met: u16, arguable: u16, not_met: u16 },
    /// From now on the attack counts as having happened there.
    PlaceFound { victim: CountryId, place: GeoStatus },
    /// An event that Article 222 answers happened.
    HazardFound { victim: CountryId, hazard: Hazard },
    /// What happened to an attacked state counts as an incident against it, with that weight, in that place.
    IncidentCounted { victim: CountryId, weight: PerMille, cause: Cause, place: GeoStatus },
    /// A giver's means used force for the first time.
    ForceUsed { giver: CountryId, victim: CountryId },
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
    /// Those who decide were advised.
    ChoiceAdvised { choice: ChoiceId, answer: AnswerId, by: Seat },
    /// A seat's choice is made; `by_default` when it did not answer.
    ChoiceMade { choice: ChoiceId, by: Seat, answer: AnswerId, by_default: bool },

    /// A pool gained or lost so much a day, until that hour; none for the rest of the game.
    CapacityChanged { pool: Pool, by: i32, until: Option<Hours>, cause: Cause },
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
    /// The effect of what is at work changed; what comes later has its own.
    FitShifted { need: NeedId, by: PerMille },
    /// A consequence of an inject is looked at again then; `after` numbers it within the scenario, `of` is the attacked
    /// state whose answer it follows, where one gave it.
    TimerSet { inject: InjectId, after: u16, due: Hours, of: Option<CountryId>, vote: Option<VoteId> },
    /// That timer was looked at.
    TimerEnded { after: u16, of: Option<CountryId> },
    /// Another state asks.
    VictimJoined { victim: CountryId },
    /// A state that the scenario has struck later is attacked from now on.
    FirstStruck { victim: CountryId },

    /// The adversary acted.
    AdversaryActed { vector: VectorId, victim: CountryId, function: Function, success: bool },
    /// The adversary turned from a vector after failures.
    AdversarySwitched { from: VectorId },
    /// The adversary's means are worn: it holds still and seeks terms.
    TermsSought,
    /// What the adversary learned: its expected success by this vector.
    AdversaryLearned { vector: VectorId, to: PerMille },
    /// The adversary got what it wanted by one of its aims, by number from 0, or lost it again.
    AimMoved { aim: u8, reached: bool },
    /// A situation report assessed what the adversary wants.
    AimAssessed,

    /// The hours of a turn were added to the running sums of the evaluation: whether the Council's staff was overdrawn,
    /// the share of members whose upload is fresh, whether a report of today was there, and days of supply in store, of
    /// those that there should be, where any are due.
    HoursCounted { hours: Hours, overload: bool, uploads: PerMille, informed: bool, supply: Option<PerMille> },
    /// The end that is settled, for an attacked state or for all: reached at the horizon unless a worse one comes first.
    OutcomeExpected { outcome: Outcome, of: Option<CountryId> },
    /// The game ended.
    GameEnded { outcome: Outcome, reason: EndReason },
}
