//! Who plays a new game: the seats that persons take, and which of them are one person's.
//!
//! Enters: the seats of the scenario with the options chosen. Leaves: the plan on the desk. Never here: opening the game.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::content::Seat;
use crate::engine::Setting;
use crate::session::plan::open_seats;
use crate::tui::action::{Action, Context};
use crate::tui::cursor::moved;
use crate::tui::desk::{Desk, Layer, Nature, Reply, Spot};
use crate::tui::layout::{below, split_columns, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;

/// The list of seats.
pub struct SeatingPage {
    seats: Vec<Seat>,
    cursor: usize,
}

/// The letter of a person, from A.
fn letter(number: u8) -> String {
    let letter = char::from(b'A' + number % 26);
    if number < 26 { letter.to_string() } else { format!("{letter}{}", number / 26 + 1) }
}

/// How many play.
#[must_use]
pub fn in_short(desk: &Desk, persons: usize) -> String {
    let persons = i64::try_from(persons).unwrap_or(0);
    desk.words.with("seating-short", &[("persons", persons.into())])
}

impl SeatingPage {
    /// The seats of a game in this setting.
    #[must_use]
    pub fn of(setting: &Setting) -> Self {
        Self { seats: open_seats(setting), cursor: 0 }
    }
}

impl Layer for SeatingPage {
    fn nature(&self) -> Nature {
        Nature::whole("seating", Context::OrderSheet)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let Some(seat) = self.seats.get(self.cursor).copied() else { return Reply::Close };
        match action {
            Action::Toggle => desk.plan.toggle(seat),
            Action::Left => desk.plan.turn(seat, false),
            Action::Right => desk.plan.turn(seat, true),
            Action::Confirm | Action::Back => return Reply::Close,
            Action::Point(column, row) => {
                if let Some(Spot::Row(index)) = desk.spot_at(column, row) {
                    let index = index.min(self.seats.len() - 1);
                    if index == self.cursor {
                        desk.plan.toggle(seat);
                    }
                    self.cursor = index;
                }
            }
            Action::Digit(_) | Action::Edit(_) => {}
            other => {
                let rows = self.seats.len();
                return if moved(&mut self.cursor, rows, other) { Reply::Done } else { Reply::Ignored };
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let buf = frame.buffer_mut();
        let wide = area.width >= 100;
        let (left, right) = if wide {
            split_columns(area, area.width * 3 / 5)
        } else {
            split_rows(area, area.height.saturating_sub(8))
        };
        let inner =
            look.pane(buf, left, &desk.say("seating-title"), &in_short(desk, desk.plan.persons()), true);
        let room = cells(inner.width);
        let person_cells = (room / 3).clamp(14, 30);
        let rows: Vec<Row> = self
            .seats
            .iter()
            .map(|seat| {
                let person = desk.plan.person(*seat);
                let name = words.seat_title(&desk.catalogue, *seat);
                let (tick, said) = match person {
                    Some(number) => {
                        ("[x]", words.with("seating-person", &[("person", letter(number).as_str().into())]))
                    }
                    None => ("[ ]", desk.say("seating-policy")),
                };
                let style = if person.is_some() { theme.text } else { theme.quiet };
                let name = text::left(&name, room.saturating_sub(person_cells + 6), look.glyphs);
                let said = text::left(&said, person_cells, look.glyphs);
                let mark = if person.is_some() { theme.accent } else { theme.faint };
                Line::from(vec![
                    piece(format!(" {tick} "), mark),
                    piece(name, style),
                    piece(format!(" {said}"), style),
                ])
            })
            .collect();
        let first = look.list(buf, inner, &rows, Some(self.cursor), true);
        desk.spot_rows(inner, first, rows.len());
        let inner = look.pane(buf, right, "", "", false);
        let inner = Rect { x: inner.x + 1.min(inner.width), width: inner.width.saturating_sub(2), ..inner };
        let room = cells(inner.width).min(88);
        let key = |action| desk.key(&[Context::OrderSheet], action);
        let hint = words.with(
            "seating-hint",
            &[
                ("toggle", key(Action::Toggle).into()),
                ("left", key(Action::Left).into()),
                ("right", key(Action::Right).into()),
                ("back", key(Action::Back).into()),
            ],
        );
        let mut rows = Vec::new();
        if let Some(seat) = self.seats.get(self.cursor) {
            rows.extend(look.paragraph(&words.seat_meaning(*seat), room, theme.text));
        }
        look.rows(buf, inner, &rows);
        let under = below(inner, length(rows.len() + 1));
        look.rows(buf, under, &look.paragraph(&hint, room, theme.quiet));
    }
}
