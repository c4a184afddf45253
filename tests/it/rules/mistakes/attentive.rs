//! A clean game: whoever speaks in time, asks partners, names the author when known and talks to NATO makes none of
//! the twenty mistakes.

use std::sync::Arc;

use casus::base::{Dice, NeedId};
use casus::content::{Library, Seat, Track};
use casus::engine::{Eyes, Game, NeedState, Order, OrderKind, SeatView, Setting, StatementKind};
use casus::players::Policy;

fn setting(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("clean"));
    let scenario = library.scenario(&catalogue, scenario.parse().expect("a slug")).expect("clean");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"))
}

/// What the attentive one does besides matching.
fn attentive(view: &SeatView<'_>, dice: Dice) -> Vec<Order> {
    let mut basket: Vec<Order> = Vec::new();
    let give = |basket: &mut Vec<Order>, order: Order| {
        if view.guard(basket, &order).is_ok() {
            basket.push(order);
        }
    };
    give(&mut basket, Order::Task { instrument: "crisis-communicators".parse().unwrap(), victim: None });
    if view.track_view(Track::Attribution).level >= 400 {
        give(&mut basket, Order::Statement { kind: StatementKind::Attribution });
    }
    // Permits and reception before what has to pass them; third states for what nobody brings.
    let short = |n: &NeedId| view.need(*n).is_some_and(|n| n.coming.is_zero() && n.have.is_zero());
    let mut asked = 0;
    for legal in view.legal(OrderKind::Ask, &[]) {
        let Order::Ask { country, kind } = legal.order else { continue };
        let wanted = match kind.as_str() {
            "MOB_PERMIT" | "HNS" => country.as_str() == "PL" || country.as_str() == "GR",
            _ => ["NO", "GB", "TR"].contains(&country.as_str()),
        };
        let open = view
            .needs()
            .iter()
            .any(|n| n.id.kind == kind && matches!(n.state, NeedState::Declared) && short(&n.id));
        let fresh = view.preview(&basket, &legal.order).is_ok_and(|p| p.objections.is_empty());
        if wanted && open && fresh && asked < 3 {
            asked += 1;
            give(&mut basket, legal.order);
        }
    }
    for order in Policy::Greedy.orders(view, dice) {
        give(&mut basket, order);
    }
    basket
}

/// The typical mistakes of a game.
fn mistakes(setting: &Arc<Setting>, seed: u64, attends: bool) -> Vec<u8> {
    let mut game = Game::open(Arc::clone(setting), seed);
    let dice = Dice::new(seed);
    while game.outcome().is_none() {
        let mut orders: Vec<(Seat, Order)> = Vec::new();
        for seat in game.seats() {
            let view = game.view(Eyes::Seat(seat));
            let given = match seat {
                Seat::Hr if attends => attentive(&view, dice),
                Seat::Hr => Policy::Greedy.orders(&view, dice),
                _ => Policy::default_for(seat).orders(&view, dice),
            };
            orders.extend(given.into_iter().map(|order| (seat, order)));
        }
        game.advance(&orders).expect("legal orders");
    }
    game.evaluation().mistakes.into_iter().map(|(number, _)| number).collect()
}

#[test]
fn a_clean_game_shows_none() {
    for scenario in ["northern-haze", "thirty-minutes"] {
        for seed in 1..=3 {
            assert_eq!(mistakes(&setting(scenario), seed, true), Vec::<u8>::new(), "{scenario} {seed}");
        }
    }
}

#[test]
fn who_only_matches_makes_the_mistakes_of_silence() {
    // It names nobody in Northern Haze, and has no line of its own in Thirty Minutes.
    assert!(mistakes(&setting("northern-haze"), 1, false).contains(&14));
    assert!(mistakes(&setting("thirty-minutes"), 1, false).contains(&17));
}
