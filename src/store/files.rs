//! The few ways in which this program touches files. All of them refuse what is not a regular file, none
//! writes through a link, and what they make is private to the user.

use std::fs::TryLockError;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::disk::{Access, Disk, Kind, Links, OpenFile, RealDisk, TEMPORARY, There};
use super::problem::{Action, Found, StoreError};

/// Reads a regular file of at most `max` bytes that a user named. Links are followed, since nothing is
/// written; pipes and devices are refused without waiting for them.
pub fn read_file(path: &Path, max: usize) -> Result<Vec<u8>, StoreError> {
    let mut file = open(&RealDisk, path, Links::Followed, Access::Read)?;
    read_open(&mut *file, path, max)
}

/// Writes a whole file, new or in place of the old one, which stays until the new one is on the disk.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    write_on(&RealDisk, path, bytes)
}

/// Writes a whole file, and only where none is.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let (disk, fail) = (RealDisk, |error| StoreError::io(path, Action::Create, error));
    let (temporary, _) = temporary(&disk, path, bytes).map_err(fail)?;
    disk.rename_to_new(&temporary, path).map_err(|error| fail(forget(&disk, &temporary, error)))?;
    disk.sync_folder(parent(path)).map_err(fail)
}

/// The same on any disk.
pub fn write_on(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    if let Ok(there) = disk.look(path, Links::Refused) {
        regular(path, there)?;
    }
    let fail = |error| StoreError::io(path, Action::Write, error);
    let (temporary, _) = temporary(disk, path, bytes).map_err(fail)?;
    disk.rename(&temporary, path).map_err(|error| fail(forget(disk, &temporary, error)))?;
    disk.sync_folder(parent(path)).map_err(fail)
}

/// Makes a new file with these bytes and claims it. Never a file without its first bytes, however the
/// program ends; and none at all when it fails, as far as the disk still lets us remove it.
pub(super) fn create(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<Box<dyn OpenFile>, StoreError> {
    let fail = |error| StoreError::io(path, Action::Create, error);
    let (temporary, file) = temporary(disk, path, bytes).map_err(fail)?;
    lock(&*file, path).inspect_err(|_| drop(disk.remove(&temporary)))?;
    disk.rename_to_new(&temporary, path).map_err(|error| fail(forget(disk, &temporary, error)))?;
    // Left there, it would be a second game of that name beside the one made at the next try.
    disk.sync_folder(parent(path)).map_err(|error| fail(forget(disk, path, error)))?;
    Ok(file)
}

/// Keeps what a file holds before it is changed, in a new one beside it: its name, a dot, the word, a number.
pub(super) fn set_aside(disk: &dyn Disk, path: &Path, bytes: &[u8], word: &str) -> Result<(), StoreError> {
    for number in 1..100 {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{word}-{number}"));
        match create(disk, Path::new(&name), bytes) {
            Err(StoreError::Exists(_)) => {}
            other => return other.map(drop),
        }
    }
    Err(StoreError::TooMany { path: path.to_owned(), max: 99 })
}

/// Reads an open file from its beginning.
pub(super) fn read_open(file: &mut dyn OpenFile, path: &Path, max: usize) -> Result<Vec<u8>, StoreError> {
    let limit = u64::try_from(max).unwrap_or(u64::MAX).saturating_add(1);
    let bytes = file.read(limit).map_err(|error| StoreError::io(path, Action::Read, error))?;
    if bytes.len() > max {
        return Err(StoreError::TooLarge { path: path.to_owned(), max });
    }
    Ok(bytes)
}

/// Opens a file that has to be a regular one.
pub(super) fn open(
    disk: &dyn Disk,
    path: &Path,
    links: Links,
    access: Access,
) -> Result<Box<dyn OpenFile>, StoreError> {
    let fail = |error| StoreError::io(path, Action::Read, error);
    // Looked at first for a clear answer, and again once open: it may have been exchanged in between.
    regular(path, disk.look(path, links).map_err(fail)?)?;
    let file = disk.open(path, links, access).map_err(fail)?;
    regular(path, file.there().map_err(fail)?)?;
    Ok(file)
}

fn regular(path: &Path, there: There) -> Result<(), StoreError> {
    let found = match there.kind {
        Kind::File => return Ok(()),
        Kind::Folder => Found::Folder,
        Kind::Link => Found::Link,
        Kind::Special => Found::Special,
    };
    Err(StoreError::Unfit { path: path.to_owned(), found })
}

/// How often a claimed file is asked for again, and after what pause: half a second in all.
const ASKED_AGAIN: u32 = 25;
const PAUSE: Duration = Duration::from_millis(20);

/// Claims an open file for this program, until it is closed, however the program ends. Whoever is about to end, or has
/// just started another program that does not know of the file, lets go in a moment: it is waited for that long.
pub(super) fn lock(file: &dyn OpenFile, path: &Path) -> Result<(), StoreError> {
    for _ in 0..ASKED_AGAIN {
        match file.lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            Err(TryLockError::Error(error)) => return Err(StoreError::io(path, Action::Lock, error)),
        }
    }
    Err(StoreError::Locked(path.to_owned()))
}

