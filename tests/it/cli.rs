//! The program as a process: what it writes, where, and with which status it ends.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What came of running the program.
pub(super) struct Ran {
    pub(super) status: Option<i32>,
    pub(super) output: String,
    pub(super) message: String,
}

/// The program, with nothing of the user who runs the test.
pub(super) fn casus(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casus"));
    command
        .env_clear()
        .env("HOME", data)
        .env("TERM", "dumb")
        .arg("--data-dir")
        .arg(data)
        .stdin(Stdio::null());
    command
}

pub(super) fn run(arguments: &[&str]) -> Ran {
    let data = tempfile::tempdir().expect("a folder for the test");
    run_in(data.path(), arguments)
}

pub(super) fn run_in(data: &Path, arguments: &[&str]) -> Ran {
    Ran::of(casus(data).args(arguments))
}

impl Ran {
    /// Runs it to its end.
    pub(super) fn of(command: &mut Command) -> Self {
        let output = command.output().expect("the program starts");
        Self {
            status: output.status.code(),
            output: String::from_utf8(output.stdout).expect("text"),
            message: String::from_utf8(output.stderr).expect("text"),
        }
    }
}

#[test]
fn help_is_a_result() {
    for arguments in
        [&["--help"][..], &["simulate", "--help"], &["help", "scenario", "check"], &["--version"]]
    {
        let ran = run(arguments);
        assert_eq!(ran.status, Some(0), "{arguments:?}: {}", ran.message);
        assert_eq!(ran.message, "");
        assert!(!ran.output.is_empty());
    }
}

#[test]
fn wrong_usage_ends_with_two_and_says_what_was_probably_meant() {
    for (arguments, hint) in [
        (&["simulat", "northern-haze"][..], "simulate"),
        (&["scenario", "list", "--jsn"], "--json"),
        (&["simulate", "northern-haze", "--option", "varient=x"], "did you mean 'variant'"),
        (&["simulate", "thirty-minutes", "--option", "victim=XX"], "CY"),
        (&["simulate", "northern-haze", "--policy", "hr=gredy"], "did you mean 'greedy'"),
        (&["simulate", "northern-haze", "--policy", "hrr=greedy"], "did you mean 'hr'"),
        (&["simulate", "northern-haze", "--runs", "0"], "--runs"),
        (&["simulate", "northern-haze", "--policy", "hr=history"], "no script of history for 'hr'"),
        (&["forecast", "northern-haze"], "no history"),
        (&["--lang", "it", "scenario", "list"], "de"),
        (&["play", "northern-haze", "--seat", "hr,presidncy"], "did you mean 'presidency'"),
        (&["play", "northern-haze", "--seat", "hr,adversary"], "never played"),
        (&["play", "vendredi-13", "--seat", "delegation:FR"], "did you mean 'victim:FR'"),
        (&["play", "vendredi-13", "--seat", "victim:SE"], "did you mean 'delegation:SE'"),
    ] {
        let ran = run(arguments);
        assert_eq!(ran.status, Some(2), "{arguments:?}: {}", ran.message);
        assert!(ran.message.contains(hint), "{arguments:?}: {}", ran.message);
        assert_eq!(ran.output, "");
    }
}

