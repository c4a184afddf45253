//! The stock list by what is asked of it in every window: what a giver lists, what of it answers a need, what NATO may
//! plan with.

use std::collections::BTreeMap;

use super::Setting;
use crate::base::{CountryId, KindId, Sorted};
use crate::content::{Capability, NatoAssignment, Package, UNION};

/// What one giver lists.
#[derive(Debug, Clone, Default)]
pub struct Listed {
    /// Places in the stock list.
    places: Vec<usize>,
    /// Those of them that answer a need of a kind, by places in that list: packages of the kind itself, and of what may
    /// stand in for it.
    answers: Sorted<KindId, Vec<usize>>,
}

/// Of a giver that lists nothing.
static NOTHING: Listed = Listed { places: Vec::new(), answers: Sorted::new() };

impl Listed {
    /// Its packages, by identifier; with those that the options leave out.
    pub fn packages<'s>(&'s self, setting: &'s Setting) -> impl Iterator<Item = &'s Package> {
        setting.at(&self.places)
    }

    /// Those that answer a need of that kind, each with its place among `packages`.
    pub fn answering<'s>(
        &'s self,
        setting: &'s Setting,
        kind: KindId,
    ) -> impl Iterator<Item = (usize, &'s Package)> {
        let places = self.answers.get(&kind).map_or(&[][..], Vec::as_slice);
        places.iter().map(|place| (*place, &setting.catalogue.packages[self.places[*place]]))
    }
}

impl Setting {
    /// Looks through the stock list once, for questions that every seat asks in every window.
    pub(super) fn list_packages(&mut self) {
        let off_by_option = self.option_effects().flat_map(|effect| &effect.offers_off);
        self.left_out = self.scenario.offers_off.iter().chain(off_by_option).copied().collect();
        let mut stands_in_for: BTreeMap<KindId, Vec<KindId>> = BTreeMap::new();
        for kind in &self.catalogue.kinds {
            for substitute in kind.substitutes.iter().filter(|other| **other != kind.id) {
                stands_in_for.entry(*substitute).or_default().push(kind.id);
            }
        }
        for (place, package) in self.catalogue.packages.iter().enumerate() {
            let listed = self.of_giver.get_or_insert_with(package.giver, Listed::default);
            let others = stands_in_for.get(&package.kind).into_iter().flatten().copied();
            for kind in others.chain([package.kind]) {
                listed.answers.get_or_insert_with(kind, Vec::new).push(listed.places.len());
            }
            listed.places.push(place);
            let declared = package.nato != NatoAssignment::N && self.is_ally(package.giver);
            if declared && self.has_package(package) {
                self.declared_to_nato.get_or_insert_with(package.kind, Vec::new).push(place);
            }
        }
    }

    /// What a giver lists; with what the options leave out.
    #[must_use]
    pub fn listed_of(&self, giver: CountryId) -> &Listed {
        self.of_giver.get(&giver).unwrap_or(&NOTHING)
    }

    /// Packages of the stock list of one giver, by identifier; with those that the options leave out.
    pub fn packages_of(&self, giver: CountryId) -> impl Iterator<Item = &Package> {
        self.listed_of(giver).packages(self)
    }

    /// Packages of a kind that NATO may plan with: what allies have declared to it, wholly or partly.
    pub(crate) fn declared_to_nato(&self, kind: KindId) -> impl Iterator<Item = &Package> {
        self.at(self.declared_to_nato.get(&kind).map_or(&[][..], Vec::as_slice))
    }

    fn at<'s>(&'s self, places: &'s [usize]) -> impl Iterator<Item = &'s Package> {
        places.iter().map(|place| &self.catalogue.packages[*place])
    }

    /// Whether a package exists under the options of this game.
    #[must_use]
    pub fn has_package(&self, package: &Package) -> bool {
        !self.left_out.contains(&package.id)
    }

    /// Whether asking that giver for a kind is asking the Union for an army: forces are the states'.
    #[must_use]
    pub fn is_army_of_the_union(&self, giver: CountryId, kind: KindId) -> bool {
        let military = self.catalogue.kind(kind).is_some_and(Capability::is_military);
        giver == UNION && military && !self.packages_of(UNION).any(|p| p.kind == kind)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use super::*;
    use crate::base::PackageId;
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

    #[test]
    fn a_need_finds_what_a_giver_has_of_its_kind_and_what_stands_in_for_it() {
        let setting = haze("a");
        let (catalogue, mut stand_ins) = (setting.catalogue(), 0);
        for giver in catalogue.packages.iter().map(|p| p.giver) {
            let listed = setting.listed_of(giver);
            assert_eq!(listed.packages(&setting).count(), setting.packages_of(giver).count());
            for kind in &catalogue.kinds {
                let answers = |p: &&Package| p.kind == kind.id || kind.substitutes.contains(&p.kind);
                let wanted: Vec<PackageId> =
                    setting.packages_of(giver).filter(answers).map(|p| p.id).collect();
                let found: Vec<(usize, &Package)> = listed.answering(&setting, kind.id).collect();
                assert_eq!(found.iter().map(|(_, p)| p.id).collect::<Vec<_>>(), wanted);
                let all: Vec<&Package> = setting.packages_of(giver).collect();
                assert!(found.iter().all(|(place, p)| all[*place].id == p.id));
                stand_ins += found.iter().filter(|(_, p)| p.kind != kind.id).count();
            }
        }
        assert!(stand_ins > 0);
    }
}
