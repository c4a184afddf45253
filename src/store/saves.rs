//! Saved games: one journal a file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::disk::{Access, Disk, Kind, Links, OpenFile, RealDisk};
use super::files;
use super::name::{SaveName, SaveRef};
use super::problem::{Action, NAME_CHARS_MAX, StoreError};
use crate::base::Digest;
use crate::record::journal::FILE_BYTES_MAX;
use crate::record::{Damage, Glance, Journal, JournalError, Notes, Reading};

/// How many games a list shows at most: the newest.
pub const ENTRIES_MAX: usize = 500;

/// The folder of saved games.
#[derive(Debug, Clone)]
pub struct Saves {
    pub(super) disk: Arc<dyn Disk>,
    folder: PathBuf,
}

/// A line of the list of saved games.
#[derive(Debug)]
pub struct SaveEntry {
    /// Its name.
    pub name: SaveName,
    /// Its file.
    pub path: PathBuf,
    /// When it was last written, where the system says.
    pub modified: Option<SystemTime>,
    /// What its journal says; or why it cannot be read.
    pub glance: Result<Glance, StoreError>,
}

/// A saved game, claimed, to be written on.
#[derive(Debug)]
pub struct Save {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) place: Place,
    /// Bytes of the journal that are on the disk, or will be once a new save is made.
    pub(super) kept: u64,
    /// The digest of the last of them.
    pub(super) tip: Digest,
    migrated: Option<Migration>,
}

impl Save {
    /// Whether it takes the place of a save in an earlier format, which stays as it is.
    #[must_use]
    pub fn migration(&self) -> Option<&Migration> {
        self.migrated.as_ref()
    }
}

/// A save in an earlier format that goes on in a new file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// The format of the save that stays.
    pub from: u32,
    /// The format of the new one.
    pub to: u32,
    /// The name of the new one.
    pub name: SaveName,
}

/// Where a save stands.
#[derive(Debug)]
pub(super) enum Place {
    /// In a file that is open and claimed.
    Held { path: PathBuf, file: Box<dyn OpenFile> },
    /// Nowhere yet: the writer makes the file.
    New(NewSave),
}

/// A save still to be made, under this name or the next that is free.
#[derive(Debug)]
pub(super) struct NewSave {
    pub(super) saves: Saves,
    pub(super) stem: SaveName,
    pub(super) text: String,
    /// Notes that move with a game into its new file; none where there are none.
    pub(super) notes: Option<Notes>,
}

impl NewSave {
    /// Makes the file and claims it. Somebody else may take a name between our look and our step: then the next.
    pub(super) fn make(&self) -> Result<(PathBuf, Box<dyn OpenFile>), StoreError> {
        let mut tries = 8;
        loop {
            let path = self.saves.folder.join(self.saves.free_name(&self.stem).file_name());
            // Before the save: killed in between, it is made again under the same name, with its notes.
            if let Some(notes) = &self.notes {
                self.saves.keep_notes(&SaveRef::Path(path.clone()), notes)?;
            }
            match files::create(&*self.saves.disk, &path, self.text.as_bytes()) {
                Err(StoreError::Exists(_)) if tries > 0 => tries -= 1,
                made => return made.map(|file| (path, file)),
            }
        }
    }
}

impl Saves {
    /// Opens the folder of saved games: makes it where it is missing, removes what killed programs left.
    pub fn open(folder: PathBuf) -> Result<Self, StoreError> {
        Self::open_on(Arc::new(RealDisk), folder)
    }

    /// The same on any disk.
    pub fn open_on(disk: Arc<dyn Disk>, folder: PathBuf) -> Result<Self, StoreError> {
        files::private_folder(&*disk, &folder)?;
        files::sweep(&*disk, &folder).map_err(|error| StoreError::io(&folder, Action::Read, error))?;
        Ok(Self { disk, folder })
    }

    /// Opens it to look only: nothing is made, nothing removed; a folder that is missing is empty.
    #[must_use]
    pub fn looking(folder: PathBuf) -> Self {
        Self { disk: Arc::new(RealDisk), folder }
    }

    /// The file of a save.
    #[must_use]
    pub fn path(&self, save: &SaveRef) -> PathBuf {
        match save {
            SaveRef::Name(name) => self.folder.join(name.file_name()),
            SaveRef::Path(path) => path.clone(),
        }
    }

    /// The games, newest first. Files that are none are left out; damaged ones are shown as such.
    pub fn list(&self) -> Result<Vec<SaveEntry>, StoreError> {
        let mut found = self.files()?;
        found.truncate(ENTRIES_MAX);
        let entry = |(modified, name, path): (Option<SystemTime>, SaveName, PathBuf)| {
            let glance = self.bytes_of(&path).and_then(|bytes| {
                Glance::at(&bytes).map_err(|error| StoreError::Journal { path: path.clone(), error })
            });
            SaveEntry { name, path, modified, glance }
        };
        Ok(found.into_iter().map(entry).collect())
    }

    /// The game last written, where there is one.
    pub fn latest(&self) -> Result<Option<SaveName>, StoreError> {
        Ok(self.files()?.into_iter().next().map(|(_, name, _)| name))
    }

    fn files(&self) -> Result<Vec<(Option<SystemTime>, SaveName, PathBuf)>, StoreError> {
        let fail = |error| StoreError::io(&self.folder, Action::Read, error);
        let entries = match self.disk.list(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(fail(error)),
        };
        let mut found = Vec::new();
        for (name, kind) in entries {
            let path = self.folder.join(name);
            let Some(name) = SaveName::of_file(&path) else { continue };
            if kind == Kind::File {
                let there = self.disk.look(&path, Links::Refused);
                found.push((there.ok().and_then(|there| there.modified), name, path));
            }
        }
        found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        Ok(found)
    }

