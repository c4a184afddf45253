//! What every command works with: its global arguments, the log, the library, the words.

use super::arguments::Global;
use super::exit::Stop;
use super::home;
use super::language::words_of;
use super::log::Log;
use crate::content::Library;
use crate::words::Words;

/// What every command works with.
pub(super) struct Desk {
    pub(super) global: Global,
    pub(super) log: Log,
    pub(super) library: Library,
}

impl Desk {
    pub(super) fn open(global: Global) -> Result<Self, Stop> {
        let log = Log::open(&global)?;
        let library = home::library(&global)?;
        Ok(Self { global, log, library })
    }

    pub(super) fn words(&self) -> Words {
        words_of(&self.global)
    }
}
