//! What an inject does: closed vocabulary.
// Variants are documented; their fields are named for what they hold.
#![allow(missing_docs)]

use serde::{Deserialize, Serialize};

use super::capability::{Function, Mode, Size, Track};
use super::condition::{Condition, IpcrMode, NatoPosture, Pool};
use super::law::{GeoStatus, Hazard};
use super::package::Caveat;
use super::triage::TriageRule;
use crate::base::{
    AnswerId, ChoiceId, CountryId, DebriefId, FlagId, Hours, KindId, MechanismId, Milli, PerMille, UnlockId,
    VoteId,
};

/// A seat at the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Seat {
    /// The High Representative.
    Hr,
    /// An attacked state.
    Victim(CountryId),
    /// The rotating Presidency of the Council.
    Presidency,
    /// A delegation: a giver, or `EU` for the Union's instruments.
    Delegation(CountryId),
    /// NATO's liaison.
    Nato,
    /// Exercise control.
    Excon,
    /// The adversary. Never a person's.
    Adversary,
}

/// Who decides a choice or writes a letter: a seat by its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decider {
    /// The High Representative.
    Hr,
    /// The lead victim.
    Victim,
    /// Each attacked state for itself; what follows from an answer concerns whoever gave it.
    EachVictim,
    /// That victim.
    VictimOf(CountryId),
    /// The Presidency.
    Presidency,
    /// That delegation.
    Delegation(CountryId),
    /// NATO.
    Nato,
    /// Exercise control.
    Excon,
}

/// How the game ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The state before the attack is restored.
    Restored,
    /// The attack is held.
    Held,
    /// Neither side moves.
    Frozen,
    /// A function of a victim broke down.
    Collapsed,
    /// General war. (A word of a content file has no hyphen.)
    #[serde(alias = "general_war")]
    GeneralWar,
}

impl Outcome {
    /// Its slug, as in machine output and message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Restored => "restored",
            Self::Held => "held",
            Self::Frozen => "frozen",
            Self::Collapsed => "collapsed",
            Self::GeneralWar => "general-war",
        }
    }
}

/// A formal letter that an inject asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// Invocation of Article 42.7.
    Invocation,
    /// Request for aid.
    Request,
    /// Report under Article 51 of the Charter.
    Art51Report,
    /// Public statement.
    Statement,
    /// Triage rule.
    TriageRule,
    /// Termination.
    Termination,
}

impl LetterKind {
    /// Whether it asks for something or reports a use of force, and so rests on a legal basis that it should name.
    #[must_use]
    pub fn asks_or_reports(self) -> bool {
        matches!(self, Self::Invocation | Self::Request | Self::Art51Report)
    }

    /// Its slug, as in content files and message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Invocation => "invocation",
            Self::Request => "request",
            Self::Art51Report => "art51_report",
            Self::Statement => "statement",
            Self::TriageRule => "triage_rule",
            Self::Termination => "termination",
        }
    }
}

/// What a delay applies to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DelayScope {
    /// Offers and consignments of a kind.
    Kind(KindId),
    /// Everything from a giver.
    From(CountryId),
    /// Everything to a victim.
    To(CountryId),
    /// Everything by road or rail to a victim, as far as its need of clearances is not covered.
    OverLandTo(CountryId),
    /// Everything through a state.
    Via(CountryId),
}

/// The rule of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoteRule {
    /// Unanimity, with constructive abstention.
    Unanimity,
    /// Qualified majority.
    Qualified,
    /// The larger qualified majority where the Council acts neither on a proposal from the Commission nor from the High
    /// Representative (Article 238(2) TFEU). It follows from that; no content says it.
    #[serde(skip_deserializing)]
    Reinforced,
}

/// On whose proposal the Council votes an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proposal {
    /// The Commission's.
    Commission,
    /// The High Representative's.
    #[default]
    HighRepresentative,
    /// No proposal but a member state's initiative.
    Member,
    /// The High Representative's where the High Representative puts it on the agenda, else the initiative of a member
    /// state (Article 30(1) TEU).
    WhoAsks,
}

impl Proposal {
    /// Whether the Council acts on a proposal from the Commission or the High Representative when that seat asks.
    #[must_use]
    pub fn is_made_by(self, seat: Seat) -> bool {
        match self {
            Self::Commission | Self::HighRepresentative => true,
            Self::Member => false,
            Self::WhoAsks => seat == Seat::Hr,
        }
    }
}

/// One answer to a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its identifier.
    pub id: AnswerId,
    /// What the decider reads, in the language in which the scenario is told.
    pub label: String,
    /// What it does.
    pub then: Vec<Consequence>,
}

/// A choice posed by an inject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its identifier.
    pub id: ChoiceId,
    /// What is asked, where the inject that poses it asks something else as well; else the inject's text is the question.
    pub text: Option<String>,
    /// Who decides.
    pub decided_by: Decider,
    /// What is taken if nobody answers by the seat's next window.
    pub default: AnswerId,
    /// The answers.
    pub answers: Vec<Answer>,
}

