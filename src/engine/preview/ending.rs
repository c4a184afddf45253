//! What it costs to stand a mechanism down before its time.

use crate::base::{CountryId, MechanismId};
use crate::content::Track;
use crate::engine::instruments;
use crate::engine::view::SeatView;
use crate::engine::world::RunStage;

/// Who counts on what works is let down; what has not begun nobody misses.
pub(super) fn costs(view: &SeatView<'_>, id: MechanismId, named: Option<CountryId>) -> Option<(Track, i32)> {
    let mechanism = view.setting.catalogue().mechanism(id)?;
    let victim = instruments::victim_of(view.world, mechanism, view.seat(), named);
    let works = view.world.runs.get(&(id, victim))?.stage == RunStage::AtWork;
    works.then_some((Track::Cohesion, -view.setting.rules().politics.stood_down))
}
