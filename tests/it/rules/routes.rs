//! `rules.md` §6: on the way: gauge, mishaps.

use casus::content::Mode;
use casus::engine::{Channel, Event, Order, Shelf, Stretch};

use super::bench::{Bench, Field, HR, count, one, stock_moves};

fn generators() -> Field {
    Field::with(&["(\"GEN\", S)"]).package("AT07", "ready_days", "0")
}

/// Sixty generators on their way, by that mode.
fn under_way(field: Field, mode: Mode) -> (Bench, Vec<Event>, casus::base::OfferId) {
    let mut bench = field.open_with_luck(1);
    bench.declare(&["GEN"]);
    let (offer, mut events) = bench.supply_by("AT07", "GEN", Channel::Bilateral, Some(mode));
    if count(&events, |e| matches!(e, Event::ConsignmentLeft { .. })) == 0 {
        events = bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
    }
    (bench, events, offer)
}

#[test]
fn a_change_of_gauge_takes_a_day() {
    // From Poland into the Baltic states, where trains run on broad tracks.
    let mut bench = generators().scenario("victims: [\"FI\"],", "victims: [\"LV\"],").open();
    bench.declare(&["GEN"]);
    let offer = bench.table("PL05");
    let Order::Propose { need, quantity, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
    let gauge = |mode| {
        let order = Order::Propose { offer, need, quantity, channel: Channel::Ucpm, mode: Some(mode) };
        let stretches = bench.view(HR).preview(&[], &order).unwrap().arrival.expect("a way").stretches;
        stretches.iter().filter(|(s, _)| *s == Stretch::Gauge).map(|(_, hours)| *hours).sum::<i32>()
    };
    assert_eq!((gauge(Mode::Rail), gauge(Mode::Road)), (24, 0));
}

#[test]
fn a_consignment_may_be_late() {
    let field = generators().rule("late_chance", 1000).rule("lost_chance", 0);
    let (bench, events, _) = under_way(field, Mode::Road);
    let late = one(&events, |e| match e {
        Event::ConsignmentDelayed { hours, .. } => Some(*hours),
        _ => None,
    });
    assert_eq!(late, 18);
    let planned = one(&events, |e| match e {
        Event::ConsignmentLeft { arrives, .. } => Some(*arrives),
        _ => None,
    });
    assert_eq!(bench.full().consignments()[0].arrives, planned + 18);
}

#[test]
fn a_consignment_on_the_ground_may_be_lost_and_none_in_the_air() {
    let lost = |mode| {
        let field = generators().rule("late_chance", 0).rule("lost_chance", 100_000);
        let (_, events, offer) = under_way(field, mode);
        let gone = stock_moves(&events, offer).into_iter().any(|(_, to, _)| to == Shelf::Lost);
        (count(&events, |e| matches!(e, Event::ConsignmentLost { .. })), gone)
    };
    assert_eq!(lost(Mode::Road), (1, true));
    assert_eq!(lost(Mode::Air), (0, false));
}
