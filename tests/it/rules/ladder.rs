//! The moves of `domain.md` §3 on the ladder of escalation: who starts each, who decides, when it works, what it moves, what
//! stands in its way. What all rows have in common is shown in `mechanisms/rows.rs`.

use casus::content::{Seat, Track, VectorId};
use casus::engine::view::RunStage;
use casus::engine::{Cause, Event, Objection, Order, Rule, Term, Window};

use super::bench::{Bench, Field, HR, count, delegation, finland, moved, one};

fn task(id: &str) -> Order {
    Order::Task { instrument: id.parse().unwrap(), victim: None }
}

/// A crisis on the fourth rung, with so much attribution, in which armed aggression can be argued.
fn crisis(attribution: i32) -> Field {
    let then = format!("track(\"escalation\", 300), track_to(\"attribution\", {attribution})");
    let inject = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    Field::with(&["(\"GEN\", S)"]).injects(&inject).rule("arguable", 0)
}

fn opened(field: Field) -> Bench {
    let mut bench = field.open();
    bench.window(Window::Decision);
    bench
}

/// Asks for it, waits until it works: the hours that it took, and what happened then.
fn asked(bench: &mut Bench, seat: Seat, id: &str) -> (i32, Vec<Event>) {
    let events = bench.give(seat, task(id));
    let from = one(&events, |e| match e {
        Event::InstrumentTasked { from, .. } => Some(*from),
        _ => None,
    });
    let now = bench.game().hour();
    (from - now, bench.until(|e| matches!(e, Event::InstrumentWorked { .. })))
}

fn by_it(cause: &Cause) -> bool {
    *cause == Cause::Rule(Rule::Instrument)
}

fn vector_by_it(events: &[Event], of: VectorId) -> i32 {
    let by = |e: &Event| match e {
        Event::VectorMoved { vector, delta, cause, .. } if *vector == of && by_it(cause) => *delta,
        _ => 0,
    };
    events.iter().map(by).sum()
}

#[test]
fn each_move_is_as_high_as_the_field_guide_says() {
    let bench = opened(crisis(500));
    let of = |id: &str| {
        let row = bench.game().setting().catalogue().mechanism(id.parse().unwrap()).expect("a row");
        row.tracks().filter(|(track, _)| *track == Track::Escalation).map(|(_, by)| by).sum::<i32>()
    };
    assert_eq!(
        (of("long-range-transfer"), of("border-overflights"), of("strikes-on-depth")),
        (100, 100, 200)
    );
    assert_eq!((of("third-party-mediation"), of("deconfliction-line")), (-100, -100));
}

#[test]
fn mediation_is_proposed_and_the_attacked_state_accepts() {
    let mut bench = opened(crisis(100));
    let preview = bench.view(HR).preview(&[], &task("third-party-mediation")).expect("legal");
    assert_eq!(preview.asks, [finland()]);
    let proposed = bench.give(HR, task("third-party-mediation"));
    assert_eq!(count(&proposed, |e| matches!(e, Event::InstrumentProposed { by: Seat::Hr, .. })), 1);
    assert_eq!(count(&proposed, |e| matches!(e, Event::InstrumentTasked { .. })), 0);
    // Proposed once is enough, and nothing comes of it until the attacked state agrees.
    assert_eq!(bench.refused(HR, task("third-party-mediation")), "already_done");
    let quiet = bench.end_turn();
    assert_eq!(moved(&quiet, Track::Escalation, by_it), 0);
    assert_eq!(bench.view(HR).mechanisms()[0].stage, RunStage::Proposed);
    let (delay, worked) = asked(&mut bench, finland(), "third-party-mediation");
    assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (48, -100));
    // Who talks has time: every vector gathers itself.
    assert_eq!(vector_by_it(&worked, VectorId::Cyber), 15);
    assert_eq!(bench.refused(Seat::Nato, task("third-party-mediation")), "not_for_seat");
}

#[test]
fn nobody_mediates_where_no_state_is_on_the_other_side() {
    let mut bench = Bench::shipped("vendredi-13", &[]);
    bench.window(Window::Decision);
    for id in ["third-party-mediation", "deconfliction-line"] {
        assert_eq!(bench.refused(HR, task(id)), "counterpart");
    }
}

#[test]
fn a_line_takes_a_rung_and_what_accidents_would_add() {
    // NATO's command may set one up as well as the attacked state's; the High Representative proposes.
    let mut bench = opened(crisis(400));
    let proposed = bench.give(HR, task("deconfliction-line"));
    assert_eq!(count(&proposed, |e| matches!(e, Event::InstrumentProposed { .. })), 1);
    bench.window(Window::Offers);
    let (delay, worked) = asked(&mut bench, Seat::Nato, "deconfliction-line");
    assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (24, -100));

    let strike = |line: bool| {
        let field = crisis(400)
            .scenario("(id: strike, pressure: 350)", "(id: strike, pressure: 1000)")
            .rule("chance", "(1000, 1000)");
        let mut bench = opened(field);
        if line {
            asked(&mut bench, finland(), "deconfliction-line");
        }
        let events = bench.give(Seat::Adversary, Order::Act { vector: VectorId::Strike });
        moved(&events, Track::Escalation, |c| *c == Cause::Vector(VectorId::Strike))
    };
    // Eight, and six tenths of it.
    assert_eq!((strike(false), strike(true)), (8, 4));
}

