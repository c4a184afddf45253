//! The moves of `domain.md` §3 on the ladder of escalation: who starts each, who decides, when it works, what it moves, what
//! stands in its way. What all rows have in common is shown in `mechanisms/rows.rs`.

use casus::base::{CountryId, Dice};
use casus::content::{Seat, Starter, Track, VectorId};
use casus::engine::explain::{Inquiry, Label, Value};
use casus::engine::view::RunStage;
use casus::engine::{Cause, Event, Objection, Order, Reason, Rule, StatementKind, Term, Window};
use casus::players::Policy;
use casus::words::{Lang, Lookup, Words};

use super::bench::{Bench, Field, HR, count, country, delegation, finland, moved, one};

fn task(id: &str) -> Order {
    Order::Task { instrument: id.parse().unwrap(), victim: None }
}

/// A crisis on the fourth rung, with so much attribution, in which armed aggression can be argued.
fn crisis(attribution: i32) -> Field {
    let then = format!(
        "nato_step(consultations), track(\"escalation\", 300), track_to(\"attribution\", {attribution})"
    );
    let inject = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    let field = Field::with(&["(\"GEN\", S)"]).injects(&inject).rule("arguable", 0);
    field.mechanism("willing(550)", "willing(0)").rule("draw_hours", "(1, 1)")
}

fn opened(field: Field) -> Bench {
    let mut bench = field.open();
    bench.window(Window::Decision);
    bench
}

/// Asks for it, waits until it works: the hours that it took, and what happened then.
fn asked(bench: &mut Bench, seat: Seat, id: &str) -> (i32, Vec<Event>) {
    let events = bench.give(seat, task(id));
    let from = one(&events, |e| match e {
        Event::InstrumentTasked { from, .. } => Some(*from),
        _ => None,
    });
    let now = bench.game().hour();
    (from - now, bench.until(|e| matches!(e, Event::InstrumentWorked { .. })))
}

/// The attacked state asks for it, and that seat agrees: the hours that it took, and what happened then.
fn requested(bench: &mut Bench, seat: Seat, id: &str) -> (i32, Vec<Event>) {
    bench.give(finland(), task(id));
    asked(bench, seat, id)
}

fn by_it(cause: &Cause) -> bool {
    *cause == Cause::Rule(Rule::Instrument)
}

fn vector_by_it(events: &[Event], of: VectorId) -> i32 {
    let by = |e: &Event| match e {
        Event::VectorMoved { vector, delta, cause, .. } if *vector == of && by_it(cause) => *delta,
        _ => 0,
    };
    events.iter().map(by).sum()
}

#[test]
fn each_move_is_as_high_as_the_field_guide_says() {
    let bench = opened(crisis(500));
    let of = |id: &str| {
        let row = bench.game().setting().catalogue().mechanism(id.parse().unwrap()).expect("a row");
        row.tracks().filter(|(track, _)| *track == Track::Escalation).map(|(_, by)| by).sum::<i32>()
    };
    assert_eq!(
        (of("long-range-transfer"), of("border-overflights"), of("strikes-on-depth")),
        (100, 100, 200)
    );
    assert_eq!((of("third-party-mediation"), of("deconfliction-line")), (-100, -100));
    let statements = &bench.game().setting().rules().statements;
    let said = |id: StatementKind, sound: bool| {
        let rule = statements.iter().find(|s| s.id == id.slug()).expect("a statement");
        let tracks = if sound { &rule.sound } else { &rule.unsound };
        tracks.iter().find(|(track, _)| *track == Track::Escalation).map(|(_, by)| *by)
    };
    let moves = (said(StatementKind::Attribution, false), said(StatementKind::Restraint, true));
    assert_eq!(moves, (Some(100), Some(-100)), "strong and unproven; verified");
}

