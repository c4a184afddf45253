//! `rules.md` §9 and §10: the adversary seeks terms, the attacked state answers, and the end of the game follows.

use std::collections::BTreeSet;

use casus::base::Dice;
use casus::content::{Outcome, Seat, Track};
use casus::engine::{Cause, EndReason, Event, Order, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, country, delegation, finland, moved, one};

const ADVERSARY: Seat = Seat::Adversary;
/// Where the shipped scenario says that its aims are reached.
const MAIN: &str = "any([function_below(\"territory\", 600), function_below(\"government\", 600)])";
const SECOND: &str = "function_below(\"energy\", 450)";
const AT_ONCE: &str = "track_at_least(\"escalation\", 0)";
const NEVER: &str = "track_below(\"escalation\", 0)";
const TERRITORY: &str = "function_below(\"territory\", 600)";

/// Its aims are reached on these conditions. Nothing else moves.
fn wanting(main: &str, second: &str) -> Field {
    Field::with(&["(\"GEN\", S)"])
        .scenario(MAIN, main)
        .scenario(SECOND, second)
        .scenario("[(escalation, 100), (attribution, 100)]", "[(escalation, 500), (attribution, 100)]")
        .rule("wear_per_day", 0)
        .rule("brink_hours", 100_000)
        .rule("restored_from", 0)
}

/// It has all that it wanted from the start, and wants it written down a day later.
fn strong() -> Field {
    wanting(AT_ONCE, AT_ONCE)
}

/// It seeks terms after a day, whatever it has; its main aim is reached on that condition.
fn holding(main: &str) -> Field {
    wanting(main, NEVER).scenario("id: \"S02-T01\",", "id: \"S02-T01\", by_hours: 30,")
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

/// How it ends, and why.
fn ended(mut bench: Bench) -> (Outcome, EndReason) {
    let events = bench.until(|e| matches!(e, Event::GameEnded { .. }));
    one(
        &events,
        |e| if let Event::GameEnded { outcome, reason } = e { Some((*outcome, *reason)) } else { None },
    )
}

#[test]
fn from_strength_it_seeks_terms_a_day_after_it_has_all() {
    let hour = |field: Field| sought(field).game().hour();
    assert_eq!(hour(strong()), 30);
    assert_eq!(hour(strong().rule("settled_hours", 36)), 42);
}

#[test]
fn what_it_chiefly_wanted_it_wants_written_down_after_three_days() {
    let hour = |field: Field| sought(field).game().hour();
    assert_eq!(hour(wanting(AT_ONCE, NEVER)), 84);
    assert_eq!(hour(wanting(AT_ONCE, NEVER).rule("main_aim_hours", 24)), 30);
    // A scenario may name the hour by which a feeler comes.
    assert_eq!(hour(holding(NEVER)), 30);
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
        let mut bench =
            sought(holding(TERRITORY).scenario("(territory, 850)", &format!("(territory, {territory})")));
        let events = bench.give(finland(), answer("accept"));
        bench.end_turn();
        assert!(Policy::default_for(ADVERSARY).orders(&bench.view(ADVERSARY), Dice::new(1)).is_empty());
        // The request is the attacked state's to end, in its own time.
        assert_eq!(count(&events, |e| matches!(e, Event::Terminated { .. })), 0);
        (moves(&events), ended(bench))
    };
    assert_eq!(end(850), ([-150, 20, -20, -30], (Outcome::Held, EndReason::Settled)));
    assert_eq!(end(300), ([-150, -80, -60, -30], (Outcome::Frozen, EndReason::Settled)));
}

#[test]
fn through_a_third_party_an_end_takes_evidence_and_two_days() {
    let end = |main: &str, attribution: i32| {
        let field = holding(main).scenario("(attribution, 100)]", &format!("(attribution, {attribution})]"));
        let mut bench = sought(field);
        let events = bench.give(finland(), answer("mediate"));
        let asked = bench.game().hour();
        let later = bench.until(|e| matches!(e, Event::TimerEnded { .. }));
        assert!(bench.game().hour() - asked >= 48);
        (moves(&events), moves(&later), ended(bench))
    };
    let held = |reason| (Outcome::Held, reason);
    assert_eq!(end(NEVER, 500), ([-60, 10, 0, 0], [-60, 0, 20, 0], held(EndReason::Settled)));
    assert_eq!(end(NEVER, 100), ([-60, 10, 0, 0], [0, 0, 0, 0], held(EndReason::Stands)));
    let frozen = (Outcome::Frozen, EndReason::AimHeld);
    assert_eq!(end(AT_ONCE, 500), ([-60, 10, 0, 0], [0, 0, 0, 0], frozen));
}

