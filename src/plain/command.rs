//! The words that can be typed, in the reader's language and in English.
//!
//! Enters: a line. Leaves: a command with what stands behind it, or the nearest one. Never here: what commands do.

use std::collections::BTreeMap;

use crate::words::{Lang, Words};

/// What can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is explained by its message")]
pub enum Command {
    Help,
    Brief,
    Situation,
    Open,
    Needs,
    Offers,
    Small,
    Orders,
    Give,
    Basket,
    Undo,
    Why,
    Feed,
    Tracks,
    Votes,
    More,
    Plan,
    Seats,
    Policy,
    Take,
    Passphrase,
    Pause,
    Coach,
    Handbook,
    Save,
    End,
    Debrief,
    Quit,
    Yes,
    No,
    Quantity,
    Channel,
    Way,
    Clauses,
    Later,
    Earlier,
    To,
    Reason,
    Text,
}

impl Command {
    /// All commands, in the order in which help lists them.
    pub const ALL: [Self; 39] = [
        Self::Help,
        Self::Brief,
        Self::Situation,
        Self::Open,
        Self::Needs,
        Self::Offers,
        Self::Small,
        Self::Orders,
        Self::Give,
        Self::Basket,
        Self::Undo,
        Self::Why,
        Self::Feed,
        Self::Tracks,
        Self::Votes,
        Self::More,
        Self::Plan,
        Self::Seats,
        Self::Policy,
        Self::Take,
        Self::Passphrase,
        Self::Pause,
        Self::Coach,
        Self::Handbook,
        Self::Save,
        Self::End,
        Self::Debrief,
        Self::Quit,
        Self::Yes,
        Self::No,
        Self::Quantity,
        Self::Channel,
        Self::Way,
        Self::Clauses,
        Self::Later,
        Self::Earlier,
        Self::To,
        Self::Reason,
        Self::Text,
    ];

    /// Whether it only means something while a question is open.
    #[must_use]
    pub fn is_answer(self) -> bool {
        self >= Self::Yes
    }

    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Brief => "brief",
            Self::Situation => "situation",
            Self::Open => "open",
            Self::Needs => "needs",
            Self::Offers => "offers",
            Self::Small => "small",
            Self::Orders => "orders",
            Self::Give => "give",
            Self::Basket => "basket",
            Self::Undo => "undo",
            Self::Why => "why",
            Self::Feed => "feed",
            Self::Tracks => "tracks",
            Self::Votes => "votes",
            Self::More => "more",
            Self::Plan => "plan",
            Self::Seats => "seats",
            Self::Policy => "policy",
            Self::Take => "take",
            Self::Passphrase => "passphrase",
            Self::Pause => "pause",
            Self::Coach => "coach",
            Self::Handbook => "handbook",
            Self::Save => "save",
            Self::End => "end",
            Self::Debrief => "debrief",
            Self::Quit => "quit",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Quantity => "quantity",
            Self::Channel => "channel",
            Self::Way => "way",
            Self::Clauses => "clauses",
            Self::Later => "later",
            Self::Earlier => "earlier",
            Self::To => "to",
            Self::Reason => "reason",
            Self::Text => "text",
        }
    }

    /// The words for it in that language, the first of which help shows.
    fn typed(self, words: &Words) -> Vec<String> {
        let said = words.text(&format!("plain-word-{}", self.slug()));
        said.split(',').map(|word| word.trim().to_lowercase()).collect()
    }

    /// The word that help and hints show for it.
    #[must_use]
    pub fn word(self, words: &Words) -> String {
        self.typed(words).into_iter().next().unwrap_or_else(|| self.slug().to_owned())
    }
}

/// What a line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// Nothing was typed.
    Empty,
    /// A number by itself, and what stands behind it.
    Number(String, String),
    /// A command, and what stands behind it.
    Command(Command, String),
    /// None that is known; the nearest, where one is near.
    Unknown(String, Option<Command>),
}

/// All words that can be typed.
#[derive(Debug)]
pub struct Vocabulary {
    words: BTreeMap<String, Command>,
}

impl Vocabulary {
    /// The words of a language. English ones hold in any case.
    #[must_use]
    pub fn of(words: &Words) -> Self {
        let english = Words::embedded(Lang::En);
        let mut known = BTreeMap::new();
        // English first: a script works in every language.
        for source in [&english, words] {
            for command in Command::ALL {
                for word in command.typed(source) {
                    known.entry(word).or_insert(command);
                }
            }
        }
        Self { words: known }
    }

    /// What a line asks for.
    #[must_use]
    pub fn read(&self, line: &str) -> Typed {
        let line = line.trim();
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim().to_owned();
        let first = first.to_lowercase();
        if first.is_empty() {
            return Typed::Empty;
        }
        if let Some(command) = self.words.get(&first) {
            return Typed::Command(*command, rest);
        }
        if first.starts_with(|c: char| c.is_ascii_digit()) {
            return Typed::Number(first, rest);
        }
        let short: String = first.chars().take(40).collect();
        let bound = (short.chars().count() / 3).max(1);
        let nearest = self
            .words
            .iter()
            .map(|(word, command)| (strsim::damerau_levenshtein(&short, word), *command))
            // A sign of which nothing is left is near to nothing.
            .filter(|(distance, _)| *distance <= bound && *distance < short.chars().count())
            .min_by_key(|(distance, _)| *distance);
        Typed::Unknown(short, nearest.map(|(_, command)| command))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_means_two_things_and_english_holds_everywhere() {
        let english = Words::embedded(Lang::En);
        for lang in Lang::ALL {
            let words = Words::embedded(lang);
            let vocabulary = Vocabulary::of(&words);
            for command in Command::ALL {
                for word in command.typed(&words).into_iter().chain(command.typed(&english)) {
                    assert_eq!(vocabulary.words.get(&word), Some(&command), "{lang}: {word}");
                    assert!(!word.contains(char::is_whitespace), "{lang}: '{word}' is no single word");
                }
            }
        }
    }

    #[test]
    fn a_line_is_a_command_a_number_or_near_one() {
        let vocabulary = Vocabulary::of(&Words::embedded(Lang::De));
        assert_eq!(vocabulary.read("  NEEDS  all "), Typed::Command(Command::Needs, "all".to_owned()));
        assert_eq!(vocabulary.read("bedarf"), Typed::Command(Command::Needs, String::new()));
        assert_eq!(vocabulary.read("3 80"), Typed::Number("3".to_owned(), "80".to_owned()));
        assert_eq!(vocabulary.read("\t"), Typed::Empty);
        assert_eq!(vocabulary.read("ofers"), Typed::Unknown("ofers".to_owned(), Some(Command::Offers)));
        assert!(matches!(vocabulary.read(&"x".repeat(4000)), Typed::Unknown(_, None)));
    }
}
