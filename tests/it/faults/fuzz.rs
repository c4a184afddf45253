//! Content, saves and keys that no author, disk or person ever made: shipped ones, changed by a seeded hand.
//! None may panic; what is accepted must be fit for use. A short run in every test, a long one by `.ci/fuzz`.

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use casus::base::Digest;
use casus::content::{Catalogue, Library, check_scenario_text};
use casus::engine::Setting;
use casus::record::{Glance, Journal, execute};
use casus::session::{Seating, Table};
use casus::words::{Lang, Words};

/// Something that takes bytes from outside.
struct Target {
    name: &'static str,
    /// Sound ones, to begin with.
    corpus: Vec<Vec<u8>>,
    /// Takes one of them, changed. The first is what it was.
    take: fn(&[u8], &[u8]),
}

/// Numbers that look like chance, the same for the same seed.
struct Hand(u64);

impl Hand {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).expect("31 bits") % sides.max(1)
    }

    /// A piece of these bytes, mostly short.
    fn piece(&mut self, bytes: &[u8]) -> std::ops::Range<usize> {
        let from = self.roll(bytes.len() + 1);
        let most = if self.roll(4) == 0 { 4096 } else { 24 };
        from..(from + self.roll(most)).min(bytes.len())
    }

    /// Some changes to the first, with pieces of the second.
    fn change(&mut self, bytes: &mut Vec<u8>, other: &[u8]) {
        for _ in 0..=self.roll(4) {
            let at = self.piece(bytes);
            match self.roll(8) {
                0 if !at.is_empty() => bytes[at.start] ^= 1 << self.roll(8),
                1 => drop(bytes.drain(at)),
                2 => {
                    let again = bytes[at.clone()].to_vec();
                    bytes.splice(at.end..at.end, again);
                }
                3 => {
                    let piece = self.piece(other);
                    bytes.splice(at, other[piece].iter().copied());
                }
                4 => bytes.truncate(at.start),
                5 => {
                    let word = WORDS[self.roll(WORDS.len())];
                    bytes.splice(at.start..at.start, word.bytes());
                }
                // Numbers are where most of the meaning is.
                _ => self.change_number(bytes, at.start),
            }
        }
    }

    fn change_number(&mut self, bytes: &mut Vec<u8>, from: usize) {
        let Some(start) = bytes[from..].iter().position(u8::is_ascii_digit).map(|at| from + at) else {
            return;
        };
        let digits = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let number = NUMBERS[self.roll(NUMBERS.len())];
        bytes.splice(start..start + digits, number.bytes());
    }
}

const NUMBERS: [&str; 12] = [
    "0",
    "1",
    "-1",
    "255",
    "65536",
    "1000000000",
    "2147483647",
    "-2147483648",
    "4294967296",
    "9223372036854775807",
    "18446744073709551616",
    "NaN",
];

const WORDS: [&str; 14] = [
    "((((",
    "]]",
    "\"",
    ",",
    "{",
    "None",
    "Some(",
    "null",
    "\u{1b}]52;c;QQ==\u{7}",
    "\u{202e}",
    "\0",
    "\n",
    "\u{1b}[200~",
    "\u{1b}[<65535;65535;65535M",
];

fn texts(folder: &str, ends: &str) -> Vec<Vec<u8>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == ends));
    paths.sort();
    assert!(paths.len() > 3, "there is something to begin with");
    paths.into_iter().map(|path| std::fs::read(path).unwrap()).collect()
}

static CATALOGUE: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(Library::embedded().catalogue().expect("it is sound")));

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::embedded(Lang::En));

/// Scenarios: whatever the checker lets pass can be played to its end.
fn take_content(_: &[u8], bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (scenario, problems) = check_scenario_text(&CATALOGUE, "scenarios/changed.ron", text);
    for problem in &problems.0 {
        let said = ENGLISH.problem(problem);
        assert!(!said.chars().any(char::is_control), "{said:?}");
    }
    let Some(scenario) = scenario else {
        assert!(problems.any_error(), "it is refused without a word");
        return;
    };
    let setting = Setting::new(Arc::clone(&CATALOGUE), Arc::new(scenario), &[]).expect("defaults are values");
    let table = Table::open(Arc::new(setting), 7, Seating::new(), 0).expect("what was checked opens");
    assert!(table.outcome().is_some(), "it ends");
}

/// Saves: what is read is the beginning of what was written, and whatever is missing is named.
fn take_save(was: &[u8], bytes: &[u8]) {
    drop(Glance::at(bytes));
    let Ok((reading, damage)) = Journal::read_up_to_damage(bytes) else { return };
    let text = reading.journal.text().into_bytes();
    assert!(was.starts_with(&text), "it opens as something else");
    assert!(bytes.starts_with(&text), "what is read stands there");
    let all = reading.bytes == bytes.len();
    assert!(all || reading.torn.is_some() || damage.is_some(), "something is left out without a word");
}

/// Saves of somebody who knows how to chain lines: read or refused, played or refused.
fn take_chained(_: &[u8], bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (mut chained, mut tip) = (String::new(), Digest::of_bytes(b"casus journal"));
    for line in text.lines() {
        let json = line.split_once(' ').map_or(line, |(_, json)| json);
        tip = tip.then(json.as_bytes());
        writeln!(chained, "{tip} {json}").expect("memory");
    }
    let Ok((reading, _)) = Journal::read_up_to_damage(chained.as_bytes()) else { return };
    let scenario = reading.journal.header().scenario;
    let Ok(scenario) = Library::embedded().scenario(&CATALOGUE, scenario) else { return };
    let options: Vec<(String, String)> =
        reading.journal.header().options.iter().map(|(o, v)| (o.to_string(), v.to_string())).collect();
    let Ok(setting) = Setting::new(Arc::clone(&CATALOGUE), Arc::new(scenario), &options) else { return };
    let setting = Arc::new(setting);
    drop(execute(&reading.journal, Arc::clone(&setting)));
    drop(Table::resume(setting, reading.journal));
}

