//! Running sums that the evaluation reads: what needs were supplied in time, and levels by the hour.

use crate::base::{Milli, NeedId};
use crate::content::Track;
use crate::engine::setting::Setting;
use crate::engine::world::World;

/// Adds to what a need was ever supplied, weighted by how timely it comes.
pub(super) fn credit(setting: &Setting, world: &mut World, id: NeedId, effect: Milli) {
    let now = world.hour;
    if let Some(need) = world.need_mut(id) {
        let share = effect.per_mille_of(need.quantity, 1000).min(1000 - need.supplied);
        let timely = setting.timeliness(id.kind, now - need.due);
        need.supplied += share;
        need.credit += share * timely / 1000;
    }
}

pub(super) fn count_hours(setting: &Setting, world: &mut World, hours: i32) {
    if world.track(Track::Attribution) >= setting.rules().picture.attribution_bands[1] {
        world.tally.attributable_hours += hours;
    }
    let hours = i64::from(hours);
    let level = |track: Track| i64::from(world.tracks[track.index()]);
    let [duplication, gap, contention] = [Track::Duplication, Track::Gap, Track::Contention].map(level);
    let (awareness, synchronisation) = (level(Track::Awareness), level(Track::Synchronisation));
    let (legitimacy, endurance) = (level(Track::Legitimacy), level(Track::Endurance));
    let tally = &mut world.tally;
    tally.hours += hours;
    tally.awareness_hours += awareness * hours;
    tally.synchronisation_hours += synchronisation * hours;
    tally.duplication_hours += duplication * hours;
    tally.gap_hours += gap * hours;
    tally.contention_hours += contention * hours;
    tally.legitimacy_hours += legitimacy * hours;
    tally.endurance_hours += endurance * hours;
}
