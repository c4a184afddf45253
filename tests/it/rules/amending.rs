//! A giver changes its offer, of itself or because it was asked: `rules.md` §5, §11.

use std::collections::BTreeSet;
use std::sync::Arc;

use casus::base::{Dice, MatchId, Milli, OfferId};
use casus::content::{Caveat, Seat};
use casus::engine::{
    Cause, Event, Eyes, Game, OfferAnswer, OfferChange, Order, OrderKind, Reason, Rule, Shelf, Window,
};
use casus::players::Policy;

use super::bench::{Bench, Field, HR, count, country, delegation, one, stock_moves};

const AUSTRIA: &str = "AT";

fn change(offer: OfferId, change: OfferChange) -> Order {
    Order::AmendOffer { offer, change }
}

fn quantity(offer: OfferId, units: i64) -> Order {
    change(offer, OfferChange::Quantity(Milli::whole(units)))
}

/// Twenty of sixty generators on the table.
fn tabled() -> (Bench, OfferId) {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let offer = bench.table_some("AT07", Milli::whole(20));
    (bench, offer)
}

fn left(bench: &mut Bench) -> Milli {
    bench.window(Window::Offers);
    bench.view(delegation(AUSTRIA)).tableable("AT07".parse().unwrap())
}

#[test]
fn a_giver_adds_to_its_offer_what_its_stock_still_holds() {
    let (mut bench, offer) = tabled();
    assert_eq!(left(&mut bench), Milli::whole(40));
    assert_eq!(bench.refused(delegation(AUSTRIA), quantity(offer, 61)), "quantity_out_of_range");
    assert_eq!(bench.refused(delegation(AUSTRIA), quantity(offer, 20)), "already_done");
    bench.give(delegation(AUSTRIA), quantity(offer, 50));
    assert_eq!((bench.offer(offer).tabled, bench.offer(offer).free), (Milli::whole(50), Milli::whole(50)));
    assert_eq!(left(&mut bench), Milli::whole(10));
}

#[test]
fn a_giver_takes_a_part_back_and_the_rest_stays() {
    let (mut bench, offer) = tabled();
    let events = bench.give(delegation(AUSTRIA), quantity(offer, 5));
    assert_eq!(stock_moves(&events, offer), [(Shelf::Free, Shelf::Withdrawn, 15_000)]);
    assert_eq!((bench.offer(offer).tabled, bench.offer(offer).free), (Milli::whole(20), Milli::whole(5)));
}

#[test]
fn one_stock_is_not_drawn_on_twice_in_a_turn() {
    let (mut bench, offer) = tabled();
    let (package, victim) = ("AT07".parse().unwrap(), country("FI"));
    let table = Order::Table { package, victim, quantity: Milli::whole(40) };
    let more = quantity(offer, 60);
    bench.window(Window::Offers);
    assert_eq!(
        bench.refused_now(delegation(AUSTRIA), std::slice::from_ref(&more), table.clone()),
        "in_basket"
    );
    assert_eq!(bench.refused_now(delegation(AUSTRIA), &[table], more), "in_basket");
    // Less of it draws on nothing, and is at home again.
    let less = quantity(offer, 10);
    let table = Order::Table { package, victim, quantity: Milli::whole(40) };
    bench.close(&[(delegation(AUSTRIA), table), (delegation(AUSTRIA), less)]);
    assert_eq!(left(&mut bench), Milli::whole(10));
}

#[test]
fn what_is_agreed_is_not_changed() {
    let mut bench = Field::with(&["(\"GEN\", S)"]).open();
    bench.declare(&["GEN"]);
    let (offer, _) = bench.supply("AT07", "GEN");
    for changed in [
        OfferChange::Quantity(Milli::whole(5)),
        OfferChange::Until(9000),
        OfferChange::Lift(Caveat::NoBorderZone),
        OfferChange::Victim(country("SE")),
    ] {
        assert_eq!(bench.refused(delegation(AUSTRIA), change(offer, changed)), "nothing_free", "{changed:?}");
    }
}

