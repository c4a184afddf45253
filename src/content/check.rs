//! The checker: raw records in, checked records or problems out.
//!
//! Enters: what `reading` could read. Leaves: records in which every name stands for something, and every
//! problem found on the way. Never here: stopping at the first one.

mod aim;
pub(super) mod catalogue;
mod clocks;
mod condition;
mod consequence;
mod giver;
mod guide;
pub(super) mod history;
mod inject;
mod mechanism;
mod names;
mod network;
mod objective;
mod roster;
pub(super) mod scenario;

use std::collections::BTreeSet;
use std::fmt::Display;
use std::ops::{Range, RangeInclusive};

use super::fault::Fault;
use super::outline::{Step, outline, places};
use super::problem::{Problem, Problems, Severity, Suggestion, meant, suggestion};
use super::reading::Reading;
use super::text;

/// One file under examination: where the checker stands in it, and what it found.
pub(super) struct Examination<'a> {
    file: &'a str,
    /// The text as it came.
    source: &'a str,
    /// The text that the record was read from.
    text: &'a str,
    path: Vec<Step>,
    found: Vec<Found>,
    /// Parts of the file could not be read: what seems to be absent may stand there.
    incomplete: bool,
    /// Where something was put in place of what could not be read; nothing more is said about it.
    repaired: Vec<Range<usize>>,
}

/// After so many problems in one file nothing more is noted.
const PROBLEMS_MAX: usize = 400;

struct Found {
    path: Vec<Step>,
    severity: Severity,
    fault: Fault,
    suggestion: Option<Suggestion>,
}

impl<'a> Examination<'a> {
    fn new<T>(file: &'a str, reading: &'a Reading<'a, T>) -> Self {
        Self {
            file,
            source: reading.source,
            text: &reading.text,
            path: Vec::new(),
            found: Vec::new(),
            incomplete: reading.incomplete,
            repaired: reading.repaired.clone(),
        }
    }

    /// Looks at the part one step further in.
    fn within<R>(&mut self, step: Step, look: impl FnOnce(&mut Self) -> R) -> R {
        self.path.push(step);
        let result = look(self);
        self.path.pop();
        result
    }

    fn field<R>(&mut self, name: &'static str, look: impl FnOnce(&mut Self) -> R) -> R {
        self.within(Step::Field(name), look)
    }

    /// Looks at each element of a list field.
    fn each<T, R>(
        &mut self,
        name: &'static str,
        list: impl IntoIterator<Item = T>,
        mut look: impl FnMut(&mut Self, T) -> R,
    ) -> Vec<R> {
        self.field(name, |x| x.elements(list, &mut look))
    }

    /// Looks at each element here.
    fn elements<T, R>(
        &mut self,
        list: impl IntoIterator<Item = T>,
        mut look: impl FnMut(&mut Self, T) -> R,
    ) -> Vec<R> {
        list.into_iter()
            .enumerate()
            .map(|(index, value)| self.within(Step::Index(index), |x| look(x, value)))
            .collect()
    }

    fn note(&mut self, severity: Severity, fault: Fault, suggestion: Option<Suggestion>) {
        if self.found.len() < PROBLEMS_MAX {
            self.found.push(Found { path: self.path.clone(), severity, fault, suggestion });
        }
    }

    fn error(&mut self, fault: Fault) {
        self.note(Severity::Error, fault, None);
    }

    fn warning(&mut self, fault: Fault) {
        self.note(Severity::Warning, fault, None);
    }

    /// An error that only stands when the whole file could be read.
    fn lacks(&mut self, fault: Fault) {
        if !self.incomplete {
            self.error(fault);
        }
    }

    /// A field that must be there. Without it the rest is still looked at.
    fn required<T>(&mut self, name: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.error(Fault::FieldMissing(name.to_owned()));
            self.incomplete = true;
        }
        value
    }

    /// The value must lie in the range.
    fn range(&mut self, name: &'static str, value: i32, range: RangeInclusive<i32>) {
        self.field(name, |x| x.range_here(value, range));
    }

    fn range_here(&mut self, value: i32, range: RangeInclusive<i32>) {
        if !range.contains(&value) {
            self.error(Fault::OutOfRange(value, *range.start(), *range.end()));
        }
    }

    /// The identifier must be known; `fault` says that it is not.
    fn known<T: Ord + Display>(&mut self, id: &T, fault: fn(String) -> Fault, known: &[T]) {
        if known.binary_search(id).is_err() {
            self.unknown(id, fault, known.iter().map(ToString::to_string));
        }
    }

    fn unknown(
        &mut self,
        id: impl Display,
        fault: impl FnOnce(String) -> Fault,
        known: impl Iterator<Item = String>,
    ) {
        if self.found.len() >= PROBLEMS_MAX {
            return;
        }
        let known: Vec<String> = known.collect();
        let id = text::quoted(&id.to_string());
        let suggestion = suggestion(&id, known.iter().map(String::as_str));
        self.note(Severity::Error, fault(id), suggestion);
    }

    /// No two of them may be the same; `fault` says that this one is.
    fn distinct<T: Ord + Copy + Display>(
        &mut self,
        id: T,
        fault: fn(String) -> Fault,
        seen: &mut BTreeSet<T>,
    ) {
        if !seen.insert(id) {
            self.error(fault(id.to_string()));
        }
    }

    /// The problems, with their places. The text is walked only when there are any.
    fn finish(self) -> Problems {
        if self.found.is_empty() {
            return Problems::default();
        }
        let root = outline(self.text).root;
        let start = |found: &Found| root.at(self.text, &found.path).span.start;
        let mut found: Vec<(usize, Found)> = self.found.into_iter().map(|f| (start(&f), f)).collect();
        found.retain(|(at, _)| !self.repaired.iter().any(|r| r.contains(at)));
        found.sort_by_key(|(at, _)| *at);
        let places = places(self.source, found.iter().map(|(at, _)| *at));
        let problem = |((line, column), (_, found)): ((usize, usize), (usize, Found))| {
            let Found { severity, fault, suggestion, .. } = found;
            Problem { severity, file: self.file.to_owned(), line, column, cell: None, fault, suggestion }
        };
        let mut problems: Vec<Problem> = places.into_iter().zip(found).map(problem).collect();
        problems.dedup();
        Problems(problems)
    }
}

/// The problem of a file that is not there.
pub(super) fn absent<'a>(path: &str, known: impl Iterator<Item = &'a str>) -> Problems {
    let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).unwrap_or(path);
    Problems(vec![Problem {
        severity: Severity::Error,
        file: path.to_owned(),
        line: 1,
        column: 1,
        cell: None,
        fault: Fault::FileAbsent,
        suggestion: meant(stem, known),
    }])
}
