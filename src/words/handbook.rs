//! The handbook: what the rules, the law and the catalogue say, gathered into pages.
//!
//! Enters: the catalogue, and what pages point to. Leaves: pages of headings, paragraphs, tables and links.
//! Never here: layout, keys; a number that is not read from the rules.

mod adversary;
mod aid;
mod chapters;
mod finding;
mod law;
mod reforms;
mod rules;
mod situations;
mod topic;

use super::{Arg, Words};
use crate::content::{Catalogue, Guide, LetterKind};
use crate::engine::Setting;

pub use finding::Index;
pub use topic::{Chapter, MISTAKES, SCREENS, Topic};

/// A page of the handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What it is about.
    pub topic: Topic,
    /// Its title.
    pub title: String,
    /// What it opens with.
    pub intro: String,
    /// What it explains.
    pub entries: Vec<Entry>,
    /// Where what it says comes from.
    pub source: String,
}

/// One thing explained.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub heading: String,
    /// What is to say about it.
    pub text: String,
    /// A table: a name and a value in each row.
    pub facts: Vec<(String, String)>,
    /// The page that says more about it.
    pub topic: Option<Topic>,
    /// Pages to go on to, with their titles.
    pub links: Vec<(Topic, String)>,
}

impl Entry {
    pub(super) fn new(heading: impl Into<String>, text: impl Into<String>) -> Self {
        Self { heading: heading.into(), text: text.into(), ..Self::default() }
    }

    fn table(heading: impl Into<String>, facts: Vec<(String, String)>) -> Self {
        Self { heading: heading.into(), facts, ..Self::default() }
    }

    fn about(self, topic: Topic) -> Self {
        Self { topic: Some(topic), ..self }
    }
}

/// The handbook in one language.
#[derive(Clone, Copy)]
pub struct Handbook<'a> {
    words: &'a Words,
    catalogue: &'a Catalogue,
    guide: &'a Guide,
    /// The game in which it is opened, if any: its pages say what holds there.
    setting: Option<&'a Setting>,
}

impl<'a> Handbook<'a> {
    /// The handbook of this catalogue.
    #[must_use]
    pub fn new(words: &'a Words, catalogue: &'a Catalogue, guide: &'a Guide) -> Self {
        Self { words, catalogue, guide, setting: None }
    }

    /// The same as it is read in that game: with the law of its day, and for whom the clauses are.
    #[must_use]
    pub fn in_game(self, setting: Option<&'a Setting>) -> Self {
        Self { setting, ..self }
    }

    /// Every page there is: each chapter, and behind it the pages that it opens.
    #[must_use]
    pub fn topics(&self) -> Vec<Topic> {
        let pages = |chapter: Chapter| {
            let mut pages = vec![Topic::Chapter(chapter)];
            pages.extend(chapter.pages(self.catalogue, self.guide));
            pages
        };
        Chapter::ALL.into_iter().flat_map(pages).collect()
    }

    /// The pages that a chapter opens.
    #[must_use]
    pub fn pages(&self, chapter: Chapter) -> Vec<Topic> {
        chapter.pages(self.catalogue, self.guide)
    }

    /// The chapter that a page belongs to.
    #[must_use]
    pub fn chapter(&self, topic: &Topic) -> Chapter {
        match topic {
            Topic::Chapter(chapter) => *chapter,
            Topic::Crisis(_) => Chapter::Crises,
            Topic::Screen(_) => Chapter::Screens,
            Topic::Order(_) => Chapter::Orders,
            Topic::Track(_) => Chapter::Tracks,
            Topic::Function(_) => Chapter::Functions,
            Topic::Channel(_) => Chapter::Channels,
            Topic::Caveat(_) => Chapter::Caveats,
            Topic::Letter(_) => Chapter::Letters,
            Topic::Article(_) => Chapter::Law,
            Topic::Mistake(_) => Chapter::Mistakes,
            Topic::Mechanism(_) => Chapter::Mechanisms,
            Topic::Reform(_) => Chapter::Reforms,
            Topic::Kind(_) => Chapter::Kinds,
            Topic::State(_) => Chapter::States,
        }
    }

    /// The title of a page in a few words, for the contents.
    #[must_use]
    pub fn short_title(&self, topic: &Topic) -> String {
        match topic {
            Topic::Kind(id) => self.words.kind_short(self.catalogue, *id),
            other => self.title(other),
        }
    }

