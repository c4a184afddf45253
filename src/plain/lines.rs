//! Lines from whoever types, and signals, one after the other.
//!
//! Enters: bytes, hostile until read; signals. Leaves: lines of bounded length, or that one was too long. Never here:
//! what lines mean, and the terminal: this reads pipes as well.

use std::io::{self, ErrorKind, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// The longest line that is read, in bytes.
pub const LINE_BYTES_MAX: usize = 4096;

/// What was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A line, without its end.
    Line(String),
    /// A line longer than `LINE_BYTES_MAX`; nothing of it was kept.
    TooLong,
    /// Nothing more comes.
    End,
    /// The program is to end by this signal.
    Signal(i32),
}

/// Lines and signals in the order in which they come. One line is read ahead, no more.
#[derive(Debug)]
pub struct Lines {
    heard: Receiver<Heard>,
    signal: Arc<AtomicI32>,
}

impl Lines {
    /// Listens to that source, and to signals where the platform has them.
    ///
    /// # Errors
    /// When no thread can be started or signals cannot be watched.
    pub fn of(source: impl Read + Send + 'static) -> io::Result<Self> {
        let (tell, heard) = sync_channel(1);
        let signal = Arc::new(AtomicI32::new(0));
        watch_signals(Arc::clone(&signal), tell.clone())?;
        thread::Builder::new().name("lines".into()).spawn(move || listen(source, &tell))?;
        Ok(Self { heard, signal })
    }

    /// Waits for the next. A signal comes before lines that wait.
    pub fn wait(&self) -> Heard {
        let heard = self.heard.recv().unwrap_or(Heard::End);
        match self.signal.load(Ordering::SeqCst) {
            0 => heard,
            signal => Heard::Signal(signal),
        }
    }
}

/// Reads to the end, and tells each line.
fn listen(mut source: impl Read, tell: &SyncSender<Heard>) {
    let mut bytes = [0; 8192];
    let mut line = Vec::new();
    let mut too_long = false;
    loop {
        let count = match source.read(&mut bytes) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(_) => break,
        };
        for byte in &bytes[..count] {
            if *byte == b'\n' {
                let heard = if too_long { Heard::TooLong } else { Heard::Line(text_of(&line)) };
                (too_long, line) = (false, Vec::new());
                if tell.send(heard).is_err() {
                    return;
                }
            } else if line.len() < LINE_BYTES_MAX {
                line.push(*byte);
            } else {
                too_long = true;
            }
        }
    }
    // A last line without its end counts as well.
    let last = if too_long { Some(Heard::TooLong) } else { None };
    let last = last.or_else(|| (!line.is_empty()).then(|| Heard::Line(text_of(&line))));
    for heard in last.into_iter().chain([Heard::End]) {
        if tell.send(heard).is_err() {
            return;
        }
    }
}

fn text_of(line: &[u8]) -> String {
    String::from_utf8_lossy(line).trim_end_matches('\r').to_owned()
}

/// Tells of a signal that ends the program. Where nobody listens, for what was said last is not read by anybody, it
/// ends all the same, once what was given to the journal has had time to reach the disk.
#[cfg(unix)]
fn watch_signals(signal: Arc<AtomicI32>, tell: SyncSender<Heard>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    const PATIENCE: std::time::Duration = std::time::Duration::from_secs(2);
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    thread::Builder::new().name("signals".into()).spawn(move || {
        if let Some(number) = signals.forever().next() {
            signal.store(number, Ordering::SeqCst);
            // A full row is as good: whoever takes the next line sees the signal first.
            let _ = tell.try_send(Heard::Signal(number));
            thread::sleep(PATIENCE);
            end_by(number);
        }
    })?;
    Ok(())
}

#[cfg(not(unix))]
fn watch_signals(_: Arc<AtomicI32>, _: SyncSender<Heard>) -> io::Result<()> {
    Ok(())
}

/// Ends the program by that signal, so that whoever waits for it sees the truth. Only returns where the platform has
/// no signals.
pub fn end_by(signal: i32) {
    #[cfg(unix)]
    let _ = signal_hook::low_level::emulate_default_handler(signal);
    #[cfg(not(unix))]
    let _ = signal;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(bytes: &'static [u8]) -> Vec<Heard> {
        let (tell, heard) = sync_channel(16);
        listen(bytes, &tell);
        drop(tell);
        heard.iter().collect()
    }

    fn line(text: &str) -> Heard {
        Heard::Line(text.to_owned())
    }

    #[test]
    fn lines_end_with_and_without_a_carriage_return_and_the_last_needs_no_end() {
        assert_eq!(heard(b"a\r\n\nb"), [line("a"), line(""), line("b"), Heard::End]);
        assert_eq!(heard(b""), [Heard::End]);
        assert_eq!(heard(b"\xff\n"), [line("\u{fffd}"), Heard::End]);
    }

    #[test]
    fn a_line_without_end_is_refused_and_takes_no_room() {
        let long: &'static [u8] = vec![b'x'; 1 << 20].leak();
        assert_eq!(heard(long), [Heard::TooLong, Heard::End]);
        let then: &'static [u8] = [long, b"\nhelp\n"].concat().leak();
        assert_eq!(heard(then), [Heard::TooLong, line("help"), Heard::End]);
    }
}
