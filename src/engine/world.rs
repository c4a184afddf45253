//! The whole state of a game. Only `apply` writes it; screens and players never see it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::council::Ground;
use super::event::{Cause, Clock, NeedState, OfferAnswer, Shelf};
use super::law::Step;
use super::order::{Article, Channel, Stance, StatementKind, Window};
use crate::base::{
    AnswerId, ChoiceId, ConsignmentId, CountryId, DebriefId, FlagId, Hours, InjectId, KindId, MatchId,
    MechanismId, Milli, NeedId, OfferId, PackageId, PerMille, PromiseId, UnlockId, VoteId,
};
use crate::content::{
    Caveat, DelayScope, Function, GeoStatus, Hazard, IpcrMode, LetterKind, Mode, NatoAssignment, NatoPosture,
    Outcome, Pool, Seat, Track, TriageRule, VectorId,
};

/// A hostile act, as the threshold counts it.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Incident {
    pub(crate) hour: Hours,
    /// Escalation that it brought.
    pub(crate) weight: PerMille,
    pub(crate) cause: Cause,
}

/// An attacked state.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Victim {
    pub(crate) country: CountryId,
    pub(crate) functions: [PerMille; 8],
    /// Hours that each function has been at the brink without a break.
    pub(crate) brink_hours: [Hours; 8],
    pub(crate) invoked: BTreeMap<Article, Hours>,
    pub(crate) forcible_at: Option<Hours>,
    pub(crate) reported_at: Option<Hours>,
    pub(crate) terminated_at: Option<Hours>,
    /// How sound each invocation was when it was made, per mille.
    pub(crate) soundness: BTreeMap<Article, PerMille>,
    /// A letter of invocation or a request has gone out.
    pub(crate) letter_at: Option<Hours>,
    /// Steps of the activation, and when each was last reached.
    pub(crate) steps: BTreeMap<Step, Hours>,
    /// The step that comes with time, and when.
    pub(crate) next_step: Option<(Step, Hours)>,
    /// Where the attack counts as having happened.
    pub(crate) place: GeoStatus,
    /// Events that Article 222 answers.
    pub(crate) hazards: BTreeSet<Hazard>,
    pub(crate) incidents: Vec<Incident>,
}

/// States that used force for a victim, and what they told the Security Council.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct ForceUsed {
    pub(crate) at: Hours,
    pub(crate) reported: bool,
}

/// A need of a victim.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Need {
    pub(crate) id: NeedId,
    pub(crate) quantity: Milli,
    /// Error of a declaration made without any picture, per mille.
    pub(crate) error: PerMille,
    pub(crate) born: Hours,
    pub(crate) due: Hours,
    pub(crate) declared: Option<Milli>,
    pub(crate) declared_at: Option<Hours>,
    pub(crate) state: NeedState,
    /// Order of rank: the larger, the later put first.
    pub(crate) rank: u16,
    /// Marked as NATO's by the High Representative, or as the Union's by NATO.
    pub(crate) left_by_eu: bool,
    pub(crate) left_by_nato: bool,
    pub(crate) nato_planned: Milli,
    pub(crate) nato_delivered: Milli,
    /// Met by a decision rather than by an offer: a package of restrictive measures adopted.
    pub(crate) by_decision: Milli,
    /// Shift of the effect of what is delivered, per mille.
    pub(crate) fit_shift: PerMille,
    /// Share of the need that was ever supplied, and that share weighted by timeliness, per mille: what
    /// the evaluation counts.
    pub(crate) supplied: PerMille,
    pub(crate) credit: PerMille,
}

impl Need {
    /// Whether it still matters.
    pub(crate) fn is_open(&self) -> bool {
        !matches!(self.state, NeedState::Lapsed | NeedState::Withdrawn)
    }
}

