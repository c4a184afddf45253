//! Which events a seat learns of when they happen.
//!
//! Enters: a view and an event. Leaves: yes or no. Never here: what a level is now; that is for the view's lists.

use super::SeatView;
use crate::base::{AnswerId, ChoiceId, ConsignmentId, CountryId, MatchId, NeedId, OfferId};
use crate::content::{Consequence, Seat, Track};
use crate::engine::event::{
    Cause, Event, NeedState, Rule, Side, about_consignment, about_match, about_offer,
};
use crate::engine::order::Stance;
use crate::engine::world::Agenda;

impl SeatView<'_> {
    /// Whether this seat learns of an event when it happens.
    #[must_use]
    #[allow(clippy::match_same_arms, reason = "grouped by what the events are about")]
    pub fn sees(&self, event: &Event) -> bool {
        if self.full() {
            return true;
        }
        let seat = self.seat();
        // Sits at the table: hears what is said there.
        let table = seat != Seat::Adversary;
        match event {
            Event::VectorMoved { .. }
            | Event::AdversaryLearned { .. }
            | Event::AdversarySwitched { .. }
            | Event::AimMoved { .. } => seat == Seat::Adversary,
            // The level of pressure is an estimate: its exact moves would tell it.
            Event::TrackMoved { track: Track::Pressure, .. } => seat == Seat::Adversary,
            Event::TrackMoved { track, cause, .. } => self.knows_track(*track) && self.knows_cause(*cause),
            Event::EvidenceMoved { cause, .. } => {
                self.knows_track(Track::Attribution) && self.knows_cause(*cause)
            }
            Event::FunctionMoved { cause, .. } => self.knows_cause(*cause),
            Event::WillMoved { country, .. } => self.is(*country),
            Event::HomeRiskShifted { giver, .. } => {
                self.giver().is_some_and(|own| giver.is_none_or(|g| g == own))
            }
            Event::NeedArose { need: id, .. } | Event::NeedGrew { need: id, .. } => {
                seat == Seat::Victim(id.victim)
            }
            // Without the register a capital hears that something is asked for, not how much of it.
            Event::NeedDeclared { need, .. } => {
                table && (self.sees_peers() || self.world.quantities_known(need.victim))
            }
            Event::NeedRanked { .. } => table,
            // Without the register a capital does not see what others bring.
            Event::NeedStateChanged { need, state } => {
                let supplied = matches!(state, NeedState::Declared | NeedState::Partly | NeedState::Met);
                self.hears_of(*need) && (!supplied || self.sees_peers())
            }
            Event::FitShifted { need, .. } => self.hears_of(*need),
            Event::KeptForItself { need } => self.knows_giver(need.victim),
            Event::NeedLeft { by, .. } => match by {
                Side::Eu => table,
                Side::Nato => self.knows_plan(),
            },
            Event::NatoPlanned { .. } => self.knows_plan(),
            Event::NatoDelivered { .. } => table,
            Event::NatoDrawOpened { .. } | Event::NatoDrawFailed { .. } => self.knows_council(),
            // Who had hoped for it learns that it is gone.
            Event::OfferRedirected { from, .. } if seat == Seat::Victim(*from) => true,
            about_offer!(offer) => self.hears_of_offer(*offer),
            Event::CaveatForGiver { giver, .. } => self.is(*giver),
            Event::CapitalAsked { country, .. } => {
                matches!(seat, Seat::Hr | Seat::Victim(_)) || self.is(*country)
            }
            about_match!(proposal) => self.hears_of_match(*proposal),
            about_consignment!(consignment) => self.hears_of_consignment(*consignment),
            Event::StandingConsentSet { seat: of, .. } => self.told_standing(*of),
            Event::ChoiceOpened { decider, .. } => seat == Seat::Hr || seat == *decider,
            Event::ChoiceAdvised { by, choice, .. } => {
                seat == *by || self.world.choices.iter().any(|c| c.id == *choice && c.decider == seat)
            }
            Event::LetterAsked { seat: of, .. } | Event::LetterMissed { seat: of, .. } => seat == *of,
            // What somebody says who agrees is news only to those who asked for it; the list of positions has all.
            Event::PositionTaken { vote, country, stance, .. } => {
                let asked =
                    |item: &Agenda| item.lobbied.contains_key(country) || item.links.contains_key(country);
                let item = self.world.agenda.iter().rev().find(|a| a.id == *vote);
                let turned = *stance != Stance::For || item.is_some_and(asked);
                self.is(*country) || (table && turned)
            }
            Event::Lobbied { country, .. } => {
                self.is(*country) || matches!(seat, Seat::Hr | Seat::Presidency)
            }
            Event::MessageSent { to, .. } => seat == *to,
            Event::JointStatementSought => matches!(seat, Seat::Hr | Seat::Nato),
            Event::CapacitySpent { .. } | Event::CapacityOpened { .. } => {
                matches!(seat, Seat::Hr | Seat::Presidency)
            }
            Event::Uploaded { .. } => self.sees_peers(),
            Event::TriageKept { .. } => seat == Seat::Hr,
            // What an inject may set is known when it shows, not when it is prepared; a mistake when it is told.
            Event::InjectLapsed { .. }
            | Event::InjectReleased { .. }
            | Event::InjectHeld { .. }
            | Event::InjectPostponed { .. }
            | Event::InjectEdited { .. }
            | Event::LevelSet { .. }
            | Event::NatoStepAllowed { .. }
            | Event::HoursCounted { .. }
            | Event::StepDue { .. }
            | Event::IncidentCounted { .. }
            | Event::TimerSet { .. }
            | Event::TimerEnded { .. }
            | Event::OutcomeExpected { .. }
            | Event::FlagSet { .. }
            | Event::FlagCleared { .. }
            | Event::DelaySet { .. }
            | Event::ModeBlocked { .. }
            | Event::StaffEngaged { .. }
            | Event::DebriefAdded { .. }
            | Event::MistakeMade { .. } => false,
            // What goes on at the table.
            Event::Unlocked { .. }
            | Event::LiftDrawn { .. }
            | Event::IpcrRequested { .. }
            | Event::IpcrDecided { .. }
            | Event::GuestInvited { .. }
            | Event::RoundTableHeld
            | Event::ReportOrdered { .. }
            | Event::ReportIssued { .. }
            | Event::MeasureAdopted { .. }
            | Event::NatoContacted
            | Event::InstrumentProposed { .. }
            | Event::InstrumentAgreed { .. }
            | Event::InstrumentDeclined { .. }
            | Event::InstrumentBarred { .. }
            | Event::InstrumentEmpty { .. }
            | Event::InstrumentTasked { .. }
            | Event::InstrumentWorked { .. }
            | Event::InstrumentEnded { .. }
            | Event::TriageJudged { .. }
            | Event::AimAssessed
            | Event::BilateralSteered { .. }
            | Event::VoteScheduled { .. }
            | Event::MeasureAskedFor { .. }
            | Event::VotePostponed { .. }
            | Event::BodyConvened { .. }
            | Event::AgreedWithoutDebate { .. }
            | Event::VoteTakenOff { .. }
            | Event::Linked { .. }
            | Event::LinkEnded { .. }
            | Event::WateredDown { .. }
            | Event::LetterSent { .. }
            | Event::CaseArgued { .. }
            | Event::ReadingStated { .. }
            | Event::CaseWeighed { .. }
            | Event::StepReached { .. }
            | Event::ChairHandedOn { .. }
            | Event::CapacityChanged { .. }
            | Event::Paid { .. } => table,
            // A rule that is kept internal is nobody else's to know.
            Event::ChoiceMade { choice, answer, .. } => {
                table && (seat == Seat::Hr || !self.keeps_triage(*choice, *answer))
            }
            // What is public.
            Event::TurnOpened { .. }
            | Event::WindowOpened { .. }
            | Event::InjectFired { .. }
            | Event::InjectAdded { .. }
            | Event::ClockStopped { .. }
            | Event::ClockResumed
            | Event::FunctionAtBrink { .. }
            | Event::PromiseMade { .. }
            | Event::TriagePublished { .. }
            | Event::PromiseEnded { .. }
            | Event::IpcrChanged { .. }
            | Event::NatoPostureChanged { .. }
            | Event::Article5Decided { .. }
            | Event::NatoEndorsed
            | Event::StatementMade { .. }
            | Event::VoteHeld { .. }
            | Event::Invoked { .. }
            | Event::ReportedArt51 { .. }
            | Event::ForcibleMeasure { .. }
            | Event::ForceUsed { .. }
            | Event::JoinedArt51 { .. }
            | Event::ChairTaken { .. }
            | Event::PlaceFound { .. }
            | Event::HazardFound { .. }
            | Event::Terminated { .. }
            | Event::VictimJoined { .. }
            | Event::FirstStruck { .. }
            | Event::ConsultationsAsked { .. }
            | Event::AdversaryActed { .. }
            | Event::TermsSought
            | Event::GameEnded { .. } => true,
        }
    }

    fn is(&self, country: CountryId) -> bool {
        self.giver() == Some(country)
    }

    fn hears_of(&self, need: NeedId) -> bool {
        self.world.need(need).is_some_and(|n| self.knows_need(n))
    }

    fn hears_of_offer(&self, offer: OfferId) -> bool {
        self.world.offer(offer).is_some_and(|o| self.knows_offer(o))
    }

    fn hears_of_match(&self, proposal: MatchId) -> bool {
        self.world.match_(proposal).is_some_and(|m| self.knows_match(m))
    }

    fn hears_of_consignment(&self, consignment: ConsignmentId) -> bool {
        self.world.consignments.get(consignment.index()).is_some_and(|c| self.knows_consignment(c))
    }

    /// Whether an answer sets a rule of triage that stays internal.
    fn keeps_triage(&self, choice: ChoiceId, answer: AnswerId) -> bool {
        let kept = |then: &Consequence| matches!(then, Consequence::Triage { published: false, .. });
        let posed = self.setting.choice(choice);
        posed.is_some_and(|c| c.answers.iter().any(|a| a.id == answer && a.then.iter().any(kept)))
    }

    /// A cause that names what this seat may not know would tell it.
    fn knows_cause(&self, cause: Cause) -> bool {
        match cause {
            // Breaking a rule that was never published is heard of by nobody.
            Cause::Need(Rule::Triage, need) => {
                self.hears_of(need) && (self.world.triage.is_some() || self.seat() == Seat::Hr)
            }
            Cause::Need(_, need) => self.hears_of(need),
            Cause::Giver(_, giver) => self.knows_giver(giver),
            Cause::Mistake(_) => self.seat() != Seat::Adversary,
            Cause::Inject(_) | Cause::Order(..) | Cause::Vector(_) | Cause::Vote(_) | Cause::Rule(_) => true,
        }
    }
}
