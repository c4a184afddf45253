//! A scenario as authors write it. Field meanings are those of the checked records.

use serde::Deserialize;

use super::catalogue::Package;
use super::{Decimal, Placed};
use crate::base::{
    AnswerId, ChoiceId, CountryId, DebriefId, FlagId, Hours, InjectId, KindId, MechanismId, OptionId,
    OptionValue, PackageId, ScenarioId, UnlockId, VoteId,
};
use crate::content::capability::{Function, Mode, Size, Track};
use crate::content::clocks::Clocks;
use crate::content::condition::{IpcrMode, NatoPosture, Pool};
use crate::content::consequence::{LetterKind, Outcome, Proposal, VoteRule};
use crate::content::country::Region;
use crate::content::law::{GeoStatus, Hazard};
use crate::content::package::{Caveat, NatoAssignment};
use crate::content::text::Text;
use crate::content::triage::TriageRule;
use crate::content::vector::Vector;

/// Fields that must be there are optional here, so that the checker can name all that are missing.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(in crate::content) struct Scenario {
    pub id: Option<ScenarioId>,
    pub code: Option<Text>,
    pub title: Option<Text>,
    pub vector: Option<Text>,
    pub frame: Text,
    pub adversary: Text,
    pub duration: Option<Text>,
    pub brief: Option<Text>,
    pub facilitator: Text,
    pub phases: Vec<Text>,
    pub offers_note: Text,
    pub dilemmas: Vec<Text>,
    pub training_objectives: Vec<Objective>,
    pub good: Text,
    /// `2027-02-08 06:00`.
    pub start: Option<Text>,
    pub presidency: Option<CountryId>,
    pub blocks: Option<Vec<(u16, i32)>>,
    pub minutes_per_turn: Option<i32>,
    pub victims: Option<Vec<CountryId>>,
    pub possible_victims: Vec<CountryId>,
    /// Of the victims those that nothing has struck at the start.
    pub struck_later: Vec<CountryId>,
    pub affected: Vec<Placed<CountryId>>,
    pub roster: Roster,
    pub region: Option<Region>,
    /// Where several states are attacked: the region of those that do not lie in that one.
    pub regions: Vec<(CountryId, Region)>,
    /// Where several adversaries attack: the victims of each.
    pub adversaries: Vec<Vec<CountryId>>,
    pub initial_needs: Option<Vec<(Placed<KindId>, Size)>>,
    /// Needs that some inject raises, sometimes only on a branch.
    pub later_needs: Vec<(Placed<KindId>, Size)>,
    pub initial_tracks: Vec<(Track, i32)>,
    pub initial_functions: Vec<(Function, i32)>,
    pub initial_ipcr: IpcrMode,
    pub options: Vec<ScenarioOption>,
    pub offers_off: Vec<PackageId>,
    pub vectors: Option<Vec<Vector>>,
    pub aims: Vec<Aim>,
    pub counterpart: Option<bool>,
    pub terms: Option<Terms>,
    pub own_means: i32,
    pub hours_per_act: Option<i32>,
    pub article_427_applies: Option<bool>,
    pub place: GeoStatus,
    pub hazards: Vec<Hazard>,
    pub tutorial: bool,
    pub injects: Option<Vec<Inject>>,
    pub debriefs: Vec<Debrief>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(in crate::content) struct Roster {
    pub members_add: Vec<CountryId>,
    pub allies_remove: Vec<CountryId>,
    pub csdp_opt_out: Vec<CountryId>,
    pub stock: Vec<Package>,
    pub specific_character_add: Vec<CountryId>,
    pub clocks: Option<Clocks>,
    pub unsuited: Vec<(KindId, KindId)>,
    pub delays: Vec<(MechanismId, (Hours, Hours))>,
}

