//! What people keep beside a record: bookmarks and notes, each at a moment of the game. They are no part of the
//! journal, and no game depends on them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::Digest;
use crate::content::text::{self, TextFault};
use crate::words::{Arg, Words};

/// The most bookmarks beside one game, and the most notes.
pub const COUNT_MAX: usize = 200;
/// The longest name of a bookmark, in characters.
pub const NAME_CHARS_MAX: usize = 60;
/// The longest note, in characters.
pub const NOTE_CHARS_MAX: usize = 1_000;
/// A file of notes of more bytes is not read.
pub const NOTES_BYTES_MAX: usize = 2 << 20;
/// The version of the file that this program writes.
const VERSION: u32 = 1;

/// Why something is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotKept {
    /// Nothing is left of the text once what cannot be shown is taken out.
    #[error("there is nothing in it")]
    Empty,
    /// More characters than are kept.
    #[error("it has more than {max} characters")]
    TooLong {
        /// The bound.
        max: usize,
    },
    /// More than are kept beside one game.
    #[error("there are {COUNT_MAX} already")]
    TooMany,
}

impl NotKept {
    /// The reason, to be told.
    #[must_use]
    pub fn told(self, words: &Words) -> String {
        let most = |max: usize| [("most", Arg::from(i64::try_from(max).unwrap_or(i64::MAX)))];
        match self {
            Self::Empty => words.text("notes-empty"),
            Self::TooLong { max } => words.with("notes-too-long", &most(max)),
            Self::TooMany => words.with("notes-too-many", &most(COUNT_MAX)),
        }
    }
}

/// Why a text is no file of notes of this game.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotesError {
    /// Not what this program writes.
    #[error("line {line}: {what}")]
    Syntax {
        /// The line, from 1.
        line: usize,
        /// What the reader says, in English.
        what: String,
    },
    /// Written by a later program.
    #[error("written in version {0} by a later program")]
    Later(u32),
    /// Notes of another game.
    #[error("they belong to another game")]
    OtherGame,
    /// More than this program writes, or two of a kind at one moment.
    #[error("more than is kept beside one game")]
    TooMuch,
    /// A text with something in it that must not be shown.
    #[error(transparent)]
    Text(#[from] TextFault),
}

/// Bookmarks and notes of one game. A moment is a number of closed windows, as in a replay; it has at most one of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notes {
    game: Digest,
    bookmarks: BTreeMap<usize, String>,
    texts: BTreeMap<usize, String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Notes")]
struct Written {
    version: u32,
    game: Digest,
    bookmarks: Vec<(usize, String)>,
    notes: Vec<(usize, String)>,
}

/// The beginning that every version has.
#[derive(Deserialize)]
#[serde(rename = "Notes")]
struct AnyVersion {
    version: u32,
}

impl Notes {
    /// No notes yet, of the game that `Journal::game` names.
    #[must_use]
    pub fn of(game: Digest) -> Self {
        Self { game, bookmarks: BTreeMap::new(), texts: BTreeMap::new() }
    }

    /// The same for the game under another name: once it goes on in a later format.
    #[must_use]
    pub fn under(self, game: Digest) -> Self {
        Self { game, ..self }
    }

    /// The game that they belong to.
    #[must_use]
    pub fn game(&self) -> Digest {
        self.game
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bookmarks.is_empty() && self.texts.is_empty()
    }

    /// The bookmarks by moment.
    pub fn bookmarks(&self) -> impl DoubleEndedIterator<Item = (usize, &str)> {
        self.bookmarks.iter().map(|(moment, name)| (*moment, name.as_str()))
    }

    /// The notes by moment.
    pub fn notes(&self) -> impl DoubleEndedIterator<Item = (usize, &str)> {
        self.texts.iter().map(|(moment, text)| (*moment, text.as_str()))
    }

    /// The bookmark at that moment.
    #[must_use]
    pub fn bookmark(&self, moment: usize) -> Option<&str> {
        self.bookmarks.get(&moment).map(String::as_str)
    }

    /// The note at that moment.
    #[must_use]
    pub fn note(&self, moment: usize) -> Option<&str> {
        self.texts.get(&moment).map(String::as_str)
    }

