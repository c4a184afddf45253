//! `rules.md` §9: the closed vocabulary of injects: what each condition asks, and what each consequence does.

use casus::base::{Dice, Milli};
use casus::content::{Condition, Consequence, Function, IpcrMode, Outcome, Seat, Track};
use casus::engine::explain::{Inquiry, Label, Value};
use casus::engine::{Cause, Event, NeedState, Order, Rejection, Rule, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, country, delegation, finland, kind, moved, need, one};

/// An inject of that number at that hour.
fn inject(number: usize, hour: i32, rest: &str) -> String {
    format!("(id: \"F-I{number:02}\", at_hours: {hour}, channel: \"x\", text: \"x\", {rest}),")
}

/// Two needs, turns of a day; Sweden helps with three fifths of one of them, and Austria is asked for more.
fn daily() -> Field {
    Field::with(&["(\"GEN\", M)"])
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]")
        .scenario("region: north,", "region: north,\n    initial_ipcr: monitoring,")
        .rule("need_error_max", 0)
        .package("SE07", "ready_days", "0")
}

/// Which of these conditions hold at hour 120 of that course.
fn holding(conditions: &[&str]) -> Vec<bool> {
    let first = inject(
        1,
        48,
        "then: [need(\"TRAFO\", S), flag(\"SEEN\"), track_to(\"attribution\", 500), choice(id: \"door\", decided_by: \"victim\", default: \"shut\", answers: [(id: \"open\", label: \"x\", then: []), (id: \"shut\", label: \"x\", then: [])])]",
    );
    let later = inject(2, 200, "then: [flag(\"UNSEEN\")]");
    let asked = conditions.iter().enumerate();
    let asked =
        asked.map(|(i, when)| inject(10 + i, 120, &format!("when: {when}, then: [unlock(\"article-4\")]")));
    let mut bench = daily().injects(&(first + &later + &asked.collect::<String>())).open();
    let offer = bench.table_some("SE07", Milli::whole(120));
    let order = bench.proposal(offer, "GEN");
    let (_, _) = bench.agree(order);
    assert_eq!(bench.game().hour(), 48, "a proposal and the consents take a turn");
    bench.give(HR, Order::Ask { country: country("AT"), kind: kind("GEN") });
    let events = bench.to(5, Window::Offers);
    assert_eq!(bench.need("GEN").coverage, 600);
    let fired = |i: usize| {
        let id = format!("F-I{:02}", 10 + i);
        count(&events, |e| matches!(e, Event::InjectFired { inject } if inject.as_str() == id)) == 1
    };
    (0..conditions.len()).map(fired).collect()
}

fn all_hold(conditions: &[&str]) {
    for (condition, holds) in conditions.iter().zip(holding(conditions)) {
        assert!(holds, "{condition}");
    }
}

fn none_holds(conditions: &[&str]) {
    for (condition, holds) in conditions.iter().zip(holding(conditions)) {
        assert!(!holds, "{condition}");
    }
}

#[test]
fn conditions_are_joined_by_all_any_and_not() {
    all_hold(&["always", "all([always, always])", "any([not(always), always])", "not(not(always))"]);
    none_holds(&["not(always)", "all([always, not(always)])", "any([not(always), not(always)])"]);
}

#[test]
fn conditions_on_needs_ask_for_coverage_quantity_work_and_declaration() {
    all_hold(&["covered(\"GEN\")", "supplied(\"GEN\", S)", "deployed(\"GEN\")", "declared(\"GEN\")"]);
    none_holds(&["covered(\"TRAFO\")", "supplied(\"GEN\", M)", "deployed(\"HOSP\")", "declared(\"TRAFO\")"]);
    all_hold(&["covered(\"GEN@FI\")", "declared(\"GEN@FI\")"]);
}

