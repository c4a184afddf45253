//! Which row of a list is meant.
//!
//! Enters: keys, and how many rows there are. Leaves: another row. Never here: what stands in it.

use super::action::Action;

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
