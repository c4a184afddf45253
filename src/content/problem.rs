//! What is wrong with a content file: all of it at once, each with its place and what was probably
//! meant.
//!
//! Enters: faults found while reading and checking. Leaves: `Problems`, and their rendering for people.
//! Never here: colours, the terminal; a source excerpt is cleaned before it leaves.

use std::fmt;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::text;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content cannot be used.
    Error,
    /// It can be used, but probably does not do what was meant.
    Warning,
}

impl Severity {
    /// The word for it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
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
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What was probably meant, or what to do.
    pub suggestion: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { severity, file, line, column, what, .. } = self;
        write!(f, "{file}:{line}:{column}: {}: {what}", severity.slug())?;
        match &self.suggestion {
            Some(suggestion) => write!(f, " ({suggestion})"),
            None => Ok(()),
        }
    }
}

impl Problem {
    /// The problem with the lines of `source` that it is about, without colour.
    ///
    /// The excerpt is author text: what could disturb a terminal is taken out of it.
    #[must_use]
    pub fn with_excerpt(&self, source: &str) -> String {
        let line = text::strip(source.lines().nth(self.line.saturating_sub(1)).unwrap_or(""));
        let line: String = line.chars().take(EXCERPT_CHARS_MAX).collect();
        let start = line.char_indices().nth(self.column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
        let end = line[start..].chars().next().map_or(start, |c| start + c.len_utf8());
        let snippet = Snippet::source(line.as_str())
            .line_start(self.line)
            .path(self.file.as_str())
            .annotation(AnnotationKind::Primary.span(start..end));
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = level.primary_title(self.what.as_str()).element(snippet);
        if let Some(suggestion) = &self.suggestion {
            group = group.element(Level::HELP.message(suggestion.as_str()));
        }
        Renderer::plain().render(&[group])
    }
}

/// The longest excerpt of a line that is shown.
const EXCERPT_CHARS_MAX: usize = 400;

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

/// What to say about a word that is not one of the known ones.
pub(super) fn suggestion<'a>(
    found: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Option<String> {
    /// More words than this are no help.
    const WORDS_MAX: usize = 12;
    if let Some(word) = nearest(found, known.clone()) {
        return Some(format!("did you mean `{word}`?"));
    }
    let known: Vec<&str> = known.into_iter().take(WORDS_MAX + 1).collect();
    (1..=WORDS_MAX).contains(&known.len()).then(|| format!("one of {}", known.join(", ")))
}
