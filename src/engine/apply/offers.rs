//! What events about offers do to the world: the papers of a giver, its stock, its clocks.

use super::fresh::new_offer;
use crate::base::Milli;
use crate::content::Seat;
use crate::engine::event::{Clock, Event, Shelf};
use crate::engine::setting::Setting;
use crate::engine::world::{Asked, Authority, ClockState, World};

pub(super) fn apply(setting: &Setting, world: &mut World, event: &Event) {
    match event {
        Event::OfferTabled { offer, giver, kind, victim, package, quantity, valid_until } => {
            let tabled =
                new_offer(setting, world, *offer, *giver, *kind, *victim, *package, *quantity, *valid_until);
            world.offers.push(tabled);
            if let Some(rest) = package.and_then(|p| world.stock.get_mut(&p)) {
                *rest -= (*rest).min(*quantity);
            }
        }
        Event::StockMoved { offer, from, to, quantity } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.shelves[from.index()] -= *quantity;
                offer.shelves[to.index()] += *quantity;
                // What lapsed or was declined is the giver's again, to be tabled anew: once, or the same papers
                // would go round for ever.
                if let Some(package) = offer.package
                    && matches!(to, Shelf::Lapsed | Shelf::Declined)
                    && world.settled.insert(package)
                    && let Some(rest) = world.stock.get_mut(&package)
                {
                    *rest += *quantity;
                }
            }
        }
        Event::OfferAnswered { offer, answer } => {
            let turn = world.turn;
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.answer = Some(*answer);
                offer.answered_turn = Some(turn);
            }
        }
        Event::OfferImproved { offer, quantity, caveat_lifted } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.tabled += *quantity;
                offer.shelves[Shelf::Free.index()] += *quantity;
                offer.improved = true;
                offer.caveats.retain(|c| Some(*c) != *caveat_lifted);
                if let Some(rest) = offer.package.and_then(|p| world.stock.get_mut(&p)) {
                    *rest -= (*rest).min(*quantity);
                }
            }
        }
        Event::CaveatAdded { offer, caveat } => {
            if let Some(offer) = world.offers.get_mut(offer.index())
                && !offer.caveats.contains(caveat)
            {
                offer.caveats.push(*caveat);
            }
        }
        Event::CaveatForGiver { giver, caveat } => {
            if let Some(delegation) = world.delegations.get_mut(giver) {
                delegation.caveats.push(*caveat);
            }
        }
        Event::HomeRiskShifted { giver, by } => {
            for (country, delegation) in &mut world.delegations {
                if giver.is_none_or(|g| g == *country) {
                    delegation.home_risk_shift += by;
                }
            }
        }
        Event::ClockStarted { offer, clock, due } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                if *clock == Clock::Mandate {
                    offer.mandate_from.get_or_insert(world.hour);
                }
                offer.clocks.insert(*clock, ClockState::Running(*due));
            }
        }
        Event::ClockEnded { offer, clock, granted } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                let state = if *granted { ClockState::Granted } else { ClockState::Refused };
                // Ended before it was due, NATO let it go; ended when due, its giver took it back.
                offer.released |= *clock == Clock::Release
                    && *granted
                    && matches!(offer.clocks.get(clock), Some(ClockState::Running(due)) if *due > world.hour);
                offer.clocks.insert(*clock, state);
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
        Event::TransferAsked { offer, due } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.authority = Authority::Asked(*due);
            }
        }
        Event::AuthorityTransferred { offer, .. } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.authority = Authority::Nato;
            }
        }
        Event::AuthorityKept { offer } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.authority = Authority::Kept;
            }
        }
        Event::StaffEngaged { package } => {
            world.stock.insert(*package, Milli::ZERO);
            world.settled.insert(*package);
        }
        Event::Paid { payer, amount } => {
            if let Some(delegation) = world.delegations.get_mut(payer) {
                delegation.paid += amount;
            }
        }
        _ => debug_assert!(false, "applied elsewhere: {event:?}"),
    }
}
