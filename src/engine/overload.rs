//! What it costs that more is asked of the Council's staff than it has: everything that it does takes longer.

use super::setting::Setting;
use super::world::World;
use crate::base::{Hours, PerMille};

/// How much slower the institutions are while more is asked of their staff than it has, per mille.
pub(crate) fn overload_factor(setting: &Setting, world: &World) -> PerMille {
    let over = (-world.council_free).max(0);
    1000 + over * 1000 / setting.rules().capacity.overload_halves_at.max(1)
}

/// What takes that long takes longer while the staff is overdrawn.
pub(crate) fn slowed(setting: &Setting, world: &World, hours: Hours) -> Hours {
    hours * overload_factor(setting, world) / 1000
}