#[test]
fn an_offer_is_kept_on_the_table_as_long_as_a_new_one_would_stay() {
    let (mut bench, offer) = tabled();
    bench.end_turn();
    bench.window(Window::Offers);
    let now = bench.view(HR).hour();
    let valid = bench.game().setting().rules().offers.valid_hours;
    let until = |hour| change(offer, OfferChange::Until(hour));
    let ends = bench.offer(offer).valid_until;
    assert_eq!(bench.refused(delegation(AUSTRIA), until(ends)), "hour_out_of_range");
    assert_eq!(bench.refused(delegation(AUSTRIA), until(now + valid + 1)), "hour_out_of_range");
    bench.give(delegation(AUSTRIA), until(now + valid));
    assert_eq!(bench.offer(offer).valid_until, now + valid);
    // It lapses then, and not before.
    let lapsed = bench.until(|e| matches!(e, Event::StockMoved { to: Shelf::Lapsed, .. }));
    assert_eq!(stock_moves(&lapsed, offer), [(Shelf::Free, Shelf::Lapsed, 20_000)]);
    assert!(bench.view(HR).hour() >= now + valid);
}

#[test]
fn its_giver_makes_an_offer_to_another_attacked_state() {
    let mut bench = Bench::shipped("twin-fires", &[]);
    let victims: Vec<_> = bench.full().victims().iter().map(|v| v.country).collect();
    let (first, other) = (victims[0], victims[1]);
    // By the fourth turn both are attacked.
    bench.to(4, Window::Offers);
    let table = {
        let view = bench.view(delegation(AUSTRIA));
        let legal = view.legal(casus::engine::OrderKind::Table, &[]);
        let both = |package| {
            legal
                .iter()
                .filter(|l| matches!(l.order, Order::Table { package: p, .. } if p == package))
                .count()
        };
        legal
            .iter()
            .map(|l| l.order.clone())
            .find(|o| matches!(o, Order::Table { package, victim, .. } if *victim == first && both(*package) > 1))
            .expect("something that serves both")
    };
    let events = bench.give(delegation(AUSTRIA), table);
    let offer = one(&events, |e| match e {
        Event::OfferTabled { offer, .. } => Some(*offer),
        _ => None,
    });
    let to = |victim| change(offer, OfferChange::Victim(victim));
    assert_eq!(bench.refused(delegation(AUSTRIA), to(first)), "already_done");
    assert_eq!(bench.refused(delegation(AUSTRIA), to(country("SE"))), "not_attacked");
    let events = bench.give(delegation(AUSTRIA), to(other));
    assert_eq!(bench.offer(offer).victim, other);
    // The one it was made to learns that it is gone, the other that it is there.
    for victim in [first, other] {
        let seen = bench.view(Seat::Victim(victim));
        assert_eq!(count(&events, |e| matches!(e, Event::OfferRedirected { .. }) && seen.sees(e)), 1);
        assert_eq!(seen.offer(offer).is_some(), victim == other);
    }
}

#[test]
fn what_is_proposed_for_one_victim_is_not_made_to_another() {
    let two = Field::with(&["(\"GEN\", S)", "(\"GEN@EE\", S)"]);
    let mut bench = two.scenario("victims: [\"FI\"]", "victims: [\"FI\", \"EE\"]").open();
    bench.declare(&["GEN"]);
    let offer = bench.table_some("AT07", Milli::whole(20));
    let to = |victim: &str| change(offer, OfferChange::Victim(country(victim)));
    bench.window(Window::Offers);
    let judged = |bench: &Bench| {
        let view = bench.view(delegation(AUSTRIA));
        view.guard(&[], &to("EE")).map(|_| ()).map_err(casus::engine::Rejection::slug)
    };
    assert_eq!(judged(&bench), Ok(()), "while nobody is asked for it");
    let propose = bench.proposal(offer, "GEN");
    bench.give(HR, propose);
    bench.window(Window::Offers);
    assert_eq!(judged(&bench), Err("offer_engaged"));
    assert_eq!(bench.refused(delegation(AUSTRIA), to("SE")), "not_attacked");
}

