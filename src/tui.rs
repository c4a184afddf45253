//! The full-screen console.
//!
//! Enters: a library, words, keys, looks, and somebody who opens and keeps games. Leaves: cells on the
//! screen, orders given to a table. Never here: the `World`, rule arithmetic, files.
//!
//! Input → `keymap` → `App::update` → effects → `App::perform` → a frame, drawn only when something
//! changed. The loop sleeps on one channel.

pub mod action;
pub mod app;
pub mod facts;
pub mod glyphs;
pub mod host;
pub mod keymap;
pub mod layout;
pub mod map;
pub mod paint;
pub mod screen;
pub mod terminal;
pub mod text;
pub mod theme;
pub mod tutorial;

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use tui_input::InputRequest;

pub use action::Action;
pub use app::{App, Effect, Looks, Next};
pub use glyphs::Glyphs;
pub use host::{Host, Opened, SavedGame};
pub use keymap::{Keymap, OverrideError};
pub use theme::ThemeName;

use action::Context;
use terminal::{Input, Screen};

/// How the console came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The player left.
    Left,
    /// A signal asked for it; the program should now end by it (`terminal::end_by`).
    Signal(i32),
    /// The terminal is gone.
    Gone,
}

/// Between two pictures when something moves.
const TICK: Duration = Duration::from_millis(500);
/// Longer pastes are none that a field of ours needs.
const PASTE_MAX: usize = 200;

/// Runs the console until its player leaves. The terminal is as it was when this returns, however it
/// returns.
///
/// # Errors
/// When there is no terminal, or signals cannot be watched.
pub fn run(mut app: App) -> anyhow::Result<Ended> {
    terminal::restore_on_panic();
    let mut screen = Screen::enter()?;
    let (sender, inputs) = terminal::listen()?;
    app.wake_by(sender);
    let ended = turn_around(&mut app, &mut screen, &inputs);
    drop(screen);
    // The journal is complete before anybody is told that we are done.
    drop(app);
    Ok(ended)
}

fn turn_around(app: &mut App, screen: &mut Screen, inputs: &Receiver<Input>) -> Ended {
    let mut changed = true;
    loop {
        if changed && screen.draw(|frame| app.draw(frame)).is_err() {
            return Ended::Gone;
        }
        let first = if app.moves() {
            match inputs.recv_timeout(TICK) {
                Ok(input) => input,
                Err(RecvTimeoutError::Timeout) => {
                    app.tick();
                    changed = true;
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => return Ended::Gone,
            }
        } else {
            match inputs.recv() {
                Ok(input) => input,
                Err(_) => return Ended::Gone,
            }
        };
        // Everything that is waiting is taken before the next frame: a storm costs one picture.
        changed = false;
        for input in std::iter::once(first).chain(inputs.try_iter()) {
            match take(app, screen, input) {
                Taken::Ended(ended) => return ended,
                Taken::Changed => changed = true,
                Taken::Nothing => {}
            }
        }
    }
}

enum Taken {
    Nothing,
    Changed,
    Ended(Ended),
}

fn take(app: &mut App, screen: &mut Screen, input: Input) -> Taken {
    let next = match input {
        Input::EndBy(signal) => return Taken::Ended(Ended::Signal(signal)),
        Input::Gone => return Taken::Ended(Ended::Gone),
        Input::News | Input::Resized => return Taken::Changed,
        Input::Continue => Next::Redraw,
        Input::Stop => Next::Suspend,
        Input::Paste(text) => return paste(app, &text),
        Input::Key(key) => match app.desk.keymap.action(&app.contexts(), key) {
            Some(action) => app.act(action),
            None => return Taken::Nothing,
        },
        Input::Mouse(mouse) => match meaning(mouse) {
            Some(action) => app.act(action),
            None => return Taken::Nothing,
        },
    };
    match next {
        Next::Continue => Taken::Changed,
        Next::Quit => Taken::Ended(Ended::Left),
        Next::Suspend => {
            terminal::stop();
            if screen.retake().is_err() { Taken::Ended(Ended::Gone) } else { Taken::Changed }
        }
        Next::Redraw => {
            if screen.retake().is_err() {
                Taken::Ended(Ended::Gone)
            } else {
                Taken::Changed
            }
        }
    }
}

fn meaning(mouse: MouseEvent) -> Option<Action> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Action::Point(mouse.column, mouse.row)),
        MouseEventKind::ScrollUp => Some(Action::Up),
        MouseEventKind::ScrollDown => Some(Action::Down),
        _ => None,
    }
}

/// Pasted text goes into a field, where there is one; line ends and whatever else does not show do not.
fn paste(app: &mut App, text: &str) -> Taken {
    if !app.contexts().contains(&Context::Typing) {
        return Taken::Nothing;
    }
    let shown = |c: &char| unicode_width::UnicodeWidthChar::width(*c).is_some_and(|w| w > 0);
    for character in text.chars().filter(shown).take(PASTE_MAX) {
        app.act(Action::Edit(InputRequest::InsertChar(character)));
    }
    Taken::Changed
}
