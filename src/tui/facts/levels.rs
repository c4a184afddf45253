//! Levels with their past: tracks, and functions of the attacked states.

use crate::base::{CountryId, PerMille};
use crate::content::Function;
use crate::engine::Cause;
pub use crate::engine::Level;
use crate::engine::view::TrackView;
use crate::words::Words;

/// One change of a level, for "why?".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The turn.
    pub turn: u16,
    /// Its moment in words.
    pub moment: String,
    /// By how much.
    pub delta: i32,
    /// To what.
    pub to: PerMille,
    /// Why, in words.
    pub cause: String,
    /// Why.
    pub by: Cause,
}

/// A level with its past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelRow {
    /// Which.
    pub level: Level,
    /// Its name.
    pub name: String,
    /// Its name in at most ten letters.
    pub short: String,
    /// How high it is.
    pub now: PerMille,
    /// How it changed since the last decision.
    pub delta: i32,
    /// Only estimated.
    pub estimate: bool,
    /// Higher is worse.
    pub inverse: bool,
    /// Levels at the end of each turn so far, oldest first.
    pub past: Vec<PerMille>,
    /// All changes this seat knows of, oldest first.
    pub changes: Vec<Change>,
}

impl LevelRow {
    /// How good the level is, 0 to 1000, whichever way it counts.
    #[must_use]
    pub fn goodness(&self) -> PerMille {
        if self.inverse { 1000 - self.now } else { self.now }
    }

    /// Whether the last change was for the better; none when there was none.
    #[must_use]
    pub fn better(&self) -> Option<bool> {
        (self.delta != 0).then_some((self.delta > 0) != self.inverse)
    }
}

pub(super) fn track_row(view: TrackView, words: &Words) -> LevelRow {
    LevelRow {
        level: Level::Track(view.track),
        name: words.track(view.track),
        short: words.track_short(view.track),
        now: view.level,
        delta: 0,
        estimate: view.estimate,
        inverse: view.track.higher_is_worse(),
        past: Vec::new(),
        changes: Vec::new(),
    }
}

pub(super) fn function_row(
    victim: CountryId,
    function: Function,
    level: PerMille,
    words: &Words,
) -> LevelRow {
    LevelRow {
        level: Level::Function(victim, function),
        name: words.function(function),
        short: words.function_short(function),
        now: level,
        delta: 0,
        estimate: false,
        inverse: false,
        past: Vec::new(),
        changes: Vec::new(),
    }
}

/// Deltas and past levels from the changes: the level now, less what came since.
pub(super) fn settle(row: &mut LevelRow, last_turn: u16) {
    let recent = last_turn.saturating_sub(1);
    row.delta = row.changes.iter().filter(|c| c.turn >= recent && c.turn > 0).map(|c| c.delta).sum();
    let mut level = row.now;
    let mut past = vec![level];
    for turn in (1..=last_turn).rev() {
        level -= row.changes.iter().filter(|c| c.turn == turn).map(|c| c.delta).sum::<i32>();
        past.push(level.clamp(0, 1000));
    }
    past.reverse();
    row.past = past;
}
