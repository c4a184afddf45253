//! What stays the same through a game: catalogue, scenario, options, and tables made from them once.

mod clause;
mod opening;
mod posed;
mod stock;
mod voting;

pub(crate) use opening::released_as;
pub use stock::Listed;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::routes::RouteTable;
use crate::base::{
    ChoiceId, CountryId, Digest, Hours, InjectId, KindId, OptionId, OptionValue, PackageId, Sorted, UnlockId,
    VoteId,
};
use crate::content::rules::VectorRule;
use crate::content::{
    Catalogue, Caveat, Choice, Condition, Consequence, Country, Inject, MechanismEffect, Region, Rules,
    Scenario, VectorId, Vote,
};

/// A consequence that is looked at again after some hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct After {
    pub(crate) inject: InjectId,
    /// Whether it follows from an answer or a vote, and not from the inject itself.
    pub(crate) answered: bool,
    pub(crate) hours: Hours,
    pub(crate) when: Condition,
    pub(crate) then: Vec<Consequence>,
}

/// The option that says how reliable the largest ally is.
pub const LARGEST_ALLY: OptionId = OptionId::literal("largest_ally");

/// Why a game cannot be set up this way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingError {
    /// The scenario has no such option.
    #[error("this scenario has no option '{option}'; it has: {known}")]
    UnknownOption {
        /// What was asked for.
        option: String,
        /// What there is.
        known: String,
    },
    /// The option has no such value.
    #[error("option '{option}' takes {known}, not '{value}'")]
    UnknownValue {
        /// The option.
        option: String,
        /// What was asked for.
        value: String,
        /// What there is.
        known: String,
    },
}

/// What stays the same through a game.
#[derive(Debug, Clone)]
pub struct Setting {
    catalogue: Arc<Catalogue>,
    scenario: Arc<Scenario>,
    options: BTreeMap<OptionId, OptionValue>,
    victims: Vec<CountryId>,
    /// Where the largest ally stands.
    largest_ally: usize,
    /// States that events may bring to the table as attacked too.
    joining: BTreeSet<CountryId>,
    /// Givers for which events table an offer.
    offered_for: BTreeSet<CountryId>,
    /// Caveats under which events put a giver's offers.
    put_under: BTreeSet<(CountryId, Caveat)>,
    /// What events make available.
    made_available: BTreeSet<UnlockId>,
    /// Places in the list of states of the Union's members in this scenario.
    members: Vec<usize>,
    /// Packages that the scenario or its options leave out.
    left_out: BTreeSet<PackageId>,
    /// What each giver lists.
    of_giver: Sorted<CountryId, Listed>,
    /// Places in the stock list, by kind, of what allies have declared to NATO and may give in this game.
    declared_to_nato: Sorted<KindId, Vec<usize>>,
    /// What mechanisms do without anybody's order.
    pub(crate) always: Vec<MechanismEffect>,
    pub(crate) afters: Vec<After>,
    pub(crate) choices: BTreeMap<ChoiceId, (InjectId, Choice)>,
    pub(crate) votes: BTreeMap<VoteId, (InjectId, Vote)>,
    /// Places among the mechanisms of the measures that bodies of the Council vote, by their votes.
    measures: Sorted<VoteId, usize>,
    pub(crate) routes: RouteTable,
}

