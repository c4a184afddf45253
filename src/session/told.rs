//! Why the table did not do what it was asked to do, in the reader's language.

use super::{ResumeError, TableError};
use crate::engine::Setting;
use crate::words::{Arg, Words};

impl TableError {
    /// Why, and what to do.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        match self {
            Self::Rejected(rejection) => words.refusal(setting, *rejection),
            Self::Journal(misplaced) => misplaced.told(words),
            other => words.text(&format!("fault-table-{}", other.slug())),
        }
    }

    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::NotYourTurn => "not_your_turn",
            Self::NoPlaceThere => "no_place_there",
            Self::LastPerson => "last_person",
            Self::Paused => "paused",
            Self::NoSuchOrder => "no_such_order",
            Self::Rejected(_) => "rejected",
            Self::Journal(_) => "journal",
        }
    }
}

impl ResumeError {
    /// Why, and what can be done with the game instead.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        match self {
            Self::OtherRules(other) => other.told(words),
            Self::Diverges { turn, difference } => words.with(
                "fault-resume-diverges",
                &[("turn", Arg::from(*turn)), ("field", Arg::from(&difference.field))],
            ),
            Self::Policy(error) => words.with("fault-resume-policy", &[("name", Arg::from(&error.name))]),
            Self::Table(error) => error.told(words, setting),
        }
    }
}
