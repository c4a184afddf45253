//! The question before leaving.
//!
//! Enters: whether the game is on disk. Leaves: leave the game, leave the program, or stay.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::store::WriteStatus;
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Effect, Layer, Nature, Reply};
use crate::tui::layout::below;
use crate::tui::paint::{Row, cells, length, piece};

/// The question.
pub struct Quit {
    choices: Vec<(&'static str, Option<Effect>)>,
    cursor: usize,
}

impl Quit {
    /// The question as things stand.
    #[must_use]
    pub fn of(desk: &Desk) -> Self {
        let mut choices = vec![("quit-stay", None)];
        if desk.game.is_some() {
            choices.push(("quit-title", Some(Effect::LeaveGame)));
        }
        choices.push(("quit-program", Some(Effect::Quit)));
        Self { choices, cursor: 0 }
    }

    fn choose(&self) -> Reply {
        match &self.choices[self.cursor].1 {
            Some(effect) => Reply::CloseAndDo(effect.clone()),
            None => Reply::Close,
        }
    }
}

impl Layer for Quit {
    fn nature(&self) -> Nature {
        Nature::over("quit", Context::List)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            // Asked twice, the answer is clear.
            Action::Quit => Reply::CloseAndDo(Effect::Quit),
            Action::Back => Reply::Close,
            other => pointed(desk, &mut self.cursor, self.choices.len(), other, Click::Chooses)
                .reply(|| self.choose()),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look, buf) = (&desk.theme, desk.look(), frame.buffer_mut());
        let status = desk.game.as_ref().map(crate::tui::desk::Sitting::save_status);
        let (said, style) = match &status {
            None => (String::new(), theme.quiet),
            Some(None) => (desk.say("quit-not-kept"), theme.warning),
            Some(Some(WriteStatus::NotSaved(why))) => {
                (desk.words.with("quit-not-saved", &[("why", why.told(&desk.words).into())]), theme.bad)
            }
            Some(Some(WriteStatus::Recorded | WriteStatus::Writing)) => (desk.say("quit-saved"), theme.quiet),
        };
        let width = 56.min(area.width);
        let mut top = Vec::new();
        if !said.is_empty() {
            top = look.paragraph(&said, cells(width.saturating_sub(4)), style);
            top.push(Line::default());
        }
        let size = (width, length(top.len() + self.choices.len() + 2));
        let inner = look.overlay(buf, area, size, &desk.say("quit-heading"));
        look.rows(buf, inner, &top);
        let list = below(inner, length(top.len()));
        let rows: Vec<Row> = self
            .choices
            .iter()
            .map(|(key, _)| Line::from(piece(format!(" {}", desk.say(key)), theme.text)))
            .collect();
        let first = look.list(buf, list, &rows, Some(self.cursor), true);
        desk.spot_rows(list, first, rows.len());
    }
}
