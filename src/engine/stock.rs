//! What is left in a giver's stock for the table.

use super::kept;
use super::nato::unused_whole;
use super::setting::Setting;
use super::world::World;
use crate::base::{Milli, PerMille};
use crate::content::{Caveat, NatoAssignment, NatoPosture, Package};

/// What a giver may table of a package now: all of what is free, half of what is partly declared to
/// NATO, half of a thin stock unless it was asked for; where it is attacked itself nothing that it asks for, and of forces
/// not the share that it keeps at home.
pub(crate) fn free_to_table(setting: &Setting, world: &World, listed: &Package) -> Milli {
    let rules = &setting.rules().offers;
    let Some(mut rest) = world.stock.get(&listed.id).copied().filter(|rest| !rest.is_zero()) else {
        return Milli::ZERO;
    };
    // What works under NATO's plan already is not there to be tabled: of its units first those assigned whole.
    if listed.nato == NatoAssignment::Y && world.needs.iter().any(|n| !n.nato_delivered.is_zero()) {
        rest = rest.min(unused_whole(setting, world, listed.kind));
    }
    if kept::asks_itself(world, listed.giver, listed.kind) {
        return Milli::ZERO;
    }
    let mut reserve: PerMille = kept::share_at_home(setting, world, listed);
    if listed.nato == NatoAssignment::P && world.nato.posture > NatoPosture::None {
        reserve = reserve.max(1000 - rules.partly_free);
    }
    let asked =
        world.delegations.get(&listed.giver).and_then(|d| d.asked.get(&listed.kind)).is_some_and(|a| a.by_hr);
    if listed.caveats.contains(&Caveat::StocksThin) && !asked {
        reserve = reserve.max(1000 - rules.thin_share);
    }
    (rest - listed.quantity.share(reserve)).max(Milli::ZERO)
}
