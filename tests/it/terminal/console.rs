//! A console in a pseudo-terminal, and what its screen shows. Every wait here ends.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// Nothing here takes longer than that; whatever does, hangs.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// What a frame begins and ends with.
const FRAME: (&[u8], &[u8]) = (b"\x1b[?2026h", b"\x1b[?2026l");

/// A size in rows and columns.
pub fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// A screen of that size that has been taken over already, and shows nothing.
pub fn blank(rows: u16, cols: u16) -> vt100::Parser {
    let mut screen = vt100::Parser::new(cells(rows), cells(cols), 0);
    screen.process(b"\x1b[?1049h\x1b[?1000h\x1b[?1006h\x1b[?2004h\x1b[?25l");
    screen
}

fn cells(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).expect("more than nothing")
}

/// What every cell shows, with its looks. Not as rows: those remember lines that once were too long.
pub fn cells_of(screen: &vt100::Screen) -> Vec<vt100::Cell> {
    let (rows, cols) = screen.size();
    let places = (0..rows.get()).flat_map(|row| (0..cols.get()).map(move |col| (row, col)));
    places.filter_map(|(row, col)| screen.cell(row, col)).cloned().collect()
}

/// A console just started, and both ends of its terminal.
pub struct Started {
    pub child: Box<dyn Child + Send + Sync>,
    pub master: Box<dyn MasterPty + Send>,
    pub reader: Box<dyn Read + Send>,
    pub keys: Box<dyn Write + Send>,
    pub data: tempfile::TempDir,
}

/// Starts the program with these arguments in an environment that was made as this says.
pub fn start(arguments: &[&str], environment: impl FnOnce(&mut CommandBuilder)) -> Started {
    start_program(Path::new(env!("CARGO_BIN_EXE_casus")), arguments, |command, data| {
        environment(command);
        if command.get_env("HOME") == Some(data.as_os_str()) {
            // Nothing moves by itself: two looks at one screen are the same.
            std::fs::write(data.join("settings.ron"), "(motion: false)").expect("written");
            command.arg("--data-dir");
            command.arg(data);
        }
    })
}

/// Starts any program so. What prepares its environment is told the folder that is its home.
pub fn start_program(
    program: &Path,
    arguments: &[&str],
    environment: impl FnOnce(&mut CommandBuilder, &Path),
) -> Started {
    let data = tempfile::tempdir().expect("a folder for the test");
    let pair = native_pty_system().openpty(size(40, 120)).expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(program);
    command.env_clear();
    command.cwd(data.path());
    command.env("HOME", data.path());
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    command.env("LANG", "C.UTF-8");
    command.args(arguments);
    environment(&mut command, data.path());
    let child = pair.slave.spawn_command(command).expect("the program starts");
    let reader = pair.master.try_clone_reader().expect("its output");
    let keys = pair.master.take_writer().expect("its keys");
    Started { child, master: pair.master, reader, keys, data }
}

/// A console and somebody who looks at it.
pub struct Console {
    child: Box<dyn Child + Send + Sync>,
    /// The terminal; none once it was closed.
    master: Option<Box<dyn MasterPty + Send>>,
    /// What is to be typed, and who wants to know when it was taken; none once the terminal was closed.
    keys: Option<Sender<(Vec<u8>, Sender<()>)>>,
    /// Whether the reader is to let the terminal go.
    closing: Arc<AtomicBool>,
    output: Receiver<Vec<u8>>,
    /// What came of a frame that is not whole yet.
    rest: Vec<u8>,
    pub screen: vt100::Parser,
    /// Everything that came.
    pub bytes: Vec<u8>,
    data: tempfile::TempDir,
}

impl Drop for Console {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

impl Console {
    pub fn start(arguments: &[&str]) -> Self {
        Self::start_in(arguments, |_| ())
    }

    pub fn start_in(arguments: &[&str], environment: impl FnOnce(&mut CommandBuilder)) -> Self {
        Self::look_at(start(arguments, environment))
    }