#[test]
fn of_the_seats_to_choose_from_none_is_one_that_nobody_can_take() {
    let ran = run(&["play", "northern-haze", "--seat", "qqqqqqqqqqqqqqqq"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.message.contains("presidency") && ran.message.contains("delegation:EL"), "{}", ran.message);
    assert!(!ran.message.contains("adversary"), "{}", ran.message);
}

#[test]
fn wrong_usage_is_said_in_the_readers_language() {
    for (arguments, in_french, in_german) in [
        (&["simulate", "northern-haze", "--option", "varient=x"][..], "vouliez-vous dire", "meinten Sie"),
        (
            &["simulate", "northern-haze", "--policy", "hr=history"],
            "script historique",
            "Skript der Geschichte",
        ),
        (&["play", "northern-haze", "--seat", "hr,adversary"], "jamais joué", "spielt nie eine Person"),
        (&["play", "northen-haze"], "pas de scénario", "kein Szenario"),
        (&["handbook", "matchin"], "pas de page", "keine Seite"),
        (&["scenario", "check", "nowhere.ron"], "n'existe pas", "gibt es nicht"),
        (&["scenario", "check", "src"], "un dossier", "ein Ordner"),
        (&["verify", "./README.md"], "parties enregistrées", "gespeicherte Spiele"),
        (&["play"], "il manque encore", "es fehlt noch"),
        (&["simulat", "x"], "pas de commande « simulat »", "keinen Befehl „simulat“"),
        (&["scenario", "list", "--jsn"], "vouliez-vous dire « --json »", "meinten Sie „--json“"),
        (&["scenario", "list", "x"], "pas ici d'argument « x »", "kein Argument „x“"),
        (&["simulate", "x", "--runs", "abc"], "pas un nombre entier", "keine ganze Zahl"),
        (&["simulate", "x", "--runs", "0"], "entre 1 et 10000000", "zwischen 1 und 10000000"),
        (&["simulate", "x", "--runs", "99999999999999999999"], "trop grand", "zu groß"),
        (&["simulate", "x", "--policy", "hr"], "écrivez KEY=VALUE", "schreiben Sie KEY=VALUE"),
        (&["simulate", "x", "--format", "jsn"], "connus : table, csv, json", "bekannt: table, csv, json"),
        (&["simulate", "x", "--format", "jsn"], "vouliez-vous dire « json »", "meinten Sie „json“"),
        (&["simulate", "x", "--format"], "demande une valeur", "braucht einen Wert"),
        (&["play", "x", "--seed", "1", "--seed", "2"], "ne se donne qu'une fois", "nur einmal"),
        (&["replay", "x", "--seat", "hr"], "il manque encore : --plain", "es fehlt noch: --plain"),
    ] {
        for (language, expected) in [("fr", in_french), ("de", in_german)] {
            let ran = run(&[&["--lang", language], arguments].concat());
            let said = format!("{}{}", ran.output, ran.message).replace('\u{a0}', " ");
            assert!(said.contains(expected), "{language} {arguments:?}: {said}");
            for english in ["Usage", "error:", "argument '", "required"] {
                assert!(!said.contains(english), "{language} {arguments:?}: {said}");
            }
        }
    }
}

#[test]
fn help_and_the_manual_page_speak_the_readers_language() {
    let german = ["--lang", "de"];
    for arguments in
        [&["--help"][..], &["play", "-h"], &["help", "scenario", "check"], &["scenario"], &["man"]]
    {
        let ran = run(&[&german, arguments].concat());
        let said = format!("{}{}", ran.output, ran.message);
        assert!(said.contains("Aufruf:") && said.contains("Sprache des Spiels"), "{arguments:?}: {said}");
        assert!(!said.contains("Usage") && !said.contains("Print "), "{arguments:?}: {said}");
    }
    assert_eq!(run(&["scenario"]).status, Some(2), "help that was not asked for is about wrong usage");
}

#[test]
fn a_refused_command_line_says_how_it_is_used_and_keeps_to_its_lines() {
    let ran = run(&["--lang=en", "verify", "--jso\u{1b}[2Jn", "x"]);
    assert_eq!(ran.status, Some(2));
    let lines: Vec<&str> = ran.message.lines().collect();
    assert!(lines[0].starts_with("casus: there is no argument '--jso"), "{}", ran.message);
    assert!(lines.iter().any(|line| line.starts_with("Usage: casus verify")), "{}", ran.message);
    assert!(!ran.message.contains('\u{1b}'));
}

#[test]
fn a_file_that_is_no_save_is_named_once_with_what_to_look_for() {
    let ran = run(&["verify", "./README.md"]);
    assert_eq!(ran.status, Some(1));
    assert_eq!(ran.output.matches("README.md").count(), 1, "{}", ran.output);
    assert!(ran.output.contains(".casus"), "{}", ran.output);
}

#[test]
fn an_unknown_scenario_is_a_failure_with_a_suggestion() {
    for command in ["simulate", "play"] {
        let ran = run(&[command, "northen-haze"]);
        assert_eq!(ran.status, Some(1), "{}", ran.message);
        assert!(ran.message.contains("did you mean 'northern-haze'?"), "{}", ran.message);
        assert_eq!(ran.message.lines().count(), 1);
    }
}

#[test]
fn a_hostile_name_stays_on_its_line() {
    let ran = run(&["scenario", "show", "\u{1b}]52;c;AAAA\u{7}\u{202e}"]);
    assert_eq!(ran.status, Some(1));
    assert!(!ran.message.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{:?}", ran.message);
}

#[cfg(unix)]
#[test]
fn a_hostile_path_stays_on_its_line() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let file = data.path().join("\u{1b}]0;x\u{7}\n.ron");
    std::fs::write(&file, "(").expect("written");
    let name = file.to_str().expect("text");
    let ran = run_in(data.path(), &["scenario", "check", name]);
    assert_eq!(ran.status, Some(3));
    assert!(!ran.output.contains(['\u{1b}', '\u{7}']), "{:?}", ran.output);
    let ran = run_in(data.path(), &["verify", name]);
    assert!(!ran.output.contains(['\u{1b}', '\u{7}']), "{:?}", ran.output);
    assert_eq!(ran.output.lines().count(), 1);
}

#[test]
fn without_a_terminal_the_console_says_one_line() {
    for arguments in [&["play", "northern-haze"][..], &[]] {
        let ran = run(arguments);
        assert_eq!(ran.status, Some(1), "{arguments:?}");
        assert_eq!(ran.message.lines().count(), 1, "{}", ran.message);
        assert!(ran.message.contains("terminal"), "{}", ran.message);
        assert_eq!(ran.output, "");
    }
}

/// A JSON value without what is told in words.
fn without_words(value: &Value) -> Value {
    const TEXTS: [&str; 10] = [
        "title",
        "duration",
        "vector",
        "frame",
        "brief",
        "training_objectives",
        "label",
        "facilitator",
        "phases",
        "offers_note",
    ];
    match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| {
                let told = TEXTS.contains(&key.as_str());
                (key.clone(), if told { Value::Null } else { without_words(value) })
            })
            .collect(),
        Value::Array(list) => list.iter().map(without_words).collect(),
        other => other.clone(),
    }
}

