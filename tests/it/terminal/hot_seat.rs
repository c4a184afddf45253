//! Six persons at one keyboard: nothing that is one's own reaches the terminal, its title, the log or a report of a panic
//! while another sits there.
//!
//! What is secret carries a mark, a word that stands nowhere else: answers that a seat is asked for, the plan of injects,
//! messages, what was typed into a search, passphrases, orders. Each mark is looked for in whatever the terminal was sent
//! from one hand-over to the next, and has to be found where it belongs.

use std::time::{Duration, Instant};

use casus::content::Seat;
use casus::record::Notes;
use casus::session::Plan;
use casus::store::SaveRef;
use casus::tui::{Fork, Glyphs, Host, Looks, NewGame, Opened, SavedGame, ThemeName, Watched};
use casus::words::Lang;

use super::console::{Console, PATIENCE, size, start_program};
use crate::screens::{Shelf, app_of, new_game, shelf};

const SEATS: &str = "hr,victim,presidency,delegation:SE,nato,excon";
const NEXT: &str = "Next at the keyboard";
const QUIET: Duration = Duration::from_millis(100);

/// The persons: how the hand-over names each, the letters that find it among those to write to, its own part of marks.
const PERSONS: [(&str, &str, &str); 6] = [
    ("High Representative", "high", "hotel"),
    ("Cyprus", "cyprus", "victor"),
    ("Presidency", "presidency", "papa"),
    ("Sweden", "sweden", "sierra"),
    ("NATO", "nato", "november"),
    ("Exercise control", "", "xray"),
];
const CONTROL: usize = 5;

fn passphrase(person: usize) -> String {
    format!("zebra{}fish", PERSONS[person].2)
}

fn search(person: usize) -> String {
    format!("quail{}mark", PERSONS[person].2)
}

fn message(person: usize) -> String {
    format!("heron{}mark", PERSONS[person].2)
}

/// Marks of the scenario and of exercise control's pen, with the persons who may read them.
fn marks() -> Vec<(String, Vec<usize>)> {
    let mut marks = vec![
        // The High Representative advises, the attacked state decides, exercise control sees all.
        ("OSPREYMARK".to_owned(), vec![0, 1, CONTROL]),
        ("GANNETMARK".to_owned(), vec![0, 1, CONTROL]),
        ("PELICANMARK".to_owned(), vec![CONTROL]),
    ];
    for person in 0..PERSONS.len() {
        marks.push((search(person), vec![person]));
        if person != CONTROL {
            marks.push((message(person), vec![person, CONTROL]));
        }
    }
    marks
}

/// What a person saw at the keyboard: the bytes from one hand-over to the next, and the order given.
struct Look {
    person: usize,
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
    console.press("o");
    console.wait_for("possible");
    for _ in 0..20 {
        // Several seats may ask for a mechanism: that it stands in a menu says nothing about who ordered it.
        let of_many = console.contents().contains("┌ Task a mechanism");
        if !of_many && !console.contents().contains(" 0 possible") {
            for _ in 0..3 {
                console.press("\r");
                console.rest_for(QUIET);
                if let Some(order) = confirmed(console) {
                    return Some(order);
                }
            }
            // Back to the kinds, one screen at a time.
            while !console.contents().contains("Orders ━") {
                console.press("\u{1b}");
                console.rest_for(QUIET);
            }
        }
        console.press("\u{1b}[B");
        console.rest_for(QUIET);
    }
    None
}

/// Stops the program and has it go on, whatever it shows.
fn stop_and_go_on(console: &mut Console) {
    console.signal("TSTP");
    console.wait_until("the terminal is given back", |screen| !screen.alternate_screen());
    while !console.screen.screen().alternate_screen() {
        console.signal("CONT");
        console.look(Duration::from_millis(300));
    }
}

