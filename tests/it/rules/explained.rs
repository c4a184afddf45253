//! "Why?" of numbers that need a moment of their own: the clock of Article 51 once force was used, a queue at reception.

use casus::base::{Milli, NeedId};
use casus::content::{LetterKind, Seat, TriageRule};
use casus::engine::explain::{Figure, Inquiry, Label, Value};
use casus::engine::{Event, Order, Window};

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
    let mut bench = Field::with(&["(\"C_UAS\", S)"]).at_once("LV01").open();
    let asked = Inquiry::Article51(country("FI"));
    assert_eq!(figure(&bench, &asked, "article51").value, Value::Word("no_force_yet"));
    bench.declare(&["C_UAS"]);
    bench.supply("LV01", "C_UAS");
    bench.until(|e| matches!(e, Event::ForcibleMeasure { .. }));
    let force = bench.view(HR).victims()[0].forcible_at.expect("force was used");
    let clock = figure(&bench, &asked, "article51");
    assert_eq!(clock.value, Value::At(force + 24), "a day from the first use of force");
    assert_eq!(input(&clock, "forcible_at"), Some(Value::At(force)));
    // The state that sent the unit has a clock of its own.
    assert!(clock.inputs.iter().any(|i| i.label == Label::Country(country("LV"))), "{clock:?}");
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
