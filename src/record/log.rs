//! What happened, turn by turn and window by window. Gathered by whoever runs the game.

use serde::{Deserialize, Serialize};

use crate::base::Hours;
use crate::engine::{Event, Game, Window};

/// The events of one turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnLog {
    /// The turn.
    pub turn: u16,
    /// The hour at which it decides.
    pub hour: Hours,
    /// What opening the game brought about; nothing but in its first turn.
    pub opening: Vec<Event>,
    /// For each window closed in it, what came of closing it.
    pub windows: Vec<(Window, Vec<Event>)>,
}

/// The events of a game.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventLog {
    turns: Vec<TurnLog>,
}

/// An event with its moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'l> {
    /// The turn.
    pub turn: u16,
    /// The hour at which that turn decides; of what was there before the first turn opened, the start.
    pub hour: Hours,
    /// The window whose closing brought it about; for what opened the game, the first.
    pub window: Window,
    /// The event.
    pub event: &'l Event,
}

impl Entry<'_> {
    /// What came with it came at once: the turn, and the window whose closing brought it about.
    #[must_use]
    pub fn stretch(&self) -> (u16, Window) {
        (self.turn, self.window)
    }
}

impl EventLog {
    /// The log of a game just opened.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let opening = game.opening().to_vec();
        Self { turns: vec![TurnLog { turn: game.turn(), hour: game.hour(), opening, windows: Vec::new() }] }
    }

    /// Adds what came of closing a window.
    pub fn push(&mut self, turn: u16, hour: Hours, window: Window, events: Vec<Event>) {
        match self.turns.last_mut() {
            Some(log) if log.turn == turn => log.windows.push((window, events)),
            _ => {
                let (opening, windows) = (Vec::new(), vec![(window, events)]);
                self.turns.push(TurnLog { turn, hour, opening, windows });
            }
        }
    }

    /// The turns so far.
    #[must_use]
    pub fn turns(&self) -> &[TurnLog] {
        &self.turns
    }

    /// One turn.
    #[must_use]
    pub fn turn(&self, turn: u16) -> Option<&TurnLog> {
        self.turns.iter().find(|log| log.turn == turn)
    }

    /// All events, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = Entry<'_>> {
        self.turns.iter().flat_map(|log| {
            let (turn, hour) = (log.turn, log.hour);
            let entry = move |window| move |event| Entry { turn, hour, window, event };
            // The first needs and their declaration come with the letter that opens the crisis, before a turn is played.
            let opens = log.opening.iter().position(|event| matches!(event, Event::TurnOpened { .. }));
            let opening = log.opening.iter().enumerate().map(move |(place, event)| {
                let before = opens.is_some_and(|opens| place < opens);
                Entry { turn, hour: if before { 0 } else { hour }, window: Window::Adversary, event }
            });
            let closed =
                log.windows.iter().flat_map(move |(window, events)| events.iter().map(entry(*window)));
            opening.chain(closed)
        })
    }

    /// The log as it stood after so many closed windows: at none, what opening the game brought about.
    #[must_use]
    pub fn until(&self, windows: usize) -> Self {
        let mut left = windows;
        let mut turns = Vec::new();
        for log in &self.turns {
            let take = left.min(log.windows.len());
            if take == 0 && log.opening.is_empty() {
                break;
            }
            left -= take;
            turns.push(TurnLog { windows: log.windows[..take].to_vec(), ..log.clone() });
        }
        Self { turns }
    }
}
