//! Lines go to the disk on a thread of their own, so that the screen never waits.
//!
//! A line counts as recorded once it is on the disk, not before. When that fails, nothing more is called
//! saved until the file was opened again and what stands in it was compared with what was acknowledged.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use super::disk::{Access, Disk, Links, OpenFile};
use super::files;
use super::problem::{Action, StoreError};
use super::saves::{NewSave, Place, Save};
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
    /// The save; none while it is still to be made.
    path: Option<PathBuf>,
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
        let (path, file, new) = match save.place {
            Place::Held { path, file } => (path, Some(file), None),
            Place::New(new) => (PathBuf::new(), None, Some(new)),
        };
        let status = if new.is_some() { WriteStatus::Writing } else { WriteStatus::Recorded };
        let shared = Arc::new(Mutex::new(Shared {
            path: file.is_some().then(|| path.clone()),
            status,
            given: 0,
            recorded: 0,
        }));
        let (commands, inbox) = channel();
        let worker = Worker {
            disk: save.disk,
            path,
            file,
            new,
            kept: save.kept,
            tip: save.tip,
            pending: String::new(),
            ticket: 0,
        };
        let thread = std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn({
                let shared = Arc::clone(&shared);
                move || worker.run(&inbox, &shared, notify)
            })
            .map_err(|error| StoreError::io("writer".as_ref(), Action::Write, error))?;
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

    /// The save that is written; none while it is still to be made.
    #[must_use]
    pub fn path(&self) -> Option<PathBuf> {
        lock(&self.shared).path.clone()
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

struct Worker {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    /// The open file; none while it is to be made, or to be opened again after a failure.
    file: Option<Box<dyn OpenFile>>,
    /// A save still to be made.
    new: Option<NewSave>,
    /// Bytes acknowledged, and the digest of the last line among them.
    kept: u64,
    tip: Digest,
    /// Lines not acknowledged yet.
    pending: String,
    /// The append that they end with.
    ticket: Ticket,
}

impl Worker {
    fn run(mut self, inbox: &Receiver<Command>, shared: &Mutex<Shared>, notify: impl Fn()) {
        let mut broken = self.new.is_some();
        // A new save is made at once, before anything is appended.
        let mut waiting = !broken;
        loop {
            if waiting {
                let Ok(command) = inbox.recv() else { break };
                self.take(command);
            }
            waiting = true;
            // What came in the meantime goes to the disk together.
            while let Ok(command) = inbox.try_recv() {
                self.take(command);
            }
            let result = self.write(broken);
            broken = result.is_err();
            {
                let mut shared = lock(shared);
                if self.new.is_none() && shared.path.is_none() {
                    shared.path = Some(self.path.clone());
                }
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
            self.reopen()?;
        }
        // Line by line: of what is not synced, a power cut may leave the end without the beginning. Within
        // one line, the last, that is a torn record; over several it would be damage.
        let path = &self.path;
        let file = self.file.as_deref_mut().ok_or_else(|| StoreError::Missing(path.clone()))?;
        let mut done = 0;
        let result = self.pending.split_inclusive('\n').try_for_each(|line| {
            append(file, line).map_err(|error| StoreError::io(path, Action::Write, error))?;
            done += line.len();
            self.kept += u64::try_from(line.len()).unwrap_or(u64::MAX);
            if let Some(Ok(tip)) = line.get(..64).map(str::parse) {
                self.tip = tip;
            }
            Ok(())
        });
        self.pending.drain(..done);
        result
    }

    /// Makes the file, or opens it again, makes sure that what was acknowledged is what stands in it, and cuts
    /// off what stands behind.
    fn reopen(&mut self) -> Result<(), StoreError> {
        if let Some(new) = &self.new {
            let (path, file) = new.make()?;
            (self.path, self.file, self.new) = (path, Some(file), None);
            return Ok(());
        }
        self.file = None; // its lock goes with it
        let path = &self.path;
        let mut file = files::open(&*self.disk, path, Links::Refused, Access::Write)?;
        files::lock(&*file, path)?;
        let bytes = files::read_open(&mut *file, path, FILE_BYTES_MAX)?;
        let known = usize::try_from(self.kept).ok().and_then(|kept| bytes.get(..kept));
        let same = known.is_some_and(|known| Journal::read(known).is_ok_and(|r| r.journal.tip() == self.tip));
        if !same {
            return Err(StoreError::Changed(path.clone()));
        }
        file.cut(self.kept).map_err(|error| StoreError::io(path, Action::Write, error))?;
        self.file = Some(file);
        Ok(())
    }
}

/// Writes a line at the end and makes sure that it is there.
fn append(file: &mut dyn OpenFile, line: &str) -> std::io::Result<()> {
    file.append(line.as_bytes())?;
    file.sync()
}