/// An offer on the table.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Offer {
    pub(crate) id: OfferId,
    pub(crate) giver: CountryId,
    pub(crate) kind: KindId,
    pub(crate) victim: CountryId,
    pub(crate) package: Option<PackageId>,
    pub(crate) tabled: Milli,
    pub(crate) shelves: [Milli; 11],
    pub(crate) tabled_at: Hours,
    pub(crate) tabled_turn: u16,
    pub(crate) valid_until: Hours,
    pub(crate) ready_hours: Hours,
    pub(crate) sustain_hours: Hours,
    pub(crate) caveats: Vec<Caveat>,
    pub(crate) nato: NatoAssignment,
    pub(crate) political_value: i32,
    pub(crate) home_risk: PerMille,
    pub(crate) answer: Option<OfferAnswer>,
    pub(crate) answered_turn: Option<u16>,
    pub(crate) clocks: BTreeMap<Clock, ClockState>,
    pub(crate) improved: bool,
    /// NATO released it in time, of its own will.
    pub(crate) released: bool,
    pub(crate) authority: Authority,
    /// When its mandate was first sought.
    pub(crate) mandate_from: Option<Hours>,
}

impl Offer {
    pub(crate) fn on(&self, shelf: Shelf) -> Milli {
        self.shelves[shelf.index()]
    }

    /// Whether any of it is on the table, agreed, under way or at work.
    pub(crate) fn is_live(&self) -> bool {
        [Shelf::Free, Shelf::Reserved, Shelf::InTransit, Shelf::Queued, Shelf::Delivered]
            .iter()
            .any(|shelf| !self.on(*shelf).is_zero())
    }
}

impl Offer {
    /// Whether it still waits for any answer of the High Representative.
    pub(crate) fn is_unanswered(&self) -> bool {
        self.answered_turn.is_none() && !self.on(Shelf::Free).is_zero()
    }

    /// Whether it was parked.
    pub(crate) fn is_parked(&self) -> bool {
        self.answer == Some(OfferAnswer::Parked)
    }

    /// Whether that clock stands in the way of leaving.
    pub(crate) fn waits_for(&self, clock: Clock) -> bool {
        !matches!(self.clocks.get(&clock), Some(ClockState::Granted))
    }
}

/// Under whom the units of an offer stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// The giver's own.
    National,
    /// NATO asked for it; the giver answers by then.
    Asked(Hours),
    /// NATO's, with the giver's consent.
    Nato,
    /// The giver's own, by its decision when NATO asked.
    Kept,
}

/// Where a clock of an offer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) enum ClockState {
    Running(Hours),
    Granted,
    Refused,
}

/// Where a match stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) enum MatchStage {
    Proposed,
    Agreed,
    Left,
    Dropped,
}

/// A proposed or agreed match.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Match {
    pub(crate) id: MatchId,
    pub(crate) offer: OfferId,
    pub(crate) need: NeedId,
    pub(crate) quantity: Milli,
    pub(crate) channel: Channel,
    pub(crate) mode: Option<Mode>,
    pub(crate) proposed_turn: u16,
    pub(crate) agreed_at: Option<Hours>,
    pub(crate) stage: MatchStage,
    pub(crate) consents: BTreeSet<Seat>,
    pub(crate) waits: Option<Clock>,
}

/// Where a consignment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) enum Leg {
    Moving,
    Queued,
    AtWork,
    Gone,
}

/// A quantity of an offer on its way, or at work.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Consignment {
    pub(crate) id: ConsignmentId,
    pub(crate) proposal: MatchId,
    pub(crate) offer: OfferId,
    pub(crate) need: NeedId,
    pub(crate) giver: CountryId,
    pub(crate) mode: Option<Mode>,
    pub(crate) channel: Channel,
    pub(crate) quantity: Milli,
    /// Taken in by reception so far.
    pub(crate) absorbed: Milli,
    /// Of that, what is not used up.
    pub(crate) at_work: Milli,
    /// What the part at work is worth to its need.
    pub(crate) effect: Milli,
    pub(crate) left_at: Hours,
    pub(crate) arrives: Hours,
    pub(crate) absorbed_at: Option<Hours>,
    pub(crate) leg: Leg,
}

