//! The disk: what is acknowledged is there, what is refused is untouched.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::sync::mpsc;

use casus::content::Seat;
use casus::engine::Order;
use casus::record::entry::FORMAT;
use casus::record::{Journal, JournalError, Record};
use casus::store::{
    ColorChoice, Found, NameProblem, Paths, SaveName, SaveRef, Saves, Settings, SettingsProblem, StoreError,
    Theme, WriteStatus, Writer, read_assets, read_file, write_file,
};

use super::record::{FORMAT_1, small};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn saves(folder: &tempfile::TempDir) -> Saves {
    Saves::open(folder.path().join("saves")).unwrap()
}

fn name(text: &str) -> SaveName {
    SaveName::new(text).unwrap()
}

fn named(text: &str) -> SaveRef {
    SaveRef::Name(name(text))
}

fn given() -> Record {
    Record::Given { seat: Seat::Hr, order: Order::ContactNato }
}

#[test]
fn what_is_appended_is_read_back_and_goes_on() {
    let folder = folder();
    let saves = saves(&folder);
    let mut journal = small();
    let save = saves.create(&name("haze"), &journal).unwrap();
    let (tell, told) = mpsc::channel();
    let mut writer = Writer::start(save, move || tell.send(()).unwrap()).unwrap();
    let first = writer.append(journal.push(given()).unwrap());
    told.recv().unwrap();
    assert_eq!(writer.recorded(), first);
    writer.append(journal.push(given()).unwrap());
    assert!(matches!(writer.finish(), WriteStatus::Recorded));

    let (save, reading) = saves.resume(&named("haze")).unwrap();
    assert_eq!(reading.journal.tip(), journal.tip());
    let mut writer = Writer::start(save, || ()).unwrap();
    writer.append(journal.push(given()).unwrap());
    assert!(matches!(writer.finish(), WriteStatus::Recorded));
    assert_eq!(saves.read(&named("haze")).unwrap().journal.records(), journal.records());
}

#[test]
fn a_game_begun_is_on_the_disk_once_its_writer_says_so_and_takes_the_next_free_name() {
    let folder = folder();
    let saves = saves(&folder);
    let mut journal = small();
    drop(saves.create(&name("haze"), &journal).unwrap());
    let save = saves.begin(&name("haze"), &journal);
    assert_eq!(saves.list().unwrap().len(), 1);
    let (tell, told) = mpsc::channel();
    let mut writer = Writer::start(save, move || tell.send(()).unwrap()).unwrap();
    told.recv().unwrap();
    assert_eq!(saves.read(&named("haze-2")).unwrap().journal.records(), journal.records());
    writer.append(journal.push(given()).unwrap());
    assert!(matches!(writer.finish(), WriteStatus::Recorded));
    assert_eq!(saves.read(&named("haze-2")).unwrap().journal.tip(), journal.tip());
}

#[test]
fn a_game_that_cannot_be_made_is_not_called_saved_and_is_made_later() {
    let folder = folder();
    let saves = saves(&folder);
    let save = saves.begin(&name("haze"), &small());
    fs::remove_dir(folder.path().join("saves")).unwrap();
    let (tell, told) = mpsc::channel();
    let writer = Writer::start(save, move || tell.send(()).unwrap()).unwrap();
    told.recv().unwrap();
    assert!(matches!(writer.status(), WriteStatus::NotSaved(_)));
    fs::create_dir(folder.path().join("saves")).unwrap();
    writer.retry();
    told.recv().unwrap();
    assert!(matches!(writer.finish(), WriteStatus::Recorded));
    assert_eq!(saves.read(&named("haze")).unwrap().journal.tip(), small().tip());
}

#[test]
fn a_new_save_never_writes_over_another() {
    let folder = folder();
    let saves = saves(&folder);
    drop(saves.create(&name("haze"), &small()).unwrap());
    let before = fs::read(saves.path(&named("haze"))).unwrap();
    let again = saves.create(&name("haze"), &small().branch(1, small().header().clone()));
    assert!(matches!(again, Err(StoreError::Exists(_))), "{again:?}");
    assert_eq!(fs::read(saves.path(&named("haze"))).unwrap(), before);
    assert_eq!(saves.free_name(&name("haze")).as_str(), "haze-2");
    assert_eq!(saves.free_name(&name("new")).as_str(), "new");
}

#[test]
fn the_second_instance_is_told_and_may_watch() {
    let folder = folder();
    let saves = saves(&folder);
    let first = saves.create(&name("haze"), &small()).unwrap();
    assert!(matches!(saves.resume(&named("haze")), Err(StoreError::Locked(_))));
    assert!(saves.read(&named("haze")).is_ok());
    drop(first);
    assert!(saves.resume(&named("haze")).is_ok());
}

