//! `rules.md` §8, `domain.md` §1: routes into assistance. Each item by its trigger, delay, cost, effect and limit.

use casus::base::Milli;
use casus::content::{Force, Function, IpcrMode, LetterKind, Nature, Pool, Seat, Track};
use casus::engine::{Article, Cause, Clause, Event, NeedState, Objection, Order, Rule, Step, Term, Window};

use super::bench::{Bench, Field, HR, count, country, delegation, finland, moved, one};

const PRESIDENCY: Seat = Seat::Presidency;
/// Clauses that stand once the picture is fair, needs are declared and the finding is made.
pub(super) const GOOD: [Clause; 6] =
    [Clause::Facts, Clause::Territory, Clause::Quantities, Clause::Place, Clause::LegalBasis, Clause::Exit];

pub(super) fn field() -> Field {
    Field::with(&["(\"GEN\", S)", "(\"STRATCOM\", S)", "(\"MEDEVAC\", S)"])
}

/// A field in which steps take no longer than their least.
fn quick() -> Field {
    field()
        .rule("qualification", "(0, 0, 0)")
        .rule("acknowledgement", "(6, 6, 6)")
        .rule("needs_list", "(12, 12, 12)")
        .rule("announced", 1000)
}

fn inject(hours: i32, then: &str) -> String {
    format!("(id: \"F-I{hours:02}\", at_hours: {hours}, channel: \"x\", text: \"x\", then: [{then}])")
}

const ATTACK: &str = "flag(\"ARMED_ATTACK\")";

fn attacked(field: Field) -> Bench {
    field.injects(&inject(0, ATTACK)).open()
}

pub(super) fn invoke(article: Article, clauses: &[Clause]) -> Order {
    Order::Invoke { article, clauses: clauses.to_vec() }
}

/// An invocation without a letter, as in a speech.
fn announce() -> Order {
    invoke(Article::MutualAssistance, &[])
}

fn by_order(cause: &Cause) -> bool {
    matches!(cause, Cause::Order(..))
}

fn mistakes(events: &[Event]) -> Vec<u8> {
    let made = events.iter().filter_map(|e| match e {
        Event::MistakeMade { mistake, .. } => Some(*mistake),
        _ => None,
    });
    made.collect()
}

fn reaches(events: &[Event], step: Step) -> bool {
    count(events, |e| matches!(e, Event::StepReached { step: s, .. } if *s == step)) > 0
}

#[test]
fn consultations_come_before_what_they_lead_to() {
    // Nothing has happened to it before.
    let mut bench = Field::with(&[]).injects(&inject(24, "flag(\"INVOKED_427\")")).open();
    let events = bench.until(|e| matches!(e, Event::Invoked { .. }));
    let place = |wanted: fn(&Event) -> bool| events.iter().position(wanted);
    let began = place(|e| matches!(e, Event::StepReached { step: Step::Consultations, .. }));
    let invoked = place(|e| matches!(e, Event::Invoked { .. })).expect("it is announced");
    assert!(began.is_some_and(|began| began < invoked), "{events:#?}");
}

#[test]
fn invoking_is_worth_what_the_threshold_bears() {
    let announced = |then: &str| {
        let mut bench = field().injects(&inject(0, &format!("{then}flag(\"INVOKED_427\")"))).open();
        let events = bench.next_situation();
        let by_inject = |c: &Cause| matches!(c, Cause::Inject(_));
        let worth = |track| moved(&events, track, by_inject);
        (worth(Track::Legitimacy), worth(Track::Cohesion), mistakes(&events))
    };
    assert_eq!(announced(""), (-80, -40, vec![]), "no seat ordered it");
    assert_eq!(announced("flag(\"ARMED_ATTACK\"), "), (60, 30, vec![]));
}

#[test]
fn a_letter_of_invocation_is_worth_what_its_clauses_say() {
    let mut bench = attacked(quick());
    let order = invoke(Article::MutualAssistance, &GOOD);
    bench.window(Window::Decision);
    let preview = bench.view(finland()).preview(&[], &order).unwrap();
    let events = bench.give(finland(), order);
    // The threshold is met: 60 and 30; six clauses that stand: eight and four each.
    assert_eq!(moved(&events, Track::Legitimacy, by_order), 60 + 6 * 8);
    assert_eq!(moved(&events, Track::Cohesion, by_order), 30 + 6 * 4);
    assert_eq!(preview.tracks, [(Track::Legitimacy, 108), (Track::Cohesion, 54)], "as it was shown");
    assert_eq!(mistakes(&events), Vec::<u8>::new());
    let sent = one(&events, |e| match e {
        Event::LetterSent { letter: LetterKind::Invocation, sound, unsound, .. } => Some((*sound, *unsound)),
        _ => None,
    });
    assert_eq!(sent, (6, 0));
}

#[test]
fn a_letter_without_facts_or_quantities_or_place_is_a_typical_mistake() {
    let invoked = |field: Field, clauses: &[Clause]| {
        let mut bench = attacked(field);
        let order = invoke(Article::MutualAssistance, clauses);
        bench.window(Window::Decision);
        let objections = bench.view(finland()).preview(&[], &order).unwrap().objections;
        let events = bench.give(finland(), order);
        let found = mistakes(&events);
        let shown: Vec<u8> = objections
            .into_iter()
            .filter_map(|o| match o {
                Objection::Mistake(number) => Some(number),
                _ => None,
            })
            .collect();
        assert_eq!(found, shown, "the price was shown");
        (found, moved(&events, Track::Legitimacy, by_order))
    };
    assert_eq!(invoked(quick(), &GOOD), (vec![], 108));
    let [facts, quantities, place, exit] = [Clause::Facts, Clause::Quantities, Clause::Place, Clause::Exit];
    assert_eq!(invoked(quick(), &[facts, place, exit]), (vec![5], 60 + 24), "how much, and by when?");
    assert_eq!(invoked(quick(), &[facts, quantities, exit]), (vec![5], 60 + 24), "and where?");
    assert_eq!(invoked(quick(), &[quantities, place, exit]), (vec![6], 60 + 24 - 40));
    // Facts that the picture does not bear are no facts.
    let blind = quick().rule("facts_known_from", 900);
    assert_eq!(invoked(blind, &[facts, quantities, place]), (vec![6], 60 + 8 - 40));
    // Nor is an announcement a letter.
    assert_eq!(invoked(quick(), &[]), (vec![6, 5], 60 - 40));
}

