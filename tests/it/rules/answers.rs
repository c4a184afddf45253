//! What events and answers of the shipped scenarios say, they do; and what an option says, it changes.

use casus::base::KindId;
use casus::content::{LetterKind, Region, Seat, check_scenario_text};
use casus::engine::{Article, Clause, Event, Order, Window};

use super::bench::{Bench, Field, HR, count, country, finland, kind};

fn victim(of: &str) -> Seat {
    Seat::Victim(country(of))
}

fn task(instrument: &str) -> Order {
    Order::Task { instrument: instrument.parse().unwrap(), victim: None }
}

fn invoke(article: Article) -> Order {
    Order::Invoke { article, clauses: Vec::new() }
}

/// Waits until the question is put, and answers it; what happened then.
fn answered(bench: &mut Bench, seat: Seat, choice: &str, answer: &str) -> Vec<Event> {
    bench.until(|e| matches!(e, Event::ChoiceOpened { choice: put, .. } if put.as_str() == choice));
    bench.give(seat, Order::Choose { choice: choice.parse().unwrap(), answer: answer.parse().unwrap() })
}

/// All that happens until the end without an order of anybody.
fn to_the_end(bench: &mut Bench) -> Vec<Event> {
    let mut events = Vec::new();
    while bench.game().outcome().is_none() {
        events.extend(bench.close(&[]));
    }
    events
}

fn fired(events: &[Event], id: &str) -> usize {
    count(events, |e| matches!(e, Event::InjectFired { inject } if inject.as_str() == id))
}

fn letters_asked(events: &[Event], kind: LetterKind) -> usize {
    count(events, |e| matches!(e, Event::LetterAsked { letter, .. } if *letter == kind))
}

// --- Options

#[test]
fn under_the_law_of_2016_nothing_later_is_there() {
    let refused = |variant: &str, id: &str| {
        let mut bench = Bench::haze_with("variant", variant);
        bench.window(Window::Decision);
        bench.view(HR).guard(&[], &task(id)).err().map(casus::engine::Rejection::slug)
    };
    assert_eq!(
        (refused("a", "crisis-communicators"), refused("b", "crisis-communicators")),
        (Some("since"), None),
        "the communicators' network is of 2018"
    );
    assert_eq!((refused("a", "space-services"), refused("b", "space-services")), (None, None));
    let shares = |variant: &str| {
        Bench::haze_with("variant", variant).game().setting().shares_defence_policy(country("DK"))
    };
    assert_eq!((shares("a"), shares("b")), (false, true), "Denmark stood aside until 2022");
}

#[test]
fn each_state_that_may_be_attacked_lies_on_its_own_side() {
    for (id, side) in [("CY", Region::South), ("EE", Region::East), ("IE", Region::West)] {
        let bench = Bench::shipped("thirty-minutes", &[("victim", id)]);
        assert_eq!(bench.game().setting().region_of(country(id)), side, "{id}");
    }
}

#[test]
fn where_classified_exchange_is_possible_the_letter_is_no_trouble() {
    let told = |value: &str| {
        let mut bench = Bench::shipped("copper-shore", &[("classified_exchange", value)]);
        fired(&to_the_end(&mut bench), "S03-I12")
    };
    assert_eq!((told("off"), told("on")), (1, 0));
}

/// One pledge is enough for it, and it tells of no second one.
#[test]
fn a_battery_is_counted_twice_where_one_capital_pledged_what_nato_plans_with() {
    let told = |package: Option<&str>| {
        let mut bench = Bench::minutes();
        if let Some(package) = package {
            bench.table(package);
        }
        let events = to_the_end(&mut bench);
        (fired(&events, "S12-I07"), bench)
    };
    let ((without, _), (with, bench)) = (told(None), told(Some("FR01")));
    assert_eq!((without, with), (0, 1));
    let mut injects = bench.game().setting().scenario().injects.iter();
    let text = &injects.find(|i| i.id.as_str() == "S12-I07").expect("the trap").text;
    assert!(text.starts_with("One battery"), "{text}");
}

