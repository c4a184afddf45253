//! From bytes to a journal. Everything is checked: size, chain, shape, place.
//!
//! The last line may be torn by a crash: it is dropped and named. Damage before it is refused with its
//! place; what stands before the damage can still be read, to be watched.

use serde::Deserialize;

use super::entry::{FORMAT, Header, Record};
use super::journal::{FILE_BYTES_MAX, Journal, LINE_BYTES_MAX, Misplaced, RECORDS_MAX, genesis};
use crate::base::Digest;
use crate::content::Outcome;

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum What {
    /// The file opens with a byte-order mark.
    #[error("the file begins with a byte-order mark")]
    ByteOrderMark,
    /// Lines end in carriage return and line feed.
    #[error("the line ends with a carriage return")]
    CarriageReturn,
    /// The digest does not follow from what stands before and in the line.
    #[error("its digest does not match what stands there")]
    Chain,
    /// No digest, or nothing after it.
    #[error("not a line of a journal")]
    NotALine,
    /// The digest matches, but the record cannot be understood.
    #[error("{0}")]
    Record(String),
    /// The record cannot stand there.
    #[error("{0}")]
    Misplaced(#[from] Misplaced),
    /// The line is longer than any that is written.
    #[error("the line is too long")]
    TooLong,
}

impl What {
    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::ByteOrderMark => "byte_order_mark",
            Self::CarriageReturn => "carriage_return",
            Self::Chain => "chain",
            Self::NotALine => "not_a_line",
            Self::Record(_) => "record",
            Self::Misplaced(_) => "misplaced",
            Self::TooLong => "too_long",
        }
    }
}

/// Damage, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("damaged in line {line}: {what}")]
pub struct Damage {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: What,
}

/// A last record that was not written to its end, or not as it was meant. It was dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Torn {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: What,
}

/// Why bytes are no journal that can be played on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// The first line is not that of a journal.
    #[error("not the journal of a game")]
    NotAJournal,
    /// Written in a later format, by a later program.
    #[error("written in format {found} by a later program; this one reads up to format {known}")]
    FutureFormat {
        /// The format found.
        found: u32,
        /// The latest that this program reads.
        known: u32,
    },
    /// A line before the last is damaged, or the first is.
    #[error(transparent)]
    Damaged(#[from] Damage),
    /// More bytes than any journal has.
    #[error("it has more than {max} bytes")]
    TooLarge {
        /// The bound, in bytes.
        max: usize,
    },
    /// More records than any journal has.
    #[error("it has more than {max} records")]
    TooMany {
        /// The bound.
        max: usize,
    },
}

impl JournalError {
    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::NotAJournal => "not_a_journal",
            Self::FutureFormat { .. } => "future_format",
            Self::Damaged(_) => "damaged",
            Self::TooLarge { .. } => "too_large",
            Self::TooMany { .. } => "too_many",
        }
    }
}

/// A journal read from bytes.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The journal.
    pub journal: Journal,
    /// How many of the bytes it takes up. Appending goes on from there.
    pub bytes: usize,
    /// The last record, where it was dropped.
    pub torn: Option<Torn>,
}

impl Journal {
    /// Reads a journal to play on, or to verify.
    pub fn read(bytes: &[u8]) -> Result<Reading, JournalError> {
        match Self::read_up_to_damage(bytes)? {
            (_, Some(damage)) => Err(damage.into()),
            (reading, None) => Ok(reading),
        }
    }

    /// Reads a journal to look at: as far as it is whole, with the damage that ends it.
    pub fn read_up_to_damage(bytes: &[u8]) -> Result<(Reading, Option<Damage>), JournalError> {
        if bytes.len() > FILE_BYTES_MAX {
            return Err(JournalError::TooLarge { max: FILE_BYTES_MAX });
        }
        let mut lines = lines(bytes);
        let first = lines.next().ok_or(JournalError::NotAJournal)?;
        let (header, digest) = opening(&first)?;
        let mut reading = Reading { journal: Journal::opened(header, digest), bytes: first.end, torn: None };
        for line in lines {
            if reading.journal.records().len() + 1 >= RECORDS_MAX {
                return Err(JournalError::TooMany { max: RECORDS_MAX });
            }
            match follow(&reading.journal, &line) {
                Ok((record, digest)) => {
                    reading.journal.take(record, digest);
                    reading.bytes = line.end;
                }
                Err(what) if line.end == bytes.len() && may_be_torn(&what) => {
                    reading.torn = Some(Torn { line: line.number, what });
                }
                Err(what) => return Ok((reading, Some(Damage { line: line.number, what }))),
            }
        }
        Ok((reading, None))
    }
}

