//! The twenty typical mistakes of `domain.md` §7.2: when each is looked for, and what counts as evidence.

use super::assess;
use super::draft::Draft;
use super::event::{Cause, Clock, Event, Rule};
use super::order::Channel;
use super::world::{Match, Offer};
use crate::base::{KindId, MechanismId};
use crate::content::{IpcrMode, NatoAssignment};

const STRATCOM: KindId = KindId::literal("STRATCOM");
const RAPID_ALERT: MechanismId = MechanismId::literal("rapid-alert-system");

impl Draft<'_> {
    pub(crate) fn mistake(&mut self, mistake: u8, cause: Cause) {
        self.emit(Event::MistakeMade { mistake, cause });
    }

    /// A typical mistake that the engine finds itself: told once a game.
    pub(crate) fn mistake_once(&mut self, mistake: u8, cause: Cause) {
        if !self.world.tally.mistakes.contains_key(&mistake) {
            self.mistake(mistake, cause);
        }
    }

    /// Givers and victim settle things between themselves, and nobody keeps the register.
    pub(crate) fn bilateral_chaos(&mut self, cause: Cause) {
        let settled = |m: &&Match| m.channel == Channel::Bilateral && m.agreed_at.is_some();
        let many =
            self.world.matches.iter().filter(settled).count() >= self.rules().mistakes.bilateral_matches;
        if many && !self.world.register_up() {
            self.mistake_once(12, cause);
        }
    }

    /// A unit assigned to NATO and not released is agreed on while NATO plans with units of its kind.
    pub(crate) fn counted_twice(&mut self, offer: &Offer) {
        let planned = self.world.needs.iter().any(|n| n.id.kind == offer.kind && !n.nato_planned.is_zero());
        if offer.nato == NatoAssignment::Y && offer.waits_for(Clock::Release) && planned {
            self.mistake_once(10, Cause::Giver(Rule::Contention, offer.giver));
        }
    }

    /// By then there should be a line of one's own: a statement, communicators at work or coming, the alert system.
    pub(crate) fn no_line(&mut self) {
        let (now, by) = (self.world.hour, self.rules().mistakes.line_hours);
        if now < by || now - self.turn_hours() >= by {
            return;
        }
        let communicators = self.world.needs.iter().filter(|n| n.id.kind == STRATCOM).any(|n| {
            let coming = assess::coming(self.setting, self.world, n.id, |_| true);
            !(self.world.supply(n) + coming).is_zero()
        });
        let alerted = self.world.instruments.contains_key(&RAPID_ALERT);
        if self.world.statements.is_empty() && !communicators && !alerted {
            self.mistake_once(17, Cause::Rule(Rule::VisibleResults));
        }
    }

    /// Full activation while nothing is badly hurt spends the staff that a worse day will need.
    pub(crate) fn full_for_everything(&mut self, mode: IpcrMode, cause: Cause) {
        let calm = self.rules().mistakes.calm_function;
        let mut levels = self.world.victims.iter().flat_map(|v| v.functions);
        if mode == IpcrMode::Full && levels.all(|level| level > calm) {
            self.mistake_once(13, cause);
        }
    }
}
