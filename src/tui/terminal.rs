//! The terminal itself: taken over once, given back once, on every way out.
//!
//! Enters: keys, mouse, paste, resizes, signals, the end of the terminal. Leaves: one channel of `Input`,
//! and frames. Never here: what a key means, what a frame shows.
//!
//! Input is read on its own thread, because the reader may never return when the terminal dies. Signals
//! arrive on a second thread. A third one sleeps in the kernel until the terminal hangs up, so that
//! nothing has to wake up to look. Teardown writes nothing but the restoring sequences, and ignores
//! their failure: there may be nobody left to read them.

use std::io::{self, BufWriter, Stdout, Write};
use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use crossterm::cursor::Show;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event, KeyEvent,
    KeyEventKind, MouseEvent,
};
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use crossterm::{execute, queue};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal};

/// The signal of a terminal that hung up; some terminals go without sending it.
pub const HANG_UP: i32 = 1;

/// What the loop waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key went down.
    Key(KeyEvent),
    /// The mouse did something.
    Mouse(MouseEvent),
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

/// Whether the terminal is ours now. One flag, because there is one terminal and a panic may come from
/// any thread.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The screen we draw on.
///
/// The library's own teardown is left out: it writes to the standard error when the terminal is dead, and
/// panics when that is dead too. The program ends right after, and `give_back` restores what there is.
pub struct Screen {
    terminal: ManuallyDrop<Terminal<CrosstermBackend<BufWriter<Stdout>>>>,
}

impl Screen {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// When there is no terminal, or it refuses.
    pub fn enter() -> io::Result<Self> {
        take()?;
        let output = BufWriter::with_capacity(1 << 16, io::stdout());
        match Terminal::new(CrosstermBackend::new(output)) {
            Ok(terminal) => Ok(Self { terminal: ManuallyDrop::new(terminal) }),
            Err(error) => {
                give_back();
                Err(error)
            }
        }
    }

    /// Draws a frame, seen all at once.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw(&mut self, paint: impl FnOnce(&mut Frame)) -> io::Result<()> {
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        self.terminal.draw(paint)?;
        execute!(self.terminal.backend_mut(), EndSynchronizedUpdate)
    }

    /// Takes the terminal over again after a stop; the next frame is a whole one.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn retake(&mut self) -> io::Result<()> {
        take()?;
        // Not `clear`: it asks the terminal where the cursor is, and our own thread would read the answer.
        let size = self.terminal.size()?;
        self.terminal.resize(Rect::new(0, 0, size.width, size.height))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

fn take() -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    let taken = execute!(io::stdout(), EnterAlternateScreen, EnableMouseCapture, EnableBracketedPaste);
    if taken.is_err() {
        give_back();
    }
    taken
}

/// Gives the terminal back as it was. Does nothing when it is not ours.
pub fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let mut output = io::stdout();
        let _ = execute!(
            output,
            EndSynchronizedUpdate,
            DisableBracketedPaste,
            DisableMouseCapture,
            LeaveAlternateScreen,
            Show
        );
        let _ = output.flush();
        let _ = disable_raw_mode();
    }
}

/// Makes a panic on any thread give the terminal back before it is reported.
pub fn restore_on_panic() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        give_back();
        report(panic);
    }));
}

/// Starts the threads that listen. The channel closes only with the program.
///
/// # Errors
/// When signals cannot be watched.
pub fn listen() -> io::Result<(Sender<Input>, Receiver<Input>)> {
    let (sender, receiver) = mpsc::channel();
    watch_signals(sender.clone())?;
    watch_hang_up(sender.clone());
    let keys = sender.clone();
    thread::Builder::new().name("keys".into()).spawn(move || read_keys(&keys))?;
    Ok((sender, receiver))
}

fn read_keys(sender: &Sender<Input>) {
    loop {
        let input = match crossterm::event::read() {
            Ok(Event::Key(key)) if key.kind != KeyEventKind::Release => Input::Key(key),
            Ok(Event::Mouse(mouse)) => Input::Mouse(mouse),
            Ok(Event::Paste(text)) => Input::Paste(text),
            Ok(Event::Resize(..)) => Input::Resized,
            Ok(_) => continue,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => Input::Gone,
        };
        let gone = input == Input::Gone;
        if sender.send(input).is_err() || gone {
            return;
        }
    }
}

#[cfg(unix)]
fn watch_signals(sender: Sender<Input>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let mut signals =
        signal_hook::iterator::Signals::new([SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT])?;
    thread::Builder::new().name("signals".into()).spawn(move || {
        for signal in signals.forever() {
            let input = match signal {
                SIGTSTP => Input::Stop,
                SIGCONT => Input::Continue,
                other => Input::EndBy(other),
            };
            if sender.send(input).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

#[cfg(not(unix))]
fn watch_signals(_: Sender<Input>) -> io::Result<()> {
    Ok(())
}

/// Sleeps until the terminal hangs up. Not every hang-up sends a signal: a terminal that is not ours to
/// control just ends.
#[cfg(unix)]
fn watch_hang_up(sender: Sender<Input>) {
    use rustix::event::{PollFd, PollFlags, poll};
    let _ = thread::Builder::new().name("hang-up".into()).spawn(move || {
        let output = io::stdout();
        loop {
            let mut watched = [PollFd::new(&output, PollFlags::empty())];
            match poll(&mut watched, None) {
                Err(rustix::io::Errno::INTR) => {}
                Ok(_) if watched[0].revents().is_empty() => {}
                _ => break,
            }
        }
        let _ = sender.send(Input::Gone);
    });
}

#[cfg(not(unix))]
fn watch_hang_up(_: Sender<Input>) {}

/// Stops the program as the terminal's stop key does, with the terminal given back. Returns when it goes
/// on.
pub fn stop() {
    give_back();
    #[cfg(unix)]
    let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP);
}

/// Ends the program by that signal, so that whoever waits for it sees the truth. Only returns where the
/// platform has no signals.
pub fn end_by(signal: i32) {
    give_back();
    #[cfg(unix)]
    let _ = signal_hook::low_level::emulate_default_handler(signal);
    #[cfg(not(unix))]
    let _ = signal;
}
