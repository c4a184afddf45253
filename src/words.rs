//! From identifiers and integers to sentences, in the reader's language.
//!
//! Enters: names, quantities, events, orders, rejections, previews, and the texts of message files.
//! Leaves: sentences. Never here: decisions, rules of the game, reading of files, colours, layout.
//!
//! Messages are Fluent. A message that is missing in French or German is taken from English; one that
//! is missing in English too comes out as its key in square brackets, so that it is seen and never fatal.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

pub mod calendar;
mod council;
pub mod events;
mod explanations;
pub mod figures;
pub mod handbook;
pub mod history;
pub mod lang;
pub mod lookup;
mod mechanisms;
pub mod names;
mod nato;
pub mod orders;
pub mod preview;
pub mod refusals;
mod shipped;

pub use events::{EventLine, Severity, Source, Subject};
pub use explanations::{FigureWords, InputWords};
pub use lang::{Lang, UnknownLang};
pub use lookup::Lookup;
pub use preview::PreviewWords;
pub use refusals::Said;

/// Why message files cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// A file is not Fluent. Files and lines count from 1.
    #[error("message file {file}, line {line}: {what}")]
    Syntax {
        /// Which of the given texts.
        file: usize,
        /// The line of the first fault.
        line: usize,
        /// What the parser says.
        what: String,
    },
    /// Two messages have the same key.
    #[error("message file {file}: the key '{key}' is there twice")]
    Duplicate {
        /// Which of the given texts.
        file: usize,
        /// The key.
        key: String,
    },
}

/// What a message's variable stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words, put in as they are.
    Text(Cow<'a, str>),
    /// An integer, written as the language writes it, and counted for plurals.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u16> for Arg<'_> {
    fn from(number: u16) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u8> for Arg<'_> {
    fn from(number: u8) -> Self {
        Self::Number(i64::from(number))
    }
}

/// The words of one language, with English behind it. Parsed once; asking is cheap.
pub struct Words {
    lang: Lang,
    /// The chosen language first, then English.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of these message texts, with the shipped English behind them.
    ///
    /// # Errors
    /// When a text is not Fluent, or a key occurs twice.
    pub fn new(lang: Lang, ftl: &[&str]) -> Result<Self, WordsError> {
        Ok(Self { lang, bundles: vec![bundle(lang, ftl)?, bundle(Lang::En, shipped::texts(Lang::En))?] })
    }

    /// The shipped words of a language.
    ///
    /// # Panics
    /// Never in a built program: a test parses every shipped text.
    #[must_use]
    pub fn embedded(lang: Lang) -> Self {
        let parse = |lang| bundle(lang, shipped::texts(lang)).expect("the shipped messages parse");
        let bundles =
            if lang == Lang::En { vec![parse(Lang::En)] } else { vec![parse(lang), parse(Lang::En)] };
        Self { lang, bundles }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message with this key; `key.part` for a part of it.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message with this key, its variables filled in.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(key, args).unwrap_or_else(|| format!("[{key}]"))
    }

    /// The message with this key where there is one: for names of things that authors may add.
    pub(crate) fn find(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let (id, part) = key.split_once('.').map_or((key, None), |(id, part)| (id, Some(part)));
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match part {
                Some(part) => message.get_attribute(part)?.value(),
                None => message.value()?,
            };
            if args.is_empty() {
                return Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned());
            }
            let mut values = FluentArgs::with_capacity(args.len());
            for (name, arg) in args {
                match arg {
                    Arg::Text(text) => values.set(*name, text.as_ref()),
                    Arg::Number(number) => values.set(*name, *number),
                }
            }
            Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
        })
    }

    /// The message `family-slug`, optionally a part of it.
    pub(crate) fn named(&self, family: &str, slug: &str) -> String {
        self.text(&format!("{family}-{slug}"))
    }

    /// Several words in one sentence: "a, b and c".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => self.text("none"),
            [one] => one.clone(),
            [most @ .., last] => self.with(
                "list-and",
                &[("most", Arg::from(most.join(", "))), ("last", Arg::from(last.as_str()))],
            ),
        }
    }
}

fn bundle(lang: Lang, texts: &[&str]) -> Result<FluentBundle<FluentResource>, WordsError> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| number_in(Lang::En, value),
        Lang::Fr => |value, _| number_in(Lang::Fr, value),
        Lang::De => |value, _| number_in(Lang::De, value),
    }));
    for (index, text) in texts.iter().enumerate() {
        let file = index + 1;
        let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, faults)| {
            let (line, what) = faults.first().map_or((1, String::new()), |fault| {
                let before = text.get(..fault.pos.start).unwrap_or(text);
                (before.matches('\n').count() + 1, fault.kind.to_string())
            });
            WordsError::Syntax { file, line, what }
        })?;
        bundle.add_resource(resource).map_err(|faults| WordsError::Duplicate {
            file,
            key: faults
                .into_iter()
                .find_map(|fault| match fault {
                    FluentError::Overriding { id, .. } => Some(id),
                    _ => None,
                })
                .unwrap_or_default(),
        })?;
    }
    Ok(bundle)
}

/// Numbers inside messages, grouped as the language groups them. Only integers are ever put in.
fn number_in(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            number.as_string().parse::<i64>().ok().map(|integer| figures::grouped(lang, integer))
        }
        _ => None,
    }
}
