//! What runs can be ended before its time, by who decided on it: what that costs and what it saves.

use casus::base::{CountryId, MechanismId};
use casus::content::{Seat, Track};
use casus::engine::view::RunStage;
use casus::engine::{Cause, Event, Order, OrderKind, Window};

use super::bench::{Bench, Field, HR, count, country, delegation, moved};

const PRESIDENCY: Seat = Seat::Presidency;

fn id(of: &str) -> MechanismId {
    of.parse().expect("a mechanism")
}

fn task(of: &str, victim: Option<CountryId>) -> Order {
    Order::Task { instrument: id(of), victim }
}

fn stand_down(of: &str, victim: Option<CountryId>) -> Order {
    Order::StandDown { instrument: id(of), victim }
}

fn two() -> Bench {
    let told = "region: north,\n    initial_ipcr: information_sharing,";
    let field = Field::with(&["(\"GEN\", S)", "(\"STRATCOM\", S)", "(\"GEN@CY\", S)"]);
    let field = field.scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\"],");
    let mut bench = field.scenario("region: north,", told).open();
    bench.window(Window::Decision);
    bench
}

fn stage(bench: &Bench, of: &str) -> Option<RunStage> {
    bench.full().mechanisms().into_iter().find(|run| run.id == id(of)).map(|run| run.stage)
}

/// What the Council's staff has left at the start of the next turn.
fn staff_next_turn(bench: &mut Bench) -> i32 {
    bench.next_situation();
    bench.view(PRESIDENCY).capacity(&[]).council_free
}

#[test]
fn a_strand_ends_by_the_presidency_that_opened_it_costs_cohesion_and_frees_the_staff() {
    let strand = "ipcr-second-strand";
    let cyprus = Some(country("CY"));
    let mut bench = two();
    assert_eq!(bench.refused(PRESIDENCY, stand_down(strand, cyprus)), "not_running");
    bench.give(PRESIDENCY, task(strand, cyprus));
    bench.until(|e| matches!(e, Event::InstrumentWorked { instrument, .. } if *instrument == id(strand)));
    let (mut kept, mut ended) = (bench, two());
    ended.give(PRESIDENCY, task(strand, cyprus));
    ended.until(|e| matches!(e, Event::InstrumentWorked { instrument, .. } if *instrument == id(strand)));
    ended.window(Window::Decision);
    assert_eq!(bench_refusal(&ended, HR, &stand_down(strand, cyprus)), "not_its_decision");
    assert_eq!(bench_refusal(&ended, delegation("SE"), &stand_down(strand, cyprus)), "wrong_seat");
    let foreseen = ended.view(PRESIDENCY).preview(&[], &stand_down(strand, cyprus)).expect("legal").tracks;
    assert_eq!(foreseen, [(Track::Cohesion, -3)]);
    let events = ended.give(PRESIDENCY, stand_down(strand, cyprus));
    let by = |c: &Cause| *c == Cause::Order(PRESIDENCY, OrderKind::StandDown);
    assert_eq!(moved(&events, Track::Cohesion, by), -3);
    // It says who ended it; what ends by its time is ended by nobody.
    let by =
        |seat: Option<Seat>| move |e: &Event| matches!(e, Event::InstrumentEnded { by, .. } if *by == seat);
    assert_eq!(count(&events, by(Some(PRESIDENCY))), 1);
    assert_eq!(stage(&ended, strand), Some(RunStage::Done));
    assert!(staff_next_turn(&mut ended) > staff_next_turn(&mut kept), "its staff is free again");
    assert_eq!(ended.refused(PRESIDENCY, stand_down(strand, cyprus)), "not_running");
    assert!(ended.view(PRESIDENCY).guard(&[], &task(strand, cyprus)).is_ok(), "and it may be opened anew");
}

#[test]
fn what_moved_a_level_and_was_stood_down_begins_no_second_time_before_its_time_is_over() {
    let alert = "crisis-communicators";
    let mut bench = two();
    bench.give(HR, task(alert, None));
    bench.until(|e| matches!(e, Event::InstrumentWorked { instrument, .. } if *instrument == id(alert)));
    bench.window(Window::Decision);
    bench.give(HR, stand_down(alert, None));
    assert_eq!(bench.refused(HR, task(alert, None)), "already_done");
}

fn bench_refusal(bench: &Bench, seat: Seat, order: &Order) -> &'static str {
    bench.view(seat).guard(&[], order).expect_err("refused").slug()
}

#[test]
fn what_has_not_begun_ends_for_nothing_and_what_was_paid_for_it_is_gone() {
    let (strand, cyprus) = ("ipcr-second-strand", Some(country("CY")));
    let mut bench = two();
    bench.give(PRESIDENCY, task(strand, cyprus));
    bench.next_situation();
    bench.window(Window::Decision);
    assert_eq!(stage(&bench, strand), Some(RunStage::Asked), "it takes half a day");
    assert_eq!(bench.view(PRESIDENCY).preview(&[], &stand_down(strand, cyprus)).expect("legal").tracks, []);
    let events = bench.give(PRESIDENCY, stand_down(strand, cyprus));
    assert_eq!(moved(&events, Track::Cohesion, |c| matches!(c, Cause::Order(..))), 0);
    assert_eq!(stage(&bench, strand), Some(RunStage::Done));
    let later = bench.to(6, Window::Offers);
    assert_eq!(
        count(
            &later,
            |e| matches!(e, Event::InstrumentWorked { instrument, .. } if *instrument == id(strand))
        ),
        0
    );
}

#[test]
fn what_the_council_decided_no_seat_ends_and_the_mode_has_its_own_order() {
    let then = "unlock(\"sanctions-package\"), flag(\"ARMED_ATTACK\")";
    let told = format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    let mut bench = Field::with(&["(\"GEN\", S)"]).injects(&told).open();
    let measure = id("restrictive-measures");
    bench.give(HR, Order::PutOnAgenda { measure });
    bench.until(|e| matches!(e, Event::InstrumentTasked { instrument, .. } if *instrument == measure));
    for seat in [HR, PRESIDENCY] {
        assert_eq!(
            bench.refused(seat, stand_down("restrictive-measures", None)),
            "not_its_decision",
            "{seat:?}"
        );
    }
    assert_eq!(bench.refused(PRESIDENCY, stand_down("ipcr-full", None)), "not_ordered");
}
