//! "Why?": what a number is made of, by which rule, and what moved it; the same page for every number on every screen.
//!
//! Enters: what is asked about, as the screen in front names it. Leaves: rows, and a way further down. Never here: the
//! rules themselves, and anything that the seat's view does not hand out.

mod entries;
mod laid;
mod measured;
mod which;

pub use which::WhyList;

use std::ops::Range;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::engine::SeatView;
use crate::engine::explain::Inquiry;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Fitting, Ground, Layer, Matter, Nature, Questions, Reply, Spot};
use crate::tui::facts::Level;
use crate::tui::layout::{self, split_columns, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;
use crate::words::Lookup;
use crate::words::handbook::{Chapter, Topic};

use entries::{Entry, Kind};

/// The page, and its neighbours.
pub struct Why {
    asked: Questions,
    entries: Vec<Entry>,
    title: String,
    cursor: usize,
}

impl Why {
    /// The page under the cursor; nothing where nothing can be asked.
    #[must_use]
    pub fn of(desk: &Desk, asked: Questions) -> Option<Self> {
        if asked.matters.is_empty() {
            return None;
        }
        let mut why = Self { asked, entries: Vec::new(), title: String::new(), cursor: 0 };
        why.load(desk);
        Some(why)
    }

    /// Does this on the ground of what is asked about; nothing where that may not be shown.
    fn on<T>(&self, desk: &Desk, with: impl FnOnce(&Ground<'_>) -> T) -> Option<T> {
        let Some(scene) = &self.asked.scene else {
            let game = desk.game.as_ref()?;
            let (view, full, log) = (game.view(), game.table.full_view(), game.table.log());
            return Some(with(&Ground { facts: &game.facts, view, full, log }));
        };
        let (mut with, mut done) = (Some(with), None);
        scene.look(&mut |ground| done = with.take().map(|with| with(ground)));
        done
    }

    fn load(&mut self, desk: &Desk) {
        self.entries.clear();
        let Some(matter) = self.asked.matters.get(self.asked.at) else { return };
        let told = self.on(desk, |ground| told(desk, ground, matter));
        let Some(told) = told else { return };
        (self.title, self.entries) = told;
        self.cursor = self.entries.iter().position(Entry::is_chosen).unwrap_or(0);
    }

    /// The page of the handbook about it.
    fn page(&self) -> Option<Topic> {
        Some(match self.asked.matters.get(self.asked.at)? {
            Matter::Mistake(story) => Topic::Mistake(story.mistake),
            Matter::Number(inquiry) | Matter::Reviewed(inquiry) => Topic::of_inquiry(inquiry),
            Matter::Line(_) => Topic::Chapter(Chapter::Turn),
            Matter::Term(_) => Topic::Chapter(Chapter::Evaluation),
            Matter::Measure(measure) => measure.page(),
        })
    }

    fn turn_to(&mut self, desk: &Desk, right: bool) {
        let pages = self.asked.matters.len();
        self.asked.at = (self.asked.at + if right { 1 } else { pages - 1 }) % pages;
        self.load(desk);
    }

    /// Steps over headings.
    fn step(&mut self, action: Action) -> bool {
        let before = self.cursor;
        if !crate::tui::cursor::moved(&mut self.cursor, self.entries.len(), action) {
            return false;
        }
        let down = self.cursor > before || action == Action::First;
        let chosen = |at: &usize| self.entries.get(*at).is_some_and(Entry::is_chosen);
        let place = if down {
            (self.cursor..self.entries.len()).find(chosen)
        } else {
            (0..=self.cursor).rev().find(chosen)
        };
        self.cursor = place.unwrap_or(before);
        true
    }

    /// What stands above the list: the level as a bar, what it means, which way it counts.
    fn head(&self, desk: &Desk, ground: &Ground<'_>, room: usize) -> Vec<Row> {
        let (theme, look, words, facts) = (&desk.theme, desk.look(), &desk.words, ground.facts);
        let at = Lookup::of(&ground.view);
        let mut head = Vec::new();
        match &self.asked.matters[self.asked.at] {
            Matter::Number(inquiry) => {
                let level = match inquiry {
                    Inquiry::Track(track) => facts.level(Level::Track(*track)),
                    Inquiry::Function(victim, function) => facts.level(Level::Function(*victim, *function)),
                    _ => None,
                };
                if let Some(row) = level {
                    let owner = facts.owner(row.level);
                    head.push(super::level::row(desk, row, room.min(72), owner.as_deref()));
                }
                let meaning = words.inquiry_meaning(&at, inquiry).unwrap_or_default();
                if !meaning.is_empty() {
                    head.extend(look.paragraph(&meaning, room.min(110), theme.quiet));
                }
                if let Some(row) = level {
                    let way = desk.say(if row.inverse { "why-inverse" } else { "why-upright" });
                    // Some meanings say it themselves.
                    let said = meaning.contains(way.trim_end_matches('.'));
                    let way = if said { String::new() } else { way };
                    let estimate =
                        if row.estimate { format!(" {}", desk.say("why-estimate")) } else { String::new() };
                    if text::width(&way) + text::width(&estimate) <= room {
                        let line = vec![piece(way, theme.quiet), piece(estimate, theme.warning)];
                        head.push(Line::from(line));
                    } else {
                        head.extend(look.paragraph(&way, room, theme.quiet));
                        head.extend(look.paragraph(estimate.trim_start(), room, theme.warning));
                    }
                }
            }
            Matter::Reviewed(inquiry) => {
                if let Some(meaning) = words.inquiry_meaning(&at, inquiry) {
                    head.extend(look.paragraph(&meaning, room.min(110), theme.quiet));
                }
            }
            Matter::Mistake(story) => {
                let meaning = words.mistake_meaning(story.mistake);
                head.extend(look.paragraph(&meaning, room.min(110), theme.quiet));
            }
            Matter::Line(place) => {
                if let Some(row) = facts.feed.get(*place) {
                    head.push(Line::from(piece(row.moment.clone(), theme.quiet)));
                    head.extend(look.paragraph(&row.line.text, room.min(110), theme.text));
                }
            }
            Matter::Term(term) => {
                head.extend(look.paragraph(&words.term_meaning(term.term), room.min(110), theme.quiet));
            }
            Matter::Measure(measure) => {
                head.extend(look.paragraph(&desk.say(measure.kind.key()), room.min(110), theme.quiet));
            }
        }
        if !head.is_empty() {
            head.push(Line::default());
        }
        head
    }

    /// The rule and the law of what is under the cursor.
    fn rule(&self, desk: &Desk, room: usize) -> Vec<Row> {
        let (theme, look) = (&desk.theme, desk.look());
        let mut rows = Vec::new();
        if let Some(entry) = self.entries.get(self.cursor) {
            rows.extend(look.paragraph(&entry.said, room.min(110), theme.text));
            if let Some(basis) = &entry.basis {
                let said = desk.words.with("why-basis", &[("basis", basis.as_str().into())]);
                rows.extend(look.paragraph(&said, room.min(110), theme.quiet));
            }
        }
        rows
    }

    /// Where to read on: what the cursor opens, and the page of the handbook where there is room for both.
    fn last(&self, desk: &Desk, room: usize) -> Row {
        let key = desk.key(&[Context::Everywhere], Action::Handbook);
        let page = self.page().map(|topic| super::handbook::title(desk, &topic)).unwrap_or_default();
        let mut last = desk.words.with("why-page", &[("page", page.into()), ("key", key.into())]);
        if self.entries.get(self.cursor).is_some_and(|entry| entry.opens.is_some()) {
            let key = desk.key(&[Context::Pages], Action::Confirm);
            let opens = desk.words.with("why-opens", &[("key", key.into())]);
            let both = format!("{opens}   {last}");
            last = if text::width(&both) > room { opens } else { both };
        }
        Line::from(piece(last, desk.theme.faint))
    }

    /// Draws a part of the entries as a list, the cursor in it where it is there.
    fn list(&self, desk: &Desk, buf: &mut Buffer, area: Rect, part: Range<usize>) {
        let room = cells(area.width);
        let (mut rows, mut entries) = (Vec::new(), Vec::new());
        for index in part {
            let told = self.entries[index].rows(desk, room);
            entries.extend(told.iter().map(|_| index));
            rows.extend(told);
        }
        let cursor = entries.iter().position(|entry| *entry == self.cursor);
        let first = desk.look().list(buf, area, &rows, cursor, true);
        for (y, index) in (area.y..area.bottom()).zip(&entries[first.min(entries.len())..]) {
            desk.spot(Rect { y, height: 1, ..area }, Spot::Row(*index));
        }
    }

    /// What it is made of on the left; on the right its rule and its law, and below them what bore on it.
    fn draw_beside(&self, desk: &Desk, buf: &mut Buffer, area: Rect) {
        let gap = self.entries.iter().position(Entry::is_gap).unwrap_or(self.entries.len());
        let (left, right) = split_columns(area, area.width * 11 / 20);
        let left = Rect { width: left.width.saturating_sub(3), ..left };
        self.list(desk, buf, left, 0..gap);
        let rule = self.rule(desk, cells(right.width));
        // As many rows for every entry as the longest takes, so that the list below stands still.
        let longest =
            self.entries.iter().map(|entry| entry.rule_cells() / cells(right.width).max(1) + 2).max();
        let height = rule.len().max(longest.unwrap_or(0));
        let (above, below) = split_rows(right, length(height).min(right.height * 2 / 3));
        desk.look().rows(buf, above, &rule);
        let after = (gap + 1).min(self.entries.len());
        self.list(desk, buf, layout::below(below, 1), after..self.entries.len());
    }

    /// All of it one below the other, its rule and its law at the foot.
    fn draw_below(&self, desk: &Desk, buf: &mut Buffer, area: Rect) {
        let rule = self.rule(desk, cells(area.width));
        let height = length(rule.len() + 1).min(area.height * 2 / 3);
        let (list, below) = split_rows(area, area.height.saturating_sub(height));
        self.list(desk, buf, list, 0..self.entries.len());
        desk.look().rows(buf, layout::below(below, 1), &rule);
    }
}

/// From this width on the rule stands beside what it is the rule of.
const BESIDE: u16 = 110;

/// The title of a page, and what stands on it.
fn told(desk: &Desk, ground: &Ground<'_>, matter: &Matter) -> (String, Vec<Entry>) {
    let number = |view: &SeatView<'_>, inquiry: &Inquiry| {
        let at = Lookup::of(view);
        (desk.words.inquiry(&at, inquiry), entries::of_number(desk, ground, view, &at, inquiry))
    };
    match matter {
        Matter::Number(inquiry) => number(&ground.view, inquiry),
        Matter::Reviewed(inquiry) => number(ground.full.as_ref().unwrap_or(&ground.view), inquiry),
        Matter::Mistake(story) => {
            let title = text::sentence(&desk.words.mistake(story.mistake));
            (title, entries::of_mistake(desk, ground, story))
        }
        Matter::Line(place) => {
            let rows = ground.facts.feed.get(*place);
            let rows = rows.map_or_else(Vec::new, |row| entries::of_line(desk, ground, row));
            (desk.say("why-title-line"), rows)
        }
        Matter::Term(term) => {
            let args = [("term", desk.words.term(term.term).into())];
            let title = desk.words.with("why-title-term", &args);
            (title, entries::of_term(desk, ground, term))
        }
        Matter::Measure(measure) => (measure.name(&desk.words), measured::entries(desk, ground, measure)),
    }
}

impl Layer for Why {
    fn nature(&self) -> Nature {
        Nature::whole("why", Context::Pages)
    }

    fn fitting(&self, _: &Desk) -> Option<Fitting> {
        self.page().map(Fitting::from)
    }

    fn game_changed(&mut self, desk: &mut Desk) {
        self.load(desk);
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Left => self.turn_to(desk, false),
            Action::Right | Action::NextPane => self.turn_to(desk, true),
            Action::Confirm | Action::Why => {
                let opens = self.entries.get(self.cursor).and_then(|entry| entry.opens.clone());
                let scene = self.asked.scene.clone();
                let further = opens
                    .and_then(|matter| Self::of(desk, Questions { scene, ..Questions::at(vec![matter], 0) }));
                return match further {
                    Some(why) => Reply::Open(Box::new(why)),
                    None if action == Action::Why => Reply::Done,
                    None => Reply::Close,
                };
            }
            Action::Back => return Reply::Close,
            Action::Point(column, row) => {
                if let Some(Spot::Row(index)) = desk.spot_at(column, row)
                    && self.entries.get(index).is_some_and(Entry::is_chosen)
                {
                    self.cursor = index;
                }
            }
            other => {
                if !self.step(other) {
                    return Reply::Ignored;
                }
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let room = cells(area.width.saturating_sub(4));
        // Nothing of it stays on the screen where it may not be shown any more.
        let Some(head) = self.on(desk, |ground| self.head(desk, ground, room)) else { return };
        let (look, words, buf) = (desk.look(), &desk.words, frame.buffer_mut());
        let title = words.with("why-title", &[("what", self.title.as_str().into())]);
        let pages = self.asked.matters.len();
        let place = if pages > 1 { format!("{}/{pages}", self.asked.at + 1) } else { String::new() };
        let title_cells =
            cells(area.width).saturating_sub(6 + text::width(&place) + usize::from(!place.is_empty()) * 3);
        let title = text::cut(&title, title_cells, look.glyphs);
        let inner = look.pane(buf, area, &title, &place, true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let (top, rest) = split_rows(inner, length(head.len()).min(inner.height / 2));
        look.rows(buf, top, &head);
        let (rest, last) = split_rows(rest, rest.height.saturating_sub(1));
        look.row(buf, last, &self.last(desk, cells(last.width)));
        if inner.width >= BESIDE {
            self.draw_beside(desk, buf, rest);
        } else {
            self.draw_below(desk, buf, rest);
        }
        debug_assert!(self.entries.iter().all(|e| e.kind != Kind::Heading || e.opens.is_none()));
    }
}
