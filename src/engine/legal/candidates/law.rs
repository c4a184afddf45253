//! The orders about a case: each plea to each other member, and each reading of its own.

use crate::content::Seat;
use crate::content::rules::ThresholdBand;
use crate::engine::law;
use crate::engine::order::{Order, Plea};
use crate::engine::view::SeatView;

pub(super) fn candidates(view: &SeatView<'_>) -> Vec<Order> {
    let own = if let Seat::Victim(own) = view.seat() { Some(own) } else { None };
    let mut list = Vec::new();
    for victim in view.victim_ids().filter(|victim| own.is_none_or(|own| own == *victim)) {
        for reader in law::readers(view.setting, victim) {
            list.extend(Plea::ALL.map(|by| Order::ArgueCase { country: reader.id, victim, by }));
        }
    }
    list
}

/// Each reading of each case that is not the state's own.
pub(super) fn readings(view: &SeatView<'_>) -> Vec<Order> {
    view.victim_ids()
        .filter(|victim| view.giver() != Some(*victim))
        .flat_map(|victim| ThresholdBand::ALL.map(|reading| Order::StateReading { victim, reading }))
        .collect()
}
