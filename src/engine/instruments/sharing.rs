//! How one package is divided where several attacked states need it, so that it does not all go to who asks first.
//!
//! The whole of it, what was given before counted in, is divided in proportion to what each lacks. What is counted whole
//! stays whole: units left over go to those that have asked, the largest fraction first. Among those the published rule of
//! triage decides who is served first, where there is one; equal shares are in proportion. Whoever has not asked keeps its
//! part open, but never the last unit.

use std::cmp::Reverse;

use super::{is_asked_for, limit_in_the_way};
use crate::base::{CountryId, Milli, NeedId, OfferId, PackageId, PerMille};
use crate::content::{Mechanism, Package, Seat, TriageRule};
use crate::engine::apply::new_offer;
use crate::engine::assess;
use crate::engine::order::Channel;
use crate::engine::setting::Setting;
use crate::engine::standing;
use crate::engine::stock;
use crate::engine::travel;
use crate::engine::triage;
use crate::engine::world::{Consignment, Offer, World};

/// What one of several states claims of a package.
struct Claim {
    need: NeedId,
    /// Whether it has asked for the mechanism that brings the package.
    asked: bool,
    /// What it was given of it before.
    given: Milli,
    /// What it lacks but for that.
    quantity: Milli,
    /// What it has of what it wants, per mille.
    has: PerMille,
}

/// A package that a mechanism brings to those attacked states that it is joined to.
#[derive(Clone, Copy)]
pub(super) struct Brought<'a> {
    pub(super) mechanism: &'a Mechanism,
    pub(super) listed: &'a Package,
    /// Whether a state is joined to its giver, where that matters.
    pub(super) joined: &'a dyn Fn(CountryId) -> bool,
}

impl Brought<'_> {
    /// What of it a state may be given now: all that its giver may table where no other needs it, else what is missing of
    /// its part.
    pub(super) fn part(self, setting: &Setting, world: &World, victim: CountryId) -> Milli {
        let listed = self.listed;
        if !setting.has_package(listed) || !self.reaches(setting, world, victim) {
            return Milli::ZERO;
        }
        let free = stock::free_to_table(setting, world, listed);
        let claims = self.claims(setting, world);
        let Some(own) = claims.iter().position(|claim| claim.need.victim == victim) else {
            return if claims.is_empty() { free } else { Milli::ZERO };
        };
        if free.is_zero() || claims.len() == 1 {
            return free;
        }
        let pool = free + claims.iter().map(|claim| claim.given).sum();
        let step = setting.catalogue().kind(listed.kind).map_or(1, assess::step);
        let mut parts = in_proportion(pool, step, &claims);
        if let Some((rule, _)) = world.triage.filter(|(rule, _)| *rule != TriageRule::EqualShares) {
            let ranked = triage::contested(setting, world, rule, listed.kind);
            let rank = |claim: &Claim| ranked.iter().position(|(_, need)| *need == claim.need);
            first_served_first(&mut parts, step, &claims, rank);
        }
        (parts[own] - claims[own].given).max(Milli::ZERO).min(free)
    }

    /// Who claims it: attacked states that lack it, can be reached, and have asked for it or still may.
    fn claims(self, setting: &Setting, world: &World) -> Vec<Claim> {
        let Self { mechanism, listed, .. } = self;
        let mut claims = Vec::new();
        for state in world.attacked().filter(|state| state.terminated_at.is_none()) {
            let victim = state.country;
            let need = NeedId { victim, kind: listed.kind };
            let Some(found) = world.need(need).filter(|_| is_asked_for(world, need)) else { continue };
            let asked = world.runs.get(&(mechanism.id, victim)).is_some_and(|run| run.stage.is_decided());
            let may_ask =
                || limit_in_the_way(setting, world, mechanism, victim, Seat::Victim(victim)).is_none();
            if !(asked || may_ask()) || !self.reaches(setting, world, victim) {
                continue;
            }
            let wanted = found.declared.unwrap_or_default();
            let of_it = |o: &Offer| o.package == Some(listed.id);
            let given = world.offers.iter().filter(|o| o.victim == victim && of_it(o)).map(Offer::live).sum();
            let by_others = |c: &Consignment| world.offer(c.offer).is_none_or(|o| !of_it(o));
            let others =
                world.supply_of(found, by_others) + assess::coming(setting, world, need, |o, _| !of_it(o));
            let quantity = (wanted - others).max(Milli::ZERO);
            if !quantity.is_zero() {
                let has = world.supply(found).per_mille_of(wanted, 1000);
                claims.push(Claim { need, asked, given, quantity, has });
            }
        }
        claims
    }

    /// Whether it can come to that state and do something there.
    fn reaches(self, setting: &Setting, world: &World, victim: CountryId) -> bool {
        let listed = self.listed;
        let need = NeedId { victim, kind: listed.kind };
        let Some(kind) = setting.catalogue().kind(listed.kind) else { return false };
        let (id, package) = (OfferId(u16::MAX), Some(listed.id));
        let offer =
            new_offer(setting, world, id, listed.giver, kind.id, victim, package, listed.quantity, i32::MAX);
        let fits = assess::fit(setting, offer.giver, kind, &offer.caveats, need, Channel::Agency)
            .is_ok_and(|fit| fit > 0);
        let way = |mode| travel::no_way(setting, world, &offer, need, kind, mode).is_none();
        let road = || kind.modes.is_empty() || kind.modes.iter().any(|mode| way(Some(*mode)));
        (self.joined)(victim) && fits && road()
    }
}

