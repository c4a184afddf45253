//! What a view hands out: plain rows, owned, with nothing in them that the seat may not know.

use serde::Serialize;

use crate::base::{
    AnswerId, ChoiceId, ConsignmentId, CountryId, Hours, KindId, MatchId, MechanismId, Milli, NeedId,
    OfferId, PackageId, PerMille, PromiseId, VoteId,
};
use crate::content::VoteRule;
use crate::content::{
    Caveat, Function, IpcrMode, LetterKind, Mode, NatoAssignment, NatoPosture, Seat, Track, VectorId,
};
use crate::engine::council::{Body, Count, Ground};
use crate::engine::event::{Clock, NeedState, Obstacle, OfferAnswer};
use crate::engine::law::{SolidarityView, Step, ThresholdView};
use crate::engine::order::{Channel, Stance};
pub use crate::engine::world::{Authority, RunStage};

/// A need as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedView {
    /// Victim and kind.
    pub id: NeedId,
    /// Where it stands.
    pub state: NeedState,
    /// The quantity this seat goes by: declared, or its own estimate; none when it can only guess.
    pub want: Option<Milli>,
    /// The true quantity; only for exercise control and in the full view.
    pub truth: Option<Milli>,
    /// Effective quantity at work, NATO's included.
    pub have: Milli,
    /// Agreed, under way or queued, by what it will be worth to the need, in the need's unit.
    pub coming: Milli,
    /// Proposed and awaiting consent, by what it will be worth.
    pub proposed: Milli,
    /// When the next consignment arrives.
    pub next_arrival: Option<Hours>,
    /// Coverage against `want`, per mille.
    pub coverage: PerMille,
    /// When it loses value.
    pub due: Hours,
    /// How much it presses, per mille: weight, time to due, what is missing, the function's level.
    pub urgency: PerMille,
    /// The most served function and its level.
    pub function: (Function, PerMille),
    /// Put first by the victim: the larger, the later.
    pub rank: u16,
    /// Marked as left to NATO.
    pub left_to_nato: bool,
    /// Marked by NATO as left to the Union, where known.
    pub left_to_eu: bool,
    /// What NATO plans, where this seat knows.
    pub nato_planned: Option<Milli>,
    /// What NATO's own units do for it, where this seat knows.
    pub nato_at_work: Option<Milli>,
    /// What units under NATO's authority do or will do for it, where this seat knows.
    pub under_nato: Option<Milli>,
    /// When it was declared.
    pub declared_at: Option<Hours>,
}

/// A clock of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ClockView {
    /// What is waited for.
    pub clock: Clock,
    /// Whether it has been started.
    pub started: bool,
    /// When it is due, where it runs; the usual length in hours from its start where it does not.
    pub due: Hours,
    /// Whether it was granted or refused, once it ended.
    pub granted: Option<bool>,
}

/// An offer as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfferView {
    /// Its number.
    pub id: OfferId,
    /// The giver; `EU` for an instrument of the Union.
    pub giver: CountryId,
    /// What it is.
    pub kind: KindId,
    /// For whom.
    pub victim: CountryId,
    /// From which package of the stock list.
    pub package: Option<PackageId>,
    /// Tabled in all.
    pub tabled: Milli,
    /// Still free.
    pub free: Milli,
    /// Reserved, clocks running.
    pub reserved: Milli,
    /// Under way or queued.
    pub moving: Milli,
    /// At work.
    pub at_work: Milli,
    /// Used up or gone home.
    pub done: Milli,
    /// When it was tabled.
    pub tabled_at: Hours,
    /// When it lapses if unanswered.
    pub valid_until: Hours,
    /// Hours from agreement to being ready to leave.
    pub ready_hours: Hours,
    /// Hours it can be kept up.
    pub sustain_hours: Hours,
    /// The giver's conditions.
    pub caveats: Vec<Caveat>,
    /// Whether it is declared to NATO.
    pub nato: NatoAssignment,
    /// Under whom it stands.
    pub authority: Authority,
    /// What being seen to give it is worth at home, 1 to 5.
    pub political_value: i32,
    /// How it was answered, short of a match.
    pub answer: Option<OfferAnswer>,
    /// Whether it still waits for any answer.
    pub unanswered: bool,
    /// Clocks it has to pass before leaving.
    pub clocks: Vec<ClockView>,
}

/// Where a match stands, as shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MatchStatus {
    /// Awaits consent.
    Proposed,
    /// Agreed, waits to leave.
    Agreed,
    /// Left.
    Left,
    /// Came to nothing.
    Dropped,
}

