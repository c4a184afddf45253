//! The replay through its own keys: moments, eyes, bookmarks and notes, two histories, playing on. The disk is real.

use std::sync::Arc;

use casus::content::{Catalogue, Library, Seat};
use casus::engine::{OrderKind, Setting};
use casus::players::Policy;
use casus::record::{Guard, Journal, Notes, Person, Replay};
use casus::session::watching::seating_of;
use casus::session::{Plan, Player, Seating, Table, guard};
use casus::store::{SaveName, SaveRef, Saves};
use casus::tui::{App, Fork, Host, Looks, NewGame, Opened, Parent, SavedGame, Watched};
use casus::words::Lang;

use crate::screens::{app_of, picture, press};

/// The program around the console, over a folder of its own.
#[derive(Clone)]
struct Folder {
    saves: Saves,
    setting: Arc<Setting>,
}

impl Folder {
    fn read(&self, save: &SaveRef) -> anyhow::Result<Journal> {
        Ok(self.saves.read(save)?.journal)
    }
}

impl Host for Folder {
    fn open(&mut self, _: &NewGame) -> anyhow::Result<Opened> {
        anyhow::bail!("nobody begins a new game here")
    }

    fn saves(&mut self) -> Vec<SavedGame> {
        let listed = self.saves.list().expect("the folder").into_iter();
        let listed = listed.filter_map(|entry| Some((entry.name, entry.glance.ok()?)));
        let saved = listed.map(|(name, glance)| SavedGame {
            name: name.as_str().to_owned(),
            scenario: glance.header.scenario,
            title: "Thirty Minutes".to_owned(),
            turn: glance.turn,
            turns: 6,
            over: glance.outcome.is_some(),
            plan: Plan::usual(),
            parent: glance.header.origin.map(|_| Parent::Known("first".to_owned())),
        });
        saved.collect()
    }

    fn resume(&mut self, _: &str) -> anyhow::Result<Opened> {
        anyhow::bail!("nobody goes on here")
    }

    fn watch(&mut self, save: &SaveRef) -> anyhow::Result<Watched> {
        let journal = self.read(save)?;
        let (notes, fault) = self.saves.notes(save, journal.game());
        let faults = fault.map(|fault| fault.to_string()).into_iter().collect();
        let replay = Replay::open(journal, Arc::clone(&self.setting));
        Ok(Watched { replay, place: Some(save.clone()), notes, faults })
    }

    fn keep_notes(&mut self, save: &SaveRef, notes: &Notes) -> anyhow::Result<()> {
        Ok(self.saves.keep_notes(save, notes)?)
    }

    fn branch(&mut self, fork: &Fork) -> anyhow::Result<Opened> {
        let journal = self.read(&fork.parent)?;
        let seating = seating_of(&journal, fork.windows, fork.company)?;
        let mut table = Table::branch(Arc::clone(&self.setting), &journal, fork.windows, &seating, 0)?;
        let save = self.saves.begin(&SaveName::new(&fork.name)?, table.journal());
        drop(table.take_lines());
        let seat = table.awaited()[0];
        Ok(Opened { table, seat, save: Some(save) })
    }
}

fn named(name: &str) -> SaveRef {
    SaveRef::Name(SaveName::new(name).expect("a name"))
}

/// A folder with these games in it.
fn folder(games: &[(&str, &Table)]) -> (tempfile::TempDir, Folder) {
    let at = tempfile::tempdir().expect("a folder");
    let saves = Saves::open(at.path().join("saves")).expect("a folder of saves");
    for (name, table) in games {
        drop(saves.create(&SaveName::new(name).expect("a name"), table.journal()).expect("a save"));
    }
    (at, Folder { saves, setting: setting() })
}

fn setting() -> Arc<Setting> {
    static SETTING: std::sync::LazyLock<Arc<Setting>> =
        std::sync::LazyLock::new(|| shipped("thirty-minutes"));
    Arc::clone(&SETTING)
}

fn shipped(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue: Arc<Catalogue> = Arc::new(library.catalogue().expect("sound"));
    let scenario = library.scenario(&catalogue, scenario.parse().expect("an id")).expect("sound");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults"))
}

