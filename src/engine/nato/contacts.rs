//! Between both staffs: contacts and how long they show NATO's plan.

use crate::base::Hours;
use crate::content::Mechanism;
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Event};
use crate::engine::instruments;
use crate::engine::reforms::Reform;
use crate::engine::setting::Setting;
use crate::engine::world::World;

/// Hours since the staffs last met; none when they never did.
pub(crate) fn contact_age(world: &World) -> Option<Hours> {
    world.nato.contacted_at.map(|at| world.hour - at)
}

/// Whether a contact is recent enough to show NATO's plan.
pub(crate) fn contact_fresh(setting: &Setting, world: &World) -> bool {
    let lasting = Reform::ClassifiedExchange.is_on(setting);
    contact_age(world).is_some_and(|age| lasting || age <= setting.rules().nato.contact_fresh_hours)
}

impl Draft<'_> {
    /// Staffs meet: the plan is seen, and both fall into step. A second meeting within a day adds little.
    pub(crate) fn contact_nato(&mut self, cause: Cause) {
        let rules = &self.rules().nato;
        let fresh = contact_age(self.world).is_some_and(|age| age < rules.contact_again_hours);
        self.emit(Event::NatoContacted);
        let again = if fresh { rules.contact_again } else { 1000 };
        let contacts = self.setting.catalogue().mechanism(instruments::STAFF_CONTACTS);
        for (track, by) in contacts.into_iter().flat_map(Mechanism::tracks) {
            self.track(track, by * again / 1000, cause);
        }
    }
}
