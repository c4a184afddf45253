//! Scripted games about what a state writes: requests, invocations, reports.

use casus::content::{LetterKind, Library, Seat};
use casus::engine::view::NeedView;
use casus::engine::{Article, Clause, Event, NeedState, Order, OrderKind, Window};

use super::super::bench::{Bench, Field, HR, finland};
use super::scripted::invoked;

/// Clauses that no other mistake is in, without the end.
pub(super) const SOUND: [Clause; 4] = [Clause::Facts, Clause::Territory, Clause::Quantities, Clause::Place];

/// A field in which this letter is asked for at once, with what else its scenario says.
fn letter(letter: &str, of: &str, scenario: &str) -> Bench {
    let inject = format!(
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [letter({letter}, \"{of}\")])"
    );
    let field = Field::with(&["(\"GEN\", S)"]).injects(&inject);
    field.scenario("region: north,", &format!("region: north,{scenario}")).open()
}

fn request(seat: Seat, mut bench: Bench, clauses: &[Clause]) -> Bench {
    bench.give(seat, Order::SendLetter { letter: LetterKind::Request, clauses: clauses.to_vec() });
    bench
}

pub(super) fn without_quantities() -> Bench {
    request(HR, letter("request", "hr", ""), &[Clause::Facts, Clause::Place])
}

pub(super) fn without_place() -> Bench {
    request(finland(), letter("request", "victim", ""), &[Clause::Facts, Clause::Quantities])
}

pub(super) fn with_place() -> Bench {
    request(finland(), letter("request", "victim", ""), &[Clause::Facts, Clause::Quantities, Clause::Place])
}

pub(super) fn with_quantities() -> Bench {
    invoked("territory", &SOUND)
}

/// The list of needs is empty: what is needed was not declared.
pub(super) fn with_quantities_of_nothing() -> Bench {
    let mut bench = letter("request", "victim", "");
    bench.window(Window::Decision);
    let withdrawn = Order::WithdrawNeed { kind: "GEN".parse().unwrap() };
    let clauses = vec![Clause::Facts, Clause::Quantities, Clause::Place];
    let sent = Order::SendLetter { letter: LetterKind::Request, clauses };
    bench.close(&[(finland(), withdrawn), (finland(), sent)]);
    bench
}

pub(super) fn without_facts() -> Bench {
    invoked("territory", &[Clause::Territory, Clause::Quantities, Clause::Place])
}

/// Air defence that uses force, and no report to the Security Council.
pub(super) fn unreported() -> Bench {
    let mut bench = Field::with(&["(\"AD_MR\", L)"]).package("FR01", "caveats", "[]").open();
    bench.declare(&["AD_MR"]);
    bench.supply("FR01", "AD_MR");
    bench
}

/// The High Representative asks the attacked state for its request, and none comes.
pub(super) fn unsent() -> Bench {
    letter("request", "victim", "")
}

/// An invocation in which nothing is wrong but what is said: whether armed force was used, and how long the state takes to
/// find that it was.
fn invocation(attacked: bool, finding_hours: i32) -> Bench {
    let force = if attacked { "flag(\"ARMED_ATTACK\")" } else { "" };
    let inject = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{force}])");
    let field = Field::with(&["(\"GEN\", S)"]).injects(&inject);
    let finding = format!("({finding_hours}, {finding_hours}, {finding_hours})");
    let field = field.rule("qualification", finding).rule("attribution_met", 0).rule("facts_known_from", 0);
    let mut bench = field.open();
    bench.declare(&["GEN"]);
    let clauses = [SOUND.as_slice(), &[Clause::Exit]].concat();
    bench.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses });
    bench
}

pub(super) fn ahead_of_its_finding() -> Bench {
    invocation(true, 200)
}

pub(super) fn below_the_threshold() -> Bench {
    invocation(false, 0)
}

pub(super) fn after_its_finding() -> Bench {
    invocation(true, 0)
}

