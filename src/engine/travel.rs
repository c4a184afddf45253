//! How long a quantity takes from agreement to work, stretch by stretch: the one rule that preview and
//! departure share.

mod deciding;

pub(crate) use deciding::mandate_hours;

use serde::Serialize;

use super::assess;
use super::event::Clock;
use super::load::{convoys, lift_needed};
use super::order::Channel;
use super::rejection::{NoWay, NotCarried};
use super::routes::Way;
use super::setting::Setting;
use super::standing;
use super::world::{ClockState, Offer, World};
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, PerMille, divide_rounding};
use crate::content::rules::MultinationalPool;
use crate::content::{
    Capability, Caveat, DelayScope, Mode, NatoAssignment, NatoPosture, Nature, Rules, UNION, UnionChannel,
};

/// A stretch of the way to delivery, in hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stretch {
    /// A clock runs.
    Clock(Clock),
    /// Loading.
    Loading,
    /// Travel.
    Travel,
    /// Change of gauge.
    Gauge,
    /// Permits on the way.
    Permit,
    /// Congestion on the way.
    Congestion,
    /// Delays set by events.
    Delay,
    /// From the decision on a mechanism until it works.
    Setup,
    /// The queue at reception.
    Reception,
    /// The turn in which a capital answers.
    Answer,
    /// The others acknowledge an invocation.
    Acknowledgement,
    /// Preparation by the body that works for the Council.
    Preparation,
}

/// The clocks that an offer has to pass before it leaves, with their usual length from the start.
pub(crate) fn clocks(setting: &Setting, world: &World, offer: &Offer) -> Vec<(Clock, Hours)> {
    let rules = setting.rules();
    let notice = standing::readiness_left(setting, offer.giver, offer.kind, offer.victim);
    let mut clocks = vec![(Clock::Readiness, offer.ready_hours.share(notice))];
    for caveat in &offer.caveats {
        match caveat {
            Caveat::ParliamentPrior => {
                // Collective defence has no say in where a giver's units relieve others.
                let hours = if offer.serves_elsewhere() {
                    deciding::usual_mandate_hours(setting, offer.giver)
                } else {
                    mandate_hours(setting, world, offer.giver, offer.victim)
                };
                clocks.push((Clock::Mandate, hours));
            }
            Caveat::UnMandate => clocks.push((Clock::UnMandate, rules.offers.un_mandate_hours)),
            Caveat::ReexportConsent(_) => {
                let (least, most) = rules.offers.reexport_hours;
                clocks.push((Clock::Reexport, i32::midpoint(least, most)));
            }
            Caveat::LargestAllyPosture => {
                let hours = rules.nato.largest_ally_hours.get(setting.largest_ally());
                clocks.extend(hours.filter(|hours| **hours > 0).map(|hours| (Clock::LargestAlly, *hours)));
            }
            _ => {}
        }
    }
    clocks.extend(deciding::government_hours(setting, world, offer).map(|hours| (Clock::Government, hours)));
    let assigned = offer.nato == NatoAssignment::Y || offer.caveats.contains(&Caveat::NatoRelease);
    if assigned && offer.is_claimed() && world.nato.posture > NatoPosture::None {
        clocks.push((Clock::Release, rules.nato.release_hours));
    }
    clocks
}

trait Share {
    fn share(self, share: PerMille) -> Self;
}

impl Share for Hours {
    fn share(self, share: PerMille) -> Self {
        i32::try_from(divide_rounding(i64::from(self) * i64::from(share), 1000)).unwrap_or(self)
    }
}

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

/// Hours until giver, attacked state and channel have agreed on how a quantity goes: the coordination of the channel,
/// and the hesitation of a giver that looks to another region.
pub(crate) fn agreeing(
    setting: &Setting,
    world: &World,
    offer: &Offer,
    need: NeedId,
    channel: Channel,
    mode: Option<Mode>,
) -> Hours {
    let rules = &setting.rules().travel;
    // What goes over a network moves nothing that would have to be coordinated.
    let coordination = if mode == Some(Mode::Digital) {
        0
    } else {
        let usual =
            rules.channel_hours.iter().find(|(slug, _)| slug == channel.slug()).map_or(0, |(_, h)| *h);
        match channel {
            // Under the solidarity clause the emergency centre is the hub, around the clock. An overdrawn staff of the
            // Council slows what goes by the Union's own hands.
            Channel::Ucpm => {
                let hub = super::law::union_pace(setting, world, Some(need.victim), usual);
                super::overload::slowed(setting, world, hub)
            }
            Channel::MilitaryStaff | Channel::Agency => super::overload::slowed(setting, world, usual),
            Channel::Multinational | Channel::Nato | Channel::Bilateral => usual,
        }
    };
    let elsewhere = assess::outside_priority(setting, &offer.caveats, need.victim);
    coordination + if elsewhere { rules.other_region_hours } else { 0 }
}

