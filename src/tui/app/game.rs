//! What effects do to the game on the desk: sitting down, giving orders, ending the turn, watching.

use super::{App, Next};
use crate::engine::{Objection, Order};
use crate::record::{Misplaced, Replay};
use crate::session::coach::Coach;
use crate::session::{Progress, TableError};
use crate::store::{SaveRef, WriteStatus, Writer};
use crate::tui::desk::{Answer, Effect, Fitting, Layer, Sitting, write_down};
use crate::tui::facts::Facts;
use crate::tui::host::{Opened, Watched};
use crate::tui::input::Input;
use crate::tui::screen;
use crate::words::{Arg, Severity};

impl App {
    /// Sits down at a game.
    pub fn sit_down(&mut self, opened: Opened) {
        let Opened { mut table, seat, save } = opened;
        // The person whose window is open looks first.
        let awaited = table.awaited();
        let seat = if awaited.contains(&seat) { seat } else { awaited.first().copied().unwrap_or(seat) };
        let facts = Facts::gather(&table.view(seat), table.basket(seat), table.log(), &self.desk.words);
        let inbox = self.inbox();
        let migration = save.as_ref().and_then(|save| save.migration().cloned());
        let mut writer = save.and_then(|save| {
            let notify = move || inbox.tell(Input::News);
            match Writer::start(save, notify) {
                Ok(writer) => Some(writer),
                Err(error) => {
                    let text = error.told(&self.desk.words);
                    self.desk.tell(Severity::Grave, text);
                    None
                }
            }
        });
        write_down(&mut table, writer.as_mut());
        let tutorial = Coach::of(&table, &self.desk.library);
        self.desk.game =
            Some(Sitting { table, seat, facts, writer, tutorial, called_from: None, revision: 0 });
        let console = screen::console::Console::new(&mut self.desk);
        self.layers.truncate(1);
        self.layers.push(Box::new(console));
        let asks = |game: &Sitting| game.table.is_shared() || game.table.guard_of(game.seat).is_some();
        if self.desk.game.as_ref().is_some_and(|game| game.table.outcome().is_none() && asks(game)) {
            self.come_to_the_keyboard(false);
        }
        if let Some(migration) = migration {
            let name = migration.name.to_string();
            let args = [
                ("from", Arg::from(i64::from(migration.from))),
                ("to", Arg::from(i64::from(migration.to))),
                ("name", Arg::from(name.as_str())),
            ];
            self.desk.tell(Severity::Note, self.desk.words.with("save-migrated", &args));
        }
        if self.desk.game.as_ref().is_some_and(|g| g.table.outcome().is_some()) {
            self.layers.push(Box::new(screen::debrief::Debrief::new()));
        }
    }

    /// Carries an effect out.
    pub fn perform(&mut self, effect: Effect) -> Next {
        match effect {
            Effect::Quit => return Next::Quit,
            Effect::Suspend => return Next::Suspend,
            Effect::Redraw => return Next::Redraw,
            Effect::Open(new) => match self.host.open(&new) {
                Ok(opened) => self.sit_down(opened),
                Err(error) => self.desk.tell(Severity::Grave, error.to_string()),
            },
            Effect::Resume(name) => match self.host.resume(&name) {
                Ok(opened) => self.sit_down(opened),
                Err(error) => self.desk.tell(Severity::Grave, error.to_string()),
            },
            Effect::Watch(name) => match save_named(&name).and_then(|save| self.host.watch(&save)) {
                Ok(watched) => self.watch(watched, None),
                Err(error) => self.desk.tell(Severity::Grave, error.to_string()),
            },
            Effect::WatchAgain => self.watch_again(),
            Effect::KeepNotes(save, notes) => {
                let kept = self.host.keep_notes(&save, &notes).map_err(|error| error.to_string());
                self.answer(Answer::Kept(kept));
            }
            Effect::ListSaves => {
                let saves = self.host.saves();
                self.answer(Answer::Saves(saves));
            }
            Effect::WatchBeside(save) => match self.host.watch(&save) {
                Ok(watched) => self.watch_beside(watched),
                Err(error) => self.desk.tell(Severity::Grave, error.to_string()),
            },
            Effect::Branch(fork) => match self.host.branch(&fork) {
                Ok(opened) => {
                    self.sit_down(opened);
                    let parent = fork.parent.name();
                    let text = self.desk.words.with("notice-branched", &[("parent", parent.into())]);
                    self.desk.tell(Severity::Good, text);
                }
                Err(error) => self.desk.tell(Severity::Grave, error.to_string()),
            },
            Effect::Give(order) => self.give(&[order]),
            Effect::GiveAll(orders) => self.give(&orders),
            Effect::Seat(seats) => self.change_seats(seats),
            Effect::Undo(index) => self.undo(index),
            Effect::CallControl => self.call_control(),
            Effect::EndTurn => self.end_turn(),
            Effect::LeaveGame => {
                self.desk.game = None;
                let title = screen::title::Title::new(self.host.saves(), &self.desk.library);
                self.layers = vec![Box::new(title)];
            }
        }
        Next::Continue
    }

