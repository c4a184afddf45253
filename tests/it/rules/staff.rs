//! `rules.md` §3, `domain.md` §3: two pools of staff, and what overdrawing the Council's does.

use casus::content::{Consequence, IpcrMode, Library, Pool, Seat, Track};
use casus::engine::explain::{Inquiry, Label, Value};
use casus::engine::{Cause, Event, Order, Rule, Window};

use super::bench::{Bench, Field, HR, finland, moved, one};

/// A field with turns of a day, the crisis response in that mode, and so much of the Council's staff taken each day.
fn day(mode: &str, taken: i32) -> Field {
    let inject = format!(
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [capacity(council, -{taken}, 0)])"
    );
    Field::with(&["(\"GEN\", S)"])
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]")
        .scenario("region: north,", &format!("region: north,\n    initial_ipcr: {mode},"))
        .injects(&inject)
}

fn opened(field: Field) -> (Bench, Vec<Event>) {
    let mut bench = field.open();
    let events = bench.window(Window::Offers);
    (bench, events)
}

fn free(mode: &str, taken: i32) -> (i32, i32) {
    let view = opened(day(mode, taken)).0;
    let capacity = view.full().capacity(&[]);
    (capacity.hr_turn, capacity.council_free)
}

#[test]
fn a_day_brings_the_desk_a_hundred_and_the_council_what_the_crisis_response_leaves_of_a_hundred() {
    assert_eq!(free("off", 0), (100, 100));
    assert_eq!(free("monitoring", 0), (100, 95));
    assert_eq!(free("information_sharing", 0), (100, 75));
    assert_eq!(free("full", 0), (140, 40), "full activation lends the desk forty");
}

#[test]
fn a_pool_is_prorated_by_the_hours_of_a_turn_and_short_turns_are_worked_through() {
    let hours = |hours: i32| {
        let blocks = format!("blocks: [(20, {hours})]");
        let field = day("off", 0).scenario("blocks: [(20, 24)]", &blocks);
        let capacity = opened(field).0.full().capacity(&[]);
        (capacity.hr_turn, capacity.council_turn)
    };
    assert_eq!([hours(48), hours(24), hours(12), hours(6)], [(200, 200), (100, 100), (66, 50), (66, 25)]);
}

#[test]
fn each_pool_pays_its_own() {
    let (mut bench, _) = opened(day("full", 0));
    let spent = |events: &[Event]| -> Vec<(Pool, i32)> {
        let of = |e: &Event| match e {
            Event::CapacitySpent { pool, amount, .. } => Some((*pool, *amount)),
            _ => None,
        };
        events.iter().filter_map(of).collect()
    };
    let asked = Order::Ask { country: "AT".parse().unwrap(), kind: "GEN".parse().unwrap() };
    assert_eq!(spent(&bench.give(HR, asked)), [(Pool::Hr, 6)]);
    assert_eq!(spent(&bench.give(Seat::Presidency, Order::RoundTable)), [(Pool::Council, 5)]);
    let toolbox = Order::Task { instrument: "crisis-communicators".parse().unwrap(), victim: None };
    let mut both = spent(&bench.give(HR, toolbox));
    both.sort_unstable();
    assert_eq!(both, [(Pool::Hr, 4), (Pool::Council, 2)]);
}

/// Hours until what this seat orders works, while so much of the staff is taken.
fn delay(taken: i32, seat: Seat, order: &Order) -> i32 {
    let (mut bench, _) = opened(day("monitoring", taken));
    let events = bench.give(seat, order.clone());
    let from = one(&events, |e| match e {
        Event::InstrumentTasked { from, .. } | Event::IpcrDecided { from, .. } => Some(*from),
        _ => None,
    });
    from - bench.game().hour()
}

#[test]
fn an_overdraw_of_fifty_doubles_every_delay() {
    let reserve = Order::Task { instrument: "hybrid-rapid-response-team".parse().unwrap(), victim: None };
    let full = Order::SetIpcr { mode: IpcrMode::Full };
    for (seat, order, usual) in [(finland(), reserve, 192), (Seat::Presidency, full, 12)] {
        // Monitoring takes five: with ninety-five more nothing is left, with 145 more it lacks fifty.
        assert_eq!(delay(95, seat, &order), usual);
        assert_eq!(delay(120, seat, &order), usual * 3 / 2);
        assert_eq!(delay(145, seat, &order), usual * 2);
    }
}

