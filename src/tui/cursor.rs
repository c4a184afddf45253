//! Which row of a list is meant.
//!
//! Enters: keys and clicks, and how many rows there are. Leaves: another row, or that it was chosen. Never here: what stands in it.

use super::action::Action;
use super::desk::{Desk, Reply, Spot};

/// Moves a cursor in a list. Says whether the action was a movement.
pub fn moved(cursor: &mut usize, rows: usize, action: Action) -> bool {
    let last = rows.saturating_sub(1);
    *cursor = match action {
        Action::Up => cursor.saturating_sub(1),
        Action::Down => (*cursor + 1).min(last),
        Action::PageUp => cursor.saturating_sub(10),
        Action::PageDown => (*cursor + 10).min(last),
        Action::First => 0,
        Action::Last => last,
        _ => return false,
    };
    true
}

/// What a click on a row does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Click {
    /// Chooses it.
    Chooses,
    /// Chooses it where the cursor stands there already; else it puts the cursor there, so that what a row means is seen
    /// before it is chosen.
    ChoosesAgain,
    /// Puts the cursor there.
    Points,
}

/// What an action meant to a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// The row under the cursor.
    Chosen,
    /// Another row, or none.
    Moved,
    /// Nothing.
    Nothing,
}

impl Meant {
    /// The answer of a screen that does this with the chosen row.
    pub fn reply(self, chosen: impl FnOnce() -> Reply) -> Reply {
        match self {
            Self::Chosen => chosen(),
            Self::Moved => Reply::Done,
            Self::Nothing => Reply::Ignored,
        }
    }
}

/// Moves a cursor in a list on the screen by keys and clicks. Says whether that chose the row.
pub fn pointed(desk: &Desk, cursor: &mut usize, rows: usize, action: Action, click: Click) -> Meant {
    match action {
        Action::Confirm => Meant::Chosen,
        Action::Point(column, row) => {
            let Some(Spot::Row(index)) = desk.spot_at(column, row) else { return Meant::Moved };
            let before = std::mem::replace(cursor, index.min(rows.saturating_sub(1)));
            match click {
                Click::Chooses => Meant::Chosen,
                Click::ChoosesAgain if before == *cursor => Meant::Chosen,
                Click::ChoosesAgain | Click::Points => Meant::Moved,
            }
        }
        other if moved(cursor, rows, other) => Meant::Moved,
        _ => Meant::Nothing,
    }
}
