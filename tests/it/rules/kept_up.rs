//! `domain.md` §7.1: what sustainability counts: days of supply, rotation, money, readiness at home, fatigue.

use casus::base::Milli;
use casus::engine::{Event, Order, Window};

use super::bench::{Bench, Field, HR, country, need};

fn daily(needs: &[&str]) -> Field {
    Field::with(needs).scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]")
}

fn story(then: &str) -> String {
    format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])")
}

/// The value of a part of the term; nothing where it does not apply.
fn part(bench: &Bench, slug: &str) -> Option<i32> {
    bench.evaluation().parts.into_iter().find(|(_, part, ..)| part == slug).map(|(.., value)| value)
}

#[test]
fn days_of_supply_are_counted_from_the_hour_at_which_it_is_due() {
    // A full store is so long in use that a day takes next to nothing of it.
    let field = || {
        let field = daily(&["(\"INTERCEPT\", S)"]).at_once("FR02").package("FR02", "quantity", "20");
        field.rule("consumable_hours", 480_000).rule("lapse_half_lives", 100)
    };
    let stored = |days: i32, supplied: bool| {
        let mut bench = field().rule("supply_days", days).open();
        if supplied {
            bench.declare(&["INTERCEPT"]);
            bench.supply("FR02", "INTERCEPT");
            bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        }
        assert_eq!(part(&bench, "supply"), None, "due at hour {}", bench.need("INTERCEPT").due);
        while bench.game().hour() <= bench.need("INTERCEPT").due {
            bench.next_situation();
        }
        bench.end_turn();
        part(&bench, "supply").unwrap()
    };
    assert_eq!(stored(20_000, false), 0, "nothing in store");
    assert!((998..=1000).contains(&stored(20_000, true)), "all the days that there should be");
    assert!((498..=500).contains(&stored(40_000, true)), "half of them");
}

#[test]
fn what_is_not_used_up_has_no_days_of_supply() {
    let mut bench = daily(&["(\"GEN\", S)"]).open();
    bench.to(8, Window::Offers);
    assert_eq!(part(&bench, "supply"), None);
}

/// A network team of Estonia at work that can be kept up for two days.
fn team(field: Field) -> Bench {
    let mut bench = field.open();
    bench.declare(&["STRATCOM"]);
    bench.supply("EE03", "STRATCOM");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    bench
}

fn brief(relief_will: i32) -> Field {
    daily(&["(\"STRATCOM\", S)"]).package("EE03", "sustain_days", "2").rule("relief_will", relief_will)
}

#[test]
fn what_is_kept_up_for_a_month_or_relieved_is_planned() {
    assert_eq!(part(&daily(&["(\"STRATCOM\", S)"]).open(), "rotation"), None, "nothing came");
    assert_eq!(part(&team(brief(0)), "rotation"), Some(1000), "a willing giver relieves it");
    assert_eq!(part(&team(brief(1001)), "rotation"), Some(0), "two days, and nobody after");
    let long = brief(1001).package("EE03", "sustain_days", "30");
    assert_eq!(part(&team(long), "rotation"), Some(1000));
}

#[test]
fn what_went_home_is_missed_until_something_follows() {
    let mut bench = team(brief(1001));
    bench.until(|e| matches!(e, Event::ConsignmentReturned { .. }));
    assert_eq!(part(&bench, "rotation"), Some(0));
    let offer = bench.table("LV02");
    let order = bench.proposal(offer, "STRATCOM");
    bench.agree(order);
    assert_eq!(part(&bench, "rotation"), Some(1000), "another is on its way");
}

