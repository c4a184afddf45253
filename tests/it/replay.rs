//! Games played again: the same everywhere, and when not, the turn and the field are named.

use std::sync::{Arc, LazyLock};

use casus::base::{CountryId, Digest, Milli};
use casus::content::{Library, Seat};
use casus::engine::{Eyes, Order, Setting, Window};
use casus::record::debrief::Lesson;
use casus::record::debrief::review::QUESTIONS;
use casus::record::{
    Debrief, Difference, EventLog, Header, Journal, Marks, OtherRules, Record, Replay, TurnRecord, Verdict,
    close_window, conclude, execute, verify,
};
use casus::session::{Player, Seating, Table};
use casus::words::{Lang, Words};

fn setting(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("the shipped catalogue is clean"));
    let scenario = library.scenario(&catalogue, scenario.parse().unwrap()).expect("it is shipped");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).unwrap())
}

static NORTHERN_HAZE: LazyLock<Arc<Setting>> = LazyLock::new(|| setting("northern-haze"));

/// A whole game with policies in every seat, and its events.
static GAME: LazyLock<(Journal, EventLog)> = LazyLock::new(|| {
    let table = Table::open(Arc::clone(&NORTHERN_HAZE), 42, Seating::new(), 0).unwrap();
    assert!(table.outcome().is_some());
    (table.journal().clone(), table.log().clone())
});

/// A journal with these records, rightly chained.
fn rechained(records: impl IntoIterator<Item = Record>, header: Header) -> Journal {
    let mut journal = Journal::open(header);
    for record in records {
        journal.push(record).unwrap();
    }
    journal
}

#[test]
fn a_game_comes_out_as_recorded() {
    let (journal, log) = &*GAME;
    let execution = execute(journal, Arc::clone(&NORTHERN_HAZE)).unwrap();
    let turns = journal.turns().count();
    let last = journal.turns().next_back().unwrap();
    assert_eq!(turns, usize::from(last.turn));
    assert_eq!(execution.verdict, Verdict::Agrees { turns: last.turn, digest: last.digest });
    assert_eq!(&execution.log, log);
    assert_eq!(execution.game.outcome(), journal.end().map(|end| end.outcome));
    let read = Journal::read(journal.text().as_bytes()).unwrap().journal;
    assert_eq!(verify(&read, Arc::clone(&NORTHERN_HAZE)), execution.verdict);
}

/// What is found when the record of one turn is changed and the chain closed again: at that turn.
fn tampered_with(changed: u16, change: impl Fn(&mut TurnRecord)) -> Difference {
    let journal = &GAME.0;
    let records = journal.records().iter().cloned().map(|record| match record {
        Record::Turn(mut turn) if turn.turn == changed => {
            change(&mut turn);
            Record::Turn(turn)
        }
        other => other,
    });
    let tampered = rechained(records, journal.header().clone());
    let Verdict::Diverges { turn, difference } = verify(&tampered, Arc::clone(&NORTHERN_HAZE)) else {
        panic!("not noticed")
    };
    assert_eq!(turn, changed);
    difference
}

#[test]
fn a_changed_summary_names_turn_and_track() {
    let difference = tampered_with(3, |turn| turn.facts.tracks[0].1 += 1);
    assert_eq!(difference.field, "tracks.cohesion");
    let value = |text: Option<String>| text.unwrap().parse::<i32>().unwrap();
    assert_eq!(value(difference.first), value(difference.second) + 1);
}

#[test]
fn a_changed_digest_is_a_divergence_of_its_own() {
    let difference = tampered_with(2, |turn| turn.digest = Digest::of_bytes(b"another world"));
    assert_eq!(difference.field, "digest");
}

/// The journal with the orders of some windows changed.
fn with_orders(change: impl Fn(&mut Vec<(Seat, Order)>) -> bool) -> Journal {
    let journal = &GAME.0;
    let mut done = false;
    let records: Vec<Record> = journal
        .records()
        .iter()
        .cloned()
        .map(|record| match record {
            Record::Closed(mut closed) if !done => {
                done = change(&mut closed.orders);
                Record::Closed(closed)
            }
            other => other,
        })
        .collect();
    assert!(done, "nothing to change");
    rechained(records, journal.header().clone())
}

