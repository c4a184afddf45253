//! `domain.md` §4.3: one set of forces. Once a plan is activated NATO asks for assigned units, with national consent.

use casus::base::{Dice, Milli, OfferId};
use casus::content::{NatoPosture, Seat, Track};
use casus::engine::view::Authority;
use casus::engine::{Cause, Channel, Clock, Event, Order, OrderKind, Rule, Window};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, delegation, moved, need, one};

/// A field in which events bring NATO to its response plan as fast as it can.
fn planning(needs: &[&str]) -> Field {
    let step = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(response_plan)])";
    Field::with(needs).injects(step).rule("draw_hours", "(24, 24)").rule("consensus_attribution", "(0, 0)")
}

fn activated(bench: &mut Bench) -> Vec<Event> {
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::ResponsePlan })
}

fn by_authority(cause: &Cause) -> bool {
    matches!(cause, Cause::Giver(Rule::Authority, _))
}

/// French air defence agreed before NATO acted, then the plan is activated; what NATO did then.
fn asked(contact: bool) -> (Bench, OfferId, Vec<Event>) {
    let mut bench = planning(&["(\"AD_MR\", S)"]).rule("contact_fresh_hours", 400).open();
    bench.declare(&["AD_MR"]);
    if contact {
        bench.give(HR, Order::ContactNato);
    }
    let (offer, _) = bench.supply("FR01", "AD_MR");
    let events = activated(&mut bench);
    (bench, offer, events)
}

fn answer(offer: OfferId, agree: bool) -> Order {
    Order::TransferAuthority { offer, agree }
}

#[test]
fn nato_asks_for_assigned_units_when_its_plan_is_activated() {
    let (mut bench, offer, events) = asked(false);
    let due = one(&events, |e| match e {
        Event::TransferAsked { offer: of, due } if *of == offer => Some(*due),
        _ => None,
    });
    assert_eq!(due, bench.game().hour() + 24);
    assert_eq!(bench.offer(offer).authority, Authority::Asked(due));
    assert_eq!(bench.refused(delegation("DE"), answer(offer, true)), "unknown_offer");
}

#[test]
fn who_answers_for_the_units_lets_them_go_or_keeps_them() {
    let ask = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [nato_step(consultations)]),\
        (id: \"F-I02\", at_hours: 60, channel: \"x\", text: \"x\", then: [\
        choice(id: \"units\", decided_by: \"nato\", default: \"keep\", answers: [\
            (id: \"release\", label: \"x\", then: [nato_release(\"AD_MR\")]),\
            (id: \"keep\", label: \"x\", then: [nato_withhold(\"AD_MR\")])])])";
    let answered = |answer: &str| {
        let field = Field::with(&["(\"AD_MR\", S)", "(\"C_UAS\", S)"]).injects(ask);
        let mut bench = field.rule("draw_hours", "(24, 24)").open();
        bench.declare(&["AD_MR", "C_UAS"]);
        let (unit, other) = (bench.table("FR01"), bench.table("LV01"));
        bench.until(|e| matches!(e, Event::ChoiceOpened { .. }));
        let order = Order::Choose { choice: "units".parse().unwrap(), answer: answer.parse().unwrap() };
        let events = bench.give(Seat::Nato, order);
        let decided = events.iter().filter_map(|e| match e {
            Event::ClockEnded { offer, clock: Clock::Release, granted } => Some((*offer, *granted)),
            _ => None,
        });
        let decided: Vec<_> = decided.collect();
        let asked = count(&events, |e| matches!(e, Event::TransferAsked { offer, .. } if *offer == unit));
        assert!(decided.iter().all(|(offer, _)| *offer != other), "nobody counts on that");
        assert_eq!(bench.refused(HR, Order::RequestRelease { offer: unit }), "already_done");
        (decided == [(unit, answer == "release")], asked)
    };
    assert_eq!(answered("release"), (true, 0));
    assert_eq!(answered("keep"), (true, 1), "its giver is asked for it");
}

#[test]
fn nobody_is_asked_before_a_plan_nor_for_what_is_not_assigned() {
    let mut bench = planning(&["(\"AD_MR\", S)", "(\"GEN\", S)"]).open();
    bench.declare(&["AD_MR", "GEN"]);
    let (free, _) = bench.supply("AT07", "GEN");
    let (assigned, _) = bench.supply("FR01", "AD_MR");
    assert_eq!(bench.refused(delegation("FR"), answer(assigned, true)), "no_transfer_asked");
    let events = activated(&mut bench);
    assert_eq!(count(&events, |e| matches!(e, Event::TransferAsked { offer, .. } if *offer == free)), 0);
    assert_eq!(count(&events, |e| matches!(e, Event::TransferAsked { offer, .. } if *offer == assigned)), 1);
}

