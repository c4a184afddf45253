//! What comes to a need only after the end.
//!
//! Enters: a view and a basket. Leaves: a quantity. Never here: what the coach says of it.

use crate::base::{Milli, NeedId};
use crate::engine::view::{ConsignmentStatus, MatchStatus};
use crate::engine::{Objection, Order, SeatView};

/// What is to come to a need only after the end, in the unit of the need: nothing comes of it. Of this turn's orders, of
/// what is agreed or proposed, and of what is under way.
#[must_use]
pub fn too_late(view: &SeatView<'_>, basket: &[Order], need: NeedId) -> Milli {
    let ordered: Milli = basket
        .iter()
        .enumerate()
        .filter(|(_, order)| matches!(order, Order::Propose { need: of, .. } if *of == need))
        .filter_map(|(place, order)| view.preview(&basket[..place], order).ok())
        .filter(|preview| preview.objections.contains(&Objection::AfterEnd))
        .filter_map(|preview| preview.effect)
        .sum();
    let agreed: Milli = view
        .matches()
        .into_iter()
        .filter(|m| m.need == need && matches!(m.status, MatchStatus::Proposed | MatchStatus::Agreed))
        .filter_map(|m| {
            let offer = view.offer(m.offer)?;
            let (_, _, hour) = view.best_way(&offer, need, m.quantity)?;
            let worth = view.effect_of(offer.kind, need, m.quantity, view.fit(&offer, need));
            (hour > view.ends_at()).then_some(worth)
        })
        .sum();
    let moving: Milli = view
        .consignments()
        .into_iter()
        .filter(|c| c.need == need && c.status == ConsignmentStatus::Moving && c.arrives > view.ends_at())
        .map(|c| c.expected)
        .sum();
    ordered + agreed + moving
}