/// What it asks for can be given: an offer of its own takes the limit.
#[test]
fn a_neutral_state_asks_for_a_limit_once_it_offers_crews_and_the_limit_binds_them() {
    let mut words = Bench::shipped("copper-shore", &[]);
    words.table("MT03");
    assert_eq!(fired(&to_the_end(&mut words), "S03-I13"), 0, "lawyers fly no sorties");
    let mut crews = Bench::shipped("copper-shore", &[]);
    crews.declare(&["AEW_ISR"]);
    crews.to(13, Window::Offers);
    let offer = crews.table("MT01");
    let events = answered(&mut crews, victim("CY"), "geofence", "agree");
    assert_eq!(count(&events, |e| matches!(e, Event::CaveatAdded { offer: of, .. } if *of == offer)), 1);
}

// --- Answers

#[test]
fn who_answers_civil_protection_asks_the_mechanism_for_help() {
    for (answer, asks) in [("ucpm", 1), ("mix", 1), ("article-42-7", 0)] {
        let events = answered(&mut Bench::minutes(), victim("CY"), "route", answer);
        let tasked = count(&events, |e| {
            matches!(e, Event::InstrumentTasked { instrument, victim, .. }
                if instrument.as_str() == "civil-protection-mechanism" && *victim == country("CY"))
        });
        assert_eq!(tasked, asks, "{answer}");
    }
}

#[test]
fn what_the_answer_invokes_the_order_may_invoke() {
    for id in ["CY", "EE", "IE"] {
        let mut bench = Bench::shipped("thirty-minutes", &[("victim", id)]);
        bench.until(|e| matches!(e, Event::ChoiceOpened { choice, .. } if choice.as_str() == "route"));
        bench.window(Window::Decision);
        let judged = bench.view(victim(id)).guard(&[], &invoke(Article::Solidarity));
        assert!(judged.is_ok(), "{id}: {judged:?}");
    }
}

#[test]
fn an_invocation_of_the_solidarity_clause_without_a_disaster_is_named() {
    let library = casus::content::Library::embedded();
    let catalogue = library.catalogue().unwrap();
    let text = library.text("scenarios/thirty-minutes.ron").unwrap().to_owned();
    let named = |text: &str| {
        let (_, problems) = check_scenario_text(&catalogue, "thirty-minutes.ron", text);
        problems.0.iter().filter(|p| p.fault == casus::content::Fault::HazardNone).count()
    };
    assert_eq!((named(&text), named(&text.replace(", hazard(\"disaster\")", ""))), (0, 1));
}

#[test]
fn who_drops_its_request_has_dropped_it() {
    let mut bench = Bench::haze();
    bench.give(finland(), invoke(Article::MutualAssistance));
    let events = answered(&mut bench, finland(), "joint-peacekeepers", "accept");
    assert_eq!(count(&events, |e| matches!(e, Event::Terminated { victim } if *victim == country("FI"))), 1);
    assert_eq!(bench.refused(finland(), Order::Terminate), "already_done");
    let acknowledged = |e: &Event| matches!(e, Event::StepReached { step, .. } if *step == casus::engine::Step::Acknowledgement);
    assert_eq!(count(&to_the_end(&mut bench), acknowledged), 0, "nobody answers a request that was dropped");
}

#[test]
fn nobody_is_asked_to_drop_a_request_that_it_never_made() {
    assert_eq!(fired(&to_the_end(&mut Bench::haze()), "S02-I12"), 0);
}