#[test]
fn mediation_is_proposed_and_the_attacked_state_accepts() {
    let mut bench = opened(crisis(100));
    let preview = bench.view(HR).preview(&[], &task("third-party-mediation")).expect("legal");
    assert_eq!(preview.asks, [finland()]);
    let proposed = bench.give(HR, task("third-party-mediation"));
    assert_eq!(count(&proposed, |e| matches!(e, Event::InstrumentProposed { by: Seat::Hr, .. })), 1);
    assert_eq!(count(&proposed, |e| matches!(e, Event::InstrumentTasked { .. })), 0);
    // Proposed once is enough, and nothing comes of it until the attacked state agrees.
    assert_eq!(bench.refused(HR, task("third-party-mediation")), "already_done");
    let quiet = bench.end_turn();
    assert_eq!(moved(&quiet, Track::Escalation, by_it), 0);
    assert_eq!(bench.view(HR).mechanisms()[0].stage, RunStage::Proposed);
    let (delay, worked) = asked(&mut bench, finland(), "third-party-mediation");
    assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (48, -100));
    // Who talks has time: every vector gathers itself.
    assert_eq!(vector_by_it(&worked, VectorId::Cyber), 15);
    assert_eq!(bench.refused(Seat::Nato, task("third-party-mediation")), "not_for_seat");
}

#[test]
fn nobody_mediates_where_no_state_is_on_the_other_side() {
    let mut bench = Bench::shipped("vendredi-13", &[]);
    bench.window(Window::Decision);
    for id in ["third-party-mediation", "deconfliction-line"] {
        assert_eq!(bench.refused(HR, task(id)), "counterpart");
    }
}

#[test]
fn a_line_takes_a_rung_and_what_accidents_would_add() {
    // The High Representative proposes; the attacked state's command sets it up.
    let mut bench = opened(crisis(400));
    let proposed = bench.give(HR, task("deconfliction-line"));
    assert_eq!(count(&proposed, |e| matches!(e, Event::InstrumentProposed { .. })), 1);
    let (delay, worked) = asked(&mut bench, finland(), "deconfliction-line");
    assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (24, -100));

    let strike = |line: bool| {
        let field = crisis(400)
            .scenario("(id: strike, pressure: 350)", "(id: strike, pressure: 1000)")
            .rule("chance", "(1000, 1000)");
        let mut bench = opened(field);
        if line {
            asked(&mut bench, finland(), "deconfliction-line");
        }
        let events = bench.give(Seat::Adversary, Order::Act { vector: VectorId::Strike });
        moved(&events, Track::Escalation, |c| *c == Cause::Vector(VectorId::Strike))
    };
    // Eight, and six tenths of it.
    assert_eq!((strike(false), strike(true)), (8, 4));
}

#[test]
fn natos_command_sets_up_a_line_for_an_ally_once_seized_and_for_another_state_it_can_only_offer_one() {
    let decided = |variant: &str, seized: bool| {
        let step = if seized { ", nato_step(response_plan)" } else { "" };
        let then = format!("track(\"escalation\", 300), track_to(\"attribution\", 500){step}");
        let inject = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
        let field = Field::with(&["(\"GEN\", S)"]).injects(&inject).rule("arguable", 0);
        let field = field.rule("draw_hours", "(1, 1)").rule("consensus_attribution", "(0, 0)");
        let mut bench = opened(field.option("variant", variant));
        if seized && variant == "b" {
            bench.until(|e| matches!(e, Event::NatoPostureChanged { .. }));
        }
        let events = bench.give(Seat::Nato, task("deconfliction-line"));
        let proposed = count(&events, |e| matches!(e, Event::InstrumentProposed { by: Seat::Nato, .. }));
        (count(&events, |e| matches!(e, Event::InstrumentTasked { .. })), proposed)
    };
    assert_eq!(decided("b", true), (1, 0), "an ally, and NATO is seized");
    assert_eq!(decided("b", false), (0, 1), "an ally, and NATO is not");
    assert_eq!(decided("a", true), (0, 1), "no ally");
}

#[test]
fn what_is_only_proposed_costs_nothing_until_the_other_has_agreed() {
    let by_order = |c: &Cause| matches!(c, Cause::Order(..));
    let mut bench = opened(crisis(100));
    let proposed = bench.give(HR, task("third-party-mediation"));
    assert_eq!(moved(&proposed, Track::Cohesion, by_order), 0);
    let agreed = bench.give(finland(), task("third-party-mediation"));
    assert_eq!(moved(&agreed, Track::Cohesion, by_order), -10);
}

