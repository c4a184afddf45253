//! `rules.md` §3, §5: what is kept up wears: rotation, expenditure, recall, and what they do to endurance.

use casus::base::Milli;
use casus::content::Track;
use casus::engine::{Cause, Event, Homecoming, Rule};

use super::bench::{Bench, Field, count, country, moved, need};

fn burnt(cause: &Cause) -> bool {
    *cause == Cause::Giver(Rule::BurnRate, country("EE"))
}

/// A network team of Estonia that can be kept up for two days, at work.
fn at_work(field: Field) -> Bench {
    let mut bench = field.package("EE03", "sustain_days", "2").open();
    bench.declare(&["STRATCOM"]);
    bench.supply("EE03", "STRATCOM");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    bench
}

fn field() -> Field {
    Field::with(&["(\"STRATCOM\", S)"])
}

#[test]
fn a_willing_giver_relieves_its_unit_for_another_term() {
    let mut bench = at_work(field().rule("relief_will", 0));
    for _ in 0..2 {
        let since = bench.game().hour();
        let events = bench.until(|e| matches!(e, Event::ConsignmentRelieved { .. }));
        assert!((48..60).contains(&(bench.game().hour() - since)));
        assert_eq!(moved(&events, Track::Endurance, burnt), -3);
        assert_eq!(count(&events, |e| matches!(e, Event::ConsignmentReturned { .. })), 0);
        assert_eq!(bench.need("STRATCOM").have, Milli::whole(1));
    }
}

#[test]
fn what_may_stay_so_long_only_is_not_relieved() {
    let limited = field().package("EE03", "caveats", "[TIME_LIMIT_D(2)]").rule("relief_will", 0);
    let mut bench = at_work(limited);
    let events = bench.until(|e| matches!(e, Event::ConsignmentReturned { why: Homecoming::Over, .. }));
    assert_eq!(count(&events, |e| matches!(e, Event::ConsignmentRelieved { .. })), 0);
    assert_eq!(bench.need("STRATCOM").have, Milli::ZERO);
}

#[test]
fn who_is_threatened_at_home_relieves_nobody() {
    let threatened = field().package("EE03", "caveats", "[OWN_REGION_FIRST(north)]").rule("relief_will", 0);
    let threatened = threatened.scenario("victims: [\"FI\"],", "victims: [\"FI\", \"SE\"],");
    let mut bench = at_work(threatened);
    bench.until(|e| matches!(e, Event::ConsignmentReturned { why: Homecoming::Over, .. }));
    assert_eq!(bench.need("STRATCOM").have, Milli::ZERO);
}

#[test]
fn a_recall_costs_endurance() {
    let heat =
        "(id: \"F-I01\", at_hours: 36, channel: \"x\", text: \"x\", then: [track(\"escalation\", 500)])";
    let minds = field().package("EE03", "caveats", "[OWN_REGION_FIRST(north)]").injects(heat);
    let mut bench = field_recalled(minds.scenario("victims: [\"FI\"],", "victims: [\"FI\", \"SE\"],"));
    let events =
        bench.until(|e| matches!(e, Event::ConsignmentReturned { why: Homecoming::WantedFor(_), .. }));
    assert_eq!(moved(&events, Track::Endurance, burnt), -4);
}

fn field_recalled(minds: Field) -> Bench {
    let mut bench = minds.rule("recall_chance", 100_000).open();
    bench.declare(&["STRATCOM"]);
    bench.supply("EE03", "STRATCOM");
    bench
}

/// What the burn of a day, as the rule has it, took from endurance with one offer of Estonia at work.
fn burn_of_a_day(field: Field, package: &str, kind: &str) -> i32 {
    let mut bench = field.scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]").open();
    bench.declare(&[kind]);
    bench.supply(package, kind);
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    moved(&bench.next_situation(), Track::Endurance, |c| *c == Cause::Rule(Rule::BurnRate))
}

fn teams() -> Field {
    let field = Field::with(&["(\"CYBER_IR\", S)"]).rule("burn_per_day", 10);
    field.rule("burn_per_consignment", 40).rule("relief_per_consignment", 30)
}

#[test]
fn each_unit_at_work_burns_endurance_every_day() {
    let burn = |each: i32| burn_of_a_day(teams().rule("burn_per_consignment", each), "EE01", "CYBER_IR");
    assert_eq!([burn(0), burn(40)], [-10, -50]);
}

#[test]
fn what_nobody_hosts_burns_nothing() {
    let field = Field::with(&["(\"STRATCOM\", S)"]).rule("burn_per_day", 10);
    assert_eq!(burn_of_a_day(field.rule("burn_per_consignment", 40), "EE03", "STRATCOM"), -10);
}

#[test]
fn who_relieves_the_attacked_states_units_elsewhere_gives_endurance_back() {
    let field = teams().package("EE01", "caveats", "[BACKFILL_ONLY]");
    assert_eq!(burn_of_a_day(field, "EE01", "CYBER_IR"), 20);
}

#[test]
fn a_large_state_bears_most_of_what_burns_by_its_own_means() {
    let field = teams().scenario("region: north,", "region: north,\n    own_means: 700,");
    assert_eq!(burn_of_a_day(field, "EE01", "CYBER_IR"), -15);
}

#[test]
fn finance_offered_as_aid_keeps_endurance_up() {
    let mut bench = Field::with(&["(\"FINANCE\", S)"]).at_once("DK05").rule("need_error_max", 0).open();
    bench.declare(&["FINANCE"]);
    let by_finance = |events: &[Event]| {
        moved(events, Track::Endurance, |c| *c == Cause::Need(Rule::Coverage, need("FINANCE")))
    };
    assert_eq!(by_finance(&bench.next_situation()), 0);
    bench.supply("DK05", "FINANCE");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let events = bench.next_situation();
    assert!(by_finance(&events) > 0, "{events:?}");
}

#[test]
fn what_is_used_up_is_gone_and_stocks_at_work_keep_endurance_up() {
    let mut bench = Field::with(&["(\"INTERCEPT\", S)"])
        .at_once("FR02")
        .package("FR02", "quantity", "20")
        .rule("consumable_hours", 48)
        .open();
    bench.declare(&["INTERCEPT"]);
    bench.supply("FR02", "INTERCEPT");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let stocks =
        |c: &Cause| matches!(c, Cause::Need(Rule::Coverage, need) if need.kind.as_str() == "INTERCEPT");
    let mut kept = 0;
    let before = bench.need("INTERCEPT").have;
    for _ in 0..3 {
        let events = bench.next_situation();
        assert_eq!(count(&events, |e| matches!(e, Event::ConsignmentUsed { .. })), 1);
        kept += moved(&events, Track::Endurance, stocks);
    }
    assert!(kept > 0, "missiles in store are endurance");
    assert!(bench.need("INTERCEPT").have < before);
}
