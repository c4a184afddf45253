//! `domain.md` §1.4: what Article 222 sets going, whom it binds, what the Union then pays.

use casus::content::{IpcrMode, Mode, Seat, VoteRule};
use casus::engine::{Article, Channel, Event, Order, Window};

use super::bench::{Bench, Field, HR, count, country, finland, paid};
use super::law::{GOOD, field, invoke, struck, struck_with};

#[test]
fn under_the_solidarity_clause_the_unions_means_take_half_the_staff() {
    let costs = |solidarity: bool| {
        let mut bench = struck_with(solidarity);
        bench.window(Window::Decision);
        let cost = |id: &str| {
            let order = Order::Task { instrument: id.parse().unwrap(), victim: None };
            bench.view(HR).guard(&[], &order).expect("legal")
        };
        // The Union's services, and a meeting of the members' own ambassadors, whom the clause does not hurry.
        (cost("space-services"), cost("psc-nac-meeting"))
    };
    assert_eq!((costs(false), costs(true)), ((8, 6), (4, 6)));
}

#[test]
fn the_solidarity_clause_sets_its_machinery_going_by_itself() {
    let mut bench = struck(field()).open();
    let events = bench.give(finland(), invoke(Article::Solidarity, &GOOD));
    let hub = |e: &Event| {
        matches!(e, Event::InstrumentTasked { instrument, victim, .. }
            if instrument.as_str() == "civil-protection-mechanism" && *victim == country("FI"))
    };
    assert_eq!(count(&events, hub), 1, "the emergency centre is the hub");
    assert_eq!(count(&events, |e| matches!(e, Event::ReportOrdered { .. })), 1);
    assert_eq!(count(&events, |e| matches!(e, Event::IpcrDecided { mode: IpcrMode::Full, .. })), 1);
    // Mutual assistance binds the states and sets none of it going.
    let mut other = struck(field()).open();
    let events = other.give(finland(), invoke(Article::MutualAssistance, &GOOD));
    assert_eq!(count(&events, |e| matches!(e, Event::InstrumentTasked { .. })), 0);
}

#[test]
fn under_the_solidarity_clause_the_union_bears_the_transport_of_civil_aid() {
    let pays = |solidarity: bool| {
        let mut bench = struck(Field::with(&["(\"GEN\", S)"])).rule("convoy_millions", 10).open();
        bench.declare(&["GEN"]);
        bench.give(
            finland(),
            Order::Task { instrument: "civil-protection-mechanism".parse().unwrap(), victim: None },
        );
        bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
        if solidarity {
            bench.give(finland(), invoke(Article::Solidarity, &GOOD));
        }
        bench.supply_by("AT07", "GEN", Channel::Ucpm, Some(Mode::Road));
        let events = bench.until(|e| matches!(e, Event::Paid { .. }));
        (paid(&events, "EU") > 0, paid(&events, "AT") > 0)
    };
    assert_eq!((pays(false), pays(true)), ((true, true), (true, false)));
}

#[test]
fn under_the_solidarity_clause_the_union_shares_the_cost_whatever_the_channel() {
    let payer = |solidarity: bool| {
        let field =
            Field::with(&["(\"GEN\", S)"]).at_once("AT07").package("AT07", "caveats", "[COST_SHARED]");
        let mut bench = struck(field).open();
        bench.declare(&["GEN"]);
        if solidarity {
            bench.give(finland(), invoke(Article::Solidarity, &GOOD));
        }
        bench.supply_by("AT07", "GEN", Channel::Bilateral, Some(Mode::Road));
        let worked = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        (paid(&worked, "FI") > 0, paid(&worked, "EU") > 0)
    };
    assert_eq!((payer(false), payer(true)), ((true, false), (false, true)));
}