#[test]
fn an_overdraw_takes_a_tenth_of_itself_from_the_picture_and_half_a_tenth_from_endurance() {
    let lost = |taken: i32| {
        let (mut bench, mut events) = opened(day("monitoring", taken));
        events.extend(bench.end_turn());
        let by = |c: &Cause| *c == Cause::Rule(Rule::Overload);
        (moved(&events, Track::Awareness, by), moved(&events, Track::Endurance, by))
    };
    // In points of a hundred: fifty over takes five of the picture.
    assert_eq!((lost(95), lost(145)), ((0, 0), (-50, -25)));
}

#[test]
fn what_is_asked_on_top_of_the_last_of_the_staff_is_an_overdraw_too() {
    let (mut bench, _) = opened(day("full", 40));
    let mut events = bench.give(Seat::Presidency, Order::RoundTable);
    events.extend(bench.end_turn());
    let by = |c: &Cause| *c == Cause::Rule(Rule::Overload);
    // Nothing was left, and the round table takes five.
    assert_eq!((moved(&events, Track::Awareness, by), moved(&events, Track::Endurance, by)), (-5, -2));
}

#[test]
fn why_names_the_overdraw_where_it_takes_something() {
    let told = |taken: i32, track: Track| {
        let (bench, _) = opened(day("monitoring", taken));
        let told = bench.view(HR).explain(&Inquiry::Track(track)).expect("an answer");
        let overdraw = told.figures[0].inputs.iter().find(|input| input.label == Label::Named("overdraw"));
        overdraw.map(|input| input.value)
    };
    for track in [Track::Awareness, Track::Endurance] {
        assert_eq!(told(95, track), None);
        assert_eq!(told(145, track), Some(Value::Count(50)));
    }
}

#[test]
fn a_report_loses_quality_while_the_staff_is_overdrawn() {
    let quality = |taken: i32| {
        let (mut bench, mut events) = opened(day("information_sharing", taken));
        events.extend(bench.to(3, Window::Offers));
        one(&events, |e| match e {
            Event::ReportIssued { quality } => Some(*quality),
            _ => None,
        })
    };
    assert_eq!(quality(75) - quality(95), 160, "eight for each point of twenty");
}

#[test]
fn what_events_take_of_a_pool_stands_there_with_its_cause() {
    let mut bench = Bench::shipped("vendredi-13", &[]);
    bench.window(Window::Offers);
    let migration = Cause::Inject("S01-I18".parse().unwrap());
    assert_eq!(
        bench.view(HR).ipcr().staff_shifts,
        [(migration, -60)],
        "as the screen of the crisis response has it"
    );
    assert!(bench.view(Seat::Adversary).ipcr().staff_shifts.is_empty());
    let migration = Label::Cause(migration);
    for inquiry in [Inquiry::Staff(Pool::Council), Inquiry::Ipcr] {
        let told = bench.view(HR).explain(&inquiry).expect("it can be asked");
        let taken = told.figures[0].inputs.iter().find(|input| input.label == migration);
        assert_eq!(taken.map(|input| input.value), Some(Value::Count(-60)), "{inquiry:?}");
    }
}

#[test]
fn an_inject_that_takes_staff_says_nothing_else_so_that_its_text_is_the_cause() {
    let library = Library::embedded();
    let mut found = 0;
    for id in library.scenario_ids() {
        let bench = Bench::shipped(id.as_str(), &[]);
        for inject in &bench.game().setting().scenario().injects {
            let takes = |then: &&Consequence| matches!(then, Consequence::Capacity { .. });
            if inject.then.iter().any(|then| takes(&then)) {
                found += 1;
                assert_eq!(inject.then.len(), 1, "{}", inject.id);
            }
        }
    }
    assert!(found >= 3, "{found}");
}
