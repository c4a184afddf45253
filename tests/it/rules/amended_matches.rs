//! `rules.md` §6: those who are asked may agree on other terms. The new terms stand in place of the old, the others are
//! asked anew, and nobody is bound to terms that it did not agree to.

use casus::base::{MatchId, Milli, OfferId};
use casus::content::{Mode, NatoPosture, Seat, Track};
use casus::engine::view::{AmendmentView, MatchStatus, MatchView};
use casus::engine::{Channel, DropReason, Event, Order, OrderKind, Reason, Shelf, Terms, Window};

use super::bench::{
    Bench, Field, HR, count, country, delegation, finland, kind, moved, need, one, stock_moves,
};

/// Sixty generators of Austria, so many of them proposed to Finland; the consent window is open.
fn proposed(units: i64) -> (Bench, OfferId, MatchId) {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let Order::Propose { need, channel, mode, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
    bench.give(HR, Order::Propose { offer, need, quantity: Milli::whole(units), channel, mode });
    (bench, offer, MatchId(0))
}

fn row(bench: &Bench, proposal: MatchId) -> MatchView {
    bench.full().matches().into_iter().find(|m| m.id == proposal).expect("a match")
}

/// The terms as they stand, but for the quantity.
fn lessened(bench: &Bench, proposal: MatchId, units: i64) -> Order {
    let MatchView { channel, mode, .. } = row(bench, proposal);
    let reason = Reason::ReceptionBurden;
    Order::Amend { proposal, quantity: Milli::whole(units), channel, mode, reason }
}

fn by_channel(bench: &Bench, proposal: MatchId, channel: Channel) -> Order {
    let MatchView { quantity, mode, .. } = row(bench, proposal);
    Order::Amend { proposal, quantity, channel, mode, reason: Reason::Channel }
}

fn amended(events: &[Event]) -> usize {
    count(events, |e| matches!(e, Event::MatchAmended { .. }))
}

fn agreed(events: &[Event]) -> usize {
    count(events, |e| matches!(e, Event::MatchAgreed { .. }))
}

fn overtaken(events: &[Event]) -> Vec<Seat> {
    let of = |e: &Event| if let Event::AnswerOvertaken { seat, .. } = e { Some(*seat) } else { None };
    events.iter().filter_map(of).collect()
}

#[test]
fn less_is_agreed_to_and_only_that_is_reserved() {
    let (mut bench, offer, proposal) = proposed(60);
    let less = lessened(&bench, proposal, 20);
    let events = bench.close(&[(finland(), less)]);
    let said = one(&events, |e| match e {
        Event::MatchAmended { proposal, by, quantity, reason, .. } => {
            Some((*proposal, *by, *quantity, *reason))
        }
        _ => None,
    });
    assert_eq!(said, (proposal, finland(), Milli::whole(20), Reason::ReceptionBurden));
    assert_eq!(agreed(&events), 0, "the giver has not agreed to the new terms");

    let now = row(&bench, proposal);
    let was = Terms { quantity: Milli::whole(60), channel: now.channel, mode: now.mode };
    let reason = Reason::ReceptionBurden;
    assert_eq!(now.amendments, [AmendmentView { by: finland(), was, reason }]);
    assert_eq!((now.consents, now.awaits), (vec![finland()], vec![delegation("AT")]));

    let mut events = bench.give(delegation("AT"), Order::Consent { proposal });
    events.extend(bench.end_turn());
    assert_eq!(agreed(&events), 1);
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Reserved, 20_000)]);
    assert_eq!(bench.offer(offer).free, Milli::whole(40));
}

#[test]
fn whoever_agreed_to_the_old_terms_is_asked_anew() {
    let (mut bench, _, proposal) = proposed(60);
    bench.close(&[(delegation("AT"), Order::Consent { proposal })]);
    bench.window(Window::Decision);
    let less = lessened(&bench, proposal, 20);
    bench.close(&[(finland(), less)]);
    assert_eq!(row(&bench, proposal).awaits, [delegation("AT")]);
    let events = bench.close(&[]);
    assert_eq!(agreed(&events), 0);
}

