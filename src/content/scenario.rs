//! A scenario, checked: every name in it stands for something in the catalogue.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::aim::Aim;
use super::capability::{Function, Size, Track};
use super::catalogue::Catalogue;
use super::clocks::Clocks;
use super::condition::{Condition, IpcrMode};
use super::consequence::Consequence;
use super::country::Country;
use super::history::History;
use super::law::{GeoStatus, Hazard};
use super::moment::StartMoment;
use super::objective::Objective;
use super::package::{Caveat, NatoAssignment, Package};
use super::vector::Vector;
use crate::base::{
    CountryId, DebriefId, Digest, Hours, InjectId, KindId, MechanismId, OptionId, OptionValue, PackageId,
    PerMille, ScenarioId,
};

/// What a value of an option changes in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OptionEffect {
    /// How membership differs under this value, besides what the scenario's own roster says.
    pub membership: Membership,
    /// Packages that do not exist under this value.
    pub offers_off: Vec<PackageId>,
    /// When the game begins under this value, if not when the scenario says.
    pub start: Option<StartMoment>,
    /// The day whose law holds under this value, if not that of the start.
    pub law_of: Option<StartMoment>,
}

/// One value an option can take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionChoice {
    /// The value.
    pub value: OptionValue,
    /// What it changes beyond what rules and conditions read.
    pub effect: OptionEffect,
}

/// A state that suffers without a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Affected {
    /// The state.
    pub country: CountryId,
    /// The attacked state whose crisis reaches it; the first one's, where none is named.
    pub by: Option<CountryId>,
}

/// An option of a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioOption {
    /// Its identifier.
    pub id: OptionId,
    /// What it means, in the language in which the scenario is told.
    pub label: String,
    /// The values it takes.
    pub values: Vec<OptionChoice>,
    /// The value taken when nothing is said.
    pub default: OptionValue,
    /// The value names the lead victim.
    pub sets_victim: bool,
    /// The value names who holds the Presidency.
    pub sets_presidency: bool,
}

/// A need from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InitialNeed {
    /// What is needed.
    pub kind: KindId,
    /// How much.
    pub size: Size,
    /// By which victim; none means the lead victim.
    pub at: Option<CountryId>,
}

/// Who belongs to what otherwise than the catalogue says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Membership {
    /// States that are members of the Union.
    pub members_add: Vec<CountryId>,
    /// States that are outside NATO.
    pub allies_remove: Vec<CountryId>,
    /// Members that stand aside from the common defence policy.
    pub csdp_opt_out: Vec<CountryId>,
    /// Members whose security and defence policy has a specific character.
    pub specific_character_add: Vec<CountryId>,
}

impl Membership {
    fn is_todays(&self) -> bool {
        *self == Self::default()
    }

    fn extend(&mut self, other: Self) {
        self.members_add.extend(other.members_add);
        self.allies_remove.extend(other.allies_remove);
        self.csdp_opt_out.extend(other.csdp_opt_out);
        self.specific_character_add.extend(other.specific_character_add);
    }
}

/// How the states of a historic case differ from the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Roster {
    /// Who belonged to what.
    pub membership: Membership,
    /// What states had at that time besides the catalogue's list.
    pub stock: Vec<Package>,
    /// National clocks of that time.
    pub clocks: Option<Clocks>,
    /// What cannot stand in for what it otherwise may: the need lies where it is of no use. The need's kind, the other.
    pub unsuited: Vec<(KindId, KindId)>,
    /// Hours that mechanisms took by the law of that time: least, usual.
    pub delays: Vec<(MechanismId, (Hours, Hours))>,
}

impl Roster {
    /// The catalogue of that time; none where it is today's.
    #[must_use]
    fn over(&self, catalogue: &Catalogue) -> Option<Catalogue> {
        let membership = &self.membership;
        let as_today = self.stock.is_empty() && self.unsuited.is_empty() && self.delays.is_empty();
        if as_today && membership.is_todays() && self.clocks.is_none() {
            return None;
        }
        let mut then = catalogue.with(&self.stock);
        for country in &mut then.countries {
            if membership.members_add.contains(&country.id) {
                country.member = true;
                // The usual reserve of a state outside is that it is outside.
                country.caveat_note.clear();
            }
            country.ally &= !membership.allies_remove.contains(&country.id);
            country.specific_character |= membership.specific_character_add.contains(&country.id);
        }
        // Who is outside NATO has declared nothing to it, and waits for no release.
        for package in then.packages.iter_mut().filter(|p| membership.allies_remove.contains(&p.giver)) {
            package.nato = NatoAssignment::N;
            package.caveats.retain(|caveat| *caveat != Caveat::NatoRelease);
        }
        for kind in &mut then.kinds {
            let id = kind.id;
            kind.substitutes.retain(|other| !self.unsuited.contains(&(id, *other)));
        }
        for (id, hours) in &self.delays {
            for mechanism in then.mechanisms.iter_mut().filter(|m| m.id == *id) {
                mechanism.delay_hours = *hours;
            }
        }
        Some(match &self.clocks {
            Some(clocks) => clocks.over(&then),
            None => then,
        })
    }
}