#[test]
fn a_place_of_reception_stands_while_there_is_room() {
    let sent = |field: Field| {
        let mut bench = attacked(field);
        let letter = [Clause::Facts, Clause::Quantities, Clause::Place];
        let events = bench.give(finland(), invoke(Article::MutualAssistance, &letter));
        let stand = one(&events, |e| match e {
            Event::LetterSent { sound, unsound, .. } => Some((*sound, *unsound)),
            _ => None,
        });
        (stand, moved(&events, Track::Legitimacy, by_order), mistakes(&events))
    };
    let mut bench = attacked(quick());
    bench.window(Window::Decision);
    let transport = bench.full().function(country("FI"), Function::Transport);
    let entry = |level: i32| quick().rule("entry_transport", level);
    assert_eq!(sent(entry(transport)), ((3, 0), 60 + 3 * 8, vec![]));
    // A place was named, though not one that takes anything in: a clause that does not hold, and no mistake 5.
    assert_eq!(sent(entry(transport + 1)), ((2, 1), 60 + 8, vec![]), "points of entry do not work");
    assert_eq!(sent(quick().rule("intake_per_level", 0)), ((2, 1), 60 + 8, vec![]), "nothing is taken in");
}

#[test]
fn no_place_of_reception_stands_while_more_than_a_day_waits_there() {
    let mut bench = Field::with(&["(\"CBRN\", L)"])
        .at_once("AT01")
        .package("AT01", "quantity", "4")
        .rule("intake_per_level", 8)
        .open();
    let stands = |bench: &Bench| bench.view(finland()).clause_is_sound(Clause::Place);
    bench.declare(&["CBRN"]);
    assert!(stands(&bench), "nothing waits");
    bench.supply("AT01", "CBRN");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let waits = |bench: &Bench| {
        let victim = bench.full().victims().remove(0);
        victim.queue.0 * 24 / victim.intake_per_day.0
    };
    assert!(waits(&bench) >= 24 && !stands(&bench), "{} h", waits(&bench));
    while waits(&bench) >= 24 {
        bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    }
    assert!(waits(&bench) > 0 && stands(&bench), "{} h", waits(&bench));
}

#[test]
fn what_is_not_territory_must_not_be_called_territory() {
    for place in ["eez", "oct", "sba"] {
        let sent = |clauses: &[Clause]| {
            let mut bench =
                attacked(quick().scenario("region: north,", &format!("region: north,\n    place: {place},")));
            mistakes(&bench.give(finland(), invoke(Article::MutualAssistance, clauses)))
        };
        assert!(sent(&GOOD).contains(&7), "{place}");
        assert!(!sent(&[Clause::Facts, Clause::Quantities]).contains(&7), "{place}: honestly argued");
    }
}

#[test]
fn a_letter_needs_a_finding_of_ones_own_first() {
    let basis = |field: Field| {
        let mut bench = attacked(field);
        let order =
            invoke(Article::MutualAssistance, &[Clause::Facts, Clause::Quantities, Clause::LegalBasis]);
        let events = bench.give(finland(), order);
        one(&events, |e| match e {
            Event::LetterSent { unsound, .. } => Some(*unsound),
            _ => None,
        })
    };
    assert_eq!(basis(quick()), 0);
    assert_eq!(basis(quick().rule("qualification", "(48, 48, 48)")), 1);
}

#[test]
fn who_invokes_before_anything_has_happened_makes_its_finding_once_something_has() {
    let later = "(id: \"F-I01\", at_hours: 12, channel: \"x\", text: \"x\", then: [flag(\"ARMED_ATTACK\")])";
    let mut bench = Field::with(&[]).injects(later).open();
    bench.give(finland(), invoke(Article::MutualAssistance, &[]));
    let step = |e: &Event| matches!(e, Event::StepReached { step: Step::Qualification, .. });
    assert_eq!(count(&bench.until(step), step), 1);
    let acknowledged = |e: &Event| matches!(e, Event::StepReached { step: Step::Acknowledgement, .. });
    assert_eq!(count(&bench.until(acknowledged), acknowledged), 1);
}