impl Setting {
    /// Sets a game up with these options; options not named take their defaults.
    pub fn new(
        catalogue: Arc<Catalogue>,
        scenario: Arc<Scenario>,
        chosen: &[(String, String)],
    ) -> Result<Self, SettingError> {
        let mut options: BTreeMap<OptionId, OptionValue> =
            scenario.options.iter().map(|o| (o.id, o.default)).collect();
        for (id, value) in chosen {
            let option = scenario.options.iter().find(|o| o.id.as_str() == id).ok_or_else(|| {
                SettingError::UnknownOption {
                    option: id.clone(),
                    known: join(scenario.options.iter().map(|o| o.id.as_str())),
                }
            })?;
            let choice =
                option.values.iter().find(|v| v.value.as_str() == CountryId::iso(value)).ok_or_else(
                    || SettingError::UnknownValue {
                        option: id.clone(),
                        value: value.clone(),
                        known: join(option.values.iter().map(|v| v.value.as_str())),
                    },
                )?;
            options.insert(option.id, choice.value);
        }
        let scenario = scenario.under(&options);
        let mut victims = scenario.victims.clone();
        for option in scenario.options.iter().filter(|o| o.sets_victim) {
            if let Some(victim) = options.get(&option.id).and_then(|v| v.as_str().parse().ok()) {
                victims = vec![victim];
            }
        }
        let is_on = |id: OptionId| options.get(&id).is_some_and(|value| value.as_str() == "on");
        let mut setting = Self {
            always: catalogue
                .mechanisms
                .iter()
                .filter(|m| m.exists_at(scenario.law_of_day(), is_on))
                .flat_map(|m| m.always.iter().cloned())
                .collect(),
            afters: Vec::new(),
            choices: BTreeMap::new(),
            votes: BTreeMap::new(),
            routes: RouteTable::default(),
            catalogue,
            scenario,
            options,
            victims,
            largest_ally: 0,
            joining: BTreeSet::new(),
            offered_for: BTreeSet::new(),
            put_under: BTreeSet::new(),
            made_available: BTreeSet::new(),
            members: Vec::new(),
            left_out: BTreeSet::new(),
            of_giver: Sorted::new(),
            declared_to_nato: Sorted::new(),
            measures: Sorted::new(),
        };
        if let Some(catalogue) = setting.scenario.catalogue_of_its_day(&setting.catalogue) {
            setting.catalogue = Arc::new(catalogue);
        }
        setting.largest_ally = setting.stand_of_largest_ally();
        setting.list_members();
        setting.list_packages();
        setting.list_measures();
        let scenario = Arc::clone(&setting.scenario);
        for inject in scenario.injects.iter().chain(&scenario.terms) {
            setting.index(inject.id, false, &inject.then);
        }
        let mut victims: BTreeSet<CountryId> = setting.victims.iter().copied().collect();
        victims.extend(scenario.possible_victims.iter().copied());
        setting.routes = RouteTable::build(&setting.catalogue, &victims);
        Ok(setting)
    }

    fn list_members(&mut self) {
        let countries = self.catalogue.countries.iter().enumerate();
        self.members = countries.filter(|(_, c)| self.is_member(c.id)).map(|(place, _)| place).collect();
    }

    fn index(&mut self, inject: InjectId, answered: bool, consequences: &[Consequence]) {
        for consequence in consequences {
            match consequence {
                Consequence::If { then, otherwise, .. } => {
                    self.index(inject, answered, then);
                    self.index(inject, answered, otherwise);
                }
                Consequence::After { hours, when, then } => {
                    let (hours, when, list) = (*hours, when.clone(), then.clone());
                    self.afters.push(After { inject, answered, hours, when, then: list });
                    self.index(inject, answered, then);
                }
                Consequence::Choice(choice) => {
                    self.choices.insert(choice.id, (inject, choice.clone()));
                    for answer in &choice.answers {
                        self.index(inject, true, &answer.then);
                    }
                }
                Consequence::Vote(vote) => {
                    self.votes.insert(vote.id, (inject, vote.clone()));
                    self.index(inject, true, &vote.passed);
                    self.index(inject, true, &vote.failed);
                }
                Consequence::VictimJoins(state) => {
                    self.joining.insert(*state);
                }
                Consequence::Offer { giver, .. } => {
                    self.offered_for.insert(*giver);
                }
                Consequence::Caveat { giver, caveat } => {
                    self.put_under.insert((*giver, *caveat));
                }
                Consequence::Unlock(unlock) => {
                    self.made_available.insert(*unlock);
                }
                _ => {}
            }
        }
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The tuning numbers.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.catalogue.rules
    }

    /// Where the largest ally stands: 0 supportive to 3 absent.
    pub(crate) fn largest_ally(&self) -> usize {
        self.largest_ally
    }

    fn stand_of_largest_ally(&self) -> usize {
        ["supportive", "slow", "conditional", "absent"]
            .iter()
            .position(|value| self.option_is(LARGEST_ALLY, value))
            .unwrap_or(0)
    }

    /// What a vector of the adversary is.
    pub(crate) fn vector_rule(&self, vector: VectorId) -> Option<&VectorRule> {
        self.rules().adversary.vectors.iter().find(|rule| rule.id == vector)
    }

    /// The options of this game, defaults filled in.
    #[must_use]
    pub fn options(&self) -> &BTreeMap<OptionId, OptionValue> {
        &self.options
    }

    /// Whether an option has that value.
    #[must_use]
    pub fn option_is(&self, id: OptionId, value: &str) -> bool {
        self.options.get(&id).is_some_and(|v| v.as_str() == value)
    }

    /// The attacked states at the start, lead first.
    #[must_use]
    pub fn victims(&self) -> &[CountryId] {
        &self.victims
    }

