//! What events about matches do to the world, until a consignment leaves.

use std::collections::BTreeSet;

use crate::content::{NatoAssignment, Seat};
use crate::engine::event::{Clock, Event};
use crate::engine::world::{Amendment, Match, MatchStage, Offer, World};

pub(super) fn apply(world: &mut World, event: &Event) {
    match event {
        Event::MatchProposed { proposal, by, offer, need, quantity, channel, mode } => {
            world.matches.push(Match {
                id: *proposal,
                offer: *offer,
                need: *need,
                quantity: *quantity,
                channel: *channel,
                mode: *mode,
                by: *by,
                proposed_turn: world.turn,
                agreed_at: None,
                unasked: world.offer(*offer).is_some_and(Offer::is_withheld),
                stage: MatchStage::Proposed,
                consents: BTreeSet::new(),
                waits: None,
                short_of_lift_since: None,
                brokered: false,
                amendments: Vec::new(),
            });
            let turn = world.turn;
            // What a giver does with its own offer is no answer of the desk.
            if *by == Seat::Hr
                && let Some(offer) = world.offers.get_mut(offer.index())
            {
                offer.answered_turn = Some(turn);
                offer.answer = None;
            }
        }
        Event::ConsentGiven { proposal, seat } | Event::StandingConsentGiven { proposal, seat } => {
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.consents.insert(*seat);
            }
        }
        Event::MatchAmended { proposal, by, quantity, channel, mode, reason } => {
            let (turn, window) = (world.turn, world.window);
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                let was = found.terms();
                found.amendments.push(Amendment { by: *by, reason: *reason, was, turn, window });
                (found.quantity, found.channel, found.mode) = (*quantity, *channel, *mode);
                found.consents = BTreeSet::from([*by]);
            }
        }
        // The seat is still asked: nothing changes.
        Event::AnswerOvertaken { .. } => {}
        Event::MatchAgreed { proposal } => {
            let hour = world.hour;
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.stage = MatchStage::Agreed;
                found.agreed_at = Some(hour);
                let unasked =
                    |o: &Offer| o.nato == NatoAssignment::Y && !o.clocks.contains_key(&Clock::Release);
                found.unasked |= world.offers.get(found.offer.index()).is_some_and(unasked);
            }
        }
        Event::MatchBrokered { proposal } => {
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.brokered = true;
            }
        }
        Event::MatchWaits { proposal, clock } => {
            let hour = world.hour;
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.waits = Some(*clock);
                if *clock == Clock::Lift {
                    found.short_of_lift_since.get_or_insert(hour);
                }
            }
        }
        Event::MatchDropped { proposal, .. } => {
            if let Some(found) = world.matches.get_mut(proposal.index()) {
                found.stage = MatchStage::Dropped;
            }
        }
        _ => debug_assert!(false, "applied elsewhere: {event:?}"),
    }
}
