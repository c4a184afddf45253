//! What a mechanism costs: staff and money, what makes capitals reluctant, what a lack of legal basis costs.

use serde::{Deserialize, Serialize};

use crate::base::OptionId;
use crate::content::capability::Track;

/// What a mechanism costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cost {
    /// Of the High Representative's desk, when it is the High Representative who orders.
    pub desk: i32,
    /// Of the Council's staff, once.
    pub council: i32,
    /// Of the Council's staff, a day while it works.
    pub council_per_day: i32,
    /// Political capital: cohesion, when it is asked for.
    pub cohesion: i32,
    /// Millions of euro that the Union pays when it begins to work.
    pub millions: i32,
}

/// What weighs on capitals that decide on a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Politics {
    /// What it costs a capital that sees no danger for itself; less with the danger it sees.
    pub burden: i32,
    /// Whether it has implications for defence, so that a specific character matters.
    pub defence: bool,
}

/// What asking for a mechanism is where its legal basis does not carry it: a typical mistake, and its price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trap {
    /// The typical mistake of `domain.md` §7.2.
    pub mistake: u8,
    /// What it moves, at once.
    pub tracks: Vec<(Track, i32)>,
    /// A reform option under which it is lawful.
    pub lawful_with: Option<OptionId>,
}
