//! Names of saved games. A name is a name, never a path; a path is what contains a separator.

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};

use super::problem::{NAME_CHARS_MAX, NameProblem, StoreError};
use crate::content::text;

/// What files of saved games end in.
pub const EXTENSION: &str = "casus";

/// The name of a saved game.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SaveName(String);

impl SaveName {
    /// A name as typed.
    pub fn new(text: &str) -> Result<Self, StoreError> {
        match problem(text) {
            None => Ok(Self(text.to_owned())),
            Some(why) => Err(StoreError::BadName { name: text.chars().take(NAME_CHARS_MAX).collect(), why }),
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of its file.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.{EXTENSION}", self.0)
    }

    /// The name of the game in that file, where it is one.
    #[must_use]
    pub fn of_file(path: &Path) -> Option<Self> {
        if path.extension() != Some(OsStr::new(EXTENSION)) {
            return None;
        }
        Self::new(path.file_stem()?.to_str()?).ok()
    }
}

impl fmt::Display for SaveName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

fn problem(text: &str) -> Option<NameProblem> {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.');
    if text.is_empty() {
        Some(NameProblem::Empty)
    } else if text.chars().count() > NAME_CHARS_MAX || text.len() + EXTENSION.len() + 1 > 240 {
        Some(NameProblem::TooLong)
    } else if let Some(bad) = text.chars().find(|c| !fits(*c)) {
        Some(NameProblem::BadCharacter(bad))
    } else if text.starts_with([' ', '.', '-']) || text.ends_with([' ', '.']) {
        Some(NameProblem::BadEdge)
    } else {
        None
    }
}

/// A saved game as named on the command line: by its name, or by a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveRef {
    /// A name in the folder of saved games.
    Name(SaveName),
    /// A path: contains a separator, or ends in `.casus`.
    Path(PathBuf),
}

impl SaveRef {
    /// What it is called: its name, or that of its file without what such files end in; the path is another matter.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Name(name) => name.as_str().to_owned(),
            Self::Path(path) => text::strip(&path.file_stem().unwrap_or_default().to_string_lossy()),
        }
    }

    /// What was typed.
    pub fn new(text: &OsStr) -> Result<Self, StoreError> {
        let path = Path::new(text);
        if path.extension() == Some(OsStr::new(EXTENSION)) || path.components().count() > 1 {
            return Ok(Self::Path(path.to_owned()));
        }
        match text.to_str() {
            Some(name) => SaveName::new(name).map(Self::Name),
            None => Err(StoreError::BadName {
                name: text.to_string_lossy().chars().take(NAME_CHARS_MAX).collect(),
                why: NameProblem::NotText,
            }),
        }
    }
}