#[test]
fn asking_to_improve_asks_and_the_giver_answers_by_itself() {
    let (mut bench, offer) = tabled();
    let events = bench.give(HR, Order::Improve { offer });
    assert_eq!(count(&events, |e| matches!(e, Event::OfferImproved { .. })), 0, "nothing is drawn for it");
    assert_eq!(bench.offer(offer).answer, Some(OfferAnswer::ImprovementAsked));
    assert_eq!(bench.refused(HR, Order::Improve { offer }), "already_done");
    let told = bench.view(delegation(AUSTRIA));
    assert_eq!(count(&events, |e| matches!(e, Event::OfferAnswered { .. }) && told.sees(e)), 1);
    // Its giver, a person here, adds what it likes; it is not asked twice.
    let events = bench.give(delegation(AUSTRIA), quantity(offer, 33));
    let added = one(&events, |e| match e {
        Event::OfferImproved { quantity, .. } => Some(*quantity),
        _ => None,
    });
    assert_eq!(added, Milli::whole(13));
    assert_eq!(bench.offer(offer).answer, None);
    assert_eq!(bench.refused(HR, Order::Improve { offer }), "already_done");
}

#[test]
fn what_a_giver_changes_of_itself_may_still_be_asked_for_more() {
    let (mut bench, offer) = tabled();
    bench.give(delegation(AUSTRIA), quantity(offer, 33));
    let events = bench.give(HR, Order::Improve { offer });
    assert_eq!(count(&events, |e| matches!(e, Event::OfferAnswered { .. })), 1);
}

#[test]
fn a_capital_of_good_will_adds_half_of_the_rest_lifts_what_it_may_and_keeps_it_on_the_table() {
    let answered = |chance: i32, valid_hours: i32| {
        let mut bench = Field::with(&["(\"GEN\", S)"])
            .package("AT07", "caveats", "[UN_MANDATE, NO_BORDER_ZONE]")
            .rule("improve_chance", chance)
            .rule("valid_hours", valid_hours)
            .open();
        bench.declare(&["GEN"]);
        let offer = bench.table_some("AT07", Milli::whole(20));
        bench.give(HR, Order::Improve { offer });
        bench.window(Window::Offers);
        let austria = delegation(AUSTRIA);
        let orders = Policy::default_for(austria).orders(&bench.view(austria), Dice::new(1));
        let of = |o: &Order| match o {
            Order::AmendOffer { offer: x, change } if *x == offer => Some(*change),
            _ => None,
        };
        orders.iter().filter_map(of).collect::<Vec<_>>()
    };
    let more = OfferChange::Quantity(Milli::whole(40));
    let lifted = OfferChange::Lift(Caveat::NoBorderZone);
    assert_eq!(answered(100_000, 120), [more, lifted]);
    // Turns of six hours: what would lapse in the next one is kept as long as an offer made now.
    let kept = answered(100_000, 8);
    assert_eq!(kept[..2], [more, lifted]);
    assert!(matches!(kept[2..], [OfferChange::Until(_)]), "{kept:?}");
    assert_eq!(answered(0, 8), []);
}

