//! National clocks of another time, laid over the catalogue.
//!
//! Enters: a catalogue, days by class of state. Leaves: the catalogue of that time. Never here: a clock of one state
//! alone, which could be fitted to the answer.

use serde::Deserialize;

use super::catalogue::Catalogue;
use super::country::ParliamentRule;
use super::package::Caveat;

/// National clocks of another time, by class of state.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clocks {
    /// Days from an agreement to the national decision on armed forces, by who decides: least and usual. A class
    /// that is not named keeps those of the catalogue.
    pub decision_days: Vec<(ParliamentRule, i32, i32)>,
    /// Whether every package of armed forces waits for that decision, be it of a government alone.
    pub forces_wait: bool,
}

impl Clocks {
    /// The shortest and the longest of the least and of the usual delays, in days; nothing where no class has one.
    #[must_use]
    pub fn range(&self) -> Option<[(i32, i32); 2]> {
        let of = |days: fn(&(ParliamentRule, i32, i32)) -> i32| {
            let days = || self.decision_days.iter().map(days);
            Some((days().min()?, days().max()?))
        };
        Some([of(|(_, least, _)| *least)?, of(|(.., usual)| *usual)?])
    }

    /// The catalogue with these clocks.
    #[must_use]
    pub fn over(&self, catalogue: &Catalogue) -> Catalogue {
        let mut catalogue = catalogue.clone();
        for country in &mut catalogue.countries {
            let own = self.decision_days.iter().find(|(rule, ..)| *rule == country.parliament);
            if let Some((_, least, usual)) = own {
                country.parliament_min_hours = least * 24;
                country.parliament_typical_hours = usual * 24;
                country.calibrated = true;
            }
        }
        let Catalogue { packages, kinds, countries, .. } = &mut catalogue;
        for package in packages.iter_mut().filter(|_| self.forces_wait) {
            let armed = kinds.iter().any(|k| k.id == package.kind && k.is_of_armed_forces());
            // The Union's own instruments wait for no parliament.
            let national = countries.iter().any(|c| c.id == package.giver);
            if armed && national && !package.caveats.contains(&Caveat::ParliamentPrior) {
                package.caveats.push(Caveat::ParliamentPrior);
            }
        }
        catalogue
    }
}