    /// A name that no game has, made from this one: itself, or with a number behind it.
    #[must_use]
    pub fn free_name(&self, stem: &SaveName) -> SaveName {
        let short: String = stem.as_str().chars().take(NAME_CHARS_MAX - 5).collect();
        let numbered = (2..10_000).filter_map(|number| SaveName::new(&format!("{short}-{number}")).ok());
        std::iter::once(stem.clone())
            .chain(numbered)
            .find(|name| self.disk.look(&self.folder.join(name.file_name()), Links::Refused).is_err())
            .unwrap_or_else(|| stem.clone())
    }

    /// Makes a new save with the whole of what the journal says so far; only lines pushed later are to be
    /// appended. Never writes over another.
    pub fn create(&self, name: &SaveName, journal: &Journal) -> Result<Save, StoreError> {
        let path = self.folder.join(name.file_name());
        let text = journal.text();
        let file = files::create(&*self.disk, &path, text.as_bytes())?;
        Ok(self.held(path, file, length(text.len()), journal.tip()))
    }

    /// The same, but nothing is written before a [`super::Writer`] starts: the screen does not wait for the disk.
    /// A name that is taken by then gets a number.
    #[must_use]
    pub fn begin(&self, stem: &SaveName, journal: &Journal) -> Save {
        let text = journal.text();
        let (kept, tip) = (length(text.len()), journal.tip());
        let place = Place::New(NewSave { saves: self.clone(), stem: stem.clone(), text, notes: None });
        Save { disk: Arc::clone(&self.disk), place, kept, tip, migrated: None }
    }

    fn held(&self, path: PathBuf, file: Box<dyn OpenFile>, kept: u64, tip: Digest) -> Save {
        Save { disk: Arc::clone(&self.disk), place: Place::Held { path, file }, kept, tip, migrated: None }
    }

    /// Reads a save to verify it, to watch it or to report on it. Nothing is claimed or written.
    pub fn read(&self, save: &SaveRef) -> Result<Reading, StoreError> {
        let path = self.path(save);
        Journal::read(&self.bytes_of(&path)?).map_err(|error| StoreError::Journal { path, error })
    }

    /// Reads a damaged save to look at, as far as it is whole.
    pub fn read_up_to_damage(&self, save: &SaveRef) -> Result<(Reading, Option<Damage>), StoreError> {
        let path = self.path(save);
        Journal::read_up_to_damage(&self.bytes_of(&path)?)
            .map_err(|error| StoreError::Journal { path, error })
    }

    /// Claims a save and reads it, to play on. A torn last record is put aside, next to the save, before
    /// it is cut off. A save in an earlier format is not touched: it goes on in a new file beside it, which is made
    /// once a [`super::Writer`] starts.
    pub fn resume(&self, save: &SaveRef) -> Result<(Save, Reading), StoreError> {
        let path = self.path(save);
        let fail = |error| StoreError::io(&path, Action::Write, error);
        let disk = &*self.disk;
        files::not_open_to_all(disk, files::parent(&path))?;
        let mut file = files::open(disk, &path, Links::Refused, Access::Write)?;
        files::lock(&*file, &path)?;
        let bytes = files::read_open(&mut *file, &path, FILE_BYTES_MAX)?;
        let journal = |error: JournalError| StoreError::Journal { path: path.clone(), error };
        let reading = Journal::read(&bytes).map_err(journal)?;
        if let Some(migrated) = reading.journal.migrated() {
            return self.migrate(&path, reading, migrated);
        }
        let kept = length(reading.bytes);
        if reading.torn.is_some() {
            files::set_aside(disk, &path, &bytes, "torn")?;
            file.cut(kept).and_then(|()| file.sync()).map_err(fail)?;
        }
        let tip = reading.journal.tip();
        Ok((self.held(path, file, kept, tip), reading))
    }

    /// The save that takes the place of one in an earlier format, to be made beside it.
    fn migrate(
        &self,
        path: &Path,
        reading: Reading,
        journal: Journal,
    ) -> Result<(Save, Reading), StoreError> {
        let beside = Self { disk: Arc::clone(&self.disk), folder: files::parent(path).to_owned() };
        let stem = SaveName::new(&path.file_stem().unwrap_or_default().to_string_lossy())?;
        let (from, to) = (reading.journal.header().format, journal.header().format);
        let name = beside.free_name(&stem);
        let mut save = beside.begin(&stem, &journal);
        // Notes that cannot be read stay where they are, as the game does.
        let (notes, _) = self.notes(&SaveRef::Path(path.to_owned()), reading.journal.game());
        if let (Place::New(new), false) = (&mut save.place, notes.is_empty()) {
            new.notes = Some(notes.under(journal.game()));
        }
        save.migrated = Some(Migration { from, to, name });
        let bytes = usize::try_from(save.kept).unwrap_or(usize::MAX);
        Ok((save, Reading { journal, bytes, ..reading }))
    }

    fn bytes_of(&self, path: &Path) -> Result<Vec<u8>, StoreError> {
        let mut file = files::open(&*self.disk, path, Links::Refused, Access::Read)?;
        files::read_open(&mut *file, path, FILE_BYTES_MAX)
    }
}

fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}
