//! Output that nobody reads, and output that cannot be written.

use std::fs::OpenOptions;
use std::process::{Output, Stdio};

use super::casus;

/// Every command that works without a terminal, and its status when it is read.
const COMMANDS: [(&[&str], i32); 10] = [
    (&["scenario", "list"], 0),
    (&["scenario", "list", "--json"], 0),
    (&["scenario", "show", "northern-haze"], 0),
    (&["scenario", "check", "--all"], 0),
    (&["simulate", "thirty-minutes", "--runs", "2"], 0),
    (&["simulate", "thirty-minutes", "--runs", "2", "--format", "csv"], 0),
    (&["simulate", "thirty-minutes", "--runs", "2", "--format", "json"], 0),
    (&["verify", "no-such-game"], 1),
    (&["verify", "no-such-game", "--json"], 1),
    (&["handbook"], 0),
];

fn run_to(arguments: &[&str], output: impl Into<Stdio>, message: impl Into<Stdio>) -> Output {
    let data = tempfile::tempdir().expect("a folder for the test");
    let mut command = casus(data.path());
    command.args(arguments).stdout(output).stderr(message);
    command.spawn().and_then(std::process::Child::wait_with_output).expect("the program runs")
}

fn full() -> Stdio {
    OpenOptions::new().write(true).open("/dev/full").expect("Linux has one").into()
}

#[test]
fn a_closed_pipe_ends_it_quietly_with_the_status_of_what_it_found() {
    for (arguments, status) in COMMANDS {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let ran = run_to(arguments, writer, Stdio::piped());
        assert_eq!((ran.status.code(), ran.stderr.len()), (Some(status), 0), "{arguments:?}");
    }
}

#[test]
fn a_full_device_is_told_in_one_line() {
    for (arguments, _) in COMMANDS {
        let ran = run_to(arguments, full(), Stdio::piped());
        let message = String::from_utf8(ran.stderr).expect("text");
        assert_eq!(ran.status.code(), Some(1), "{arguments:?}");
        assert_eq!(message.lines().count(), 1, "{message}");
        assert!(message.contains("standard output"), "{message}");
    }
}

#[test]
fn messages_that_nobody_reads_change_no_status() {
    for (arguments, status) in [
        (&["scenario", "list"][..], 0),
        (&["play", "northern-haze"], 1),
        (&["scenario", "show", "nothing"], 1),
        (&["simulat"], 2),
    ] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        assert_eq!(run_to(arguments, Stdio::null(), writer).status.code(), Some(status), "{arguments:?}");
        assert_eq!(run_to(arguments, Stdio::null(), full()).status.code(), Some(status), "{arguments:?}");
    }
}

#[test]
fn without_any_input_the_console_says_one_line_and_the_others_work() {
    let data = tempfile::tempdir().expect("a folder for the test");
    for (arguments, status) in [("play northern-haze", 1), ("scenario list", 0), ("handbook", 0)] {
        let program = casus(data.path());
        let ran = std::process::Command::new("sh")
            .args(["-c", &format!("exec \"$0\" \"$@\" {arguments} <&-")])
            .arg(program.get_program())
            .args(program.get_args())
            .env_clear()
            .env("TERM", "xterm")
            .output()
            .expect("a shell");
        assert_eq!(ran.status.code(), Some(status), "{arguments}");
        assert_eq!(
            ran.stderr.split(|byte| *byte == b'\n').count(),
            1 + usize::from(status == 1),
            "{arguments}"
        );
    }
}
