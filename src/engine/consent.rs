//! Who is asked about a match, and what they answer: yes, yes on other terms, no, or a consent that stands.

use super::draft::Draft;
use super::event::{Cause, DropReason, Event};
use super::kept;
use super::order::{Channel, OrderKind, Reason, Terms};
use super::setting::Setting;
use super::world::{Match, MatchStage, Offer, World};
use crate::base::{MatchId, MechanismId, Milli, NeedId};
use crate::content::{Caveat, Seat, Track, UNION};

const CIVIL_PROTECTION: MechanismId = MechanismId::literal("civil-protection-mechanism");

/// Who has to agree to a match.
pub(crate) fn consents_needed(world: &World, offer: &Offer, need: NeedId, channel: Channel) -> Vec<Seat> {
    let mut seats = vec![Seat::Victim(need.victim), world.seat_of(offer.giver)];
    if channel == Channel::Nato {
        seats.push(Seat::Nato);
    }
    seats
}

/// Whether a state outside the Union had to agree to an offer: as its giver, or by a caveat that keeps its word. What is
/// delivered without is the European autonomy ([R §5]).
pub(crate) fn hangs_on_third_state(setting: &Setting, offer: &Offer) -> bool {
    let keeps_word = |c: &Caveat| matches!(c, Caveat::ReexportConsent(_) | Caveat::LargestAllyPosture);
    let by_third_state = offer.giver != UNION && !setting.is_member(offer.giver);
    by_third_state || offer.caveats.iter().any(keeps_word)
}

impl Draft<'_> {
    /// Whether a proposal still waits for answers; another seat's refusal in the same window may have ended it.
    fn is_open(&self, proposal: MatchId) -> bool {
        self.world.match_(proposal).is_some_and(|m| m.stage == MatchStage::Proposed)
    }

    pub(crate) fn consent(&mut self, proposal: MatchId, seat: Seat) {
        if !self.is_open(proposal) {
            return;
        }
        if self.is_overtaken(proposal) {
            self.emit(Event::AnswerOvertaken { proposal, seat });
            return;
        }
        self.emit(Event::ConsentGiven { proposal, seat });
        self.asks_civil_protection(proposal, seat);
    }

    /// An attacked state that takes help by the civil protection mechanism asks it for help: it works at request only.
    fn asks_civil_protection(&mut self, proposal: MatchId, seat: Seat) {
        let takes = |m: &Match| m.channel == Channel::Ucpm && seat == Seat::Victim(m.need.victim);
        if self.world.match_(proposal).is_some_and(takes) {
            self.task(CIVIL_PROTECTION, seat, None, Cause::Order(seat, OrderKind::Consent));
        }
    }

    /// A seat agrees on other terms. They stand in place of the old, and the others are asked anew. Orders of one window
    /// are carried out in the order of seats (attacked states, delegations, NATO): who comes later answered the terms before,
    /// so that its consent or its own amendment comes to nothing and it is asked again. A refusal ends the match
    /// wherever it comes.
    pub(crate) fn amend(&mut self, proposal: MatchId, seat: Seat, terms: Terms, reason: Reason) {
        let Some(found) = self.world.match_(proposal).filter(|m| m.stage == MatchStage::Proposed) else {
            return;
        };
        let free = self.world.offer(found.offer).map_or(Milli::ZERO, |o| self.world.free_for(found, o));
        // Another proposal of the same window may have taken what this one asks for.
        if self.is_overtaken(proposal) || terms.quantity > free {
            self.emit(Event::AnswerOvertaken { proposal, seat });
            return;
        }
        let Terms { quantity, channel, mode } = terms;
        self.emit(Event::MatchAmended { proposal, by: seat, quantity, channel, mode, reason });
        self.asks_civil_protection(proposal, seat);
        // As with a refusal, what stays between two capitals is heard by nobody.
        if self.world.match_(proposal).is_some_and(Match::is_givers_own) {
            return;
        }
        let by = -self.rules().politics.amended_proposal;
        self.track(Track::Cohesion, by, Cause::Order(seat, OrderKind::Amend));
    }

    /// Whoever stands consenting agrees to the terms as they are once all orders of a window are carried out, so that
    /// what is taken back, refused or amended in the same window counts first.
    pub(crate) fn stand_consenting(&mut self) {
        let open = self.world.matches.iter().filter(|m| m.stage == MatchStage::Proposed);
        let mut agree: Vec<(MatchId, Seat)> = Vec::new();
        for found in open {
            let Some(offer) = self.world.offer(found.offer) else { continue };
            let needed = consents_needed(self.world, offer, found.need, found.channel).into_iter();
            // What an attacked giver agreed to beforehand it did not agree to for what it needs by now.
            let spared = !kept::needs_itself(self.world, offer.giver, offer.kind);
            let stands = |seat: &Seat| {
                let as_giver = *seat == self.world.seat_of(offer.giver);
                let agreed = self.world.stands_consenting(*seat, offer.id, found.need);
                !found.consents.contains(seat) && agreed && (spared || !as_giver)
            };
            agree.extend(needed.filter(stands).map(|seat| (found.id, seat)));
        }
        for (proposal, seat) in agree {
            self.emit(Event::StandingConsentGiven { proposal, seat });
            self.asks_civil_protection(proposal, seat);
        }
    }

    /// Whether the terms were amended in this very window: whoever answers in it answers the terms before.
    fn is_overtaken(&self, proposal: MatchId) -> bool {
        let (turn, window) = (self.world.turn, self.world.window);
        self.world.match_(proposal).is_some_and(|m| m.amended_in(turn, window))
    }

    pub(crate) fn refuse(&mut self, proposal: MatchId, seat: Seat, reason: Reason) {
        if !self.is_open(proposal) {
            return;
        }
        self.emit(Event::MatchDropped { proposal, by: Some(seat), reason: DropReason::Refused(reason) });
        // Asking in public for what is refused wears on those who have to refuse; between two capitals nobody hears of it.
        if self.world.match_(proposal).is_some_and(Match::is_givers_own) {
            return;
        }
        let by = -self.rules().politics.refused_proposal;
        self.track(Track::Cohesion, by, Cause::Order(seat, OrderKind::Refuse));
    }
}
