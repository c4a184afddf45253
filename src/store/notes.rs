//! Bookmarks and notes beside a save, in a file of their own: `NAME.notes.ron` next to `NAME.casus`.

use std::path::{Path, PathBuf};

use super::disk::{Access, Links};
use super::files;
use super::name::SaveRef;
use super::problem::StoreError;
use super::saves::Saves;
use crate::base::Digest;
use crate::record::Notes;
use crate::record::notes::NOTES_BYTES_MAX;

impl Saves {
    /// The file of notes of a save.
    #[must_use]
    pub fn notes_path(&self, save: &SaveRef) -> PathBuf {
        self.path(save).with_extension("notes.ron")
    }

    /// The notes beside the save of that game, as `Journal::game` names it; a missing file is one without notes. What
    /// cannot be read hinders nobody: there are no notes then, and it is said why.
    #[must_use]
    pub fn notes(&self, save: &SaveRef, game: Digest) -> (Notes, Option<StoreError>) {
        let path = self.notes_path(save);
        match self.notes_bytes(&path).and_then(|bytes| read(&path, &bytes, game)) {
            Ok(notes) => (notes, None),
            Err(StoreError::Missing(_)) => (Notes::of(game), None),
            Err(error) => (Notes::of(game), Some(error)),
        }
    }

    /// Writes the notes beside a save. What stands there and is no file of notes of this game is put aside first; what
    /// is too large to be one, or is no file, stays, and nothing is written.
    pub fn keep_notes(&self, save: &SaveRef, notes: &Notes) -> Result<(), StoreError> {
        let (path, disk) = (self.notes_path(save), &*self.disk);
        files::not_open_to_all(disk, files::parent(&path))?;
        match self.notes_bytes(&path) {
            Ok(bytes) if read(&path, &bytes, notes.game()).is_err() => {
                files::set_aside(disk, &path, &bytes, "unread")?;
            }
            Ok(_) | Err(StoreError::Missing(_)) => {}
            Err(error) => return Err(error),
        }
        files::write_on(disk, &path, notes.text().as_bytes())
    }

    fn notes_bytes(&self, path: &Path) -> Result<Vec<u8>, StoreError> {
        let mut file = files::open(&*self.disk, path, Links::Refused, Access::Read)?;
        files::read_open(&mut *file, path, NOTES_BYTES_MAX)
    }
}

fn read(path: &Path, bytes: &[u8], game: Digest) -> Result<Notes, StoreError> {
    Notes::read(bytes, game).map_err(|error| StoreError::Notes { path: path.to_owned(), error })
}