#[test]
fn of_the_costs_what_the_union_pays_is_paid_in_common() {
    let mut quiet = daily(&[]).open();
    quiet.to(2, Window::Offers);
    assert_eq!(part(&quiet, "money"), None, "it cost nothing");
    let paid = |then: &str| {
        let mut bench = daily(&[]).injects(&story(then)).open();
        bench.to(2, Window::Offers);
        part(&bench, "money")
    };
    assert_eq!(paid("cost_meur(\"FI\", 30)"), Some(0), "it lies where it fell");
    assert_eq!(paid("cost_meur(\"FI\", 30), cost_meur(\"EU\", 10)"), Some(250));
}

#[test]
fn a_common_fund_pays_what_fell_on_one() {
    let mut bench = daily(&[]).injects(&story("cost_meur(\"FI\", 30)")).option("common_fund", "on").open();
    bench.to(2, Window::Offers);
    assert_eq!(part(&bench, "money"), Some(1000));
}

#[test]
fn financial_help_takes_a_cost_from_where_it_fell() {
    let mut bench = daily(&["(\"FINANCE\", S)"]).open();
    assert_eq!(part(&bench, "money"), Some(0));
    bench.declare(&["FINANCE"]);
    let want = bench.need("FINANCE").want.unwrap();
    bench.supply("DK05", "FINANCE");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let share = bench.need("FINANCE").have.per_mille_of(want, 1000);
    assert!(share > 0);
    assert_eq!(part(&bench, "money"), Some(share));
}

#[test]
fn readiness_at_home_sinks_by_what_left_of_all_that_a_giver_lists() {
    let kept = |floor: i32| {
        let mut bench =
            daily(&["(\"GEN\", M)"]).package("SE07", "ready_days", "0").rule("home_floor", floor).open();
        assert_eq!(part(&bench, "home"), Some(1000), "nothing left home");
        let offer = bench.table_some("SE07", Milli::whole(60));
        let order = bench.proposal(offer, "GEN");
        bench.agree(order);
        bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        let setting = bench.game().setting();
        let listed: Vec<_> = setting.packages_of(country("SE")).filter(|p| setting.has_package(p)).collect();
        let whole: i64 = listed.iter().map(|p| i64::from(p.home_risk)).sum();
        let given = listed.iter().find(|p| p.kind == need("GEN").kind).unwrap();
        let gone =
            i64::from(given.home_risk) * i64::from(Milli::whole(60).per_mille_of(given.quantity, 1000));
        (part(&bench, "home").unwrap(), i32::try_from((whole * 1000 - gone) / whole).unwrap())
    };
    let (kept_whole, left) = kept(1000);
    assert!(left < 1000 && (kept_whole - left).abs() <= 1, "{kept_whole}, {left}");
    assert_eq!(kept(700).0, 1000, "above the floor of seven tenths");
}

#[test]
fn an_overdrawn_staff_and_wear_are_counted_apart() {
    let overdrawn = story("capacity(council, -500, 48)");
    let mut bench = daily(&[]).injects(&overdrawn).open();
    bench.to(5, Window::Offers);
    let staff = part(&bench, "staff").unwrap();
    assert!((1..1000).contains(&staff), "{staff}: some days of four");
    let mut worn = daily(&[]).injects(&story("track(\"endurance\", -300)")).open();
    worn.to(5, Window::Offers);
    assert_eq!(part(&worn, "staff"), Some(1000));
    let mut fresh = daily(&[]).open();
    fresh.to(5, Window::Offers);
    let wear = part(&fresh, "endurance").unwrap() - part(&worn, "endurance").unwrap();
    assert_eq!(wear, 300, "over the whole game");
}

#[test]
fn a_broken_promise_has_its_price_in_cohesion_and_trust_and_none_here() {
    let judged = |promise: bool| {
        let mut bench = daily(&["(\"GEN\", S)"]).open();
        bench.declare(&["GEN"]);
        if promise {
            bench.window(Window::Decision);
            let by = bench.game().hour() + 48;
            bench.give(HR, Order::Promise { need: need("GEN"), by });
        }
        bench.to(6, Window::Offers);
        bench.evaluation().raw[5]
    };
    assert_eq!(judged(true), judged(false));
}
