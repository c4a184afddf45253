//! The program itself in a pseudo-terminal of 200x60: from its start to its first whole frame, what memory it holds
//! at the console, and how often it wakes when nothing is pressed. The last two are printed, not timed.

use std::io::Read;
use std::time::{Duration, Instant};

use criterion::Criterion;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// What a frame ends with.
const FRAME_END: &[u8] = b"\x1b[?2026l";
/// How long it is left alone.
const ALONE: Duration = Duration::from_secs(3);

/// The program at its first frame.
struct Running {
    child: Box<dyn Child + Send + Sync>,
    /// Keeps the terminal there.
    _master: Box<dyn MasterPty + Send>,
    reader: Box<dyn Read + Send>,
    took: Duration,
}

impl Running {
    /// Starts it in a data folder of its own, and reads until its first frame is whole.
    fn start(arguments: &[&str]) -> Self {
        let data = tempfile::tempdir().expect("a folder");
        let size = PtySize { rows: 60, cols: 200, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_casus"));
        command.env("TERM", "xterm-256color");
        command.env("COLORTERM", "truecolor");
        command.args(arguments);
        command.arg("--data-dir");
        command.arg(data.path());
        let mut reader = pair.master.try_clone_reader().expect("its output");
        let (mut seen, mut buffer) = (Vec::new(), [0; 1 << 13]);
        let begun = Instant::now();
        let child = pair.slave.spawn_command(command).expect("it starts");
        drop(pair.slave);
        while !seen.windows(FRAME_END.len()).any(|bytes| bytes == FRAME_END) {
            // What was seen before matters only where the mark is cut in two.
            seen.drain(..seen.len().saturating_sub(FRAME_END.len()));
            let length = reader.read(&mut buffer).expect("it writes");
            assert!(length > 0, "it ended before its first frame");
            seen.extend_from_slice(&buffer[..length]);
        }
        Self { child, _master: pair.master, reader, took: begun.elapsed() }
    }

    /// A number of the kernel's account of it.
    fn status(&self, field: &str) -> Option<u64> {
        let path = format!("/proc/{}/status", self.child.process_id()?);
        let text = std::fs::read_to_string(path).ok()?;
        let line = text.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(':'))?;
        line.split_whitespace().next()?.parse().ok()
    }

    fn end(mut self) {
        self.child.kill().expect("it can be ended");
        self.child.wait().expect("it has ended");
        drop(self.reader);
    }
}

pub fn measure(criterion: &mut Criterion) {
    let play = ["play", "northern-haze", "--seed", "7"];
    for (name, arguments) in
        [("start to the first frame: title", &[][..]), ("start to the first frame: console", &play[..])]
    {
        criterion.bench_function(name, |bench| {
            bench.iter_custom(|times| {
                let started = (0..times).map(|_| {
                    let running = Running::start(arguments);
                    let took = running.took;
                    running.end();
                    took
                });
                started.sum()
            });
        });
    }
    let mut running = Running::start(&play);
    // Somebody has to take what it writes.
    let mut reader = std::mem::replace(&mut running.reader, Box::new(std::io::empty()));
    std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()));
    let wakes = |running: &Running| running.status("voluntary_ctxt_switches");
    let before = wakes(&running);
    std::thread::sleep(ALONE);
    if let (Some(before), Some(after)) = (before, wakes(&running)) {
        println!("wake-ups at the console, nothing pressed: {} in {} s", after - before, ALONE.as_secs());
    }
    if let Some(kibibytes) = running.status("VmHWM") {
        println!(
            "most memory held at the console: {}.{} MiB",
            kibibytes / 1024,
            kibibytes % 1024 * 10 / 1024
        );
    }
    running.end();
}
