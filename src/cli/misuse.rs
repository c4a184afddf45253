//! What the parser of the command line refuses, in the reader's language.
//!
//! Enters: its error. Leaves: what is wrong, what was probably meant, how the command is used.
//! Never here: which words are taken, which `arguments` says.

use std::error::Error as _;
use std::num::{IntErrorKind, ParseIntError};

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::arguments::NotAPair;
use super::output::hint;
use crate::words::{Arg, Words};

/// What is said about a command line that is refused, in lines.
pub(super) fn told(words: &Words, error: &clap::Error) -> String {
    let mut lines = vec![format!("casus: {}", wrong(words, error))];
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    lines.extend(near.iter().flat_map(|kind| texts(error, *kind)).map(|near| meant(words, near)));
    if let Some(ContextValue::StyledStrs(tips)) = error.get(ContextKind::Suggested) {
        lines.extend(tips.iter().filter_map(|tip| advice(words, &tip.to_string())));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.split_once(' ').map_or(usage.as_str(), |(_, usage)| usage);
        lines.push(words.with("misuse-usage", &[("usage", Arg::from(usage.trim()))]));
    }
    lines.push(words.text("misuse-help"));
    lines.join("\n")
}

/// What an error says under a kind: one text, or several.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<&str> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text],
        Some(ContextValue::Strings(texts)) => texts.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

/// What is wrong.
fn wrong(words: &Words, error: &clap::Error) -> String {
    let said = |kind| Arg::from(texts(error, kind).join(", "));
    let argument = ("argument", said(ContextKind::InvalidArg));
    let value = ("value", said(ContextKind::InvalidValue));
    let known = |kind| hint(words, None, &texts(error, kind).join(", "));
    match error.kind() {
        ErrorKind::UnknownArgument => words.with("misuse-unknown", &[argument]),
        ErrorKind::InvalidSubcommand => {
            words.with("misuse-command", &[("command", said(ContextKind::InvalidSubcommand))])
        }
        ErrorKind::MissingRequiredArgument => words.with("misuse-missing", &[argument]),
        ErrorKind::MissingSubcommand => {
            let known = ("hint", Arg::from(known(ContextKind::ValidSubcommand)));
            words.with("misuse-missing-command", &[known])
        }
        ErrorKind::InvalidValue if texts(error, ContextKind::InvalidValue) == [""] => {
            words.with("misuse-empty", &[argument])
        }
        ErrorKind::InvalidValue => {
            let known = ("why", Arg::from(known(ContextKind::ValidValue)));
            words.with("misuse-value", &[argument, value, known])
        }
        ErrorKind::ValueValidation => {
            words.with("misuse-value", &[argument, value, ("why", Arg::from(why(words, error)))])
        }
        ErrorKind::TooManyValues => words.with("misuse-too-many", &[argument, value]),
        ErrorKind::ArgumentConflict => {
            let other = texts(error, ContextKind::PriorArg);
            if other.is_empty() || other == texts(error, ContextKind::InvalidArg) {
                words.with("misuse-twice", &[argument])
            } else {
                words.with("misuse-conflict", &[argument, ("other", Arg::from(other.join(", ")))])
            }
        }
        ErrorKind::InvalidUtf8 => words.text("misuse-not-text"),
        // No argument of ours is of the kinds that are left.
        kind => words.with("misuse-other", &[("said", Arg::from(kind.to_string()))]),
    }
}

/// Why a value is refused that is not one of a list.
fn why(words: &Words, error: &clap::Error) -> String {
    let Some(source) = error.source() else { return words.text("misuse-why-value") };
    if source.is::<NotAPair>() {
        return words.text("misuse-why-pair");
    }
    if let Some(number) = source.downcast_ref::<ParseIntError>() {
        let large = matches!(number.kind(), IntErrorKind::PosOverflow | IntErrorKind::NegOverflow);
        return words.text(if large { "misuse-why-large" } else { "misuse-why-number" });
    }
    // The parser of ranges says "0 is not in 1..=10".
    let said = source.to_string();
    let range = said.rsplit(' ').next().and_then(|range| range.split_once("..="));
    range.map_or_else(
        || words.text("misuse-why-value"),
        |(least, most)| {
            words.with("misuse-why-range", &[("least", Arg::from(least)), ("most", Arg::from(most))])
        },
    )
}

fn meant(words: &Words, near: &str) -> String {
    words.with("misuse-near", &[("near", Arg::from(near))])
}

/// A tip of the parser: "'verify --json' exists", "to pass '-x' as a value, use '-- -x'".
fn advice(words: &Words, tip: &str) -> Option<String> {
    let quoted: Vec<&str> = tip.split('\'').skip(1).step_by(2).collect();
    match quoted[..] {
        [near] if tip.ends_with("exists") => Some(meant(words, near)),
        [_, written] if written.starts_with("-- ") => {
            Some(words.with("misuse-as-value", &[("written", Arg::from(written))]))
        }
        _ => None,
    }
}
