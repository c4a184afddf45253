//! What events of the law do to the world: invocations, steps, places, reports, the chair.

use crate::content::NatoPosture;
use crate::engine::event::{Cause, Event, Occasion, Step};
use crate::engine::flags;
use crate::engine::order::{Article, Plea};
use crate::engine::setting::Setting;
use crate::engine::world::{Argued, ForceUsed, Incident, Victim, World};

/// Steps that a request takes again when it is made anew after an end in form.
const ANEW: [Step; 5] =
    [Step::Letter, Step::Acknowledgement, Step::NeedsList, Step::Review, Step::Termination];

pub(super) fn apply(setting: &Setting, world: &mut World, event: &Event) {
    match event {
        Event::Invoked { victim, article, soundness } => {
            let hour = world.hour;
            let anew = article.has_letter()
                && world.victim(*victim).is_some_and(|state| state.terminated_at.is_some());
            if anew {
                world.clear_flag(flags::EXIT_NAMED, *victim);
            }
            if let Some(victim) = world.victim_mut(*victim) {
                // After an end in form a new request begins anew; what is already there and found stays so.
                if anew {
                    victim.terminated_at = None;
                    victim.invoked.retain(|before, _| !before.has_letter());
                    victim.soundness.retain(|before, _| !before.has_letter());
                    victim.acknowledged_427 = false;
                    (victim.letter, victim.letter_at) = (None, None);
                    for step in ANEW {
                        victim.steps.remove(&step);
                    }
                }
                victim.invoked.entry(*article).or_insert(hour);
                victim.soundness.entry(*article).or_insert(*soundness);
            }
            let flag = match article {
                Article::MutualAssistance => flags::INVOKED_427,
                Article::Solidarity => flags::INVOKED_222,
                Article::Nato4 => flags::INVOKED_ART4,
                Article::Nato5 => flags::INVOKED_ART5,
            };
            world.set_flag(flag, Some(*victim));
        }
        Event::StepDue { victim, step, due } => {
            if let Some(victim) = world.victim_mut(*victim) {
                victim.next_step = Some((*step, *due));
                if *step == Step::Qualification {
                    victim.finding_due = Some(*due);
                }
            }
        }
        Event::StepReached { victim, step } => {
            let hour = world.hour;
            if let Some(victim) = world.victim_mut(*victim) {
                victim.steps.insert(*step, hour);
                if *step == Step::Acknowledgement {
                    // Article 42.7 is acknowledged on the state's own finding.
                    victim.acknowledged_427 = victim.invoked.contains_key(&Article::MutualAssistance)
                        && victim.reached(Step::Qualification);
                }
                // What facts bring, and what an invocation skips, stops no clock of another step.
                let ended = |next: Step| next == *step || *step == Step::Termination;
                if victim.next_step.is_some_and(|(next, _)| ended(next)) {
                    victim.next_step = None;
                }
            }
        }
        Event::CaseArgued { country, victim, plea, points, .. } => {
            let turn = world.turn;
            if let Some(victim) = world.victim_mut(*victim) {
                let before = victim.argued.get(country).copied();
                let lately = before.is_some_and(|a| a.lately(&setting.rules().offers, turn));
                let mut argued = Argued { last_turn: turn, ..before.unwrap_or_default() };
                argued.repeats = if lately { argued.repeats + 1 } else { 0 };
                match plea {
                    Plea::Evidence => argued.evidence += points,
                    Plea::LegalReading => argued.law += points,
                }
                victim.argued.insert(*country, argued);
            }
        }
        Event::ReadingStated { country, victim, reading, on, .. } => {
            let hour = world.hour;
            if let Some(victim) = world.victim_mut(*victim) {
                if *on == Occasion::OwnWord {
                    victim.own_words.insert(*country);
                }
                victim.readings.insert(*country, (*reading, hour));
            }
        }
        // What follows from it is told by itself.
        Event::CaseWeighed { .. } => {}
        Event::PlaceFound { victim, place } => {
            let hour = world.hour;
            if let Some(victim) = world.victim_mut(*victim) {
                let before = std::mem::replace(&mut victim.place, *place);
                // What was told before stays where it was; what is told with it happened there.
                let told = |i: &&mut Incident| {
                    i.hour == hour && i.place == before && matches!(i.cause, Cause::Inject(_))
                };
                victim.incidents.iter_mut().filter(told).for_each(|i| i.place = *place);
            }
        }
        Event::HazardFound { victim, hazard } => {
            if let Some(victim) = world.victim_mut(*victim) {
                victim.hazards.insert(*hazard);
            }
        }
        Event::IncidentCounted { victim, weight, cause, place } => {
            let hour = world.hour;
            if let Some(victim) = world.victim_mut(*victim) {
                victim.incidents.push(Incident { hour, weight: *weight, cause: *cause, place: *place });
            }
        }
        Event::ForceUsed { giver, victim } => {
            let at = world.hour;
            world.force.entry((*giver, *victim)).or_insert(ForceUsed { at, reported: false });
        }
        Event::JoinedArt51 { country } => {
            // One letter may name several attacked states.
            for (_, force) in world.force.iter_mut().filter(|((giver, _), _)| giver == country) {
                force.reported = true;
            }
        }
        Event::ChairHandedOn { to, from } => {
            world.chair = Some((*to, *from));
            world.set_flag(flags::CHAIR_HANDED, None);
        }
        Event::ChairTaken { .. } => world.chair_changed = true,
        Event::ReportedArt51 { victim } => {
            let hour = world.hour;
            if let Some(victim) = world.victim_mut(*victim) {
                victim.reported_at.get_or_insert(hour);
            }
            world.set_flag(flags::REPORTED_ART51, Some(*victim));
        }
        Event::ForcibleMeasure { victim } => {
            let hour = world.hour;
            if let Some(victim) = world.victim_mut(*victim) {
                victim.forcible_at.get_or_insert(hour);
            }
            world.set_flag(flags::FORCIBLE_MEASURE, Some(*victim));
        }
        Event::Terminated { victim } => {
            let hour = world.hour;
            if let Some(victim) = world.victim_mut(*victim) {
                victim.terminated_at.get_or_insert(hour);
                let requests = victim.invoked.keys().filter(|article| article.has_letter());
                victim.ended.extend(requests.copied());
            }
            // What no Ally asks for any more is not before NATO's council.
            let asks = |v: &Victim| v.terminated_at.is_none() && v.invoked.contains_key(&Article::Nato5);
            if !world.victims.iter().any(asks) {
                world.nato.draw.take_if(|(posture, _)| *posture == NatoPosture::Article5);
            }
        }
        _ => debug_assert!(false, "applied elsewhere: {event:?}"),
    }
}
