//! The greedy stand-in: asks for information sharing at once, then serves needs by weight and urgency with what fits
//! best and comes soonest. It never asks a capital, speaks, promises, or looks at NATO.

use super::matching;
use crate::content::IpcrMode;
use crate::engine::Order;
use crate::players::basket::Basket;

/// Gives the greedy stand-in's orders.
pub(in crate::players) fn greedy(basket: &mut Basket<'_, '_>) {
    request(basket, IpcrMode::InformationSharing);
    let needs = matching::pressing(basket);
    matching::serve_all(basket, &needs, matching::missing, |_, _| true);
}

/// Asks the Presidency for a mode of the crisis response, unless it works, comes or is asked for already.
pub(super) fn request(basket: &mut Basket<'_, '_>, mode: IpcrMode) {
    let ipcr = basket.view.ipcr();
    let aimed = ipcr.next.map_or(ipcr.mode, |(mode, _)| mode).max(ipcr.requested.unwrap_or_default());
    if aimed < mode {
        basket.give(Order::RequestIpcr { mode });
    }
}
