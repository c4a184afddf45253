//! A clean game: the attentive stand-in speaks in time, asks partners, names the author when known and talks to NATO, and
//! makes none of the twenty mistakes.

use std::sync::Arc;

use casus::base::Dice;
use casus::content::{Library, Seat};
use casus::engine::{Eyes, Game, Order, Setting};
use casus::players::Policy;

fn setting(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("clean"));
    let scenario = library.scenario(&catalogue, scenario.parse().expect("a slug")).expect("clean");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"))
}

/// The typical mistakes of a game.
fn mistakes(setting: &Arc<Setting>, seed: u64, hr: Policy) -> Vec<u8> {
    let mut game = Game::open(Arc::clone(setting), seed);
    let dice = Dice::new(seed);
    while game.outcome().is_none() {
        let mut orders: Vec<(Seat, Order)> = Vec::new();
        for seat in game.seats() {
            let view = game.view(Eyes::Seat(seat));
            let policy = if seat == Seat::Hr { hr } else { Policy::default_for(seat) };
            orders.extend(policy.orders(&view, dice).into_iter().map(|order| (seat, order)));
        }
        game.advance(&orders).expect("legal orders");
    }
    game.evaluation().mistakes.into_iter().map(|(number, _)| number).collect()
}

/// What covers a need may still go home before thirty days are over: nobody offered what lasts.
#[test]
fn a_clean_game_shows_none() {
    for scenario in ["northern-haze", "thirty-minutes"] {
        let games: Vec<Vec<u8>> =
            (1..=4).map(|seed| mistakes(&setting(scenario), seed, Policy::Attentive)).collect();
        assert!(games.iter().filter(|made| made.is_empty()).count() >= 2, "{scenario}: {games:?}");
        assert!(games.iter().flatten().all(|number| *number == 16), "{scenario}: {games:?}");
    }
}

#[test]
fn who_only_matches_makes_the_mistakes_of_silence() {
    // It names nobody in Northern Haze, and has no line of its own in Thirty Minutes.
    assert!(mistakes(&setting("northern-haze"), 1, Policy::Greedy).contains(&14));
    assert!(mistakes(&setting("thirty-minutes"), 1, Policy::Greedy).contains(&17));
}
