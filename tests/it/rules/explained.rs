//! "Why?" of numbers that need a moment of their own: the clock of Article 51 once force was used, a queue at reception.

use std::sync::Arc;

use casus::base::{Dice, Milli, NeedId};
use casus::content::{LetterKind, Library, Pool, Seat, TriageRule};
use casus::engine::explain::{Figure, Inquiry, Label, Value};
use casus::engine::{Event, Eyes, Game, Order, OrderKind, SeatView, Setting, Term, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, country, finland, kind};

fn figure(bench: &Bench, asked: &Inquiry, slug: &str) -> Figure {
    let figures = bench.view(HR).explain(asked).expect("it can be asked").figures;
    figures.into_iter().find(|figure| figure.slug == slug).expect("a figure of that name")
}

fn input(figure: &Figure, slug: &str) -> Option<Value> {
    let named = |label: &Label| matches!(label, Label::Named(name) if *name == slug);
    figure.inputs.iter().find(|input| named(&input.label)).map(|input| input.value)
}

#[test]
fn the_clock_of_article_51_opens_to_the_first_use_of_force() {
    let mut bench = Field::with(&["(\"C_UAS\", S)"]).at_once("PL02").open();
    let asked = Inquiry::Article51(country("FI"));
    assert_eq!(figure(&bench, &asked, "article51").value, Value::Word("no_force_yet"));
    bench.declare(&["C_UAS"]);
    bench.supply("PL02", "C_UAS");
    bench.until(|e| matches!(e, Event::ForcibleMeasure { .. }));
    let force = bench.view(HR).victims()[0].forcible_at.expect("force was used");
    let clock = figure(&bench, &asked, "article51");
    assert_eq!(clock.value, Value::At(force + 24), "a day from the first use of force");
    assert_eq!(input(&clock, "forcible_at"), Some(Value::At(force)));
    // The state that sent the unit has a clock of its own.
    assert!(clock.inputs.iter().any(|i| i.label == Label::Country(country("PL"))), "{clock:?}");
    bench.give(finland(), Order::ReportArt51);
    let sent = figure(&bench, &asked, "article51");
    assert_eq!(input(&sent, "reported"), Some(Value::Yes(true)));
    assert_eq!(input(&sent, "time_left"), None);
}

#[test]
fn reception_opens_to_what_it_takes_in_and_what_waits() {
    let mut bench = Field::with(&["(\"CBRN\", L)"])
        .at_once("AT01")
        .package("AT01", "quantity", "4")
        .rule("intake_per_level", 8)
        .open();
    bench.declare(&["CBRN"]);
    let asked = Inquiry::Reception(country("FI"));
    assert_eq!(figure(&bench, &asked, "queue").value, Value::Reception(Milli::ZERO));
    bench.supply("AT01", "CBRN");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let seen = bench.view(HR).victims().remove(0);
    assert!(!seen.queue.is_zero(), "a part of it waits");
    assert_eq!(figure(&bench, &asked, "intake").value, Value::Reception(seen.intake_per_day));
    let queue = figure(&bench, &asked, "queue");
    assert_eq!(queue.value, Value::Reception(seen.queue));
    let parts: Milli = queue
        .inputs
        .iter()
        .map(|i| if let Value::Reception(part) = i.value { part } else { Milli::ZERO })
        .sum();
    assert_eq!(parts, seen.queue, "the queue is the sum of what waits");
    let giver = |label: &Label| matches!(label, Label::Consignment(giver, _) if *giver == country("AT"));
    assert!(queue.inputs.iter().any(|i| giver(&i.label)), "{queue:?}");
}

