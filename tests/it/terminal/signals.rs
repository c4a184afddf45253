//! Whatever ends or stops the program, at any screen: the terminal is as it was, the journal is whole, and
//! the program says by its end what ended it.

use std::path::Path;
use std::time::Duration;

use casus::record::Notes;
use casus::store::{SaveRef, Saves};
use casus::tui::{Fork, Glyphs, Host, Looks, NewGame, Opened, SavedGame, ThemeName, Watched};
use casus::words::Lang;

use super::console::{Console, cells_of, start_program};
use crate::screens::{SCREENS, Shelf, app_of, shelf};

/// What happens to the program, and the word by which the system names its end.
const ENDS: [(&str, &str); 4] = [("TERM", "Term"), ("INT", "Inter"), ("QUIT", "Quit"), ("HUP", "Hang")];

/// A screen, what the program is started with, and the keys that lead there.
struct Place {
    name: &'static str,
    arguments: &'static [&'static str],
    keys: String,
}

/// What the terminal sends for these keys.
fn bytes(keys: &str) -> String {
    let byte = |key: &str| match key {
        "enter" => "\r".to_owned(),
        "space" => " ".to_owned(),
        "f1" => "\u{1b}OP".to_owned(),
        "down" => "\u{1b}[B".to_owned(),
        "right" => "\u{1b}[C".to_owned(),
        other => other.to_owned(),
    };
    keys.split_whitespace().map(byte).collect()
}

const GAME: &[&str] = &["play", "northern-haze", "--seed", "3"];
const REPLAY: &[&str] = &["replay", concat!(env!("CARGO_MANIFEST_DIR"), "/saves/haze-greedy.casus")];
const LED: &[&str] = &["play", "thirty-minutes", "--seed", "3", "--seat", "excon"];

fn places() -> Vec<Place> {
    let own = |(name, arguments, keys): (_, _, &str)| Place { name, arguments, keys: keys.to_owned() };
    let others = [
        ("title", &[][..], ""),
        ("scenarios", &[], "enter"),
        ("search", GAME, "/ f"),
        ("report", GAME, "space enter"),
        ("leave", GAME, "q"),
        ("hand-over", &["play", "thirty-minutes", "--seed", "3", "--seat", "hr,presidency"], ""),
        ("briefing", &["play", "vendredi-13", "--seed", "3"], ""),
        ("replay", REPLAY, ""),
        ("replay-turn", REPLAY, "5"),
        ("replay-bookmark", REPLAY, "b"),
        ("replay-note", REPLAY, "n"),
        ("replay-compare", REPLAY, "c"),
        ("replay-play-on", REPLAY, "p"),
        ("replay-why", REPLAY, "w"),
        ("plan", LED, "T"),
        ("message", LED, "M"),
    ];
    let shared = SCREENS.iter().map(|(name, keys)| (*name, GAME, *keys));
    shared.chain(others).map(own).collect()
}

/// A program at that screen, with nothing moving.
fn go_to(place: &Place) -> Console {
    let mut console = Console::start(place.arguments);
    if place.arguments.is_empty() {
        console.wait_for("Handbook");
    } else if place.name == "hand-over" {
        console.wait_for("Next at the keyboard");
    } else if place.arguments == REPLAY {
        console.wait_for("play on from here");
    } else {
        console.wait_for_turn(" 1/");
    }
    let before = console.cells();
    let keys = bytes(&place.keys);
    if !keys.is_empty() {
        console.press(&keys);
        console.wait_until(place.name, |screen| cells_of(screen) != before);
    }
    console.rest();
    console
}

/// That every game that was begun there can be read to its end and taken up.
fn games_are_whole(data: &Path, place: &Place) {
    let saves = Saves::open(data.join("saves")).expect("the folder is sound");
    let list = saves.list().expect("it can be listed");
    let played = place.arguments.first() == Some(&"play");
    assert_eq!(list.len(), usize::from(played), "{}", place.name);
    for entry in list {
        let (_, reading) = saves.resume(&SaveRef::Name(entry.name)).expect("it is whole and nobody's");
        assert_eq!(reading.torn, None, "{}", place.name);
    }
}

fn ends_by(place: &Place, (signal, word): (&str, &str)) {
    let mut console = go_to(place);
    console.signal(signal);
    let status = console.end();
    let by = status.signal().unwrap_or_default();
    assert!(by.starts_with(word), "{} by {signal}: {status:?}", place.name);
    console.is_given_back();
    games_are_whole(&console.data(), place);
}

fn stops_and_goes_on(place: &Place) {
    let mut console = go_to(place);
    console.stops_and_goes_on();
    console.terminate();
    games_are_whole(&console.data(), place);
}

/// Processor time in hundredths of a second, and whether it has ended.
#[cfg(target_os = "linux")]
fn spent(id: u32) -> (u64, bool) {
    let line = std::fs::read_to_string(format!("/proc/{id}/stat")).expect("nobody has reaped it");
    let fields: Vec<&str> = line.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let time = |at: usize| fields[at].parse::<u64>().expect("a number");
    (time(11) + time(12), fields[0] == "Z")
}

