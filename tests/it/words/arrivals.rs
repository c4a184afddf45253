//! When a match is at work: the parts that a preview and a "why?" tell add up to that hour, in words as in data.

use std::sync::Arc;

use casus::base::{Dice, Hours};
use casus::content::Library;
use casus::engine::explain::{Inquiry, Label, Value};
use casus::engine::{Eyes, Game, OrderKind, SeatView};
use casus::players::Policy;

use super::*;

/// Hours that an English duration says: `3 d 6 h`.
fn hours_of(said: &str) -> Hours {
    let words: Vec<&str> = said.split_whitespace().collect();
    let number = |word: &str| word.replace('\u{2212}', "-").parse::<Hours>().ok();
    let units = words.windows(2).map(|pair| match (number(pair[0]), pair[1]) {
        (Some(days), "d") => days * 24,
        (Some(hours), "h") => hours,
        _ => 0,
    });
    units.sum()
}

/// What a list of parts says besides what runs meanwhile.
fn one_after_the_other(said: &str) -> Hours {
    let after = |part: &str| hours_of(part.split('(').next().unwrap_or(part));
    said.split(" + ").map(after).sum()
}

/// Shows the desk each of its windows in a game of some turns.
fn at_the_desk(scenario: &str, seed: u64, turns: u16, mut look: impl FnMut(&SeatView<'_>)) {
    let mut game = Game::open(Arc::new(setting_of(scenario)), seed);
    while game.turn() <= turns && game.outcome().is_none() {
        let view = game.view(Eyes::Seat(Seat::Hr));
        if view.window().open_to(Seat::Hr) {
            look(&view);
        }
        let dice = Dice::new(seed);
        let given = game.seats().into_iter().flat_map(|seat| {
            let policy = if seat == Seat::Hr { Policy::Greedy } else { Policy::default_for(seat) };
            let orders = policy.orders(&game.view(Eyes::Seat(seat)), dice);
            orders.into_iter().map(move |order| (seat, order))
        });
        let given: Vec<_> = given.collect();
        game.advance(&given).expect("policies give legal orders");
    }
}

#[test]
fn the_parts_of_an_arrival_add_up_to_it_and_what_runs_beside_them_is_over_by_then() {
    let words = Words::embedded(Lang::En);
    let (mut told, mut beside) = (0, 0);
    for scenario in Library::embedded().scenario_ids() {
        at_the_desk(scenario.as_str(), 11, 6, |view| {
            let at = Lookup::of(view);
            for kind in [OrderKind::Propose, OrderKind::Ask] {
                for order in view.legal(kind, &[]).into_iter().map(|legal| legal.order) {
                    let preview = view.preview(&[], &order).expect("it is listed");
                    let Some(arrival) = &preview.arrival else { continue };
                    let whole = arrival.hour - view.hour();
                    let said = words.preview(&at, &order, &preview).way.unwrap_or_default();
                    assert_eq!(one_after_the_other(&said), whole, "{scenario}: {order:?}: {said}");
                    for part in &arrival.parts {
                        assert!(part.beside.iter().all(|(_, hours)| *hours <= part.hours), "{said}");
                        beside += part.beside.len();
                    }
                    told += 1;
                }
            }
        });
    }
    assert!(told > 1000 && beside > 100, "only {told} arrivals, with {beside} clocks beside others");
}

#[test]
fn why_an_offer_is_at_work_then_adds_up_to_that_hour() {
    let mut told = 0;
    for scenario in ["northern-haze", "twin-fires", "thirty-minutes"] {
        at_the_desk(scenario, 11, 6, |view| {
            for (need, offer) in view.askable_aid().into_iter().filter_map(|asked| match asked {
                Inquiry::Offer(offer, Some(need)) => Some((need, offer)),
                _ => None,
            }) {
                let asked = Inquiry::Offer(offer, Some(need));
                let figures = view.explain(&asked).map(|told| told.figures).unwrap_or_default();
                let Some(figure) = figures.iter().find(|f| f.slug == "arrival") else { continue };
                let Value::At(hour) = figure.value else { continue };
                let parts = figure.inputs.iter().filter(|input| matches!(input.label, Label::Stretch(_)));
                let parts: Hours = parts
                    .map(|input| match input.value {
                        Value::Lasting(hours) => hours,
                        other => panic!("a stretch lasts, and is no {other:?}"),
                    })
                    .sum();
                assert_eq!(parts, hour - view.hour(), "{scenario}: {asked:?}: {figure:?}");
                told += 1;
            }
        });
    }
    assert!(told > 50, "only {told} offers");
}
