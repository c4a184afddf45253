//! From text to raw records, with every fault that the file format or a record's shape can have.
//!
//! Enters: the text of one file. Leaves: the record as far as it could be read, and its problems.
//! Never here: anything that needs a second file.
//!
//! The `ron` crate stops at its first error. So what it stopped at is blanked out (bytes stay where they
//! are, so places stay true) and the rest is read again, until nothing is left to complain about.

use ron::error::{Error as Fault, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::outline::{Shape, Value, byte_at, outline, place};
use super::problem::{Problem, Problems, Severity, nearest};
use super::text;

/// The largest content file, in bytes.
pub const FILE_BYTES_MAX: usize = 1 << 20;
/// Values nest at most so deep.
const DEPTH_MAX: usize = 64;
/// After so many faults of shape the rest of the file is not read again.
const FAULTS_MAX: usize = 50;

/// What could be read of a file.
pub(super) struct Reading<T> {
    /// The record; none when nothing could be saved.
    pub(super) value: Option<T>,
    /// The text that the record came from: faulty parts blanked.
    pub(super) text: String,
    /// Whether parts are missing that other parts may name.
    pub(super) incomplete: bool,
    pub(super) problems: Problems,
}

/// Reads one file.
pub(super) fn read<T: DeserializeOwned>(file: &str, text: &str) -> Reading<T> {
    let mut reading =
        Reading { value: None, text: String::new(), incomplete: true, problems: Problems::default() };
    if let Some(what) = refused(text) {
        reading.problems.0.push(problem(file, (1, 1), what, None));
        return reading;
    }
    text.clone_into(&mut reading.text);
    reading.incomplete = false;
    let options = ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(DEPTH_MAX);
    let mut root = None;
    for _ in 0..FAULTS_MAX {
        match options.from_str::<T>(&reading.text) {
            Ok(value) => {
                reading.value = Some(value);
                break;
            }
            Err(error) => {
                let root = root.get_or_insert_with(|| outline(text));
                if !reading.blank(file, root, &error) {
                    break;
                }
            }
        }
    }
    reading.problems.0.sort_by_key(|p| (p.line, p.column));
    reading
}

/// Why a text is not even looked at.
fn refused(text: &str) -> Option<String> {
    if text.len() > FILE_BYTES_MAX {
        return Some(format!("the file has {} bytes; at most {FILE_BYTES_MAX} are read", text.len()));
    }
    text.starts_with('\u{FEFF}')
        .then(|| "the file starts with a byte-order mark; save it without one".to_owned())
}

impl<T> Reading<T> {
    /// Notes the fault and blanks what it is about. False when that saves nothing.
    fn blank(&mut self, file: &str, root: &Value, error: &SpannedError) -> bool {
        let start = byte_at(&self.text, error.span.start.line, error.span.start.col);
        let end = byte_at(&self.text, error.span.end.line, error.span.end.col);
        // The span ends behind what was read last, which is what the fault is about.
        let byte = if end > start { end - 1 } else { start };
        let chain = root.around(byte);
        let innermost = chain.last().copied().unwrap_or(root);
        let (what, suggestion) = describe(&error.code);
        let (from, to) = match &error.code {
            Fault::NoSuchStructField { found, .. } => {
                self.field_near(&chain, found, byte).unwrap_or((start, start))
            }
            Fault::DuplicateStructField { field, .. } => {
                self.field_near(&chain, field, byte).unwrap_or((start, start))
            }
            Fault::Message(message) if innermost.shape == Shape::Text && is_text_fault(message) => {
                // Only the words are unusable: empty them and keep the record.
                (innermost.span.start, innermost.span.end)
            }
            _ => {
                let missing = matches!(error.code, Fault::MissingStructField { .. });
                let group = chain.iter().rev().find(|v| v.shape == Shape::Group && missing);
                let at = group.map_or(if end > start { start } else { byte }, |v| v.span.start);
                self.problems.0.push(problem(file, place(&self.text, at), what, suggestion));
                self.incomplete = true;
                let element = chain.windows(2).rev().find(|pair| pair[0].shape == Shape::List);
                return element.is_some_and(|pair| self.erase(pair[1].whole(), true));
            }
        };
        self.problems.0.push(problem(file, place(&self.text, from), what, suggestion));
        match &error.code {
            Fault::Message(_) => self.erase(from + 1..to.saturating_sub(1), false),
            _ => from < to && self.erase(from..to, true),
        }
    }

    /// The last field of that name that starts before `byte`, in the innermost group that has one.
    fn field_near(&self, chain: &[&Value], name: &str, byte: usize) -> Option<(usize, usize)> {
        chain.iter().rev().find_map(|group| {
            let named =
                |v: &&Value| v.name.clone().is_some_and(|n| &self.text[n.clone()] == name && n.start <= byte);
            group.inside.iter().rfind(named).map(|v| (v.whole().start, v.whole().end))
        })
    }

    /// Puts spaces where something stood, and where the comma behind it stood. Lines stay lines.
    fn erase(&mut self, range: std::ops::Range<usize>, with_comma: bool) -> bool {
        let mut bytes = std::mem::take(&mut self.text).into_bytes();
        let mut changed = false;
        for byte in &mut bytes[range.clone()] {
            if !byte.is_ascii_whitespace() {
                *byte = b' ';
                changed = true;
            }
        }
        let behind = bytes[range.end..].iter().position(|b| !b.is_ascii_whitespace());
        if let Some(at) = behind.map(|i| range.end + i).filter(|&at| with_comma && bytes[at] == b',') {
            bytes[at] = b' ';
        }
        // Whole values were replaced by spaces, so the rest is as valid as it was.
        self.text = String::from_utf8_lossy(&bytes).into_owned();
        changed
    }
}

fn is_text_fault(message: &str) -> bool {
    message.starts_with("the text ")
}

fn problem(file: &str, (line, column): (usize, usize), what: String, suggestion: Option<String>) -> Problem {
    Problem { severity: Severity::Error, file: file.to_owned(), line, column, what, suggestion }
}

/// The fault in words, and what was probably meant.
fn describe(fault: &Fault) -> (String, Option<String>) {
    let quoted = |found: &str| text::strip(found).chars().take(60).collect::<String>();
    match fault {
        Fault::NoSuchStructField { expected, found, .. } => {
            (format!("unknown field `{}`", quoted(found)), nearest(found, expected.iter().copied()))
        }
        Fault::NoSuchEnumVariant { expected, found, .. } => {
            let suggestion = nearest(found, expected.iter().copied())
                .or_else(|| Some(format!("one of {}", expected.join(", "))));
            (format!("unknown word `{}`", quoted(found)), suggestion)
        }
        Fault::MissingStructField { field, .. } => (format!("the field `{field}` is missing"), None),
        Fault::DuplicateStructField { field, .. } => (format!("the field `{field}` stands here twice"), None),
        Fault::ExceededRecursionLimit => {
            (format!("values nest more than {DEPTH_MAX} deep"), Some("flatten the condition".to_owned()))
        }
        other => (text::strip(&other.to_string()), None),
    }
}
