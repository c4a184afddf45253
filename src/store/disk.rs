//! The few ways in which this program touches files. All of them refuse what is not a regular file, none
//! writes through a link, and what they make is private to the user.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::Path;

use super::problem::{Action, Found, StoreError};

/// What our temporary files begin and end with, so that orphans can be told.
const TEMPORARY: (&str, &str) = (".casus-", ".tmp");

/// Whether a link at the end of a path is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    Followed,
    Refused,
}

/// Reads a regular file of at most `max` bytes that a user named. Links are followed, since nothing is
/// written; pipes and devices are refused without waiting for them.
pub fn read_file(path: &Path, max: usize) -> Result<Vec<u8>, StoreError> {
    let mut file = open(path, Links::Followed, OpenOptions::new().read(true))?;
    read_open(&mut file, path, max)
}

/// Writes a whole file, new or in place of the old one, which stays until the new one is on the disk.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    if let Ok(there) = fs::symlink_metadata(path) {
        regular(path, &there)?;
    }
    let fail = |error| StoreError::io(path, Action::Write, error);
    let temporary = temporary(path, bytes).map_err(fail)?;
    temporary.persist(path).map_err(|error| fail(error.error))?;
    sync_folder(parent(path)).map_err(fail)
}

/// Makes a new file with these bytes and claims it. Never a file without its first bytes, however the
/// program ends.
pub(super) fn create(path: &Path, bytes: &[u8]) -> Result<File, StoreError> {
    let fail = |error| StoreError::io(path, Action::Create, error);
    let temporary = temporary(path, bytes).map_err(fail)?;
    lock(temporary.as_file(), path)?;
    let file = temporary.persist_noclobber(path).map_err(|error| fail(error.error))?;
    sync_folder(parent(path)).map_err(fail)?;
    Ok(file)
}

/// Reads an open file from its beginning.
pub(super) fn read_open(file: &mut File, path: &Path, max: usize) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(max).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(|error| StoreError::io(path, Action::Read, error))?;
    if bytes.len() > max {
        return Err(StoreError::TooLarge { path: path.to_owned(), max });
    }
    Ok(bytes)
}

/// Opens a file that has to be a regular one.
pub(super) fn open(path: &Path, links: Links, options: &mut OpenOptions) -> Result<File, StoreError> {
    let fail = |error| StoreError::io(path, Action::Read, error);
    // Looked at first for a clear answer, and again once open: it may have been exchanged in between.
    let there = match links {
        Links::Followed => fs::metadata(path),
        Links::Refused => fs::symlink_metadata(path),
    };
    regular(path, &there.map_err(fail)?)?;
    guard(options, links);
    let file = options.open(path).map_err(fail)?;
    regular(path, &file.metadata().map_err(fail)?)?;
    Ok(file)
}

#[cfg(unix)]
fn guard(options: &mut OpenOptions, links: Links) {
    use std::os::unix::fs::OpenOptionsExt;
    let follow = if links == Links::Refused { libc::O_NOFOLLOW } else { 0 };
    options.custom_flags(follow | libc::O_NONBLOCK);
}

#[cfg(not(unix))]
fn guard(_: &mut OpenOptions, _: Links) {}

fn regular(path: &Path, there: &fs::Metadata) -> Result<(), StoreError> {
    let kind = there.file_type();
    let found = if kind.is_file() {
        return Ok(());
    } else if kind.is_dir() {
        Found::Folder
    } else if kind.is_symlink() {
        Found::Link
    } else {
        Found::Special
    };
    Err(StoreError::Unfit { path: path.to_owned(), found })
}

/// Claims an open file for this program, until it is closed, however the program ends.
pub(super) fn lock(file: &File, path: &Path) -> Result<(), StoreError> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(StoreError::Locked(path.to_owned())),
        Err(TryLockError::Error(error)) => Err(StoreError::io(path, Action::Lock, error)),
    }
}

fn temporary(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    // tempfile makes files that only the user can read.
    let mut file =
        tempfile::Builder::new().prefix(TEMPORARY.0).suffix(TEMPORARY.1).tempfile_in(parent(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// The folder that a path stands in.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes sure that names in a folder are on the disk. Windows has no such call.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Makes a folder, and those above it, private to the user; one that is there stays as it is.
/// Refused when it is no folder, a link, or writable by everybody.
pub(super) fn private_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    let there = match fs::symlink_metadata(folder) {
        Ok(there) => there,
        Err(_) => builder
            .create(folder)
            .and_then(|()| fs::symlink_metadata(folder))
            .map_err(|error| StoreError::io(folder, Action::Create, error))?,
    };
    if !there.is_dir() {
        let found = if there.is_symlink() { Found::Link } else { Found::File };
        return Err(StoreError::Unfit { path: folder.to_owned(), found });
    }
    not_open_to_all(folder)
}

/// Refuses a folder in which everybody may exchange our files. Where only owners may remove, as in
/// `/tmp`, nobody can.
#[cfg(unix)]
pub(super) fn not_open_to_all(folder: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    let there = fs::metadata(folder).map_err(|error| StoreError::io(folder, Action::Read, error))?;
    if there.permissions().mode() & 0o1002 == 0o0002 {
        return Err(StoreError::OpenToAll(folder.to_owned()));
    }
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn not_open_to_all(_: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// Removes temporary files that a killed program of ours left behind.
pub(super) fn sweep(folder: &Path) -> io::Result<usize> {
    let mut swept = 0;
    for entry in fs::read_dir(folder)?.take(100_000) {
        let entry = entry?;
        let name = entry.file_name();
        let ours =
            name.to_str().is_some_and(|name| name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1));
        if !ours || !entry.file_type()?.is_file() {
            continue;
        }
        // One that is being written at this moment by another instance is younger than a minute.
        let age = entry.metadata()?.modified().ok().and_then(|at| at.elapsed().ok());
        if age.is_none_or(|age| age.as_secs() >= 60) && fs::remove_file(entry.path()).is_ok() {
            swept += 1;
        }
    }
    Ok(swept)
}