/// In whole steps, in proportion to what is claimed.
fn in_proportion(pool: Milli, step: i64, claims: &[Claim]) -> Vec<Milli> {
    let (steps, all) = (pool.0 / step, claims.iter().map(|claim| claim.quantity.0).sum::<i64>().max(1));
    let due = |claim: &Claim| i128::from(steps) * i128::from(claim.quantity.0);
    let whole = |claim: &Claim| i64::try_from(due(claim) / i128::from(all)).unwrap_or(0);
    let mut parts: Vec<Milli> = claims.iter().map(|claim| Milli(whole(claim) * step)).collect();
    let mut order: Vec<usize> = (0..claims.len()).collect();
    order.sort_by_key(|at| {
        let claim = &claims[*at];
        (!claim.asked, Reverse(due(claim) % i128::from(all)), claim.has, claim.need)
    });
    let mut left = pool - parts.iter().copied().sum();
    for at in order {
        // What is less than a step stays together.
        let more = if left.0 < 2 * step { left } else { Milli(step) };
        parts[at] += more;
        left -= more;
    }
    parts
}

/// What those that have asked get together goes to the first of them up to what it claims, then to the next.
fn first_served_first(
    parts: &mut [Milli],
    step: i64,
    claims: &[Claim],
    rank: impl Fn(&Claim) -> Option<usize>,
) {
    let mut order: Vec<usize> = (0..claims.len()).filter(|at| claims[*at].asked).collect();
    order.sort_by_key(|at| (rank(&claims[*at]).is_none(), rank(&claims[*at]), claims[*at].need));
    let mut left: Milli = order.iter().map(|at| parts[*at]).sum();
    for at in order {
        let whole = Milli((claims[at].quantity.0 + step - 1) / step * step);
        parts[at] = whole.min(left);
        left -= parts[at];
    }
}

/// What of a package that a mechanism opens a state may be given now, where several are attacked; none of others.
pub(crate) fn part_of_opened(
    setting: &Setting,
    world: &World,
    package: &Package,
    victim: CountryId,
) -> Option<Milli> {
    let several = world.has_several_attacked();
    let opened = |id: PackageId| standing::opened_by(setting, id).filter(|_| several);
    let mechanism = setting.catalogue().mechanism(opened(package.id)?)?;
    Some(Brought { mechanism, listed: package, joined: &|_| true }.part(setting, world, victim))
}
