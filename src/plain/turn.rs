//! The end of a turn, what it brought, and the next person at the keyboard.

use std::collections::BTreeMap;

use super::Sitting;
use super::sitting::{Answer, Asked};
use crate::base::{CountryId, PerMille};
use crate::content::{Function, Seat, Track};
use crate::engine::view::OfferView;
use crate::session::{Progress, TableError};
use crate::words::Arg;

/// Levels as a seat knows them.
type Levels = (BTreeMap<Track, PerMille>, BTreeMap<(CountryId, Function), PerMille>);

impl Sitting {
    /// Asks whether to end the turn, and says what is left undone.
    pub(super) fn ask_end(&mut self) {
        if self.is_over() {
            self.say("plain-over");
            return;
        }
        if self.table.is_paused() {
            self.refuse_for(&TableError::Paused);
            return;
        }
        let count = i64::try_from(self.in_basket().len()).unwrap_or(i64::MAX);
        self.say_with("end-turn-orders", &[("count", Arg::from(count))]);
        let capacity = self.view().capacity(self.in_basket());
        let free = match self.seat {
            Seat::Hr => capacity.hr_free,
            Seat::Presidency => capacity.council_free,
            _ => 0,
        };
        if free > 0 {
            self.say_with("end-turn-capacity", &[("free", Arg::from(free))]);
        }
        if self.table.turn() >= self.table.setting().scenario().turns() {
            self.say("end-turn-last");
        }
        let waiting = self.offers_waiting();
        if waiting > 0 {
            self.say_with("end-turn-waiting", &[("count", Arg::from(waiting))]);
        }
        self.unanswered();
        self.say("plain-end-question");
        self.asked = Asked::EndTurn;
    }

    /// Offers that wait for an answer of the High Representative, in the basket neither.
    fn offers_waiting(&self) -> i64 {
        let basket = self.in_basket();
        let waits = |o: &OfferView| {
            o.unanswered && !o.free.is_zero() && !basket.iter().any(|order| order.offer() == Some(o.id))
        };
        let number = self.view().offers().iter().filter(|o| waits(o)).count();
        if self.seat == Seat::Hr { i64::try_from(number).unwrap_or(i64::MAX) } else { 0 }
    }

    /// Ends the turn, and tells what it brought to whoever looks next.
    pub(super) fn end_turn(&mut self) -> Answer {
        let turn = self.table.turn();
        let before = self.levels();
        match self.table.end_turn(self.seat) {
            Ok(progress) => {
                if let Some(coach) = self.taught() {
                    coach.turn_ended();
                }
                self.forget_list();
                if matches!(&progress, Progress::Awaits(seats) if !seats.contains(&self.seat)) {
                    return self.go_on(&progress);
                }
                self.report(turn, &before);
                if matches!(progress, Progress::Ended(_)) {
                    self.debrief();
                } else {
                    self.situation();
                    self.unanswered();
                }
            }
            Err(error) => self.refuse_for(&error),
        }
        Answer::Stay
    }

    fn levels(&self) -> Levels {
        let view = self.view();
        let tracks = view.tracks().into_iter().map(|t| (t.track, t.level)).collect();
        let functions = view
            .victims()
            .into_iter()
            .flat_map(|v| Function::ALL.map(|f| ((v.country, f), v.functions[f.index()])))
            .collect();
        (tracks, functions)
    }

    /// What a turn brought: what happened, then which levels moved.
    fn report(&mut self, turn: u16, before: &Levels) {
        self.say_with("report-title", &[("turn", Arg::from(turn))]);
        self.news();
        let now = self.levels();
        let mut moved = Vec::new();
        for (track, level) in now.0 {
            let was = before.0.get(&track).copied().unwrap_or(level);
            moved.push((self.words.track(track), was, level));
        }
        for ((state, function), level) in now.1 {
            let was = before.1.get(&(state, function)).copied().unwrap_or(level);
            let state = self.words.country(&self.catalogue, state);
            moved.push((format!("{state}, {}", self.words.function(function)), was, level));
        }
        moved.retain(|(_, was, level)| was != level);
        self.say("report-levels");
        if moved.is_empty() {
            self.say("report-levels-none");
        }
        for (name, was, level) in moved {
            let (by, level) = (self.words.signed_points(level - was), self.words.points(level));
            self.say_with(
                "plain-moved",
                &[("name", Arg::from(name)), ("by", Arg::from(by)), ("level", Arg::from(level))],
            );
        }
    }
}
