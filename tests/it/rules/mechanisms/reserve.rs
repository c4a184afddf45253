//! The European cybersecurity reserve: one mobilisation is paid once, its teams are divided, and empty shelves cost nothing.

use casus::base::{CountryId, Dice, Milli};
use casus::content::Seat;
use casus::engine::{Event, Eyes, Window};
use casus::players::Policy;

use super::super::bench::{Bench, Field, count, country, finland, paid};
use super::{opened, refused, task};

const RESERVE: &str = "cybersecurity-reserve";

fn estonia() -> Seat {
    Seat::Victim(country("EE"))
}

/// Finland and Estonia are attacked, and both need teams.
fn both() -> Bench {
    let needs = ["(\"CYBER_IR\", M)", "(\"CYBER_IR@EE\", M)"];
    opened(Field::with(&needs).scenario("victims: [\"FI\"]", "victims: [\"FI\", \"EE\"]"))
}

/// How many teams of the reserve went on the table for a state.
fn teams(events: &[Event], of: &str) -> Milli {
    let of = country(of);
    let tabled = |e: &Event| match e {
        Event::OfferTabled { giver, victim, quantity, .. } if *giver == country("EU") && *victim == of => {
            Some(*quantity)
        }
        _ => None,
    };
    events.iter().filter_map(tabled).sum()
}

fn works_for(state: CountryId) -> impl Fn(&Event) -> bool {
    move |e| matches!(e, Event::InstrumentWorked { instrument, victim, .. } if instrument.as_str() == RESERVE && *victim == state)
}

#[test]
fn a_mobilisation_of_the_reserve_is_asked_for_and_paid_once() {
    let mut bench = opened(Field::with(&["(\"CYBER_IR\", M)"]));
    bench.give(finland(), task(RESERVE));
    let mut events = bench.until(works_for(country("FI")));
    assert_eq!(teams(&events, "FI"), Milli::whole(2));
    for _ in 0..3 {
        assert_eq!(refused(&mut bench, finland(), RESERVE), "already_done");
        events.extend(bench.next_situation());
    }
    assert_eq!(paid(&events, "EU"), 2);
}

#[test]
fn two_states_that_mobilise_the_reserve_at_the_same_hour_share_its_teams() {
    let mut bench = both();
    bench.close(&[(finland(), task(RESERVE)), (estonia(), task(RESERVE))]);
    let events = bench.until(works_for(country("FI")));
    assert_eq!(count(&events, works_for(country("EE"))), 1);
    assert_eq!((teams(&events, "FI"), teams(&events, "EE")), (Milli::whole(1), Milli::whole(1)));
    assert_eq!(paid(&events, "EU"), 4, "each mobilisation has its price");
}

#[test]
fn who_mobilises_an_empty_reserve_is_told_so_and_nobody_pays() {
    let mut bench = both();
    bench.give(finland(), task(RESERVE));
    bench.until(works_for(country("FI")));
    bench.give(estonia(), task(RESERVE));
    let empty = |e: &Event| matches!(e, Event::InstrumentEmpty { victim, .. } if *victim == country("EE"));
    let events = bench.until(empty);
    let told = events.iter().find(|e| empty(e)).expect("it is told");
    assert!(bench.view(estonia()).sees(told));
    assert_eq!(count(&events, works_for(country("EE"))), 0);
    assert_eq!((paid(&events, "EU"), teams(&events, "EE")), (0, Milli::ZERO));
}

#[test]
fn attacked_states_do_not_ask_for_an_empty_reserve_turn_after_turn() {
    let mut bench = both();
    bench.give(finland(), task(RESERVE));
    bench.until(works_for(country("FI")));
    let again = bench.game().setting().rules().players.victim.ask_again_turns;
    let first = bench.game().turn();
    let mut asked = Vec::new();
    while bench.game().turn() < first + 3 * again {
        bench.window(Window::Decision);
        let view = bench.game().view(Eyes::Seat(estonia()));
        let orders = Policy::Victim.orders(&view, Dice::new(1));
        if orders.contains(&task(RESERVE)) {
            asked.push(bench.game().turn());
            bench.give(estonia(), task(RESERVE));
        }
        bench.end_turn();
    }
    let apart = asked.windows(2).all(|two| two[1] - two[0] >= again);
    assert!(asked.len() > 1 && apart, "it asks anew, and not every turn: {asked:?}");
}

/// The standing corps costs no mobilisation; who finds none of it left may ask anew all the same.
#[test]
fn who_asks_for_officers_that_are_all_with_others_is_told_so_and_may_ask_again() {
    let needs = ["(\"BORDER\", M)", "(\"BORDER@EE\", M)"];
    let mut bench = opened(Field::with(&needs).scenario("victims: [\"FI\"]", "victims: [\"FI\", \"EE\"]"));
    let corps = "frontex-rapid-intervention";
    let works =
        |e: &Event| matches!(e, Event::InstrumentWorked { instrument, .. } if instrument.as_str() == corps);
    bench.give(finland(), task(corps));
    bench.until(works);
    bench.give(estonia(), task(corps));
    let empty = |e: &Event| matches!(e, Event::InstrumentEmpty { victim, .. } if *victim == country("EE"));
    let events = bench.until(empty);
    assert_eq!((count(&events, works), teams(&events, "EE")), (0, Milli::ZERO));
    let asked = |e: &Event| matches!(e, Event::InstrumentTasked { victim, .. } if *victim == country("EE"));
    assert_eq!(count(&bench.give(estonia(), task(corps)), asked), 1);
}
