//! The debrief: what was open and would have helped, what decided the grade, who was asked before what came.

use std::collections::BTreeSet;

use casus::base::{Milli, NeedId};
use casus::content::{IpcrMode, LetterKind, Outcome, Seat, Track, TriageRule};
use casus::engine::{Article, Cause, Evaluation, Event, Order, OrderKind, Reason, Rule, Shelf, Term, Window};
use casus::record::Debrief;
use casus::record::debrief::{Delivery, Lesson, MistakeStory, Opening, Remedy};
use casus::words::{Lang, Words};

use super::bench::{Bench, Field, HR, country, finland, kind, need};

const UNCOVERED: &str = "(\"GEN\", L)";

fn en() -> Words {
    Words::embedded(Lang::En)
}

fn field() -> Bench {
    let mut bench = Field::with(&[UNCOVERED]).open();
    bench.declare(&["GEN"]);
    bench
}

/// A field whose crisis response begins in that mode.
fn response_at(mode: &str) -> Bench {
    let initial = format!("region: north,\n    initial_ipcr: {mode},");
    Field::with(&[UNCOVERED]).scenario("region: north,", &initial).open()
}

/// With one inject in the first turn.
fn story(then: &str) -> Bench {
    let inject =
        format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"A night of fires.\", then: [{then}])");
    Field::with(&[UNCOVERED]).injects(&inject).open()
}

/// What would have helped, of that sort.
fn remedies(bench: &Bench, slug: &str) -> Vec<Remedy> {
    bench.debrief().remedies.into_iter().filter(|remedy| remedy.slug().starts_with(slug)).collect()
}

#[test]
fn an_offer_nobody_answered_would_have_helped() {
    let mut bench = field();
    let small = bench.table("AT07");
    let large = bench.table("SE07");
    let open = |bench: &Bench| match remedies(bench, "match")[..] {
        [] => None,
        [Remedy::Match { need: of, giver, turn, others, quantity, .. }] => {
            assert_eq!((of, quantity > Milli::ZERO), (need("GEN"), true));
            Some((giver, turn, others))
        }
        ref more => panic!("{more:?}"),
    };
    assert_eq!(open(&bench), Some((country("SE"), 3, 1)), "the largest, and how many besides");
    bench.give(HR, Order::Decline { offer: large });
    assert_eq!(open(&bench), Some((country("AT"), 2, 0)), "an answer was given to the other");
    let proposal = bench.proposal(small, "GEN");
    bench.agree(proposal);
    assert_eq!(open(&bench), None, "what is matched was not left");
}

#[test]
fn an_offer_that_comes_after_the_end_would_not_have_helped() {
    for (days, listed) in [("0", 1), ("300", 0)] {
        let mut bench = Field::with(&["(\"GEN\", S)"]).package("AT07", "ready_days", days).open();
        bench.declare(&["GEN"]);
        bench.table("AT07");
        assert_eq!(remedies(&bench, "match").len(), listed, "ready after {days} days");
    }
}

#[test]
fn a_letter_that_did_not_come_would_have_helped_and_has_its_own_line() {
    let mut bench = story("letter(request, \"victim\")");
    assert_eq!(remedies(&bench, "letter"), []);
    bench.to(4, Window::Offers);
    let [Remedy::Letter { letter, seat, turn }] = remedies(&bench, "letter")[..] else {
        panic!("one letter")
    };
    assert_eq!((letter, seat), (LetterKind::Request, finland()));
    assert!((1..4).contains(&turn), "turn {turn}");

    let debrief = bench.debrief();
    let cost = bench.game().setting().rules().politics.letter_missed;
    let missed = Cause::Rule(Rule::LetterMissed);
    let legality = debrief.terms.iter().find(|review| review.term == Term::Legality).unwrap();
    let line = legality.movers.iter().find(|(_, mover)| mover.cause == missed).unwrap();
    assert_eq!((line.0, line.1.total, line.1.times), (Track::Legitimacy, -cost, 1));
    assert_eq!(en().cause(bench.game().setting(), &missed), "formal letter that did not come");
}

