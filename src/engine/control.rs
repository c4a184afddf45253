//! Exercise control: what it changed in the plan of injects, and what its orders do.
//!
//! Enters: its orders. Leaves: events with its order as their cause. Never here: what an inject does by itself;
//! that stays with the situation. Its bounds are those of a tool, no figures of the field: they stand here and not
//! among the rules.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::condition::holds;
use super::draft::Draft;
use super::event::{Cause, Event};
use super::order::{Level, Order};
use super::setting::Setting;
use super::world::World;
use crate::base::{Hours, InjectId, PerMille, divide_rounding};
use crate::content::{Consequence, Inject, Remark, Seat};

/// What an inject does unedited, per mille.
pub const FULL_SHARE: PerMille = 1000;
/// The least and the most that an edited inject does, per mille of what is written.
pub const EDIT_SHARE: (PerMille, PerMille) = (100, 2000);

/// What exercise control changed in the plan.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Control {
    /// Kept back.
    pub(crate) held: BTreeSet<InjectId>,
    /// To happen in the coming situation.
    pub(crate) released: BTreeSet<InjectId>,
    /// Planned for another hour.
    pub(crate) hours: BTreeMap<InjectId, Hours>,
    /// How much they do, per mille, where it is not what is written.
    pub(crate) shares: BTreeMap<InjectId, PerMille>,
    /// What is said besides.
    pub(crate) additions: BTreeMap<InjectId, Remark>,
}

impl Control {
    /// Whether nothing of the plan was changed: such a world has the digest that it had before there was control.
    pub(crate) fn is_untouched(&self) -> bool {
        self.held.is_empty()
            && self.released.is_empty()
            && self.hours.is_empty()
            && self.shares.is_empty()
            && self.additions.is_empty()
    }

    /// The hour for which an inject is planned.
    pub(crate) fn hour_of(&self, setting: &Setting, inject: InjectId) -> Option<Hours> {
        let written = || setting.inject(inject).map(|found| found.at_hours);
        self.hours.get(&inject).copied().or_else(written)
    }

    /// How much an inject does of what is written, per mille.
    pub(crate) fn share_of(&self, inject: InjectId) -> PerMille {
        self.shares.get(&inject).copied().unwrap_or(FULL_SHARE)
    }

    /// The hour from which a delay counts: the planned one, or now where that has passed.
    pub(crate) fn postponed_from(&self, setting: &Setting, now: Hours, inject: InjectId) -> Hours {
        self.hour_of(setting, inject).unwrap_or(now).max(now)
    }
}

impl World {
    /// When the situation between two hours looks at an inject, if it does.
    pub(crate) fn inject_due(&self, inject: &Inject, from: Hours, to: Hours) -> Option<Hours> {
        let control = &self.control;
        if control.released.contains(&inject.id) {
            return Some(from + 1);
        }
        let hour = control.hours.get(&inject.id).copied().unwrap_or(inject.at_hours);
        let looked_at = hour > from && hour <= to && !control.held.contains(&inject.id);
        // What was released before its hour does not come again.
        (looked_at && !self.fired.contains_key(&inject.id)).then_some(hour)
    }

    /// Whether an inject is still to come: it neither happened nor passed.
    pub(crate) fn inject_pends(&self, inject: InjectId) -> bool {
        !self.fired.contains_key(&inject) && !self.lapsed.contains(&inject)
    }
}

/// Whether the newest word of these orders about the clock is to stop it.
#[must_use]
pub fn clock_stands(basket: &[Order]) -> bool {
    let word = |order: &Order| match order {
        Order::Pause { .. } => Some(true),
        Order::Resume => Some(false),
        _ => None,
    };
    basket.iter().rev().find_map(word).unwrap_or(false)
}

/// Whether exercise control did this, by an inject or by an order: it is given to the others.
pub(crate) fn is_given(cause: Cause) -> bool {
    matches!(cause, Cause::Inject(_) | Cause::Order(Seat::Excon, _))
}

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
            self.carry_out(inject.id, &inject.then);
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
