//! What can be asked "why?" in each pane of the console.
//!
//! Enters: cursors, facts. Leaves: what is under them, with its neighbours. Never here: the answer.

use super::Console;
use crate::content::Pool;
use crate::engine::explain::Inquiry;
use crate::tui::desk::{Desk, Matter, Questions};
use crate::tui::facts::Level;
use crate::tui::layout::Pane;

/// What is under the cursor of the pane in focus, its neighbours beside it; the frame's numbers where there is nothing.
pub(super) fn questions(console: &Console, desk: &Desk) -> Questions {
    let found = of_pane(console, desk);
    if found.matters.is_empty() { Questions::of_the_table(desk, &Inquiry::Staff(Pool::Hr)) } else { found }
}

fn of_pane(console: &Console, desk: &Desk) -> Questions {
    let Some(game) = &desk.game else { return Questions::default() };
    let facts = &game.facts;
    match console.focus {
        Pane::Decision if console.in_offers => {
            let need = console.need(facts).map(|need| need.view.id);
            let offers = console.ranked.iter().map(|r| Inquiry::Offer(facts.offers[r.offer].view.id, need));
            Questions::numbers(offers, console.offer)
        }
        Pane::Decision => match console.matter.checked_sub(facts.cards.len()) {
            Some(place) => Questions::numbers(facts.needs.iter().map(|n| Inquiry::Need(n.view.id)), place),
            None => Questions::at(facts.cards.iter().map(Matter::from).collect(), console.matter),
        },
        Pane::Map => {
            let Some(country) = console.map.state.selected else { return Questions::default() };
            super::super::dossier::numbers_of(desk, country)
        }
        Pane::Feed => {
            let lines = console.lines(facts);
            let matters = lines.iter().map(|(place, _)| Matter::Line(*place)).collect();
            Questions::at(matters, console.feed)
        }
        Pane::Tracks => match facts.level_rows().nth(console.track).map(|row| row.level) {
            Some(Level::Track(track)) => Questions::of_the_table(desk, &Inquiry::Track(track)),
            Some(Level::Function(victim, function)) => {
                Questions::of_the_table(desk, &Inquiry::Function(victim, function))
            }
            None => Questions::default(),
        },
        Pane::Basket => {
            let basket = game.basket();
            let orders = basket.iter().enumerate().map(|(place, order)| Inquiry::Order {
                order: order.clone(),
                after: basket[..place].to_vec(),
            });
            Questions::numbers(orders, console.basket)
        }
    }
}
