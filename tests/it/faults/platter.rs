//! A disk in memory for the real code of the store: power loss, kills, and errors at the call that a test
//! names. What was not synced is dropped, torn, zeroed or reordered then, the same way for the same seed.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::TryLockError;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use casus::store::disk::{Access, Disk, Kind, Links, OpenFile, TEMPORARY, There};

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The machine stops in that call: nothing works until it is started again.
    Stop,
    /// No space, quota used up: reading goes on.
    Full,
    Quota,
    /// Nothing can be written or opened for it.
    ReadOnly,
    /// Every call fails.
    Io,
    /// Nothing can be opened.
    TooManyFiles,
    /// What was written stays in memory, and no later sync brings it to the disk.
    Sync,
    Rename,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Call {
    Look,
    Read,
    Lock,
    List,
    Open(Access),
    Make,
    Write,
    Sync,
    SyncFolder,
    Rename,
    Remove,
}

impl Trouble {
    fn hits(self, call: Call) -> bool {
        let writes = matches!(call, Call::Make | Call::Write);
        match self {
            Self::Stop | Self::Io => true,
            Self::Full | Self::Quota => writes,
            Self::ReadOnly => {
                writes || matches!(call, Call::Open(Access::Write) | Call::Rename | Call::Remove)
            }
            Self::TooManyFiles => {
                matches!(call, Call::Open(_) | Call::Make | Call::List | Call::SyncFolder)
            }
            Self::Sync => matches!(call, Call::Sync | Call::SyncFolder),
            Self::Rename => call == Call::Rename,
        }
    }

    fn error(self) -> io::Error {
        match self {
            Self::Full => ErrorKind::StorageFull.into(),
            Self::Quota => ErrorKind::QuotaExceeded.into(),
            Self::ReadOnly => ErrorKind::ReadOnlyFilesystem.into(),
            Self::TooManyFiles => io::Error::other("too many open files"),
            Self::Stop | Self::Io | Self::Sync | Self::Rename => io::Error::other("input/output error"),
        }
    }
}

#[derive(Debug, Clone)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Cut(usize),
}

impl Change {
    fn apply(&self, to: &mut Vec<u8>) {
        match self {
            Self::Write { at, bytes } => {
                // Behind a gap: what was to stand there never came.
                let end = at + bytes.len();
                to.resize(to.len().max(end), 0);
                to[*at..end].copy_from_slice(bytes);
            }
            Self::Cut(length) => to.resize(*length, 0),
        }
    }
}

#[derive(Debug, Clone)]
enum Naming {
    Set(PathBuf, usize),
    Move(PathBuf, PathBuf, usize),
    Unset(PathBuf),
}

impl Naming {
    fn apply(&self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::Set(path, node) => drop(names.insert(path.clone(), *node)),
            Self::Move(from, to, node) => {
                names.remove(from);
                names.insert(to.clone(), *node);
            }
            Self::Unset(path) => drop(names.remove(path)),
        }
    }

    fn folder(&self) -> Option<&Path> {
        match self {
            Self::Set(path, _) | Self::Unset(path) | Self::Move(_, path, _) => path.parent(),
        }
    }
}

#[derive(Debug, Default)]
struct Node {
    folder: bool,
    /// What programs see, what is on the disk, and the changes in between.
    live: Vec<u8>,
    safe: Vec<u8>,
    unsynced: Vec<Change>,
    locked: bool,
}

impl Node {
    fn change(&mut self, change: Change) {
        change.apply(&mut self.live);
        self.unsynced.push(change);
    }
}

#[derive(Debug)]
struct State {
    nodes: Vec<Node>,
    live: BTreeMap<PathBuf, usize>,
    safe: BTreeMap<PathBuf, usize>,
    unsynced: Vec<Naming>,
    /// Calls so far, and what is to happen from which call on, how often.
    calls: usize,
    plan: Option<(usize, usize, Trouble)>,
    down: bool,
    /// Counts up with every start: files opened before are closed.
    start: usize,
    dice: u64,
}

