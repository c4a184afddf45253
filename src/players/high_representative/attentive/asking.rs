//! Asking capitals for what presses and nobody has tabled: those that hold it by the public stock list and could bring
//! it in time, silent ones first, so that many carry a little.

use crate::base::{CountryId, Hours, KindId};
use crate::engine::view::{CountryStance, NeedView};
use crate::engine::{Order, SeatView};
use crate::players::basket::Basket;

/// Asks a few capitals a turn, for the most pressing needs first, one capital for each.
pub(super) fn ask_capitals(basket: &mut Basket<'_, '_>, needs: &[NeedView]) {
    let view = basket.view;
    let mut left = view.setting().rules().players.attentive.asked_per_turn;
    for need in needs {
        if left == 0 {
            return;
        }
        let on_table = view.on_table(need.id.victim, need.id.kind);
        if (super::missing_beside_nato(need) - on_table).is_zero() {
            continue;
        }
        let asked = capital_for(view, basket.orders(), need.id.kind);
        if asked.is_some_and(|country| basket.give(Order::Ask { country, kind: need.id.kind })) {
            left -= 1;
        }
    }
}

/// The capital to ask for a kind: with nothing said against it, a silent one before others, then the soonest.
fn capital_for(view: &SeatView<'_>, basket: &[Order], kind: KindId) -> Option<CountryId> {
    let mut best: Option<((bool, Hours), CountryId)> = None;
    for country in view.countries() {
        if !view.gives(country.id) || view.still_held(country.id, kind).is_zero() {
            continue;
        }
        let Ok(preview) = view.preview(basket, &Order::Ask { country: country.id, kind }) else { continue };
        let Some(arrival) = &preview.arrival else { continue };
        if preview.objections.iter().any(super::forbids) {
            continue;
        }
        let rank = (country.stance != CountryStance::Silent, arrival.hour);
        if best.as_ref().is_none_or(|(least, _)| rank < *least) {
            best = Some((rank, country.id));
        }
    }
    best.map(|(_, country)| country)
}
