//! `rules.md` §6: on the way: gauge, mishaps.

use casus::base::Milli;
use casus::content::{Consequence, DelayScope, Mode};
use casus::engine::{Cause, Channel, Event, Order, Rule, Shelf, Stretch};

use super::bench::{Bench, Field, HR, count, country, dropped, kind, one, stock_moves};

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
        let parts = bench.view(HR).preview(&[], &order).unwrap().arrival.expect("a way").parts;
        parts.iter().filter(|p| p.stretch == Stretch::Gauge).map(|p| p.hours).sum::<i32>()
    };
    assert_eq!((gauge(Mode::Rail), gauge(Mode::Road)), (24, 0));
}

#[test]
fn a_frigate_at_a_days_notice_is_there_in_the_first_days_and_waits_for_no_clearance() {
    let mut bench = Bench::shipped("copper-shore", &[]);
    let asked = |e: &Event| matches!(e, Event::NeedArose { need, .. } if need.kind == kind("ESCORT"));
    bench.until(asked);
    bench.declare(&["ESCORT"]);
    let frigates = |e: &Event| match e {
        Event::OfferTabled { offer, kind: of, .. } if *of == kind("ESCORT") => Some(*offer),
        _ => None,
    };
    let offer = one(&bench.until(|e| frigates(e).is_some()), frigates);
    let order = bench.proposal(offer, "ESCORT");
    let parts = bench.view(HR).preview(&[], &order).unwrap().arrival.expect("a way").parts;
    assert!(parts.iter().all(|part| part.stretch != Stretch::Permit), "{parts:?}");
    let there = bench.game().hour() + parts.iter().map(|part| part.hours).sum::<i32>();
    assert!(there <= 96, "before the second wave: {there}");
}

/// Hours that counter-drone teams of a package wait for permits on their way to Finland.
fn permit(package: &str, mode: Mode) -> i32 {
    let mut bench = Field::with(&["(\"C_UAS\", S)"]).open();
    bench.declare(&["C_UAS"]);
    let offer = bench.table(package);
    let Order::Propose { need, quantity, .. } = bench.proposal(offer, "C_UAS") else { unreachable!() };
    let order = Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode: Some(mode) };
    let parts = bench.view(HR).preview(&[], &order).unwrap().arrival.expect("a way").parts;
    parts.iter().filter(|p| p.stretch == Stretch::Permit).map(|p| p.hours).sum()
}

/// Over land others are asked on the way; by sea Germany's ships pass nobody's port.
#[test]
fn a_giver_lets_its_own_out_of_its_ports_and_the_attacked_state_lets_them_in() {
    assert_eq!((permit("DE03", Mode::Road), permit("DE03", Mode::Sea)), (72, 0));
}