#[test]
fn who_comes_first_opens_to_the_published_rule_and_to_where_each_state_stands_by_it() {
    let later = "(id: \"F-I01\", at_hours: 12, channel: \"x\", text: \"x\", then: [need(\"GEN@CY\", S)])";
    let field = Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\"],");
    let mut bench = field.injects(later).open();
    bench.declare(&["GEN"]);
    let asked = Inquiry::Triage(kind("GEN"));
    while bench.game().hour() < 12 {
        bench.end_turn();
    }
    let of = |victim: &str| NeedId { victim: country(victim), kind: kind("GEN") };
    let cyprus = Seat::Victim(country("CY"));
    let declare = bench.view(cyprus);
    assert!(declare.explain(&asked).is_none(), "no rule is published");
    bench.window(Window::Decision);
    let order = Order::Declare { kind: kind("GEN"), quantity: Milli::whole(30) };
    bench.close(&[(cyprus, order), (HR, Order::PublishTriage { rule: TriageRule::FirstCome })]);
    let first = figure(&bench, &asked, "triage_first");
    assert_eq!(first.value, Value::Country(country("FI")), "Finland asked first");
    assert_eq!(input(&first, "triage_rule"), Some(Value::Triage(TriageRule::FirstCome)));
    let stands = |victim: &str| {
        let listed = first.inputs.iter().find(|i| i.label == Label::Need(of(victim)));
        listed.map_or_else(|| panic!("{victim} stands there: {first:?}"), |i| i.value)
    };
    let (Value::At(finland), Value::At(cyprus)) = (stands("FI"), stands("CY")) else { panic!("{first:?}") };
    assert!(finland < cyprus, "{finland} before {cyprus}");
}