#[test]
fn conditions_on_offers_and_requests_match_all_that_they_name() {
    all_hold(&[
        "offered(need: \"GEN\")",
        "offered(nato: N)",
        "offered(need: \"GEN\", from: [\"AT\", \"SE\"])",
        "offered(not_from: [\"AT\"])",
        "asked(state: \"AT\")",
        "asked(state: \"AT\", need: \"GEN\")",
        "asked(state: \"AT\", by_hours: 48)",
    ]);
    none_holds(&[
        "offered(need: \"HOSP\")",
        "offered(nato: Y)",
        "offered(need: \"GEN\", from: [\"AT\"])",
        "offered(not_from: [\"SE\", \"EU\"])",
        "asked(state: \"SE\")",
        "asked(state: \"AT\", need: \"HOSP\")",
        "asked(state: \"AT\", by_hours: 47)",
    ]);
}

#[test]
fn a_level_is_at_least_itself_and_never_below_itself() {
    all_hold(&[
        "track_at_least(\"attribution\", 500)",
        "track_below(\"attribution\", 501)",
        "function_below(\"territory\", 851)",
        "capacity_below(council, 96)",
        "capacity_below(hr, 101)",
    ]);
    none_holds(&[
        "track_at_least(\"attribution\", 501)",
        "track_below(\"attribution\", 500)",
        "function_below(\"territory\", 850)",
        "capacity_below(council, 95)",
        "capacity_below(hr, 100)",
    ]);
}

#[test]
fn conditions_ask_for_flags_options_answers_modes_and_movement() {
    all_hold(&[
        "flag(\"SEEN\")",
        "flag(\"SEEN@FI\")",
        "option(\"variant\", \"b\")",
        "decided(\"door\", \"shut\")",
        "ipcr_at_least(monitoring)",
        "not(moving(road))",
    ]);
    none_holds(&[
        "flag(\"UNSEEN\")",
        "option(\"variant\", \"a\")",
        "decided(\"door\", \"open\")",
        "ipcr_at_least(information_sharing)",
        "nato_posture_at_least(consultations)",
    ]);
}

#[test]
fn complementarity_as_one_level_is_the_mean_of_step_and_of_what_is_absent() {
    let levels = "track(\"complementarity.duplication\", 400), track(\"complementarity.gap\", 200), track(\"complementarity.contention\", 100)";
    // Step begins at 250 and drifts by fifteen in the day before: (235 + 600 + 800 + 900) / 4.
    let fires = |level: i32| {
        let asked = inject(
            1,
            24,
            &format!(
                "then: [{levels}, if(when: track_at_least(\"complementarity\", {level}), then: [unlock(\"article-4\")])]"
            ),
        );
        let mut bench = daily().injects(&asked).open();
        let step = bench.track(Track::Synchronisation);
        let events = bench.window(Window::Offers);
        (step, count(&events, |e| matches!(e, Event::Unlocked { .. })))
    };
    let (step, _) = fires(0);
    let level = (step + 600 + 800 + 900) / 4;
    assert_eq!((fires(level).1, fires(level + 1).1), (1, 0));
}

/// What happened in the first turn, in which these consequences came.
fn after(then: &str) -> (Bench, Vec<Event>) {
    let mut bench = daily().injects(&inject(1, 24, &format!("then: [{then}]"))).open();
    let events = bench.window(Window::Offers);
    (bench, events)
}

#[test]
fn a_track_is_moved_or_raised_to_a_level_and_never_lowered_to_one() {
    let attribution = |then: &str| after(then).0.track(Track::Attribution);
    assert_eq!(attribution("track(\"attribution\", 50)"), 150);
    assert_eq!(attribution("track_to(\"attribution\", 400)"), 400);
    assert_eq!(attribution("track_to(\"attribution\", 50)"), 100);
}

#[test]
fn a_function_of_the_first_or_of_a_named_victim_is_hit() {
    let territory = |then: &str| after(then).0.function(Function::Territory);
    assert_eq!(territory("function(\"territory@FI\", -150)"), territory("function(\"territory\", -150)"));
    assert!(territory("function(\"territory\", -150)") < 850 - 100);
}

