//! Which keys can give or do something in the seat that looks, at this point of its game.
//!
//! Enters: an action. Leaves: whether it means anything. Never here: what is legal; only whose order it is.

use super::Desk;
use crate::content::Seat;
use crate::engine::OrderKind;
use crate::tui::action::Action;

/// The kind of order that a key gives at once, or opens.
#[must_use]
pub fn order_of(action: Action) -> Option<OrderKind> {
    match action {
        Action::Ask => Some(OrderKind::Ask),
        Action::Park | Action::SmallOffers => Some(OrderKind::Park),
        Action::Decline => Some(OrderKind::Decline),
        Action::Improve => Some(OrderKind::Improve),
        Action::Promise => Some(OrderKind::Promise),
        Action::ReleaseInject => Some(OrderKind::ReleaseInject),
        Action::HoldInject => Some(OrderKind::HoldInject),
        Action::PostponeInject => Some(OrderKind::PostponeInject),
        Action::EditInject => Some(OrderKind::EditInject),
        Action::SetLevel => Some(OrderKind::Override),
        Action::PauseClock => Some(OrderKind::Pause),
        Action::Message => Some(OrderKind::Message),
        _ => None,
    }
}

impl Desk {
    /// Whether a key can give or do that in this seat, at this point of the game: the foot, the help and the palette name
    /// no other. Where no game is on the desk, every key means what it says.
    #[must_use]
    pub fn gives(&self, action: Action) -> bool {
        let Some(game) = &self.game else { return true };
        let over = game.facts.over;
        match (order_of(action), action) {
            // Whoever sits there can call it.
            (Some(OrderKind::Pause), _) => !over && game.table.leads(Seat::Excon),
            (Some(kind), _) => !over && game.view().gives_kind(kind),
            (None, Action::EndTurn | Action::Orders | Action::Undo) => !over,
            (None, Action::Debrief | Action::Watch) => over,
            (None, Action::Coach) => game.coach().is_some(),
            (None, _) => true,
        }
    }
}
