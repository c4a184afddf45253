//! What events about givers do to the world: what their papers say from now on, what they were asked, paid and engaged.

use crate::content::{Seat, UNION};
use crate::engine::event::Event;
use crate::engine::setting::Setting;
use crate::engine::world::{Asked, World};

pub(super) fn apply(setting: &Setting, world: &mut World, event: &Event) {
    match event {
        Event::CaveatForGiver { giver, caveat } => {
            if let Some(delegation) = world.delegations.get_mut(giver) {
                delegation.caveats.push(*caveat);
            }
        }
        Event::HomeRiskShifted { giver, by } => {
            for delegation in world.delegations.values_mut() {
                if giver.is_none_or(|g| g == delegation.country) {
                    delegation.home_risk_shift += by;
                }
            }
        }
        Event::CapitalAsked { country, kind, by } => {
            let (hour, turn) = (world.hour, world.turn);
            if let Some(delegation) = world.delegations.get_mut(country) {
                let asked = delegation.asked.entry(*kind).or_insert(Asked {
                    first_hour: hour,
                    last_turn: turn,
                    times: 0,
                    repeats: 0,
                    by_hr: false,
                });
                let again = asked.times > 0 && asked.lately(&setting.rules().offers, turn);
                asked.repeats = if again { asked.repeats + 1 } else { 0 };
                asked.last_turn = turn;
                asked.times += 1;
                asked.by_hr |= *by == Seat::Hr;
            }
        }
        Event::Uploaded { country } => {
            let turn = world.turn;
            if let Some(delegation) = world.delegations.get_mut(country) {
                delegation.uploaded_turn = Some(turn);
            }
        }
        Event::StaffEngaged { package } => {
            world.stock.remove(package);
        }
        Event::Paid { payer, amount } => {
            let sum =
                if *payer == UNION { &mut world.tally.paid_in_common } else { &mut world.tally.paid_alone };
            *sum += amount;
            if let Some(delegation) = world.delegations.get_mut(payer) {
                delegation.paid += amount;
            }
        }
        _ => debug_assert!(false, "applied elsewhere: {event:?}"),
    }
}
