//! A game: the world, and the one way in.

use std::sync::Arc;

use super::evaluation::Evaluation;
use super::event::Event;
use super::order::{Order, Window};
use super::rejection::Rejection;
use super::setting::Setting;
use super::view::{Eyes, SeatView};
use super::world::World;
use crate::base::{Digest, Hours};
use crate::content::{Outcome, Seat};

/// One game in progress. Cloning it is a cheap copy of the world: what-ifs start from there.
#[derive(Clone)]
pub struct Game {
    setting: Arc<Setting>,
    world: World,
}

impl Game {
    /// Opens a game. Its first window is the adversary's of turn 1.
    #[must_use]
    pub fn open(setting: Arc<Setting>, seed: u64) -> Self {
        todo!()
    }
    /// Takes the sealed orders of the window now open, adjudicates them, and opens the next window.
    ///
    /// Orders are guarded one after the other per seat, in seat order; the first that may not be given
    /// leaves the game as it was.
    pub fn advance(&mut self, orders: &[(Seat, Order)]) -> Result<Vec<Event>, (usize, Rejection)> {
        todo!()
    }
    /// What these eyes may see.
    #[must_use]
    pub fn view(&self, eyes: Eyes) -> SeatView<'_> {
        todo!()
    }
    /// The seats that may give orders in the window now open, in fixed order.
    #[must_use]
    pub fn seats(&self) -> Vec<Seat> {
        todo!()
    }
    /// Every seat of the game.
    #[must_use]
    pub fn all_seats(&self) -> Vec<Seat> {
        todo!()
    }
    /// The window now open.
    #[must_use]
    pub fn window(&self) -> Window {
        todo!()
    }
    /// The turn, from 1.
    #[must_use]
    pub fn turn(&self) -> u16 {
        todo!()
    }
    /// The decision time of this turn.
    #[must_use]
    pub fn hour(&self) -> Hours {
        todo!()
    }
    /// How the game ended, once it did.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        todo!()
    }
    /// The setting.
    #[must_use]
    pub fn setting(&self) -> &Arc<Setting> {
        &self.setting
    }
    /// The seed.
    #[must_use]
    pub fn seed(&self) -> u64 {
        todo!()
    }
    /// Digest of the canonical world.
    #[must_use]
    pub fn digest(&self) -> Digest {
        todo!()
    }
    /// The evaluation as of now.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation {
        todo!()
    }
}
