//! Lines go to the disk on a thread of their own, so that the screen never waits.
//!
//! A line counts as recorded once it is on the disk, not before. When that fails, nothing more is called
//! saved until the file was opened again and what stands in it was compared with what was acknowledged.

use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use super::disk::{self, Links};
use super::problem::{Action, StoreError};
use super::saves::Save;
use crate::base::Digest;
use crate::record::Journal;
use crate::record::journal::FILE_BYTES_MAX;

/// The number of an append, from 1. Later ones are larger.
pub type Ticket = u64;

/// What became of the lines given so far.
#[derive(Debug, Clone)]
pub enum WriteStatus {
    /// All are on the disk.
    Recorded,
    /// Some are on their way.
    Writing,
    /// Some are in memory only; the game goes on, and every further append tries again.
    NotSaved(Arc<StoreError>),
}

/// Writes a save on a thread of its own. Dropping it waits until what was given is written, or cannot be.
#[derive(Debug)]
pub struct Writer {
    commands: Option<Sender<Command>>,
    shared: Arc<Mutex<Shared>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    status: WriteStatus,
    given: Ticket,
    recorded: Ticket,
}

enum Command {
    Append(Ticket, String),
    Retry,
}

impl Writer {
    /// Starts writing. `notify` is called from that thread whenever the status changed.
    pub fn start(save: Save, notify: impl Fn() + Send + 'static) -> Result<Self, StoreError> {
        let path = save.path.clone();
        Self::over(OnDisk { path: save.path, file: Some(save.file) }, save.kept, save.tip, notify)
            .map_err(|error| StoreError::io(&path, Action::Write, error))
    }

    fn over<M: Medium>(
        medium: M,
        kept: u64,
        tip: Digest,
        notify: impl Fn() + Send + 'static,
    ) -> std::io::Result<Self> {
        let shared = Arc::new(Mutex::new(Shared { status: WriteStatus::Recorded, given: 0, recorded: 0 }));
        let (commands, inbox) = channel();
        let thread = std::thread::Builder::new().name("writer".to_owned()).spawn({
            let shared = Arc::clone(&shared);
            let worker = Worker { medium, kept, tip, pending: String::new(), ticket: 0 };
            move || worker.run(&inbox, &shared, notify)
        })?;
        Ok(Self { commands: Some(commands), shared, thread: Some(thread) })
    }

    /// Hands lines over, as `Journal::push` and `close_window` return them.
    pub fn append(&mut self, lines: String) -> Ticket {
        let ticket = {
            let mut shared = lock(&self.shared);
            shared.given += 1;
            if !matches!(shared.status, WriteStatus::NotSaved(_)) {
                shared.status = WriteStatus::Writing;
            }
            shared.given
        };
        self.send(Command::Append(ticket, lines));
        ticket
    }

    /// Tries again to save what could not be saved.
    pub fn retry(&self) {
        self.send(Command::Retry);
    }

    fn send(&self, command: Command) {
        if let Some(commands) = &self.commands {
            // The thread lives as long as its channel; it does not panic.
            let _ = commands.send(command);
        }
    }

    /// What became of the lines given so far.
    #[must_use]
    pub fn status(&self) -> WriteStatus {
        lock(&self.shared).status.clone()
    }

    /// The last append that is on the disk.
    #[must_use]
    pub fn recorded(&self) -> Ticket {
        lock(&self.shared).recorded
    }

    /// Waits until all that was given is on the disk, or cannot be, and closes the file.
    pub fn finish(mut self) -> WriteStatus {
        self.join();
        self.status()
    }

    fn join(&mut self) {
        self.commands = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.join();
    }
}

fn lock(shared: &Mutex<Shared>) -> std::sync::MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where lines go: the disk, or in tests something that fails like one.
trait Medium: Send + 'static {
    /// Writes at the end and makes sure that it is there.
    fn append(&mut self, bytes: &[u8]) -> Result<(), StoreError>;
    /// Opens it again, makes sure that the first `kept` bytes are a journal that ends in `tip`, and cuts
    /// off what stands behind them.
    fn reopen(&mut self, kept: u64, tip: Digest) -> Result<(), StoreError>;
}

struct OnDisk {
    path: PathBuf,
    file: Option<File>,
}

impl Medium for OnDisk {
    fn append(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        let Some(file) = &mut self.file else { return Err(StoreError::Missing(self.path.clone())) };
        file.write_all(bytes)
            .and_then(|()| file.sync_data())
            .map_err(|error| StoreError::io(&self.path, Action::Write, error))
    }

    fn reopen(&mut self, kept: u64, tip: Digest) -> Result<(), StoreError> {
        self.file = None; // its lock goes with it
        let path = &self.path;
        let fail = |error| StoreError::io(path, Action::Write, error);
        let mut file = disk::open(path, Links::Refused, OpenOptions::new().read(true).write(true))?;
        disk::lock(&file, path)?;
        let bytes = disk::read_open(&mut file, path, FILE_BYTES_MAX)?;
        let known = usize::try_from(kept).ok().and_then(|kept| bytes.get(..kept));
        let same = known.is_some_and(|known| Journal::read(known).is_ok_and(|r| r.journal.tip() == tip));
        if !same {
            return Err(StoreError::Changed(path.clone()));
        }
        file.set_len(kept).and_then(|()| file.seek(SeekFrom::Start(kept))).map_err(fail)?;
        self.file = Some(file);
        Ok(())
    }
}

struct Worker<M> {
    medium: M,
    /// Bytes acknowledged, and the digest of the last line among them.
    kept: u64,
    tip: Digest,
    /// Lines not acknowledged yet.
    pending: String,
    /// The append that they end with.
    ticket: Ticket,
}

impl<M: Medium> Worker<M> {
    fn run(mut self, inbox: &Receiver<Command>, shared: &Mutex<Shared>, notify: impl Fn()) {
        let mut broken = false;
        while let Ok(command) = inbox.recv() {
            self.take(command);
            // What came in the meantime goes to the disk together.
            while let Ok(command) = inbox.try_recv() {
                self.take(command);
            }
            let result = self.write(broken);
            broken = result.is_err();
            {
                let mut shared = lock(shared);
                match result {
                    Ok(()) => {
                        shared.recorded = self.ticket;
                        let all = shared.given == self.ticket;
                        shared.status = if all { WriteStatus::Recorded } else { WriteStatus::Writing };
                    }
                    Err(error) => shared.status = WriteStatus::NotSaved(Arc::new(error)),
                }
            }
            notify();
        }
    }

    fn take(&mut self, command: Command) {
        if let Command::Append(ticket, lines) = command {
            self.pending += &lines;
            self.ticket = ticket;
        }
    }

    fn write(&mut self, broken: bool) -> Result<(), StoreError> {
        if broken {
            self.medium.reopen(self.kept, self.tip)?;
        }
        if self.pending.is_empty() {
            return Ok(());
        }
        self.medium.append(self.pending.as_bytes())?;
        self.kept += u64::try_from(self.pending.len()).unwrap_or(u64::MAX);
        let last = self.pending.trim_end_matches('\n').rsplit('\n').next().unwrap_or_default();
        if let Some(Ok(tip)) = last.get(..64).map(str::parse) {
            self.tip = tip;
        }
        self.pending.clear();
        Ok(())
    }
}