#[test]
fn a_line_counts_in_the_evaluation() {
    let judged = |line: bool| {
        let mut bench = opened(crisis(400));
        requested(&mut bench, delegation("FR"), "long-range-transfer");
        if line {
            bench.give(finland(), task("deconfliction-line"));
        }
        bench.to(20, Window::Decision);
        let judged = bench.evaluation();
        let part =
            |slug: &str| judged.parts.iter().find(|(_, name, ..)| name == slug).map(|(.., value)| *value);
        assert_eq!((part("own_rises"), part("line")), (Some(900), line.then_some(1000)));
        judged.raw[Term::Escalation as usize] - part("peak").expect("a peak")
    };
    // A rise of its own costs a tenth, and the line gives one.
    assert_eq!((judged(false), judged(true)), (-100, 0));
}

#[test]
fn flights_over_the_border_see_climb_a_rung_and_are_force_of_who_flies() {
    for (seat, flown_by) in [(delegation("SE"), Some("SE")), (Seat::Nato, None)] {
        let mut bench = opened(crisis(500));
        bench.end_turn();
        let (delay, worked) = requested(&mut bench, seat, "border-overflights");
        assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (24, 100));
        assert_eq!(
            (moved(&worked, Track::Awareness, by_it), moved(&worked, Track::Attribution, by_it)),
            (60, 40)
        );
        assert_eq!(vector_by_it(&worked, VectorId::Infiltration), -40);
        assert_eq!(moved(&worked, Track::Legitimacy, by_it), 0);
        // Both clocks of Article 51 start; NATO's own force is reported by the attacked Ally.
        assert_eq!(count(&worked, |e| matches!(e, Event::ForcibleMeasure { .. })), 1);
        let used: Vec<CountryId> = worked
            .iter()
            .filter_map(|e| match e {
                Event::ForceUsed { giver, .. } => Some(*giver),
                _ => None,
            })
            .collect();
        assert_eq!(used, flown_by.map(country).into_iter().collect::<Vec<_>>());
    }
    // Where nobody has shown who attacks, it is a provocation, and the preview says so.
    let mut blind = opened(crisis(100));
    blind.end_turn();
    blind.give(finland(), task("border-overflights"));
    blind.window(Window::Offers);
    let preview = blind.view(Seat::Nato).preview(&[], &task("border-overflights")).expect("legal");
    assert!(preview.objections.contains(&Objection::BeyondEvidence));
    let (_, worked) = asked(&mut blind, Seat::Nato, "border-overflights");
    assert_eq!(moved(&worked, Track::Legitimacy, by_it), -40);
}

#[test]
fn nobody_flies_over_the_border_before_the_attacked_state_asks_and_nato_not_before_it_consults() {
    let mut bench = opened(crisis(500));
    bench.end_turn();
    for seat in [delegation("SE"), Seat::Nato] {
        assert_eq!(bench.refused(seat, task("border-overflights")), "requested");
    }
    assert_eq!(bench.refused(HR, task("border-overflights")), "not_for_seat");
    let mut early = opened(crisis(500).scenario("nato_step(consultations), ", ""));
    early.give(finland(), task("border-overflights"));
    assert_eq!(early.refused(Seat::Nato, task("border-overflights")), "nato_seized");
    let answered = early.give(delegation("SE"), task("border-overflights"));
    assert_eq!(count(&answered, |e| matches!(e, Event::InstrumentTasked { .. })), 1);
}

