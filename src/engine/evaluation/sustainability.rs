//! Sustainability: days of supply, rotation, money, readiness kept at home, fatigue of staffs and crews.

use std::collections::BTreeMap;

use super::{Part, share_of};
use crate::base::{CountryId, PackageId, PerMille};
use crate::content::{Effect, Gauge, UNION};
use crate::engine::assess;
use crate::engine::event::Shelf;
use crate::engine::reception::would_relieve;
use crate::engine::reforms::Reform;
use crate::engine::setting::Setting;
use crate::engine::world::{Consignment, Leg, Need, World};

/// Days of supply, rotation, money, readiness at home, staff, endurance. Fatigue is read twice: how long the Council's
/// staff was overdrawn, and what wear left of the endurance of all who keep it up.
pub(super) fn parts(setting: &Setting, world: &World) -> [Part; 6] {
    let tally = &world.tally;
    let supply = (tally.supply_due_hours > 0)
        .then(|| i32::try_from(tally.supply_hours / tally.supply_due_hours).unwrap_or(1000));
    let overdrawn = share_of(tally.overload_hours, tally.hours).unwrap_or(0);
    let endurance = i32::try_from(tally.endurance_hours / tally.hours.max(1)).unwrap_or(0);
    [
        ("supply", supply),
        ("rotation", rotation(setting, world)),
        ("money", money(setting, world)),
        ("home", Some(home(setting, world))),
        ("staff", Some(1000 - overdrawn)),
        ("endurance", Some(endurance)),
    ]
}

/// Days of supply in store of what is used up, of the days that there should be: the mean over open needs that are due.
/// None where none is.
pub(super) fn supply(setting: &Setting, world: &World) -> Option<PerMille> {
    let pace = setting.rules().functions.consumable_hours;
    let wanted = setting.rules().evaluation.supply_days * 24;
    let used_up = |need: &&Need| {
        setting.catalogue().kind(need.id.kind).is_some_and(|kind| kind.effect == Effect::Consumable)
    };
    let due = world.needs.iter().filter(|n| n.is_open() && n.due <= world.hour).filter(used_up);
    // A need met in full is so many hours of use.
    let shares = due.map(|need| (world.coverage(need) * pace / wanted.max(1)).min(1000));
    let shares: Vec<PerMille> = shares.collect();
    let count = i32::try_from(shares.len()).unwrap_or(i32::MAX);
    (count > 0).then(|| shares.iter().sum::<PerMille>() / count)
}

/// Of what came to work and lasts while it is kept up: the share that will be there in thirty days, by itself, by
/// relief or by what follows, or that was no longer missed when it left. None where nothing did.
fn rotation(setting: &Setting, world: &World) -> Option<PerMille> {
    let planned = |c: &Consignment, need: &Need| {
        let followed = || !assess::coming(setting, world, need.id, |_, _| true).is_zero();
        if c.leg == Leg::Gone {
            return world.coverage(need) >= setting.rules().functions.covered_from || followed();
        }
        let offer = world.offer(c.offer);
        let kind = offer.and_then(|offer| setting.catalogue().kind(offer.kind));
        let lasting = offer.zip(kind).and_then(|(offer, kind)| assess::lasting(kind, offer));
        lasting.is_none_or(|hours| hours >= setting.rules().mistakes.lasting_hours)
            || would_relieve(setting, world, c)
            || followed()
    };
    let (mut all, mut kept) = (0, 0);
    for consignment in world.consignments.iter().filter(|c| !c.absorbed.is_zero()) {
        let Some(need) = world.need(consignment.need).filter(|need| need.is_open()) else { continue };
        let kind = world.offer(consignment.offer).and_then(|offer| setting.catalogue().kind(offer.kind));
        if kind.is_none_or(|kind| kind.effect != Effect::Sustained) {
            continue;
        }
        all += 1;
        kept += i64::from(planned(consignment, need));
    }
    share_of(kept, all)
}

/// Of what the crisis costs, what somebody pays in common: the Union, a common fund, or financial help. The rest lies
/// where it fell. None where it cost nothing.
fn money(setting: &Setting, world: &World) -> Option<PerMille> {
    let (mut needed, mut lent) = (0, 0);
    for need in world.needs.iter().filter(|n| n.is_open()) {
        let gauge = setting.catalogue().kind(need.id.kind).and_then(|kind| kind.measure.as_ref());
        if let Some(of) = gauge.filter(|of| of.gauge == Gauge::Liquidity) {
            needed += of.measured(need.quantity).0;
            lent += of.measured(world.supply(need).min(need.quantity)).0;
        }
    }
    let tally = &world.tally;
    let (common, alone) = (i64::from(tally.paid_in_common) * 1000, i64::from(tally.paid_alone) * 1000);
    let refunded = if Reform::CommonFund.is_on(setting) { alone } else { 0 };
    share_of(common + refunded + lent, common + alone + needed)
}

/// Readiness kept at home by those who gave: what is left there of each capability that a state lists, by what home
/// risks with it, against the floor. The mean over givers; whole where nothing left home.
fn home(setting: &Setting, world: &World) -> PerMille {
    let away = away(world);
    let mut givers: BTreeMap<CountryId, Vec<PerMille>> = BTreeMap::new();
    for package in away.keys() {
        if let Some(package) = setting.catalogue().package(*package).filter(|p| p.giver != UNION) {
            givers.entry(package.giver).or_default();
        }
    }
    let floor = setting.rules().evaluation.home_floor.max(1);
    let readiness = |giver: &CountryId| {
        let (mut left, mut whole) = (0, 0);
        for package in setting.packages_of(*giver).filter(|p| setting.has_package(p)) {
            let weight = i64::from(package.home_risk.max(1));
            let gone = away.get(&package.id).copied().unwrap_or(0).min(package.quantity.0);
            left += weight * (package.quantity.0 - gone) * 1000 / package.quantity.0.max(1);
            whole += weight * 1000;
        }
        let left = share_of(left, whole).unwrap_or(1000);
        (left * 1000 / floor).min(1000)
    };
    let kept: Vec<PerMille> = givers.keys().map(readiness).collect();
    let count = i32::try_from(kept.len()).unwrap_or(i32::MAX);
    if count == 0 { 1000 } else { kept.iter().sum::<PerMille>() / count }
}

/// What left home of each package and is not back.
fn away(world: &World) -> BTreeMap<PackageId, i64> {
    const AWAY: [Shelf; 5] =
        [Shelf::InTransit, Shelf::Queued, Shelf::Delivered, Shelf::Expended, Shelf::Lost];
    let mut away = BTreeMap::new();
    for offer in &world.offers {
        let gone: i64 = AWAY.iter().map(|shelf| offer.on(*shelf).0).sum();
        if let Some(package) = offer.package.filter(|_| gone > 0) {
            *away.entry(package).or_default() += gone;
        }
    }
    away
}
