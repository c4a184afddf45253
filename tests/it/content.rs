//! Content: shipped packs are clean, and each bad file gives exactly its problem.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use casus::base::{CountryId, FlagId, KindId, Milli, OptionId, OptionValue, ScenarioId};
use casus::content::{
    Catalogue, Caveat, Condition, Consequence, Decider, IpcrMode, Library, Measure, NatoAssignment, Outcome,
    ParliamentRule, Pool, Scenario, ScenarioSummary, Severity, Size, Track, check_scenario_text,
};

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Library::embedded().catalogue().expect("the embedded catalogue is clean"));

fn shipped(id: &str) -> Scenario {
    Library::embedded().scenario(&CATALOGUE, id.parse().unwrap()).expect("shipped scenarios are clean")
}

fn country(id: &str) -> CountryId {
    id.parse().unwrap()
}

fn kind(id: &str) -> KindId {
    id.parse().unwrap()
}

mod shipped_packs {
    use super::*;

    #[test]
    fn the_catalogue_is_complete_and_clean() {
        let (catalogue, problems) = Library::embedded().check_catalogue();
        assert_eq!(problems.to_string(), "");
        let catalogue = catalogue.expect("no problem, so a catalogue");
        assert_eq!(catalogue.countries.len(), 36);
        assert_eq!(catalogue.countries.iter().filter(|c| c.member).count(), 27);
        assert_eq!(catalogue.kinds.len(), 38);
        assert_eq!(catalogue.packages.len(), 249);
        assert_eq!(catalogue.mechanisms.len(), 38);
        assert_eq!(catalogue.glossary.len(), 70);
        assert_eq!(catalogue.geofences.len(), 11);
    }

    #[test]
    fn the_scenarios_are_clean_and_as_long_as_their_tables() {
        let (library, mut injects) = (Library::embedded(), BTreeMap::new());
        for id in library.scenario_ids() {
            let path = format!("scenarios/{id}.ron");
            let (scenario, problems) = check_scenario_text(&CATALOGUE, &path, library.text(&path).unwrap());
            assert_eq!(problems.to_string(), "", "{id}");
            let scenario = scenario.expect("no problem, so a scenario");
            assert_eq!(scenario.id, id);
            injects.insert(id.to_string(), scenario.injects.len());
        }
        assert_eq!(injects["northern-haze"], 17);
        assert_eq!(injects["thirty-minutes"], 12);
    }

    #[test]
    fn summaries_say_what_the_whole_scenario_says() {
        let library = Library::embedded();
        let whole: Vec<ScenarioSummary> =
            library.scenario_ids().iter().map(|id| ScenarioSummary::of(&shipped(id.as_str()))).collect();
        assert_eq!(library.summaries(), whole);
        assert!(whole.iter().any(|s| s.tutorial), "one scenario teaches by doing");
    }

    #[test]
    fn lists_are_sorted_so_that_lookups_find_everything() {
        let c = &*CATALOGUE;
        assert!(c.countries.iter().all(|x| c.country(x.id) == Some(x)));
        assert!(c.kinds.iter().all(|x| c.kind(x.id) == Some(x)));
        assert!(c.packages.iter().all(|x| c.package(x.id) == Some(x)));
        assert!(c.geofences.iter().all(|x| c.geofence(x.id) == Some(x)));
        assert!((0u16..).zip(&c.network.nodes).all(|(i, n)| c.network.node_index(n.id) == Some(i)));
    }