#[test]
fn a_consignment_may_be_late() {
    let field = generators().rule("late_chance", 1000).rule("lost_chance", 0);
    let (bench, events, _) = under_way(field, Mode::Road);
    let late = one(&events, |e| match e {
        Event::ConsignmentDelayed { hours, cause, .. } => Some((*hours, *cause)),
        _ => None,
    });
    assert_eq!(late, (18, Cause::Rule(Rule::Mishap)), "by chance, and by no fault of its giver");
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

#[test]
fn what_is_held_at_the_border_goes_on_as_clearances_are_given() {
    let held = |given: &str| {
        let inject = format!(
            "(id: \"F-I01\", at_hours: 24, channel: \"x\", text: \"x\", \
             then: [delay_days(\"land:FI\", 3){given}])"
        );
        let mut bench = Field::with(&["(\"GEN\", S)", "(\"MOB_PERMIT\", S)"]).injects(&inject).open();
        bench.declare(&["GEN", "MOB_PERMIT"]);
        while bench.game().hour() < 24 {
            bench.end_turn();
        }
        bench.table("AT07");
        expected(&mut bench, Stretch::Delay, Mode::Road)
    };
    let given = ["", ", supplies(\"MOB_PERMIT\", \"1.5\")", ", supplies(\"MOB_PERMIT\", 3)"];
    assert_eq!(given.map(held), [72, 36, 0]);
}

/// Hours of a stretch that a proposal of so many of Austria's generators is said to take.
fn expected(bench: &mut Bench, wanted: Stretch, mode: Mode) -> i32 {
    let offer = bench.full().offers().into_iter().find(|o| !o.free.is_zero()).expect("an offer").id;
    let Order::Propose { need, quantity, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
    let order = Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode: Some(mode) };
    let parts = bench.view(HR).preview(&[], &order).unwrap().arrival.expect("a way").parts;
    parts.iter().filter(|p| p.stretch == wanted).map(|p| p.hours).sum()
}

#[test]
fn a_day_is_lost_for_every_days_capacity_that_other_consignments_took() {
    // Thirty sets are 54 tonnes: eleven convoys of five, where eleven pass in a day.
    let crowded = || generators().rule("convoy_tonnes", 5).rule("convoys_per_day", "(11, 11, 11, 11)");
    let congestion = |others: bool, days: u16| {
        let mut bench = crowded().open();
        if others {
            let offer = bench.table_some("AT07", Milli::whole(30));
            let Order::Propose { need, quantity, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
            let (channel, mode) = (Channel::Bilateral, Some(Mode::Road));
            bench.agree(Order::Propose { offer, need, quantity, channel, mode });
            bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
        }
        for _ in 0..days * 4 {
            bench.end_turn();
        }
        bench.table_some("AT07", Milli::whole(30));
        expected(&mut bench, Stretch::Congestion, Mode::Road)
    };
    assert_eq!(congestion(false, 0), 0, "the road is free");
    assert_eq!(congestion(true, 0), 24, "a whole day's capacity is taken");
    assert_eq!(congestion(true, 1), 0, "the next day it is free again");
}

#[test]
fn a_mode_that_events_close_carries_nothing_more_but_for_those_excepted() {
    let closed = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [block_mode(need: \"GEN\", mode: road, except: [\"SE\"])])";
    let by = |package: &str, mode: Mode| {
        let mut bench = generators().injects(closed).open();
        bench.declare(&["GEN"]);
        let offer = bench.table(package);
        let Order::Propose { need, quantity, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
        let order = Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode: Some(mode) };
        bench.view(HR).guard(&[], &order).map(|_| ()).map_err(casus::engine::Rejection::slug)
    };
    assert_eq!(by("AT07", Mode::Road), Err("mode_blocked"));
    assert_eq!((by("AT07", Mode::Rail), by("SE07", Mode::Road)), (Ok(()), Ok(())));
}

#[test]
fn what_was_agreed_by_a_mode_that_is_closed_before_it_leaves_falls() {
    let closed = "(id: \"F-I01\", at_hours: 18, channel: \"x\", text: \"x\", then: [block_mode(need: \"GEN\", mode: road)])";
    let mut bench = generators().package("AT07", "ready_days", "2").injects(closed).open();
    bench.declare(&["GEN"]);
    let (offer, _) = bench.supply_by("AT07", "GEN", Channel::Bilateral, Some(Mode::Road));
    let events = bench.until(|e| matches!(e, Event::MatchDropped { .. }));
    assert_eq!(dropped(&events), casus::engine::DropReason::NoRoute);
    assert_eq!(stock_moves(&events, offer), [(Shelf::Reserved, Shelf::Free, 60_000)]);
}

#[test]
fn delays_hold_for_a_kind_a_giver_a_goal_or_a_state_on_the_way() {
    let delayed = |scope: &str, mode: Mode| {
        let inject = format!(
            "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [delay_days(\"{scope}\", 3)])"
        );
        let mut bench = generators().injects(&inject).open();
        bench.declare(&["GEN"]);
        bench.table("AT07");
        expected(&mut bench, Stretch::Delay, mode)
    };
    for scope in ["GEN", "from:AT", "to:FI", "land:FI", "via:SE"] {
        assert_eq!(delayed(scope, Mode::Road), 72, "{scope}");
    }
    for scope in ["HOSP", "from:SE", "to:LV", "land:LV", "via:ES"] {
        assert_eq!(delayed(scope, Mode::Road), 0, "{scope}");
    }
    // Who flies passes through nobody's roads, and no gauge breaks and no axle is weighed under an aircraft.
    assert_eq!(
        [delayed("via:SE", Mode::Air), delayed("land:FI", Mode::Air), delayed("to:FI", Mode::Air)],
        [0, 0, 72]
    );
    assert_eq!(delayed("land:FI", Mode::Rail), 72);
}

#[test]
fn each_mode_loads_and_travels_at_its_own_pace() {
    let mut bench = generators().open();
    bench.declare(&["GEN"]);
    bench.table("AT07");
    let loading: Vec<i32> =
        [Mode::Air, Mode::Road, Mode::Rail].map(|mode| expected(&mut bench, Stretch::Loading, mode)).into();
    assert_eq!(loading, [4, 6, 18]);
    let travel = |bench: &mut Bench, mode| expected(bench, Stretch::Travel, mode);
    let (air, road, rail) =
        (travel(&mut bench, Mode::Air), travel(&mut bench, Mode::Road), travel(&mut bench, Mode::Rail));
    assert!(air == 8 && air < rail && rail < road, "{air} {rail} {road}");
    let mut slow = generators().rule("km_per_day", "[(road, 175), (rail, 550), (sea, 650)]").open();
    slow.declare(&["GEN"]);
    slow.table("AT07");
    assert!((travel(&mut slow, Mode::Road) - 2 * road).abs() <= 1, "half the speed, twice the time");
}

#[test]
fn the_convoy_at_tornio_holds_up_what_comes_by_land_and_nothing_else() {
    let bench = Bench::haze();
    let held = bench.game().setting().inject("S02-I15".parse().unwrap()).expect("the inject");
    let scope = DelayScope::OverLandTo(country("FI"));
    assert_eq!(held.then, [Consequence::DelayDays { scope, by: 3 }]);
}
