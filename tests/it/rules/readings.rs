//! How capitals read a case of armed aggression, and what follows from it. `domain.md` §1.2: argued, never a switch.

use casus::content::rules::ThresholdBand::{self, Arguable, Met, NotMet};
use casus::content::{Seat, Track};
use casus::engine::explain::Inquiry;
use casus::engine::view::ReadingView;
use casus::engine::{
    Article, Cause, Clock, Event, Leaning, Occasion, Order, Plea, Rule, Stance, Step, Window,
};

use super::bench::{Bench, Field, HR, country, delegation, finland, kind, moved, one};
use super::law::{GOOD, invoke};

/// Finland under an attack; capitals without a personal part.
pub(super) fn field(then: &str) -> Field {
    let inject = format!("(id: \"F-I00\", at_hours: 0, channel: \"x\", text: \"x\", then: [{then}])");
    Field::with(&["(\"GEN\", S)", "(\"STRATCOM\", S)", "(\"MEDEVAC\", S)"]).injects(&inject).rule("drawn", 0)
}

pub(super) const ATTACK: &str = "flag(\"ARMED_ATTACK\")";

pub(super) fn open(field: Field) -> Bench {
    let mut bench = field.open();
    bench.window(Window::Decision);
    bench
}

pub(super) fn row(bench: &Bench, of: &str) -> ReadingView {
    bench.view(HR).reading(country("FI"), country(of)).expect("a member reads the case")
}

fn leaning(bench: &Bench, of: &str, wanted: Leaning) -> i32 {
    row(bench, of).leanings.iter().find(|(leaning, _)| *leaning == wanted).unwrap().1
}

fn said(bench: &Bench, of: &str) -> Option<ThresholdBand> {
    row(bench, of).said.map(|(band, _)| band)
}

pub(super) fn stated(events: &[Event]) -> Vec<(String, ThresholdBand, Occasion)> {
    let of = |e: &Event| match e {
        Event::ReadingStated { country, reading, on, .. } => Some((country.to_string(), *reading, *on)),
        _ => None,
    };
    events.iter().filter_map(of).collect()
}

fn ask(of: &str) -> Order {
    Order::Ask { country: country(of), kind: kind("GEN") }
}

fn plea(of: &str, by: Plea) -> Order {
    Order::ArgueCase { country: country(of), victim: country("FI"), by }
}

#[test]
fn every_capital_starts_from_the_score_and_the_same_formula_moves_it() {
    let bench = open(field(ATTACK).rule("facts_known_from", 0));
    let (sweden, ireland) = (row(&bench, "SE"), row(&bench, "IE"));
    let score = bench.full().victims()[0].attack.total();
    // Sweden sees danger of level five on that side, Ireland of level one; nobody has a full picture.
    assert_eq!(leaning(&bench, "SE", Leaning::Threat), 4);
    assert_eq!(leaning(&bench, "IE", Leaning::Threat), -4);
    assert_eq!(leaning(&bench, "IE", Leaning::SpecificCharacter), -5);
    assert_eq!(leaning(&bench, "SE", Leaning::SpecificCharacter), 0);
    let unseen = -(6 * (1000 - bench.track(Track::Awareness)) / 1000);
    assert_eq!(leaning(&bench, "SE", Leaning::Picture), unseen);
    assert_eq!(leaning(&bench, "SE", Leaning::Hybrid), 0, "armed force was used");
    assert_eq!((sweden.points, ireland.points), (score + 4 + unseen, score - 9 + unseen));
    assert_eq!(bench.view(HR).readings(country("FI")).len(), 26, "every other member");
    assert!(bench.view(HR).reading(country("FI"), country("GB")).is_none(), "the clause binds members");
    assert!(bench.view(Seat::Adversary).readings(country("FI")).is_empty());
}

#[test]
fn whoever_sees_hybrid_danger_holds_it_the_rather_for_armed_aggression() {
    let bench = open(field("track(\"escalation\", 300)"));
    for (of, level) in [("EE", 5), ("AT", 4)] {
        assert_eq!(leaning(&bench, of, Leaning::Hybrid), 2 * (level - 3), "{of}");
    }
}

