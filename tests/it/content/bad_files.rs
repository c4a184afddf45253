//! Bad files: each gives exactly its problem, at its place, and all come in one run.

use std::collections::BTreeMap;

use casus::content::{Library, Severity, check_scenario_text};
use casus::words::{Lang, Words};
use proptest::prelude::*;

use super::{CATALOGUE, SMALL, altered, checked, small, told};

#[test]
fn the_small_scenario_has_no_problem() {
    assert_eq!(small(&[]).1, "");
}

#[test]
fn windows_line_ends_are_no_problem() {
    let (scenario, problems) = checked(&SMALL.replace('\n', "\r\n").replace("It begins.", "It\r\nbegins."));
    assert_eq!(problems, "");
    assert_eq!(scenario.unwrap().injects[0].text, "It\nbegins.");
}

/// What is altered, into what, and the lines that are then said.
#[test]
fn each_gives_exactly_its_problem() {
    let deep = format!("when: {}always{}", "not(".repeat(300), ")".repeat(300));
    let marks = format!("e{}", "\u{301}".repeat(500));
    let long = "a".repeat(2_001);
    let table: &[(&str, &str, &str)] = &[
        (
            "    options: [",
            "    training_objectives: [(text: \"\", by: [measure(\"glory\"), mistake(21)])],\n    options: [",
            "13:34: error: an objective says what is trained\n13:43: error: `glory` is not a measure of the debrief\n13:69: error: 21 is not between 1 and 20",
        ),
        (
            "    options: [",
            "    aims: [(text: \"\", breaks: [energy], reached: always)],\n    options: [",
            "13:19: error: an aim says in a sentence what is wanted\n13:50: error: an aim that is always reached is none",
        ),
        (
            "    options: [",
            "    aims: [(text: \"So.\", breaks: [health], reached: covered(\"GEM\"))],\n    options: [",
            "13:34: error: none of the adversary's vectors serves this aim\n13:61: error: `GEM` is not a kind (did you mean `GEN`?)",
        ),
        (
            "    options: [",
            "    terms: (id: \"S99-T01\", text: \"Stop?\", then: [flag(\"ARMED_ATTACK\")]),\n    options: [",
            "13:49: error: nobody can answer these terms: they pose no choice",
        ),
        (
            "when: always",
            "when: main_aim_held",
            "20:19: error: this scenario states no aim that could be held",
        ),
        (
            "    options: [",
            "    aims: [(text: \"So.\", breaks: [energy], reached: not(main_aim_held))],\n    options: [",
            "13:53: error: an aim is not reached by being held",
        ),
        (
            "    options: [",
            "    terms: (id: \"S99-T01\", by_hours: 0, text: \"Stop?\", then: [flag(\"ARMED_ATTACK\")]),\n    options: [",
            "13:38: error: 0 is not between 1 and 24\n13:62: error: nobody can answer these terms: they pose no choice",
        ),
        ("title:", "titel:", "2:31: error: unknown field `titel` (did you mean `title`?)"),
        ("title: \"Small\",", "", "1:1: error: the field `title` is missing"),
        (
            "title: \"Small\",",
            "title: \"Small\", title: \"Other\",",
            "2:47: error: the field `title` stands here twice",
        ),
        (
            "(\n    id",
            "\u{feff}(\n    id",
            "1:1: error: the file starts with a byte-order mark; save it without one",
        ),
        (
            "when: always",
            deep.as_str(),
            "20:131: error: values nest more than 64 deep (flatten the condition)",
        ),
        (
            "It begins.",
            marks.as_str(),
            "19:19: error: the text has more than 4 combining marks on one letter",
        ),
        ("It begins.", long.as_str(), "19:19: error: the text has more than 2000 characters"),
        ("It begins.", "It \u{1b}[31m", "19:19: error: the text contains the control character U+001B"),
        ("It begins.", "It \\u{1b}[31m", "19:19: error: the text contains the control character U+001B"),
        ("It begins.", "It \u{202e}x", "19:19: error: the text contains the bidirectional control U+202E"),
        ("Something happens.", "a\u{200b}b", "4:12: error: the text contains the invisible character U+200B"),
        ("pressure: 500", "pressure: NaN", "12:38: error: expected an integer"),
        ("pressure: 500", "pressure: 1e999", "12:38: error: `e` is no digit of a number in base 10"),
        ("pressure: 500", "pressure: -1", "12:38: error: -1 is not between 0 and 1000"),
        (
            "pressure: 500",
            "pressure: 18446744073709551616",
            "12:38: error: the number is too large or too small",
        ),
        ("pressure: 500", "presure: 500", "12:28: error: unknown field `presure` (did you mean `pressure`?)"),
        ("pressure: 500", "pressure: 5.5", "12:38: error: expected an integer"),
        ("at_hours: 6", "at_hours: 25", "25:38: error: the scenario ends at hour 24, before this inject"),
        ("at_hours: 6", "at_hours: -1", "25:38: error: -1 is not between 0 and 100000"),
        ("at_hours: 6", "at_hour: 6", "25:28: error: unknown field `at_hour` (did you mean `at_hours`?)"),
        ("at_hours: 6, ", "", "24:9: error: the inject has neither `at_hours` nor `at_minutes`"),
        ("at_hours: 6", "at_minutes: 6", "25:40: error: minutes need `minutes_per_turn` in the scenario"),
        (
            "at_hours: 6",
            "at_hours: 6, epilogue: true",
            "25:51: error: an epilogue comes after the end at hour 24",
        ),
        ("channel: \"decision\",", "", "24:9: error: the field `channel` is missing"),
        ("S99-I02", "S99-I01", "25:17: error: the inject `S99-I01` stands here twice"),
        ("S99-I02", "S99 I02", "25:17: error: an identifier has 1 to 16 letters, digits, '-', '_' or '.'"),
        (
            "option(\"variant\", \"a\")",
            "option(\"varient\", \"a\")",
            "27:26: error: `varient` is not an option of this scenario (did you mean `variant`?)",
        ),
        (
            "option(\"variant\", \"a\")",
            "option(\"variant\", \"c\")",
            "27:37: error: `c` is not a value of `variant` (one of a, b)",
        ),
        (
            "option(\"variant\", \"a\")",
            "optoin(\"variant\", \"c\")",
            "27:19: error: unknown word `optoin` (did you mean `option`?)",
        ),
        (
            "option(\"variant\", \"a\")",
            "option(\"variant\")",
            "27:35: error: number of values in the parentheses: 1 instead of 2",
        ),
        (
            "option(\"variant\", \"a\")",
            "flag(\"INVOKED_472\")",
            "27:24: warning: nobody ever sets the flag `INVOKED_472` (did you mean `INVOKED_427`?)",
        ),
        (
            "function(\"energy\", -50)",
            "flag(\"BRIDGE_BLOWN\")",
            "28:57: warning: nothing comes of the flag `BRIDGE_BLOWN`: no condition asks for it",
        ),
        (
            "function(\"energy\", -50)",
            "nato_cover(\"AD_MR\", 300)",
            "28:63: warning: nobody needs `AD_MR` there, so that NATO can cover none of it",
        ),
        (
            "option(\"variant\", \"a\")",
            "covered(\"GEM\")",
            "27:27: error: `GEM` is not a kind (did you mean `GEN`?)",
        ),
        (
            "option(\"variant\", \"a\")",
            "covered(\"GEN@SE\")",
            "27:27: error: `SE` is not attacked in this scenario (one of FI)",
        ),
        ("option(\"variant\", \"a\")", "any([])", "27:19: warning: none of nothing: this is never true"),
        (
            "option(\"variant\", \"a\")",
            "decided(\"x\", \"y\")",
            "27:27: error: `x` is not a choice of this scenario",
        ),
        (
            "option(\"variant\", \"a\")",
            "track_at_least(\"cohesoin\", 400)",
            "27:34: error: `cohesoin` is not a track (did you mean `cohesion`?)",
        ),
        (
            "option(\"variant\", \"a\")",
            "track_at_least(\"cohesion\", 1400)",
            "27:46: error: 1400 is not between 0 and 1000",
        ),
        ("need(\"GEN\", S)", "need(\"GEN\", XL)", "28:32: error: unknown word `XL` (one of S, M, L)"),
        ("need(\"GEN\", S)", "need(\"GEN\", S) need(\"GEN\", S)", "28:35: error: expected a comma"),
        ("need(\"GEN\", S), ", "", "10:19: warning: no inject raises a need of `GEN` to that size"),
        (
            "debrief(\"why\")",
            "debrief(\"wy\")",
            "28:44: error: `wy` is not a debrief of this scenario (one of why)",
        ),
        (
            "function(\"energy\", -50)",
            "function(\"energie\", -50)",
            "28:61: error: `energie` is not a function (did you mean `energy`?)",
        ),
        (
            "function(\"energy\", -50)",
            "track(\"gap\", -50)",
            "28:58: error: `gap` is not a track (did you mean `complementarity.gap`?)",
        ),
        (
            "function(\"energy\", -50)",
            "unlock(\"article-5\")",
            "28:59: error: `article-5` is not something that can be unlocked (did you mean `article-4`?)",
        ),
        (
            "function(\"energy\", -50)",
            "offer(\"DE\", \"GEN\", 0.5)",
            "28:71: error: a decimal is written as text, for example \"0.5\"",
        ),
        (
            "function(\"energy\", -50)",
            "offer(\"DE\", \"GEN\", 10000000000)",
            "28:71: error: a quantity lies between 0 and 1000000000",
        ),
        (
            "function(\"energy\", -50)",
            "offer(\"DE\", \"GEN\", \"0.0005\")",
            "28:71: error: a decimal has digits, a point and at most three digits more",
        ),
        (
            "function(\"energy\", -50)",
            "offer(\"XX\", \"GEN\", 0)",
            "28:58: error: `XX` is not a state of the catalogue\n\
             28:71: error: an offer of nothing",
        ),
        (
            "function(\"energy\", -50)",
            "flag(\"TRIAGE_PUBLISHED\")",
            "28:57: error: a rule of triage is published with its name: write triage(urgency)",
        ),
        ("function(\"energy\", -50)", "mistake(21)", "28:60: error: 21 is not between 1 and 20"),
        (
            "function(\"energy\", -50)",
            "letter(statement, \"king\")",
            "28:70: error: `king` is not a seat (one of hr, victim, victims, victim:XX, presidency, delegation:XX, nato, excon)",
        ),
        (
            "function(\"energy\", -50)",
            "delay_days(\"through:DE\", 3)",
            "28:63: error: `through:DE` is not a kind, `from:XX`, `to:XX`, `land:XX` or `via:XX`",
        ),
        (
            "function(\"energy\", -50)",
            "choice(id: \"c\", decided_by: \"hr\", default: \"x\", answers: [(id: \"a\", label: \"A\", then: []), (id: \"a\", label: \"A\", then: [])])",
            "28:95: error: `x` is not one of the answers (one of a, a)\n\
             28:148: error: the answer `a` stands here twice",
        ),
        (
            "function(\"energy\", -50)",
            "outcome(draw)",
            "28:60: error: unknown word `draw` (one of restored, held, frozen, collapsed, general-war, general_war)",
        ),
        (
            "function(\"energy\", -50)",
            "caveat(\"AT\", GEOFENCE(\"estlnk\"))",
            "28:74: error: `estlnk` is not a geofence (did you mean `estlink`?)",
        ),
        ("function(\"energy\", -50)", "caveat(\"AT\", NOT_A(3))", "28:65: error: unknown word `NOT_A`"),
        (
            "2027-02-08 06:00",
            "2027-02-30 06:00",
            "5:12: error: there is no such date and time between 1950 and 2100",
        ),
        ("2027-02-08 06:00", "tomorrow", "5:12: error: a date and time is written `2027-02-08 06:00`"),
        ("[(2, 12)]", "[]", "6:13: error: a scenario has at least one turn"),
        ("[(2, 12)]", "[(0, 12)]", "6:15: error: 0 is not between 1 and 200"),
        ("victims: [\"FI\"]", "victims: []", "7:14: error: nobody is attacked"),
        ("victims: [\"FI\"]", "victims: [\"FI\", \"FI\"]", "7:21: error: the state `FI` stands here twice"),
        ("victims: [\"FI\"]", "victims: [\"ZZ\"]", "7:15: error: `ZZ` is not a state of the catalogue"),
        ("presidency: \"LT\"", "presidency: \"GB\"", "5:44: error: `GB` is not a member of the Union"),
        (
            "presidency: \"LT\"",
            "presidency: \"LTU\"",
            "5:44: error: an identifier has 1 to 2 letters, digits, '-', '_' or '.'",
        ),
        ("default: \"b\"", "default: \"c\"", "14:70: error: `c` is not one of the values (one of a, b)"),
        (
            "region: north",
            "region: nord",
            "8:13: error: unknown word `nord` (one of east, north, south, west)",
        ),
        ("(id: strike", "(id: stryke", "12:20: error: unknown word `stryke` (did you mean `strike`?)"),
        ("\"small\"", "\"other\"", "2:9: error: the file is called `small`, the scenario `other`"),
        (
            "then_reason: \"sets the scene\",",
            "",
            "21:19: warning: nothing follows, and `then_reason` does not say why",
        ),
        (
            "then_reason: \"sets the scene\",",
            "then_reason: \"sets the scene,",
            "25:18: error: expected an integer",
        ),
        ("    debriefs: [", "    debriefs: ", "31:14: error: expected a list, opening with `[`"),
        ("    injects: [\n", "    injects: [[\n", "16:15: error: expected a record in parentheses"),
        ("then: [],", "then: [,", "21:20: error: expected a name without quotation marks"),
        (
            "then: [],",
            "then: [nato_step(article5)],",
            "21:20: error: an attacked Ally asks for Article 5: write flag(\"INVOKED_ART5\")",
        ),
        (")\n", ")\n)\n", "32:2: error: expected the end of the file"),
        ("(\n    id", "(", "1:2: error: expected a name without quotation marks"),
    ];
    for (from, to, expected) in table {
        let (_, problems) = small(&[(from, to)]);
        assert_eq!(problems, *expected, "{from} -> {to}");
    }
}

