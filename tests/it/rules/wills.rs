//! `rules.md` §5: a capital's will: the published formula, the seeded draw, and what moves it.

use casus::base::Milli;
use casus::engine::{Cause, Event, Order, Rule, Window};

use super::bench::{Bench, Field, HR, count, country};

fn generators() -> Field {
    Field::with(&["(\"GEN\", S)"])
}

/// The wills with which capitals begin.
fn first(field: Field, luck: u64) -> impl Fn(&str) -> i32 {
    let bench = field.rule("late_chance", 0).open_with_luck(luck);
    move |id| bench.will(id)
}

#[test]
fn a_first_will_is_what_everybody_can_work_out() {
    let will = first(generators().rule("will_spread", 0), 1);
    let (base, threat, neighbour, specific, partner) = (380, 45, 120, 20, -40);
    // Threat as each perceives it from the north, where the crisis is: 0 to 5.
    assert_eq!(will("DE"), base + 4 * threat);
    assert_eq!(will("EE"), base + 5 * threat);
    assert_eq!(will("SE"), base + 5 * threat + neighbour);
    assert_eq!(will("IE"), base + threat + specific);
    assert_eq!(will("NO"), base + 5 * threat + neighbour + partner);
}

#[test]
fn the_rest_is_a_draw_of_the_seed_within_bounds() {
    let without = first(generators().rule("will_spread", 0), 1);
    let apart = |luck: u64, id: &str| first(generators(), luck)(id) - without(id);
    let drawn: Vec<i32> = (1..=12).map(|luck| apart(luck, "DE")).collect();
    assert!(drawn.iter().all(|by| by.abs() <= 120), "{drawn:?}");
    assert!(drawn.iter().any(|by| *by > 0) && drawn.iter().any(|by| *by < 0), "{drawn:?}");
    assert_eq!(apart(7, "DE"), apart(7, "DE"), "the same seed, the same will");
    assert_ne!(apart(1, "DE"), apart(1, "SE"), "each capital its own");
}

/// How far Austria's will moves by that rule.
fn moved(events: &[Event], by: Rule) -> i32 {
    let of = |e: &Event| match e {
        Event::WillMoved { country: c, delta, cause: Cause::Rule(rule), .. }
            if *c == country("AT") && *rule == by =>
        {
            *delta
        }
        _ => 0,
    };
    events.iter().map(of).sum()
}

fn until_left(bench: &mut Bench) -> Vec<Event> {
    let mut events = Vec::new();
    for _ in 0..4 {
        events.extend(bench.end_turn());
    }
    events
}

#[test]
fn an_offer_left_without_an_answer_for_two_turns_lowers_it_once() {
    let mut bench = generators().open();
    bench.table("AT07");
    let turn = bench.game().turn();
    let mut lowered = Vec::new();
    for _ in 0..4 {
        lowered.push(moved(&bench.end_turn(), Rule::Unanswered));
    }
    assert_eq!(lowered, [0, 0, -25, 0], "tabled in turn {turn}");
    let mut parked = generators().open();
    let offer = parked.table("AT07");
    parked.give(HR, Order::Park { offer });
    assert_eq!(moved(&until_left(&mut parked), Rule::Unanswered), 0, "parked is answered");
}

#[test]
fn a_delivery_raises_it() {
    let mut bench = generators().package("AT07", "ready_days", "0").open();
    bench.supply("AT07", "GEN");
    let events = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(moved(&events, Rule::Delivery), 20);
}

#[test]
fn declining_costs_a_little() {
    let mut bench = generators().open();
    let offer = bench.table_some("AT07", Milli::whole(60));
    assert_eq!(moved(&bench.give(HR, Order::Decline { offer }), Rule::Asking), -4);
}

#[test]
fn the_first_delivery_of_each_giver_lifts_cohesion_by_five_and_no_second_one() {
    let mut bench = generators().package("AT07", "ready_days", "0").open();
    let mut lifted = Vec::new();
    for _ in 0..2 {
        let offer = bench.table_some("AT07", Milli::whole(20));
        let order = bench.proposal(offer, "GEN");
        bench.agree(order);
        let events = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        assert_eq!(count(&events, |e| matches!(e, Event::ConsignmentAbsorbed { .. })), 1);
        let first = |c: &Cause| *c == Cause::Giver(Rule::FirstDelivery, country("AT"));
        lifted.push(super::bench::moved(&events, casus::content::Track::Cohesion, first));
        bench.window(Window::Offers);
    }
    assert_eq!(lifted, [5, 0]);
}
