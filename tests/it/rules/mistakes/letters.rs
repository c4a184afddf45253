//! Scripted games about what a state writes: requests, invocations, reports.

use casus::content::{LetterKind, Seat};
use casus::engine::{Clause, Order, Window};

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