#[test]
fn all_faults_of_a_file_come_in_one_run() {
    let (_, problems) = small(&[
        ("title:", "titel:"),
        ("brief: \"Something happens.\",", ""),
        ("region: north", "region: nord"),
        ("pressure: 500", "pressure: NaN"),
        ("It begins.", "It \u{202e}begins."),
        ("at_hours: 6", "at_hours: 99"),
        ("\"variant\", \"a\")", "\"varient\", \"a\")"),
        ("need(\"GEN\", S)", "need(\"GEM\", S)"),
        ("function(\"energy\", -50)", "functoin(\"energy\", -50)"),
    ]);
    let places: Vec<&str> = problems.lines().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(
        places,
        ["1:1", "2:31", "8:13", "12:38", "19:19", "25:38", "28:25", "28:52"],
        "an option may stand in what could not be read, so that one waits\n{problems}"
    );
}

#[test]
fn what_a_problem_quotes_is_clean_and_short() {
    let name = format!("track(\"\\u{{1b}}]0;owned\\u{{7}}{}\", 5)", "x".repeat(5_000));
    let (_, problems) = small(&[("function(\"energy\", -50)", &name)]);
    assert!(problems.starts_with("28:58: error: `]0;ownedxxx"), "{problems}");
    assert!(
        problems.contains("x` is not a track")
            && problems.chars().count() < 400
            && !problems.contains('\u{1b}'),
        "{problems}"
    );
}

