//! What an order of the crisis response would probably do: its modes, who is invited to its table.

use super::{Objection, Preview};
use crate::content::{Decides, Seat};
use crate::engine::attribution::no_surer_than_may_be;
use crate::engine::draft;
use crate::engine::order::Order;
use crate::engine::round_table;
use crate::engine::standing;
use crate::engine::view::SeatView;

pub(super) fn preview(view: &SeatView<'_>, basket: &[Order], preview: &mut Preview, order: &Order) {
    let (setting, world) = (view.setting, view.world);
    match order {
        Order::RequestIpcr { mode } | Order::SetIpcr { mode } => {
            let mechanism = standing::of_mode(setting, *mode);
            let takes = mechanism.map_or(0, |m| m.cost.council_per_day);
            if draft::prorate(takes, view.turn_hours()) > world.council_opened {
                preview.objections.push(Objection::OverdrawsCouncil);
            }
            let by_services = mechanism.is_some_and(|m| m.decides == Decides::Services);
            if matches!(order, Order::RequestIpcr { .. }) && !by_services {
                preview.asks.push(Seat::Presidency);
            }
        }
        Order::Invite { guest } => {
            let called = basket
                .iter()
                .filter_map(|o| if let Order::Invite { guest } = o { Some(*guest) } else { None });
            let table = world.ipcr.guests.iter().copied().chain(called).chain([*guest]).collect();
            preview.tracks.extend(round_table::brings(setting, *guest, &table, world.lead()));
            no_surer_than_may_be(setting, world, world.lead(), &mut preview.tracks);
            preview.staff = round_table::rule_of(setting, *guest).map_or(0, |rule| rule.staff);
            if preview.staff > world.council_free {
                preview.objections.push(Objection::OverdrawsCouncil);
            }
        }
        _ => {}
    }
}