#[test]
fn where_an_event_invokes_the_letter_can_be_written_once() {
    let asked = |events: &[Event]| -> Vec<Seat> {
        let of = |e: &Event| match e {
            Event::LetterAsked { letter: LetterKind::Invocation, seat, .. } => Some(*seat),
            _ => None,
        };
        events.iter().filter_map(of).collect()
    };
    // Three states at once, by the story, of which one joins the letters of the others.
    let mut bench = Bench::shipped("twin-fires", &[]);
    let events = bench.until(|e| matches!(e, Event::Invoked { .. }));
    assert_eq!(asked(&events), ["LV", "CY"].map(|state| Seat::Victim(country(state))));
    bench.window(Window::Decision);
    let cyprus = Seat::Victim(country("CY"));
    let clauses = bench.view(cyprus).standing_clauses(LetterKind::Invocation);
    let letter = Order::SendLetter { letter: LetterKind::Invocation, clauses };
    let sent = bench.give(cyprus, letter.clone());
    assert_eq!(count(&sent, |e| matches!(e, Event::LetterSent { letter: LetterKind::Invocation, .. })), 1);
    assert_eq!(bench.refused(cyprus, letter), "letter_not_asked");
    // It takes the time of a draft, and is missed after that.
    let missed = |events: &[Event]| {
        count(events, |e| matches!(e, Event::LetterMissed { letter: LetterKind::Invocation, .. }))
    };
    let hour = bench.game().hour();
    let latvia = Seat::Victim(country("LV"));
    loop {
        // When it is due is told as it is judged.
        let owed = bench.view(latvia).letters().into_iter().find(|due| due.letter == LetterKind::Invocation);
        let (told, turn) = (owed.expect("Latvia wrote none").turn, bench.game().turn());
        let ended = bench.end_turn();
        if missed(&ended) == 1 {
            assert_eq!(told, Some(turn));
            break;
        }
        assert!(told.is_none_or(|due| due > turn), "{told:?} in turn {turn}");
    }
    assert!(bench.game().hour() > hour + 24);
    // By the answer to a question.
    let mut bench = Bench::shipped("copper-shore", &[]);
    bench.until(|e| matches!(e, Event::ChoiceOpened { choice, .. } if choice.as_str() == "invoke"));
    let answer = Order::Choose { choice: "invoke".parse().unwrap(), answer: "invoke".parse().unwrap() };
    assert_eq!(asked(&bench.give(cyprus, answer)), [cyprus]);
    // Who wrote when it invoked is not asked for it again.
    let mut bench = Bench::shipped("twin-fires", &[]);
    bench.give(cyprus, Order::Invoke { article: Article::MutualAssistance, clauses: vec![Clause::Facts] });
    let events = bench.until(|e| matches!(e, Event::Invoked { victim, .. } if *victim == country("GR")));
    assert_eq!(asked(&events), [Seat::Victim(country("LV"))]);
}

#[test]
fn a_letter_that_is_asked_for_invokes_and_follows_an_announcement() {
    let letter = Order::SendLetter { letter: LetterKind::Invocation, clauses: GOOD.to_vec() };
    let asked = "letter(invocation, \"victim\")";
    let mut bench = quick().injects(&inject(0, &format!("{ATTACK}, {asked}"))).open();
    bench.window(Window::Decision);
    let twice =
        bench.refused_now(finland(), std::slice::from_ref(&letter), invoke(Article::MutualAssistance, &GOOD));
    assert_eq!(twice, "in_basket");
    let events = bench.give(finland(), letter.clone());
    assert_eq!(count(&events, |e| matches!(e, Event::Invoked { .. })), 1);
    assert!(reaches(&events, Step::Letter));

    let announced = format!("{ATTACK}, flag(\"INVOKED_427\"), {asked}");
    let mut bench = quick().injects(&inject(0, &announced)).open();
    bench.window(Window::Decision);
    let steps = bench.full().victims().remove(0).steps;
    assert!(steps.iter().all(|(step, _)| *step != Step::Letter), "announced, not written");
    let events = bench.give(finland(), letter);
    assert_eq!(count(&events, |e| matches!(e, Event::Invoked { .. })), 0);
    assert!(reaches(&events, Step::Letter));
    assert_eq!(moved(&events, Track::Legitimacy, by_order), 6 * 8);
}

#[test]
fn the_same_clause_is_not_said_twice_and_allies_are_asked_without_clauses() {
    let mut bench = attacked(field());
    let twice = invoke(Article::MutualAssistance, &[Clause::Exit, Clause::Exit]);
    assert_eq!(bench.refused(finland(), twice), "bad_clauses");
    assert_eq!(bench.refused(finland(), invoke(Article::Nato4, &[Clause::Facts])), "bad_clauses");
}

#[test]
fn each_step_comes_between_its_least_and_its_most() {
    // `domain.md` §1.7: hours from the step before; the list of needs is the biggest loss of time. Without a picture
    // the qualification takes up to twice as long.
    let mut bench = field().open();
    let mut due = Vec::new();
    let mut asked = false;
    while bench.game().outcome().is_none() {
        let hour = bench.game().hour();
        let announces = bench.game().window() == Window::Decision && !asked;
        let orders = if announces { vec![(finland(), announce())] } else { Vec::new() };
        asked |= announces;
        let steps = bench.close(&orders).into_iter().filter_map(|e| match e {
            Event::StepDue { step, due, .. } => Some((step, due - hour)),
            _ => None,
        });
        due.extend(steps);
    }
    for (step, least, most) in
        [(Step::Qualification, 2, 240), (Step::Acknowledgement, 3, 96), (Step::NeedsList, 6, 240)]
    {
        let (_, hours) = due.iter().find(|(s, _)| *s == step).unwrap_or_else(|| panic!("{step:?}: {due:?}"));
        assert!((least..=most).contains(hours), "{step:?} after {hours} hours");
    }
}

#[test]
fn clauses_that_stand_make_the_others_faster() {
    let likely = |clauses: &[Clause]| {
        let all_hold_it_met = field().rule("met", 1).rule("drafting", "(0, 0, 0)");
        let mut bench = attacked(all_hold_it_met.rule("qualification", "(0, 0, 0)"));
        bench.window(Window::Decision);
        let order = invoke(Article::MutualAssistance, clauses);
        let arrival = bench.view(finland()).preview(&[], &order).unwrap().arrival.unwrap();
        arrival.hour - bench.game().hour()
    };
    // Likely a day; a tenth less for each clause that stands, a fifth more for each that does not.
    assert_eq!(likely(&GOOD), 24 * 4 / 10);
    assert_eq!(likely(&[Clause::Facts]), 24 * 9 / 10);
    assert_eq!(likely(&[Clause::Facts, Clause::NatoConsistency]), 24 * 11 / 10);
    assert_eq!(likely(&[]), 36, "announced without a letter");
}

