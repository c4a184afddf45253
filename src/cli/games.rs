//! Games from the library and from the disk, for the console and for the linear mode.
//!
//! Enters: settings, seats, names of saves. Leaves: tables with their saves, replays.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::anyhow;

use super::arguments::{Global, Play};
use super::desk::Desk;
use super::exit::Stop;
use super::game;
use super::home::{paths, said};
use super::language::words_of;
use super::saves::setting_of;
use crate::content::{Catalogue, Library, Seat};
use crate::engine::Setting;
use crate::record::Replay;
use crate::session::{Plan, Table};
use crate::store::{Save, SaveName, SaveRef, Saves};
use crate::words::{Arg, Words};

/// Games from the library and from the disk.
#[derive(Clone)]
pub struct Games {
    pub(super) global: Global,
    pub(super) library: Library,
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) words: Arc<Words>,
}

impl Games {
    /// The games of this desk.
    pub fn of(desk: &Desk, catalogue: Arc<Catalogue>) -> Self {
        let words = Arc::new(desk.words());
        Self { global: desk.global.clone(), library: desk.library.clone(), catalogue, words }
    }

    /// The folder of saved games, made where it is missing.
    pub fn saves(&self) -> anyhow::Result<Saves> {
        let paths = paths(&self.global).map_err(anyhow::Error::from)?;
        Saves::open(paths.saves()).map_err(|error| said(&self.global, &error))
    }

    /// A new game with persons in these seats. Without a seed one is drawn.
    pub fn table(&self, setting: &Arc<Setting>, seed: Option<u64>, plan: &Plan) -> anyhow::Result<Table> {
        let seed = seed.unwrap_or_else(drawn);
        let table = Table::open(Arc::clone(setting), seed, plan.seating(), now());
        table.map_err(|error| anyhow!(error.told(&self.words, setting)))
    }

    /// The name that a new game is kept under, or the next that is free.
    pub fn name_for(table: &Table) -> Option<SaveName> {
        SaveName::new(&format!("{}-{}", table.setting().scenario().id, table.seed())).ok()
    }

    /// A saved game, to go on with.
    pub fn resume(&self, save: &SaveRef) -> anyhow::Result<(Table, Save)> {
        let (save, reading) = self.saves()?.resume(save).map_err(|error| said(&self.global, &error))?;
        let setting = setting_of(&self.global, &self.library, &self.catalogue, reading.journal.header())?;
        let table = Table::resume(Arc::clone(&setting), reading.journal);
        let table = table.map_err(|error| anyhow!(error.told(&words_of(&self.global), &setting)))?;
        Ok((table, save))
    }

    /// The save of that name; without one, the latest.
    pub fn named_or_latest(&self, save: Option<&Path>) -> anyhow::Result<SaveRef> {
        if let Some(save) = save {
            return self.named(save);
        }
        let latest = self.saves()?.latest().map_err(|error| said(&self.global, &error))?;
        Ok(SaveRef::Name(latest.ok_or_else(|| anyhow!(words_of(&self.global).text("fault-no-save")))?))
    }

    /// A saved game, to watch, with what is wrong with its file. A damaged one is shown as far as it is whole.
    pub fn watch(&self, save: &SaveRef) -> anyhow::Result<(Replay, Vec<String>)> {
        let (reading, damage) =
            self.beside(save)?.read_up_to_damage(save).map_err(|error| said(&self.global, &error))?;
        let mut faults = Vec::new();
        if let Some(damage) = damage {
            let args = [("why", Arg::from(damage.told(&self.words)))];
            faults.push(self.words.with("watch-damaged", &args));
        }
        if let Some(torn) = reading.torn {
            let line = i64::try_from(torn.line).unwrap_or(i64::MAX);
            faults.push(self.words.with("watch-torn", &[("line", Arg::from(line))]));
        }
        let setting = setting_of(&self.global, &self.library, &self.catalogue, reading.journal.header())?;
        Ok((Replay::open(reading.journal, setting), faults))
    }

    /// The place of a save, to look only.
    pub fn beside(&self, save: &SaveRef) -> anyhow::Result<Saves> {
        let folder = match save {
            SaveRef::Name(_) => paths(&self.global).map_err(anyhow::Error::from)?.saves(),
            SaveRef::Path(_) => PathBuf::new(),
        };
        Ok(Saves::looking(folder))
    }

    /// The save that was named on the command line.
    pub fn named(&self, save: &Path) -> anyhow::Result<SaveRef> {
        SaveRef::new(save.as_os_str()).map_err(|error| said(&self.global, &error))
    }
}

/// What a new game is set up with: its setting and who plays which seats.
pub fn asked_for(
    desk: &Desk,
    catalogue: &Arc<Catalogue>,
    asked: &Play,
) -> Result<(Arc<Setting>, Plan), Stop> {
    let setting = game::setting_over(desk, Arc::clone(catalogue), &asked.scenario, &asked.option)?;
    let held = |words: &String| {
        words.split('+').map(|word| game::seat_of_a_person(&desk.words(), &setting, word)).collect()
    };
    let plan = Plan::of_groups(&asked.seat.iter().map(held).collect::<Result<Vec<Vec<Seat>>, Stop>>()?);
    Ok((setting, plan))
}

/// The seat whose person is to act; of a game that is over, any person's.
pub fn in_front(global: &Global, table: &Table) -> anyhow::Result<Seat> {
    let awaited = table.awaited().first().copied();
    awaited
        .or_else(|| table.persons().next())
        .ok_or_else(|| anyhow!(words_of(global).text("fault-nobody-sits")))
}

/// Seconds of the Unix epoch; 0 where the clock is before it.
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i64::try_from(since).unwrap_or(0)
}

/// A seed that can be read out over the telephone.
fn drawn() -> u64 {
    RandomState::new().build_hasher().finish() % 1_000_000
}
