//! The terms of exercise control: what it can set and by how much, and why it does. Its bounds are those of a tool, no
//! figures of the field: they stand here and not among the rules.

use serde::{Deserialize, Serialize};

use super::Order;
use crate::base::{CountryId, PerMille, named};
use crate::content::{Function, Track};

/// What an inject does unedited, per mille.
pub const FULL_SHARE: PerMille = 1000;

/// Whether the newest word of these orders about the clock is to stop it.
#[must_use]
pub fn clock_stands(basket: &[Order]) -> bool {
    let word = |order: &Order| match order {
        Order::Pause { .. } => Some(true),
        Order::Resume => Some(false),
        _ => None,
    };
    basket.iter().rev().find_map(word).unwrap_or(false)
}

/// A level that exercise control can set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A track.
    Track(Track),
    /// A function of an attacked state.
    Function(CountryId, Function),
}

named! {
    /// Why exercise control sets a level.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Motive {
        /// A training objective needs it.
        Objective = "objective",
        /// The exercise runs too fast or too slowly.
        Pace = "pace",
        /// Something came out wrong.
        Correction = "correction",
        /// A person's idea that the rules do not know has earned it.
        Initiative = "initiative",
    }
}