#[test]
fn an_acknowledged_duty_lifts_cohesion_and_every_will() {
    let mut bench = attacked(quick());
    bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
    let events = bench.until(|e| matches!(e, Event::StepReached { step: Step::Acknowledgement, .. }));
    let by_step = |c: &Cause| *c == Cause::Giver(Rule::Activation, country("FI"));
    assert_eq!(moved(&events, Track::Cohesion, by_step), 30);
    let lifted = count(&events, |e| {
        matches!(e, Event::WillMoved { delta: 25, cause: Cause::Giver(Rule::Activation, _), .. })
    });
    assert_eq!(lifted, 26, "every other member");
}

#[test]
fn the_list_of_needs_tells_capitals_the_quantities_without_the_register() {
    let mut bench = attacked(quick());
    let seen = |bench: &Bench| bench.view(delegation("SE")).need(super::bench::need("GEN")).unwrap().want;
    bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
    assert_eq!(seen(&bench), None);
    let events = bench.until(|e| matches!(e, Event::StepReached { step: Step::NeedsList, .. }));
    assert!(!bench.full().ipcr().register_up);
    assert!(seen(&bench).is_some());
    assert_eq!(moved(&events, Track::Awareness, |c| matches!(c, Cause::Giver(Rule::Activation, _))), 20);
}

#[test]
fn aid_without_an_invocation_walks_the_ladder_without_its_treaty_rungs() {
    let mut bench = quick().open();
    let mut events = bench.until(|e| matches!(e, Event::StepReached { step: Step::NeedsList, .. }));
    let (_, agreed) = bench.supply("EE03", "STRATCOM");
    events.extend(agreed);
    events.extend(bench.until(|e| matches!(e, Event::StepReached { step: Step::Effect, .. })));
    assert!(!reaches(&events, Step::Letter) && !reaches(&events, Step::Acknowledgement));
    // No refusal of a match, and no cohesion from a treaty step.
    assert_eq!(bench.need("STRATCOM").have, Milli::whole(1));
    assert_eq!(moved(&events, Track::Cohesion, |c| matches!(c, Cause::Giver(Rule::Activation, _))), 0);
    // Below the threshold nothing calls for a route, so the item drops out.
    let route = bench
        .evaluation()
        .parts
        .into_iter()
        .find(|(term, slug, ..)| *term == Term::Legality && slug == "route");
    assert_eq!(route, None);
}

#[test]
fn every_week_it_is_asked_what_came_of_it() {
    let mut bench = quick().rule("review", 24).open();
    bench.supply("EE03", "STRATCOM");
    let is_review = |e: &Event| matches!(e, Event::StepReached { step: Step::Review, .. });
    let events = bench.until(is_review);
    // One need of three is covered: the review is bad news.
    assert_eq!(moved(&events, Track::Cohesion, |c| matches!(c, Cause::Giver(Rule::Activation, _))), -10);
    let first = bench.game().hour();
    bench.until(is_review);
    assert_eq!(bench.game().hour() - first, 24, "and again after the same time");
}

#[test]
fn a_member_that_offered_nothing_in_three_weeks_is_noticed_once() {
    let mut bench = attacked(quick().rule("silent_hours", 24).rule("silent", 1));
    bench.table("EE03");
    bench.give(finland(), announce());
    let silent = |c: &Cause| matches!(c, Cause::Giver(Rule::TreatyStepOverdue, _));
    let mut lost = 0;
    for _ in 0..8 {
        lost += moved(&bench.next_situation(), Track::Cohesion, silent);
    }
    assert_eq!(lost, -25, "26 others, of which one offered");
}

#[test]
fn allies_are_asked_beside_the_union_and_in_no_order() {
    let mut bench = field().open();
    let ask = |article| invoke(article, &[]);
    assert_eq!(bench.refused(finland(), ask(Article::Nato5)), "no_armed_attack");
    assert_eq!(bench.refused(HR, announce()), "wrong_seat");
    let mut bench = attacked(field());
    bench.window(Window::Decision);
    let both = [(finland(), ask(Article::Nato5)), (finland(), invoke(Article::MutualAssistance, &GOOD))];
    let events = bench.close(&both);
    assert_eq!(count(&events, |e| matches!(e, Event::Invoked { .. })), 2);
    assert_eq!(count(&events, |e| matches!(e, Event::NatoStepAllowed { .. })), 1);
    assert_eq!(bench.refused(finland(), ask(Article::Nato5)), "already_invoked");
    let mut outside = attacked(field().option("variant", "a"));
    assert_eq!(outside.refused(finland(), ask(Article::Nato5)), "not_an_ally");
}

#[test]
fn the_clauses_of_the_treaties_do_not_protect_partners() {
    let mut bench =
        attacked(field().scenario("region: north,", "region: north,\n    article_427_applies: false,"));
    for article in [Article::MutualAssistance, Article::Solidarity] {
        assert_eq!(bench.refused(finland(), invoke(article, &GOOD)), "article_does_not_apply");
    }
}

pub(super) fn struck(field: Field) -> Field {
    field.injects(&inject(0, "hazard(\"terrorism\")"))
}

#[test]
fn the_solidarity_clause_answers_terrorism_and_disaster_where_it_reaches() {
    let solidarity = || invoke(Article::Solidarity, &GOOD);
    assert_eq!(field().open().refused(finland(), solidarity()), "no_disaster");
    let events = struck(field()).open().give(finland(), solidarity());
    assert_eq!(count(&events, |e| matches!(e, Event::Invoked { .. })), 1);
    // A function that breaks down is a disaster too.
    let broken = field().rule("disaster_below", 900).open().give(finland(), solidarity());
    assert_eq!(count(&broken, |e| matches!(e, Event::Invoked { .. })), 1);
    // Installations in the economic zone are inside it; a base area or overseas country is not.
    let at = |place: &str| {
        struck(field()).scenario("region: north,", &format!("region: north,\n    place: {place},")).open()
    };
    let events = at("eez").give(finland(), solidarity());
    assert_eq!(count(&events, |e| matches!(e, Event::Invoked { .. })), 1);
    for place in ["sba", "oct", "high_sea", "third_state"] {
        assert_eq!(at(place).refused(finland(), solidarity()), "outside_solidarity", "{place}");
    }
}