#[test]
fn json_has_the_same_keys_names_and_numbers_in_every_language_and_texts_in_the_readers() {
    for arguments in [&["scenario", "list", "--json"][..], &["scenario", "show", "copper-shore", "--json"]] {
        let said = |lang| {
            let ran = run(&[arguments, &["--lang", lang]].concat());
            serde_json::from_str::<Value>(&ran.output).expect("JSON")
        };
        let english = said("en");
        for lang in ["fr", "de"] {
            assert_eq!(without_words(&said(lang)), without_words(&english), "{lang}: {arguments:?}");
            assert_ne!(said(lang), english, "{lang}: {arguments:?} tells its texts in the reader's language");
        }
    }
}

#[test]
fn the_library_lists_and_shows() {
    let list: Value = serde_json::from_str(&run(&["scenario", "list", "--json"]).output).expect("JSON");
    let ids: Vec<&str> = list.as_array().expect("an array").iter().filter_map(|s| s["id"].as_str()).collect();
    assert!(ids.contains(&"northern-haze") && ids.contains(&"thirty-minutes"), "{ids:?}");
    for id in ids {
        let shown = run(&["scenario", "show", id]);
        assert_eq!(shown.status, Some(0), "{}", shown.message);
        assert!(shown.output.contains(id));
        let json: Value =
            serde_json::from_str(&run(&["scenario", "show", id, "--json"]).output).expect("JSON");
        assert_eq!(json["id"], id);
    }
}

#[test]
fn the_shipped_library_has_no_problem() {
    let ran = run(&["scenario", "check", "--all"]);
    assert_eq!((ran.status, ran.message.as_str()), (Some(0), ""), "{}", ran.output);
}