    /// The same, with those that events may bring.
    pub fn victims_ever(&self) -> impl Iterator<Item = CountryId> {
        let joining = self.joining.iter().filter(|state| !self.victims.contains(state));
        self.victims.iter().chain(joining).copied()
    }

    /// Whether events table an offer for that giver.
    pub(crate) fn events_offer_for(&self, giver: CountryId) -> bool {
        self.offered_for.contains(&giver)
    }

    /// Whether events put that giver's offers under that caveat.
    pub(crate) fn events_put_under(&self, giver: CountryId, caveat: Caveat) -> bool {
        self.put_under.contains(&(giver, caveat))
    }

    /// The states without a seat that the crisis of an attacked state reaches.
    pub(crate) fn affected_by(&self, victim: CountryId) -> impl Iterator<Item = CountryId> {
        let lead = self.victims[0];
        let reached = self.scenario.affected.iter().filter(move |a| a.by.unwrap_or(lead) == victim);
        reached.map(|affected| affected.country)
    }

    /// Whether a state is attacked when the game begins, and others are beside it: it gives less than others.
    pub(crate) fn gives_under_attack(&self, id: CountryId) -> bool {
        self.victims.len() > 1 && self.victims.contains(&id) && !self.scenario.struck_later.contains(&id)
    }

    /// An inject of the scenario.
    #[must_use]
    pub fn inject(&self, id: InjectId) -> Option<&Inject> {
        self.scenario.injects.iter().chain(&self.scenario.terms).find(|i| i.id == id)
    }

    /// Whether a state is in NATO under the roster and the options of this game.
    #[must_use]
    pub fn is_ally(&self, id: CountryId) -> bool {
        self.catalogue.country(id).is_some_and(|c| c.ally)
    }

    /// Whether a state outside NATO has an agreement with it, by which the alliance may coordinate.
    #[must_use]
    pub fn is_natos_partner(&self, id: CountryId) -> bool {
        !self.is_ally(id) && self.rules().nato.partners.contains(&id)
    }

    /// Whether a member is outside NATO without a specific character of its own: easily taken for a neutral.
    #[must_use]
    pub fn is_taken_for_neutral(&self, giver: CountryId) -> bool {
        let specific = self.catalogue.country(giver).is_some_and(|c| c.specific_character);
        self.is_member(giver) && !self.is_ally(giver) && !specific
    }

    /// Whether a state is a member of the Union in this scenario.
    #[must_use]
    pub fn is_member(&self, id: CountryId) -> bool {
        self.catalogue.country(id).is_some_and(|c| c.member)
    }

    /// Whether a member takes part in the common defence policy.
    #[must_use]
    pub fn shares_defence_policy(&self, id: CountryId) -> bool {
        self.is_member(id) && !self.scenario.roster.membership.csdp_opt_out.contains(&id)
    }

    /// The region in which a victim lies: of several the crisis may have more than one.
    #[must_use]
    pub fn region_of(&self, victim: CountryId) -> Region {
        let own = self.scenario.regions.iter().find(|(state, _)| *state == victim);
        own.map_or(self.scenario.region, |(_, region)| *region)
    }

    /// Where several adversaries attack: the first of the states that the adversary of that state attacks.
    pub(crate) fn first_under_same_attack(&self, victim: CountryId) -> Option<CountryId> {
        let same = self.scenario.adversaries.iter().find(|states| states.contains(&victim));
        same.and_then(|states| states.first()).copied()
    }

    /// Who holds the Presidency of the Council under the options of this game.
    #[must_use]
    pub fn presidency(&self) -> CountryId {
        let set = self.scenario.options.iter().find(|o| o.sets_presidency);
        let chosen = set.and_then(|o| self.options.get(&o.id)).and_then(|v| v.as_str().parse().ok());
        chosen.unwrap_or(self.scenario.presidency)
    }

    /// Members of the Union.
    pub fn members(&self) -> impl Iterator<Item = &Country> {
        self.members.iter().map(|place| &self.catalogue.countries[*place])
    }

    fn option_effects(&self) -> impl Iterator<Item = &crate::content::OptionEffect> {
        self.scenario.options.iter().filter_map(|option| {
            let value = self.options.get(&option.id)?;
            option.values.iter().find(|v| v.value == *value).map(|v| &v.effect)
        })
    }

    /// Digest of everything that decides how a game plays: catalogue, scenario and options.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let options: Vec<(String, String)> =
            self.options.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        let bytes = postcard::to_stdvec(&options).unwrap_or_default();
        self.catalogue.digest.then(self.scenario.digest.to_string().as_bytes()).then(&bytes)
    }
}

fn join<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}