#[test]
fn a_letter_that_is_asked_for_opens_to_who_signs_it_and_what_it_is_worth() {
    let asks =
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [letter(request, \"victim\")])";
    let mut bench = Field::with(&[]).injects(asks).open();
    bench.window(Window::Decision);
    let request = Inquiry::Letter(LetterKind::Request);
    let figures = bench.view(finland()).explain(&request).expect("its own letter").figures;
    let asked = figures.into_iter().find(|figure| figure.slug == "letter").expect("the letter");
    assert_eq!(asked.value, Value::Count(1), "within this turn");
    assert_eq!(input(&asked, "signs"), Some(Value::Seat(finland())));
    let rules = &bench.game().setting().rules().politics;
    let rule = |slug: &str| asked.numbers.iter().find(|(name, _)| *name == slug).map(|(_, value)| *value);
    assert_eq!(rule("missed"), Some(Value::Change(-rules.letter_missed)));
    assert_eq!(rule("clause"), Some(Value::Points(rules.clause)));
    assert!(bench.view(HR).explain(&request).is_none(), "it is asked of the attacked state alone");
    assert!(
        bench.view(finland()).explain(&Inquiry::Letter(LetterKind::Statement)).is_none(),
        "nobody asked for it"
    );
}

/// The figure of an inquiry, to all eyes.
fn seen(view: &SeatView<'_>, asked: &Inquiry) -> Figure {
    view.explain(asked).expect("it can be asked").figures.remove(0)
}

/// The number behind a value; nothing where it is none.
fn number(value: Value) -> i64 {
    match value {
        Value::Count(count) | Value::Staff(count) => count,
        Value::Points(points) | Value::Change(points) => points.into(),
        _ => 0,
    }
}

/// The sum of inputs, of those named and of all that have another label.
fn sum(figure: &Figure, named: &[&str]) -> i64 {
    let counts = |label: &Label| !matches!(label, Label::Named(slug) if !named.contains(slug));
    figure.inputs.iter().filter(|i| counts(&i.label)).map(|i| number(i.value)).sum()
}

/// The points of the threshold, the staff of a day, and how a capital reads a case.
fn parts_of_a_turn_add_up(view: &SeatView<'_>) {
    for victim in view.victims().into_iter().filter(|v| !v.attack.capped()) {
        let figure = seen(view, &Inquiry::Threshold(victim.country));
        let parts: i64 = figure.inputs.iter().map(|i| number(i.value)).sum();
        assert_eq!(parts.clamp(0, 100), number(figure.value), "{figure:?}");
        for capital in ["AT", "BE", "IT"].map(country) {
            let Some(told) = view.explain(&Inquiry::Reading(victim.country, capital)) else { continue };
            let points = &told.figures[1];
            let parts: i64 = points.inputs.iter().map(|i| number(i.value)).sum();
            assert_eq!(parts.clamp(0, 100), number(points.value), "{points:?}");
        }
    }
    let staff = seen(view, &Inquiry::Staff(Pool::Council));
    let a_day = sum(&staff, &["a_day", "secretariat", "reinforced", "taken"]);
    let opened = input(&staff, "opened").map(number).expect("it says so");
    let hours = i64::from(view.turn_hours());
    assert!((a_day * hours - opened * 24).abs() <= 12, "{a_day} a day in {hours} h: {staff:?}");
}

/// What the terms of a game that is over are made of.
fn terms_add_up(view: &SeatView<'_>) {
    for term in Term::ALL {
        let figure = seen(view, &Inquiry::Term(term));
        let raw = input(&figure, "before_passivity").map(number).expect("it says so");
        let weighed: Vec<(i64, i64)> = figure
            .inputs
            .iter()
            .filter_map(|i| match i.value {
                Value::Weighed(value, weight) => Some((value.into(), weight.into())),
                _ => None,
            })
            .collect();
        if term == Term::Escalation {
            assert!(weighed.is_empty(), "no mean: {figure:?}");
            let parts = figure.inputs.iter().filter(|i| matches!(i.label, Label::Part(_)));
            assert_eq!(parts.map(|i| number(i.value)).sum::<i64>().clamp(0, 1000), raw, "{figure:?}");
            continue;
        }
        let weights: i64 = weighed.iter().map(|(_, weight)| weight).sum();
        if term != Term::Needs {
            assert!((990..=1000).contains(&weights), "{term:?}: what applies shares the whole: {figure:?}");
        }
        let mean = weighed.iter().map(|(value, weight)| value * weight).sum::<i64>() / weights.max(1);
        assert!((mean - raw).abs() <= 5, "{term:?}: {mean} of the parts, {raw} said: {figure:?}");
    }
}

#[test]
fn what_a_number_is_made_of_adds_up_to_it() {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("clean"));
    for name in ["twin-fires", "copper-shore"] {
        let scenario = library.scenario(&catalogue, name.parse().unwrap()).expect("clean");
        let setting = Setting::new(Arc::clone(&catalogue), Arc::new(scenario), &[]).expect("defaults");
        let mut game = Game::open(Arc::new(setting), 3);
        while game.outcome().is_none() {
            let seats = game.seats();
            let orders: Vec<(Seat, Order)> = seats
                .into_iter()
                .flat_map(|seat| {
                    let policy = if seat == HR { Policy::Attentive } else { Policy::default_for(seat) };
                    let orders = policy.orders(&game.view(Eyes::Seat(seat)), Dice::new(3));
                    orders.into_iter().map(move |order| (seat, order))
                })
                .collect();
            game.advance(&orders).expect("legal orders");
            if game.window() == Window::Offers {
                parts_of_a_turn_add_up(&game.view(Eyes::Full));
            }
        }
        terms_add_up(&game.view(Eyes::Full));
    }
}

#[test]
fn a_kind_of_order_costs_what_the_possible_ones_of_it_cost() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    bench.to(10, Window::Decision);
    let view = bench.view(HR);
    let kind = OrderKind::PutOnAgenda;
    let prices: Vec<i64> = view
        .legal(kind, &[])
        .iter()
        .map(|legal| view.preview(&[], &legal.order).expect("legal").cost.1.into())
        .collect();
    assert!(!prices.is_empty());
    let asked = Inquiry::Orders { kind, after: Vec::new() };
    let figure = figure(&bench, &asked, "orders_price");
    let least = *prices.iter().min().expect("some");
    assert_eq!(number(figure.value), least);
    let most = input(&figure, "price_most").map_or(least, number);
    assert_eq!(Some(&most), prices.iter().max());
}
