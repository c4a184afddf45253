//! The list of games that can be put beside the one watched.
//!
//! Enters: games on disk. Leaves: the one to be read. Never here: files.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::pair::Shared;
use crate::base::ScenarioId;
use crate::store::SaveRef;
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Effect, Layer, Nature, Reply};
use crate::tui::host::SavedGame;
use crate::tui::layout::split_rows;
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::screen::title::saved_row;

/// The list of games that can be put beside the first.
pub(super) struct ChooseBeside {
    saves: Vec<SavedGame>,
    cursor: usize,
}

impl ChooseBeside {
    /// The games of that scenario but the first itself.
    pub fn of(pair: &Shared, saves: Vec<SavedGame>) -> Self {
        let first = &pair.borrow().first;
        let scenario: ScenarioId = first.replay.journal().header().scenario;
        let name = first.place.as_ref().map(SaveRef::name);
        let itself = |save: &SavedGame| name.as_ref() == Some(&save.name);
        let saves = saves.into_iter().filter(|save| save.scenario == scenario && !itself(save)).collect();
        Self { saves, cursor: 0 }
    }

    fn choose(&self) -> Reply {
        let save = self.saves.get(self.cursor).and_then(|save| SaveRef::new(save.name.as_ref()).ok());
        save.map_or(Reply::Close, |save| Reply::CloseAndDo(Effect::WatchBeside(save)))
    }
}

impl Layer for ChooseBeside {
    fn nature(&self) -> Nature {
        Nature::over("compare", Context::List)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Back => Reply::Close,
            other => pointed(desk, &mut self.cursor, self.saves.len(), other, Click::Chooses)
                .reply(|| self.choose()),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let buf = frame.buffer_mut();
        let height = length(self.saves.len().max(3) + 5).min(area.height);
        let inner = look.overlay(buf, area, (76, height), &desk.say("compare-title"));
        let room = cells(inner.width);
        if self.saves.is_empty() {
            look.rows(buf, inner, &look.paragraph(&desk.say("compare-empty"), room, theme.quiet));
            return;
        }
        let (list, rest) = split_rows(inner, inner.height.saturating_sub(2));
        let rows: Vec<Row> = self.saves.iter().map(|save| saved_row(desk, save, room)).collect();
        let first = look.list(buf, list, &rows, Some(self.cursor), true);
        desk.spot_rows(list, first, rows.len());
        let last = Rect { y: rest.bottom().saturating_sub(1), height: rest.height.min(1), ..rest };
        look.row(buf, last, &Line::from(piece(desk.say("compare-hint"), theme.quiet)));
    }
}