    /// Shows a recorded game, from that turn on.
    pub fn watch(&mut self, watched: impl Into<Watched>, turn: Option<u16>) {
        let mut replay = screen::replay::ReplayScreen::new(watched.into(), &self.desk);
        if let Some(turn) = turn {
            replay.turn(&self.desk, turn);
        }
        if let Some(fault) = replay.fault() {
            self.desk.tell(Severity::Bad, fault);
        }
        self.layers.push(Box::new(replay));
    }

    /// Shows a second game beside the one that is watched.
    pub fn watch_beside(&mut self, watched: impl Into<Watched>) {
        self.answer(Answer::Beside(Box::new(watched.into())));
    }

    /// Shows the game on the desk from its beginning, once it is over.
    fn watch_again(&mut self) {
        let Some(game) = self.desk.game.as_ref().filter(|game| game.facts.over) else {
            let text = self.desk.say("notice-no-debrief");
            self.desk.tell(Severity::Note, text);
            return;
        };
        // Its notes stand beside its save, where it has one that is whole.
        let whole = |writer: &&Writer| matches!(writer.status(), WriteStatus::Recorded);
        let kept = game.writer.as_ref().filter(whole).and_then(Writer::path).map(SaveRef::Path);
        let watched = kept.and_then(|save| self.host.watch(&save).ok()).unwrap_or_else(|| {
            let setting = std::sync::Arc::clone(game.table.setting());
            Replay::open(game.table.journal().clone(), setting).into()
        });
        self.watch(watched, None);
    }

    /// Hands over what came of an effect, to the foremost screen that waits for it.
    fn answer(&mut self, answer: Answer) {
        let mut answer = Some(answer);
        let mut opened = None;
        for layer in self.layers.iter_mut().rev() {
            opened = opened.or(layer.answered(&mut self.desk, &mut answer));
        }
        if let Some(layer) = opened {
            self.note_opened(layer.nature().slug);
            self.layers.push(layer);
        }
    }

    fn give(&mut self, orders: &[Order]) {
        let Some(game) = &mut self.desk.game else { return };
        let mut fault = None;
        let mut given = 0;
        for order in orders {
            // What comes only after the end teaches nothing: the coach goes on asking for what comes in time.
            let in_vain = game.coach().is_some() && comes_after_end(game, order);
            match game.table.give(game.seat, order.clone()) {
                Ok(()) => {
                    given += 1;
                    if let Some(tutorial) = game.coach_mut().filter(|_| !in_vain) {
                        tutorial.gave(order.kind());
                    }
                }
                Err(error) => {
                    fault = Some((error, order));
                    break;
                }
            }
        }
        self.keep();
        self.game_changed(false);
        if fault.is_none() && orders.iter().any(Order::is_about_clock) && self.make_room() {
            return;
        }
        match fault {
            Some((error, order)) => self.tell_fault(&error, Some(order)),
            None if given > 1 => {
                let text = self.desk.words.with("notice-given-many", &[("count", given.into())]);
                self.desk.tell(Severity::Good, text);
            }
            None => {
                let row = self.desk.facts().and_then(|f| f.basket.last()).map(|row| row.text.clone());
                let text = self.desk.words.with("notice-given", &[("order", row.unwrap_or_default().into())]);
                self.desk.tell(Severity::Good, text);
            }
        }
    }