/// What could have been done for a need that stayed uncovered, and in words.
fn opening(bench: &Bench, of: &str) -> (Opening, String) {
    let remedies = bench.debrief().remedies;
    let found = remedies.iter().find_map(|remedy| match remedy {
        Remedy::Uncovered { need: id, opening } if *id == need(of) => Some((*opening, *remedy)),
        _ => None,
    });
    let (opening, remedy) = found.unwrap_or_else(|| panic!("nothing of {of}: {remedies:?}"));
    (opening, remedy.told(&en(), bench.game().setting()))
}

#[test]
fn of_each_uncovered_need_it_is_said_what_could_have_been_done() {
    let mut undeclared = story("need(\"MEDEVAC\", S)");
    undeclared.window(Window::Offers);
    assert_eq!(opening(&undeclared, "MEDEVAC").0, Opening::Declare);

    let mut bench = field();
    let (Opening::Ask { states, giver, .. }, told) = opening(&bench, "GEN") else { panic!("ask for it") };
    assert!(
        states > 3 && told.contains(&format!("{states} states that list some were never asked")),
        "{told}"
    );
    bench.give(HR, Order::Ask { country: giver, kind: kind("GEN") });
    let (Opening::Ask { states: left, giver: next, .. }, _) = opening(&bench, "GEN") else {
        panic!("ask others")
    };
    assert!(left == states - 1 && next != giver, "{left} of {states}, {next:?}");

    let offer = bench.table("AT07");
    bench.give(HR, Order::Decline { offer });
    let (agree, told) = opening(&bench, "GEN");
    assert!(matches!(agree, Opening::Agree { offers: 1, giver, .. } if giver == country("AT")), "{agree:?}");
    assert!(told.contains("one led to none, from Austria"), "{told}");

    let mut slow = Field::with(&[UNCOVERED]).package("SE07", "ready_days", "9").open();
    slow.declare(&["GEN"]);
    let offer = slow.table_some("SE07", Milli::whole(10));
    let order = slow.proposal(offer, "GEN");
    slow.agree(order);
    assert_eq!(opening(&slow, "GEN").0, Opening::Sooner { matches: 1, giver: country("SE") });

    let mut nobody = Field::with(&["(\"SANCTIONS\", S)"]).open();
    nobody.declare(&["SANCTIONS"]);
    assert_eq!(opening(&nobody, "SANCTIONS").0, Opening::Nobody);
}

#[test]
fn what_was_brought_and_used_up_is_told_as_that() {
    let field = Field::with(&["(\"INTERCEPT\", S)"])
        .scenario("blocks: [(8, 6), (8, 12), (8, 24)]", "blocks: [(20, 24)]");
    let field = field.rule("need_error_max", 0).rule("consumable_hours", 48);
    let mut bench = field.at_once("FR02").package("FR02", "quantity", "20").open();
    bench.declare(&["INTERCEPT"]);
    bench.supply("FR02", "INTERCEPT");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    while !bench.need("INTERCEPT").have.is_zero() {
        bench.next_situation();
    }
    let debrief = bench.debrief();
    let story = debrief.need(need("INTERCEPT")).unwrap().told(&en(), bench.game().setting());
    assert!(story.contains("brought by France, and used up or gone home; covered to 0%"), "{story}");
    assert!(matches!(opening(&bench, "INTERCEPT").0, Opening::KeepUp { .. }));
}

#[test]
fn what_others_than_states_brought_is_told_with_their_name() {
    let (need, bench) = (need("GEN"), field());
    let lesson = |nato, union| {
        let lesson = Lesson::NotOffered { need, offered: Milli::ZERO, coverage: 120, nato, union };
        lesson.told(&en(), bench.game().setting())
    };
    assert!(lesson(false, false).contains("nothing of the kind was offered, 12% covered"));
    let by_nato = lesson(true, false);
    assert!(
        by_nato.contains("no state offered any") && by_nato.contains("from NATO's own units."),
        "{by_nato}"
    );
    assert!(lesson(true, true).contains("NATO's own units and instruments of the Union"));
}

