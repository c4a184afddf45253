//! `rules.md` §10, `domain.md` §7.1: seven terms and their weighted sum.

use casus::base::Milli;
use casus::content::{Seat, Track};
use casus::engine::{Evaluation, Event, Order, Term, Window};

use super::bench::{Bench, Field, delegation};

/// A medium need of generators, of which Sweden and Austria can give, in turns of a day.
fn daily() -> Field {
    Field::with(&["(\"GEN\", M)"])
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]")
        .rule("need_error_max", 0)
        .package("SE07", "ready_days", "0")
        .package("AT07", "ready_days", "0")
}

/// So many sets of a package are agreed on and at work.
fn supplied(bench: &mut Bench, package: &str, sets: i64) {
    let offer = bench.table_some(package, Milli::whole(sets));
    let order = bench.proposal(offer, "GEN");
    bench.agree(order);
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
}

fn with_sets(sets: i64) -> Bench {
    let mut bench = daily().open();
    supplied(&mut bench, "SE07", sets);
    bench
}

fn part(evaluation: &Evaluation, slug: &str) -> Option<(i32, i32)> {
    let found = evaluation.parts.iter().find(|(_, part, ..)| part == slug);
    found.map(|(_, _, weight, value)| (*weight, *value))
}

#[test]
fn the_grade_is_the_sum_of_seven_terms_by_their_weights() {
    let judged = with_sets(100).evaluation();
    let weights = [30, 15, 15, 12, 10, 10, 8];
    assert_eq!(weights.iter().sum::<i32>(), 100);
    let sum: i32 = judged.terms.iter().zip(weights).map(|(term, weight)| term * weight).sum();
    assert_eq!(judged.grade, sum / 100);
    assert_eq!(Term::ALL.map(Term::slug)[0], "needs");
}

#[test]
fn what_is_avoided_counts_as_far_as_twice_the_needs_are_met() {
    let counted = |sets: i64| {
        let judged = with_sets(sets).evaluation();
        let damped = [Term::Complementarity, Term::Escalation, Term::Legality, Term::Sustainability];
        for term in damped {
            let (raw, left) = (judged.raw[term as usize], judged.terms[term as usize]);
            let share = (2 * judged.terms[Term::Needs as usize]).min(1000);
            assert_eq!(left, raw * share / 1000, "{term:?}");
        }
        for term in [Term::Solidarity, Term::Information] {
            assert_eq!(judged.terms[term as usize], judged.raw[term as usize], "{term:?}");
        }
        judged.terms[Term::Escalation as usize] * 1000 / judged.raw[Term::Escalation as usize]
    };
    assert_eq!((counted(50), counted(100), counted(120)), (500, 1000, 1000));
}

#[test]
fn solidarity_counts_the_members_that_give_and_the_specific_characters_among_them() {
    let mut bench = daily().open();
    supplied(&mut bench, "SE07", 40);
    let one = bench.evaluation();
    assert_eq!(part(&one, "pledging"), Some((400, 1000 / 26)), "one of twenty-six others");
    assert_eq!(part(&one, "specific_character"), Some((100, 0)));
    supplied(&mut bench, "AT07", 40);
    let two = bench.evaluation();
    assert_eq!(part(&two, "pledging"), Some((400, 2000 / 26)));
    assert_eq!(part(&two, "specific_character"), Some((100, 333)), "Austria, of three");
    assert_eq!(part(&two, "delivered"), Some((200, 1000)));
}

#[test]
fn what_is_only_tabled_is_no_pledge_and_what_is_agreed_not_yet_delivered() {
    let mut bench = daily().package("SE07", "ready_days", "15").open();
    let offer = bench.table_some("SE07", Milli::whole(40));
    assert_eq!(part(&bench.evaluation(), "pledging"), Some((400, 0)));
    let order = bench.proposal(offer, "GEN");
    bench.agree(order);
    let agreed = bench.evaluation();
    assert_eq!(part(&agreed, "pledging"), Some((400, 1000 / 26)));
    assert_eq!(part(&agreed, "delivered"), Some((200, 0)));
}

#[test]
fn escalation_that_the_crisis_itself_brought_is_not_held_against_the_response() {
    let peak = |hour: i32, then: &str| {
        let inject =
            format!("(id: \"F-I01\", at_hours: {hour}, channel: \"x\", text: \"x\", then: [{then}])");
        let mut bench = daily().injects(&inject).open();
        bench.to(3, Window::Offers);
        assert!(bench.track(Track::Escalation) >= 300);
        part(&bench.evaluation(), "peak")
    };
    assert_eq!(peak(24, "track(\"escalation\", 300)"), Some((1000, 1000)));
}

#[test]
fn a_rung_by_the_responses_own_order_costs_a_tenth_besides_what_it_rose() {
    let mut bench = daily().open();
    bench.window(Window::Decision);
    let charge = Order::Statement { kind: casus::engine::StatementKind::Attribution };
    bench.give(Seat::Hr, charge);
    bench.next_situation();
    let judged = bench.evaluation();
    // Sixty above what the crisis brought, of five rungs.
    assert_eq!(part(&judged, "own_rises"), Some((1000, 900)));
    assert_eq!(part(&judged, "peak"), Some((1000, 880)));
    assert_eq!(judged.raw[Term::Escalation as usize], 780);
}

#[test]
fn information_counts_uploads_reports_and_how_far_the_author_is_known() {
    let field = daily().scenario("region: north,", "region: north,\n    initial_ipcr: information_sharing,");
    let known =
        "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [track_to(\"attribution\", 350)])";
    let mut bench = field.injects(known).open();
    for seat in ["AT", "SE", "EE"] {
        bench.give(delegation(seat), Order::Upload);
    }
    let judged = bench.evaluation();
    assert_eq!(part(&judged, "uploads").unwrap(), (500, 3000 / 27));
    assert_eq!(part(&judged, "attribution").unwrap(), (200, 500), "half of what is called high");
    assert_eq!(part(&judged, "reports").unwrap().0, 300);
}

#[test]
fn kinds_left_uncovered_are_named_as_shortfalls_with_what_they_reached() {
    let mut bench = with_sets(119);
    let named = |bench: &Bench| bench.evaluation().shortfalls;
    assert_eq!(named(&bench), [(super::bench::need("GEN"), 595)]);
    supplied(&mut bench, "AT07", 1);
    assert_eq!(named(&bench), []);
}
