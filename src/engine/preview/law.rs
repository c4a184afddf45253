//! What an order of law would probably do: an invocation and its letter, other letters, the case argued to a capital.

use super::{Arrival, Objection, Preview};
use crate::content::{LetterKind, Seat, Track};
use crate::engine::event::Step;
use crate::engine::law;
use crate::engine::order::{Article, Clause, Order};
use crate::engine::travel::{Part, Stretch};
use crate::engine::view::SeatView;

pub(super) fn preview(view: &SeatView<'_>, preview: &mut Preview, order: &Order) {
    let (setting, world) = (view.setting, view.world);
    match order {
        Order::Invoke { article, clauses } => invocation(view, preview, *article, clauses),
        Order::SendLetter { letter: LetterKind::Invocation, clauses } => {
            invocation(view, preview, Article::MutualAssistance, clauses);
        }
        Order::SendLetter { letter, clauses } => {
            let mistakes = law::letter_mistakes(setting, world, *letter, view.seat(), clauses);
            preview.objections.extend(mistakes.into_iter().map(Objection::Mistake));
            let by = law::clauses_worth(setting, world, view.seat(), clauses).legitimacy;
            preview.tracks.push((Track::Legitimacy, by));
        }
        Order::ArgueCase { country, victim, by } => {
            let Some(reader) = setting.catalogue().country(*country) else { return };
            let now = law::foreseen(setting, world, *victim, reader).points();
            let worth = law::plea_worth(setting, world, view.seat(), *victim, reader, *by);
            preview.reading = Some((now, (now + worth).min(100)));
            let argued = world.victim(*victim).and_then(|v| v.argued.get(country));
            if argued.is_some_and(|a| a.lately(&setting.rules().offers, world.turn)) {
                preview.objections.push(Objection::AskedAgain);
            }
        }
        Order::StateReading { victim, reading } => {
            let Seat::Delegation(own) = view.seat() else { return };
            let will = setting.rules().law.reading.held_will;
            let said = world.victim(*victim).and_then(|v| v.readings.get(&own));
            preview.will = Some(will[*reading as usize] - said.map_or(0, |(band, _)| will[*band as usize]));
        }
        _ => {}
    }
}

/// What the step and its letter are worth, the typical mistakes in it, and when the others will have acknowledged it.
fn invocation(view: &SeatView<'_>, preview: &mut Preview, article: Article, clauses: &[Clause]) {
    let (setting, world) = (view.setting, view.world);
    let Seat::Victim(victim) = view.seat() else { return };
    let Some(state) = world.victim(victim).filter(|_| article.has_letter()) else { return };
    let (mut legitimacy, mut cohesion) =
        if state.runs(article) { (0, 0) } else { law::step_worth(setting, world, victim, article) };
    let letter = law::letter_worth(setting, world, victim, article, clauses);
    legitimacy += letter.legitimacy - letter.mistakes.iter().map(|(_, price)| price).sum::<i32>();
    cohesion += letter.cohesion;
    preview.tracks.extend([(Track::Legitimacy, legitimacy), (Track::Cohesion, cohesion)]);
    let mut mistakes: Vec<u8> = letter.mistakes.iter().map(|(number, _)| *number).collect();
    let below = article == Article::MutualAssistance && law::is_below(setting, world, victim);
    if below && !mistakes.contains(&6) {
        mistakes.push(6);
    }
    preview.objections.extend(mistakes.into_iter().map(Objection::Mistake));
    let rules = &setting.rules().law.activation;
    let sent = (!clauses.is_empty()).then_some((letter.sound, letter.unsound));
    let shares = law::of_acknowledgement(setting, world, victim, article, sent);
    let (_, likely, _) = law::paced(rules.acknowledgement, law::pace_of(&shares));
    // Ahead of the state's own finding, the others wait for that first.
    let finding = state.finding_due.filter(|_| !state.reached(Step::Qualification));
    // Article 222 asks for none.
    let awaited = finding.filter(|_| article == Article::MutualAssistance);
    let found = awaited.map_or(0, |due| due - world.hour);
    // And for the government to stand behind a letter.
    let agreed =
        law::paced(rules.drafting, law::pace_of(&law::of_step(setting, world, victim, Step::Letter))).1;
    let since = state.steps.get(&Step::Qualification).map_or(-found, |at| world.hour - at);
    let wait = if sent.is_some() { (agreed - since).max(found) } else { found };
    let acknowledged = Part::alone((Stretch::Acknowledgement, wait + likely));
    preview.arrival = Some(Arrival::after(world.hour, vec![acknowledged]));
}