#[test]
fn with_the_staffs_in_touch_a_transfer_is_smooth() {
    let (mut bench, offer, _) = asked(true);
    let events = bench.give(delegation("FR"), answer(offer, true));
    assert_eq!(events[0], Event::AuthorityTransferred { offer, smooth: true });
    assert_eq!(moved(&events, Track::Synchronisation, by_authority), 20);
    assert_eq!(moved(&events, Track::Contention, by_authority), 0);
    assert_eq!(bench.offer(offer).authority, Authority::Nato);
}

#[test]
fn without_contact_it_is_contested() {
    let (mut bench, offer, _) = asked(false);
    let events = bench.give(delegation("FR"), answer(offer, true));
    assert_eq!(events[0], Event::AuthorityTransferred { offer, smooth: false });
    assert_eq!(moved(&events, Track::Contention, by_authority), 24);
    assert_eq!(bench.refused(delegation("FR"), answer(offer, true)), "no_transfer_asked");
}

#[test]
fn a_release_in_time_makes_it_smooth_without_a_contact() {
    let mut bench = planning(&["(\"AD_MR\", S)"]).open();
    bench.declare(&["AD_MR"]);
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    let (offer, _) = bench.supply("FR01", "AD_MR");
    let events = bench.give(Seat::Nato, Order::Release { offer });
    assert_eq!(events[0], Event::ClockEnded { offer, clock: Clock::Release, granted: true });
    activated(&mut bench);
    let events = bench.give(delegation("FR"), answer(offer, true));
    assert_eq!(events[0], Event::AuthorityTransferred { offer, smooth: true });
}

#[test]
fn a_capital_may_keep_its_unit_at_a_price() {
    let (mut bench, offer, _) = asked(true);
    let events = bench.give(delegation("FR"), answer(offer, false));
    assert_eq!(events[0], Event::AuthorityKept { offer });
    assert_eq!(moved(&events, Track::Contention, by_authority), 24);
    assert_eq!(bench.offer(offer).authority, Authority::Kept);
    let later = bench.next_situation();
    assert_eq!(count(&later, |e| matches!(e, Event::TransferAsked { .. })), 0, "it is asked once");
}

/// A capital played by its policy lets NATO command, but for what it lends under a framework of its own, before Article 5.
#[test]
fn a_framework_of_its_own_is_not_placed_under_nato_before_article_5() {
    let agrees = |caveats: &str, posture: NatoPosture| {
        let field = planning(&["(\"AD_MR\", S)"]).package("FR01", "caveats", caveats);
        let step = if posture == NatoPosture::Article5 {
            "flag(\"INVOKED_ART5\")"
        } else {
            "nato_step(response_plan)"
        };
        let mut bench =
            field.scenario("nato_step(response_plan)", step).rule("place_under_nato", 1000).open();
        bench.declare(&["AD_MR"]);
        bench.until(|e| *e == Event::NatoPostureChanged { posture });
        let (offer, _) = bench.supply("FR01", "AD_MR");
        bench.until(|e| matches!(e, Event::TransferAsked { .. }));
        bench.window(Window::Offers);
        let seat = delegation("FR");
        let orders = Policy::default_for(seat).orders(&bench.view(seat), Dice::new(1));
        let answers = orders.iter().filter_map(|order| match order {
            Order::TransferAuthority { offer: of, agree } if *of == offer => Some(*agree),
            _ => None,
        });
        answers.collect::<Vec<bool>>()
    };
    assert_eq!(agrees("[]", NatoPosture::ResponsePlan), [true]);
    assert_eq!(agrees("[FRAMEWORK_C2]", NatoPosture::ResponsePlan), [false]);
    assert_eq!(agrees("[FRAMEWORK_C2]", NatoPosture::Article5), [true]);
}

