//! What events about consignments do to the world: on their way, at work, used up and home.

use super::tally::credit;
use crate::base::{ConsignmentId, Milli};
use crate::engine::event::Event;
use crate::engine::load::{self, AIRLIFT};
use crate::engine::setting::Setting;
use crate::engine::world::{Consignment, Leg, MatchStage, World};

pub(super) fn apply(setting: &Setting, world: &mut World, event: &Event) {
    match event {
        Event::ConsignmentLeft { consignment, proposal, quantity, arrives, lift, .. } => {
            let hour = world.hour;
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.stage = MatchStage::Left;
                found.waits = None;
                world.consignments.push(Consignment {
                    id: *consignment,
                    proposal: *proposal,
                    offer: found.offer,
                    need: found.need,
                    giver: world.offers[found.offer.index()].giver,
                    mode: found.mode,
                    channel: found.channel,
                    quantity: *quantity,
                    lift: *lift,
                    absorbed: Milli::ZERO,
                    at_work: Milli::ZERO,
                    effect: Milli::ZERO,
                    left_at: hour,
                    arrives: *arrives,
                    absorbed_at: None,
                    leg: Leg::Moving,
                });
            }
            add_traffic(setting, world, *consignment);
        }
        Event::ConsignmentDelayed { consignment, hours, .. } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.arrives += hours;
            }
        }
        Event::ConsignmentLost { consignment, .. } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.leg = Leg::Gone;
                found.effect = Milli::ZERO;
            }
        }
        Event::ConsignmentArrived { consignment } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.leg = Leg::Queued;
            }
        }
        Event::ConsignmentAbsorbed { consignment, quantity, effect } => {
            let hour = world.hour;
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.absorbed += *quantity;
                found.at_work += *quantity;
                if found.absorbed >= found.quantity {
                    found.leg = Leg::AtWork;
                }
                found.effect += *effect;
                found.absorbed_at.get_or_insert(hour);
                let giver = found.giver;
                if let Some(delegation) = world.delegations.get_mut(&giver) {
                    delegation.delivered = true;
                }
                let need = found.need;
                credit(setting, world, need, *effect);
            }
        }
        Event::ConsignmentUsed { consignment, quantity } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                let rest = found.at_work - *quantity;
                let before = found.effect;
                found.effect = if found.at_work.is_zero() {
                    Milli::ZERO
                } else {
                    Milli(found.effect.0 * rest.0 / found.at_work.0)
                };
                found.at_work = rest;
                if rest.is_zero() && found.leg == Leg::AtWork {
                    found.leg = Leg::Gone;
                }
                // Sorties that were drawn are flown first: what is flown is drawn no longer.
                let (need, flown) = (found.need, before - found.effect);
                if need.kind == AIRLIFT
                    && let Some(drawn) = world.sorties_drawn.get_mut(&need.victim)
                {
                    *drawn = (*drawn - flown).max(Milli::ZERO);
                }
            }
        }
        Event::ConsignmentReturned { consignment, .. } => {
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.leg = Leg::Gone;
                found.at_work = Milli::ZERO;
                found.effect = Milli::ZERO;
            }
        }
        Event::ConsignmentRelieved { consignment } => {
            let now = world.hour;
            if let Some(found) = world.consignments.get_mut(consignment.index()) {
                found.absorbed_at = Some(now);
            }
        }
        _ => debug_assert!(false, "applied elsewhere: {event:?}"),
    }
}

fn add_traffic(setting: &Setting, world: &mut World, id: ConsignmentId) {
    let Some(consignment) = world.consignments.get(id.index()) else { return };
    let (Some(mode), Some(offer)) = (consignment.mode, world.offers.get(consignment.offer.index())) else {
        return;
    };
    if offer.serves_elsewhere() {
        return;
    }
    let (Some(way), Some(kind)) = (
        setting.routes.way(consignment.giver, consignment.need.victim, mode),
        setting.catalogue().kind(offer.kind),
    ) else {
        return;
    };
    let convoys = load::convoys(setting.rules(), kind, consignment.quantity);
    let day = u16::try_from(consignment.left_at.max(0) / 24).unwrap_or(u16::MAX);
    for &edge in &way.edges {
        *world.traffic.entry((edge, day)).or_default() += convoys;
    }
}