/// What a delegation thinks and has done.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Delegation {
    pub(crate) country: CountryId,
    pub(crate) will: PerMille,
    /// What it was asked for: turn last asked and times asked.
    pub(crate) asked: BTreeMap<KindId, Asked>,
    pub(crate) uploaded_turn: Option<u16>,
    pub(crate) delivered: bool,
    /// Shift of home risk, this turn only.
    pub(crate) home_risk_shift: i32,
    /// Caveats added to its military kinds.
    pub(crate) caveats: Vec<Caveat>,
    /// Home politics stop what is subject to them: drawn at the start.
    pub(crate) politics_stop: bool,
    pub(crate) paid: i32,
}

/// How often and when a capital was asked for a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Asked {
    pub(crate) first_hour: Hours,
    pub(crate) last_turn: u16,
    pub(crate) times: u16,
    pub(crate) by_hr: bool,
}

/// A public promise.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Promise {
    pub(crate) id: PromiseId,
    pub(crate) need: NeedId,
    pub(crate) by: Hours,
    pub(crate) made_at: Hours,
    pub(crate) kept: Option<bool>,
}

/// A choice that waits for its seat.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OpenChoice {
    pub(crate) id: ChoiceId,
    pub(crate) decider: Seat,
    pub(crate) turn: u16,
    pub(crate) advice: Option<AnswerId>,
}

/// A vote on the agenda.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Agenda {
    pub(crate) id: VoteId,
    pub(crate) turn: u16,
    pub(crate) positions: BTreeMap<CountryId, (Stance, Ground)>,
    /// How often each capital was asked for its support.
    pub(crate) lobbied: BTreeMap<CountryId, u8>,
    /// What capitals were promised to keep for their support.
    pub(crate) links: BTreeMap<CountryId, KindId>,
    /// How often the text was watered down.
    pub(crate) watered: u8,
    pub(crate) postponed: u8,
    pub(crate) taken_off: bool,
    pub(crate) result: Option<bool>,
}

impl Agenda {
    /// Whether it is still to be voted.
    pub(crate) fn is_open(&self) -> bool {
        self.result.is_none() && !self.taken_off
    }
}

/// NATO as an actor.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Nato {
    pub(crate) posture: NatoPosture,
    /// The posture being decided, and when.
    pub(crate) draw: Option<(NatoPosture, Hours)>,
    /// The highest posture that events allow.
    pub(crate) allowed: NatoPosture,
    pub(crate) contacted_at: Option<Hours>,
    pub(crate) contacts: u16,
    pub(crate) endorsed: bool,
}

/// The crisis response arrangements.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Ipcr {
    pub(crate) mode: IpcrMode,
    pub(crate) next: Option<(IpcrMode, Hours)>,
    pub(crate) requested: Option<IpcrMode>,
    pub(crate) round_table_turn: Option<u16>,
    pub(crate) report_due: Option<Hours>,
    pub(crate) report_quality: PerMille,
    pub(crate) report_at: Option<Hours>,
    pub(crate) reports: u16,
}

/// The adversary.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Adversary {
    pub(crate) vectors: BTreeMap<VectorId, VectorState>,
}

/// One vector of the adversary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct VectorState {
    pub(crate) pressure: PerMille,
    /// Learned success, per mille.
    pub(crate) learned: PerMille,
    /// Failures in a row.
    pub(crate) failures: u8,
    /// Turned from, until that turn.
    pub(crate) shunned_until: u16,
}

/// A change of a pool's daily capacity.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct CapacityShift {
    pub(crate) pool: Pool,
    pub(crate) by: i32,
    pub(crate) until: Option<Hours>,
}

/// A letter that is asked for.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LetterDue {
    pub(crate) letter: LetterKind,
    pub(crate) seat: Seat,
    pub(crate) turn: u16,
}