/// The stretches of the road from leaving to arriving, without clocks and reception.
pub(crate) fn stretches(
    setting: &Setting,
    world: &World,
    journey: Journey<'_>,
) -> Option<Vec<(Stretch, Hours)>> {
    let Journey { offer, need, kind, quantity, channel, mode, leaves, brokered } = journey;
    let rules = &setting.rules().travel;
    let giver = offer.giver;
    let mut list = Vec::with_capacity(6);
    let agreeing = agreeing(setting, world, offer, need, channel, mode);
    let agreeing = if brokered { agreeing.share(1000 - rules.broker_saves) } else { agreeing };
    if agreeing > 0 {
        list.push((Stretch::Delay, agreeing));
    }
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
    if mode == Mode::Air || kind.is_military() || kind.nature == Nature::Nonlethal {
        let permit = permit_hours(setting, world, need.victim, way, mode);
        if permit > 0 {
            list.push((Stretch::Permit, permit));
        }
    }
    let congestion = congestion_hours(setting, world, way, convoys(setting.rules(), kind, quantity), leaves);
    if congestion > 0 {
        list.push((Stretch::Congestion, congestion));
    }
    let delay = 24
        * world
            .delays
            .iter()
            .filter(|(scope, _)| match scope {
                DelayScope::Kind(k) => *k == kind.id,
                DelayScope::From(country) => *country == giver,
                DelayScope::To(country) => *country == need.victim && mode != Mode::Digital,
                DelayScope::Via(country) => way.through.contains(country),
            })
            .map(|(_, days)| *days)
            .sum::<i32>();
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
    let Journey { need, mode, .. } = journey;
    let Some(mode) = mode else { return Some((list, false)) };
    let lift = lift(setting, journey);
    let short = !lift.is_zero() && super::reception::lift_free(world, need.victim, mode) < lift;
    if short {
        let rules = &setting.rules().travel;
        let road: Hours = list.iter().map(|(_, hours)| *hours).sum();
        list.insert(0, (Stretch::Clock(Clock::Lift), rules.lift_wait_hours));
        list.push((Stretch::Delay, road * (rules.instalments - 1)));
    }
    Some((list, short))
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
    let coverage = |kind: KindId| world.need(NeedId { victim, kind }).map_or(0, |need| world.coverage(need));
    full.share(standing::permits_left(setting, world, victim, coverage))
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

/// When an offer would be free to leave if it were agreed now, clocks already running counted.
pub(crate) fn ready_at(setting: &Setting, world: &World, offer: &Offer) -> (Hours, Vec<(Stretch, Hours)>) {
    let now = world.hour;
    let mut latest = now;
    let mut list = Vec::new();
    for (clock, usual) in clocks(setting, world, offer) {
        let due = match offer.clocks.get(&clock) {
            Some(ClockState::Running(due)) => *due,
            Some(ClockState::Granted) => now,
            Some(ClockState::Refused) | None => now + usual,
        };
        if due > now {
            list.push((Stretch::Clock(clock), due - now));
        }
        latest = latest.max(due);
    }
    (latest, list)
}

/// The pools and headquarters of several states that lead or carry a kind of a giver.
pub(crate) fn pools(
    setting: &Setting,
    giver: CountryId,
    kind: KindId,
) -> impl Iterator<Item = &MultinationalPool> {
    let day = setting.scenario().law_of_day();
    setting.rules().travel.pools.iter().filter(move |p| p.has(giver, day) && p.kinds.contains(&kind))
}

/// The Union's channels by which an offer may go: those of its package if it is the Union's own, else of its kind.
fn union_channels<'s>(setting: &'s Setting, offer: &Offer, kind: &'s Capability) -> &'s [UnionChannel] {
    let package = offer.package.and_then(|id| setting.catalogue().package(id));
    match package {
        Some(package) if offer.giver == UNION => &package.union_channels,
        _ => &kind.union_channels,
    }
}

/// What is to be carried by a channel.
#[derive(Clone, Copy)]
pub(crate) struct Carriage<'a> {
    pub(crate) channel: Channel,
    pub(crate) offer: &'a Offer,
    pub(crate) kind: &'a Capability,
    pub(crate) victim: CountryId,
}

