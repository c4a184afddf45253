//! The road itself: its stretches from leaving to arriving, and what a shortage of lift adds to them.

use super::{Share, Stretch};
use crate::base::CountryId;
use crate::base::{Hours, KindId, Milli, NeedId, PerMille};
use crate::content::{Capability, DelayScope, Mode, Nature, Rules};
use crate::engine::event::Clock;
use crate::engine::load::{convoys, lift_needed};
use crate::engine::order::Channel;
use crate::engine::reception;
use crate::engine::routes::Way;
use crate::engine::setting::Setting;
use crate::engine::standing;
use crate::engine::world::{Offer, World};

/// The way a quantity takes, if that mode is open to it.
pub(crate) fn way<'s>(
    setting: &'s Setting,
    world: &World,
    giver: CountryId,
    need: NeedId,
    kind: KindId,
    mode: Mode,
) -> Option<&'s Way> {
    let blocked =
        world.blocked.iter().any(|(k, m, except)| *k == kind && *m == mode && !except.contains(&giver));
    if blocked {
        return None;
    }
    setting.routes.way(giver, need.victim, mode)
}

/// A quantity on its way to a need.
#[derive(Clone, Copy)]
pub(crate) struct Journey<'k> {
    pub(crate) offer: &'k Offer,
    pub(crate) need: NeedId,
    pub(crate) kind: &'k Capability,
    pub(crate) quantity: Milli,
    pub(crate) channel: Channel,
    pub(crate) mode: Option<Mode>,
    pub(crate) leaves: Hours,
    /// Whether the High Representative brought both sides together.
    pub(crate) brokered: bool,
}

/// The stretches of the road from leaving to arriving, without clocks and reception.
pub(crate) fn stretches(
    setting: &Setting,
    world: &World,
    journey: Journey<'_>,
) -> Option<Vec<(Stretch, Hours)>> {
    let mut list = Vec::with_capacity(7);
    let agreeing = agreeing(setting, world, journey);
    if agreeing > 0 {
        list.push((Stretch::Agreeing, agreeing));
    }
    onward(setting, world, journey, list)
}

/// Hours until a journey is agreed on: fewer where both sides were brought together.
fn agreeing(setting: &Setting, world: &World, journey: Journey<'_>) -> Hours {
    let Journey { offer, need, channel, mode, brokered, .. } = journey;
    let hours = super::agreeing(setting, world, offer, need, channel, mode);
    if brokered { hours.share(1000 - setting.rules().travel.broker_saves) } else { hours }
}

/// Adds the stretches that follow once a journey is agreed on, the same by every channel.
fn onward(
    setting: &Setting,
    world: &World,
    journey: Journey<'_>,
    mut list: Vec<(Stretch, Hours)>,
) -> Option<Vec<(Stretch, Hours)>> {
    let Journey { offer, need, kind, quantity, mode, leaves, .. } = journey;
    let rules = &setting.rules().travel;
    let giver = offer.giver;
    let Some(mode) = mode else {
        list.push((Stretch::Travel, rules.in_place_hours));
        return Some(list);
    };
    let loading = Rules::by_mode(&rules.loading_hours, mode).unwrap_or(0);
    if loading > 0 && !kind.self_deploys.contains(&mode) {
        list.push((Stretch::Loading, loading));
    }
    if offer.serves_elsewhere() {
        // A theatre of fixed transit: no border of the attacked state's, no road of the network.
        list.push((Stretch::Travel, Rules::by_mode(&rules.mission_hours, mode)?));
        return Some(list);
    }
    let way = way(setting, world, giver, need, kind.id, mode)?;
    list.push((Stretch::Travel, way.travel_hours + way.theatre_hours));
    if way.gauge_breaks > 0 {
        list.push((Stretch::Gauge, way.gauge_breaks * rules.gauge_hours));
    }
    let cleared = mode == Mode::Air || kind.is_military() || kind.nature == Nature::Nonlethal;
    if cleared {
        let permit = permit_hours(setting, world, need.victim, way, mode);
        if permit > 0 {
            list.push((Stretch::Permit, permit));
        }
    }
    let congestion = congestion_hours(setting, world, way, convoys(setting.rules(), kind, quantity), leaves);
    if congestion > 0 {
        list.push((Stretch::Congestion, congestion));
    }
    let whole = |by| if by { 1000 } else { 0 };
    let holds = |scope: &DelayScope| match scope {
        DelayScope::Kind(k) => whole(*k == kind.id),
        DelayScope::From(country) => whole(*country == giver),
        DelayScope::To(country) => whole(*country == need.victim && mode != Mode::Digital),
        DelayScope::OverLandTo(country)
            if *country == need.victim && matches!(mode, Mode::Road | Mode::Rail) =>
        {
            standing::uncleared(setting, coverage_in(world, need.victim))
        }
        DelayScope::OverLandTo(_) => 0,
        DelayScope::Via(country) => whole(way.through.contains(country)),
    };
    let delay: Hours = world.delays.iter().map(|(scope, days)| (24 * days).share(holds(scope))).sum();
    if delay != 0 {
        list.push((Stretch::Delay, delay));
    }
    Some(list)
}

