//! What an order of exercise control would do.

use super::{Objection, Preview};
use crate::content::Track;
use crate::engine::condition::holds;
use crate::engine::order::{Level, Order};
use crate::engine::view::SeatView;

pub(super) fn preview(view: &SeatView<'_>, preview: &mut Preview, order: &Order) {
    let (setting, world) = (view.setting, view.world);
    let objection = match order {
        Order::ReleaseInject { inject } => {
            let fails = setting.inject(*inject).is_some_and(|found| !holds(setting, world, &found.when));
            fails.then_some(Objection::ConditionNotMet)
        }
        Order::Override { level, to, .. } => {
            if let Level::Track(track) = level {
                preview.tracks.push((*track, to - world.track(*track)));
            }
            let ends = match level {
                Level::Track(track) => *track == Track::Escalation && *to >= 1000,
                Level::Function(..) => *to < setting.rules().functions.brink,
            };
            ends.then_some(Objection::EndsGame)
        }
        _ => None,
    };
    preview.objections.extend(objection);
}
