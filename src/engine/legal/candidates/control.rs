//! What exercise control has to order.

use crate::base::InjectId;
use crate::content::{Function, Seat, Track};
use crate::engine::order::{FULL_SHARE, Level, Motive, Order, OrderKind};
use crate::engine::view::SeatView;

/// How far a candidate moves a level, per mille.
const STEP: i32 = 100;

pub(super) fn candidates(view: &SeatView<'_>, kind: OrderKind) -> Vec<Order> {
    let (world, setting) = (view.world, view.setting);
    let injects = || setting.scenario().injects.iter().map(|i| i.id);
    match kind {
        OrderKind::ReleaseInject => injects().map(|inject| Order::ReleaseInject { inject }).collect(),
        OrderKind::HoldInject => injects().map(|inject| Order::HoldInject { inject }).collect(),
        OrderKind::PostponeInject => {
            let hours = setting.scenario().turn_hours(view.turn() + 1);
            injects().map(|inject| Order::PostponeInject { inject, hours }).collect()
        }
        OrderKind::EditInject => {
            let (_, most) = setting.rules().control.edit_share;
            let edit = |inject: InjectId| {
                let at = world.control.hour_of(setting, inject)?;
                let share = world.control.share_of(inject);
                let share = if share < most { most } else { FULL_SHARE };
                let text = world.control.additions.get(&inject).cloned();
                // What is held past its hour is planned for the next.
                Some(Order::EditInject { inject, at: at.max(world.hour + 1), share, text })
            };
            injects().filter_map(edit).collect()
        }
        OrderKind::Override => {
            let set = |level: Level, now: i32| {
                let to = if now + STEP <= 1000 { now + STEP } else { now - STEP };
                Order::Override { level, to, motive: Motive::Objective, note: None }
            };
            let tracks = Track::ALL.into_iter().map(|track| set(Level::Track(track), world.track(track)));
            let functions = world.victims.iter().flat_map(|v| {
                Function::ALL.map(|f| set(Level::Function(v.country, f), world.function(v.country, f)))
            });
            tracks.chain(functions).collect()
        }
        OrderKind::Pause => vec![Order::Pause { note: None }],
        OrderKind::Resume => vec![Order::Resume],
        OrderKind::Message => {
            let others = view.all_seats().into_iter().filter(|seat| *seat != Seat::Excon);
            others.map(|to| Order::Message { to, text: None }).collect()
        }
        _ => Vec::new(),
    }
}
