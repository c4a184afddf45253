//! What services bring to several attacked states: a mobilisation of the European cybersecurity reserve is paid once, teams
//! and officers are divided, and empty shelves cost nothing.

use casus::base::{CountryId, Dice, Milli};
use casus::content::{Seat, TriageRule};
use casus::engine::{Event, Eyes, Order, OrderKind, Window};
use casus::players::Policy;

use super::super::bench::{Bench, Field, HR, count, country, finland, paid};
use super::{opened, refused, task};

const RESERVE: &str = "cybersecurity-reserve";
const CORPS: &str = "frontex-rapid-intervention";

fn estonia() -> Seat {
    Seat::Victim(country("EE"))
}

/// Finland and that state are attacked.
fn beside(other: &str, needs: &[&str]) -> Field {
    Field::with(needs).scenario("victims: [\"FI\"]", &format!("victims: [\"FI\", \"{other}\"]"))
}

/// Finland and Estonia are attacked, and both need teams.
fn both() -> Bench {
    opened(beside("EE", &["(\"CYBER_IR\", M)", "(\"CYBER_IR@EE\", M)"]))
}

/// Finland has all that a service brings before Estonia needs the same.
fn after_finland(kind: &str, id: &str) -> Bench {
    let then =
        format!("(id: \"F-I01\", at_hours: 36, channel: \"x\", text: \"x\", then: [need(\"{kind}@EE\", M)])");
    let mut bench = opened(
        beside("EE", &[&format!("(\"{kind}\", M)")])
            .injects(&then)
            .mechanism("(48, 120),                 // [K, verify]", "(12, 24), //"),
    );
    bench.give(finland(), task(id));
    bench.until(|e| matches!(e, Event::InstrumentWorked { instrument, .. } if instrument.as_str() == id));
    while bench.game().hour() < 36 {
        bench.end_turn();
    }
    bench.window(Window::Decision);
    let declare = bench.view(estonia()).legal(OrderKind::Declare, &[]).remove(0).order;
    bench.give(estonia(), declare);
    bench
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
    let mut bench = after_finland("CYBER_IR", RESERVE);
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
    let mut bench = after_finland("CYBER_IR", RESERVE);
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
    let corps = CORPS;
    let mut bench = after_finland("BORDER", corps);
    let works =
        |e: &Event| matches!(e, Event::InstrumentWorked { instrument, .. } if instrument.as_str() == corps);
    bench.give(estonia(), task(corps));
    let empty = |e: &Event| matches!(e, Event::InstrumentEmpty { victim, .. } if *victim == country("EE"));
    let events = bench.until(empty);
    assert_eq!((count(&events, works), teams(&events, "EE")), (0, Milli::ZERO));
    let asked = |e: &Event| matches!(e, Event::InstrumentTasked { victim, .. } if *victim == country("EE"));
    assert_eq!(count(&bench.give(estonia(), task(corps)), asked), 1);
}

/// How many officers go on the table for either state where Finland asks, and Estonia in that turn too, or three later.
fn officers(field: Field, before: Option<Order>, together: bool) -> [i64; 2] {
    let mut bench = opened(field);
    if let Some(order) = before {
        bench.give(HR, order);
        bench.window(Window::Decision);
    }
    let other = bench.game().setting().victims()[1];
    let (other, mut events) = (Seat::Victim(other), Vec::new());
    if together {
        events.extend(bench.close(&[(finland(), task(CORPS)), (other, task(CORPS))]));
    } else {
        events.extend(bench.give(finland(), task(CORPS)));
        for _ in 0..3 {
            events.extend(bench.end_turn());
        }
        events.extend(bench.give(other, task(CORPS)));
    }
    let over = |e: &Event| {
        matches!(e, Event::InstrumentWorked { instrument, .. } | Event::InstrumentEmpty { instrument, .. }
            if instrument.as_str() == CORPS)
    };
    while count(&events, over) < 2 {
        events.extend(bench.next_situation());
    }
    let of = |seat| if let Seat::Victim(state) = seat { teams(&events, state.as_str()).0 / 1000 } else { 0 };
    [of(finland()), of(other)]
}

#[test]
fn officers_are_divided_by_what_each_lacks_whoever_asks_first() {
    let needs = |estonia: &str| beside("EE", &["(\"BORDER\", L)", &format!("(\"BORDER@EE\", {estonia})")]);
    for together in [true, false] {
        let alike = officers(needs("L"), None, together);
        assert!(
            alike.iter().all(|part| (120..=180).contains(part)),
            "as much as each has declared: {alike:?}"
        );
        let [more, less] = officers(needs("S"), None, together);
        assert!(more > 3 * less && less > 0 && more + less == 300, "{more} and {less}");
    }
}

#[test]
fn a_published_rule_of_triage_says_who_gets_the_officers_first() {
    let field = || beside("EE", &["(\"BORDER\", L)", "(\"BORDER@EE\", L)"]);
    let publish = |rule| Some(Order::PublishTriage { rule });
    let first = officers(field(), publish(TriageRule::FirstCome), true);
    assert!(first == [300, 0] || first == [0, 300], "the first up to what it lacks: {first:?}");
    let equal = officers(field(), publish(TriageRule::EqualShares), true);
    assert_eq!(equal, officers(field(), None, true), "equal shares are shares of what each lacks");
}

#[test]
fn officers_are_kept_for_nobody_whom_they_cannot_reach() {
    let fenced = |caveats: &str| {
        let field = beside("CY", &["(\"BORDER\", L)", "(\"BORDER@CY\", L)"]);
        officers(field.package("EU03", "caveats", caveats), None, true)
    };
    assert_eq!(fenced("[NO_CY]"), [300, 0]);
    assert!(fenced("[]").iter().all(|part| *part > 0));
    // Armenia may not ask for them.
    let mut bench = opened(beside("AM", &["(\"BORDER\", L)", "(\"BORDER@AM\", L)"]));
    bench.give(finland(), task(CORPS));
    let events = bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    assert_eq!(teams(&events, "FI"), Milli::whole(300));
}

#[test]
fn what_is_less_than_a_unit_a_head_goes_whole_to_one_of_those_who_ask() {
    let given = |quantity: &str| {
        let field = beside("EE", &["(\"CYBER_IR\", M)", "(\"CYBER_IR@EE\", L)"]);
        let mut bench = opened(field.package("EU08", "quantity", quantity));
        bench.close(&[(finland(), task(RESERVE)), (estonia(), task(RESERVE))]);
        let events = bench.until(works_for(country("EE")));
        [teams(&events, "FI"), teams(&events, "EE")]
    };
    let all = Milli::whole(1);
    assert_eq!(given("1"), [Milli::ZERO, all], "to whom it is due most");
    assert_eq!(given("3"), [all, Milli::whole(2)]);
}

#[test]
fn the_services_keep_open_what_another_state_is_still_due() {
    let mut bench = opened(beside("EE", &["(\"BORDER\", L)", "(\"BORDER@EE\", L)"]));
    bench.give(finland(), task(CORPS));
    bench.until(|e| matches!(e, Event::InstrumentWorked { .. }));
    bench.window(Window::Offers);
    let services = Seat::Delegation(country("EU"));
    let table = |of: &str| Order::Table {
        package: "EU03".parse().unwrap(),
        victim: country(of),
        quantity: Milli::whole(1),
    };
    assert_eq!(bench.refused_now(services, &[], table("FI")), "due_to_others");
    assert_eq!(bench.refused_now(services, &[], table("EE")), "not_asked_for");
}
