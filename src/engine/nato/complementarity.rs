//! Duplication, gap, contention and synchronisation, from who committed what.

use super::contact_fresh;
use crate::base::{Milli, NeedId};
use crate::content::{IpcrMode, NatoOverlap, NatoPosture, Track};
use crate::engine::assess;
use crate::engine::draft::{Draft, shares};
use crate::engine::event::{Cause, Rule};
use crate::engine::setting::Setting;
use crate::engine::standing;
use crate::engine::world::{Authority, Leg, Need, Offer, World};

/// What either side has committed to a need, at its worth. Each unit stands in one of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Columns {
    /// By decision of the Union, or of its members on their own.
    pub(crate) union: Milli,
    /// By NATO's plan, and by units under its authority.
    pub(crate) nato: Milli,
}

/// What is at work or coming for a need from units under NATO's authority, at its worth.
pub(crate) fn under_nato(setting: &Setting, world: &World, need: NeedId) -> Milli {
    let transferred = |o: &Offer| o.authority == Authority::Nato;
    if !world.offers.iter().any(transferred) {
        return Milli::ZERO;
    }
    let at_work: Milli = world
        .consignments
        .iter()
        .filter(|c| c.need == need && c.leg != Leg::Gone)
        .filter(|c| world.offer(c.offer).is_some_and(transferred))
        .map(|c| c.effect)
        .sum();
    at_work + assess::coming(setting, world, need, |o, _| transferred(o))
}

/// Who has committed what to a need. A transferred unit fills NATO's plan before NATO's own units do.
pub(crate) fn columns(setting: &Setting, world: &World, need: &Need) -> Columns {
    let transferred = under_nato(setting, world, need.id);
    let all = assess::coming(setting, world, need.id, |_, _| true) + world.supply(need);
    Columns {
        union: all - need.nato_delivered - transferred,
        nato: need.nato_planned.max(need.nato_delivered + transferred),
    }
}

impl Draft<'_> {
    /// Duplication, gap, contention and synchronisation, from who committed what.
    pub(crate) fn complementarity(&mut self) {
        let rules = &self.rules().nato;
        let seized = self.world.nato.posture > NatoPosture::None;
        let mut duplication: Vec<(NeedId, i32)> = Vec::new();
        let mut gap: Vec<(NeedId, i32)> = Vec::new();
        for need in self.world.needs.iter().filter(|n| n.is_open() && n.declared.is_some()) {
            let Some(kind) = self.setting.catalogue().kind(need.id.kind) else { continue };
            let Columns { union, nato } = columns(self.setting, self.world, need);
            let excess = (union + nato - need.quantity).max(Milli::ZERO);
            let shared = excess.min(union).min(nato);
            let share = shared.per_mille_of(need.quantity, 1000);
            if share > 0 {
                let left = standing::duplication_left(self.setting, self.world, need.id.victim);
                let doubled = i64::from(rules.duplication_per_day * kind.weight * share);
                duplication.push((need.id, self.prorated_thousandths(shares(doubled, [left]))));
            }
            let missing = 1000 - self.world.coverage(need);
            let both = need.left_by_eu && (need.left_by_nato || nato.is_zero());
            // For a state outside NATO there is nothing to wait for: NATO plans nothing there.
            let waited_for = seized
                && self.setting.is_ally(need.id.victim)
                && kind.nato_overlap >= NatoOverlap::High
                && nato.is_zero()
                && union.is_zero();
            if both || waited_for {
                let open = i64::from(rules.gap_per_day * kind.weight * missing);
                let counts = if both { 1000 } else { rules.gap_waiting };
                gap.push((need.id, self.prorated_thousandths(shares(open, [counts]))));
            }
        }
        let (more_duplication, more_gap) = (!duplication.is_empty(), !gap.is_empty());
        for (need, by) in duplication {
            self.track(Track::Duplication, by, Draft::need_cause(Rule::Duplication, need));
        }
        for (need, by) in gap {
            self.track(Track::Gap, by, Draft::need_cause(Rule::Gap, need));
        }
        let settle = -self.prorated(rules.settling_per_day);
        let cause = Cause::Rule(Rule::Settling);
        for (track, busy) in
            [(Track::Duplication, more_duplication), (Track::Gap, more_gap), (Track::Contention, false)]
        {
            if !busy {
                self.track(track, settle, cause);
            }
        }
        self.synchronise(seized);
    }

    fn synchronise(&mut self, seized: bool) {
        let rules = &self.rules().nato;
        let fresh = contact_fresh(self.setting, self.world);
        let in_step = match self.world.nato.posture {
            NatoPosture::None => true,
            NatoPosture::Consultations => self.world.ipcr.mode >= IpcrMode::InformationSharing,
            NatoPosture::ResponsePlan | NatoPosture::Article5 => self.world.ipcr.mode == IpcrMode::Full,
        };
        if seized && !fresh {
            let by = -self.prorated(rules.drift_per_day);
            self.track(Track::Synchronisation, by, Cause::Rule(Rule::NatoSilence));
        } else if fresh && in_step {
            let by = self.prorated(rules.in_step_per_day);
            self.track(Track::Synchronisation, by, Cause::Rule(Rule::Synchronisation));
        }
    }
}