/// A storm in the middle of a turn: sizes, then a stop, after which the seat asks for its passphrase again.
fn storm(console: &mut Console, person: usize) {
    for (rows, cols) in [(24, 80), (12, 40), (60, 200), (40, 120)] {
        console.resize_and_look(rows, cols);
        console.rest_for(QUIET);
    }
    stop_and_go_on(console);
    console.wait_for("Passphrase:");
    console.resize_and_look(24, 80);
    console.resize_and_look(40, 120);
    console.wait_for("Passphrase:");
    console.press(format!("{}\r", passphrase(person)));
    console.wait_until("the seat is open", |screen| !screen.contents().contains("Passphrase:"));
    console.rest_for(QUIET);
}

/// Types something into the search, and leaves it.
fn look_for(console: &mut Console, what: &str) {
    console.press("/");
    console.rest_for(QUIET);
    console.press(what);
    console.wait_for(what);
    console.press("\u{1b}");
    console.rest_for(QUIET);
    if console.contents().contains(what) {
        console.press("\u{1b}");
        console.rest_for(QUIET);
    }
}

/// Opens the question that waits on top of the console, and leaves it open.
fn read_what_is_asked(console: &mut Console) {
    console.press("\u{1b}[A\u{1b}[A\u{1b}[A\r");
    console.wait_for("OSPREYMARK");
    console.press("\u{1b}");
    console.rest_for(QUIET);
}

/// Exercise control reads its plan and writes to everybody.
fn lead(console: &mut Console, writes: bool) {
    console.press("T");
    console.wait_for("PELICANMARK");
    storm(console, CONTROL);
    console.press("\u{1b}");
    console.wait_for("turn ");
    for (person, (_, letters, _)) in
        PERSONS.iter().enumerate().filter(|(person, _)| writes && *person != CONTROL)
    {
        console.press("M");
        console.rest_for(QUIET);
        console.press(format!("/{letters}\r"));
        console.rest_for(QUIET);
        console.press("\r");
        console.rest_for(QUIET);
        console.press(message(person));
        console.wait_for(&message(person));
        console.press("\r");
        console.wait_for("Ordered: ");
        console.press("\u{1b}");
        console.rest_for(QUIET);
    }
}

/// Leaves what is open and asks to end the turn. A busy machine may show a key's work late: what is on the screen decides
/// which key comes next, for as long as it takes.
fn ask_to_end_the_turn(console: &mut Console) {
    let until = Instant::now() + PATIENCE;
    while !console.contents().contains("End turn") {
        assert!(Instant::now() < until, "the turn cannot be ended; there is\n{}", console.contents());
        // One key too many where the screen is slow asks whether to leave.
        let is_open = ["Orders ━", "Orders ─", "Leave?"].iter().any(|menu| console.contents().contains(menu));
        console.press(if is_open { "\u{1b}" } else { " " });
        console.rest_for(QUIET);
    }
}

/// Sits down at the hand-over that is shown, does what there is to do through storms, and ends the turn.
fn act(console: &mut Console, turn: usize) -> Look {
    console.wait_for(NEXT);
    let contents = console.contents();
    let line = contents.lines().skip_while(|line| !line.contains(NEXT)).nth(1).expect("a name").to_owned();
    let person = PERSONS.iter().position(|(name, ..)| line.contains(name)).expect("one of them");
    let from = console.bytes.len();
    // The window changes its size and the program is stopped while the next person comes.
    console.resize(30, 100);
    console.resize(40, 120);
    stop_and_go_on(console);
    console.wait_for(NEXT);
    if turn == 0 {
        console.press("\t");
        console.wait_for("New passphrase");
        console.press(format!("{}\r", passphrase(person)));
        console.wait_for("Once more");
    } else {
        console.wait_for("Passphrase:");
    }
    console.press(format!("{}\r", passphrase(person)));
    console.wait_for("look");
    console.press("\r");
    console.wait_for("turn ");
    look_for(console, &search(person));
    if turn == 0 && person < 2 {
        read_what_is_asked(console);
    }
    let order = if person == CONTROL {
        lead(console, turn == 0);
        None
    } else {
        let order = give_an_order(console);
        storm(console, person);
        order
    };
    ask_to_end_the_turn(console);
    console.press("\r");
    console.wait_until("the next", |screen| {
        let shown = screen.contents();
        shown.contains(NEXT) && !shown.contains("End turn")
    });
    Look { person, from, to: console.bytes.len(), order }
}