#[test]
fn strikes_from_the_bases_end_with_the_answer_that_ends_them() {
    let ends = |events: &[Event]| {
        count(events, |e| matches!(e, Event::FlagCleared { flag, .. } if flag.as_str() == "STRIKES_FLOWN"))
    };
    for (inject, choice, answer, times) in [
        ("S03-I14", "bases", "limit", 1),
        ("S03-I14", "bases", "reassure", 0),
        ("S03-I16", "carve-out", "accept", 1),
        ("S03-I16", "carve-out", "refuse", 0),
    ] {
        let mut bench = Bench::shipped("copper-shore", &[("sba_offensive", "on")]);
        bench.give(Seat::Excon, Order::ReleaseInject { inject: inject.parse().unwrap() });
        let events = answered(&mut bench, victim("CY"), choice, answer);
        assert_eq!(ends(&events), times, "{choice}: {answer}");
    }
}

// --- Letters

#[test]
fn who_does_not_invoke_owes_no_letter_of_invocation() {
    let owed = |answer: &str| {
        let mut bench = Bench::haze();
        let mut events = answered(&mut bench, finland(), "invoke", answer);
        events.extend(to_the_end(&mut bench));
        let missed = |e: &Event| matches!(e, Event::LetterMissed { letter: LetterKind::Invocation, .. });
        (letters_asked(&events, LetterKind::Invocation), count(&events, missed))
    };
    assert_eq!(owed("wait"), (0, 0));
    assert_eq!(owed("invoke-only"), (1, 1));
}

#[test]
fn before_any_use_of_force_there_is_nothing_to_report() {
    let told = |e: &Event| matches!(e, Event::ReportedArt51 { .. });
    let field = |then: &str| {
        let inject = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}]), ");
        let force =
            "(id: \"F-I02\", at_hours: 24, channel: \"x\", text: \"x\", then: [flag(\"FORCIBLE_MEASURE\")])";
        Field::with(&["(\"GEN\", S)"]).injects(&(inject + force)).open()
    };
    let mut bench = field("letter(art51_report, \"victim\"), flag(\"REPORTED_ART51\")");
    let letter = Order::SendLetter { letter: LetterKind::Art51Report, clauses: vec![Clause::Exit] };
    assert_eq!(bench.refused(finland(), letter), "letter_not_asked");
    let before = bench.until(|e| matches!(e, Event::ForcibleMeasure { .. }));
    assert_eq!(count(&before, told), 0);
    assert!(bench.full().victims().iter().all(|v| v.reported_at.is_none()));
    let reported = bench.give(finland(), Order::ReportArt51);
    assert_eq!(count(&reported, told), 1, "the measure is reported when it is taken");
}

#[test]
fn a_letter_that_an_answer_asks_for_is_due_a_turn_later() {
    let answers = "[(id: \"yes\", label: \"x\", then: [flag(\"INVOKED_427\"), letter(request, \"victim\")]), (id: \"no\", label: \"x\", then: [])]";
    let choice = format!("choice(id: \"ask\", decided_by: \"victim\", default: \"no\", answers: {answers})");
    let inject = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{choice}])");
    let mut bench = Field::with(&["(\"GEN\", S)"]).injects(&inject).open();
    let missed = |e: &Event| matches!(e, Event::LetterMissed { .. });
    let turn = bench.game().turn();
    bench.give(finland(), Order::Choose { choice: "ask".parse().unwrap(), answer: "yes".parse().unwrap() });
    assert_eq!(count(&bench.end_turn(), missed), 0, "it can still be written");
    bench.until(missed);
    assert_eq!(bench.game().turn(), turn + 2, "it was due by the end of the next turn");
}

#[test]
fn who_ends_at_the_review_owes_a_letter_only_of_a_request_that_stands() {
    let review = |invokes: bool| {
        let mut bench = Bench::shipped("copper-shore", &[]);
        if invokes {
            bench.give(victim("CY"), invoke(Article::MutualAssistance));
        }
        let events = answered(&mut bench, victim("CY"), "afterwards", "end");
        let ended = count(&events, |e| matches!(e, Event::Terminated { .. }));
        (letters_asked(&events, LetterKind::Termination), ended)
    };
    assert_eq!((review(true), review(false)), ((1, 1), (0, 0)));
}

