//! Why a journal or notes cannot be used, in the reader's language.

use super::{Damage, JournalError, Misplaced, NotesError, OtherRules, What};
use crate::base::Digest;
use crate::words::{Arg, Words};

fn number(of: usize) -> Arg<'static> {
    Arg::from(i64::try_from(of).unwrap_or(i64::MAX))
}

impl Misplaced {
    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::OpenedAgain => "opened_again",
            Self::AfterEnd => "after_end",
            Self::AfterSeal => "after_seal",
            Self::NothingToUndo => "nothing_to_undo",
            Self::OutOfOrder => "out_of_order",
            Self::OtherOrders => "other_orders",
            Self::LaterFormat => "later_format",
            Self::TooMuch => "too_much",
        }
    }

    /// Why a record has no place there.
    #[must_use]
    pub fn told(self, words: &Words) -> String {
        words.text(&format!("fault-misplaced-{}", self.slug()))
    }
}

impl What {
    /// What is wrong with a line.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        match self {
            Self::Misplaced(misplaced) => misplaced.told(words),
            other => words.text(&format!("fault-line-{}", other.slug())),
        }
    }
}

impl Damage {
    /// Where a journal is damaged, and how.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        let args = [("line", number(self.line)), ("what", Arg::from(self.what.told(words)))];
        words.with("fault-damaged", &args)
    }
}

impl JournalError {
    /// Why bytes are no journal that can be played on.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        let key = format!("fault-journal-{}", self.slug());
        match self {
            Self::NotAJournal => words.text(&key),
            Self::FutureFormat { found, known } => words.with(
                &key,
                &[("found", Arg::from(i64::from(*found))), ("known", Arg::from(i64::from(*known)))],
            ),
            Self::Damaged(damage) => damage.told(words),
            Self::TooLarge { max } | Self::TooMany { max } => words.with(&key, &[("max", number(*max))]),
        }
    }
}

impl NotesError {
    /// Why notes are not those of this game.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        match self {
            Self::Syntax { line, .. } => words.with("fault-notes-syntax", &[("line", number(*line))]),
            Self::Later(version) => {
                words.with("fault-notes-later", &[("version", Arg::from(i64::from(*version)))])
            }
            Self::OtherGame => words.text("fault-notes-other_game"),
            Self::TooMuch => words.text("fault-notes-too_much"),
            Self::Text(_) => words.text("fault-notes-text"),
        }
    }
}

impl OtherRules {
    /// What a game was played under, against what there is.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        let (recorded, current) = match self {
            Self::Rules { recorded, current, .. } => (recorded.to_string(), current.to_string()),
            Self::Catalogue { recorded, current } | Self::Scenario { recorded, current } => {
                (Digest::short(*recorded), Digest::short(*current))
            }
        };
        words.with(
            &format!("verify-other-{}", self.slug()),
            &[("recorded", Arg::from(recorded)), ("current", Arg::from(current))],
        )
    }
}