    #[test]
    fn numbers_are_those_of_the_tables() {
        let germany = CATALOGUE.country(country("DE")).unwrap();
        assert_eq!(germany.population_millions, Milli(83_580));
        assert_eq!(germany.parliament, ParliamentRule::Prior);
        assert_eq!((germany.parliament_min_hours, germany.parliament_typical_hours), (72, 240));
        assert_eq!(CATALOGUE.country(country("GR")).unwrap().eu_code.as_str(), "EL");
        assert_eq!(CATALOGUE.country(country("IE")).unwrap().parliament, ParliamentRule::PriorAndUn);

        let officers = CATALOGUE.kind(kind("INTERCEPT")).unwrap();
        assert_eq!(officers.host_burden, Milli(500), "half a thousandth of a brigade, in millionths");
        assert_eq!(officers.quantity(Size::L), Milli::whole(150));
        assert_eq!(officers.track, Some(Track::Endurance));

        let package = CATALOGUE.package("EU08".parse().unwrap()).unwrap();
        assert_eq!((package.quantity, package.ready_hours), (Milli::whole(2), 48));
        assert_eq!(
            package.caveats,
            [Caveat::TimeLimitDays(30), Caveat::ContractorsOnly, Caveat::EuFlag],
            "in the order of the table"
        );
        let early = CATALOGUE.package("EU10".parse().unwrap()).unwrap();
        assert_eq!((early.quantity, early.ready_hours), (Milli::whole(1), 12));
    }

    #[test]
    fn release_caveats_stand_exactly_on_what_is_assigned_to_nato() {
        for package in &CATALOGUE.packages {
            let released = package.caveats.contains(&Caveat::NatoRelease);
            assert_eq!(released, package.nato == NatoAssignment::Y, "{}", package.id);
            let largest_ally = package.caveats.contains(&Caveat::LargestAllyPosture);
            assert_eq!(largest_ally, package.giver == country("US"), "{}", package.id);
        }
    }

    #[test]
    fn every_giver_has_a_place_to_leave_from() {
        let network = &CATALOGUE.network;
        let anchored: BTreeSet<CountryId> = network
            .nodes
            .iter()
            .filter_map(|n| n.country)
            .chain(network.theatres.iter().map(|t| t.country))
            .collect();
        let givers: BTreeSet<CountryId> = CATALOGUE.packages.iter().map(|p| p.giver).collect();
        let states = CATALOGUE.countries.iter().map(|c| c.id);
        let lost: Vec<CountryId> =
            givers.into_iter().chain(states).filter(|g| !anchored.contains(g)).collect();
        assert_eq!(lost, []);
    }

    #[test]
    fn land_that_takes_no_part_has_no_name() {
        for text in ["network.ron", "packages.ron"] {
            let text = Library::embedded().text(text).unwrap().to_owned();
            for code in ["\"RU\"", "\"BY\"", "Kaliningrad", "Moscow", "Minsk"] {
                assert!(!text.contains(code), "{code}");
            }
        }
    }

    #[test]
    fn an_override_replaces_one_file_and_may_add_another() {
        let haze = Library::embedded().text("scenarios/northern-haze.ron").unwrap().to_owned();
        let mine = haze.replace("\"northern-haze\"", "\"my-haze\"");
        let library = Library::with_overrides(BTreeMap::from([
            ("scenarios/my-haze.ron".to_owned(), mine),
            ("geofences.ron".to_owned(), "(geofences: [])".to_owned()),
        ]));
        let ids: Vec<ScenarioId> = library.scenario_ids();
        assert!(ids.iter().any(|id| id.as_str() == "my-haze"));
        assert!(ids.iter().any(|id| id.as_str() == "thirty-minutes"));
        let mine = library.scenario(&CATALOGUE, "my-haze".parse().unwrap()).expect("only its name differs");
        assert_ne!(mine.digest, shipped("northern-haze").digest);
        let problems = library.catalogue().expect_err("packages name geofences that are gone");
        assert!(problems.iter().all(|p| p.file == "packages.ron" && p.what.ends_with("is not a geofence")));
    }

    #[test]
    fn a_scenario_that_is_not_there_is_a_problem_with_a_suggestion() {
        let problems = Library::embedded().scenario(&CATALOGUE, "nothern-haze".parse().unwrap()).unwrap_err();
        assert_eq!(
            problems.to_string(),
            "scenarios/nothern-haze.ron:1:1: error: there is no such file (did you mean `northern-haze`?)"
        );
    }
}

mod meaning {
    use super::*;

