//! The house keeps its floors: this reads `src/` and holds it against the table of `ARCHITECTURE.md`.

mod circles;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms, lowest first, with the rooms each may use. Everybody may use what is its own.
const ROOMS: [(&str, &[&str]); 12] = [
    ("base", &[]),
    ("content", &["base"]),
    ("engine", &["base", "content"]),
    ("words", &["base", "content", "engine"]),
    ("advisor", &["base", "content", "engine"]),
    ("players", &["base", "content", "engine", "advisor"]),
    ("record", &["base", "content", "engine", "words"]),
    ("session", &["base", "content", "engine", "words", "advisor", "players", "record"]),
    ("store", &["base", "content", "engine", "words", "record"]),
    ("plain", &["base", "content", "engine", "words", "players", "record", "session", "store"]),
    ("tui", &["base", "content", "engine", "words", "advisor", "players", "record", "session", "store"]),
    (
        "cli",
        &[
            "base", "content", "engine", "words", "advisor", "players", "record", "session", "store",
            "plain", "tui",
        ],
    ),
];

/// Lines of a file, all counted. Above this it wants a split along a noun.
const FILE_LINES_MAX: usize = 450;

/// A source file: its path below `src/`, its room, how many lines it has, and those that are left with comments and
/// tests taken out.
struct Source {
    path: String,
    length: usize,
    room: String,
    lines: Vec<(usize, String)>,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&root, &mut files);
    assert!(files.len() > 50, "only {} files found below {}", files.len(), root.display());
    files
        .into_iter()
        .map(|file| {
            let text = fs::read_to_string(&file).expect("a source file is text");
            let path = file.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/");
            let room = path.split(['/', '.']).next().unwrap_or_default().to_owned();
            Source { length: text.lines().count(), lines: code(&text), path, room }
        })
        .collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a source folder can be listed") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

/// The lines that make it into the program. Tests stand at the end of a file here.
fn code(text: &str) -> Vec<(usize, String)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .map(|(number, line)| (number, line.split("//").next().unwrap_or_default().trim_end().to_owned()))
        .filter(|(_, line)| !line.trim().is_empty())
        .collect()
}

/// Whether a word stands in a line, not as a part of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(part_of_word)
            && !line[at + word.len()..].chars().next().is_some_and(part_of_word)
    })
}

/// Every line for which `found` says something, as a list to be shown.
fn findings(rooms: &[&str], found: impl Fn(&Source, &str) -> Option<String>) -> String {
    let mut list = String::new();
    for source in sources().iter().filter(|s| rooms.is_empty() || rooms.contains(&s.room.as_str())) {
        for (number, line) in &source.lines {
            if let Some(what) = found(source, line) {
                let _ = writeln!(list, "src/{}:{number}: {what}", source.path);
            }
        }
    }
    list
}

fn words_in(rooms: &[&str], words: &[&str], except: &[&str]) -> String {
    findings(rooms, |source, line| {
        if except.iter().any(|path| source.path.starts_with(path)) {
            return None;
        }
        words.iter().find(|word| has_word(line, word)).map(|word| format!("`{word}`"))
    })
}

/// The same for what is no word by itself.
fn texts_in(rooms: &[&str], texts: &[&str]) -> String {
    findings(rooms, |_, line| texts.iter().find(|text| line.contains(**text)).map(|text| format!("`{text}`")))
}

#[test]
fn every_file_belongs_to_a_room() {
    let known: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).chain(["lib", "main"]).collect();
    let strangers: Vec<String> =
        sources().into_iter().filter(|s| !known.contains(&s.room.as_str())).map(|s| s.path).collect();
    assert_eq!(strangers, Vec::<String>::new(), "a new room needs a row in the table of floors");
}

#[test]
fn no_arrow_points_upwards() {
    let allowed: BTreeMap<&str, &[&str]> = ROOMS.into_iter().collect();
    let list = findings(&[], |source, line| {
        let mine = allowed.get(source.room.as_str())?;
        line.match_indices("crate::").find_map(|(at, word)| {
            let rest = &line[at + word.len()..];
            let used = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
            if used.is_empty() {
                return Some("name the room right after `crate::`".to_owned());
            }
            let fine = used == source.room || mine.contains(&used) || !allowed.contains_key(used);
            (!fine).then(|| format!("{} may not use {used}", source.room))
        })
    });
    assert_eq!(list, "");
}

/// What stands in a line inside a room, lowest first: each may use those before it and none after it.
fn upwards_inside(room: &str, line: &[&str]) -> String {
    findings(&[room], |source, text| {
        let noun = source.path.strip_prefix(room)?.strip_prefix('/')?.split(['/', '.']).next()?;
        let place = line.iter().position(|name| *name == noun)?;
        let names = |above: &str| {
            [format!("{above}::"), format!(".{above}(")].iter().any(|call| text.contains(call.as_str()))
                || (text.contains("use ") && has_word(text, above))
        };
        line[place + 1..]
            .iter()
            .find(|above| !source.path.ends_with("/tests.rs") && names(above))
            .map(|above| format!("{noun} may not use {above}"))
    })
}