/// A game that the High Representative's stand-in played to its end, with a person's name on it.
fn finished(policy: Policy) -> Table {
    Table::open(setting(), 7, [(Seat::Hr, Player::Policy(policy))].into(), 0).expect("a game")
}

/// A game of persons that goes on.
fn going_on(persons: &[(Seat, Option<Guard>)]) -> Table {
    let person = |guard: &Option<Guard>| Player::Person(Person { name: String::new(), guard: guard.clone() });
    let seating: Seating = persons.iter().map(|(seat, guard)| (*seat, person(guard))).collect();
    let mut table = Table::open(setting(), 7, seating, 0).expect("a game");
    while table.turn() < 3 {
        let seat = table.awaited()[0];
        table.end_turn(seat).expect("awaited");
    }
    table
}

fn watching(host: &Folder, name: &str) -> App {
    let mut app = app_of(Lang::En, Looks::default(), Box::new(host.clone()));
    let watched = host.clone().watch(&named(name)).expect("a game");
    app.watch(watched, None);
    app
}

/// The number of closed windows that the line shows.
fn place(app: &mut App) -> usize {
    let shown = picture(app, 120, 40);
    let row = shown.lines().find(|row| row.contains('●') && row.contains('/')).expect("the line");
    let count = row.split_whitespace().rev().nth(1).expect("a count");
    count.split('/').next().and_then(|at| at.parse().ok()).expect("a number")
}

#[test]
fn of_several_attacked_states_the_replay_says_whose_a_function_is() {
    let setting = shipped("twin-fires");
    let policy = Player::Policy(Policy::Idle);
    let table = Table::open(Arc::clone(&setting), 7, [(Seat::Hr, policy)].into(), 0).expect("a game");
    let (_at, mut host) = folder(&[("first", &table)]);
    host.setting = setting;
    let mut app = watching(&host, "first");
    press(&mut app, "t 2 0 enter");
    let shown = picture(&mut app, 120, 40);
    for state in ["LV", "CY", "EL"] {
        assert!(shown.contains(&format!(" {state} Energy")), "{state} {shown}");
    }
}

#[test]
fn every_key_goes_where_it_says() {
    let (_at, host) = folder(&[("first", &finished(Policy::Greedy))]);
    let mut app = watching(&host, "first");
    let table = finished(Policy::Greedy);
    let mut replay = Replay::open(table.journal().clone(), setting());
    let marks = casus::record::Marks::of(&mut replay, casus::engine::Eyes::Full);
    assert_eq!(place(&mut app), 0);
    press(&mut app, "right right left");
    assert_eq!(place(&mut app), 1);
    press(&mut app, "down");
    assert_eq!(place(&mut app), marks.turns[1].0);
    press(&mut app, "up up");
    assert_eq!(place(&mut app), 0);
    let first = *marks.decisions.iter().find(|at| **at > 0).expect("it decides");
    press(&mut app, "d");
    assert_eq!(place(&mut app), first);
    press(&mut app, "i");
    let inject = *marks.injects.iter().find(|at| **at > first).expect("an inject");
    assert_eq!(place(&mut app), inject);
    press(&mut app, "D");
    assert_eq!(place(&mut app), *marks.decisions.iter().rfind(|at| **at < inject).expect("one"));
    press(&mut app, "3 enter");
    assert_eq!(place(&mut app), replay.start_of(3).expect("turn 3"));
    press(&mut app, "t 9 9 enter");
    assert!(picture(&mut app, 80, 24).contains("turns 1 to"), "what there is is said");
    press(&mut app, "esc I");
    assert!(place(&mut app) < replay.start_of(3).expect("turn 3"));
}

#[test]
fn of_a_game_that_is_over_the_debrief_is_one_key_away() {
    let table = finished(Policy::Greedy);
    let (_folder, host) = folder(&[("over", &table)]);
    let mut app = watching(&host, "over");
    press(&mut app, "r");
    assert_eq!(app.front(), "debrief");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Typical mistakes") && shown.contains("What moved each track"), "{shown}");
    press(&mut app, "w");
    assert_eq!(app.front(), "why", "its numbers can be asked about");
    press(&mut app, "esc W");
    assert_eq!(app.front(), "replay", "the game is behind already");
}

