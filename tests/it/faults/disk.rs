//! A game kept on a disk that loses power, whose program is killed, that fills up and fails: what was
//! acknowledged is there, and nothing else is claimed.

use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use casus::base::Digest;
use casus::content::{Library, Seat};
use casus::engine::{OrderKind, Setting};
use casus::record::Journal;
use casus::session::{Player, Table};
use casus::store::{SaveName, SaveRef, Saves, WriteStatus, Writer, write_on};

use super::platter::{Platter, Trouble};

const FOLDER: &str = "/home/casus/saves";
const FILE: &str = "/home/casus/saves/haze.casus";
const NOTES: &str = "/home/casus/saves/haze.notes";

/// A game as its person plays it: the journal at its beginning, and what each key adds.
struct Course {
    setting: Arc<Setting>,
    opening: Journal,
    added: Vec<String>,
    digest: Digest,
}

impl Course {
    /// The text of the save once so many keys were recorded.
    fn text(&self, keys: usize) -> String {
        self.opening.text() + &self.added[..keys].concat()
    }

    fn whole(&self) -> String {
        self.text(self.added.len())
    }
}

static COURSE: LazyLock<Course> = LazyLock::new(|| {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().unwrap());
    let scenario = library.scenario(&catalogue, "thirty-minutes".parse().unwrap()).unwrap();
    let setting = Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).unwrap());
    let seating = [(Seat::Hr, Player::person(""))].into();
    let mut table = Table::open(Arc::clone(&setting), 7, seating, 0).unwrap();
    let opening = table.journal().clone();
    drop(table.take_lines());
    let mut added = Vec::new();
    for turn in 0..3 {
        let order = OrderKind::ALL
            .iter()
            .find_map(|kind| table.view(Seat::Hr).legal(*kind, &[]).into_iter().nth(turn))
            .expect("something is legal");
        table.give(Seat::Hr, order.order).unwrap();
        added.push(table.take_lines());
        table.end_turn(Seat::Hr).unwrap();
        added.push(table.take_lines());
    }
    Course { setting, opening, added, digest: table.digest() }
});

fn name() -> SaveName {
    SaveName::new("haze").unwrap()
}

fn named() -> SaveRef {
    SaveRef::Name(name())
}

fn saves(disk: &Platter) -> Result<Saves, casus::store::StoreError> {
    Saves::open_on(Arc::new(disk.clone()), FOLDER.into())
}

/// What somebody who looked at the screen was told to be safe.
#[derive(Default)]
struct Acknowledged {
    /// Keys of the course; none when not even the game was.
    keys: Option<usize>,
    notes: bool,
}

/// Waits until the writer has something new to say.
fn news(told: &Receiver<()>) {
    told.recv_timeout(Duration::from_secs(30)).expect("the writer answers");
}

fn is_recorded(writer: &Writer) -> bool {
    matches!(writer.status(), WriteStatus::Recorded)
}

/// Plays keys of the course on a writer, one by one, and notes what was acknowledged; no further than the
/// machine runs.
fn play(
    disk: &Platter,
    writer: &mut Writer,
    told: &Receiver<()>,
    keys: std::ops::Range<usize>,
    safe: &mut Acknowledged,
) {
    for key in keys {
        if disk.is_down() {
            return;
        }
        let ticket = writer.append(COURSE.added[key].clone());
        news(told);
        if writer.recorded() == ticket {
            safe.keys = Some(key + 1);
        }
    }
}

/// Everything that the store does in the life of a game: made, played, notes beside it exchanged, closed,
/// taken up again, its torn end set aside and cut off, played to the end.
fn life(disk: &Platter) -> Acknowledged {
    let mut safe = Acknowledged::default();
    let half = COURSE.added.len() / 2;
    let Ok(saves) = saves(disk) else { return safe };
    let (tell, told) = channel();
    let tell = move || tell.send(()).unwrap_or_default();
    let mut writer = Writer::start(saves.begin(&name(), &COURSE.opening), tell.clone()).unwrap();
    news(&told);
    if is_recorded(&writer) {
        safe.keys = Some(0);
    }
    play(disk, &mut writer, &told, 0..half, &mut safe);
    drop(writer);
    while told.try_recv().is_ok() {}
    for text in [&b"old"[..], b"new"] {
        safe.notes = write_on(disk, Path::new(NOTES), text).is_ok() && text == b"new";
    }
    let Ok((save, reading)) = saves.resume(&named()) else { return safe };
    assert_eq!(reading.journal.text(), COURSE.text(half), "nothing else was acknowledged");
    let mut writer = Writer::start(save, tell).unwrap();
    play(disk, &mut writer, &told, half..COURSE.added.len(), &mut safe);
    safe
}