#[test]
fn a_line_counts_in_the_evaluation() {
    let judged = |line: bool| {
        let mut bench = opened(crisis(400));
        bench.give(finland(), task("long-range-transfer"));
        if line {
            bench.give(finland(), task("deconfliction-line"));
        }
        bench.to(20, Window::Decision);
        let judged = bench.evaluation();
        let part =
            |slug: &str| judged.parts.iter().find(|(_, name, ..)| name == slug).map(|(.., value)| *value);
        assert_eq!((part("own_rises"), part("line")), (Some(900), line.then_some(1000)));
        judged.raw[Term::Escalation as usize] - part("peak").expect("a peak")
    };
    // A rise of its own costs a tenth, and the line gives one.
    assert_eq!((judged(false), judged(true)), (-100, 0));
}

#[test]
fn flights_along_the_border_see_and_climb_a_rung() {
    for seat in [delegation("SE"), Seat::Nato] {
        let mut bench = opened(crisis(500));
        bench.end_turn();
        let (delay, worked) = asked(&mut bench, seat, "border-overflights");
        assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (24, 100));
        assert_eq!(
            (moved(&worked, Track::Awareness, by_it), moved(&worked, Track::Attribution, by_it)),
            (60, 40)
        );
        assert_eq!(vector_by_it(&worked, VectorId::Infiltration), -40);
        assert_eq!(moved(&worked, Track::Legitimacy, by_it), 0);
    }
    // Where nobody has shown who attacks, it is a provocation, and the preview says so.
    let mut blind = opened(crisis(100));
    blind.end_turn();
    blind.window(Window::Offers);
    let preview = blind.view(Seat::Nato).preview(&[], &task("border-overflights")).expect("legal");
    assert!(preview.objections.contains(&Objection::BeyondEvidence));
    let (_, worked) = asked(&mut blind, Seat::Nato, "border-overflights");
    assert_eq!(moved(&worked, Track::Legitimacy, by_it), -40);
}

#[test]
fn long_range_weapons_deter_and_climb_a_rung() {
    let mut bench = opened(crisis(500));
    let (delay, worked) = asked(&mut bench, finland(), "long-range-transfer");
    assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (120, 100));
    assert_eq!(
        (vector_by_it(&worked, VectorId::Strike), vector_by_it(&worked, VectorId::Infiltration)),
        (-80, -40)
    );
    assert_eq!(count(&worked, |e| matches!(e, Event::ForcibleMeasure { .. })), 0, "given, not used");
    let (_, unproven) = asked(&mut opened(crisis(100)), finland(), "long-range-transfer");
    assert_eq!(
        (moved(&worked, Track::Legitimacy, by_it), moved(&unproven, Track::Legitimacy, by_it)),
        (0, -60)
    );
    let mut early = opened(crisis(500).rule("arguable", 100));
    assert_eq!(early.refused(finland(), task("long-range-transfer")), "threshold");
}

#[test]
fn strikes_are_the_attacked_states_own_and_start_the_clock_of_article_51() {
    let mut bench = opened(crisis(500));
    for seat in [HR, Seat::Presidency] {
        assert_eq!(bench.refused(seat, task("strikes-on-depth")), "not_for_seat");
    }
    let (delay, worked) = asked(&mut bench, finland(), "strikes-on-depth");
    assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (24, 200));
    assert_eq!(
        [VectorId::Strike, VectorId::Infiltration, VectorId::Sabotage].map(|of| vector_by_it(&worked, of)),
        [-120, -80, -40]
    );
    assert_eq!(count(&worked, |e| matches!(e, Event::ForcibleMeasure { .. })), 1);
    // A step up by its own hand, two rungs above what the crisis brought, counts against measure.
    let judged = bench.evaluation();
    let part = |slug: &str| judged.parts.iter().find(|(_, name, ..)| name == slug).map(|(.., value)| *value);
    assert_eq!((part("own_rises"), part("peak")), (Some(900), Some(600)));
    assert!(part("report").is_some(), "the Security Council is owed a report");
    // Without proof of who attacks it is itself a breach.
    let (_, unproven) = asked(&mut opened(crisis(100)), finland(), "strikes-on-depth");
    assert_eq!(moved(&unproven, Track::Legitimacy, by_it), -120);
}
