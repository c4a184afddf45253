//! The console in a real pseudo-terminal: a whole game by keys, signals, and the terminal as it was.

mod console;
mod hot_seat;
mod kills;
mod looks;
mod signals;
mod storms;

use console::Console;

#[test]
fn a_whole_game_by_keys() {
    let mut console = Console::start(&["play", "thirty-minutes", "--seed", "3"]);
    for turn in 1..=6 {
        // The header drops the word before it cuts anything.
        console.wait_for(&format!("{turn}/6"));
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
    let status = console.end();
    assert!(status.success(), "{status:?}");
    console.is_given_back();
}

#[test]
fn it_stops_and_goes_on_with_the_same_screen() {
    let mut console = Console::start(&["play", "northern-haze", "--seed", "3"]);
    console.wait_for_turn("turn 1/24");
    console.stops_and_goes_on();
    console.press("qq");
    assert!(console.end().success());
}

#[test]
fn it_follows_the_size_of_the_window() {
    let mut console = Console::start(&["play", "northern-haze", "--seed", "3"]);
    console.wait_for("turn 1/24");
    console.resize(10, 40);
    console.wait_for("Missing:");
    console.resize_and_look(30, 140);
    console.wait_for("turn 1/24");
    console.press("qq");
    assert!(console.end().success());
}

/// The key that the foot of the screen names for something.
fn hinted(console: &Console, what: &str) -> String {
    let shown = console.contents();
    let foot: Vec<&str> = shown.lines().rev().take(4).collect();
    let named = foot.iter().find_map(|row| row.split_once(&format!(" {what}")));
    let key = named.and_then(|(before, _)| before.rsplit(char::is_whitespace).next());
    let key = key.unwrap_or_else(|| panic!("no key for '{what}':\n{shown}"));
    // Of two ways the first goes on.
    key.split('/').next().unwrap_or(key).to_owned()
}

#[test]
fn by_the_hints_of_the_replay_a_bookmark_is_set_two_histories_compared_and_a_branch_taken() {
    let data = tempfile::tempdir().expect("a folder");
    let saves = data.path().join("saves");
    std::fs::create_dir(&saves).expect("a folder");
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("saves");
    for name in ["minutes-greedy.casus", "minutes-asking.casus"] {
        std::fs::copy(golden.join(name), saves.join(name)).expect("a golden game");
    }
    let parent = std::fs::read(saves.join("minutes-greedy.casus")).expect("the parent");
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_casus"));
    let started = console::start_program(program, &["replay", "minutes-greedy"], |words, _| {
        words.arg("--data-dir");
        words.arg(data.path());
        words.env("TERM", "xterm-256color");
    });
    let mut console = Console::look_at(started);
    console.wait_for("play on from here");
    console.press(hinted(&console, "decision"));
    console.wait_for("turn 1/6");
    console.press(hinted(&console, "bookmark"));
    console.wait_for("Bookmark: turn 1");
    console.press("\r");
    console.wait_for("Kept beside the save");
    let notes = std::fs::read_to_string(saves.join("minutes-greedy.notes.ron")).expect("notes");
    assert!(notes.contains("turn 1, "), "{notes}");
    console.press(hinted(&console, "compare"));
    console.wait_for("minutes-asking");
    console.press("\r");
    console.wait_for("First different order: turn 1");
    console.press(hinted(&console, "parting"));
    console.press("\x1b");
    // One game alone has its map beside it again.
    console.wait_for("Map");
    console.press(hinted(&console, "play on from here"));
    console.wait_for("Name of the new save");
    console.press("\r");
    console.wait_for("A branch of minutes-greedy");
    console.terminate();
    assert!(saves.join("minutes-greedy-turn-1.casus").is_file());
    assert_eq!(std::fs::read(saves.join("minutes-greedy.casus")).expect("the parent"), parent);
}
