//! Several states attacked at once, a partner beyond the map, and a roster of another year: what belongs to a victim
//! is kept for each, what belongs to the Union once.

use casus::base::{Milli, NeedId};
use casus::content::{Function, NatoPosture, Outcome, Region, Seat, Track, VectorId};
use casus::engine::{Article, Cause, EndReason, Event, Order, OrderKind, Rule, SeatView, Window};
use casus::words::{Lang, Lookup, Words};

use super::bench::{Bench, Field, HR, count, country, delegation, finland, kind, moved, one};

fn at(victim: &str, id: &str) -> NeedId {
    NeedId { victim: country(victim), kind: kind(id) }
}

fn seat(victim: &str) -> Seat {
    Seat::Victim(country(victim))
}

/// A field on which these states are attacked, Finland first unless the test says otherwise.
fn attacked(victims: &str, needs: &[&str]) -> Field {
    Field::with(needs).scenario("victims: [\"FI\"],", &format!("victims: [{victims}],"))
}

fn inject(then: &str) -> String {
    format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])")
}

/// Everything a state needs, as it estimates it.
fn declare_all(bench: &mut Bench, victim: &str) -> Vec<Event> {
    bench.window(Window::Decision);
    let legal = bench.view(seat(victim)).legal(OrderKind::Declare, &[]);
    let orders: Vec<(Seat, Order)> = legal.into_iter().map(|l| (seat(victim), l.order)).collect();
    bench.close(&orders)
}

#[test]
fn nato_moves_for_any_attacked_ally() {
    // Cyprus, which is attacked first, is none.
    let step = inject("nato_step(consultations)");
    let mut bench = attacked("\"CY\", \"FI\"", &["(\"INTEL\", S)"]).injects(&step).open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
}

#[test]
fn nobody_waits_for_nato_where_it_has_no_ally_to_help() {
    // NATO meets for Finland, and nobody has promised either state a thing yet.
    let needs = ["(\"AD_MR\", S)", "(\"AD_MR@CY\", S)"];
    let field = attacked("\"FI\", \"CY\"", &needs).injects(&inject("nato_step(consultations)"));
    let mut bench = field.rule("draw_hours", "(24, 24)").rule("plan_share", "(0, 0, 0, 0)").open();
    declare_all(&mut bench, "FI");
    declare_all(&mut bench, "CY");
    bench.to(6, Window::Offers);
    assert_eq!(bench.full().nato().posture, NatoPosture::Consultations);
    let events = bench.next_situation();
    let grown = |victim: &str| {
        let by = Cause::Need(Rule::Gap, at(victim, "AD_MR"));
        moved(&events, Track::Gap, |c| *c == by)
    };
    assert!(grown("FI") > 0, "the Ally's own need is waited for");
    assert_eq!(grown("CY"), 0, "for Cyprus there is nothing to wait for");
}

#[test]
fn what_nato_plans_for_one_ally_is_not_there_for_another() {
    let needs = ["(\"AD_MR\", L)", "(\"AD_MR@EE\", L)"];
    let field = attacked("\"FI\", \"EE\"", &needs).injects(&inject("nato_step(response_plan)"));
    let field = field.rule("consensus_attribution", "(0, 0)").rule("reliability", "(1000, 1000, 1000, 1000)");
    let mut bench = field.rule("draw_hours", "(24, 24)").rule("plan_share", "(0, 1000, 1000, 1000)").open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan });
    bench.give(Seat::Nato, Order::PlanCover { need: at("FI", "AD_MR") });
    let second = Order::PlanCover { need: at("EE", "AD_MR") };
    if bench.view(Seat::Nato).guard(&[], &second).is_ok() {
        bench.give(Seat::Nato, second);
    }
    let setting = bench.game().setting();
    let packages = setting.catalogue().packages.iter();
    let units = packages.filter(|p| p.kind == kind("AD_MR") && p.nato != casus::content::NatoAssignment::N);
    let all: Milli = units.map(|p| p.quantity).sum();
    let planned = |bench: &Bench, v| bench.full().need(at(v, "AD_MR")).unwrap().nato_planned.unwrap();
    let (first, other) = (planned(&bench, "FI"), planned(&bench, "EE"));
    assert!(!first.is_zero() && first + other <= all, "{first:?} and {other:?} of {all:?}");
    for _ in 0..12 {
        bench.next_situation();
        let have = |v| bench.full().need(at(v, "AD_MR")).unwrap().have;
        assert!(have("FI") + have("EE") <= all, "the same units work twice");
    }
}

