//! Triage among several victims: a rule that is published, read by all, and held against every contested match.

use std::sync::Arc;

use casus::base::{Dice, Milli, OfferId};
use casus::content::{LetterKind, Library, Seat, Track, TriageRule};
use casus::engine::{Cause, Clause, Event, Eyes, Game, Objection, Order, OrderKind, Rule, Setting, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, country, delegation, kind, moved, one};

fn publish(rule: TriageRule) -> Order {
    Order::PublishTriage { rule }
}

/// Finland asks for generators from the start, Cyprus half a day later.
fn two_ask() -> Bench {
    let later = "(id: \"F-I01\", at_hours: 12, channel: \"x\", text: \"x\", then: [need(\"GEN@CY\", S)])";
    let field = Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\"],");
    let mut bench = field.injects(later).open();
    bench.declare(&["GEN"]);
    while bench.game().hour() < 12 {
        bench.end_turn();
    }
    bench.window(Window::Decision);
    let cyprus = Seat::Victim(country("CY"));
    let legal = bench.view(cyprus).legal(OrderKind::Declare, &[]);
    let asks: Vec<(Seat, Order)> = legal.into_iter().map(|l| (cyprus, l.order)).collect();
    assert_eq!(asks.len(), 1);
    bench.close(&asks);
    bench
}

/// A giver tables thirty generators for a victim.
fn table(bench: &mut Bench, package: &str, victim: &str) -> OfferId {
    let id = package.parse().expect("a package");
    let giver = bench.game().setting().catalogue().package(id).expect("listed").giver;
    bench.window(Window::Offers);
    let order = Order::Table { package: id, victim: country(victim), quantity: Milli::whole(30) };
    let events = bench.close(&[(delegation(giver.as_str()), order)]);
    one(&events, |e| if let Event::OfferTabled { offer, .. } = e { Some(*offer) } else { None })
}

/// The High Representative's proposal of an offer, as the list of legal orders has it.
fn proposal(bench: &mut Bench, offer: OfferId) -> Order {
    bench.window(Window::Decision);
    let legal = bench.view(HR).legal(OrderKind::Propose, &[]).into_iter().map(|l| l.order);
    let mut of_it = legal.filter(|o| matches!(o, Order::Propose { offer: x, .. } if *x == offer));
    of_it.next().expect("a legal proposal")
}

fn judged(events: &[Event]) -> Vec<(String, bool)> {
    let told = |e: &Event| match e {
        Event::TriageJudged { first, followed, .. } => Some((first.to_string(), *followed)),
        _ => None,
    };
    events.iter().filter_map(told).collect()
}

fn by_triage(cause: &Cause) -> bool {
    matches!(cause, Cause::Need(Rule::Triage, _))
}

#[test]
fn with_one_victim_there_is_no_rule_to_set() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    assert_eq!(bench.refused(HR, publish(TriageRule::Urgency)), "one_victim");
    assert!(bench.view(HR).legal(OrderKind::PublishTriage, &[]).is_empty());
}

#[test]
fn a_rule_is_published_once_and_changing_it_costs() {
    let mut bench = two_ask();
    let order = OrderKind::PublishTriage;
    let mine = |c: &Cause| *c == Cause::Order(HR, order);
    bench.window(Window::Decision);
    assert_eq!(bench.view(HR).legal(order, &[]).len(), TriageRule::ALL.len());
    let events = bench.give(HR, publish(TriageRule::FirstCome));
    assert_eq!(
        count(&events, |e| matches!(e, Event::FlagSet { flag, .. } if flag.as_str() == "TRIAGE_PUBLISHED")),
        1
    );
    assert_eq!(moved(&events, Track::Legitimacy, mine), 15);
    // It is read by everybody.
    let told = one(&events, |e| matches!(e, Event::TriagePublished { .. }).then(|| e.clone()));
    for seat in [Seat::Victim(country("CY")), delegation("SE"), Seat::Nato, Seat::Adversary] {
        assert!(bench.view(seat).sees(&told), "{seat:?}");
        assert_eq!(bench.view(seat).triage().map(|(rule, _)| rule), Some(TriageRule::FirstCome));
    }
    assert_eq!(bench.refused(HR, publish(TriageRule::FirstCome)), "already_done");
    let changed = bench.give(HR, publish(TriageRule::Severity));
    assert_eq!((moved(&changed, Track::Cohesion, mine), moved(&changed, Track::Legitimacy, mine)), (-15, 0));
}

