//! The full-screen console.
//!
//! Enters: a library, words, keys, looks, and somebody who opens and keeps games. Leaves: cells on the
//! screen, orders given to a table. Never here: the `World`, rule arithmetic, files.
//!
//! Input → `keymap` → `App::update` → effects → `App::perform` → a frame, drawn only when something
//! changed. The loop sleeps on one inbox.

pub mod action;
pub mod app;
pub mod cursor;
pub mod decoder;
pub mod desk;
pub mod facts;
pub mod glyphs;
pub mod host;
pub mod inbox;
pub mod input;
pub mod keymap;
pub mod layout;
pub mod map;
pub mod paint;
pub mod screen;
pub mod scroll;
pub mod terminal;
pub mod text;
pub mod theme;
pub mod tutorial;

use std::time::{Duration, Instant};

use tui_input::InputRequest;

pub use action::Action;
pub use app::{App, Next};
pub use desk::{Effect, Looks};
pub use glyphs::Glyphs;
pub use host::{Fork, Host, NewGame, Opened, Parent, SavedGame, Watched};
pub use keymap::{Keymap, OverrideError};
pub use screen::triage::contested;
pub use theme::ThemeName;

use action::Context;
use inbox::Inbox;
use input::{Input, Mouse};
use terminal::Screen;

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
/// Keys that come faster than pictures are taken together for so long, then what came of them is shown.
const UNSEEN_MAX: Duration = Duration::from_millis(50);

/// Runs the console until its player leaves. The terminal is as it was when this returns, however it
/// returns.
///
/// # Errors
/// When there is no terminal, or signals cannot be watched.
pub fn run(mut app: App) -> anyhow::Result<Ended> {
    terminal::restore_on_panic(std::sync::Arc::clone(&app.desk.words));
    let mut screen = Screen::enter()?;
    let inbox = app.inbox();
    terminal::listen(&inbox)?;
    let ended = turn_around(&mut app, &mut screen, &inbox);
    drop(screen);
    // The journal is complete before anybody is told that we are done.
    drop(app);
    Ok(ended)
}

fn turn_around(app: &mut App, screen: &mut Screen, inbox: &Inbox) -> Ended {
    let mut changed = true;
    loop {
        if changed && screen.draw(|frame| app.draw(frame)).is_err() {
            return Ended::Gone;
        }
        let Some(first) = inbox.take(app.moves().then_some(TICK)) else {
            app.tick();
            changed = true;
            continue;
        };
        // What is waiting is taken before the next frame, so that a storm costs few pictures.
        changed = false;
        let (since, mut next) = (Instant::now(), Some(first));
        while let Some(input) = next {
            let before = app.front();
            match take(app, screen, input) {
                Taken::Ended(ended) => return ended,
                Taken::Changed => changed = true,
                Taken::Nothing => {}
            }
            if app.front() == "hand-over" && before != "hand-over" {
                // What was typed before this screen was seen was not meant for it.
                inbox.forget_typed();
                screen.forget();
                changed = true;
            }
            next = if since.elapsed() < UNSEEN_MAX { inbox.take(Some(Duration::ZERO)) } else { None };
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
        Input::News => return Taken::Changed,
        Input::Resized => {
            screen.spoil();
            return Taken::Changed;
        }
        Input::Continue => Next::Redraw,
        Input::Stop => Next::Suspend,
        Input::Paste(text) => return paste(app, &text),
        Input::Key(key) => app.press(key),
        Input::Mouse(mouse) => app.act(match mouse {
            Mouse::Press(column, row) => Action::Point(column, row),
            Mouse::WheelUp => Action::Up,
            Mouse::WheelDown => Action::Down,
        }),
    };
    match next {
        Next::Continue => Taken::Changed,
        Next::Quit => Taken::Ended(Ended::Left),
        Next::Suspend => {
            terminal::stop();
            app.was_away();
            retake(screen)
        }
        Next::Redraw => retake(screen),
    }
}

fn retake(screen: &mut Screen) -> Taken {
    if screen.retake().is_err() { Taken::Ended(Ended::Gone) } else { Taken::Changed }
}

/// Pasted text goes into a field, where there is one.
fn paste(app: &mut App, text: &str) -> Taken {
    if !app.contexts().contains(&Context::Typing) {
        return Taken::Nothing;
    }
    for character in text.chars().take(text::FIELD_CHARS_MAX) {
        app.act(Action::Edit(InputRequest::InsertChar(character)));
    }
    Taken::Changed
}
