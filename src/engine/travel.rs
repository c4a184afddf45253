//! How long a quantity takes from agreement to work, stretch by stretch: the one rule that preview and
//! departure share.

mod deciding;
mod part;
mod road;

pub(crate) use deciding::{Decision, decision, mandate_hours};
pub use part::Part;
pub(crate) use road::{Journey, Onward, expected, held, lift, stretches, way};

use serde::Serialize;

use super::assess;
use super::event::Clock;
use super::order::Channel;
use super::reforms;
use super::rejection::{NoWay, NotCarried};
use super::setting::Setting;
use super::standing;
use super::world::{ClockState, Offer, World};
use crate::base::{CountryId, Hours, KindId, NeedId, PerMille, divide_rounding};
use crate::content::rules::MultinationalPool;
use crate::content::{
    Capability, Caveat, Mode, NatoAssignment, NatoPosture, Nature, Rules, UNION, UnionChannel,
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
    /// Giver, attacked state and channel agree on how it goes.
    Agreeing,
    /// The instalments that follow where there is no lift for all at once.
    Instalments,
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
    // Room for all that one offer ever waits for: lists that grow cost more than lists with a place to spare.
    let mut clocks = Vec::with_capacity(6);
    clocks.push((Clock::Readiness, offer.ready_hours.share(notice)));
    for caveat in &offer.caveats {
        match caveat {
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
    // A government that has nothing left to decide holds nothing up; a vote is always waited for.
    let waits = decision(setting, world, offer).filter(|d| d.clock == Clock::Mandate || d.hours > 0);
    clocks.extend(waits.map(|d| (d.clock, d.hours)));
    let assigned = offer.nato == NatoAssignment::Y || offer.caveats.contains(&Caveat::NatoRelease);
    if assigned && offer.is_claimed() && world.nato.posture > NatoPosture::None {
        clocks.push((Clock::Release, rules.nato.release_hours));
    }
    clocks
}

/// Whether an offer has to pass a clock as things stand: a parliament that was asked is waited for no longer once the
/// constitution leaves the decision to the government.
pub(crate) fn awaits(setting: &Setting, world: &World, offer: &Offer, clock: Clock) -> bool {
    clocks(setting, world, offer).iter().any(|(found, _)| *found == clock)
}

trait Share {
    fn share(self, share: PerMille) -> Self;
}

impl Share for Hours {
    fn share(self, share: PerMille) -> Self {
        i32::try_from(divide_rounding(i64::from(self) * i64::from(share), 1000)).unwrap_or(self)
    }
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
            // A headquarters plans with a staff of its own, at any hour.
            _ if reforms::led_by_headquarters(setting, channel) => rules.headquarters_hours,
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

/// When an offer would be free to leave if it were agreed now, clocks already running counted; and what it waits for
/// until then.
pub(crate) fn ready_at(setting: &Setting, world: &World, offer: &Offer) -> (Hours, Option<Part>) {
    let now = world.hour;
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
    }
    let waits = Part::together(list);
    (now + waits.as_ref().map_or(0, |part| part.hours), waits)
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
