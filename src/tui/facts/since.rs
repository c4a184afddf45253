//! What came into a seat's view since its person last ended a turn.
//!
//! Enters: the table's journal and log. Leaves: places in the seat's feed and levels that moved, as the seat may know
//! them. Never here: what another seat was shown.

use super::Level;
use crate::content::Seat;
use crate::engine::Event;
use crate::record::Record;
use crate::session::Table;
use crate::words::{Lookup, Words};

/// What came into a seat's view since its person last ended a turn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Since {
    /// The turn in which the seat last ended its own; none when it never did.
    pub turn: Option<u16>,
    /// Lines of the feed that were there then.
    pub seen: usize,
    /// Levels that moved since, and by how much, per mille.
    pub moved: Vec<(Level, i32)>,
}

impl Since {
    /// Since the seat last ended a turn; since the opening, when it never did.
    #[must_use]
    pub fn last_look(table: &Table, seat: Seat, words: &Words) -> Self {
        let (mut turn, mut windows, mut closed, mut now) = (None, 0, 0, 1);
        for record in table.journal().records() {
            match record {
                Record::Closed(_) => closed += 1,
                Record::Turn(over) => now = over.turn + 1,
                Record::Sealed { seat: of } if *of == seat => (turn, windows) = (Some(now), closed),
                _ => {}
            }
        }
        if turn.is_none() {
            return Self::default();
        }
        let known = table.log().until(windows).iter().count();
        let view = table.view(seat);
        let at = Lookup::of(&view);
        let mut since = Self { turn, ..Self::default() };
        let heard = table.log().iter().take(known).filter(|entry| view.sees(entry.event));
        since.seen = words.feed(&at, heard.map(|entry| (entry.stretch(), entry.event))).len();
        for entry in table.log().iter().skip(known).filter(|entry| view.sees(entry.event)) {
            let (level, delta) = match entry.event {
                Event::TrackMoved { track, delta, .. } => (Level::Track(*track), *delta),
                Event::FunctionMoved { victim, function, delta, .. } => {
                    (Level::Function(*victim, *function), *delta)
                }
                _ => continue,
            };
            match since.moved.iter_mut().find(|(of, _)| *of == level) {
                Some((_, sum)) => *sum += delta,
                None => since.moved.push((level, delta)),
            }
        }
        since.moved.retain(|(_, delta)| *delta != 0);
        since
    }
}