/// Running sums for the evaluation.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Tally {
    pub(crate) escalation_peak: PerMille,
    pub(crate) escalation_start: PerMille,
    pub(crate) own_rises: u16,
    pub(crate) awareness_hours: i64,
    pub(crate) synchronisation_hours: i64,
    pub(crate) discord_hours: i64,
    pub(crate) legitimacy_hours: i64,
    pub(crate) endurance_hours: i64,
    pub(crate) hours: i64,
    pub(crate) overload_hours: i64,
    pub(crate) desk_spent: i64,
    pub(crate) mistakes: BTreeMap<u8, u16>,
    /// Hours during which the author was known well enough to be named.
    pub(crate) attributable_hours: Hours,
    /// Escalation that injects brought: the level the response had to live with.
    pub(crate) escalation_given: i64,
    pub(crate) promises_broken: u16,
    pub(crate) specific_pressed: u16,
    pub(crate) letters_sound: u16,
    pub(crate) letters_unsound: u16,
    pub(crate) letters_missed: u16,
}

/// Where a mechanism stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum RunStage {
    /// Asked for and decided; its delay runs.
    Asked,
    /// At work until its time is over.
    AtWork,
    /// It gave what it had to give, or its time is over.
    Done,
}

/// A mechanism in this game.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Run {
    pub(crate) stage: RunStage,
    /// The hour from which it works.
    pub(crate) from: Hours,
    /// The hour at which it ends, once it works and where it lasts.
    pub(crate) until: Option<Hours>,
    /// What bargaining in the Council left of what it does.
    pub(crate) share: PerMille,
}

/// The whole game.
#[derive(Debug, Clone, Serialize)]
pub struct World {
    pub(crate) seed: u64,
    pub(crate) turn: u16,
    pub(crate) window: Window,
    /// The decision time of the current turn.
    pub(crate) hour: Hours,
    pub(crate) ended: Option<Outcome>,
    pub(crate) expected: Option<Outcome>,

    pub(crate) tracks: [PerMille; 12],
    pub(crate) victims: Vec<Victim>,
    pub(crate) needs: Vec<Need>,
    pub(crate) offers: Vec<Offer>,
    /// What is left untabled of each package.
    pub(crate) stock: BTreeMap<PackageId, Milli>,
    /// Packages whose stock no longer comes back when it lapses or is declined: it has once, or its staff works
    /// by an instrument.
    pub(crate) settled: BTreeSet<PackageId>,
    pub(crate) matches: Vec<Match>,
    pub(crate) consignments: Vec<Consignment>,
    pub(crate) delegations: BTreeMap<CountryId, Delegation>,
    pub(crate) promises: Vec<Promise>,
    pub(crate) ipcr: Ipcr,
    pub(crate) nato: Nato,
    pub(crate) adversary: Adversary,
    pub(crate) agenda: Vec<Agenda>,
    /// What is not drawn from a capital, until that hour: the price of its support.
    pub(crate) kept_home: BTreeMap<(CountryId, KindId), Hours>,
    pub(crate) choices: Vec<OpenChoice>,
    pub(crate) decided: BTreeMap<ChoiceId, AnswerId>,
    pub(crate) letters: Vec<LetterDue>,
    pub(crate) force: BTreeMap<CountryId, ForceUsed>,
    /// The Presidency that chairs instead of the scenario's, and from when.
    pub(crate) chair: Option<(CountryId, Hours)>,
    pub(crate) chair_changed: bool,
    pub(crate) statements: BTreeMap<StatementKind, Hours>,
    pub(crate) joint_sought: bool,
    /// Mechanisms asked for, at work, or done, by the state that they are for.
    pub(crate) runs: BTreeMap<(MechanismId, CountryId), Run>,

    pub(crate) flags: BTreeMap<FlagId, Hours>,
    pub(crate) flags_of: BTreeSet<(FlagId, CountryId)>,
    /// The published rule of triage, and since when.
    pub(crate) triage: Option<(TriageRule, Hours)>,
    pub(crate) unlocked: BTreeSet<UnlockId>,
    pub(crate) debriefs: BTreeSet<DebriefId>,
    pub(crate) fired: BTreeMap<InjectId, Hours>,
    pub(crate) lapsed: BTreeSet<InjectId>,
    pub(crate) timers: Vec<(u16, InjectId, Hours)>,

