//! What the store asks of a disk, call by call, and the real one. Tests put one beneath the same code that
//! loses power, fills up and fails.
//!
//! Enters: paths and bytes. Leaves: what the system says. Never here: what the calls are for (`files`,
//! `saves`, `writer`).

use std::ffi::OsString;
use std::fmt::Debug;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What our temporary files begin and end with, so that orphans can be told.
pub const TEMPORARY: (&str, &str) = (".casus-", ".tmp");

/// Whether a link at the end of a path is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// What it points to is meant.
    Followed,
    /// It is met as a link.
    Refused,
}

/// What a file is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading alone.
    Read,
    /// Reading and writing.
    Write,
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, a device, a socket.
    Special,
}

/// What the disk says of something that is there.
#[derive(Debug, Clone, Copy)]
pub struct There {
    /// What it is.
    pub kind: Kind,
    /// When it was last written, where the system says.
    pub modified: Option<SystemTime>,
    /// Whether everybody may exchange what is in it. Where only owners may remove, as in `/tmp`, nobody can.
    pub open_to_all: bool,
}

/// An open file. Dropping it closes it, and with it goes its lock.
pub trait OpenFile: Debug + Send {
    /// What it is.
    fn there(&self) -> io::Result<There>;
    /// Claims it for this program, until it is closed, however the program ends.
    fn lock(&self) -> Result<(), TryLockError>;
    /// Its first bytes, no more than that many.
    fn read(&mut self, max: u64) -> io::Result<Vec<u8>>;
    /// Writes all of that at its end.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Leaves only that many bytes.
    fn cut(&mut self, length: u64) -> io::Result<()>;
    /// Returns once all that was written is on the disk.
    fn sync(&self) -> io::Result<()>;
}

/// The calls that the store makes.
pub trait Disk: Debug + Send + Sync {
    /// What stands there.
    fn look(&self, path: &Path, links: Links) -> io::Result<There>;
    /// Opens what is there, without waiting for a pipe.
    fn open(&self, path: &Path, links: Links, access: Access) -> io::Result<Box<dyn OpenFile>>;
    /// Makes a file of a new name, which begins and ends as `TEMPORARY` says, that only the user can read.
    fn make_temporary(&self, folder: &Path) -> io::Result<(PathBuf, Box<dyn OpenFile>)>;
    /// Gives a file another name, in place of what has that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Gives a file another name, unless something has that name.
    fn rename_to_new(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Returns once the names in a folder are on the disk.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes a folder, and those above it, private to the user.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;
    /// What a folder holds: names, and what they are. No more than a bound.
    fn list(&self, folder: &Path) -> io::Result<Vec<(OsString, Kind)>>;
}

/// The most names that are looked at in a folder.
const NAMES_MAX: usize = 100_000;

/// The disk of this machine.
#[derive(Debug, Clone, Copy)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn look(&self, path: &Path, links: Links) -> io::Result<There> {
        match links {
            Links::Followed => fs::metadata(path),
            Links::Refused => fs::symlink_metadata(path),
        }
        .map(|metadata| there(&metadata))
    }

    fn open(&self, path: &Path, links: Links, access: Access) -> io::Result<Box<dyn OpenFile>> {
        let mut options = OpenOptions::new();
        options.read(true).write(access == Access::Write);
        guard(&mut options, links);
        Ok(Box::new(options.open(path)?))
    }

    fn make_temporary(&self, folder: &Path) -> io::Result<(PathBuf, Box<dyn OpenFile>)> {
        // tempfile makes files that only the user can read.
        let made = tempfile::Builder::new().prefix(TEMPORARY.0).suffix(TEMPORARY.1).tempfile_in(folder)?;
        let (file, path) = made.keep().map_err(|error| error.error)?;
        Ok((path, Box::new(file)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        tempfile::TempPath::try_from_path(from)?.persist(to).map_err(|error| error.error)
    }

    fn rename_to_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        tempfile::TempPath::try_from_path(from)?.persist_noclobber(to).map_err(|error| error.error)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    /// Windows has no such call.
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        builder.create(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(OsString, Kind)>> {
        let entries = fs::read_dir(folder)?.take(NAMES_MAX);
        entries
            .map(|entry| entry.and_then(|entry| Ok((entry.file_name(), kind(entry.file_type()?)))))
            .collect()
    }
}

impl OpenFile for File {
    fn there(&self) -> io::Result<There> {
        self.metadata().map(|metadata| there(&metadata))
    }

    fn lock(&self) -> Result<(), TryLockError> {
        self.try_lock()
    }

    fn read(&mut self, max: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.seek(SeekFrom::Start(0))?;
        self.take(max).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.seek(SeekFrom::End(0))?;
        self.write_all(bytes)
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }

    fn sync(&self) -> io::Result<()> {
        // Its length goes to the disk with its bytes; only times may be lost.
        self.sync_data()
    }
}

#[cfg(unix)]
fn guard(options: &mut OpenOptions, links: Links) {
    use std::os::unix::fs::OpenOptionsExt;
    let follow = if links == Links::Refused { libc::O_NOFOLLOW } else { 0 };
    options.custom_flags(follow | libc::O_NONBLOCK);
}

#[cfg(not(unix))]
fn guard(_: &mut OpenOptions, _: Links) {}

fn there(metadata: &fs::Metadata) -> There {
    There {
        kind: kind(metadata.file_type()),
        modified: metadata.modified().ok(),
        open_to_all: is_open_to_all(metadata),
    }
}

fn kind(kind: fs::FileType) -> Kind {
    if kind.is_file() {
        Kind::File
    } else if kind.is_dir() {
        Kind::Folder
    } else if kind.is_symlink() {
        Kind::Link
    } else {
        Kind::Special
    }
}

#[cfg(unix)]
fn is_open_to_all(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o1002 == 0o0002
}

#[cfg(not(unix))]
fn is_open_to_all(_: &fs::Metadata) -> bool {
    false
}
