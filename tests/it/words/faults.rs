//! What the table, a record and the disk refuse is told in every language, and nobody prints the program's own words.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use casus::content::Seat;
use casus::engine::Rejection;
use casus::record::{Damage, JournalError, Misplaced, NotesError, What};
use casus::session::TableError;
use casus::store::{Action, Found, NameProblem, StoreError};
use casus::words::{Lang, Words};

use super::setting;

fn misplaced() -> [Misplaced; 8] {
    use Misplaced as M;
    let first = [M::OpenedAgain, M::AfterEnd, M::AfterSeal, M::NothingToUndo];
    let rest = [M::OutOfOrder, M::OtherOrders, M::LaterFormat, M::TooMuch];
    std::array::from_fn(|at| if at < 4 { first[at] } else { rest[at - 4] })
}

fn journal_errors() -> Vec<JournalError> {
    let lines = [
        What::ByteOrderMark,
        What::CarriageReturn,
        What::Chain,
        What::NotALine,
        What::Record("x".to_owned()),
        What::TooLong,
        What::Misplaced(Misplaced::OutOfOrder),
    ];
    let damaged = lines.map(|what| JournalError::Damaged(Damage { line: 7, what }));
    let others = [
        JournalError::NotAJournal,
        JournalError::FutureFormat { found: 9, known: 2 },
        JournalError::TooLarge { max: 5 },
        JournalError::TooMany { max: 5 },
    ];
    damaged.into_iter().chain(others).collect()
}

fn store_errors() -> Vec<StoreError> {
    let path = || PathBuf::from("/a/b\u{1b}[2Jc");
    let found = [Found::Folder, Found::Link, Found::Special, Found::File];
    let names = [
        NameProblem::Empty,
        NameProblem::TooLong,
        NameProblem::BadCharacter('/'),
        NameProblem::BadEdge,
        NameProblem::NotText,
    ];
    let kinds = [
        io::ErrorKind::StorageFull,
        io::ErrorKind::QuotaExceeded,
        io::ErrorKind::ReadOnlyFilesystem,
        io::ErrorKind::PermissionDenied,
        io::ErrorKind::FileTooLarge,
        io::ErrorKind::NotADirectory,
        io::ErrorKind::TimedOut,
    ];
    let notes = [
        NotesError::Syntax { line: 3, what: "x".to_owned() },
        NotesError::Later(9),
        NotesError::OtherGame,
        NotesError::TooMuch,
    ];
    let mut all = vec![
        StoreError::NoHome,
        StoreError::RelativeHome(path()),
        StoreError::OpenToAll(path()),
        StoreError::TooLarge { path: path(), max: 5 },
        StoreError::TooMany { path: path(), max: 5 },
        StoreError::NotText(path()),
        StoreError::Exists(path()),
        StoreError::Missing(path()),
        StoreError::Locked(path()),
        StoreError::Changed(path()),
    ];
    all.extend(found.map(|found| StoreError::Unfit { path: path(), found }));
    all.extend(names.map(|why| StoreError::BadName { name: "x".to_owned(), why }));
    let io = |kind: io::ErrorKind| StoreError::Io { path: path(), action: Action::Write, error: kind.into() };
    all.extend(kinds.map(io));
    all.extend(journal_errors().into_iter().map(|error| StoreError::Journal { path: path(), error }));
    all.extend(notes.map(|error| StoreError::Notes { path: path(), error }));
    all
}

fn told_everywhere(what: &str, told: impl Fn(&Words) -> String) {
    let said: Vec<String> = Lang::ALL.iter().map(|lang| told(&Words::embedded(*lang))).collect();
    for (place, text) in said.iter().enumerate() {
        assert!(!text.contains("[fault") && !text.contains('{'), "{what}: {text}");
        assert!(!text.chars().any(char::is_control), "{what}: {text:?}");
        assert!(said.iter().skip(place + 1).all(|other| other != text), "{what} is the same twice: {text}");
    }
}

#[test]
fn every_refusal_of_disk_record_and_table_is_told_in_every_language() {
    for error in store_errors() {
        // A path and what is wrong with it: only the second part has a language.
        told_everywhere(&format!("{error:?}"), |words| error.told(words));
    }
    for misplaced in misplaced() {
        told_everywhere(misplaced.slug(), |words| misplaced.told(words));
    }
    let table = [
        TableError::NotYourTurn,
        TableError::NoPlaceThere,
        TableError::LastPerson,
        TableError::Paused,
        TableError::NoSuchOrder,
        TableError::Rejected(Rejection::NotPaused),
        TableError::Journal(Misplaced::AfterEnd),
    ];
    for error in table {
        told_everywhere(error.slug(), |words| error.told(words, setting()));
    }
    assert_eq!(Words::embedded(Lang::En).seat(setting().catalogue(), Seat::Excon), "Exercise control");
}

/// Where a message that is made elsewhere, for people and in their language, is passed on.
const PASSED_ON: [&str; 3] = ["src/tui/app/game.rs", "src/cli/batch.rs", "src/cli/rows.rs"];

#[test]
fn no_screen_and_no_line_prints_an_error_as_the_program_words_it() {
    let mut found = Vec::new();
    for room in ["src/tui", "src/plain", "src/cli"] {
        look(Path::new(env!("CARGO_MANIFEST_DIR")), Path::new(room), &mut found);
    }
    found.retain(|place| !PASSED_ON.iter().any(|known| place.starts_with(known)));
    assert_eq!(found, Vec::<String>::new(), "these have `told`");
}

fn look(root: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(root.join(folder)).expect("a folder").flatten() {
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            look(root, &path, found);
            continue;
        }
        let text = fs::read_to_string(entry.path()).expect("text");
        let code = text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
        for (number, line) in code.enumerate() {
            let raw = ["error.to_string()", "stop.to_string()", "{error}", "{fault}"];
            if raw.iter().any(|part| line.contains(part)) {
                found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
}
