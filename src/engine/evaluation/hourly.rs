//! What the evaluation reads of each turn, so that it judges the game and not its end alone.

use super::sustainability::supply;
use crate::engine::draft::Draft;
use crate::engine::event::Event;
use crate::engine::institutions::upload_share;

impl Draft<'_> {
    /// Adds the hours of the turn to the running sums.
    pub(crate) fn count_hours(&mut self) {
        let (setting, world) = (self.setting, &*self.world);
        let fresh = setting.rules().evaluation.report_fresh_hours;
        let counted = Event::HoursCounted {
            hours: self.turn_hours(),
            overload: world.council_free < 0,
            uploads: upload_share(setting, world),
            informed: world.ipcr.report_at.is_some_and(|at| world.hour - at <= fresh),
            supply: supply(setting, world),
        };
        self.emit(counted);
    }
}