#[test]
fn a_dropped_order_is_noticed_in_its_turn() {
    let dropped = with_orders(|orders| {
        let at = orders.iter().position(|(_, order)| matches!(order, Order::Table { .. }));
        at.map(|at| orders.remove(at)).is_some()
    });
    let expected = dropped
        .windows()
        .zip(GAME.0.windows())
        .find(|(ours, theirs)| ours.orders != theirs.orders)
        .map(|(closed, _)| closed.turn)
        .unwrap();
    let Verdict::Diverges { turn, difference } = verify(&dropped, Arc::clone(&NORTHERN_HAZE)) else {
        panic!("not noticed")
    };
    assert_eq!(turn, expected);
    assert_ne!(difference.first, difference.second);
}

#[test]
fn an_order_that_the_rules_refuse_is_named() {
    let absurd = with_orders(|orders| {
        let table = orders.iter_mut().find_map(|(_, order)| match order {
            Order::Table { quantity, .. } => Some(quantity),
            _ => None,
        });
        table.map(|quantity| *quantity = Milli(i64::MAX)).is_some()
    });
    let Verdict::Diverges { difference, .. } = verify(&absurd, Arc::clone(&NORTHERN_HAZE)) else {
        panic!("not noticed")
    };
    assert!(difference.field.starts_with("orders."), "{difference:?}");
    assert!(difference.second.unwrap().contains("rejected"));
}

#[test]
fn other_rules_and_edited_scenarios_are_told_apart() {
    let journal = &GAME.0;
    let with = |header: Header| {
        verify(&rechained(journal.records().iter().cloned(), header), Arc::clone(&NORTHERN_HAZE))
    };
    let header = journal.header().clone();
    let old = Header { rules: header.rules + 1, ..header.clone() };
    assert!(matches!(with(old), Verdict::OtherRules(OtherRules::Rules { .. })));
    let edited = Header { setting: Digest::of_bytes(b"edited"), ..header.clone() };
    assert!(matches!(with(edited), Verdict::OtherRules(OtherRules::Scenario { .. })));
    let stocked = Header { catalogue: Digest::of_bytes(b"edited"), ..header };
    assert!(matches!(with(stocked), Verdict::OtherRules(OtherRules::Catalogue { .. })));
}

#[test]
fn any_moment_looks_the_same_whichever_way_one_comes_to_it() {
    let journal = &GAME.0;
    let mut replay = Replay::open(journal.clone(), Arc::clone(&NORTHERN_HAZE));
    assert!(matches!(replay.verdict(), Verdict::Agrees { .. }));
    assert_eq!(replay.windows(), journal.windows().count());
    let mut forward = Vec::new();
    for moment in 0..=replay.windows() {
        replay.seek(moment);
        assert_eq!(replay.position(), moment);
        forward.push(replay.game().unwrap().digest());
    }
    for moment in [0, 5, 3, 17, 16, 1000, 2, 2, 9] {
        replay.seek(moment);
        let moment = moment.min(replay.windows());
        assert_eq!(replay.position(), moment);
        assert_eq!(replay.game().unwrap().digest(), forward[moment]);
    }
    let third = replay.start_of(3).unwrap();
    replay.seek(third);
    assert_eq!(replay.game().unwrap().turn(), 3);
    let mut decisions = replay.closed_windows().filter(|(_, closed)| closed.window == Window::Decision);
    let (decision, _) = decisions.next().unwrap();
    assert_eq!(replay.closed(decision).unwrap().window, Window::Decision);
}

#[test]
fn a_divergent_game_can_be_watched_up_to_there() {
    let journal = &GAME.0;
    let records = journal.records().iter().cloned().map(|record| match record {
        Record::Turn(mut turn) if turn.turn == 2 => {
            turn.digest = Digest::default();
            Record::Turn(turn)
        }
        other => other,
    });
    let tampered = rechained(records, journal.header().clone());
    let replay = Replay::open(tampered, Arc::clone(&NORTHERN_HAZE));
    assert!(matches!(replay.verdict(), Verdict::Diverges { turn: 2, .. }));
    assert_eq!(replay.windows(), journal.windows().filter(|closed| closed.turn <= 2).count());
    assert_eq!(replay.log().turns().len(), 2);
}