    #[test]
    fn northern_haze_says_what_its_table_says() {
        let haze = shipped("northern-haze");
        assert_eq!(haze.blocks, [(8, 6), (8, 12), (8, 24)]);
        assert_eq!((haze.turns(), haze.decides_at(24)), (24, 336));
        assert_eq!(haze.presidency, country("LT"));
        assert_eq!(haze.initial_tracks, [(Track::Escalation, 100), (Track::Attribution, 100)]);
        let variant = haze.option("variant".parse().unwrap()).unwrap();
        assert_eq!(variant.default.as_str(), "b");
        assert_eq!(variant.values[0].effect.allies_remove, [country("FI"), country("SE")]);
        assert_eq!(variant.values[0].effect.offers_off.len(), 4);
        assert_eq!(variant.values[1].effect.offers_off.len(), 0);
        assert_eq!(haze.options.len(), 11, "its variant and the ten reform options");

        let inject = |n: usize| &haze.injects[n - 1];
        assert_eq!(
            inject(1).then,
            [
                Consequence::Track { track: Track::Escalation, by: 100 },
                Consequence::Need { kind: kind("INTEL"), size: Size::M, at: None },
            ]
        );
        assert_eq!(
            inject(4).when,
            Condition::Option { id: OptionId::literal("variant"), value: OptionValue::literal("b") }
        );
        assert_eq!(inject(5).when, Condition::Covered { kind: kind("INTEL"), at: None });
        assert_eq!(inject(5).then, [Consequence::TrackTo { track: Track::Attribution, to: 400 }]);
        assert_eq!(inject(9).then, [Consequence::Capacity { pool: Pool::Council, by: -40, hours: 0 }]);
        assert_eq!(
            inject(10).when,
            Condition::Offered {
                need: Some(kind("AD_MR")),
                nato: Some(NatoAssignment::Y),
                from: vec![],
                not_from: vec![]
            }
        );
        assert_eq!(
            inject(14).when,
            Condition::All(vec![
                Condition::Supplied { kind: kind("INTEL"), size: Size::M, at: None },
                Condition::Any(vec![
                    Condition::Deployed { kind: kind("POLICE"), at: None },
                    Condition::Deployed { kind: kind("CYBER_IR"), at: None },
                ]),
            ])
        );
        let Consequence::If { when, then, otherwise } = &inject(16).then[0] else {
            panic!("the occupiers decide")
        };
        assert_eq!(
            *when,
            Condition::All(vec![
                Condition::AtLeast(Measure::Track(Track::Attribution), 700),
                Condition::Below(Measure::Track(Track::Escalation), 700),
            ])
        );
        assert_eq!(then.last(), Some(&Consequence::Outcome(Outcome::Restored)));
        assert_eq!(otherwise[0], Consequence::Outcome(Outcome::Frozen));
        assert_eq!(haze.injects.iter().map(|i| i.at_hours).max(), Some(336));
    }

    #[test]
    fn invoking_without_a_report_costs_only_after_force() {
        let haze = shipped("northern-haze");
        let Consequence::Choice(invoke) = &haze.injects[6].then[1] else { panic!("a choice to invoke") };
        assert_eq!(invoke.decided_by, Decider::Victim);
        assert_eq!(invoke.default.as_str(), "wait");
        let answer = invoke.answers.iter().find(|a| a.id.as_str() == "invoke-only").unwrap();
        let flag = |flag| Condition::Flag { flag: FlagId::literal(flag), at: None };
        assert_eq!(
            answer.then[1],
            Consequence::After {
                hours: 24,
                when: Condition::All(vec![
                    flag("FORCIBLE_MEASURE"),
                    Condition::Not(Box::new(flag("REPORTED_ART51"))),
                ]),
                then: vec![
                    Consequence::Track { track: Track::Legitimacy, by: -150 },
                    Consequence::Mistake(6),
                ],
            }
        );
    }

