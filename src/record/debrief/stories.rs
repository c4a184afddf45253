//! Stories of a game that several parts of the debrief tell from: its moments, mistakes and promises.

use serde::Serialize;

use crate::base::{Hours, NeedId, PromiseId};
use crate::content::Track;
use crate::engine::{Cause, Event, SeatView};

/// An event with its moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// The turn.
    pub turn: u16,
    /// The hour at which that turn decides.
    pub hour: Hours,
    /// What happened.
    pub event: Event,
}

/// A typical mistake of `domain.md` §7.2 that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MistakeStory {
    /// Its number.
    pub mistake: u8,
    /// Each time: the turn, the hour, and what brought it about.
    pub times: Vec<(u16, Hours, Cause)>,
    /// What it cost on each track.
    pub cost: Vec<(Track, i32)>,
}

/// A public promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PromiseStory {
    /// Its number.
    pub promise: PromiseId,
    /// The need.
    pub need: NeedId,
    /// When it was made.
    pub made_at: Hours,
    /// By when it was to be kept.
    pub by: Hours,
    /// Whether it was, once it fell due.
    pub kept: Option<bool>,
}

/// An aim of the adversary, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AimStory {
    /// What it wanted, as the author wrote it.
    pub text: String,
    /// Whether these eyes know it by an assessment only; then they do not know what became of it.
    pub estimate: bool,
    /// When it first had it.
    pub first: Option<Hours>,
    /// Whether it has it now.
    pub reached: bool,
}

/// The aims that these eyes know.
pub(super) fn aims(view: &SeatView<'_>) -> Vec<AimStory> {
    let stated = &view.setting().scenario().aims;
    let story = |row: crate::engine::view::AimView| {
        Some(AimStory {
            text: stated.get(usize::from(row.aim))?.text.clone(),
            estimate: row.estimate,
            first: row.first,
            reached: row.since.is_some(),
        })
    };
    view.aims().into_iter().filter_map(story).collect()
}