#[test]
fn the_verdict_names_lateness_where_that_cost_the_needs_their_points() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).at_once("SE07").package("SE07", "quantity", "200").open();
    bench.declare(&["GEN"]);
    let verdict = |bench: &Bench| bench.debrief().verdict(&en(), bench.game().setting()).join(" ");
    let due = bench.need("GEN").due;
    while bench.game().hour() <= due {
        bench.end_turn();
    }
    assert!(verdict(&bench).contains(": 0 of 1 needs covered at the end"), "{}", verdict(&bench));
    bench.supply("SE07", "GEN");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert!(bench.need("GEN").coverage >= 600);
    let said = verdict(&bench);
    assert!(said.contains("because help came late") && said.contains("1 of 1 needs covered"), "{said}");
    // What it names adds up to what was lost.
    let lost = bench.debrief().needs_lost.unwrap();
    let term = bench.debrief().terms[Term::Needs as usize].raw;
    assert!((1000 - term - lost.late - lost.missing).abs() <= 2, "{lost:?} of {term}");
}

#[test]
fn a_promise_not_kept_is_named_with_its_hour() {
    let mut bench = field();
    let by = bench.game().hour() + 24;
    bench.give(HR, Order::Promise { need: need("GEN"), by });
    assert_eq!(remedies(&bench, "promise"), [], "it is not due yet");
    bench.until(|e| matches!(e, Event::PromiseEnded { kept: false, .. }));
    assert_eq!(remedies(&bench, "promise"), [Remedy::Promise { need: need("GEN"), by }]);
}

#[test]
fn a_question_about_a_units_way_is_told_with_what_was_chosen_the_rule_of_triage_and_the_coverage_then() {
    let swing = |bench: &Bench| {
        let questions = bench.debrief().questions;
        questions.into_iter().find(|q| q.id.as_str() == "s10-swing").expect("the question")
    };
    let chosen = |e: &Event| matches!(e, Event::ChoiceMade { choice, .. } if choice.as_str() == "swing-unit");
    let mut bench = Bench::shipped("twin-fires", &[]);
    assert!(swing(&bench).chosen.is_empty(), "nothing is chosen yet");
    let mut ruled = bench.clone();
    bench.until(chosen);
    ruled.until(|e| matches!(e, Event::VictimJoined { .. } | Event::FirstStruck { .. }));
    let rule = TriageRule::ALL[0];
    ruled.give(HR, Order::PublishTriage { rule });
    ruled.until(chosen);
    for (bench, rule) in [(bench, None), (ruled, Some((rule, true)))] {
        let [chosen] = swing(&bench).chosen.try_into().expect("one choice");
        assert_eq!((chosen.answer.as_str(), chosen.rule), ("hold", rule));
        assert!(chosen.covered.contains(&(NeedId { victim: country("LV"), kind: kind("AD_MR") }, 0)));
        let told = swing(&bench).told(&en(), bench.game().setting());
        assert!(told.contains("Keep it") && told.contains("Air defence for Latvia 0%"), "{told}");
        assert_eq!(told.contains("No rule of triage was set then"), rule.is_none(), "{told}");
    }
}

#[test]
fn the_debrief_says_how_far_the_crisis_response_was_raised() {
    let told = |bench: &Bench| {
        let remedies = remedies(bench, "crisis_mode");
        remedies.first().map(|remedy| remedy.told(&en(), bench.game().setting()))
    };
    let mut bench = field();
    assert!(told(&bench).unwrap().contains("never raised"));
    bench.give(Seat::Presidency, Order::SetIpcr { mode: IpcrMode::Monitoring });
    bench.until(|e| *e == Event::IpcrChanged { mode: IpcrMode::Monitoring });
    let turn = bench.game().turn();
    let reached = Some((IpcrMode::Monitoring, turn));
    assert_eq!(remedies(&bench, "crisis_mode"), [Remedy::CrisisMode { reached }]);
    assert!(told(&bench).unwrap().contains(&format!("never rose above monitoring (turn {turn})")));
    // What was raised and taken back was raised all the same.
    bench.give(Seat::Presidency, Order::SetIpcr { mode: IpcrMode::Off });
    bench.end_turn();
    bench.end_turn();
    assert_eq!(remedies(&bench, "crisis_mode"), [Remedy::CrisisMode { reached }]);

    let reached = Some((IpcrMode::Monitoring, 1));
    assert_eq!(remedies(&response_at("monitoring"), "crisis_mode"), [Remedy::CrisisMode { reached }]);
    assert_eq!(remedies(&response_at("information_sharing"), "crisis_mode"), []);
    assert_eq!(remedies(&response_at("full"), "crisis_mode"), []);
}

