//! `domain.md` §7.3: what a game itself answers to the questions of the review.

use casus::base::Milli;
use casus::content::{NatoPosture, Seat};
use casus::engine::{Article, Clock, Event, Ground, Order, Stance, Window};
use casus::record::debrief::{AfterAction, Answer, Forced, Remedy};
use casus::words::{Lang, Words};

use super::bench::{Bench, Field, HR, country, delegation, finland, kind, need};

fn daily(needs: &[&str]) -> Field {
    let field = Field::with(needs).scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]");
    field.rule("need_error_max", 0).rule("lapse_half_lives", 100)
}

fn story(then: &str) -> String {
    format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])")
}

fn answer(bench: &Bench, number: u8) -> Answer {
    let asked = bench.debrief().after_action.into_iter().find(|asked| asked.number == number);
    asked.unwrap_or_else(|| panic!("question {number} is not asked")).answer
}

#[test]
fn what_was_asked_is_answered_by_the_declarations() {
    let later = "(id: \"F-I01\", at_hours: 48, channel: \"x\", text: \"x\", then: [need(\"HOSP\", S)])";
    let mut bench = daily(&["(\"GEN\", S)"]).injects(later).open();
    let asked = |bench: &Bench| match answer(bench, 1) {
        Answer::Asked { declared, needs, between, .. } => (declared, needs, between),
        other => panic!("{other:?}"),
    };
    let (1, 1, Some((first, last))) = asked(&bench) else { panic!("{:?}", asked(&bench)) };
    assert_eq!(first, last, "the letter that opens the crisis lists it");
    bench.to(3, Window::Decision);
    assert_eq!(asked(&bench), (1, 2, Some((first, first))));
    bench.declare(&["HOSP"]);
    assert_eq!(asked(&bench), (2, 2, Some((first, bench.game().hour()))));
}

#[test]
fn force_is_answered_by_what_had_been_invoked_by_then() {
    let force = |invoked: bool| {
        // Consultations justify no force.
        let consults =
            "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [flag(\"INVOKED_ART4\")])";
        let mut bench = daily(&["(\"C_UAS\", S)"]).injects(consults).at_once("PL02").open();
        bench.declare(&["C_UAS"]);
        if invoked {
            bench.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses: Vec::new() });
        }
        bench.supply("PL02", "C_UAS");
        bench.until(|e| matches!(e, Event::ForcibleMeasure { .. }));
        // Each state that used force answers for itself: the attacked one, and the one whose means did it.
        let struck = bench.game().hour();
        let Answer::Force(uses) = answer(&bench, 2) else { panic!("an answer about force") };
        let whose: Vec<_> = uses.iter().map(|used| (used.state, used.victim, used.at)).collect();
        let (fi, pl) = (country("FI"), country("PL"));
        assert_eq!(whose, [(fi, fi, struck), (pl, fi, struck)]);
        assert!(uses.iter().all(|used| used.reported.is_none()), "{uses:?}");
        // And so does its report.
        bench.give(delegation("PL"), Order::JoinArt51);
        let Answer::Force(told) = answer(&bench, 2) else { panic!("an answer about force") };
        let reports: Vec<_> = told.iter().map(|used| (used.state, used.reported.is_some())).collect();
        assert_eq!(reports, [(fi, false), (pl, true)]);
        assert!(uses.iter().all(|used| used.invoked == uses[0].invoked));
        uses[0].invoked.clone()
    };
    assert_eq!((force(false), force(true)), (vec![], vec![Article::MutualAssistance]));
}

#[test]
fn offers_are_told_by_whether_they_came_in_time() {
    let mut bench = daily(&["(\"GEN\", S)"]).at_once("SE07").package("AT07", "ready_days", "9").open();
    bench.declare(&["GEN"]);
    let nothing = Answer::Arrived { in_time: 0, late: 0, never: 0, first: None };
    assert_eq!(answer(&bench, 3), nothing);
    let early = bench.table_some("SE07", Milli::whole(20));
    let order = bench.proposal(early, "GEN");
    bench.agree(order);
    let late = bench.table_some("AT07", Milli::whole(20));
    let order = bench.proposal(late, "GEN");
    bench.agree(order);
    let first = Some((country("SE"), need("GEN")));
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(answer(&bench, 3), Answer::Arrived { in_time: 1, late: 0, never: 0, first });
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert!(bench.game().hour() > bench.need("GEN").due);
    assert_eq!(answer(&bench, 3), Answer::Arrived { in_time: 1, late: 1, never: 0, first });
}