/// One thing that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inject {
    /// Its identifier.
    pub id: InjectId,
    /// Hours from the start. Minutes of a compressed scenario are already turned into its turns.
    pub at_hours: Hours,
    /// Minutes on the wall clock, of a compressed scenario.
    pub at_minutes: Option<i32>,
    /// The channel it comes by, as written.
    pub channel: String,
    /// What is said, in that language.
    pub text: String,
    /// When it fires.
    pub when: Condition,
    /// What it does.
    pub then: Vec<Consequence>,
    /// After the horizon.
    pub epilogue: bool,
}

/// A question asked after the game.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debrief {
    /// Its identifier.
    pub id: DebriefId,
    /// The question, in that language.
    pub question: String,
}

/// A checked scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its slug.
    pub id: ScenarioId,
    /// Its code in the domain tables, `S02`.
    pub code: String,
    /// Its title.
    pub title: String,
    /// One line on how the attack comes.
    pub vector: String,
    /// Who the fictional adversary is, and the frame.
    pub frame: String,
    /// The name of the fictional adversary.
    pub adversary: String,
    /// What the players read first.
    pub brief: String,
    /// What whoever leads the game should know, and players should not read.
    pub facilitator: String,
    /// Its phases in order, for whoever leads the game.
    pub phases: Vec<String>,
    /// What capitals are likely to offer, for whoever leads the game.
    pub offers_note: String,
    /// Dilemmas to notice.
    pub dilemmas: Vec<String>,
    /// What it trains.
    pub training_objectives: Vec<Objective>,
    /// What good looks like.
    pub good: String,
    /// Length in words.
    pub duration: String,
    /// Hour 0.
    pub start: StartMoment,
    /// The day whose law holds, where an option says another than that of hour 0.
    pub law_of: Option<StartMoment>,
    /// Who holds the Presidency of the Council.
    pub presidency: CountryId,
    /// Blocks of (turns, hours each).
    pub blocks: Vec<(u16, Hours)>,
    /// Minutes of wall clock per turn of a compressed scenario.
    pub minutes_per_turn: Option<i32>,
    /// Attacked states, lead first.
    pub victims: Vec<CountryId>,
    /// States that may become victims, by option or inject.
    pub possible_victims: Vec<CountryId>,
    /// Of the attacked states those that count as attacked only from the inject that strikes them: by a need, a hazard or
    /// an armed attack. They have their seat from the start.
    pub struck_later: Vec<CountryId>,
    /// Neighbours that suffer without a seat.
    pub affected: Vec<Affected>,
    /// How membership differs from the catalogue.
    pub roster: Roster,
    /// Region of the crisis: whose tension makes neighbours hold back.
    pub region: super::country::Region,
    /// Victims for which another region counts than that of the crisis.
    pub regions: Vec<(CountryId, super::country::Region)>,
    /// Where several adversaries attack, the states that each of them does. Whose evidence is whose hangs on it.
    pub adversaries: Vec<Vec<CountryId>>,
    /// Needs from the start.
    pub initial_needs: Vec<InitialNeed>,
    /// Track levels at the start, where they differ from the rules file.
    pub initial_tracks: Vec<(Track, PerMille)>,
    /// Function levels at the start, where they differ from the rules file.
    pub initial_functions: Vec<(Function, PerMille)>,
    /// Mode of the crisis response at the start.
    pub initial_ipcr: IpcrMode,
    /// Options.
    pub options: Vec<ScenarioOption>,
    /// Packages that do not exist in this scenario.
    pub offers_off: Vec<PackageId>,
    /// Share of the damage of unmet needs that the attacked states make good themselves: a large one has more of
    /// its own.
    pub own_means: PerMille,
    /// Hours between two acts of the adversary, where they differ from the rules file: not every one has an army.
    pub hours_per_act: Option<Hours>,
    /// The adversary's vectors.
    pub vectors: Vec<Vector>,
    /// What the adversary wants, the main aim first. Players know it once it is assessed.
    pub aims: Vec<Aim>,
    /// Whether the other side is a state, with a border and somebody to speak to.
    pub counterpart: bool,
    /// What is asked of attacked states when the adversary seeks terms: posed by that, at its hour at the latest.
    pub terms: Option<Inject>,
    /// Whether the mutual-assistance clause applies at all.
    pub article_427_applies: bool,
    /// Where the attack begins, in law.
    pub place: GeoStatus,
    /// What Article 222 answers, from the start.
    pub hazards: Vec<Hazard>,
    /// Teaches by doing.
    pub tutorial: bool,
    /// What happens, in order.
    pub injects: Vec<Inject>,
    /// Questions for the debrief.
    pub debriefs: Vec<Debrief>,
    /// What really happened, where it did. It decides nothing in a game.
    pub history: Option<Arc<History>>,
    /// Digest of the text it came from.
    pub digest: Digest,
    /// That text, where it is not in the library: a save of such a game keeps it. None for a longer one than
    /// `SOURCE_BYTES_MAX`.
    pub source: Option<String>,
}

