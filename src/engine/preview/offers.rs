//! What asking for a better offer would probably bring, and what a giver's change would be worth.

use super::{Arrival, Objection, Part, Preview, Stretch};
use crate::base::{Milli, NeedId};
use crate::content::Size;
use crate::engine::assess;
use crate::engine::event::Shelf;
use crate::engine::order::OfferChange;
use crate::engine::view::SeatView;
use crate::engine::way;
use crate::engine::world::Offer;

/// The giver answers in its next window. What it may add is what the public stock list says that it still holds: how
/// willing it is shows only in its answer.
pub(super) fn improvement(view: &SeatView<'_>, preview: &mut Preview, offer: &Offer) {
    let setting = view.setting;
    preview.asks.push(view.world.seat_of(offer.giver));
    let hours = setting.scenario().turn_hours(view.turn() + 1);
    let answer = Arrival::after(view.hour(), vec![Part::alone((Stretch::Answer, hours))]);
    preview.objections.extend(super::untimely(view, &answer, None));
    preview.arrival = Some(answer);
    let liftable = offer.caveats.iter().any(|c| setting.rules().offers.liftable.contains(c));
    if view.still_held(offer.giver, offer.kind).is_zero() && !liftable {
        preview.objections.push(Objection::NothingToAdd);
    }
}

/// What would be free, at its worth to the need that it was offered for.
pub(super) fn amended(view: &SeatView<'_>, preview: &mut Preview, offer: &Offer, change: OfferChange) {
    let mut after = offer.clone();
    let mut free = offer.on(Shelf::Free);
    match change {
        OfferChange::Quantity(to) => free = to,
        OfferChange::Lift(caveat) => after.caveats.retain(|c| *c != caveat),
        OfferChange::Victim(to) => after.victim = to,
        OfferChange::Until(_) => return,
    }
    let need = NeedId { victim: after.victim, kind: offer.kind };
    let (Some(kind), Some(row)) = (view.setting.catalogue().kind(offer.kind), view.need(need)) else {
        return;
    };
    let fit = way::best_fit(view.setting, view.world, &after, kind, need).unwrap_or(0);
    let effect = assess::effect(view.setting, kind, need, free, fit);
    let want = row.want.unwrap_or_else(|| kind.quantity(Size::M));
    preview.fit = Some(fit);
    preview.effect = Some(effect);
    preview.coverage = Some((row.coverage, (row.have + effect).per_mille_of(want, 1000)));
    let missing = (want - row.have - row.coming).max(Milli::ZERO);
    if effect > missing.share(view.setting.rules().reception.excess_unremarked) {
        preview.objections.push(Objection::MoreThanNeeded);
    }
}
