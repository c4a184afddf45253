//! Who sits down next, what lies between two persons at one keyboard, and seats that change hands.

use super::App;
use crate::content::Seat;
use crate::engine::Order;
use crate::session::{Player, Progress};
use crate::tui::desk::Layer;
use crate::tui::screen;
use crate::tui::screen::hand_over::HandOver;
use crate::words::Severity;

impl App {
    /// Where another seat is awaited, its person sits down. Nothing of the seat before is left in front.
    pub(super) fn hand_over(&mut self, progress: &Progress) -> bool {
        let (Progress::Awaits(seats), Some(game)) = (progress, &self.desk.game) else { return false };
        if seats.contains(&game.seat) {
            return false;
        }
        let before = game.seat;
        // Who holds several seats acts for all of them before the next person comes.
        let same = seats.iter().copied().find(|seat| game.table.is_one_person(before, *seat));
        let Some(next) = same.or_else(|| seats.first().copied()) else { return false };
        self.sit(next);
        self.come_to_the_keyboard(same.is_some());
        true
    }

    /// Lays over the console what came in since the seat's last look, and over that, where another person comes, the
    /// screen that shows nothing.
    pub(super) fn come_to_the_keyboard(&mut self, same_person: bool) {
        // What the person before was told is told to nobody else.
        self.desk.notice = None;
        self.desk.refused = None;
        let Some(game) = &self.desk.game else { return };
        let (seat, guarded) = (game.seat, game.table.guard_of(game.seat).is_some());
        let report = screen::report::Report::since(&self.desk);
        self.note_opened(report.nature().slug);
        self.layers.push(Box::new(report));
        if !same_person && (self.desk.hand_over || guarded) {
            self.layers.push(Box::new(HandOver::to(&self.desk, seat)));
        } else {
            let seat = self.desk.words.seat_title(&self.desk.catalogue, seat);
            let text = self.desk.words.with("notice-now-seat", &[("seat", seat.into())]);
            self.desk.tell(Severity::Note, text);
        }
    }

    /// Exercise control comes to the keyboard, out of its turn, to stop the clock or to let it run.
    pub(super) fn call_control(&mut self) {
        let Some(game) = self.desk.game.as_mut().filter(|game| game.table.leads(Seat::Excon)) else {
            let text = self.desk.say("notice-control-only");
            return self.desk.tell(Severity::Note, text);
        };
        let same_person = game.table.is_one_person(game.seat, Seat::Excon);
        let paused = game.table.is_paused();
        let from = game.seat;
        self.sit(Seat::Excon);
        if let Some(game) = &mut self.desk.game {
            game.called_from = Some(from);
        }
        if !paused {
            let sheet = screen::order_sheet::OrderSheet::of(&self.desk, Order::Pause { note: None });
            self.layers.push(Box::new(sheet));
        }
        self.come_to_the_keyboard(same_person);
    }

    /// Where the seat at the keyboard came only to stop the clock, and the clock runs, the person comes back who called
    /// it; where it has nothing to do, the next one. Says whether so.
    pub(super) fn make_room(&mut self) -> bool {
        let Some(game) = &self.desk.game else { return false };
        if let Some(from) = game.called_from.filter(|_| !game.table.is_paused()) {
            let same_person = game.table.is_one_person(game.seat, from);
            self.sit(from);
            self.come_to_the_keyboard(same_person);
            return true;
        }
        let awaited = game.table.awaited();
        let waits = !game.table.is_paused() && !awaited.is_empty() && game.table.outcome().is_none();
        waits && self.hand_over(&Progress::Awaits(awaited))
    }

    /// Puts that seat in front. Nothing of the seat before is left.
    fn sit(&mut self, seat: Seat) {
        if let Some(game) = &mut self.desk.game {
            game.seat = seat;
            game.called_from = None;
        }
        self.layers.truncate(1);
        self.game_changed(true);
        let console = screen::console::Console::new(&mut self.desk);
        self.layers.push(Box::new(console));
    }

    /// The program was stopped for a while, and anybody may have come: a guarded seat asks again.
    pub fn was_away(&mut self) {
        let asks = self.layers.iter_mut().position(|layer| layer.was_away());
        if let Some(place) = asks {
            self.layers.truncate(place + 1);
            self.desk.notice = None;
        }
        let Some(game) = self.desk.game.as_ref().filter(|game| game.table.outcome().is_none()) else {
            return;
        };
        if game.table.guard_of(game.seat).is_some()
            && !self.layers.iter().any(|layer| layer.nature().slug == "hand-over")
        {
            let hand_over = HandOver::to(&self.desk, game.seat);
            self.desk.notice = None;
            self.layers.push(Box::new(hand_over));
        }
    }

    /// Gives seats to other players. Who gives the seat at the keyboard away makes room for the next person.
    pub(super) fn change_seats(&mut self, seats: Vec<(Seat, Player)>) {
        let Some(game) = &mut self.desk.game else { return };
        let (mut fault, mut last, mut given) = (None, None, Vec::new());
        for (seat, player) in seats {
            let person = player.is_person();
            match game.table.seat(seat, player) {
                Ok(progress) => {
                    last = Some(progress);
                    given.push((seat, person));
                }
                Err(error) => fault = Some(error),
            }
        }
        self.keep();
        if let (Some(error), true) = (&fault, given.is_empty()) {
            self.game_changed(false);
            return self.tell_fault(error, None);
        }
        let at_keyboard = self.desk.game.as_ref().is_some_and(|game| game.table.is_person(game.seat));
        match last {
            Some(progress) if !at_keyboard => {
                if !self.hand_over(&progress) {
                    self.game_changed(true);
                }
            }
            _ => {
                self.game_changed(true);
                let Some((seat, person)) = given.first().copied() else { return };
                let key = if person { "notice-seat-taken" } else { "notice-seat-given" };
                let seat = self.desk.words.seat_title(&self.desk.catalogue, seat);
                let text = self.desk.words.with(key, &[("seat", seat.into())]);
                self.desk.tell(Severity::Good, text);
            }
        }
    }
}