#[test]
fn the_unions_budget_bears_no_military_aid_under_the_solidarity_clause_either() {
    // Article 41(2) TEU: what has military or defence implications is not charged to it.
    let payer = |kind: &str, quantity: &str, mode: Mode| {
        let field = Field::with(&[&format!("(\"{kind}\", S)")]).at_once("AT07");
        let field =
            field.package("AT07", "kind", &format!("\"{kind}\"")).package("AT07", "quantity", quantity);
        let mut bench = struck(field.package("AT07", "caveats", "[COST_SHARED]")).open();
        bench.declare(&[kind]);
        bench.give(finland(), invoke(Article::Solidarity, &GOOD));
        bench.supply_by("AT07", kind, Channel::Bilateral, Some(mode));
        let worked = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        (paid(&worked, "FI") > 0, paid(&worked, "EU") > 0)
    };
    assert_eq!(payer("CYBER_IR", "1", Mode::Digital), (true, false));
    assert_eq!(payer("GEN", "60", Mode::Road), (false, true));
}

#[test]
fn the_solidarity_clause_is_invoked_without_a_vote_and_what_touches_defence_takes_unanimity() {
    let mut bench = struck(field()).open();
    let events = bench.give(finland(), invoke(Article::Solidarity, &GOOD));
    assert_eq!(count(&events, |e| matches!(e, Event::Invoked { .. })), 1);
    assert_eq!(count(&events, |e| matches!(e, Event::VoteScheduled { .. })), 0);
    // Article 222(3) TFEU with Article 31(1) TEU: a further decision with defence implications.
    let defence = bench.game().setting().catalogue().mechanisms.iter().filter(|m| m.politics.defence);
    let rules: Vec<_> = defence.map(|m| m.decides.vote_rule()).collect();
    assert!(!rules.is_empty() && rules.iter().all(|rule| *rule == Some(VoteRule::Unanimity)), "{rules:?}");
}

#[test]
fn the_solidarity_clause_binds_the_union_to_the_state_that_invoked_it() {
    let two = Field::with(&["(\"INTEL\", S)", "(\"INTEL@CY\", S)"])
        .scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\"],");
    let mut bench = struck(two).open();
    bench.give(finland(), invoke(Article::Solidarity, &GOOD));
    bench.window(Window::Decision);
    let cost = |victim: Option<&str>| {
        let victim = victim.map(country);
        let order = Order::Task { instrument: "hybrid-fusion-cell".parse().unwrap(), victim };
        bench.view(HR).guard(&[], &order)
    };
    assert_eq!(cost(None), Ok(3));
    assert_eq!(cost(Some("CY")), Ok(6));
}

/// What happened is one question, whether the state is overwhelmed by it another.
#[test]
fn what_the_stories_tell_opens_the_solidarity_clause_before_a_function_breaks_down() {
    for (scenario, inject, victims) in [
        ("thirty-minutes", "S12-I01", ["CY"].as_slice()),
        ("copper-shore", "S03-I10", &["CY"]),
        ("northern-haze", "S02-I02", &["FI"]),
        ("twin-fires", "S10-I02", &["LV"]),
        ("twin-fires", "S10-I03", &["CY", "GR"]),
    ] {
        let mut bench = Bench::shipped(scenario, &[]);
        let refused = |bench: &Bench, victim: &str| {
            let order = invoke(Article::Solidarity, &GOOD);
            bench
                .view(Seat::Victim(country(victim)))
                .guard(&[], &order)
                .err()
                .map(casus::engine::Rejection::slug)
        };
        if inject != "S12-I01" && inject != "S02-I02" {
            bench.window(Window::Decision);
            assert_eq!(refused(&bench, victims[0]), Some("no_disaster"), "{scenario} at the start");
        }
        bench.until(|e| matches!(e, Event::InjectFired { inject: fired } if fired.as_str() == inject));
        bench.window(Window::Decision);
        for victim in victims {
            assert_eq!(refused(&bench, victim), None, "{inject}: {victim}");
        }
    }
}

#[test]
fn what_fails_at_home_is_within_the_solidarity_clause_wherever_the_blow_fell() {
    let at_base = || field().scenario("region: north,", "region: north,\n    place: sba,");
    let mut bench = struck(at_base()).open();
    assert_eq!(bench.refused(finland(), invoke(Article::Solidarity, &GOOD)), "outside_solidarity");
    let failing =
        at_base().rule("disaster_below", 900).open().give(finland(), invoke(Article::Solidarity, &GOOD));
    assert_eq!(count(&failing, |e| matches!(e, Event::Invoked { .. })), 1);
}
