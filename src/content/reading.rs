//! From text to raw records, with every fault that the file format or a record's shape can have.
//!
//! Enters: the text of one file. Leaves: the record as far as it could be read, and its problems.
//! Never here: anything that needs a second file.
//!
//! A file without fault takes the short way through `quick`. Any other is for the `ron` crate, which stops at its
//! first error. So what it stopped at is mended or blanked out (bytes stay where they are, so places stay true) and
//! the rest is read again, until nothing is left to complain about.

mod quick;
mod refusal;

use std::ops::Range;

use ron::error::{Error as Refusal, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::fault::Fault;
use super::outline::{Outline, Shape, Value, byte_at, outline, place};
use super::problem::{Problem, Problems, Severity, Suggestion, nearest};
use super::text;

/// The largest content file, in bytes: several times the largest shipped, and little enough that the worst
/// of this size is refused within 64 MiB of memory.
pub const FILE_BYTES_MAX: usize = 3 << 17;
/// Values nest at most so deep.
const DEPTH_MAX: usize = 64;
/// A file is read again so often, if it is small.
const READINGS_MAX: usize = 50;
/// No more text than this is read again.
const BYTES_AGAIN_MAX: usize = 4 << 20;

/// What could be read of a file.
pub(super) struct Reading<'s, T> {
    /// The text as it came. A byte of it stands for the same place in `text`.
    pub(super) source: &'s str,
    /// The record; none when nothing could be saved.
    pub(super) value: Option<T>,
    /// The text that the record came from: faulty parts mended or blank.
    pub(super) text: String,
    /// Whether parts are missing that other parts may name.
    pub(super) incomplete: bool,
    /// Where values were put in place of faulty ones.
    pub(super) repaired: Vec<Range<usize>>,
    pub(super) problems: Problems,
}

/// Reads one file.
pub(super) fn read<'s, T: DeserializeOwned>(file: &str, text: &'s str) -> Reading<'s, T> {
    let mut reading = Reading {
        source: text,
        value: None,
        text: String::new(),
        incomplete: false,
        repaired: Vec::new(),
        problems: Problems::default(),
    };
    if let Some(fault) = refused(text) {
        reading.note(file, 0, fault, None);
        return reading;
    }
    text.clone_into(&mut reading.text);
    reading.value = quick::read(text);
    if reading.value.is_some() {
        return reading;
    }
    let options = ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(DEPTH_MAX);
    let mut shape = None;
    for _ in 0..READINGS_MAX.min(1 + BYTES_AGAIN_MAX / text.len().max(1)) {
        match options.from_str::<T>(&reading.text) {
            Ok(value) => {
                reading.value = Some(value);
                break;
            }
            Err(error) => {
                let shape = shape.get_or_insert_with(|| outline(text));
                if !reading.mend(file, shape, &error) {
                    break;
                }
            }
        }
    }
    reading.problems.0.sort_by_key(|p| (p.line, p.column));
    reading
}

/// Why a text is not even looked at.
fn refused(text: &str) -> Option<Fault> {
    if text.len() > FILE_BYTES_MAX {
        return Some(Fault::FileTooLarge(text.len(), FILE_BYTES_MAX));
    }
    text.starts_with('\u{FEFF}').then_some(Fault::ByteOrderMark)
}

/// What can be done about a fault.
enum Cure {
    /// Put this in place of the value.
    Replace(Range<usize>, &'static str),
    /// Put this name and colon in place of those of the field.
    Rename(Range<usize>, String),
    /// Leave the field out.
    Drop(Range<usize>),
    /// Leave the element of the list out.
    DropElement,
    /// Stop here.
    Nothing,
}

impl<T> Reading<'_, T> {
    fn note(&mut self, file: &str, at: usize, fault: Fault, suggestion: Option<Suggestion>) {
        let (line, column) = place(self.source, at);
        let (severity, file) = (Severity::Error, file.to_owned());
        self.problems.0.push(Problem { severity, file, line, column, cell: None, fault, suggestion });
    }

