//! What exercise control does from the console, and what keys of other seats answer.

use super::Console;
use crate::content::Seat;
use crate::engine::{Motive, Order, OrderKind};
use crate::tui::action::Action;
use crate::tui::desk::{Desk, Effect, Layer, Reply, order_of};
use crate::tui::screen::order_sheet::OrderSheet;
use crate::tui::screen::orders::Orders;
use crate::tui::screen::plan::Plan;
use crate::tui::screen::timeline::Timeline;
use crate::words::Severity;

/// The timeline that a seat has: exercise control's is the plan.
pub(super) fn timeline(desk: &Desk) -> Box<dyn Layer> {
    if desk.leads() { Box::new(Plan::new(desk)) } else { Box::new(Timeline::new()) }
}

/// Whether a key gives an order that another seat gives, or this one in another part of the turn; then it says whose, and
/// what to do.
pub(super) fn is_anothers(desk: &mut Desk, action: Action) -> bool {
    let Some(game) = desk.game.as_ref().filter(|game| !game.facts.over) else { return false };
    let Some(kind) = order_of(action).filter(|_| !action.is_control()) else { return false };
    let view = game.view();
    let taken = view.taken(kind).err().filter(|_| !view.gives_kind(kind));
    let Some(rejection) = taken else { return false };
    let text = game.refusal(&desk.words, rejection);
    desk.tell(Severity::Note, text);
    true
}

pub(super) fn update(console: &Console, desk: &mut Desk, action: Action) -> Reply {
    let Some(game) = desk.game.as_ref().filter(|game| game.seat == Seat::Excon) else {
        if action == Action::PauseClock
            && desk.game.as_ref().is_some_and(|game| game.table.leads(Seat::Excon))
        {
            return Reply::Do(Effect::CallControl);
        }
        let text = desk.say("notice-control-only");
        desk.tell(Severity::Note, text);
        return Reply::Done;
    };
    match action {
        Action::PauseClock if game.table.is_paused() => Reply::Do(Effect::Give(Order::Resume)),
        Action::PauseClock => Reply::Open(Box::new(OrderSheet::of(desk, Order::Pause { note: None }))),
        Action::Message => Reply::Open(Box::new(Orders::at(desk, OrderKind::Message, None))),
        Action::SetLevel => {
            let Some(row) = game.facts.level_rows().nth(console.track) else { return Reply::Done };
            let order =
                Order::Override { level: row.level, to: row.now, motive: Motive::Objective, note: None };
            Reply::Open(Box::new(OrderSheet::of(desk, order)))
        }
        _ => Reply::Ignored,
    }
}
