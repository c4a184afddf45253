//! A short text being typed in a box: the number of a turn, a bookmark's name, a note, the name of a save.
//!
//! Enters: letters. Leaves: the text, and cells. Never here: what it is for.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use tui_input::{Input, InputRequest};

use crate::tui::action::Action;
use crate::tui::desk::{Desk, Reply};
use crate::tui::paint::{Row, cells, piece};
use crate::tui::text;

/// A text being typed.
pub(super) struct Field {
    input: Input,
    most: usize,
    /// The text is only proposed: it is shown as chosen, and the first letter typed takes its place.
    proposed: bool,
}

impl Field {
    /// A field with this text in it, for at most so many characters.
    pub fn of(text: &str, most: usize) -> Self {
        Self { input: Input::new(text.to_owned()), most, proposed: false }
    }

    /// A field that proposes this text.
    pub fn proposing(text: &str, most: usize) -> Self {
        Self { proposed: true, ..Self::of(text, most) }
    }

    fn edit(&mut self, request: InputRequest) {
        if std::mem::take(&mut self.proposed) && matches!(request, InputRequest::InsertChar(_)) {
            self.input.reset();
        }
        text::edit_within(&mut self.input, request, self.most);
    }

    /// What an action means to a box with this field, once the box has taken its own.
    pub fn typed(&mut self, action: Action) -> Reply {
        match action {
            Action::Back => return Reply::Close,
            Action::Suspend => return Reply::Ignored,
            Action::Edit(request) => self.edit(request),
            _ => {}
        }
        Reply::Done
    }

    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// How many rows the text takes at this width.
    pub fn rows(&self, width: u16) -> u16 {
        let room = cells(width).max(1);
        u16::try_from((text::width(self.text()) + 1).div_ceil(room)).unwrap_or(u16::MAX)
    }

    /// Draws the text over as many rows as it takes, and the terminal's cursor where one types.
    pub fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        if area.is_empty() {
            return;
        }
        let room = cells(area.width);
        let style = if self.proposed { desk.theme.cursor } else { desk.theme.text };
        let mut rows: Vec<Row> = Vec::new();
        let mut line = String::new();
        for letter in self.text().chars() {
            let mut longer = line.clone();
            longer.push(letter);
            if text::width(&longer) > room {
                rows.push(Line::from(piece(std::mem::take(&mut line), style)));
            }
            line.push(letter);
        }
        rows.push(Line::from(piece(line, style)));
        // A text longer than the box shows its end, where one usually types.
        let skip = rows.len().saturating_sub(cells(area.height));
        desk.look().rows(frame.buffer_mut(), area, &rows[skip..]);
        let place = self.input.visual_cursor();
        let (row, column) = (place / room, place % room);
        let row = row.saturating_sub(skip).min(cells(area.height) - 1);
        let at = (u16::try_from(column).unwrap_or(0), u16::try_from(row).unwrap_or(0));
        frame.set_cursor_position((area.x + at.0, area.y + at.1));
    }
}
