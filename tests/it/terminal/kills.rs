//! The program is killed while somebody plays: what was shown as recorded is in the save, and the game is
//! taken up without a question.

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use casus::content::{Library, Seat};
use casus::engine::Setting;
use casus::record::{Journal, Record};
use casus::session::Table;
use casus::store::{SaveRef, Saves};

use super::console::{Console, start_program};

/// What is typed turn by turn: an offer is chosen and proposed for a need, the turn ended, the report closed.
const ROUND: [&str; 6] = ["\r", "\r", "\r", " ", "\r", "\r"];

/// A number that looks like chance and is the same in every run.
fn roll(seed: u64, sides: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed ^ (mixed >> 31)) % sides
}

/// Plays, is killed at a moment that the seed names, and is taken up. Says how many windows were closed by then.
fn killed_and_taken_up(seed: u64, setting: &Arc<Setting>) -> usize {
    let mut console = Console::start(&["play", "thirty-minutes", "--seed", "3"]);
    console.wait_for_turn("turn 1/6");
    let file = console.data().join("saves/thirty-minutes-3.casus");
    let mut recorded = fs::read(&file).expect("a new game is recorded before it is called so");
    for key in 0..roll(seed, 36) {
        console.press(ROUND[usize::try_from(key).expect("small") % ROUND.len()]);
        console.look(Duration::from_millis(roll(seed ^ key, 40)));
        let contents = console.contents();
        let header = contents.lines().next().unwrap_or_default();
        if header.contains('✓') && !header.contains("writing") {
            recorded = fs::read(&file).expect("it is there");
            // What is being written at this moment may come with it; only whole lines were acknowledged.
            recorded.truncate(recorded.iter().rposition(|byte| *byte == b'\n').expect("lines") + 1);
        }
    }
    std::thread::sleep(Duration::from_micros(roll(seed ^ 0xff, 3000)));
    console.kill();

    // What a killed program leaves behind is swept once it is older than what another may be writing.
    let folder = console.data().join("saves");
    let long_ago = std::time::UNIX_EPOCH + Duration::from_secs(1);
    for entry in fs::read_dir(&folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        fs::File::options()
            .write(true)
            .open(path)
            .and_then(|file| file.set_modified(long_ago))
            .expect("ours");
    }
    let saves = Saves::open(folder.clone()).expect("the folder is sound");
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 1, "seed {seed}: orphans are swept");
    let after = fs::read(&file).expect("the save is there");
    assert!(after.starts_with(&recorded), "seed {seed}: what was recorded is lost");
    let name = SaveRef::Path(file);
    let (_, reading) = saves.resume(&name).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
    let windows = reading.journal.windows().count();
    let kept = Journal::read(&recorded).expect("whole lines").journal.records().len();
    assert!(reading.journal.records().len() >= kept, "seed {seed}");
    let mut table = Table::resume(Arc::clone(setting), reading.journal)
        .unwrap_or_else(|error| panic!("seed {seed}: {error}"));
    while table.outcome().is_none() {
        table.end_turn(Seat::Hr).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
    }
    assert!(table.journal().records().iter().any(|record| matches!(record, Record::Ended(_))));
    windows
}

fn kills(seeds: std::ops::Range<u64>) {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("sound"));
    let scenario = library.scenario(&catalogue, "thirty-minutes".parse().expect("a slug")).expect("sound");
    let setting = &Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"));
    let seeds = &seeds;
    let windows: Vec<usize> = std::thread::scope(|scope| {
        let lane = |lane| {
            scope.spawn(move || {
                let mine = seeds.clone().skip(lane).step_by(4);
                mine.map(|seed| killed_and_taken_up(seed, setting)).collect::<Vec<_>>()
            })
        };
        let lanes: Vec<_> = (0..4).map(lane).collect();
        lanes.into_iter().flat_map(|lane| lane.join().expect("its report is above")).collect()
    });
    assert_eq!(windows.len() as u64, seeds.end - seeds.start);
    let (least, most) = (windows.iter().min(), windows.iter().max());
    println!("{} kills, after {least:?} to {most:?} windows", windows.len());
    assert!(least < most, "they come at different moments of a game");
}

#[test]
fn twenty_kills_lose_nothing_that_was_recorded() {
    kills(0..20);
}

#[test]
#[ignore = "minutes long: .ci/faults runs it"]
fn long_five_hundred_kills() {
    kills(1_000..1_500);
}

#[test]
fn a_second_instance_is_told_may_watch_and_follows_as_soon_as_the_first_is_killed() {
    let mut first = Console::start(&["play", "thirty-minutes", "--seed", "3"]);
    first.wait_for_turn("turn 1/6");
    let data = first.data();
    let again = |command: &str| {
        let program = std::path::Path::new(env!("CARGO_BIN_EXE_casus"));
        Console::look_at(start_program(program, &[command, "thirty-minutes-3"], |words, _| {
            words.arg("--data-dir");
            words.arg(&data);
        }))
    };
    let mut second = again("resume");
    let status = second.end();
    assert_eq!(status.exit_code(), 1, "{}", second.contents());
    assert!(second.contents().contains("open in another window"), "{}", second.contents());
    let mut watching = again("replay");
    watching.wait_for("REPLAY");
    watching.terminate();
    first.kill();
    let mut third = again("resume");
    third.wait_for_turn("turn 1/6");
    third.terminate();
}
