//! Who chairs, when the Presidency is itself attacked: keep the chair, or hand it on. `domain.md` §1.8.

use crate::base::{CountryId, Hours};
use crate::content::{Pool, Seat};
use crate::engine::draft::Draft;
use crate::engine::event::{Cause, Event, Rule};
use crate::engine::order::OrderKind;
use crate::engine::overload::slowed;
use crate::engine::setting::Setting;
use crate::engine::world::World;

/// The state that holds the chair now.
pub(crate) fn chair(setting: &Setting, world: &World) -> CountryId {
    match world.chair {
        Some((taken_by, _)) if world.chair_changed => taken_by,
        _ => setting.presidency(),
    }
}

/// Whether the chair decides in its own cause.
pub(crate) fn in_own_cause(setting: &Setting, world: &World) -> bool {
    world.attacked().any(|v| v.country == chair(setting, world) && v.terminated_at.is_none())
}

/// The next Presidency by the calendar that is not attacked itself.
pub(crate) fn next_presidency(setting: &Setting, world: &World) -> Option<CountryId> {
    let start = setting.scenario().start;
    let half = if start.month <= 6 { 1 } else { 2 };
    let mut next = setting.rules().law.chair.after(start.year, half, setting.presidency());
    next.find(|state| world.victim(*state).is_none())
}

/// What a decision of the chair takes.
pub(crate) fn pace(setting: &Setting, world: &World, hours: Hours) -> Hours {
    if in_own_cause(setting, world) { hours * setting.rules().law.chair.own_cause_pace / 1000 } else { hours }
}

impl Draft<'_> {
    pub(crate) fn hand_on_chair(&mut self) {
        if self.world.chair.is_some() {
            return;
        }
        let Some(to) = next_presidency(self.setting, self.world) else { return };
        // Handing on is staff work: an overdrawn staff takes longer.
        let hours = slowed(self.setting, self.world, self.rules().law.chair.handover_hours);
        let from = self.world.hour + hours;
        self.emit(Event::ChairHandedOn { to, from });
    }

    /// A chair in its own cause costs trust; a handover that is due is done, and the trio lends a cell.
    pub(crate) fn chair_due(&mut self) {
        let rules = &self.rules().law.chair;
        if let Some((by, from)) = self.world.chair
            && from <= self.world.hour
            && !self.world.chair_changed
        {
            self.emit(Event::ChairTaken { by });
            let cause = Cause::Order(Seat::Presidency, OrderKind::HandOnChair);
            let (pool, by) = (Pool::Council, rules.trio_council);
            self.emit(Event::CapacityChanged { pool, by, until: None, cause });
        }
        if in_own_cause(self.setting, self.world) {
            let by = -self.prorated(rules.own_cause_per_day);
            self.track(crate::content::Track::Cohesion, by, Cause::Rule(Rule::OwnCause));
        }
    }
}
