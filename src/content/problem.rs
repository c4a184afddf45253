//! What is wrong with a content file: all of it at once, each with its place and what was probably
//! meant.
//!
//! Enters: faults found while reading and checking. Leaves: `Problems`. Never here: sentences, which stand in the
//! catalogue of words.

use std::fmt;

use super::fault::Fault;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content cannot be used.
    Error,
    /// It can be used, but probably does not do what was meant.
    Warning,
}

impl Severity {
    /// The word for it, as machines read it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// What was probably meant, or what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
    /// This word.
    Meant(String),
    /// One of these.
    OneOf(Vec<String>),
    /// Conditions that nest less.
    Flatten,
}

/// One problem of a content file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to the assets folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1; in a sheet its number.
    pub column: usize,
    /// What the sheet's column is called, where the problem is one of its cells.
    pub cell: Option<&'static str>,
    /// What is wrong.
    pub fault: Fault,
    /// What was probably meant, or what to do.
    pub suggestion: Option<Suggestion>,
}

/// For those who debug: people read what the words make of it.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { severity, file, line, column, fault, .. } = self;
        write!(f, "{file}:{line}:{column}: {}: {fault}", severity.slug())
    }
}

/// Everything that is wrong, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Whether nothing at all was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the content cannot be used.
    #[must_use]
    pub fn any_error(&self) -> bool {
        self.0.iter().any(|p| p.severity == Severity::Error)
    }

    /// One after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// Adds those of another file.
    pub fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// The known word that was probably meant. A dotted word may be meant by its last part.
pub(super) fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found = found.to_lowercase();
    let bound = found.chars().count() / 3;
    let distance = |word: &str| {
        let word = word.to_lowercase();
        let tail = word.rsplit('.').next().unwrap_or(&word);
        strsim::damerau_levenshtein(&found, &word).min(strsim::damerau_levenshtein(&found, tail))
    };
    known.into_iter().map(|w| (distance(w), w)).filter(|&(d, _)| d <= bound).min().map(|(_, word)| word)
}

/// The suggestion of the one word that was probably meant, if there is one.
pub(super) fn meant<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Suggestion> {
    nearest(found, known).map(|word| Suggestion::Meant(word.to_owned()))
}

/// What to say about a word that is not one of the known ones.
pub(super) fn suggestion<'a>(
    found: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Option<Suggestion> {
    /// More words than this are no help.
    const WORDS_MAX: usize = 12;
    meant(found, known.clone()).or_else(|| {
        let known: Vec<String> = known.into_iter().take(WORDS_MAX + 1).map(str::to_owned).collect();
        (1..=WORDS_MAX).contains(&known.len()).then_some(Suggestion::OneOf(known))
    })
}