#[test]
fn the_letter_publishes_a_rule_that_is_set_and_waits_for_one() {
    let asked =
        "(id: \"F-I02\", at_hours: 18, channel: \"x\", text: \"x\", then: [letter(triage_rule, \"hr\")])";
    let kept = "(id: \"F-I02\", at_hours: 18, channel: \"x\", text: \"x\", then: [letter(triage_rule, \"hr\"), triage_internal(severity)])";
    let open = |told: &str| {
        let field =
            Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"],", "victims: [\"FI\", \"CY\"],");
        let mut bench = field.injects(told).open();
        while bench.game().hour() < 18 {
            bench.end_turn();
        }
        bench.window(Window::Decision);
        bench
    };
    let letter = Order::SendLetter { letter: LetterKind::TriageRule, clauses: vec![Clause::Facts] };
    let mut bench = open(asked);
    assert_eq!(bench.refused(HR, letter.clone()), "no_rule_set");
    assert!(bench.view(HR).guard(&[publish(TriageRule::Severity)], &letter).is_ok(), "set in the same turn");
    let named =
        |bench: &Bench, basket: &[Order]| bench.view(HR).preview(basket, &letter).expect("legal").triage;
    assert_eq!(
        named(&bench, &[publish(TriageRule::Severity)]),
        Some(TriageRule::Severity),
        "its sheet names it"
    );
    let mut bench = open(kept);
    assert_eq!(named(&bench, &[]), Some(TriageRule::Severity));
    assert_eq!(
        named(&bench, &[publish(TriageRule::FirstCome)]),
        Some(TriageRule::FirstCome),
        "the last word"
    );
    // Nobody else knows a rule that is kept; it binds its author.
    let known =
        |bench: &Bench, seat| (bench.view(seat).triage(), bench.view(seat).kept_triage().map(|(r, _)| r));
    assert_eq!(known(&bench, HR), (None, Some(TriageRule::Severity)));
    assert_eq!(known(&bench, delegation("SE")), (None, None));
    let events = bench.give(HR, letter);
    assert_eq!(count(&events, |e| *e == Event::TriagePublished { rule: TriageRule::Severity }), 1);
    assert_eq!(bench.view(HR).triage().map(|(rule, _)| rule), Some(TriageRule::Severity));
    assert_eq!(known(&bench, HR).1, None);
}

#[test]
fn who_publishes_a_rule_in_the_turn_of_the_question_has_answered_it_and_owes_no_letter() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    bench.until(|e| matches!(e, Event::ChoiceOpened { choice, .. } if choice.as_str() == "triage"));
    bench.window(Window::Decision);
    let choice = "triage".parse().unwrap();
    let answer = |id: &str| Order::Choose { choice, answer: id.parse().unwrap() };
    for id in ["none", "severity"] {
        let also = bench.refused_now(HR, &[publish(TriageRule::Urgency)], answer(id));
        assert_eq!(also, "in_basket", "two words on one matter");
    }
    let mut events = bench.give(HR, publish(TriageRule::Urgency));
    events.extend(bench.end_turn());
    let decided: Vec<(&str, bool)> = events
        .iter()
        .filter_map(|e| match e {
            Event::ChoiceMade { choice: c, answer, by_default, .. } if *c == choice => {
                Some((answer.as_str(), *by_default))
            }
            _ => None,
        })
        .collect();
    assert_eq!(decided, [("urgency", false)]);
    assert_eq!(count(&events, |e| matches!(e, Event::TriagePublished { .. })), 1);
    assert_eq!(
        count(&events, |e| matches!(e, Event::LetterMissed { letter: LetterKind::TriageRule, .. })),
        0
    );
}

#[test]
fn who_has_published_a_rule_is_asked_for_none() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    // As soon as two are attacked.
    bench.window(Window::Decision);
    while bench.view(HR).legal(OrderKind::PublishTriage, &[]).is_empty() {
        bench.end_turn();
        bench.window(Window::Decision);
    }
    assert!(bench.game().hour() < 48);
    bench.give(HR, publish(TriageRule::Urgency));
    let events = bench.to(9, Window::Decision);
    let asked = |e: &Event| {
        matches!(e, Event::LetterAsked { letter: LetterKind::TriageRule, .. })
            || matches!(e, Event::ChoiceOpened { choice, .. } if choice.as_str() == "triage")
    };
    assert!(bench.game().hour() > 48);
    assert_eq!(count(&events, asked), 0);
}

#[test]
fn who_holds_to_the_rule_is_accepted_and_who_does_not_pays() {
    let match_for = |victim: &str, published: bool| {
        let mut bench = two_ask();
        if published {
            bench.give(HR, publish(TriageRule::FirstCome));
        }
        let offer = table(&mut bench, "AT07", victim);
        let order = proposal(&mut bench, offer);
        let warned = bench.view(HR).preview(&[], &order).expect("legal").objections;
        let (_, events) = bench.agree(order);
        let moves =
            (moved(&events, Track::Cohesion, by_triage), moved(&events, Track::Legitimacy, by_triage));
        (warned.contains(&Objection::AgainstTriage), judged(&events), moves)
    };
    assert_eq!(match_for("FI", true), (false, vec![("FI".to_owned(), true)], (3, 0)));
    // Austria could have sent the same to Finland, which asked first.
    assert_eq!(match_for("CY", true), (true, vec![("FI".to_owned(), false)], (-8, -6)));
    assert_eq!(match_for("CY", false), (false, vec![], (0, 0)));
}

