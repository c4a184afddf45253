//! How long a state takes to decide that its units leave: a parliament that votes first, or a government alone.

use super::Share;
use crate::base::{CountryId, Hours};
use crate::content::rules::ThresholdBand;
use crate::content::{Capability, Caveat, ParliamentRule};
use crate::engine::order::Article;
use crate::engine::setting::Setting;
use crate::engine::world::{Offer, World};

/// Whether a giver's decision is one on collective defence: the attacked state has invoked the clause, and the giver does
/// not itself hold the case for not met.
fn is_collective_defence(world: &World, giver: CountryId, victim: CountryId) -> bool {
    let attacked = world.victim(victim);
    let invoked = attacked.is_some_and(|v| v.invoked.contains_key(&Article::MutualAssistance));
    let held = attacked.and_then(|v| v.readings.get(&giver)).map(|(band, _)| *band);
    invoked && held != Some(ThresholdBand::NotMet)
}

/// The delay of a giver's mandate for its units in an attacked state: the usual one, or shorter for collective defence where
/// the constitution makes an exception for it.
pub(crate) fn mandate_hours(setting: &Setting, world: &World, giver: CountryId, victim: CountryId) -> Hours {
    let usual = usual_mandate_hours(setting, giver);
    let Some(country) = setting.catalogue().country(giver) else { return usual };
    let excepted = country.parliament == ParliamentRule::PriorWithException;
    if excepted && is_collective_defence(world, giver, victim) {
        let share = setting.rules().offers.exception_share;
        return country.parliament_typical_hours.share(share).max(country.parliament_min_hours);
    }
    usual
}

/// The delay of a government's own decision on armed forces, where no parliament votes on them first: its state's shortest
/// time for collective defence, its usual time else, less what was over when it agreed. It runs beside the notice to move.
pub(super) fn government_hours(setting: &Setting, world: &World, offer: &Offer) -> Option<Hours> {
    let catalogue = setting.catalogue();
    let decides = catalogue.kind(offer.kind).is_some_and(Capability::is_of_armed_forces)
        && !offer.caveats.contains(&Caveat::ParliamentPrior);
    let country = catalogue.country(offer.giver).filter(|_| decides)?;
    let defends = !offer.serves_elsewhere() && is_collective_defence(world, offer.giver, offer.victim);
    let hours = if defends { country.parliament_min_hours } else { country.parliament_typical_hours };
    let left = hours.share(setting.rules().offers.government_share);
    (left > 0 && country.parliament != ParliamentRule::NotApplicable).then_some(left)
}

/// How long a giver's mandate usually takes.
pub(super) fn usual_mandate_hours(setting: &Setting, giver: CountryId) -> Hours {
    let country = setting.catalogue().country(giver);
    country.map_or(0, |c| c.parliament_typical_hours.max(c.parliament_min_hours))
}