#[test]
fn a_request_to_givers_says_who_is_asked_and_that_one_is_enough() {
    let mut bench = opened(crisis(500));
    bench.end_turn();
    bench.window(Window::Decision);
    let of = |bench: &Bench, seat, id: &str| bench.view(seat).preview(&[], &task(id)).expect("legal");
    // Where no state is named, any may fly, and NATO once it is seized.
    let flights = of(&bench, finland(), "border-overflights");
    assert_eq!(
        (flights.asks, flights.asks_any.as_slice()),
        (vec![], &[Starter::Delegation, Starter::Nato][..])
    );
    let early = opened(crisis(500).scenario("nato_step(consultations), ", ""));
    assert_eq!(of(&early, finland(), "border-overflights").asks_any, [Starter::Delegation]);
    // Finland has such weapons as well, and is attacked.
    let weapons = of(&bench, finland(), "long-range-transfer");
    let givers = ["DE", "ES", "FR", "GR", "IT", "PL", "RO"].map(delegation);
    assert_eq!((weapons.asks.as_slice(), weapons.one_agrees), (&givers[..], true));
    let words = Words::embedded(Lang::En);
    let view = bench.view(finland());
    let said = |id: &str| {
        let preview = view.preview(&[], &task(id)).expect("legal");
        words.preview(&Lookup::of(&view), &task(id), &preview).asks.expect("somebody is asked")
    };
    assert_eq!(
        said("border-overflights"),
        "one of these to agree: any delegation and NATO's Secretary General"
    );
    assert!(said("long-range-transfer").starts_with("one of these to agree: Germany, Spain, France"));
    // Who answers decides, and is told to ask nobody.
    bench.give(finland(), task("border-overflights"));
    bench.window(Window::Offers);
    let own = of(&bench, delegation("SE"), "border-overflights");
    assert!(own.asks.is_empty() && own.asks_any.is_empty());
}

/// Greece has such weapons, and is attacked as well: from the beginning, or later.
#[test]
fn who_is_struck_later_is_asked_and_gives_until_then() {
    let id = "long-range-transfer";
    let greece = Seat::Victim(country("GR"));
    let beside = |later: &str| {
        let field = crisis(500).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"GR\"],");
        let mut bench = opened(field.scenario("    region:", &format!("{later}    region:")));
        let asked = bench.view(finland()).preview(&[], &task(id)).expect("legal").asks.contains(&greece);
        bench.give(finland(), task(id));
        bench.window(Window::Offers);
        (bench, asked)
    };
    let (mut struck, asked) = beside("");
    assert!(!asked);
    assert_eq!(struck.refused_now(greece, &[], task(id)), "giver");
    let (mut whole, asked) = beside("    struck_later: [\"GR\"],\n");
    assert!(asked);
    assert_eq!(whole.refused_now(greece, &[], task("strikes-on-depth")), "not_for_seat", "it gives, no more");
    let given = whole.close(&[(greece, task(id))]);
    let by = |e: &Event| matches!(e, Event::InstrumentAgreed { by, .. } if *by == delegation("GR"));
    assert_eq!(count(&given, by), 1);
}

#[test]
fn long_range_weapons_deter_and_climb_a_rung() {
    let mut bench = opened(crisis(500));
    let (delay, worked) = requested(&mut bench, delegation("FR"), "long-range-transfer");
    assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (120, 100));
    assert_eq!(
        (vector_by_it(&worked, VectorId::Strike), vector_by_it(&worked, VectorId::Infiltration)),
        (-80, -40)
    );
    let force = |e: &Event| matches!(e, Event::ForcibleMeasure { .. } | Event::ForceUsed { .. });
    assert_eq!(count(&worked, force), 0, "given, not used");
    let (_, unproven) = requested(&mut opened(crisis(100)), delegation("FR"), "long-range-transfer");
    assert_eq!(
        (moved(&worked, Track::Legitimacy, by_it), moved(&unproven, Track::Legitimacy, by_it)),
        (0, -60)
    );
    let mut early = opened(crisis(500).rule("arguable", 100));
    assert_eq!(early.refused(finland(), task("long-range-transfer")), "threshold");
}

