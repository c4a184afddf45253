//! What a capital's own seat says of a case, and who argues it from the desk. `domain.md` §1.2.

use casus::base::Dice;
use casus::content::Seat;
use casus::content::rules::ThresholdBand::{self, Arguable, Met, NotMet};
use casus::engine::explain::Inquiry;
use casus::engine::{Article, Cause, Event, Occasion, Order, Plea, Rule, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, country, delegation, finland, kind};
use super::law::{GOOD, invoke};
use super::readings::{ATTACK, field, open, row, stated};

fn word(reading: ThresholdBand) -> Order {
    Order::StateReading { victim: country("FI"), reading }
}

fn will(events: &[Event], of: &str) -> i32 {
    let moved = |e: &Event| match e {
        Event::WillMoved { delta, cause: Cause::Giver(Rule::Reading, c), .. } if *c == country(of) => *delta,
        _ => 0,
    };
    events.iter().map(moved).sum()
}

fn says(bench: &Bench, seat: Seat) -> Vec<Order> {
    let of_cases = |o: &Order| matches!(o, Order::StateReading { .. } | Order::ArgueCase { .. });
    let policy =
        if seat == HR { Policy::parse(seat, "attentive").unwrap() } else { Policy::default_for(seat) };
    policy.orders(&bench.view(seat), Dice::new(1)).into_iter().filter(of_cases).collect()
}

#[test]
fn a_capitals_own_word_stands_until_it_says_another() {
    let mut bench = open(field(ATTACK));
    bench.window(Window::Offers);
    let shown = bench.view(delegation("SE")).preview(&[], &word(NotMet)).unwrap();
    assert_eq!(shown.will, Some(-20));
    let events = bench.give(delegation("SE"), word(NotMet));
    assert_eq!(stated(&events), [("SE".to_owned(), NotMet, Occasion::OwnWord)]);
    assert_eq!(will(&events, "SE"), -20);
    assert!(row(&bench, "SE").own_word);
    // The formula has it for met; whoever asks hears the same as before.
    let asked = Order::Ask { country: country("SE"), kind: kind("GEN") };
    bench.window(Window::Decision);
    assert_eq!(stated(&bench.give(HR, asked)), []);
    assert_eq!(row(&bench, "SE").said.unwrap().0, NotMet);
    bench.window(Window::Offers);
    assert_eq!(bench.refused(delegation("SE"), word(NotMet)), "already_done");
    let events = bench.give(delegation("SE"), word(Met));
    assert_eq!((stated(&events).len(), will(&events, "SE")), (1, 30));
}

#[test]
fn only_another_member_reads_a_case_and_only_where_there_is_one() {
    let mut bench = open(field(ATTACK));
    bench.window(Window::Offers);
    assert_eq!(bench.refused(delegation("GB"), word(Met)), "reading_not_counted");
    let elsewhere = Order::StateReading { victim: country("EE"), reading: Met };
    assert_eq!(bench.refused(delegation("SE"), elsewhere), "no_case_there");
    bench.window(Window::Offers);
    assert_eq!(bench.refused_now(delegation("SE"), &[word(Met)], word(Arguable)), "in_basket");
    let mut calm = open(Field::with(&[]).rule("drawn", 0));
    calm.window(Window::Offers);
    assert_eq!(calm.refused(delegation("SE"), word(Met)), "no_case");
}

#[test]
fn an_eager_capital_says_unasked_that_it_holds_it_for_met() {
    let at_will = |ahead: i32, invoked: bool| {
        let mut bench = open(field(ATTACK).rule("mandate_ahead_will", ahead));
        if invoked {
            bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
        }
        bench.window(Window::Offers);
        says(&bench, delegation("SE"))
    };
    assert_eq!(at_will(0, true), [word(Met)]);
    assert_eq!(at_will(0, false), [], "the state has not asked");
    assert_eq!(at_will(1001, true), [], "it is not eager");
}

