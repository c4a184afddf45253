//! Clean games: the attentive stand-in speaks in time, asks partners, names the author when known and talks to NATO. Most
//! of its games show no typical mistake, and what one shows was made by somebody.

use std::sync::Arc;

use casus::base::Dice;
use casus::content::{Library, Seat};
use casus::engine::{Cause, Event, Eyes, Game, Order, Setting};
use casus::players::Policy;

fn setting(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("clean"));
    let scenario = library.scenario(&catalogue, scenario.parse().expect("a slug")).expect("clean");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"))
}

/// The typical mistakes of a game, each with what shows who made it.
fn mistakes(setting: &Arc<Setting>, seed: u64, hr: Policy) -> Vec<(u8, Cause)> {
    let mut game = Game::open(Arc::clone(setting), seed);
    let dice = Dice::new(seed);
    let mut made = Vec::new();
    while game.outcome().is_none() {
        let mut orders: Vec<(Seat, Order)> = Vec::new();
        for seat in game.seats() {
            let view = game.view(Eyes::Seat(seat));
            let policy = if seat == Seat::Hr { hr } else { Policy::default_for(seat) };
            orders.extend(policy.orders(&view, dice).into_iter().map(|order| (seat, order)));
        }
        let events = game.advance(&orders).expect("legal orders");
        made.extend(events.into_iter().filter_map(|e| match e {
            Event::MistakeMade { mistake, cause } => Some((mistake, cause)),
            _ => None,
        }));
    }
    made
}

/// Of help that cannot be kept up for thirty days its giver knows, and of units that NATO counts on too; nobody offered
/// better. No attacked state invokes in haste, and no inject makes a mistake by itself.
#[test]
fn a_clean_game_shows_none() {
    let mut clean = 0;
    let scenarios = Library::embedded().scenario_ids();
    for scenario in &scenarios {
        let setting = setting(scenario.as_str());
        for seed in 1..=2 {
            let made = mistakes(&setting, seed, Policy::Attentive);
            clean += u32::from(made.is_empty());
            let by_giver = |(number, cause): &(u8, Cause)| {
                [10, 16].contains(number) && matches!(cause, Cause::Giver(..))
            };
            assert!(made.iter().all(by_giver), "{scenario}, seed {seed}: {made:?}");
        }
    }
    assert_eq!(scenarios.len(), 6);
    assert!(clean >= 9, "{clean} of 12 games show none");
}

#[test]
fn who_only_matches_makes_the_mistakes_of_silence() {
    let numbers = |scenario: &str| -> Vec<u8> {
        mistakes(&setting(scenario), 1, Policy::Greedy).into_iter().map(|(number, _)| number).collect()
    };
    // It names nobody in Northern Haze, and has no line of its own in Thirty Minutes.
    assert!(numbers("northern-haze").contains(&14));
    assert!(numbers("thirty-minutes").contains(&17));
}