#[test]
fn six_persons_see_nothing_of_each_other() {
    let scenario = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/fixtures/marked.ron");
    let play = ["play", scenario, "--seed", "3", "--seat", SEATS, "--log", "casus.log"];
    let mut console = Console::start(&play);
    let mut looks: Vec<Look> = Vec::new();
    for turn in 0..2 {
        looks.extend((0..6).map(|_| act(&mut console, turn)));
    }
    let mut persons: Vec<usize> = looks.iter().map(|look| look.person).collect();
    persons.sort_unstable();
    persons.dedup();
    assert_eq!(persons.len(), 6, "all six kinds of seat");
    let log = std::fs::read_to_string(console.data().join("casus.log")).expect("a log");
    let ordered = looks.iter().filter(|look| look.order.is_some()).count();
    assert!(ordered >= 6, "only {ordered} of {} had something to order", looks.len());
    let marks = marks();
    let mut read: Vec<(usize, &str)> = Vec::new();
    for look in &looks {
        let (name, ..) = PERSONS[look.person];
        let sent = &console.bytes[look.from..look.to];
        let seen = shown(sent);
        let is_sent = |mark: &str| sent.windows(mark.len()).any(|bytes| bytes == mark.as_bytes());
        assert!(look.order.as_ref().is_none_or(|own| seen.contains(own)), "{name}: {:?}", look.order);
        for other in looks.iter().filter(|other| other.person != look.person) {
            let Some(order) = &other.order else { continue };
            // Exercise control is told what it writes and nothing of what is sealed, like everybody.
            assert!(!seen.contains(order), "{name} saw of {}: {order}", PERSONS[other.person].0);
        }
        for (mark, readers) in &marks {
            let there = seen.contains(mark.as_str()) || is_sent(mark);
            assert!(!there || readers.contains(&look.person), "{name} saw {mark}");
            if there {
                read.push((look.person, mark));
            }
        }
        for person in 0..PERSONS.len() {
            let secret = passphrase(person);
            assert!(!seen.contains(&secret) && !is_sent(&secret), "{name} saw a passphrase");
        }
    }
    // What is looked for was there to be seen: the test can fail.
    for (mark, readers) in &marks {
        let owner = readers.first().expect("somebody");
        assert!(read.contains(&(*owner, mark)), "{} never saw {mark}", PERSONS[*owner].0);
    }
    let all = &console.bytes;
    assert!(!all.windows(2).any(|bytes| bytes == b"\x1b]"), "the title of the window is left alone");
    let wiped = all.windows(4).filter(|bytes| bytes == b"\x1b[3J").count();
    assert!(wiped >= looks.len(), "{wiped} times what can be scrolled back to was erased");
    let secrets = marks.iter().map(|(mark, _)| mark.clone()).chain((0..6).map(passphrase));
    let orders = looks.iter().filter_map(|look| look.order.clone());
    for secret in secrets.chain(orders) {
        assert!(!log.contains(&secret), "the log has {secret}");
    }
    console.terminate();
}

/// What is told when the program itself fails: a host that fails over somebody's secret, in the middle of a shared game.
struct Failing {
    shelf: Shelf,
    asked: bool,
}

impl Host for Failing {
    fn open(&mut self, new: &NewGame) -> anyhow::Result<Opened> {
        self.shelf.open(new)
    }

    fn saves(&mut self) -> Vec<SavedGame> {
        // The second time the game is left for the title.
        assert!(!std::mem::replace(&mut self.asked, true), "in the basket: {}", search(0));
        self.shelf.saves()
    }