#[test]
fn a_doubtful_place_is_held_against_the_case_by_those_that_have_no_such_place() {
    let at = |place: &str, of: &str| {
        leaning(&open(field(&format!("{ATTACK}, place(\"{place}\")"))), of, Leaning::Place)
    };
    assert_eq!((at("eez", "EE"), at("eez", "AT")), (8, 0), "a state with a sea, and one without");
    assert_eq!(
        (at("oct", "NL"), at("oct", "DE")),
        (8, 0),
        "Annex II of the Treaty on the Functioning of the Union"
    );
    assert_eq!((at("sba", "EE"), at("territory", "EE")), (0, 0));
}

#[test]
fn a_capital_says_how_it_reads_the_case_when_it_is_asked_offers_or_speaks_in_the_council() {
    let mut bench = open(field(&format!("{ATTACK}, unlock(\"sanctions-package\"), need(\"SANCTIONS\", S)")));
    assert_eq!(said(&bench, "SE"), None, "silent before");
    let events = bench.give(HR, ask("SE"));
    assert_eq!(stated(&events), [("SE".to_owned(), Met, Occasion::Asked)]);
    assert_eq!(said(&bench, "SE"), Some(Met));
    assert_eq!(stated(&bench.give(HR, ask("SE"))), [], "it has said so");
    bench.window(Window::Offers);
    let package = Order::Table {
        package: "EE03".parse().unwrap(),
        victim: country("FI"),
        quantity: bench.view(delegation("EE")).tableable("EE03".parse().unwrap()),
    };
    let offered = bench.give(delegation("EE"), package);
    assert_eq!(stated(&offered), [("EE".to_owned(), Met, Occasion::Offered)]);
    bench.give(HR, Order::PutOnAgenda { measure: "restrictive-measures".parse().unwrap() });
    let vote = "restrictive-measures".parse().unwrap();
    let order = Order::Position { vote, stance: Stance::For, ground: casus::engine::Ground::Unstated };
    bench.window(Window::Offers);
    let spoke = bench.give(delegation("HU"), order);
    assert_eq!(
        stated(&spoke).iter().map(|(c, _, on)| (c.as_str(), *on)).collect::<Vec<_>>(),
        [("HU", Occasion::Spoke)]
    );
}

#[test]
fn the_personal_part_is_known_to_the_capital_alone_until_it_speaks() {
    let bench = open(field(ATTACK).rule("drawn", 30));
    let own = |of: &str| bench.view(delegation(of)).reading(country("FI"), country(of)).unwrap();
    let others: Vec<&str> = vec!["SE", "IE", "DE", "FR", "PT", "RO"];
    for of in &others {
        let foreseen = row(&bench, of);
        assert!(!foreseen.personal && own(of).personal);
        let sum: i32 = foreseen.leanings.iter().map(|(_, by)| by).sum();
        let score = bench.full().victims()[0].attack.total();
        assert_eq!(foreseen.points, (score + sum).clamp(0, 100), "{of}: the published formula");
    }
    assert!(others.iter().any(|of| own(of).points != row(&bench, of).points), "each has a part of its own");
}

#[test]
fn what_a_capital_holds_moves_its_will_and_moves_it_back_when_it_changes() {
    let doubt = "track_to(\"attribution\", 0), after(hours: 12, when: always, then: [flag(\"ARMED_ATTACK\"), track_to(\"attribution\", 700)])";
    let mut bench = open(field(doubt));
    let events = bench.give(HR, ask("IE"));
    let will = |events: &[Event]| -> i32 {
        let of = |e: &Event| match e {
            Event::WillMoved { delta, cause: Cause::Giver(Rule::Reading, c), .. } if *c == country("IE") => {
                *delta
            }
            _ => 0,
        };
        events.iter().map(of).sum()
    };
    assert_eq!(stated(&events), [("IE".to_owned(), NotMet, Occasion::Asked)]);
    assert_eq!(will(&events), -20);
    let later = bench.until(|e| matches!(e, Event::ReadingStated { on: Occasion::Moved, .. }));
    assert_eq!(stated(&later), [("IE".to_owned(), Met, Occasion::Moved)], "an armed attack, and its author");
    assert_eq!(will(&later), 30);
}