#[test]
fn each_victim_quantifies_its_own_request() {
    let needs = ["(\"INTEL\", S)", "(\"AD_MR\", S)", "(\"GEN\", S)", "(\"INTEL@CY\", S)"];
    let mut bench = attacked("\"FI\", \"CY\"", &needs).open();
    declare_all(&mut bench, "FI");
    // What opens the crisis comes declared: a correction is what makes the list quantified.
    let need = bench.full().need(at("FI", "INTEL")).unwrap();
    let other = Milli(need.want.unwrap().0 + 1000);
    bench.give(seat("FI"), Order::Declare { kind: kind("INTEL"), quantity: other });
    let request = |bench: &Bench| {
        let parts = bench.evaluation().parts;
        parts.into_iter().find(|(_, slug, ..)| slug == "request").map(|(.., value)| value)
    };
    assert_eq!(request(&bench), Some(500), "one of two");
}

#[test]
fn one_package_of_measures_answers_whoever_asked_for_it() {
    let needs = ["(\"SANCTIONS\", S)", "(\"SANCTIONS@CY\", S)"];
    let field = attacked("\"FI\", \"CY\"", &needs)
        .injects(&inject("unlock(\"sanctions-package\"), flag(\"ARMED_ATTACK\")"));
    let mut bench = field.open();
    bench.give(HR, Order::PutOnAgenda { measure: "restrictive-measures".parse().unwrap() });
    bench.until(|e| matches!(e, Event::VoteHeld { passed: true, .. }));
    let measures = "restrictive-measures".parse().unwrap();
    let events =
        bench.until(|e| matches!(e, Event::InstrumentWorked { instrument, .. } if *instrument == measures));
    for victim in ["FI", "CY"] {
        let adopted =
            |e: &Event| matches!(e, Event::MeasureAdopted { need, .. } if *need == at(victim, "SANCTIONS"));
        assert_eq!(count(&events, adopted), 1, "{victim}");
    }
}

/// A recorded game says of each order whom it was for: an attacked state that names nobody speaks for itself.
#[test]
fn an_order_that_names_no_state_is_told_for_the_state_that_gave_it() {
    let bench = attacked("\"FI\", \"CY\"", &["(\"GEN\", S)", "(\"GEN@CY\", S)"]).open();
    let (view, words) = (bench.full(), Words::embedded(Lang::En));
    let at = Lookup::of(&view);
    let order = Order::Task { instrument: "cybersecurity-reserve".parse().unwrap(), victim: None };
    let told = |seat: Seat| words.order_of(&at, seat, &order);
    assert_eq!(told(seat("CY")), "Task: EU Cybersecurity Reserve, for Cyprus");
    assert_eq!(told(HR), "Task: EU Cybersecurity Reserve, for Finland");
    // Its own screen need not say so.
    let own = bench.view(seat("CY"));
    assert_eq!(words.order(&Lookup::of(&own), &order), "Task: EU Cybersecurity Reserve");
}

#[test]
fn an_instrument_helps_the_victim_that_asked() {
    let mut bench = attacked("\"FI\", \"CY\"", &["(\"GEN\", S)", "(\"INTEL@CY\", S)"]).open();
    declare_all(&mut bench, "CY");
    let instrument = "hybrid-fusion-cell".parse().unwrap();
    bench.give(HR, Order::Task { instrument, victim: None });
    let events = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    let need = one(&events, |e| match e {
        Event::MeasureAdopted { need, .. } => Some(*need),
        _ => None,
    });
    assert_eq!(need, at("CY", "INTEL"));
}

#[test]
fn the_adversary_strikes_by_each_vector_only_within_its_reach() {
    let field = attacked("\"FI\", \"CY\"", &["(\"INTEL\", S)"]);
    let strike = "(id: strike, pressure: 350)";
    let field = field.scenario(strike, "(id: strike, pressure: 350, at: [\"CY\"])");
    // Finland is much the weaker.
    let mut bench = field.injects(&inject("function(\"energy\", -500)")).open();
    bench.close(&[]);
    bench.window(Window::Adversary);
    for (vector, victim) in [(VectorId::Strike, "CY"), (VectorId::Cyber, "FI")] {
        let events = bench.give(Seat::Adversary, Order::Act { vector });
        let struck = one(&events, |e| match e {
            Event::AdversaryActed { victim, .. } => Some(*victim),
            _ => None,
        });
        assert_eq!(struck, country(victim), "{vector:?}");
        bench.window(Window::Adversary);
    }
}

