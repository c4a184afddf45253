//! What injects may name, and the looking up of it.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use super::Examination;
use super::giver::giver;
use crate::base::{
    AnswerId, ChoiceId, CountryId, DebriefId, FlagId, GeofenceId, Hours, KindId, MechanismId, OptionId,
    OptionValue, UnlockId,
};
use crate::content::capability::{Function, Size, Track};
use crate::content::condition::FunctionMeasure;
use crate::content::consequence::Decider;
use crate::content::fault::Fault;
use crate::content::outline::Step;
use crate::content::raw::Placed;
use crate::content::raw::scenario as raw;
use crate::content::scenario::Affected;

/// Flags that the engine sets by itself.
pub(super) const ENGINE_FLAGS: [FlagId; 15] = [
    FlagId::literal("INVOKED_427"),
    FlagId::literal("INVOKED_222"),
    FlagId::literal("INVOKED_ART4"),
    FlagId::literal("INVOKED_ART5"),
    FlagId::literal("CHAIR_HANDED"),
    FlagId::literal("REPORTED_ART51"),
    FlagId::literal("FORCIBLE_MEASURE"),
    FlagId::literal("NEEDS_QUANTIFIED"),
    FlagId::literal("REGISTER_UP"),
    FlagId::literal("EU_NATO_STATEMENT"),
    FlagId::literal("SANCTIONS_DRAFTED"),
    FlagId::literal("EMSA_TASKED"),
    FlagId::literal("TRIAGE_PUBLISHED"),
    FlagId::literal("STRIKES_FLOWN"),
    FlagId::literal("EXIT_NAMED"),
];

/// Flags of injects that the rules read by themselves.
const READ_BY_RULES: [FlagId; 4] = [
    FlagId::literal("ADVERSARIES_JOINED"),
    FlagId::literal("ARMED_ATTACK"),
    FlagId::literal("ATTACK_CLAIMED"),
    FlagId::literal("TERMS_ACCEPTED"),
];

/// What an inject can make available, sorted. Each opens something: questions of the review, consultations, a blueprint without its
/// number of members, a legal reading that weighs whole, the package of restrictive measures.
pub(super) const UNLOCKS: [UnlockId; 5] = [
    UnlockId::literal("aar-questions-1"),
    UnlockId::literal("article-4"),
    UnlockId::literal("critical-infrastructure-blueprint"),
    UnlockId::literal("legal-note-territory"),
    UnlockId::literal("sanctions-package"),
];

/// The longest time that a consequence may name, in hours: a year.
const HOURS_MAX: Hours = 8_760;

/// Everything that an inject may name.
pub(super) struct Names {
    pub(super) states: Vec<CountryId>,
    /// States of the transport network, which are more.
    pub(super) transit: Vec<CountryId>,
    pub(super) kinds: Vec<KindId>,
    pub(super) geofences: Vec<GeofenceId>,
    /// The first attacked state.
    pub(super) lead: Option<CountryId>,
    /// Everybody who is, or may become, a victim.
    pub(super) victims: Vec<CountryId>,
    pub(super) options: BTreeMap<OptionId, Vec<OptionValue>>,
    pub(super) debriefs: Vec<DebriefId>,
    /// Mechanisms that an attacked state may ask for itself.
    pub(super) at_request: Vec<MechanismId>,
    /// Whether the scenario says what the adversary wants.
    pub(super) aims: bool,
    pub(super) told: Told,
}

/// What the injects tell, collected before they are checked.
#[derive(Default)]
pub(super) struct Told {
    pub(super) flags: BTreeSet<FlagId>,
    /// Flags that some condition asks for.
    asked: BTreeSet<FlagId>,
    pub(super) choices: BTreeMap<ChoiceId, Vec<AnswerId>>,
    pub(super) needs: BTreeMap<KindId, Size>,
    /// Needs as they are written: without a state it is the first attacked state's.
    pub(super) raised: BTreeSet<(KindId, Option<CountryId>)>,
    pub(super) joining: BTreeSet<CountryId>,
    /// Whether anything that Article 222 answers happens.
    pub(super) hazard: bool,
}

impl Told {
    /// Takes in what these consequences, and those inside them, set, pose and raise.
    pub(super) fn collect(&mut self, list: &[raw::Consequence]) {
        for consequence in list {
            match consequence {
                raw::Consequence::Flag(flag) => {
                    self.flags.insert(flag.name);
                }
                raw::Consequence::Need(kind, size) => {
                    self.raised.insert((kind.name, kind.at));
                    let known = self.needs.entry(kind.name).or_insert(*size);
                    *known = (*known).max(*size);
                }
                raw::Consequence::Hazard(_) => self.hazard = true,
                raw::Consequence::VictimJoins(state) => {
                    self.joining.insert(*state);
                }
                raw::Consequence::Choice { id, answers, .. } => {
                    self.choices.entry(*id).or_default().extend(answers.iter().map(|a| a.id));
                    for answer in answers {
                        self.collect(&answer.then);
                    }
                }
                raw::Consequence::Vote { passed, failed, .. } => {
                    self.collect(passed);
                    self.collect(failed);
                }
                raw::Consequence::If { when, then, otherwise } => {
                    self.asks(when);
                    self.collect(then);
                    self.collect(otherwise);
                }
                raw::Consequence::After { when, then, .. } => {
                    self.asks(when);
                    self.collect(then);
                }
                _ => {}
            }
        }
    }

    /// Takes in which flags a condition asks for.
    pub(super) fn asks(&mut self, condition: &raw::Condition) {
        match condition {
            raw::Condition::Flag(flag) => {
                self.asked.insert(flag.name);
            }
            raw::Condition::Not(inner) => self.asks(inner),
            raw::Condition::All(list) | raw::Condition::Any(list) => list.iter().for_each(|c| self.asks(c)),
            _ => {}
        }
    }