#[test]
fn a_bad_scenario_ends_with_three_and_every_problem_has_its_place() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let file = data.path().join("bad.ron");
    std::fs::write(&file, "(id: \"bad\", blocks: [(0, 12)], victims: [\"ZZ\"])").expect("written");
    let name = file.to_str().expect("text");
    let ran = run_in(data.path(), &["scenario", "check", name]);
    assert_eq!(ran.status, Some(3), "{}", ran.message);
    assert!(ran.output.contains("bad.ron:1:"), "{}", ran.output);
    let all = run_in(data.path(), &["scenario", "check", "--json", name]);
    let problems: Value = serde_json::from_str(&all.output).expect("JSON");
    let problems = problems.as_array().expect("an array");
    assert!(!problems.is_empty());
    for key in ["severity", "code", "file", "line", "column", "what", "suggestion"] {
        assert!(problems.iter().all(|p| p.get(key).is_some()), "{key}");
    }
}

#[test]
fn what_is_no_ordinary_file_is_refused() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let folder = data.path().to_str().expect("text");
    let ran = run_in(data.path(), &["scenario", "check", folder]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.message.contains("is a folder, not a file"), "{}", ran.message);
    let nowhere = run(&["scenario", "check", "/nowhere/at/all.ron"]);
    assert_eq!(nowhere.status, Some(1));
    assert!(nowhere.message.contains("check its name and folder"), "{}", nowhere.message);
    #[cfg(target_os = "linux")]
    assert_eq!(run(&["scenario", "check", "/dev/zero"]).status, Some(1));
}

#[test]
fn the_same_rows_whatever_the_number_of_jobs() {
    for format in ["table", "csv", "json"] {
        let with = |jobs| {
            let arguments = [
                "simulate",
                "thirty-minutes",
                "--runs",
                "6",
                "--seed",
                "7",
                "--jobs",
                jobs,
                "--format",
                format,
            ];
            let ran = run(&arguments);
            assert_eq!(ran.status, Some(0), "{}", ran.message);
            ran.output
        };
        assert_eq!(with("1"), with("2"), "{format}");
    }
}

#[test]
fn rows_have_their_keys_and_seeds_are_text() {
    let ran = run(&[
        "simulate",
        "thirty-minutes",
        "--runs",
        "2",
        "--seed",
        "18446744073709551615",
        "--format",
        "json",
    ]);
    let rows: Value = serde_json::from_str(&ran.output).expect("JSON");
    let rows = rows.as_array().expect("an array");
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["seed"], "18446744073709551615");
    assert_eq!(rows[1]["seed"], "0");
    for key in [
        "scenario",
        "options",
        "policies",
        "turns",
        "outcome",
        "grade",
        "needs",
        "solidarity",
        "complementarity",
        "escalation",
        "legality",
        "sustainability",
        "information",
        "autonomy",
        "refused",
        "digest",
    ] {
        assert!(rows.iter().all(|row| row.get(key).is_some()), "{key}");
    }
    assert_eq!(rows[0]["refused"], 0);
    assert_eq!(rows[0]["digest"].as_str().map(str::len), Some(64));
    let csv = run(&["simulate", "thirty-minutes", "--format", "csv"]).output;
    assert!(csv.starts_with("scenario,seed,options,policies,turns,outcome,grade,"), "{csv}");
    assert_eq!(csv.lines().count(), 2);
}

