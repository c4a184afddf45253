//! The one way to close a window on the record: engine, journal and log move together or not at all.

use super::entry::{Closed, Ended, Record, TurnRecord};
use super::facts::TurnFacts;
use super::journal::{Journal, Misplaced};
use super::log::EventLog;
use crate::base::Hours;
use crate::content::Seat;
use crate::engine::{Eyes, Game, Order, Rejection, Window};

/// Why a window was not closed. Nothing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseError {
    /// The engine does not accept an order: its place in the list, and why.
    Refused(usize, Rejection),
    /// The journal does not fit the game.
    Misplaced(Misplaced),
}

/// Closes the open window with these orders, writes down what came of it, and returns the new lines.
/// The events are the last of `log`.
pub fn close_window(
    game: &mut Game,
    journal: &mut Journal,
    log: &mut EventLog,
    orders: Vec<(Seat, Order)>,
) -> Result<String, CloseError> {
    let (turn, hour, window) = (game.turn(), game.hour(), game.window());
    let closed = Record::Closed(Closed { turn, window, orders });
    journal.check(&closed).map_err(CloseError::Misplaced)?;
    let Record::Closed(Closed { orders, .. }) = &closed else { unreachable!("made above") };
    let events = game.advance(orders).map_err(|(index, rejection)| CloseError::Refused(index, rejection))?;
    log.push(turn, hour, window, events);
    let mut lines = journal.push(closed).map_err(CloseError::Misplaced)?;
    lines += &conclude(game, journal, hour).map_err(CloseError::Misplaced)?;
    Ok(lines)
}

/// Writes down what is due once a window was closed: the turn's summary, the end. Nothing when it is
/// there already; after a crash it may be what was torn off. `hour` is when the last turn closed decided.
pub fn conclude(game: &Game, journal: &mut Journal, hour: Hours) -> Result<String, Misplaced> {
    let mut lines = String::new();
    let Some((turn, window)) = journal.last_window() else { return Ok(lines) };
    if journal.end().is_some() {
        return Ok(lines);
    }
    let over = window == Window::Consent || game.outcome().is_some();
    if over && journal.turns().next_back().is_none_or(|last| last.turn < turn) {
        lines += &journal.push(Record::Turn(Box::new(turn_record(game, turn, hour))))?;
    }
    if let Some(outcome) = game.outcome() {
        let ended = Ended { outcome, evaluation: game.evaluation() };
        lines += &journal.push(Record::Ended(Box::new(ended)))?;
    }
    Ok(lines)
}

/// The record of the turn just over.
pub(super) fn turn_record(game: &Game, turn: u16, hour: Hours) -> TurnRecord {
    let facts = TurnFacts::of(&game.view(Eyes::Full), game.evaluation(), hour);
    TurnRecord { turn, digest: game.digest(), facts }
}