#[test]
fn a_need_appears_latent_and_only_grows() {
    let quantity = |then: &str| after(then).0.full().need(need("GEN")).unwrap().truth.unwrap();
    assert_eq!(quantity("need(\"GEN\", L)"), Milli::whole(1000));
    assert_eq!(quantity("need(\"GEN\", S)"), Milli::whole(200), "it does not shrink");
    assert_eq!(after("need(\"TRAFO\", S)").0.state("TRAFO"), NeedState::Latent);
}

#[test]
fn if_takes_one_branch_and_the_other_when_its_condition_fails() {
    let cohesion = |option: &str| {
        let then = format!(
            "if(when: option(\"variant\", \"{option}\"), then: [track(\"cohesion\", 30)], else: [track(\"cohesion\", -30)])"
        );
        moved(&after(&then).1, Track::Cohesion, |c| matches!(c, casus::engine::Cause::Inject(_)))
    };
    assert_eq!((cohesion("b"), cohesion("a")), (30, -30));
}

#[test]
fn an_offer_comes_from_the_list_or_from_outside_it() {
    let offered = |then: &str| {
        let (bench, events) = after(then);
        let package = one(&events, |e| match e {
            Event::OfferTabled { package, quantity, .. } => Some((package.map(|p| p.to_string()), *quantity)),
            _ => None,
        });
        assert_eq!(bench.full().offers().len(), 1);
        package
    };
    assert_eq!(offered("offer(\"AT\", \"GEN\", 20)"), (Some("AT07".to_owned()), Milli::whole(20)));
    assert_eq!(
        offered("offer(\"AT\", \"GEN\", 90)"),
        (Some("AT07".to_owned()), Milli::whole(60)),
        "no more than it has"
    );
    assert_eq!(offered("offer(\"MT\", \"GEN\", 90)"), (None, Milli::whole(90)));
}

#[test]
fn what_a_giver_has_out_already_is_not_given_twice() {
    let mut bench = Field::with(&["(\"GEN\", M)"])
        .injects(&inject(1, 6, "then: [offer(\"AT\", \"GEN\", 50), offer(\"AT\", \"GEN\", 60)]"))
        .open();
    let events = bench.until(|e| matches!(e, Event::InjectFired { .. }));
    let tabled: Vec<Milli> = events
        .iter()
        .filter_map(|e| match e {
            Event::OfferTabled { quantity, .. } => Some(*quantity),
            _ => None,
        })
        .collect();
    assert_eq!(tabled, [Milli::whole(50), Milli::whole(10)]);
}

#[test]
fn what_comes_from_outside_the_list_has_the_terms_of_its_givers_kind() {
    let mut bench = Field::with(&["(\"INF_BN\", S)"])
        .injects(&inject(1, 6, "then: [offer(\"LT\", \"INF_BN\", 1), offer(\"LT\", \"INF_BN\", 9)]"))
        .open();
    bench.until(|e| matches!(e, Event::InjectFired { .. }));
    let offers = bench.full().offers();
    let outside = offers.iter().find(|o| o.package.is_none()).expect("more than the list has");
    let listed = offers.iter().find(|o| o.package.is_some()).expect("what the list has");
    assert!(!outside.caveats.is_empty());
    assert_eq!(outside.caveats, listed.caveats);
}

#[test]
fn force_that_is_told_starts_the_clock_of_its_report() {
    let told = |flag: &str| {
        let mut bench = Field::with(&["(\"GEN\", M)"])
            .injects(&inject(1, 6, &format!("then: [flag(\"{flag}\")]")))
            .open();
        bench.until(|e| matches!(e, Event::InjectFired { .. }));
        bench.full().victims()[0].forcible_at
    };
    assert_eq!((told("FORCIBLE_MEASURE"), told("ARMED_ATTACK")), (Some(6), None));
}

