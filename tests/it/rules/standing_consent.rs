//! `rules.md` §6: who is asked about a match agrees by standing consent, without waiting for its next window.

use casus::base::{MatchId, Milli, OfferId};
use casus::content::Seat;
use casus::engine::{Channel, ConsentTo, Event, Order, Reason, Shelf, Window};

use super::bench::{Bench, Field, HR, count, country, delegation, dropped, finland, need, stock_moves};

/// Sixty generators of Austria on the table, and Finland asks for some; the decision window is open.
fn tabled() -> (Bench, OfferId) {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    bench.window(Window::Decision);
    (bench, offer)
}

fn of(offer: OfferId, stands: bool) -> Order {
    Order::StandingConsent { to: ConsentTo::Offer(offer), stands }
}

fn for_generators(stands: bool) -> Order {
    Order::StandingConsent { to: ConsentTo::Need(need("GEN")), stands }
}

/// Both stand consenting; the decision window is open.
fn both_stand() -> (Bench, OfferId) {
    let (mut bench, offer) = tabled();
    bench.give(finland(), for_generators(true));
    bench.give(delegation("AT"), of(offer, true));
    bench.window(Window::Decision);
    (bench, offer)
}

fn propose(bench: &mut Bench, offer: OfferId, units: i64) -> (Order, MatchId) {
    let Order::Propose { need, channel, mode, .. } = bench.proposal(offer, "GEN") else { unreachable!() };
    let next = u16::try_from(bench.full().matches().len()).expect("few");
    (Order::Propose { offer, need, quantity: Milli::whole(units), channel, mode }, MatchId(next))
}

/// Who agreed by standing consent.
fn stood(events: &[Event]) -> Vec<Seat> {
    let seat = |e: &Event| match e {
        Event::StandingConsentGiven { seat, .. } => Some(*seat),
        _ => None,
    };
    events.iter().filter_map(seat).collect()
}

fn agreed(events: &[Event]) -> usize {
    count(events, |e| matches!(e, Event::MatchAgreed { .. }))
}

#[test]
fn where_both_stand_consenting_a_match_is_agreed_in_the_turn_in_which_it_is_proposed() {
    let (mut bench, offer) = both_stand();
    let (order, _) = propose(&mut bench, offer, 20);
    let turn = bench.game().turn();
    let mut events = bench.close(&[(HR, order)]);
    assert_eq!(stood(&events), [finland(), delegation("AT")]);
    events.extend(bench.close(&[]));
    assert_eq!((agreed(&events), bench.game().turn()), (1, turn + 1));
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Reserved, 20_000)]);
}

#[test]
fn one_standing_consent_is_not_the_others() {
    let (mut bench, offer) = tabled();
    bench.give(finland(), for_generators(true));
    bench.window(Window::Decision);
    let (order, proposal) = propose(&mut bench, offer, 20);
    let events = bench.close(&[(HR, order)]);
    assert_eq!(stood(&events), [finland()]);
    let row = bench.full().matches().into_iter().find(|m| m.id == proposal).expect("a match");
    assert_eq!(row.awaits, [delegation("AT")]);
    assert_eq!(agreed(&bench.close(&[])), 0);
}

#[test]
fn it_ends_when_it_is_taken_back_also_in_the_same_window() {
    let (mut bench, offer) = both_stand();
    let (order, _) = propose(&mut bench, offer, 20);
    let events = bench.close(&[(HR, order), (finland(), for_generators(false))]);
    assert_eq!(stood(&events), [delegation("AT")], "what is taken back counts first");
    assert!(!bench.need("GEN").standing_consent);
}

#[test]
fn a_refusal_in_the_same_window_counts_first() {
    let (mut bench, offer) = tabled();
    let (order, proposal) = propose(&mut bench, offer, 20);
    bench.close(&[(HR, order)]);
    bench.window(Window::Decision);
    let no = Order::Refuse { proposal, reason: Reason::NoNeed };
    let events = bench.close(&[(finland(), no), (finland(), for_generators(true))]);
    assert_eq!(stood(&events), []);
    dropped(&events);
}

#[test]
fn it_covers_other_terms_too() {
    let (mut bench, offer) = tabled();
    bench.give(finland(), for_generators(true));
    bench.window(Window::Decision);
    let (order, proposal) = propose(&mut bench, offer, 20);
    let Order::Propose { channel, mode, .. } = order.clone() else { unreachable!() };
    bench.close(&[(HR, order)]);
    let less = Order::Amend { proposal, quantity: Milli::whole(10), channel, mode, reason: Reason::HomeRisk };
    let events = bench.close(&[(delegation("AT"), less)]);
    assert_eq!(stood(&events), [finland()], "to the terms as they stand now");
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Reserved, 10_000)]);
}

#[test]
fn what_is_sent_past_the_desk_is_covered_too() {
    let (mut bench, offer) = tabled();
    bench.give(finland(), for_generators(true));
    let (order, _) = propose(&mut bench, offer, 20);
    bench.to(bench.game().turn() + 1, Window::Offers);
    let Order::Propose { need, quantity, mode, .. } = order else { unreachable!() };
    let own = Order::Propose { offer, need, quantity, channel: Channel::Bilateral, mode };
    let events = bench.close(&[(delegation("AT"), own)]);
    assert_eq!(stood(&events), [finland()]);
}

#[test]
fn a_seat_stands_consenting_for_itself_alone_and_once() {
    let (mut bench, offer) = tabled();
    assert_eq!(bench.refused(delegation("AT"), of(offer, false)), "already_done");
    assert_eq!(bench.refused(delegation("SE"), of(offer, true)), "unknown_offer");
    assert_eq!(bench.refused(finland(), of(offer, true)), "unknown_offer");
    assert_eq!(bench.refused(delegation("AT"), for_generators(true)), "unknown_need");
    bench.give(finland(), for_generators(true));
    bench.window(Window::Decision);
    assert_eq!(bench.refused(finland(), for_generators(true)), "already_done");
}

#[test]
fn the_high_representative_is_told_and_counts_on_it_and_no_other_capital_learns_of_it() {
    let (mut bench, offer) = both_stand();
    let (order, _) = propose(&mut bench, offer, 20);
    assert!(bench.view(HR).offer(offer).expect("on the table").standing_consent);
    assert_eq!(bench.view(HR).preview(&[], &order).expect("legal").asks, []);
    let sweden = bench.view(delegation("SE"));
    assert!(sweden.offers().iter().all(|o| !o.standing_consent));
    assert!(sweden.needs().iter().all(|n| !n.standing_consent));
    assert_eq!(bench.offer(offer).giver, country("AT"));
}
