//! The one writer: what each event does to the world. Exhaustive and infallible; decides nothing.

mod consignments;
mod control;
mod council;
mod fresh;
mod givers;
mod institutions;
mod law;
mod matches;
mod needs;
mod offers;
mod tally;

pub(crate) use fresh::{new_offer, new_victim};

use tally::count_hours;

use super::event::{Cause, Event, Rule, about_consignment, about_match, about_offer};
use super::flags;
use super::order::{Clause, ConsentTo, Window};
use super::setting::Setting;
use super::world::{CapacityShift, Incident, LetterDue, OpenChoice, Timer, World};
use crate::content::{GeoStatus, LetterKind, Mode, Pool, Seat, Track};

pub(crate) fn apply(setting: &Setting, world: &mut World, event: &Event) {
    match event {
        Event::NeedArose { .. }
        | Event::NeedGrew { .. }
        | Event::NeedDeclared { .. }
        | Event::NeedRanked { .. }
        | Event::NeedStateChanged { .. }
        | Event::NeedLeft { .. }
        | Event::NatoPlanned { .. }
        | Event::NatoDelivered { .. }
        | Event::MeasureAdopted { .. }
        | Event::FitShifted { .. }
        | Event::PromiseMade { .. }
        | Event::PromiseEnded { .. } => needs::apply(setting, world, event),
        about_offer!(_) => offers::apply(setting, world, event),
        about_match!(_) => matches::apply(world, event),
        about_consignment!(_) => consignments::apply(setting, world, event),
        Event::StandingConsentSet { to: ConsentTo::Offer(offer), stands, .. } => {
            if let Some(found) = world.offers.get_mut(offer.index()) {
                found.standing_consent = *stands;
            }
        }
        Event::StandingConsentSet { to: ConsentTo::Need(need), stands, .. } => {
            if let Some(found) = world.need_mut(*need) {
                found.standing_consent = *stands;
            }
        }
        Event::LiftDrawn { victim, mode: Mode::Air, quantity } => {
            *world.sorties_drawn.entry(*victim).or_default() += *quantity;
        }
        Event::CaveatForGiver { .. }
        | Event::HomeRiskShifted { .. }
        | Event::CapitalAsked { .. }
        | Event::Uploaded { .. }
        | Event::StaffEngaged { .. }
        | Event::Paid { .. } => givers::apply(setting, world, event),
        Event::IpcrRequested { .. }
        | Event::IpcrDecided { .. }
        | Event::IpcrChanged { .. }
        | Event::GuestInvited { .. }
        | Event::RoundTableHeld
        | Event::ReportOrdered { .. }
        | Event::ReportIssued { .. }
        | Event::NatoDrawOpened { .. }
        | Event::NatoDrawFailed { .. }
        | Event::NatoPostureChanged { .. }
        | Event::Article5Decided { .. }
        | Event::NatoContacted
        | Event::ConsultationsAsked { .. }
        | Event::NatoEndorsed
        | Event::JointStatementSought
        | Event::NatoStepAllowed { .. }
        | Event::StatementMade { .. }
        | Event::InstrumentProposed { .. }
        | Event::InstrumentAgreed { .. }
        | Event::InstrumentDeclined { .. }
        | Event::InstrumentBarred { .. }
        | Event::InstrumentEmpty { .. }
        | Event::InstrumentTasked { .. }
        | Event::InstrumentWorked { .. }
        | Event::InstrumentEnded { .. } => institutions::apply(setting, world, event),
        Event::VoteScheduled { .. }
        | Event::MeasureAskedFor { .. }
        | Event::PositionTaken { .. }
        | Event::VotePostponed { .. }
        | Event::VoteTakenOff { .. }
        | Event::Lobbied { .. }
        | Event::Linked { .. }
        | Event::LinkEnded { .. }
        | Event::WateredDown { .. }
        | Event::BodyConvened { .. }
        | Event::AgreedWithoutDebate { .. }
        | Event::VoteHeld { .. } => council::apply(setting, world, event),
        Event::Invoked { .. }
        | Event::StepDue { .. }
        | Event::StepReached { .. }
        | Event::CaseArgued { .. }
        | Event::ReadingStated { .. }
        | Event::CaseWeighed { .. }
        | Event::PlaceFound { .. }
        | Event::HazardFound { .. }
        | Event::IncidentCounted { .. }
        | Event::ForceUsed { .. }
        | Event::JoinedArt51 { .. }
        | Event::ChairHandedOn { .. }
        | Event::ChairTaken { .. }
        | Event::ReportedArt51 { .. }
        | Event::ForcibleMeasure { .. }
        | Event::Terminated { .. } => law::apply(setting, world, event),

        Event::TurnOpened { turn, hour } => {
            world.turn = *turn;
            world.hour = *hour;
            world.window = Window::Adversary;
            world.cohesion_moved = 0;
            for delegation in world.delegations.values_mut() {
                delegation.home_risk_shift = 0;
            }
        }
        Event::WindowOpened { window } => world.window = *window,
        Event::InjectFired { .. }
        | Event::InjectLapsed { .. }
        | Event::InjectAdded { .. }
        | Event::InjectReleased { .. }
        | Event::InjectHeld { .. }
        | Event::InjectPostponed { .. }
        | Event::InjectEdited { .. }
        | Event::LevelSet { .. }
        | Event::ClockStopped { .. }
        | Event::ClockResumed
        | Event::MessageSent { .. } => control::apply(world, event),
        Event::TrackMoved { track, delta, to, cause } => {
            world.tracks[track.index()] = *to;
            match (track, cause) {
                (Track::Cohesion, cause) if !cause.is_bounded() => {}
                (Track::Cohesion, _) => world.cohesion_moved += delta,
                (Track::Escalation, Cause::Inject(_) | Cause::Order(Seat::Excon, _)) if *delta > 0 => {
                    world.tally.escalation_given += i64::from(*delta);
                }
                (Track::Legitimacy, Cause::Giver(Rule::SpecificCharacterPressed, _)) => {
                    world.tally.specific_pressed += 1;
                }
                _ => {}
            }
            world.tally.escalation_peak =
                world.tally.escalation_peak.max(world.tracks[Track::Escalation.index()]);
        }
        Event::EvidenceMoved { victim, to, .. } => {
            world.evidence.insert(*victim, *to);
        }
        Event::FunctionMoved { victim, function, to, .. } => {
            if let Some(victim) = world.victim_mut(*victim) {
                victim.functions[function.index()] = *to;
            }
        }
        Event::FunctionAtBrink { victim, function, hours } => {
            if let Some(victim) = world.victim_mut(*victim) {
                victim.brink_hours[function.index()] = *hours;
            }
        }
        Event::VectorMoved { vector, to, .. } => {
            if let Some(state) = world.adversary.vectors.get_mut(vector) {
                state.pressure = *to;
            }
        }
        Event::WillMoved { country, to, .. } => {
            if let Some(delegation) = world.delegations.get_mut(country) {
                delegation.will = *to;
            }
        }
        Event::FlagSet { flag, at } => world.set_flag(*flag, *at),
        Event::FlagCleared { flag, at } => world.clear_flag(*flag, *at),
        Event::Unlocked { unlock } => {
            world.unlocked.insert(*unlock);
        }
        Event::DebriefAdded { debrief } => {
            world.debriefs.insert(*debrief);
        }
        Event::MistakeMade { mistake, .. } => *world.tally.mistakes.entry(*mistake).or_default() += 1,
        Event::TriagePublished { rule } => {
            world.triage = Some((*rule, world.hour));
            world.kept_triage = None;
            // The letter was asked for to publish one.
            world.letters.retain(|due| due.letter != LetterKind::TriageRule);
        }
        Event::TriageKept { rule } => world.kept_triage = Some((*rule, world.hour)),
        Event::BilateralSteered { line } => world.bilateral = *line,
        // Trains and ships are back when what they carry has arrived; what becomes of offers that come back follows.
        Event::TriageJudged { .. } | Event::LiftDrawn { .. } | Event::KeptForItself { .. } => {}
        Event::LetterAsked { letter, seat, turn } => {
            world.letters.push(LetterDue { letter: *letter, seat: *seat, turn: *turn });
        }
        Event::LetterSent { letter, seat, clauses, sound, unsound } => {
            world.letters.retain(|due| due.letter != *letter || due.seat != *seat);
            let hour = world.hour;
            if let Seat::Victim(country) = seat
                && matches!(letter, LetterKind::Invocation | LetterKind::Request)
                && let Some(victim) = world.victim_mut(*country)
            {
                victim.letter_at.get_or_insert(hour);
                victim.letter = Some((*sound, *unsound));
            }
            if let (Seat::Victim(country), true) = (seat, clauses.contains(&Clause::Exit)) {
                world.set_flag(flags::EXIT_NAMED, Some(*country));
            }
            world.tally.letters_sound += u16::from(*sound);
            world.tally.letters_unsound += u16::from(*unsound);
        }
        Event::LetterMissed { letter, seat } => {
            world.letters.retain(|due| due.letter != *letter || due.seat != *seat);
            world.tally.letters_missed += 1;
        }
        Event::ChoiceOpened { choice, decider, turn } => {
            world.choices.push(OpenChoice { id: *choice, decider: *decider, turn: *turn, advice: None });
        }
        Event::ChoiceAdvised { choice, answer, .. } => {
            // One word to all whom it concerns.
            for open in world.choices.iter_mut().filter(|c| c.id == *choice) {
                open.advice = Some(*answer);
            }
        }
        Event::ChoiceMade { choice, by, answer, .. } => {
            world.choices.retain(|c| c.id != *choice || c.decider != *by);
            world.decided.insert((*choice, *by, *answer));
        }
        Event::CapacityChanged { pool, by, until, cause } => {
            world.capacity.push(CapacityShift { pool: *pool, by: *by, until: *until, cause: *cause });
        }
        Event::CapacitySpent { pool, amount, .. } => match pool {
            Pool::Hr => {
                world.hr_free -= amount;
                world.tally.desk_spent += i64::from(*amount);
            }
            Pool::Council => world.council_free -= amount,
        },
        Event::CapacityOpened { hr, council } => {
            world.hr_free = *hr;
            world.council_free = *council;
            world.hr_opened = *hr;
            world.council_opened = *council;
        }
        Event::DelaySet { scope, days } => world.delays.push((*scope, *days)),
        Event::ModeBlocked { kind, mode, except } => world.blocked.push((*kind, *mode, except.clone())),
        Event::TimerSet { inject, after, due, of, vote } => {
            world.timers.push(Timer { after: *after, inject: *inject, due: *due, of: *of, vote: *vote });
        }
        Event::TimerEnded { after, of } => {
            if let Some(place) = world.timers.iter().position(|t| t.after == *after && t.of == *of) {
                world.timers.remove(place);
            }
        }
        Event::VictimJoined { victim } => {
            if world.victim(*victim).is_none() {
                world.victims.push(new_victim(setting, world.seed, *victim));
            }
        }
        Event::FirstStruck { victim } => {
            if let Some(victim) = world.victim_mut(*victim) {
                victim.quiet = false;
            }
        }
        Event::AdversaryActed { vector, victim, success, .. } => {
            let hour = world.hour;
            let weight = setting.vector_rule(*vector).map_or(0, |rule| rule.escalation);
            if *success && let Some(victim) = world.victim_mut(*victim) {
                // What is struck is the state's own.
                let place = GeoStatus::Territory;
                victim.incidents.push(Incident { hour, weight, cause: Cause::Vector(*vector), place });
            }
            if let Some(state) = world.adversary.vectors.get_mut(vector) {
                state.failures = if *success { 0 } else { state.failures.saturating_add(1) };
            }
        }
        Event::TermsSought => {
            world.adversary.sought_terms = true;
            // Who seeks terms says what he wants.
            world.adversary.aim_assessed = true;
        }
        Event::AdversarySwitched { from } => {
            let until = world.turn + setting.rules().adversary.shun_turns;
            if let Some(state) = world.adversary.vectors.get_mut(from) {
                state.failures = 0;
                state.shunned_until = until;
            }
        }
        Event::AdversaryLearned { vector, to } => {
            if let Some(state) = world.adversary.vectors.get_mut(vector) {
                state.learned = *to;
            }
        }
        Event::AimMoved { aim, reached } => {
            let hour = world.hour;
            if let Some(state) = world.adversary.aims.get_mut(usize::from(*aim)) {
                state.since = reached.then_some(hour);
                state.first = state.first.or(state.since);
            }
        }
        Event::AimAssessed => world.adversary.aim_assessed = true,
        Event::HoursCounted { hours, overload, uploads, informed, supply } => {
            count_hours(setting, world, *hours);
            let (hours, tally) = (i64::from(*hours), &mut world.tally);
            tally.overload_hours += if *overload { hours } else { 0 };
            tally.upload_hours += i64::from(*uploads) * hours;
            tally.informed_hours += if *informed { hours } else { 0 };
            if let Some(supply) = supply {
                tally.supply_hours += i64::from(*supply) * hours;
                tally.supply_due_hours += hours;
            }
        }
        Event::OutcomeExpected { outcome, of: Some(victim) } => {
            world.expected.insert(*victim, *outcome);
        }
        Event::OutcomeExpected { outcome, of: None } => {
            world.expected = world.victims.iter().map(|v| (v.country, *outcome)).collect();
        }
        Event::GameEnded { outcome, .. } => world.ended = Some(*outcome),
    }
}
