//! The handbook: chapters and their pages on the left, the page on the right.
//!
//! Enters: pages in words. Leaves: rows. Never here: what a page says; which page fits a moment, which the screen
//! behind says (`Layer::topic`).

mod fitting;
mod keys;
mod lay;

use std::cell::{Cell, RefCell};

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use self::lay::Laid;
use super::search::Narrowed;
use crate::base::OptionId;
use crate::content::{Guide, Library, Scenario};
use crate::tui::action::{Action, Context};
use crate::tui::cursor::moved;
use crate::tui::desk::{Desk, Fitting, Layer, Nature, Reply, Spot};
use crate::tui::layout::split_columns;
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::scroll::Scroll;
use crate::words::handbook::{Chapter, Handbook as Book, Page, SCREENS, Topic};

pub use fitting::{of_card, of_choice, of_level, of_subject};
pub use keys::{contexts, with_keys};

/// Cells of the contents.
const CONTENTS: u16 = 36;
/// From this width on the contents stay beside the page that is read.
const BESIDE: u16 = 100;
/// A line of text is not longer than this.
const LINE: usize = 92;
/// From so many cells on a page stands in two columns.
const TWO_COLUMNS: u16 = 130;
/// Between two columns.
const GUTTER: u16 = 3;

/// A place that was read before.
struct Place {
    topic: Topic,
    link: Option<usize>,
}

/// The handbook, open at a page.
pub struct Handbook {
    guide: Guide,
    /// Chapters, and the pages of the one that is unfolded, with their titles.
    contents: Vec<(Topic, String)>,
    unfolded: Option<Chapter>,
    cursor: usize,
    page: Page,
    /// Why an order was refused, where that led here.
    told: Option<String>,
    reading: bool,
    scroll: Scroll,
    /// The chosen link of the page.
    link: Option<usize>,
    /// Places that links led away from.
    past: Vec<Place>,
    find: Option<Narrowed<Topic>>,
    /// The rows in sight as last drawn, and the page as laid out then.
    seen: Cell<(usize, usize)>,
    laid: RefCell<Laid>,
}

/// What the pages point to. Where a file lies over the shipped one and is not sound, the shipped one stands in: what
/// is wrong with it is told by the command.
fn guide(desk: &Desk) -> Guide {
    let none = Guide { crises: Vec::new(), reforms: Vec::new() };
    let shipped = || Library::embedded().guide(&desk.catalogue).unwrap_or(none);
    desk.library.guide(&desk.catalogue).unwrap_or_else(|_| shipped())
}

/// The book as it is read on this desk: in a game, with what holds there.
fn book<'d>(desk: &'d Desk, guide: &'d Guide) -> Book<'d> {
    let game = desk.game.as_ref().map(|game| &**game.table.setting());
    Book::new(&desk.words, &desk.catalogue, guide).in_game(game)
}

impl Handbook {
    /// Opens at a page.
    #[must_use]
    pub fn at(desk: &Desk, topic: Topic) -> Self {
        Self::with(desk, guide(desk), topic.into())
    }

    /// Opens at the page that fits: what the screen in front is about, else the screen's own, else that of the kind
    /// of crisis.
    #[must_use]
    pub fn fitting(desk: &Desk, screen: &str, fitting: Option<Fitting>) -> Self {
        let own = || SCREENS.iter().find(|s| **s == screen).map(|s| Topic::Screen(s));
        let other = || own().or_else(|| crisis_of(desk)).unwrap_or(Topic::Chapter(Chapter::Start));
        Self::with(desk, guide(desk), fitting.unwrap_or_else(|| other().into()))
    }

    fn with(desk: &Desk, guide: Guide, Fitting { topic, told }: Fitting) -> Self {
        let page = book(desk, &guide).page(&topic);
        let mut handbook = Self {
            guide,
            contents: Vec::new(),
            unfolded: None,
            cursor: 0,
            page,
            told,
            reading: topic != Topic::Chapter(Chapter::Start),
            scroll: Scroll::default(),
            link: None,
            past: Vec::new(),
            find: None,
            seen: Cell::new((0, 0)),
            laid: RefCell::default(),
        };
        handbook.open(desk, &topic);
        handbook
    }

    /// Shows a page, and unfolds its chapter in the contents.
    fn open(&mut self, desk: &Desk, topic: &Topic) {
        let book = book(desk, &self.guide);
        let chapter = book.chapter(topic);
        if !matches!(topic, Topic::Chapter(_)) {
            self.unfolded = Some(chapter);
        }
        self.contents = contents(&book, self.unfolded);
        self.cursor = self.contents.iter().position(|(t, _)| t == topic).unwrap_or(0);
        let ascii = desk.looks.glyphs == crate::tui::glyphs::Glyphs::Ascii;
        self.page = with_keys(book.page(topic), &desk.words, &desk.keymap, ascii);
        self.scroll.reset();
        self.link = None;
    }

