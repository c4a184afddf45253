//! Which number of a page is asked about, where the cursor is on none of them.
//!
//! Enters: what can be asked. Leaves: the page of the one that is chosen.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Why;
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Layer, Matter, Nature, Questions, Reply};
use crate::tui::paint::{Row, length, piece};
use crate::words::Lookup;

/// The numbers of a page by their names.
pub struct WhyList {
    asked: Questions,
    names: Vec<String>,
    cursor: usize,
}

impl WhyList {
    /// The list; none where the cursor says what is meant, or the names are not at hand.
    #[must_use]
    pub fn of(desk: &Desk, asked: &Questions) -> Option<Self> {
        let game = desk.game.as_ref().filter(|_| asked.is_open && asked.scene.is_none())?;
        let view = game.view();
        let at = Lookup::of(&view);
        let name = |matter: &Matter| match matter {
            Matter::Number(inquiry) => Some(desk.words.inquiry(&at, inquiry)),
            _ => None,
        };
        let names = asked.matters.iter().map(name).collect::<Option<Vec<String>>>()?;
        Some(Self { asked: asked.clone(), names, cursor: 0 })
    }

    fn choose(&self, desk: &Desk) -> Reply {
        let asked = Questions { at: self.cursor, is_open: false, ..self.asked.clone() };
        Why::of(desk, asked).map_or(Reply::Close, |why| Reply::Replace(Box::new(why)))
    }
}

impl Layer for WhyList {
    fn nature(&self) -> Nature {
        Nature::over("why-list", Context::List)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Back => Reply::Close,
            Action::Why => self.choose(desk),
            other => pointed(desk, &mut self.cursor, self.names.len(), other, Click::Chooses)
                .reply(|| self.choose(desk)),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let buf = frame.buffer_mut();
        let height = length(self.names.len() + 2).min(area.height);
        let inner = look.overlay(buf, area, (60.min(area.width), height), &desk.say("why-list-title"));
        let row = |name: &String| Line::from(piece(format!(" {name}"), theme.text));
        let rows: Vec<Row> = self.names.iter().map(row).collect();
        let first = look.list(buf, inner, &rows, Some(self.cursor), true);
        desk.spot_rows(inner, first, rows.len());
    }
}