/// The longest text of a scenario that a save keeps, in bytes.
pub const SOURCE_BYTES_MAX: usize = 128 << 10;

impl Scenario {
    /// The scenario as the chosen values of its options change it.
    #[must_use]
    pub fn under(mut self: Arc<Self>, chosen: &BTreeMap<OptionId, OptionValue>) -> Arc<Self> {
        let values = self.options.iter().flat_map(|o| o.values.iter().map(move |v| (o.id, v)));
        let taken = values.filter(|(id, v)| chosen.get(id) == Some(&v.value)).map(|(_, v)| &v.effect);
        let changes =
            |e: &&OptionEffect| e.start.is_some() || e.law_of.is_some() || !e.membership.is_todays();
        for effect in taken.filter(changes).cloned().collect::<Vec<_>>() {
            let scenario = Arc::make_mut(&mut self);
            scenario.start = effect.start.unwrap_or(scenario.start);
            scenario.law_of = effect.law_of.or(scenario.law_of);
            scenario.roster.membership.extend(effect.membership);
        }
        self
    }

    /// The catalogue of the day whose law holds; none where it is today's.
    #[must_use]
    pub fn catalogue_of_its_day(&self, catalogue: &Catalogue) -> Option<Catalogue> {
        let day = self.law_of_day();
        let later = |from: Option<(i32, i32)>| from.is_some_and(|from| (day.year, day.month) < from);
        let mut then = self.roster.over(catalogue);
        let of_kinds = catalogue.kinds.iter().map(|kind| kind.note_from);
        let mut remarks = catalogue.packages.iter().map(|package| package.note_from).chain(of_kinds);
        let dated = |state: &Country| [state.forces_from, state.parliament_from, state.caveat_from];
        let mut of_states = catalogue.countries.iter().flat_map(dated);
        if then.is_some() || remarks.any(later) || of_states.any(later) {
            let then = then.get_or_insert_with(|| catalogue.clone());
            for package in then.packages.iter_mut().filter(|package| later(package.note_from)) {
                package.note.clear();
            }
            for kind in then.kinds.iter_mut().filter(|kind| later(kind.note_from)) {
                kind.note.clear();
            }
            for state in &mut then.countries {
                if later(state.forces_from) {
                    state.forces_note.clear();
                }
                if later(state.parliament_from) {
                    state.parliament_note.clear();
                }
                if later(state.caveat_from) {
                    state.caveat_note.clear();
                }
            }
        }
        then
    }

    /// The day whose law holds: what came later is not there.
    #[must_use]
    pub fn law_of_day(&self) -> &StartMoment {
        self.law_of.as_ref().unwrap_or(&self.start)
    }

    /// Number of turns.
    #[must_use]
    pub fn turns(&self) -> u16 {
        self.blocks.iter().map(|(turns, _)| turns).sum()
    }

    /// Hours of turn `turn` (1-based), 0 outside the game.
    #[must_use]
    pub fn turn_hours(&self, turn: u16) -> Hours {
        let mut first = 1;
        for &(turns, hours) in &self.blocks {
            if turn >= first && turn < first + turns {
                return hours;
            }
            first += turns;
        }
        0
    }

    /// The time at which turn `turn` (1-based) decides: the end of its hours.
    #[must_use]
    pub fn decides_at(&self, turn: u16) -> Hours {
        let mut left = turn;
        let of_block = |&(turns, hours): &(u16, Hours)| {
            let passed = left.min(turns);
            left -= passed;
            Hours::from(passed) * hours
        };
        self.blocks.iter().map(of_block).sum()
    }

    /// The option with this identifier.
    #[must_use]
    pub fn option(&self, id: OptionId) -> Option<&ScenarioOption> {
        self.options.iter().find(|o| o.id == id)
    }
}

/// A scenario as the title screen lists it, before it is loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioSummary {
    /// Its slug.
    pub id: ScenarioId,
    /// Its title.
    pub title: String,
    /// Number of turns.
    pub turns: u16,
    /// Attacked states, the lead one first; never empty.
    pub victims: Vec<CountryId>,
    /// Length in words.
    pub duration: String,
    /// One line on how the attack comes.
    pub vector: String,
    /// Teaches by doing.
    pub tutorial: bool,
}

impl ScenarioSummary {
    /// The line for this scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self {
            id: scenario.id,
            title: scenario.title.clone(),
            turns: scenario.turns(),
            victims: scenario.victims.clone(),
            duration: scenario.duration.clone(),
            vector: scenario.vector.clone(),
            tutorial: scenario.tutorial,
        }
    }
}