#[test]
fn measures_come_with_each_row_and_change_no_game() {
    let rows = |arguments: &[&str]| -> Value {
        let base = ["simulate", "thirty-minutes", "--runs", "3", "--policy", "hr=greedy", "--format", "json"];
        serde_json::from_str(&run(&[&base[..], arguments].concat()).output).expect("JSON")
    };
    let (plain, measured) = (rows(&[]), rows(&["--measures"]));
    let keys = |row: &Value| row.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    for (plain, measured) in plain.as_array().expect("rows").iter().zip(measured.as_array().expect("rows")) {
        for key in keys(plain) {
            assert_eq!(plain[&key], measured[&key], "{key}");
        }
        assert!(measured["hours_to_first_pledge"].is_number());
        assert!(measured["hours_to_invocation"].is_null() || measured["hours_to_invocation"].is_number());
        assert_eq!(keys(measured), keys(&rows(&["--measures"])[0]), "the columns are the same in each game");
    }
    let told = run(&["simulate", "thirty-minutes", "--runs", "3", "--measures"]).output;
    let lines: Vec<&str> = told.lines().collect();
    let grade = lines.iter().position(|line| line.contains("mean grade")).expect("the mean");
    assert!(lines[grade - 1].starts_with("needs "), "no grade without its seven terms: {told}");
    let line =
        told.lines().find(|line| line.starts_with("hours_to_first_pledge ")).expect("a line a measure");
    assert!(line.contains('±'), "{line}");
}

#[test]
fn a_simulated_game_verifies_and_a_changed_one_does_not() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let saves = data.path().join("games");
    let folder = saves.to_str().expect("text");
    let plain = run_in(data.path(), &["simulate", "thirty-minutes", "--seed", "3", "--format", "json"]);
    let saved = run_in(
        data.path(),
        &["simulate", "thirty-minutes", "--seed", "3", "--format", "json", "--save-dir", folder],
    );
    assert_eq!((saved.status, saved.message.as_str()), (Some(0), ""));
    assert_eq!(plain.output, saved.output, "writing games down changes none");

    let save = saves.join("thirty-minutes-3.casus");
    let name = save.to_str().expect("text");
    let whole = run_in(data.path(), &["verify", name]);
    assert_eq!(whole.status, Some(0), "{}{}", whole.output, whole.message);
    let json: Value =
        serde_json::from_str(&run_in(data.path(), &["verify", "--json", name]).output).expect("JSON");
    assert_eq!(json[0]["status"], "agrees");

    let again = run_in(data.path(), &["simulate", "thirty-minutes", "--seed", "3", "--save-dir", folder]);
    assert_eq!(again.status, Some(1), "a save is never written over");

    let text = std::fs::read_to_string(&save).expect("a save is text");
    let changed = text.replacen("\"adversary\"", "\"offers\"", 1);
    assert_ne!(text, changed);
    std::fs::write(&save, changed).expect("written");
    let damaged = run_in(data.path(), &["verify", name]);
    assert_eq!(damaged.status, Some(1), "{}", damaged.output);
    assert!(damaged.output.contains("line "), "{}", damaged.output);
    assert_eq!(run_in(data.path(), &["verify", "no-such-game"]).status, Some(1));
}

#[test]
fn the_handbook_answers() {
    let contents = run(&["handbook"]);
    assert_eq!(contents.status, Some(0));
    for chapter in casus::words::handbook::Chapter::ALL {
        let name = chapter.slug();
        assert!(contents.output.lines().any(|line| line.starts_with(name)), "{name}");
        let page = run(&["handbook", name]);
        assert_eq!(page.status, Some(0), "{name}: {}", page.message);
        assert!(page.output.lines().count() > 3, "{name}");
        assert!(page.output.contains("\nSource: "), "{name} has no source");
        assert!(page.output.lines().all(|line| line.chars().count() <= 80), "{name} is wider than a pager");
    }
    for name in
        ["crisis-hybrid", "screen-console", "caveat-nonlethal", "mistake-12", "reform-majority_voting"]
    {
        assert!(contents.output.split_whitespace().any(|word| word == name), "{name} is not in the contents");
    }
}

#[test]
fn a_topic_that_is_not_there_is_refused_with_the_nearest() {
    let ran = run(&["handbook", "matchin"]);
    assert_eq!(ran.status, Some(1));
    assert!(ran.message.contains("no page 'matchin'; nearest: matching (Matching"), "{}", ran.message);
    for (language, name, title) in [("en", "Article 222", "Article 222 TFEU"), ("de", "Finnland", "Finnland")]
    {
        let ran = run(&["--lang", language, "handbook", name]);
        assert!(ran.output.starts_with(title), "{}{}", ran.output, ran.message);
    }
}

