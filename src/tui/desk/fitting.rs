//! Which page of the handbook fits what is looked at, and what is told above it.

use super::{Desk, Sitting};
use crate::engine::{Order, Rejection};
use crate::words::handbook::Topic;

/// A page of the handbook, and what is told above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fitting {
    /// The page.
    pub topic: Topic,
    /// Why an order was refused, where that is why the page fits.
    pub told: Option<String>,
}

impl From<Topic> for Fitting {
    fn from(topic: Topic) -> Self {
        Self { topic, told: None }
    }
}

impl Fitting {
    /// The rule that stands in the way of an order.
    #[must_use]
    pub fn refused(desk: &Desk, game: &Sitting, order: &Order, rejection: Rejection) -> Self {
        let told = game.refusal(&desk.words, rejection);
        Self { topic: Topic::of_refusal(order, rejection), told: Some(told) }
    }

    /// What fits an order that is being written: the rule that refuses it, else its channel where that is chosen
    /// just now, else what it is about.
    #[must_use]
    pub fn written(desk: &Desk, order: &Order, on_channel: bool) -> Option<Self> {
        let game = desk.game.as_ref()?;
        if let Err(rejection) = game.table.guard(game.seat, order) {
            return Some(Self::refused(desk, game, order, rejection));
        }
        Some(match order {
            Order::Propose { channel, .. } | Order::Amend { channel, .. } if on_channel => {
                Topic::Channel(*channel).into()
            }
            _ => Topic::of_order(order).into(),
        })
    }
}
