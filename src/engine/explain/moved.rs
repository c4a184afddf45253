//! Which events bear on what was asked, and which cause an event is to others.

use super::Inquiry;
use crate::base::{ChoiceId, MatchId, NeedId, OfferId};
use crate::content::{Seat, Track};
use crate::engine::event::{Cause, Event, Rule, about_consignment, about_match, about_offer};
use crate::engine::order::{Article, ConsentTo, Order, OrderKind};
use crate::engine::view::SeatView;

impl SeatView<'_> {
    /// Whether an event that this seat learned of bears on what it asks about.
    #[must_use]
    pub fn bears_on(&self, event: &Event, asked: &Inquiry) -> bool {
        // Where stock lies, and what of it is used up, the figures say themselves.
        let figure = matches!(event, Event::StockMoved { .. } | Event::ConsignmentUsed { .. });
        if figure || !self.sees(event) {
            return false;
        }
        match asked {
            Inquiry::Attribution(of) => matches!(event, Event::EvidenceMoved { victim, .. } if victim == of),
            Inquiry::Track(of) => matches!(event, Event::TrackMoved { track, .. } if track == of),
            Inquiry::Function(country, of) => {
                matches!(event, Event::FunctionMoved { victim, function, .. } if victim == country && function == of)
            }
            Inquiry::Need(need) => self.about_need(event, *need),
            Inquiry::Offer(offer, _) | Inquiry::Order { order: Order::Propose { offer, .. }, .. } => {
                self.about_offer(event, *offer)
            }
            Inquiry::Order { order, .. } => match order {
                Order::Choose { choice, .. } | Order::Advise { choice, .. } => about_choice(event, *choice),
                _ => false,
            },
            Inquiry::Orders { .. } => false,
            Inquiry::Choice(choice) => about_choice(event, *choice),
            Inquiry::Letter(of) => match event {
                Event::LetterAsked { letter, .. }
                | Event::LetterSent { letter, .. }
                | Event::LetterMissed { letter, .. } => letter == of,
                _ => false,
            },
            Inquiry::Nato => matches!(
                event,
                Event::NatoDrawOpened { .. }
                    | Event::NatoDrawFailed { .. }
                    | Event::NatoPostureChanged { .. }
                    | Event::Article5Decided { .. }
                    | Event::NatoContacted
                    | Event::NatoEndorsed
                    | Event::ConsultationsAsked { .. }
                    | Event::Invoked { article: Article::Nato4, .. }
                    | Event::Invoked { article: Article::Nato5, .. }
            ),
            Inquiry::Staff(of) => match event {
                Event::CapacitySpent { pool, .. } | Event::CapacityChanged { pool, .. } => pool == of,
                Event::CapacityOpened { .. } => true,
                _ => false,
            },
            Inquiry::Ipcr => matches!(
                event,
                Event::IpcrRequested { .. }
                    | Event::IpcrDecided { .. }
                    | Event::IpcrChanged { .. }
                    | Event::RoundTableHeld
                    | Event::ChairTaken { .. }
            ),
            Inquiry::Report => matches!(event, Event::ReportOrdered { .. } | Event::ReportIssued { .. }),
            Inquiry::Register => matches!(event, Event::Uploaded { .. } | Event::IpcrChanged { .. }),
            Inquiry::Autonomy => matches!(event, Event::ConsignmentAbsorbed { .. }),
            Inquiry::Vector(of) => match event {
                Event::AdversaryActed { vector, .. }
                | Event::VectorMoved { vector, .. }
                | Event::AdversaryLearned { vector, .. } => vector == of,
                Event::AdversarySwitched { from } => from == of,
                _ => false,
            },
            Inquiry::Will(of) => match event {
                Event::WillMoved { country, .. }
                | Event::CapitalAsked { country, .. }
                | Event::Lobbied { country, .. } => country == of,
                Event::OfferTabled { giver, .. } => giver == of,
                _ => false,
            },
            Inquiry::Vote(of) => match event {
                Event::VoteScheduled { vote, .. }
                | Event::PositionTaken { vote, .. }
                | Event::VotePostponed { vote, .. }
                | Event::VoteTakenOff { vote }
                | Event::Lobbied { vote, .. }
                | Event::Linked { vote, .. }
                | Event::WateredDown { vote, .. }
                | Event::VoteHeld { vote, .. } => vote == of,
                _ => false,
            },
            Inquiry::Triage(_) => {
                matches!(
                    event,
                    Event::TriagePublished { .. } | Event::TriageKept { .. } | Event::TriageJudged { .. }
                )
            }
            Inquiry::Reading(victim, country) => match event {
                Event::ReadingStated { country: c, victim: v, .. }
                | Event::CaseArgued { country: c, victim: v, .. } => c == country && v == victim,
                _ => self.bears_on(event, &Inquiry::Threshold(*victim)),
            },
            Inquiry::Threshold(country) => match event {
                Event::PlaceFound { victim, .. }
                | Event::HazardFound { victim, .. }
                | Event::Invoked { victim, .. }
                | Event::AdversaryActed { victim, success: true, .. } => victim == country,
                Event::InjectFired { inject } => {
                    self.incidents(*country).iter().any(|row| row.cause == Cause::Inject(*inject))
                }
                // Of several adversaries each is known by itself, until evidence joins them.
                Event::EvidenceMoved { victim, .. } => {
                    Some(*victim) == self.setting.first_under_same_attack(*country)
                }
                Event::TrackMoved { track, .. } => *track == Track::Attribution && self.evidence().is_empty(),
                _ => false,
            },
            Inquiry::Solidarity(country) => match event {
                Event::HazardFound { victim, .. }
                | Event::PlaceFound { victim, .. }
                | Event::Invoked { victim, article: Article::Solidarity, .. }
                | Event::FunctionMoved { victim, .. } => victim == country,
                _ => false,
            },
            Inquiry::Article51(country) => match event {
                Event::ForcibleMeasure { victim }
                | Event::ReportedArt51 { victim }
                | Event::ForceUsed { victim, .. } => victim == country,
                Event::JoinedArt51 { .. } => true,
                _ => false,
            },
            Inquiry::Activation(country) => match event {
                Event::StepReached { victim, .. } | Event::Invoked { victim, .. } => victim == country,
                Event::LetterSent { seat, .. } => *seat == Seat::Victim(*country),
                Event::ChairTaken { .. } => true,
                _ => false,
            },
            Inquiry::Reception(country) => match event {
                Event::ConsignmentArrived { .. } | Event::ConsignmentAbsorbed { .. } => {
                    self.carried(event).is_some_and(|(_, need)| need.victim == *country)
                }
                Event::FunctionMoved { victim, cause, .. } => {
                    victim == country && *cause == Cause::Rule(Rule::ReceptionQueue)
                }
                _ => false,
            },
            Inquiry::Consignment(of) => {
                matches!(event, about_consignment!(consignment) if consignment == of)
            }
            Inquiry::Promise(of) => match event {
                Event::PromiseMade { promise, .. } | Event::PromiseEnded { promise, .. } => promise == of,
                Event::TrackMoved { cause, .. } => self
                    .promises()
                    .iter()
                    .any(|p| p.id == *of && *cause == Cause::Need(Rule::Promise, p.need)),
                _ => false,
            },
            Inquiry::Mechanism(id, country) => match event {
                Event::InstrumentProposed { instrument, victim, .. }
                | Event::InstrumentAgreed { instrument, victim, .. }
                | Event::InstrumentDeclined { instrument, victim, .. }
                | Event::InstrumentTasked { instrument, victim, .. }
                | Event::InstrumentWorked { instrument, victim, .. }
                | Event::InstrumentEmpty { instrument, victim }
                | Event::InstrumentEnded { instrument, victim, .. } => instrument == id && victim == country,
                _ => false,
            },
            Inquiry::Money => matches!(event, Event::Paid { .. }),
            Inquiry::Upload(of) => match event {
                Event::Uploaded { country } => country == of,
                Event::OfferTabled { giver, .. } => giver == of,
                _ => false,
            },
            Inquiry::Grade => matches!(event, Event::MistakeMade { .. } | Event::GameEnded { .. }),
            Inquiry::Term(term) => {
                let moved = matches!(event, Event::TrackMoved { track, .. } if term.tracks().contains(track));
                moved || term.is_borne_on_by(event)
            }
        }
    }

    fn about_need(&self, event: &Event, of: NeedId) -> bool {
        match event {
            Event::NeedArose { need, .. }
            | Event::NeedGrew { need, .. }
            | Event::NeedDeclared { need, .. }
            | Event::NeedRanked { need }
            | Event::NeedStateChanged { need, .. }
            | Event::NeedLeft { need, .. }
            | Event::NatoPlanned { need, .. }
            | Event::NatoDelivered { need, .. }
            | Event::MeasureAdopted { need, .. }
            | Event::FitShifted { need, .. }
            | Event::KeptForItself { need }
            | Event::PromiseMade { need, .. } => *need == of,
            Event::StandingConsentSet { to, .. } => *to == ConsentTo::Need(of),
            Event::TriageJudged { proposal, .. } => {
                self.matched(*proposal).is_some_and(|(_, need)| need == of)
            }
            _ => self.carried(event).is_some_and(|(_, need)| need == of),
        }
    }

    fn about_offer(&self, event: &Event, of: OfferId) -> bool {
        match event {
            about_offer!(offer) => *offer == of,
            Event::StandingConsentSet { to, .. } => *to == ConsentTo::Offer(of),
            _ => self.carried(event).is_some_and(|(offer, _)| offer == of),
        }
    }

    /// The offer and the need behind an event of a match, or of its consignment.
    fn carried(&self, event: &Event) -> Option<(OfferId, NeedId)> {
        match event {
            about_match!(proposal) => self.matched(*proposal),
            about_consignment!(id) => self.world.consignments.get(id.index()).map(|c| (c.offer, c.need)),
            _ => None,
        }
    }

    fn matched(&self, id: MatchId) -> Option<(OfferId, NeedId)> {
        self.world.match_(id).map(|m| (m.offer, m.need))
    }
}

