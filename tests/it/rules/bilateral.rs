//! Aid past the desk: chosen by givers, encouraged or discouraged by the High Representative. `rules.md` §6.

use casus::base::{Dice, Milli, OfferId};
use casus::content::{Seat, Track};
use casus::engine::{
    BilateralLine, Cause, Channel, DropReason, Event, Order, OrderKind, Reason, Rule, SeatView, Shelf, Window,
};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, delegation, finland, moved, need, one, stock_moves};

const AT: &str = "AT";

fn field() -> Field {
    Field::with(&["(\"GEN\", L)"]).package("AT07", "ready_days", "0")
}

fn steer(line: BilateralLine) -> Order {
    Order::SteerBilateral { line }
}

/// Austria's own proposal of its offer, as the list of legal orders has it.
fn own_proposal(bench: &mut Bench, offer: OfferId) -> Order {
    bench.window(Window::Offers);
    let legal = bench.view(delegation(AT)).legal(OrderKind::Propose, &[]);
    let orders: Vec<Order> = legal.into_iter().map(|l| l.order).collect();
    assert!(orders.iter().all(|o| o.offer() == Some(offer)), "{orders:?}");
    orders.into_iter().next().expect("its own offer is there to be sent")
}

/// An offer of Austria that it has just proposed to the attacked state by itself.
fn sent(field: Field) -> (Bench, OfferId, Vec<Event>) {
    let mut bench = field.open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let order = own_proposal(&mut bench, offer);
    let events = bench.give(delegation(AT), order);
    (bench, offer, events)
}

#[test]
fn a_giver_sends_its_own_offer_and_agrees_by_that() {
    let (mut bench, offer, events) = sent(field());
    let proposal = one(&events, |e| match e {
        Event::MatchProposed { proposal, by, channel, .. } => {
            assert_eq!((*by, *channel), (delegation(AT), Channel::Bilateral));
            Some(*proposal)
        }
        _ => None,
    });
    assert_eq!(
        count(&events, |e| matches!(e, Event::ConsentGiven { seat, .. } if *seat == delegation(AT))),
        1
    );
    assert_eq!(count(&events, |e| matches!(e, Event::CapacitySpent { .. })), 0, "the desk has no part in it");
    // The attacked state alone is asked, and the desk's answer to the offer is still owed.
    assert!(bench.offer(offer).unanswered);
    bench.window(Window::Consent);
    let mut events = bench.give(finland(), Order::Consent { proposal });
    events.extend(bench.end_turn());
    assert_eq!(count(&events, |e| matches!(e, Event::MatchAgreed { .. })), 1);
    assert_eq!(stock_moves(&events, offer)[0], (Shelf::Free, Shelf::Reserved, 60_000));
    // It lowers the picture like any aid that is agreed between two, and the reason betrays nobody.
    let price = |c: &Cause| *c == Cause::Rule(Rule::Bilateral);
    assert_eq!(moved(&events, Track::Awareness, price), -8);
    let named = |e: &Event| matches!(e, Event::TrackMoved { cause: Cause::Giver(..), .. });
    assert_eq!(count(&events, named), 0, "the desk reads why, not by whom");
}

#[test]
fn a_giver_brings_nothing_together_but_its_own() {
    let mut bench = field().open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    let Order::Propose { need, quantity, channel, mode, .. } = own_proposal(&mut bench, offer) else {
        unreachable!()
    };
    assert_eq!(channel, Channel::Bilateral);
    let by = |channel| Order::Propose { offer, need, quantity, channel, mode };
    assert_eq!(bench.refused(delegation(AT), by(Channel::Ucpm)), "only_bilaterally");
    assert_eq!(bench.refused(delegation("SE"), by(Channel::Bilateral)), "unknown_offer");
    let more = Order::Propose { offer, need, quantity: quantity + Milli(1), channel, mode };
    assert_eq!(bench.refused(delegation(AT), more), "quantity_out_of_range");
    let withdraw = Order::WithdrawOffer { offer };
    bench.window(Window::Offers);
    assert_eq!(bench.refused_now(delegation(AT), &[withdraw], by(channel)), "in_basket");
}

#[test]
fn a_refusal_between_two_capitals_costs_nothing() {
    let (mut bench, offer, events) = sent(field());
    let proposal = one(&events, |e| match e {
        Event::MatchProposed { proposal, .. } => Some(*proposal),
        _ => None,
    });
    bench.window(Window::Consent);
    let events = bench.give(finland(), Order::Refuse { proposal, reason: Reason::NoNeed });
    assert_eq!(moved(&events, Track::Cohesion, |c| matches!(c, Cause::Order(_, OrderKind::Refuse))), 0);
    assert_eq!(bench.offer(offer).free, Milli::whole(60));
}

