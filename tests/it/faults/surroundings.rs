//! Homes, locales, clocks and terminals as they come.

use std::process::{Command, Stdio};

use super::{Ran, is_one_clear_line};

/// The program with nothing but these variables around it.
fn run_among(variables: &[(&str, &str)], arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casus"));
    command.env_clear().envs(variables.iter().copied()).args(arguments).stdin(Stdio::null());
    let output = command.output().expect("the program starts");
    Ran {
        status: output.status.code(),
        output: String::from_utf8(output.stdout).expect("text"),
        message: String::from_utf8(output.stderr).expect("text"),
    }
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
