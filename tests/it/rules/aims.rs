//! `rules.md` §9: the adversary's aims. Another aim plays another game; who has what he wanted keeps it; who knows it.

use std::collections::BTreeMap;

use casus::base::Dice;
use casus::content::{Function, IpcrMode, Outcome, Seat, VectorId};
use casus::engine::view::AimView;
use casus::engine::{Event, Order, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, delegation, finland, one};

const ADVERSARY: Seat = Seat::Adversary;
/// Where the shipped scenario says that its aims are reached.
const MAIN: &str = "any([function_below(\"territory\", 600), function_below(\"government\", 600)])";
const SECOND: &str = "function_below(\"energy\", 450)";
const NEVER: &str = "function_below(\"territory\", 0)";
const AT_ONCE: &str = "track_at_least(\"escalation\", 0)";

/// A field on which the shipped aims are reached by these conditions, ahead of them one that breaks so much.
fn field(main: &str, second: &str) -> Field {
    Field::with(&["(\"GEN\", S)"]).scenario(MAIN, main).scenario(SECOND, second).rule("wear_per_day", 0)
}

fn breaking(functions: &str) -> Bench {
    let aim = format!("    aims: [(text: \"So.\", breaks: [{functions}], reached: {NEVER}),\n");
    field(NEVER, NEVER).scenario("    aims: [\n", &aim).rule("aim_pull", 4000).open()
}

/// How often each vector is drawn first over many seeds.
fn first_acts(bench: &Bench) -> BTreeMap<VectorId, u32> {
    let mut drawn = BTreeMap::new();
    for seed in 0..120 {
        let orders = Policy::default_for(ADVERSARY).orders(&bench.view(ADVERSARY), Dice::new(seed));
        if let Some(Order::Act { vector }) = orders.first() {
            *drawn.entry(*vector).or_default() += 1;
        }
    }
    drawn
}

fn main_aim(bench: &Bench, seat: Seat) -> Option<AimView> {
    bench.view(seat).aims().first().copied()
}

#[test]
fn another_aim_plays_another_game() {
    let ground = first_acts(&breaking("territory, government"));
    let networks = first_acts(&breaking("communications, health"));
    let of = |drawn: &BTreeMap<VectorId, u32>, vector| drawn.get(&vector).copied().unwrap_or(0);
    assert!(of(&ground, VectorId::Infiltration) > of(&ground, VectorId::Cyber), "{ground:?}");
    assert!(of(&networks, VectorId::Cyber) > of(&networks, VectorId::Infiltration), "{networks:?}");
}

#[test]
fn a_vector_serves_an_aim_by_the_share_of_its_harm() {
    let bench = breaking("communications");
    // Of 10 to communications, 5 to health, 4 to energy and 3 to trust.
    assert_eq!(bench.view(ADVERSARY).serves_aim(0, VectorId::Cyber), 10 * 1000 / 22);
    assert_eq!(bench.view(ADVERSARY).serves_aim(0, VectorId::Strike), 0);
    assert_eq!(bench.view(HR).serves_aim(0, VectorId::Cyber), 0, "the table does not know");
}

#[test]
fn a_reached_aim_is_told_to_the_adversary_alone_and_it_turns_to_the_next() {
    let mut bench = field(AT_ONCE, NEVER).open();
    let events = bench.window(Window::Offers);
    let moved = |aim, reached| Event::AimMoved { aim, reached };
    assert_eq!(count(&events, |e| matches!(e, Event::AimMoved { .. })), 1);
    assert_eq!(count(&events, |e| *e == moved(0, true)), 1);
    for seat in [HR, finland(), Seat::Presidency, Seat::Nato, delegation("SE")] {
        assert!(!bench.view(seat).sees(&moved(0, true)) && bench.view(seat).aims().is_empty(), "{seat:?}");
    }
    assert!(bench.view(ADVERSARY).sees(&moved(0, true)) && bench.view(Seat::Excon).sees(&moved(0, true)));
    assert_eq!(main_aim(&bench, ADVERSARY).and_then(|aim| aim.since), Some(6));
    bench.to(2, Window::Adversary);
    // The winter serves the second aim: cyber, which breaks networks, health and power, comes first.
    let served = first_acts(&bench);
    let most = served.iter().max_by_key(|(_, times)| **times).map(|(vector, _)| *vector);
    assert_eq!(most, Some(VectorId::Cyber), "{served:?}");
}

