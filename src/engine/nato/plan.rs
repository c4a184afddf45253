//! NATO's own plan: what it would cover of a need, with which units, and how they come to work.

use super::authority::is_committed;
use super::complementarity::under_nato;
use super::posture::posture_for;
use crate::base::{CountryId, KindId, Milli, NeedId, PackageId, PerMille};
use crate::content::{Capability, Force, NatoAssignment, NatoOverlap, NatoPosture, Package};
use crate::engine::assess;
use crate::engine::draft::{Draft, shares};
use crate::engine::event::{Event, Shelf};
use crate::engine::setting::Setting;
use crate::engine::standing;
use crate::engine::world::{Authority, Need, Offer, World};

/// What NATO would plan of a need at the posture that holds for its state: its share, in whole units, from assigned units
/// it has.
pub(crate) fn plan_quantity(setting: &Setting, world: &World, need: &Need) -> Milli {
    let Some(kind) = setting.catalogue().kind(need.id.kind) else { return Milli::ZERO };
    // One set of forces: what is planned for another victim is not there for this one.
    let elsewhere: Milli = world
        .needs
        .iter()
        .filter(|n| n.id.kind == need.id.kind && n.id != need.id)
        .map(|n| n.nato_planned)
        .sum();
    let there = (assigned_stock(setting, world, need.id.kind) - elsewhere).max(Milli::ZERO);
    planned_share(setting, world, need).min(assess::whole(kind, there))
}

/// NATO's share of a need at the posture that holds for its state, in whole units, whether or not it has them.
pub(crate) fn planned_share(setting: &Setting, world: &World, need: &Need) -> Milli {
    let Some(kind) = setting.catalogue().kind(need.id.kind) else { return Milli::ZERO };
    if !setting.is_ally(need.id.victim) {
        return Milli::ZERO;
    }
    let [share, overlap, pool] = plan_shares(setting, world, kind, need.id.victim);
    let wanted = need.declared.unwrap_or(need.quantity);
    nearest_whole(kind, Milli(shares(wanted.0, [share, overlap, pool])))
}

/// A quantity to the nearest whole unit: half a unit is planned as one, less as none.
pub(crate) fn nearest_whole(kind: &Capability, quantity: Milli) -> Milli {
    assess::whole(kind, quantity + Milli(assess::step(kind) / 2))
}

/// What NATO plans of a kind for an Ally at the posture that holds for it, per mille: the share of the posture, of that as much as it overlaps, and
/// of that what the largest ally's part of the force pool leaves, which is there only as far as it stands by.
pub(crate) fn plan_shares(
    setting: &Setting,
    world: &World,
    kind: &Capability,
    ally: CountryId,
) -> [PerMille; 3] {
    let rules = &setting.rules().nato;
    let overlap = match kind.nato_overlap {
        NatoOverlap::Low => 0,
        NatoOverlap::Medium => 1,
        NatoOverlap::High => 2,
        NatoOverlap::VeryHigh => 3,
    };
    [
        rules.plan_share[posture_for(setting, world, ally) as usize],
        rules.overlap_share[overlap],
        rules.plan_reliability[setting.largest_ally()],
    ]
}

/// Units of a kind that NATO could still send, or has sent: what is assigned to it and not tabled to anybody, of
/// what is partly assigned its half. One set of forces, never counted twice.
fn assigned_stock(setting: &Setting, world: &World, kind: KindId) -> Milli {
    let half = |p: &Package| p.quantity.share(1000 - setting.rules().offers.partly_free);
    let partly: Milli =
        declared(setting, world, kind, NatoAssignment::P).map(|p| rest_of(world, p.id).min(half(p))).sum();
    wholly_assigned(setting, world, kind) + partly
}

/// Of those the units that are assigned whole, with what makes up for them: NATO takes these first.
fn wholly_assigned(setting: &Setting, world: &World, kind: KindId) -> Milli {
    let own: Milli = declared(setting, world, kind, NatoAssignment::Y).map(|p| rest_of(world, p.id)).sum();
    own + backfill(setting, world, kind)
}