#[test]
fn an_amendment_renews_the_time_to_answer() {
    let (mut bench, _, proposal) = proposed(60);
    let asked_in = bench.game().turn();
    bench.to(asked_in + 1, Window::Decision);
    let less = lessened(&bench, proposal, 20);
    bench.give(finland(), less);
    bench.to(asked_in + 3, Window::Consent);
    assert_eq!(row(&bench, proposal).status, MatchStatus::Proposed, "it would have ended by now");
    let events = bench.close(&[]);
    let dropped = one(&events, |e| match e {
        Event::MatchDropped { reason, .. } => Some(*reason),
        _ => None,
    });
    assert_eq!(dropped, DropReason::Unanswered);
}

#[test]
fn each_seat_amends_once_and_something() {
    let (mut bench, _, proposal) = proposed(60);
    let same = lessened(&bench, proposal, 60);
    assert_eq!(bench.refused_now(finland(), &[], same), "amends_nothing");
    let less = lessened(&bench, proposal, 20);
    bench.close(&[(finland(), less)]);
    let more = lessened(&bench, proposal, 30);
    bench.give(delegation("AT"), more);
    // Its own word was about other terms: it may agree or refuse, but not amend again.
    bench.window(Window::Decision);
    let again = lessened(&bench, proposal, 10);
    assert_eq!(bench.refused_now(finland(), &[], again), "amended_once");
    let mut events = bench.give(finland(), Order::Consent { proposal });
    events.extend(bench.end_turn());
    assert_eq!(agreed(&events), 1);
    assert_eq!(row(&bench, proposal).quantity, Milli::whole(30));
}

#[test]
fn one_answer_a_window_and_only_of_those_who_are_asked() {
    let (mut bench, _, proposal) = proposed(60);
    let less = lessened(&bench, proposal, 20);
    let consent = Order::Consent { proposal };
    assert_eq!(bench.refused_now(finland(), &[consent], less.clone()), "in_basket");
    assert_eq!(bench.refused_now(delegation("SE"), &[], less.clone()), "unknown_proposal");
    assert_eq!(bench.refused_now(Seat::Nato, &[], less), "unknown_proposal");
}

#[test]
fn never_more_than_is_free_and_in_no_other_proposal() {
    let (mut bench, offer, first) = proposed(40);
    bench.window(Window::Decision);
    let MatchView { need, channel, mode, .. } = row(&bench, first);
    bench.give(HR, Order::Propose { offer, need, quantity: Milli::whole(15), channel, mode });
    let too_much = lessened(&bench, first, 46);
    assert_eq!(bench.refused_now(finland(), &[], too_much), "quantity_out_of_range");
    let all = lessened(&bench, first, 45);
    let events = bench.close(&[(finland(), all)]);
    assert_eq!(amended(&events), 1);
}

#[test]
fn the_terms_are_judged_as_if_they_were_proposed() {
    let (mut bench, _, proposal) = proposed(60);
    for (channel, why) in [
        (Channel::MilitaryStaff, "military_staff_civil"),
        (Channel::Agency, "agency_of_state"),
        (Channel::Multinational, "no_pool"),
    ] {
        let by = by_channel(&bench, proposal, channel);
        assert_eq!(bench.refused_now(finland(), &[], by), why, "{channel:?}");
    }
    let MatchView { quantity, channel, .. } = row(&bench, proposal);
    let over = |mode| Order::Amend { proposal, quantity, channel, mode, reason: Reason::Channel };
    assert_eq!(bench.refused_now(finland(), &[], over(Some(Mode::Digital))), "mode_not_of_kind");
    assert_eq!(bench.refused_now(finland(), &[], over(None)), "way_not_chosen");
    let events = bench.close(&[(finland(), over(Some(Mode::Rail)))]);
    assert_eq!(amended(&events), 1);
}

#[test]
fn every_amendment_that_is_listed_may_be_given() {
    let (bench, _, _) = proposed(60);
    let listed = bench.view(finland()).legal(OrderKind::Amend, &[]);
    let terms: Vec<_> =
        listed.iter().map(|l| (l.order.quantity().unwrap(), l.order.way().unwrap().0)).collect();
    let whole = |channel| (Milli::whole(60), channel);
    assert_eq!(terms, [(Milli::whole(30), Channel::Ucpm), whole(Channel::Nato), whole(Channel::Bilateral)]);
    assert_eq!(listed[0].quantity, Some((Milli::whole(1), Milli::whole(60))));
}

