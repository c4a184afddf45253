//! `domain.md` §7.2: what the engine itself calls a typical mistake, once a game.

mod attentive;
mod letters;
mod scripted;

use casus::content::{IpcrMode, NatoPosture, Seat};
use casus::engine::{Channel, Event, Order, StatementKind};

use super::bench::{Bench, Field, HR, count, country, kind, need};

/// How often a mistake is made in these events.
fn made(events: &[Event], number: u8) -> usize {
    count(events, |e| matches!(e, Event::MistakeMade { mistake, .. } if *mistake == number))
}

fn ask(of: &str) -> Order {
    Order::Ask { country: country(of), kind: kind("AD_MR") }
}

#[test]
fn lethal_aid_is_not_asked_of_a_specific_character() {
    let mut bench = Field::with(&["(\"AD_MR\", S)"]).open();
    bench.declare(&["AD_MR"]);
    assert_eq!(made(&bench.give(HR, ask("CY")), 8), 0);
    assert_eq!(made(&bench.give(HR, ask("IE")), 8), 1);
    assert_eq!(made(&bench.give(HR, ask("AT")), 8), 0, "it was told");
}

#[test]
fn a_unit_in_natos_plan_is_not_agreed_on_besides() {
    let agreed = |planned: bool| {
        let step =
            "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(consultations)])";
        let mut bench = Field::with(&["(\"AD_MR\", L)"])
            .injects(step)
            .rule("plan_share", "(0, 400, 400, 700)")
            .rule("draw_hours", "(24, 24)")
            .open();
        bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
        bench.declare(&["AD_MR"]);
        if planned {
            bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
        }
        made(&bench.supply("FR01", "AD_MR").1, 10)
    };
    assert_eq!((agreed(false), agreed(true)), (0, 1));
}

#[test]
fn three_bilateral_matches_without_a_register_are_chaos() {
    let found = |register: bool| {
        let mode = if register { "information_sharing" } else { "off" };
        let mut bench = Field::with(&["(\"GEN\", L)"])
            .scenario("region: north,", &format!("region: north,\n    initial_ipcr: {mode},"))
            .open();
        bench.declare(&["GEN"]);
        ["AT07", "IT12", "PL05", "RO05"].map(|package| {
            let offer = bench.table(package);
            let Order::Propose { need, quantity, mode, .. } = bench.proposal(offer, "GEN") else {
                unreachable!()
            };
            let order = Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode };
            made(&bench.agree(order).1, 12)
        })
    };
    assert_eq!((found(false), found(true)), ([0, 0, 1, 0], [0; 4]));
}

#[test]
fn full_activation_is_not_for_everything() {
    let full = |function: i32| {
        let bench = Field::with(&["(\"GEN\", S)"])
            .scenario("(communications, 750)", &format!("(communications, {function})"));
        made(&bench.open().give(Seat::Presidency, Order::SetIpcr { mode: IpcrMode::Full }), 13)
    };
    assert_eq!((full(950), full(600)), (1, 0));
}

#[test]
fn a_day_without_a_line_of_ones_own_is_the_adversarys() {
    let end_of_the_first_day = |bench: &mut Bench| {
        let mut events = Vec::new();
        while bench.game().hour() <= 48 {
            events.extend(bench.end_turn());
        }
        made(&events, 17)
    };
    let field = || Field::with(&["(\"GEN\", S)"]).open();
    assert_eq!(end_of_the_first_day(&mut field()), 1);
    let mut spoken = field();
    spoken.give(HR, Order::Statement { kind: StatementKind::Solidarity });
    assert_eq!(end_of_the_first_day(&mut spoken), 0);
    let mut alerted = field();
    alerted.give(HR, Order::Task { instrument: "crisis-communicators".parse().unwrap(), victim: None });
    assert_eq!(end_of_the_first_day(&mut alerted), 0);
}

#[test]
fn what_an_event_shows_is_a_mistake_only_if_a_seat_made_it() {
    let story = |number: u8, mode: Option<IpcrMode>| {
        let then = format!("mistake({number})");
        let inject = format!("(id: \"F-I01\", at_hours: 48, channel: \"x\", text: \"x\", then: [{then}])");
        let mut bench = Field::with(&["(\"GEN\", S)"]).injects(&inject).open();
        bench.declare(&["GEN"]);
        if let Some(mode) = mode {
            bench.give(HR, Order::RequestIpcr { mode });
        }
        let events = bench.until(|e| matches!(e, Event::InjectFired { .. }));
        made(&events, number)
    };
    // Nobody agreed on a unit of NATO's; who has asked for a register has seen to it.
    assert_eq!(story(10, None), 0);
    assert_eq!((story(12, None), story(12, Some(IpcrMode::InformationSharing))), (1, 0));
    // What is left undone is left undone.
    assert_eq!(story(5, None), 1);
}