#[test]
fn a_save_that_is_being_let_go_is_waited_for() {
    let folder = folder();
    let saves = saves(&folder);
    let first = saves.create(&name("haze"), &small()).unwrap();
    let letting_go = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(60));
        drop(first);
    });
    assert!(saves.resume(&named("haze")).is_ok());
    letting_go.join().unwrap();
}

#[test]
fn a_torn_record_is_set_aside_before_it_is_cut_off() {
    let folder = folder();
    let saves = saves(&folder);
    drop(saves.create(&name("haze"), &small()).unwrap());
    let path = saves.path(&named("haze"));
    let torn = fs::read(&path).unwrap();
    let torn = &torn[..torn.len() - 7];
    fs::write(&path, torn).unwrap();

    let (save, reading) = saves.resume(&named("haze")).unwrap();
    assert_eq!(reading.torn.map(|torn| torn.line), Some(9));
    let mut journal = reading.journal;
    let mut writer = Writer::start(save, || ()).unwrap();
    writer.append(journal.push(given()).unwrap());
    writer.finish();
    let after = saves.read(&named("haze")).unwrap();
    assert_eq!((after.torn, after.journal.tip()), (None, journal.tip()));
    assert_eq!(fs::read(path.with_file_name("haze.casus.torn-1")).unwrap(), torn);
}

#[test]
fn damage_is_refused_untouched_and_can_be_looked_at() {
    let folder = folder();
    let saves = saves(&folder);
    drop(saves.create(&name("haze"), &small()).unwrap());
    let path = saves.path(&named("haze"));
    let damaged = fs::read_to_string(&path).unwrap().replacen("sealed", "seeled", 1);
    fs::write(&path, &damaged).unwrap();
    for result in [saves.resume(&named("haze")).map(drop), saves.read(&named("haze")).map(drop)] {
        let Err(StoreError::Journal { error: JournalError::Damaged(damage), .. }) = result else {
            panic!("{result:?}")
        };
        assert_eq!(damage.line, 6);
    }
    let (reading, damage) = saves.read_up_to_damage(&named("haze")).unwrap();
    assert_eq!((reading.journal.records().len(), damage.unwrap().line), (4, 6));
    assert_eq!(fs::read_to_string(&path).unwrap(), damaged);
}

#[test]
fn the_list_shows_the_newest_first_and_damaged_ones_as_such() {
    let folder = folder();
    let saves = saves(&folder);
    for (index, game) in ["old", "new", "broken"].into_iter().enumerate() {
        saves.create(&name(game), &small()).unwrap();
        let moment = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000 * (index as u64 + 1));
        fs::File::options().write(true).open(saves.path(&named(game))).unwrap().set_modified(moment).unwrap();
    }
    fs::write(saves.path(&named("broken")), "hello\n").unwrap();
    fs::write(folder.path().join("saves/notes.txt"), "mine").unwrap();
    fs::create_dir(folder.path().join("saves/folder.casus")).unwrap();
    let list = saves.list().unwrap();
    let names: Vec<&str> = list.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["broken", "new", "old"]);
    assert!(matches!(&list[0].glance, Err(StoreError::Journal { error: JournalError::NotAJournal, .. })));
    assert_eq!(list[1].glance.as_ref().unwrap().turn, 1);
    assert_eq!(saves.latest().unwrap(), Some(name("broken")));
    assert!(Saves::looking(folder.path().join("none")).list().unwrap().is_empty());
}

#[test]
fn names_that_are_none_are_refused_with_the_reason() {
    let why = |text: &str| match SaveName::new(text) {
        Err(StoreError::BadName { why, .. }) => why,
        other => panic!("{text:?}: {other:?}"),
    };
    assert_eq!(why(""), NameProblem::Empty);
    assert_eq!(why(".."), NameProblem::BadEdge);
    assert_eq!(why(".hidden"), NameProblem::BadEdge);
    assert_eq!(why("-x"), NameProblem::BadEdge);
    assert_eq!(why("a/b"), NameProblem::BadCharacter('/'));
    assert_eq!(why("a\\b"), NameProblem::BadCharacter('\\'));
    assert_eq!(why("a\u{1b}[2J"), NameProblem::BadCharacter('\u{1b}'));
    assert_eq!(why("a\u{202e}b"), NameProblem::BadCharacter('\u{202e}'));
    assert_eq!(why("a\0b"), NameProblem::BadCharacter('\0'));
    assert_eq!(why(&"x".repeat(300)), NameProblem::TooLong);
    assert_eq!(name("Übung 7.b_2").file_name(), "Übung 7.b_2.casus");

    let at = |text: &str| SaveRef::new(OsStr::new(text));
    assert_eq!(at("haze").unwrap(), named("haze"));
    assert_eq!(at("haze.casus").unwrap(), SaveRef::Path("haze.casus".into()));
    assert_eq!(at("../haze").unwrap(), SaveRef::Path("../haze".into()));
    assert!(at("..").is_err());
}

