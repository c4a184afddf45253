//! The console in a real pseudo-terminal: a whole game by keys, signals, and the terminal as it was.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Nothing here takes longer than that; whatever does, hangs.
const PATIENCE: Duration = Duration::from_secs(60);

fn cells(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).expect("more than nothing")
}

struct Console {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    _data: tempfile::TempDir,
}

/// A console just started, and both ends of its terminal.
struct Started {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    reader: Box<dyn Read + Send>,
    keys: Box<dyn Write + Send>,
    data: tempfile::TempDir,
}

fn start(arguments: &[&str]) -> Started {
    let data = tempfile::tempdir().expect("a folder for the test");
    let pair = native_pty_system()
        .openpty(PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 })
        .expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_casus"));
    command.env_clear();
    command.env("HOME", data.path());
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    command.env("LANG", "C.UTF-8");
    command.arg("--data-dir");
    command.arg(data.path());
    command.args(arguments);
    let child = pair.slave.spawn_command(command).expect("the program starts");
    let reader = pair.master.try_clone_reader().expect("its output");
    let keys = pair.master.take_writer().expect("its keys");
    Started { child, master: pair.master, reader, keys, data }
}

impl Console {
    fn start(arguments: &[&str]) -> Self {
        let Started { child, master, mut reader, keys, data } = start(arguments);
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 1 << 13];
            while let Ok(length) = reader.read(&mut buffer) {
                if length == 0 || sender.send(buffer[..length].to_vec()).is_err() {
                    return;
                }
            }
        });
        let screen = vt100::Parser::new(cells(40), cells(120), 0);
        Self { child, master, keys, output, screen, _data: data }
    }

    /// Reads on until the screen shows that.
    fn wait_for(&mut self, what: &str) {
        self.wait_until(what, |screen| screen.contents().contains(what));
    }

    /// Reads on until the screen is so.
    fn wait_until(&mut self, what: &str, so: impl Fn(&vt100::Screen) -> bool) {
        let until = Instant::now() + PATIENCE;
        while !so(self.screen.screen()) {
            let left = until.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.screen.process(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("'{what}' never came; there is\n{}", self.screen.screen().contents())
                }
            }
        }
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("the terminal takes keys");
        self.keys.flush().expect("the terminal takes keys");
    }

    /// Reads to the end of the output, and says how the program ended.
    fn end(mut self) -> (portable_pty::ExitStatus, vt100::Parser) {
        let status = self.child.wait().expect("it ends");
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(200)) {
            self.screen.process(&bytes);
        }
        (status, self.screen)
    }

    fn signal(&self, name: &str) {
        let id = self.child.process_id().expect("it runs").to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &id]).status().expect("kill runs");
        assert!(sent.success());
    }
}

#[test]
fn a_whole_game_by_keys() {
    let mut console = Console::start(&["play", "thirty-minutes", "--seed", "3"]);
    for turn in 1..=6 {
        console.wait_for(&format!("turn {turn}/6"));
        console.press(" ");
        console.wait_for(&format!("End turn {turn}?"));
        console.press("\r");
        console.wait_for(&format!("Report of turn {turn}"));
        console.press("\r");
    }
    console.wait_for("Grade");
    console.press("\u{3}");
    console.wait_for("Leave?");
    console.press("\u{3}");
    let (status, screen) = console.end();
    assert!(status.success(), "{status:?}");
    assert!(!screen.screen().alternate_screen(), "the terminal is as it was");
    assert!(!screen.screen().hide_cursor());
}

#[test]
fn signals_end_it_with_the_terminal_given_back() {
    for name in ["TERM", "INT", "HUP", "QUIT"] {
        let mut console = Console::start(&[]);
        console.wait_for("Handbook");
        assert!(console.screen.screen().alternate_screen());
        console.signal(name);
        let (status, screen) = console.end();
        assert!(!status.success(), "{name}: {status:?}");
        assert!(!screen.screen().alternate_screen(), "{name}: the terminal is as it was");
        assert!(!screen.screen().hide_cursor(), "{name}");
    }
}

#[test]
fn it_stops_and_goes_on_with_the_same_screen() {
    let mut console = Console::start(&["play", "northern-haze", "--seed", "3"]);
    console.wait_for("turn 1/24");
    // The footer is the last that a frame writes: what is compared later has to be whole.
    console.wait_for("? help");
    let before = console.screen.screen().contents();
    console.signal("TSTP");
    console.wait_until("the terminal is given back", |screen| !screen.alternate_screen());
    // The screen is given back just before the program stops: a signal sent in between is lost.
    while !console.screen.screen().alternate_screen() {
        console.signal("CONT");
        if let Ok(bytes) = console.output.recv_timeout(Duration::from_millis(300)) {
            console.screen.process(&bytes);
        }
    }
    console.wait_until("it shows the same", |screen| screen.contents() == before);
    console.press("qq");
    assert!(console.end().0.success());
}

#[test]
fn it_ends_when_the_terminal_goes_away() {
    let Started { mut child, master, mut reader, keys, .. } =
        start(&["play", "northern-haze", "--seed", "3"]);
    // Read here and not on a thread: every copy of the master has to be gone for the terminal to be gone.
    let mut screen = vt100::Parser::new(cells(40), cells(120), 0);
    let mut buffer = [0; 1 << 13];
    while !screen.screen().contents().contains("turn 1/24") {
        let length = reader.read(&mut buffer).expect("it runs");
        assert!(length > 0, "it ended too early");
        screen.process(&buffer[..length]);
    }
    drop(reader);
    drop(keys);
    drop(master);
    let (sender, ended) = channel();
    std::thread::spawn(move || sender.send(child.wait()));
    let status = ended.recv_timeout(PATIENCE).expect("it goes on without a terminal").expect("it ends");
    assert!(status.signal().is_some(), "it ends by the hang-up, not by a panic: {status:?}");
}

#[test]
fn it_follows_the_size_of_the_window() {
    let mut console = Console::start(&["play", "northern-haze", "--seed", "3"]);
    console.wait_for("turn 1/24");
    let size = |rows, cols| PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
    console.master.resize(size(10, 40)).expect("another size");
    console.wait_for("Missing:");
    console.screen.screen_mut().set_size(cells(30), cells(140));
    console.master.resize(size(30, 140)).expect("another size");
    console.wait_for("turn 1/24");
    console.press("qq");
    assert!(console.end().0.success());
}
