//! The quantity of an order: its unit and its range.

use crate::base::{KindId, Milli};
use crate::engine::{Order, Rejection};
use crate::tui::desk::Desk;

/// The kind whose unit an order's quantity is in.
pub(super) fn kind_of(desk: &Desk, order: &Order) -> Option<KindId> {
    match order {
        Order::Propose { offer, .. } | Order::AmendOffer { offer, .. } => {
            desk.facts()?.offer(*offer).map(|o| o.view.kind)
        }
        Order::Amend { proposal, .. } => {
            let facts = desk.facts()?;
            let found = facts.matches.iter().find(|m| m.id == *proposal)?;
            Some(facts.offer(found.offer).map_or(found.need.kind, |o| o.view.kind))
        }
        Order::Declare { kind, .. } => Some(*kind),
        Order::Table { package, .. } => desk.catalogue.package(*package).map(|p| p.kind),
        _ => None,
    }
}

/// The range of an order's quantity, asked of the rules: nothing at all is never in range.
pub(super) fn range(desk: &Desk, order: &Order) -> Option<(Milli, Milli)> {
    let game = desk.game.as_ref()?;
    let mut probe = order.clone();
    *probe.quantity_mut()? = Milli::ZERO;
    match game.table.guard(game.seat, &probe) {
        Err(Rejection::QuantityOutOfRange { least, most }) => Some((least, most)),
        _ => None,
    }
}
