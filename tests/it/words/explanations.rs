//! "Why?": every number that a seat can ask about is told, with its rule, in every language.

use std::sync::Arc;

use casus::content::Pool;
use casus::engine::explain::{Inquiry, Value};
use casus::engine::{Eyes, Game, OrderKind};
use casus::players::Policy;

use super::*;

/// A game some turns in, played by policies with the attentive stand-in.
fn some_turns_in(turns: u16) -> Game {
    let mut game = Game::open(Arc::new(setting().clone()), 11);
    let dice = casus::base::Dice::new(11);
    while game.turn() <= turns {
        let mut orders = Vec::new();
        for seat in game.seats() {
            let policy = if seat == Seat::Hr { Policy::Greedy } else { Policy::default_for(seat) };
            let given = policy.orders(&game.view(Eyes::Seat(seat)), dice);
            orders.extend(given.into_iter().map(|order| (seat, order)));
        }
        game.advance(&orders).expect("policies give legal orders");
    }
    game
}

/// The same, at the moment at which the desk decides.
fn at_the_desk(turns: u16) -> Game {
    let mut game = some_turns_in(turns);
    let dice = casus::base::Dice::new(11);
    while !game.view(Eyes::Seat(Seat::Hr)).window().open_to(Seat::Hr) {
        let policies = game.seats().into_iter().map(|seat| (seat, Policy::default_for(seat)));
        let orders = policies.flat_map(|(seat, policy)| {
            let given = policy.orders(&game.view(Eyes::Seat(seat)), dice);
            given.into_iter().map(move |order| (seat, order))
        });
        let orders: Vec<_> = orders.collect();
        game.advance(&orders).expect("policies give legal orders");
    }
    game
}

/// All that can be asked of this view, rows and orders included.
fn inquiries(view: &casus::engine::SeatView<'_>) -> Vec<Inquiry> {
    let mut all = view.askable();
    all.extend(view.askable_aid());
    all.extend(view.votes().into_iter().map(|vote| Inquiry::Vote(vote.id)));
    all.extend(view.countries().into_iter().map(|country| Inquiry::Will(country.id)));
    for kind in OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(view.seat())) {
        let legal = view.legal(kind, &[]).into_iter().take(2);
        all.extend(legal.map(|legal| Inquiry::Order { order: legal.order, after: Vec::new() }));
        all.push(Inquiry::Orders { kind, after: Vec::new() });
    }
    all.extend(view.choices().into_iter().map(|choice| Inquiry::Choice(choice.id)));
    all.extend(view.letters().into_iter().map(|letter| Inquiry::Letter(letter.letter)));
    all
}

#[test]
fn every_number_is_told_with_its_rule_to_every_seat() {
    let languages = Lang::ALL.map(Words::embedded);
    let game = some_turns_in(7);
    let mut told = 0;
    let seats = [Seat::Hr, Seat::Victim(FINLAND), Seat::Presidency, Seat::Delegation(SWEDEN), Seat::Nato];
    let eyes = seats.map(Eyes::Seat).into_iter().chain([Eyes::Seat(Seat::Adversary), Eyes::Full]);
    for eyes in eyes {
        let view = game.view(eyes);
        let at = Lookup::of(&view);
        for inquiry in inquiries(&view) {
            let Some(explanation) = view.explain(&inquiry) else { continue };
            assert!(!explanation.figures.is_empty(), "{inquiry:?}");
            for words in &languages {
                assert_said(&words.inquiry(&at, &inquiry), 200);
                assert_ne!(
                    words.text(&format!("handbook-{}", explanation.page)),
                    format!("[handbook-{}]", explanation.page)
                );
                for figure in &explanation.figures {
                    let said = words.figure(&at, figure);
                    assert_said(&said.name, 60);
                    assert_said(&said.value, 120);
                    assert_said(&said.rule, 520);
                    said.basis.iter().for_each(|basis| assert_said(basis, 300));
                    for input in &said.inputs {
                        assert_said(&input.name, 160);
                        assert_said(&input.value, 160);
                        told += 1;
                    }
                }
            }
        }
    }
    assert!(told > 5000, "only {told} inputs in a game of many seats");
}

