//! Homes, locales, clocks and terminals as they come.

use std::process::{Command, Stdio};

use super::{Ran, is_one_clear_line, run_in};

/// The program with nothing but these variables around it.
fn run_among(variables: &[(&str, &str)], arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casus"));
    command.env_clear().envs(variables.iter().copied()).args(arguments).stdin(Stdio::null());
    Ran::of(&mut command)
}

#[test]
fn the_same_rows_in_every_locale_and_time_zone() {
    let game = ["simulate", "thirty-minutes", "--seed", "5", "--format", "json"];
    let plain = run_among(&[], &game);
    assert_eq!(plain.status, Some(0), "{}", plain.message);
    for variables in [
        &[("LC_ALL", "C")][..],
        &[("LC_ALL", "tr_TR.UTF-8")],
        &[("LANG", "\u{e9}")],
        &[("TZ", "Pacific/Kiritimati")],
        &[("TZ", ":/dev/zero")],
        &[("NO_COLOR", "1"), ("TERM", "dumb")],
    ] {
        assert_eq!(run_among(variables, &game).output, plain.output, "{variables:?}");
    }
}

#[test]
fn any_home_will_do_for_what_keeps_nothing() {
    for home in ["", "relative", "/proc/nowhere"] {
        let ran = run_among(&[("HOME", home)], &["handbook", "orders"]);
        assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""), "{home:?}");
    }
}

#[test]
fn a_relative_home_is_refused_for_saves() {
    let ran = run_among(&[("HOME", "relative")], &["verify", "a-game"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.output.contains("--data-dir"), "{}", ran.output);
    assert_eq!(ran.output.lines().count(), 1);
}

#[test]
fn a_terminal_that_can_do_nothing_is_no_terminal() {
    for variables in [&[][..], &[("TERM", "dumb")], &[("TERM", "")]] {
        let ran = run_among(variables, &["play", "thirty-minutes"]);
        assert_eq!(ran.status, Some(1), "{variables:?}");
        is_one_clear_line(&ran);
    }
}

#[test]
fn a_clock_that_jumps_changes_no_game() {
    use casus::content::{Library, Seat};
    use casus::engine::Setting;
    use casus::session::{Player, Table};
    use std::sync::Arc;

    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("sound"));
    let scenario = library.scenario(&catalogue, "thirty-minutes".parse().expect("an id")).expect("sound");
    let setting = Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("no options"));
    // The clock is read once, when a game begins; it goes on under any other.
    let ends = [0, 1, -1, i64::MIN, i64::MAX].map(|began| {
        let seats = [(Seat::Hr, Player::person(""))].into();
        let mut table = Table::open(Arc::clone(&setting), 1, seats, began).expect("a game");
        table.end_turn(Seat::Hr).expect("a turn");
        let mut table = Table::resume(Arc::clone(&setting), table.journal().clone()).expect("the same game");
        while table.outcome().is_none() {
            table.end_turn(Seat::Hr).expect("a turn");
        }
        assert_eq!(table.journal().header().started, began);
        table.digest()
    });
    assert!(ends.iter().all(|end| *end == ends[0]), "{ends:?}");
}

#[test]
fn saves_from_any_time_are_listed_and_taken_up() {
    use std::time::{Duration, SystemTime};

    let data = tempfile::tempdir().expect("a folder for the test");
    let year = Duration::from_secs(365 * 24 * 3600);
    let times = [SystemTime::UNIX_EPOCH, SystemTime::now() - 30 * year, SystemTime::now() + 60 * year];
    for (seed, time) in (1..).zip(times) {
        let ran = run_in(data.path(), &["play", "thirty-minutes", "--plain", "--seed", &seed.to_string()]);
        assert_eq!(ran.status, Some(0), "{}", ran.message);
        let save = data.path().join(format!("saves/thirty-minutes-{seed}.casus"));
        std::fs::File::options()
            .append(true)
            .open(save)
            .and_then(|file| file.set_modified(time))
            .expect("set");
    }
    // The newest is the latest, even where it comes from a time that is not yet.
    let ran = run_in(data.path(), &["resume", "--plain"]);
    assert_eq!(ran.status, Some(0), "{}", ran.message);
    assert!(ran.output.contains("thirty-minutes-3"), "{}", ran.output);
}
