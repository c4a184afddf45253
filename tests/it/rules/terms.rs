//! `rules.md` §9 and §10: the adversary seeks terms, the attacked state answers, and the end of the game follows.

use casus::base::Dice;
use casus::content::{Outcome, Seat, Track};
use casus::engine::{Cause, Event, Order, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, delegation, finland, moved};

const ADVERSARY: Seat = Seat::Adversary;
/// Where the shipped scenario says that its aims are reached.
const MAIN: &str = "any([function_below(\"territory\", 600), function_below(\"government\", 600)])";
const SECOND: &str = "function_below(\"energy\", 450)";
const AT_ONCE: &str = "track_at_least(\"escalation\", 0)";

/// It has all that it wanted from the start, and wants it written down a day later. Nothing else moves.
fn strong() -> Field {
    Field::with(&["(\"GEN\", S)"])
        .scenario(MAIN, AT_ONCE)
        .scenario(SECOND, AT_ONCE)
        .scenario("[(escalation, 100), (attribution, 100)]", "[(escalation, 500), (attribution, 100)]")
        .rule("wear_per_day", 0)
        .rule("brink_hours", 100_000)
        .rule("restored_from", 0)
}

/// Terms are on the table.
fn sought(field: Field) -> Bench {
    let mut bench = field.open();
    bench.until(|e| *e == Event::TermsSought);
    bench
}

fn answer(id: &str) -> Order {
    Order::Choose { choice: "terms".parse().unwrap(), answer: id.parse().unwrap() }
}

fn by_terms(cause: &Cause) -> bool {
    matches!(cause, Cause::Inject(id) if id.as_str() == "S02-T01")
}

/// What the answer moves: escalation, legitimacy, cohesion, trust.
fn moves(events: &[Event]) -> [i32; 4] {
    [Track::Escalation, Track::Legitimacy, Track::Cohesion, Track::PublicTrust]
        .map(|track| moved(events, track, by_terms))
}

fn outcome(mut bench: Bench) -> Option<Outcome> {
    bench.until(|e| matches!(e, Event::GameEnded { .. }));
    bench.game().outcome()
}

#[test]
fn from_strength_it_seeks_terms_a_day_after_it_has_all() {
    let bench = sought(strong());
    assert_eq!(bench.game().hour(), 30);
    assert_eq!(sought(strong().rule("settled_hours", 36)).game().hour(), 42);
}

#[test]
fn the_attacked_state_is_asked_and_the_high_representative_may_advise() {
    let mut bench = sought(strong());
    bench.window(Window::Decision);
    let open = |seat: Seat| bench.view(seat).choices().len();
    assert_eq!((open(finland()), open(HR), open(delegation("SE")), open(Seat::Nato)), (1, 1, 0, 0));
    let advice = Order::Advise { choice: "terms".parse().unwrap(), answer: "refuse".parse().unwrap() };
    let events = bench.give(HR, advice);
    assert_eq!(count(&events, |e| matches!(e, Event::ChoiceAdvised { by: Seat::Hr, .. })), 1);
    assert_eq!(bench.refused(HR, answer("accept")), "unknown_choice");
}

#[test]
fn who_refuses_stands_together_and_a_little_higher_on_the_ladder() {
    let mut bench = sought(strong());
    let events = bench.give(finland(), answer("refuse"));
    assert_eq!(moves(&events), [30, 0, 20, 10]);
    bench.end_turn();
    assert!(!Policy::default_for(ADVERSARY).orders(&bench.view(ADVERSARY), Dice::new(1)).is_empty());
    // Silence is a refusal.
    let silent = sought(strong()).end_turn();
    assert_eq!(count(&silent, |e| matches!(e, Event::ChoiceMade { by_default: true, .. })), 1);
    assert_eq!(moves(&silent), [30, 0, 20, 10]);
}

#[test]
fn accepted_it_acts_no_more_and_the_end_depends_on_what_it_holds() {
    let end = |territory: i32| {
        let field = strong().scenario("(territory, 850)", &format!("(territory, {territory})"));
        let mut bench = sought(field);
        let events = bench.give(finland(), answer("accept"));
        bench.end_turn();
        assert!(Policy::default_for(ADVERSARY).orders(&bench.view(ADVERSARY), Dice::new(1)).is_empty());
        // The request is the attacked state's to end, in its own time.
        assert_eq!(count(&events, |e| matches!(e, Event::Terminated { .. })), 0);
        (moves(&events), outcome(bench))
    };
    assert_eq!(end(850), ([-150, 20, -20, -30], Some(Outcome::Held)));
    assert_eq!(end(300), ([-150, -80, -60, -30], Some(Outcome::Frozen)));
}

#[test]
fn through_a_third_party_an_end_takes_evidence_and_two_days() {
    let end = |attribution: i32| {
        let field = strong().scenario("(attribution, 100)]", &format!("(attribution, {attribution})]"));
        let mut bench = sought(field);
        let events = bench.give(finland(), answer("mediate"));
        let asked = bench.game().hour();
        let later = bench.until(|e| matches!(e, Event::TimerEnded { .. }));
        assert!(bench.game().hour() - asked >= 48);
        (moves(&events), moves(&later), outcome(bench))
    };
    assert_eq!(end(500), ([-60, 10, 0, 0], [-60, 0, 20, 0], Some(Outcome::Held)));
    assert_eq!(end(100), ([-60, 10, 0, 0], [0, 0, 0, 0], Some(Outcome::Frozen)));
}

#[test]
fn its_policy_accepts_what_costs_little_and_no_reward_for_what_was_taken() {
    let choices = |territory: i32| {
        let field = strong().scenario("(territory, 850)", &format!("(territory, {territory})"));
        let mut bench = sought(field);
        bench.window(Window::Consent);
        let given =
            |seed: u64| Policy::default_for(finland()).orders(&bench.view(finland()), Dice::new(seed));
        let accepted = |seed: &u64| given(*seed).contains(&answer("accept"));
        (0..40).filter(accepted).count()
    };
    assert!(choices(850) > 20, "{}", choices(850));
    assert_eq!(choices(300), 0);
}

#[test]
fn nobody_speaks_for_a_group() {
    let mut bench = strong().scenario("    vectors: [", "    counterpart: false,\n    vectors: [").open();
    let mut sought = 0;
    while bench.game().outcome().is_none() {
        sought += count(&bench.end_turn(), |e| *e == Event::TermsSought);
    }
    assert_eq!(sought, 0);
}
