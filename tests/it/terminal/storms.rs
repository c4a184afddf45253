//! More than anybody types: floods of keys, pastes without an end, noise, sizes that no window has.

use std::sync::mpsc::TryRecvError;
use std::time::{Duration, Instant};

use super::console::{Console, PATIENCE, Started, blank, cells_of, start};

const GAME: [&str; 4] = ["play", "northern-haze", "--seed", "3"];
const MEBIBYTE: usize = 1 << 20;

fn in_game() -> Console {
    let mut console = Console::start(&GAME);
    console.wait_for_turn("turn 1/24");
    console.rest();
    console
}

/// Bytes without any order, the same in every run.
fn noise(seed: u64, length: usize, taken: impl Fn(u8) -> bool) -> Vec<u8> {
    let mut state = seed;
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        // A generator of the kind in every textbook; its high bits are good enough for noise.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let byte = (state >> 56) as u8;
        if taken(byte) {
            bytes.push(byte);
        }
    }
    bytes
}

/// The most memory that a program has had, in KiB.
#[cfg(target_os = "linux")]
fn memory(console: &Console) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", console.id())).expect("it runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux says it");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[test]
fn a_paste_that_no_field_takes_changes_nothing() {
    let mut console = in_game();
    let before = console.cells();
    console.press([b"\x1b[200~", " \r q".repeat(MEBIBYTE / 4).as_bytes(), b"\x1b[201~"].concat());
    console.is_like_a_fresh_one();
    assert!(console.cells() == before, "{}", console.contents());
    console.leave();
}

#[test]
fn a_field_takes_of_a_paste_what_it_holds() {
    let mut console = in_game();
    console.press("/");
    console.wait_for("Search");
    console.press([b"\x1b[200~Zq", "x\n\x1b]52;c;".repeat(MEBIBYTE / 8).as_bytes(), b"\x1b[201~"].concat());
    console.wait_for("]52;c;x]52;c;x");
    console.is_like_a_fresh_one();
    // The field holds no more: what is typed behind it is not taken, and it is soon empty again.
    console.press(["y", &"\u{7f}".repeat(198)].concat());
    console.wait_until("two letters are left", |screen| screen.contents().contains("Zq "));
    console.press("\u{3}");
    console.leave();
}

#[test]
fn a_paste_without_an_end_takes_no_memory_and_makes_nobody_deaf() {
    let mut console = in_game();
    #[cfg(target_os = "linux")]
    let before = memory(&console);
    console.press([b"\x1b[200~", "q".repeat(4 * MEBIBYTE).as_bytes()].concat());
    console.is_like_a_fresh_one();
    #[cfg(target_os = "linux")]
    assert!(memory(&console) < before + 2048, "from {before} to {} KiB", memory(&console));
    // Whoever sits there presses Escape, or waits.
    console.press("\u{1b}");
    while console.look(Duration::from_millis(300)) {}
    console.press("?");
    console.wait_for("Help");
    console.terminate();
}

#[test]
fn a_mouse_gone_mad_moves_nothing_but_what_it_points_at() {
    let mut console = in_game();
    let numbers = noise(7, 40_000, |_| true);
    let event = |part: &[u8]| {
        let end = if part[3].is_multiple_of(2) { 'M' } else { 'm' };
        let column = if part[3] < 9 { 0 } else { u16::from(part[1]) * 200 % 130 };
        format!("\x1b[<{};{column};{}{end}", part[0], part[2] % 45)
    };
    let events: String = numbers.chunks_exact(4).map(event).collect();
    console.press(&events);
    console.press(b"\x1b[<0;0;0M\x1b[M\0\0\0\x1b[<65535;65535;65535M\x1b[<99999;1;1M");
    console.is_like_a_fresh_one();
    console.terminate();
}

#[test]
fn bytes_without_any_order_are_survived() {
    let mut console = in_game();
    // Without the keys that leave, stop the program, or choose what does.
    let harmless = |byte| !matches!(byte, b'q' | 3 | 26 | b':' | b'\r');
    for seed in 1..4 {
        console.press(noise(seed, 16_384, harmless));
        // What was begun ends with the silence.
        while console.look(Duration::from_millis(300)) {}
        console.is_like_a_fresh_one();
    }
    console.terminate();
}

#[test]
fn a_flood_of_keys_plays_on_and_stops_for_a_signal_at_once() {
    let mut console = in_game();
    let flood = console.type_in("\t\u{1b}[B".repeat(MEBIBYTE));
    let before = console.bytes.len();
    // It is shown while it lasts.
    let until = Instant::now() + PATIENCE;
    let frames =
        |console: &Console| console.bytes[before..].windows(8).filter(|b| b == b"\x1b[?2026l").count();
    while frames(&console) < 5 {
        assert!(Instant::now() < until, "nothing is shown");
        console.look(Duration::from_millis(100));
    }
    assert_eq!(flood.try_recv(), Err(TryRecvError::Empty), "there is more to come");
    console.terminate();
}