#[test]
fn an_amendment_wears_a_little_on_all_a_third_of_a_refusal() {
    let (mut bench, _, proposal) = proposed(60);
    let less = lessened(&bench, proposal, 20);
    let cost = bench.view(finland()).preview(&[], &less).unwrap();
    assert!(cost.tracks.contains(&(Track::Cohesion, -4)));
    // Who else has to agree: the giver.
    assert_eq!(cost.asks, [delegation("AT")]);
    let events = bench.close(&[(finland(), less)]);
    let by = |c: &casus::engine::Cause| *c == casus::engine::Cause::Order(finland(), OrderKind::Amend);
    assert_eq!(moved(&events, Track::Cohesion, by), -4);
}

// Sealed orders of one window.

#[test]
fn a_consent_sealed_beside_an_amendment_binds_nobody() {
    // The attacked state amends; the giver agreed to the terms before.
    let (mut bench, _, proposal) = proposed(60);
    let less = lessened(&bench, proposal, 20);
    let events = bench.close(&[(finland(), less), (delegation("AT"), Order::Consent { proposal })]);
    assert_eq!((agreed(&events), overtaken(&events)), (0, vec![delegation("AT")]));
    assert_eq!(row(&bench, proposal).awaits, [delegation("AT")]);

    // The giver amends; the attacked state agreed to the terms before.
    let (mut bench, _, proposal) = proposed(60);
    let less = lessened(&bench, proposal, 20);
    let events = bench.close(&[(finland(), Order::Consent { proposal }), (delegation("AT"), less)]);
    assert_eq!(agreed(&events), 0);
    assert_eq!(row(&bench, proposal).awaits, [finland()]);
}

#[test]
fn of_two_amendments_in_one_window_the_attacked_states_stands_and_the_giver_keeps_its_own() {
    let (mut bench, _, proposal) = proposed(60);
    let (less, by) = (lessened(&bench, proposal, 20), by_channel(&bench, proposal, Channel::Bilateral));
    let events = bench.close(&[(delegation("AT"), by), (finland(), less)]);
    assert_eq!((amended(&events), overtaken(&events)), (1, vec![delegation("AT")]));
    let now = row(&bench, proposal);
    assert_eq!((now.quantity, now.channel), (Milli::whole(20), Channel::Ucpm));
    assert_eq!((now.consents, now.awaits), (vec![finland()], vec![delegation("AT")]));
    // What came to nothing does not count as its one amendment.
    let by = by_channel(&bench, proposal, Channel::Bilateral);
    let events = bench.give(delegation("AT"), by);
    assert_eq!(amended(&events), 1);
    let now = row(&bench, proposal);
    assert_eq!(
        (now.quantity, now.channel, now.awaits),
        (Milli::whole(20), Channel::Bilateral, vec![finland()])
    );
}

#[test]
fn a_refusal_ends_the_match_wherever_it_comes() {
    for (amends, refuses) in [(finland(), delegation("AT")), (delegation("AT"), finland())] {
        let (mut bench, offer, proposal) = proposed(60);
        let less = lessened(&bench, proposal, 20);
        let no = Order::Refuse { proposal, reason: Reason::Politics };
        let events = bench.close(&[(amends, less), (refuses, no)]);
        assert_eq!(row(&bench, proposal).status, MatchStatus::Dropped);
        assert_eq!((agreed(&events), bench.offer(offer).free), (0, Milli::whole(60)));
    }
}

#[test]
fn what_another_proposal_of_the_same_window_takes_is_not_amended_to() {
    let (mut bench, offer, first) = proposed(20);
    bench.window(Window::Decision);
    let MatchView { need, channel, mode, .. } = row(&bench, first);
    let rest = Order::Propose { offer, need, quantity: Milli::whole(40), channel, mode };
    let more = lessened(&bench, first, 60);
    let events = bench.close(&[(HR, rest), (finland(), more)]);
    assert_eq!((amended(&events), overtaken(&events)), (0, vec![finland()]));
    assert_eq!(row(&bench, first).quantity, Milli::whole(20));
    assert!(row(&bench, first).awaits.contains(&finland()), "it is still asked");
}