#[test]
fn whole_files_are_exchanged_at_once_and_orphans_swept() {
    let folder = folder();
    let path = folder.path().join("report.md");
    write_file(&path, b"one").unwrap();
    write_file(&path, b"two").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);

    let orphan = folder.path().join(".casus-abc.tmp");
    let young = folder.path().join(".casus-def.tmp");
    for path in [&orphan, &young] {
        fs::write(path, "half").unwrap();
    }
    let long_ago = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1);
    fs::File::options().write(true).open(&orphan).unwrap().set_modified(long_ago).unwrap();
    Saves::open(folder.path().to_owned()).unwrap();
    assert!(!orphan.exists());
    assert!(young.exists(), "another instance may be writing it");
}

#[test]
fn no_more_is_read_than_a_bound() {
    let folder = folder();
    let path = folder.path().join("large");
    fs::write(&path, [b'x'; 100]).unwrap();
    assert_eq!(read_file(&path, 100).unwrap().len(), 100);
    assert!(matches!(read_file(&path, 99), Err(StoreError::TooLarge { max: 99, .. })));
    assert!(matches!(read_file(folder.path(), 99), Err(StoreError::Unfit { found: Found::Folder, .. })));
    assert!(matches!(read_file(&folder.path().join("none"), 9), Err(StoreError::Missing(_))));
}

#[test]
fn places_of_the_platform_have_to_be_absolute() {
    let absolute = Path::new("/home/hr/.local/share/casus");
    assert!(matches!(Paths::of_platform(None), Err(StoreError::NoHome)));
    let relative = Paths::of_platform(Some((Path::new("share/casus"), absolute)));
    assert!(matches!(relative, Err(StoreError::RelativeHome(_))));
    let paths = Paths::of_platform(Some((absolute, absolute))).unwrap();
    assert_eq!(paths.saves(), absolute.join("saves"));
    let paths = Paths::find(Some(Path::new("somewhere"))).unwrap();
    assert!(paths.settings().is_absolute());
}

#[test]
fn assets_are_texts_by_their_place() {
    let folder = folder();
    fs::create_dir(folder.path().join("scenarios")).unwrap();
    fs::write(folder.path().join("rules.ron"), "()").unwrap();
    fs::write(folder.path().join("scenarios/mine.ron"), "(id: 1)").unwrap();
    fs::write(folder.path().join("scenarios/mine.ron~"), "old").unwrap();
    fs::write(folder.path().join(".hidden.ron"), "").unwrap();
    let texts = read_assets(folder.path()).unwrap();
    assert_eq!(texts.keys().collect::<Vec<_>>(), ["rules.ron", "scenarios/mine.ron"]);
    assert_eq!(texts["scenarios/mine.ron"], "(id: 1)");
    assert!(read_assets(&folder.path().join("none")).unwrap().is_empty());
    fs::write(folder.path().join("bad.ron"), [0xff, 0xfe]).unwrap();
    assert!(matches!(read_assets(folder.path()), Err(StoreError::NotText(_))));
}

#[test]
fn settings_come_back_as_they_were_written() {
    let folder = folder();
    let path = folder.path().join("config/settings.ron");
    assert_eq!(Settings::read(&path).unwrap(), (Settings::default(), Vec::new()));
    let settings = Settings {
        language: Some("fr".to_owned()),
        theme: Theme::HighContrast,
        color: ColorChoice::Never,
        ascii: true,
        motion: false,
        hand_over: false,
        keys: [("end_turn".to_owned(), "space".to_owned())].into(),
    };
    settings.write(&path).unwrap();
    assert_eq!(Settings::read(&path).unwrap(), (settings, Vec::new()));
}

#[test]
fn a_setting_that_is_none_is_told_and_the_others_count() {
    let (settings, problems) =
        Settings::parse("(colour: \"never\", ascii: 7, motion: false, \ntheme: \"light\", x: [1])");
    assert!(!settings.motion);
    assert_eq!(settings.theme, Theme::Light);
    assert_eq!(settings.color, ColorChoice::Auto);
    assert_eq!(
        problems,
        [
            SettingsProblem::BadValue { name: "ascii", takes: "true | false" },
            SettingsProblem::Unknown { name: "colour".to_owned(), meant: Some("color") },
            SettingsProblem::Unknown { name: "x".to_owned(), meant: None },
        ]
    );
    let (settings, problems) = Settings::parse("(\n  ascii: true,,\n)");
    assert_eq!(settings, Settings::default());
    assert!(matches!(problems[..], [SettingsProblem::Syntax { line: 2, .. }]), "{problems:?}");
    assert_eq!(Settings::parse("").1, []);
    let deep = format!("(keys: {}", "(".repeat(100_000));
    assert_eq!(Settings::parse(&deep).1.len(), 1);
}

