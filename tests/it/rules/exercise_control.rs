//! `rules.md` §11, exercise control: it leads the injects, sets levels with a reason, stops the clock, writes to seats.

use casus::base::InjectId;
use casus::content::{Function, Remark, Seat, Track};
use casus::engine::view::PlanStatus;
use casus::engine::{Cause, Event, Eyes, Level, Motive, Objection, Order, OrderKind, Window};

use super::bench::{Bench, Field, HR, count, country, delegation, finland, moved};

const EXCON: Seat = Seat::Excon;
/// Comes at hour 30, in the third turn, and takes 100 of cohesion.
const LATER: InjectId = InjectId::literal("F-I01");
/// Looks at its hour for what never is.
const NEVER: InjectId = InjectId::literal("F-I02");

fn bench() -> Bench {
    field().open()
}

fn field() -> Field {
    Field::with(&["(\"GEN\", S)"])
        .injects(
            r#"(id: "F-I01", at_hours: 30, channel: "press", text: "A quarrel breaks out.",
                then: [track("cohesion", -100), track_to("escalation", 300), after(hours: 12, then: [track("public_trust", -40)])]),
               (id: "F-I02", at_hours: 12, channel: "press", text: "What never is.", when: flag("never"),
                then: [track("legitimacy", -50)])"#,
        )
}

fn fires(events: &[Event], id: InjectId) -> usize {
    count(events, |e| matches!(e, Event::InjectFired { inject } if *inject == id))
}

fn by(id: InjectId) -> impl Fn(&Cause) -> bool {
    move |cause| *cause == Cause::Inject(id)
}

fn status(bench: &Bench, id: InjectId) -> PlanStatus {
    bench.view(EXCON).plan().into_iter().find(|row| row.id == id).expect("in the plan").status
}

#[test]
fn a_held_inject_does_not_happen_until_it_is_released() {
    let mut bench = bench();
    assert_eq!(
        bench.give(EXCON, Order::HoldInject { inject: LATER }),
        [Event::InjectHeld { inject: LATER }, Event::WindowOpened { window: Window::Consent }]
    );
    assert_eq!(status(&bench, LATER), PlanStatus::Held);
    let passed = bench.to(6, Window::Decision);
    assert_eq!(fires(&passed, LATER), 0);
    assert_eq!(bench.refused_now(EXCON, &[], Order::HoldInject { inject: LATER }), "already_done");
    bench.give(EXCON, Order::ReleaseInject { inject: LATER });
    assert_eq!(status(&bench, LATER), PlanStatus::Released);
    let next = bench.next_situation();
    assert_eq!((fires(&next, LATER), moved(&next, Track::Cohesion, by(LATER))), (1, -100));
    assert_eq!(status(&bench, LATER), PlanStatus::Happened(bench.game().hour()));
    assert_eq!(fires(&bench.to(12, Window::Decision), LATER), 0, "once is enough");
}

#[test]
fn a_released_inject_does_not_ask_its_condition_and_does_not_come_again_at_its_hour() {
    let mut bench = bench();
    bench.window(Window::Decision);
    let release = |inject| Order::ReleaseInject { inject };
    let foreseen = |bench: &Bench, order| bench.view(EXCON).preview(&[], &order).expect("legal").objections;
    assert_eq!(foreseen(&bench, release(NEVER)), [Objection::ConditionNotMet]);
    assert_eq!(foreseen(&bench, release(LATER)), []);
    bench.close(&[(EXCON, release(NEVER)), (EXCON, release(LATER))]);
    let next = bench.next_situation();
    assert_eq!((fires(&next, NEVER), fires(&next, LATER)), (1, 1));
    assert_eq!(moved(&next, Track::Legitimacy, by(NEVER)), -50);
    assert_eq!(fires(&bench.to(6, Window::Decision), LATER), 0);
}

#[test]
fn what_passed_without_happening_can_still_be_released_and_nothing_else() {
    let mut bench = bench();
    bench.to(4, Window::Decision);
    assert_eq!(
        (status(&bench, NEVER), fires(&bench.to(5, Window::Decision), NEVER)),
        (PlanStatus::Lapsed, 0)
    );
    let postponed = Order::PostponeInject { inject: NEVER, hours: 6 };
    for order in [Order::HoldInject { inject: NEVER }, postponed.clone()] {
        assert_eq!(bench.refused_now(EXCON, &[], order), "inject_over");
    }
    bench.give(EXCON, Order::ReleaseInject { inject: NEVER });
    assert_eq!(fires(&bench.next_situation(), NEVER), 1);
    bench.window(Window::Decision);
    assert_eq!(bench.refused_now(EXCON, &[], Order::ReleaseInject { inject: NEVER }), "inject_over");
    let unknown = "F-I99".parse().unwrap();
    assert_eq!(bench.refused_now(EXCON, &[], Order::ReleaseInject { inject: unknown }), "unknown_inject");
}