/// That a machine just started again has all that was acknowledged, and that its player can go on.
fn all_is_there(disk: &Platter, safe: &Acknowledged, place: &str) {
    let saves = saves(disk).unwrap_or_else(|error| panic!("{place}: {error}"));
    let names = disk.names();
    let known = |name: &&String| *name == "haze.casus" || *name == "haze.notes";
    assert!(names.iter().all(|name| known(&name)), "{place}: {names:?}");
    if let Some(notes) = disk.bytes(NOTES) {
        assert!(notes == b"new" || (notes == b"old" && !safe.notes), "{place}: {notes:?}");
    } else {
        assert!(!safe.notes, "{place}");
    }
    if disk.bytes(FILE).is_none() {
        assert_eq!(safe.keys, None, "{place}: the game is gone");
        return;
    }
    let before = disk.bytes(FILE);
    let (save, reading) = saves.resume(&named()).unwrap_or_else(|error| panic!("{place}: {error}"));
    let text = reading.journal.text();
    assert!(COURSE.whole().starts_with(&text), "{place}: something else was played");
    let kept = safe.keys.map_or(0, |keys| COURSE.text(keys).len());
    assert!(text.len() >= kept, "{place}: {kept} bytes were acknowledged, {} are there", text.len());
    if reading.torn.is_some() {
        assert_eq!(disk.bytes(format!("{FILE}.torn-1")), before, "{place}: it is set aside");
    }
    // What is missing is played again, and the game is what it would have been.
    let mut writer = Writer::start(save, || ()).unwrap();
    writer.append(COURSE.whole()[text.len()..].to_owned());
    assert!(matches!(writer.finish(), WriteStatus::Recorded), "{place}");
    assert_eq!(disk.bytes(FILE), Some(COURSE.whole().into_bytes()), "{place}");
}

/// How many calls a life takes that nothing disturbs.
fn calls() -> usize {
    let disk = Platter::new(0);
    let safe = life(&disk);
    assert_eq!((safe.keys, safe.notes), (Some(COURSE.added.len()), true));
    assert_eq!(disk.bytes(FILE), Some(COURSE.whole().into_bytes()));
    disk.calls()
}

/// Stops the program at each call, and looks after each start what is there.
fn all_survives(calls: usize, seeds: u64, start: impl Fn(&Platter)) {
    for call in 0..calls {
        for seed in 0..seeds {
            let disk = Platter::new(seed * 10_000 + call as u64);
            disk.plan(call, 1, Trouble::Stop);
            let safe = life(&disk);
            start(&disk);
            all_is_there(&disk, &safe, &format!("call {call}, seed {seed}"));
        }
    }
}

#[test]
fn after_a_power_loss_at_any_call_all_that_was_acknowledged_is_there() {
    let calls = calls();
    assert!(calls > 60, "{calls} calls");
    all_survives(calls, 4, Platter::start_after_power_loss);
}

#[test]
fn after_a_kill_at_any_call_all_that_was_acknowledged_is_there() {
    all_survives(calls(), 2, Platter::start_after_kill);
}

/// Takes up a game with a torn end, at most to that call. True when it was told to be claimed and whole.
fn take_up(disk: &Platter) -> bool {
    saves(disk).is_ok_and(|saves| saves.resume(&named()).is_ok())
}

#[test]
fn a_torn_end_is_never_lost_before_it_is_set_aside() {
    let torn = [COURSE.text(2).as_bytes(), b"0123 {half of a li"].concat();
    let disk = Platter::new(0);
    disk.put(FILE, &torn);
    assert!(take_up(&disk));
    let calls = disk.calls();
    assert!(calls > 12, "{calls} calls");
    for call in 0..calls {
        for seed in 0..8 {
            let disk = Platter::new(seed * 10_000 + call as u64);
            disk.put(FILE, &torn);
            disk.plan(call, 1, Trouble::Stop);
            take_up(&disk);
            disk.start_after_power_loss();
            let place = format!("call {call}, seed {seed}");
            let aside = disk.bytes(format!("{FILE}.torn-1"));
            assert!(disk.bytes(FILE).as_ref() == Some(&torn) || aside.as_ref() == Some(&torn), "{place}");
            let (_, reading) = saves(&disk).unwrap().resume(&named()).unwrap();
            assert_eq!(reading.journal.text(), COURSE.text(2), "{place}");
            assert!(disk.names().iter().all(|name| name.starts_with("haze.casus")), "{place}");
        }
    }
}

#[test]
fn a_game_taken_up_after_a_power_loss_goes_on_to_the_same_digest() {
    for key in 0..COURSE.added.len() {
        let text = COURSE.text(key);
        let journal = Journal::read(text.as_bytes()).unwrap().journal;
        let mut table = Table::resume(Arc::clone(&COURSE.setting), journal).unwrap();
        // Who plays it gives the orders that are missing, and ends the turns.
        let whole = Journal::read(COURSE.whole().as_bytes()).unwrap().journal;
        for record in &whole.records()[table.journal().records().len()..] {
            match record {
                casus::record::Record::Given { seat, order } => table.give(*seat, order.clone()).unwrap(),
                casus::record::Record::Sealed { seat } => drop(table.end_turn(*seat).unwrap()),
                _ => {}
            }
        }
        assert_eq!(table.digest(), COURSE.digest, "after {key} keys");
    }
}