#[test]
fn nobody_is_blamed_for_an_offer_made_before_the_rule() {
    let mut bench = two_ask();
    let offer = table(&mut bench, "AT07", "CY");
    bench.give(HR, publish(TriageRule::FirstCome));
    let order = proposal(&mut bench, offer);
    let (_, events) = bench.agree(order);
    assert_eq!(judged(&events), vec![]);
}

#[test]
fn each_rule_finds_its_first() {
    // Cyprus is outside NATO; nothing else tells the two apart once Finland has had generators.
    let mut bench = two_ask();
    let offer = table(&mut bench, "AT07", "FI");
    let order = proposal(&mut bench, offer);
    bench.agree(order);
    let first = |bench: &mut Bench, rule| {
        bench.give(HR, publish(rule));
        bench.view(HR).triage_first(kind("GEN")).map(|need| need.victim.to_string())
    };
    assert_eq!(first(&mut bench, TriageRule::EqualShares), Some("CY".to_owned()));
    assert_eq!(first(&mut bench, TriageRule::FirstCome), Some("FI".to_owned()));
    // A capital without the register does not see what others have had.
    assert_eq!(bench.view(delegation("SE")).triage_first(kind("GEN")), None);
}

#[test]
fn the_greedy_stand_in_serves_the_first_first_and_sets_no_rule_itself() {
    for rule in [TriageRule::FirstCome, TriageRule::EqualShares] {
        let mut bench = two_ask();
        let given = table(&mut bench, "PL05", "FI");
        let order = proposal(&mut bench, given);
        bench.agree(order);
        bench.give(HR, publish(rule));
        table(&mut bench, "AT07", "FI");
        table(&mut bench, "IT12", "CY");
        bench.window(Window::Decision);
        let view = bench.view(HR);
        let orders = Policy::Greedy.orders(&view, Dice::new(1));
        let proposed =
            orders.iter().find_map(|o| if let Order::Propose { need, .. } = o { Some(*need) } else { None });
        let first = view.triage_first(kind("GEN")).expect("two ask");
        assert_eq!(proposed, Some(first), "{rule:?}");
        assert!(orders.iter().all(|o| o.kind() != OrderKind::PublishTriage));
    }
}

#[test]
fn two_crises_share_one_staff() {
    // The pool of the Council is one, whoever asks; what is drawn beyond it slows everybody.
    let free = |victims: &str| {
        let field =
            Field::with(&["(\"GEN\", S)"]).scenario("victims: [\"FI\"],", &format!("victims: [{victims}],"));
        let mut bench = field.open();
        bench.window(Window::Decision);
        bench.view(HR).capacity(&[]).council_free
    };
    let alone = free("\"FI\"");
    assert!(alone > 0);
    assert_eq!(alone, free("\"FI\", \"CY\""));
}

/// What each state has had by the end of *Twin Fires*, in thousandths of what it needed, under such a rule from the
/// start.
fn had_under(rule: TriageRule, seed: u64) -> (i64, i64) {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("clean"));
    let scenario = library.scenario(&catalogue, "twin-fires".parse().unwrap()).expect("clean");
    let setting = Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"));
    let mut game = Game::open(setting, seed);
    while game.outcome().is_none() {
        let mut orders: Vec<(Seat, Order)> = Vec::new();
        for seat in game.seats() {
            let view = game.view(Eyes::Seat(seat));
            let mut given = Vec::new();
            if seat == HR && view.triage().is_none() && view.guard(&[], &publish(rule)).is_ok() {
                given.push(publish(rule));
            }
            for order in Policy::default_for(seat).orders(&view, Dice::new(seed)) {
                if view.guard(&given, &order).is_ok() {
                    given.push(order);
                }
            }
            orders.extend(given.into_iter().map(|order| (seat, order)));
        }
        game.advance(&orders).expect("legal orders");
    }
    let view = game.view(Eyes::Full);
    let of = |victim: &str| {
        let own = view.needs().into_iter().filter(|n| n.id.victim == country(victim));
        own.map(|n| i64::from(n.coverage)).sum()
    };
    (of("LV"), of("CY"))
}

#[test]
fn the_published_rule_changes_who_gets_what() {
    let over = |rule| {
        let games: Vec<(i64, i64)> = (1..=3).map(|seed| had_under(rule, seed)).collect();
        games.into_iter().fold((0, 0), |sum, had| (sum.0 + had.0, sum.1 + had.1))
    };
    let (first, alternatives) = (over(TriageRule::FirstCome), over(TriageRule::Alternatives));
    // Latvia asks first; Cyprus is outside NATO and has the fewest other helpers.
    let share = |(latvia, cyprus): (i64, i64)| cyprus * 1000 / (latvia + cyprus).max(1);
    assert!(share(alternatives) > share(first), "{alternatives:?} after {first:?}");
}
