//! Bookmarks and notes beside a game: bounded, clean, and in nobody's way.

use std::fs;

use casus::base::Digest;
use casus::record::Notes;
use casus::record::notes::{COUNT_MAX, NAME_CHARS_MAX, NOTE_CHARS_MAX, NOTES_BYTES_MAX, NotKept, NotesError};
use casus::store::{SaveName, SaveRef, Saves, StoreError, WriteStatus, Writer};
use casus::words::{Lang, Words};

use super::record::small;

fn game() -> Digest {
    small().game()
}

fn some() -> Notes {
    let mut notes = Notes::of(game());
    notes.set_bookmark(3, "Größe \"A\" \\ (x: 1)").unwrap();
    notes.set_bookmark(9, "the vote").unwrap();
    notes.set_note(3, "Why did nobody ask Portugal?").unwrap();
    notes
}

#[test]
fn what_is_kept_is_read_back() {
    let notes = some();
    assert_eq!(Notes::read(notes.text().as_bytes(), game()).unwrap(), notes);
    assert_eq!(notes.bookmark(9), Some("the vote"));
    assert_eq!((notes.note(3).is_some(), notes.note(9)), (true, None));
    let empty = Notes::of(game());
    assert!(empty.is_empty() && Notes::read(empty.text().as_bytes(), game()).unwrap() == empty);
}

#[test]
fn bookmarks_lead_on_and_back() {
    let mut notes = some();
    assert_eq!((notes.next(0), notes.next(3), notes.next(9)), (Some(3), Some(9), None));
    assert_eq!((notes.previous(10), notes.previous(9), notes.previous(3)), (Some(9), Some(3), None));
    assert!(notes.remove_bookmark(3) && !notes.remove_bookmark(3));
    assert!(notes.remove_note(3) && !notes.remove_note(3));
    assert_eq!(notes.next(0), Some(9));
}

#[test]
fn what_cannot_be_shown_is_taken_out_and_nothing_grows_without_end() {
    let mut notes = Notes::of(game());
    notes.set_bookmark(1, " a\u{1b}[2J\nb\u{202e}c ").unwrap();
    assert_eq!(notes.bookmark(1), Some("a[2J bc"));
    assert_eq!(notes.set_bookmark(1, "\u{200b} \n"), Err(NotKept::Empty));
    let long = "é".repeat(NAME_CHARS_MAX + 1);
    assert_eq!(notes.set_bookmark(1, &long), Err(NotKept::TooLong { max: NAME_CHARS_MAX }));
    let note = "é".repeat(NOTE_CHARS_MAX);
    for moment in 0..COUNT_MAX {
        notes.set_note(moment, &note).unwrap();
    }
    assert_eq!(notes.set_note(COUNT_MAX, "one more"), Err(NotKept::TooMany));
    notes.set_note(0, &note).unwrap();
    let text = notes.text();
    assert!(text.len() < NOTES_BYTES_MAX, "{} bytes", text.len());
    assert_eq!(Notes::read(text.as_bytes(), game()).unwrap(), notes);
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        for fault in [NotKept::Empty, NotKept::TooLong { max: 60 }, NotKept::TooMany] {
            let said = fault.told(&words);
            assert!(!said.is_empty() && !said.contains(['[', '{', '$']), "{lang}: {said}");
        }
    }
}

#[test]
fn what_is_no_file_of_notes_of_this_game_is_named() {
    let text = some().text();
    let error = |text: &str| Notes::read(text.as_bytes(), game()).unwrap_err();
    assert_eq!(Notes::read(text.as_bytes(), Digest::default()).unwrap_err(), NotesError::OtherGame);
    assert_eq!(error(&text.replace("version: 1", "version: 7, more: [1]")), NotesError::Later(7));
    assert_eq!(error(&text.replace("version: 1", "version: 7")), NotesError::Later(7));
    assert!(matches!(error(&text.replace("the vote", "the\\u{1b}[31m vote")), NotesError::Text(_)));
    assert_eq!(error(&text.replace("(9,", "(3,")), NotesError::TooMuch);
    assert_eq!(error(&text.replace("the vote", &"x".repeat(NAME_CHARS_MAX + 1))), NotesError::TooMuch);
    for wrong in ["", "(", "()", "\0\0\0", &"[".repeat(100_000), &text[..text.len() / 2]] {
        assert!(matches!(error(wrong), NotesError::Syntax { .. }), "{wrong:.20}");
    }
    assert!(matches!(Notes::read(&[0xff; 9], game()), Err(NotesError::Syntax { line: 1, .. })));
}

fn folder() -> (tempfile::TempDir, Saves, SaveRef) {
    let folder = tempfile::tempdir().unwrap();
    let saves = Saves::open(folder.path().join("saves")).unwrap();
    let name = SaveName::new("haze v1.2").unwrap();
    drop(saves.create(&name, &small()).unwrap());
    (folder, saves, SaveRef::Name(name))
}