#[cfg(feature = "terminal")]
#[test]
fn the_page_of_a_screen_shows_its_keys_as_they_are_set() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let keys = || run_in(data.path(), &["handbook", "screen-console"]).output;
    let shipped = keys();
    assert!(shipped.contains("On the console") && !shipped.contains("F5"), "{shipped}");
    std::fs::write(data.path().join("settings.ron"), "(keys: {\"end-turn\": \"f5\"})").expect("written");
    assert!(keys().contains("F5"), "{}", keys());
}

#[test]
fn shells_and_man_get_their_text() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(run(&["completions", shell]).output.contains("simulate"), "{shell}");
    }
    let page = run(&["man"]);
    assert!(
        page.output.contains(".TH casus 1") && page.output.contains("CASUS SCENARIO CHECK"),
        "{}",
        page.output
    );
}

#[test]
fn the_log_says_what_was_done() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let log = data.path().join("casus.log");
    let name = log.to_str().expect("text");
    assert_eq!(run_in(data.path(), &["--log", name, "scenario", "list"]).status, Some(0));
    assert_eq!(run_in(data.path(), &["--log", name, "scenario", "show", "nothing-here"]).status, Some(1));
    let text = std::fs::read_to_string(&log).expect("the log is text");
    assert!(text.contains("ended with status 0") && text.contains("stopped: "), "{text}");
    assert_eq!(run(&["--log", "/nowhere/at/all.log", "scenario", "list"]).status, Some(1));
}

#[cfg(target_os = "linux")]
#[test]
fn a_closed_pipe_ends_quietly_and_a_full_device_says_one_line() {
    for arguments in [&["handbook", "orders"][..], &["man"], &["completions", "zsh"], &["--help"]] {
        let data = tempfile::tempdir().expect("a folder for the test");
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let closed = casus(data.path()).args(arguments).stdout(writer).output().expect("starts");
        assert_eq!((closed.status.code(), closed.stderr.len()), (Some(0), 0), "{arguments:?}");

        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has one");
        let full = casus(data.path()).args(arguments).stdout(full).output().expect("starts");
        let message = String::from_utf8(full.stderr).expect("text");
        assert_eq!(full.status.code(), Some(1), "{arguments:?}");
        assert_eq!(message.lines().count(), 1, "{message}");
    }
}

#[test]
fn no_home_is_no_trouble_for_what_needs_none() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casus"));
    let output =
        command.env_clear().args(["scenario", "list"]).stdin(Stdio::null()).output().expect("starts");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_forecast_and_its_scenario_say_that_the_clocks_are_calibrated() {
    let told = |arguments: &[&str]| {
        let output = run(arguments).output.split_whitespace().collect::<Vec<_>>().join(" ");
        output.contains(
            "calibrated on what was, by class of state and none by state: 12 d at least, usually 14 d",
        )
    };
    assert!(told(&["forecast", "vendredi-13", "--runs", "1"]));
    assert!(told(&["scenario", "show", "vendredi-13"]));
    assert!(!told(&["scenario", "show", "copper-shore"]));
}

#[test]
fn a_forecast_is_held_against_history_state_by_state() {
    let forecast = ["forecast", "vendredi-13", "--runs", "20", "--format", "json"];
    let ran = run(&forecast);
    assert_eq!(ran.status, Some(0), "{}", ran.message);
    let lines: Value = serde_json::from_str(&ran.output).expect("JSON");
    let of = |state: &str| lines.as_array().unwrap().iter().find(|line| line["state"] == state).unwrap();
    for state in ["GB", "DE", "LT"] {
        let days = of(state)["deviation"].as_i64().expect("it contributes in most games");
        assert!(days.abs() <= 5, "{state}: {days} days from history");
    }
    for state in ["BE", "SE", "DK", "NL", "IT", "LU", "SI"] {
        // In the right month; so few games leave a day or two of chance at its edge.
        let days = of(state)["deviation"].as_i64().expect("it contributes in most games");
        assert!(days.abs() <= 2, "{state}: {days} days from history");
    }
    let again = run(&["forecast", "vendredi-13", "--runs", "20", "--format", "csv", "--policy", "hr=idle"]);
    let idle: Vec<&str> = again.output.lines().filter(|line| line.starts_with("GB,")).collect();
    // Nobody settles anything: what comes is what a giver sends past the desk, in few games, and counts for nothing.
    let [line] = idle[..] else { panic!("one line: {idle:?}") };
    let cells: Vec<&str> = line.split(',').collect();
    let share: f64 = cells[3].parse().expect("a share of the games");
    assert!(share < 50.0, "{line}");
    assert_eq!((cells[7], cells[8]), ("", "false"), "{line}");
}