    fn resume(&mut self, name: &str) -> anyhow::Result<Opened> {
        self.shelf.resume(name)
    }

    fn watch(&mut self, save: &SaveRef) -> anyhow::Result<Watched> {
        self.shelf.watch(save)
    }

    fn keep_notes(&mut self, save: &SaveRef, notes: &Notes) -> anyhow::Result<()> {
        self.shelf.keep_notes(save, notes)
    }

    fn branch(&mut self, fork: &Fork) -> anyhow::Result<Opened> {
        self.shelf.branch(fork)
    }
}

#[test]
#[ignore = "no test but the program that the next one starts: it panics"]
fn a_shared_game_that_panics() {
    let looks = Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false };
    let mut shelf = shelf();
    let plan = Plan::of_groups(&[vec![Seat::Hr], vec![Seat::Presidency]]);
    let opened = shelf.open(&NewGame { plan, ..new_game("northern-haze") }).expect("a game");
    let mut app = app_of(Lang::En, looks, Box::new(Failing { shelf, asked: false }));
    app.sit_down(opened);
    casus::tui::run(app).expect("a terminal");
}

#[test]
fn a_panic_tells_nothing_of_anybody() {
    let program = std::env::current_exe().expect("this program");
    let words = ["--ignored", "--exact", "--nocapture", "terminal::hot_seat::a_shared_game_that_panics"];
    let mut console = Console::look_at(start_program(&program, &words, |command, _| {
        command.env("RUST_BACKTRACE", "full");
    }));
    console.wait_for(NEXT);
    console.press("\r");
    console.wait_for("look");
    console.press("\r");
    console.wait_for("turn 1");
    let order = give_an_order(&mut console).expect("something to order");
    let before = console.bytes.len();
    console.press("q");
    console.wait_for("Leave?");
    console.press("\u{1b}[B\r");
    let status = console.end();
    assert!(!status.success(), "{status:?}");
    console.is_given_back();
    let given_back = console.bytes.windows(8).rposition(|bytes| bytes == b"\x1b[?1049l").expect("it is");
    assert!(given_back > before);
    let told = String::from_utf8_lossy(&console.bytes[given_back..]).into_owned();
    assert!(told.contains("a fault of the program, at tests/it/terminal/hot_seat.rs"), "{told}");
    assert!(told.contains("may be a seat's secret") && told.contains("casus resume"), "{told}");
    assert!(!told.contains(&search(0)) && !told.contains(&order), "{told}");
    for left in std::fs::read_dir(console.data()).expect("its home").flatten() {
        let bytes = std::fs::read(left.path()).unwrap_or_default();
        let secret = search(0);
        assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{:?}", left.path());
    }
}

#[test]
fn by_lines_a_passphrase_is_not_shown_by_the_terminal_either() {
    let play = ["play", "thirty-minutes", "--seed", "3", "--seat", "hr,nato", "--plain"];
    let mut console = Console::start(&play);
    console.wait_for("Ready?");
    console.press("passphrase\r");
    for asked in ["New passphrase:", "Once more:"] {
        console.wait_for(asked);
        // The terminal is told to keep it right after it is asked for.
        console.rest_for(QUIET);
        console.press(format!("{}\r", passphrase(4)));
    }
    console.wait_for("asks for its passphrase");
    console.wait_for("command?");
    console.press("situation\r");
    console.wait_for("Turn 1 of 6");
    console.press("end\ryes\r");
    console.wait_for("keyboard: High Representative");
    let cleared = console.bytes.windows(4).any(|bytes| bytes == b"\x1b[3J");
    assert!(cleared, "what can be scrolled back to is erased between two persons");
    console.press("\r");
    console.wait_for("command?");
    let typed = String::from_utf8_lossy(&console.bytes).into_owned();
    assert!(typed.contains("situation"), "other lines are shown: {typed}");
    assert!(!typed.contains(&passphrase(4)), "{typed}");
    console.signal("INT");
    console.end();
    console.is_given_back();
}