const TROUBLES: [Trouble; 7] = [
    Trouble::Full,
    Trouble::Quota,
    Trouble::ReadOnly,
    Trouble::Io,
    Trouble::TooManyFiles,
    Trouble::Sync,
    Trouble::Rename,
];

/// Plays the whole course while the disk is in trouble from that call on for so many calls; mends it; says
/// whether anything was called not saved.
fn play_through(disk: &Platter, call: usize, times: usize, trouble: Trouble) -> bool {
    let saves = saves(disk).unwrap();
    let (tell, told) = channel();
    let tell = move || tell.send(()).unwrap_or_default();
    disk.plan(disk.calls().saturating_add(call), times, trouble);
    let mut writer = Writer::start(saves.begin(&name(), &COURSE.opening), tell).unwrap();
    news(&told);
    let mut disturbed = !is_recorded(&writer);
    for lines in &COURSE.added {
        let before = writer.recorded();
        let ticket = writer.append(lines.clone());
        news(&told);
        let status = writer.status();
        disturbed |= matches!(status, WriteStatus::NotSaved(_));
        if writer.recorded() == ticket {
            assert!(matches!(status, WriteStatus::Recorded));
        } else {
            assert!(matches!(status, WriteStatus::NotSaved(_)), "it says that it is not saved");
            assert!(writer.recorded() >= before);
        }
    }
    disk.mend();
    writer.retry();
    news(&told);
    assert!(matches!(writer.finish(), WriteStatus::Recorded), "{trouble:?} at call {call}");
    disturbed
}

#[test]
fn through_a_full_or_failing_disk_the_game_goes_on_and_is_saved_once_there_is_room() {
    let calm = Platter::new(0);
    assert!(!play_through(&calm, usize::MAX, 0, Trouble::Io));
    let calls = calm.calls();
    for trouble in TROUBLES {
        let mut disturbed = 0;
        for call in 0..calls {
            for times in [1, 5, usize::MAX] {
                let disk = Platter::new(call as u64 + 1);
                disturbed += usize::from(play_through(&disk, call, times, trouble));
                // All of it is on the disk, not only in memory, and there is no second game beside it.
                disk.start_after_power_loss();
                let place = format!("{trouble:?} at call {call}, {times} times");
                let mut names = disk.names();
                names.retain(|name| SaveName::of_file(Path::new(name)).is_some());
                // Where even removing failed, the beginning that was not acknowledged may be left.
                assert!(names.len() == 1 || trouble == Trouble::Io, "{place}: {names:?}");
                let bytes = |name: &String| disk.bytes(Path::new(FOLDER).join(name)).unwrap();
                let whole = |name: &&String| bytes(name) == COURSE.whole().as_bytes();
                assert_eq!(names.iter().filter(whole).count(), 1, "{place}");
                let begun = |name: &&String| bytes(name) == COURSE.text(0).as_bytes();
                assert_eq!(names.iter().filter(begun).count(), names.len() - 1, "{place}");
            }
        }
        assert!(disturbed > 0, "{trouble:?} was never met");
    }
}

#[test]
fn what_somebody_else_changed_is_not_written_over() {
    let disk = Platter::new(1);
    let saves = saves(&disk).unwrap();
    let (tell, told) = channel();
    let save = saves.create(&name(), &COURSE.opening).unwrap();
    let mut writer = Writer::start(save, move || tell.send(()).unwrap_or_default()).unwrap();
    disk.plan(disk.calls(), 1, Trouble::Full);
    writer.append(COURSE.added[0].clone());
    news(&told);
    let mut other = disk.bytes(FILE).unwrap();
    other[70] ^= 1;
    disk.put(FILE, &other);
    writer.retry();
    news(&told);
    let WriteStatus::NotSaved(error) = writer.finish() else { panic!("called saved") };
    assert_eq!(error.slug(), "changed");
    assert_eq!(disk.bytes(FILE), Some(other));
}

#[test]
fn the_lock_is_free_as_soon_as_the_first_is_gone_however_it_went() {
    let disk = Platter::new(1);
    let first = saves(&disk).unwrap().create(&name(), &COURSE.opening).unwrap();
    let again = saves(&disk).unwrap();
    assert_eq!(again.resume(&named()).unwrap_err().slug(), "locked");
    disk.start_after_kill();
    assert!(again.resume(&named()).is_ok());
    drop(first);
}