#[test]
fn the_solidarity_clause_is_for_the_clearly_overwhelmed() {
    let worth = |field: Field| {
        let mut bench = struck(field).open();
        let events = bench.give(finland(), invoke(Article::Solidarity, &[]));
        (moved(&events, Track::Legitimacy, by_order), moved(&events, Track::Cohesion, by_order))
    };
    // An announcement without facts costs 40 besides.
    assert_eq!(worth(field()), (-40 - 40, 0));
    assert_eq!(worth(field().rule("overwhelmed_mean", 1000)), (40 - 40, 30));
    assert_eq!(worth(field().rule("overwhelmed_needs", 3)), (40 - 40, 30));
}

#[test]
fn the_presidency_does_not_lower_what_the_solidarity_clause_activated() {
    let lower = || Order::SetIpcr { mode: IpcrMode::Monitoring };
    let solidarity = || invoke(Article::Solidarity, &GOOD);
    let decided = |events: &[Event]| {
        let last = events.iter().rev().find_map(|e| match e {
            Event::IpcrDecided { mode, .. } => Some(*mode),
            _ => None,
        });
        last.expect("a decision")
    };
    let mut bench = struck(field()).open();
    bench.give(finland(), solidarity());
    assert_eq!(bench.refused(finland(), solidarity()), "already_invoked");
    assert_eq!(bench.refused(PRESIDENCY, lower()), "solidarity_clause_runs");
    bench.to(4, Window::Decision);
    assert_eq!(bench.full().ipcr().mode, IpcrMode::Full);
    assert_eq!(bench.refused(PRESIDENCY, lower()), "solidarity_clause_runs");
    bench.give(finland(), Order::Terminate);
    assert_eq!(decided(&bench.give(PRESIDENCY, lower())), IpcrMode::Monitoring);

    // Neither an order sealed in the same window nor one decided before stands against the clause.
    let mut together = struck(field()).open();
    together.window(Window::Decision);
    let events = together.close(&[(finland(), solidarity()), (PRESIDENCY, lower())]);
    assert_eq!(decided(&events), IpcrMode::Full);
    let full = struck(Field::with(&["(\"CYBER_IR\", S)"]));
    let mut before = full.scenario("region: north,", "region: north,\n    initial_ipcr: full,").open();
    before.give(PRESIDENCY, lower());
    assert_eq!(decided(&before.give(finland(), solidarity())), IpcrMode::Full);
}

/// A state in a disaster, which hurries nobody by itself, that has invoked the solidarity clause, or not yet.
pub(super) fn struck_with(solidarity: bool) -> Bench {
    let mut bench = field().injects(&inject(0, "hazard(\"disaster\")")).open();
    if solidarity {
        bench.give(finland(), invoke(Article::Solidarity, &GOOD));
    }
    bench
}

#[test]
fn under_the_solidarity_clause_the_union_itself_is_bound_and_faster() {
    let works_after = |solidarity: bool| {
        let mut bench = struck_with(solidarity);
        let events =
            bench.give(HR, Order::Task { instrument: "space-services".parse().unwrap(), victim: None });
        let hour = bench.game().hour();
        one(&events, |e| match e {
            Event::InstrumentTasked { from, .. } => Some(*from - hour),
            _ => None,
        })
    };
    assert_eq!((works_after(false), works_after(true)), (18, 9));
}

#[test]
fn both_clauses_of_the_union_may_run_together() {
    let mut bench = field().injects(&inject(0, &format!("{ATTACK}, hazard(\"terrorism\")"))).open();
    bench.window(Window::Decision);
    let both = [Article::MutualAssistance, Article::Solidarity].map(|a| (finland(), invoke(a, &GOOD)));
    let events = bench.close(&both);
    assert_eq!(count(&events, |e| matches!(e, Event::Invoked { .. })), 2);
    bench.until(|e| *e == Event::IpcrChanged { mode: IpcrMode::Full });
}

fn under_fire() -> Bench {
    let mut bench = Field::with(&["(\"C_UAS\", S)"]).at_once("PL02").open();
    bench.declare(&["C_UAS"]);
    bench.supply("PL02", "C_UAS");
    bench
}

#[test]
fn an_assisting_state_that_uses_force_writes_or_joins_within_a_day() {
    let mut bench = under_fire();
    assert_eq!(bench.refused(delegation("PL"), Order::JoinArt51), "nothing_to_report");
    let events = bench.until(|e| matches!(e, Event::ForceUsed { .. }));
    assert_eq!(count(&events, |e| *e == Event::ForceUsed { giver: country("PL"), victim: country("FI") }), 1);
    bench.give(finland(), Order::ReportArt51);
    let events = bench.give(delegation("PL"), Order::JoinArt51);
    assert_eq!(events[0], Event::JoinedArt51 { country: country("PL") });
    assert_eq!(bench.refused(delegation("PL"), Order::JoinArt51), "already_done");

    let mut silent = under_fire();
    silent.until(|e| matches!(e, Event::ForceUsed { .. }));
    silent.give(finland(), Order::ReportArt51);
    let start = silent.game().hour();
    let of_poland = |c: &Cause| *c == Cause::Giver(Rule::TreatyStepOverdue, country("PL"));
    let mut lost = 0;
    while silent.game().hour() < start + 48 {
        lost += moved(&silent.next_situation(), Track::Legitimacy, of_poland);
    }
    assert!((-12..=-8).contains(&lost), "ten points a day late: {lost}");
}

