//! Six persons at one keyboard: nothing that one was shown reaches the terminal, its title or the log while another sits
//! there.

use std::time::Duration;

use super::console::{Console, size};

const SEATS: &str = "hr,victim,presidency,delegation:SE,nato,excon";
const NEXT: &str = "Next at the keyboard";
const PASSPHRASE: &str = "zebrafish";

/// What a person saw at the keyboard: the bytes from one hand-over to the next, and the order given.
struct Look {
    seat: String,
    from: usize,
    to: usize,
    order: Option<String>,
}

/// All that was ever on the screen, frame by frame.
fn shown(bytes: &[u8]) -> String {
    const END: &[u8] = b"\x1b[?2026l";
    let screen_size = size(70, 220);
    let mut screen = vt100::Parser::new(
        screen_size.rows.try_into().expect("rows"),
        screen_size.cols.try_into().expect("columns"),
        0,
    );
    let mut all = String::new();
    let mut from = 0;
    for at in (0..bytes.len()).filter(|at| bytes[*at..].starts_with(END)) {
        screen.process(&bytes[from..at + END.len()]);
        from = at + END.len();
        all.push_str(&screen.screen().contents());
        all.push('\n');
    }
    all
}

/// The last line, where orders are confirmed.
fn confirmed(console: &Console) -> Option<String> {
    let contents = console.contents();
    let (_, order) = contents.lines().rev().find(|line| !line.trim().is_empty())?.split_once("Ordered: ")?;
    Some(order.trim_end().to_owned())
}

/// Gives the first order that can be given at once, kind by kind; none where the seat has none now.
fn give_an_order(console: &mut Console) -> Option<String> {
    let quiet = Duration::from_millis(100);
    console.press("o");
    console.wait_for("possible");
    for _ in 0..20 {
        if !console.contents().contains(" 0 possible") {
            for _ in 0..3 {
                console.press("\r");
                console.rest_for(quiet);
                if let Some(order) = confirmed(console) {
                    return Some(order);
                }
            }
            // Back to the kinds, one screen at a time.
            while !console.contents().contains("Orders ━") {
                console.press("\u{1b}");
                console.rest_for(quiet);
            }
        }
        console.press("\u{1b}[B");
        console.rest_for(quiet);
    }
    None
}

/// Sits down at the hand-over that is shown, gives an order and ends the turn.
fn act(console: &mut Console, passphrase: bool) -> Look {
    console.wait_for(NEXT);
    let contents = console.contents();
    let line = contents.lines().skip_while(|line| !line.contains(NEXT)).nth(1).expect("a name");
    let (seat, from) = (line.trim().to_owned(), console.bytes.len());
    // The window changes its size and the program is stopped while the next person comes.
    console.resize(30, 100);
    console.resize(40, 120);
    console.signal("TSTP");
    console.wait_until("the terminal is given back", |screen| !screen.alternate_screen());
    while !console.screen.screen().alternate_screen() {
        console.signal("CONT");
        console.look(Duration::from_millis(300));
    }
    console.wait_for(NEXT);
    if console.contents().contains("Passphrase:") {
        console.press(format!("{PASSPHRASE}\r"));
    } else if passphrase {
        console.press("\t");
        console.wait_for("New passphrase");
        console.press(format!("{PASSPHRASE}\r"));
        console.wait_for("Once more");
        console.press(format!("{PASSPHRASE}\r"));
    } else {
        console.press("\r");
    }
    console.wait_for("look");
    console.press("\r");
    console.wait_for("turn ");
    let order = give_an_order(console);
    while ["Orders ━", "Orders ─"].iter().any(|menu| console.contents().contains(menu)) {
        console.press("\u{1b}");
        console.rest_for(Duration::from_millis(100));
    }
    console.press(" ");
    console.wait_for("End turn");
    console.press("\r");
    console.wait_until("the next", |screen| {
        screen.contents().contains(NEXT) && !screen.contents().contains("End turn")
    });
    Look { seat, from, to: console.bytes.len(), order }
}

#[test]
fn six_persons_see_nothing_of_each_other() {
    let mut console =
        Console::start(&["play", "northern-haze", "--seed", "3", "--seat", SEATS, "--log", "casus.log"]);
    let mut looks: Vec<Look> = Vec::new();
    for turn in 0..2 {
        for place in 0..6 {
            looks.push(act(&mut console, (turn, place) == (0, 0)));
        }
    }
    let mut seats: Vec<&str> = looks.iter().map(|look| look.seat.as_str()).collect();
    seats.sort_unstable();
    seats.dedup();
    assert_eq!(seats.len(), 6, "all six kinds of seat: {seats:?}");
    let log = std::fs::read_to_string(console.data().join("casus.log")).expect("a log");
    let ordered = looks.iter().filter(|look| look.order.is_some()).count();
    assert!(ordered >= 9, "only {ordered} of {} had something to order", looks.len());
    for look in &looks {
        let seen = shown(&console.bytes[look.from..look.to]);
        assert!(look.order.as_ref().is_none_or(|own| seen.contains(own)), "{}: {:?}", look.seat, look.order);
        for other in looks.iter().filter(|other| other.seat != look.seat) {
            let Some(order) = &other.order else { continue };
            assert!(!seen.contains(order), "{} saw of {}: {order}", look.seat, other.seat);
            assert!(!log.contains(order), "{log}");
        }
        assert!(!seen.contains(PASSPHRASE), "{}", look.seat);
    }
    let all = &console.bytes;
    assert!(!all.windows(2).any(|bytes| bytes == b"\x1b]"), "the title of the window is left alone");
    let wiped = all.windows(4).filter(|bytes| bytes == b"\x1b[3J").count();
    assert!(wiped >= looks.len(), "{wiped} times what can be scrolled back to was erased");
    assert!(!log.contains(PASSPHRASE));
    console.terminate();
}