    fn undo(&mut self, index: usize) {
        let Some(game) = &mut self.desk.game else { return };
        match game.table.undo(game.seat, index) {
            Ok(taken) => {
                if let Some(tutorial) = game.coach_mut() {
                    for order in &taken {
                        tutorial.took_back(order.kind());
                    }
                }
                self.keep();
                self.game_changed(false);
                let count = i64::try_from(taken.len()).unwrap_or(i64::MAX);
                let text = self.desk.words.with("notice-undone", &[("count", count.into())]);
                self.desk.tell(Severity::Note, text);
            }
            Err(error) => self.tell_fault(&error, None),
        }
    }

    fn end_turn(&mut self) {
        // Who came to stop the clock has no turn to end, and makes room.
        if self.make_room() {
            return;
        }
        let Some(game) = &mut self.desk.game else { return };
        let turn = game.table.turn();
        match game.table.end_turn(game.seat) {
            Ok(progress) => {
                if let Some(tutorial) = game.coach_mut() {
                    tutorial.turn_ended();
                }
                self.keep();
                if self.hand_over(&progress) {
                    return;
                }
                let before = self.desk.facts().cloned();
                self.game_changed(true);
                if let Some(before) = before {
                    let report = screen::report::Report::of(&self.desk, &before, turn);
                    self.note_opened(report.nature().slug);
                    self.layers.push(Box::new(report));
                }
                if matches!(progress, Progress::Ended(_)) {
                    let place = self.layers.len().saturating_sub(1);
                    self.note_opened("debrief");
                    self.layers.insert(place, Box::new(screen::debrief::Debrief::new()));
                }
            }
            Err(error) => self.tell_fault(&error, None),
        }
    }

    pub(super) fn tell_fault(&mut self, error: &TableError, order: Option<&Order>) {
        let text = match (error, &self.desk.game) {
            (TableError::Rejected(rejection), Some(game)) => {
                let refused = |order| Fitting::refused(&self.desk, game, order, *rejection);
                let refused = order.map(refused);
                let text = game.refusal(&self.desk.words, *rejection);
                self.desk.refused = refused;
                text
            }
            (TableError::Journal(Misplaced::AfterSeal), _) => self.desk.say("seats-sealed"),
            (TableError::NotYourTurn, Some(game)) => screen::seats::not_awaited(&self.desk, game),
            (error, Some(game)) => error.told(&self.desk.words, game.table.setting()),
            (_, None) => return,
        };
        self.desk.tell(Severity::Bad, text);
    }

    pub(super) fn keep(&mut self) {
        if let Some(game) = &mut self.desk.game {
            write_down(&mut game.table, game.writer.as_mut());
        }
    }

    pub(super) fn game_changed(&mut self, everything: bool) {
        if everything {
            if let Some(game) = &mut self.desk.game {
                game.facts = Facts::gather(
                    &game.table.view(game.seat),
                    game.table.basket(game.seat),
                    game.table.log(),
                    &self.desk.words,
                );
                game.revision += 1;
            }
        } else {
            self.desk.refresh();
        }
        self.settle_tutorial();
        for layer in &mut self.layers {
            layer.game_changed(&mut self.desk);
        }
    }
}

/// Whether nothing comes of a match in this game, for it comes too late.
fn comes_after_end(game: &Sitting, order: &Order) -> bool {
    matches!(order, Order::Propose { .. })
        && game.preview(order).is_ok_and(|preview| preview.objections.contains(&Objection::AfterEnd))
}

fn save_named(name: &str) -> anyhow::Result<SaveRef> {
    Ok(SaveRef::new(name.as_ref())?)
}
