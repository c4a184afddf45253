//! How the program ends: its exit status, and what it says when something could not be done.

use super::output::{self, OutputError};

/// The exit status. With several files, the highest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// What was asked failed.
    Failed = 1,
    /// Wrong usage.
    Usage = 2,
    /// Problems in content files.
    Problems = 3,
    /// An intact save re-executes differently.
    Divergence = 4,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command stopped.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    /// Its output could not be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// It was not asked for in a way that means anything.
    #[error("{0}")]
    Usage(String),
    /// It could not be done.
    #[error(transparent)]
    Failed(#[from] anyhow::Error),
    /// Content files have problems, which were shown.
    #[error("{0}")]
    Problems(String),
}

impl Stop {
    /// Says why, in one line, and with which status the program ends.
    pub fn end(&self) -> Exit {
        let exit = match self {
            // Whoever read the output went away first: there is nobody to tell, and nothing is wrong.
            Self::Output(OutputError::Closed) => return Exit::Done,
            Self::Output(_) | Self::Failed(_) => Exit::Failed,
            Self::Usage(_) => Exit::Usage,
            Self::Problems(_) => Exit::Problems,
        };
        let why = match self {
            Self::Failed(error) => format!("{error:#}"),
            other => other.to_string(),
        };
        output::say(&format!("casus: {why}"));
        exit
    }
}
