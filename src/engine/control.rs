//! Exercise control: what its orders do, and what injects do as it has changed them.
//!
//! Enters: its orders. Leaves: events with its order as their cause. Never here: what an inject does by itself;
//! that stays with the situation.

use super::condition::holds;
use super::consequence::Follows;
use super::draft::Draft;
use super::event::{Cause, Event};
use super::order::{FULL_SHARE, Level, Order};
use crate::base::{InjectId, PerMille, divide_rounding};
use crate::content::{Consequence, Inject};

/// The same consequence with its amount scaled. Amounts are what moves a level, a pool, a risk, a fit or money;
/// levels to reach, sizes, quantities and decisions are as written.
fn scaled(consequence: &Consequence, share: PerMille) -> Option<Consequence> {
    let scale = |by: i32| {
        let by = divide_rounding(i64::from(by) * i64::from(share), i64::from(FULL_SHARE));
        i32::try_from(by).unwrap_or(0)
    };
    let mut edited = consequence.clone();
    match &mut edited {
        Consequence::Track { by, .. }
        | Consequence::Function { by, .. }
        | Consequence::Capacity { by, .. }
        | Consequence::HomeRisk { by, .. }
        | Consequence::Fit { by, .. } => *by = scale(*by),
        Consequence::CostMillions { amount, .. } => *amount = scale(*amount),
        _ => return None,
    }
    Some(edited)
}

impl Draft<'_> {
    /// What an inject does by this consequence, where exercise control changed how much.
    pub(crate) fn edited(&self, inject: InjectId, consequence: &Consequence) -> Option<Consequence> {
        let share = self.world.control.share_of(inject);
        (share != FULL_SHARE).then(|| scaled(consequence, share)).flatten()
    }

    /// An inject looks at its condition once, at its time; a released one does not ask.
    pub(crate) fn fire(&mut self, inject: &Inject) {
        let released = self.world.control.released.contains(&inject.id);
        if released || holds(self.setting, self.world, &inject.when) {
            self.emit(Event::InjectFired { inject: inject.id });
            if let Some(text) = self.world.control.additions.get(&inject.id).cloned() {
                self.emit(Event::InjectAdded { inject: inject.id, text });
            }
            self.carry_out(inject.id, &inject.then, Follows::Inject);
        } else {
            self.emit(Event::InjectLapsed { inject: inject.id });
        }
    }

    /// Carries out an order of exercise control.
    pub(crate) fn exercise_control(&mut self, order: &Order, cause: Cause) {
        match order {
            Order::ReleaseInject { inject } => self.emit(Event::InjectReleased { inject: *inject }),
            Order::HoldInject { inject } => self.emit(Event::InjectHeld { inject: *inject }),
            Order::PostponeInject { inject, hours } => {
                let now = self.world.hour;
                let to = self.world.control.postponed_from(self.setting, now, *inject) + hours;
                self.emit(Event::InjectPostponed { inject: *inject, to });
            }
            Order::EditInject { inject, at, share, text } => {
                self.emit(Event::InjectEdited {
                    inject: *inject,
                    at: *at,
                    share: *share,
                    text: text.clone(),
                });
            }
            Order::Override { level, to, motive, note } => {
                self.emit(Event::LevelSet { level: *level, to: *to, motive: *motive, note: note.clone() });
                match level {
                    Level::Track(track) => {
                        let by = to - self.world.track(*track);
                        self.track(*track, by, cause);
                    }
                    Level::Function(victim, function) => {
                        let by = to - self.world.function(*victim, *function);
                        self.function(*victim, *function, by, cause);
                    }
                }
            }
            Order::Pause { note } => self.emit(Event::ClockStopped { note: note.clone() }),
            Order::Resume => self.emit(Event::ClockResumed),
            Order::Message { to, text } => {
                self.emit(Event::MessageSent { to: *to, text: text.clone() });
            }
            _ => {}
        }
    }
}