    #[test]
    fn minutes_become_hours_of_their_turn() {
        let thirty = shipped("thirty-minutes");
        let times: Vec<(i32, i32)> =
            thirty.injects.iter().map(|i| (i.at_minutes.unwrap(), i.at_hours)).collect();
        assert!(times.is_sorted_by_key(|t| t.1));
        for (minute, hour) in times {
            let turn = u16::try_from(1 + minute / 5).unwrap();
            let after = thirty.decides_at(turn - 1);
            assert!(hour <= thirty.decides_at(turn), "minute {minute}");
            assert!(hour > after || minute == 0, "minute {minute}");
        }
        let Consequence::If { when, .. } = (match &thirty.injects[3].then[0] {
            Consequence::Choice(route) => &route.answers[0].then[0],
            other => panic!("{other:?}"),
        }) else {
            panic!("NATO depends on who is attacked")
        };
        assert_eq!(
            *when,
            Condition::Option { id: OptionId::literal("victim"), value: OptionValue::literal("EE") }
        );
        assert!(thirty.options[0].sets_victim && thirty.tutorial);
    }
}

mod vocabulary {
    use super::*;

    /// Every word that the shipped packs do not use, at least once.
    #[test]
    fn words_that_no_shipped_scenario_uses_are_understood() {
        let (scenario, problems) = small(&[
            ("victims: [\"FI\"]", "victims: [\"FI\", \"SE\"], possible_victims: [\"EE\"]"),
            (
                "when: always",
                "when: any([asked(state: \"DE\", need: \"GEN\", by_hours: 12), \
                 offered(from: [\"DE\", \"FR\"], not_from: [\"TR\"]), declared(\"GEN@SE\"), \
                 track_below(\"complementarity\", 550), function_below(\"mean\", 600), \
                 function_below(\"energy@SE\", 600), flag(\"SEEN@SE\"), decided(\"route\", \"a\"), \
                 ipcr_at_least(information_sharing), nato_posture_at_least(article5), \
                 capacity_below(council, 0), moving(rail)])",
            ),
            (
                "then: []",
                "then: [offer(\"DE\", \"GEN@SE\", \"0.5\"), withdraw(\"DE\", \"GEN\"), \
                 caveat(\"AT\", GEOFENCE(\"estlink\")), delay_days(\"via:RS\", 2), \
                 delay_days(\"from:DE\", -2), delay_days(\"GEN\", 1), cost_meur(\"EU\", 20), \
                 home_risk(\"all\", 100), home_risk(\"DE\", -100), nato_cover(\"GEN@SE\", 300), \
                 fit(\"GEN\", -300), block_mode(need: \"GEN\", mode: sea, except: [\"FI\"]), \
                 victim_joins(\"EE\"), ipcr(full), outcome(general_war), flag(\"SEEN@SE\"), \
                 vote(id: \"v\", rule: qualified, delay_hours: 24, ease: -100, passed: [mistake(1)]), \
                 choice(id: \"route\", decided_by: \"delegation:EU\", default: \"a\", answers: [ \
                 (id: \"a\", label: \"A\", then: [unlock(\"article-4\")]), (id: \"b\", label: \"B\", then: [])])]",
            ),
        ]);
        assert_eq!(problems, "");
        let scenario = scenario.unwrap();
        let Condition::Any(conditions) = &scenario.injects[0].when else { panic!() };
        assert_eq!(conditions.len(), 12);
        assert_eq!(conditions[8], Condition::IpcrAtLeast(IpcrMode::InformationSharing));
        let then = &scenario.injects[0].then;
        assert_eq!(then.len(), 18);
        assert_eq!(
            then[0],
            Consequence::Offer {
                giver: country("DE"),
                kind: kind("GEN"),
                quantity: Milli(500),
                at: Some(country("SE"))
            }
        );
    }
}

