//! Search: states, needs, offers and levels by a few letters.
//!
//! Enters: letters. Leaves: where to go. Never here: how to get there.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use tui_input::Input;

use crate::tui::action::{Action, Context};
use crate::tui::cursor::moved;
use crate::tui::desk::{Desk, Layer, Nature, Reply, Spot};
use crate::tui::facts::Level;
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{Row, cells, piece};
use crate::tui::text;
use crate::words::Subject;

/// The places of texts that fit a pattern, best first; all of them for an empty pattern.
#[must_use]
pub fn fuzzy<'t>(pattern: &str, texts: impl Iterator<Item = &'t str>) -> Vec<usize> {
    if pattern.trim().is_empty() {
        return (0..texts.count()).collect();
    }
    let mut matcher = Matcher::new(Config::DEFAULT);
    let pattern = Pattern::parse(pattern, CaseMatching::Ignore, Normalization::Smart);
    let mut buffer = Vec::new();
    let mut found: Vec<(u32, usize)> = texts
        .enumerate()
        .filter_map(|(i, text)| {
            pattern.score(Utf32Str::new(text, &mut buffer), &mut matcher).map(|score| (score, i))
        })
        .collect();
    found.sort_by_key(|(score, i)| (std::cmp::Reverse(*score), *i));
    found.into_iter().map(|(_, i)| i).collect()
}

/// A list narrowed by typing.
pub struct Narrowed<T> {
    /// What there is: name, remark, and what it stands for.
    entries: Vec<(String, String, T)>,
    /// Places that fit.
    shown: Vec<usize>,
    cursor: usize,
    input: Input,
    /// Which entries letters leave, where names are not all that counts.
    narrow: Option<Narrow>,
}

/// From letters to the places of the entries that they leave, best first.
type Narrow = Box<dyn Fn(&str) -> Vec<usize>>;

impl<T: Clone> Narrowed<T> {
    /// All entries.
    #[must_use]
    pub fn new(entries: Vec<(String, String, T)>) -> Self {
        let shown = (0..entries.len()).collect();
        Self { entries, shown, cursor: 0, input: Input::default(), narrow: None }
    }

    /// All entries, narrowed in another way than by the letters of their names.
    #[must_use]
    pub fn by(entries: Vec<(String, String, T)>, narrow: Narrow) -> Self {
        Self { narrow: Some(narrow), ..Self::new(entries) }
    }

    /// Takes a key: closes its screen, or answers with what `chosen` makes of the entry.
    pub fn reply(&mut self, desk: &Desk, action: Action, chosen: impl FnOnce(T) -> Reply) -> Reply {
        if action == Action::Back {
            return Reply::Close;
        }
        match self.update(desk, action) {
            Ok(entry) => chosen(entry),
            Err(true) => Reply::Done,
            Err(false) => Reply::Ignored,
        }
    }

    /// Takes a key. Says what was chosen, or whether the action was taken.
    pub fn update(&mut self, desk: &Desk, action: Action) -> Result<T, bool> {
        match action {
            Action::Edit(request) => {
                text::edit(&mut self.input, request);
                self.shown = match &self.narrow {
                    Some(narrow) => narrow(self.input.value()),
                    None => fuzzy(self.input.value(), self.entries.iter().map(|(name, ..)| name.as_str())),
                };
                self.cursor = 0;
                Err(true)
            }
            Action::Confirm => self.chosen().ok_or(true),
            Action::Point(column, row) => match desk.spot_at(column, row) {
                Some(Spot::Row(index)) => {
                    self.cursor = index.min(self.shown.len().saturating_sub(1));
                    self.chosen().ok_or(true)
                }
                _ => Err(true),
            },
            other => Err(moved(&mut self.cursor, self.shown.len(), other)),
        }
    }

    fn chosen(&self) -> Option<T> {
        self.shown.get(self.cursor).map(|place| self.entries[*place].2.clone())
    }

    /// Draws the field and the list in a box.
    pub fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect, title: &str, prompt: &str) {
        let (theme, look) = (&desk.theme, desk.look());
        let size = (area.width.saturating_sub(8).min(76), area.height.saturating_sub(2).min(22));
        let inner = look.overlay(frame.buffer_mut(), area, size, title);
        let (field, rest) = split_rows(inner, 1);
        let shown = Line::from(vec![
            piece(format!("{prompt} "), theme.key),
            piece(self.input.value().to_owned(), theme.text),
        ]);
        look.row(frame.buffer_mut(), field, &shown);
        let x = text::width(prompt) + 1 + self.input.visual_cursor();
        let x = field.x.saturating_add(u16::try_from(x).unwrap_or(0));
        if !field.is_empty() {
            frame.set_cursor_position((x.min(field.right().saturating_sub(1)), field.y));
        }
        let list = below(rest, 1);
        let buf = frame.buffer_mut();
        if self.shown.is_empty() {
            look.empty(buf, list, &desk.say("nothing-found"));
            return;
        }
        let room = cells(list.width);
        let rows: Vec<Row> = self
            .shown
            .iter()
            .map(|place| {
                let (name, remark, _) = &self.entries[*place];
                let remark_cells = text::width(remark).min(room / 2);
                Line::from(vec![
                    piece(text::left(name, room.saturating_sub(remark_cells + 1), look.glyphs), theme.text),
                    piece(" ", theme.text),
                    piece(text::right(remark, remark_cells, look.glyphs), theme.quiet),
                ])
            })
            .collect();
        let first = look.list(buf, list, &rows, Some(self.cursor), true);
        desk.spot_rows(list, first, rows.len());
    }
}

/// Search through the game.
pub struct Search {
    list: Narrowed<Subject>,
}

impl Search {
    /// Everything there is to find.
    #[must_use]
    pub fn of(desk: &Desk) -> Self {
        let mut entries = Vec::new();
        if let Some(facts) = desk.facts() {
            for country in &facts.countries {
                entries.push((
                    desk.words.country(&desk.catalogue, country.id),
                    desk.words.country_stance(country.stance),
                    Subject::Country(country.id),
                ));
            }
            for need in &facts.needs {
                entries.push((need.name.clone(), desk.say("search-need"), Subject::Need(need.view.id)));
            }
            for offer in &facts.offers {
                entries.push((
                    format!("{} {}", offer.giver, offer.kind),
                    desk.say("search-offer"),
                    Subject::Offer(offer.view.id),
                ));
            }
            for row in facts.level_rows() {
                let subject = match row.level {
                    Level::Track(track) => Subject::Track(track),
                    Level::Function(victim, function) => Subject::Function(victim, function),
                };
                entries.push((row.name.clone(), desk.say("search-level"), subject));
            }
        }
        Self { list: Narrowed::new(entries) }
    }
}

impl Layer for Search {
    fn nature(&self) -> Nature {
        Nature::over("search", Context::Typing)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        self.list.reply(desk, action, Reply::GoTo)
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let prompt = desk.key(&[Context::Console], Action::Search);
        self.list.draw(desk, frame, area, &desk.say("search-title"), &prompt);
    }
}

#[cfg(test)]
mod tests {
    use super::fuzzy;

    #[test]
    fn a_few_letters_find_the_word() {
        let words = ["Sweden", "Slovenia", "Denmark"];
        assert_eq!(fuzzy("sw", words.into_iter()), [0]);
        assert_eq!(fuzzy("den", words.into_iter()).len(), 2);
        assert_eq!(fuzzy("", words.into_iter()), [0, 1, 2]);
        assert!(fuzzy("xyz", words.into_iter()).is_empty());
    }
}
