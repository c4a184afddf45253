//! The screen between two persons at one keyboard. It shows nothing of any game.
//!
//! Enters: who is next, and what guards the seat. Leaves: their name, and a key or a passphrase to wait for. Never here:
//! facts.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::attempts::Attempts;
use super::passphrase::Passphrase;
use super::quit::Quit;
use crate::content::Seat;
use crate::players::Policy;
use crate::record::Guard;
use crate::session::Player;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Effect, Layer, Nature, Reply};
use crate::tui::paint::{Row, cells, centred, length, piece};

/// Waits for the next person.
pub struct HandOver {
    seat: Seat,
    names: Vec<String>,
    guard: Option<Guard>,
    attempts: Attempts,
}

/// The widest line.
const WIDTH: u16 = 60;

impl HandOver {
    /// Waits for the person who holds that seat.
    #[must_use]
    pub fn to(desk: &Desk, seat: Seat) -> Self {
        let game = desk.game.as_ref();
        let held = game.map_or_else(|| vec![seat], |game| game.table.held_with(seat));
        let names = held.iter().map(|seat| desk.words.seat_title(&desk.catalogue, *seat)).collect();
        let guard = game.and_then(|game| game.table.guard_of(seat)).cloned();
        Self { seat, names, guard, attempts: Attempts::default() }
    }

    fn guarded(&mut self, guard: &Guard, desk: &Desk, action: Action) -> Reply {
        match action {
            Action::Confirm if self.attempts.open(guard) => return Reply::Close,
            Action::Edit(request) => self.attempts.edit(request),
            Action::Back if !self.attempts.clear() => return Reply::Open(Box::new(Quit::of(desk))),
            // The others can play on where somebody has left, or has forgotten.
            Action::NextPane if self.attempts.are_many() => {
                let policy = Player::Policy(Policy::default_for(self.seat));
                return Reply::CloseAndDo(Effect::Seat(vec![(self.seat, policy)]));
            }
            Action::Suspend => return Reply::Ignored,
            _ => {}
        }
        Reply::Done
    }

    /// What is asked for, below the names.
    fn asks(&self, desk: &Desk, room: usize) -> Vec<Row> {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let mut rows = Vec::new();
        if self.guard.is_none() {
            let key = |action| desk.key(&[Context::Reading, Context::Everywhere], action);
            let wait = words.with("hand-over-key", &[("key", key(Action::Confirm).into())]);
            rows.extend(look.paragraph(&wait, room, theme.text));
            rows.push(Line::default());
            let set = words.with("hand-over-set", &[("key", key(Action::NextPane).into())]);
            rows.extend(look.paragraph(&set, room, theme.faint));
            return rows;
        }
        rows.extend(self.attempts.rows(desk, room));
        if self.attempts.are_many() {
            let key = desk.key(&[Context::Typing], Action::NextPane);
            let said = words.with("passphrase-forgotten", &[("key", key.into())]);
            rows.extend(look.paragraph(&said, room, theme.quiet));
        }
        rows.extend(look.paragraph(&desk.say("passphrase-guards"), room, theme.faint));
        rows
    }
}

impl Layer for HandOver {
    fn nature(&self) -> Nature {
        Nature::whole("hand-over", if self.guard.is_some() { Context::Typing } else { Context::Reading })
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        if let Some(guard) = self.guard.clone() {
            return self.guarded(&guard, desk, action);
        }
        match action {
            Action::Confirm => Reply::Close,
            Action::NextPane => {
                let page = Passphrase::on_arrival(self.seat, |desk, seat| Box::new(Self::to(desk, seat)));
                Reply::Replace(Box::new(page))
            }
            Action::Quit | Action::Suspend | Action::Redraw => Reply::Ignored,
            // Help, search and the like would show what belongs to somebody else.
            _ => Reply::Done,
        }
    }

    /// Help, commands and the like would show what belongs to somebody else; the page itself says the rest.
    fn offers(&self, action: Action) -> bool {
        action == Action::Confirm
    }

    fn moves(&self, _: &Desk) -> bool {
        self.attempts.rest_seconds() > 0
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let width = WIDTH.min(area.width);
        let asks = self.asks(desk, cells(width));
        let mut rows: Vec<Row> = vec![Line::from(piece(desk.say("hand-over-next"), theme.quiet))];
        // Many seats of one person take the room of a few.
        let most = usize::from(area.height).saturating_sub(asks.len() + 4).max(1);
        for name in self.names.iter().take(most) {
            rows.push(Line::from(piece(name.clone(), theme.accent)));
        }
        if self.names.len() > most {
            let more = i64::try_from(self.names.len() - most).unwrap_or(0);
            rows.push(Line::from(piece(desk.words.with("and-more", &[("count", more.into())]), theme.quiet)));
        }
        rows.push(Line::default());
        rows.extend(asks);
        let place = centred(area, (width, length(rows.len())));
        look.rows(frame.buffer_mut(), place, &rows);
    }
}
