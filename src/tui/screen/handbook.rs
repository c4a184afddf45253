//! The handbook: topics on the left, the page on the right.
//!
//! Enters: pages in words. Leaves: rows. Never here: what a page says.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::title::moved;
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply, Spot};
use crate::tui::layout::split_columns;
use crate::tui::paint::{Row, cells, piece};
use crate::tui::scroll::Scroll;
use crate::words::handbook::{Page, TOPICS};

/// The handbook, open at a page.
pub struct Handbook {
    topic: usize,
    page: Option<Page>,
    scroll: Scroll,
    reading: bool,
}

impl Handbook {
    /// Opens at the page that fits a screen.
    #[must_use]
    pub fn at(desk: &Desk, screen: &str) -> Self {
        let topic = match screen {
            "order-sheet" | "orders" => "orders",
            "console" | "board" => "matching",
            "why" => "tracks",
            "institutions" => "institutions",
            "debrief" => "evaluation",
            "end-turn" | "report" => "turn",
            _ if TOPICS.contains(&screen) => screen,
            _ => "start",
        };
        let topic = TOPICS.iter().position(|t| *t == topic).unwrap_or(0);
        let mut handbook = Self { topic, page: None, scroll: Scroll::default(), reading: screen != "title" };
        handbook.load(desk);
        handbook
    }

    fn load(&mut self, desk: &Desk) {
        self.page = desk.words.handbook(&desk.catalogue, TOPICS[self.topic]);
        self.scroll.reset();
    }
}

impl Layer for Handbook {
    fn slug(&self) -> &'static str {
        "handbook"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Reading]
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm | Action::Right => self.reading = true,
            Action::NextPane => self.reading = !self.reading,
            Action::Left if self.reading => self.reading = false,
            Action::Back => return Reply::Close,
            Action::Point(column, row) => {
                if let Some(Spot::Row(index)) = desk.spot_at(column, row) {
                    self.topic = index.min(TOPICS.len() - 1);
                    self.load(desk);
                }
            }
            other if self.reading && self.scroll.takes(other) => {}
            other => {
                if !moved(&mut self.topic, TOPICS.len(), other) {
                    return Reply::Ignored;
                }
                self.load(desk);
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look, buf) = (&desk.theme, desk.look(), frame.buffer_mut());
        let (left, right) = split_columns(area, 31);
        let inner = look.pane(buf, left, &desk.say("handbook-heading"), "", !self.reading);
        let rows: Vec<Row> = TOPICS
            .iter()
            .map(|topic| Line::from(piece(format!(" {}", desk.words.handbook_title(topic)), theme.text)))
            .collect();
        let first = look.list(buf, inner, &rows, Some(self.topic), !self.reading);
        desk.spot_rows(inner, first, rows.len());
        let Some(page) = &self.page else { return };
        let inner = look.pane(buf, right, &page.title, "", self.reading);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let room = cells(inner.width).min(92);
        let mut rows = look.paragraph(&page.intro, room, theme.text);
        rows.push(Line::default());
        for entry in &page.entries {
            rows.extend(super::explained(desk, entry.heading.clone(), &entry.text, room));
        }
        let first = self.scroll.first(rows.len(), cells(inner.height));
        look.rows(buf, inner, &rows[first..]);
        look.scroll_mark(buf, inner, first, rows.len());
    }
}