/// What is handed over is used by the attacked state: no own measure of force of whoever supplies it.
#[test]
fn supplying_ammunition_is_no_use_of_force_by_the_giver() {
    let force = |package: &str, kind: &str| {
        let needs = format!("(\"{kind}\", S)");
        let mut bench = Field::with(&[needs.as_str()]).at_once(package).open();
        bench.declare(&[kind]);
        bench.supply(package, kind);
        let events = bench.until(|e| matches!(e, Event::ForcibleMeasure { .. }));
        count(&events, |e| matches!(e, Event::ForceUsed { .. }))
    };
    assert_eq!(force("PL02", "C_UAS"), 1, "its teams shoot");
    for (package, kind) in [("DE15", "AMMO_155"), ("FR02", "INTERCEPT")] {
        assert_eq!(force(package, kind), 0, "{kind}");
    }
}

#[test]
fn every_kind_that_kills_says_whose_measure_of_force_it_is() {
    let bench = field().open();
    let kinds = &bench.game().setting().catalogue().kinds;
    for kind in kinds.iter().filter(|k| k.nature == Nature::Lethal) {
        assert!(kind.force.is_some(), "{}", kind.id);
    }
    let handed: Vec<&str> =
        kinds.iter().filter(|k| k.force == Some(Force::HandedOver)).map(|k| k.id.as_str()).collect();
    assert_eq!(handed, ["AMMO_155", "INTERCEPT"]);
}

#[test]
fn an_attacked_presidency_chairs_in_its_own_cause_until_it_hands_the_chair_on() {
    let own = || field().scenario("presidency: \"LT\"", "presidency: \"FI\"");
    let mut other = field().open();
    assert_eq!(other.refused(PRESIDENCY, Order::HandOnChair), "chair_not_attacked");
    let hours = |bench: &mut Bench| {
        let events = bench.give(PRESIDENCY, Order::SetIpcr { mode: IpcrMode::Full });
        let hour = bench.game().hour();
        one(&events, |e| match e {
            Event::IpcrDecided { from, .. } => Some(*from - hour),
            _ => None,
        })
    };
    assert_eq!(hours(&mut other), 12);
    let mut bench = own().open();
    let in_own_cause = |c: &Cause| *c == Cause::Rule(Rule::OwnCause);
    assert!(moved(&bench.next_situation(), Track::Cohesion, in_own_cause) < 0, "it is trusted less");
    assert_eq!(hours(&mut bench), 18, "and slower");

    let events = bench.give(PRESIDENCY, Order::HandOnChair);
    let (to, from) = one(&events, |e| match e {
        Event::ChairHandedOn { to, from } => Some((*to, *from)),
        _ => None,
    });
    // The scenario begins in the first half of 2027: by the calendar Lithuania's.
    assert_eq!((to, from - bench.game().hour()), (country("LT"), 24));
    assert_eq!(bench.refused(PRESIDENCY, Order::HandOnChair), "already_done");
    let events = bench.until(|e| matches!(e, Event::ChairTaken { .. }));
    assert_eq!(
        count(&events, |e| matches!(
            e,
            Event::CapacityChanged { pool: Pool::Council, by: 15, until: None, .. }
        )),
        1,
        "the trio's cell"
    );
    assert_eq!(moved(&bench.next_situation(), Track::Cohesion, in_own_cause), 0);
    assert_eq!(bench.full().chair().holder, country("LT"));
}

#[test]
fn an_end_in_form_draws_its_lessons() {
    let mut bench = attacked(field());
    bench.give(finland(), announce());
    // Nothing that it asked for is left unmet.
    bench.window(Window::Decision);
    let legal = bench.view(finland()).legal(casus::engine::OrderKind::WithdrawNeed, &[]);
    let withdrawn: Vec<(Seat, Order)> = legal.into_iter().map(|l| (finland(), l.order)).collect();
    assert!(!withdrawn.is_empty());
    bench.close(&withdrawn);
    let events = bench.give(finland(), Order::Terminate);
    assert!(reaches(&events, Step::Termination));
    assert_eq!(moved(&events, Track::Legitimacy, |c| matches!(c, Cause::Giver(Rule::Activation, _))), 20);
    assert_eq!(count(&events, |e| matches!(e, Event::Unlocked { .. })), 1);
    // What it invoked before, or never did, it may invoke anew, and the steps begin anew.
    let events = bench.give(finland(), announce());
    assert_eq!(count(&events, |e| matches!(e, Event::Invoked { .. })), 1);
    let again = bench.full().victims()[0].clone();
    assert_eq!(
        (again.terminated_at, again.steps.iter().any(|(step, _)| *step == Step::Termination)),
        (None, false)
    );
    bench.until(|e| matches!(e, Event::StepReached { step: Step::Acknowledgement, .. }));
    assert_eq!(bench.refused(finland(), announce()), "already_invoked");
}

/// The letter belongs to the request and ends with it. What an attacked Ally asked of NATO is no request to the Union.
#[test]
fn an_end_in_form_takes_the_letter_with_it_and_leaves_what_was_asked_of_nato() {
    let mut bench = attacked(field());
    bench.give(finland(), invoke(Article::Nato5, &[]));
    bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
    let state = |bench: &Bench| bench.full().victims()[0].clone();
    let runs = |bench: &Bench, article| state(bench).invoked.iter().any(|(a, _)| *a == article);
    assert!(state(&bench).letter_at.is_some());
    bench.give(finland(), Order::Terminate);
    bench.give(finland(), announce());
    assert_eq!(state(&bench).letter_at, None, "an announcement has none");
    assert!(runs(&bench, Article::Nato5) && runs(&bench, Article::MutualAssistance));
    assert_eq!(bench.refused(finland(), invoke(Article::Nato5, &[])), "already_invoked");
    // After a second end Article 5 still stands, and can be asked for no second time.
    bench.give(finland(), Order::Terminate);
    assert!(runs(&bench, Article::Nato5));
    assert_eq!(bench.refused(finland(), invoke(Article::Nato5, &[])), "already_invoked");
}