#[test]
fn every_field_that_is_missing_is_named() {
    let (_, problems) = checked("()");
    assert_eq!(problems.lines().filter(|line| line.ends_with("is missing")).count(), 14);
    assert_eq!(problems.lines().count(), 14, "{problems}");
}

#[test]
fn faults_in_the_catalogue_are_found_too() {
    let library = Library::embedded();
    let words = Words::embedded(Lang::En);
    let altered = |file: &str, from: &str, to: &str| {
        let text = library.text(file).unwrap();
        assert!(text.contains(from), "{from}");
        let overrides = BTreeMap::from([(file.to_owned(), text.replacen(from, to, 1))]);
        let problems = Library::with_overrides(overrides).catalogue().unwrap_err();
        problems.iter().map(|p| format!("{}: {}", p.file, words.wrong(p))).collect::<Vec<_>>().join("\n")
    };
    for (file, from, to, expected) in [
        ("kinds.ron", "(energy, 250)", "(energy, 249)", "the shares sum to 999, not to 1000"),
        (
            "kinds.ron",
            "sizes: (1, 2, 4)",
            "sizes: (2, 1, 4)",
            "sizes grow from small to large, and none is zero",
        ),
        ("packages.ron", "giver: \"AT\"", "giver: \"ZZ\"", "`ZZ` is not a state of the catalogue"),
        ("packages.ron", "id: \"AT02\"", "id: \"AT01\"", "the package `AT01` stands here twice"),
        ("packages.ron", "quantity: 1,", "quantity: 1000000001,", "a quantity lies between 0 and 1000000000"),
        ("packages.ron", "home_risk: 100", "home_risk: 1001", "1001 is not between 0 and 1000"),
        (
            "countries.ron",
            "neighbours: [\"GE\"",
            "neighbours: [\"XE\"",
            "`XE` is not a state of the catalogue",
        ),
        ("countries.ron", "host_support: 1", "host_support: 9", "9 is not between 0 and 5"),
        ("countries.ron", "(\"STD96\", 61)", "(\"STD97\", 61)", "`STD97` is not a survey of the list"),
        ("countries.ron", "(\"STD96\", 61)", "(\"STD96\", 161)", "161 is not between 0 and 100"),
        ("network.ron", "ends: (\"FR\", \"BE\")", "ends: (\"FR\", \"XX\")", "`XX` is not a node"),
        ("network.ron", "entries: [(air, \"A_RMS\"", "entries: [(air, \"A_RSM\"", "`A_RSM` is not a node"),
        ("geofences.ron", "[\"BG\", \"RO\"]", "[\"BG\", \"RU\"]", "`RU` is not a state of the catalogue"),
        ("mechanisms.ron", "limits: [members_only]", "limit: [members_only]", "unknown field `limit`"),
        ("mechanisms.ron", "since(2024, 5)", "since(2024, 13)", "13 is not between 1 and 12"),
        ("mechanisms.ron", "calls(\"ENERGY\")", "calls(\"ENERGI\")", "`ENERGI` is not a kind"),
        ("mechanisms.ron", "opens([\"EU03\"])", "opens([\"EU99\"])", "`EU99` is not a package"),
        (
            "mechanisms.ron",
            "delay_hours: (48, 168)",
            "delay_hours: (48, 24)",
            "24 is not between 48 and 17520",
        ),
        ("mechanisms.ron", "members_affected(6)", "members_affected(60)", "60 is not between 1 and 27"),
        ("mechanisms.ron", "sources: [\"F34\"]", "sources: [\"F99\"]", "`F99` is not a source of the list"),
        ("mechanisms.ron", "id: \"emsa\"", "id: \"mpcc\"", "the mechanism `mpcc` stands here twice"),
    ] {
        let found = altered(file, from, to);
        assert_eq!(found, format!("{file}: {expected}"), "{from} -> {to}");
    }
}

