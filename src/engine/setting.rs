//! What stays the same through a game: catalogue, scenario, options, and tables made from them once.

mod clause;
mod posed;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::routes::RouteTable;
use crate::base::{
    ChoiceId, CountryId, Digest, Hours, InjectId, KindId, OptionId, OptionValue, PackageId, VoteId,
};
use crate::content::rules::VectorRule;
use crate::content::{
    Capability, Catalogue, Choice, Condition, Consequence, Country, Inject, MechanismEffect, NatoAssignment,
    Package, Region, Rules, Scenario, UNION, VectorId, Vote,
};

/// A consequence that is looked at again after some hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct After {
    pub(crate) inject: InjectId,
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
    /// States in NATO under the options.
    allies: BTreeSet<CountryId>,
    /// Places in the list of states of the Union's members in this scenario.
    members: Vec<usize>,
    /// Packages that the scenario or its options leave out.
    left_out: BTreeSet<PackageId>,
    /// Places in the stock list of each giver's packages.
    of_giver: BTreeMap<CountryId, Vec<usize>>,
    /// Places in the stock list, by kind, of what allies have declared to NATO and may give in this game.
    declared_to_nato: BTreeMap<KindId, Vec<usize>>,
    /// What mechanisms do without anybody's order.
    pub(crate) always: Vec<MechanismEffect>,
    pub(crate) afters: Vec<After>,
    pub(crate) choices: BTreeMap<ChoiceId, (InjectId, Choice)>,
    pub(crate) votes: BTreeMap<VoteId, (InjectId, Vote)>,
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
            allies: BTreeSet::new(),
            members: Vec::new(),
            left_out: BTreeSet::new(),
            of_giver: BTreeMap::new(),
            declared_to_nato: BTreeMap::new(),
        };
        if let Some(catalogue) = setting.scenario.catalogue_of_its_day(&setting.catalogue) {
            setting.catalogue = Arc::new(catalogue);
        }
        setting.list_allies();
        setting.list_members();
        setting.list_packages();
        let scenario = Arc::clone(&setting.scenario);
        for inject in scenario.injects.iter().chain(&scenario.terms) {
            setting.index(inject.id, &inject.then);
        }
        let mut victims: BTreeSet<CountryId> = setting.victims.iter().copied().collect();
        victims.extend(scenario.possible_victims.iter().copied());
        setting.routes = RouteTable::build(&setting.catalogue, &victims);
        Ok(setting)
    }

    fn list_allies(&mut self) {
        let allies = self.catalogue.countries.iter().filter(|c| c.ally);
        self.allies = allies.map(|c| c.id).collect();
    }

    fn list_members(&mut self) {
        let countries = self.catalogue.countries.iter().enumerate();
        self.members = countries.filter(|(_, c)| self.is_member(c.id)).map(|(place, _)| place).collect();
    }

    /// Looks through the stock list once, for questions that every seat asks in every window.
    fn list_packages(&mut self) {
        let off_by_option = self.option_effects().flat_map(|effect| &effect.offers_off);
        self.left_out = self.scenario.offers_off.iter().chain(off_by_option).copied().collect();
        for (place, package) in self.catalogue.packages.iter().enumerate() {
            self.of_giver.entry(package.giver).or_default().push(place);
            let declared = package.nato != NatoAssignment::N && self.is_ally(package.giver);
            if declared && self.has_package(package) {
                self.declared_to_nato.entry(package.kind).or_default().push(place);
            }
        }
    }

    fn index(&mut self, inject: InjectId, consequences: &[Consequence]) {
        for consequence in consequences {
            match consequence {
                Consequence::If { then, otherwise, .. } => {
                    self.index(inject, then);
                    self.index(inject, otherwise);
                }
                Consequence::After { hours, when, then } => {
                    self.afters.push(After { inject, hours: *hours, when: when.clone(), then: then.clone() });
                    self.index(inject, then);
                }
                Consequence::Choice(choice) => {
                    self.choices.insert(choice.id, (inject, choice.clone()));
                    for answer in &choice.answers {
                        self.index(inject, &answer.then);
                    }
                }
                Consequence::Vote(vote) => {
                    self.votes.insert(vote.id, (inject, vote.clone()));
                    self.index(inject, &vote.passed);
                    self.index(inject, &vote.failed);
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

    /// Whether a state is attacked when the game begins, and others are then or may be later: it gives less than others.
    pub(crate) fn gives_under_attack(&self, id: CountryId) -> bool {
        let further = self.scenario.possible_victims.iter().any(|later| !self.victims.contains(later));
        let several = self.victims.len() > 1 || further;
        several && self.victims.contains(&id) && !self.scenario.struck_later.contains(&id)
    }

    /// An inject of the scenario.
    #[must_use]
    pub fn inject(&self, id: InjectId) -> Option<&Inject> {
        self.scenario.injects.iter().chain(&self.scenario.terms).find(|i| i.id == id)
    }

    /// The attacked states that an inject strikes: those whose functions it names, else the lead.
    pub(crate) fn struck_by(&self, id: InjectId) -> Vec<CountryId> {
        let named = self.inject(id).into_iter().flat_map(|i| &i.then).filter_map(|then| match then {
            Consequence::Function { at, .. } => *at,
            _ => None,
        });
        let mut struck: Vec<CountryId> = named.collect();
        struck.sort_unstable();
        struck.dedup();
        if struck.is_empty() {
            struck.push(self.victims[0]);
        }
        struck
    }

    /// A vote that an inject of the scenario raises.
    #[must_use]
    pub fn vote(&self, id: VoteId) -> Option<&Vote> {
        self.votes.get(&id).map(|(_, vote)| vote)
    }

    /// Whether what is voted has implications for defence.
    pub(crate) fn is_defence(&self, vote: VoteId) -> bool {
        let measure = vote.as_str().parse().ok().and_then(|id| self.catalogue.mechanism(id));
        let raised = || self.vote(vote).is_some_and(|v| v.defence);
        measure.map_or_else(raised, |m| m.politics.defence)
    }

    /// Whether that member votes an item: who has no part in the defence policy has none in what has implications for
    /// defence (Protocol No 22, Article 5, of Denmark).
    pub(crate) fn votes_on(&self, vote: VoteId, country: CountryId) -> bool {
        self.is_member(country) && (!self.is_defence(vote) || self.shares_defence_policy(country))
    }

    /// The members that vote an item.
    pub(crate) fn voters(&self, vote: VoteId) -> impl Iterator<Item = &Country> {
        let defence = self.is_defence(vote);
        self.members().filter(move |member| !defence || self.shares_defence_policy(member.id))
    }

    /// Whether a state is in NATO under the roster and the options of this game.
    #[must_use]
    pub fn is_ally(&self, id: CountryId) -> bool {
        self.allies.contains(&id)
    }

    /// Whether a state outside NATO has an agreement with it, by which the alliance may coordinate.
    #[must_use]
    pub fn is_natos_partner(&self, id: CountryId) -> bool {
        !self.is_ally(id) && self.rules().nato.partners.contains(&id)
    }

    /// Whether asking that giver for a kind is asking the Union for an army: forces are the states'.
    #[must_use]
    pub fn is_army_of_the_union(&self, giver: CountryId, kind: KindId) -> bool {
        let military = self.catalogue.kind(kind).is_some_and(Capability::is_military);
        giver == UNION && military && !self.packages_of(UNION).any(|p| p.kind == kind)
    }

    /// Whether a member is outside NATO without a specific character of its own: easily taken for a neutral.
    #[must_use]
    pub fn is_taken_for_neutral(&self, giver: CountryId) -> bool {
        let specific = self.catalogue.country(giver).is_some_and(|c| c.specific_character);
        self.is_member(giver) && !self.is_ally(giver) && !specific
    }

    /// Packages of the stock list of one giver, by identifier; with those that the options leave out.
    pub fn packages_of(&self, giver: CountryId) -> impl Iterator<Item = &Package> {
        self.listed(self.of_giver.get(&giver))
    }

    /// Packages of a kind that NATO may plan with: what allies have declared to it, wholly or partly.
    pub(crate) fn declared_to_nato(&self, kind: KindId) -> impl Iterator<Item = &Package> {
        self.listed(self.declared_to_nato.get(&kind))
    }

    fn listed(&self, places: Option<&Vec<usize>>) -> impl Iterator<Item = &Package> {
        let places = places.map_or(&[][..], Vec::as_slice);
        places.iter().map(|place| &self.catalogue.packages[*place])
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

    /// Who holds the Presidency of the Council under the options of this game.
    #[must_use]
    pub fn presidency(&self) -> CountryId {
        let set = self.scenario.options.iter().find(|o| o.sets_presidency);
        let chosen = set.and_then(|o| self.options.get(&o.id)).and_then(|v| v.as_str().parse().ok());
        chosen.unwrap_or(self.scenario.presidency)
    }

    /// Whether a package exists under the options of this game.
    #[must_use]
    pub fn has_package(&self, package: &Package) -> bool {
        !self.left_out.contains(&package.id)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Library;

    fn haze(variant: &str) -> Setting {
        let library = Library::embedded();
        let catalogue = Arc::new(library.catalogue().unwrap());
        let scenario = library.scenario(&catalogue, "northern-haze".parse().unwrap()).unwrap();
        let chosen = [("variant".to_owned(), variant.to_owned())];
        Setting::new(catalogue, Arc::new(scenario), &chosen).unwrap()
    }

    #[test]
    fn options_decide_who_is_an_ally_and_what_nato_may_plan_with() {
        let finland = CountryId::literal("FI");
        for (variant, inside) in [("a", false), ("b", true)] {
            let setting = haze(variant);
            assert_eq!(setting.is_ally(finland), inside);
            let kinds: Vec<KindId> = setting.catalogue().kinds.iter().map(|k| k.id).collect();
            let planned: Vec<&Package> = kinds.iter().flat_map(|k| setting.declared_to_nato(*k)).collect();
            assert_eq!(planned.iter().any(|p| p.giver == finland), inside);
            let mut every: Vec<&Package> = setting.catalogue().packages.iter().collect();
            every.retain(|p| {
                p.nato != NatoAssignment::N && setting.has_package(p) && setting.is_ally(p.giver)
            });
            assert!(!every.is_empty());
            assert_eq!(planned.len(), every.len(), "none left out, none twice");
            assert!(every.iter().all(|p| setting.declared_to_nato(p.kind).any(|q| q.id == p.id)));
        }
    }

    #[test]
    fn every_package_is_found_by_its_giver() {
        let setting = haze("a");
        let givers: BTreeSet<CountryId> = setting.catalogue().packages.iter().map(|p| p.giver).collect();
        let found: Vec<&Package> = givers.iter().flat_map(|giver| setting.packages_of(*giver)).collect();
        assert_eq!(found.len(), setting.catalogue().packages.len());
        assert!(givers.iter().all(|giver| setting.packages_of(*giver).all(|p| p.giver == *giver)));
        assert_eq!(setting.packages_of(CountryId::literal("ZZ")).count(), 0);
    }
}