#[test]
fn a_policy_takes_back_a_word_that_is_not_what_it_holds() {
    let mut bench = open(field(ATTACK).rule("mandate_ahead_will", 1001));
    bench.window(Window::Offers);
    bench.give(delegation("SE"), word(NotMet));
    bench.window(Window::Offers);
    assert_eq!(says(&bench, delegation("SE")), [word(Met)]);
}

#[test]
fn the_attentive_stand_in_argues_where_it_brings_a_capital_over_the_line() {
    let after = |met: Option<i32>, invoked: bool| {
        let mut bench = open(met.into_iter().fold(field(ATTACK), |field, met| field.rule("met", met)));
        if invoked {
            bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
            bench.window(Window::Decision);
        }
        bench
    };
    let at_met = |over: i32, invoked: bool| {
        let now = row(&after(None, invoked), "IE").points;
        says(&after(Some(now + over), invoked), HR)
    };
    let plea = |of: &str| {
        let (country, victim) = (country(of), country("FI"));
        Order::ArgueCase { country, victim, by: Plea::LegalReading }
    };
    // A legal reading settles the five points of a specific character.
    assert_eq!(at_met(5, true), [plea("AT")], "the largest of those that it brings round");
    assert_eq!(at_met(60, true), [], "nothing would bring anybody round");
    assert_eq!(at_met(5, false), [], "the state has not asked");
}

#[test]
fn why_says_whose_word_it_is() {
    let mut bench = open(field(ATTACK));
    let inquiry = Inquiry::Reading(country("FI"), country("SE"));
    let inputs = |bench: &Bench| bench.view(HR).explain(&inquiry).unwrap().figures[0].inputs.len();
    bench.give(HR, Order::Ask { country: country("SE"), kind: kind("GEN") });
    let by_formula = inputs(&bench);
    bench.window(Window::Offers);
    bench.give(delegation("SE"), word(Arguable));
    assert_eq!(inputs(&bench), by_formula + 1);
}

#[test]
fn the_debrief_tells_how_the_others_read_the_case_and_who_changed() {
    use casus::words::{Lang, Words};
    let quick = field(ATTACK).rule("qualification", "(0, 0, 0)").rule("acknowledgement", "(6, 6, 6)");
    let mut bench = open(quick);
    assert_eq!(bench.debrief().readings, [], "nobody has said a word");
    bench.window(Window::Offers);
    bench.give(delegation("SE"), word(NotMet));
    bench.give(finland(), invoke(Article::MutualAssistance, &GOOD));
    bench.until(|e| matches!(e, Event::CaseWeighed { .. }));
    bench.window(Window::Offers);
    bench.give(delegation("SE"), word(Met));
    let told = bench.debrief().readings;
    let [story] = &told[..] else { panic!("one case: {told:?}") };
    let (_, then) = story.acknowledged.as_ref().unwrap();
    assert_eq!((then.len(), then[&country("SE")], story.end[&country("SE")]), (26, NotMet, Met));
    assert!(story.changed.contains(&(country("SE"), NotMet, Met)));
    let said = story.told(&Words::embedded(Lang::En), bench.full().setting());
    assert_eq!(said.len(), 2 + story.changed.len());
    assert!(said[2..].iter().any(|line| line == "Sweden changed: not met, then met."), "{said:?}");
}

#[test]
fn the_step_to_matches_names_the_hours_of_the_channels_that_are_its_clock() {
    use casus::engine::Step;
    use casus::words::{Lang, Words};
    let bench = open(field(ATTACK).rule("channel_hours", "[(\"ucpm\", 7), (\"nato\", 31)]"));
    let (words, rules) = (Words::embedded(Lang::En), bench.full().setting().rules().clone());
    assert!(words.step_waits(&rules, Step::Matches).ends_with("7 to 31 h by channel"));
    assert_eq!(words.step_waits(&rules, Step::Offers), words.step_meaning(Step::Offers));
}