/// The disk; its copies are the same disk.
#[derive(Debug, Clone)]
pub struct Platter(Arc<Mutex<State>>);

impl Platter {
    /// An empty one with the folder `/home`.
    pub fn new(seed: u64) -> Self {
        let root = Node { folder: true, ..Node::default() };
        let names: BTreeMap<PathBuf, usize> = [("/".into(), 0), ("/home".into(), 0)].into();
        let dice = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        Self(Arc::new(Mutex::new(State {
            nodes: vec![root],
            live: names.clone(),
            safe: names,
            unsynced: Vec::new(),
            calls: 0,
            plan: None,
            down: false,
            start: 0,
            dice,
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From that call on (the first is 0), so many calls meet this trouble, if it is theirs.
    pub fn plan(&self, call: usize, times: usize, trouble: Trouble) {
        self.state().plan = Some((call, times, trouble));
    }

    /// Nothing goes wrong any more.
    pub fn mend(&self) {
        self.state().plan = None;
    }

    pub fn calls(&self) -> usize {
        self.state().calls
    }

    pub fn is_down(&self) -> bool {
        self.state().down
    }

    /// The program is gone, the machine goes on: everything that was written is there.
    pub fn start_after_kill(&self) {
        self.state().restart();
    }

    /// The power was gone: of what was not synced each piece is there, or not, or in part.
    pub fn start_after_power_loss(&self) {
        let mut state = self.state();
        for at in 0..state.nodes.len() {
            for change in std::mem::take(&mut state.nodes[at].unsynced) {
                if let Some(change) = state.chance(change) {
                    change.apply(&mut state.nodes[at].safe);
                }
            }
            let node = &mut state.nodes[at];
            node.live.clone_from(&node.safe);
        }
        for naming in std::mem::take(&mut state.unsynced) {
            if state.roll(2) == 0 {
                naming.apply(&mut state.safe);
            }
        }
        // What stands in a folder is lost with it.
        let there = state.safe.clone();
        state.safe.retain(|path, _| path.ancestors().all(|folder| there.contains_key(folder)));
        state.live = state.safe.clone();
        state.restart();
    }

    /// Puts a whole file on the disk.
    pub fn put(&self, path: impl AsRef<Path>, bytes: &[u8]) {
        let mut state = self.state();
        for folder in path.as_ref().ancestors().skip(1) {
            if !state.live.contains_key(folder) {
                state.node(folder, Node { folder: true, ..Node::default() });
            }
        }
        let node = Node { live: bytes.to_vec(), safe: bytes.to_vec(), ..Node::default() };
        state.node(path.as_ref(), node);
        state.unsynced.clear();
        state.safe = state.live.clone();
    }

    /// What a program reads there.
    pub fn bytes(&self, path: impl AsRef<Path>) -> Option<Vec<u8>> {
        let state = self.state();
        state.live.get(path.as_ref()).map(|node| state.nodes[*node].live.clone())
    }

    /// The names of all files.
    pub fn names(&self) -> Vec<String> {
        let state = self.state();
        let files = state.live.iter().filter(|(_, node)| !state.nodes[**node].folder);
        files.filter_map(|(path, _)| Some(path.file_name()?.to_str()?.to_owned())).collect()
    }
}

impl State {
    /// A number below this one.
    fn roll(&mut self, sides: usize) -> usize {
        self.dice ^= self.dice << 13;
        self.dice ^= self.dice >> 7;
        self.dice ^= self.dice << 17;
        usize::try_from(self.dice >> 33).expect("31 bits") % sides.max(1)
    }

    /// What is left of a change that nobody synced.
    fn chance(&mut self, change: Change) -> Option<Change> {
        match (self.roll(4), change) {
            (0, change) => Some(change),
            (1, Change::Write { at, mut bytes }) => {
                bytes.truncate(self.roll(bytes.len() + 1));
                Some(Change::Write { at, bytes })
            }
            // The length came, the bytes did not, or not all.
            (2, Change::Write { at, mut bytes }) => {
                let from = self.roll(bytes.len());
                bytes[from..].fill(0);
                Some(Change::Write { at, bytes })
            }
            _ => None,
        }
    }

    fn restart(&mut self) {
        (self.down, self.plan) = (false, None);
        self.start += 1;
        self.nodes.iter_mut().for_each(|node| node.locked = false);
    }

    fn node(&mut self, path: &Path, node: Node) -> usize {
        let number = self.nodes.len();
        self.nodes.push(node);
        self.name(Naming::Set(path.to_owned(), number));
        number
    }

    fn name(&mut self, naming: Naming) {
        naming.apply(&mut self.live);
        self.unsynced.push(naming);
    }

    fn find(&self, path: &Path) -> io::Result<usize> {
        self.live.get(path).copied().ok_or_else(|| ErrorKind::NotFound.into())
    }

    fn there(&self, node: usize) -> There {
        let kind = if self.nodes[node].folder { Kind::Folder } else { Kind::File };
        // Long ago: whatever is an orphan is old enough to be swept.
        There { kind, modified: Some(SystemTime::UNIX_EPOCH), open_to_all: false }
    }

    /// Counts a call and says what happens in it. A machine that stops has begun the call or not.
    fn call(&mut self, call: Call) -> Result<(), (Trouble, bool)> {
        let number = self.calls;
        self.calls += 1;
        if self.down {
            return Err((Trouble::Stop, false));
        }
        match self.plan {
            Some((from, times, trouble))
                if (from..from.saturating_add(times)).contains(&number) && trouble.hits(call) =>
            {
                self.down = trouble == Trouble::Stop;
                Err((trouble, trouble == Trouble::Stop && self.roll(2) == 0))
            }
            _ => Ok(()),
        }
    }

    /// Does something as one step, unless the call fails.
    fn step(&mut self, call: Call, does: impl FnOnce(&mut Self) -> io::Result<()>) -> io::Result<()> {
        match self.call(call) {
            Ok(()) => does(self),
            Err((trouble, begun)) => {
                if begun {
                    does(self)?;
                }
                Err(trouble.error())
            }
        }
    }

    /// Asks something that changes nothing.
    fn ask(&mut self, call: Call) -> io::Result<()> {
        self.step(call, |_| Ok(()))
    }
}

impl Disk for Platter {
    fn look(&self, path: &Path, _: Links) -> io::Result<There> {
        let mut state = self.state();
        state.ask(Call::Look)?;
        state.find(path).map(|node| state.there(node))
    }

    fn open(&self, path: &Path, _: Links, access: Access) -> io::Result<Box<dyn OpenFile>> {
        let mut state = self.state();
        state.ask(Call::Open(access))?;
        let node = state.find(path)?;
        Ok(Box::new(Handle::new(self, &state, node)))
    }

    fn make_temporary(&self, folder: &Path) -> io::Result<(PathBuf, Box<dyn OpenFile>)> {
        let mut state = self.state();
        let number = state.nodes.len();
        let path = folder.join(format!("{}{number}{}", TEMPORARY.0, TEMPORARY.1));
        state.find(folder)?;
        state.step(Call::Make, |state| {
            state.node(&path, Node::default());
            Ok(())
        })?;
        let handle = Handle::new(self, &state, number);
        Ok((path, Box::new(handle)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step(Call::Rename, |state| {
            let node = state.find(from)?;
            state.name(Naming::Move(from.to_owned(), to.to_owned(), node));
            Ok(())
        })
    }

    fn rename_to_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        if self.state().live.contains_key(to) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        self.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.state().step(Call::Remove, |state| {
            state.find(path)?;
            state.name(Naming::Unset(path.to_owned()));
            Ok(())
        })
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.find(folder)?;
        state.step(Call::SyncFolder, |state| {
            for naming in std::mem::take(&mut state.unsynced) {
                if naming.folder() == Some(folder) {
                    naming.apply(&mut state.safe);
                } else {
                    state.unsynced.push(naming);
                }
            }
            Ok(())
        })
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.state().step(Call::Make, |state| {
            let missing: Vec<&Path> =
                folder.ancestors().take_while(|path| !state.live.contains_key(*path)).collect();
            for path in missing.into_iter().rev() {
                state.node(path, Node { folder: true, ..Node::default() });
            }
            Ok(())
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(OsString, Kind)>> {
        let mut state = self.state();
        state.ask(Call::List)?;
        state.find(folder)?;
        let inside = state.live.iter().filter(|(path, _)| path.parent() == Some(folder));
        Ok(inside
            .map(|(path, node)| (path.file_name().expect("a name").to_owned(), state.there(*node).kind))
            .collect())
    }
}

#[derive(Debug)]
struct Handle {
    disk: Platter,
    node: usize,
    start: usize,
    locks: std::cell::Cell<bool>,
}

impl Handle {
    fn new(disk: &Platter, state: &State, node: usize) -> Self {
        Self { disk: disk.clone(), node, start: state.start, locks: false.into() }
    }

    /// The disk, as long as the machine was not started again.
    fn state(&self) -> io::Result<MutexGuard<'_, State>> {
        let state = self.disk.state();
        if state.start == self.start { Ok(state) } else { Err(io::Error::other("closed")) }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        if self.locks.get()
            && let Ok(mut state) = self.state()
        {
            state.nodes[self.node].locked = false;
        }
    }
}

impl OpenFile for Handle {
    fn there(&self) -> io::Result<There> {
        let mut state = self.state()?;
        state.ask(Call::Look)?;
        Ok(state.there(self.node))
    }

    fn lock(&self) -> Result<(), TryLockError> {
        let mut state = self.state().map_err(TryLockError::Error)?;
        state.ask(Call::Lock).map_err(TryLockError::Error)?;
        if std::mem::replace(&mut state.nodes[self.node].locked, true) {
            return Err(TryLockError::WouldBlock);
        }
        self.locks.set(true);
        Ok(())
    }

    fn read(&mut self, max: u64) -> io::Result<Vec<u8>> {
        let mut state = self.state()?;
        state.ask(Call::Read)?;
        let max = usize::try_from(max).unwrap_or(usize::MAX);
        Ok(state.nodes[self.node].live.iter().copied().take(max).collect())
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.state()?;
        let (failed, length) = match state.call(Call::Write) {
            Ok(()) => (None, bytes.len()),
            // Some of it may have found room.
            Err((trouble, _)) => (Some(trouble), state.roll(bytes.len() + 1)),
        };
        if !state.down || failed.is_some() {
            let at = state.nodes[self.node].live.len();
            state.nodes[self.node].change(Change::Write { at, bytes: bytes[..length].to_vec() });
        }
        failed.map_or(Ok(()), |trouble| Err(trouble.error()))
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        let length = usize::try_from(length).expect("a length in memory");
        self.state()?.step(Call::Write, |state| {
            state.nodes[self.node].change(Change::Cut(length));
            Ok(())
        })
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.state()?;
        match state.call(Call::Sync) {
            Ok(()) => {
                let node = &mut state.nodes[self.node];
                for change in std::mem::take(&mut node.unsynced) {
                    change.apply(&mut node.safe);
                }
                Ok(())
            }
            // The machine stopped meanwhile: all is as before, each piece on the disk or not.
            Err((Trouble::Stop, _)) => Err(Trouble::Stop.error()),
            // What failed counts as written from now on: no later sync tries it again.
            Err((trouble, _)) => {
                for change in std::mem::take(&mut state.nodes[self.node].unsynced) {
                    if let Some(change) = state.chance(change) {
                        change.apply(&mut state.nodes[self.node].safe);
                    }
                }
                Err(trouble.error())
            }
        }
    }
}