#[test]
fn of_a_game_that_goes_on_there_is_no_debrief() {
    let table = going_on(&[(Seat::Hr, None)]);
    let (_folder, host) = folder(&[("going", &table)]);
    let mut app = watching(&host, "going");
    press(&mut app, "r");
    assert_eq!(app.front(), "replay");
    assert!(picture(&mut app, 120, 40).contains("The debrief comes when the game is over."));
}

#[test]
fn it_plays_by_itself_and_stops_at_the_end() {
    let (_at, host) = folder(&[("first", &finished(Policy::Idle))]);
    let mut app = watching(&host, "first");
    assert!(!app.moves());
    press(&mut app, "+ + space");
    assert!(app.moves(), "motion was off, but this was asked for");
    app.tick();
    assert_eq!(place(&mut app), 1, "at the fastest a step is a tick");
    press(&mut app, "- - -");
    for _ in 0..7 {
        app.tick();
    }
    assert_eq!(place(&mut app), 1, "at the slowest it is eight");
    app.tick();
    assert_eq!(place(&mut app), 2);
    press(&mut app, "+ + +");
    for _ in 0..200 {
        app.tick();
    }
    let end = place(&mut app);
    assert!(end > 10 && !app.moves(), "it stops at the end");
    press(&mut app, "space");
    assert_eq!(place(&mut app), 0, "and plays again from the beginning");
}

#[test]
fn a_click_on_the_line_goes_there() {
    let (_at, host) = folder(&[("first", &finished(Policy::Idle))]);
    let mut app = watching(&host, "first");
    picture(&mut app, 120, 40);
    app.act(casus::tui::Action::Point(60, 3));
    let middle = place(&mut app);
    assert!(middle > 3, "{middle}");
    app.act(casus::tui::Action::Point(3, 3));
    assert_eq!(place(&mut app), 0);
    app.act(casus::tui::Action::Point(60, 20));
    assert_eq!(place(&mut app), 0, "a click elsewhere moves nothing");
}

#[test]
fn a_bookmark_and_a_note_are_kept_beside_the_save_and_found_again() {
    let (_at, host) = folder(&[("first", &finished(Policy::Idle))]);
    let before = host.read(&named("first")).expect("a game").text();
    let mut app = watching(&host, "first");
    press(&mut app, "right right b ! enter");
    assert!(picture(&mut app, 80, 24).contains("Kept beside the save"));
    press(&mut app, "down n W h y ? enter");
    let note = place(&mut app);
    let notes = host.saves.notes(&named("first"), host.read(&named("first")).expect("a game").game()).0;
    assert_eq!(notes.bookmark(2), Some("!"), "what is typed takes the place of the name proposed");
    assert_eq!(notes.note(note), Some("Why?"));
    assert_eq!(host.read(&named("first")).expect("a game").text(), before, "the record is as it was");

    let mut again = watching(&host, "first");
    press(&mut again, "m");
    assert_eq!(place(&mut again), 2);
    press(&mut again, "m");
    assert_eq!(place(&mut again), note);
    assert!(picture(&mut again, 80, 24).contains("★ Why?"));
    press(&mut again, "B up enter");
    assert_eq!(place(&mut again), 2, "the list goes there");
    press(&mut again, "B x x");
    let notes = host.saves.notes(&named("first"), host.read(&named("first")).expect("a game").game()).0;
    assert!(notes.is_empty(), "and removes: {notes:?}");
}

#[cfg(unix)]
#[test]
fn a_note_that_the_disk_refuses_is_said_and_not_lost() {
    let (_at, host) = folder(&[("first", &finished(Policy::Idle))]);
    let mut app = watching(&host, "first");
    // A folder in the place of the file: nothing can be written there.
    let in_the_way = host.saves.notes_path(&named("first"));
    std::fs::create_dir(&in_the_way).expect("a folder");
    press(&mut app, "n h m enter");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Not on the disk") && shown.contains("tries again"), "{shown}");
    press(&mut app, "esc");
    assert_eq!(app.front(), "replay", "leaving has to be meant");
    assert!(picture(&mut app, 120, 40).contains("Not on the disk"));
    std::fs::remove_dir(&in_the_way).expect("it is empty");
    press(&mut app, "right b enter");
    let notes = host.saves.notes(&named("first"), host.read(&named("first")).expect("a game").game()).0;
    assert_eq!((notes.note(0), notes.bookmarks().count()), (Some("hm"), 1), "both are there now");
    press(&mut app, "esc");
    assert_eq!(app.front(), "title");
}

