//! `rules.md` §6: the victim absorbs only so much; what works lasts as long as it can be kept up.

use casus::base::Milli;
use casus::content::{Function, Track};
use casus::engine::{Cause, Channel, Clock, Event, Homecoming, Rule, Shelf};

use super::bench::{Bench, Field, count, moved, one, stock_moves};

/// Four decontamination units, twenty thousandths of a brigade each, for a state that takes in so much a day.
fn decontamination(intake_per_level: i32) -> Bench {
    let mut bench = Field::with(&["(\"CBRN\", L)"])
        .at_once("AT01")
        .package("AT01", "quantity", "4")
        .rule("intake_per_level", intake_per_level)
        .open();
    bench.declare(&["CBRN"]);
    bench
}

fn is_queue(cause: &Cause) -> bool {
    *cause == Cause::Rule(Rule::ReceptionQueue)
}

#[test]
fn what_fits_is_at_work_at_once_and_costs_nothing() {
    let mut bench = decontamination(1000);
    let (offer, _) = bench.supply("AT01", "CBRN");
    let events = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(bench.offer(offer).at_work, Milli::whole(4));
    assert_eq!(moved(&events, Track::Cohesion, is_queue), 0);
}

#[test]
fn too_much_queues_and_costs_transport_and_goodwill() {
    let mut bench = decontamination(8);
    let (offer, _) = bench.supply("AT01", "CBRN");
    let events = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let (taken, effect) = one(&events, |e| match e {
        Event::ConsignmentAbsorbed { quantity, effect, .. } => Some((*quantity, *effect)),
        _ => None,
    });
    assert!(taken < Milli::whole(4) && !taken.is_zero(), "{taken:?}");
    assert!(effect <= taken);
    assert_eq!(bench.offer(offer).at_work, taken);
    assert!(moved(&events, Track::Cohesion, is_queue) < 0);
    let transport = count(&events, |e| {
        matches!(e, Event::FunctionMoved { function: Function::Transport, delta, cause, .. }
            if *delta < 0 && is_queue(cause))
    });
    assert_eq!(transport, 1);
    // And in the end all of it is in.
    while bench.offer(offer).at_work < Milli::whole(4) {
        bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    }
}

#[test]
fn bilateral_aid_jumps_the_queue() {
    let mut bench = Field::with(&["(\"CBRN\", L)"])
        .at_once("AT01")
        .package("AT01", "quantity", "1")
        .at_once("SI01")
        .package("SI01", "nato", "N")
        .package("SI01", "quantity", "1")
        .rule("intake_per_level", 1)
        .open();
    bench.declare(&["CBRN"]);
    let (first, _) = bench.supply("SI01", "CBRN");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let (later, _) = bench.supply_by("AT01", "CBRN", Channel::Bilateral, Some(casus::content::Mode::Air));
    bench.until(|e| matches!(e, Event::ConsignmentArrived { .. }));
    // Both wait now: what was arranged between two goes first.
    assert!(bench.offer(first).at_work < Milli::whole(1));
    assert!(!bench.offer(later).at_work.is_zero());
    let before = bench.offer(first).at_work;
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(bench.offer(first).at_work, before);
}

#[test]
fn what_is_sustained_goes_home_after_its_time() {
    // A giver that is not willing to relieve it.
    let field = Field::with(&["(\"STRATCOM\", S)"]).rule("relief_will", 1001);
    let mut bench = field.package("EE03", "sustain_days", "2").open();
    bench.declare(&["STRATCOM"]);
    let (offer, _) = bench.supply("EE03", "STRATCOM");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let since = bench.game().hour();
    assert_eq!(bench.need("STRATCOM").have, Milli::whole(1));
    let events = bench.until(|e| matches!(e, Event::ConsignmentReturned { why: Homecoming::Over, .. }));
    assert_eq!(stock_moves(&events, offer), [(Shelf::Delivered, Shelf::Returned, 1000)]);
    assert_eq!(bench.need("STRATCOM").have, Milli::ZERO);
    // At the first turn when two days are over.
    assert!((48..60).contains(&(bench.game().hour() - since)));
}

#[test]
fn what_is_used_up_does_not_go_home() {
    // Missiles are listed with one day: they are used in ten, not sent back after one.
    let mut bench =
        Field::with(&["(\"INTERCEPT\", S)"]).at_once("FR02").package("FR02", "quantity", "20").open();
    bench.declare(&["INTERCEPT"]);
    let (offer, _) = bench.supply("FR02", "INTERCEPT");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let start = bench.game().hour();
    let mut returned = 0;
    while bench.game().hour() < start + 96 {
        let events = bench.end_turn();
        returned += count(&events, |e| matches!(e, Event::ConsignmentReturned { .. }));
    }
    assert_eq!(returned, 0);
    let used = Milli::whole(20) - bench.offer(offer).at_work;
    let days = i64::from(bench.game().hour() - start) / 24;
    assert!(used.0 >= (days - 1) * 2000 && used.0 <= (days + 1) * 2000, "{used:?} in {days} days");
}