#[test]
fn one_victim_that_breaks_down_ends_the_game() {
    let field = attacked("\"FI\", \"CY\"", &["(\"INTEL\", S)"]);
    let mut bench = field.injects(&inject("function(\"energy@CY\", -1000)")).open();
    let events = bench.until(|e| matches!(e, Event::GameEnded { .. }));
    assert_eq!(
        events.last(),
        Some(&Event::GameEnded { outcome: Outcome::Collapsed, reason: EndReason::Breakdown })
    );
    assert!(bench.function(Function::Energy) > 500, "the first victim stands");
}

#[test]
fn restored_is_what_every_victim_is() {
    let fall = Function::ALL.map(|f| format!("function(\"{}@CY\", -300)", f.slug())).join(", ");
    for (victims, then, outcome) in [
        ("\"FI\"", "track(\"pressure\", -1)".to_owned(), Outcome::Restored),
        ("\"FI\", \"CY\"", fall, Outcome::Held),
    ] {
        let field = attacked(victims, &["(\"INTEL\", S)"]).injects(&inject(&then)).rule("broken_below", 1000);
        let mut bench = field.open();
        bench.end_turn();
        assert_eq!(bench.game().outcome(), Some(outcome), "{victims}");
    }
}

#[test]
fn the_armed_attack_counts_for_the_state_on_which_it_was_made() {
    let field = attacked("\"FI\", \"CY\"", &["(\"INTEL\", S)"]);
    let mut bench = field.injects(&inject("flag(\"ARMED_ATTACK@CY\")")).open();
    bench.window(Window::Decision);
    let kinetic: Vec<i32> = bench.full().victims().iter().map(|v| v.attack.kinetic).collect();
    assert!(kinetic[0] < kinetic[1], "{kinetic:?}");
}

#[test]
fn each_victim_lies_in_its_own_region() {
    let field = attacked("\"FI\", \"CY\"", &["(\"INTEL\", S)"]);
    let bench = field.scenario("region: north,", "region: north, regions: [(\"CY\", south)],").open();
    let setting = bench.game().setting();
    assert_eq!(setting.region_of(country("FI")), Region::North);
    assert_eq!(setting.region_of(country("CY")), Region::South);
}

#[test]
fn a_letter_of_the_high_representative_speaks_of_every_victim() {
    let needs = ["(\"INTEL\", S)", "(\"AD_MR\", S)", "(\"GEN\", S)", "(\"INTEL@CY\", S)"];
    let bench = attacked("\"FI\", \"CY\"", &needs).open();
    let sound = |view: SeatView<'_>| view.clause_is_sound(casus::engine::Clause::Quantities);
    assert!(sound(bench.view(finland())), "Finland has named three");
    assert!(!sound(bench.view(seat("CY"))), "Cyprus one");
    assert!(!sound(bench.view(HR)), "who speaks for both cannot say so");
}

#[test]
fn an_adversary_without_an_army_acts_less_often() {
    let field = Field::with(&["(\"INTEL\", S)"]);
    let field = field.scenario("    vectors: [", "    hours_per_act: 24,\n    vectors: [");
    let mut bench = field.open();
    let mut acts = Vec::new();
    for _ in 0..8 {
        bench.window(Window::Adversary);
        acts.push(bench.view(Seat::Adversary).legal(OrderKind::Act, &[]).len().min(1));
        bench.end_turn();
    }
    assert_eq!(acts, [0, 0, 0, 1, 0, 0, 0, 1], "turns of six hours");
}

#[test]
fn a_large_state_bears_part_of_the_damage_by_its_own_means() {
    let loss = |own: i32| {
        let field = Field::with(&["(\"POLICE\", L)"]);
        let vectors = format!("    own_means: {own},\n    vectors: [");
        let mut bench = field.scenario("    vectors: [", &vectors).open();
        bench.window(Window::Offers);
        let before = bench.function(Function::Government);
        bench.to(9, Window::Offers);
        before - bench.function(Function::Government)
    };
    assert!(loss(0) > 0);
    assert_eq!(loss(1000), 0);
    assert!((1..loss(0)).contains(&loss(500)));
}

#[test]
fn what_came_after_the_horizon_is_told_at_the_end() {
    let after = "(id: \"F-I01\", at_hours: 9000, channel: \"x\", text: \"x\", epilogue: true, then: [unlock(\"aar-questions-1\")])";
    let mut bench = Field::with(&["(\"INTEL\", S)"]).injects(after).rule("damage_per_day", 0).open();
    let events = bench.until(|e| matches!(e, Event::InjectFired { .. }));
    assert!(matches!(events.last(), Some(Event::GameEnded { .. })), "{events:#?}");
    assert_eq!(count(&events, |e| matches!(e, Event::Unlocked { .. })), 1);
}