    /// The title of a page, its first letter a capital.
    #[must_use]
    pub fn title(&self, topic: &Topic) -> String {
        let name = self.name(topic);
        let mut letters = name.chars();
        match (topic, letters.next()) {
            (Topic::Mistake(number), _) => format!("{number}. {name}"),
            (_, Some(first)) => first.to_uppercase().chain(letters).collect(),
            (_, None) => name,
        }
    }

    fn name(&self, topic: &Topic) -> String {
        let words = self.words;
        match topic {
            Topic::Chapter(chapter) => words.named("handbook", chapter.slug()),
            Topic::Crisis(id) => words.named("handbook-crisis", id),
            Topic::Screen(slug) => words.named("handbook-screen", slug),
            Topic::Order(kind) => words.order_kind(*kind),
            Topic::Track(track) => words.track(*track),
            Topic::Function(function) => words.function(*function),
            Topic::Channel(channel) => words.channel(*channel),
            Topic::Caveat(caveat) => self.any_caveat(*caveat, ""),
            Topic::Letter(letter) => words.letter(*letter),
            Topic::Article(article) => words.article(*article),
            Topic::Mistake(number) => words.mistake(*number),
            Topic::Mechanism(id) => words.mechanism(*id),
            Topic::Reform(id) => words.reform(*id),
            Topic::Kind(id) => words.kind(self.catalogue, *id),
            Topic::State(id) => words.country(self.catalogue, *id),
        }
    }

    /// The page about something.
    #[must_use]
    pub fn page(&self, topic: &Topic) -> Page {
        let (intro, entries) = match topic {
            Topic::Chapter(chapter) => self.chapter_page(*chapter),
            Topic::Crisis(id) => self.crisis(id),
            Topic::Screen(slug) => self.screen(slug),
            Topic::Order(kind) => self.order(*kind),
            Topic::Track(track) => self.track(*track),
            Topic::Function(function) => self.function(*function),
            Topic::Channel(channel) => self.channel(*channel),
            Topic::Caveat(caveat) => self.caveat(*caveat),
            Topic::Letter(letter) => self.letter(*letter),
            Topic::Article(article) => self.article(*article),
            Topic::Mistake(number) => self.mistake(*number),
            Topic::Mechanism(id) => self.mechanism(*id),
            Topic::Reform(id) => self.reform(*id),
            Topic::Kind(id) => self.kind(*id),
            Topic::State(id) => self.state(*id),
        };
        let source = match topic {
            Topic::Crisis(id) => self.text(&format!("crisis-{id}.sources")),
            Topic::Kind(id) => self.source_of_kind(*id),
            Topic::State(id) => self.source_of_state(*id),
            Topic::Mechanism(id) => self
                .catalogue
                .mechanism(*id)
                .map_or_else(String::new, |m| self.words.sources_line(self.catalogue, m)),
            other => {
                let key = format!("handbook-source-{}", self.chapter(other).slug());
                self.words.said_here(self.setting, &key, &[])
            }
        };
        Page { topic: topic.clone(), title: self.title(topic), intro, entries, source }
    }

    /// A message of the handbook.
    fn text(&self, key: &str) -> String {
        self.words.text(&format!("handbook-{key}"))
    }

    fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.with(&format!("handbook-{key}"), args)
    }

    /// A heading and what stands below it, from one message and its part `PART-text`.
    fn told(&self, family: &str, part: &str, args: &[(&str, Arg<'_>)]) -> Entry {
        Entry::new(self.text(&format!("{family}.{part}")), self.with(&format!("{family}.{part}-text"), args))
    }

    /// The law where the attacked state is outside the Union, if that is another. In a game the page itself says what holds.
    fn outside(&self, law: Option<String>) -> Option<Entry> {
        let law = law.filter(|_| self.setting.is_none())?;
        Some(Entry::new(self.text("mistakes.law-outside"), law))
    }

    /// Pages to go on to.
    fn links(&self, heading: &str, topics: impl IntoIterator<Item = Topic>) -> Option<Entry> {
        let links: Vec<(Topic, String)> = topics.into_iter().map(|t| (t.clone(), self.title(&t))).collect();
        let entry = || Entry { heading: self.text(heading), links: links.clone(), ..Entry::default() };
        (!links.is_empty()).then(entry)
    }

    fn letter_topic(letter: LetterKind) -> Topic {
        Topic::Letter(letter)
    }
}

#[cfg(test)]
mod tests;