#[test]
fn notes_stand_beside_the_save_and_change_nothing_in_it() {
    let (_folder, saves, save) = folder();
    assert_eq!(saves.notes(&save, game()).0, Notes::of(game()));
    saves.keep_notes(&save, &some()).unwrap();
    saves.keep_notes(&save, &some()).unwrap();
    let (notes, problem) = saves.notes(&save, game());
    assert_eq!((notes, problem.is_none()), (some(), true));
    let path = saves.notes_path(&save);
    assert_eq!(path.file_name().unwrap(), "haze v1.2.notes.ron");
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 2);
    assert_eq!(saves.read(&save).unwrap().journal.text(), small().text());
    assert_eq!(saves.list().unwrap().len(), 1, "notes are no saved game");
}

#[test]
fn what_cannot_be_read_hinders_nobody_and_is_put_aside_whole() {
    let (_folder, saves, save) = folder();
    let path = saves.notes_path(&save);
    for (number, bytes) in [b"(version: 1, half".as_slice(), b"", b"\xff"].into_iter().enumerate() {
        fs::write(&path, bytes).unwrap();
        let (notes, problem) = saves.notes(&save, game());
        assert!(notes.is_empty() && problem.is_some());
        assert_eq!(fs::read(&path).unwrap(), bytes, "looking changes nothing");
        saves.keep_notes(&save, &some()).unwrap();
        let aside = path.with_extension(format!("ron.unread-{}", number + 1));
        assert_eq!(fs::read(aside).unwrap(), bytes);
        assert_eq!(saves.notes(&save, game()).0, some());
    }
    // Notes of another game, whose file had this name.
    let mut other = Notes::of(Digest::default());
    other.set_note(1, "another game").unwrap();
    saves.keep_notes(&save, &other).unwrap();
    assert_eq!(fs::read(path.with_extension("ron.unread-4")).unwrap(), some().text().as_bytes());

    let large = vec![b' '; NOTES_BYTES_MAX + 1];
    fs::write(&path, &large).unwrap();
    assert!(matches!(saves.notes(&save, game()).1, Some(StoreError::TooLarge { .. })));
    assert!(matches!(saves.keep_notes(&save, &some()), Err(StoreError::TooLarge { .. })));
    assert!(fs::read(&path).unwrap() == large, "what is too large to be put aside stays");
}

#[cfg(unix)]
#[test]
fn notes_are_private_and_links_are_refused() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, saves, save) = folder();
    saves.keep_notes(&save, &some()).unwrap();
    let path = saves.notes_path(&save);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);

    let target = folder.path().join("target.ron");
    fs::write(&target, some().text()).unwrap();
    fs::remove_file(&path).unwrap();
    symlink(&target, &path).unwrap();
    let (notes, problem) = saves.notes(&save, game());
    assert!(notes.is_empty() && matches!(problem, Some(StoreError::Unfit { .. })), "{problem:?}");
    let kept = saves.keep_notes(&save, &Notes::of(game()));
    assert!(matches!(kept, Err(StoreError::Unfit { .. })), "{kept:?}");
    assert_eq!(fs::read_to_string(&target).unwrap(), some().text());

    fs::set_permissions(path.parent().unwrap(), fs::Permissions::from_mode(0o777)).unwrap();
    assert!(matches!(saves.keep_notes(&save, &some()), Err(StoreError::OpenToAll(_))));
}

#[test]
fn notes_move_with_a_save_into_its_next_format() {
    let folder = tempfile::tempdir().unwrap();
    let saves = Saves::open(folder.path().join("saves")).unwrap();
    let text = include_bytes!("fixtures/format-1.casus");
    let old = SaveRef::Name(SaveName::new("old").unwrap());
    fs::write(saves.path(&old), text).unwrap();
    let game = saves.read(&old).unwrap().journal.game();
    let mut notes = Notes::of(game);
    notes.set_bookmark(3, "the vote").unwrap();
    notes.set_note(4, "Why so late?").unwrap();
    saves.keep_notes(&old, &notes).unwrap();

    let (save, reading) = saves.resume(&old).unwrap();
    let new = SaveRef::Name(save.migration().unwrap().name.clone());
    assert!(matches!(Writer::start(save, || ()).unwrap().finish(), WriteStatus::Recorded));
    let (moved, problem) = saves.notes(&new, reading.journal.game());
    assert!(problem.is_none(), "{problem:?}");
    assert_eq!((moved.bookmark(3), moved.note(4)), (Some("the vote"), Some("Why so late?")));
    assert_eq!(saves.notes(&old, game).0, notes, "and stay where they were");
}
