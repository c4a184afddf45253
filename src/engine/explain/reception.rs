//! What an attacked state takes in and what waits, and a consignment on its way, taken apart.

use super::{Figure, Label, Value};
use crate::base::{ConsignmentId, CountryId, Hours, KindId, Milli, NeedId};
use crate::engine::reception;
use crate::engine::view::{ConsignmentStatus, SeatView};
use crate::engine::world::Leg;

const HNS: KindId = KindId::literal("HNS");

impl SeatView<'_> {
    pub(super) fn explain_reception(&self, victim: CountryId) -> Option<Vec<Figure>> {
        let seen = self.victims().into_iter().find(|seen| seen.country == victim)?;
        let rules = &self.setting.rules().reception;
        let level = self.setting.catalogue().country(victim).map_or(0, |c| c.host_support);
        let mut intake = Figure::new("intake", Value::Reception(seen.intake_per_day))
            .with("host_support", Value::Count(i64::from(level)))
            .by("level", Value::Reception(Milli(rules.intake_per_level * 1000)))
            .by("bonus", Value::Share(rules.host_support_bonus));
        if let Some(need) = self.need(NeedId { victim, kind: HNS }) {
            intake = intake.of(Label::Need(need.id), Value::Share(need.coverage));
        }
        let mut waits = Figure::new("queue", Value::Reception(seen.queue))
            .by("usual", Value::Lasting(rules.wait_unremarked_hours))
            .by("transport", Value::Change(-rules.queue_transport_per_day))
            .by("cohesion", Value::Change(-rules.queue_cohesion_per_day));
        // Bilateral aid first: it jumps the queue; then what came first.
        let mut rest = seen.queue;
        for found in self.world.consignments.iter().filter(|c| c.leg == Leg::Queued) {
            if found.need.victim != victim || !self.knows_consignment(found) {
                continue;
            }
            let part = reception::burden(self.setting, self.world, found.id, found.quantity - found.absorbed);
            rest -= part;
            waits = waits.of(Label::Consignment(found.giver, found.need), Value::Reception(part));
        }
        if rest > Milli::ZERO {
            waits = waits.with("other", Value::Reception(rest));
        }
        if !seen.queue.is_zero() && !seen.intake_per_day.is_zero() {
            let hours = Hours::try_from(seen.queue.0 * 24 / seen.intake_per_day.0).unwrap_or(Hours::MAX);
            waits = waits.with("queue_lasts", Value::Lasting(hours));
        }
        Some(vec![intake, waits])
    }

    /// A consignment: when it is there, what it is worth, what may still hold it up.
    pub(super) fn explain_consignment(&self, id: ConsignmentId) -> Option<Vec<Figure>> {
        let seen = self.consignments().into_iter().find(|c| c.id == id)?;
        let found = self.world.consignments.get(id.index())?;
        let offer = self.world.offer(found.offer)?;
        let amount = |quantity: Milli| Value::Amount(seen.need.kind, quantity);
        let need = self.need(seen.need);
        let mut arrival = Figure::new("consignment_arrival", Value::At(seen.arrives))
            .with("left_at", Value::At(seen.left_at))
            .with("on_the_way_for", Value::Lasting(seen.arrives - seen.left_at))
            .with("way", Value::Way(found.channel, seen.mode));
        if let Some(need) = &need {
            let late = seen.arrives - need.due;
            arrival = arrival
                .with("due", Value::At(need.due))
                .with("timeliness", Value::Share(self.setting.timeliness(seen.need.kind, late)));
        }
        let waits = matches!(seen.status, ConsignmentStatus::Moving | ConsignmentStatus::Queued);
        if let Some(victim) =
            self.victims().into_iter().find(|v| v.country == seen.need.victim).filter(|_| waits)
        {
            arrival = arrival
                .with("reception_queue", Value::Reception(victim.queue))
                .with("reception_intake", Value::Reception(victim.intake_per_day));
        }
        let worth = Figure::new("consignment_worth", amount(seen.expected))
            .with("quantity", Value::Amount(offer.kind, seen.quantity))
            .with("taken_in", Value::Amount(offer.kind, found.absorbed))
            .with("at_work", amount(found.effect))
            .of(Label::Need(seen.need), need.map_or(Value::Unknown, |need| Value::Share(need.coverage)));
        Some(vec![arrival, worth])
    }
}
