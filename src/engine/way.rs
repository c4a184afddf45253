//! The best way for an offer to a need.

use super::assess;
use super::order::Channel;
use super::reforms;
use super::setting::Setting;
use super::travel::{self, Carriage, Journey, Onward};
use super::world::{Authority, Offer, World};
use crate::base::{Milli, NeedId, PerMille};
use crate::content::{Capability, Caveat, Mode};

/// The channel and mode that bring a quantity to work soonest, by coordinated channels before bilateral
/// ones of the same day.
pub(crate) fn best_way(
    setting: &Setting,
    world: &World,
    offer: &Offer,
    need: NeedId,
    quantity: Milli,
) -> Option<(Channel, Option<Mode>, i32)> {
    best_way_by(setting, world, offer, need, quantity, |_| true)
}

/// The same, by such channels only.
pub(crate) fn best_way_by(
    setting: &Setting,
    world: &World,
    offer: &Offer,
    need: NeedId,
    quantity: Milli,
    by: impl Fn(Channel) -> bool,
) -> Option<(Channel, Option<Mode>, i32)> {
    let kind: &Capability = setting.catalogue().kind(offer.kind)?;
    let (ready, _) = travel::ready_at(setting, world, offer);
    let journey = |channel, mode| Journey {
        offer,
        need,
        kind,
        quantity,
        channel,
        mode,
        leaves: ready,
        brokered: false,
    };
    // The road is the same by every channel.
    let road = |mode| {
        let onward = Onward::of(setting, world, journey(Channel::Bilateral, mode))?;
        Some((mode, onward))
    };
    let modes: Vec<(Option<Mode>, Onward)> = if kind.modes.is_empty() {
        road(None).into_iter().collect()
    } else {
        kind.modes.iter().filter_map(|mode| road(Some(*mode))).collect()
    };
    if modes.is_empty() {
        return None;
    }
    // What goes past everybody costs the shared picture.
    let past_everybody = setting.rules().travel.bilateral_hours;
    let penalty = |channel: Channel| if channel == Channel::Bilateral { past_everybody } else { 0 };
    let mut best: Option<(i32, Channel, Option<Mode>)> = None;
    for channel in Channel::ALL.into_iter().filter(|channel| by(*channel)) {
        let bound = offer.authority == Authority::Nato && channel != Channel::Nato;
        let carriage = Carriage { channel, offer, kind, victim: need.victim };
        if bound || travel::not_carried(setting, world, carriage).is_some() {
            continue;
        }
        let penalty = penalty(channel);
        for &(mode, onward) in &modes {
            let arrives = ready + onward.hours(setting, world, journey(channel, mode));
            if best.is_none_or(|(least, _, _)| arrives + penalty < least) {
                best = Some((arrives + penalty, channel, mode));
            }
        }
    }
    best.map(|(hour, channel, mode)| (channel, mode, hour - penalty(channel)))
}

/// The channel by which an offer fits a need best: what a headquarters leads, where one leads and the offer may go by it;
/// by all others it fits alike.
pub(crate) fn best_fitting(
    setting: &Setting,
    world: &World,
    offer: &Offer,
    kind: &Capability,
    need: NeedId,
) -> Channel {
    let carries = |channel: &Channel| {
        let carriage = Carriage { channel: *channel, offer, kind, victim: need.victim };
        travel::not_carried(setting, world, carriage).is_none()
    };
    let bound = offer.authority == Authority::Nato;
    let leads = |channel: &Channel| !bound && reforms::led_by_headquarters(setting, *channel);
    Channel::ALL.into_iter().filter(leads).find(carries).unwrap_or(Channel::Bilateral)
}

/// How well an offer fits a need by that channel, per mille; or the caveat that forbids it.
pub(crate) fn best_fit(
    setting: &Setting,
    world: &World,
    offer: &Offer,
    kind: &Capability,
    need: NeedId,
) -> Result<PerMille, Caveat> {
    let channel = best_fitting(setting, world, offer, kind, need);
    assess::fit(setting, offer.giver, kind, &offer.caveats, need, channel)
}
