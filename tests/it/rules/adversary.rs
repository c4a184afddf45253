//! `rules.md` §9: the adversary's aims and means, what it sees, how it adapts, what stops it.

use std::collections::BTreeSet;

use casus::base::Dice;
use casus::content::{Outcome, Seat, Track, VectorId};
use casus::engine::view::VectorView;
use casus::engine::{Cause, Event, Order, Rule, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, count, moved, one};

const ADVERSARY: Seat = Seat::Adversary;

/// Words and intelligence deny the vector of information wholly; the adversary is sure of success but for them.
fn contested(caveats: &str) -> Bench {
    let field = Field::with(&["(\"STRATCOM\", S)", "(\"INTEL\", S)"])
        .package("EE03", "caveats", caveats)
        .package("CY05", "caveats", caveats)
        .package("CY05", "ready_days", "1")
        .scenario("(id: information, pressure: 500)", "(id: information, pressure: 1000)")
        .rule("denial_share", 1000)
        .rule("chance", "(0, 1000)")
        .rule("wear_per_day", 0);
    let mut bench = field.open();
    bench.declare(&["STRATCOM", "INTEL"]);
    bench
}

fn shielded(caveats: &str) -> Bench {
    let mut bench = contested(caveats);
    for (package, need) in [("EE03", "STRATCOM"), ("CY05", "INTEL")] {
        bench.supply(package, need);
        while bench.need(need).coverage < 1000 {
            bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        }
    }
    bench.window(Window::Adversary);
    bench
}

fn vector(bench: &Bench, id: VectorId) -> VectorView {
    bench.view(ADVERSARY).vectors().into_iter().find(|v| v.id == id).expect("a vector")
}

fn succeeds(bench: &mut Bench, by: VectorId) -> bool {
    let events = bench.give(ADVERSARY, Order::Act { vector: by });
    one(&events, |e| match e {
        Event::AdversaryActed { success, .. } => Some(*success),
        _ => None,
    })
}

#[test]
fn denial_works() {
    assert!(succeeds(&mut contested("[]"), VectorId::Information));
    assert!(!succeeds(&mut shielded("[]"), VectorId::Information));
    // What it does not see denies it all the same.
    assert!(!succeeds(&mut shielded("[NO_PUBLICITY]"), VectorId::Information));
}

#[test]
fn what_it_sees_deployed_deters_and_what_is_quiet_does_not() {
    let seen = |bench: &Bench| vector(bench, VectorId::Information).deterrence;
    assert_eq!(seen(&contested("[]")), 0);
    assert_eq!(seen(&shielded("[]")), 1000);
    assert_eq!(seen(&shielded("[NO_PUBLICITY]")), 0);
}

#[test]
fn a_denied_act_costs_it_means_and_a_success_gives_some() {
    let pressure = |mut bench: Bench| {
        let before = vector(&bench, VectorId::Information).pressure;
        bench.give(ADVERSARY, Order::Act { vector: VectorId::Information });
        vector(&bench, VectorId::Information).pressure - before
    };
    assert_eq!(pressure(shielded("[]")), -12);
    let field = Field::with(&["(\"GEN\", S)"])
        .scenario("(id: information, pressure: 500)", "(id: information, pressure: 900)")
        .rule("chance", "(1000, 1000)")
        .rule("wear_per_day", 0);
    assert_eq!(pressure(field.open()), 3);
}