#[test]
fn a_contact_with_nato_would_have_helped_until_there_was_one() {
    let mut bench = field();
    assert_eq!(remedies(&bench, "nato_contact"), [Remedy::NatoContact]);
    bench.give(HR, Order::ContactNato);
    assert_eq!(remedies(&bench, "nato_contact"), []);
}

#[test]
fn remedies_are_said_in_every_language() {
    let bench = field();
    let (setting, need) = (bench.game().setting(), need("GEN"));
    let offer = |others| Remedy::Match {
        need,
        giver: country("SE"),
        kind: kind("GEN"),
        quantity: Milli::whole(120),
        turn: 3,
        others,
    };
    let of = |opening| Remedy::Uncovered { need, opening };
    let (giver, quantity) = (country("NL"), Milli::whole(40));
    let every = [
        offer(0),
        offer(1),
        offer(5),
        Remedy::Letter { letter: LetterKind::Request, seat: finland(), turn: 2 },
        Remedy::Promise { need, by: 96 },
        Remedy::CrisisMode { reached: None },
        Remedy::CrisisMode { reached: Some((IpcrMode::Monitoring, 2)) },
        Remedy::NatoContact,
        of(Opening::Declare),
        of(Opening::KeepUp { brought: Milli::whole(9) }),
        of(Opening::Agree { offers: 1, giver, quantity }),
        of(Opening::Agree { offers: 3, giver, quantity }),
        of(Opening::Sooner { matches: 1, giver }),
        of(Opening::Sooner { matches: 3, giver }),
        of(Opening::Ask { states: 1, giver, quantity }),
        of(Opening::Ask { states: 3, giver, quantity }),
        of(Opening::Short),
        of(Opening::Nobody),
    ];
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let said = every.map(|remedy| remedy.told(&words, setting));
        for (place, text) in said.iter().enumerate() {
            assert!(!text.is_empty() && !text.contains(['[', '{', '$']), "{lang}: {text}");
            assert!(!said[..place].contains(text), "{lang}: twice {text}");
        }
    }
}

/// The debrief with these values of the terms, before and after the rule for passivity.
fn graded(bench: &Bench, raw: [i32; 7], terms: [i32; 7]) -> Debrief {
    let mut debrief = bench.debrief();
    let parts =
        [(Term::Legality, "request".to_owned(), 150, 0), (Term::Legality, "rights".to_owned(), 200, 900)];
    for (index, review) in debrief.terms.iter_mut().enumerate() {
        (review.raw, review.value) = (raw[index], terms[index]);
        let own = parts.iter().filter(|(term, ..)| *term == review.term);
        review.parts = own.map(|(_, slug, weight, value)| (slug.clone(), *weight, *value)).collect();
    }
    debrief.evaluation = debrief.evaluation.map(|old| Evaluation { raw, terms, ..old });
    debrief
}

#[test]
fn the_verdict_names_the_two_terms_that_cost_most() {
    let bench = field();
    let said = |raw, terms| graded(&bench, raw, terms).verdict(&en(), bench.game().setting());
    // Weights 30, 15, 15, 12, 10, 10, 8: legality loses 80 points of 1000, needs 60, sustainability 20.
    let terms = [800, 1000, 1000, 1000, 200, 800, 1000];
    let [decided] = &said(terms, terms)[..] else { panic!("one sentence") };
    let (legality, needs) = (decided.find(&en().term(Term::Legality)), decided.find(&en().term(Term::Needs)));
    assert!(legality.unwrap() < needs.unwrap(), "{decided}");
    assert!(!decided.contains(&en().term(Term::Sustainability)), "{decided}");
    assert!(decided.contains(&en().part("request")), "the part that took most: {decided}");
    assert!(decided.contains("0 of 1 needs covered"), "{decided}");
    assert_eq!(said([1000; 7], [1000; 7]), [""; 0], "nothing was lost");
}

#[test]
fn the_verdict_says_what_passivity_took() {
    let bench = field();
    let raw = [100, 0, 1000, 1000, 0, 0, 0];
    let damped = [100, 0, 200, 200, 0, 0, 0];
    let said = graded(&bench, raw, damped).verdict(&en(), bench.game().setting());
    let [_, passive] = &said[..] else { panic!("{said:?}") };
    for term in [Term::Complementarity, Term::Escalation] {
        assert!(passive.contains(&en().term(term)), "{passive}");
    }
    assert!(!passive.contains(&en().term(Term::Legality)), "what lost nothing is not named: {passive}");
    assert_eq!(graded(&bench, raw, raw).verdict(&en(), bench.game().setting()).len(), 1);
}

