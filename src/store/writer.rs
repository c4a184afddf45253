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
        let medium = match save.place {
            Place::Held { path, file } => OnDisk { path, file: Some(file), new: None },
            Place::New(new) => OnDisk { path: PathBuf::new(), file: None, new: Some(new) },
        };
        Self::over(medium, save.kept, save.tip, notify)
            .map_err(|error| StoreError::io("writer".as_ref(), Action::Write, error))
    }

    fn over<M: Medium>(
        medium: M,
        kept: u64,
        tip: Digest,
        notify: impl Fn() + Send + 'static,
    ) -> std::io::Result<Self> {
        let status = if medium.is_new() { WriteStatus::Writing } else { WriteStatus::Recorded };
        let shared = Arc::new(Mutex::new(Shared { status, given: 0, recorded: 0 }));
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
    /// Whether it still has to be made, by `reopen`.
    fn is_new(&self) -> bool;
    /// Writes at the end and makes sure that it is there.
    fn append(&mut self, bytes: &[u8]) -> Result<(), StoreError>;
    /// Opens it again, makes sure that the first `kept` bytes are a journal that ends in `tip`, and cuts
    /// off what stands behind them.
    fn reopen(&mut self, kept: u64, tip: Digest) -> Result<(), StoreError>;
}

struct OnDisk {
    path: PathBuf,
    file: Option<File>,
    new: Option<NewSave>,
}

impl Medium for OnDisk {
    fn is_new(&self) -> bool {
        self.new.is_some()
    }

    fn append(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        let Some(file) = &mut self.file else { return Err(StoreError::Missing(self.path.clone())) };
        file.write_all(bytes)
            .and_then(|()| file.sync_data())
            .map_err(|error| StoreError::io(&self.path, Action::Write, error))
    }

    fn reopen(&mut self, kept: u64, tip: Digest) -> Result<(), StoreError> {
        if let Some(new) = &self.new {
            let (path, file) = new.make()?;
            (self.path, self.file, self.new) = (path, Some(file), None);
            return Ok(());
        }
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
        let mut broken = self.medium.is_new();
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
        // Line by line: of what is not synced, a power cut may leave the end without the beginning. Within
        // one line, the last, that is a torn record; over several it would be damage.
        let mut done = 0;
        let result = self.pending.split_inclusive('\n').try_for_each(|line| {
            self.medium.append(line.as_bytes())?;
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ScenarioId;
    use crate::content::Seat;
    use crate::record::{Header, Record, entry};

    /// A disk with room for so many bytes, whose syncs fail so many times.
    #[derive(Clone)]
    struct Disk(Arc<Mutex<Platter>>);

    struct Platter {
        bytes: Vec<u8>,
        room: usize,
        failing_syncs: usize,
        reopened: usize,
    }

    impl Medium for Disk {
        fn is_new(&self) -> bool {
            false
        }

        fn append(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
            let mut disk = self.0.lock().unwrap();
            let fits = bytes.len().min(disk.room - disk.bytes.len());
            disk.bytes.extend_from_slice(&bytes[..fits]);
            let full = fits < bytes.len();
            let broken = disk.failing_syncs > 0;
            disk.failing_syncs = disk.failing_syncs.saturating_sub(1);
            if full || broken {
                let error = std::io::Error::from(std::io::ErrorKind::StorageFull);
                return Err(StoreError::io("disk".as_ref(), Action::Write, error));
            }
            Ok(())
        }

        fn reopen(&mut self, kept: u64, tip: Digest) -> Result<(), StoreError> {
            let mut disk = self.0.lock().unwrap();
            disk.reopened += 1;
            disk.bytes.truncate(usize::try_from(kept).unwrap());
            let same = Journal::read(&disk.bytes).is_ok_and(|reading| reading.journal.tip() == tip);
            same.then_some(()).ok_or(StoreError::Changed("disk".into()))
        }
    }

    fn journal() -> Journal {
        Journal::open(Header {
            format: entry::FORMAT,
            program: String::new(),
            rules: 1,
            scenario: ScenarioId::literal("x"),
            catalogue: Digest::default(),
            setting: Digest::default(),
            options: Vec::new(),
            seed: 1,
            seats: Vec::new(),
            started: 0,
            origin: None,
            source: None,
        })
    }

    fn disk(journal: &Journal, room: usize, failing_syncs: usize) -> Disk {
        let bytes = journal.text().into_bytes();
        Disk(Arc::new(Mutex::new(Platter { room: bytes.len() + room, bytes, failing_syncs, reopened: 0 })))
    }

    fn start(disk: &Disk, journal: &Journal) -> (Writer, Receiver<()>) {
        let (tell, told) = channel();
        let kept = u64::try_from(journal.text().len()).unwrap();
        let notify = move || tell.send(()).unwrap_or_default();
        (Writer::over(disk.clone(), kept, journal.tip(), notify).unwrap(), told)
    }

    fn sealed(seat: Seat) -> Record {
        Record::Sealed { seat }
    }

    #[test]
    fn a_full_disk_is_told_and_the_game_is_saved_once_there_is_room() {
        let mut journal = journal();
        let disk = disk(&journal, 150, 0);
        let (mut writer, told) = start(&disk, &journal);
        let first = writer.append(journal.push(sealed(Seat::Hr)).unwrap());
        told.recv().unwrap();
        writer.append(journal.push(sealed(Seat::Nato)).unwrap());
        told.recv().unwrap();
        assert!(matches!(writer.status(), WriteStatus::NotSaved(_)));
        assert_eq!(writer.recorded(), first);
        let third = writer.append(journal.push(sealed(Seat::Presidency)).unwrap());
        told.recv().unwrap();
        assert!(matches!(writer.status(), WriteStatus::NotSaved(_)));

        disk.0.lock().unwrap().room = 10_000;
        writer.retry();
        told.recv().unwrap();
        assert!(matches!(writer.status(), WriteStatus::Recorded));
        assert_eq!(writer.recorded(), third);
        assert_eq!(disk.0.lock().unwrap().bytes, journal.text().into_bytes());
    }

    #[test]
    fn after_a_failed_sync_nothing_is_called_saved_before_it_was_opened_again() {
        let mut journal = journal();
        let disk = disk(&journal, 10_000, 1);
        let (mut writer, told) = start(&disk, &journal);
        writer.append(journal.push(sealed(Seat::Hr)).unwrap());
        told.recv().unwrap();
        assert!(matches!(writer.status(), WriteStatus::NotSaved(_)));
        assert_eq!(writer.recorded(), 0);
        writer.append(journal.push(sealed(Seat::Nato)).unwrap());
        assert!(matches!(writer.finish(), WriteStatus::Recorded));
        let disk = disk.0.lock().unwrap();
        assert_eq!((disk.reopened, &disk.bytes), (1, &journal.text().into_bytes()));
    }

    #[test]
    fn what_somebody_else_changed_is_not_written_over() {
        let mut journal = journal();
        let disk = disk(&journal, 10_000, 1);
        let (mut writer, told) = start(&disk, &journal);
        writer.append(journal.push(sealed(Seat::Hr)).unwrap());
        told.recv().unwrap();
        disk.0.lock().unwrap().bytes[70] ^= 1;
        writer.retry();
        let WriteStatus::NotSaved(error) = writer.finish() else { panic!("called saved") };
        assert_eq!(error.slug(), "changed");
    }
}
