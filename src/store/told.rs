//! Why the disk did not do what was asked, in the reader's language.
//!
//! Enters: an error. Leaves: a sentence fit for one line, with its place. Never here: names and paths as they came; they
//! are masked.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::{Found, NameProblem, StoreError};
use crate::content::text::masked;
use crate::words::{Arg, Words};

/// The longest name that is repeated, in characters.
const SHOWN_CHARS_MAX: usize = 80;

fn shown(text: &str) -> Arg<'static> {
    let mut shown: String = masked(text).chars().take(SHOWN_CHARS_MAX).collect();
    if text.chars().nth(SHOWN_CHARS_MAX).is_some() {
        shown.push('…');
    }
    Arg::from(shown)
}

fn number(of: usize) -> Arg<'static> {
    Arg::from(i64::try_from(of).unwrap_or(i64::MAX))
}

impl NameProblem {
    /// Why a name is none.
    #[must_use]
    pub fn told(self, words: &Words) -> String {
        let args = match self {
            Self::BadCharacter(c) => vec![("character", shown(&c.to_string()))],
            Self::TooLong => vec![("max", number(super::problem::NAME_CHARS_MAX))],
            _ => Vec::new(),
        };
        words.with(&format!("fault-name-{}", self.slug()), &args)
    }
}

impl Found {
    /// What stands there instead.
    #[must_use]
    pub fn told(self, words: &Words) -> String {
        words.text(&format!("fault-found-{}", self.slug()))
    }
}

/// What the system says, for what it says often; its own words for the rest.
fn system(error: &io::Error, words: &Words) -> String {
    let slug = match error.kind() {
        ErrorKind::StorageFull => "full",
        ErrorKind::QuotaExceeded => "quota",
        ErrorKind::ReadOnlyFilesystem => "read_only",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::FileTooLarge => "file_too_large",
        ErrorKind::NotADirectory => "not_a_directory",
        _ => return words.with("fault-system-other", &[("said", shown(&error.to_string()))]),
    };
    words.text(&format!("fault-system-{slug}"))
}

impl StoreError {
    /// Why, with its place, and what can be done where something can.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        let key = format!("fault-{}", self.slug());
        let path = self.path().map(Path::to_string_lossy).unwrap_or_default();
        let mut args = vec![("path", shown(&path))];
        match self {
            Self::BadName { name, why } => {
                args.extend([("name", shown(name)), ("why", Arg::from(why.told(words)))]);
            }
            Self::Unfit { found, .. } => args.push(("found", Arg::from(found.told(words)))),
            Self::TooLarge { max, .. } | Self::TooMany { max, .. } => args.push(("max", number(*max))),
            Self::Journal { error, .. } => args.push(("why", Arg::from(error.told(words)))),
            Self::Notes { error, .. } => args.push(("why", Arg::from(error.told(words)))),
            Self::Io { error, .. } => args.push(("why", Arg::from(system(error, words)))),
            Self::NoHome
            | Self::RelativeHome(_)
            | Self::OpenToAll(_)
            | Self::NotText(_)
            | Self::Exists(_)
            | Self::Missing(_)
            | Self::Locked(_)
            | Self::Changed(_) => {}
        }
        words.with(&key, &args)
    }
}