/// Keys, the mouse and pasted text: the console takes them all, and draws at any size.
#[cfg(feature = "terminal")]
fn take_keys(_: &[u8], bytes: &[u8]) {
    use casus::tui::decoder::Decoder;
    use casus::tui::input::{Input, Mouse};
    use casus::tui::{Action, Next};

    let mut app = crate::screens::game("thirty-minutes");
    let mut decoder = Decoder::default();
    for (number, chunk) in bytes.chunks(16).enumerate() {
        let mut inputs = Vec::new();
        decoder.read(chunk, &mut |input| inputs.push(input));
        if number % 3 == 0 {
            decoder.silence(&mut |input| inputs.push(input));
        }
        for input in inputs {
            let next = match input {
                Input::Key(key) => app.press(key),
                Input::Mouse(Mouse::Press(column, row)) => app.act(Action::Point(column, row)),
                Input::Mouse(Mouse::WheelUp) => app.act(Action::Up),
                Input::Mouse(Mouse::WheelDown) => app.act(Action::Down),
                _ => continue,
            };
            if matches!(next, Next::Quit) {
                return;
            }
        }
        let size = |at: usize| u16::from(chunk[at % chunk.len()]) + 1;
        drop(crate::screens::picture(&mut app, size(3), size(7).min(80)));
    }
}

/// What was pressed in the tests of screens, one after the other, and what a mouse and a paste send.
#[cfg(feature = "terminal")]
fn recorded_keys() -> Vec<Vec<u8>> {
    let keys: String = crate::screens::SCREENS
        .iter()
        .flat_map(|(_, keys)| keys.split_whitespace().chain(["esc"]))
        .map(|key| match key {
            "enter" => "\r",
            "space" => " ",
            "esc" => "\u{1b}[27~\u{1b}",
            "f1" => "\u{1b}OP",
            "down" => "\u{1b}[B",
            "right" => "\u{1b}[C",
            other => other,
        })
        .collect();
    let turns = "\r\r\r \r\r".repeat(8);
    let mut mouse = String::new();
    for number in 0..40 {
        write!(mouse, "\u{1b}[<{};{};{}M", number % 3 * 32, number * 3 + 1, number + 1).expect("memory");
    }
    [keys, turns, mouse, "\u{1b}[200~pasted\u{1b}[201~:o/f?".repeat(4)].map(String::into_bytes).into()
}

fn targets() -> Vec<Target> {
    vec![
        Target { name: "content", corpus: texts("assets/scenarios", "ron"), take: take_content },
        Target { name: "saves", corpus: texts("saves", "casus"), take: take_save },
        Target { name: "chained", corpus: texts("saves", "casus"), take: take_chained },
        #[cfg(feature = "terminal")]
        Target { name: "keys", corpus: recorded_keys(), take: take_keys },
    ]
}

/// What the hand makes for that seed, and what it began with.
fn made(target: &Target, seed: u64) -> (&[u8], Vec<u8>) {
    let mut hand = Hand(seed.wrapping_mul(0x2545_f491_4f6c_dd1d));
    let was = &target.corpus[hand.roll(target.corpus.len())];
    let other = &target.corpus[hand.roll(target.corpus.len())];
    let mut bytes = was.clone();
    hand.change(&mut bytes, other);
    (was, bytes)
}

/// Tries that seed. One that fails is kept in a file.
fn attempt(target: &Target, seed: u64) {
    let (was, bytes) = made(target, seed);
    if catch_unwind(AssertUnwindSafe(|| (target.take)(was, &bytes))).is_err() {
        let file =
            std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{}-{seed}", target.name));
        std::fs::write(&file, &bytes).expect("a folder for what fails");
        panic!("{} fails with seed {seed}; the input is in {}", target.name, file.display());
    }
}

#[test]
fn what_a_hand_changed_is_taken_or_refused() {
    for target in targets() {
        let tries = if matches!(target.name, "saves" | "content") { 60 } else { 12 };
        (0..tries).for_each(|seed| attempt(&target, seed));
    }
}

#[test]
fn the_hand_does_the_same_for_the_same_seed_and_changes_something() {
    for target in targets() {
        let changed = (0..100).filter(|seed| {
            let (was, bytes) = made(&target, *seed);
            assert_eq!(bytes, made(&target, *seed).1, "{}", target.name);
            bytes != was
        });
        assert!(changed.count() > 80, "{}", target.name);
    }
}

#[test]
#[ignore = "as long as it is told: .ci/fuzz runs it"]
fn long_fuzz() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let (seconds, first) = (number("FUZZ_SECONDS").unwrap_or(60), number("FUZZ_SEED").unwrap_or(1_000_000));
    let targets = targets();
    let time = Duration::from_secs(seconds);
    std::thread::scope(|scope| {
        for target in &targets {
            scope.spawn(move || {
                let until = Instant::now() + time;
                let mut seed = first;
                while Instant::now() < until {
                    attempt(target, seed);
                    seed += 1;
                }
                println!("{}: seeds {first} to {}", target.name, seed - 1);
            });
        }
    });
}