#[test]
fn a_giver_that_is_willing_agrees_and_its_parliament_takes_its_time() {
    let mut bench = opened(crisis(500));
    let asks = bench.view(finland()).preview(&[], &task("long-range-transfer")).expect("legal").asks;
    assert!(asks.contains(&delegation("FR")) && !asks.contains(&delegation("SE")));
    assert_eq!(bench.refused(delegation("FR"), task("long-range-transfer")), "requested");
    let request = bench.give(finland(), task("long-range-transfer"));
    assert_eq!(count(&request, |e| matches!(e, Event::InstrumentTasked { .. })), 0, "a request is no gift");
    assert_eq!(bench.refused(delegation("SE"), task("long-range-transfer")), "giver");
    let given = |giver: &str, hours: i32| {
        let id = "long-range-transfer";
        let mut bench = opened(crisis(500));
        let countries = &bench.game().setting().catalogue().countries;
        let mandate = countries.iter().find(|c| c.id == country(giver)).unwrap().parliament_typical_hours;
        let mandate = if hours == 0 { 0 } else { mandate };
        bench.give(finland(), task(id));
        let events = bench.give(delegation(giver), task(id));
        let by = delegation(giver);
        let agreed =
            Event::InstrumentAgreed { instrument: id.parse().unwrap(), victim: country("FI"), by, mandate };
        assert_eq!(events[0], agreed);
        let from = one(&events, |e| match e {
            Event::InstrumentTasked { from, .. } => Some(*from),
            _ => None,
        });
        assert_eq!(from - bench.game().hour(), mandate.max(120), "{giver}");
        let why = bench.view(HR).explain(&Inquiry::Mechanism(id.parse().unwrap(), country("FI"))).unwrap();
        let by = Label::Named("given_by");
        assert!(
            why.figures[0].inputs.iter().any(|i| i.label == by && i.value == Value::Country(country(giver)))
        );
    };
    given("FR", 0);
    given("DE", 1);
}

#[test]
fn without_a_willing_giver_nothing_comes_and_each_says_why() {
    let id = "long-range-transfer";
    let mut bench = opened(crisis(500).mechanism("willing(0)", "willing(1000)"));
    bench.give(finland(), task(id));
    assert_eq!(bench.refused(delegation("FR"), task(id)), "willing");
    let silence = bench.window(Window::Decision);
    let by = one(&silence, |e| match e {
        Event::InstrumentDeclined { by, .. } => Some(by.clone()),
        _ => None,
    });
    assert_eq!(by.len(), 7, "eight have such weapons, Finland among them");
    assert!(by.iter().all(|(_, reason)| *reason == Reason::Politics), "{by:?}");
    // It may be asked for again, and costs again.
    let again = bench.give(finland(), task(id));
    assert_eq!(moved(&again, Track::Cohesion, |c| matches!(c, Cause::Order(..))), -20);
}

#[test]
fn capitals_played_by_their_policies_answer_a_request_by_their_will() {
    let gives = |least: &str| {
        let mut bench = opened(crisis(500).mechanism("willing(0)", least));
        bench.give(finland(), task("long-range-transfer"));
        bench.window(Window::Offers);
        let seat = delegation("FR");
        let orders = Policy::default_for(seat).orders(&bench.view(seat), Dice::new(1));
        orders.iter().any(
            |o| matches!(o, Order::Task { instrument, .. } if instrument.as_str() == "long-range-transfer"),
        )
    };
    assert!(gives("willing(0)") && !gives("willing(1000)"));
}

#[test]
fn strikes_are_the_attacked_states_own_and_start_the_clock_of_article_51() {
    let mut bench = opened(crisis(500));
    for seat in [HR, Seat::Presidency] {
        assert_eq!(bench.refused(seat, task("strikes-on-depth")), "not_for_seat");
    }
    let (delay, worked) = asked(&mut bench, finland(), "strikes-on-depth");
    assert_eq!((delay, moved(&worked, Track::Escalation, by_it)), (24, 200));
    assert_eq!(
        [VectorId::Strike, VectorId::Infiltration, VectorId::Sabotage].map(|of| vector_by_it(&worked, of)),
        [-120, -80, -40]
    );
    assert_eq!(count(&worked, |e| matches!(e, Event::ForcibleMeasure { .. })), 1);
    // A step up by its own hand, two rungs above what the crisis brought, counts against measure.
    let judged = bench.evaluation();
    let part = |slug: &str| judged.parts.iter().find(|(_, name, ..)| name == slug).map(|(.., value)| *value);
    assert_eq!((part("own_rises"), part("peak")), (Some(900), Some(600)));
    assert!(part("report").is_some(), "the Security Council is owed a report");
    // Without proof of who attacks it is itself a breach.
    let (_, unproven) = asked(&mut opened(crisis(100)), finland(), "strikes-on-depth");
    assert_eq!(moved(&unproven, Track::Legitimacy, by_it), -120);
}