#[test]
fn a_need_that_is_withdrawn_ends_an_amended_match_too() {
    let (mut bench, offer, proposal) = proposed(60);
    let less = lessened(&bench, proposal, 20);
    bench.close(&[(delegation("AT"), less)]);
    bench.window(Window::Decision);
    let withdraws = Order::WithdrawNeed { kind: kind("GEN") };
    let mut events = bench.close(&[(finland(), Order::Consent { proposal }), (finland(), withdraws)]);
    events.extend(bench.end_turn());
    let reason = one(&events, |e| match e {
        Event::MatchDropped { reason, .. } => Some(*reason),
        _ => None,
    });
    assert_eq!((reason, bench.offer(offer).free), (DropReason::NeedGone, Milli::whole(60)));
}

#[test]
fn a_giver_that_takes_its_offer_back_ends_an_amended_match() {
    let (mut bench, offer, proposal) = proposed(60);
    let less = lessened(&bench, proposal, 20);
    bench.close(&[(finland(), less)]);
    bench.window(Window::Offers);
    let giver = delegation("AT");
    bench.close(&[(giver, Order::Consent { proposal }), (giver, Order::WithdrawOffer { offer })]);
    let events = bench.end_turn();
    assert_eq!(count(&events, |e| matches!(e, Event::MatchDropped { reason: DropReason::OfferGone, .. })), 1);
}

#[test]
fn by_natos_channel_nato_is_asked_too_and_only_lessens() {
    let mut bench =
        super::channels::consulting(super::channels::field().package("LV01", "quantity", "4")).open();
    bench.until(|e| *e == Event::NatoPostureChanged { posture: NatoPosture::Consultations });
    bench.declare(&["C_UAS"]);
    let offer = bench.table("LV01");
    let Order::Propose { quantity, mode, channel, .. } = bench.proposal(offer, "C_UAS") else {
        unreachable!()
    };
    assert_ne!(channel, Channel::Nato);
    let part = Milli(quantity.0 / 2);
    bench.give(HR, Order::Propose { offer, need: need("C_UAS"), quantity: part, channel, mode });
    let proposal = bench.full().matches()[0].id;
    assert_eq!(row(&bench, proposal).awaits, [finland(), delegation("LV")]);
    // The giver would rather have NATO coordinate it.
    let to_nato = by_channel(&bench, proposal, Channel::Nato);
    bench.close(&[(delegation("LV"), to_nato)]);
    assert_eq!(row(&bench, proposal).awaits, [finland(), Seat::Nato]);

    bench.window(Window::Offers);
    let by = |quantity| {
        let reason = Reason::NatoPlan;
        Order::Amend { proposal, quantity, channel: Channel::Nato, mode, reason }
    };
    // More of it is free, but NATO is told of no other proposal of the same offer.
    assert_eq!(bench.refused_now(Seat::Nato, &[], by(quantity)), "quantity_out_of_range");
    assert_eq!(amended(&bench.close(&[(Seat::Nato, by(Milli(part.0 - 1000)))])), 1);
    assert_eq!(row(&bench, proposal).awaits, [finland(), delegation("LV")]);
}

#[test]
fn who_does_not_know_the_match_does_not_hear_of_its_amendment() {
    let (mut bench, _, proposal) = proposed(60);
    let less = lessened(&bench, proposal, 20);
    let events = bench.close(&[(finland(), less)]);
    let event = events.iter().find(|e| matches!(e, Event::MatchAmended { .. })).unwrap();
    for seat in [HR, finland(), delegation("AT"), Seat::Presidency] {
        assert!(bench.view(seat).sees(event), "{seat:?}");
    }
    // Without a register capitals do not see each other's offers; the adversary sits at no table.
    for seat in [delegation("SE"), Seat::Nato, Seat::Adversary] {
        assert!(!bench.view(seat).sees(event), "{seat:?}");
    }
    assert_eq!(country("AT"), row(&bench, proposal).giver);
}
