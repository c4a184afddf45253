//! The orders with which a case can be argued: each plea to each other member.

use crate::content::Seat;
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
