//! The terminal itself: taken over once, given back once, on every way out.
//!
//! Enters: keys, mouse, paste, resizes, signals, the end of the terminal. Leaves: an inbox of `Input`s, and
//! frames. Never here: what a key means, what a frame shows.
//!
//! Input is read on its own thread, because the reader may never return when the terminal dies. Signals
//! arrive on a second thread. A third one sleeps in the kernel until the terminal hangs up, so that
//! nothing has to wake up to look. Teardown writes nothing but the restoring sequences, and ignores
//! their failure: there may be nobody left to read them.
//!
//! The library's own reader is left alone where there is another way: it keeps a paste without an end for
//! ever and is deaf meanwhile, and stumbles over places of the mouse that no cell has.

use std::io::{self, BufWriter, Stdout, Write};
use std::mem::ManuallyDrop;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{execute, queue};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal};

use super::inbox::Inbox;
use super::input::Input;
use crate::words::Words;

/// The signal of a terminal that hung up; some terminals go without sending it.
pub const HANG_UP: i32 = 1;

/// Whether the terminal is ours now. One flag, because there is one terminal and a panic may come from
/// any thread.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether something is being written to the terminal, which may take for ever: nobody may be reading.
static WRITING: AtomicBool = AtomicBool::new(false);

fn writing<T>(write: impl FnOnce() -> T) -> T {
    WRITING.store(true, Ordering::SeqCst);
    let written = write();
    WRITING.store(false, Ordering::SeqCst);
    written
}

/// The screen we draw on.
///
/// The library's own teardown is left out: it writes to the standard error when the terminal is dead, and
/// panics when that is dead too. The program ends right after, and `give_back` restores what there is.
pub struct Screen {
    terminal: ManuallyDrop<Terminal<CrosstermBackend<BufWriter<Stdout>>>>,
    /// Whether what the terminal shows may be anything.
    spoilt: bool,
}

impl Screen {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// When there is no terminal, or it refuses.
    pub fn enter() -> io::Result<Self> {
        // Whether there are colours is the theme's business; the library would look at NO_COLOR again.
        crossterm::style::force_color_output(true);
        take()?;
        let output = BufWriter::with_capacity(1 << 16, io::stdout());
        match Terminal::new(CrosstermBackend::new(output)) {
            Ok(terminal) => Ok(Self { terminal: ManuallyDrop::new(terminal), spoilt: false }),
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
        writing(|| {
            queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
            if std::mem::take(&mut self.spoilt) {
                // Not `clear`: it asks the terminal where the cursor is, and our own thread would read the
                // answer.
                let size = self.terminal.size()?;
                self.terminal.resize(Rect::new(0, 0, size.width, size.height))?;
            }
            self.terminal.draw(paint)?;
            execute!(self.terminal.backend_mut(), EndSynchronizedUpdate)
        })
    }

    /// The terminal may show anything now, as after a change of its size, even one that was taken back:
    /// the next frame is a whole one.
    pub fn spoil(&mut self) {
        self.spoilt = true;
    }

    /// Takes what was shown from the screen and, where the terminal lets us, from what it can scroll back to.
    pub fn forget(&mut self) {
        let cleared = writing(|| execute!(io::stdout(), Clear(ClearType::All), Clear(ClearType::Purge)));
        // A terminal that is gone is noticed by the next frame.
        drop(cleared);
        self.spoil();
    }

    /// Takes the terminal over again after a stop; the next frame is a whole one.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn retake(&mut self) -> io::Result<()> {
        self.spoil();
        take()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

/// Asks for presses and the wheel. What the library would ask for is every movement as well.
#[cfg(unix)]
const WATCH_MOUSE: crossterm::style::Print<&str> = crossterm::style::Print("\x1b[?1000h\x1b[?1006h");
#[cfg(not(unix))]
const WATCH_MOUSE: crossterm::event::EnableMouseCapture = crossterm::event::EnableMouseCapture;

fn take() -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    let taken = writing(|| execute!(io::stdout(), EnterAlternateScreen, WATCH_MOUSE, EnableBracketedPaste));
    if taken.is_err() {
        give_back();
    }
    taken
}

/// Gives the terminal back as it was. Does nothing when it is not ours.
pub fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let mut output = io::stdout();
        writing(|| {
            let _ = execute!(
                output,
                EndSynchronizedUpdate,
                DisableBracketedPaste,
                DisableMouseCapture,
                LeaveAlternateScreen,
                Show
            );
            let _ = output.flush();
        });
        let _ = disable_raw_mode();
    }
}

/// Makes a panic on any thread give the terminal back before it is told, and has it told without what its message was
/// made of: that may be a seat's secret.
pub fn restore_on_panic(words: Arc<Words>) {
    std::panic::set_hook(Box::new(move |panic| {
        give_back();
        // Where nobody listens any more, nothing is missed.
        let _ = writeln!(io::stderr(), "casus: {}", words.panic(panic));
    }));
}