#[test]
fn two_histories_stand_together_and_the_first_order_apart_is_marked_in_both() {
    let (_at, host) = folder(&[("first", &finished(Policy::Idle)), ("second", &finished(Policy::Greedy))]);
    let mut app = watching(&host, "first");
    press(&mut app, "f");
    assert!(picture(&mut app, 80, 24).contains("no second history"));
    press(&mut app, "c");
    assert!(picture(&mut app, 80, 24).contains("second"), "the list has the other game");
    press(&mut app, "enter f");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("First different order: turn 1"), "{shown}");
    assert!(shown.contains("First: first") && shown.contains("Second: second"), "{shown}");
    let marked = shown.lines().find(|row| row.matches('≠').count() == 2 && row.contains("High"));
    assert!(marked.is_some_and(|row| row.contains("no order")), "in both: {shown}");
    let (first, second) = (picture(&mut app, 80, 24), place(&mut app));
    press(&mut app, "o");
    assert_ne!(first, picture(&mut app, 80, 24), "in a narrow window one is in front, the other a key away");
    press(&mut app, "right");
    assert_eq!(place(&mut app), second + 1);
    press(&mut app, "esc");
    assert!(!picture(&mut app, 120, 40).contains("Second:"), "back leaves the second first");
    assert_eq!(app.front(), "replay");
}

#[test]
fn playing_on_opens_a_branch_that_knows_its_parent_and_leaves_it_alone() {
    let (_at, host) = folder(&[("first", &finished(Policy::Idle))]);
    let before = host.read(&named("first")).expect("a game").text();
    let mut app = watching(&host, "first");
    press(&mut app, "3 enter p");
    let asked = picture(&mut app, 80, 24);
    assert!(asked.contains("stays as it is") && asked.contains("first-turn-3"), "{asked}");
    press(&mut app, "down enter");
    let game = app.desk.game.as_ref().expect("a game to play");
    let origin = game.table.journal().header().origin.expect("a parent");
    assert_eq!(origin.game, host.read(&named("first")).expect("a game").game());
    assert_eq!(game.table.turn(), 3);
    assert_ne!(game.seat, Seat::Hr, "another seat was chosen");
    assert_eq!(game.table.persons().collect::<Vec<_>>(), [game.seat]);
    drop(app);
    assert_eq!(host.read(&named("first")).expect("a game").text(), before);
    let listed = host.clone().saves();
    assert!(listed.iter().any(|save| save.name == "first-turn-3" && save.parent.is_some()));
}

#[test]
fn at_its_end_a_game_that_is_over_is_not_played_on() {
    let (_at, host) = folder(&[("first", &finished(Policy::Idle))]);
    let mut app = watching(&host, "first");
    for _ in 0..8 {
        press(&mut app, "down");
    }
    press(&mut app, "p");
    assert_eq!(app.front(), "replay");
    assert!(picture(&mut app, 120, 40).contains("Go back to an earlier moment"));
}

#[test]
fn a_game_that_goes_on_is_seen_through_its_persons_only() {
    let (_at, host) = folder(&[("first", &going_on(&[(Seat::Hr, None)]))]);
    let mut app = watching(&host, "first");
    assert!(picture(&mut app, 120, 40).contains("seen by: High Representative"));
    press(&mut app, "tab");
    assert!(picture(&mut app, 120, 40).contains("seen by: High Representative"));
    press(&mut app, "e");
    let shown = picture(&mut app, 120, 40);
    assert!(!shown.contains("everything") && !shown.contains("Delegation"), "{shown}");
    assert!(shown.contains("open when it is over"), "it says why: {shown}");
}

