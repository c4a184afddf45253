//! What came of aid in natural units: power that flows again, targets intercepted, patients, money, tonnes by sea. Which
//! kind of aid counts in what stands with the kind, in `assets/kinds.ron`.

use std::collections::BTreeMap;

use super::needs::NeedStory;
use super::stories::Moment;
use crate::base::{ConsignmentId, Hours, Milli, NeedId};
use crate::content::{Gauge, Mode, Yield};
use crate::engine::{Event, SeatView};

/// What came of aid, in whole units.
pub(super) struct Gauged {
    /// Megawatts that flow again at the end.
    pub(super) power: i64,
    /// Targets.
    pub(super) interceptions: i64,
    /// Patients.
    pub(super) patients: i64,
    /// Millions of euro.
    pub(super) liquidity: i64,
    /// Tonnes by ship.
    pub(super) landed: i64,
}

/// Effects in natural units.
pub(super) fn effects(view: &SeatView<'_>, moments: &[Moment], needs: &[NeedStory]) -> Gauged {
    let of = |gauge: Gauge| {
        let measured = needs.iter().filter_map(move |need| {
            let found =
                view.setting().catalogue().kind(need.id.kind)?.measure.filter(|y| y.gauge == gauge)?;
            Some((need, found))
        });
        measured.collect::<Vec<(&NeedStory, Yield)>>()
    };
    // What stands at the end, as far as it was wanted.
    let standing = |gauge| {
        let there = |(need, per): &(&NeedStory, Yield)| {
            per.measured(need.wanted().map_or(need.have, |wanted| need.have.min(wanted)))
        };
        whole(of(gauge).iter().map(there).sum())
    };
    let intercepted =
        of(Gauge::Interceptions).iter().map(|(need, per)| per.measured(used_up(need, moments))).sum();
    let treated = of(Gauge::Patients).iter().map(|(need, per)| per.measured(days(need, moments))).sum();
    Gauged {
        power: standing(Gauge::RestoredPower),
        interceptions: whole(intercepted),
        patients: whole(treated),
        liquidity: standing(Gauge::Liquidity),
        landed: whole(by_sea(view, needs)),
    }
}

/// Whole units.
fn whole(quantity: Milli) -> i64 {
    quantity.0 / 1000
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

/// Tonnes that reached the attacked states by ship.
fn by_sea(view: &SeatView<'_>, needs: &[NeedStory]) -> Milli {
    let shipped: Vec<ConsignmentId> =
        view.consignments().iter().filter(|c| c.mode == Some(Mode::Sea)).map(|c| c.id).collect();
    let landed = needs.iter().flat_map(|need| &need.deliveries).filter(|d| d.arrived_at.is_some());
    let tonnes = landed.filter(|d| shipped.contains(&d.consignment)).filter_map(|d| {
        let kind = view.setting().catalogue().kind(d.kind)?;
        Some(Milli(d.quantity.0 * kind.lift_tonnes.0 / 1000))
    });
    tonnes.sum()
}