#[test]
fn ending_a_request_and_making_it_anew_is_no_source_of_anything() {
    let mut bench = attacked(field());
    bench.declare(&["GEN", "STRATCOM", "MEDEVAC"]);
    let ask = |bench: &mut Bench| {
        let mut events = bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
        events.extend(bench.until(|e| matches!(e, Event::StepReached { step: Step::Acknowledgement, .. })));
        let mine = |c: &Cause| {
            *c == Cause::Order(finland(), casus::engine::OrderKind::Invoke)
                || *c == Cause::Giver(Rule::Activation, country("FI"))
        };
        [Track::Legitimacy, Track::Cohesion].map(|track| moved(&events, track, mine))
    };
    let first = ask(&mut bench);
    assert!(first.iter().all(|by| *by > 0), "{first:?}");
    // With open needs it is no end in form.
    let ended = bench.give(finland(), Order::Terminate);
    assert_eq!(count(&ended, |e| matches!(e, Event::Terminated { .. })), 1);
    assert_eq!(moved(&ended, Track::Legitimacy, |_| true), 0);
    bench.window(Window::Decision);
    let order = invoke(Article::MutualAssistance, &GOOD);
    let foreseen = bench.view(finland()).preview(&[], &order).expect("legal").tracks;
    assert!(foreseen.iter().all(|(_, by)| *by <= 0), "{foreseen:?}");
    let again = ask(&mut bench);
    assert!(again.iter().all(|by| *by <= 0), "{again:?}");
}

#[test]
fn who_only_consulted_its_allies_has_no_request_to_end() {
    let mut bench = attacked(field());
    bench.give(finland(), invoke(Article::Nato4, &[]));
    assert_eq!(bench.refused(finland(), Order::Terminate), "not_invoked");
}

/// Each clause of the Union's treaties has an acknowledgement of its own, and Article 222 no finding of armed aggression.
#[test]
fn the_others_acknowledge_article_42_7_after_article_222() {
    let struck = inject(0, &format!("{ATTACK}, hazard(\"terrorism\")"));
    let mut bench = quick().rule("qualification", "(0, 24, 24)").injects(&struck).open();
    bench.give(finland(), invoke(Article::Solidarity, &GOOD));
    let acknowledged = |e: &Event| matches!(e, Event::StepReached { step: Step::Acknowledgement, .. });
    let weighs = |e: &Event| matches!(e, Event::CaseWeighed { .. });
    let first = bench.until(acknowledged);
    assert!(!first.iter().any(weighs), "armed aggression is no question of Article 222");
    bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
    let second = bench.until(acknowledged);
    assert!(second.iter().any(weighs), "how the others read the case");
}

#[test]
fn a_letter_under_article_222_knows_nothing_of_nato() {
    let mut bench = field().injects(&inject(0, "hazard(\"terrorism\")")).open();
    let nato = invoke(Article::Solidarity, &[Clause::NatoConsistency]);
    assert_eq!(bench.refused(finland(), nato.clone()), "bad_clauses");
    assert!(!nato.clauses().contains(&Clause::NatoConsistency));
    let mutual = invoke(Article::MutualAssistance, &[Clause::NatoConsistency]);
    assert!(mutual.clauses().contains(&Clause::NatoConsistency));
    assert_eq!(bench.view(finland()).guard(&[], &mutual).err(), None);
}

#[test]
fn what_does_not_apply_drops_out_of_the_checklist() {
    let items = |bench: &Bench| -> Vec<String> {
        let parts = bench.evaluation().parts.into_iter();
        parts.filter(|(term, ..)| *term == Term::Legality).map(|(_, slug, ..)| slug).collect()
    };
    let calm = field().open();
    assert_eq!(items(&calm), ["request", "parliaments", "rights"]);
    let mut bench = under_fire();
    bench.until(|e| matches!(e, Event::ForceUsed { .. }));
    bench.give(finland(), announce());
    let all = ["route", "request", "report", "proportionality", "parliaments", "rights", "seas_and_skies"];
    let found = items(&bench);
    for item in all.into_iter().filter(|item| *item != "seas_and_skies") {
        assert!(found.iter().any(|f| f == item), "{item} of {found:?}");
    }
}

#[test]
fn the_day_for_the_report_starts_with_the_first_use_of_force() {
    let open = || {
        let mut bench = Field::with(&["(\"C_UAS\", S)"]).at_once("PL02").open();
        bench.declare(&["C_UAS"]);
        assert_eq!(bench.refused(finland(), Order::ReportArt51), "nothing_to_report");
        bench.supply("PL02", "C_UAS");
        bench.until(|e| matches!(e, Event::ForcibleMeasure { .. }));
        bench
    };
    let overdue = |c: &Cause| *c == Cause::Giver(Rule::TreatyStepOverdue, country("FI"));
    let mut in_time = open();
    let events = in_time.give(finland(), Order::ReportArt51);
    assert_eq!(moved(&events, Track::Legitimacy, by_order), 40);
    assert_eq!(in_time.refused(finland(), Order::ReportArt51), "already_done");

    let mut late = open();
    let start = late.game().hour();
    let mut lost = Vec::new();
    while late.game().hour() < start + 48 {
        let events = late.next_situation();
        lost.push((late.game().hour() - start, moved(&events, Track::Legitimacy, overdue)));
    }
    for (after, by) in &lost {
        assert_eq!(*by != 0, *after > 24, "{lost:?}");
    }
    let total: i32 = lost.iter().map(|(_, by)| by).sum();
    assert_eq!(total, -50, "five points for the day it is late");
}