#[test]
fn a_guarded_seat_asks_for_its_passphrase_and_again_after_a_stop() {
    let lock = guard::locked_with("heron");
    let game = going_on(&[(Seat::Hr, lock), (Seat::Presidency, None)]);
    let (_at, host) = folder(&[("first", &game)]);
    let mut app = watching(&host, "first");
    assert!(picture(&mut app, 120, 40).contains("seen by: Presidency"), "the open seat looks first");
    press(&mut app, "tab");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("High Representative") && shown.contains("Passphrase:"), "{shown}");
    assert!(!shown.contains("What happened") && !shown.contains("Thirty"), "{shown}");
    press(&mut app, "x enter");
    assert!(picture(&mut app, 120, 40).contains("Passphrase:"));
    press(&mut app, "h e r o n enter");
    assert!(picture(&mut app, 120, 40).contains("seen by: High Representative"));
    // A page over it that tells what these eyes saw goes with a stop, too.
    press(&mut app, "w");
    assert!(picture(&mut app, 120, 40).contains("Cause"));
    app.was_away();
    assert_eq!(app.front(), "replay");
    let shown = picture(&mut app, 120, 40);
    assert!(!shown.contains("Cause") && !shown.contains("D+"), "{shown}");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Passphrase:") && !shown.contains("What happened"), "{shown}");
    press(&mut app, "tab");
    press(&mut app, "b");
    let shown = picture(&mut app, 80, 24);
    assert!(
        shown.contains("a note would tell") && shown.contains("when it is over"),
        "none is kept: {shown}"
    );
    assert!(shown.contains("Esc back"), "what is said hides no key: {shown}");
    press(&mut app, "p");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("the same persons as then") && shown.contains("(1 of 1)"), "{shown}");
    press(&mut app, "enter");
    let game = app.desk.game.as_ref().expect("a game");
    assert!(game.table.guard_of(Seat::Hr).is_some(), "the branch is guarded as its parent is");
    assert_eq!(app.front(), "hand-over");
}

#[test]
fn what_one_seat_may_not_know_is_not_compared() {
    let mut table = going_on(&[(Seat::Hr, None), (Seat::Presidency, None)]);
    let first = table.clone();
    // The High Representative orders something in one of the two.
    let asked = table.view(Seat::Hr).legal(OrderKind::Ask, &[]).swap_remove(0);
    table.give(Seat::Hr, asked.order).expect("legal");
    let played_on = |mut game: Table| {
        while game.turn() < 4 {
            let seat = game.awaited()[0];
            game.end_turn(seat).expect("awaited");
        }
        game
    };
    let (first, table) = (played_on(first), played_on(table));
    let (_at, host) = folder(&[("first", &first), ("second", &table)]);
    let mut app = watching(&host, "first");
    press(&mut app, "tab");
    assert!(picture(&mut app, 120, 40).contains("seen by: Presidency"));
    press(&mut app, "c enter");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("Only the orders of one seat are compared"), "{shown}");
    assert!(!shown.contains("First different"), "{shown}");
    press(&mut app, "tab");
    let shown = picture(&mut app, 120, 40);
    assert!(shown.contains("First different order: turn 3"), "its own it is told: {shown}");
    assert!(!shown.contains("First different result"), "{shown}");
}

#[test]
fn under_other_rules_only_the_record_speaks() {
    let table = finished(Policy::Idle);
    let mut journal = Journal::open(casus::record::Header { rules: 0, ..table.journal().header().clone() });
    for record in table.journal().records() {
        journal.push(record.clone()).expect("it fits");
    }
    let at = tempfile::tempdir().expect("a folder");
    let saves = Saves::open(at.path().join("saves")).expect("a folder of saves");
    drop(saves.create(&SaveName::new("old").expect("a name"), &journal).expect("a save"));
    let host = Folder { saves, setting: setting() };
    let mut app = watching(&host, "old");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("rules version 0") && shown.contains("cannot be played on"), "{shown}");
    assert!(shown.contains("turn 1") && shown.contains("Cohesion"), "{shown}");
    press(&mut app, "down");
    assert_ne!(shown, picture(&mut app, 80, 24), "turn after turn");
    press(&mut app, "b c d p");
    assert_eq!(app.front(), "replay");
    assert!(picture(&mut app, 80, 24).contains("it can be looked at, not played on"), "a key says why");
    press(&mut app, "esc");
    assert_eq!(app.front(), "title");
}