/// What the value of an option stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::content) enum Sets {
    /// The lead victim.
    Victims,
    /// Who holds the Presidency.
    Presidency,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct ScenarioOption {
    pub id: OptionId,
    pub label: Text,
    pub values: Vec<OptionValue>,
    pub default: OptionValue,
    #[serde(default)]
    pub sets: Option<Sets>,
    #[serde(default)]
    pub effects: Vec<OptionEffect>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct OptionEffect {
    pub value: OptionValue,
    #[serde(default)]
    pub members_add: Vec<CountryId>,
    #[serde(default)]
    pub allies_remove: Vec<CountryId>,
    #[serde(default)]
    pub offers_off: Vec<PackageId>,
    #[serde(default)]
    pub csdp_opt_out: Vec<CountryId>,
    #[serde(default)]
    pub specific_character_add: Vec<CountryId>,
    #[serde(default)]
    pub start: Option<Text>,
    #[serde(default)]
    pub law_of: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Objective {
    pub text: Text,
    #[serde(default)]
    pub by: Vec<Yardstick>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::content) enum Yardstick {
    Measure(Text),
    Mistake(i32),
    Need(KindId),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Debrief {
    pub id: DebriefId,
    pub question: Text,
}

/// What is asked when the adversary seeks terms.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Terms {
    pub id: InjectId,
    /// The hour at which the adversary seeks terms at the latest.
    #[serde(default)]
    pub by_hours: Option<i32>,
    pub text: Text,
    pub then: Vec<Consequence>,
}

/// What the adversary wants.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Aim {
    pub text: Text,
    #[serde(default)]
    pub breaks: Vec<Function>,
    #[serde(default)]
    pub trust: bool,
    pub reached: Condition,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Inject {
    pub id: InjectId,
    #[serde(default)]
    pub at_hours: Option<i32>,
    #[serde(default)]
    pub at_minutes: Option<i32>,
    pub channel: Text,
    pub text: Text,
    #[serde(default)]
    pub when: Condition,
    pub then: Vec<Consequence>,
    /// Why `then` is empty.
    #[serde(default)]
    pub then_reason: Text,
    #[serde(default)]
    pub epilogue: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::content) enum Condition {
    #[default]
    Always,
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Covered(Placed<KindId>),
    Supplied(Placed<KindId>, Size),
    Deployed(Placed<KindId>),
    AtWork(Placed<MechanismId>),
    Declared(Placed<KindId>),
    Offered {
        #[serde(default)]
        need: Option<KindId>,
        #[serde(default)]
        nato: Option<NatoAssignment>,
        #[serde(default)]
        from: Vec<CountryId>,
        #[serde(default)]
        not_from: Vec<CountryId>,
    },
    Asked {
        state: CountryId,
        #[serde(default)]
        need: Option<KindId>,
        #[serde(default)]
        by_hours: Option<i32>,
    },
    TrackAtLeast(Placed<String>, i32),
    TrackBelow(Placed<String>, i32),
    FunctionBelow(Placed<String>, i32),
    Flag(Placed<FlagId>),
    Option(OptionId, OptionValue),
    Decided(ChoiceId, AnswerId),
    IpcrAtLeast(IpcrMode),
    NatoPostureAtLeast(NatoPosture),
    CapacityBelow(Pool, i32),
    Moving(Mode),
    MainAimHeld,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::content) enum Consequence {
    Track(Placed<String>, i32),
    TrackTo(Placed<String>, i32),
    Function(Placed<String>, i32),
    Need(Placed<KindId>, Size),
    Flag(Placed<FlagId>),
    Unlock(UnlockId),
    Debrief(DebriefId),
    Offer(CountryId, Placed<KindId>, Decimal),
    Supplies(Placed<KindId>, Decimal),
    Withdraw(CountryId, KindId),
    Mandate(CountryId),
    Caveat(CountryId, Caveat),
    Capacity(Pool, i32, i32),
    /// A kind, or `from:XX`, `to:XX`, `via:XX`.
    DelayDays(String, i32),
    Choice {
        id: ChoiceId,
        /// The question, where the inject's text is not it.
        #[serde(default)]
        text: Option<Text>,
        /// `hr`, `victim` (the lead), `victims` (each, for itself), `victim:XX`, `presidency`, `delegation:XX`, `nato`, `excon`.
        decided_by: String,
        default: AnswerId,
        answers: Vec<Answer>,
    },
    Vote {
        id: VoteId,
        rule: VoteRule,
        #[serde(default)]
        proposal: Proposal,
        #[serde(default)]
        defence: bool,
        delay_hours: i32,
        ease: i32,
        #[serde(default)]
        passed: Vec<Consequence>,
        #[serde(default)]
        failed: Vec<Consequence>,
    },
    If {
        when: Condition,
        then: Vec<Consequence>,
        #[serde(default, rename = "else")]
        otherwise: Vec<Consequence>,
    },
    After {
        hours: i32,
        #[serde(default)]
        when: Condition,
        then: Vec<Consequence>,
    },
    /// The High Representative sets a rule of triage and publishes it.
    Triage(TriageRule),
    /// It sets one and keeps it internal.
    TriageInternal(TriageRule),
    Mistake(i32),
    Letter(LetterKind, String),
    CostMeur(CountryId, i32),
    /// A giver or `all`.
    HomeRisk(String, i32),
    NatoStep(NatoPosture),
    NatoCover(Placed<KindId>, i32),
    /// NATO lets units of that kind go that are offered there, or keeps its claim on them.
    NatoRelease(Placed<KindId>),
    NatoWithhold(Placed<KindId>),
    Fit(Placed<KindId>, i32),
    BlockMode {
        need: KindId,
        mode: Mode,
        #[serde(default)]
        except: Vec<CountryId>,
    },
    VictimJoins(CountryId),
    Place(Placed<GeoStatus>),
    Incident(Placed<GeoStatus>, i32),
    Hazard(Placed<Hazard>),
    Ipcr(IpcrMode),
    Task(MechanismId),
    Terminate,
    StrikesEnd,
    Outcome(Outcome),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Answer {
    pub id: AnswerId,
    pub label: Text,
    pub then: Vec<Consequence>,
}

/// The fields that the title screen lists, out of a scenario that is not read whole.
#[derive(Debug, Deserialize)]
pub(in crate::content) struct Summary {
    pub id: ScenarioId,
    pub title: Text,
    pub vector: Text,
    pub duration: Text,
    pub blocks: Vec<(u16, i32)>,
    pub victims: Vec<CountryId>,
    #[serde(default)]
    pub tutorial: bool,
}