#[test]
fn settings_that_were_not_understood_are_kept_beside() {
    let folder = folder();
    let path = folder.path().join("settings.ron");
    fs::write(&path, "(colour: \"never\")").unwrap();
    Settings::default().write(&path).unwrap();
    assert_eq!(Settings::read(&path).unwrap().1, []);
    assert_eq!(fs::read_to_string(folder.path().join("settings.ron.old")).unwrap(), "(colour: \"never\")");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn what_is_made_is_private() {
        let folder = folder();
        let saves = saves(&folder);
        saves.create(&name("haze"), &small()).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let path = saves.path(&named("haze"));
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);
    }

    #[test]
    fn links_are_never_written_through() {
        let folder = folder();
        let saves = saves(&folder);
        let target = folder.path().join("target.txt");
        fs::write(&target, small().text()).unwrap();
        let path = saves.path(&named("link"));
        symlink(&target, &path).unwrap();
        for result in [
            saves.resume(&named("link")).map(drop),
            saves.read(&named("link")).map(drop),
            write_file(&path, b"gone"),
        ] {
            assert!(matches!(result, Err(StoreError::Unfit { found: Found::Link, .. })), "{result:?}");
        }
        assert!(matches!(saves.create(&name("link"), &small()), Err(StoreError::Exists(_))));
        assert_eq!(fs::read_to_string(&target).unwrap(), small().text());
        assert!(saves.list().unwrap().is_empty());
    }

    #[test]
    fn devices_and_pipes_are_refused_without_waiting() {
        for special in ["/dev/zero", "/dev/full", "/dev/tty"] {
            let result = read_file(Path::new(special), 100);
            assert!(matches!(result, Err(StoreError::Unfit { found: Found::Special, .. })), "{result:?}");
        }
        let folder = folder();
        let pipe = folder.path().join("pipe");
        if !std::process::Command::new("mkfifo").arg(&pipe).status().is_ok_and(|s| s.success()) {
            eprintln!("skipped: no mkfifo here");
            return;
        }
        let result = read_file(&pipe, 100);
        assert!(matches!(result, Err(StoreError::Unfit { found: Found::Special, .. })), "{result:?}");
        let resumed = Saves::looking(folder.path().to_owned()).resume(&SaveRef::Path(pipe));
        assert!(matches!(resumed, Err(StoreError::Unfit { found: Found::Special, .. })));
    }

    #[test]
    fn a_folder_open_to_all_is_refused() {
        let folder = folder();
        let open = folder.path().join("saves");
        fs::create_dir(&open).unwrap();
        fs::set_permissions(&open, fs::Permissions::from_mode(0o777)).unwrap();
        assert!(matches!(Saves::open(open.clone()), Err(StoreError::OpenToAll(_))));
        fs::write(open.join("haze.casus"), small().text()).unwrap();
        let resumed = Saves::looking(open).resume(&named("haze"));
        assert!(matches!(resumed, Err(StoreError::OpenToAll(_))));
    }
}

#[test]
fn a_save_of_format_1_goes_on_in_a_new_file_and_stays_as_it_is() {
    let folder = folder();
    let saves = saves(&folder);
    let path = folder.path().join("saves/old.casus");
    // The end of the game is cut off, and the record before it is torn.
    let kept = FORMAT_1.len() - 3_000;
    fs::write(&path, &FORMAT_1[..kept]).unwrap();
    let (save, reading) = saves.resume(&named("old")).unwrap();
    let migration = save.migration().unwrap().clone();
    assert_eq!((migration.from, migration.to, migration.name.as_str()), (1, FORMAT, "old-2"));
    assert!(reading.torn.is_some());
    let mut journal = reading.journal;
    assert_eq!((saves.list().unwrap().len(), journal.header().format), (1, FORMAT), "nothing is made yet");

    let mut writer = Writer::start(save, || ()).unwrap();
    writer.append(journal.push(given()).unwrap());
    assert!(matches!(writer.finish(), WriteStatus::Recorded));
    assert_eq!(fs::read(&path).unwrap(), &FORMAT_1[..kept]);
    assert_eq!(fs::read_dir(folder.path().join("saves")).unwrap().count(), 2, "nothing is put aside");
    let (again, reading) = saves.resume(&SaveRef::Name(migration.name)).unwrap();
    assert!(again.migration().is_none() && reading.torn.is_none());
    assert_eq!(reading.journal.text(), journal.text());
    let origin = Journal::read(&FORMAT_1[..kept]).unwrap().journal;
    assert_eq!(reading.journal.header().migrated.unwrap().tip, origin.tip());
}
