//! What institutions and the adversary hold: the agenda, NATO, the crisis response, letters, mechanisms.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::base::{AnswerId, ChoiceId, CountryId, Hours, InjectId, KindId, PerMille, Sorted, VoteId};
use crate::content::{IpcrMode, LetterKind, NatoPosture, Pool, Seat, VectorId};
use crate::engine::event::Cause;
use crate::engine::order::Body;
use crate::engine::order::Stance;
use crate::engine::order::{Concern, Ground, Guest};

/// A choice that waits for its seat.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OpenChoice {
    pub(crate) id: ChoiceId,
    pub(crate) decider: Seat,
    pub(crate) turn: u16,
    pub(crate) advice: Option<AnswerId>,
}

/// A consequence that is looked at again later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Timer {
    pub(crate) after: u16,
    pub(crate) inject: InjectId,
    pub(crate) due: Hours,
    /// The attacked state whose answer set it.
    pub(crate) of: Option<CountryId>,
    /// The vote that set it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) vote: Option<VoteId>,
}

/// A vote on the agenda.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Agenda {
    pub(crate) id: VoteId,
    pub(crate) turn: u16,
    /// Whether the Commission or the High Representative proposes it.
    pub(crate) proposed: bool,
    /// The attacked states that asked for it, where it helps one at a time.
    pub(crate) victims: BTreeSet<CountryId>,
    pub(crate) positions: Sorted<CountryId, (Stance, Ground)>,
    /// How often each capital was asked for its support.
    pub(crate) lobbied: BTreeMap<CountryId, u8>,
    /// What capitals were promised to keep for their support.
    pub(crate) links: BTreeMap<CountryId, KindId>,
    /// How often the text was watered down.
    pub(crate) watered: u8,
    pub(crate) postponed: u8,
    /// Committees that were convened on it, and when each meets.
    pub(crate) convened: BTreeMap<Body, Hours>,
    pub(crate) taken_off: bool,
    pub(crate) result: Option<bool>,
}

impl Agenda {
    /// Whether it is for that state.
    pub(crate) fn asked_by(&self, victim: CountryId) -> bool {
        self.victims.contains(&victim)
    }

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
    /// Allies that asked for consultations of their own accord, and what they saw threatened.
    pub(crate) consulted: BTreeMap<CountryId, Concern>,
    /// Allies for which its council decided on collective defence. Left out where it is nothing: such games keep their
    /// digests.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) article5: BTreeSet<CountryId>,
    pub(crate) endorsed: bool,
}

/// The crisis response arrangements.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Ipcr {
    pub(crate) mode: IpcrMode,
    pub(crate) next: Option<(IpcrMode, Hours)>,
    /// What the High Representative asked for and nobody has answered, and since when.
    pub(crate) requested: Option<(IpcrMode, Hours)>,
    pub(crate) round_table_turn: Option<u16>,
    /// Who is invited to the next.
    pub(crate) guests: BTreeSet<Guest>,
    pub(crate) report_due: Option<Hours>,
    pub(crate) report_quality: PerMille,
    pub(crate) report_at: Option<Hours>,
    pub(crate) reports: u16,
}

/// The adversary.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Adversary {
    pub(crate) vectors: BTreeMap<VectorId, VectorState>,
    /// Whether it has sought terms.
    pub(crate) sought_terms: bool,
    /// Where each of its aims stands.
    pub(crate) aims: Vec<AimState>,
    /// A report has assessed what it wants.
    pub(crate) aim_assessed: bool,
}

impl Adversary {
    /// Whether it has its main aim, as it last looked.
    pub(crate) fn holds_main_aim(&self) -> bool {
        self.aims.first().is_some_and(|aim| aim.since.is_some())
    }
}

/// Where an aim of the adversary stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub(crate) struct AimState {
    /// Since when it has what it wanted, while it has.
    pub(crate) since: Option<Hours>,
    /// When it first had it.
    pub(crate) first: Option<Hours>,
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
    /// What takes it, or lends it.
    pub(crate) cause: Cause,
}

/// A letter that is asked for.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LetterDue {
    pub(crate) letter: LetterKind,
    pub(crate) seat: Seat,
    pub(crate) turn: u16,
}

/// Where a mechanism stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum RunStage {
    /// Proposed to the attacked state, which has not decided.
    Proposed,
    /// Asked for and decided; its delay runs.
    Asked,
    /// At work until its time is over.
    AtWork,
    /// It gave what it had to give, or its time is over.
    Done,
}

impl RunStage {
    /// Whether it is decided and not over.
    pub(crate) fn is_decided(self) -> bool {
        matches!(self, Self::Asked | Self::AtWork)
    }
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
    /// The capital that agreed to give it, and how long its parliament takes.
    pub(crate) given: Option<(CountryId, Hours)>,
}