/// Closes the terminal. Says what processor time it took the program to notice and to end.
fn hangs_up(place: &Place) -> u64 {
    let mut console = go_to(place);
    #[cfg(target_os = "linux")]
    let before = spent(console.id()).0;
    console.close();
    #[cfg(target_os = "linux")]
    let taken = {
        let until = std::time::Instant::now() + super::console::PATIENCE;
        while !spent(console.id()).1 {
            assert!(std::time::Instant::now() < until, "{} goes on without a terminal", place.name);
            std::thread::sleep(Duration::from_millis(2));
        }
        spent(console.id()).0 - before
    };
    #[cfg(not(target_os = "linux"))]
    let taken = 0;
    let status = console.end();
    let by = status.signal().unwrap_or_default();
    assert!(by.starts_with("Hang"), "{} ends by the hang-up, not by a panic: {status:?}", place.name);
    games_are_whole(&console.data(), place);
    taken
}

/// What can happen, by number.
fn happens(place: &Place, what: usize) {
    match what {
        0..4 => ends_by(place, ENDS[what]),
        4 => stops_and_goes_on(place),
        _ => {
            // A loop that looks for a terminal that is gone would take all it can get.
            let taken = hangs_up(place);
            assert!(taken < 100, "{}: {taken} hundredths of a second", place.name);
        }
    }
}

/// Several at a time: most of it is waiting.
fn everywhere(does: impl Fn(usize, &Place) + Sync) {
    let (places, does) = (&places(), &does);
    std::thread::scope(|scope| {
        for lane in 0..4 {
            scope.spawn(move || {
                for (number, place) in places.iter().enumerate().skip(lane).step_by(4) {
                    does(number, place);
                }
            });
        }
    });
}

#[test]
fn at_every_screen_one_end_or_another_leaves_terminal_and_journal_whole() {
    // Each screen meets one, and each of the six is met at several screens.
    everywhere(|number, place| happens(place, number % 6));
}

#[test]
#[ignore = "minutes long: .ci/faults runs it"]
fn long_every_end_at_every_screen() {
    for what in 0..5 {
        everywhere(|_, place| happens(place, what));
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "it measures, so nothing else may run: .ci/faults runs it alone"]
fn long_a_closed_terminal_ends_it_in_two_seconds_with_a_tenth_of_processor_time() {
    for place in places() {
        let since = std::time::Instant::now();
        let ready = go_to(&place);
        let start = since.elapsed();
        drop(ready);
        let since = std::time::Instant::now();
        let taken = hangs_up(&place);
        let ended = since.elapsed().saturating_sub(start);
        println!("{:12} {taken} hundredths of processor time, {} ms", place.name, ended.as_millis());
        assert!(taken < 10, "{}", place.name);
        assert!(ended < Duration::from_secs(2), "{}", place.name);
    }
}

#[test]
fn a_closed_standard_error_is_missed_by_nobody() {
    let words = ["-c", "exec \"$0\" play thirty-minutes --seed 3 2>&-", env!("CARGO_BIN_EXE_casus")];
    let mut console = Console::look_at(start_program(Path::new("/bin/sh"), &words, |_, _| ()));
    console.wait_for(" 1/6");
    console.press(" ");
    console.wait_for("End turn");
    console.press("\r");
    console.wait_for("Report of turn 1");
    console.terminate();
}

/// A host whose games cannot be opened, for a reason that nobody thought of.
struct Broken(Shelf);

impl Host for Broken {
    fn open(&mut self, new: &NewGame) -> anyhow::Result<Opened> {
        self.0.open(new)
    }

    fn saves(&mut self) -> Vec<SavedGame> {
        self.0.saves()
    }

    fn resume(&mut self, _: &str) -> anyhow::Result<Opened> {
        panic!("nobody thought of that")
    }

    fn watch(&mut self, save: &SaveRef) -> anyhow::Result<Watched> {
        self.0.watch(save)
    }

    fn keep_notes(&mut self, save: &SaveRef, notes: &Notes) -> anyhow::Result<()> {
        self.0.keep_notes(save, notes)
    }

    fn branch(&mut self, fork: &Fork) -> anyhow::Result<Opened> {
        self.0.branch(fork)
    }
}

#[test]
#[ignore = "no test but the program that the next one starts: it panics"]
fn a_console_that_panics() {
    let looks = Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false };
    casus::tui::run(app_of(Lang::En, looks, Box::new(Broken(shelf())))).expect("a terminal");
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_is_told() {
    let program = std::env::current_exe().expect("this program");
    let words = ["--ignored", "--exact", "--nocapture", "terminal::signals::a_console_that_panics"];
    let mut console = Console::look_at(start_program(&program, &words, |_, _| ()));
    console.wait_for("Handbook");
    console.press("\r");
    let status = console.end();
    assert!(!status.success(), "{status:?}");
    console.is_given_back();
    let written = String::from_utf8_lossy(&console.bytes).into_owned();
    let (given_back, told) = (written.rfind("\u{1b}[?1049l"), written.find("nobody thought of that"));
    assert!(given_back.is_some() && given_back < told, "{written:?}");
}
