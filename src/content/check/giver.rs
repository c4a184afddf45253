//! Givers and their caveats, wherever they are named.

use super::Examination;
use crate::base::{CountryId, GeofenceId};
use crate::content::fault::Fault;
use crate::content::outline::Step;
use crate::content::package::{Caveat, UNION};

/// A state, or the Union.
pub(super) fn giver(x: &mut Examination, id: CountryId, states: &[CountryId]) {
    if id != UNION {
        x.known(&id, Fault::UnknownState, states);
    }
}

/// What a caveat names must exist.
pub(super) fn caveat(x: &mut Examination, caveat: Caveat, states: &[CountryId], geofences: &[GeofenceId]) {
    x.within(Step::Index(0), |x| match caveat {
        Caveat::Geofence(id) => x.known(&id, Fault::UnknownGeofence, geofences),
        Caveat::ReexportConsent(id) => x.known(&id, Fault::UnknownState, states),
        Caveat::TimeLimitDays(days) => x.range_here(days, 1..=3_650),
        _ => {}
    });
}