/// The only delivery, once it is at work.
fn delivered(mut bench: Bench) -> (Delivery, String) {
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let debrief = bench.debrief();
    let [delivery] = &debrief.need(need("GEN")).unwrap().deliveries[..] else { panic!("one delivery") };
    (delivery.clone(), delivery.told(&en(), bench.game().setting()))
}

#[test]
fn who_was_asked_first_is_said_only_of_what_came_after() {
    let ask = Order::Ask { country: country("PL"), kind: kind("GEN") };
    let mut asked = field();
    asked.give(HR, ask.clone());
    asked.supply("PL05", "GEN");
    let (delivery, told) = delivered(asked);
    assert!(delivery.asked_at < delivery.tabled_at && delivery.asked_at.is_some());
    assert!(told.contains("asked"), "{told}");

    let mut unasked = field();
    let offer = unasked.table("PL05");
    unasked.give(HR, ask);
    let order = unasked.proposal(offer, "GEN");
    unasked.agree(order);
    let (delivery, told) = delivered(unasked);
    assert!(delivery.asked_at >= delivery.tabled_at, "the question came later");
    assert!(!told.contains("asked"), "{told}");
}

#[test]
fn what_would_arrive_after_the_end_is_still_under_way_in_the_debrief() {
    let mut bench = field();
    let last = bench.game().setting().scenario().turns();
    bench.to(last, Window::Offers);
    bench.supply("AT07", "GEN");
    while bench.game().outcome().is_none() {
        bench.close(&[]);
    }
    let debrief = bench.debrief();
    assert_eq!((debrief.turn, debrief.outcome), (last, bench.game().outcome()));
    let story = debrief.need(need("GEN")).unwrap();
    assert_eq!((story.coverage, story.offered.len()), (0, 1));
    for delivery in &story.deliveries {
        assert_eq!((delivery.arrived_at, delivery.at_work_at, delivery.lost), (None, None, false));
        assert!(delivery.told(&en(), bench.game().setting()).ends_with("still under way"));
    }
}

#[test]
fn a_mistake_made_in_several_turns_names_each_of_them_once() {
    let by_order = Cause::Order(HR, OrderKind::Ask);
    let by_rule = Cause::Rule(Rule::VisibleResults);
    let story = MistakeStory {
        mistake: 8,
        times: vec![
            (2, 12, by_order),
            (2, 12, by_order),
            (3, 18, by_rule),
            (3, 18, by_rule),
            (7, 42, by_rule),
        ],
        cost: Vec::new(),
    };
    let bench = Field::with(&["(\"GEN\", S)"]).open();
    let told = story.told(&en(), bench.game().setting()).remove(0);
    let cause = en().cause(bench.game().setting(), &by_order);
    assert!(told.ends_with(&format!(": turn 2 ({cause}), turn 3, turn 7.")), "{told}");
}

#[test]
fn a_mistake_that_the_story_made_is_laid_at_its_event() {
    let stories = |bench: &Bench, number| {
        let found = bench.debrief().mistakes.into_iter().find(|story| story.mistake == number);
        found.map(|story| {
            let told = story.told(&en(), bench.game().setting()).remove(0);
            let by = story.times.iter().find_map(|(turn, _, cause)| match cause {
                Cause::Inject(id) => Some((*turn, id.to_string())),
                _ => None,
            });
            // Each time has its turn, in the review as by lines.
            for (turn, ..) in &story.times {
                assert!(told.contains(&format!("turn {turn}")), "{told}");
            }
            by.map(|(_, inject)| inject)
        })
    };
    let mut bench = story("mistake(3)");
    bench.window(Window::Offers);
    assert_eq!(stories(&bench, 3), Some(Some("F-I01".to_owned())));
    // Asking Ireland for lethal aid is nobody's doing but the High Representative's.
    let mut bench = Field::with(&["(\"AD_MR\", S)"]).open();
    bench.declare(&["AD_MR"]);
    bench.give(HR, Order::Ask { country: country("IE"), kind: kind("AD_MR") });
    assert_eq!(stories(&bench, 8), Some(None));
    assert_eq!(stories(&bench, 3), None);
}