    /// Sits down before a terminal with a program.
    pub fn look_at(started: Started) -> Self {
        let Started { child, master, mut reader, keys: mut writer, data } = started;
        let (sender, output) = channel();
        let closing = Arc::new(AtomicBool::new(false));
        let closed = Arc::clone(&closing);
        std::thread::spawn(move || {
            let mut buffer = [0; 1 << 13];
            while let Ok(length) = reader.read(&mut buffer) {
                if length == 0
                    || closed.load(Ordering::SeqCst)
                    || sender.send(buffer[..length].to_vec()).is_err()
                {
                    return;
                }
            }
        });
        let (keys, typed) = channel::<(Vec<u8>, Sender<()>)>();
        std::thread::spawn(move || {
            for (bytes, taken) in typed {
                if writer.write_all(&bytes).and_then(|()| writer.flush()).is_ok() {
                    let _ = taken.send(());
                }
            }
        });
        let screen = vt100::Parser::new(cells(40), cells(120), 0);
        let (master, keys) = (Some(master), Some(keys));
        Self { child, master, keys, closing, output, rest: Vec::new(), screen, bytes: Vec::new(), data }
    }

    /// The folder that is the program's home.
    pub fn data(&self) -> PathBuf {
        self.data.path().to_owned()
    }

    /// Closes the terminal, as a window is closed: nobody holds it any more.
    pub fn close(&mut self) {
        self.closing.store(true, Ordering::SeqCst);
        // The next picture wakes the reader, which then lets go of it.
        self.resize(41, 121);
        let until = Instant::now() + PATIENCE;
        loop {
            match self.output.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("nothing is drawn; there is\n{}", self.contents()),
            }
        }
        (self.keys, self.master) = (None, None);
    }

    /// Types that, and goes on. Says when the terminal has taken it all.
    pub fn type_in(&self, bytes: impl AsRef<[u8]>) -> Receiver<()> {
        let (sender, taken) = channel();
        let keys = self.keys.as_ref().expect("the terminal is open");
        keys.send((bytes.as_ref().to_vec(), sender)).expect("somebody types");
        taken
    }

    /// Types that and waits until the terminal has taken it, looking at the screen meanwhile.
    pub fn press(&mut self, bytes: impl AsRef<[u8]>) {
        let (taken, until) = (self.type_in(bytes), Instant::now() + PATIENCE);
        while taken.recv_timeout(Duration::from_millis(1)).is_err() {
            assert!(Instant::now() < until, "what is typed is not taken; there is\n{}", self.contents());
            self.look(Duration::from_millis(1));
        }
    }

    /// Takes in what comes within that time. False when nothing came.
    pub fn look(&mut self, within: Duration) -> bool {
        match self.output.recv_timeout(within) {
            Ok(bytes) => {
                self.show(&bytes);
                true
            }
            Err(_) => false,
        }
    }

    /// Shows what came, a frame only when it is whole.
    fn show(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.rest.extend_from_slice(bytes);
        let last = |bytes: &[u8], mark: &[u8]| bytes.windows(mark.len()).rposition(|part| part == mark);
        let whole = match (last(&self.rest, FRAME.0), last(&self.rest, FRAME.1)) {
            (Some(begin), end) if end.is_none_or(|end| end < begin) => begin,
            // The beginning of a frame may itself be cut.
            _ => {
                let cut = (1..FRAME.0.len()).rev().find(|length| self.rest.ends_with(&FRAME.0[..*length]));
                self.rest.len() - cut.unwrap_or(0)
            }
        };
        self.screen.process(&self.rest[..whole]);
        self.rest.drain(..whole);
    }

    pub fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    /// What every cell shows, with its looks.
    pub fn cells(&self) -> Vec<vt100::Cell> {
        cells_of(self.screen.screen())
    }

    /// Reads on until the screen shows that.
    pub fn wait_for(&mut self, what: &str) {
        self.wait_until(what, |screen| screen.contents().contains(what));
    }