#[test]
fn who_has_spoken_stays_with_it_within_two_points_of_the_line() {
    let said_at = |met: i32, steadiness: i32| {
        let mut bench = open(field(ATTACK).rule("met", met).rule("steadiness", steadiness));
        bench.give(HR, ask("SE"));
        let first = said(&bench, "SE").unwrap();
        // A clause that does not stand takes two points.
        let order = invoke(Article::MutualAssistance, &[casus::engine::Clause::LegalBasis]);
        bench.give(finland(), order);
        bench.next_situation();
        (first, said(&bench, "SE").unwrap())
    };
    let points = row(&open(field(ATTACK)), "SE").points;
    assert_eq!(said_at(points, 2).0, Met);
    assert_eq!(said_at(points, 40), (Met, Met), "nobody changes its mind for so little");
    assert_eq!(said_at(points, 0).1, Arguable);
}

#[test]
fn evidence_brings_a_capital_round_and_weighs_by_its_quality() {
    let known = format!("{ATTACK}, track_to(\"attribution\", 250), track_to(\"awareness\", 500)");
    let mut bench = open(field(&known).rule("decay_per_day", 0).rule("evidence_most", 100).rule("met", 99));
    assert_eq!(bench.refused(HR, plea("IE", Plea::Evidence)), "nothing_to_show", "there is no report yet");
    let before = row(&bench, "IE").points;
    let shown = bench.view(finland()).preview(&[], &plea("IE", Plea::Evidence)).unwrap();
    assert_eq!(shown.reading, Some((before, before + 3)), "half a picture is half the worth");
    let events = bench.give(finland(), plea("IE", Plea::Evidence));
    let points = |events: &[Event]| {
        one(events, |e| match e {
            Event::CaseArgued { points, .. } => Some(*points),
            _ => None,
        })
    };
    assert_eq!(points(&events), 3);
    assert_eq!(leaning(&bench, "IE", Leaning::Evidence), 3);
    assert!(said(&bench, "IE").is_some(), "it answers");
    let will = bench.will("IE");
    let again = bench.give(finland(), plea("IE", Plea::Evidence));
    assert_eq!(points(&again), 1, "again too soon: half");
    let tired: i32 = again
        .iter()
        .map(|e| match e {
            Event::WillMoved { delta, cause: Cause::Giver(Rule::Arguing, _), .. } => *delta,
            _ => 0,
        })
        .sum();
    assert_eq!(tired, -8);
    assert!(bench.will("IE") < will);
}

#[test]
fn evidence_adds_no_more_than_its_most_and_needs_some_attribution() {
    let full = format!("{ATTACK}, track_to(\"attribution\", 250), track_to(\"awareness\", 1000)");
    let mut bench = open(field(&full).rule("evidence_most", 6).rule("decay_per_day", 0).rule("met", 99));
    bench.give(finland(), plea("IE", Plea::Evidence));
    assert_eq!(leaning(&bench, "IE", Leaning::Evidence), 6);
    assert_eq!(bench.refused(finland(), plea("IE", Plea::Evidence)), "nothing_to_show");
    let nobody = format!("{ATTACK}, track_to(\"attribution\", 199), track_to(\"awareness\", 1000)");
    assert_eq!(open(field(&nobody)).refused(finland(), plea("IE", Plea::Evidence)), "nothing_to_show");
}