#[test]
fn the_clause_is_not_for_a_partner_and_the_tools_for_partners_are_no_traps() {
    let mut bench = Bench::shipped("beyond-the-clause", &[]);
    let order = Order::Invoke { article: Article::MutualAssistance, clauses: Vec::new() };
    assert_eq!(bench.refused(seat("AM"), order), "article_does_not_apply");
    let measure = "european-peace-facility".parse().unwrap();
    let events = bench.give(HR, Order::PutOnAgenda { measure });
    assert_eq!(count(&events, |e| matches!(e, Event::MistakeMade { .. })), 0);
    assert!(!bench.evaluation().parts.iter().any(|(_, slug, ..)| slug == "route"), "no route to judge");
    let mut haze = Bench::haze();
    let events = haze.give(HR, Order::PutOnAgenda { measure });
    assert_eq!(count(&events, |e| matches!(e, Event::MistakeMade { .. })), 1, "for a member state it is one");
}

#[test]
fn the_roster_of_2015() {
    let bench = Bench::shipped("vendredi-13", &[]);
    let setting = bench.game().setting();
    assert_eq!(setting.members().count(), 28);
    assert!(setting.is_member(country("GB")) && bench.full().country(country("GB")).unwrap().member);
    for outside in ["FI", "SE"] {
        assert!(!setting.is_ally(country(outside)), "{outside}");
    }
    assert!(setting.is_ally(country("DK")) && !setting.shares_defence_policy(country("DK")));
    // The British delegation has a voice in the Council, and a first will like a member's.
    assert!(bench.game().all_seats().contains(&delegation("GB")));
}

#[test]
fn the_presidency_is_who_the_option_says() {
    for (value, holder, month) in [("CY", "CY", 6), ("IE", "IE", 7)] {
        let bench = Bench::shipped("copper-shore", &[("presidency", value)]);
        let setting = bench.game().setting();
        assert_eq!(setting.presidency(), country(holder));
        // The game begins in that Presidency's half of the year.
        assert_eq!((setting.scenario().start.year, setting.scenario().start.month), (2026, month));
    }
}

#[test]
fn the_wish_of_one_victim_moves_no_offer_made_to_another() {
    let mut bench = attacked("\"FI\", \"CY\"", &["(\"GEN\", S)", "(\"GEN@CY\", S)"]).open();
    let offer = bench.table("RO05");
    bench.window(Window::Decision);
    let proposals = bench.view(HR).legal(OrderKind::Propose, &[]);
    let needs: Vec<NeedId> = proposals
        .into_iter()
        .filter_map(|l| match l.order {
            Order::Propose { offer: x, need, .. } if x == offer => Some(need),
            _ => None,
        })
        .collect();
    assert_eq!(needs, [at("FI", "GEN")]);
}

fn permits(victim: &str) -> (Seat, Order) {
    (seat(victim), Order::Task { instrument: "military-mobility-regulation".parse().unwrap(), victim: None })
}

/// Both ask the Council for the emergency regime of movement, where it is law.
fn regimes(askers: &[&str]) -> Vec<String> {
    let needs = ["(\"MOB_PERMIT\", S)", "(\"MOB_PERMIT@CY\", S)"];
    let mut bench = attacked("\"FI\", \"CY\"", &needs).option("emergency_mobility", "on").open();
    declare_all(&mut bench, "CY");
    bench.window(Window::Decision);
    let orders: Vec<(Seat, Order)> = askers.iter().map(|victim| permits(victim)).collect();
    let events = bench.close(&orders);
    assert_eq!(count(&events, |e| matches!(e, Event::VoteScheduled { .. })), 1, "one item, whoever asks");
    bench.until(|e| matches!(e, Event::VoteHeld { passed: true, .. }));
    let events = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    let of = |e: &Event| match e {
        Event::InstrumentWorked { victim, .. } => Some(victim.to_string()),
        _ => None,
    };
    events.iter().filter_map(of).collect()
}

#[test]
fn a_measure_works_for_the_state_that_asked_for_it() {
    assert_eq!(regimes(&["CY"]), ["CY"], "not for the first attacked state");
    assert_eq!(regimes(&["FI", "CY"]), ["CY", "FI"]);
}

#[test]
fn a_second_state_asks_for_a_measure_of_its_own_after_the_first() {
    let needs = ["(\"MOB_PERMIT\", S)", "(\"MOB_PERMIT@CY\", S)"];
    let mut bench = attacked("\"FI\", \"CY\"", &needs).option("emergency_mobility", "on").open();
    declare_all(&mut bench, "CY");
    let (asker, order) = permits("FI");
    bench.give(asker, order.clone());
    bench.until(|e| matches!(e, Event::VoteHeld { passed: true, .. }));
    assert_eq!(bench.refused(asker, order), "already_done");
    let (second, order) = permits("CY");
    let events = bench.give(second, order);
    assert_eq!(count(&events, |e| matches!(e, Event::VoteScheduled { .. })), 1);
}

