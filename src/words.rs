//! From identifiers and integers to sentences, in the reader's language.
//!
//! Enters: names, quantities, events, orders, rejections, previews, and the texts of message files.
//! Leaves: sentences. Never here: decisions, rules of the game, reading of files, colours, layout.
//!
//! Messages are Fluent. A message that is missing in French or German is taken from English; one that
//! is missing in English too comes out as its key in square brackets, so that it is seen and never fatal.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub mod calendar;
mod control;
mod council;
pub mod events;
mod explanations;
mod fields;
pub mod figures;
mod forms;
pub mod handbook;
pub mod history;
mod injects;
mod judged;
pub mod lang;
pub mod lookup;
mod mechanisms;
pub mod names;
mod nato;
pub mod orders;
mod panics;
pub mod preview;
mod problems;
mod reach;
pub mod readings;
mod refusals;
mod register;
mod shipped;
mod states;

pub use events::{EventLine, Feed, Severity, Source, Subject};
pub use explanations::{FigureWords, InputWords};
pub use injects::Deed;
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

/// The words of one language, with English behind it. A file is parsed when one of its messages is first asked
/// for: the title needs one file of eighteen. From then on asking is cheap.
pub struct Words {
    lang: Lang,
    /// The chosen language first, then English.
    shelves: Vec<Shelf>,
}

/// The message files of one language.
struct Shelf {
    lang: Lang,
    files: Vec<File>,
    /// In which file a message stands, by its key.
    places: HashMap<&'static str, usize>,
}

struct File {
    text: &'static str,
    bundle: OnceLock<Option<FluentBundle<FluentResource>>>,
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
    pub fn new(lang: Lang, ftl: &[&'static str]) -> Result<Self, WordsError> {
        let shelf = Shelf::new(lang, ftl)?;
        for (index, text) in ftl.iter().enumerate() {
            bundle(lang, text).map_err(|(line, what)| WordsError::Syntax { file: index + 1, line, what })?;
        }
        Ok(Self { lang, shelves: vec![shelf, Shelf::shipped(Lang::En)] })
    }

    /// The shipped words of a language.
    ///
    /// # Panics
    /// Never in a built program: a test reads every shipped text.
    #[must_use]
    pub fn embedded(lang: Lang) -> Self {
        let shelves = match lang {
            Lang::En => vec![Shelf::shipped(lang)],
            _ => vec![Shelf::shipped(lang), Shelf::shipped(Lang::En)],
        };
        Self { lang, shelves }
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
        self.shelves.iter().find_map(|shelf| {
            let bundle = shelf.with_message(id)?;
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

    /// The key of what a message or its part (`key.part`) said while the law of that year held, where it was another:
    /// `PART-until-YEAR` (`until-YEAR` of the message itself) is what held to the end of that year.
    pub(crate) fn until(&self, key: &str, year: i32) -> Option<String> {
        let (id, part) = key.split_once('.').map_or((key, None), |(id, part)| (id, Some(part)));
        let until = part.map_or_else(|| "until-".to_owned(), |part| format!("{part}-until-"));
        self.shelves.iter().find_map(|shelf| {
            let message = shelf.with_message(id)?.get_message(id)?;
            let ends = message.attributes().filter_map(|part| part.id().strip_prefix(&until)?.parse().ok());
            let end = ends.filter(|end: &i32| *end >= year).min()?;
            Some(format!("{id}.{until}{end}"))
        })
    }

    /// The message `family-slug`, optionally a part of it.
    pub(crate) fn named(&self, family: &str, slug: &str) -> String {
        self.text(&format!("{family}-{slug}"))
    }

    /// Phrases one after the other, set apart as the language does it.
    #[must_use]
    pub fn joined(&self, phrases: &[String]) -> String {
        phrases.join(&self.text("between-phrases"))
    }

    /// What something is called, and what is said of it: "Grade: 71". French sets its colon apart.
    #[must_use]
    pub fn labelled(&self, label: &str, value: &str) -> String {
        self.with("labelled", &[("label", Arg::from(label)), ("value", Arg::from(value))])
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

impl Shelf {
    /// Finds every key, and parses nothing: a message begins where a line begins with a letter.
    fn new(lang: Lang, texts: &[&'static str]) -> Result<Self, WordsError> {
        let mut places = HashMap::new();
        for (index, text) in texts.iter().enumerate() {
            for line in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
                let key = line.split([' ', '=']).next().unwrap_or(line);
                match places.entry(key) {
                    Entry::Vacant(place) => place.insert(index),
                    Entry::Occupied(_) => {
                        return Err(WordsError::Duplicate { file: index + 1, key: key.to_owned() });
                    }
                };
            }
        }
        let files = texts.iter().map(|text| File { text, bundle: OnceLock::new() }).collect();
        Ok(Self { lang, files, places })
    }

    fn shipped(lang: Lang) -> Self {
        Self::new(lang, &shipped::texts(lang)).expect("no shipped message is there twice")
    }

    /// The file that holds this message, parsed.
    fn with_message(&self, key: &str) -> Option<&FluentBundle<FluentResource>> {
        let file = self.files.get(*self.places.get(key)?)?;
        file.bundle.get_or_init(|| bundle(self.lang, file.text).ok()).as_ref()
    }
}

/// The messages of one file, or the line of its first fault and what the parser says. None refers to another
/// message: a test holds them to that.
fn bundle(lang: Lang, text: &'static str) -> Result<FluentBundle<FluentResource>, (usize, String)> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
    bundle.set_use_isolating(false);
    forms::add_functions(lang, &mut bundle);
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| number_in(Lang::En, value),
        Lang::Fr => |value, _| number_in(Lang::Fr, value),
        Lang::De => |value, _| number_in(Lang::De, value),
    }));
    let resource = FluentResource::try_new(spaced(lang, text).into_owned()).map_err(|(_, faults)| {
        let (line, what) = faults.first().map_or((1, String::new()), |fault| {
            let before = text.get(..fault.pos.start).unwrap_or(text);
            (before.matches('\n').count() + 1, fault.kind.to_string())
        });
        (line, what)
    })?;
    // Two messages of one key were found before.
    bundle.add_resource_overriding(resource);
    Ok(bundle)
}

/// A file as its language sets it: in French a space before a high mark never breaks, and no translator has to type it so.
fn spaced(lang: Lang, text: &'static str) -> Cow<'static, str> {
    const MARKS: [(&str, &str); 6] = [
        (" :", "\u{a0}:"),
        (" ;", "\u{a0};"),
        (" !", "\u{a0}!"),
        (" ?", "\u{a0}?"),
        (" »", "\u{a0}»"),
        ("« ", "«\u{a0}"),
    ];
    match lang {
        Lang::Fr => {
            Cow::Owned(MARKS.iter().fold(text.to_owned(), |text, (typed, set)| text.replace(typed, set)))
        }
        Lang::En | Lang::De => Cow::Borrowed(text),
    }
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
