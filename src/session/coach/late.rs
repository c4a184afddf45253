//! Whether the moment of a step has passed, and what comes to a need only after the end.
//!
//! Enters: a view and a basket. Leaves: a quantity, or whether something still makes sense. Never here: what the coach says
//! of it.

use crate::base::{Milli, NeedId};
use crate::content::IpcrMode;
use crate::engine::view::{ConsignmentStatus, MatchStatus, NeedView};
use crate::engine::{NeedState, Objection, Order, SeatView};

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

/// Whether nothing that is ordered now comes to anything: the last turn decides.
#[must_use]
pub fn at_the_end(view: &SeatView<'_>) -> bool {
    view.turns_left() == 0
}

/// Whether the crisis response shares information or is about to, or could only after the end.
#[must_use]
pub fn picture_shared(view: &SeatView<'_>) -> bool {
    let ipcr = view.ipcr();
    let aimed = ipcr.next.map_or(ipcr.mode, |(mode, _)| mode);
    aimed >= IpcrMode::InformationSharing || at_the_end(view)
}

/// Whether no decision of others waits for this seat's advice.
#[must_use]
pub fn is_advised(view: &SeatView<'_>, basket: &[Order]) -> bool {
    view.choices().iter().filter(|open| open.decider != view.seat()).all(|open| {
        open.advice.is_some()
            || basket.iter().any(|o| matches!(o, Order::Advise { choice, .. } if *choice == open.id))
    })
}

/// Whether no capital that is asked now could bring in time what is still missing.
#[must_use]
pub fn nobody_to_ask(view: &SeatView<'_>, basket: &[Order]) -> bool {
    let enough = view.setting().rules().functions.covered_from;
    let open = |need: &NeedView| matches!(need.state, NeedState::Declared | NeedState::Partly);
    let lacks = |need: &NeedView| {
        let ordered: Milli = basket
            .iter()
            .enumerate()
            .filter(|(_, order)| matches!(order, Order::Propose { need: of, .. } if *of == need.id))
            .filter_map(|(place, order)| view.preview(&basket[..place], order).ok())
            .filter_map(|preview| preview.effect)
            .sum();
        let comes = need.have + need.coming + need.proposed + ordered - too_late(view, basket, need.id);
        comes.per_mille_of(need.want.unwrap_or_default(), 1000) < enough
    };
    let in_time = |need: &NeedView| {
        view.countries().iter().any(|country| {
            let ask = Order::Ask { country: country.id, kind: need.id.kind };
            view.preview(basket, &ask).is_ok_and(|preview| {
                preview.arrival.is_some() && !preview.objections.contains(&Objection::AfterEnd)
            })
        })
    };
    !view.needs().iter().any(|need| open(need) && lacks(need) && in_time(need))
}