    /// Reads on until the screen is so.
    pub fn wait_until(&mut self, what: &str, so: impl Fn(&vt100::Screen) -> bool) {
        let until = Instant::now() + PATIENCE;
        while !so(self.screen.screen()) {
            let left = until.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.show(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("'{what}' never came; there is\n{}", self.contents())
                }
            }
        }
    }

    /// Reads on until the console shows this turn and nothing is being written to the disk, which it would
    /// show too.
    pub fn wait_for_turn(&mut self, turn: &str) {
        self.wait_until(turn, |screen| {
            let contents = screen.contents();
            let header = contents.lines().next().unwrap_or_default();
            header.contains(turn) && !header.contains("writing")
        });
    }

    /// Makes the window that large, while nobody looks.
    pub fn resize(&self, rows: u16, cols: u16) {
        let master = self.master.as_ref().expect("the terminal is open");
        master.resize(size(rows, cols)).expect("another size");
    }

    /// Makes the window that large, and looks at it.
    pub fn resize_and_look(&mut self, rows: u16, cols: u16) {
        self.screen.screen_mut().set_size(cells(rows), cells(cols));
        self.resize(rows, cols);
    }

    /// Looks on until nothing moved for so long.
    pub fn rest_for(&mut self, quiet: Duration) {
        let until = Instant::now() + PATIENCE;
        while self.look(quiet) {
            assert!(Instant::now() < until, "it never rests; there is\n{}", self.contents());
        }
    }

    /// Looks on until nothing moves any more.
    pub fn rest(&mut self) {
        self.rest_for(Duration::from_millis(400));
    }

    /// That the screen shows what a fresh one would, once nothing moves any more.
    pub fn is_like_a_fresh_one(&mut self) {
        let until = Instant::now() + PATIENCE;
        self.rest();
        let (before, shown) = (self.cells(), self.contents());
        let (rows, cols) = self.screen.screen().size();
        let (rows, cols) = (rows.get(), cols.get());
        self.screen = blank(rows, cols);
        // Another size and back: all is drawn anew, whatever keys mean now.
        self.resize(rows, cols + 1);
        self.resize(rows, cols);
        while self.cells() != before {
            let left = until.saturating_duration_since(Instant::now());
            assert!(self.look(left), "the fresh screen differs:\n{}\nthere was\n{}", self.contents(), shown);
        }
    }

    /// Leaves the console.
    pub fn leave(&mut self) {
        let _ = self.type_in("\u{3}\u{3}");
        let status = self.end();
        assert!(status.success(), "{status:?}");
        self.is_given_back();
    }

    /// Ends it from wherever it is.
    pub fn terminate(&mut self) {
        self.signal("TERM");
        let status = self.end();
        assert!(status.signal().is_some(), "{status:?}");
        self.is_given_back();
    }

    /// Waits for the end and reads all output, and says how the program ended.
    pub fn end(&mut self) -> ExitStatus {
        let until = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("it can be asked") {
                break status;
            }
            assert!(Instant::now() < until, "it never ends; there is\n{}", self.contents());
            self.look(Duration::from_millis(5));
        };
        while self.look(Duration::from_millis(200)) {}
        let rest = std::mem::take(&mut self.rest);
        self.screen.process(&rest);
        status
    }

    /// Stopped by the terminal and woken again, it shows what it showed.
    pub fn stops_and_goes_on(&mut self) {
        let before = self.contents();
        self.signal("TSTP");
        self.wait_until_given_back();
        // The screen is given back just before the program stops: a signal sent in between is lost.
        while !self.screen.screen().alternate_screen() {
            self.signal("CONT");
            self.look(Duration::from_millis(300));
        }
        self.wait_until("it shows the same", |screen| screen.contents() == before);
    }

    /// That the terminal is as it was.
    pub fn is_given_back(&self) {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "the terminal is as it was");
        assert!(!screen.hide_cursor() && !screen.bracketed_paste());
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert!(!self.is_raw(), "keys come one by one, and are not shown");
    }

    /// Whether the terminal hands keys over one by one, and does not show them.
    fn is_raw(&self) -> bool {
        let modes = self.master.as_ref().and_then(|master| master.get_termios());
        modes.is_some_and(|modes| {
            let modes = format!("{:?}", modes.local_flags);
            !modes.contains("ICANON") || !modes.contains("ECHO |")
        })
    }

    /// Looks on until the terminal is as it was, while the program is still there.
    pub fn wait_until_given_back(&mut self) {
        self.wait_until("the terminal is given back", |screen| !screen.alternate_screen());
        // Its modes go back after what is written.
        let until = Instant::now() + PATIENCE;
        while self.is_raw() {
            assert!(Instant::now() < until, "it stays raw");
            self.look(Duration::from_millis(5));
        }
        self.is_given_back();
    }

    pub fn id(&self) -> u32 {
        self.child.process_id().expect("it runs")
    }

    /// Ends it without a word.
    pub fn kill(&mut self) {
        self.signal("KILL");
        let status = self.end();
        assert!(status.signal().is_some(), "{status:?}");
    }

    pub fn signal(&self, name: &str) {
        let id = self.id().to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &id]).status().expect("kill runs");
        assert!(sent.success());
    }
}