#[test]
fn the_keys_stand_at_the_foot_at_every_size() {
    let (_at, host) = folder(&[("first", &finished(Policy::Greedy)), ("second", &finished(Policy::Idle))]);
    let mut app = watching(&host, "first");
    for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        let shown = picture(&mut app, width, height);
        for key in
            ["play", "step", "d/D decision", "b bookmark", "n note", "c compare", "p play on", "Esc back"]
        {
            assert!(shown.contains(key), "{key} at {width}x{height}\n{shown}");
        }
        if width != 120 {
            insta::assert_snapshot!(format!("replay_{width}x{height}"), shown);
        }
    }
    press(&mut app, "c enter f");
    for (width, height) in [(80, 24), (200, 60)] {
        let shown = picture(&mut app, width, height);
        assert!(shown.contains("f parting") && shown.contains("o other") && shown.contains("Esc back"));
        insta::assert_snapshot!(format!("two_histories_{width}x{height}"), shown);
    }
}

/// Every key of the replay stands at the foot of the smallest window, in every language and without special characters.
#[test]
fn no_key_is_left_out_at_the_foot_of_the_smallest_window() {
    use casus::tui::Glyphs;
    let (_at, host) = folder(&[("first", &finished(Policy::Idle)), ("second", &finished(Policy::Greedy))]);
    for lang in Lang::ALL {
        for glyphs in [Glyphs::Unicode, Glyphs::Ascii] {
            let looks = Looks { glyphs, ..Looks::default() };
            let mut app = app_of(lang, looks, Box::new(host.clone()));
            app.watch(host.clone().watch(&named("first")).expect("a game"), None);
            for (keys, others) in [("", [" c ", " p "]), ("c enter", [" f ", " o "])] {
                press(&mut app, keys);
                let shown = picture(&mut app, 80, 24);
                let foot: Vec<&str> = shown.lines().rev().take(4).collect();
                let foot = foot.join("\n");
                for key in
                    [" d/D ", " i/I ", " t ", " +/- ", " e/Tab ", " b ", " n ", " m/M ", " B ", " Esc "]
                {
                    assert!(foot.contains(key), "{lang}: {key}\n{shown}");
                }
                for key in others {
                    assert!(foot.contains(key), "{lang}: {key}\n{shown}");
                }
            }
        }
    }
}

#[test]
fn every_size_is_survived_by_the_replay_and_the_boxes_over_it() {
    let (_at, host) = folder(&[("first", &finished(Policy::Idle)), ("second", &finished(Policy::Greedy))]);
    for keys in ["", "b", "n", "B", "t", "e", "c", "p", "c enter", "c enter p"] {
        let mut app = watching(&host, "first");
        press(&mut app, keys);
        for (width, height) in
            [(1, 1), (1, 500), (500, 1), (79, 23), (80, 24), (81, 25), (119, 40), (300, 24), (80, 100)]
        {
            picture(&mut app, width, height);
            app.act(casus::tui::Action::Point(width / 2, 3));
        }
    }
}

#[test]
fn why_opens_what_happened_up_to_the_moment_that_is_watched() {
    let (_at, host) = folder(&[("first", &finished(Policy::Greedy))]);
    let mut app = watching(&host, "first");
    press(&mut app, "down down w");
    assert_eq!(app.front(), "why");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Why? What happened") && shown.contains("Cause"), "{shown}");
    // On the left of the first line stand the numbers of the frame, and each opens further down.
    press(&mut app, "left");
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("Why? ") && !shown.contains("What happened"), "{shown}");
    press(&mut app, "esc");
    assert_eq!(app.front(), "replay");
    let count = |app: &mut App| {
        press(app, "w");
        let shown = picture(app, 80, 24);
        let place = shown.lines().next().and_then(|line| line.split("1/").nth(1)).expect("so many");
        let pages: usize = place.trim_end_matches([' ', '\u{2513}', '\u{2501}']).parse().expect("a number");
        press(app, "esc");
        pages
    };
    let early = count(&mut app);
    press(&mut app, "down down down");
    assert!(count(&mut app) > early, "later there is more to ask about");
}
