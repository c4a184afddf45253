//! NATO: posture and its draw, its own plan, and the four components of complementarity.

use super::assess;
use super::draft::{Draft, shares};
use super::event::{Cause, Event, Rule};
use super::reforms::Reform;
use super::setting::Setting;
use super::travel::largest_ally;
use super::world::{Need, World};
use crate::base::{Hours, KindId, Milli, NeedId, PackageId, PerMille, Purpose};
use crate::content::{IpcrMode, NatoAssignment, NatoOverlap, NatoPosture, Track};

const POSTURE_DELAY: Purpose = Purpose("posture-delay");
const CONSENSUS: Purpose = Purpose("consensus");

/// What NATO would plan of a need at its posture: its share, from assigned units it has.
pub(crate) fn plan_quantity(setting: &Setting, world: &World, need: &Need) -> Milli {
    let rules = &setting.rules().nato;
    let Some(kind) = setting.catalogue().kind(need.id.kind) else { return Milli::ZERO };
    if !setting.is_ally(need.id.victim) {
        return Milli::ZERO;
    }
    let share = rules.plan_share[world.nato.posture as usize];
    let overlap = rules.overlap_share[match kind.nato_overlap {
        NatoOverlap::Low => 0,
        NatoOverlap::Medium => 1,
        NatoOverlap::High => 2,
        NatoOverlap::VeryHigh => 3,
    }];
    let wanted = need.declared.unwrap_or(need.quantity);
    let planned = Milli(shares(wanted.0, &[share, overlap]));
    // One set of forces: what is planned for another victim is not there for this one.
    let elsewhere: Milli = world
        .needs
        .iter()
        .filter(|n| n.id.kind == need.id.kind && n.id != need.id)
        .map(|n| n.nato_planned)
        .sum();
    planned.min((assigned_stock(setting, world, need.id.kind) - elsewhere).max(Milli::ZERO))
}

/// Units of a kind that NATO could still send, or has sent: what is assigned to it and not tabled to anybody, of
/// what is partly assigned its half. One set of forces, never counted twice.
fn assigned_stock(setting: &Setting, world: &World, kind: KindId) -> Milli {
    setting
        .declared_to_nato(kind)
        .filter(|p| world.victim(p.giver).is_none())
        .map(|p| match p.nato {
            NatoAssignment::Y => rest_of(world, p.id),
            NatoAssignment::P => {
                rest_of(world, p.id).min(p.quantity.share(1000 - setting.rules().offers.partly_free))
            }
            NatoAssignment::N => Milli::ZERO,
        })
        .sum()
}

/// What NATO's own units do for all needs of a kind.
fn at_work(world: &World, kind: KindId) -> Milli {
    world.needs.iter().filter(|n| n.id.kind == kind).map(|n| n.nato_delivered).sum()
}

/// What is left of the assigned units of a kind once NATO's own at work are set aside.
pub(crate) fn unused_stock(setting: &Setting, world: &World, kind: KindId) -> Milli {
    (assigned_stock(setting, world, kind) - at_work(world, kind)).max(Milli::ZERO)
}

fn rest_of(world: &World, package: PackageId) -> Milli {
    world.stock.get(&package).copied().unwrap_or_default()
}

/// Hours since the staffs last met; none when they never did.
pub(crate) fn contact_age(world: &World) -> Option<Hours> {
    world.nato.contacted_at.map(|at| world.hour - at)
}

/// Whether a contact is recent enough to show NATO's plan.
pub(crate) fn contact_fresh(setting: &Setting, world: &World) -> bool {
    let lasting = Reform::ClassifiedExchange.is_on(setting);
    contact_age(world).is_some_and(|age| lasting || age <= setting.rules().nato.contact_fresh_hours)
}

/// The chance that NATO's council agrees on a posture, per mille.
fn consensus_chance(setting: &Setting, world: &World, posture: NatoPosture) -> PerMille {
    let rules = &setting.rules().nato;
    let level = match posture {
        NatoPosture::ResponsePlan => rules.consensus_attribution[0],
        NatoPosture::Article5 => rules.consensus_attribution[1],
        NatoPosture::None | NatoPosture::Consultations => 0,
    };
    let attribution = world.track(Track::Attribution);
    let sure = if attribution >= level { 1000 } else { rules.consensus_below * attribution / level.max(1) };
    let reliability = rules.reliability[largest_ally(setting)];
    if posture <= NatoPosture::Consultations { 1000 } else { sure * reliability / 1000 }
}