    /// Notes the fault and mends what it is about. False when that saves nothing.
    fn mend(&mut self, file: &str, outline: &Outline, error: &SpannedError) -> bool {
        let start = byte_at(&self.text, error.span.start.line, error.span.start.col);
        let end = byte_at(&self.text, error.span.end.line, error.span.end.col);
        // The span ends behind what was read last, which is what the fault is about.
        let byte = if end > start { end - 1 } else { start };
        let chain = outline.root.around(byte);
        let innermost = chain.last().copied().unwrap_or(&outline.root);
        let is_leaf = matches!(innermost.shape, Shape::Text | Shape::Plain);
        let (at, cure) = match &error.code {
            _ if self.repaired.iter().any(|r| r.contains(&byte)) => {
                // What was put here fits no better. The fault is known; the rest is not.
                self.incomplete = true;
                return self.drop_element(&chain);
            }
            Refusal::NoSuchStructField { expected, found, .. } => {
                self.misnamed(&chain, expected, found, byte)
            }
            Refusal::DuplicateStructField { field, .. } => match self.field_before(&chain, field, byte) {
                Some((_, field)) => (field.whole().start, Cure::Drop(field.whole())),
                None => (start, Cure::Nothing),
            },
            Refusal::MissingStructField { .. } => {
                let group = chain.iter().rfind(|v| v.shape == Shape::Group);
                (group.map_or(start, |v| v.span.start), Cure::DropElement)
            }
            _ if is_leaf => {
                let value = placeholder(&error.code, innermost);
                let cure = value.map(|value| Cure::Replace(innermost.span.clone(), value));
                (innermost.span.start, cure.unwrap_or_else(|| removal(&error.code)))
            }
            code => (if end > start { start } else { byte }, removal(code)),
        };
        let (fault, suggestion) = match &cure {
            // The reader took the whole part of a decimal, and missed a comma before its point.
            Cure::Replace(..) if error.code == Refusal::ExpectedComma => (Fault::ExpectedInteger, None),
            _ => refusal::described(&error.code),
        };
        self.note(file, at, fault, suggestion);
        // Where brackets do not match, what follows is guesswork.
        outline.sound && self.apply(cure, &chain)
    }

    fn apply(&mut self, cure: Cure, chain: &[&Value]) -> bool {
        match cure {
            Cure::Replace(range, value) => {
                self.overwrite(range.clone(), value);
                self.repaired.push(range);
                true
            }
            Cure::Rename(range, name) => {
                self.overwrite(range, &name);
                true
            }
            Cure::Drop(range) => self.drop(range),
            Cure::DropElement => {
                self.incomplete = true;
                self.drop_element(chain)
            }
            Cure::Nothing => false,
        }
    }