#[test]
fn under_other_rules_the_summaries_can_still_be_read() {
    let header = Header { rules: 0, ..GAME.0.header().clone() };
    let foreign = rechained(GAME.0.records().iter().cloned(), header);
    let replay = Replay::open(foreign, Arc::clone(&NORTHERN_HAZE));
    assert!(replay.game().is_none());
    assert_eq!(replay.windows(), 0);
    let hours: Vec<_> = replay.journal().turns().map(|turn| turn.facts.hour).collect();
    assert!(hours.is_sorted() && hours.len() > 1, "{hours:?}");
}

#[test]
fn a_game_resumed_at_any_line_ends_as_it_would_have() {
    let (journal, _) = &*GAME;
    let text = journal.text();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for kept in (1..lines.len()).step_by(7) {
        let reading = Journal::read(lines[..kept].concat().as_bytes()).unwrap();
        let table = Table::resume(Arc::clone(&NORTHERN_HAZE), reading.journal).unwrap();
        assert_eq!(table.journal().tip(), journal.tip(), "resumed after line {kept}");
    }
}

#[test]
fn what_a_crash_tore_off_is_written_down_again() {
    let journal = &GAME.0;
    let text = journal.text();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    // The last two lines are the last turn's summary and the end.
    let cut = lines[..lines.len() - 2].concat();
    let mut cut = Journal::read(cut.as_bytes()).unwrap().journal;
    let execution = execute(&cut, Arc::clone(&NORTHERN_HAZE)).unwrap();
    let again = conclude(&execution.game, &mut cut, execution.hour).unwrap();
    assert_eq!(again, lines[lines.len() - 2..].concat());
    assert_eq!(conclude(&execution.game, &mut cut, execution.hour).unwrap(), "");
}

#[test]
fn an_open_basket_survives() {
    let seating: Seating = [(Seat::Hr, Player::person("A"))].into();
    let mut table = Table::open(Arc::clone(&NORTHERN_HAZE), 7, seating, 0).unwrap();
    table.give(Seat::Hr, Order::ContactNato).unwrap();
    let reading = Journal::read(table.journal().text().as_bytes()).unwrap();
    let again = Table::resume(Arc::clone(&NORTHERN_HAZE), reading.journal).unwrap();
    assert_eq!(again.basket(Seat::Hr), [Order::ContactNato]);
    assert_eq!(again.digest(), table.digest());
}

#[test]
fn a_branch_plays_on_from_where_it_left() {
    let journal = &GAME.0;
    let branch = journal.branch(8, journal.header().clone());
    let execution = execute(&branch, Arc::clone(&NORTHERN_HAZE)).unwrap();
    assert!(matches!(execution.verdict, Verdict::Agrees { turns: 2, .. }), "{:?}", execution.verdict);
    let (mut game, mut log, mut branch) = (execution.game, execution.log, branch);
    let before = branch.records().len();
    close_window(&mut game, &mut branch, &mut log, Vec::new()).unwrap();
    assert_eq!(branch.records().len(), before + 1);
    assert!(matches!(verify(&branch, Arc::clone(&NORTHERN_HAZE)), Verdict::Agrees { .. }));
}

#[test]
fn a_refused_window_changes_nothing() {
    let mut journal = GAME.0.branch(2, GAME.0.header().clone());
    let execution = execute(&journal, Arc::clone(&NORTHERN_HAZE)).unwrap();
    let (mut game, mut log) = (execution.game, execution.log);
    let (digest, tip, before) = (game.digest(), journal.tip(), log.clone());
    let wrong = vec![(Seat::Delegation(CountryId::literal("SE")), Order::ReportArt51)];
    assert!(close_window(&mut game, &mut journal, &mut log, wrong).is_err());
    assert_eq!((game.digest(), journal.tip(), &log), (digest, tip, &before));
}

fn debrief() -> Debrief {
    let (journal, log) = &*GAME;
    let execution = execute(journal, Arc::clone(&NORTHERN_HAZE)).unwrap();
    let evaluation = Some(execution.game.evaluation());
    Debrief::of(&execution.game.view(Eyes::Full), evaluation, journal.header().seed, log)
}