#[test]
fn its_policy_weighs_what_was_taken_and_how_long_it_can_go_on() {
    // How often each answer is given over forty seeds.
    let given = |territory: i32, even: i32| {
        let field = holding(TERRITORY).rule("resolve_even", even);
        let field = field.scenario("(territory, 850)", &format!("(territory, {territory})"));
        let mut bench = sought(field);
        bench.window(Window::Consent);
        let orders =
            |seed: u64| Policy::default_for(finland()).orders(&bench.view(finland()), Dice::new(seed));
        ["accept", "mediate", "refuse"]
            .map(|id| (0..40).filter(|seed| orders(*seed).contains(&answer(id))).count())
    };
    let [tired, half, strong] = [1000, 520, 0].map(|even| given(850, even));
    assert!(tired[0] > 35, "{tired:?}");
    assert!(half.iter().all(|answers| *answers > 0), "{half:?}");
    assert!(strong[0] == 0 && strong[2] > half[2], "{strong:?} {half:?}");
    // No reward for what was taken, unless it cannot go on at all.
    assert_eq!(given(300, 520)[0], 0);
    assert!(given(300, 1000)[0] > 35);
}

#[test]
fn nothing_counts_as_held_while_it_has_what_it_came_for() {
    let end = |main: &str, outcome: &str| {
        let told =
            format!("(id: \"F-I01\", at_hours: 6, channel: \"x\", text: \"x\", then: [outcome({outcome})])");
        ended(wanting(main, NEVER).injects(&told).open())
    };
    assert_eq!(end(NEVER, "held"), (Outcome::Held, EndReason::Settled));
    assert_eq!(end(NEVER, "restored"), (Outcome::Restored, EndReason::Settled));
    assert_eq!(end(NEVER, "frozen"), (Outcome::Frozen, EndReason::Settled));
    assert_eq!(end(AT_ONCE, "held"), (Outcome::Frozen, EndReason::AimHeld));
    assert_eq!(end(AT_ONCE, "restored"), (Outcome::Frozen, EndReason::AimHeld));
    // Broken, but with it in hand: it goes on to the horizon.
    let broken = |main: &str| wanting(main, NEVER).rule("broken_below", 1000).open();
    assert_eq!(ended(broken(NEVER)), (Outcome::Restored, EndReason::Broken));
    assert_eq!(ended(broken(AT_ONCE)), (Outcome::Frozen, EndReason::AimHeld));
}

#[test]
fn each_attacked_state_answers_for_itself_and_an_agreement_holds_for_who_agreed() {
    let cyprus = Seat::Victim(country("CY"));
    let open = |main: &str| {
        let field = holding(main).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\"],");
        let mut bench = sought(field);
        bench.window(Window::Decision);
        bench
    };
    let mut bench = open(NEVER);
    let asked = |bench: &Bench, seat| bench.view(seat).choices().pop().map(|choice| choice.deciders);
    assert_eq!(asked(&bench, HR), Some(vec![finland(), cyprus]));
    assert_eq!(asked(&bench, cyprus), Some(vec![cyprus]));
    // One word goes to both.
    let advice = Order::Advise { choice: "terms".parse().unwrap(), answer: "accept".parse().unwrap() };
    bench.close(&[(HR, advice), (finland(), answer("accept")), (cyprus, answer("refuse"))]);
    bench.end_turn();
    assert_eq!((asked(&bench, HR), asked(&bench, cyprus)), (None, None));
    bench.window(Window::Adversary);
    let targets: BTreeSet<_> = bench.view(ADVERSARY).vectors().iter().map(|v| v.target).collect();
    assert_eq!(targets, BTreeSet::from([country("CY")]), "whoever agreed is left alone");
    // The end is settled once both have one.
    assert_eq!(ended(bench), (Outcome::Held, EndReason::Stands));
    let both = |main: &str| {
        let mut bench = open(main);
        bench.close(&[(finland(), answer("accept")), (cyprus, answer("accept"))]);
        bench.end_turn();
        bench.window(Window::Adversary);
        assert!(Policy::default_for(ADVERSARY).orders(&bench.view(ADVERSARY), Dice::new(1)).is_empty());
        ended(bench)
    };
    assert_eq!(both(NEVER), (Outcome::Held, EndReason::Settled));
    assert_eq!(both(AT_ONCE), (Outcome::Frozen, EndReason::Settled));
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
