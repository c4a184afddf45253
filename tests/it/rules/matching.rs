//! `rules.md` §6: a match proposes; giver and victim agree; the stock is reserved, moves, works.

use casus::base::Milli;
use casus::content::{Mode, Seat, Track};
use casus::engine::view::MatchStatus;
use casus::engine::{
    Channel, Clock, DropReason, Event, NeedState, Objection, Order, Part, Reason, Shelf, Stretch, Window,
};

use super::bench::{
    Bench, Field, HR, count, country, delegation, dropped, finland, kind, moved, one, stock_moves,
};

fn generators() -> Bench {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    bench
}

#[test]
fn a_whole_life_from_table_to_work() {
    let mut bench = generators();
    let offer = bench.table("AT07");
    assert_eq!((bench.offer(offer).free, bench.offer(offer).tabled), (Milli::whole(60), Milli::whole(60)));

    let order = bench.proposal(offer, "GEN");
    let proposed = bench.give(HR, order);
    let proposal = one(&proposed, |e| match e {
        Event::MatchProposed { proposal, quantity, .. } => {
            (*quantity == Milli::whole(60)).then_some(*proposal)
        }
        _ => None,
    });
    let row = bench.full().matches().into_iter().find(|m| m.id == proposal).unwrap();
    assert_eq!((row.status, row.awaits), (MatchStatus::Proposed, vec![finland(), delegation("AT")]));

    let agreed = bench
        .close(&[(finland(), Order::Consent { proposal }), (delegation("AT"), Order::Consent { proposal })]);
    assert_eq!(count(&agreed, |e| *e == Event::MatchAgreed { proposal }), 1);
    assert_eq!(stock_moves(&agreed, offer), [(Shelf::Free, Shelf::Reserved, 60_000)]);
    // Three days' notice: it waits, and says for what.
    assert_eq!(count(&agreed, |e| *e == Event::MatchWaits { proposal, clock: Clock::Readiness }), 1);
    let agreed_at = bench.full().matches()[0].turn;
    assert_eq!(agreed_at, bench.game().turn() - 1);

    let left = bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
    assert_eq!(stock_moves(&left, offer), [(Shelf::Reserved, Shelf::InTransit, 60_000)]);
    let arrives = one(&left, |e| match e {
        Event::ConsignmentLeft { arrives, .. } => Some(*arrives),
        _ => None,
    });

    let worked = bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert!(bench.game().hour() >= arrives, "at work before it arrived");
    assert_eq!(
        stock_moves(&worked, offer),
        [(Shelf::InTransit, Shelf::Queued, 60_000), (Shelf::Queued, Shelf::Delivered, 60_000)]
    );
    let effect = one(&worked, |e| match e {
        Event::ConsignmentAbsorbed { quantity, effect, .. } => Some((quantity.0, effect.0)),
        _ => None,
    });
    // Civil aid works with everybody's: fit 1000.
    assert_eq!(effect, (60_000, 60_000));
    assert_eq!(bench.need("GEN").have, Milli::whole(60));
    assert_eq!(bench.state("GEN"), NeedState::Met);
}

#[test]
fn one_consent_is_not_enough() {
    let mut bench = generators();
    let (offer, proposal) = bench.proposed("AT07", "GEN");
    let events = bench.close(&[(finland(), Order::Consent { proposal })]);
    assert_eq!(count(&events, |e| matches!(e, Event::MatchAgreed { .. })), 0);
    assert_eq!(bench.offer(offer).free, Milli::whole(60));
    // A person answers in the next window; nobody is waited for longer.
    assert_eq!(count(&bench.end_turn(), |e| matches!(e, Event::MatchDropped { .. })), 0);
    let later = bench.end_turn();
    assert_eq!(count(&later, |e| matches!(e, Event::MatchDropped { proposal: p, .. } if *p == proposal)), 1);
    assert_eq!(bench.offer(offer).free, Milli::whole(60));
}

#[test]
fn a_refusal_drops_the_match_with_its_reason_and_frees_the_offer() {
    let mut bench = generators();
    let offer = bench.table("AT07");
    let order = bench.proposal(offer, "GEN");
    bench.give(HR, order.clone());
    let proposal = bench.full().matches()[0].id;
    let events = bench.close(&[(finland(), Order::Refuse { proposal, reason: Reason::ReceptionBurden })]);
    let dropped = one(&events, |e| match e {
        Event::MatchDropped { by, reason, .. } => Some((*by, *reason)),
        _ => None,
    });
    assert_eq!(dropped, (Some(finland()), DropReason::Refused(Reason::ReceptionBurden)));
    bench.window(Window::Decision);
    assert!(bench.view(HR).guard(&[], &order).is_ok(), "it can be proposed again");
}

