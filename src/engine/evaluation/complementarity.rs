//! Complementarity: what the Union's side and NATO did twice, left to each other or quarrelled over, and what they did
//! to be in step.

use super::{Part, share_of};
use crate::base::PerMille;
use crate::engine::assess;
use crate::engine::setting::Setting;
use crate::engine::world::{Need, World};

/// No duplication, no gap, NATO's questions answered, in step, a joint message, liaison in time, authority handed over
/// smoothly, nothing counted twice. The four components are means over the game.
pub(super) fn parts(setting: &Setting, world: &World) -> [Part; 8] {
    let rules = &setting.rules().evaluation;
    let tally = &world.tally;
    let mean = |sum: i64| i32::try_from(sum / tally.hours.max(1)).unwrap_or(0);
    let liaison = match tally.first_contact {
        Some(at) if at <= rules.liaison_hours => 1000,
        Some(_) => rules.liaison_late,
        None => 0,
    };
    [
        ("no_duplication", Some(1000 - mean(tally.duplication_hours))),
        ("no_gap", Some(1000 - mean(tally.gap_hours))),
        ("nato_answered", answered(setting, world)),
        ("in_step", Some(mean(tally.synchronisation_hours))),
        ("joint_message", Some(if world.nato.endorsed { 1000 } else { 0 })),
        ("liaison", Some(liaison)),
        ("authority", share_of(i64::from(tally.transfers_smooth), i64::from(tally.transfers))),
        ("no_double_count", Some(1000 - mean(tally.contention_hours))),
    ]
}

/// What NATO asked of the other side and got an answer to in time: units that it asked for, needs that it left to the
/// Union. None where it asked nothing.
fn answered(setting: &Setting, world: &World) -> Option<PerMille> {
    let tally = &world.tally;
    let left: Vec<&Need> =
        world.needs.iter().filter(|n| n.left_by_nato && n.is_open() && n.declared.is_some()).collect();
    let taken_up = |need: &&&Need| {
        let coming = assess::coming(setting, world, need.id, |_, _| true);
        coming + world.supply(need) > need.nato_delivered
    };
    let heard = left.iter().filter(taken_up).count();
    let count = |count: usize| i64::try_from(count).unwrap_or(0);
    let asked = i64::from(tally.nato_asked) + count(left.len());
    share_of(i64::from(tally.nato_asked - tally.nato_unanswered) + count(heard), asked)
}