#[test]
fn an_offer_without_any_answer_is_counted_with_what_cohesion_lost() {
    let mut bench = field();
    bench.table("AT07");
    assert_eq!(remedies(&bench, "unanswered"), [], "it still waits");
    let events =
        bench.until(|e| matches!(e, Event::TrackMoved { cause: Cause::Giver(Rule::Unanswered, _), .. }));
    let lost =
        super::bench::moved(&events, Track::Cohesion, |c| matches!(c, Cause::Giver(Rule::Unanswered, _)));
    assert!(lost < 0, "{lost}");
    let expected = [Remedy::Unanswered { offers: 1, giver: country("AT"), cohesion: lost }];
    assert_eq!(remedies(&bench, "unanswered"), expected);
    let told = expected[0].told(&en(), bench.game().setting());
    let turns = bench.game().setting().rules().offers.unanswered_turns;
    let said = format!("one was left without any answer for {turns} turns, the first from Austria");
    assert!(told.contains(&said), "{told}");
}

#[test]
fn what_covered_a_need_is_named_whoever_brought_it() {
    let covered = |words: &Words, union: i64, nato: i64| {
        let mut bench = field();
        bench.supply("SE07", "GEN");
        bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        let debrief = bench.debrief();
        let mut story = debrief.needs[0].clone();
        assert_eq!(story.givers(), [country("SE")]);
        (story.union, story.nato) = (Milli::whole(union), Milli::whole(nato));
        story.told(words, bench.game().setting())
    };
    let told = covered(&en(), 0, 0);
    assert!(told.contains("by Sweden; ") && told.ends_with(" missing at the end"), "{told}");
    assert!(covered(&en(), 5, 0).contains("by Sweden and instruments of the Union"));
    assert!(covered(&en(), 5, 5).contains("by Sweden, NATO's own units and instruments of the Union"));
    for lang in Lang::ALL {
        assert!(!covered(&Words::embedded(lang), 5, 5).contains(['[', '{', '$']), "{lang}");
    }
}

