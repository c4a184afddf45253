//! A text with a cursor: it goes from one thing that is told to the next, and what it is on can be asked "why?".
//!
//! Enters: rows, and what each of them is about. Leaves: the same drawn in one or two columns, and the question under
//! the cursor. Never here: what the text says.

use std::cell::{Cell, RefCell};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::tui::action::Action;
use crate::tui::desk::{Desk, Matter, Questions, Spot};
use crate::tui::paint::{Row, cells};
use crate::tui::scroll::Scroll;

/// Rows that a page key moves.
const PAGE: usize = 10;

/// A thing that is told, and the rows it takes.
#[derive(Debug, Clone)]
struct Stop {
    column: usize,
    first: usize,
    rows: usize,
    matters: Vec<Matter>,
}

/// Rows, and where the cursor stops among them.
#[derive(Debug, Default)]
pub struct Lines {
    rows: Vec<Row>,
    stops: Vec<Stop>,
}

impl Lines {
    /// An empty row.
    #[must_use]
    pub fn gap() -> Self {
        Self { rows: vec![Row::default()], stops: Vec::new() }
    }

    /// Rows at which the cursor does not stop: headings, gaps.
    pub fn text(&mut self, rows: impl IntoIterator<Item = Row>) {
        self.rows.extend(rows);
    }

    /// Something told in these rows, and what it is about, where that can be asked.
    pub fn stop(&mut self, rows: impl IntoIterator<Item = Row>, about: impl IntoIterator<Item = Matter>) {
        let first = self.rows.len();
        self.rows.extend(rows);
        if self.rows.len() > first {
            let matters = about.into_iter().collect();
            self.stops.push(Stop { column: 0, first, rows: self.rows.len() - first, matters });
        }
    }

    /// These, with others below.
    #[must_use]
    pub fn with(mut self, below: Self) -> Self {
        let by = self.rows.len();
        self.rows.extend(below.rows);
        self.stops.extend(below.stops.into_iter().map(|stop| Stop { first: stop.first + by, ..stop }));
        self
    }

    /// How many rows there are.
    #[must_use]
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// How many places there are to stop at.
    #[must_use]
    pub fn stops(&self) -> usize {
        self.stops.len()
    }
}

/// The cursor in a text of at most two columns, and how far down each is read.
#[derive(Debug, Default)]
pub struct Reader {
    at: Cell<Option<usize>>,
    /// Where the cursor begins, where that is not at the top.
    begin: Cell<Option<usize>>,
    /// From the last time it was drawn.
    stops: RefCell<Vec<Stop>>,
    scrolls: [Scroll; 2],
}

impl Reader {
    /// Takes a key that moves through a text; false for any other.
    pub fn takes(&self, action: Action) -> bool {
        let stops = self.stops.borrow();
        let Some(last) = stops.len().checked_sub(1) else {
            return self.scrolls[0].takes(action);
        };
        let now = self.place().min(last);
        let to = match action {
            Action::Up => now.saturating_sub(1),
            Action::Down => (now + 1).min(last),
            Action::First => 0,
            Action::Last => last,
            Action::PageUp | Action::PageDown => {
                self.scrolls[stops[now].column].turns_page(action);
                page(&stops, now, action == Action::PageDown)
            }
            Action::NextPane | Action::PreviousPane | Action::Left | Action::Right => {
                let column = stops[now].column;
                let Some(other) = stops.iter().position(|stop| stop.column != column) else { return false };
                other
            }
            _ => return false,
        };
        if to == 0 {
            // What stands above the first thing is seen again.
            self.scrolls.iter().for_each(Scroll::reset);
        }
        self.at.set(Some(to));
        true
    }

    /// The cursor goes to what was clicked.
    pub fn point(&self, desk: &Desk, column: u16, row: u16) {
        if let Some(Spot::Row(index)) = desk.spot_at(column, row) {
            self.at.set(Some(index));
        }
    }

    /// Begins there instead of at the top, until a key moves the cursor.
    pub fn begin_at(&self, stop: usize) {
        self.begin.set(Some(stop));
    }

    fn place(&self) -> usize {
        self.at.get().or(self.begin.get()).unwrap_or(0)
    }

    /// All that can be asked of these lines, with the question under the cursor; nothing where that is about nothing.
    #[must_use]
    pub fn questions(&self, columns: impl FnOnce() -> Vec<Lines>) -> Questions {
        if self.stops.borrow().is_empty() {
            self.keep(&columns());
        }
        let stops = self.stops.borrow();
        let now = self.place().min(stops.len().saturating_sub(1));
        if stops.get(now).is_none_or(|stop| stop.matters.is_empty()) {
            return Questions::default();
        }
        let before = stops[..now].iter().map(|stop| stop.matters.len()).sum();
        Questions::at(stops.iter().flat_map(|stop| stop.matters.clone()).collect(), before)
    }

    fn keep(&self, columns: &[Lines]) {
        let stops = columns
            .iter()
            .enumerate()
            .flat_map(|(column, lines)| lines.stops.iter().map(move |stop| Stop { column, ..stop.clone() }));
        *self.stops.borrow_mut() = stops.collect();
    }

    /// Draws the columns, each in its place, the cursor in sight.
    pub fn draw(&self, desk: &Desk, buf: &mut Buffer, places: &[Rect], columns: &[Lines]) {
        let look = desk.look();
        self.keep(columns);
        let stops = self.stops.borrow();
        let now = self.place().min(stops.len().saturating_sub(1));
        for (column, (lines, place)) in columns.iter().zip(places).enumerate().take(self.scrolls.len()) {
            let (scroll, height) = (&self.scrolls[column], cells(place.height));
            let on = stops.get(now).filter(|stop| stop.column == column);
            if let Some(on) = on {
                if self.at.get().is_none() && self.begin.get().is_some() {
                    // What comes next is seen below.
                    scroll.reset();
                    scroll.show((on.first + on.rows + height / 3).min(lines.height().max(1) - 1), height);
                }
                scroll.show(on.first + on.rows.min(height).max(1) - 1, height);
                scroll.show(on.first, height);
            }
            let first = scroll.first(lines.rows.len(), height);
            look.rows(buf, *place, &lines.rows[first..]);
            look.scroll_mark(buf, *place, first, lines.rows.len());
            for (index, stop) in stops.iter().enumerate().filter(|(_, stop)| stop.column == column) {
                let seen = stop.first.max(first)..(stop.first + stop.rows).min(first + height);
                for row in seen {
                    let y = place.y + u16::try_from(row - first).unwrap_or(0);
                    let line = Rect { y, height: 1, ..*place };
                    if index == now {
                        buf.set_style(line, desk.theme.cursor);
                    }
                    desk.spot(line, Spot::Row(index));
                }
            }
        }
    }
}

/// The stop about a page further in the same column.
fn page(stops: &[Stop], now: usize, down: bool) -> usize {
    let from = &stops[now];
    let column = || stops.iter().enumerate().filter(|(_, stop)| stop.column == from.column);
    let found = if down {
        column().find(|(_, stop)| stop.first >= from.first + PAGE).or_else(|| column().next_back())
    } else {
        column().rev().find(|(_, stop)| stop.first + PAGE <= from.first).or_else(|| column().next())
    };
    found.map_or(now, |(index, _)| index)
}
