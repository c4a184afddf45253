//! The course of history: the orders of its script, in the turns in which they were given.
//!
//! Where the script is silent the High Representative does nothing, and an attacked state takes what is given and
//! writes the letters that are asked of it.

use std::collections::BTreeSet;

use super::basket::Basket;
use super::letters::send_letters;
use crate::base::{KindId, NeedId};
use crate::content::{Mode, ScriptedOrder, Seat};
use crate::engine::{Channel, NeedState, Order, StatementKind, Window};

/// Gives the scripted orders of the viewing seat for the window now open.
pub(super) fn decide(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    let (seat, turn, setting) = (view.seat(), view.turn(), view.setting());
    let Some(history) = setting.scenario().history.clone() else { return };
    let mut settled = Settled::Only(BTreeSet::new());
    for line in history.lines(seat, setting.victims()[0]).filter(|line| line.turn <= turn) {
        match (line.order, &mut settled) {
            (ScriptedOrder::SettleBilaterally, _) => settled = Settled::Everything,
            (ScriptedOrder::SettleKind(kind), Settled::Only(kinds)) => {
                kinds.insert(kind);
            }
            (order, _) if line.turn == turn => {
                for order in orders(basket, seat, order) {
                    basket.give(order);
                }
            }
            _ => {}
        }
    }
    settle(basket, &settled);
    for proposal in view.awaiting() {
        basket.give(Order::Consent { proposal: proposal.id });
    }
    if view.window() == Window::Decision {
        send_letters(basket);
    }
}

/// What the High Representative leaves to giver and victim by now.
enum Settled {
    Only(BTreeSet<KindId>),
    Everything,
}

impl Settled {
    fn covers(&self, kind: KindId) -> bool {
        match self {
            Self::Only(kinds) => kinds.contains(&kind),
            Self::Everything => true,
        }
    }
}

/// What is on the table goes from giver to victim without a third: whole, for the need that it was meant for.
fn settle(basket: &mut Basket<'_, '_>, settled: &Settled) {
    let view = basket.view;
    let mut needs = view.needs();
    needs.retain(|n| matches!(n.state, NeedState::Declared | NeedState::Partly | NeedState::Met));
    for offer in view.offers().into_iter().filter(|o| settled.covers(o.kind) && !o.free.is_zero()) {
        let modes = view.setting().catalogue().kind(offer.kind).map_or(&[][..], |k| k.modes.as_slice());
        let modes: Vec<Option<Mode>> =
            if modes.is_empty() { vec![None] } else { modes.iter().copied().map(Some).collect() };
        let mut served: Vec<NeedId> = needs
            .iter()
            .map(|n| n.id)
            .filter(|n| n.victim == offer.victim && view.serves(offer.giver, offer.kind, n.kind))
            .collect();
        served.sort_by_key(|need| (need.kind != offer.kind, *need));
        let ways = served.iter().flat_map(|need| modes.iter().map(|mode| (*need, *mode)));
        for (need, mode) in ways {
            let quantity = offer.free;
            let channel = Channel::Bilateral;
            if basket.give(Order::Propose { offer: offer.id, need, quantity, channel, mode }) {
                break;
            }
        }
    }
}

/// The orders that a line of the script stands for.
fn orders(basket: &Basket<'_, '_>, seat: Seat, scripted: ScriptedOrder) -> Vec<Order> {
    let setting = basket.view.setting();
    let order = match scripted {
        ScriptedOrder::Advise(choice, answer) => Order::Advise { choice, answer },
        ScriptedOrder::Choose(choice, answer) => Order::Choose { choice, answer },
        ScriptedOrder::StandBy => Order::Statement { kind: StatementKind::Solidarity },
        ScriptedOrder::Declare(kind, size) => {
            let Some(known) = setting.catalogue().kind(kind) else { return Vec::new() };
            Order::Declare { kind, quantity: known.quantity(size) }
        }
        ScriptedOrder::Ask(country, kind) => Order::Ask { country, kind },
        ScriptedOrder::AskAll(kind) => {
            return setting.members().map(|c| Order::Ask { country: c.id, kind }).collect();
        }
        // A victim speaks for itself; nobody else reports for it.
        ScriptedOrder::ReportArt51 if matches!(seat, Seat::Victim(_)) => Order::ReportArt51,
        ScriptedOrder::ReportArt51 | ScriptedOrder::SettleBilaterally | ScriptedOrder::SettleKind(_) => {
            return Vec::new();
        }
    };
    vec![order]
}