#[test]
fn two_refusals_drop_a_match_once() {
    let mut bench = generators();
    let (_, proposal) = bench.proposed("AT07", "GEN");
    let no = |seat| (seat, Order::Refuse { proposal, reason: Reason::Politics });
    let events = bench.close(&[no(finland()), no(delegation("AT"))]);
    assert_eq!(count(&events, |e| matches!(e, Event::MatchDropped { .. })), 1);
}

#[test]
fn a_part_can_be_proposed_and_the_rest_stays_free() {
    let mut bench = generators();
    let offer = bench.table("AT07");
    let Order::Propose { need, channel, mode, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
    let part = |units: i64| Order::Propose { offer, need, quantity: Milli::whole(units), channel, mode };
    let too_much = bench.refused_now(HR, &[part(40)], part(21));
    assert_eq!(too_much, "quantity_out_of_range");
    let (_, events) = bench.agree(part(40));
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Reserved, 40_000)]);
    assert_eq!(bench.offer(offer).free, Milli::whole(20));
}

#[test]
fn an_offer_is_split_over_two_needs_and_a_need_is_met_by_two_offers() {
    let mut bench = Field::with(&["(\"INTERCEPT\", L)", "(\"AD_MR\", L)"])
        .rule("need_error_max", 0)
        .package("FR02", "nato", "N")
        .at_once("FR02")
        .package("DE02", "nato", "N")
        .at_once("DE02")
        .open();
    bench.declare(&["INTERCEPT", "AD_MR"]);
    let offer = bench.table("FR02");
    let half = Milli(bench.offer(offer).free.0 / 2);
    let part = |order: Order| match order {
        Order::Propose { offer, need, channel, mode, .. } => {
            Order::Propose { offer, need, quantity: half, channel, mode }
        }
        other => other,
    };
    for need in ["INTERCEPT", "AD_MR"] {
        let order = part(bench.proposal(offer, need));
        bench.agree(order);
        assert!(!bench.need(need).coming.is_zero(), "{need}");
    }
    assert!(bench.offer(offer).free < half, "nothing of it is counted twice");
    let one = bench.need("INTERCEPT").coming;
    assert_eq!(one, half);
    let second = bench.table("DE02");
    let (order, more) = (bench.proposal(second, "INTERCEPT"), bench.offer(second).free);
    bench.agree(order);
    assert_eq!(bench.need("INTERCEPT").coming, one + more);
}

#[test]
fn a_need_that_is_withdrawn_meanwhile_ends_the_match() {
    let mut bench = generators();
    let (offer, proposal) = bench.proposed("AT07", "GEN");
    bench.close(&[(finland(), Order::Consent { proposal })]);
    bench.window(Window::Decision);
    bench.close(&[(finland(), Order::WithdrawNeed { kind: super::bench::kind("GEN") })]);
    let events = bench.close(&[(delegation("AT"), Order::Consent { proposal })]);
    assert_eq!(dropped(&events), DropReason::NeedGone);
    assert_eq!(bench.offer(offer).free, Milli::whole(60));
}

#[test]
fn bilateral_aid_is_fast_and_unseen() {
    let hours = |channel| {
        let mut bench = generators();
        let before = bench.track(Track::Awareness);
        let (_, events) = bench.supply_by("AT07", "GEN", channel, Some(Mode::Road));
        let cost = moved(&events, Track::Awareness, |c| matches!(c, casus::engine::Cause::Giver(..)));
        assert!(before > 0);
        let left = bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
        let arrives = one(&left, |e| match e {
            Event::ConsignmentLeft { arrives, .. } => Some(*arrives),
            _ => None,
        });
        (arrives, cost)
    };
    let (coordinated, free) = hours(Channel::Ucpm);
    let (bilateral, price) = hours(Channel::Bilateral);
    assert_eq!((coordinated - bilateral, free, price), (8, 0, -8));
}

