//! What the loop waits for: keys, the mouse, paste, resizes, signals, news.

use crossterm::event::KeyEvent;

/// What the loop waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key went down.
    Key(KeyEvent),
    /// The mouse did something.
    Mouse(Mouse),
    /// Text was pasted.
    Paste(String),
    /// The window has another size.
    Resized,
    /// A signal asks the program to end.
    EndBy(i32),
    /// A signal asks the program to stop for a while.
    Stop,
    /// The program goes on after a stop.
    Continue,
    /// A thread has news.
    News,
    /// There is no terminal any more.
    Gone,
}

/// What the mouse did, as far as that has a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// The first button went down at this column and row.
    Press(u16, u16),
    /// The wheel turned.
    WheelUp,
    /// The wheel turned.
    WheelDown,
}
