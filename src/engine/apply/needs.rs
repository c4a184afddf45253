//! What events about needs do to the world, and the promises made about them.

use super::fresh::{new_need, reopen};
use super::tally::credit;
use crate::base::{Milli, PerMille};
use crate::engine::event::{Event, NeedState, Side};
use crate::engine::setting::Setting;
use crate::engine::world::{Promise, World};

pub(super) fn apply(setting: &Setting, world: &mut World, event: &Event) {
    match event {
        Event::NeedArose { need, quantity, error, due, .. } => {
            let born = world.hour;
            let arisen = new_need(*need, *quantity, *error, born, *due);
            match world.need_mut(*need) {
                Some(lapsed) => reopen(lapsed, &arisen),
                None => world.needs.push(arisen),
            }
        }
        Event::NeedGrew { need, quantity, .. } => {
            if let Some(need) = world.need_mut(*need) {
                // What was supplied before is a smaller share of the larger need.
                let old = need.quantity;
                let rescale =
                    |share: PerMille| Milli(old.0 * i64::from(share) / 1000).per_mille_of(*quantity, 1000);
                need.supplied = rescale(need.supplied);
                need.credit = rescale(need.credit);
                need.quantity = *quantity;
            }
        }
        Event::NeedDeclared { need, quantity } => {
            let hour = world.hour;
            if let Some(need) = world.need_mut(*need) {
                need.declared = Some(*quantity);
                need.declared_at.get_or_insert(hour);
                if matches!(need.state, NeedState::Latent | NeedState::Withdrawn) {
                    need.state = NeedState::Declared;
                }
            }
        }
        Event::NeedRanked { need } => {
            let next = world.needs.iter().map(|n| n.rank).max().unwrap_or(0) + 1;
            if let Some(need) = world.need_mut(*need) {
                need.rank = next;
            }
        }
        Event::NeedStateChanged { need, state } => {
            if let Some(need) = world.need_mut(*need) {
                need.state = *state;
            }
        }
        Event::NeedLeft { need, by, left } => {
            if let Some(need) = world.need_mut(*need) {
                match by {
                    Side::Eu => need.left_by_eu = *left,
                    Side::Nato => need.left_by_nato = *left,
                }
            }
        }
        Event::PromiseMade { promise, need, by } => world.promises.push(Promise {
            id: *promise,
            need: *need,
            by: *by,
            made_at: world.hour,
            kept: None,
        }),
        Event::PromiseEnded { promise, kept } => {
            if let Some(found) = world.promises.get_mut(promise.index()) {
                found.kept = Some(*kept);
            }
            world.tally.promises_broken += u16::from(!kept);
        }
        Event::NatoPlanned { need, quantity } => {
            let hour = world.hour;
            if let Some(need) = world.need_mut(*need) {
                // What was on its way goes on; what is added takes its own time.
                let had = need.nato_due(setting.rules(), hour).max(need.nato_delivered);
                need.count_plan(setting.rules(), hour, *quantity, had);
            }
        }
        Event::NatoDelivered { need, quantity } => {
            let id = *need;
            let mut added = Milli::ZERO;
            if let Some(need) = world.need_mut(id) {
                added = *quantity - need.nato_delivered;
                need.nato_delivered = *quantity;
            }
            if added.0 > 0 {
                credit(setting, world, id, added);
            }
        }
        Event::MeasureAdopted { need, quantity } => {
            if let Some(found) = world.need_mut(*need) {
                found.by_decision += *quantity;
            }
            credit(setting, world, *need, *quantity);
        }
        Event::FitShifted { need: id, by } => {
            let left = |worth: Milli| worth.share((1000 + by).max(0));
            if let Some(need) = world.need_mut(*id) {
                need.by_decision = left(need.by_decision);
            }
            for consignment in world.consignments.iter_mut().filter(|c| c.need == *id) {
                consignment.effect = left(consignment.effect);
            }
        }
        _ => debug_assert!(false, "applied elsewhere: {event:?}"),
    }
}
