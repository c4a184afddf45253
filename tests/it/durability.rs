//! Many games and many wounds: a record that was cut or changed anywhere is never taken for another, and a game saved,
//! resumed, replayed and branched has the same digests throughout. `.ci/records` takes the long look.

use std::sync::{Arc, LazyLock};

use casus::content::{Library, Seat};
use casus::engine::{OrderKind, Setting};
use casus::players::Policy;
use casus::record::{Journal, JournalError, Record, Replay, Verdict, verify};
use casus::session::{Player, Seating, Table};
use casus::store::{SaveName, SaveRef, Saves, WriteStatus, Writer};

/// So many wounds of each sort in the suite, and in the long look.
const WOUNDS: u64 = 150;
const WOUNDS_LONG: u64 = 10_000;
/// So many games in the suite; how many in the long look is said by this variable.
const GAMES: u64 = 3;
const GAMES_VARIABLE: &str = "CASUS_GAMES";

/// Numbers that are the same in every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }
}

fn golden(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/saves/{name}.casus", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The digest at the head of each line.
fn digests(text: &[u8]) -> Vec<String> {
    let lines = text.split_inclusive(|b| *b == b'\n');
    lines.map(|line| String::from_utf8(line[..64].to_vec()).unwrap()).collect()
}

/// A changed or shortened journal is refused with the line of the wound, or is the beginning of the whole one.
fn never_another(wounded: &[u8], digests: &[String], line: usize, what: &str) {
    match Journal::read(wounded) {
        Err(JournalError::Damaged(damage)) => assert_eq!(damage.line, line, "{what}"),
        Err(JournalError::NotAJournal) => assert_eq!(line, 1, "{what}"),
        Err(other) => panic!("{what}: {other}"),
        Ok(reading) => {
            let count = reading.journal.records().len() + 1;
            assert_eq!(count, line - 1, "{what}");
            assert_eq!(reading.journal.tip().to_string(), digests[count - 1], "{what}");
            match reading.torn {
                Some(torn) => assert_eq!(torn.line, line, "{what}"),
                None => assert!(wounded.ends_with(b"\n") && wounded.len() == reading.bytes, "{what}"),
            }
        }
    }
}

fn wounds(name: &str, count: u64) {
    let text = golden(name);
    let digests = digests(&text);
    let ends = text.split_inclusive(|b| *b == b'\n').scan(0, |end, line| {
        *end += line.len();
        Some(*end)
    });
    let ends: Vec<usize> = ends.collect();
    let line_of = |position: usize| ends.partition_point(|end| *end <= position) + 1;
    let mut draw = Draw(count);
    for _ in 0..count {
        let length = draw.below(text.len());
        never_another(&text[..length], &digests, line_of(length), &format!("{name} cut at {length}"));
        let (position, bit) = (draw.below(text.len()), draw.below(8));
        let mut flipped = text.clone();
        flipped[position] ^= 1 << bit;
        never_another(&flipped, &digests, line_of(position), &format!("{name}, bit {bit} of {position}"));
    }
}

#[test]
fn a_wounded_record_of_a_whole_game_is_refused_or_torn() {
    wounds("minutes-idle", WOUNDS);
}

#[test]
#[ignore = "long: .ci/records"]
fn ten_thousand_wounds_of_each_sort() {
    wounds("haze-greedy", WOUNDS_LONG);
}

static SETTINGS: LazyLock<Vec<Arc<Setting>>> = LazyLock::new(|| {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().unwrap());
    let setting = |id: &str| {
        let scenario = library.scenario(&catalogue, id.parse().unwrap()).unwrap();
        Arc::new(Setting::new(Arc::clone(&catalogue), Arc::new(scenario), &[]).unwrap())
    };
    // The shortest first: the suite plays only that one.
    ["thirty-minutes", "northern-haze", "copper-shore", "twin-fires", "beyond-the-clause", "vendredi-13"]
        .map(setting)
        .into()
});

/// A whole game by persons who do anything: orders given and taken back, a seat lent to a policy and taken again.
fn played(setting: &Arc<Setting>, draw: &mut Draw, seed: u64) -> Table {
    let kinds: Vec<OrderKind> = OrderKind::ALL.into_iter().filter(|k| k.belongs_to(Seat::Hr)).collect();
    let persons: Seating = [(Seat::Hr, Player::person("A")), (Seat::Excon, Player::person("E"))].into();
    let mut table = Table::open(Arc::clone(setting), seed, persons, 0).unwrap();
    while table.outcome().is_none() {
        if !table.is_person(Seat::Hr) {
            table.seat(Seat::Hr, Player::person("B")).unwrap();
        }
        for _ in 0..draw.below(5) {
            let kind = kinds[draw.below(kinds.len())];
            let legal = table.view(Seat::Hr).legal(kind, table.basket(Seat::Hr));
            if !legal.is_empty() {
                table.give(Seat::Hr, legal[draw.below(legal.len())].order.clone()).unwrap();
            }
        }
        let given = table.basket(Seat::Hr).len();
        if given > 0 && draw.below(4) == 0 {
            table.undo(Seat::Hr, given - 1).unwrap();
        }
        if draw.below(6) == 0 {
            table.seat(Seat::Hr, Player::Policy(Policy::Greedy)).unwrap();
        } else {
            table.end_turn(Seat::Hr).unwrap();
        }
        table.end_turn(Seat::Excon).unwrap();
    }
    table
}