/// A new file beside that path, with these bytes on the disk.
fn temporary(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<(PathBuf, Box<dyn OpenFile>)> {
    let (path, mut file) = disk.make_temporary(parent(path))?;
    match file.append(bytes).and_then(|()| file.sync()) {
        Ok(()) => Ok((path, file)),
        Err(error) => Err(forget(disk, &path, error)),
    }
}

/// Removes what is of no use after that error. What cannot be removed is swept another time.
fn forget(disk: &dyn Disk, path: &Path, error: io::Error) -> io::Error {
    drop(disk.remove(path));
    error
}

/// The folder that a path stands in.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes a folder, and those above it, private to the user; one that is there stays as it is.
/// Refused when it is no folder, a link, or writable by everybody.
pub(super) fn private_folder(disk: &dyn Disk, folder: &Path) -> Result<(), StoreError> {
    let there = match disk.look(folder, Links::Refused) {
        Ok(there) => there,
        Err(_) => make_folder(disk, folder).map_err(|error| StoreError::io(folder, Action::Create, error))?,
    };
    if there.kind != Kind::Folder {
        let found = if there.kind == Kind::Link { Found::Link } else { Found::File };
        return Err(StoreError::Unfit { path: folder.to_owned(), found });
    }
    not_open_to_all(disk, folder)
}

/// Makes a folder, and sees to it that its name is on the disk: what will stand in it is lost with it.
fn make_folder(disk: &dyn Disk, folder: &Path) -> io::Result<There> {
    let is_missing = |folder: &&Path| disk.look(folder, Links::Followed).is_err();
    let named = folder.ancestors().filter(|folder| !folder.as_os_str().is_empty());
    let missing: Vec<&Path> = named.take_while(is_missing).collect();
    disk.make_folder(folder)?;
    missing.into_iter().try_for_each(|made| disk.sync_folder(parent(made)))?;
    disk.look(folder, Links::Refused)
}

/// Refuses a folder in which everybody may exchange our files.
pub(super) fn not_open_to_all(disk: &dyn Disk, folder: &Path) -> Result<(), StoreError> {
    let there = disk.look(folder, Links::Followed);
    if there.map_err(|error| StoreError::io(folder, Action::Read, error))?.open_to_all {
        return Err(StoreError::OpenToAll(folder.to_owned()));
    }
    Ok(())
}

/// Removes temporary files that a killed program of ours left behind.
pub(super) fn sweep(disk: &dyn Disk, folder: &Path) -> io::Result<usize> {
    let mut swept = 0;
    for (name, kind) in disk.list(folder)? {
        let ours =
            name.to_str().is_some_and(|name| name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1));
        if !ours || kind != Kind::File {
            continue;
        }
        let path = folder.join(name);
        // One that is being written at this moment by another instance is younger than a minute; or gone by now.
        let Ok(there) = disk.look(&path, Links::Refused) else { continue };
        let age = there.modified.and_then(|at| at.elapsed().ok());
        if age.is_none_or(|age| age.as_secs() >= 60) && disk.remove(&path).is_ok() {
            swept += 1;
        }
    }
    Ok(swept)
}