/// A match as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatchView {
    /// Its number.
    pub id: MatchId,
    /// The offer.
    pub offer: OfferId,
    /// The giver.
    pub giver: CountryId,
    /// The need.
    pub need: NeedId,
    /// How much.
    pub quantity: Milli,
    /// By whose means.
    pub channel: Channel,
    /// How it travels.
    pub mode: Option<Mode>,
    /// Where it stands.
    pub status: MatchStatus,
    /// Who has agreed.
    pub consents: Vec<Seat>,
    /// Who has yet to agree.
    pub awaits: Vec<Seat>,
    /// What it waits for, once agreed.
    pub waits: Option<Clock>,
    /// The turn it was proposed in.
    pub turn: u16,
}

/// Where a consignment is, as shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsignmentStatus {
    /// Under way.
    Moving,
    /// Waits for reception.
    Queued,
    /// At work.
    AtWork,
    /// Used up, gone home or lost.
    Gone,
}

/// A consignment as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConsignmentView {
    /// Its number.
    pub id: ConsignmentId,
    /// The match that it carries out.
    pub proposal: MatchId,
    /// The giver.
    pub giver: CountryId,
    /// The need.
    pub need: NeedId,
    /// How much.
    pub quantity: Milli,
    /// What it is worth to the need while at work.
    pub effect: Milli,
    /// How it travels.
    pub mode: Option<Mode>,
    /// When it left.
    pub left_at: Hours,
    /// When it arrives, or arrived.
    pub arrives: Hours,
    /// Where it is.
    pub status: ConsignmentStatus,
    /// The way it takes: longitude and latitude in thousandths of a degree.
    pub path: Vec<(i32, i32)>,
}

/// How a capital looks to the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CountryStance {
    /// Attacked.
    Attacked,
    /// Its aid is at work.
    Delivering,
    /// Its aid is agreed or under way.
    Committed,
    /// It has an offer on the table.
    Offering,
    /// Nothing from it so far.
    Silent,
    /// It refused or withdrew all it had offered.
    Withheld,
}

impl CountryStance {
    /// Its slug, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Attacked => "attacked",
            Self::Delivering => "delivering",
            Self::Committed => "committed",
            Self::Offering => "offering",
            Self::Silent => "silent",
            Self::Withheld => "withheld",
        }
    }
}

/// A state as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CountryView {
    /// Its code.
    pub id: CountryId,
    /// How it looks.
    pub stance: CountryStance,
    /// Member of the Union.
    pub member: bool,
    /// Member of NATO, under the options of this game.
    pub ally: bool,
    /// Specific character.
    pub specific_character: bool,
    /// Offers on the table.
    pub offers: u16,
    /// Kinds it was asked for: kind, times, turn last asked.
    pub asked: Vec<(KindId, u16, u16)>,
    /// Its own will; only for its own seat, exercise control and the full view.
    pub will: Option<PerMille>,
    /// Packages not tabled so far; only for its own seat, exercise control and the full view.
    pub stock: Vec<(PackageId, Milli)>,
    /// When it last uploaded to the shared picture.
    pub uploaded_turn: Option<u16>,
}

/// A track as a seat knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TrackView {
    /// Which.
    pub track: Track,
    /// Its level, rounded where the seat only estimates it.
    pub level: PerMille,
    /// Whether the level is an estimate.
    pub estimate: bool,
}

/// A victim as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VictimView {
    /// Its code.
    pub country: CountryId,
    /// Its functions, in the order of `Function::ALL`.
    pub functions: [PerMille; 8],
    /// Articles it has invoked, with the hour.
    pub invoked: Vec<(crate::engine::order::Article, Hours)>,
    /// When the first forcible measure was taken.
    pub forcible_at: Option<Hours>,
    /// When it reported to the Security Council.
    pub reported_at: Option<Hours>,
    /// When it ended its request.
    pub terminated_at: Option<Hours>,
    /// What reception takes in a day, and what waits, in millionths of a brigade-equivalent.
    pub intake_per_day: Milli,
    /// What waits for reception.
    pub queue: Milli,
    /// How far the threshold of armed aggression is met, 0 to 100, and its parts.
    pub threshold: ThresholdView,
    /// Whether Article 222 would answer this, and whether the state is clearly overwhelmed.
    pub solidarity: SolidarityView,
    /// Steps of the activation reached, with the hour.
    pub steps: Vec<(Step, Hours)>,
    /// The step that comes with time, and when.
    pub next_step: Option<(Step, Hours)>,
    /// When a letter of invocation or a request went out.
    pub letter_at: Option<Hours>,
}

/// Who chairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ChairView {
    /// The state that holds the chair.
    pub holder: CountryId,
    /// Whether it is attacked itself.
    pub own_cause: bool,
    /// Who takes the chair, and at what hour.
    pub next: Option<(CountryId, Hours)>,
}

