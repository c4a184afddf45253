//! What a match would probably bring: when it is at work, what it is worth, what may be said against it.

use super::{Arrival, Objection, Preview};
use crate::base::{Hours, Milli, NeedId};
use crate::content::{NatoAssignment, Size, Track};
use crate::engine::assess;
use crate::engine::event::Clock;
use crate::engine::order::{Channel, Terms};
use crate::engine::travel::{self, Journey, Part, Stretch};
use crate::engine::view::SeatView;
use crate::engine::world::Offer;

/// What a quantity of an offer would do for a need, on these terms, from now on; its coordination takes less time where
/// the High Representative brought both sides together.
pub(super) fn preview(
    view: &SeatView<'_>,
    preview: &mut Preview,
    offer: &Offer,
    need: NeedId,
    terms: Terms,
    brokered: bool,
) {
    let Terms { quantity, channel, mode } = terms;
    let setting = view.setting;
    let world = view.world;
    let (Some(kind), Some(row)) = (setting.catalogue().kind(offer.kind), view.need(need)) else { return };
    let fit = assess::fit(setting, offer.giver, kind, &offer.caveats, need, channel).unwrap_or(0);
    let effect = assess::effect(setting, kind, need, quantity, fit);
    preview.fit = Some(fit);
    preview.effect = Some(effect);
    let want = row.want.unwrap_or_else(|| kind.quantity(Size::M));
    let after = (row.have + effect).per_mille_of(want, 1000);
    preview.coverage = Some((row.coverage, after));
    preview.asks = view.asked_about(offer, need, channel);

    let (leaves, waits) = travel::ready_at(setting, world, offer);
    let journey = Journey { offer, need, kind, quantity, channel, mode, leaves, brokered };
    let (road, lift_short) = travel::expected(setting, world, journey).unwrap_or_default();
    let mut parts: Vec<Part> = waits.into_iter().chain(road.into_iter().map(Part::alone)).collect();
    if lift_short {
        preview.objections.push(Objection::LiftShort);
    }
    let intake = crate::engine::reception::intake_per_day(setting, world, need.victim);
    let queue = crate::engine::reception::queue(setting, world, need.victim);
    let burden = Milli(quantity.0 * kind.host_burden.0 / 1000);
    // What serves elsewhere passes no reception.
    let before = if offer.serves_elsewhere() { Milli::ZERO } else { queue + burden };
    let wait = i32::try_from(before.0 * 24 / intake.0.max(1)).unwrap_or(Hours::MAX);
    let rules = &setting.rules().reception;
    let wait = wait - rules.wait_unremarked_hours;
    if wait > 0 {
        parts.push(Part::alone((Stretch::Reception, wait)));
        preview.objections.push(Objection::ReceptionFull);
    }
    let arrival = Arrival::after(world.hour, parts);
    // What comes to nothing is said before anything else.
    preview.objections.splice(0..0, super::untimely(view, &arrival, Some(row.due)));
    preview.arrival = Some(arrival);

    let ruled = view.triage().or(view.kept_triage()).is_some();
    if ruled && crate::engine::triage::goes_against(setting, world, need, offer).is_some() {
        preview.objections.push(Objection::AgainstTriage);
    }
    let missing = (want - row.have - row.coming).max(Milli::ZERO);
    if effect > missing.share(rules.excess_unremarked) {
        preview.objections.push(Objection::MoreThanNeeded);
    }
    // What fills the last gap is not little, however small it is.
    let little = setting.rules().offers.next_to_nothing;
    if preview.cost.1 > 0 && effect.per_mille_of(want, 1000) < little && effect < missing {
        preview.objections.push(Objection::NextToNothing);
    }
    if row.nato_planned.is_some_and(|planned| {
        (planned + row.have + row.coming + effect) > want.share(rules.excess_unremarked) && !planned.is_zero()
    }) {
        preview.objections.push(Objection::NatoPlansThis);
    }
    if offer.nato == NatoAssignment::Y && offer.waits_for(Clock::Release) {
        preview.objections.push(Objection::NotReleased);
    }
    if channel == Channel::Bilateral {
        preview.objections.push(Objection::Uncoordinated);
        preview.tracks.push((Track::Awareness, -setting.rules().picture.bilateral_awareness));
    }
    preview.objections.extend((offer.kind != need.kind).then_some(Objection::Substitute));
    let giver = world.seat_of(offer.giver);
    let reason = assess::known_objection(setting, offer.giver, kind, channel);
    let reason = reason.filter(|_| preview.asks.contains(&giver));
    preview.objections.extend(reason.map(|reason| Objection::MayRefuse(giver, reason)));
}