#[test]
fn a_parliament_that_took_a_day_is_named_with_its_hours() {
    let field = daily(&["(\"GEN\", S)"]).package("AT07", "caveats", "[PARLIAMENT_PRIOR]");
    let mut bench = field.rule("mandate_refusal", 0).open();
    bench.declare(&["GEN"]);
    assert_eq!(answer(&bench, 4), Answer::Waited(vec![]));
    bench.supply("AT07", "GEN");
    let started = bench.game().hour();
    bench.until(|e| matches!(e, Event::ClockEnded { clock: Clock::Mandate, .. }));
    let Answer::Waited(waits) = answer(&bench, 4) else { panic!("waits") };
    let waited = bench.game().hour() - started;
    assert!(
        waits.iter().any(|(giver, clock, hours)| {
            (*giver, *clock) == (country("AT"), Some(Clock::Mandate)) && (24..=waited + 24).contains(hours)
        }),
        "{waits:?}"
    );
}

#[test]
fn what_both_booked_is_named() {
    let step = story("nato_step(consultations)");
    let field = daily(&["(\"AD_MR\", S)"]).injects(&step).rule("plan_share", "(0, 1000, 1000, 1000)");
    let mut bench = field.rule("draw_hours", "(24, 24)").package("FR01", "ready_days", "9").open();
    bench.declare(&["AD_MR"]);
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    assert_eq!(answer(&bench, 5), Answer::Twice(vec![]));
    bench.give(Seat::Nato, Order::PlanCover { need: need("AD_MR") });
    bench.supply("FR01", "AD_MR");
    bench.end_turn();
    assert_eq!(answer(&bench, 5), Answer::Twice(vec![need("AD_MR")]));
}

#[test]
fn an_attacked_presidency_is_told_by_who_took_the_chair() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    let Answer::Chaired { by, since: None } = answer(&bench, 6) else { panic!("it has the chair") };
    assert_eq!(by, bench.game().setting().presidency());
    // It is in its own cause once something has struck it.
    bench.to(4, Window::Decision);
    bench.give(Seat::Presidency, Order::HandOnChair);
    bench.until(|e| matches!(e, Event::ChairTaken { .. }));
    let Answer::Chaired { by: next, since } = answer(&bench, 6) else { panic!("a chair") };
    assert!(next != by && since == Some(bench.game().hour()));
}

#[test]
fn states_of_specific_character_are_told_by_what_they_brought() {
    let mut bench = daily(&["(\"GEN\", S)"]).at_once("AT07").at_once("SE07").open();
    bench.declare(&["GEN"]);
    for package in ["SE07", "AT07"] {
        let offer = bench.table_some(package, Milli::whole(20));
        let order = bench.proposal(offer, "GEN");
        bench.agree(order);
    }
    assert_eq!(answer(&bench, 7), Answer::Added(vec![]));
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    bench.end_turn();
    bench.end_turn();
    assert_eq!(answer(&bench, 7), Answer::Added(vec![(country("AT"), kind("GEN"), Milli::whole(20))]));
}

#[test]
fn capitals_that_lacked_evidence_are_named() {
    let mut bench = daily(&["(\"GEN\", S)"]).injects(&story("unlock(\"sanctions-package\")")).open();
    bench.declare(&["GEN"]);
    bench.give(HR, Order::PutOnAgenda { measure: "restrictive-measures".parse().unwrap() });
    bench.window(Window::Offers);
    let vote = "restrictive-measures".parse().unwrap();
    let stand =
        |state: &str, ground| (delegation(state), Order::Position { vote, stance: Stance::Against, ground });
    bench.close(&[stand("HU", Ground::Burden), stand("IE", Ground::ThinEvidence)]);
    bench.until(|e| matches!(e, Event::VoteHeld { .. }));
    assert_eq!(answer(&bench, 8), Answer::Unconvinced(vec![country("IE")]));
}