#[test]
fn it_ends_by_a_signal_even_when_nobody_reads() {
    let Started { mut child, master, mut reader, mut keys, data } = start(&GAME, |_| ());
    let mut screen = blank(40, 120);
    let mut buffer = [0; 1 << 13];
    while !screen.screen().contents().contains("turn 1/24") {
        let length = reader.read(&mut buffer).expect("it runs");
        screen.process(&buffer[..length]);
    }
    // Each of these draws everything anew, more than the terminal keeps for a reader.
    std::io::Write::write_all(&mut keys, &[12; 100]).expect("the terminal takes keys");
    std::thread::sleep(Duration::from_millis(300));
    let id = child.process_id().expect("it runs").to_string();
    std::process::Command::new("kill").args(["-s", "TERM", &id]).status().expect("kill runs");
    let until = Instant::now() + PATIENCE;
    let status = loop {
        if let Some(status) = child.try_wait().expect("it can be asked") {
            break status;
        }
        assert!(Instant::now() < until, "it never ends");
        std::thread::sleep(Duration::from_millis(5));
    };
    assert!(status.signal().is_some(), "{status:?}");
    drop((master, data));
}

#[test]
fn no_size_is_too_odd_and_the_last_one_is_shown_whole() {
    let mut console = in_game();
    let before = console.cells();
    for (rows, cols) in [(0, 0), (1, 1), (500, 1), (1, 500), (0, 80), (23, 79), (24, 80), (300, 300)] {
        // Once with time to draw it, and once with none.
        console.resize(rows, cols);
        while console.look(Duration::from_millis(60)) {}
        for step in 0..40 {
            console.resize(rows + step % 3, cols + step % 5);
        }
    }
    // Back where it was: nothing of all that may be left.
    console.screen = blank(40, 120);
    console.resize_and_look(40, 120);
    console.wait_until("all is as it was", |screen| cells_of(screen) == before);
    console.is_like_a_fresh_one();
    console.resize_and_look(23, 79);
    console.wait_for("Missing:");
    console.is_like_a_fresh_one();
    console.terminate();
}

#[test]
fn a_size_that_changes_and_changes_back_at_once_spoils_nothing() {
    let mut console = in_game();
    let before = console.cells();
    for _ in 0..20 {
        console.resize(1, 1);
        console.resize(40, 120);
        // The terminal forgets what did not fit.
        console.screen = blank(40, 120);
    }
    console.wait_until("all is as it was", |screen| cells_of(screen) == before);
    console.leave();
}

#[test]
fn a_hand_over_keeps_its_secret_through_storms_and_hasty_keys() {
    const SECRET: &str = "D+0 21:00";
    let mut console = Console::start(&["play", "thirty-minutes", "--seed", "3", "--seat", "hr,presidency"]);
    let before = "Next at the keyboard";
    console.wait_for(before);
    sit_down(&mut console);
    console.wait_for(SECRET);
    let shows = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(SECRET);
    assert!(shows(&console.bytes), "it is written in one piece, so that it can be found below");
    console.press(" ");
    console.wait_for("End turn");
    // Whoever hits Enter twice does not look into the next seat's papers.
    console.press("\r\r\r\r");
    console.wait_for(before);
    let since = console.bytes.len();
    for (rows, cols) in [(1, 1), (500, 1), (1, 500), (23, 79), (200, 300)] {
        for step in 0..20 {
            console.resize(rows, cols + step % 3);
        }
        console.press(":?/ m\t\u{1b}[200~x\u{1b}[201~\u{1b}[<0;9;9M");
        while console.look(Duration::from_millis(60)) {}
    }
    console.screen = blank(40, 120);
    console.resize_and_look(40, 120);
    // The storm's Tab asked for a new passphrase. The coach of the last seat has no place there either.
    console.wait_for("New passphrase:");
    assert!(!console.contents().contains("Coach"), "{}", console.contents());
    console.press("\u{1b}");
    console.wait_for(before);
    console.is_like_a_fresh_one();
    assert!(!shows(&console.bytes[since..]), "hidden information was drawn");
    sit_down(&mut console);
    console.wait_for(SECRET);
    console.terminate();
}

/// Past the hand-over, and past what the seat sees at its first look.
fn sit_down(console: &mut Console) {
    console.press("\r");
    console.wait_for("Your first look");
    console.press("\r");
}