#[test]
fn the_high_representative_names_the_state_that_a_mechanism_is_for() {
    let needs = ["(\"INTEL\", S)", "(\"INTEL@CY\", S)"];
    let mut bench = attacked("\"FI\", \"CY\"", &needs).open();
    declare_all(&mut bench, "CY");
    bench.window(Window::Decision);
    let task = |instrument: &str, victim: Option<&str>| Order::Task {
        instrument: instrument.parse().unwrap(),
        victim: victim.map(country),
    };
    let legal: Vec<Order> = bench.view(HR).legal(OrderKind::Task, &[]).into_iter().map(|l| l.order).collect();
    assert!(legal.contains(&task("hybrid-fusion-cell", Some("CY"))), "{legal:?}");
    assert!(!legal.contains(&task("emsa", Some("CY"))), "it is for all: {legal:?}");
    assert_eq!(bench.refused(HR, task("hybrid-fusion-cell", Some("SE"))), "not_helped");
    assert_eq!(bench.refused(HR, task("emsa", Some("CY"))), "for_no_state");
    bench.give(HR, task("hybrid-fusion-cell", Some("CY")));
    let events = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    assert_eq!(
        count(&events, |e| matches!(e, Event::MeasureAdopted { need, .. } if *need == at("CY", "INTEL"))),
        1
    );
}

#[test]
fn who_asks_second_waits_for_the_staff_that_the_first_took() {
    let delay = |first: bool| {
        let field = attacked("\"FI\", \"CY\"", &["(\"CYBER_IR\", S)", "(\"CYBER_IR@CY\", S)"]);
        let field = field.scenario("region: north,", "region: north,\n    initial_ipcr: monitoring,");
        let mut bench = field.rule("council_per_day", 5).open();
        bench.window(Window::Decision);
        let blueprint = || Order::Task { instrument: "cyber-blueprint".parse().unwrap(), victim: None };
        let mut orders = vec![(seat("CY"), blueprint())];
        if first {
            orders.insert(0, (seat("FI"), blueprint()));
        }
        let hour = bench.game().hour();
        let events = bench.close(&orders);
        let free = bench.view(HR).capacity(&[]).council_free;
        let tasked = |e: &Event| match e {
            Event::InstrumentTasked { from, .. } => Some(*from - hour),
            _ => None,
        };
        // Orders of one window are taken seat by seat: the longest is that of the last.
        let from = events.iter().filter_map(tasked).max().expect("tasked");
        (from, free)
    };
    let (alone, one_drawn) = delay(false);
    let (after, both_drawn) = delay(true);
    assert!(one_drawn < 0 && both_drawn < one_drawn, "both draw on one pool: {one_drawn}, {both_drawn}");
    assert!(after > alone, "{after} hours instead of {alone}");
}

/// Who uses force for two states has two clocks, and writes one letter that names both.
#[test]
fn a_giver_that_uses_force_for_two_states_reports_for_each() {
    let needs = ["(\"C_UAS@FI\", S)", "(\"C_UAS@CY\", S)"];
    let tabled = inject("offer(\"PL\", \"C_UAS@FI\", 2), offer(\"PL\", \"C_UAS@CY\", 2)");
    let field = attacked("\"FI\", \"CY\"", &needs).at_once("PL02").package("PL02", "quantity", "4");
    let mut bench = field.injects(&tabled).open();
    for victim in ["FI", "CY"] {
        declare_all(&mut bench, victim);
        bench.end_turn();
    }
    let poland = delegation("PL");
    let mut used = Vec::new();
    for victim in ["FI", "CY"] {
        bench.window(Window::Decision);
        let legal = bench.view(HR).legal(OrderKind::Propose, &[]);
        let is_for = |o: &Order| matches!(o, Order::Propose { need, .. } if need.victim == country(victim));
        let order = legal.into_iter().map(|l| l.order).find(is_for).expect("an offer");
        bench.agree(order);
        let events = bench.until(|e| matches!(e, Event::ForceUsed { .. }));
        used.push(one(&events, |e| match e {
            Event::ForceUsed { giver, victim } => Some((*giver, *victim)),
            _ => None,
        }));
        // A letter written before is none about the other state.
        bench.give(poland, Order::JoinArt51);
        assert_eq!(bench.refused(poland, Order::JoinArt51), "already_done");
    }
    assert_eq!(used, [(country("PL"), country("FI")), (country("PL"), country("CY"))]);
}

