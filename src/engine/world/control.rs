//! The plan of injects as exercise control has changed it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::World;
use crate::base::{Hours, InjectId, PerMille};
use crate::content::{Inject, Remark};
use crate::engine::order::FULL_SHARE;
use crate::engine::setting::Setting;

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