#[test]
fn a_channel_carries_only_its_own() {
    let mut bench = Field::with(&["(\"GEN\", S)", "(\"C_UAS\", S)"]).open();
    bench.declare(&["GEN", "C_UAS"]);
    let (civil, teams) = (bench.table("AT07"), bench.table("LV01"));
    let Order::Propose { need, quantity, mode, .. } = bench.proposal(civil, "GEN") else { unreachable!() };
    let by = |channel| Order::Propose { offer: civil, need, quantity, channel, mode };
    // Each channel says for itself why.
    for (channel, why) in [
        (Channel::MilitaryStaff, "military_staff_civil"),
        (Channel::Agency, "agency_of_state"),
        (Channel::Multinational, "no_pool"),
    ] {
        assert_eq!(bench.refused(HR, by(channel)), why, "{channel:?}");
    }
    for channel in [Channel::Ucpm, Channel::Nato, Channel::Bilateral] {
        assert!(bench.view(HR).guard(&[], &by(channel)).is_ok(), "{channel:?}");
    }
    let Order::Propose { need, quantity, mode, .. } = bench.proposal(teams, "C_UAS") else { unreachable!() };
    let by = |channel| Order::Propose { offer: teams, need, quantity, channel, mode };
    assert_eq!(bench.refused(HR, by(Channel::Ucpm)), "ucpm_not_civil");
    // NATO coordinates nothing before its council has met.
    assert_eq!(bench.refused(HR, by(Channel::Nato)), "nato_not_seized");
    assert!(bench.view(HR).guard(&[], &by(Channel::Multinational)).is_ok());
}

#[test]
fn a_substitute_counts_in_the_units_of_the_need() {
    // Missiles stand in for a fire unit at six tenths: fifty missiles are a medium need, as are two fire units.
    let mut bench = Field::with(&["(\"AD_MR\", M)"])
        .package("FR02", "caveats", "[]")
        .package("FR02", "nato", "N")
        .package("FR02", "quantity", "15")
        .package("FR02", "ready_days", "1")
        .open();
    bench.declare(&["AD_MR"]);
    let (_, _) = bench.supply("FR02", "AD_MR");
    // 15 of 50 of a medium need of 2, at 600: 0.36 fire units.
    assert_eq!(bench.need("AD_MR").coming, Milli(360));
    assert_eq!(bench.track(Track::Duplication), 0);
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    assert_eq!(bench.need("AD_MR").have, Milli(360));
}

#[test]
fn officers_count_for_officers_one_for_one() {
    // Sixty police officers stand in for border guards at six tenths, however large a need for either usually is.
    let mut bench = Field::with(&["(\"BORDER\", M)"])
        .package("FR18", "nato", "N")
        .package("FR18", "ready_days", "1")
        .open();
    bench.declare(&["BORDER"]);
    let (_, _) = bench.supply("FR18", "BORDER");
    assert_eq!(bench.need("BORDER").coming, Milli(36_000));
}

#[test]
fn nobody_reallocates_an_offer_to_another_need_kind_that_it_does_not_serve() {
    let mut bench = Field::with(&["(\"GEN\", S)", "(\"MEDEVAC\", S)"]).open();
    bench.declare(&["GEN", "MEDEVAC"]);
    let offer = bench.table("AT07");
    let Order::Propose { quantity, channel, mode, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
    let order = Order::Propose { offer, need: super::bench::need("MEDEVAC"), quantity, channel, mode };
    assert_eq!(bench.refused(HR, order), "does_not_fit");
}

#[test]
fn the_giver_of_a_declined_offer_takes_it_back() {
    let mut bench = generators();
    let offer = bench.table("AT07");
    let will = bench.will("AT");
    let events = bench.give(HR, Order::Decline { offer });
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Declined, 60_000)]);
    assert_eq!(bench.will("AT"), will - 4);
    assert_eq!(bench.refused(HR, Order::Decline { offer }), "unknown_offer");
}

#[test]
fn an_offer_left_without_an_answer_for_two_turns_costs_once() {
    let mut bench = generators();
    bench.table("AT07");
    let tabled = bench.game().turn();
    let is_price = |c: &casus::engine::Cause| {
        matches!(c, casus::engine::Cause::Giver(casus::engine::Rule::Unanswered, _))
    };
    let mut prices = Vec::new();
    for _ in 0..5 {
        let turn = bench.game().turn();
        let events = bench.end_turn();
        prices.push((turn - tabled, moved(&events, Track::Cohesion, is_price)));
    }
    assert_eq!(prices, [(0, 0), (1, 0), (2, -8), (3, 0), (4, 0)]);
}

#[test]
fn a_parked_offer_is_answered_and_stays_twice_as_long() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).rule("valid_hours", 12).open();
    bench.declare(&["GEN"]);
    let (plain, parked) = (bench.table("AT07"), bench.table("PL05"));
    bench.give(HR, Order::Park { offer: parked });
    bench.end_turn();
    bench.end_turn();
    let first = bench.end_turn();
    assert_eq!(stock_moves(&first, parked), []);
    assert!(bench.offer(plain).free.is_zero(), "valid for twelve hours");
    bench.end_turn();
    bench.end_turn();
    assert!(bench.offer(parked).free.is_zero(), "for twice that, parked");
}