#[test]
fn silence_is_consent_after_a_day() {
    let (mut bench, offer, _) = asked(true);
    let Authority::Asked(due) = bench.offer(offer).authority else { panic!("it is asked") };
    let mut before = bench.game().hour();
    while bench.offer(offer).authority == Authority::Asked(due) {
        before = bench.game().hour();
        bench.next_situation();
    }
    assert_eq!(bench.offer(offer).authority, Authority::Nato);
    assert!(before < due && bench.game().hour() >= due, "at the first decision from then on");
}

#[test]
fn what_nato_coordinates_needs_no_second_question() {
    let mut bench = planning(&["(\"AIR_POL\", L)"]).open();
    bench.declare(&["AIR_POL"]);
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    bench.give(HR, Order::ContactNato);
    let offer = bench.table("BE04");
    let Order::Propose { need, quantity, mode, .. } = bench.proposal(offer, "AIR_POL") else { panic!() };
    bench.agree(Order::Propose { offer, need, quantity, channel: Channel::Nato, mode });
    let events = activated(&mut bench);
    assert_eq!(count(&events, |e| *e == Event::AuthorityTransferred { offer, smooth: true }), 1);
    assert_eq!(count(&events, |e| matches!(e, Event::TransferAsked { .. })), 0);
}

#[test]
fn the_rest_of_a_transferred_unit_goes_by_natos_channel_only() {
    let mut bench = planning(&["(\"AIR_POL\", L)"]).rule("valid_hours", 1000).open();
    bench.declare(&["AIR_POL"]);
    let offer = bench.table("BE04");
    let Order::Propose { need, mode, channel, .. } = bench.proposal(offer, "AIR_POL") else { panic!() };
    let by = |channel| Order::Propose { offer, need, quantity: Milli::whole(1), channel, mode };
    bench.agree(by(channel));
    activated(&mut bench);
    bench.give(delegation("BE"), answer(offer, true));
    assert_eq!(bench.refused(HR, by(Channel::MilitaryStaff)), "under_nato_authority");
    let legal = bench.view(HR).legal(OrderKind::Propose, &[]);
    let ways: Vec<Channel> = legal
        .iter()
        .filter_map(|l| match &l.order {
            Order::Propose { offer: of, channel, .. } if *of == offer => Some(*channel),
            _ => None,
        })
        .collect();
    assert_eq!(ways, [Channel::Nato]);
}

/// The same need planned in full by NATO and met by French air defence; duplication of that turn, and both columns.
fn planned_twice(agree: bool) -> (i32, Bench) {
    let mut bench = planning(&["(\"AD_MR\", S)"])
        .rule("plan_share", "(0, 1000, 1000, 1000)")
        .rule("overlap_share", "(1000, 1000, 1000, 1000)")
        .open();
    bench.declare(&["AD_MR"]);
    let (offer, _) = bench.supply("FR01", "AD_MR");
    activated(&mut bench);
    bench.window(Window::Offers);
    bench.close(&[
        (delegation("FR"), answer(offer, agree)),
        (Seat::Nato, Order::PlanCover { need: need("AD_MR") }),
    ]);
    let events = bench.end_turn();
    (moved(&events, Track::Duplication, |c| *c == Cause::Need(Rule::Duplication, need("AD_MR"))), bench)
}

#[test]
fn a_unit_counts_in_one_column_only() {
    let (kept, bench) = planned_twice(false);
    assert!(kept > 0, "planned by one and brought by the other");
    assert_eq!(bench.need("AD_MR").under_nato, Some(Milli::ZERO));
    let (transferred, mut bench) = planned_twice(true);
    assert_eq!(transferred, 0, "it fills NATO's plan");
    for _ in 0..12 {
        bench.next_situation();
        let row = bench.need("AD_MR");
        let (planned, own) = (row.nato_planned.unwrap(), row.nato_at_work.unwrap());
        let under = row.under_nato.unwrap();
        assert!(!under.is_zero());
        assert!(own + under <= planned.max(under), "NATO's own units fill what the transferred leave");
        // All that works or comes is the sum of NATO's own and of what stands in one of the two columns.
        assert_eq!(row.have + row.coming, own + under, "no unit twice, none lost");
    }
}

#[test]
fn an_assigned_unit_agreed_with_natos_knowledge_brings_both_into_step() {
    let step = |contact: bool| {
        let events = super::nato::assigned_unit_agreed(contact);
        moved(&events, Track::Synchronisation, |c| matches!(c, Cause::Giver(Rule::Synchronisation, _)))
    };
    assert_eq!((step(true), step(false)), (10, 0));
}