#[test]
fn it_draws_among_its_three_best_vectors() {
    let bench = Field::with(&["(\"GEN\", S)"]).open();
    let view = bench.view(ADVERSARY);
    let counts = bench.game().setting().rules().players.adversary.deterrence;
    let mut ranked = view.vectors();
    // Seen weakness × effect × learned success, twice as much where all of it serves the aim, − deterrence.
    let promise = |v: &VectorView| {
        let gain = v.seen_weakness * v.pressure / 1000 * v.learned / 1000;
        gain * (1000 + view.serves_aim(0, v.id)) / 1000 - v.deterrence * counts / 1000
    };
    ranked.sort_by_key(|v| (std::cmp::Reverse(promise(v)), v.id));
    let best: BTreeSet<VectorId> = ranked.iter().take(3).map(|v| v.id).collect();
    let mut drawn = BTreeSet::new();
    for seed in 0..60 {
        let orders = Policy::default_for(ADVERSARY).orders(&view, Dice::new(seed));
        assert_eq!(orders.len(), 1, "six hours, one act");
        drawn.extend(orders.iter().map(|order| match order {
            Order::Act { vector } => *vector,
            other => panic!("{other:?}"),
        }));
    }
    assert_eq!(drawn, best);
}

#[test]
fn its_policy_turns_to_others_after_two_failures() {
    let mut bench = shielded("[]");
    let mut failures = 0;
    while failures < 2 {
        assert!(!succeeds(&mut bench, VectorId::Information));
        failures += 1;
        bench.window(Window::Adversary);
    }
    assert!(vector(&bench, VectorId::Information).shunned);
    for seed in 0..60 {
        let orders = Policy::default_for(ADVERSARY).orders(&bench.view(ADVERSARY), Dice::new(seed));
        assert!(!orders.contains(&Order::Act { vector: VectorId::Information }), "seed {seed}");
    }
}

#[test]
fn it_sees_public_events_and_visible_deployments_only() {
    let bench = shielded("[]");
    let view = bench.view(ADVERSARY);
    assert!(view.needs().is_empty() && view.offers().is_empty());
    assert!(view.matches().is_empty() && view.consignments().is_empty());
    assert!(view.votes().is_empty() && view.promises().len() == bench.full().promises().len());
    assert!(view.countries().iter().all(|c| c.will.is_none() && c.uploaded_turn.is_none()));
    assert!(view.register().rows.is_empty());
    let known = [Track::Pressure, Track::Escalation, Track::PublicTrust];
    for track in view.tracks() {
        assert_eq!(track.estimate, !known.contains(&track.track), "{:?}", track.track);
    }
}

/// All vectors at that pressure.
fn worn(pressure: i32) -> Bench {
    let mut field = Field::with(&["(\"GEN\", S)"]).rule("wear_per_day", 0);
    for (id, own) in [
        ("infiltration", 550),
        ("sabotage", 500),
        ("cyber", 550),
        ("information", 500),
        ("strike", 350),
        ("obstruction", 450),
    ] {
        let row = |level: i32| format!("(id: {id}, pressure: {level})");
        field = field.scenario(&row(own), &row(pressure));
    }
    field.open()
}

#[test]
fn below_a_quarter_of_its_means_it_holds_still_and_seeks_terms() {
    let mut bench = worn(249);
    assert!(Policy::default_for(ADVERSARY).orders(&bench.view(ADVERSARY), Dice::new(1)).is_empty());
    let events = bench.window(Window::Offers);
    assert_eq!(count(&events, |e| *e == Event::TermsSought), 1);
    let calmer = moved(&events, Track::Escalation, |c| *c == Cause::Rule(Rule::Deterrence));
    assert_eq!(calmer, -60);
    // Everybody hears of it, once.
    assert!(bench.view(super::bench::HR).sees(&Event::TermsSought));
    let later = bench.next_situation();
    assert_eq!(count(&later, |e| *e == Event::TermsSought), 0);

    let mut strong = worn(250);
    assert!(!Policy::default_for(ADVERSARY).orders(&strong.view(ADVERSARY), Dice::new(1)).is_empty());
    assert_eq!(count(&strong.window(Window::Offers), |e| *e == Event::TermsSought), 0);
}

#[test]
fn when_its_means_are_broken_the_crisis_ends() {
    let mut bench = worn(170);
    bench.end_turn();
    assert!(matches!(bench.game().outcome(), Some(Outcome::Held | Outcome::Restored)));
}