#[test]
fn few_givers_are_named_where_solidarity_is_low() {
    let mut bench = field();
    bench.declare(&["GEN"]);
    match remedies(&bench, "solidarity")[..] {
        [Remedy::Solidarity { silent, members }] => {
            assert_eq!((silent, members), (26, 26), "27 members less the attacked one, and nobody gave");
        }
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn the_mean_of_functions_is_over_all_attacked_states() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    for _ in 0..3 {
        bench.end_turn();
    }
    let victims = bench.full().victims();
    assert!(victims.len() > 1);
    let levels: Vec<i32> = victims.iter().flat_map(|victim| victim.functions).collect();
    let mean = i64::from(levels.iter().sum::<i32>()) / i64::try_from(levels.len()).unwrap();
    let measured = bench.debrief().measures.into_iter().find(|m| m.slug == "functions_mean").unwrap();
    assert_eq!(measured.value, Some(mean));
    let lead = i64::from(victims[0].functions.iter().sum::<i32>()) / 8;
    assert_ne!(mean, lead, "the first alone says something else, or this shows nothing");
}

#[test]
fn a_game_is_held_against_what_its_scenario_trains() {
    let trains = |yardsticks: &str| {
        let shipped = "(text: \"Qualification below/above threshold\", by: [measure(\"legal_sentence\"), \
                       measure(\"clauses_standing\"), mistake(6)])";
        let trained =
            format!("(text: \"Ask in numbers\", by: [{yardsticks}]), (text: \"Agree three fixes\")");
        let mut bench = Field::with(&[UNCOVERED, "(\"AD_MR\", S)"]).scenario(shipped, &trained).open();
        bench.declare(&["GEN", "AD_MR"]);
        bench.table("AT07");
        bench
    };
    let bench = trains("need(\"GEN\"), measure(\"members_pledging\"), mistake(2)");
    let told = |bench: &Bench| -> Vec<String> {
        let debrief = bench.debrief();
        debrief.objectives.iter().take(2).map(|o| o.told(&en(), bench.game().setting())).collect()
    };
    assert_eq!(
        told(&bench),
        [
            "Ask in numbers. Generators for Finland: covered to 0%; Members that offered something: 3.8%; \
             “asking the Union for armies”: not made.",
            "Agree three fixes. No figure of the game shows it; that is for those who played to say.",
        ]
    );
    let mut asked = trains("mistake(2)");
    asked.give(HR, Order::Ask { country: casus::content::UNION, kind: kind("AD_MR") });
    assert!(told(&asked)[0].contains("made once"), "{:?}", told(&asked));
}

#[test]
fn every_measure_that_a_scenario_may_name_is_counted() {
    let of = |scenario: &str| Bench::shipped(scenario, &[]).debrief().measures;
    // Some are a question only where several are attacked, or where no clause covers the state.
    let measures = [of("twin-fires"), of("beyond-the-clause")].concat();
    let counted: BTreeSet<&str> = measures.iter().map(|measure| measure.slug).collect();
    assert_eq!(counted, BTreeSet::from(casus::content::objective::MEASURES));
}

#[test]
fn a_mean_of_offers_says_of_whom() {
    let measures = field().debrief().measures;
    let each = measures.iter().find(|measure| measure.slug == "pledges_per_member").unwrap();
    let measure = casus::record::debrief::Measure { value: Some(7600), ..each.alone() };
    assert_eq!(measure.told(&en()).1, "7.6 per member");
    assert_eq!(measure.told(&Words::embedded(Lang::De)).1, "7,6 je Mitgliedstaat");
}

/// A measure of that name.
fn measured(bench: &Bench, slug: &str) -> Option<i64> {
    let measure = bench.debrief().measures.into_iter().find(|m| m.slug == slug);
    measure.unwrap_or_else(|| panic!("no measure {slug}")).value
}

#[test]
fn a_facilitator_reads_what_was_done_and_what_came_of_it() {
    let mut bench = field();
    let share = |part: i64, whole: i64| Some(part * 1000 / whole);
    for slug in ["hours_to_first_pledge", "hours_to_quantified_request", "votes_won", "by_substitution"] {
        assert_eq!(measured(&bench, slug), None, "{slug} before anything came of anything");
    }
    assert_eq!((measured(&bench, "nato_contacts"), measured(&bench, "members_pledging")), (Some(0), Some(0)));

    let offer = bench.table("PL05");
    let tabled_at = i64::from(bench.game().hour());
    bench.table("AT07");
    bench.give(HR, Order::Improve { offer });
    assert_eq!(measured(&bench, "members_pledging"), share(2, 26), "of 27 without the attacked one");
    assert_eq!(measured(&bench, "offers_answered"), share(1, 2));
    assert_eq!(measured(&bench, "hours_to_first_pledge"), Some(tabled_at));
    let granted = bench.until(|e| matches!(e, Event::OfferImproved { .. } | Event::TurnOpened { .. }));
    let granted = granted.iter().any(|e| matches!(e, Event::OfferImproved { .. }));
    assert_eq!(measured(&bench, "improvements_granted"), Some(if granted { 1000 } else { 0 }));
    bench.give(HR, Order::ContactNato);
    let order = bench.proposal(offer, "GEN");
    bench.agree(order);
    assert_eq!(measured(&bench, "agreed_at_work"), Some(0), "agreed, and on its way");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(measured(&bench, "agreed_at_work"), Some(1000));
    assert_eq!((measured(&bench, "nato_contacts"), measured(&bench, "by_substitution")), (Some(1), Some(0)));
}

#[test]
fn an_ally_that_consults_has_not_asked_for_aid() {
    let mut bench = story("flag(\"INVOKED_ART4\")");
    bench.window(Window::Offers);
    assert_eq!(measured(&bench, "hours_to_invocation"), None);
    bench.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses: Vec::new() });
    assert_eq!(measured(&bench, "hours_to_invocation"), Some(i64::from(bench.game().hour())));
}