#[test]
fn an_added_caveat_binds_military_kinds_on_the_table_and_no_civil_ones() {
    let later = inject(1, 72, "then: [caveat(\"FR\", NO_PUBLICITY)]");
    let mut bench = Field::with(&["(\"POLICE\", S)", "(\"AIR_POL\", S)"])
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]")
        .injects(&later)
        .open();
    let (civil, military) = (bench.table("FR18"), bench.table("FR03"));
    bench.until(|e| matches!(e, Event::InjectFired { .. }));
    let bound = |offer| bench.offer(offer).caveats.contains(&casus::content::Caveat::NoPublicity);
    assert_eq!((bound(civil), bound(military)), (false, true));
}

#[test]
fn an_added_limit_of_place_binds_whatever_is_sent_there() {
    let later = inject(1, 72, "then: [caveat(\"AT\", GEOFENCE(\"outside-12-nm\"))]");
    let needs = ["(\"GEN\", S)", "(\"CBRN\", S)"];
    let mut bench = Field::with(&needs).injects(&later).open();
    let before = bench.table_some("AT07", Milli::whole(20));
    bench.until(|e| matches!(e, Event::InjectFired { .. }));
    let after = bench.table("AT01");
    let bound = |offer| bench.offer(offer).caveats.iter().any(|c| c.slug() == "GEOFENCE");
    assert_eq!((bound(before), bound(after)), (true, true));
}

#[test]
fn words_alone_are_bound_to_no_place() {
    let later = inject(1, 72, "then: [caveat(\"IE\", GEOFENCE(\"outside-12-nm\"))]");
    let mut bench = Field::with(&["(\"STRATCOM\", S)"]).injects(&later).open();
    let offer = bench.table("IE07");
    bench.until(|e| matches!(e, Event::InjectFired { .. }));
    assert_eq!(bench.offer(offer).caveats, []);
}

#[test]
fn risk_at_home_is_felt_by_all_or_by_one_for_a_turn() {
    let shift = |then: &str, turns: u16| {
        let (mut bench, _) = after(then);
        for _ in 0..turns {
            bench.next_situation();
        }
        ["AT", "SE"].map(|id| bench.view(delegation(id)).own_stance().unwrap().home_risk_shift)
    };
    assert_eq!(shift("home_risk(\"all\", 100)", 0), [100, 100]);
    assert_eq!(shift("home_risk(\"SE\", 100)", 0), [0, 100]);
    assert_eq!(shift("home_risk(\"all\", 100)", 1), [0, 0]);
}

#[test]
fn a_cost_is_paid_by_whom_it_names() {
    let (_, events) = after("cost_meur(\"EU\", 20)");
    assert_eq!(count(&events, |e| *e == Event::Paid { payer: country("EU"), amount: 20 }), 1);
}

#[test]
fn a_shift_of_fit_changes_what_is_at_work_by_then() {
    assert_eq!((shifted(-300).need("GEN").coverage, shifted(200).need("GEN").coverage), (350, 600));
}

#[test]
fn what_comes_after_a_shift_of_fit_is_worth_what_its_preview_says() {
    let mut bench = shifted(-300);
    let offer = bench.table_some("AT07", Milli::whole(40));
    let order = bench.proposal(offer, "GEN");
    bench.window(Window::Decision);
    let foreseen = bench.view(HR).preview(&[], &order).expect("it is legal");
    assert_eq!((foreseen.effect, foreseen.coverage), (Some(Milli::whole(40)), Some((350, 550))));
    bench.agree(order);
    assert_eq!((bench.need("GEN").have, bench.need("GEN").coming), (Milli::whole(70), Milli::whole(40)));
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(bench.need("GEN").coverage, 550);
}