#[test]
fn what_a_giver_sends_the_desk_reads_in_the_register_or_when_it_is_there() {
    // Whether the desk knows of it: proposed, on its way, on its way with the giver's page up to date, at work.
    let known = |register: bool| {
        let mode = if register { "information_sharing" } else { "off" };
        let shared = format!("region: north,\n    initial_ipcr: {mode},");
        let (mut bench, offer, events) = sent(field().scenario("region: north,", &shared));
        let knows = |bench: &Bench, seat: Seat| {
            let view = bench.view(seat);
            let coming = view.need(need("GEN")).map_or(0, |n| n.coming.0 + n.have.0) > 0;
            (view.matches().len() + view.consignments().len(), coming)
        };
        let told = |bench: &Bench, events: &[Event], seat: Seat| {
            count(events, |e| matches!(e, Event::MatchProposed { .. }) && bench.view(seat).sees(e))
        };
        let proposed = [HR, finland(), delegation(AT), delegation("SE")].map(|s| told(&bench, &events, s));
        assert_eq!(proposed, [0, 1, 1, 0]);
        // Nor does the list of what it may propose tell: all of the offer is free for all it knows.
        let unproposed = bench.view(HR).unproposed(offer, &[]);
        assert_eq!(unproposed, Milli::whole(60));
        bench.window(Window::Consent);
        let proposal = bench.view(finland()).awaiting()[0].id;
        bench.give(finland(), Order::Consent { proposal });
        bench.until(|e| matches!(e, Event::ConsignmentLeft { .. }));
        let moving = knows(&bench, HR);
        let uploaded = if register {
            bench.give(delegation(AT), Order::Upload);
            knows(&bench, HR)
        } else {
            knows(&bench, HR)
        };
        bench.until(|e| matches!(e, Event::ConsignmentAbsorbed { .. }));
        (moving, uploaded, knows(&bench, HR).1)
    };
    assert_eq!(known(false), ((0, false), (0, false), true));
    assert_eq!(known(true), ((0, false), (2, true), true));
}

#[test]
fn of_two_proposals_of_one_stock_in_a_turn_the_offers_window_comes_first() {
    let (mut bench, offer, _) = sent(field());
    let ours = bench.proposal(offer, "GEN");
    bench.close(&[(HR, ours)]);
    let mut answers = Vec::new();
    for seat in [finland(), delegation(AT)] {
        for found in bench.view(seat).awaiting() {
            answers.push((seat, Order::Consent { proposal: found.id }));
        }
    }
    assert_eq!(answers.len(), 3, "the giver has agreed to its own already");
    let events = bench.close(&answers);
    assert_eq!(count(&events, |e| matches!(e, Event::MatchAgreed { .. })), 1);
    assert_eq!(count(&events, |e| matches!(e, Event::MatchDropped { reason: DropReason::OfferGone, .. })), 1);
}

#[test]
fn the_line_is_said_to_all_at_its_price_and_can_be_taken_back() {
    let (mut bench, _) = {
        let mut bench = field().open();
        bench.declare(&["GEN"]);
        let offer = bench.table("AT07");
        (bench, offer)
    };
    assert_eq!(bench.refused(HR, steer(BilateralLine::Open)), "already_done");
    assert_eq!(bench.refused(delegation(AT), steer(BilateralLine::Encouraged)), "wrong_seat");
    bench.window(Window::Decision);
    let preview = bench.view(HR).preview(&[], &steer(BilateralLine::Encouraged)).unwrap();
    assert_eq!(preview.tracks, [(Track::Awareness, -12)]);
    let by_order = |c: &Cause| matches!(c, Cause::Order(Seat::Hr, OrderKind::SteerBilateral));
    let events = bench.give(HR, steer(BilateralLine::Encouraged));
    assert_eq!(moved(&events, Track::Awareness, by_order), -12);
    let heard = |seat: Seat| bench.view(seat).bilateral_line();
    assert_eq!(heard(delegation("SE")), BilateralLine::Encouraged);
    assert_eq!(heard(Seat::Adversary), BilateralLine::Open, "it is no matter of the adversary's");
    // Warned of it, whoever has something on the table is a little less willing, and nobody else.
    let events = bench.give(HR, steer(BilateralLine::Discouraged));
    let cooler: Vec<(String, i32)> = events
        .iter()
        .filter_map(|e| match e {
            Event::WillMoved { country, delta, cause, .. } if by_order(cause) => {
                Some((country.to_string(), *delta))
            }
            _ => None,
        })
        .collect();
    assert_eq!(cooler, [(AT.to_owned(), -12)]);
    let events = bench.give(HR, steer(BilateralLine::Open));
    assert_eq!(count(&events, |e| matches!(e, Event::WillMoved { cause, .. } if by_order(cause))), 0);
}