    /// The next bookmark after that moment.
    #[must_use]
    pub fn next(&self, moment: usize) -> Option<usize> {
        self.bookmarks.range(moment + 1..).next().map(|(at, _)| *at)
    }

    /// The last bookmark before that moment.
    #[must_use]
    pub fn previous(&self, moment: usize) -> Option<usize> {
        self.bookmarks.range(..moment).next_back().map(|(at, _)| *at)
    }

    /// Sets the bookmark at that moment. What cannot be shown is taken out of its name.
    pub fn set_bookmark(&mut self, moment: usize, name: &str) -> Result<(), NotKept> {
        keep(&mut self.bookmarks, moment, name, NAME_CHARS_MAX)
    }

    /// Removes the bookmark at that moment. Says whether there was one.
    pub fn remove_bookmark(&mut self, moment: usize) -> bool {
        self.bookmarks.remove(&moment).is_some()
    }

    /// Writes the note at that moment anew. What cannot be shown is taken out of it.
    pub fn set_note(&mut self, moment: usize, text: &str) -> Result<(), NotKept> {
        keep(&mut self.texts, moment, text, NOTE_CHARS_MAX)
    }

    /// Removes the note at that moment. Says whether there was one.
    pub fn remove_note(&mut self, moment: usize) -> bool {
        self.texts.remove(&moment).is_some()
    }

    /// Reads what `text` wrote for this game.
    pub fn read(bytes: &[u8], game: Digest) -> Result<Self, NotesError> {
        let wrong = |line, what: String| NotesError::Syntax { line, what };
        let text = std::str::from_utf8(bytes).map_err(|error| wrong(1, error.to_string()))?;
        let written =
            ron::from_str::<Written>(text).map_err(|error| match ron::from_str::<AnyVersion>(text) {
                Ok(any) if any.version > VERSION => NotesError::Later(any.version),
                _ => wrong(error.span.start.line, text::quoted(&error.code.to_string())),
            })?;
        if written.version > VERSION {
            return Err(NotesError::Later(written.version));
        }
        if written.game != game {
            return Err(NotesError::OtherGame);
        }
        let bookmarks = checked(written.bookmarks, NAME_CHARS_MAX)?;
        let texts = checked(written.notes, NOTE_CHARS_MAX)?;
        Ok(Self { game, bookmarks, texts })
    }

    /// The text of a file of notes.
    #[must_use]
    pub fn text(&self) -> String {
        let list = |map: &BTreeMap<usize, String>| map.iter().map(|(at, text)| (*at, text.clone())).collect();
        let (bookmarks, notes) = (list(&self.bookmarks), list(&self.texts));
        let written = Written { version: VERSION, game: self.game, bookmarks, notes };
        // Plain values can always be written.
        let pretty = ron::ser::PrettyConfig::default();
        let mut text = ron::ser::to_string_pretty(&written, pretty).unwrap_or_default();
        text.push('\n');
        text
    }
}

fn keep(map: &mut BTreeMap<usize, String>, moment: usize, text: &str, max: usize) -> Result<(), NotKept> {
    // Counted before it is cut, so that nothing is lost unsaid.
    if text.chars().count() > max {
        return Err(NotKept::TooLong { max });
    }
    let text = text::strip(text).trim().to_owned();
    if text.is_empty() {
        return Err(NotKept::Empty);
    }
    if map.len() >= COUNT_MAX && !map.contains_key(&moment) {
        return Err(NotKept::TooMany);
    }
    map.insert(moment, text);
    Ok(())
}

fn checked(list: Vec<(usize, String)>, max: usize) -> Result<BTreeMap<usize, String>, NotesError> {
    let count = list.len();
    for (_, written) in &list {
        if let Some(fault) = text::fault(written) {
            return Err(fault.into());
        }
        if written.chars().count() > max {
            return Err(NotesError::TooMuch);
        }
    }
    let map: BTreeMap<usize, String> = list.into_iter().collect();
    if count > COUNT_MAX || map.len() < count { Err(NotesError::TooMuch) } else { Ok(map) }
}