#[test]
fn hostile_files_are_refused_without_harm() {
    for text in [
        "[".repeat(1 << 19),
        "(".repeat(1 << 18) + &")".repeat(1 << 18),
        "a".repeat((1 << 19) + 1),
        "(injects: [".to_owned() + &"(id: \"x\"),".repeat(50_000) + "])",
        "(injects: [".to_owned() + &"5,".repeat(200_000) + "])",
        "/*".repeat(1 << 18),
        "\0\0\0".to_owned(),
        String::new(),
        "(title: r#\"".to_owned(),
        "(title: \"\\u{110000}\")".to_owned(),
    ] {
        let (scenario, problems) = checked(&text);
        assert!(scenario.is_none());
        assert!(!problems.is_empty());
    }
}

#[test]
fn warnings_alone_do_not_refuse_a_scenario() {
    let text = altered(&[("then_reason: \"sets the scene\",", "")]);
    let (scenario, problems) = check_scenario_text(&CATALOGUE, "small.ron", &text);
    assert!(scenario.is_some());
    assert_eq!(problems.0[0].severity, Severity::Warning);
}

proptest! {
    /// Whatever is done to a file, the checker says something about a place that exists, and lives.
    #[test]
    fn no_edit_makes_the_checker_stumble(
        edits in prop::collection::vec((0..SMALL.len(), 0..12_usize, 0..SCRAPS.len()), 1..8),
    ) {
        let mut text = SMALL.to_owned();
        for (at, length, scrap) in edits {
            let start = (0..=at.min(text.len())).rfind(|i| text.is_char_boundary(*i)).unwrap_or(0);
            let end = (start + length..=text.len()).find(|i| text.is_char_boundary(*i)).unwrap_or(text.len());
            text.replace_range(start..end, SCRAPS[scrap]);
        }
        let (_, problems) = check_scenario_text(&CATALOGUE, "small.ron", &text);
        for problem in &problems {
            let line = text.split('\n').nth(problem.line - 1).expect("the line exists");
            prop_assert!(problem.column <= line.chars().count() + 1, "{problem}");
        }
    }
}