#[test]
fn what_hangs_on_strikes_of_one_state_asks_for_that_states_own() {
    let hangs = |of: &str| {
        let flown = format!(
            "(id: \"F-I01\", at_hours: 48, channel: \"x\", text: \"x\", when: flag(\"STRIKES_FLOWN@{of}\"), then: [])"
        );
        let field = attacked("\"FI\", \"EE\"", &["(\"GEN\", S)"]).injects(&flown).rule("arguable", 0);
        let mut bench = field.open();
        let strikes = Order::Task { instrument: "strikes-on-depth".parse().unwrap(), victim: None };
        bench.give(seat("EE"), strikes);
        let mut events = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
        while bench.game().hour() < 60 {
            events.extend(bench.next_situation());
        }
        count(&events, |e| matches!(e, Event::InjectFired { .. }))
    };
    assert_eq!((hangs("EE"), hangs("FI")), (1, 0));
}

/// In *Twin Fires* nothing has struck the south before its inject: until then it is marked, served and reckoned with
/// nowhere as attacked.
#[test]
fn who_is_struck_later_is_attacked_only_from_the_inject_that_strikes_it() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    let (south, hr) = ([country("CY"), country("GR")], HR);
    let rule = Order::PublishTriage { rule: casus::content::TriageRule::Urgency };
    let home = [casus::content::Caveat::OwnRegionFirst(Region::South)];
    let marked = |bench: &Bench, state| {
        bench.view(hr).country(state).expect("on the map").stance
            == casus::engine::view::CountryStance::Attacked
    };
    let offered_to = |bench: &mut Bench, seat: Seat| {
        bench.window(Window::Offers);
        let tables = bench.view(seat).legal(OrderKind::Table, &[]).into_iter();
        let whom = tables
            .filter_map(|l| if let Order::Table { victim, .. } = l.order { Some(victim) } else { None });
        whom.filter(|victim| south.contains(victim)).count()
    };
    // What France put at Latvia's disposal, and wants back as soon as its own region is struck.
    let wanted_back = |bench: &Bench| {
        let seen = bench.view(delegation("FR"));
        seen.wanted_back_for(country("FR"), &home, country("LV"))
    };
    let mut acts = 0;
    while bench.game().hour() < 24 {
        let events = bench.next_situation();
        if bench.game().hour() >= 24 {
            break;
        }
        let at = |e: &Event| matches!(e, Event::AdversaryActed { victim, .. } if south.contains(victim));
        acts += count(&events, at);
        assert_eq!(offered_to(&mut bench, delegation("FR")), 0);
        bench.window(Window::Decision);
        assert_eq!(bench.refused(hr, rule.clone()), "one_victim");
        assert_eq!(bench.view(hr).attacked_ids().collect::<Vec<_>>(), [country("LV")]);
        assert!(south.iter().all(|state| !marked(&bench, *state)) && marked(&bench, country("LV")));
        assert_eq!(wanted_back(&bench), None, "nothing but what it helps is attacked");
        assert!(
            !bench.view(Seat::Presidency).chair().own_cause,
            "Greece chairs, and nothing has happened to it"
        );
    }
    assert_eq!(acts, 0, "the adversary leaves the south alone");
    assert!(south.iter().all(|state| marked(&bench, *state)));
    assert!(south.map(Some).contains(&wanted_back(&bench)));
    assert!(offered_to(&mut bench, delegation("FR")) > 0);
    bench.window(Window::Decision);
    assert!(bench.view(hr).guard(&[], &rule).is_ok() && bench.view(Seat::Presidency).chair().own_cause);
}

#[test]
fn one_cell_of_the_union_moves_its_levels_once_for_however_many_states_it_works() {
    let gained = |named: &[&str]| {
        let field = attacked("\"FI\", \"CY\"", &["(\"INTEL\", S)", "(\"INTEL@CY\", S)"]);
        let mut bench = field.scenario("(escalation, 100), (attribution, 100)", "(attribution, 100)").open();
        for victim in ["FI", "CY"] {
            declare_all(&mut bench, victim);
        }
        bench.window(Window::Decision);
        let task = |victim: &str| {
            let victim = (victim != "FI").then(|| country(victim));
            (HR, Order::Task { instrument: "hybrid-fusion-cell".parse().unwrap(), victim })
        };
        let orders: Vec<(Seat, Order)> = named.iter().map(|victim| task(victim)).collect();
        let mut events = bench.close(&orders);
        let mut worked = 0;
        while worked < named.len() {
            worked += count(&events, |e| matches!(e, Event::InstrumentWorked { .. }));
            if worked < named.len() {
                events = bench.close(&[]);
            }
        }
        let by = |c: &Cause| *c == Cause::Rule(Rule::Instrument);
        (moved(&events, Track::Attribution, by), moved(&events, Track::Awareness, by))
    };
    assert_eq!(gained(&["FI"]), (40, 20));
    assert_eq!(gained(&["FI", "CY"]), (40, 20), "one cell, one finding");
}