/// Of a thousand draws, how many send what has lain on the table for that long.
fn sends(register: bool, line: BilateralLine, turns: usize) -> usize {
    let mode = if register { "information_sharing" } else { "off" };
    let shared = format!("region: north,\n    initial_ipcr: {mode},");
    let field = field().scenario("region: north,", &shared).rule("bilateral_daily", 400);
    let mut bench = field.rule("unanswered_will", 0).open();
    bench.declare(&["GEN"]);
    bench.table("AT07");
    if line != BilateralLine::Open {
        bench.give(HR, steer(line));
    }
    for _ in 0..turns {
        bench.end_turn();
    }
    bench.window(Window::Offers);
    let view: SeatView<'_> = bench.view(delegation(AT));
    (0..1000)
        .filter(|seed| {
            let orders = Policy::default_for(delegation(AT)).orders(&view, Dice::new(*seed));
            orders.iter().any(|o| matches!(o, Order::Propose { channel: Channel::Bilateral, .. }))
        })
        .count()
}

#[test]
fn a_capital_goes_by_itself_where_it_waits_in_vain_and_as_the_line_has_it() {
    use BilateralLine::{Discouraged, Encouraged, Open};
    assert_eq!(sends(false, Open, 2), 0, "the desk has two days to answer");
    let (open, register) = (sends(false, Open, 9), sends(true, Open, 9));
    let (welcome, warned) = (sends(false, Encouraged, 2), sends(false, Discouraged, 9));
    assert!(open > 50, "{open}");
    assert!(register * 3 < open * 2, "{register} of {open} where everybody reads one page");
    assert!(welcome > open, "{welcome} of {open} where it is welcome, and at once");
    assert!(warned * 2 < open, "{warned} of {open} where they are warned of it");
}

#[test]
fn what_the_desk_has_answered_no_capital_sends_past_it() {
    let mut bench = field().rule("bilateral_daily", 100_000).open();
    bench.declare(&["GEN"]);
    let offer = bench.table("AT07");
    bench.give(HR, Order::Park { offer });
    for _ in 0..9 {
        bench.end_turn();
    }
    bench.window(Window::Offers);
    let orders = Policy::default_for(delegation(AT)).orders(&bench.view(delegation(AT)), Dice::new(1));
    assert!(!orders.iter().any(|o| o.kind() == OrderKind::Propose), "{orders:?}");
}

#[test]
fn what_givers_do_past_the_desk_is_its_mistake_only_where_it_lets_it_run() {
    let found = |before: Option<Order>| {
        let mut bench = Field::with(&["(\"GEN\", L)"]).open();
        bench.declare(&["GEN"]);
        if let Some(order) = before {
            bench.give(HR, order);
        }
        let mut events = Vec::new();
        for (giver, package) in [("AT", "AT07"), ("IT", "IT12"), ("PL", "PL05")] {
            let offer = bench.table(package);
            bench.window(Window::Offers);
            let legal = bench.view(delegation(giver)).legal(OrderKind::Propose, &[]);
            let order = legal.into_iter().map(|l| l.order).find(|o| o.offer() == Some(offer)).unwrap();
            bench.give(delegation(giver), order);
            bench.window(Window::Consent);
            let proposal = bench.view(finland()).awaiting()[0].id;
            events.extend(bench.give(finland(), Order::Consent { proposal }));
        }
        count(&events, |e| matches!(e, Event::MistakeMade { mistake: 12, .. }))
    };
    let asked = Order::RequestIpcr { mode: casus::content::IpcrMode::InformationSharing };
    assert_eq!(found(None), 1, "ten calls, and nobody keeps the register");
    assert_eq!(found(Some(steer(BilateralLine::Encouraged))), 1);
    assert_eq!(found(Some(steer(BilateralLine::Discouraged))), 0);
    assert_eq!(found(Some(asked)), 0, "a register was asked for; the Presidency has not said yes");
}