/// A hundred generators are at work, and then an event shifts their effect.
fn shifted(by: i32) -> Bench {
    let later = inject(1, 120, &format!("then: [fit(\"GEN\", {by})]"));
    let mut bench = daily().injects(&later).open();
    let offer = bench.table_some("SE07", Milli::whole(100));
    let order = bench.proposal(offer, "GEN");
    bench.agree(order);
    bench.to(5, Window::Offers);
    bench
}

#[test]
fn why_adds_up_what_is_at_work_to_what_an_event_left_of_it() {
    for (by, left) in [(-300, 70), (200, 120)] {
        let bench = shifted(by);
        let told = bench.full().explain(&Inquiry::Need(need("GEN"))).expect("it can be asked");
        let have = told.figures.iter().find(|figure| figure.slug == "have").expect("what is at work");
        let parts = have.inputs.iter().map(|input| (input.label, input.value)).collect::<Vec<_>>();
        let amount = Value::Amount(kind("GEN"), Milli::whole(left));
        assert_eq!((have.value, parts), (amount, vec![(Label::Country(country("SE")), amount)]));
    }
}

#[test]
fn what_an_instrument_brought_is_shifted_too_where_it_works() {
    let team = "cyber-rapid-response-teams";
    let later = inject(1, 240, &format!("when: at_work(\"{team}\"), then: [fit(\"CYBER_IR\", -300)]"));
    let covered = |asked: bool| {
        let mut bench = Field::with(&["(\"CYBER_IR\", S)"]).injects(&later).open();
        bench.declare(&["CYBER_IR"]);
        if asked {
            let task = Order::Task { instrument: team.parse().unwrap(), victim: None };
            bench.give(finland(), task.clone());
            let task = Order::Task { instrument: team.parse().unwrap(), victim: Some(country("FI")) };
            bench.give(delegation("LT"), task);
        }
        let mut events = Vec::new();
        while bench.game().hour() < 250 {
            events.extend(bench.end_turn());
        }
        let shifts = count(&events, |e| matches!(e, Event::FitShifted { .. }));
        (shifts, bench.need("CYBER_IR").have)
    };
    assert_eq!(covered(false), (0, Milli::ZERO));
    assert_eq!(covered(true), (1, Milli(700)));
}

#[test]
fn the_cyber_teams_of_lithuania_are_shared_out_only_where_they_work() {
    let bench = Bench::shipped("twin-fires", &[]);
    let event = bench.game().setting().inject("S10-I13".parse().unwrap()).expect("the inject");
    let at = |id: &str| Condition::AtWork {
        mechanism: "cyber-rapid-response-teams".parse().unwrap(),
        at: Some(country(id)),
    };
    let loses = |id: &str| Consequence::If {
        when: at(id),
        then: vec![Consequence::Fit { kind: kind("CYBER_IR"), by: -300, at: Some(country(id)) }],
        otherwise: Vec::new(),
    };
    assert_eq!(event.when, Condition::Any(vec![at("LV"), at("CY")]));
    let [Consequence::Choice(choice)] = &event.then[..] else { panic!("one question: {:?}", event.then) };
    let taken: Vec<_> = choice.answers.iter().map(|answer| answer.then.clone()).collect();
    assert_eq!(taken, [vec![loses("CY")], vec![loses("LV")], vec![loses("LV"), loses("CY")]]);
}

#[test]
fn a_mode_of_the_crisis_response_is_set_and_costs_as_it_does() {
    let (bench, _) = after("ipcr(full)");
    assert_eq!(bench.full().ipcr().mode, IpcrMode::Full);
    assert_eq!(bench.full().capacity(&[]).council_turn, 40);
}

