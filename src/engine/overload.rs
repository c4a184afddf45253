//! What it costs that more is asked of the Council's staff than it has: everything that it does takes longer.

use super::setting::Setting;
use super::world::World;
use crate::base::{Hours, PerMille};

/// What is asked of the Council's staff beyond what it has, a day: a pool of a short turn is as deep in the red as that of
/// a day.
pub(crate) fn overdraw(setting: &Setting, world: &World) -> i32 {
    (-world.council_free).max(0) * 24 / setting.scenario().turn_hours(world.turn).max(1)
}

/// How much slower the institutions are while more is asked of their staff than it has, per mille.
pub(crate) fn overload_factor(setting: &Setting, world: &World) -> PerMille {
    let over = overdraw(setting, world);
    1000 + over * 1000 / setting.rules().capacity.overload_halves_at.max(1)
}

/// What takes that long takes longer while the staff is overdrawn.
pub(crate) fn slowed(setting: &Setting, world: &World, hours: Hours) -> Hours {
    hours * overload_factor(setting, world) / 1000
}