#[test]
fn what_has_no_lift_waits_and_then_goes_with_what_there_is() {
    // A field hospital by air: 250 tonnes, of which sixty go with the giver's own aircraft.
    let mut bench = Field::with(&["(\"HOSP\", S)"]).package("SE09", "ready_days", "0").open();
    bench.declare(&["HOSP"]);
    let offer = bench.table("SE09");
    let Order::Propose { need, quantity, .. } = bench.proposal(offer, "HOSP") else { unreachable!() };
    let order = Order::Propose { offer, need, quantity, channel: Channel::Ucpm, mode: Some(Mode::Air) };
    let expected = bench.view(HR).preview(&[], &order).unwrap().arrival.expect("a way");
    let waits = |p: &Part| (p.stretch, p.hours) == (Stretch::Clock(Clock::Lift), 96);
    assert!(expected.parts.iter().any(waits), "the preview knows of the wait: {expected:?}");
    let whole: i32 = expected.parts.iter().map(|part| part.hours).sum();
    assert_eq!(expected.hour, bench.game().hour() + whole);
    bench.agree(order);
    bench.until(|e| matches!(e, Event::MatchWaits { clock: Clock::Lift, .. }));
    let agreed = bench.game().hour();
    let left = bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
    assert_eq!(count(&left, |e| matches!(e, Event::LiftDrawn { .. })), 0);
    assert!(bench.game().hour() >= agreed + 90, "it waited for lift");
    let arrives = one(&left, |e| match e {
        Event::ConsignmentLeft { arrives, .. } => Some(*arrives),
        _ => None,
    });
    // As the preview has it: the last of its stretches is what the instalments add.
    let instalments = expected.parts.last().expect("instalments").hours;
    assert!((arrives - expected.hour).abs() < instalments, "{arrives} {} {instalments}", expected.hour);
}

#[test]
fn lift_is_drawn_from_what_the_victim_was_given() {
    let mut bench = Field::with(&["(\"HOSP\", S)", "(\"AIRLIFT\", M)"])
        .package("SE09", "ready_days", "2")
        .package("DE04", "ready_days", "0")
        .open();
    bench.declare(&["HOSP", "AIRLIFT"]);
    bench.supply("DE04", "AIRLIFT");
    bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
    bench.end_turn();
    bench.supply_by("SE09", "HOSP", Channel::Ucpm, Some(Mode::Air));
    let left = bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
    // (250 - 60) tonnes in sorties of thirty.
    let drawn = one(&left, |e| match e {
        Event::LiftDrawn { mode: Mode::Air, quantity, .. } => Some(quantity.0),
        _ => None,
    });
    assert_eq!(drawn, 6334);
}

#[test]
fn only_the_seats_concerned_consent() {
    let mut bench = generators();
    let (_, proposal) = bench.proposed("AT07", "GEN");
    for seat in [delegation("SE"), Seat::Nato] {
        assert_eq!(bench.refused(seat, Order::Consent { proposal }), "unknown_proposal");
    }
}

#[test]
fn the_preview_says_first_that_an_offer_comes_after_the_end() {
    for (days, warned) in [("0", false), ("300", true)] {
        let mut bench = Field::with(&["(\"GEN\", S)"]).package("AT07", "ready_days", days).open();
        bench.declare(&["GEN"]);
        let offer = bench.table("AT07");
        let order = bench.proposal(offer, "GEN");
        let preview = bench.view(HR).preview(&[], &order).unwrap();
        let after = preview.arrival.expect("a way").hour > bench.view(HR).ends_at();
        assert_eq!(after, warned, "ready after {days} days");
        assert_eq!(preview.objections.first() == Some(&Objection::AfterEnd), warned);
        assert!(!warned || !preview.objections.contains(&Objection::Late), "one word on time is enough");
    }
}

#[test]
fn the_preview_of_a_request_says_when_the_aid_could_be_at_work_at_the_earliest() {
    let mut bench = generators();
    bench.window(Window::Decision);
    let ask = |giver: &str| Order::Ask { country: country(giver), kind: kind("GEN") };
    let earliest =
        bench.view(HR).preview(&[], &ask("AT")).unwrap().arrival.expect("Austria keeps generators");
    let answer = bench.view(HR).setting().scenario().turn_hours(bench.game().turn() + 1);
    assert_eq!(
        earliest.parts.first().map(|part| (part.stretch, part.hours)),
        Some((Stretch::Answer, answer))
    );
    let whole: i32 = earliest.parts.iter().map(|part| part.hours).sum();
    assert_eq!(earliest.hour, bench.game().hour() + whole);

    let offer = bench.table("AT07");
    let order = bench.proposal(offer, "GEN");
    let tabled = bench.view(HR).preview(&[], &order).unwrap().arrival.expect("a way");
    assert!(tabled.hour >= earliest.hour, "{tabled:?} before {earliest:?}");
}