#[test]
fn the_debrief_accounts_for_every_track() {
    let debrief = debrief();
    for story in &debrief.tracks {
        let moved: i32 = story.movers.iter().map(|mover| mover.total).sum();
        assert_eq!(story.start + moved, story.end, "{:?}", story.track);
        assert!(story.movers.is_sorted_by_key(|mover| -mover.total.abs()));
    }
    for story in &debrief.functions {
        let moved: i32 = story.movers.iter().map(|mover| mover.total).sum();
        assert_eq!(story.start + moved, story.end, "{} {:?}", story.victim, story.function);
        assert!(story.lowest <= story.start.min(story.end));
    }
    let caused = debrief.tracks.iter().filter(|story| story.movers.len() >= 2).count();
    assert!(caused >= 3, "only {caused} tracks have two causes to name");
}

#[test]
fn the_debrief_tells_the_life_of_each_need() {
    let debrief = debrief();
    assert!(!debrief.needs.is_empty());
    let deliveries: Vec<_> = debrief.needs.iter().flat_map(|need| &need.deliveries).collect();
    for delivery in &deliveries {
        assert!(delivery.tabled_at <= delivery.agreed_at, "{delivery:?}");
        assert!(delivery.agreed_at.is_none_or(|agreed| agreed <= delivery.left_at), "{delivery:?}");
        assert!(delivery.at_work <= delivery.quantity, "{delivery:?}");
    }
    assert!(debrief.terms.len() == 7 && !debrief.lessons.is_empty());
    assert_eq!(debrief.lost, Some(debrief.evaluation.as_ref().unwrap().grade < 500));
    assert_eq!(debrief.differences(&debrief), []);
    assert!(serde_json::to_string(&debrief).is_ok());
}

#[test]
fn a_seats_debrief_tells_no_more_than_the_seat_saw() {
    let (journal, log) = &*GAME;
    let execution = execute(journal, Arc::clone(&NORTHERN_HAZE)).unwrap();
    let seat = Eyes::Seat(Seat::Delegation(CountryId::literal("PT")));
    let view = execution.game.view(seat);
    let debrief = Debrief::of(&view, None, journal.header().seed, log);
    assert!(debrief.timeline.iter().all(|moment| view.sees(&moment.event)));
    assert!(debrief.needs.iter().all(|need| need.truth.is_none()));
    assert!(debrief.evaluation.is_none() && debrief.terms.is_empty() && debrief.lost.is_none());
}

/// Puts a number in the place of every number.
fn with_number(value: &mut serde_json::Value, number: i64) {
    match value {
        serde_json::Value::Number(found) => *found = number.into(),
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| with_number(item, number)),
        serde_json::Value::Object(parts) => parts.values_mut().for_each(|part| with_number(part, number)),
        _ => {}
    }
}

#[test]
fn absurd_numbers_in_orders_are_refused_and_never_fatal() {
    let journal = &GAME.0;
    let mut replay = Replay::open(journal.clone(), Arc::clone(&NORTHERN_HAZE));
    let mut tried = std::collections::BTreeSet::new();
    for (index, closed) in journal.windows().enumerate() {
        for (seat, order) in &closed.orders {
            let json = serde_json::to_value(order).unwrap();
            for number in [i64::MIN, i64::MAX, i64::from(i32::MIN), i64::from(i32::MAX), 65_535, -1] {
                let mut absurd = json.clone();
                with_number(&mut absurd, number);
                if absurd == json || !tried.insert((order.kind(), number)) {
                    continue;
                }
                let Ok(absurd) = serde_json::from_value::<Order>(absurd) else { continue };
                // Sixty-five generator sets may be declared; the number is absurd only as an identifier.
                if number == 65_535 && matches!(absurd, Order::Declare { .. }) {
                    continue;
                }
                replay.seek(index);
                let mut game = replay.game().unwrap().clone();
                let before = game.digest();
                let result = game.advance(&[(*seat, absurd.clone())]);
                assert!(result.is_err(), "{seat:?} may give {absurd:?}");
                assert_eq!(game.digest(), before);
            }
        }
    }
    assert!(tried.len() > 10, "{tried:?}");
}