/// What keeps a channel from carrying an offer to a victim; nothing where it carries it.
pub(crate) fn not_carried(setting: &Setting, world: &World, carriage: Carriage) -> Option<NotCarried> {
    let Carriage { channel, offer, kind, victim } = carriage;
    let giver = offer.giver;
    let civil = kind.nature == Nature::Civil;
    let by = |channel| union_channels(setting, offer, kind).contains(&channel);
    // Every member takes part, whatever the state's own row says of today.
    let takes_part = || {
        let states = || setting.catalogue().country(giver).is_some_and(|c| c.ucpm);
        giver == UNION || setting.is_member(giver) || states()
    };
    match channel {
        Channel::Ucpm if !by(UnionChannel::CivilProtection) => {
            Some(if giver == UNION { NotCarried::UcpmNotReserve } else { NotCarried::UcpmNotCivil })
        }
        Channel::Ucpm if !takes_part() => Some(NotCarried::UcpmNotTakingPart),
        Channel::MilitaryStaff if civil => Some(NotCarried::StaffCivil),
        Channel::MilitaryStaff if !setting.shares_defence_policy(giver) => {
            Some(NotCarried::StaffOutsidePolicy)
        }
        Channel::MilitaryStaff if giver == victim => Some(NotCarried::StaffOwn),
        Channel::MilitaryStaff if !by(UnionChannel::MilitaryStaff) => Some(NotCarried::StaffMovesNothing),
        Channel::Agency if giver == UNION => {
            (!by(UnionChannel::Service)).then_some(NotCarried::AgencyReserve)
        }
        Channel::Agency if !by(UnionChannel::Service) => Some(NotCarried::AgencyOfState),
        Channel::Agency if !setting.is_member(giver) || giver == victim => Some(NotCarried::AgencyOfMembers),
        Channel::Multinational if pools(setting, giver, kind.id).next().is_none() => Some(NotCarried::NoPool),
        Channel::Nato if !setting.is_ally(giver) && !setting.is_natos_partner(giver) => {
            Some(NotCarried::NatoGiverNoPartner)
        }
        // Its disaster response centre coordinates civil aid of and for Allies and partners, whatever its council does.
        Channel::Nato if civil && (setting.is_ally(victim) || setting.is_natos_partner(victim)) => None,
        Channel::Nato if setting.is_ally(victim) => {
            if world.nato.posture < NatoPosture::Consultations {
                Some(NotCarried::NatoNotSeized)
            } else {
                None
            }
        }
        // For a partner NATO supports at most, by agreement of the staffs; others it cannot coordinate for.
        Channel::Nato => {
            if !setting.is_natos_partner(victim) {
                Some(NotCarried::NatoNoPartner)
            } else if kind.nature == Nature::Lethal {
                Some(NotCarried::NatoLethal)
            } else if !super::nato::contact_fresh(setting, world) {
                Some(NotCarried::NatoNoContact)
            } else {
                None
            }
        }
        Channel::Bilateral if giver == UNION => Some(NotCarried::BilateralOfUnion),
        Channel::Ucpm
        | Channel::MilitaryStaff
        | Channel::Agency
        | Channel::Multinational
        | Channel::Bilateral => None,
    }
}

/// Why a kind does not reach a need that way; nothing where it does.
pub(crate) fn no_way(
    setting: &Setting,
    world: &World,
    offer: &Offer,
    need: NeedId,
    kind: &Capability,
    mode: Option<Mode>,
) -> Option<NoWay> {
    let giver = offer.giver;
    match mode {
        None if kind.modes.is_empty() => None,
        None => Some(NoWay::Unchosen),
        Some(_) if kind.modes.is_empty() => Some(NoWay::Stays),
        Some(mode) if !kind.modes.contains(&mode) => Some(NoWay::OtherModes),
        Some(mode) if offer.serves_elsewhere() => {
            let there = Rules::by_mode(&setting.rules().travel.mission_hours, mode);
            there.is_none().then_some(NoWay::Nowhere)
        }
        Some(mode) if way(setting, world, giver, need, kind.id, mode).is_some() => None,
        Some(mode) if setting.routes.way(giver, need.victim, mode).is_some() => Some(NoWay::Blocked),
        Some(mode) if setting.routes.is_closed(giver, need.victim, mode) => Some(NoWay::Closed),
        Some(_) => Some(NoWay::Nowhere),
    }
}
