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