#[test]
fn every_lesson_measure_question_and_delivery_is_said_in_every_language() {
    let debrief = debrief();
    let (need, offered) = (debrief.needs[0].id, Milli::whole(3));
    let every = [
        Lesson::OfferedNotBrought { need, offered, coverage: 300 },
        Lesson::NotOffered { need, offered, coverage: 300, nato: false, union: false },
        Lesson::NotOffered { need, offered: Milli::ZERO, coverage: 0, nato: false, union: false },
        Lesson::NotOffered { need, offered: Milli::ZERO, coverage: 120, nato: true, union: false },
        Lesson::NotKeptUp { need, brought: offered, coverage: 300 },
        Lesson::MetLate { need, by: 36 },
        Lesson::NeverDeclared { need },
        Lesson::LetLapse { need, offers: 2 },
        Lesson::SubstitutesLapsed { need, offers: 1 },
    ];
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let mut said: Vec<String> = every.iter().map(|l| l.told(&words, &NORTHERN_HAZE)).collect();
        for measure in &debrief.measures {
            let (name, value) = measure.told(&words);
            said.extend([name, value, words.text(measure.kind.key())]);
            // Only what waits for a first time can be said never to have come; a median of nothing has no value.
            let nothing = casus::record::debrief::Measure { value: None, ..measure.alone() }.told(&words).1;
            assert_eq!(
                nothing == words.text("measure-never"),
                measure.slug.starts_with("hours_to_"),
                "{nothing}"
            );
        }
        said.extend((1..=QUESTIONS).map(|number| words.after_action(number)));
        said.extend(debrief.after_action.iter().map(|asked| asked.told(&words, &NORTHERN_HAZE)));
        let deliveries = debrief.needs.iter().flat_map(|need| &need.deliveries);
        said.extend(deliveries.map(|delivery| delivery.told(&words, &NORTHERN_HAZE)));
        for text in said {
            assert!(!text.is_empty() && !text.contains(['[', '{', '$']), "{lang}: {text}");
        }
    }
}

#[test]
fn a_seek_executes_no_more_than_the_turn_it_leads_into() {
    let mut replay = Replay::open(GAME.0.clone(), Arc::clone(&NORTHERN_HAZE));
    let windows = replay.windows();
    let starts: Vec<usize> = replay.turns().map(|(moment, _)| moment).collect();
    assert!(starts.len() > 20 && windows > 70, "a long game: {} turns", starts.len());
    for from in [0, 1, windows / 2, windows] {
        for to in 0..=windows {
            replay.seek(from);
            let executed = replay.seek(to);
            let start = starts.iter().rev().find(|start| **start <= to).unwrap();
            assert!(executed <= to - start, "from {from} to {to}: {executed} windows");
            // A step forward is one window.
            assert!(to != from + 1 || executed <= 1);
        }
    }
}

#[test]
fn marks_are_a_seats_own_decisions_and_the_injects_it_learned_of() {
    let mut replay = Replay::open(GAME.0.clone(), Arc::clone(&NORTHERN_HAZE));
    replay.seek(7);
    let full = Marks::of(&mut replay, Eyes::Full);
    assert_eq!(replay.position(), 7, "the moment shown stays");
    assert_eq!(full.turns[..2], [(0, 1), (replay.start_of(2).unwrap(), 2)]);
    let seat = Seat::Presidency;
    let own = Marks::of(&mut replay, Eyes::Seat(seat));
    let orders = |moment: &usize| &replay.closed(*moment).unwrap().orders;
    assert!(!own.decisions.is_empty());
    assert!(own.decisions.iter().all(|moment| orders(moment).iter().any(|(at, _)| *at == seat)));
    let count = GAME.0.windows().filter(|closed| closed.orders.iter().any(|(at, _)| *at == seat)).count();
    assert_eq!(own.decisions.len(), count);
    assert!(!full.injects.is_empty() && own.injects.iter().all(|moment| full.injects.contains(moment)));
    assert_eq!(Marks::beside(&own.decisions, own.decisions[0], true), own.decisions.get(1).copied());
    assert_eq!(Marks::beside(&own.decisions, own.decisions[0], false), None);
}