#[test]
fn the_preview_of_a_request_names_who_answers_and_when_and_no_will() {
    let (mut bench, offer) = tabled();
    bench.window(Window::Decision);
    let ask = Order::Improve { offer };
    let preview = bench.view(HR).preview(&[], &ask).unwrap();
    assert_eq!(preview.asks, [delegation(AUSTRIA)]);
    let next = bench.game().setting().scenario().decides_at(bench.view(HR).turn() + 1);
    assert_eq!(preview.arrival.map(|a| a.hour), Some(next));
    assert_eq!(preview.objections, []);
    // With all of its stock on the table, and no caveat of its own, there is nothing to improve.
    let (mut bench, offer) = tabled();
    bench.give(delegation(AUSTRIA), quantity(offer, 60));
    bench.window(Window::Decision);
    let preview = bench.view(HR).preview(&[], &Order::Improve { offer }).unwrap();
    assert_eq!(preview.objections, [casus::engine::Objection::NothingToAdd]);
}

/// Finland and another state are attacked and lack generators, what they asked for stands in the register, Austria offers
/// some to Finland, and Sweden brings all that Finland wants.
fn offered_to_one_of_two(other: &str, as_also: impl Fn(Field) -> Field) -> (Bench, OfferId, bool) {
    let two = Field::with(&["(\"GEN\", S)", &format!("(\"GEN@{other}\", S)")]);
    let two = two.scenario("victims: [\"FI\"]", &format!("victims: [\"FI\", \"{other}\"]"));
    offered_to_finland(as_also(willing_to_redirect(two)), other)
}

/// Where capitals turn to another state at once, and always.
fn willing_to_redirect(field: Field) -> Field {
    field.rule("redirect_after_hours", 0).rule("redirect_daily", 4000)
}

/// The same where the field says who is attacked beside Finland.
fn offered_to_finland(two: Field, other: &str) -> (Bench, OfferId, bool) {
    let shared = "region: north,\n    initial_ipcr: information_sharing,";
    let mut bench = two.scenario("region: north,", shared).open();
    bench.declare(&["GEN"]);
    bench.window(Window::Decision);
    let seat = Seat::Victim(country(other));
    let asked = bench.view(seat).legal(OrderKind::Declare, &[])[0].order.clone();
    bench.give(seat, asked);
    let offer = bench.table_some("AT07", Milli::whole(20));
    bench.window(Window::Offers);
    let early = redirects(&bench, offer, other);
    bench.supply("SE07", "GEN");
    bench.window(Window::Offers);
    (bench, offer, early)
}

/// Whether Austria, played by its policy, makes its offer to that state.
fn redirects(bench: &Bench, offer: OfferId, to: &str) -> bool {
    let orders = Policy::Delegation.orders(&bench.view(delegation(AUSTRIA)), Dice::new(1));
    orders.contains(&change(offer, OfferChange::Victim(country(to))))
}

#[test]
fn a_capital_makes_its_offer_to_another_attacked_state_once_the_first_has_no_use_for_it() {
    let (mut bench, offer, early) = offered_to_one_of_two("CY", |field| field);
    assert!(!early, "Finland still lacks them");
    bench.give(HR, Order::Park { offer });
    bench.window(Window::Offers);
    assert!(redirects(&bench, offer, "CY"));
    let events = bench.give(delegation(AUSTRIA), change(offer, OfferChange::Victim(country("CY"))));
    assert_eq!(count(&events, |e| matches!(e, Event::OfferRedirected { .. })), 1);
    assert_eq!(bench.offer(offer).answer, None, "it was kept for another");
    bench.window(Window::Offers);
    assert!(!redirects(&bench, offer, "FI"), "and does not go to and fro");
}

#[test]
fn a_capital_makes_its_offer_to_a_state_that_is_attacked_later_too() {
    let joins = "(id: \"F-I01\", at_hours: 0, channel: \"x\", text: \"x\", then: [victim_joins(\"CY\"), need(\"GEN@CY\", S)])";
    let one = Field::with(&["(\"GEN\", S)"])
        .scenario("victims: [\"FI\"],", "victims: [\"FI\"],\n    possible_victims: [\"CY\"],")
        .scenario("later_needs: []", "later_needs: [(\"GEN@CY\", S)]")
        .injects(joins);
    let (bench, offer, early) = offered_to_finland(willing_to_redirect(one), "CY");
    assert!(!early, "Finland still lacks them");
    assert!(redirects(&bench, offer, "CY"));
}

