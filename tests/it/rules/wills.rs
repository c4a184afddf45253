//! `rules.md` §5: a capital's will: the published formula, the seeded draw, and what moves it.

use casus::base::Milli;
use casus::engine::explain::{Inquiry, Label, Value};
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

/// The wills of a crisis in Finland by one term of the formula, above a base of 500, without a draw.
fn by_one(term: &str, weight: i32) -> impl Fn(&str) -> i32 {
    let mut field = generators().rule("will_spread", 0);
    for other in [
        "will_per_threat",
        "will_proximity",
        "will_per_opinion",
        "will_per_burden",
        "will_specific_character",
        "will_partner",
    ] {
        field = field.rule(other, 0);
    }
    let will = first(field.rule("will_base", 500).rule(term, weight), 1);
    move |id| will(id) - 500
}

#[test]
fn a_first_will_is_what_everybody_can_work_out() {
    let will = first(generators().rule("will_spread", 0), 1);
    let (base, threat, neighbour, specific, partner) = (365, 45, 120, 20, -40);
    // Threat as each perceives it from the north, where the crisis is: 0 to 5.
    assert_eq!(will("CZ"), base + 4 * threat + 50, "half way to where nearness ends");
    assert_eq!(will("SE"), base + 5 * threat + neighbour - 2 * (77 - 58) - 10);
    assert_eq!(will("IE"), base + threat + 4 + specific - 2 * (77 - 75));
    assert_eq!(will("NO"), base + 5 * threat + neighbour + partner - 27);
}

#[test]
fn a_neighbour_is_near_in_full_and_who_is_far_by_the_distance_between_capitals() {
    let will = by_one("will_proximity", 120);
    assert_eq!(will("SE"), 120);
    assert_eq!(will("EE"), 115, "80 km across the Gulf, of 2,500");
    assert_eq!(will("DE"), 61);
    assert_eq!(will("ES"), 0);
    assert_eq!(will("FI"), 0, "nobody is near to itself");
}

#[test]
fn public_opinion_weighs_by_how_far_it_lies_from_the_mean_of_the_same_survey() {
    let will = by_one("will_per_opinion", 2);
    assert_eq!(will("SE"), 2 * (58 - 77));
    assert_eq!(will("CY"), 2 * (95 - 77));
    assert_eq!(will("LU"), 2 * (87 - 75), "another survey, another mean");
    assert_eq!(will("PL"), 0, "no figure was found: the mean stands in");
    assert_eq!(will("NO"), 0, "nobody asks there");
}

#[test]
fn who_spends_more_than_the_guideline_has_less_to_spare_up_to_a_bound() {
    let will = by_one("will_per_burden", 20);
    assert_eq!(will("BE"), 0, "2 % is the guideline");
    assert_eq!(will("IE"), 0, "who spends little gains nothing by it");
    assert_eq!(will("LT"), -40, "4 %");
    assert_eq!(will("UA"), -50, "34 %");
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

#[test]
fn its_formula_is_published_part_by_part_to_who_may_not_know_the_number() {
    let bench = generators().open();
    let view = bench.view(HR);
    let figures = view.explain(&Inquiry::Will(country("SE"))).expect("it can be asked").figures;
    assert_eq!(figures[0].value, Value::Unknown);
    let part = |slug| figures[1].inputs.iter().find(|i| i.label == Label::Named(slug)).map(|i| i.value);
    assert_eq!(part("will_proximity"), Some(Value::Change(120)));
    assert_eq!(part("will_opinion"), Some(Value::Change(-38)));
    assert_eq!(part("will_burden"), Some(Value::Change(-10)));
    assert_eq!(part("opinion"), Some(Value::Opinion(country("SE"))));
    let sum = 365 + 5 * 45 + 120 - 38 - 10;
    assert_eq!(figures[1].value, Value::Points(sum));
    assert_eq!(view.country(country("SE")).and_then(|c| c.foreseen_will), Some(sum));
    assert_eq!(
        view.country(country("FI")).and_then(|c| c.foreseen_will),
        None,
        "it is the one that is helped"
    );
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
    assert_eq!(moved(&bench.give(HR, Order::Decline { offer }), Rule::Declined), -4);
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