/// An inject asks whether to invoke while nothing but incidents has happened, and the state says yes.
pub(super) fn answered_below_the_threshold() -> Bench {
    let inject = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [choice(id: \"route\", decided_by: \"victim\", \
        default: \"no\", answers: [(id: \"yes\", label: \"x\", then: [flag(\"INVOKED_427\")]), (id: \"no\", label: \"x\", then: [])])])";
    let mut bench = Field::with(&["(\"GEN\", S)"]).injects(inject).open();
    let order = Order::Choose { choice: "route".parse().unwrap(), answer: "yes".parse().unwrap() };
    bench.give(finland(), order);
    bench
}

/// Force is used, and the Security Council hears of it at once.
pub(super) fn reported_at_once() -> Bench {
    let mut bench = unreported();
    bench.until(|e| matches!(e, Event::ForcibleMeasure { .. }));
    bench.give(finland(), Order::ReportArt51);
    bench
}

pub(super) fn invoked_from(place: &str) -> Bench {
    invoked(place, &SOUND)
}

pub(super) fn requested_from(place: &str) -> Bench {
    let bench = letter("request", "victim", &format!("\n    place: {place},"));
    request(finland(), bench, &SOUND)
}

pub(super) fn invoked_with(clauses: &[Clause]) -> Bench {
    invoked("territory", clauses)
}

pub(super) fn with_exit() -> Bench {
    invoked("territory", &[SOUND.as_slice(), &[Clause::Exit]].concat())
}

/// No letter says it; asked when it ends, the state does.
pub(super) fn asked_for_the_end() -> Bench {
    let mut bench = Bench::minutes();
    let cyprus = Seat::Victim("CY".parse().unwrap());
    let clauses = SOUND.to_vec();
    bench.give(cyprus, Order::Invoke { article: Article::MutualAssistance, clauses });
    bench.until(|e| matches!(e, Event::ChoiceOpened { choice, .. } if choice.as_str() == "exit"));
    bench.give(
        cyprus,
        Order::Choose { choice: "exit".parse().unwrap(), answer: "condition".parse().unwrap() },
    );
    bench
}

/// Every attacked state of a shipped scenario declares what it needs and says everything in every letter, as soon as it can.
fn said_in_full(scenario: &str) -> Bench {
    let mut bench = Bench::shipped(scenario, &[]);
    while bench.game().outcome().is_none() {
        let mut orders: Vec<(Seat, Order)> = Vec::new();
        if bench.game().window() == Window::Decision {
            for seat in bench.game().seats().into_iter().filter(|seat| matches!(seat, Seat::Victim(_))) {
                orders.extend(in_full(&bench, seat).into_iter().map(|order| (seat, order)));
            }
        }
        bench.close(&orders);
    }
    bench
}

fn in_full(bench: &Bench, seat: Seat) -> Vec<Order> {
    let view = bench.view(seat);
    let clauses = Clause::ALL.to_vec();
    let letter = |letter| Order::SendLetter { letter, clauses: clauses.clone() };
    let letters = [
        Order::Invoke { article: Article::MutualAssistance, clauses: clauses.clone() },
        letter(LetterKind::Invocation),
        letter(LetterKind::Request),
    ];
    let declared = |n: &NeedView| {
        let open = matches!(n.state, NeedState::Declared | NeedState::Partly | NeedState::Met);
        Seat::Victim(n.id.victim) == seat && open
    };
    let list = view.needs().iter().filter(|n| declared(n)).count() >= 3;
    let mut basket: Vec<Order> = Vec::new();
    for order in letters.into_iter().filter(|_| list) {
        if view.guard(&basket, &order).is_ok() {
            basket.push(order);
        }
    }
    let wanted = view.legal(OrderKind::Declare, &basket).into_iter().map(|legal| legal.order);
    for order in wanted {
        if view.guard(&basket, &order).is_ok() {
            basket.push(order);
        }
    }
    basket
}

#[test]
fn who_says_everything_in_its_letters_is_not_told_that_quantities_or_the_end_were_missing() {
    let mut sent = 0;
    for scenario in Library::embedded().scenario_ids() {
        let debrief = said_in_full(scenario.as_str()).debrief();
        let made: Vec<u8> = debrief.mistakes.iter().map(|story| story.mistake).collect();
        assert!(!made.contains(&5) && !made.contains(&18), "{scenario}: {made:?}");
        let quantified = debrief.measures.iter().find(|m| m.slug == "hours_to_quantified_request");
        sent += u32::from(quantified.is_some_and(|m| m.value.is_some()));
    }
    assert!(sent >= 5, "in {sent} scenarios a letter said quantities");
}
