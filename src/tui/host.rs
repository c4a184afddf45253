//! What the console asks of the program around it: games from the library and games from the disk.
//!
//! Enters: names. Leaves: tables and replays. Never here: files; whoever implements this has them.

use crate::base::ScenarioId;
use crate::content::Seat;
use crate::record::{Notes, Replay};
use crate::session::{Company, Plan, Table};
use crate::store::{Save, SaveRef};

/// A game to be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGame {
    /// The scenario.
    pub scenario: ScenarioId,
    /// Options that were changed.
    pub options: Vec<(String, String)>,
    /// The seed; without one it is drawn.
    pub seed: Option<u64>,
    /// Who plays.
    pub plan: Plan,
}

/// A game that a person can sit down at.
pub struct Opened {
    /// The game.
    pub table: Table,
    /// The seat that looks.
    pub seat: Seat,
    /// Its file, with everything in it that the journal says so far; none when it is not kept.
    pub save: Option<Save>,
}

/// A recorded game to watch, with what is kept beside it.
pub struct Watched {
    /// The game.
    pub replay: Replay,
    /// Its file; none when it is not kept.
    pub place: Option<SaveRef>,
    /// Bookmarks and notes.
    pub notes: Notes,
    /// What is wrong with the file or with its notes, in words for the player.
    pub faults: Vec<String>,
}

impl From<Replay> for Watched {
    /// A game that is not kept.
    fn from(replay: Replay) -> Self {
        let notes = Notes::of(replay.journal().game());
        Self { replay, place: None, notes, faults: Vec::new() }
    }
}

/// Where and how a recorded game is played on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fork {
    /// The save of the parent, which stays as it is.
    pub parent: SaveRef,
    /// After so many closed windows.
    pub windows: usize,
    /// Who plays.
    pub company: Company,
    /// The name of the new save; one that is taken gets a number.
    pub name: String,
}

/// A game on disk, as the title lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedGame {
    /// Its name, to resume it by.
    pub name: String,
    /// The scenario.
    pub scenario: ScenarioId,
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
    /// The game that it branched from, where it did.
    pub parent: Option<Parent>,
}

/// Where a game on disk comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parent {
    /// A game on disk, by its name.
    Known(String),
    /// One that is not there any more.
    Gone,
}

/// The program around the console.
pub trait Host {
    /// A new game.
    ///
    /// # Errors
    /// Why there is no such game, in words for the player.
    fn open(&mut self, new: &NewGame) -> anyhow::Result<Opened>;
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
    fn watch(&mut self, save: &SaveRef) -> anyhow::Result<Watched>;
    /// Keeps bookmarks and notes beside a game on disk.
    ///
    /// # Errors
    /// Why they are not kept. What was kept before still is.
    fn keep_notes(&mut self, save: &SaveRef, notes: &Notes) -> anyhow::Result<()>;
    /// A new game that is another one up to a moment, to be played on from there.
    ///
    /// # Errors
    /// Why it cannot be played on.
    fn branch(&mut self, fork: &Fork) -> anyhow::Result<Opened>;
}