#[test]
fn what_was_reached_can_be_lost() {
    let relief = "(id: \"S02-I99\", at_hours: 24, channel: \"crisis\", text: \"Relief.\", then: [function(\"government\", 100)]),";
    let mut bench = field("function_below(\"government\", 851)", NEVER).injects(relief).open();
    assert_eq!(count(&bench.window(Window::Offers), |e| *e == Event::AimMoved { aim: 0, reached: true }), 1);
    assert!(bench.function(Function::Government) < 851);
    let lost = bench.until(|e| matches!(e, Event::AimMoved { aim: 0, .. }));
    assert_eq!(count(&lost, |e| *e == Event::AimMoved { aim: 0, reached: false }), 1);
    let aim = main_aim(&bench, ADVERSARY).expect("an aim");
    assert_eq!((aim.since, aim.first), (None, Some(6)));
}

#[test]
fn who_has_all_that_he_wanted_keeps_it_with_less() {
    // A turn of six hours, an act every hour.
    let acts = |main: &str, second: &str| {
        let mut bench = field(main, second).rule("hours_per_act", 1).open();
        bench.to(2, Window::Adversary);
        Policy::default_for(ADVERSARY).orders(&bench.view(ADVERSARY), Dice::new(1)).len()
    };
    assert_eq!(acts(AT_ONCE, AT_ONCE), 1);
    assert!(acts(AT_ONCE, NEVER) > 1 && acts(NEVER, NEVER) > 1);
}

#[test]
fn an_aim_of_which_every_way_is_denied_is_out_of_reach() {
    // Only words serve the aim, and words are answered in full.
    let field = Field::with(&["(\"STRATCOM\", S)", "(\"INTEL\", S)"])
        .scenario("    aims: [\n", "    aims: [(text: \"So.\", breaks: [population], reached: never),\n")
        .scenario("reached: never", &format!("reached: {NEVER}"))
        .scenario("(id: strike, pressure: 350),", "")
        .at_once("EE03")
        .at_once("CY05");
    let mut bench = field.open();
    assert!(main_aim(&bench, ADVERSARY).is_some_and(|aim| aim.within_reach));
    bench.declare(&["STRATCOM", "INTEL"]);
    for (package, need) in [("EE03", "STRATCOM"), ("CY05", "INTEL")] {
        bench.supply(package, need);
        while bench.need(need).coverage < 1000 {
            bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        }
    }
    assert!(main_aim(&bench, ADVERSARY).is_some_and(|aim| !aim.within_reach));
}

#[test]
fn a_good_report_assesses_the_main_aim_for_the_table() {
    let reported = |known_from: i32| {
        let mut bench = field(AT_ONCE, NEVER).rule("aim_known_from", known_from).open();
        bench.give(Seat::Presidency, Order::SetIpcr { mode: IpcrMode::InformationSharing });
        let issued = bench.until(|e| matches!(e, Event::ReportIssued { .. }));
        let quality = one(&issued, |e| match e {
            Event::ReportIssued { quality } => Some(*quality),
            _ => None,
        });
        (bench, issued, quality)
    };
    let (_, _, quality) = reported(0);
    let (bench, issued, _) = reported(quality);
    assert_eq!(count(&issued, |e| *e == Event::AimAssessed), 1);
    for seat in [HR, finland(), delegation("SE")] {
        assert!(bench.view(seat).sees(&Event::AimAssessed));
        // What it wants, not whether it has it; and the main aim alone.
        let known = bench.view(seat).aims();
        assert_eq!(known.len(), 1, "{seat:?}");
        assert_eq!((known[0].estimate, known[0].since, known[0].within_reach), (true, None, false));
    }
    assert_eq!(bench.view(ADVERSARY).aims().len(), 2);
    let (bench, issued, _) = reported(quality + 1);
    assert_eq!(count(&issued, |e| *e == Event::AimAssessed), 0);
    assert!(bench.view(HR).aims().is_empty());
}

#[test]
fn what_it_came_for_and_has_at_the_horizon_is_frozen_and_told_in_the_debrief() {
    let end = |main: &str| {
        let calm = field(main, NEVER).rule("restored_from", 0).rule("brink_hours", 100_000);
        let mut bench = calm.open();
        bench.until(|e| matches!(e, Event::GameEnded { .. }));
        let story = bench.debrief().aims[0].clone();
        (bench.game().outcome(), story.reached, story.first, story.estimate)
    };
    assert_eq!(end(NEVER), (Some(Outcome::Held), false, None, false));
    assert_eq!(end(AT_ONCE), (Some(Outcome::Frozen), true, Some(6), false));
}