    /// Whether anything comes of a flag: a condition asks for it, or the rules do.
    pub(super) fn is_read(&self, flag: FlagId) -> bool {
        self.asked.contains(&flag) || ENGINE_FLAGS.contains(&flag) || READ_BY_RULES.contains(&flag)
    }
}

impl Names {
    pub(super) fn kind(&self, x: &mut Examination, kind: KindId) {
        x.known(&kind, Fault::UnknownKind, &self.kinds);
    }

    /// The state behind an `@`, if there is one.
    pub(super) fn victim(&self, x: &mut Examination, at: Option<CountryId>) {
        if let Some(state) = at {
            self.is_victim(x, state);
        }
    }

    /// A state that a crisis reaches, and whose crisis that is.
    pub(super) fn affected(&self, x: &mut Examination, state: Placed<CountryId>) -> Affected {
        x.known(&state.name, Fault::UnknownState, &self.states);
        self.victim(x, state.at);
        Affected { country: state.name, by: state.at }
    }

    pub(super) fn is_victim(&self, x: &mut Examination, state: CountryId) {
        if !self.victims.contains(&state) {
            x.unknown(state, Fault::UnknownAttacked, self.victims.iter().map(ToString::to_string));
        }
    }

    /// The kind, and its victim, in the element with that number.
    pub(super) fn placed_kind(&self, x: &mut Examination, step: usize, kind: Placed<KindId>) {
        x.within(Step::Index(step), |x| {
            self.kind(x, kind.name);
            self.victim(x, kind.at);
        });
    }

    /// Whether a need of that kind is there at the start or comes, for that state or the first attacked one.
    pub(super) fn is_needed(&self, kind: Placed<KindId>) -> bool {
        let of = |at: Option<CountryId>| at.or(self.lead);
        self.told.raised.iter().any(|(raised, at)| *raised == kind.name && of(*at) == of(kind.at))
    }

    /// A track by its name; components of complementarity may carry that word before them.
    pub(super) fn track(&self, x: &mut Examination, name: &Placed<String>) -> Option<Track> {
        let found = track_named(&name.name);
        x.within(Step::Index(0), |x| {
            if found.is_none() {
                x.unknown(&name.name, Fault::UnknownTrack, track_names().into_iter());
            }
            self.victim(x, name.at);
            if name.at.is_some() {
                x.warning(Fault::TrackSuffix);
            }
        });
        found
    }

    /// A function by its name, or `mean` where that is allowed.
    pub(super) fn function(
        &self,
        x: &mut Examination,
        name: &Placed<String>,
        mean: bool,
    ) -> Option<FunctionMeasure> {
        let found = Function::ALL.into_iter().find(|f| f.slug() == name.name).map(FunctionMeasure::One);
        let found = found.or_else(|| (mean && name.name == "mean").then_some(FunctionMeasure::Mean));
        x.within(Step::Index(0), |x| {
            if found.is_none() {
                let known = Function::ALL.into_iter().map(|f| f.slug().to_owned());
                x.unknown(&name.name, Fault::UnknownFunction, known.chain(mean.then(|| "mean".to_owned())));
            }
            self.victim(x, name.at);
        });
        found
    }

    /// A seat by its role.
    pub(super) fn decider(&self, x: &mut Examination, text: &str) -> Option<Decider> {
        const SEATS: [&str; 8] =
            ["hr", "victim", "victims", "victim:XX", "presidency", "delegation:XX", "nato", "excon"];
        let (word, state) = match text.split_once(':') {
            Some((word, state)) => (word, Some(CountryId::from_str(state).ok())),
            None => (text, None),
        };
        match (word, state) {
            ("hr", None) => Some(Decider::Hr),
            ("victim", None) => Some(Decider::Victim),
            ("victims", None) => Some(Decider::EachVictim),
            ("presidency", None) => Some(Decider::Presidency),
            ("nato", None) => Some(Decider::Nato),
            ("excon", None) => Some(Decider::Excon),
            ("victim", Some(Some(state))) => {
                self.is_victim(x, state);
                Some(Decider::VictimOf(state))
            }
            ("delegation", Some(Some(state))) => {
                giver(x, state, &self.states);
                Some(Decider::Delegation(state))
            }
            _ => {
                x.unknown(text, Fault::UnknownSeat, SEATS.into_iter().map(str::to_owned));
                None
            }
        }
    }
}

/// A level, in the element with that number.
pub(super) fn level_at(x: &mut Examination, step: usize, level: i32) {
    x.within(Step::Index(step), |x| x.range_here(level, 0..=1000));
}

/// A change of a level, in the element with that number.
pub(super) fn change_at(x: &mut Examination, step: usize, by: i32) {
    x.within(Step::Index(step), |x| {
        x.range_here(by, -1000..=1000);
        if by == 0 {
            x.warning(Fault::ChangeOfZero);
        }
    });
}

/// A duration, at that step.
pub(super) fn hours_at(x: &mut Examination, step: Step, hours: Hours, least: Hours) {
    x.within(step, |x| x.range_here(hours, least..=HOURS_MAX));
}

/// The track of that name.
fn track_named(name: &str) -> Option<Track> {
    let (component, slug) = match name.strip_prefix("complementarity.") {
        Some(slug) => (true, slug),
        None => (false, name),
    };
    Track::ALL.into_iter().find(|t| t.slug() == slug && t.is_component() == component)
}

/// Names of all tracks as content writes them.
fn track_names() -> Vec<String> {
    let name = |t: Track| {
        if t.is_component() { format!("complementarity.{}", t.slug()) } else { t.slug().to_owned() }
    };
    Track::ALL.into_iter().map(name).collect()
}