/// A scenario of an author's own in a folder of its own, and a game of it that was saved.
fn game_of_an_own_scenario(data: &Path, padding: &str) -> std::path::PathBuf {
    let file = data.join("my-crisis.ron");
    let text =
        include_str!("../../assets/scenarios/thirty-minutes.ron").replace("thirty-minutes", "my-crisis");
    std::fs::write(&file, format!("{padding}{}", text.replace("tutorial: true,", ""))).unwrap();
    let saves = data.join("saves");
    let (file, folder) = (file.to_str().unwrap(), saves.to_str().unwrap());
    let ran = run_in(data, &["simulate", file, "--runs", "1", "--seed", "1", "--save-dir", folder]);
    assert_eq!(ran.status, Some(0), "{}", ran.message);
    std::fs::read_dir(&saves).unwrap().next().unwrap().unwrap().path()
}

#[test]
fn a_game_of_a_scenario_from_a_path_can_be_verified_after_the_file_has_gone() {
    let data = tempfile::tempdir().unwrap();
    let save = game_of_an_own_scenario(data.path(), "");
    std::fs::remove_file(data.path().join("my-crisis.ron")).unwrap();
    let ran = run_in(data.path(), &["verify", save.to_str().unwrap()]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.output, ran.message);
}

#[test]
fn a_save_that_lacks_its_scenario_says_where_the_file_belongs() {
    let data = tempfile::tempdir().unwrap();
    // Longer than a save keeps.
    let save = game_of_an_own_scenario(data.path(), &"// a remark\n".repeat(12_000));
    let ran = run_in(data.path(), &["verify", save.to_str().unwrap()]);
    assert_ne!(ran.status, Some(0));
    let said = ran.output + &ran.message;
    let place = data.path().join("assets").join("scenarios");
    assert!(said.contains("put its file 'my-crisis.ron' into the folder"), "{said}");
    assert!(said.contains(place.to_str().unwrap()), "{said}");
    // Where it says, it is found.
    std::fs::create_dir_all(&place).unwrap();
    std::fs::rename(data.path().join("my-crisis.ron"), place.join("my-crisis.ron")).unwrap();
    let ran = run_in(data.path(), &["verify", save.to_str().unwrap()]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.output, ran.message);
}

#[test]
fn injects_go_out_as_a_sheet_and_come_back_as_a_scenario() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let sheet = run(&["scenario", "export", "northern-haze", "--format", "csv"]);
    assert_eq!((sheet.status, sheet.message.as_str()), (Some(0), ""));
    let at = folder.path().join("plan.csv");
    let file = at.to_str().expect("a path");
    std::fs::write(&at, &sheet.output).expect("a file");
    let back = run(&["scenario", "import", file]);
    assert_eq!((back.status, back.message.as_str()), (Some(0), ""));
    let own = folder.path().join("northern-haze.ron");
    std::fs::write(&own, back.output).expect("a file");
    assert_eq!(run(&["scenario", "check", own.to_str().expect("a path")]).status, Some(0));
    std::fs::write(&at, sheet.output.replace("at_hours", "at_hour")).expect("a file");
    let wrong = run(&["scenario", "import", file]);
    assert_eq!((wrong.status, wrong.output.as_str()), (Some(3), ""));
    assert!(wrong.message.contains("plan.csv:1:3: error: `at_hour` is not a column"), "{}", wrong.message);
    assert_eq!(run(&["scenario", "export", "no-such-scenario"]).status, Some(1));
    assert_eq!(run(&["scenario", "import", "/no/such/file.csv"]).status, Some(1));
}

