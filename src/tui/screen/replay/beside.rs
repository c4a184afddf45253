//! A second history beside the first, and where they part.
//!
//! Enters: a second recorded game. Leaves: both through the same eyes, and what differs in words. Never here: files.

use super::watching::Watching;
use crate::engine::Eyes;
use crate::record::Parting;
use crate::session::watching::{Admission, admission};
use crate::tui::desk::Desk;
use crate::tui::host::Watched;
use crate::words::Lookup;

/// The second history.
pub(super) struct Beside {
    pub watching: Watching,
    pub parting: Parting,
    /// Where they part.
    pub moment: Option<usize>,
    /// What differs, a sentence an item.
    pub told: Vec<String>,
}

impl Beside {
    /// The second history, seen through eyes that both allow: these, or the next of the first that do.
    ///
    /// # Errors
    /// The message that says why the two cannot be watched together.
    pub fn of(watched: Watched, first: &mut Watching, at: usize, desk: &Desk) -> Result<Self, &'static str> {
        let second = Watching::of(watched, desk);
        if second.replay.game().is_none() {
            return Err("compare-other-rules");
        }
        let allowed = |eyes: &Eyes| {
            first.guard_of(*eyes).is_none() && admission(second.replay.journal(), *eyes) == Admission::Open
        };
        let choices: Vec<Eyes> = first.choices.iter().copied().filter(allowed).collect();
        if choices.is_empty() {
            return Err("compare-no-eyes");
        }
        if !choices.contains(&first.eyes) {
            first.look_through(desk, choices[0]);
        }
        first.choices = choices;
        let parting = Parting::of(first.replay.journal(), second.replay.journal());
        let mut beside = Self { watching: second, parting, moment: None, told: Vec::new() };
        beside.look_through(first, at, desk);
        Ok(beside)
    }

    /// Looks through the eyes of the first, at that moment. What one seat may not know of the other's orders it is not told.
    pub fn look_through(&mut self, first: &mut Watching, at: usize, desk: &Desk) {
        let open = |watching: &Watching| admission(watching.replay.journal(), Eyes::Full) == Admission::Open;
        let (ours, theirs) = (first.replay.journal(), self.watching.replay.journal());
        self.parting = match first.eyes {
            Eyes::Seat(seat) if !(open(first) && open(&self.watching)) => {
                Parting::of_seat(ours, theirs, seat)
            }
            _ => Parting::of(ours, theirs),
        };
        self.moment = self.parting.moment(ours);
        self.watching.look_through(desk, first.eyes);
        self.told = self.tell(first, desk);
        self.watching.seek(desk, at);
    }

    /// What differs, as both games stood where they part.
    fn tell(&mut self, first: &mut Watching, desk: &Desk) -> Vec<String> {
        let (here, at) = (first.replay.position(), self.moment.unwrap_or(0));
        let eyes = self.parting.seat.map_or(Eyes::Full, Eyes::Seat);
        first.replay.seek(at);
        self.watching.replay.seek(at);
        let told = match (first.replay.game(), self.watching.replay.game()) {
            (Some(ours), Some(theirs)) => {
                let (ours, theirs) = (ours.view(eyes), theirs.view(eyes));
                self.parting.told(&desk.words, &Lookup::of(&ours), &Lookup::of(&theirs))
            }
            _ => Vec::new(),
        };
        first.replay.seek(here);
        told
    }

    /// What differs, the order and the result apart before what is common to both.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        let (common, apart) = self.told.split_at(self.told.len().min(2));
        apart.iter().chain(common).map(String::as_str)
    }
}
