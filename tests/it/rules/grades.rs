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
    // A hundred above what the crisis brought, of five rungs.
    assert_eq!(part(&judged, "own_rises"), Some((1000, 900)));
    assert_eq!(part(&judged, "peak"), Some((1000, 800)));
    assert_eq!(judged.raw[Term::Escalation as usize], 700);
}

#[test]
fn what_is_said_on_the_evidence_is_no_rise_of_the_responses_own_making() {
    let known =
        "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [track_to(\"attribution\", 700)])";
    let mut bench = daily().injects(known).open();
    bench.window(Window::Decision);
    let before = bench.track(Track::Escalation);
    bench.give(Seat::Hr, Order::Statement { kind: casus::engine::StatementKind::Attribution });
    assert!(bench.track(Track::Escalation) > before, "the adversary hears it all the same");
    bench.next_situation();
    assert_eq!(part(&bench.evaluation(), "own_rises"), Some((1000, 1000)));
}

#[test]
fn pledges_count_less_the_more_unequal_they_are() {
    let field = || daily().rule("expected_per_gdp", 0).rule("expected_per_active", 0);
    let fair = |lets: i32| {
        let mut bench = field().rule("expected_bounds", format!("({lets}, {lets})")).open();
        supplied(&mut bench, "SE07", 40);
        let one = part(&bench.evaluation(), "fair_share").unwrap().1;
        supplied(&mut bench, "AT07", 60);
        (one, part(&bench.evaluation(), "fair_share").unwrap().1)
    };
    // Both do all that is expected of them: two of twenty-six.
    assert_eq!(fair(1), (1000 / 26, 2000 / 26));
    let (one, two) = fair(1_000_000);
    assert!(one <= two && two < 2, "next to nothing of a million points: {one}, {two}");
    // Sweden's offer is worth two points and Austria's as much; where only one is asked for two, their shares differ.
    let (packages, gini) = (daily().package("SE07", "political_value", "4"), 166);
    let mut bench = packages
        .package("AT07", "political_value", "2")
        .rule("expected_per_gdp", 0)
        .rule("expected_per_active", 0)
        .rule("expected_bounds", "(4000, 4000)")
        .open();
    supplied(&mut bench, "SE07", 40);
    supplied(&mut bench, "AT07", 60);
    let shares = 1000 + 500;
    let expected = shares * (1000 - gini) / 1000 / 26;
    assert_eq!(part(&bench.evaluation(), "fair_share"), Some((300, expected)), "less a sixth");
}

#[test]
fn more_is_expected_of_a_larger_product_and_of_larger_forces_and_no_more_than_is_listed() {
    let fair = |gdp: i32, active: i32, most: i32| {
        let field = daily().rule("expected_per_gdp", gdp).rule("expected_per_active", active);
        let mut bench = field.rule("expected_bounds", format!("(1, {most})")).open();
        supplied(&mut bench, "AT07", 60);
        part(&bench.evaluation(), "fair_share").unwrap().1
    };
    let usual = fair(12, 150, 100_000);
    assert!(fair(24, 150, 100_000) < usual && fair(12, 300, 100_000) < usual);
    let listed = fair(1_000_000, 0, 1_000_000_000);
    assert!(listed > 0, "what Austria lists bounds what is expected");
    assert_eq!(listed, fair(2_000_000, 0, 1_000_000_000));
}

/// A field whose crisis response begins in that mode.
fn response_at(mode: &str) -> Field {
    let initial = format!("region: north,\n    initial_ipcr: {mode},");
    daily().scenario("region: north,", &initial)
}

#[test]
fn information_counts_uploads_over_the_game() {
    let mut bench = response_at("information_sharing").rule("upload_fresh_hours", 48).open();
    for seat in ["AT", "SE", "EE"] {
        bench.give(delegation(seat), Order::Upload);
    }
    let fresh_from = bench.game().turn();
    let uploads = |bench: &Bench| part(&bench.evaluation(), "uploads").unwrap();
    bench.to(fresh_from + 3, Window::Offers);
    let share = 3000 / 26;
    let turns = i32::from(fresh_from) + 2;
    let earlier = uploads(&bench);
    assert_eq!(earlier.0, 500);
    assert!((1..=share).contains(&earlier.1), "{earlier:?} of {turns} turns");
    // Three turns later all of it is stale, and the mean sinks; at the end it is not nothing.
    bench.to(fresh_from + 6, Window::Offers);
    let later = uploads(&bench).1;
    assert!(later > 0 && later < earlier.1, "{later} after {}", earlier.1);
}

#[test]
fn a_report_is_timely_as_long_as_it_tells_of_today() {
    let timely = |hours: i32| {
        let once = response_at("information_sharing").rule("report_interval_hours", 10_000);
        let mut bench = once.rule("report_fresh_hours", hours).open();
        bench.until(|e| matches!(e, Event::ReportIssued { .. }));
        let turn = i32::from(bench.game().turn());
        bench.to(u16::try_from(turn + 3).unwrap(), Window::Offers);
        let counted = turn + 2;
        (part(&bench.evaluation(), "reports").unwrap(), counted)
    };
    let ((weight, one), turns) = timely(0);
    assert_eq!((weight, one), (300, 1000 / turns), "the day on which it came out");
    assert_eq!(timely(24).0.1, 2000 / turns, "and the day after");
}

#[test]
fn knowing_the_author_counts_whole_once_it_is_said_for_all() {
    let known =
        "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", then: [track_to(\"attribution\", 420)])";
    let mut bench = daily().injects(known).open();
    bench.to(2, Window::Decision);
    let line = |bench: &Bench| part(&bench.evaluation(), "attribution");
    let level = bench.track(Track::Attribution) * 1000 / 700;
    assert_eq!(line(&bench), Some((200, level / 2)), "of what is called high, and half of it unsaid");
    let named = Order::Statement { kind: casus::engine::StatementKind::Attribution };
    bench.give(Seat::Hr, named);
    assert_eq!(line(&bench), Some((200, bench.track(Track::Attribution) * 1000 / 700)));
}

#[test]
fn a_term_is_made_of_the_parts_that_it_names() {
    for bench in [with_sets(100), Bench::haze()] {
        let judged = bench.evaluation();
        for term in Term::ALL {
            let found: Vec<&str> = judged
                .parts
                .iter()
                .filter(|(of, ..)| *of == term)
                .map(|(_, slug, ..)| slug.as_str())
                .collect();
            let mut named = term.parts().iter();
            assert!(found.iter().all(|slug| named.any(|part| part == slug)), "{term:?}: {found:?}");
        }
    }
}

#[test]
fn kinds_left_uncovered_are_named_as_shortfalls_with_what_they_reached() {
    let mut bench = with_sets(119);
    let named = |bench: &Bench| bench.evaluation().shortfalls;
    assert_eq!(named(&bench), [(super::bench::need("GEN"), 595)]);
    supplied(&mut bench, "AT07", 1);
    assert_eq!(named(&bench), []);
}