#[test]
fn an_authors_scenario_takes_a_sheet_and_is_replaced_only_when_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (mine, sheet) = (path("my-crisis.ron"), path("plan.csv"));
    let library = casus::content::Library::embedded();
    let haze = library.text("scenarios/northern-haze.ron").expect("it is shipped");
    let own = haze.replacen("id: \"northern-haze\"", "id: \"my-crisis\"", 1);
    let own = own.replacen("title: \"Northern Haze\"", "title: \"My Crisis\"", 1);
    std::fs::write(&mine, &own).expect("written");
    let out = run(&["scenario", "export", &mine]);
    assert_eq!(out.status, Some(0), "{}", out.message);
    let edited = out.output.replacen("Distribution SCADA", "Water SCADA", 1);
    assert_ne!(edited, out.output);
    std::fs::write(&sheet, &edited).expect("written");
    // The library knows no such scenario; the file does.
    assert_eq!(run(&["scenario", "import", &sheet]).status, Some(3));
    let kept = run(&["scenario", "import", &sheet, "--into", &mine]);
    assert_eq!(kept.status, Some(1), "{}", kept.message);
    assert!(kept.message.contains("is there already; --overwrite replaces it"), "{}", kept.message);
    assert_eq!(std::fs::read_to_string(&mine).expect("there"), own, "nothing was touched");
    let written = run(&["scenario", "import", &sheet, "--into", &mine, "--overwrite"]);
    assert_eq!((written.status, written.output.as_str()), (Some(0), ""), "{}", written.message);
    let now = std::fs::read_to_string(&mine).expect("there");
    assert!(now.contains("Water SCADA") && now.contains("My Crisis"), "{now}");
    assert_eq!(run(&["scenario", "check", &mine]).status, Some(0));
    // A sheet of the library's goes into a new file as well; another scenario's sheet into none.
    let haze = run(&["scenario", "export", "northern-haze"]).output;
    std::fs::write(&sheet, haze).expect("written");
    let new = path("northern-haze.ron");
    assert_eq!(run(&["scenario", "import", &sheet, "--into", &new]).status, Some(0));
    assert_eq!(run(&["scenario", "check", &new]).status, Some(0));
    let foreign = run(&["scenario", "import", &sheet, "--into", &mine, "--overwrite"]);
    assert_eq!(foreign.status, Some(3), "{}", foreign.message);
    assert_eq!(std::fs::read_to_string(&mine).expect("there"), now);
}

#[test]
fn what_is_missing_or_no_text_is_told_with_what_to_do_in_the_readers_language() {
    let data = tempfile::tempdir().expect("a folder for the test");
    let file = data.path().join("a.ron");
    std::fs::write(&file, [0xff, 0xfe, 0x00]).expect("written");
    let file = file.to_str().expect("text");
    for (lang, to_save, to_look) in [
        ("en", "open it in an editor and save it as that", "look for its name among the saved games"),
        ("fr", "ouvrez-le dans un éditeur", "cherchez son nom parmi les parties enregistrées"),
        ("de", "öffnen Sie es in einem Editor", "suchen Sie den Namen unter den gespeicherten Spielen"),
    ] {
        let said = |arguments: &[&str]| {
            let out = casus(data.path()).args(["--lang", lang]).args(arguments).output().expect("it runs");
            assert_eq!(out.status.code(), Some(1));
            String::from_utf8([out.stdout, out.stderr].concat()).expect("text").replace('\n', " ")
        };
        let no_text = said(&["scenario", "show", file]);
        assert!(no_text.contains("UTF-8") && no_text.contains(to_save), "{no_text}");
        let missing = said(&["verify", "nothing-of-that-name"]);
        assert!(missing.contains(to_look), "{missing}");
    }
}