/// NATO as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NatoView {
    /// Its posture.
    pub posture: NatoPosture,
    /// The posture its council is deciding on.
    pub deciding: Option<NatoPosture>,
    /// What stands in the way of that posture, the greatest first; known to those who hear what its council says.
    pub obstacles: Vec<Obstacle>,
    /// When it decides, or looks again; known to the same.
    pub decides_at: Option<Hours>,
    /// Attribution from which nobody doubts that the posture is called for.
    pub attribution_for: PerMille,
    /// Whether this seat knows its plan.
    pub plan_known: bool,
    /// When staffs last met.
    pub contacted_at: Option<Hours>,
    /// Whether a joint statement is agreed.
    pub endorsed: bool,
    /// Whether the High Representative seeks one; known to NATO and the High Representative.
    pub joint_sought: bool,
}

/// The crisis response as a seat knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IpcrView {
    /// The mode at work.
    pub mode: IpcrMode,
    /// The mode decided, and from when.
    pub next: Option<(IpcrMode, Hours)>,
    /// The mode asked for and not yet answered.
    pub requested: Option<IpcrMode>,
    /// When the last situation report came, and its quality.
    pub report: Option<(Hours, PerMille)>,
    /// When the next one is due.
    pub report_due: Option<Hours>,
    /// Whether the register of needs and offers is up.
    pub register_up: bool,
    /// Share of members that uploaded in the last days, per mille.
    pub upload_share: PerMille,
}

/// A pool of staff capacity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct CapacityView {
    /// What the desk has in this turn, before this turn's orders.
    pub hr_turn: i32,
    /// What the desk has left, after the given basket.
    pub hr_free: i32,
    /// What the Council's crisis staff has in this turn.
    pub council_turn: i32,
    /// What it has left.
    pub council_free: i32,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PromiseView {
    /// Its number.
    pub id: PromiseId,
    /// The need.
    pub need: NeedId,
    /// By when.
    pub by: Hours,
    /// Kept or broken, once it fell due.
    pub kept: Option<bool>,
}

/// A choice that waits for its seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChoiceView {
    /// Its identifier.
    pub id: ChoiceId,
    /// Who decides.
    pub decider: Seat,
    /// The inject that poses it.
    pub inject: crate::base::InjectId,
    /// The answers: identifier and label.
    pub answers: Vec<(AnswerId, String)>,
    /// What is taken if nobody answers.
    pub default: AnswerId,
    /// The advice given so far, known to adviser and decider.
    pub advice: Option<AnswerId>,
    /// The turn at whose end the default is taken.
    pub turn: u16,
}

/// A letter that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LetterView {
    /// Which.
    pub letter: LetterKind,
    /// From whom.
    pub seat: Seat,
    /// By the end of which turn.
    pub turn: u16,
}

/// A vote on the agenda, or held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VoteView {
    /// Its identifier.
    pub id: VoteId,
    /// The turn it is voted in.
    pub turn: u16,
    /// By which rule it is counted.
    pub rule: VoteRule,
    /// Who prepares it.
    pub body: Body,
    /// Whether it has implications for defence.
    pub defence: bool,
    /// Positions known so far, with what weighed most.
    pub positions: Vec<(CountryId, Stance, Ground)>,
    /// The count by them: who says nothing agrees.
    pub count: Count,
    /// How often each capital was asked for its support, as far as this seat knows.
    pub lobbied: Vec<(CountryId, u8)>,
    /// What capitals were promised to keep.
    pub links: Vec<(CountryId, KindId)>,
    /// How often the text was watered down.
    pub watered: u8,
    /// What is left of the measure, per mille.
    pub left: PerMille,
    /// How often it was postponed.
    pub postponed: u8,
    /// Taken off the agenda without a vote.
    pub taken_off: bool,
    /// The result, once held.
    pub passed: Option<bool>,
}

impl VoteView {
    /// Whether it is still to be voted.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.passed.is_none() && !self.taken_off
    }

    /// Where a capital stands, as far as it is known.
    #[must_use]
    pub fn position(&self, of: CountryId) -> Option<(Stance, Ground)> {
        self.positions
            .iter()
            .find(|(country, ..)| *country == of)
            .map(|(_, stance, ground)| (*stance, *ground))
    }
}

/// A vector of the adversary, for its own seat and the full view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct VectorView {
    /// Which.
    pub id: VectorId,
    /// What the adversary can and wants to do by it.
    pub pressure: PerMille,
    /// Learned success.
    pub learned: PerMille,
    /// Turned from for now.
    pub shunned: bool,
    /// How weak the adversary sees its target, per mille.
    pub seen_weakness: PerMille,
    /// Deterrence seen, per mille.
    pub deterrence: PerMille,
    /// The target it would strike.
    pub target: CountryId,
}

/// A mechanism in this game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MechanismView {
    /// Which.
    pub id: MechanismId,
    /// For which state.
    pub victim: CountryId,
    /// Where it stands.
    pub stage: RunStage,
    /// The hour from which it works.
    pub from: Hours,
    /// The hour at which it ends, once it works and where it lasts.
    pub until: Option<Hours>,
}
