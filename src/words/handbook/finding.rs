//! How a page is found: by its name, by its title, by what else a reader calls it, and by the words that stand on it.
//!
//! Enters: what a reader typed. Leaves: topics. Never here: what a page says.

use super::{Chapter, Handbook, Page, Topic};
use crate::content::Crisis;

/// Pages that are told when one is not known.
const NEAREST: usize = 5;
/// No name is compared by more of its letters.
const NAME_CHARS: usize = 64;
/// Of so many letters at most a part of a name says nothing.
const TELLS_NOTHING: usize = 2;
/// So many letters amiss are a slip of the hand.
const SLIP: usize = 2;

/// A name as it is compared: in small letters, with a space between words, whatever stood there.
fn spoken(name: &str) -> String {
    let words = name.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a name begins with these words.
fn begins(name: &str, sought: &str) -> bool {
    name.strip_prefix(sought).is_some_and(|rest| rest.starts_with(' '))
}

/// Whether all these words stand in a name.
fn holds(name: &str, sought: &str) -> bool {
    sought.split(' ').all(|word| name.split(' ').any(|known| known == word))
}

impl Handbook<'_> {
    /// What a reader may call a page: its name, its title; a state by its code and its name in any language, a kind of
    /// crisis by the scenarios in which it is played.
    fn called(&self, topic: &Topic) -> Vec<String> {
        let mut names = vec![topic.slug(), self.name(topic), self.short_title(topic)];
        match topic {
            Topic::State(id) => {
                names.push(id.shown().to_owned());
                names.extend(self.catalogue.country(*id).into_iter().flat_map(|state| state.name.clone()));
            }
            Topic::Crisis(id) => {
                let crisis = self.guide.crises.iter().find(|crisis| crisis.id == *id);
                let played = |c: &Crisis| {
                    c.scenarios.iter().map(ToString::to_string).chain(c.titles.clone()).collect::<Vec<_>>()
                };
                names.extend(crisis.into_iter().flat_map(played));
            }
            _ => {}
        }
        names.iter().map(|name| spoken(name)).collect()
    }

    /// The page that goes by this name; else the only one whose name begins with these words, else the only one whose
    /// name has them all.
    #[must_use]
    pub fn topic(&self, name: &str) -> Option<Topic> {
        let topics = self.topics();
        let sought = spoken(name);
        if let Some(found) = topics.iter().find(|topic| spoken(&topic.slug()) == sought) {
            return Some(found.clone());
        }
        let called: Vec<(&Topic, Vec<String>)> =
            topics.iter().map(|topic| (topic, self.called(topic))).collect();
        let found = |fits: &dyn Fn(&Topic, &str) -> bool| -> Vec<&Topic> {
            let fitting = called.iter().filter(|(topic, names)| names.iter().any(|name| fits(topic, name)));
            fitting.map(|(topic, _)| *topic).collect()
        };
        if let Some(first) = found(&|_, name| name == sought).first() {
            return Some((*first).clone());
        }
        // What a mistake is called is a sentence, and begins with what it is about.
        let begun = found(&|topic, name| !matches!(topic, Topic::Mistake(_)) && begins(name, &sought));
        match (begun.as_slice(), found(&|_, name| holds(name, &sought)).as_slice()) {
            ([one], _) | ([], [one]) => Some((*one).clone()),
            _ => None,
        }
    }

    /// The pages whose names are most like one that is not known: a slip of the hand first, then names that contain it.
    #[must_use]
    pub fn nearest(&self, name: &str) -> Vec<Topic> {
        let sought = spoken(&name.chars().take(NAME_CHARS).collect::<String>());
        let tells = sought.chars().count() > TELLS_NOTHING;
        let rank = |topic: &Topic| {
            let like = |name: String| {
                let apart = strsim::damerau_levenshtein(&sought, &name);
                let has = tells && (name.contains(&sought) || holds(&name, &sought));
                (apart > SLIP, !has, apart)
            };
            self.called(topic).into_iter().map(like).min()
        };
        let mut topics = self.topics();
        topics.sort_by_cached_key(rank);
        topics.truncate(NEAREST);
        topics
    }

    /// The same in one line: what to type for each, and its title.
    #[must_use]
    pub fn nearest_line(&self, name: &str) -> String {
        let titled = |topic: &Topic| format!("{} ({})", topic.slug(), self.title(topic));
        self.words.joined(&self.nearest(name).iter().map(titled).collect::<Vec<_>>())
    }

    /// The terms of the glossary that have all these words, with what is remarked on each.
    #[must_use]
    pub fn terms(&self, text: &str) -> Vec<(String, String)> {
        let wanted: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let has = |heading: &str| wanted.iter().all(|word| heading.to_lowercase().contains(word.as_str()));
        let entries = self.page(&Topic::Chapter(Chapter::Glossary)).entries.into_iter();
        entries.map(|entry| (entry.heading, entry.text)).filter(|(heading, _)| has(heading)).collect()
    }

    /// The pages that speak of it, with their titles: so many at most, those first whose title has it.
    #[must_use]
    pub fn speaking_of(&self, text: &str, most: usize) -> Vec<(Topic, String)> {
        let topics = self.topics();
        let found = self.index().find(text).into_iter().take(most);
        found.map(|at| (topics[at].clone(), self.title(&topics[at]))).collect()
    }

    /// What stands on every page, to search in.
    #[must_use]
    pub fn index(&self) -> Index {
        let named = |topic: &Topic| {
            format!("{}\n{}", self.title(topic), self.called(topic).join("\n")).to_lowercase()
        };
        let page = |topic: Topic| (named(&topic), self.page(&topic).plain().to_lowercase());
        Index { pages: self.topics().into_iter().map(page).collect() }
    }
}

/// What stands on every page, in the order of `Handbook::topics`.
pub struct Index {
    /// What it is called, then the whole page, in small letters.
    pages: Vec<(String, String)>,
}

impl Index {
    /// The places of the pages on which all these words stand, those first whose title has them. Without words all.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<usize> {
        let wanted: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let has = |text: &str| wanted.iter().all(|word| text.contains(word.as_str()));
        let (mut found, rest): (Vec<usize>, Vec<usize>) =
            (0..self.pages.len()).partition(|place| has(&self.pages[*place].0));
        found.extend(rest.into_iter().filter(|place| has(&self.pages[*place].1)));
        found
    }
}

impl Page {
    /// All that it says, to search in.
    pub(super) fn plain(&self) -> String {
        let mut text = format!("{}\n{}\n{}\n", self.title, self.intro, self.source);
        for entry in &self.entries {
            for part in [&entry.heading, &entry.text] {
                text.push_str(part);
                text.push('\n');
            }
            for (name, value) in &entry.facts {
                text.extend([name.as_str(), " ", value.as_str(), "\n"]);
            }
        }
        text
    }
}