#[test]
fn a_postponed_inject_comes_so_many_hours_later_and_a_held_one_is_held_no_more() {
    let mut bench = bench();
    let events = bench.give(EXCON, Order::PostponeInject { inject: LATER, hours: 24 });
    assert_eq!(events[0], Event::InjectPostponed { inject: LATER, to: 54 });
    let until = |bench: &mut Bench| {
        let before = bench.game().hour();
        let events = bench.until(|e| matches!(e, Event::InjectFired { inject } if *inject == LATER));
        assert_eq!(fires(&events, LATER), 1);
        (before.min(bench.game().hour()), bench.game().hour())
    };
    let (_, hour) = until(&mut bench);
    assert!((54..54 + 12).contains(&hour), "{hour}");

    let mut held = super::exercise_control::bench();
    held.give(EXCON, Order::HoldInject { inject: LATER });
    held.to(6, Window::Decision);
    let now = held.game().hour();
    let events = held.give(EXCON, Order::PostponeInject { inject: LATER, hours: 10 });
    assert_eq!(events[0], Event::InjectPostponed { inject: LATER, to: now + 10 });
    assert_eq!(status(&held, LATER), PlanStatus::Planned);
    let (_, hour) = until(&mut held);
    assert!(hour >= now + 10, "{hour}");
}

#[test]
fn a_delay_ends_with_the_game() {
    let mut bench = bench();
    bench.window(Window::Decision);
    let end = bench.view(EXCON).ends_at();
    for hours in [0, -6, end, i32::MAX] {
        let order = Order::PostponeInject { inject: LATER, hours };
        assert_eq!(bench.refused_now(EXCON, &[], order), "hour_out_of_range", "{hours}");
    }
    bench.to(bench.game().setting().scenario().turns(), Window::Decision);
    assert_eq!(bench.refused_now(EXCON, &[], Order::ReleaseInject { inject: NEVER }), "last_turn");
}

#[test]
fn how_far_an_inject_may_be_edited_stands_in_the_rules() {
    let mut bench = field().rule("edit_share", "(400, 600)").open();
    bench.window(Window::Decision);
    let edit = |share| Order::EditInject { inject: LATER, at: 60, share, text: None };
    for share in [399, 601] {
        assert_eq!(bench.refused_now(EXCON, &[], edit(share)), "share_out_of_range");
    }
    bench.give(EXCON, edit(600));
}

#[test]
fn an_edited_inject_happens_as_edited() {
    let mut bench = bench();
    let text = Remark::of("The quarrel is settled by evening.");
    let edit = |at, share| Order::EditInject { inject: LATER, at, share, text: text.clone() };
    bench.window(Window::Decision);
    for share in [99, 2001, -1000, i32::MAX] {
        assert_eq!(bench.refused_now(EXCON, &[], edit(60, share)), "share_out_of_range");
    }
    for at in [-1, bench.game().hour(), i32::MAX] {
        assert_eq!(bench.refused_now(EXCON, &[], edit(at, 500)), "hour_out_of_range");
    }
    let as_it_is = Order::EditInject { inject: LATER, at: 30, share: 1000, text: None };
    assert_eq!(bench.refused_now(EXCON, &[], as_it_is), "already_done");
    let twice = [edit(60, 500)];
    assert_eq!(bench.refused_now(EXCON, &twice, Order::HoldInject { inject: LATER }), "in_basket");
    bench.give(EXCON, edit(60, 500));
    let fired = bench.until(|e| matches!(e, Event::InjectFired { inject } if *inject == LATER));
    assert!(bench.game().hour() >= 60);
    assert_eq!(moved(&fired, Track::Cohesion, by(LATER)), -50, "half of what is written");
    assert!(
        moved(&fired, Track::Escalation, by(LATER)) >= 0 && bench.track(Track::Escalation) >= 300,
        "a level to reach stays"
    );
    assert_eq!(
        count(&fired, |e| matches!(e, Event::InjectAdded { text: t, .. } if Some(t) == text.as_ref())),
        1
    );
    let after = bench.until(|e| matches!(e, Event::TimerEnded { .. }));
    assert_eq!(moved(&after, Track::PublicTrust, by(LATER)), -20, "what follows from it is half too");
}