fn about_choice(event: &Event, of: ChoiceId) -> bool {
    match event {
        Event::ChoiceOpened { choice, .. }
        | Event::ChoiceAdvised { choice, .. }
        | Event::ChoiceMade { choice, .. } => *choice == of,
        _ => false,
    }
}

impl Event {
    /// What brought it about, where the event says so.
    #[must_use]
    pub fn cause(&self) -> Option<Cause> {
        match self {
            Self::TrackMoved { cause, .. }
            | Self::EvidenceMoved { cause, .. }
            | Self::FunctionMoved { cause, .. }
            | Self::VectorMoved { cause, .. }
            | Self::WillMoved { cause, .. }
            | Self::NeedArose { cause, .. }
            | Self::NeedGrew { cause, .. }
            | Self::MistakeMade { cause, .. }
            | Self::ConsignmentDelayed { cause, .. }
            | Self::ConsignmentLost { cause, .. }
            | Self::CapacitySpent { cause, .. } => Some(*cause),
            _ => self.is_cause(),
        }
    }

    /// The cause that other changes of the same turn name when they come of this event.
    fn is_cause(&self) -> Option<Cause> {
        let order = |seat, kind| Some(Cause::Order(seat, kind));
        match self {
            Self::InjectFired { inject } => Some(Cause::Inject(*inject)),
            Self::AdversaryActed { vector, .. } => Some(Cause::Vector(*vector)),
            Self::VoteHeld { vote, .. } => Some(Cause::Vote(*vote)),
            Self::NeedStateChanged { need, .. } => Some(Cause::Need(Rule::Coverage, *need)),
            Self::PromiseMade { need, .. } => Some(Cause::Need(Rule::Promise, *need)),
            Self::ReportIssued { .. } => Some(Cause::Rule(Rule::Report)),
            Self::NatoContacted => order(Seat::Hr, OrderKind::ContactNato),
            Self::StatementMade { .. } => order(Seat::Hr, OrderKind::Statement),
            Self::InstrumentWorked { .. } | Self::InstrumentTasked { .. } => {
                Some(Cause::Rule(Rule::Instrument))
            }
            Self::TriagePublished { .. } => order(Seat::Hr, OrderKind::PublishTriage),
            Self::Invoked { victim, .. } => order(Seat::Victim(*victim), OrderKind::Invoke),
            Self::ConsultationsAsked { by, .. } => order(Seat::Delegation(*by), OrderKind::Consult),
            Self::ReportedArt51 { victim } => order(Seat::Victim(*victim), OrderKind::ReportArt51),
            Self::StepReached { .. } => Some(Cause::Rule(Rule::Activation)),
            Self::LetterMissed { .. } => Some(Cause::Rule(Rule::LetterMissed)),
            Self::IpcrChanged { .. } => Some(Cause::Rule(Rule::Ipcr)),
            Self::OfferTabled { giver, .. } => order(Seat::Delegation(*giver), OrderKind::Table),
            Self::NeedDeclared { need, .. } => order(Seat::Victim(need.victim), OrderKind::Declare),
            Self::MatchProposed { by, .. } => order(*by, OrderKind::Propose),
            Self::MatchBrokered { .. } => order(Seat::Hr, OrderKind::Broker),
            Self::BilateralSteered { .. } => order(Seat::Hr, OrderKind::SteerBilateral),
            Self::StandingConsentSet { seat, .. } => order(*seat, OrderKind::StandingConsent),
            Self::MatchAmended { by, .. } => order(*by, OrderKind::Amend),
            Self::NatoPostureChanged { .. } | Self::Article5Decided { .. } => {
                Some(Cause::Rule(Rule::Posture))
            }
            _ => None,
        }
    }
}