/// What is expected of a journey: its stretches, with the wait for lift and the instalments that follow where the
/// victim's pool is short now; and whether it is. Preview and choice of the best way ask the same.
pub(crate) fn expected(
    setting: &Setting,
    world: &World,
    journey: Journey<'_>,
) -> Option<(Vec<(Stretch, Hours)>, bool)> {
    let mut list = stretches(setting, world, journey)?;
    let short = is_short_of_lift(setting, world, journey);
    if short {
        let road: Hours = list.iter().map(|(_, hours)| *hours).sum();
        let (wait, more) = in_instalments(setting, road);
        list.insert(0, (Stretch::Clock(Clock::Lift), wait));
        list.push((Stretch::Instalments, more));
    }
    Some((list, short))
}

/// Whether the attacked state's pool is short now of the lift that a journey draws.
fn is_short_of_lift(setting: &Setting, world: &World, journey: Journey<'_>) -> bool {
    let Some(mode) = journey.mode else { return false };
    let lift = lift(setting, journey);
    !lift.is_zero() && reception::lift_free(world, journey.need.victim, mode) < lift
}

/// What a shortage of lift adds to a road of so many hours: the wait for it, and the instalments that follow the first.
fn in_instalments(setting: &Setting, road: Hours) -> (Hours, Hours) {
    let rules = &setting.rules().travel;
    (rules.lift_wait_hours, road * (rules.instalments - 1))
}

/// How long journeys that differ by their channel alone are expected to take: what they have in common is found once.
#[derive(Clone, Copy)]
pub(crate) struct Onward {
    hours: Hours,
    short: bool,
}

impl Onward {
    /// What journeys like this one have in common, whatever their channel; none where there is no way.
    pub(crate) fn of(setting: &Setting, world: &World, journey: Journey<'_>) -> Option<Self> {
        let list = onward(setting, world, journey, Vec::with_capacity(6))?;
        let hours = list.iter().map(|(_, hours)| *hours).sum();
        Some(Self { hours, short: is_short_of_lift(setting, world, journey) })
    }

    /// The hours that `expected` adds up to for such a journey.
    pub(crate) fn hours(self, setting: &Setting, world: &World, journey: Journey<'_>) -> Hours {
        let road = agreeing(setting, world, journey).max(0) + self.hours;
        let (wait, more) = if self.short { in_instalments(setting, road) } else { (0, 0) };
        road + wait + more
    }
}

/// Lift of the attacked state's pool that a journey draws: none for what stays where it is or serves elsewhere.
pub(crate) fn lift(setting: &Setting, journey: Journey<'_>) -> Milli {
    let Journey { offer, kind, quantity, mode, .. } = journey;
    match mode {
        Some(mode) if !offer.serves_elsewhere() => lift_needed(setting.rules(), kind, quantity, mode),
        _ => Milli::ZERO,
    }
}

/// Hours of a way for permits and changes of gauge.
pub(crate) fn held(stretches: &[(Stretch, Hours)]) -> Hours {
    let at_borders =
        stretches.iter().filter(|(stretch, _)| matches!(stretch, Stretch::Permit | Stretch::Gauge));
    at_borders.map(|(_, hours)| hours).sum()
}

/// Permits run in parallel: the longest on the way counts, relieved by clearances and the regime.
fn permit_hours(setting: &Setting, world: &World, victim: CountryId, way: &Way, mode: Mode) -> Hours {
    let rules = &setting.rules().travel;
    let full = match mode {
        Mode::Digital => 0,
        Mode::Air => rules.air_permit_hours,
        _ => way.permit_days * 24,
    };
    full.share(standing::permits_left(setting, world, victim, coverage_in(world, victim)))
}

/// How far each need of a state is covered.
fn coverage_in(world: &World, victim: CountryId) -> impl Fn(KindId) -> PerMille {
    move |kind| world.need(NeedId { victim, kind }).map_or(0, |need| world.coverage(need))
}

/// A day is lost on the most crowded edge for every full day's capacity that is already taken.
fn congestion_hours(setting: &Setting, world: &World, way: &Way, convoys: u16, leaves: Hours) -> Hours {
    let rules = &setting.rules().travel;
    let day = u16::try_from(leaves.max(0) / 24).unwrap_or(u16::MAX);
    let over = way.edges.iter().map(|&index| {
        let class = setting.catalogue().network.edges[usize::from(index)].capacity_class.clamp(1, 4);
        let capacity = rules.convoys_per_day[usize::try_from(class - 1).unwrap_or(0)].max(1);
        let used = world.traffic.get(&(index, day)).copied().unwrap_or(0) + convoys;
        i32::from(used.saturating_sub(capacity)) * 24 / i32::from(capacity)
    });
    over.max().unwrap_or(0)
}