#[test]
fn a_level_is_set_within_its_bounds_with_exercise_control_as_its_cause() {
    let mut bench = bench();
    let set = |level, to| Order::Override { level, to, motive: Motive::Objective, note: None };
    let cohesion = Level::Track(Track::Cohesion);
    bench.window(Window::Decision);
    for to in [-1, 1001, i32::MAX] {
        assert_eq!(bench.refused_now(EXCON, &[], set(cohesion, to)), "level_out_of_range");
    }
    let before = bench.track(Track::Cohesion);
    assert_eq!(bench.refused_now(EXCON, &[], set(cohesion, before)), "already_done");
    let away = Level::Function(country("SE"), Function::Energy);
    assert_eq!(bench.refused_now(EXCON, &[], set(away, 10)), "no_functions");
    let energy = Level::Function(country("FI"), Function::Energy);
    let events = bench.close(&[(EXCON, set(cohesion, 0)), (EXCON, set(energy, 480))]);
    let ours = Cause::Order(EXCON, OrderKind::Override);
    assert_eq!(
        moved(&events, Track::Cohesion, |c| *c == ours),
        -before,
        "past what rules may move in a turn"
    );
    assert_eq!(bench.function(Function::Energy), 480);
    assert!(
        events.iter().any(|e| matches!(e, Event::FunctionMoved { cause, to: 480, .. } if *cause == ours))
    );
}

#[test]
fn escalation_that_exercise_control_sets_is_not_the_responses_own() {
    let mut bench = bench();
    let before = bench.evaluation().grade;
    let level = Level::Track(Track::Escalation);
    let to = bench.track(Track::Escalation) + 200;
    let order = Order::Override { level, to, motive: Motive::Pace, note: Remark::of("to the next rung") };
    bench.give(EXCON, order);
    assert_eq!(bench.track(Track::Escalation), to);
    assert!(bench.evaluation().grade <= before);
    let end = Order::Override { level, to: 1000, motive: Motive::Pace, note: None };
    bench.window(Window::Decision);
    let foreseen = bench.view(EXCON).preview(&[], &end).expect("legal");
    assert_eq!(foreseen.objections, [Objection::EndsGame]);
    assert_eq!(foreseen.tracks, [(Track::Escalation, 1000 - bench.track(Track::Escalation))]);
}

#[test]
fn the_clock_stops_once_and_runs_once() {
    let mut bench = bench();
    bench.window(Window::Decision);
    let (pause, run) = (Order::Pause { note: Remark::of("lunch") }, Order::Resume);
    assert_eq!(bench.refused_now(EXCON, &[], run.clone()), "not_paused");
    assert_eq!(bench.refused_now(EXCON, std::slice::from_ref(&pause), pause.clone()), "paused");
    assert_eq!(bench.refused_now(EXCON, &[pause.clone(), run.clone()], run.clone()), "not_paused");
    let events = bench.close(&[(EXCON, pause), (EXCON, run)]);
    assert_eq!(events[..2], [Event::ClockStopped { note: Remark::of("lunch") }, Event::ClockResumed]);
}

#[test]
fn a_message_reaches_its_seat_and_no_other() {
    let mut bench = bench();
    assert_eq!(bench.refused(EXCON, Order::Message { to: EXCON, text: None }), "unknown_seat");
    let nobody = delegation("FI");
    assert_eq!(bench.refused(EXCON, Order::Message { to: nobody, text: None }), "unknown_seat");
    let to = delegation("SE");
    let events = bench.give(EXCON, Order::Message { to, text: Remark::of("please answer sooner") });
    let sent = events.iter().find(|e| matches!(e, Event::MessageSent { .. })).expect("it was sent");
    for seat in bench.game().all_seats() {
        assert_eq!(bench.view(seat).sees(sent), seat == to || seat == EXCON, "{seat:?}");
    }
}

#[test]
fn nobody_else_learns_of_the_plan() {
    let (mut plain, mut led) = (bench(), bench());
    plain.to(2, Window::Decision);
    led.to(2, Window::Decision);
    let text = Remark::of("and a word more");
    plain.close(&[]);
    let done = led.close(&[(EXCON, Order::EditInject { inject: LATER, at: 48, share: 300, text })]);
    assert_ne!(plain.game().digest(), led.game().digest());
    for seat in plain.game().all_seats().into_iter().filter(|seat| *seat != EXCON) {
        let facts = |bench: &Bench| bench.view(seat).facts();
        assert_eq!(facts(&plain), facts(&led), "{seat:?}");
        assert!(led.view(seat).plan().is_empty(), "{seat:?} sees the plan");
        assert!(!done.iter().any(|e| matches!(e, Event::InjectEdited { .. }) && led.view(seat).sees(e)));
        for kind in OrderKind::ALL {
            assert_eq!(
                plain.view(seat).legal(kind, &[]),
                led.view(seat).legal(kind, &[]),
                "{seat:?} {kind:?}"
            );
        }
    }
    assert_ne!(plain.view(EXCON).facts(), led.view(EXCON).facts());
    assert_eq!(led.game().view(Eyes::Full).plan(), led.view(EXCON).plan());
}

#[test]
fn only_exercise_control_leads() {
    let mut bench = bench();
    for seat in [HR, finland(), Seat::Presidency] {
        assert_eq!(bench.refused(seat, Order::ReleaseInject { inject: LATER }), "wrong_seat", "{seat:?}");
    }
}
