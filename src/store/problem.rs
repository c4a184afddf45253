//! Why the disk did not do what was asked: a stable code, and what is needed to say it in words.

use std::io;
use std::path::{Path, PathBuf};

use crate::record::{JournalError, NotesError};

/// The longest name of a saved game, in characters.
pub const NAME_CHARS_MAX: usize = 100;

/// Why a name is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// Nothing.
    #[error("it is empty")]
    Empty,
    /// More than `NAME_CHARS_MAX` characters.
    #[error("it has more than {NAME_CHARS_MAX} characters")]
    TooLong,
    /// A character other than letters, digits, space, `-`, `_`, `.`.
    #[error("it may have letters, digits, spaces, '-', '_' and '.', but not {0:?}")]
    BadCharacter(char),
    /// Begins or ends with a space or a dot, or begins with a dash.
    #[error("it may not begin with a space, a dot or a dash, nor end with a space or a dot")]
    BadEdge,
    /// Not text.
    #[error("it is not UTF-8")]
    NotText,
}

impl NameProblem {
    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too_long",
            Self::BadCharacter(_) => "bad_character",
            Self::BadEdge => "bad_edge",
            Self::NotText => "not_text",
        }
    }
}

/// What was being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Opening or reading.
    Read,
    /// Writing, or making sure that it is on the disk.
    Write,
    /// Making a folder or a new file.
    Create,
    /// Claiming the file for this program alone.
    Lock,
}

impl Action {
    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Create => "create",
            Self::Lock => "lock",
        }
    }
}

/// What stands where a file was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, a device, a socket.
    Special,
    /// A file, where a folder was expected.
    File,
}

impl std::fmt::Display for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Folder => "a folder, not a file",
            Self::Link => "a symbolic link; name what it points to",
            Self::Special => "a pipe or a device, not a file",
            Self::File => "a file, not a folder",
        })
    }
}

impl Found {
    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Link => "link",
            Self::Special => "special",
            Self::File => "file",
        }
    }
}

/// Why the disk did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The platform names no home folder.
    #[error("the system names no home folder")]
    NoHome,
    /// The home folder is relative: where it is would depend on where the program was started.
    #[error("the home folder is relative ({}), so it would be another one from elsewhere", .0.display())]
    RelativeHome(PathBuf),
    /// A name that no save may have.
    #[error("a saved game cannot be named {name:?}: {why}")]
    BadName {
        /// The name as given.
        name: String,
        /// What is wrong with it.
        why: NameProblem,
    },
    /// Not a regular file, or not a folder.
    #[error("{} is {found}", path.display())]
    Unfit {
        /// Where.
        path: PathBuf,
        /// What is there.
        found: Found,
    },
    /// Everybody may write to that folder.
    #[error("everybody may write to the folder {}, so nothing is kept there", .0.display())]
    OpenToAll(PathBuf),
    /// Larger than anything of its sort.
    #[error("{} has more than {max} bytes, more than any such file should", path.display())]
    TooLarge {
        /// Where.
        path: PathBuf,
        /// The bound, in bytes.
        max: usize,
    },
    /// More files, or deeper, than any folder of its sort.
    #[error("there are more than {max} files at {}", path.display())]
    TooMany {
        /// Where.
        path: PathBuf,
        /// The bound.
        max: usize,
    },
    /// Not UTF-8.
    #[error("{} is not text", .0.display())]
    NotText(PathBuf),
    /// There already.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// Not there.
    #[error("{} is not there", .0.display())]
    Missing(PathBuf),
    /// Another program has it open.
    #[error("{} is open in another window or program; it can be watched meanwhile", .0.display())]
    Locked(PathBuf),
    /// What was written is no longer what stands there.
    #[error("{} was changed by somebody else since it was last written", .0.display())]
    Changed(PathBuf),
    /// Not a journal that can be played on.
    #[error("{}: {error}", path.display())]
    Journal {
        /// Where.
        path: PathBuf,
        /// Why.
        #[source]
        error: JournalError,
    },
    /// Not notes of this game.
    #[error("{}: {error}", path.display())]
    Notes {
        /// Where.
        path: PathBuf,
        /// Why.
        #[source]
        error: NotesError,
    },
    /// The system says no.
    #[error("{}: {error}", path.display())]
    Io {
        /// Where.
        path: PathBuf,
        /// What was being done.
        action: Action,
        /// What the system says.
        #[source]
        error: io::Error,
    },
}

impl StoreError {
    /// An error of the system; those with a name of their own get it.
    pub(super) fn io(path: &Path, action: Action, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing(path.to_owned()),
            io::ErrorKind::AlreadyExists => Self::Exists(path.to_owned()),
            _ => Self::Io { path: path.to_owned(), action, error },
        }
    }

    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::NoHome => "no_home",
            Self::RelativeHome(_) => "relative_home",
            Self::BadName { .. } => "bad_name",
            Self::Unfit { .. } => "unfit",
            Self::OpenToAll(_) => "open_to_all",
            Self::TooLarge { .. } => "too_large",
            Self::TooMany { .. } => "too_many",
            Self::NotText(_) => "not_text",
            Self::Exists(_) => "exists",
            Self::Missing(_) => "missing",
            Self::Locked(_) => "locked",
            Self::Changed(_) => "changed",
            Self::Journal { .. } => "journal",
            Self::Notes { .. } => "notes",
            Self::Io { .. } => "io",
        }
    }

    /// Where it happened, where it has a place. To be sanitised before it is shown.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NoHome | Self::BadName { .. } => None,
            Self::RelativeHome(path)
            | Self::OpenToAll(path)
            | Self::NotText(path)
            | Self::Exists(path)
            | Self::Missing(path)
            | Self::Locked(path)
            | Self::Changed(path)
            | Self::Unfit { path, .. }
            | Self::TooLarge { path, .. }
            | Self::TooMany { path, .. }
            | Self::Journal { path, .. }
            | Self::Notes { path, .. }
            | Self::Io { path, .. } => Some(path),
        }
    }
}