#[test]
fn the_questions_of_the_review_are_asked_where_they_apply() {
    let asked = |bench: &Bench| {
        let review = bench.debrief().after_action;
        review.into_iter().map(|asked| asked.number).collect::<Vec<u8>>()
    };
    let quiet = field();
    assert_eq!(asked(&quiet), [1, 3, 4, 5, 7, 8], "no force, no invocation, no end in form");
    let mut ended = field();
    ended.give(finland(), Order::Invoke { article: Article::MutualAssistance, clauses: Vec::new() });
    assert!(asked(&ended).contains(&10), "what keeps us from ending it?");
    ended.give(finland(), Order::Terminate);
    assert_eq!(asked(&ended), [1, 3, 4, 5, 7, 8, 9, 11, 12], "an end in form draws its lessons");
    let mut called_for = story("unlock(\"aar-questions-1\")");
    called_for.window(Window::Offers);
    assert_eq!(asked(&called_for), [1, 3, 4, 5, 7, 8, 9, 11]);
    assert!(asked(&Bench::shipped("twin-fires", &[])).contains(&6), "the Presidency is a victim there");
}

#[test]
fn collapse_is_lost_whatever_the_grade_and_a_low_grade_whatever_the_end() {
    let ended = |then: &str, loss_below: i32| {
        let story = format!("(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
        let field = Field::with(&[UNCOVERED]).injects(&story).rule("brink_hours", 48);
        let mut bench = field.rule("loss_below", loss_below).open();
        bench.until(|e| matches!(e, Event::GameEnded { .. }));
        (bench.game().outcome().unwrap(), bench.debrief().lost)
    };
    assert_eq!(ended("function(\"government\", -1000)", 0), (Outcome::Collapsed, Some(true)));
    assert_eq!(ended("track(\"escalation\", 1000)", 0), (Outcome::GeneralWar, Some(true)));
    let calm = "track_to(\"pressure\", 1)";
    assert_eq!(ended(calm, 0).1, Some(false));
    assert_eq!(ended(calm, 1001), (ended(calm, 0).0, Some(true)), "the same end");
}

#[test]
fn what_was_missing_is_told_with_whose_side_it_was() {
    let mut bench = field();
    let lesson = |bench: &Bench| {
        let lessons = bench.debrief().lessons;
        lessons.first().map(|lesson| (lesson.slug(), lesson.told(&en(), bench.game().setting())))
    };
    let (slug, told) = lesson(&bench).unwrap();
    assert_eq!(slug, "not_offered");
    assert!(told.contains("nothing of the kind was offered, 0% covered"), "{told}");
    for package in ["SE07", "PL05", "DE11", "RO05"] {
        bench.table(package);
    }
    assert_eq!(lesson(&bench).unwrap().0, "offered_not_brought");
}

#[test]
fn what_was_to_stand_in_for_a_need_and_lapsed_is_told_as_that() {
    let mut bench = Field::with(&["(\"ENERGY\", L)"]).open();
    bench.declare(&["ENERGY"]);
    let (_, proposal) = bench.proposed("AT07", "ENERGY");
    bench.give(finland(), Order::Refuse { proposal, reason: Reason::Politics });
    bench.until(|e| matches!(e, Event::StockMoved { to: Shelf::Lapsed, .. }));
    let id = need("ENERGY");
    let told: Vec<Lesson> = bench.debrief().lessons.into_iter().filter(|l| l.need() == id).collect();
    assert!(told.contains(&Lesson::SubstitutesLapsed { need: id, offers: 1 }), "{told:?}");
    assert!(
        !told.iter().any(|l| matches!(l, Lesson::LetLapse { .. })),
        "nothing of the kind was offered: {told:?}"
    );
}

#[test]
fn a_need_that_was_withdrawn_is_told_as_that_and_misses_nothing() {
    let mut bench = field();
    let asked = bench.debrief().needs[0].clone();
    assert!(asked.missing().is_some() && asked.withdrawn_at.is_none());
    let withdraw = Order::WithdrawNeed { kind: kind("GEN") };
    bench.give(finland(), withdraw);
    let debrief = bench.debrief();
    let story = debrief.needs[0].clone();
    assert_eq!((story.withdrawn_at, story.missing()), (Some(bench.game().hour()), None));
    assert_eq!(debrief.lessons, [], "nobody failed to bring what was asked for no more");
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        let told = story.told(&words, bench.game().setting());
        let at = words.moment(bench.game().hour(), &bench.game().setting().scenario().start);
        assert!(told.contains(&at), "{told}");
    }
    bench.declare(&["GEN"]);
    assert!(bench.debrief().needs[0].missing().is_some(), "declared again, it is asked for");
}
