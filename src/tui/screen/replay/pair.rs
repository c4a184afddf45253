//! What the replay shows: a recorded game, and where two are compared a second beside it, at one moment.
//!
//! Enters: recorded games, moments, eyes. Leaves: both of them there. Never here: keys, cells, files.

use std::cell::RefCell;
use std::rc::Rc;

use super::beside::Beside;
use super::watching::Watching;
use crate::engine::Eyes;
use crate::record::Guard;
use crate::tui::desk::{Desk, Ground, Scene};
use crate::tui::host::Watched;

/// What is shown, shared by the replay and the boxes over it.
pub(super) type Shared = Rc<RefCell<Pair>>;

/// A recorded game being watched, alone or with a second beside it.
pub(super) struct Pair {
    pub first: Watching,
    pub second: Option<Beside>,
    /// The moment shown; past the end of a game where the other is longer.
    at: usize,
}

impl Scene for RefCell<Pair> {
    fn look(&self, with: &mut dyn FnMut(&Ground<'_>)) {
        let watching = &self.borrow().first;
        let (Some(game), Some(facts)) = (watching.replay.game(), &watching.facts) else { return };
        if watching.guard_of(watching.eyes).is_some() {
            return;
        }
        let log = watching.replay.log().until(watching.replay.position());
        // A game that is over is open to all.
        let full = game.outcome().map(|_| game.view(Eyes::Full));
        with(&Ground { facts, view: game.view(watching.eyes), full, log: &log });
    }
}

impl Pair {
    /// One game, at its beginning.
    pub fn alone(watched: Watched, desk: &Desk) -> Self {
        Self { first: Watching::of(watched, desk), second: None, at: 0 }
    }

    /// Puts a second game beside the first.
    ///
    /// # Errors
    /// The message that says why the two cannot be watched together.
    pub fn put_beside(&mut self, watched: Watched, desk: &Desk) -> Result<(), &'static str> {
        self.second = Some(Beside::of(watched, &mut self.first, self.at, desk)?);
        Ok(())
    }

    /// Watches the first game alone again.
    pub fn part(&mut self, desk: &Desk) {
        self.second = None;
        self.first.choose_freely();
        self.seek(desk, self.at);
    }

    pub fn seek(&mut self, desk: &Desk, moment: usize) {
        self.at = moment.min(self.length());
        self.first.seek(desk, self.at);
        if let Some(second) = &mut self.second {
            second.watching.seek(desk, self.at);
        }
    }

    /// The moment shown.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The last moment, of the longer game where there are two.
    pub fn length(&self) -> usize {
        let second = self.second.as_ref().map_or(0, |beside| beside.watching.replay.windows());
        self.first.replay.windows().max(second)
    }

    /// Looks through these eyes, or asks for what guards them.
    pub fn look_through(&mut self, desk: &Desk, eyes: Eyes) {
        self.first.look_through(desk, eyes);
        if let Some(second) = &mut self.second {
            second.look_through(&mut self.first, self.at, desk);
        }
    }

    /// What has to be answered before the eyes that look see anything.
    pub fn guard(&self) -> Option<Guard> {
        self.first.guard_of(self.first.eyes)
    }

    /// The passphrase of the eyes that look was given.
    pub fn unlock(&mut self, desk: &Desk) {
        self.first.unlock();
        self.look_through(desk, self.first.eyes);
    }
}