/// A small scenario without a fault. Line numbers below are its own.
const SMALL: &str = r#"(
    id: "small", code: "S99", title: "Small",
    vector: "strikes", duration: "one day",
    brief: "Something happens.",
    start: "2027-02-08 06:00", presidency: "LT",
    blocks: [(2, 12)],
    victims: ["FI"],
    region: north,
    initial_needs: [("INTEL", M)],
    later_needs: [("GEN", S)],
    initial_tracks: [(escalation, 100)],
    vectors: [(id: strike, pressure: 500)],
    options: [
        (id: "variant", label: "Which", values: ["a", "b"], default: "b"),
    ],
    injects: [
        (
            id: "S99-I01", at_hours: 0, channel: "military",
            text: "It begins.",
            when: always,
            then: [],
            then_reason: "sets the scene",
        ),
        (
            id: "S99-I02", at_hours: 6, channel: "decision",
            text: "It goes on.",
            when: option("variant", "a"),
            then: [need("GEN", S), debrief("why"), function("energy", -50)],
        ),
    ],
    debriefs: [(id: "why", question: "Why?")],
)
"#;

/// The small scenario with these replacements, each of which must apply.
fn altered(replacements: &[(&str, &str)]) -> String {
    replacements.iter().fold(SMALL.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

fn small(replacements: &[(&str, &str)]) -> (Option<Scenario>, String) {
    checked(&altered(replacements))
}

/// The scenario in the text, and its problems without the file name.
fn checked(text: &str) -> (Option<Scenario>, String) {
    let (scenario, problems) = check_scenario_text(&CATALOGUE, "small.ron", text);
    assert_eq!(scenario.is_none(), problems.any_error());
    let mut lines = String::new();
    for problem in &problems {
        let line = problem.to_string();
        writeln!(lines, "{}", line.strip_prefix("small.ron:").expect("every problem names its file"))
            .unwrap();
        assert!(!problem.with_excerpt(text).chars().any(|c| c.is_control() && c != '\n'));
    }
    (scenario, lines.trim_end().to_owned())
}

mod bad_files {
    use super::*;

    #[test]
    fn the_small_scenario_has_no_problem() {
        assert_eq!(small(&[]).1, "");
    }

    #[test]
    fn windows_line_ends_are_no_problem() {
        let (scenario, problems) =
            checked(&SMALL.replace('\n', "\r\n").replace("It begins.", "It\r\nbegins."));
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
            (
                "It begins.",
                "It \u{202e}x",
                "19:19: error: the text contains the bidirectional control U+202E",
            ),
            (
                "Something happens.",
                "a\u{200b}b",
                "4:12: error: the text contains the invisible character U+200B",
            ),
            ("pressure: 500", "pressure: NaN", "12:38: error: expected integer"),
            ("pressure: 500", "pressure: 1e999", "12:38: error: invalid digit 'e' for base 10 integers"),
            ("pressure: 500", "pressure: -1", "12:38: error: -1 is not between 0 and 1000"),
            ("pressure: 500", "pressure: 18446744073709551616", "12:38: error: integer is out of bounds"),
            (
                "pressure: 500",
                "presure: 500",
                "12:28: error: unknown field `presure` (did you mean `pressure`?)",
            ),
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
            (
                "S99-I02",
                "S99 I02",
                "25:17: error: an identifier has 1 to 16 letters, digits, '-', '_' or '.'",
            ),
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
                "27:35: error: expected tuple variant Condition::Option with 2 elements but found one element instead",
            ),
            (
                "option(\"variant\", \"a\")",
                "flag(\"INVOKED_472\")",
                "27:24: warning: nobody ever sets the flag `INVOKED_472` (did you mean `INVOKED_427`?)",
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
            ("need(\"GEN\", S)", "need(\"GEN\", S) need(\"GEN\", S)", "28:35: error: expected comma"),
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
            ("function(\"energy\", -50)", "mistake(21)", "28:60: error: 21 is not between 1 and 20"),
            (
                "function(\"energy\", -50)",
                "letter(statement, \"king\")",
                "28:70: error: `king` is not a seat (one of hr, victim, victim:XX, presidency, delegation:XX, nato, excon)",
            ),
            (
                "function(\"energy\", -50)",
                "delay_days(\"through:DE\", 3)",
                "28:63: error: `through:DE` is not a kind, `from:XX`, `to:XX` or `via:XX`",
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
            (
                "victims: [\"FI\"]",
                "victims: [\"FI\", \"FI\"]",
                "7:21: error: the state `FI` stands here twice",
            ),
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
            ("    debriefs: [", "    debriefs: ", "31:14: error: expected opening `[`"),
            ("    injects: [\n", "    injects: [[\n", "16:15: error: expected a record in parentheses"),
            ("then: [],", "then: [,", "21:20: error: expected identifier"),
            (")\n", ")\n)\n", "32:2: error: non-whitespace trailing characters"),
            ("(\n    id", "(", "1:2: error: expected identifier"),
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
    fn every_field_that_is_missing_is_named() {
        let (_, problems) = checked("()");
        assert_eq!(problems.lines().filter(|line| line.ends_with("is missing")).count(), 14);
        assert_eq!(problems.lines().count(), 14, "{problems}");
    }

    #[test]
    fn faults_in_the_catalogue_are_found_too() {
        let library = Library::embedded();
        let altered = |file: &str, from: &str, to: &str| {
            let text = library.text(file).unwrap();
            assert!(text.contains(from), "{from}");
            let overrides = BTreeMap::from([(file.to_owned(), text.replacen(from, to, 1))]);
            let problems = Library::with_overrides(overrides).catalogue().unwrap_err();
            problems.iter().map(|p| format!("{}: {}", p.file, p.what)).collect::<Vec<_>>().join("\n")
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
            (
                "packages.ron",
                "quantity: 1,",
                "quantity: 1000000001,",
                "a quantity lies between 0 and 1000000000",
            ),
            ("packages.ron", "home_risk: 100", "home_risk: 1001", "1001 is not between 0 and 1000"),
            (
                "countries.ron",
                "neighbours: [\"GE\"",
                "neighbours: [\"XE\"",
                "`XE` is not a state of the catalogue",
            ),
            ("countries.ron", "host_support: 1", "host_support: 9", "9 is not between 0 and 5"),
            ("network.ron", "ends: (\"FR\", \"BE\")", "ends: (\"FR\", \"XX\")", "`XX` is not a node"),
            (
                "network.ron",
                "entries: [(air, \"A_RMS\"",
                "entries: [(air, \"A_RSM\"",
                "`A_RSM` is not a node",
            ),
            ("geofences.ron", "[\"BG\", \"RO\"]", "[\"BG\", \"RU\"]", "`RU` is not a state of the catalogue"),
            ("mechanisms.ron", "trigger:", "triger:", "unknown field `triger`"),
        ] {
            let found = altered(file, from, to);
            assert_eq!(found, format!("{file}: {expected}"), "{from} -> {to}");
        }
    }

    #[test]
    fn hostile_files_are_refused_without_harm() {
        for text in [
            "[".repeat(1 << 19),
            "(".repeat(1 << 19) + &")".repeat(1 << 19),
            "a".repeat((1 << 20) + 1),
            "(injects: [".to_owned() + &"(id: \"x\"),".repeat(50_000) + "])",
            "(injects: [".to_owned() + &"5,".repeat(200_000) + "])",
            "/*".repeat(1 << 19),
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

    #[test]
    fn an_excerpt_shows_the_place_and_nothing_that_could_harm() {
        let text = altered(&[("It begins.", "It \u{1b}]52;c;AAAA\u{7} begins.")]);
        let (_, problems) = check_scenario_text(&CATALOGUE, "small.ron", &text);
        let excerpt = problems.0[0].with_excerpt(&text);
        assert!(excerpt.starts_with("error: the text contains the control character U+001B"), "{excerpt}");
        assert!(excerpt.contains("small.ron:19:19"), "{excerpt}");
        assert!(excerpt.contains("text: \"It ]52;c;AAAA begins.\""), "{excerpt}");
    }
}