    /// Follows a link, so that Back leads here again.
    fn follow(&mut self, desk: &Desk, topic: &Topic) {
        self.past.push(Place { topic: self.page.topic.clone(), link: self.link });
        self.told = None;
        self.reading = true;
        self.open(desk, topic);
    }

    fn back(&mut self, desk: &Desk) -> Reply {
        let Some(place) = self.past.pop() else { return Reply::Close };
        self.open(desk, &place.topic);
        self.link = place.link;
        Reply::Done
    }

    /// Down or up: to the next link in sight, else by a row.
    fn step(&mut self, down: bool) {
        let (first, rows) = self.seen.get();
        let laid = self.laid.borrow();
        let in_sight =
            |index: usize| laid.links.get(index).is_some_and(|(row, _)| (first..first + rows).contains(row));
        let chosen = self.link.filter(|index| in_sight(*index));
        let next = match (chosen, down) {
            (Some(index), true) => Some(index + 1),
            (Some(index), false) => index.checked_sub(1),
            (None, true) => (0..laid.links.len()).find(|index| in_sight(*index)),
            (None, false) => (0..laid.links.len()).rev().find(|index| in_sight(*index)),
        };
        match next.filter(|index| in_sight(*index)) {
            Some(index) => self.link = Some(index),
            None => {
                self.scroll.takes(if down { Action::Down } else { Action::Up });
            }
        }
    }

    fn chosen_link(&self) -> Option<Topic> {
        let laid = self.laid.borrow();
        self.link.and_then(|index| laid.links.get(index)).map(|(_, topic)| topic.clone())
    }