#[test]
fn a_capital_redirects_nothing_against_its_will_or_its_caveats() {
    let moved = |other: &str, as_also: &dyn Fn(Field) -> Field| {
        let (bench, offer, _) = offered_to_one_of_two(other, as_also);
        redirects(&bench, offer, other)
    };
    assert!(moved("CY", &|field| field));
    assert!(!moved("CY", &|field| field.package("AT07", "caveats", "[NO_CY]")));
    assert!(!moved("CY", &|field| field.rule("refuse_below_will", 1000)));
    // Nor what it would keep at home if it were asked for it.
    assert!(!moved("CY", &|field| field.rule("refuse_above_risk", -1000)));
    // Nor at once, nor where it does not come to it in this turn.
    assert!(!moved("CY", &|field| field.rule("redirect_after_hours", 240)));
    assert!(!moved("CY", &|field| field.rule("redirect_daily", 0)));
}

/// Nor what home bears less of than can be sent: a part of a unit leaves nowhere.
#[test]
fn what_a_capital_makes_to_another_state_it_sends() {
    let stand_ins = ["attentive", "greedy"].map(|name| Policy::parse(HR, name).unwrap());
    let mut made = 0;
    for stand_in in stand_ins {
        let mut game = Game::open(Arc::clone(Bench::shipped("twin-fires", &[]).game().setting()), 11);
        while game.outcome().is_none() {
            let mut redirected = BTreeSet::new();
            let turn = game.turn();
            while game.outcome().is_none() && game.turn() == turn {
                let orders = |seat: Seat| {
                    let policy = if seat == HR { stand_in } else { Policy::default_for(seat) };
                    let given = policy.orders(&game.view(Eyes::Seat(seat)), Dice::new(11));
                    given.into_iter().map(move |order| (seat, order))
                };
                let orders: Vec<(Seat, Order)> = game.seats().into_iter().flat_map(orders).collect();
                let matches = game.view(Eyes::Full).matches();
                let offer_of = |id: MatchId| matches.iter().find(|m| m.id == id).map(|m| m.offer);
                for (seat, order) in &orders {
                    if let Order::Refuse { proposal, reason: Reason::HomeRisk } = order {
                        let offer = offer_of(*proposal).expect("a proposal");
                        assert!(!redirected.contains(&offer), "turn {turn}: {seat:?} refuses {offer:?}");
                    }
                }
                let events = game.advance(&orders).unwrap();
                redirected.extend(events.iter().filter_map(|e| match e {
                    Event::OfferRedirected { offer, .. } => Some(*offer),
                    _ => None,
                }));
            }
            made += redirected.len();
        }
    }
    assert!(made > 0, "nothing was made to another state");
}

/// Parked, it stood only for as long as the desk kept it; made to another state it is an offer of today.
#[test]
fn an_offer_made_to_another_state_stands_as_one_made_today() {
    let (mut bench, offer, _) = offered_to_one_of_two("CY", |field| field);
    bench.give(HR, Order::Park { offer });
    while bench.game().hour() < bench.offer(offer).valid_until {
        bench.end_turn();
    }
    assert!(!bench.offer(offer).free.is_zero(), "it is kept");
    bench.give(delegation(AUSTRIA), change(offer, OfferChange::Victim(country("CY"))));
    bench.end_turn();
    let now = bench.offer(offer);
    assert_eq!(now.free, Milli::whole(20));
    assert!(now.unanswered, "for Cyprus nobody has answered it");
    assert!(now.valid_until > bench.game().hour(), "{now:?}");
    // And its giver waits for an answer as others do.
    let unanswered =
        |e: &Event| matches!(e, Event::TrackMoved { cause: Cause::Giver(Rule::Unanswered, _), .. });
    assert_eq!(count(&bench.until(unanswered), unanswered), 1);
}