impl Draft<'_> {
    /// What is due at NATO: draws of posture, and planned units at work.
    pub(crate) fn nato_due(&mut self) {
        self.nato_draw();
        self.nato_deliver();
    }

    fn nato_draw(&mut self) {
        let now = self.world.hour;
        match self.world.nato.draw {
            Some((posture, due)) if due <= now => {
                let chance = consensus_chance(self.setting, self.world, posture);
                let agreed = self.dice().draw(CONSENSUS, self.world.turn, posture.slug()).chance(chance);
                if agreed {
                    self.emit(Event::NatoPostureChanged { posture });
                    if posture == NatoPosture::Article5 {
                        let by = self.rules().politics.posture_escalation;
                        self.track(Track::Escalation, by, Cause::Rule(Rule::Posture));
                    }
                } else {
                    let again = now + self.draw_hours(posture);
                    self.emit(Event::NatoDrawFailed { posture, again });
                }
            }
            Some(_) => {}
            None => {
                if let Some(posture) = self.next_posture() {
                    let due = now + self.draw_hours(posture);
                    self.emit(Event::NatoDrawOpened { posture, due });
                }
            }
        }
    }

    fn draw_hours(&self, posture: NatoPosture) -> Hours {
        let (least, most) = self.rules().nato.draw_hours;
        let hours = self.dice().draw(POSTURE_DELAY, self.world.turn, posture.slug()).between(least, most);
        // Consultations meet within a day.
        let share = self.rules().nato.consultations_share;
        if posture == NatoPosture::Consultations { hours * share / 1000 } else { hours }
    }

    /// The next posture that NATO's council would take up, if events bring it there.
    fn next_posture(&self) -> Option<NatoPosture> {
        let nato = &self.world.nato;
        if !self.world.victims.iter().any(|v| self.setting.is_ally(v.country)) {
            return None;
        }
        let asked =
            self.world.has_flag(super::flags::INVOKED_ART4) || nato.allowed >= NatoPosture::Consultations;
        let attacked = self.world.has_flag(super::flags::ARMED_ATTACK);
        match nato.posture {
            NatoPosture::None if asked => Some(NatoPosture::Consultations),
            NatoPosture::Consultations if attacked || nato.allowed >= NatoPosture::ResponsePlan => {
                Some(NatoPosture::ResponsePlan)
            }
            NatoPosture::ResponsePlan
                if nato.allowed >= NatoPosture::Article5
                    || (attacked
                        && self.world.track(Track::Escalation) >= self.rules().nato.article5_escalation) =>
            {
                Some(NatoPosture::Article5)
            }
            _ => None,
        }
    }

    /// A need enters NATO's plan.
    pub(crate) fn plan_cover(&mut self, id: NeedId) {
        let Some(need) = self.world.need(id) else { return };
        let quantity = plan_quantity(self.setting, self.world, need);
        if quantity > need.nato_planned {
            self.emit(Event::NatoPlanned { need: id, quantity });
        }
    }

    /// Planned units come to work in step with the plan's time.
    fn nato_deliver(&mut self) {
        let hours = i64::from(self.turn_hours());
        let pace = i64::from(self.rules().nato.plan_hours.max(1));
        let planned: Vec<NeedId> =
            self.world.needs.iter().filter(|n| n.nato_planned > n.nato_delivered).map(|n| n.id).collect();
        // One after the other: what works for one victim is no longer there for the next.
        for id in planned {
            let Some(need) = self.world.need(id) else { continue };
            let step = Milli(need.nato_planned.0 * hours / pace).max(Milli(1));
            let step = step.min(unused_stock(self.setting, self.world, id.kind));
            let quantity = (need.nato_delivered + step).min(need.nato_planned);
            if quantity > need.nato_delivered {
                self.emit(Event::NatoDelivered { need: id, quantity });
            }
        }
    }

    /// Staffs meet: the plan is seen, and both fall into step. A second meeting within a day adds little.
    pub(crate) fn contact_nato(&mut self, cause: Cause) {
        let rules = &self.rules().nato;
        let fresh = contact_age(self.world).is_some_and(|age| age < rules.contact_again_hours);
        let full = rules.contact_synchronisation;
        self.emit(Event::NatoContacted);
        self.track(
            Track::Synchronisation,
            if fresh { full * rules.contact_again / 1000 } else { full },
            cause,
        );
    }

    /// Duplication, gap, contention and synchronisation, from who committed what.
    pub(crate) fn complementarity(&mut self) {
        let rules = &self.rules().nato;
        let seized = self.world.nato.posture > NatoPosture::None;
        let mut duplication: Vec<(NeedId, i32)> = Vec::new();
        let mut gap: Vec<(NeedId, i32)> = Vec::new();
        for need in self.world.needs.iter().filter(|n| n.is_open() && n.declared.is_some()) {
            let Some(kind) = self.setting.catalogue().kind(need.id.kind) else { continue };
            let ours = assess::coming(self.setting, self.world, need.id, |_| true) + self.world.supply(need)
                - need.nato_delivered;
            let excess = (ours + need.nato_planned - need.quantity).max(Milli::ZERO);
            let shared = excess.min(ours).min(need.nato_planned.max(Milli::ZERO));
            let share = shared.per_mille_of(need.quantity, 1000);
            if share > 0 {
                let by = rules.duplication_per_day * kind.weight * share / 1000;
                duplication.push((need.id, self.prorated(by)));
            }
            let missing = 1000 - self.world.coverage(need);
            let both = need.left_by_eu && (need.left_by_nato || need.nato_planned.is_zero());
            let waited_for = seized
                && kind.nato_overlap >= NatoOverlap::High
                && need.nato_planned.is_zero()
                && ours.is_zero();
            if both || waited_for {
                let by = rules.gap_per_day * kind.weight * missing / 1000;
                gap.push((need.id, self.prorated(if both { by } else { by * rules.gap_waiting / 1000 })));
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
            self.track(Track::Synchronisation, by, Cause::Rule(Rule::NatoContact));
        } else if fresh && in_step {
            let by = self.prorated(rules.in_step_per_day);
            self.track(Track::Synchronisation, by, Cause::Rule(Rule::Synchronisation));
        }
    }
}
