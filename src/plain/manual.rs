//! The handbook by lines: the list of its chapters, a page, and the nearest ones where there is none.
//!
//! Enters: a name. Leaves: lines. Never here: what a page says.

use super::Sitting;
use super::command::Command;
use crate::content::text::masked;
use crate::words::Arg;
use crate::words::handbook::{Chapter, Handbook, Topic};

/// Pages and terms told at most where none goes by the very name that was asked for.
const PAGES: usize = 6;

impl Sitting {
    /// The handbook as it is read in this game.
    fn book(&self) -> Handbook<'_> {
        let game = Some(&**self.table.setting());
        Handbook::new(&self.words, &self.catalogue, &self.guide).in_game(game)
    }

    /// Opens the page that goes by this name, else says which terms and pages have it. False where none has.
    pub(super) fn page_about(&mut self, asked: &str) -> bool {
        let (page, terms, pages) = {
            let book = self.book();
            (book.topic(asked), book.terms(asked), book.speaking_of(asked, PAGES))
        };
        if page.is_none() && terms.is_empty() && pages.is_empty() {
            return false;
        }
        self.say_with("plain-pages", &[("said", Arg::from(masked(asked)))]);
        if let Some(page) = page {
            self.handbook(&page.slug());
            return true;
        }
        for (term, note) in terms.into_iter().take(PAGES) {
            self.say_plainly(if note.is_empty() { term } else { self.words.labelled(&term, &note) });
        }
        for (topic, title) in pages {
            self.link(&topic, &title);
        }
        true
    }

    /// A page by its title, with what opens it.
    fn link(&mut self, topic: &Topic, title: &str) {
        let (word, page) = (Command::Handbook.word(&self.words), topic.slug());
        let args = [("title", Arg::from(title)), ("word", Arg::from(word)), ("page", Arg::from(page))];
        self.say_with("plain-link", &args);
    }

    pub(super) fn handbook(&mut self, topic: &str) {
        let topic = topic.to_lowercase();
        if topic.is_empty() {
            self.say("handbook-contents");
            let titles: Vec<String> = {
                let book = self.book();
                let titled = |c: Chapter| self.words.labelled(c.slug(), &book.title(&Topic::Chapter(c)));
                Chapter::ALL.into_iter().map(titled).collect()
            };
            for title in titles {
                self.say_plainly(title);
            }
            self.say("handbook-more");
            return;
        }
        let found = {
            let book = self.book();
            book.topic(&topic).map(|topic| book.page(&topic)).ok_or_else(|| book.nearest_line(&topic))
        };
        let page = match found {
            Ok(page) => page,
            Err(nearest) => {
                let word = Command::Handbook.word(&self.words);
                let topic = masked(&topic);
                let args = [("topic", topic.into()), ("nearest", nearest.into()), ("word", word.into())];
                return self.say_with("plain-no-topic", &args);
            }
        };
        self.say_plainly(page.title);
        for paragraph in page.intro.lines().filter(|line| !line.trim().is_empty()) {
            self.say_plainly(paragraph);
        }
        for entry in page.entries {
            let parts = [entry.heading.trim_end_matches('.'), entry.text.as_str()];
            let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            match said.as_slice() {
                [heading, text] => self.say_plainly(self.words.labelled(heading, text)),
                _ => self.say_plainly(said.concat()),
            }
            for (name, value) in &entry.facts {
                self.say_plainly(self.words.labelled(name, value));
            }
            for (topic, title) in &entry.links {
                self.link(topic, title);
            }
        }
        self.say_plainly(page.source);
    }
}