#[test]
fn the_letter_to_the_security_council_is_the_report() {
    let asked = "flag(\"FORCIBLE_MEASURE\"), letter(art51_report, \"victim\")";
    let mut bench = field().injects(&inject(0, asked)).open();
    let letter =
        |clauses: &[Clause]| Order::SendLetter { letter: LetterKind::Art51Report, clauses: clauses.to_vec() };
    assert_eq!(bench.refused(finland(), letter(&[])), "bad_clauses");
    bench.window(Window::Decision);
    assert_eq!(bench.refused_now(finland(), &[], letter(&[Clause::Exit, Clause::Exit])), "bad_clauses");
    let events = bench.give(finland(), letter(&[Clause::LegalBasis, Clause::Exit]));
    assert_eq!(count(&events, |e| matches!(e, Event::ReportedArt51 { .. })), 1);
    let (sound, unsound) = one(&events, |e| match e {
        Event::LetterSent { sound, unsound, .. } => Some((*sound, *unsound)),
        _ => None,
    });
    assert_eq!((sound, unsound), (2, 0));
    assert_eq!(bench.refused(finland(), letter(&[Clause::Exit])), "letter_not_asked");
}

#[test]
fn a_letter_is_scored_by_its_clauses() {
    let mut bench = field().injects(&inject(0, "letter(request, \"victim\")")).open();
    let clauses = vec![Clause::LegalBasis, Clause::Territory, Clause::Exit];
    let order = Order::SendLetter { letter: LetterKind::Request, clauses };
    bench.window(Window::Decision);
    let preview = bench.view(finland()).preview(&[], &order).unwrap();
    assert_eq!(preview.tracks, [(Track::Legitimacy, 8)], "it is shown before it is sent");
    let events = bench.give(finland(), order);
    // The territory is not made out below the threshold: two sound, one not, eight each.
    assert_eq!(moved(&events, Track::Legitimacy, by_order), 8);
    // A request without quantities is a typical mistake.
    assert_eq!(count(&events, |e| matches!(e, Event::MistakeMade { mistake: 5, .. })), 1);
}

/// Generators, rescue and bomb disposal: a list that makes a request.
const LIST: [&str; 3] = ["(\"GEN\", S)", "(\"MEDEVAC\", S)", "(\"EOD\", S)"];

#[test]
fn a_request_has_quantities_once_a_letter_says_them_of_enough_needs() {
    let said = |needs: &[&str], clauses: &[Clause]| {
        let events = Field::with(needs).open().give(finland(), invoke(Article::MutualAssistance, clauses));
        count(&events, |e| matches!(e, Event::FlagSet { flag, .. } if flag.as_str() == "NEEDS_QUANTIFIED"))
    };
    assert_eq!(said(&LIST, &[Clause::Facts, Clause::Quantities, Clause::Place]), 1);
    assert_eq!(said(&LIST, &[Clause::Facts, Clause::Place]), 0);
    assert_eq!(
        said(&LIST[..2], &[Clause::Facts, Clause::Quantities, Clause::Place]),
        0,
        "too little to answer"
    );
}

#[test]
fn who_has_said_how_much_is_not_asked_for_a_request() {
    let asked = |clauses: &[Clause]| {
        let asks = inject(48, "letter(request, \"victim\")");
        let mut bench = Field::with(&LIST).injects(&asks).open();
        bench.give(finland(), invoke(Article::MutualAssistance, clauses));
        let events = bench.until(|e| matches!(e, Event::InjectFired { .. }));
        count(&events, |e| matches!(e, Event::LetterAsked { letter: LetterKind::Request, .. }))
    };
    assert_eq!(asked(&[Clause::Facts, Clause::Quantities, Clause::Place]), 0);
    assert_eq!(asked(&[Clause::Facts, Clause::Place]), 1);
}

#[test]
fn a_letter_that_does_not_come_is_missed() {
    let mut bench = field().injects(&inject(0, "letter(statement, \"hr\")")).open();
    let events = bench.end_turn();
    assert_eq!(count(&events, |e| matches!(e, Event::LetterMissed { .. })), 1);
    assert_eq!(moved(&events, Track::Legitimacy, |c| *c == Cause::Rule(Rule::LetterMissed)), -20);
}

#[test]
fn a_request_that_ends_leaves_what_works_and_drops_the_rest() {
    let mut bench = field().open();
    bench.declare(&["GEN", "STRATCOM"]);
    assert_eq!(bench.refused(finland(), Order::Terminate), "not_invoked");
    bench.give(finland(), announce());
    bench.supply("EE03", "STRATCOM");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    let events = bench.give(finland(), Order::Terminate);
    assert_eq!(count(&events, |e| matches!(e, Event::Terminated { .. })), 1);
    assert_eq!((bench.state("GEN"), bench.need("STRATCOM").have), (NeedState::Withdrawn, Milli::whole(1)));
    assert_eq!(bench.refused(finland(), Order::Terminate), "already_done");
}

#[test]
fn the_letter_of_termination_ends_the_request_of_the_state_that_sends_it() {
    let letter = || Order::SendLetter { letter: LetterKind::Termination, clauses: vec![Clause::Exit] };
    let open = |by: &str, first: &str| {
        field().injects(&inject(0, &format!("{first}letter(termination, \"{by}\")"))).open()
    };
    let ends = |seat: casus::content::Seat, by: &str| {
        let events = open(by, "flag(\"INVOKED_427\"), ").give(seat, letter());
        count(&events, |e| matches!(e, Event::Terminated { .. }))
    };
    assert_eq!((ends(finland(), "victim"), ends(HR, "hr")), (1, 0));
    // Without a request there is no end to write of.
    assert_eq!(open("victim", "").refused(finland(), letter()), "letter_not_asked");
}
