//! The console in a real pseudo-terminal: a whole game by keys, signals, and the terminal as it was.

mod console;
mod looks;
mod storms;

use std::sync::mpsc::channel;
use std::time::Duration;

use console::{Console, PATIENCE, Started, blank, start};

#[test]
fn a_whole_game_by_keys() {
    let mut console = Console::start(&["play", "thirty-minutes", "--seed", "3"]);
    for turn in 1..=6 {
        console.wait_for(&format!("turn {turn}/6"));
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
fn signals_end_it_with_the_terminal_given_back() {
    for name in ["TERM", "INT", "HUP", "QUIT"] {
        let mut console = Console::start(&[]);
        console.wait_for("Handbook");
        assert!(console.screen.screen().alternate_screen());
        console.signal(name);
        let status = console.end();
        assert!(status.signal().is_some(), "{name}: {status:?}");
        console.is_given_back();
    }
}

#[test]
fn it_stops_and_goes_on_with_the_same_screen() {
    let mut console = Console::start(&["play", "northern-haze", "--seed", "3"]);
    console.wait_for_turn("turn 1/24");
    let before = console.contents();
    console.signal("TSTP");
    console.wait_until("the terminal is given back", |screen| !screen.alternate_screen());
    // The screen is given back just before the program stops: a signal sent in between is lost.
    while !console.screen.screen().alternate_screen() {
        console.signal("CONT");
        console.look(Duration::from_millis(300));
    }
    console.wait_until("it shows the same", |screen| screen.contents() == before);
    console.press("qq");
    assert!(console.end().success());
}

#[test]
fn it_ends_when_the_terminal_goes_away() {
    let Started { mut child, master, mut reader, keys, .. } =
        start(&["play", "northern-haze", "--seed", "3"], |_| ());
    // Read here and not on a thread: every copy of the master has to be gone for the terminal to be gone.
    let mut screen = blank(40, 120);
    let mut buffer = [0; 1 << 13];
    while !screen.screen().contents().contains("turn 1/24") {
        let length = reader.read(&mut buffer).expect("it runs");
        assert!(length > 0, "it ended too early");
        screen.process(&buffer[..length]);
    }
    drop(reader);
    drop(keys);
    drop(master);
    let (sender, ended) = channel();
    std::thread::spawn(move || sender.send(child.wait()));
    let status = ended.recv_timeout(PATIENCE).expect("it goes on without a terminal").expect("it ends");
    assert!(status.signal().is_some(), "it ends by the hang-up, not by a panic: {status:?}");
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
