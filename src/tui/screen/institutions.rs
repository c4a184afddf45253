//! The institutions: crisis response, register, Council, instruments, escalation, NATO, law, promises.
//!
//! Enters: facts. Leaves: rows, and a way to the orders that belong there. Never here: what they decide.
//!
//! A page has a text, some of whose lines lead on, and below it the orders that belong there. The window says how many
//! pages are seen: one, one with the others in brief beside it, or all of them.

mod complementarity;
pub(in crate::tui::screen) mod council;
mod escalation;
mod instruments;
mod ipcr;
pub(in crate::tui::screen) mod law;
mod nato;
mod page;
mod promises;
pub(in crate::tui::screen) mod readings;
mod register;

use std::cell::Cell;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use self::page::{Entry, Opens, read};
use super::orders::Orders;
use super::vote::VotePage;
use crate::content::{Pool, Track};
use crate::engine::OrderKind;
use crate::engine::explain::Inquiry;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Fitting, Layer, Matter, Nature, Questions, Reply, Sitting, Spot};
use crate::tui::layout::{below, split_columns, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::scroll::Scroll;
use crate::tui::text;
use crate::words::handbook::{Chapter, Topic};

pub use self::page::Page;

/// Cells of the names of facts.
pub(in crate::tui::screen) const NAME: usize = 24;
/// The widest text that is pleasant to read.
const READ: usize = 110;
/// From this width on the other pages stand beside the one in front, in brief.
const BESIDE: u16 = 116;
/// From this size on all pages are seen.
const ALL_PAGES: (u16, u16) = (180, 48);
/// Clickable rows of a page, and the first of the tabs.
const ROWS: usize = 100;
const TABS: usize = 100 * ROWS;

/// The pages of the institutions.
pub struct Institutions {
    page: usize,
    cursor: usize,
    scroll: Scroll,
    /// Whether the text has to follow the cursor.
    follows: Cell<bool>,
}

impl Institutions {
    /// Open at this page.
    #[must_use]
    pub fn at(page: Page) -> Self {
        let page = Page::ALL.iter().position(|p| *p == page).unwrap_or(0);
        Self { page, cursor: 0, scroll: Scroll::default(), follows: Cell::new(false) }
    }

    fn page(&self) -> Page {
        Page::ALL[self.page]
    }

    fn turn_to(&mut self, page: usize) {
        (self.page, self.cursor) = (page, 0);
        self.scroll.reset();
        self.follows.set(false);
    }

    /// What the row under the cursor opens: an order, an item, a state, or the past of a level.
    fn open(&self, desk: &Desk) -> Option<Reply> {
        let game = desk.game.as_ref()?;
        let leads = leads(self.page(), desk, game);
        let opens = *leads.get(self.cursor)?;
        Some(match opens {
            Opens::Orders(kind) => Reply::Open(Box::new(Orders::at(desk, kind, None))),
            Opens::Level(track) => Reply::Open(Box::new(super::why_of(desk, &Inquiry::Track(track))?)),
            Opens::Vote(id) => Reply::Open(Box::new(VotePage::of(id))),
            Opens::Upload(_) => Reply::Open(Box::new(super::why::Why::of(desk, self.questions(desk))?)),
        })
    }
}

/// The numbers of a page.
fn numbers(page: Page, game: &Sitting) -> Vec<Inquiry> {
    let facts = &game.facts;
    let components = [Track::Duplication, Track::Gap, Track::Contention, Track::Synchronisation];
    match page {
        Page::Ipcr => vec![
            Inquiry::Ipcr,
            Inquiry::Report,
            Inquiry::Register,
            Inquiry::Staff(Pool::Council),
            Inquiry::Staff(Pool::Hr),
        ],
        Page::Register => {
            let members = game.view().register().rows;
            let uploads = members.into_iter().map(|row| Inquiry::Upload(row.country));
            [Inquiry::Register, Inquiry::Report].into_iter().chain(uploads).collect()
        }
        Page::Council => facts.votes.iter().rev().map(|vote| Inquiry::Vote(vote.id)).collect(),
        Page::Instruments => {
            let runs = game.view().mechanisms();
            let runs = runs.into_iter().map(|m| Inquiry::Mechanism(m.id, m.victim));
            let whole = [Inquiry::Money, Inquiry::Staff(Pool::Council), Inquiry::Autonomy];
            whole.into_iter().chain(runs).collect()
        }
        Page::Escalation => vec![Inquiry::Track(Track::Escalation), Inquiry::Track(Track::Pressure)],
        Page::Nato => [Inquiry::Nato].into_iter().chain(components.map(Inquiry::Track)).collect(),
        Page::Complementarity => components.map(Inquiry::Track).into_iter().chain([Inquiry::Nato]).collect(),
        Page::Law => readings::inquiries(facts),
        Page::Promises => facts.promises.iter().rev().map(|promise| Inquiry::Promise(promise.id)).collect(),
    }
}

/// Orders of a page that the seat gives.
fn orders(page: Page, game: &Sitting) -> Vec<OrderKind> {
    let view = game.view();
    page.orders().iter().copied().filter(|kind| view.gives_kind(*kind)).collect()
}

/// What the rows under the cursor lead to, from the top: those of the text, then the orders.
fn leads(page: Page, desk: &Desk, game: &Sitting) -> Vec<Opens> {
    let text = text_of(page, desk, game, READ).into_iter().filter_map(|entry| entry.opens);
    text.chain(orders(page, game).into_iter().map(Opens::Orders)).collect()
}

fn text_of(page: Page, desk: &Desk, game: &Sitting, room: usize) -> Vec<Entry> {
    match page {
        Page::Ipcr => read(ipcr::rows(desk, game, room)).collect(),
        Page::Register => register::rows(desk, game, room),
        Page::Promises => read(promises::rows(desk, game, room)).collect(),
        Page::Council => council::rows(desk, game, room),
        Page::Instruments => read(instruments::rows(desk, game, room)).collect(),
        Page::Escalation => escalation::rows(desk, game, room),
        Page::Nato => read(nato::rows(desk, game, room)).collect(),
        Page::Complementarity => complementarity::rows(desk, game, room),
        Page::Law => read(law::rows(desk, game, room)).collect(),
    }
}

fn title(desk: &Desk, page: Page) -> String {
    desk.say(&format!("page-{}", page.slug()))
}

fn moment(desk: &Desk, game: &Sitting, hour: i32) -> String {
    desk.words.moment(hour, &game.table.setting().scenario().start)
}

/// Steps that follow each other, the one in force marked; in as many rows as it takes.
fn ladder<const N: usize>(desk: &Desk, steps: [(String, bool); N], room: usize) -> Vec<Row> {
    let (theme, arrow) = (&desk.theme, format!(" {} ", desk.looks.glyphs.arrow()));
    let mut rows: Vec<Row> = vec![Line::default()];
    for (name, in_force) in steps {
        let full =
            rows.last().is_some_and(|row| row.width() + text::width(&arrow) + text::width(&name) > room);
        let first = rows.last().is_some_and(|row| row.spans.is_empty());
        if full && !first {
            rows.push(Line::default());
        }
        if let Some(row) = rows.last_mut() {
            if !first {
                row.push_span(piece(arrow.clone(), theme.faint));
            }
            row.push_span(piece(name, if in_force { theme.accent } else { theme.quiet }));
        }
    }
    rows
}

/// Rows that a page wants: its text, and the orders with their heading.
fn wanted(page: Page, desk: &Desk, game: &Sitting, room: usize) -> u16 {
    let orders = orders(page, game).len();
    length(text_of(page, desk, game, room).len() + if orders > 0 { orders + 2 } else { 0 })
}

/// Heights of cards that share a column: each what it wants, the last what is left; where that is more than there is,
/// the longest give way first.
fn share(wanted: &[u16], height: u16) -> Vec<u16> {
    let mut heights: Vec<u16> = wanted.to_vec();
    while heights.iter().sum::<u16>() > height {
        let Some(longest) = heights.iter_mut().max() else { break };
        if *longest == 0 {
            break;
        }
        *longest -= 1;
    }
    let used: u16 = heights.iter().sum();
    if let Some(last) = heights.last_mut() {
        *last += height - used;
    }
    heights
}

impl Institutions {
    /// A page: its text, and below it the orders that belong there.
    fn draw_page(&self, desk: &Desk, game: &Sitting, buf: &mut Buffer, area: Rect, page: Page) {
        let (theme, look) = (&desk.theme, desk.look());
        let here = page == self.page();
        let orders = orders(page, game);
        let room = cells(area.width.saturating_sub(1)).min(READ);
        let text = text_of(page, desk, game, room);
        let wanted = if orders.is_empty() { 0 } else { length(orders.len() + 2) };
        // A page that is only looked at keeps its room for what is to be read.
        let least = if here { area.height / 2 } else { 0 };
        let spare = area.height.saturating_sub(length(text.len())).max(least);
        let foot = if here || spare >= wanted { wanted.min(spare) } else { 0 };
        let (body, foot) = split_rows(area, area.height - foot.min(area.height));
        let leading: Vec<usize> = (0..text.len()).filter(|i| text[*i].opens.is_some()).collect();
        let height = cells(body.height);
        let first = if here {
            if let Some(row) = leading.get(self.cursor).filter(|_| self.follows.take()) {
                self.scroll.show(*row, height);
            }
            self.scroll.first(text.len(), height)
        } else {
            0
        };
        let place = Page::ALL.iter().position(|p| *p == page).unwrap_or(0) * ROWS;
        let rows: Vec<Row> = text.into_iter().map(|entry| entry.row).collect();
        look.rows(buf, body, &rows[first.min(rows.len())..]);
        for (index, row) in leading.iter().enumerate() {
            let Some(y) = row.checked_sub(first).filter(|y| *y < height) else { continue };
            let line = Rect { y: body.y + length(y), height: 1, ..body };
            desk.spot(line, Spot::Row(place + index));
            if here && self.cursor == index {
                buf.set_style(line, theme.cursor);
            }
        }
        look.scroll_mark(buf, Rect { width: body.width.saturating_sub(1), ..body }, first, rows.len());
        if foot.is_empty() {
            return;
        }
        let foot = below(foot, 1);
        look.row(buf, foot, &Line::from(piece(desk.say("institutions-orders"), theme.heading)));
        let list = below(foot, 1);
        let rows: Vec<Row> = orders
            .iter()
            .map(|kind| Line::from(piece(format!(" {}", desk.words.order_kind(*kind)), theme.text)))
            .collect();
        let cursor = self.cursor.checked_sub(leading.len()).filter(|_| here);
        let first = look.list(buf, list, &rows, cursor, true);
        for (y, index) in (list.y..list.bottom()).zip(first..rows.len()) {
            desk.spot(Rect { y, height: 1, ..list }, Spot::Row(place + leading.len() + index));
        }
    }

    /// All pages at once, in columns.
    fn draw_all(&self, desk: &Desk, game: &Sitting, buf: &mut Buffer, area: Rect) {
        let mut rest = area;
        for (column, pages) in Page::COLUMNS.iter().enumerate() {
            let width = rest.width / length(Page::COLUMNS.len() - column);
            let place;
            (place, rest) = split_columns(rest, width);
            let room = cells(width.saturating_sub(5)).min(READ);
            let wanted: Vec<u16> = pages.iter().map(|page| wanted(*page, desk, game, room) + 2).collect();
            let mut below = place;
            for (page, height) in pages.iter().zip(share(&wanted, place.height)) {
                let card;
                (card, below) = split_rows(below, height);
                let key = page.action().map_or_else(String::new, |a| desk.key(&[Context::Console], a));
                let name = title(desk, *page);
                let inner = desk.look().pane(buf, card, &name, &key, *page == self.page());
                let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
                self.draw_page(desk, game, buf, inner.intersection(card), *page);
            }
        }
    }

    /// The names of the pages, as many as fit around the one in front.
    fn draw_tabs(&self, desk: &Desk, buf: &mut Buffer, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let names: Vec<String> = Page::ALL.iter().map(|page| format!(" {} ", title(desk, *page))).collect();
        let wide = |from: usize, to: usize| names[from..to].iter().map(|n| text::width(n) + 1).sum::<usize>();
        let room = cells(area.width).saturating_sub(4);
        let (mut from, mut to) = (self.page, self.page + 1);
        while (from > 0 || to < names.len()) && {
            if to < names.len() && wide(from, to + 1) <= room {
                to += 1;
                true
            } else if from > 0 && wide(from - 1, to) <= room {
                from -= 1;
                true
            } else {
                false
            }
        } {}
        let more = |is: bool| if is { look.glyphs.ellipsis().to_string() } else { " ".to_owned() };
        let mut row = vec![piece(more(from > 0), theme.quiet)];
        let mut x = area.x.saturating_add(1);
        for (index, name) in names.iter().enumerate().take(to).skip(from) {
            let width = length(text::width(name));
            desk.spot(Rect { x, width, ..area }, Spot::Row(TABS + index));
            x = x.saturating_add(width + 1);
            row.push(piece(name.clone(), if index == self.page { theme.cursor } else { theme.text }));
            row.push(piece(" ", theme.text));
        }
        row.push(piece(more(to < names.len()), theme.quiet));
        look.row(buf, area, &Line::from(row));
    }

    /// The other pages in brief: the first lines of each.
    fn draw_briefs(&self, desk: &Desk, game: &Sitting, buf: &mut Buffer, area: Rect) {
        let look = desk.look();
        let others: Vec<usize> = (0..Page::ALL.len()).filter(|i| *i != self.page).collect();
        let mut rest = area;
        for (done, index) in others.iter().enumerate() {
            let height = rest.height / length(others.len() - done);
            let place;
            (place, rest) = split_rows(rest, height);
            let page = Page::ALL[*index];
            desk.spot(place, Spot::Row(TABS + *index));
            let mut rows = vec![Line::from(piece(title(desk, page), desk.theme.heading))];
            let room = cells(place.width.saturating_sub(1));
            let text = text_of(page, desk, game, room);
            let (all, most) = (text.len(), cells(height).saturating_sub(2));
            rows.extend(text.into_iter().map(|entry| entry.row).take(most));
            if all > most
                && let Some(last) = rows.last_mut()
            {
                last.push_span(piece(format!(" {}", look.glyphs.ellipsis()), desk.theme.quiet));
            }
            look.rows(buf, place, &rows);
        }
    }
}

impl Layer for Institutions {
    fn nature(&self) -> Nature {
        Nature::whole("institutions", Context::Pages)
    }

    fn fitting(&self, desk: &Desk) -> Option<Fitting> {
        let outside = desk.game.as_ref().is_some_and(|game| game.table.setting().is_outside_the_clause());
        let topic = match self.page() {
            Page::Ipcr => Topic::Chapter(Chapter::Institutions),
            Page::Council => Topic::Chapter(Chapter::Council),
            Page::Nato | Page::Complementarity => Topic::Chapter(Chapter::Nato),
            // A partner has none of the clauses that the chapter is about.
            Page::Law if outside => Topic::Crisis("partner".to_owned()),
            Page::Law => Topic::Chapter(Chapter::Law),
            Page::Promises => Topic::Order(OrderKind::Promise),
            Page::Register => Topic::Chapter(Chapter::Matching),
            Page::Instruments => Topic::Chapter(Chapter::Mechanisms),
            Page::Escalation => Topic::Chapter(Chapter::Escalation),
        };
        Some(topic.into())
    }

    /// The numbers of the page, what is under the cursor first where it is one.
    fn questions(&self, desk: &Desk) -> Questions {
        let Some(game) = &desk.game else { return Questions::default() };
        let numbers = numbers(self.page(), game);
        let under = match leads(self.page(), desk, game).get(self.cursor) {
            Some(Opens::Level(track)) => Some(Inquiry::Track(*track)),
            Some(Opens::Vote(vote)) => Some(Inquiry::Vote(*vote)),
            Some(Opens::Upload(country)) => Some(Inquiry::Upload(*country)),
            _ => None,
        };
        match numbers.iter().position(|number| Some(number) == under.as_ref()) {
            Some(at) => Questions::numbers(numbers, at),
            None => Questions::open(numbers.into_iter().map(Matter::Number).collect()),
        }
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let Some(game) = desk.game.as_ref() else { return Reply::Close };
        let pages = Page::ALL.len();
        match action {
            Action::Left | Action::PreviousPane => self.turn_to((self.page + pages - 1) % pages),
            Action::Right | Action::NextPane => self.turn_to((self.page + 1) % pages),
            Action::Confirm => return self.open(desk).unwrap_or(Reply::Done),
            Action::Back => return Reply::Close,
            Action::Point(column, row) => match desk.spot_at(column, row) {
                Some(Spot::Row(index)) if index >= TABS => self.turn_to((index - TABS).min(pages - 1)),
                Some(Spot::Row(index)) => {
                    self.turn_to((index / ROWS).min(pages - 1));
                    self.cursor = index % ROWS;
                    return self.open(desk).unwrap_or(Reply::Done);
                }
                _ => {}
            },
            other => {
                if let Some(page) = Page::of(other) {
                    self.turn_to(Page::ALL.iter().position(|p| *p == page).unwrap_or(0));
                    return Reply::Done;
                }
                if self.scroll.turns_page(other) {
                    return Reply::Done;
                }
                let (rows, before) = (leads(self.page(), desk, game).len(), self.cursor);
                let first_or_last = match other {
                    Action::Up => before == 0,
                    Action::Down => before + 1 >= rows,
                    _ => false,
                };
                // Past the first and the last row that leads on, the text itself moves.
                if first_or_last && self.scroll.takes(other) {
                    return Reply::Done;
                }
                if !crate::tui::cursor::moved(&mut self.cursor, rows, other) {
                    return Reply::Ignored;
                }
                self.follows.set(true);
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(game) = &desk.game else { return };
        let (look, buf) = (desk.look(), frame.buffer_mut());
        if area.width >= ALL_PAGES.0 && area.height >= ALL_PAGES.1 {
            return self.draw_all(desk, game, buf, area);
        }
        let inner = look.pane(buf, area, &desk.say("institutions-title"), "", true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let (tabs, rest) = split_rows(inner, 1);
        self.draw_tabs(desk, buf, tabs);
        let rest = below(rest, 1);
        if area.width < BESIDE {
            return self.draw_page(desk, game, buf, rest, self.page());
        }
        let (left, right) = split_columns(rest, rest.width * 64 / 100);
        self.draw_page(desk, game, buf, Rect { width: left.width.saturating_sub(3), ..left }, self.page());
        self.draw_briefs(desk, game, buf, right);
    }
}
