//! Between both staffs: contacts and how long they show NATO's plan.

use crate::base::{CountryId, Hours};
use crate::content::Mechanism;
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Event};
use crate::engine::reforms::Reform;
use crate::engine::setting::Setting;
use crate::engine::standing;
use crate::engine::world::World;

/// Hours since the staffs last met; none when they never did.
pub(crate) fn contact_age(world: &World) -> Option<Hours> {
    world.nato.contacted_at.map(|at| world.hour - at)
}

/// Whether a contact is recent enough to show NATO's plan.
pub(crate) fn contact_fresh(setting: &Setting, world: &World) -> bool {
    let hours = || setting.rules().nato.contact_fresh_hours * standing::contact_lasts(setting, world) / 1000;
    contact_age(world).is_some_and(|age| Reform::ClassifiedExchange.is_on(setting) || age <= hours())
}

/// The state on whose account only unclassified information goes between both organisations: Cyprus, with which NATO
/// has no agreement on the security of information, or one whose agreement an exchange that concerns it needs.
pub(crate) fn unclassified_for(setting: &Setting, victim: CountryId) -> Option<CountryId> {
    if Reform::ClassifiedExchange.is_on(setting) {
        return None;
    }
    let barred = &setting.rules().nato.unclassified_only;
    std::iter::once(victim).chain(setting.affected_by(victim)).find(|country| barred.contains(country))
}

/// What is left of an exchange about a state.
pub(crate) fn exchanged(setting: &Setting, victim: CountryId, whole: i32) -> i32 {
    match unclassified_for(setting, victim) {
        Some(_) => whole * setting.rules().nato.unclassified_share / 1000,
        None => whole,
    }
}

/// Whether pictures are exchanged in such detail that NATO's plan is seen.
pub(crate) fn plan_shared(setting: &Setting, world: &World) -> bool {
    standing::shows_plan(setting, world).any(|victim| unclassified_for(setting, victim).is_none())
}

impl Draft<'_> {
    /// Staffs meet: the plan is seen, and both fall into step. A second meeting within a day adds little.
    pub(crate) fn contact_nato(&mut self, cause: Cause) {
        let rules = &self.rules().nato;
        let fresh = contact_age(self.world).is_some_and(|age| age < rules.contact_again_hours);
        self.emit(Event::NatoContacted);
        let again = if fresh { rules.contact_again } else { 1000 };
        let contacts = self.setting.catalogue().mechanism(standing::STAFF_CONTACTS);
        for (track, by) in contacts.into_iter().flat_map(Mechanism::tracks) {
            self.track(track, by * again / 1000, cause);
        }
    }
}
