//! What events about offers do to the world: their stock, their answers, their clocks.

use super::fresh::new_offer;
use crate::base::OfferId;
use crate::engine::event::{Clock, Event, OfferAnswer, Shelf};
use crate::engine::setting::Setting;
use crate::engine::world::{Authority, ClockState, Offer, World};

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
                // would go round for ever. What the giver took back itself never left home.
                if let Some(package) = offer.package
                    && match to {
                        Shelf::Lapsed | Shelf::Declined => world.settled.insert(package),
                        Shelf::Withdrawn => !offer.is_held_back(),
                        _ => false,
                    }
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
                heard(offer);
                offer.caveats.retain(|c| Some(*c) != *caveat_lifted);
                if let Some(rest) = offer.package.and_then(|p| world.stock.get_mut(&p)) {
                    *rest -= (*rest).min(*quantity);
                }
            }
        }
        Event::OfferExtended { offer, until } => {
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.valid_until = *until;
                heard(offer);
            }
        }
        Event::OfferRedirected { offer, to, .. } => {
            let (turn, stands_until) = (world.turn, world.hour + setting.rules().offers.valid_hours);
            if let Some(offer) = world.offers.get_mut(offer.index()) {
                offer.victim = *to;
                // It stands as one made today: what the desk said of it was said for another.
                (offer.answer, offer.answered_turn) = (None, None);
                offer.tabled_turn = turn;
                offer.valid_until = offer.valid_until.max(stands_until);
            }
        }
        Event::CaveatAdded { offer, caveat } => {
            if let Some(offer) = world.offers.get_mut(offer.index())
                && !offer.caveats.contains(caveat)
            {
                offer.caveats.push(*caveat);
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
                // Ended before it was due, or before it ran, NATO let it go; ended when due, its giver took it back.
                let taken_back =
                    matches!(offer.clocks.get(clock), Some(ClockState::Running(due)) if *due <= world.hour);
                offer.released |= *clock == Clock::Release && *granted && !taken_back;
                offer.clocks.insert(*clock, state);
            }
        }
        Event::TransferAsked { offer, due } => {
            world.tally.nato_asked += 1;
            set_authority(world, *offer, Authority::Asked(*due));
        }
        Event::AuthorityTransferred { offer, smooth } => {
            let silent = |o: &Offer| matches!(o.authority, Authority::Asked(due) if due <= world.hour);
            let unanswered = world.offer(*offer).is_some_and(silent);
            let tally = &mut world.tally;
            tally.transfers += 1;
            tally.transfers_smooth += u16::from(*smooth);
            tally.nato_unanswered += u16::from(unanswered);
            set_authority(world, *offer, Authority::Nato);
        }
        Event::AuthorityKept { offer } => {
            world.tally.transfers += 1;
            set_authority(world, *offer, Authority::Kept);
        }
        _ => debug_assert!(false, "applied elsewhere: {event:?}"),
    }
}

/// A giver that was asked to improve an offer did: it is not asked again.
fn heard(offer: &mut Offer) {
    if offer.answer == Some(OfferAnswer::ImprovementAsked) {
        offer.improved = true;
        offer.answer = None;
    }
}

fn set_authority(world: &mut World, offer: OfferId, to: Authority) {
    if let Some(offer) = world.offers.get_mut(offer.index()) {
        offer.authority = to;
    }
}