    pub(crate) capacity: Vec<CapacityShift>,
    /// Free capacity of each pool in this turn.
    pub(crate) hr_free: i32,
    pub(crate) council_free: i32,
    /// What each pool opened the turn with.
    pub(crate) hr_opened: i32,
    pub(crate) council_opened: i32,
    pub(crate) delays: Vec<(DelayScope, i32)>,
    pub(crate) blocked: Vec<(KindId, Mode, Vec<CountryId>)>,
    /// Departures by edge and day: what is already on the road.
    pub(crate) traffic: BTreeMap<(u16, u16), u16>,
    /// Cohesion already moved by rules in this turn.
    pub(crate) cohesion_moved: i32,
    /// Lift already drawn from each victim's pool, by mode.
    pub(crate) lift_drawn: BTreeMap<(CountryId, Mode), Milli>,
    pub(crate) tally: Tally,
}

impl World {
    pub(crate) fn track(&self, track: Track) -> PerMille {
        self.tracks[track.index()]
    }

    pub(crate) fn victim(&self, country: CountryId) -> Option<&Victim> {
        self.victims.iter().find(|v| v.country == country)
    }

    pub(crate) fn function(&self, country: CountryId, function: Function) -> PerMille {
        self.victim(country).map_or(0, |v| v.functions[function.index()])
    }

    /// Whether a state invoked Article 222 and has not ended its request.
    pub(crate) fn solidarity_runs(&self) -> bool {
        let runs = |v: &Victim| v.invoked.contains_key(&Article::Solidarity) && v.terminated_at.is_none();
        self.victims.iter().any(runs)
    }

    pub(crate) fn lead(&self) -> CountryId {
        self.victims[0].country
    }

    pub(crate) fn need(&self, id: NeedId) -> Option<&Need> {
        self.needs.iter().find(|n| n.id == id)
    }

    pub(crate) fn offer(&self, id: OfferId) -> Option<&Offer> {
        self.offers.get(id.index())
    }

    pub(crate) fn match_(&self, id: MatchId) -> Option<&Match> {
        self.matches.get(id.index())
    }

    /// The item of a vote that is still to be held.
    pub(crate) fn open_item(&self, vote: VoteId) -> Option<&Agenda> {
        self.agenda.iter().find(|a| a.id == vote && a.is_open())
    }

    /// Whether a capital was promised that this kind is not drawn from it.
    pub(crate) fn is_kept_home(&self, country: CountryId, kind: KindId) -> bool {
        self.kept_home.get(&(country, kind)).is_some_and(|until| *until > self.hour)
    }

    pub(crate) fn has_flag(&self, flag: FlagId) -> bool {
        self.flags.contains_key(&flag)
    }

    /// Whether the register of needs and offers is up.
    pub(crate) fn register_up(&self) -> bool {
        self.ipcr.mode >= IpcrMode::InformationSharing || self.has_flag(super::flags::REGISTER_UP)
    }

    /// Whether capitals know how much a victim asks for: by the register, or by its list of needs.
    pub(crate) fn quantities_known(&self, victim: CountryId) -> bool {
        self.register_up() || self.victim(victim).is_some_and(|v| v.reached(Step::NeedsList))
    }

    /// What is delivered to a need and works, at its worth.
    pub(crate) fn supply(&self, need: &Need) -> Milli {
        let ours: Milli = self
            .consignments
            .iter()
            .filter(|c| c.need == need.id && c.leg != Leg::Gone)
            .map(|c| c.effect)
            .sum();
        ours.share((1000 + need.fit_shift).max(0)) + need.nato_delivered + need.by_decision
    }

    /// How far a need is covered, per mille, at most 1000.
    pub(crate) fn coverage(&self, need: &Need) -> PerMille {
        self.supply(need).per_mille_of(need.quantity, 1000)
    }
}
