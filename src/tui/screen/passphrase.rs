//! A new passphrase for a seat, typed twice. None is shown, and none is kept but as a salted hash.
//!
//! Enters: letters. Leaves: a guard for the seats of the person who holds that one. Never here: facts.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use tui_input::Input;

use crate::content::Seat;
use crate::session::guard;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Effect, Layer, Nature, Reply};
use crate::tui::paint::{Row, cells, centred, length, piece};
use crate::tui::text;
use crate::words::Severity;

/// Opens the screen that a seat is reached by.
type Way = fn(&Desk, Seat) -> Box<dyn Layer>;

/// The field for a new passphrase.
pub struct Passphrase {
    seat: Seat,
    typed: Input,
    /// What was typed first.
    first: Option<String>,
    /// Where leaving leads, for a person who has still to sit down.
    back: Option<Way>,
}

impl Passphrase {
    /// A passphrase for this seat and for those that its person holds with it.
    #[must_use]
    pub fn of(seat: Seat) -> Self {
        Self { seat, typed: Input::default(), first: None, back: None }
    }

    /// The same, on the way to the seat. Whoever leaves has not taken it, and is led back.
    #[must_use]
    pub fn on_arrival(seat: Seat, back: Way) -> Self {
        Self { back: Some(back), ..Self::of(seat) }
    }

    fn confirm(&mut self, desk: &mut Desk) -> Reply {
        let typed = std::mem::take(&mut self.typed).value().to_owned();
        let Some(first) = self.first.take() else {
            self.first = Some(typed);
            return Reply::Done;
        };
        if first != typed {
            let text = desk.say("passphrase-differs");
            desk.tell(Severity::Bad, text);
            return Reply::Done;
        }
        let guard = if typed.is_empty() { None } else { guard::locked_with(&typed) };
        if guard.is_none() && !typed.is_empty() {
            let text = desk.say("passphrase-impossible");
            desk.tell(Severity::Bad, text);
            return Reply::Close;
        }
        let Some(game) = &desk.game else { return Reply::Close };
        Reply::CloseAndDo(Effect::Seat(game.table.guarded_by(self.seat, guard.as_ref())))
    }
}

impl Layer for Passphrase {
    fn nature(&self) -> Nature {
        Nature::whole("passphrase", Context::Typing)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => return self.confirm(desk),
            Action::Back => {
                return self.back.map_or(Reply::Close, |back| Reply::Replace(back(desk, self.seat)));
            }
            Action::Edit(request) => text::edit(&mut self.typed, request),
            Action::Suspend => return Reply::Ignored,
            _ => {}
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look) = (&desk.theme, desk.look());
        let width = 60.min(area.width);
        let room = cells(width);
        let key = if self.first.is_some() { "passphrase-again" } else { "passphrase-new" };
        let hidden = "*".repeat(self.typed.value().chars().count().min(room / 2));
        let seat = desk.words.seat_title(&desk.catalogue, self.seat);
        let mut rows: Vec<Row> = vec![
            Line::from(piece(seat, theme.accent)),
            Line::default(),
            Line::from(vec![piece(format!("{} ", desk.say(key)), theme.text), piece(hidden, theme.accent)]),
            Line::default(),
        ];
        rows.extend(look.paragraph(&desk.say("passphrase-none"), room, theme.quiet));
        rows.extend(look.paragraph(&desk.say("passphrase-guards"), room, theme.quiet));
        let place = centred(area, (width, length(rows.len())));
        look.rows(frame.buffer_mut(), place, &rows);
    }
}