#[test]
fn a_request_for_what_no_stock_list_names_promises_no_time() {
    let mut bench = generators();
    bench.window(Window::Decision);
    let stocked = bench
        .view(HR)
        .setting()
        .catalogue()
        .packages
        .iter()
        .any(|p| p.giver == country("LU") && p.kind == kind("GEN"));
    assert!(!stocked, "choose another state for this test");
    let order = Order::Ask { country: country("LU"), kind: kind("GEN") };
    assert_eq!(bench.view(HR).preview(&[], &order).unwrap().arrival, None);
}

/// Hours from agreement to the end of the road that a preview promises, and what coordination takes of them.
fn coordination(bench: &Bench, order: &Order) -> i32 {
    let arrival = bench.view(HR).preview(&[], order).expect("a preview").arrival.expect("an arrival");
    arrival.parts.iter().filter(|part| part.stretch == Stretch::Agreeing).map(|part| part.hours).sum()
}

#[test]
fn a_broker_takes_three_tenths_of_the_coordination_away_once_and_for_what_has_any() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).at_once("AT07").rule("instalments", 1).open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let Order::Propose { offer, need, quantity, mode, .. } = bench.proposal(offer, "GEN") else {
        unreachable!()
    };
    let order = Order::Propose { offer, need, quantity, channel: Channel::Ucpm, mode };
    let usual = coordination(&bench, &order);
    bench.give(HR, order);
    let proposal = bench.full().matches()[0].id;
    let broker = Order::Broker { proposal };
    bench.window(Window::Decision);
    let other = Order::Broker { proposal: casus::base::MatchId(7) };
    assert_eq!(bench.refused(HR, other), "unknown_proposal", "there has to be a match");
    assert_eq!(coordination(&bench, &broker), (usual * 7 + 5) / 10, "of {usual}");
    let events = bench.give(HR, broker.clone());
    let price = bench.game().setting().rules().cost_of("broker");
    let desk = one(&events, |e| match e {
        Event::CapacitySpent { pool: casus::content::Pool::Hr, amount, .. } => Some(*amount),
        _ => None,
    });
    assert_eq!(desk, price);
    assert_eq!(count(&events, |e| *e == Event::MatchBrokered { proposal }), 1);
    bench.window(Window::Decision);
    assert_eq!(bench.refused(HR, broker), "already_done");
}

#[test]
fn a_brokered_match_is_under_way_for_fewer_hours_and_is_brokered_no_more() {
    let road = |brokered: bool| {
        let mut bench = Field::with(&["(\"GEN\", S)"]).at_once("AT07").open();
        bench.declare(&["GEN"]);
        let (_, proposal) = bench.proposed("AT07", "GEN");
        let agrees = |seat: Seat| (seat, Order::Consent { proposal });
        bench.close(&[agrees(delegation("AT"))]);
        bench.window(Window::Decision);
        let broker = Order::Broker { proposal };
        let mut orders = vec![agrees(finland())];
        if brokered {
            orders.push((HR, broker.clone()));
        }
        let mut events = bench.close(&orders);
        let hour = bench.game().hour();
        events.extend(bench.until(|e| matches!(e, Event::ConsignmentLeft { .. })));
        let arrives = one(&events, |e| match e {
            Event::ConsignmentLeft { arrives, .. } => Some(*arrives),
            _ => None,
        });
        bench.window(Window::Decision);
        assert_eq!(bench.refused(HR, broker), "unknown_proposal", "it has left");
        arrives - hour
    };
    let (plain, brokered) = (road(false), road(true));
    assert!(brokered < plain, "{brokered} {plain}");
}

#[test]
fn what_needs_no_coordination_is_not_brokered() {
    let mut bench = generators();
    let offer = bench.table("AT07");
    let Order::Propose { offer, need, quantity, mode, .. } = bench.proposal(offer, "GEN") else {
        unreachable!()
    };
    bench.give(HR, Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode });
    let proposal = bench.full().matches()[0].id;
    bench.window(Window::Decision);
    assert_eq!(bench.refused(HR, Order::Broker { proposal }), "nothing_to_broker");
    assert_eq!(bench.refused(Seat::Presidency, Order::Broker { proposal }), "wrong_seat");
}
