//! Small pieces that every screen is painted with: panes, rows, bars, lists.
//!
//! Enters: an area, rows made of styled pieces. Leaves: cells inside that area. Never here: facts of the
//! game, keys, words.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear, Widget};

use super::glyphs::{Glyphs, plain};
use super::text;
use super::theme::Theme;

/// What things look like.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// Colours by role.
    pub theme: &'a Theme,
    /// Characters by meaning.
    pub glyphs: Glyphs,
}

/// A row: pieces with their styles.
pub type Row = Line<'static>;

/// A piece of text with its style.
#[must_use]
pub fn piece(text: impl Into<String>, style: Style) -> Span<'static> {
    Span::styled(text.into(), style)
}

impl Look<'_> {
    /// Draws a pane and returns the room inside it.
    pub fn pane(self, buf: &mut Buffer, area: Rect, title: &str, right: &str, focus: bool) -> Rect {
        let area = area.intersection(buf.area);
        if area.width < 2 || area.height < 2 {
            return Rect { width: 0, height: 0, ..area };
        }
        let (border, set, heading) = if focus {
            (self.theme.border_focus, self.glyphs.border_focus(), self.theme.accent)
        } else {
            (self.theme.border, self.glyphs.border(), self.theme.heading)
        };
        let room = usize::from(area.width).saturating_sub(4);
        let right = if text::width(right) + text::width(title) + 4 > room { "" } else { right };
        let mut block = Block::bordered().border_set(set).border_style(border);
        if !title.is_empty() && room > 1 {
            let title = text::cut(title, room, self.glyphs);
            block = block.title_top(Line::from(vec![
                Span::raw(" "),
                Span::styled(title, heading),
                Span::raw(" "),
            ]));
        }
        if !right.is_empty() {
            block = block.title_top(
                Line::from(Span::styled(format!(" {right} "), self.theme.quiet)).alignment(Alignment::Right),
            );
        }
        let inner = block.inner(area);
        block.render(area, buf);
        inner
    }

    /// Clears a place in the middle for a box of that size and draws its frame. Returns the room inside.
    pub fn overlay(self, buf: &mut Buffer, screen: Rect, size: (u16, u16), title: &str) -> Rect {
        let area = centred(screen, size);
        Clear.render(area, buf);
        buf.set_style(area, self.theme.ground);
        let inner = self.pane(buf, area, title, "", true);
        Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }.intersection(inner)
    }

    /// Writes rows from the top; what does not fit is left out. Returns how many were written.
    pub fn rows(self, buf: &mut Buffer, area: Rect, rows: &[Row]) -> u16 {
        let mut written = 0;
        for (row, y) in rows.iter().zip(area.y..area.bottom()) {
            self.row(buf, Rect { y, height: 1, ..area }, row);
            written += 1;
        }
        written
    }

    /// Writes one row, cut with an ellipsis where it is too long.
    pub fn row(self, buf: &mut Buffer, area: Rect, row: &Row) {
        let area = area.intersection(buf.area);
        if area.is_empty() {
            return;
        }
        let room = usize::from(area.width);
        if row.width() <= room {
            buf.set_line(area.x, area.y, row, area.width);
            return;
        }
        let mut left = room;
        let mut out = Vec::new();
        for span in &row.spans {
            let wide = span.width();
            if wide < left || (wide == left && std::ptr::eq(span, row.spans.last().unwrap_or(span))) {
                left -= wide;
                out.push(span.clone());
            } else {
                out.push(Span::styled(
                    text::cut(&format!("{}\u{a0}", span.content), left, self.glyphs),
                    span.style,
                ));
                break;
            }
        }
        buf.set_line(area.x, area.y, &Line::from(out), area.width);
    }

    /// A list with a cursor, which stays in sight. The cursor's row is marked over its whole width.
    pub fn list(
        self,
        buf: &mut Buffer,
        area: Rect,
        rows: &[Row],
        cursor: Option<usize>,
        focus: bool,
    ) -> usize {
        let (first, end) = text::window(cursor.unwrap_or(0), rows.len(), usize::from(area.height));
        for (y, index) in (area.y..area.bottom()).zip(first..end) {
            let place = Rect { y, height: 1, ..area };
            if Some(index) == cursor {
                let style = if focus { self.theme.cursor } else { self.theme.cursor_away };
                self.row(buf, place, &rows[index]);
                buf.set_style(place, style);
            } else {
                self.row(buf, place, &rows[index]);
            }
        }
        self.scroll_mark(buf, area, first, rows.len());
        first
    }

    /// A mark at the right edge that says how far down a list or a text is.
    pub fn scroll_mark(self, buf: &mut Buffer, area: Rect, first: usize, rows: usize) {
        let height = usize::from(area.height);
        if rows <= height || height == 0 || area.width == 0 {
            return;
        }
        let size = (height * height / rows).max(1);
        let place = (first * (height - size)).checked_div(rows - height).unwrap_or(0);
        let x = area.right();
        for (offset, y) in (area.y..area.bottom()).enumerate() {
            if offset >= place
                && offset < place + size
                && let Some(cell) = buf.cell_mut((x, y))
            {
                cell.set_char(self.glyphs.bar_full()).set_style(self.theme.faint);
            }
        }
    }

    /// A text to read, in the middle of nothing: why a panel is empty, and how that changes.
    pub fn empty(self, buf: &mut Buffer, area: Rect, message: &str) {
        let width = usize::from(area.width.saturating_sub(4)).min(60);
        if width < 4 {
            return;
        }
        let lines = text::wrap(message, width);
        let rows: Vec<Row> = lines.iter().map(|l| Line::from(piece(l.clone(), self.theme.quiet))).collect();
        let top = area.height.saturating_sub(u16::try_from(rows.len()).unwrap_or(u16::MAX)) / 3;
        let left = (area.width - u16::try_from(width).unwrap_or(0)) / 2;
        let place =
            Rect { x: area.x + left, y: area.y + top, width: area.width - left, height: area.height - top };
        self.rows(buf, place, &rows);
    }

    /// A level as a bar.
    #[must_use]
    pub fn bar(self, share: i32, cells: usize, style: Style) -> Vec<Span<'static>> {
        let (filled, empty) = text::bar(share, cells, self.glyphs);
        vec![piece(filled, style), piece(empty, self.theme.faint)]
    }

    /// Paragraphs as rows of one style.
    #[must_use]
    pub fn paragraph(self, words: &str, cells: usize, style: Style) -> Vec<Row> {
        text::wrap(words, cells).into_iter().map(|line| Line::from(piece(line, style))).collect()
    }
}

/// Puts an ASCII character into every cell that holds another one. This comes last, over the whole picture,
/// so that sentences, names and the texts of scenarios are covered as well as our own marks; one cell stays
/// one cell, and no column moves.
pub fn ascii_only(buf: &mut Buffer) {
    for cell in &mut buf.content {
        if !cell.symbol().is_ascii() {
            let first = cell.symbol().chars().next().unwrap_or(' ');
            cell.set_char(plain(first));
        }
    }
}

/// A place of at most that size in the middle.
#[must_use]
pub fn centred(screen: Rect, (width, height): (u16, u16)) -> Rect {
    let (width, height) = (width.min(screen.width), height.min(screen.height));
    Rect {
        x: screen.x + (screen.width - width) / 2,
        y: screen.y + (screen.height - height) / 2,
        width,
        height,
    }
}

/// Cells as a number.
#[must_use]
pub fn cells(length: u16) -> usize {
    usize::from(length)
}

/// Rows as a length on the screen.
#[must_use]
pub fn length(rows: usize) -> u16 {
    u16::try_from(rows).unwrap_or(u16::MAX)
}