/// Packages of a kind with that assignment, of givers that are not attacked themselves.
fn declared<'a>(
    setting: &'a Setting,
    world: &'a World,
    kind: KindId,
    assignment: NatoAssignment,
) -> impl Iterator<Item = &'a Package> {
    setting.declared_to_nato(kind).filter(move |p| p.nato == assignment && world.victim(p.giver).is_none())
}

/// What makes up in NATO's plan, from further away, for units of a kind that it let go: as far as the largest ally
/// stands by.
fn backfill(setting: &Setting, world: &World, kind: KindId) -> Milli {
    let pool = setting.rules().nato.plan_reliability[setting.largest_ally()];
    let gone = |o: &&Offer| o.released && o.kind == kind && o.authority != Authority::Nato && is_committed(o);
    world
        .offers
        .iter()
        .filter(gone)
        .map(|o| {
            let committed = Shelf::COMMITTED.iter().map(|shelf| o.on(*shelf)).sum::<Milli>();
            committed.share(standing::backfilled(setting, world, o.victim)).share(pool)
        })
        .sum()
}

/// What NATO's own units do for all needs of a kind.
fn at_work(world: &World, kind: KindId) -> Milli {
    world.needs.iter().filter(|n| n.id.kind == kind).map(|n| n.nato_delivered).sum()
}

/// What is left of the assigned units of a kind once NATO's own at work are set aside.
fn unused_stock(setting: &Setting, world: &World, kind: KindId) -> Milli {
    (assigned_stock(setting, world, kind) - at_work(world, kind)).max(Milli::ZERO)
}

/// The same of those that are assigned whole. They go to work before the half of what is partly assigned.
pub(crate) fn unused_whole(setting: &Setting, world: &World, kind: KindId) -> Milli {
    (wholly_assigned(setting, world, kind) - at_work(world, kind)).max(Milli::ZERO)
}

fn rest_of(world: &World, package: PackageId) -> Milli {
    world.stock.get(&package).copied().unwrap_or_default()
}

impl Draft<'_> {
    /// A need enters NATO's plan.
    pub(crate) fn plan_cover(&mut self, id: NeedId) {
        let Some(need) = self.world.need(id) else { return };
        let quantity = plan_quantity(self.setting, self.world, need);
        if quantity > need.nato_planned {
            self.emit(Event::NatoPlanned { need: id, quantity });
        }
    }

    /// Planned units come to work one by one, in step with the plan's time.
    pub(super) fn nato_deliver(&mut self) {
        // Consultations plan; nothing moves before the council has put a response plan in force.
        if self.world.nato.posture < NatoPosture::ResponsePlan {
            return;
        }
        let planned: Vec<NeedId> =
            self.world.needs.iter().filter(|n| n.nato_planned > n.nato_delivered).map(|n| n.id).collect();
        // One after the other: what works for one victim is no longer there for the next.
        for id in planned {
            let Some(need) = self.world.need(id) else { continue };
            let Some(kind) = self.setting.catalogue().kind(id.kind) else { continue };
            // What came under NATO's authority fills the plan.
            let own = need.nato_planned - under_nato(self.setting, self.world, id);
            let there = need.nato_delivered + unused_stock(self.setting, self.world, id.kind);
            let quantity =
                assess::whole(kind, need.nato_due(self.rules(), self.world.hour).min(own).min(there));
            if quantity > need.nato_delivered {
                self.emit(Event::NatoDelivered { need: id, quantity });
                // The Allies act at the attacked state's request: what acts with force is reported (Article 51 of the
                // Charter, Article 5 of the North Atlantic Treaty, second paragraph).
                let acts =
                    self.setting.catalogue().kind(id.kind).is_some_and(|k| k.force == Some(Force::Acts));
                if acts {
                    self.uses_own_force(id.victim);
                }
            }
        }
    }
}
