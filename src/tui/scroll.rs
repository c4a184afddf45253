//! How far down a text is read.
//!
//! Enters: keys, and how much there is when it is drawn. Leaves: the first row to show. Never here: what
//! the text says.

use std::cell::Cell;

use super::action::Action;

/// A place in a text that never goes past the end of what was last drawn.
#[derive(Debug, Default)]
pub struct Scroll {
    first: Cell<usize>,
}

/// Rows that a page key moves.
const PAGE: usize = 10;

impl Scroll {
    /// Takes a key that moves through a text; false for any other.
    pub fn takes(&self, action: Action) -> bool {
        let first = self.first.get();
        self.first.set(match action {
            Action::Up => first.saturating_sub(1),
            Action::Down => first.saturating_add(1),
            Action::First => 0,
            Action::Last => usize::MAX,
            other => return self.turns_page(other),
        });
        true
    }

    /// Takes a page key; false for any other.
    pub fn turns_page(&self, action: Action) -> bool {
        let first = self.first.get();
        self.first.set(match action {
            Action::PageUp => first.saturating_sub(PAGE),
            Action::PageDown => first.saturating_add(PAGE),
            _ => return false,
        });
        true
    }

    /// Moves as little as it takes for a row to be seen in this height.
    pub fn show(&self, row: usize, height: usize) {
        let least = (row + 1).saturating_sub(height);
        self.first.set(self.first.get().clamp(least, row.max(least)));
    }

    /// Back to the beginning.
    pub fn reset(&self) {
        self.first.set(0);
    }

    /// The first row to show of so many in this height; the place itself comes back to it.
    #[must_use]
    pub fn first(&self, rows: usize, height: usize) -> usize {
        self.within(rows.saturating_sub(height));
        self.first.get()
    }

    /// The first row to show of a column beside a longer one; the place stays where it is.
    #[must_use]
    pub fn place(&self, rows: usize, height: usize) -> usize {
        self.first.get().min(rows.saturating_sub(height))
    }

    /// Comes back to the last place there is.
    pub fn within(&self, last: usize) {
        self.first.set(self.first.get().min(last));
    }
}
