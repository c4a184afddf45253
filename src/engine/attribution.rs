//! What is known of who did it: of each adversary for itself, where several attack. An act is attributed to a state by what
//! shows this act, not by what shows another state's: until evidence joins them, each has a level of its own, and the
//! track is that of the adversary that is known best.

use super::draft::Draft;
use super::event::{Cause, Event};
use super::setting::Setting;
use super::world::World;
use crate::base::{CountryId, PerMille};
use crate::content::{Mechanism, Track};

/// How well it is known who attacks that state.
pub(crate) fn attribution_of(setting: &Setting, world: &World, victim: CountryId) -> PerMille {
    let own = setting.first_under_same_attack(victim).and_then(|first| world.evidence.get(&first));
    own.copied().unwrap_or_else(|| world.track(Track::Attribution))
}

/// How well it is known against whom a mechanism for that state turns: what the Union does as a whole names whoever is known
/// best.
pub(crate) fn attribution_for(
    setting: &Setting,
    world: &World,
    mechanism: &Mechanism,
    victim: CountryId,
) -> PerMille {
    let own = mechanism.helps_one_state();
    if own { attribution_of(setting, world, victim) } else { world.track(Track::Attribution) }
}

/// Whether what moves a track about one attacked state moves the same level as about the other.
pub(crate) fn is_one_level(
    setting: &Setting,
    world: &World,
    track: Track,
    one: CountryId,
    other: CountryId,
) -> bool {
    let same = || setting.first_under_same_attack(one) == setting.first_under_same_attack(other);
    track != Track::Attribution || world.evidence.is_empty() || same()
}

/// Attribution rises by rules only up to a ceiling: what is "high" needs evidence.
fn gain(setting: &Setting, world: &World, victim: CountryId, by: i32) -> i32 {
    let room = setting.rules().picture.attribution_ceiling - attribution_of(setting, world, victim);
    by.min(room.max(0))
}

/// What is foreseen for a state lifts attribution as far as rules can, and no further.
pub(crate) fn no_surer_than_may_be(
    setting: &Setting,
    world: &World,
    victim: CountryId,
    tracks: &mut Vec<(Track, i32)>,
) {
    for (_, by) in tracks.iter_mut().filter(|(track, _)| *track == Track::Attribution) {
        *by = gain(setting, world, victim, *by);
    }
    tracks.retain(|(_, by)| *by != 0);
}

impl Draft<'_> {
    /// Moves a track by a rule that is about an attacked state: of attribution what is known of its own adversary, as far
    /// as rules can.
    pub(crate) fn track_about(&mut self, victim: CountryId, track: Track, by: i32, cause: Cause) {
        if track == Track::Attribution {
            let by = gain(self.setting, self.world, victim, by);
            self.attribution(Some(victim), by, cause);
        } else {
            self.track(track, by, cause);
        }
    }

    /// Moves what is known of the adversary of a state, or of every one, and with it the track.
    pub(super) fn attribution(&mut self, victim: Option<CountryId>, by: i32, cause: Cause) {
        let of = victim.and_then(|victim| self.setting.first_under_same_attack(victim));
        let evidence = &self.world.evidence;
        if evidence.is_empty() {
            let to = self.world.track(Track::Attribution) + by;
            return self.level(Track::Attribution, to, cause);
        }
        let meant = evidence.iter().filter(|(first, _)| of.is_none_or(|of| of == **first));
        let meant: Vec<(CountryId, PerMille)> = meant.map(|(first, level)| (*first, *level)).collect();
        for (victim, from) in meant {
            let to = (from + by).clamp(0, 1000);
            if to != from {
                self.emit(Event::EvidenceMoved { victim, delta: to - from, to, cause });
            }
        }
        let best = self.world.evidence.values().copied().max().unwrap_or_default();
        self.level(Track::Attribution, best, cause);
    }
}
