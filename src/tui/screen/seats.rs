//! The seats at the table: who plays each, who has acted, who is awaited; seats change hands here. Never here: what
//! anybody ordered.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::passphrase::Passphrase;
use crate::content::Seat;
use crate::players::Policy;
use crate::session::plan::open_seats;
use crate::session::{Player, SeatChange, Standing};
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Effect, Layer, Nature, Reply, Sitting};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;
use crate::words::Severity;

/// The names of the seats that are awaited besides the one at the keyboard.
fn awaited(desk: &Desk, game: &Sitting) -> Vec<String> {
    let seats = game.table.awaited().into_iter().filter(|seat| *seat != game.seat);
    seats.map(|seat| desk.words.seat(&desk.catalogue, seat)).collect()
}

/// Who is awaited besides this seat, in a few words; nothing in a game of one person.
#[must_use]
pub fn in_short(desk: &Desk, game: &Sitting) -> Option<String> {
    if !game.table.is_shared() || game.facts.over {
        return None;
    }
    let names = awaited(desk, game);
    if names.is_empty() {
        return Some(desk.say("seats-nobody-awaited"));
    }
    Some(desk.words.with("seats-awaited", &[("seats", desk.words.list(&names).into())]))
}

/// How many are awaited besides this seat, where their names have no room; nothing in a game of one person.
#[must_use]
pub fn in_number(desk: &Desk, game: &Sitting) -> Option<String> {
    let whole = in_short(desk, game)?;
    Some(match i64::try_from(awaited(desk, game).len()) {
        Ok(count @ 1..) => desk.words.with("seats-awaited-number", &[("count", count.into())]),
        _ => whole,
    })
}

/// Why nothing can be ordered from a seat that is not awaited, and what to do.
#[must_use]
pub fn not_awaited(desk: &Desk, game: &Sitting) -> String {
    let seat = desk.words.seat(&desk.catalogue, game.seat);
    let names = awaited(desk, game);
    if names.is_empty() {
        return desk.words.with("seats-not-your-turn-over", &[("seat", seat.into())]);
    }
    let names = desk.words.list(&names);
    desk.words.with("seats-not-your-turn", &[("seat", seat.into()), ("seats", names.into())])
}

/// The list of seats: those of persons first.
pub struct Seats {
    all: Vec<Seat>,
    cursor: usize,
    /// What can be done with the seat under the cursor, where that is asked, and the place among it.
    asking: Option<(Vec<SeatChange>, usize)>,
}

impl Seats {
    /// The seats of the game on the desk.
    #[must_use]
    pub fn of(desk: &Desk) -> Self {
        let Some(game) = &desk.game else { return Self { all: Vec::new(), cursor: 0, asking: None } };
        let mut seats = open_seats(game.table.setting());
        seats.sort_by_key(|seat| (!game.table.is_person(*seat), *seat));
        let cursor = seats.iter().position(|seat| *seat == game.seat).unwrap_or(0);
        Self { all: seats, cursor, asking: None }
    }

    fn choose(&mut self, desk: &mut Desk) -> Reply {
        let (Some(game), Some(seat)) = (&desk.game, self.all.get(self.cursor).copied()) else {
            return Reply::Close;
        };
        let Some((changes, place)) = self.asking.take() else {
            let changes = game.table.changes(game.seat, seat);
            if changes.is_empty() {
                let key = if game.facts.over { "seats-over" } else { "seats-not-yours" };
                let text = desk.say(key);
                desk.tell(Severity::Note, text);
            } else {
                self.asking = Some((changes, 0));
            }
            return Reply::Done;
        };
        match changes.get(place) {
            Some(SeatChange::Guard) => Reply::Replace(Box::new(Passphrase::of(seat))),
            Some(SeatChange::Leave) => {
                let policy = Player::Policy(Policy::default_for(seat));
                Reply::CloseAndDo(Effect::Seat(vec![(seat, policy)]))
            }
            Some(SeatChange::Take) => {
                let person = Player::Person(game.table.last_person(seat));
                Reply::CloseAndDo(Effect::Seat(vec![(seat, person)]))
            }
            None => Reply::Done,
        }
    }

    fn row(desk: &Desk, game: &Sitting, seat: Seat, room: usize) -> Row {
        let (theme, look) = (&desk.theme, desk.look());
        let standing = game.table.standing(game.seat, seat);
        let style = match standing {
            Standing::Here => theme.accent,
            Standing::Awaited => theme.warning,
            Standing::Acted => theme.good,
            Standing::Later | Standing::Policy => theme.quiet,
        };
        let said = desk.say(&format!("standing-{}", standing.slug()));
        let name = desk.words.seat_title(&desk.catalogue, seat);
        let words = ALL_STANDINGS.map(|standing| desk.say(&format!("standing-{}", standing.slug())));
        let said_cells = words.iter().map(|said| text::width(said)).max().unwrap_or(0).min(room / 2);
        let name = text::left(&name, room.saturating_sub(said_cells + 2), look.glyphs);
        Line::from(vec![
            piece(format!(" {name} "), theme.text),
            piece(text::left(&said, said_cells, look.glyphs), style),
        ])
    }
}

/// Where a seat can stand.
const ALL_STANDINGS: [Standing; 5] =
    [Standing::Here, Standing::Awaited, Standing::Acted, Standing::Later, Standing::Policy];

impl Layer for Seats {
    fn nature(&self) -> Nature {
        Nature::over("seats", Context::List)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Back if self.asking.is_some() => self.asking = None,
            Action::Back => return Reply::Close,
            Action::Search | Action::Watch => {}
            other => {
                let (place, rows) = match &mut self.asking {
                    Some((changes, place)) => (place, changes.len()),
                    None => (&mut self.cursor, self.all.len()),
                };
                return pointed(desk, place, rows, other, Click::ChoosesAgain).reply(|| self.choose(desk));
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(game) = &desk.game else { return };
        let (theme, look, buf) = (&desk.theme, desk.look(), frame.buffer_mut());
        let width = area.width.saturating_sub(8).min(84);
        let room = cells(width.saturating_sub(4));
        let (rows, cursor, hint): (Vec<Row>, usize, &str) = match &self.asking {
            None => {
                let rows = self.all.iter().map(|seat| Self::row(desk, game, *seat, room)).collect();
                (rows, self.cursor, "seats-hint")
            }
            Some((changes, place)) => {
                let said =
                    |change: &SeatChange| format!(" {}", desk.say(&format!("seats-{}", change.slug())));
                let rows = changes.iter().map(|change| Line::from(piece(said(change), theme.text))).collect();
                (rows, *place, "passphrase-guards")
            }
        };
        let title = match (&self.asking, self.all.get(self.cursor)) {
            (Some(_), Some(seat)) => desk.words.seat_title(&desk.catalogue, *seat),
            _ => desk.say("seats-title"),
        };
        let hint = look.paragraph(&desk.say(hint), room, theme.quiet);
        let size = (width, length(rows.len() + hint.len() + 4).min(area.height));
        let inner = look.overlay(buf, area, size, &title);
        let (list, foot) = split_rows(inner, inner.height.saturating_sub(length(hint.len() + 1)));
        let first = look.list(buf, list, &rows, Some(cursor.min(rows.len().saturating_sub(1))), true);
        desk.spot_rows(list, first, rows.len());
        look.rows(buf, below(foot, 1), &hint);
    }
}