    /// A field that is not known: by another name where one was probably meant and has room.
    fn misnamed(
        &self,
        chain: &[&Value],
        expected: &'static [&'static str],
        found: &str,
        byte: usize,
    ) -> (usize, Cure) {
        let Some((group, field)) = self.field_before(chain, found, byte) else {
            return (byte, Cure::Nothing);
        };
        let name = field.name.clone().unwrap_or_default();
        let meant = nearest(&text::quoted(found), expected.iter().copied())
            .and_then(|meant| expected.iter().copied().find(|e| *e == meant))
            .filter(|meant| group.field(&self.text, meant).is_none());
        let behind = self.text[name.end..]
            .split_once(':')
            .map_or(0, |(space, rest)| space.len() + 1 + (rest.len() - rest.trim_start_matches(' ').len()));
        match meant {
            // The colon moves with the name, over the space behind it.
            Some(meant) if meant.len() < name.len() + behind => {
                (name.start, Cure::Rename(name.start..name.end + behind, format!("{meant}:")))
            }
            _ => (name.start, Cure::Drop(field.whole())),
        }
    }

    /// The last field of that name that starts before `byte`, with the innermost group that has one.
    fn field_before<'v>(
        &self,
        chain: &[&'v Value],
        name: &str,
        byte: usize,
    ) -> Option<(&'v Value, &'v Value)> {
        chain.iter().rev().find_map(|group| {
            let named = |v: &&Value| v.name.clone().is_some_and(|n| n.start <= byte && &self.text[n] == name);
            group.inside.iter().rfind(named).map(|field| (*group, field))
        })
    }

    fn drop_element(&mut self, chain: &[&Value]) -> bool {
        let element = chain.windows(2).rev().find(|pair| pair[0].shape == Shape::List);
        element.is_some_and(|pair| self.drop(pair[1].whole()))
    }

    /// Blanks a value and the comma behind it. False when there was nothing left.
    fn drop(&mut self, range: Range<usize>) -> bool {
        let behind = &self.text[range.end..];
        let space = behind.len() - behind.trim_start().len();
        let comma = if behind[space..].starts_with(',') { space + 1 } else { 0 };
        if self.text[range.clone()].trim().is_empty() {
            return false;
        }
        self.overwrite(range.start..range.end + comma, "");
        true
    }

    /// Puts `value` at the start of the range and space in the rest of it. Lines stay lines.
    fn overwrite(&mut self, range: Range<usize>, value: &str) {
        let left = &self.text.as_bytes()[range.start + value.len()..range.end];
        let space = left.iter().map(|b| if *b == b'\n' { '\n' } else { ' ' });
        let new: String = value.chars().chain(space).collect();
        self.text.replace_range(range, &new);
    }
}

/// A value that can stand where a faulty one stands, so that the record can be read.
fn placeholder(refusal: &Refusal, value: &Value) -> Option<&'static str> {
    let room = value.span.len();
    match refusal {
        Refusal::Message(said) if refusal::is_about_text(said) => Some("\"\""),
        Refusal::InvalidEscape(_) if value.shape == Shape::Text => Some("\"\""),
        Refusal::Message(said) if refusal::identifier(said).is_some() && room > 2 => Some("\"X\""),
        Refusal::Message(_)
        | Refusal::ExpectedInteger
        | Refusal::IntegerOutOfBounds
        | Refusal::InvalidIntegerDigit { .. }
        | Refusal::UnderscoreAtBeginning
        | Refusal::FloatUnderscore
        | Refusal::ExpectedFloat
        | Refusal::InvalidValueForType { .. }
            if room > 0 =>
        {
            Some("0")
        }
        Refusal::ExpectedComma if value.shape == Shape::Plain && room > 0 => Some("0"),
        Refusal::NoSuchEnumVariant { expected, .. } if value.shape == Shape::Plain => {
            expected.iter().copied().find(|word| word.len() <= room)
        }
        Refusal::ExpectedBoolean if room >= 4 => Some("true"),
        _ => None,
    }
}

/// Whether what a fault is about can be left out: not when the text itself is broken.
fn removal(refusal: &Refusal) -> Cure {
    match refusal {
        Refusal::Message(_)
        | Refusal::ExpectedArray
        | Refusal::ExpectedBoolean
        | Refusal::ExpectedString
        | Refusal::ExpectedInteger
        | Refusal::ExpectedFloat
        | Refusal::ExpectedMap
        | Refusal::ExpectedOption
        | Refusal::ExpectedStructLike
        | Refusal::ExpectedNamedStructLike(_)
        | Refusal::ExpectedDifferentStructName { .. }
        | Refusal::InvalidValueForType { .. }
        | Refusal::ExpectedDifferentLength { .. }
        | Refusal::NoSuchEnumVariant { .. }
        | Refusal::InvalidEscape(_)
        | Refusal::ExceededRecursionLimit => Cure::DropElement,
        _ => Cure::Nothing,
    }
}