/// Three states are attacked; those that are named ask for it together.
fn asked_together(id: &str, named: &[&str]) -> (Vec<Event>, Bench) {
    let then = "track(\"escalation\", 400), track_to(\"attribution\", 700)";
    let field = attacked("\"FI\", \"CY\", \"GR\"", &["(\"INTEL\", S)"]).injects(&inject(then));
    let mut bench = field.open();
    bench.window(Window::Decision);
    let task = |state: &&str| (seat(state), Order::Task { instrument: id.parse().unwrap(), victim: None });
    let orders: Vec<(Seat, Order)> = named.iter().map(task).collect();
    let mut events = bench.close(&orders);
    while count(&events, |e| matches!(e, Event::InstrumentWorked { .. })) < named.len() {
        events.extend(bench.close(&[]));
    }
    (events, bench)
}

#[test]
fn one_ladder_is_climbed_down_once_however_many_states_hold_a_line_open() {
    let calmed = |named: &[&str]| {
        let (events, _) = asked_together("deconfliction-line", named);
        moved(&events, Track::Escalation, |c| *c == Cause::Rule(Rule::Instrument))
    };
    assert_eq!(calmed(&["CY"]), -100);
    assert_eq!(calmed(&["FI", "CY", "GR"]), -100);
}

#[test]
fn what_is_due_between_two_turns_for_several_states_moves_the_levels_of_one() {
    let calmed = |named: &[&str]| {
        let (events, _) = asked_together("third-party-mediation", named);
        moved(&events, Track::Escalation, |c| *c == Cause::Rule(Rule::Instrument))
    };
    assert_eq!((calmed(&["CY"]), calmed(&["FI", "CY", "GR"])), (-100, -100));
}

#[test]
fn what_helps_one_state_is_there_once_for_each() {
    let (_, mut bench) = asked_together("hybrid-coe", &["FI"]);
    let task = Order::Task { instrument: "hybrid-coe".parse().unwrap(), victim: None };
    assert_eq!(bench.refused(seat("FI"), task.clone()), "once");
    let events = bench.give(seat("CY"), task);
    assert_eq!(count(&events, |e| matches!(e, Event::InstrumentTasked { .. })), 1);
}

#[test]
fn a_preview_knows_what_the_basket_and_an_earlier_run_move_already() {
    let task = |victim: &str| Order::Task {
        instrument: "hybrid-fusion-cell".parse().unwrap(),
        victim: (victim != "FI").then(|| country(victim)),
    };
    let field = attacked("\"FI\", \"CY\"", &["(\"INTEL\", S)", "(\"INTEL@CY\", S)"]);
    let mut bench = field.open();
    for victim in ["FI", "CY"] {
        declare_all(&mut bench, victim);
    }
    bench.window(Window::Decision);
    let foreseen = |bench: &Bench, basket: &[Order], victim: &str| {
        let preview = bench.view(HR).preview(basket, &task(victim)).unwrap();
        let of = |level: Track| preview.tracks.iter().filter(|(t, _)| *t == level).map(|(_, by)| *by).sum();
        let moved: (i32, i32) = (of(Track::Attribution), of(Track::Awareness));
        moved
    };
    assert_eq!(foreseen(&bench, &[], "CY"), (40, 20));
    assert_eq!(foreseen(&bench, &[task("FI")], "CY"), (0, 0), "the same basket moves them already");
    bench.give(HR, task("FI"));
    bench.window(Window::Decision);
    assert_eq!(foreseen(&bench, &[], "CY"), (0, 0), "the run for Finland begins first");
}

#[test]
fn a_step_up_the_ladder_moves_it_for_each_attacked_state() {
    let field = attacked("\"FI\", \"EE\"", &["(\"GEN\", S)"]).rule("arguable", 0);
    let mut bench = field.injects(&inject("track_to(\"escalation\", 500)")).open();
    bench.window(Window::Decision);
    let own = Order::Task { instrument: "strikes-on-depth".parse().unwrap(), victim: None };
    let mut events = bench.close(&[(seat("FI"), own.clone()), (seat("EE"), own)]);
    let begins = |e: &Event| matches!(e, Event::InstrumentWorked { .. });
    while count(&events, begins) < 2 {
        events.extend(bench.close(&[]));
    }
    let by = |c: &Cause| *c == Cause::Rule(Rule::Instrument);
    assert_eq!(moved(&events, Track::Escalation, by), 400, "two rungs by each");
}