#[test]
fn what_keeps_from_ending_is_what_is_not_covered() {
    let mut bench = daily(&["(\"GEN\", S)"]).at_once("SE07").open();
    bench.declare(&["GEN"]);
    bench.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses: Vec::new() });
    let short = |bench: &Bench| match answer(bench, 10) {
        Answer::Open { short, .. } => short,
        other => panic!("{other:?}"),
    };
    assert_eq!(short(&bench), [need("GEN")]);
    let offer = bench.table_some("SE07", Milli::whole(50));
    let order = bench.proposal(offer, "GEN");
    bench.agree(order);
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(short(&bench), []);
}

#[test]
fn an_end_in_form_says_what_is_left_what_is_next_and_what_it_brought() {
    let mut bench = daily(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    bench.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses: Vec::new() });
    bench.give(finland(), Order::Terminate);
    let Answer::Left { endurance, short } = answer(&bench, 9) else { panic!("what is left") };
    assert_eq!((endurance, short), (bench.track(casus::content::Track::Endurance), vec![need("GEN")]));
    let Answer::Next(remedies) = answer(&bench, 11) else { panic!("what is next") };
    assert_eq!(remedies, bench.debrief().remedies[..remedies.len()]);
    assert!((1..=3).contains(&remedies.len()), "{remedies:?}");
    assert_eq!(answer(&bench, 12), Answer::Brought { covered: 0, needs: 1, first: None });
}

#[test]
fn every_answer_is_said_in_every_language() {
    let (bench, power) = (daily(&["(\"GEN\", S)"]).open(), need("GEN"));
    let clock = Some(Clock::Mandate);
    let own = Forced {
        state: country("FI"),
        victim: country("FI"),
        at: 24,
        invoked: vec![Article::MutualAssistance],
        reported: Some(30),
    };
    let answers = [
        (1, Answer::Asked { declared: 1, needs: 2, between: Some((6, 12)), quantified: Some(12) }),
        (1, Answer::Asked { declared: 0, needs: 2, between: None, quantified: None }),
        (2, Answer::Force(vec![own.clone(), Forced { state: country("DE"), reported: None, ..own.clone() }])),
        (2, Answer::Force(vec![Forced { invoked: vec![], reported: None, ..own }])),
        (3, Answer::Arrived { in_time: 2, late: 1, never: 3, first: Some((country("SE"), power)) }),
        (3, Answer::Arrived { in_time: 0, late: 0, never: 3, first: None }),
        (4, Answer::Waited(vec![(country("DE"), clock, 72), (country("SE"), None, 24)])),
        (4, Answer::Waited(vec![])),
        (5, Answer::Twice(vec![power])),
        (5, Answer::Twice(vec![])),
        (6, Answer::Chaired { by: country("IE"), since: None }),
        (6, Answer::Chaired { by: country("LT"), since: Some(48) }),
        (7, Answer::Added(vec![(country("AT"), kind("GEN"), Milli::whole(60))])),
        (7, Answer::Added(vec![])),
        (8, Answer::Unconvinced(vec![country("HU"), country("IE")])),
        (8, Answer::Unconvinced(vec![])),
        (9, Answer::Left { endurance: 400, short: vec![power] }),
        (10, Answer::Open { short: vec![power], pressure: Some(500) }),
        (10, Answer::Open { short: vec![], pressure: None }),
        (11, Answer::Next(vec![Remedy::NatoContact])),
        (11, Answer::Next(vec![])),
        (12, Answer::Brought { covered: 1, needs: 2, first: Some(48) }),
        (12, Answer::Brought { covered: 0, needs: 2, first: None }),
    ];
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        for (number, answer) in answers.clone() {
            let said = AfterAction { number, answer }.told(&words, bench.game().setting());
            assert!(!said.contains(['[', '{', '$']) && !said.contains("answer-"), "{lang}: {said}");
            let question = words.after_action(number);
            assert!(said.len() > question.len() + 3, "{lang}: {said}");
        }
    }
}