#[test]
fn sorties_flown_are_drawn_no_longer() {
    let mut bench = Field::with(&["(\"HOSP\", S)", "(\"AIRLIFT\", S)"])
        .package("SE09", "ready_days", "0")
        .at_once("AT02")
        .package("DE04", "ready_days", "0")
        .package("DE04", "quantity", "20")
        .package("FR09", "ready_days", "0")
        .rule("consumable_hours", 24)
        .open();
    bench.declare(&["HOSP", "AIRLIFT"]);
    bench.supply("DE04", "AIRLIFT");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    bench.supply_by("SE09", "HOSP", Channel::Ucpm, Some(casus::content::Mode::Air));
    bench.until(|e| matches!(e, Event::LiftDrawn { .. }));
    // They are flown; eight more come: they are free for the next load.
    while !bench.need("AIRLIFT").have.is_zero() {
        bench.end_turn();
    }
    bench.supply("FR09", "AIRLIFT");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    bench.supply_by("AT02", "HOSP", Channel::Ucpm, Some(casus::content::Mode::Air));
    let left = bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
    assert_eq!(count(&left, |e| matches!(e, Event::LiftDrawn { .. })), 1);
}

/// Trains carry one load at a time: they are free again when it has arrived.
#[test]
fn trains_and_ships_are_held_until_their_load_has_arrived() {
    let mut bench = Field::with(&["(\"HOSP\", L)", "(\"SEA_RAIL\", S)"])
        .at_once("SE09")
        .at_once("AT02")
        .at_once("DE07")
        .package("DE07", "quantity", "1")
        .rule("own_lift_tonnes", "[(air, 0), (road, 0), (rail, 0), (sea, 0)]")
        .rule("lift_unit_tonnes", "[(air, 250), (road, 250), (rail, 250), (sea, 250)]")
        .rule("lift_wait_hours", 10_000)
        .open();
    bench.declare(&["HOSP", "SEA_RAIL"]);
    bench.supply("DE07", "SEA_RAIL");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let road = Some(casus::content::Mode::Road);
    bench.supply_by("SE09", "HOSP", Channel::Ucpm, road);
    let first = bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
    assert_eq!(count(&first, |e| matches!(e, Event::LiftDrawn { .. })), 1);
    let arrives = one(&first, |e| match e {
        Event::ConsignmentLeft { arrives, .. } => Some(*arrives),
        _ => None,
    });
    bench.supply_by("AT02", "HOSP", Channel::Ucpm, road);
    assert!(bench.game().hour() < arrives, "the train is on its way");
    bench.until(|e| matches!(e, Event::LiftDrawn { .. }));
    assert!(bench.game().hour() >= arrives, "the second load goes when the first is there");
}

/// The wait for lift begins when nothing else holds the match, however long a mandate took.
#[test]
fn after_a_long_mandate_a_match_still_waits_for_lift() {
    let mut bench = Field::with(&["(\"HOSP\", S)"])
        .at_once("SE09")
        .package("SE09", "caveats", "[PARLIAMENT_PRIOR]")
        .rule("mandate_refusal", 0)
        .rule("lift_wait_hours", 48)
        .rule("own_lift_tonnes", "[(air, 0), (road, 0), (rail, 0), (sea, 0)]")
        .open();
    bench.declare(&["HOSP"]);
    bench.supply_by("SE09", "HOSP", Channel::Ucpm, Some(casus::content::Mode::Air));
    bench.until(|e| matches!(e, Event::ClockEnded { clock: Clock::Mandate, granted: true, .. }));
    let ready = bench.game().hour();
    let left = bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
    assert!(bench.game().hour() - ready >= 48, "{} after the mandate", bench.game().hour() - ready);
    assert_eq!(count(&left, |e| matches!(e, Event::LiftDrawn { .. })), 0);
}

/// A unit partly taken in works, and is bound like one that works whole.
#[test]
fn what_still_queues_goes_home_too_when_its_time_is_over() {
    let field = Field::with(&["(\"CBRN\", L)"]).at_once("AT01").package("AT01", "quantity", "4");
    let field = field.package("AT01", "sustain_days", "3").rule("relief_will", 1001);
    let mut bench = field.rule("intake_per_level", 1).open();
    bench.declare(&["CBRN"]);
    let (offer, _) = bench.supply("AT01", "CBRN");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert!(bench.offer(offer).at_work < Milli::whole(2), "the rest queues");
    let events = bench.until(|e| matches!(e, Event::ConsignmentReturned { why: Homecoming::Over, .. }));
    let moves = stock_moves(&events, offer);
    assert!(moves.iter().any(|(from, to, _)| (*from, *to) == (Shelf::Queued, Shelf::Returned)), "{moves:?}");
}