#[test]
fn a_legal_reading_settles_doubts_of_law_and_nothing_else() {
    let mut bench = open(field(ATTACK).rule("met", 90));
    assert_eq!(bench.refused(HR, plea("SE", Plea::LegalReading)), "nothing_in_doubt");
    // Ireland's specific character: five points of doubt, three where counsel is a party's.
    let party = bench.view(finland()).preview(&[], &plea("IE", Plea::LegalReading)).unwrap();
    let (before, after) = party.reading.unwrap();
    assert_eq!(after - before, 3);
    let desk = bench.view(HR).capacity(&[]).hr_free;
    let cost = bench.view(HR).guard(&[], &plea("IE", Plea::LegalReading)).unwrap();
    assert_eq!((cost, desk >= cost), (4, true));
    // A legal note says it for the party: all five.
    let noted = open(field(&format!("{ATTACK}, unlock(\"legal-note-territory\")")).rule("met", 90));
    let party = noted.view(finland()).preview(&[], &plea("IE", Plea::LegalReading)).unwrap();
    let (before, after) = party.reading.unwrap();
    assert_eq!(after - before, 5);
    bench.give(HR, plea("IE", Plea::LegalReading));
    assert_eq!(leaning(&bench, "IE", Leaning::LegalReading), 5);
    assert_eq!(bench.refused(HR, plea("IE", Plea::LegalReading)), "nothing_in_doubt", "it is settled");
    let mut doubtful = open(field(&format!("{ATTACK}, place(\"eez\")")));
    doubtful.give(HR, plea("SE", Plea::LegalReading));
    assert_eq!(
        leaning(&doubtful, "SE", Leaning::LegalReading),
        5,
        "a doubtful place is a question of law for all"
    );
}

#[test]
fn the_case_is_argued_to_other_members_that_do_not_hold_it_for_met() {
    let known = format!("{ATTACK}, track_to(\"attribution\", 700), track_to(\"awareness\", 1000)");
    let mut bench = open(field(&known));
    bench.give(HR, ask("SE"));
    assert_eq!(bench.refused(finland(), plea("SE", Plea::Evidence)), "holds_it_met");
    assert_eq!(bench.refused(finland(), plea("FI", Plea::Evidence)), "own_case");
    assert_eq!(bench.refused(finland(), plea("GB", Plea::Evidence)), "not_bound");
    let of_another = Order::ArgueCase { country: country("DE"), victim: country("EE"), by: Plea::Evidence };
    assert_eq!(bench.refused(finland(), of_another), "no_case_there");
    let twice = [plea("DE", Plea::Evidence)];
    bench.window(Window::Decision);
    assert_eq!(bench.refused_now(finland(), &twice, plea("DE", Plea::LegalReading)), "nothing_in_doubt");
    assert_eq!(bench.refused_now(finland(), &twice, plea("DE", Plea::Evidence)), "in_basket");
}

#[test]
fn all_say_it_with_the_acknowledgement_and_the_count_moves_legitimacy_but_not_the_duty() {
    let acknowledged = |met: i32, arguable: i32| {
        let quick = field(ATTACK).rule("qualification", "(0, 0, 0)").rule("acknowledgement", "(6, 6, 6)");
        let mut bench = open(quick.rule("met", met).rule("arguable", arguable));
        bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
        let events = bench.until(|e| matches!(e, Event::StepReached { step: Step::Acknowledgement, .. }));
        let weighed = one(&events, |e| match e {
            Event::CaseWeighed { met, arguable, not_met, .. } => Some((*met, *arguable, *not_met)),
            _ => None,
        });
        let by = |c: &Cause| *c == Cause::Giver(Rule::Activation, country("FI"));
        let willing =
            events.iter().filter(|e| matches!(e, Event::WillMoved { cause, .. } if by(cause))).count();
        assert_eq!(stated(&events).len(), 26);
        (weighed, moved(&events, Track::Legitimacy, by), willing)
    };
    assert_eq!(acknowledged(1, 0), ((26, 0, 0), 20, 26));
    assert_eq!(acknowledged(101, 0), ((0, 26, 0), 0, 26), "arguable: neither more nor less");
    // Even where nobody shares its finding the invocation stands and is acknowledged.
    assert_eq!(acknowledged(101, 100), ((0, 0, 26), -20, 0));
}

