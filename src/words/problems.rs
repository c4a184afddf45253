//! What is wrong with content files.
//!
//! Enters: problems as data. Leaves: their sentences. Never here: deciding what is wrong.

use super::{Arg, Words};
use crate::content::{Fault, Problem, Severity, Suggestion};

impl Words {
    /// One problem on one line: place, how bad it is, what is wrong, what was probably meant.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let Problem { severity, file, line, column, suggestion, .. } = problem;
        let place = format!("{file}:{line}:{column}");
        let key = match severity {
            Severity::Error => "problem-is-error",
            Severity::Warning => "problem-is-warning",
        };
        let said = self.with(key, &[("place", Arg::from(place)), ("what", Arg::from(self.wrong(problem)))]);
        match suggestion {
            Some(suggestion) => format!("{said} ({})", self.suggestion(suggestion)),
            None => said,
        }
    }

    /// What is wrong, without its place in the file.
    #[must_use]
    pub fn wrong(&self, problem: &Problem) -> String {
        let what = self.fault(&problem.fault);
        match problem.cell {
            Some(cell) => {
                self.with("problem-in-cell", &[("cell", Arg::from(cell)), ("what", Arg::from(what))])
            }
            None => what,
        }
    }

    /// One thing that can be wrong with content.
    #[must_use]
    pub fn fault(&self, fault: &Fault) -> String {
        let arguments = fault.arguments();
        let args: Vec<(&str, Arg<'_>)> =
            arguments.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.with(&format!("problem-{}", fault.code()), &args)
    }

    /// What was probably meant, or what to do.
    #[must_use]
    pub fn suggestion(&self, suggestion: &Suggestion) -> String {
        match suggestion {
            Suggestion::Meant(word) => self.with("suggestion-meant", &[("word", Arg::from(word))]),
            Suggestion::OneOf(words) => {
                self.with("suggestion-one-of", &[("words", Arg::from(words.join(", ")))])
            }
            Suggestion::Flatten => self.text("suggestion-flatten"),
        }
    }
}