/// What the persons did in these records is done again.
fn done_again(table: &mut Table, records: &[Record]) {
    for record in records {
        match record {
            Record::Given { seat, order } => table.give(*seat, order.clone()).unwrap(),
            Record::Undone { seat, index } => drop(table.undo(*seat, usize::from(*index)).unwrap()),
            Record::Sealed { seat } => drop(table.end_turn(*seat).unwrap()),
            Record::Seated { seat, player } => {
                drop(table.seat(*seat, Player::from_record(*seat, player).unwrap()).unwrap());
            }
            Record::Opened(_) | Record::Closed(_) | Record::Turn(_) | Record::Ended(_) => {}
        }
    }
}

fn keeps_its_digests(seed: u64) {
    let long = seed >= GAMES;
    let setting = &SETTINGS[if long { usize::try_from(seed).unwrap() % SETTINGS.len() } else { 0 }];
    let mut draw = Draw(seed);
    let whole = played(setting, &mut draw, seed);
    let (journal, text) = (whole.journal(), whole.journal().text());

    // Saved up to a turn, read from the disk and played on.
    let turns = journal.records().iter().enumerate().filter(|(_, r)| matches!(r, Record::Turn(_)));
    let turns: Vec<usize> = turns.map(|(at, _)| at + 1).collect();
    let kept = turns[draw.below(turns.len())];
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let folder = tempfile::tempdir().unwrap();
    let saves = Saves::open(folder.path().join("saves")).unwrap();
    let (name, first) = (SaveName::new("game").unwrap(), Journal::read(lines[0].as_bytes()).unwrap());
    let mut writer = Writer::start(saves.create(&name, &first.journal).unwrap(), || ()).unwrap();
    writer.append(lines[1..=kept].concat());
    assert!(matches!(writer.finish(), WriteStatus::Recorded), "seed {seed}");
    let (save, reading) = saves.resume(&SaveRef::Name(name.clone())).unwrap();
    let mut again = Table::resume(Arc::clone(setting), reading.journal).unwrap();
    done_again(&mut again, &journal.records()[kept..]);
    assert_eq!(again.digest(), whole.digest(), "seed {seed}, resumed after record {kept}");
    let mut writer = Writer::start(save, || ()).unwrap();
    writer.append(again.take_lines());
    assert!(matches!(writer.finish(), WriteStatus::Recorded), "seed {seed}");
    let read = saves.read(&SaveRef::Name(name)).unwrap().journal;
    assert_eq!(read.text(), text, "seed {seed}");
    assert!(matches!(verify(&read, Arc::clone(setting)), Verdict::Agrees { .. }), "seed {seed}");

    // Replayed step by step, and from anywhere to anywhere.
    let mut replay = Replay::open(read, Arc::clone(setting));
    let mut steps = Vec::new();
    for moment in 0..=replay.windows() {
        replay.seek(moment);
        steps.push(replay.game().unwrap().digest());
    }
    for turn in journal.turns() {
        let closed = journal.windows().filter(|closed| closed.turn <= turn.turn).count();
        assert_eq!(steps[closed], turn.digest, "seed {seed}, turn {}", turn.turn);
    }
    for _ in 0..10 {
        let moment = draw.below(steps.len());
        replay.seek(moment);
        assert_eq!(replay.game().unwrap().digest(), steps[moment], "seed {seed}, moment {moment}");
    }

    // Branched where a turn begins, with whoever sat there then, and played on in the same way.
    let before: String = lines[..=kept].concat();
    let before = Journal::read(before.as_bytes()).unwrap().journal;
    let seats: Seating =
        before.players().iter().map(|(s, p)| (*s, Player::from_record(*s, p).unwrap())).collect();
    let windows = before.windows().count();
    let mut branch = Table::branch(Arc::clone(setting), journal, windows, &seats, 0).unwrap();
    let at = branch.journal().windows().count();
    assert!(at >= windows, "seed {seed}");
    done_again(&mut branch, &journal.records()[kept..]);
    assert_eq!(branch.digest(), whole.digest(), "seed {seed}, branched after {windows} windows");
}

#[test]
fn a_game_saved_resumed_replayed_and_branched_keeps_its_digests() {
    (0..GAMES).for_each(keeps_its_digests);
}

#[test]
#[ignore = "long: .ci/records"]
fn a_thousand_games_keep_their_digests() {
    use rayon::prelude::*;
    let games = std::env::var(GAMES_VARIABLE).map_or(1_000, |count| count.parse().expect("a number"));
    (GAMES..GAMES + games).into_par_iter().for_each(keeps_its_digests);
}

/// The journal of a hundred thousand records is verified within bounded memory, the program's own included.
#[cfg(target_os = "linux")]
#[test]
fn a_hundred_thousand_records_open_within_128_mib() {
    let table =
        Table::open(Arc::clone(&SETTINGS[0]), 1, [(Seat::Hr, Player::person("A"))].into(), 0).unwrap();
    let mut journal = table.journal().clone();
    let mut text = journal.text();
    for _ in 0..50_000 {
        let order = casus::engine::Order::ContactNato;
        text += &journal.push(Record::Given { seat: Seat::Hr, order }).unwrap();
        text += &journal.push(Record::Undone { seat: Seat::Hr, index: 0 }).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.casus");
    std::fs::write(&path, text).unwrap();
    let ran = std::process::Command::new("sh")
        .args(["-c", "ulimit -v 131072 && exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_casus"), "verify"])
        .arg(&path)
        .env_clear()
        .env("HOME", folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout) + String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success() && said.contains("agrees"), "{said}");
}