#[test]
fn the_acknowledgement_takes_the_mean_of_what_the_capitals_hold() {
    let likely = |bench: &Bench| {
        let order = invoke(Article::MutualAssistance, &[]);
        let arrival = bench.view(finland()).preview(&[], &order).unwrap().arrival.unwrap().hour;
        arrival - bench.game().hour()
    };
    let quick = || field(ATTACK).rule("qualification", "(0, 0, 0)").rule("blind", 0);
    let all = |met: i32, arguable: i32| likely(&open(quick().rule("met", met).rule("arguable", arguable)));
    assert_eq!((all(1, 0), all(101, 0), all(101, 100)), (36, 45, 72));
    let mixed = open(quick().rule("met", row(&open(field(ATTACK)), "SE").points));
    assert!((37..45).contains(&likely(&mixed)), "{}", likely(&mixed));
    // Who is brought round makes them faster.
    let known = format!("{ATTACK}, track_to(\"attribution\", 250), track_to(\"awareness\", 1000)");
    let met = row(&open(field(&known)), "IE").points + 6;
    let mut bench =
        open(field(&known).rule("met", met).rule("qualification", "(0, 0, 0)").rule("decay_per_day", 0));
    let before = likely(&bench);
    let all: Vec<(Seat, Order)> = bench
        .view(finland())
        .readings(country("FI"))
        .iter()
        .filter(|row| row.foreseen != Met)
        .map(|row| {
            (finland(), Order::ArgueCase { country: row.country, victim: country("FI"), by: Plea::Evidence })
        })
        .collect();
    assert!(!all.is_empty());
    bench.close(&all);
    bench.window(Window::Decision);
    assert!(likely(&bench) < before, "{} after {before}", likely(&bench));
}

#[test]
fn why_takes_a_reading_apart() {
    let mut bench = open(field(ATTACK));
    let asked = Inquiry::Reading(country("FI"), country("IE"));
    let events = bench.give(HR, ask("IE"));
    let view = bench.view(HR);
    let told = view.explain(&asked).expect("it can be asked about");
    assert_eq!(told.figures.len(), 2, "what it says, and why");
    let statement = events.iter().find(|e| matches!(e, Event::ReadingStated { .. })).unwrap();
    assert!(view.bears_on(statement, &asked));
    assert!(!view.bears_on(statement, &Inquiry::Reading(country("FI"), country("SE"))));
    assert!(view.explain(&Inquiry::Reading(country("FI"), country("FI"))).is_none());
}

#[test]
fn an_attacked_state_argues_its_case_to_those_that_said_that_they_doubt_it() {
    use casus::base::Dice;
    use casus::players::Policy;
    let known = format!("{ATTACK}, track_to(\"attribution\", 300), track_to(\"awareness\", 800)");
    let mut bench = open(field(&known).rule("met", 99));
    let argued = |bench: &Bench| -> Vec<String> {
        let orders = Policy::default_for(finland()).orders(&bench.view(finland()), Dice::new(1));
        let to = |order: &Order| match order {
            Order::ArgueCase { country, .. } => Some(country.to_string()),
            _ => None,
        };
        orders.iter().filter_map(to).collect()
    };
    assert_eq!(argued(&bench), Vec::<String>::new(), "nobody has said a word");
    for of in ["PT", "IE", "DE"] {
        bench.give(HR, ask(of));
    }
    bench.window(Window::Decision);
    assert_eq!(argued(&bench), ["DE", "PT"], "the two largest that doubt it");
}

#[test]
fn who_holds_it_for_not_met_does_without_the_exception_of_its_constitution() {
    let waits_for_vote = |held: bool| {
        let limits = if held { field(ATTACK) } else { field(ATTACK).rule("met", 101).rule("arguable", 100) };
        let mut bench = open(limits);
        bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
        let offer = bench.table("EE02");
        bench.offer(offer).clocks.iter().any(|c| c.clock == Clock::Mandate)
    };
    assert_eq!([true, false].map(waits_for_vote), [false, true]);
}