/// A crash leaves a broken line, never an intact one that says something else.
fn may_be_torn(what: &What) -> bool {
    !matches!(what, What::Record(_) | What::Misplaced(_))
}

/// A line with its number from 1, the position behind it, and whether its end is there.
struct Line<'b> {
    number: usize,
    bytes: &'b [u8],
    end: usize,
    ended: bool,
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = Line<'_>> {
    let mut end = 0;
    bytes.split_inclusive(|b| *b == b'\n').enumerate().map(move |(index, line)| {
        end += line.len();
        let (bytes, ended) = line.strip_suffix(b"\n").map_or((line, false), |bytes| (bytes, true));
        Line { number: index + 1, bytes, end, ended }
    })
}

/// The digest of a line and its JSON, once it follows from what stands before.
fn link<'b>(before: Digest, line: &Line<'b>) -> Result<(Digest, &'b [u8]), What> {
    if line.bytes.len() >= LINE_BYTES_MAX {
        return Err(What::TooLong);
    }
    let (digest, json) = line.bytes.split_at_checked(64).ok_or(What::NotALine)?;
    let json = json.strip_prefix(b" ").ok_or(What::NotALine)?;
    // Only the one spelling that is written: upper-case digits would be a changed byte, too.
    let digest = std::str::from_utf8(digest)
        .ok()
        .filter(|text| !text.bytes().any(|b| b.is_ascii_uppercase()))
        .and_then(|text| text.parse::<Digest>().ok())
        .ok_or(What::NotALine)?;
    if before.then(json) != digest {
        return Err(if json.last() == Some(&b'\r') { What::CarriageReturn } else { What::Chain });
    }
    if line.ended { Ok((digest, json)) } else { Err(What::NotALine) }
}

fn opening(line: &Line<'_>) -> Result<(Header, Digest), JournalError> {
    let damage = |what| JournalError::Damaged(Damage { line: 1, what });
    if line.bytes.starts_with(b"\xef\xbb\xbf") {
        return Err(damage(What::ByteOrderMark));
    }
    if !line.ended {
        return Err(JournalError::NotAJournal);
    }
    let (digest, json) = link(genesis(), line).map_err(|what| match what {
        What::NotALine | What::TooLong => JournalError::NotAJournal,
        what => damage(what),
    })?;
    let format = serde_json::from_slice::<AnyOpening>(json).map_err(|_| JournalError::NotAJournal)?;
    if format.opened.format > FORMAT {
        return Err(JournalError::FutureFormat { found: format.opened.format, known: FORMAT });
    }
    match record(json) {
        Ok(Record::Opened(header)) if header.is_of_its_format() => Ok((*header, digest)),
        Ok(Record::Opened(_)) => Err(damage(What::Misplaced(Misplaced::LaterFormat))),
        Ok(_) => Err(JournalError::NotAJournal),
        Err(what) => Err(damage(what)),
    }
}

fn follow(journal: &Journal, line: &Line<'_>) -> Result<(Record, Digest), What> {
    let (digest, json) = link(journal.tip(), line)?;
    let record = record(json)?;
    journal.check(&record)?;
    Ok((record, digest))
}

fn record(json: &[u8]) -> Result<Record, What> {
    serde_json::from_slice(json).map_err(|error| What::Record(error.to_string()))
}

/// The first line of any format.
#[derive(Deserialize)]
struct AnyOpening {
    opened: AnyHeader,
}

#[derive(Deserialize)]
struct AnyHeader {
    format: u32,
}

/// What a list of games tells of one, without checking more than its first line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// The first line.
    pub header: Header,
    /// The digest of the first line: the game's name.
    pub game: Digest,
    /// The last turn that was over; 0 before the first.
    pub turn: u16,
    /// How it ended, once it did.
    pub outcome: Option<Outcome>,
}

impl Glance {
    /// Looks at the first line, and from the end back to the last turn.
    pub fn at(bytes: &[u8]) -> Result<Self, JournalError> {
        if bytes.len() > FILE_BYTES_MAX {
            return Err(JournalError::TooLarge { max: FILE_BYTES_MAX });
        }
        let first = lines(bytes).next().ok_or(JournalError::NotAJournal)?;
        let (header, game) = opening(&first)?;
        let mut glance = Self { header, game, turn: 0, outcome: None };
        for line in bytes[first.end..].rsplit(|b| *b == b'\n') {
            match line.get(65..).map(serde_json::from_slice::<AnyRecord>) {
                Some(Ok(AnyRecord::Ended { outcome })) => glance.outcome = Some(outcome),
                Some(Ok(AnyRecord::Turn { turn })) => {
                    glance.turn = turn;
                    break;
                }
                _ => {}
            }
        }
        Ok(glance)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum AnyRecord {
    Turn { turn: u16 },
    Ended { outcome: Outcome },
}