#[test]
fn what_a_seat_may_ask_stands_in_a_line() {
    assert_eq!(upwards_inside("engine", &["view", "legal", "preview", "explain"]), "");
}

#[test]
fn screens_stand_on_the_desk_and_know_nothing_of_the_stack() {
    assert_eq!(upwards_inside("tui", &["desk", "screen", "app"]), "");
}

#[test]
fn nobody_above_the_engine_touches_the_world() {
    let above = ["words", "advisor", "players", "record", "session", "store", "plain", "tui", "cli"];
    assert_eq!(words_in(&above, &["World"], &[]), "");
}

#[test]
fn nothing_prints_past_the_one_output() {
    assert_eq!(texts_in(&[], &["println!", "print!", "dbg!"]), "");
}

#[test]
fn nothing_is_left_to_be_done() {
    assert_eq!(words_in(&[], &["todo", "unimplemented"], &[]), "");
}

#[test]
fn the_rules_know_no_floats_no_hash_order_no_clock_and_no_disk() {
    let rules = ["base", "content", "engine"];
    // RON may hold them; the reader of raw records refuses every one that is no integer.
    let readers = ["content/geometry", "content/raw"];
    assert_eq!(words_in(&rules, &["f32", "f64"], &readers), "");
    let ordered = ["base", "content", "engine", "players", "record"];
    assert_eq!(words_in(&ordered, &["HashMap", "HashSet"], &[]), "");
    let pure = ["base", "content", "engine", "words", "advisor", "players", "record", "session"];
    let outside =
        ["std::fs", "std::net", "std::process", "std::env", "SystemTime", "Instant::now", "rand::rng("];
    assert_eq!(texts_in(&pure, &outside), "");
}

#[test]
fn only_the_screen_knows_the_terminal() {
    let list = findings(&[], |source, line| {
        let fine = source.room == "tui" || source.path == "cli/wrapping.rs";
        let found = ["ratatui", "crossterm"].iter().find(|word| has_word(line, word));
        found.filter(|_| !fine).map(|word| format!("`{word}`"))
    });
    assert_eq!(list, "");
}

#[test]
fn colours_come_from_the_theme_and_keys_from_the_keymap() {
    let list = findings(&["tui"], |source, line| {
        let at_home = |homes: &[&str]| homes.iter().any(|home| source.path.starts_with(home));
        let colour =
            ["Color::Rgb", "Color::Indexed", "Color::Red", "Color::Green", "Color::Blue", "Color::Yellow"]
                .iter()
                .find(|word| line.contains(**word))
                .filter(|_| !at_home(&["tui/theme", "tui/map/palette"]));
        let key = ["KeyCode::Char('", "KeyCode::F("]
            .iter()
            .find(|word| line.contains(**word))
            .filter(|_| !at_home(&["tui/keymap", "tui/decoder"]));
        colour.or(key).map(|word| format!("`{word}`"))
    });
    assert_eq!(list, "");
}

#[test]
fn sentences_stand_in_the_catalogue_of_words() {
    let list = findings(&["base", "content", "engine", "players", "plain", "tui"], |source, line| {
        let excused = ["#[error(", "expect(", "assert", "panic!", "unreachable!", "reason ="];
        if source.path == "engine/setting.rs" || excused.iter().any(|word| line.contains(word)) {
            return None;
        }
        literals(line).into_iter().find(|text| is_sentence(text)).map(|text| format!("\"{text}\""))
    });
    assert_eq!(list, "");
}

/// The texts between quotation marks in a line.
fn literals(line: &str) -> Vec<&str> {
    line.split('"').skip(1).step_by(2).collect()
}

/// Four words in a row, or more.
fn is_sentence(text: &str) -> bool {
    let word = |w: &&str| w.len() > 1 && w.chars().all(|c| c.is_alphabetic() || ",.'’".contains(c));
    text.split(' ').collect::<Vec<_>>().windows(4).any(|four| four.iter().all(&word))
}

#[test]
fn files_stay_readable() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|s| s.length > FILE_LINES_MAX)
        .map(|s| format!("src/{}: {} lines", s.path, s.length))
        .collect();
    assert_eq!(long, Vec::<String>::new(), "more than {FILE_LINES_MAX} lines want a split along a noun");
}

#[test]
fn names_say_what_is_inside() {
    let vague = ["util", "utils", "helper", "helpers", "manager", "common", "misc", "mod"];
    let found: Vec<String> = sources()
        .into_iter()
        .filter(|s| s.path.split(['/', '.', '_']).any(|part| vague.contains(&part)))
        .map(|s| s.path)
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_file_opens_with_what_it_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|s| !fs::read_to_string(root.join(&s.path)).is_ok_and(|text| text.starts_with("//! ")))
        .map(|s| s.path)
        .collect();
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn the_checks_themselves_can_fail() {
    assert!(has_word("let x: f64 = 1.0;", "f64"));
    assert!(!has_word("let f64ish = 1;", "f64"));
    assert!(is_sentence("the game is over"));
    assert!(!is_sentence("need-state"));
    assert_eq!(literals(r#"say("one", "two")"#), ["one", "two"]);
    assert_eq!(code("a // b\n// c\n\n#[cfg(test)]\nmod tests {}"), [(1, "a".to_owned())]);
}