#[test]
fn a_preview_of_a_second_line_promises_no_second_rung() {
    let line = |victim: &str| Order::Task {
        instrument: "deconfliction-line".parse().unwrap(),
        victim: (victim != "FI").then(|| country(victim)),
    };
    let then = inject("track_to(\"escalation\", 500), track_to(\"attribution\", 500)");
    let mut bench = attacked("\"FI\", \"EE\"", &["(\"GEN\", S)"]).injects(&then).open();
    bench.window(Window::Decision);
    let foreseen = |basket: &[Order]| {
        let preview = bench.view(HR).preview(basket, &line("EE")).unwrap();
        preview.tracks.iter().find(|(track, _)| *track == Track::Escalation).map(|(_, by)| *by)
    };
    assert_eq!((foreseen(&[]), foreseen(&[line("FI")])), (Some(-100), None));
}

#[test]
fn a_preview_lifts_attribution_no_higher_than_rules_can() {
    let foreseen = |level: i32| {
        let field = attacked("\"FI\"", &["(\"INTEL\", S)"]);
        let mut bench = field.injects(&inject(&format!("track_to(\"attribution\", {level})"))).open();
        bench.declare(&["INTEL"]);
        bench.window(Window::Decision);
        let order = Order::Task { instrument: "hybrid-fusion-cell".parse().unwrap(), victim: None };
        let preview = bench.view(HR).preview(&[], &order).unwrap();
        preview.tracks.iter().find(|(track, _)| *track == Track::Attribution).map(|(_, by)| *by)
    };
    let rules = attacked("\"FI\"", &["(\"INTEL\", S)"]).open();
    let ceiling = rules.game().setting().rules().picture.attribution_ceiling;
    assert!(foreseen(200).is_some_and(|by| by > 10));
    assert_eq!((foreseen(ceiling - 10), foreseen(ceiling)), (Some(10), None));
}

#[test]
fn who_names_nobody_helps_no_state_whose_request_has_ended() {
    let task = |victim: Option<&str>| Order::Task {
        instrument: "hybrid-fusion-cell".parse().unwrap(),
        victim: victim.map(country),
    };
    let mut bench = attacked("\"FI\", \"CY\"", &["(\"INTEL\", S)", "(\"INTEL@CY\", S)"])
        .injects(&inject("flag(\"ARMED_ATTACK\"), flag(\"INVOKED_427\")"))
        .open();
    for victim in ["FI", "CY"] {
        declare_all(&mut bench, victim);
    }
    bench.window(Window::Decision);
    assert!(bench.view(HR).guard(&[], &task(None)).is_ok());
    bench.give(seat("FI"), Order::Terminate);
    assert_eq!(bench.refused(HR, task(None)), "request_ended");
    bench.window(Window::Decision);
    assert!(bench.view(HR).guard(&[], &task(Some("CY"))).is_ok(), "the other still asks");
}

#[test]
fn a_capital_is_asked_for_a_kind_once_however_many_states_need_it() {
    let mut bench = attacked("\"FI\", \"CY\"", &["(\"AD_MR\", S)", "(\"AD_MR@CY\", S)"]).open();
    declare_all(&mut bench, "FI");
    declare_all(&mut bench, "CY");
    bench.window(Window::Decision);
    let view = bench.view(HR);
    assert!(view.legal(OrderKind::Ask, &[]).len() > 1);
    let asked: Vec<Order> = view
        .legal(OrderKind::Ask, &[])
        .into_iter()
        .map(|legal| legal.order)
        .chain(view.refused(OrderKind::Ask, &[]).into_iter().map(|(order, _)| order))
        .collect();
    for (at, order) in asked.iter().enumerate() {
        assert!(!asked[..at].contains(order), "{order:?} is there twice");
    }
}

#[test]
fn an_attacked_giver_is_offered_no_task_where_it_has_nothing_that_a_mechanism_hands_over() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    let latvia = Seat::Victim(country("LV"));
    bench.window(Window::Offers);
    assert!(!bench.view(latvia).gives_kind(OrderKind::Task));
    bench.window(Window::Decision);
    assert!(bench.view(latvia).gives_kind(OrderKind::Task), "in its own window it asks for mechanisms");
}