    fn read(&mut self, desk: &Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => {
                if let Some(topic) = self.chosen_link() {
                    self.follow(desk, &topic);
                }
            }
            Action::Left | Action::NextPane | Action::PreviousPane => self.reading = false,
            Action::Down => self.step(true),
            Action::Up => self.step(false),
            Action::Right => {}
            other if self.scroll.takes(other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn browse(&mut self, desk: &Desk, action: Action) -> Reply {
        let topic = self.contents.get(self.cursor).map(|(topic, _)| topic.clone());
        let folded = match topic {
            Some(Topic::Chapter(chapter)) if self.unfolded != Some(chapter) => Some(chapter),
            _ => None,
        };
        let book = book(desk, &self.guide);
        match action {
            Action::Confirm | Action::Right => match folded.filter(|c| !book.pages(*c).is_empty()) {
                Some(chapter) => {
                    self.unfolded = Some(chapter);
                    self.open(desk, &Topic::Chapter(chapter));
                }
                None => self.reading = true,
            },
            Action::Left if self.unfolded.is_some() => {
                let chapter = book.chapter(&self.page.topic);
                self.unfolded = None;
                self.open(desk, &Topic::Chapter(chapter));
            }
            Action::NextPane | Action::PreviousPane => self.reading = true,
            other => {
                if !moved(&mut self.cursor, self.contents.len(), other) {
                    return Reply::Ignored;
                }
                self.told = None;
                self.show_cursor(desk);
            }
        }
        Reply::Done
    }

    fn show_cursor(&mut self, desk: &Desk) {
        if let Some((topic, _)) = self.contents.get(self.cursor) {
            let topic = topic.clone();
            self.open(desk, &topic);
        }
    }

    fn point(&mut self, desk: &Desk, column: u16, row: u16) {
        match desk.spot_at(column, row) {
            Some(Spot::Row(index)) if index >= LINKS => {
                let topic = self.laid.borrow().links.get(index - LINKS).map(|(_, topic)| topic.clone());
                if let Some(topic) = topic {
                    self.follow(desk, &topic);
                }
            }
            Some(Spot::Row(index)) => {
                self.cursor = index.min(self.contents.len().saturating_sub(1));
                self.reading = false;
                self.show_cursor(desk);
            }
            _ => {}
        }
    }

    /// Every page by its title, and by what stands on it.
    fn search(&self, desk: &Desk) -> Narrowed<Topic> {
        let book = book(desk, &self.guide);
        let entry =
            |topic: Topic| (book.title(&topic), book.title(&Topic::Chapter(book.chapter(&topic))), topic);
        let index = book.index();
        let entries = book.topics().into_iter().map(entry).collect();
        Narrowed::by(entries, Box::new(move |text| index.find(text)))
    }

    fn draw_contents(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look, buf) = (&desk.theme, desk.look(), frame.buffer_mut());
        let inner = look.pane(buf, area, &desk.say("handbook-heading"), "", !self.reading);
        let row = |(topic, title): &(Topic, String)| match topic {
            Topic::Chapter(_) => Line::from(piece(format!(" {title}"), theme.text)),
            _ => Line::from(piece(format!("   {title}"), theme.quiet)),
        };
        let rows: Vec<Row> = self.contents.iter().map(row).collect();
        let first = look.list(buf, inner, &rows, Some(self.cursor), !self.reading);
        desk.spot_rows(inner, first, rows.len());
    }

    fn draw_page(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (look, buf) = (desk.look(), frame.buffer_mut());
        let inner = look.pane(buf, area, &self.page.title, "", self.reading);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let columns: Vec<Rect> = if inner.width >= TWO_COLUMNS {
            let width = (inner.width - GUTTER) / 2;
            let right = Rect { x: inner.x + width + GUTTER, width, ..inner };
            vec![Rect { width, ..inner }, right]
        } else {
            vec![inner]
        };
        let room = cells(columns[0].width.saturating_sub(1)).min(LINE);
        let mut laid = Laid::of(desk, &self.page, self.told.as_deref(), room);
        let height = cells(inner.height);
        let in_sight = height * columns.len();
        let first = self.scroll.first(laid.rows.len(), in_sight);
        if let Some((row, _)) = self.link.and_then(|index| laid.links.get(index)) {
            let row = &mut laid.rows[*row];
            *row = std::mem::take(row).patch_style(desk.theme.cursor);
        }
        for (column, area) in columns.iter().enumerate() {
            let from = (first + column * height).min(laid.rows.len());
            look.rows(buf, *area, &laid.rows[from..]);
            for (index, (row, _)) in laid.links.iter().enumerate() {
                if (from..from + height).contains(row) {
                    let place = Rect { y: area.y + length(row - from), height: 1, ..*area };
                    desk.spot(place, Spot::Row(LINKS + index));
                }
            }
        }
        let shown = Rect { x: area.x, width: area.width.saturating_sub(1), y: inner.y, height: inner.height };
        look.scroll_mark(buf, shown, first, laid.rows.len().saturating_sub(in_sight - height));
        self.seen.set((first, in_sight));
        self.laid.replace(laid);
    }
}

/// Links among the clickable rows.
const LINKS: usize = 1000;

/// The chapters, and the pages of the one that is unfolded.
fn contents(book: &Book<'_>, unfolded: Option<Chapter>) -> Vec<(Topic, String)> {
    let mut rows = Vec::new();
    for chapter in Chapter::ALL {
        rows.push(Topic::Chapter(chapter));
        if unfolded == Some(chapter) {
            rows.extend(book.pages(chapter));
        }
    }
    rows.into_iter().map(|topic| (topic.clone(), book.short_title(&topic))).collect()
}

/// The page about the kind of crisis of the game on the desk.
#[must_use]
pub fn crisis_of(desk: &Desk) -> Option<Topic> {
    crisis_in(desk, desk.game.as_ref()?.table.setting().scenario())
}

/// The title of a page.
#[must_use]
pub fn title(desk: &Desk, topic: &Topic) -> String {
    let guide = Guide { crises: Vec::new(), reforms: Vec::new() };
    book(desk, &guide).title(topic)
}

/// The page about an option of a scenario, where it is a reform.
#[must_use]
pub fn reform(desk: &Desk, id: OptionId) -> Option<Topic> {
    guide(desk).reforms.contains(&id).then_some(Topic::Reform(id))
}

/// The page about the kind of crisis of a scenario.
#[must_use]
pub fn crisis_in(desk: &Desk, scenario: &Scenario) -> Option<Topic> {
    let guide = guide(desk);
    guide.crisis_of(&desk.catalogue, scenario).map(|crisis| Topic::Crisis(crisis.id.clone()))
}

impl Layer for Handbook {
    fn nature(&self) -> Nature {
        Nature::whole("handbook", if self.find.is_some() { Context::Typing } else { Context::Handbook })
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        if let Some(mut find) = self.find.take() {
            if action == Action::Back {
                return Reply::Done;
            }
            match find.update(desk, action) {
                Ok(topic) => self.follow(desk, &topic),
                Err(taken) => {
                    self.find = Some(find);
                    return if taken { Reply::Done } else { Reply::Ignored };
                }
            }
            return Reply::Done;
        }
        match action {
            Action::Back => self.back(desk),
            Action::Search => {
                self.find = Some(self.search(desk));
                Reply::Done
            }
            Action::Handbook => {
                self.follow(desk, &Topic::Screen("handbook"));
                Reply::Done
            }
            Action::Point(column, row) => {
                self.point(desk, column, row);
                Reply::Done
            }
            other if self.reading => self.read(desk, other),
            other => self.browse(desk, other),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        if area.width < BESIDE && self.reading {
            self.draw_page(desk, frame, area);
        } else {
            let (left, right) = split_columns(area, CONTENTS.min(area.width / 2));
            self.draw_contents(desk, frame, left);
            self.draw_page(desk, frame, right);
        }
        if let Some(find) = &self.find {
            let prompt = desk.key(&[Context::Handbook], Action::Search);
            find.draw(desk, frame, area, &desk.say("handbook-search-title"), &prompt);
        }
    }
}
