//! What opens a mechanism that is closed at first: events of the scenario, and other mechanisms.

use std::collections::BTreeSet;

use super::Setting;
use crate::base::{CountryId, UnlockId};
use crate::content::{Limit, Mechanism, MechanismEffect};

impl Setting {
    /// Whether a mechanism exists on the day of the scenario, or a reform that is on brings it about.
    #[must_use]
    pub fn is_of_the_day(&self, mechanism: &Mechanism) -> bool {
        mechanism.exists_at(self.scenario.law_of_day(), |id| self.option_is(id, "on"))
    }

    /// Mechanisms of the day that make something available once they work.
    pub fn unlocked_by(&self, unlock: UnlockId) -> impl Iterator<Item = &Mechanism> {
        let there = move |m: &&Mechanism| {
            self.is_of_the_day(m) && m.effects.contains(&MechanismEffect::Unlocks(unlock))
        };
        self.catalogue.mechanisms.iter().filter(there)
    }

    /// Whether anything in this scenario can take a limit away that stands in a mechanism's way.
    #[must_use]
    pub fn may_open(&self, mechanism: &Mechanism, limit: Limit) -> bool {
        let by_events = |unlock| self.made_available.contains(&unlock);
        match limit {
            Limit::Unlocked(id) => by_events(id) || self.unlocked_by(id).next().is_some(),
            Limit::MembersAffected(least) => {
                released_as(mechanism).is_some_and(by_events)
                    || self.members_affected(self.victims_ever()) >= usize::from(least)
            }
            _ => true,
        }
    }

    /// Members that the crisis of these states affects: they, and those that the scenario names beside them.
    pub(crate) fn members_affected(&self, attacked: impl Iterator<Item = CountryId>) -> usize {
        let reached = |victim| std::iter::once(victim).chain(self.affected_by(victim));
        attacked.flat_map(reached).filter(|id| self.is_member(*id)).collect::<BTreeSet<_>>().len()
    }
}

/// What an event makes available past a mechanism's own limit: it goes by the mechanism's name.
pub(crate) fn released_as(mechanism: &Mechanism) -> Option<UnlockId> {
    mechanism.id.as_str().parse().ok()
}