#[test]
fn what_stands_between_a_value_and_its_inputs_adds_up() {
    let game = some_turns_in(5);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let count = |inquiry: &Inquiry, figure: &str, inputs: &[&str]| -> Vec<i64> {
        let explanation = view.explain(inquiry).expect("known to the desk");
        let figure = explanation.figures.into_iter().find(|f| f.slug == figure).expect("a figure");
        let number = |value: Value| match value {
            Value::Count(number) => number,
            Value::Points(level) | Value::Share(level) | Value::Change(level) => i64::from(level),
            other => panic!("{other:?} is no plain number"),
        };
        let named = |slug: &&str| {
            let label = casus::engine::explain::Label::Named(named_slug(slug));
            number(figure.inputs.iter().find(|i| i.label == label).expect("an input").value)
        };
        [number(figure.value)].into_iter().chain(inputs.iter().map(named)).collect()
    };
    let staff = count(&Inquiry::Staff(Pool::Council), "council_staff", &["opened", "spent"]);
    assert_eq!(staff[0], staff[1] - staff[2], "what is left is what was opened less what was spent");
    let need = view.needs().into_iter().find(|need| need.want.is_some()).expect("a declared need");
    let urgency = count(&Inquiry::Need(need.id), "urgency", &["weight", "missing", "nearness", "weakness"]);
    let each = setting().rules().functions.urgency_per_weight;
    let product = urgency[1] * each * urgency[2] / 1000 * urgency[3] / 1000 * urgency[4] / 1000;
    assert_eq!(urgency[0], product.min(1000), "the rule that is told is the rule that counts");
    let report = count(
        &Inquiry::Report,
        "report_now",
        &["report_uploads", "report_analysts", "report_imagery", "report_services", "report_overload"],
    );
    let rules = &setting().rules().picture;
    let weights = [rules.report_upload, rules.report_siac, rules.report_imagery, rules.report_services];
    let sum: i64 = weights.iter().zip(&report[1..5]).map(|(w, v)| i64::from(*w) * v / 1000).sum();
    assert_eq!(report[0], (sum + report[5]).clamp(0, 1000));
}

/// The slug itself, for all time.
fn named_slug(slug: &str) -> &'static str {
    Box::leak(slug.to_owned().into_boxed_str())
}

#[test]
fn the_desk_does_not_learn_what_is_secret_by_asking_why() {
    let game = some_turns_in(4);
    let words = Words::embedded(Lang::En);
    let value = |eyes: Eyes, inquiry: &Inquiry| {
        let view = game.view(eyes);
        let figure = view.explain(inquiry).expect("can be asked").figures.remove(0);
        words.figure(&Lookup::of(&view), &figure).value
    };
    let desk = Eyes::Seat(Seat::Hr);
    let will = Inquiry::Will(SWEDEN);
    assert_eq!(value(desk, &will), "not known to you");
    assert_ne!(value(Eyes::Seat(Seat::Delegation(SWEDEN)), &will), "not known to you");
    let vector = Inquiry::Vector(setting().scenario().vectors[0].id);
    assert_eq!(value(desk, &vector), "not known to you");
    assert_ne!(value(Eyes::Full, &vector), "not known to you");
}

#[test]
fn a_kind_of_order_opens_to_its_cost_its_delay_who_gives_it_and_what_stands_in_the_way() {
    let game = at_the_desk(0);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let words = Words::embedded(Lang::En);
    let at = Lookup::of(&view);
    for kind in OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(Seat::Hr)) {
        let asked = Inquiry::Orders { kind, after: Vec::new() };
        let figures = view.explain(&asked).expect("a kind of the desk").figures;
        let figure = |slug: &str| figures.iter().find(|f| f.slug == slug);
        let count = |slug: &str| match figure(slug).map(|f| f.value) {
            Some(Value::Count(number)) => number,
            other => panic!("{kind:?} {slug}: {other:?}"),
        };
        let possible = view.legal(kind, &[]).len();
        assert_eq!(count("orders_possible"), i64::try_from(possible).unwrap(), "{kind:?}");
        if let Some(refused) = figure("orders_refused") {
            let said = words.figure(&at, refused);
            let times: i64 = refused
                .inputs
                .iter()
                .map(|input| match input.value {
                    Value::Count(times) => times,
                    other => panic!("{other:?}"),
                })
                .sum();
            assert_eq!(Value::Count(times), refused.value, "{kind:?}: each is refused for one reason");
            assert!(said.inputs.iter().all(|input| input.meaning.is_some()), "{kind:?}: what to do is said");
        }
        let price = setting().rules().cost_of(kind.slug());
        if !matches!(kind, OrderKind::Task | OrderKind::PutOnAgenda | OrderKind::Choose) {
            assert_eq!(count("orders_price"), i64::from(price), "{kind:?}");
        }
        let givers = figure("orders_givers").expect("somebody gives it");
        assert!(givers.inputs.iter().any(|input| input.value == Value::Word("gives_you")), "{kind:?}");
    }
    // What the law is behind is said with the refusal, not only with the kind.
    let ask = Inquiry::Orders { kind: OrderKind::RequestReport, after: Vec::new() };
    let figures = view.explain(&ask).expect("a kind of the desk").figures;
    let refused = figures.iter().find(|f| f.slug == "orders_refused").expect("nothing is shared yet");
    assert!(words.figure(&at, refused).inputs[0].basis.is_some(), "the crisis response has its decision");
}

#[test]
fn an_order_that_may_not_be_given_opens_to_what_stands_in_its_way() {
    let game = at_the_desk(0);
    let view = game.view(Eyes::Seat(Seat::Hr));
    let after = vec![casus::engine::Order::ContactNato];
    let again = Inquiry::Order { order: casus::engine::Order::ContactNato, after };
    let figure = view.explain(&again).expect("every order is explained").figures.remove(0);
    assert_eq!(figure.slug, "order_refused");
    let said = Words::embedded(Lang::En).figure(&Lookup::of(&view), &figure);
    assert!(said.inputs[0].name.contains("given in this turn"), "{:?}", said.inputs);
}
