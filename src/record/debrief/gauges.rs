//! What came of aid in natural units: power that flows again, targets intercepted, patients, money, tonnes by sea. Which
//! kind of aid counts in what stands with the kind, in `assets/kinds.ron`.

use std::collections::BTreeMap;

use super::needs::{Delivery, NeedStory};
use super::stories::Moment;
use crate::base::{ConsignmentId, Hours, Milli, NeedId};
use crate::content::{Gauge, Mode};
use crate::engine::{Event, SeatView};

/// What came of aid, in thousandths of its unit: of each need that has such a gauge.
pub(super) struct Gauged<'n> {
    /// Megawatts that flow again at the end.
    pub(super) power: Vec<(NeedId, Milli)>,
    /// Targets.
    pub(super) interceptions: Vec<(NeedId, Milli)>,
    /// Patients.
    pub(super) patients: Vec<(NeedId, Milli)>,
    /// Millions of euro.
    pub(super) liquidity: Vec<(NeedId, Milli)>,
    /// Tonnes by ship, of each consignment that landed.
    pub(super) landed: Vec<(&'n NeedStory, &'n Delivery, Milli)>,
}

/// Effects in natural units.
pub(super) fn effects<'n>(view: &SeatView<'_>, moments: &[Moment], needs: &'n [NeedStory]) -> Gauged<'n> {
    let of = |gauge: Gauge, there: &dyn Fn(&NeedStory) -> Milli| {
        let measured = needs.iter().filter_map(|need| {
            let found =
                view.setting().catalogue().kind(need.id.kind)?.measure.filter(|y| y.gauge == gauge)?;
            Some((need.id, found.measured(there(need))))
        });
        measured.filter(|(_, amount)| !amount.is_zero()).collect::<Vec<(NeedId, Milli)>>()
    };
    // What stands at the end, as far as it was wanted.
    let standing = |need: &NeedStory| need.wanted().map_or(need.have, |wanted| need.have.min(wanted));
    Gauged {
        power: of(Gauge::RestoredPower, &standing),
        interceptions: of(Gauge::Interceptions, &|need| used_up(need, moments)),
        patients: of(Gauge::Patients, &|need| days(need, moments)),
        liquidity: of(Gauge::Liquidity, &standing),
        landed: by_sea(view, needs),
    }
}

/// What was used up for a need, by its worth to it.
fn used_up(need: &NeedStory, moments: &[Moment]) -> Milli {
    let worth = |moment: &Moment| {
        let Event::ConsignmentUsed { consignment, quantity } = moment.event else { return Milli::ZERO };
        let delivery = need.deliveries.iter().find(|d| d.consignment == consignment);
        delivery.map_or(Milli::ZERO, |d| Milli(d.effect.0 * quantity.0 / d.at_work.0.max(1)))
    };
    moments.iter().map(worth).sum()
}

/// What worked for a need, as far as it was wanted, summed over the days on which it did.
fn days(need: &NeedStory, moments: &[Moment]) -> Milli {
    let mut at_work: BTreeMap<ConsignmentId, Milli> = BTreeMap::new();
    let (mut nato, mut now, mut sum): (Milli, Hours, i64) = (Milli::ZERO, 0, 0);
    let is_for = |id: NeedId| id == need.id;
    for moment in moments {
        match &moment.event {
            Event::TurnOpened { hour, .. } => {
                let there = at_work.values().copied().sum::<Milli>() + nato;
                let counted = need.wanted().map_or(there, |wanted| there.min(wanted));
                sum += counted.0 * i64::from(hour - now);
                now = *hour;
            }
            Event::ConsignmentAbsorbed { consignment, effect, .. }
                if need.deliveries.iter().any(|d| d.consignment == *consignment) =>
            {
                *at_work.entry(*consignment).or_default() += *effect;
            }
            Event::ConsignmentReturned { consignment, .. } => {
                at_work.remove(consignment);
            }
            Event::NatoDelivered { need, quantity } if is_for(*need) => nato = *quantity,
            _ => {}
        }
    }
    Milli(sum / 24)
}

/// What reached the attacked states by ship, in tonnes.
fn by_sea<'n>(view: &SeatView<'_>, needs: &'n [NeedStory]) -> Vec<(&'n NeedStory, &'n Delivery, Milli)> {
    let shipped: Vec<ConsignmentId> =
        view.consignments().iter().filter(|c| c.mode == Some(Mode::Sea)).map(|c| c.id).collect();
    let sent = needs.iter().flat_map(|need| need.deliveries.iter().map(move |delivery| (need, delivery)));
    let landed = sent.filter(|(_, d)| d.arrived_at.is_some() && shipped.contains(&d.consignment));
    let tonnes = landed.filter_map(|(need, d)| {
        let kind = view.setting().catalogue().kind(d.kind)?;
        Some((need, d, Milli(d.quantity.0 * kind.lift_tonnes.0 / 1000)))
    });
    tonnes.collect()
}
