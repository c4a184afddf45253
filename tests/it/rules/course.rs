//! `rules.md` §4, §9, §10: functions, tracks, the adversary, injects of the shipped scenarios, the end.

use casus::base::Milli;
use casus::content::{Function, Outcome, Seat, Track, VectorId};
use casus::engine::{Cause, Event, NeedState, Order, Rule, Term, Window};

use super::bench::{Bench, Field, HR, count, finland, kind, moved, need, one};

#[test]
fn injects_of_the_first_hours_fire_in_the_first_turn_in_their_order() {
    let mut bench = Bench::haze();
    let events = bench.to(1, Window::Offers);
    let fired: Vec<String> = events
        .iter()
        .filter_map(|e| match e {
            Event::InjectFired { inject } => Some(inject.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(fired, ["S02-I01", "S02-I02"]);
    // The second, at hour three, locks the grid control.
    let energy = one(&events, |e| match e {
        Event::FunctionMoved { function: Function::Energy, delta, cause: Cause::Inject(_), .. } => {
            Some(*delta)
        }
        _ => None,
    });
    assert_eq!(energy, -90);
    assert_eq!(bench.full().need(need("GEN")).map(|n| n.state), Some(NeedState::Latent));
}

#[test]
fn a_dated_inject_looks_at_its_condition_once() {
    let mut bench = Bench::haze_with("variant", "a");
    let events = bench.to(5, Window::Offers);
    let lapsed = |e: &Event| matches!(e, Event::InjectLapsed { inject } if inject.as_str() == "S02-I04");
    assert_eq!(count(&events, lapsed), 1);
    assert_eq!(count(&bench.to(8, Window::Offers), lapsed), 0);
}

#[test]
fn minutes_fall_in_their_turns() {
    let mut bench = Bench::minutes();
    let first = bench.to(1, Window::Offers);
    let second = bench.to(2, Window::Offers);
    let names = |events: &[Event]| {
        count(events, |e| matches!(e, Event::InjectFired { .. } | Event::InjectLapsed { .. }))
    };
    // Minutes 0 and 3 in the first turn; 6 and 8 in the second.
    assert_eq!((names(&first), names(&second)), (2, 2));
}

#[test]
fn a_timer_is_looked_at_again_after_its_hours() {
    let then = "after(hours: 12, when: not(flag(\"DONE\")), then: [track(\"legitimacy\", -50)])";
    let inject = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    let mut bench = Field::with(&["(\"GEN\", S)"]).injects(&inject).open();
    let events = bench.to(2, Window::Offers);
    assert_eq!(count(&events, |e| matches!(e, Event::TimerEnded { .. })), 0);
    let events = bench.to(3, Window::Offers);
    assert_eq!(count(&events, |e| matches!(e, Event::TimerEnded { .. })), 1);
    assert_eq!(moved(&events, Track::Legitimacy, |c| matches!(c, Cause::Inject(_))), -50);
}

#[test]
fn the_register_counts_as_up_while_information_is_shared() {
    let inject = "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", when: flag(\"REGISTER_UP\"), then: [track(\"legitimacy\", -50)])";
    for (mode, fires) in [("monitoring", 0), ("information_sharing", 1)] {
        let mut bench = Field::with(&["(\"GEN\", S)"])
            .injects(inject)
            .scenario("region: north,", &format!("region: north,\n    initial_ipcr: {mode},"))
            .open();
        let events = bench.to(5, Window::Offers);
        assert_eq!(count(&events, |e| matches!(e, Event::InjectFired { .. })), fires, "{mode}");
    }
}

#[test]
fn an_unmet_need_wears_its_functions_down_and_a_met_one_lets_them_recover() {
    let communications = |met: bool| {
        let mut bench = Field::with(&["(\"CYBER_IR\", S)"]).package("LT01", "ready_days", "0").open();
        bench.declare(&["CYBER_IR"]);
        if met {
            bench.supply("LT01", "CYBER_IR");
            bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        }
        let before = bench.function(Function::Communications);
        let events = bench.next_situation();
        let cause = one(&events, |e| match e {
            Event::FunctionMoved { function: Function::Communications, cause, .. } => Some(*cause),
            _ => None,
        });
        let rule = if met { Rule::Recovery } else { Rule::Damage };
        assert_eq!(cause, Cause::Need(rule, need("CYBER_IR")));
        bench.function(Function::Communications) - before
    };
    assert!(communications(false) < 0);
    assert!(communications(true) > 0);
}

#[test]
fn what_was_not_declared_is_not_named_as_a_cause() {
    let inject = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [need(\"TRAFO\", S)])";
    let mut bench = Field::with(&["(\"LEGAL_DIP\", S)"]).injects(inject).open();
    let events = bench.to(4, Window::Offers);
    let energy: Vec<Cause> = events
        .iter()
        .filter_map(|e| match e {
            Event::FunctionMoved { function: Function::Energy, cause, .. } => Some(*cause),
            _ => None,
        })
        .collect();
    assert!(!energy.is_empty());
    assert!(energy.iter().all(|cause| *cause == Cause::Rule(Rule::Damage)), "{energy:?}");
}

#[test]
fn functions_fail_into_each_other_below_four_hundred_of_energy() {
    let health = |by: i32| {
        let inject = format!(
            "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [function(\"energy\", {by})])"
        );
        let mut bench = Field::with(&["(\"LEGAL_DIP\", S)"]).injects(&inject).open();
        let events = bench.to(1, Window::Offers);
        count(&events, |e| {
            matches!(
                e,
                Event::FunctionMoved { function: Function::Health, cause: Cause::Rule(Rule::Cascade), .. }
            )
        })
    };
    assert_eq!((health(-300), health(-500)), (0, 1));
}

#[test]
fn the_picture_grows_old_by_forty_a_day() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    let decay = |c: &Cause| *c == Cause::Rule(Rule::PictureDecay);
    bench.to(1, Window::Offers);
    let events = bench.to(5, Window::Offers);
    assert_eq!(moved(&events, Track::Awareness, decay), -40);
}

#[test]
fn rules_move_cohesion_by_sixty_a_turn_at_most_and_injects_by_more() {
    let inject =
        "(id: \"F-I01\", at_hours: 6, channel: \"x\", text: \"x\", then: [track(\"cohesion\", -120)])";
    let mut bench =
        Field::with(&["(\"GEN\", S)", "(\"STRATCOM\", S)"]).injects(inject).rule("promise_made", 40).open();
    let fired = bench.to(1, Window::Offers);
    assert_eq!(moved(&fired, Track::Cohesion, |c| matches!(c, Cause::Inject(_))), -120);
    bench.declare(&["GEN", "STRATCOM"]);
    bench.window(Window::Decision);
    let by = bench.game().hour() + 24;
    let promise = |id: &str| (HR, Order::Promise { need: need(id), by });
    let events = bench.close(&[promise("GEN"), promise("STRATCOM")]);
    assert_eq!(moved(&events, Track::Cohesion, |_| true), 60);
    assert_eq!(moved(&events, Track::PublicTrust, |_| true), 80);
}

fn act(vector: VectorId) -> Order {
    Order::Act { vector }
}

#[test]
fn the_adversary_acts_once_in_six_hours_harms_and_learns() {
    let mut bench = Field::with(&["(\"GEN\", S)"])
        .scenario("(id: cyber, pressure: 550)", "(id: cyber, pressure: 1000)")
        .open();
    assert_eq!(
        bench.refused_now(Seat::Adversary, &[act(VectorId::Cyber)], act(VectorId::Cyber)),
        "no_such_act"
    );
    let events = bench.give(Seat::Adversary, act(VectorId::Cyber));
    let success = one(&events, |e| match e {
        Event::AdversaryActed { success, .. } => Some(*success),
        _ => None,
    });
    let learned = one(&events, |e| match e {
        Event::AdversaryLearned { to, .. } => Some(*to),
        _ => None,
    });
    // A quarter of the way from five hundred to the result.
    assert_eq!(learned, if success { 625 } else { 375 });
    let harmed = count(
        &events,
        |e| matches!(e, Event::FunctionMoved { delta, cause: Cause::Vector(VectorId::Cyber), .. } if *delta < 0),
    );
    assert_eq!(harmed, if success { 3 } else { 0 });
}

#[test]
fn two_failures_turn_it_from_a_vector_for_three_turns() {
    let mut bench = Field::with(&["(\"GEN\", S)"])
        .scenario("(id: information, pressure: 500)", "(id: information, pressure: 290)")
        .open();
    let mut switched = None;
    for _ in 0..8 {
        if bench.view(Seat::Adversary).guard(&[], &act(VectorId::Information)).is_err() {
            break;
        }
        let events = bench.give(Seat::Adversary, act(VectorId::Information));
        if count(&events, |e| matches!(e, Event::AdversarySwitched { .. })) == 1 {
            switched = Some(bench.game().turn());
            break;
        }
        bench.window(Window::Adversary);
    }
    let turn = switched.expect("pressure of a quarter fails twice in a row");
    bench.to(turn + 1, Window::Adversary);
    assert_eq!(bench.refused_now(Seat::Adversary, &[], act(VectorId::Information)), "no_such_act");
}

#[test]
fn below_two_hundred_and_fifty_it_seeks_terms() {
    let mut bench = Field::with(&["(\"GEN\", S)"])
        .scenario("(id: cyber, pressure: 550)", "(id: cyber, pressure: 249)")
        .open();
    assert_eq!(bench.refused(Seat::Adversary, act(VectorId::Cyber)), "no_such_act");
    assert!(bench.view(Seat::Adversary).guard(&[], &act(VectorId::Strike)).is_ok());
}

#[test]
fn a_function_at_the_brink_for_two_days_collapses() {
    let inject =
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [function(\"energy\", -800)])";
    let mut bench = Field::with(&["(\"ENERGY\", L)"]).injects(inject).open();
    bench.until(|e| matches!(e, Event::GameEnded { .. }));
    assert_eq!(bench.game().outcome(), Some(Outcome::Collapsed));
    assert_eq!(bench.game().hour(), 48);
}

#[test]
fn at_the_top_of_the_ladder_is_general_war() {
    let inject =
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [track(\"escalation\", 1000)])";
    let mut bench = Field::with(&["(\"GEN\", S)"]).injects(inject).open();
    bench.until(|e| matches!(e, Event::GameEnded { .. }));
    assert_eq!((bench.game().outcome(), bench.game().turn()), (Some(Outcome::GeneralWar), 1));
    assert_eq!(bench.view(HR).guard(&[], &Order::ContactNato).unwrap_err().slug(), "game_over");
}

#[test]
fn every_game_ends_by_its_horizon() {
    for (mut bench, hours) in [(Bench::haze(), 336), (Bench::minutes(), 72)] {
        bench.until(|e| matches!(e, Event::GameEnded { .. }));
        assert!(bench.game().hour() <= hours);
    }
}

#[test]
fn passivity_does_not_pay() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    bench.until(|e| matches!(e, Event::GameEnded { .. }));
    let evaluation = bench.evaluation();
    for term in [Term::Needs, Term::Complementarity, Term::Escalation, Term::Legality, Term::Sustainability] {
        assert_eq!(evaluation.terms[term as usize], 0, "{term:?}");
    }
    assert!(evaluation.raw[Term::Escalation as usize] > 500, "nobody escalated");
}

#[test]
fn late_help_counts_half_after_each_half_life() {
    // Generators are due after four days and lose half in four more.
    let credit = |days: i32| {
        let mut bench = Field::with(&["(\"GEN\", S)"])
            .package("PL05", "ready_days", &days.to_string())
            .package("PL05", "quantity", "50")
            .rule("valid_hours", 1000)
            .open();
        bench.declare(&["GEN"]);
        bench.supply("PL05", "GEN");
        let events = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        assert_eq!(count(&events, |e| matches!(e, Event::ConsignmentAbsorbed { .. })), 1);
        (bench.game().hour(), bench.evaluation().terms[Term::Needs as usize])
    };
    let (early, whole) = credit(0);
    assert!(early <= 96);
    assert_eq!(whole, 1000);
    // Due 96 hours after the first decision at hour 6, so 138 late: 42 hours into the second half-life.
    assert_eq!(credit(6), (240, 500 - 250 * 42 / 96));
}

#[test]
fn a_need_that_nothing_came_for_lapses_long_after_its_time() {
    let mut bench = Field::with(&["(\"STRATCOM\", S)"]).rule("lapse_half_lives", 1).open();
    bench.declare(&["STRATCOM"]);
    let events = bench.until(|e| matches!(e, Event::NeedStateChanged { state: NeedState::Lapsed, .. }));
    assert_eq!(count(&events, |e| matches!(e, Event::NeedStateChanged { .. })), 1);
    // Due twelve hours after the first decision, a half-life of twenty-four.
    assert_eq!(bench.game().hour(), 48);
    let order = Order::Declare { kind: kind("STRATCOM"), quantity: Milli::whole(1) };
    assert_eq!(bench.refused(finland(), order), "unknown_need");
}

#[test]
fn a_lapsed_need_arises_again_when_an_inject_raises_it() {
    let inject = "(id: \"F-I01\", at_hours: 240, channel: \"x\", text: \"x\", then: [need(\"GEN\", S)])";
    let mut bench = Field::with(&["(\"GEN\", S)"]).injects(inject).rule("lapse_half_lives", 0).open();
    let first = bench.need("GEN").due;
    bench.until(|e| matches!(e, Event::NeedStateChanged { state: NeedState::Lapsed, .. }));
    let events = bench.until(|e| matches!(e, Event::InjectFired { .. }));
    let due = one(&events, |e| match e {
        Event::NeedArose { need: n, due, .. } if *n == need("GEN") => Some(*due),
        _ => None,
    });
    assert!(due > first);
    assert_eq!((bench.state("GEN"), bench.need("GEN").due), (NeedState::Latent, due));
    bench.declare(&["GEN"]);
    assert_eq!(bench.state("GEN"), NeedState::Declared);
}

#[test]
fn what_opens_the_game_is_told() {
    let bench = Field::with(&["(\"GEN\", S)"]).open();
    let opening = bench.game().opening();
    assert_eq!(count(opening, |e| matches!(e, Event::NeedArose { need: n, .. } if *n == need("GEN"))), 1);
    assert_eq!(count(opening, |e| matches!(e, Event::NeedDeclared { need: n, .. } if *n == need("GEN"))), 1);
    assert_eq!(opening.last(), Some(&Event::TurnOpened { turn: 1, hour: bench.game().hour() }));
}