/// Starts the threads that listen, for as long as the program runs.
///
/// # Errors
/// When signals cannot be watched.
pub fn listen(inbox: &Arc<Inbox>) -> io::Result<()> {
    watch_signals(Arc::clone(inbox))?;
    watch_hang_up(Arc::clone(inbox));
    let keys = Arc::clone(inbox);
    thread::Builder::new().name("keys".into()).spawn(move || {
        // Reading ends only when the terminal does.
        let _ = read_keys(&keys);
        keys.tell(Input::Gone);
    })?;
    Ok(())
}

#[cfg(unix)]
fn read_keys(inbox: &Inbox) -> rustix::io::Result<()> {
    use super::decoder::Decoder;
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    /// The rest of a sequence follows within this many milliseconds, even over a slow line.
    const SEQUENCE_MS: i64 = 50;
    /// So long an escape alone is held back. Terminals write a sequence at once, so what follows is here already;
    /// whoever presses Esc waits no longer than for any other key.
    const ESCAPE_MS: i64 = 4;
    /// A paste that rests for so long has lost its end.
    const PASTE_SECONDS: i64 = 2;
    let terminal = io::stdin();
    let mut decoder = Decoder::default();
    let mut bytes = [0; 1024];
    let mut put = |input| inbox.put(input);
    loop {
        let patience = if decoder.is_within_paste() {
            Some(Timespec { tv_sec: PASTE_SECONDS, tv_nsec: 0 })
        } else if decoder.is_within_something() {
            let wait = if decoder.is_behind_escape() { ESCAPE_MS } else { SEQUENCE_MS };
            Some(Timespec { tv_sec: 0, tv_nsec: (wait * 1_000_000) as _ })
        } else {
            None
        };
        match poll(&mut [PollFd::new(&terminal, PollFlags::IN)], patience.as_ref()) {
            Ok(0) => decoder.silence(&mut put),
            Ok(_) => match rustix::io::read(&terminal, &mut bytes) {
                Ok(0) => return Ok(()),
                Ok(length) => decoder.read(&bytes[..length], &mut put),
                Err(Errno::INTR | Errno::AGAIN) => {}
                Err(error) => return Err(error),
            },
            Err(Errno::INTR) => {}
            Err(error) => return Err(error),
        }
    }
}

#[cfg(not(unix))]
fn read_keys(inbox: &Inbox) -> io::Result<()> {
    use crossterm::event::{Event, KeyEventKind, MouseButton, MouseEventKind};

    use super::input::Mouse;
    loop {
        match crossterm::event::read()? {
            Event::Key(key) if key.kind != KeyEventKind::Release => inbox.put(Input::Key(key)),
            Event::Mouse(mouse) => match mouse.kind {
                MouseEventKind::Down(MouseButton::Left) => {
                    inbox.put(Input::Mouse(Mouse::Press(mouse.column, mouse.row)));
                }
                MouseEventKind::ScrollUp => inbox.put(Input::Mouse(Mouse::WheelUp)),
                MouseEventKind::ScrollDown => inbox.put(Input::Mouse(Mouse::WheelDown)),
                _ => {}
            },
            Event::Paste(text) => inbox.put(Input::Paste(text)),
            Event::Resize(..) => inbox.tell(Input::Resized),
            _ => {}
        }
    }
}

#[cfg(unix)]
fn watch_signals(inbox: Arc<Inbox>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    let all = [SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH];
    let mut signals = signal_hook::iterator::Signals::new(all)?;
    thread::Builder::new().name("signals".into()).spawn(move || {
        for signal in signals.forever() {
            inbox.tell(match signal {
                SIGTSTP => Input::Stop,
                SIGCONT => Input::Continue,
                SIGWINCH => Input::Resized,
                other => {
                    end_even_unread(other);
                    Input::EndBy(other)
                }
            });
        }
    })?;
    Ok(())
}

/// Ends the program by that signal when the loop cannot, because nobody reads what it writes. The journal is
/// written by a thread of its own and needs no reader.
#[cfg(unix)]
fn end_even_unread(signal: i32) {
    const PATIENCE: std::time::Duration = std::time::Duration::from_millis(1500);
    let _ = thread::Builder::new().name("end".into()).spawn(move || {
        thread::sleep(PATIENCE);
        if WRITING.load(Ordering::SeqCst) {
            let _ = disable_raw_mode();
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    });
}

#[cfg(not(unix))]
fn watch_signals(_: Arc<Inbox>) -> io::Result<()> {
    Ok(())
}

/// Sleeps until the terminal hangs up. Not every hang-up sends a signal: a terminal that is not ours to
/// control just ends.
#[cfg(unix)]
fn watch_hang_up(inbox: Arc<Inbox>) {
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
        inbox.tell(Input::Gone);
    });
}

#[cfg(not(unix))]
fn watch_hang_up(_: Arc<Inbox>) {}

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