/// To publish a rule is the letter; what is kept or left open cannot be sent.
#[test]
fn what_is_not_published_owes_no_letter_of_triage() {
    let done = |answer: &str| {
        let events = answered(&mut Bench::shipped("twin-fires", &[]), HR, "triage", answer);
        let published = count(&events, |e| matches!(e, Event::TriagePublished { .. }));
        (published, letters_asked(&events, LetterKind::TriageRule))
    };
    assert_eq!([done("urgency"), done("internal"), done("none")], [(1, 0), (0, 0), (0, 0)]);
}

#[test]
fn the_equipment_of_a_measure_reaches_the_needs() {
    let brought = |answer: &str| {
        let mut bench = Bench::shipped("beyond-the-clause", &[]);
        let mut events = answered(&mut bench, HR, "epf", answer);
        bench.window(Window::Decision);
        bench.declare(&["MEDEVAC", "EOD", "SATCOM_PNT", "FINANCE"]);
        events.extend(to_the_end(&mut bench));
        let met = |e: &Event| match e {
            Event::MeasureAdopted { need, .. } => Some(need.kind.to_string()),
            _ => None,
        };
        events.iter().filter_map(met).collect::<Vec<_>>()
    };
    assert_eq!(brought("propose"), ["MEDEVAC", "EOD", "SATCOM_PNT"], "and no cash");
    assert!(brought("leave").is_empty());
}

#[test]
fn the_monitors_go_home_with_their_mandate_unless_the_council_prolongs_it() {
    let left = |answer: &str| {
        let mut bench = Bench::shipped("beyond-the-clause", &[]);
        let mut events = answered(&mut bench, HR, "mandate", answer);
        events.extend(to_the_end(&mut bench));
        fired(&events, "S11-I18")
    };
    assert_eq!([left("wait"), left("prolong"), left("reinforce")], [1, 0, 0]);
    let gone = to_the_end(&mut Bench::shipped("beyond-the-clause", &[("euma", "ended")]));
    assert_eq!(fired(&gone, "S11-I17") + fired(&gone, "S11-I18"), 0, "nobody is there to go");
}

#[test]
fn a_report_under_article_51_is_asked_for_where_force_was_used() {
    let events = to_the_end(&mut Bench::minutes());
    assert_eq!((fired(&events, "S12-I08"), letters_asked(&events, LetterKind::Art51Report)), (1, 0));
    assert_eq!(letters_asked(&events, LetterKind::Statement), 1);
}

// --- Partners and the Union's own

#[test]
fn a_member_of_that_time_is_no_third_state() {
    let forgotten = |roster: &str| {
        let field =
            Field::with(&["(\"C_UAS\", L)"]).scenario("region: north,", &format!("region: north,{roster}"));
        let mut bench = field.open();
        bench.declare(&["C_UAS"]);
        let kind: KindId = kind("C_UAS");
        bench.give(HR, Order::Ask { country: country("GB"), kind });
        count(&to_the_end(&mut bench), |e| matches!(e, Event::MistakeMade { mistake: 19, .. }))
    };
    assert_eq!(forgotten(""), 0, "London is a partner that was asked");
    assert_eq!(
        forgotten(" roster: (members_add: [\"GB\"]),"),
        1,
        "London is a member, and partners are forgotten"
    );
}

#[test]
fn what_belongs_to_the_union_meets_once_whoever_calls_it() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    bench.give(victim("CY"), task("european-council"));
    for seat in [victim("LV"), HR] {
        assert_eq!(bench.refused(seat, task("european-council")), "already_done", "{seat:?}");
    }
    // Help for one state is each one's own to ask.
    bench.give(victim("CY"), task("crisis-communicators"));
    bench.window(Window::Decision);
    let judged = bench.view(victim("LV")).guard(&[], &task("crisis-communicators"));
    assert!(judged.is_ok(), "{judged:?}");
}
