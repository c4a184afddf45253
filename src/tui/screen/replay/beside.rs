//! A second history beside the first: which one, and where they part.
//!
//! Enters: games on disk, a second recorded game. Leaves: both at one moment, and what differs in words. Never here:
//! files.

use std::rc::Rc;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::watching::{Shared, Watching};
use crate::base::ScenarioId;
use crate::engine::Eyes;
use crate::record::Parting;
use crate::session::watching::{Admission, admission};
use crate::store::SaveRef;
use crate::tui::action::Action;
use crate::tui::action::Context;
use crate::tui::cursor::moved;
use crate::tui::desk::{Desk, Effect, Layer, Reply, Spot};
use crate::tui::host::{SavedGame, Watched};
use crate::tui::layout::split_rows;
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::screen::title::saved_row;
use crate::words::Lookup;

/// The second history.
pub(super) struct Beside {
    pub watching: Box<Watching>,
    pub parting: Parting,
    /// Where they part.
    pub moment: Option<usize>,
    /// What differs, a sentence an item.
    pub told: Vec<String>,
}

impl Beside {
    /// The second history, seen through eyes that both allow: these, or the next of the first that do.
    ///
    /// # Errors
    /// The message that says why the two cannot be watched together.
    pub fn of(watched: Watched, first: &mut Watching, desk: &Desk) -> Result<Self, &'static str> {
        let second = Watching::of(watched, desk);
        if second.replay.game().is_none() {
            return Err("compare-other-rules");
        }
        let allowed = |eyes: &Eyes| {
            first.guard_of(*eyes).is_none() && admission(second.replay.journal(), *eyes) == Admission::Open
        };
        let choices: Vec<Eyes> = first.choices.iter().copied().filter(allowed).collect();
        if choices.is_empty() {
            return Err("compare-no-eyes");
        }
        if !choices.contains(&first.eyes) {
            first.look_through(desk, choices[0]);
        }
        first.choices = choices;
        let parting = Parting::of(first.replay.journal(), second.replay.journal());
        let mut beside = Self { watching: Box::new(second), parting, moment: None, told: Vec::new() };
        beside.look_through(first, desk);
        Ok(beside)
    }

    /// Looks through the eyes of the first. What one seat may not know of the other's orders it is not told.
    pub fn look_through(&mut self, first: &mut Watching, desk: &Desk) {
        let open = |watching: &Watching| admission(watching.replay.journal(), Eyes::Full) == Admission::Open;
        let (ours, theirs) = (first.replay.journal(), self.watching.replay.journal());
        self.parting = match first.eyes {
            Eyes::Seat(seat) if !(open(first) && open(&self.watching)) => {
                Parting::of_seat(ours, theirs, seat)
            }
            _ => Parting::of(ours, theirs),
        };
        self.moment = self.parting.moment(ours);
        self.watching.look_through(desk, first.eyes);
        self.told = self.tell(first, desk);
        self.watching.seek(desk, first.at());
    }

    /// What differs, as both games stood where they part.
    fn tell(&mut self, first: &mut Watching, desk: &Desk) -> Vec<String> {
        let (here, at) = (first.replay.position(), self.moment.unwrap_or(0));
        let eyes = self.parting.seat.map_or(Eyes::Full, Eyes::Seat);
        first.replay.seek(at);
        self.watching.replay.seek(at);
        let told = match (first.replay.game(), self.watching.replay.game()) {
            (Some(ours), Some(theirs)) => {
                let (ours, theirs) = (ours.view(eyes), theirs.view(eyes));
                self.parting.told(&desk.words, &Lookup::of(&ours), &Lookup::of(&theirs))
            }
            _ => Vec::new(),
        };
        first.replay.seek(here);
        told
    }

    /// What differs, the order and the result apart before what is common to both.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        let (common, apart) = self.told.split_at(self.told.len().min(2));
        apart.iter().chain(common).map(String::as_str)
    }
}

/// The list of games that can be put beside the first.
pub(super) struct ChooseBeside {
    saves: Vec<SavedGame>,
    cursor: usize,
}

impl ChooseBeside {
    /// The games of that scenario but the first itself.
    pub fn of(watching: &Shared, saves: Vec<SavedGame>) -> Self {
        let watching = Rc::clone(watching);
        let first = watching.borrow();
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
    fn slug(&self) -> &'static str {
        "compare"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::List]
    }

    fn is_overlay(&self) -> bool {
        true
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => self.choose(),
            Action::Back => Reply::Close,
            Action::Point(column, row) => {
                if let Some(Spot::Row(index)) = desk.spot_at(column, row) {
                    self.cursor = index.min(self.saves.len().saturating_sub(1));
                    return self.choose();
                }
                Reply::Done
            }
            other if moved(&mut self.cursor, self.saves.len(), other) => Reply::Done,
            _ => Reply::Ignored,
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
