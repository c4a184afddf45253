//! What the console asks of the program around it: games from the library and games from the disk.
//!
//! Enters: names. Leaves: tables and replays. Never here: files; whoever implements this has them.

use crate::base::ScenarioId;
use crate::content::Seat;
use crate::record::Replay;
use crate::session::{Plan, Table};
use crate::store::Save;

/// A game that a person can sit down at.
pub struct Opened {
    /// The game.
    pub table: Table,
    /// The seat that looks.
    pub seat: Seat,
    /// Its file, with everything in it that the journal says so far; none when it is not kept.
    pub save: Option<Save>,
}

/// A game on disk, as the title lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedGame {
    /// Its name, to resume it by.
    pub name: String,
    /// The scenario's title.
    pub title: String,
    /// The turn reached.
    pub turn: u16,
    /// Turns of the scenario.
    pub turns: u16,
    /// Whether it is over.
    pub over: bool,
    /// Who played it.
    pub plan: Plan,
}

/// The program around the console.
pub trait Host {
    /// A new game with these persons. Without a seed one is drawn.
    ///
    /// # Errors
    /// Why there is no such game, in words for the player.
    fn open(
        &mut self,
        scenario: ScenarioId,
        options: &[(String, String)],
        seed: Option<u64>,
        plan: &Plan,
    ) -> anyhow::Result<Opened>;
    /// Games on disk, latest first.
    fn saves(&mut self) -> Vec<SavedGame>;
    /// A game from disk.
    ///
    /// # Errors
    /// Why it cannot be played on.
    fn resume(&mut self, name: &str) -> anyhow::Result<Opened>;
    /// A game from disk, to watch.
    ///
    /// # Errors
    /// Why it cannot be watched.
    fn replay(&mut self, name: &str) -> anyhow::Result<Replay>;
}