/// A vote raised by an inject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// Its identifier.
    pub id: VoteId,
    /// Its rule.
    pub rule: VoteRule,
    /// On whose proposal.
    pub proposal: Proposal,
    /// Whether it has implications for defence.
    pub defence: bool,
    /// Hours until it is on the agenda.
    pub delay_hours: Hours,
    /// Shift of every position, per mille.
    pub ease: PerMille,
    /// What follows when it passes.
    pub passed: Vec<Consequence>,
    /// What follows when it fails.
    pub failed: Vec<Consequence>,
}

/// One effect. `at` names the victim; none means the one whose answer is carried out, else the lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Consequence {
    /// Adds to a track.
    Track { track: Track, by: i32 },
    /// Raises a track to at least that.
    TrackTo { track: Track, to: PerMille },
    /// Adds to a function.
    Function { function: Function, by: i32, at: Option<CountryId> },
    /// A true need appears, or rises to that size.
    Need { kind: KindId, size: Size, at: Option<CountryId> },
    /// Sets a flag.
    Flag { flag: FlagId, at: Option<CountryId> },
    /// Makes something available.
    Unlock(UnlockId),
    /// Adds a question to the debrief.
    Debrief(DebriefId),
    /// The giver tables that much.
    Offer { giver: CountryId, kind: KindId, quantity: Milli, at: Option<CountryId> },
    /// What was decided meets a declared need, in the need's own unit.
    Supplies { kind: KindId, quantity: Milli, at: Option<CountryId> },
    /// The giver takes its live offers of the kind back.
    Withdraw { giver: CountryId, kind: KindId },
    /// The giver's own decision on its forces is made: no offer of it on the table waits for that any longer.
    Mandate { giver: CountryId },
    /// The giver's military kinds get the caveat.
    Caveat { giver: CountryId, caveat: Caveat },
    /// The pool gains or loses so much a day, for so many hours; 0 for the rest of the game.
    Capacity { pool: Pool, by: i32, hours: Hours },
    /// Movements take longer or shorter.
    DelayDays { scope: DelayScope, by: i32 },
    /// Somebody must choose.
    Choice(Choice),
    /// The Council votes.
    Vote(Vote),
    /// Depends on the moment.
    If { when: Condition, then: Vec<Consequence>, otherwise: Vec<Consequence> },
    /// Looked at again after so many hours.
    After { hours: Hours, when: Condition, then: Vec<Consequence> },
    /// A typical mistake, priced by the inject.
    Mistake(u8),
    /// A letter is asked for.
    Letter { kind: LetterKind, by: Decider },
    /// Somebody pays, in millions of euro.
    CostMillions { payer: CountryId, amount: i32 },
    /// Shifts the home risk of offers on the table, for one turn; no giver means all.
    HomeRisk { giver: Option<CountryId>, by: i32 },
    /// Allows NATO's draw towards that posture.
    NatoStep(NatoPosture),
    /// NATO plans that share of the need.
    NatoCover { kind: KindId, share: PerMille, at: Option<CountryId> },
    /// NATO lets go, or keeps its claim on, what Allies have declared to it and offer of that kind.
    NatoUnits { kind: KindId, released: bool, at: Option<CountryId> },
    /// Changes the effect of what is at work by then, an instrument's too; what comes later has its own.
    Fit { kind: KindId, by: PerMille, at: Option<CountryId> },
    /// Closes a mode for a kind, except to those givers.
    BlockMode { kind: KindId, mode: Mode, except: Vec<CountryId> },
    /// Another state asks; its seat opens.
    VictimJoins(CountryId),
    /// From now on the attack counts as having happened there.
    Place { place: GeoStatus, at: Option<CountryId> },
    /// Something that can be denied happened in that place: an incident of that weight, whatever the ladder does.
    Incident { place: GeoStatus, weight: PerMille, at: Option<CountryId> },
    /// An event that Article 222 answers happened.
    Hazard { hazard: Hazard, at: Option<CountryId> },
    /// Sets the mode of the crisis response.
    Ipcr(IpcrMode),
    /// The attacked state asks for a mechanism, as by its own order.
    Task(MechanismId),
    /// It ends its request, as by its own order.
    Terminate,
    /// Strikes are flown for who answers so no more, neither from its ground nor by itself: those ordered or at work end.
    StrikesEnd,
    /// The High Representative sets a rule of triage, to be published or kept.
    Triage { rule: TriageRule, published: bool },
    /// The end reached at the horizon unless a worse one comes first. Of an answer that an attacked state gives: for
    /// that state, and the end of the game once each has one.
    Outcome(Outcome),
}

impl Consequence {
    /// The rule of triage that is set by what follows at once.
    #[must_use]
    pub fn triage_set_by(list: &[Self]) -> Option<TriageRule> {
        list.iter().find_map(|then| if let Self::Triage { rule, .. } = then { Some(*rule) } else { None })
    }

    /// Whether it moves a level, a pool, a risk, a fit or money by an amount that can be more or less.
    #[must_use]
    pub fn has_amount(&self) -> bool {
        matches!(
            self,
            Self::Track { .. }
                | Self::Function { .. }
                | Self::Capacity { .. }
                | Self::HomeRisk { .. }
                | Self::Fit { .. }
                | Self::CostMillions { .. }
        )
    }
}