#[test]
fn a_state_that_is_attacked_later_takes_its_seat() {
    let field = daily().scenario("victims: [\"FI\"],", "victims: [\"FI\"],\n    possible_victims: [\"EE\"],");
    let field = field.rule("will_attacked", -120).injects(&inject(1, 48, "then: [victim_joins(\"EE\")]"));
    let mut bench = field.open();
    let estonia = Seat::Victim(country("EE"));
    let seated = |bench: &Bench| bench.game().all_seats().contains(&estonia);
    bench.to(1, Window::Decision);
    assert!(!seated(&bench));
    let events = bench.to(2, Window::Decision);
    assert!(seated(&bench));
    // Attacked alone it had nothing to give; beside another it gives, and each has less to spare.
    let less = |e: &Event| match e {
        Event::WillMoved { country, delta: -120, cause: Cause::Rule(Rule::Attacked), .. } => Some(*country),
        _ => None,
    };
    assert_eq!(events.iter().filter_map(less).collect::<Vec<_>>(), [country("EE"), country("FI")]);
    assert_eq!(
        bench.full().victims().iter().map(|v| v.country).collect::<Vec<_>>(),
        [country("FI"), country("EE")]
    );
}

#[test]
fn an_expected_end_is_reached_at_the_horizon_unless_a_worse_one_comes_first() {
    let end = |then: &str, rules: &[(&str, i32)]| {
        let field = daily().rule("brink_hours", 100_000).rule("broken_below", 0);
        let field = rules.iter().fold(field, |field, (name, value)| field.rule(name, value));
        let mut bench = field.injects(&inject(1, 24, &format!("then: [{then}]"))).open();
        bench.until(|e| matches!(e, Event::GameEnded { .. }));
        (bench.game().outcome(), bench.game().hour())
    };
    assert_eq!(end("outcome(restored)", &[]), (Some(Outcome::Restored), 480));
    let worse = "outcome(restored), function(\"energy\", -900)";
    assert_eq!(end(worse, &[("brink_hours", 48)]).0, Some(Outcome::Collapsed));
}

#[test]
fn what_an_event_unlocks_may_be_ordered_from_then_on() {
    let sanctions = |then: &str| {
        let (mut bench, _) = after(then);
        bench.window(Window::Decision);
        let order = Order::PutOnAgenda { measure: "restrictive-measures".parse().unwrap() };
        bench.view(HR).guard(&[], &order).map(|_| ()).map_err(Rejection::slug)
    };
    assert_eq!(sanctions("flag(\"SEEN\")"), Err("unlocked"));
    assert_eq!(sanctions("unlock(\"sanctions-package\")"), Ok(()));
}

#[test]
fn advice_costs_the_desk_and_weighs_by_the_trust_of_who_decides() {
    let choice = "choice(id: \"door\", decided_by: \"victim\", default: \"shut\", answers: [(id: \"open\", label: \"x\", then: []), (id: \"shut\", label: \"x\", then: [])])";
    let chosen = |cohesion: i32| {
        let then = format!("then: [{choice}, track(\"cohesion\", {cohesion})]");
        let mut bench = daily().rule("misjudgement", 0).injects(&inject(1, 24, &then)).open();
        bench.window(Window::Decision);
        let id = bench.view(HR).choices()[0].id;
        let advice = Order::Advise { choice: id, answer: "open".parse().unwrap() };
        let events = bench.give(HR, advice);
        let paid = Event::CapacitySpent {
            pool: casus::content::Pool::Hr,
            amount: 5,
            cause: casus::engine::Cause::Order(HR, casus::engine::OrderKind::Advise),
        };
        assert_eq!(count(&events, |e| *e == paid), 1);
        bench.window(Window::Consent);
        let orders = Policy::Victim.orders(&bench.view(finland()), Dice::new(1));
        one_of(&orders)
    };
    // Custom counts twenty, advice eighty at full trust.
    assert_eq!((chosen(-500), chosen(0)), ("shut".to_owned(), "open".to_owned()));
}

fn one_of(orders: &[Order]) -> String {
    let answers = orders.iter().filter_map(|order| match order {
        Order::Choose { answer, .. } => Some(answer.to_string()),
        _ => None,
    });
    answers.collect::<Vec<_>>().join(" ")
}