/// What careless and hostile hands leave behind.
const SCRAPS: [&str; 24] = [
    "",
    "(",
    ")",
    "[",
    "]",
    "{",
    "\"",
    ",",
    ":",
    "é",
    "\u{202e}",
    "/*",
    "//",
    "r#\"",
    "\\",
    "\n",
    "\r\n",
    "Ω: ",
    "5",
    "-",
    "None",
    "not(",
    "id: \"x\",",
    "'",
];

#[test]
fn a_history_names_only_what_its_scenario_has() {
    let path = "history/vendredi-13.ron";
    let good = Library::embedded().text(path).unwrap().to_owned();
    for (from, to, said) in [
        ("state: \"GB\"", "state: \"GX\"", "`GX` is not a state of the catalogue"),
        (
            "(\"legal-route\", \"article-42-7\")",
            "(\"legal-rout\", \"article-42-7\")",
            "`legal-rout` is not a choice",
        ),
        ("inject(\"S01-I08\")", "inject(\"S01-I99\")", "`S01-I99` is not an inject"),
        ("force(\"GB\", \"AIR_POL\")", "force(\"GB\", \"AIR_POLL\")", "`AIR_POLL` is not a kind"),
        ("turn: 4, seat: hr", "turn: 44, seat: hr", "44 is not between 1 and 24"),
        ("turn: 4, seat: hr", "turn: 4, seat: victim", "this seat gives no such order"),
        (
            "\"contributions\", \"forecast\"",
            "\"contributions\", \"forcast\"",
            "`forcast` is not one of the values",
        ),
        ("dated: between(5, 35)", "dated: between(36, 35)", "35 is not between 36 and"),
    ] {
        assert!(good.contains(from), "{from}");
        let text = good.replacen(from, to, 1);
        let library = Library::with_overrides(BTreeMap::from([(path.to_owned(), text)]));
        let problems = told(&library.scenario(&CATALOGUE, "vendredi-13".parse().unwrap()).unwrap_err());
        assert!(problems.contains(said) && problems.lines().count() == 1, "{to}: {problems}");
    }
}
