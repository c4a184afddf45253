//! Content: shipped packs are clean, and each bad file gives exactly its problem.

mod bad_files;
mod questions;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use casus::base::{CountryId, FlagId, KindId, Milli, OptionId, OptionValue, ScenarioId};
use casus::content::{
    Catalogue, Caveat, Condition, Consequence, Decider, Fault, IpcrMode, Library, Measure, NatoAssignment,
    Outcome, ParliamentRule, Pool, Problems, Scenario, ScenarioSummary, Size, Track, check_scenario_text,
};
use casus::words::{Lang, Words};

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
        assert_eq!(catalogue.mechanisms.len(), 60);
        assert_eq!(catalogue.glossary.len(), 81);
        assert_eq!(catalogue.geofences.len(), 16);
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
        let expected = [
            ("beyond-the-clause", 19),
            ("copper-shore", 17),
            ("northern-haze", 17),
            ("thirty-minutes", 12),
            ("twin-fires", 17),
            ("vendredi-13", 18),
        ];
        assert!(injects.iter().map(|(id, n)| (id.as_str(), *n)).eq(expected), "{injects:?}");
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
        assert_eq!(CATALOGUE.country(country("EL")).unwrap().id.shown(), "EL");
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
        let gone = |fault: &Fault| matches!(fault, Fault::UnknownGeofence(_));
        assert!(problems.iter().all(|p| p.file == "packages.ron" && gone(&p.fault)));
    }

    #[test]
    fn a_scenario_that_is_not_there_is_a_problem_with_a_suggestion() {
        let problems = Library::embedded().scenario(&CATALOGUE, "nothern-haze".parse().unwrap()).unwrap_err();
        assert_eq!(
            told(&problems),
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
        assert_eq!(variant.values[0].effect.membership.allies_remove, [country("FI"), country("SE")]);
        assert_eq!(variant.values[0].effect.offers_off.len(), 9);
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
        let Consequence::Choice(invoke) = &haze.injects[6].then[0] else { panic!("a choice to invoke") };
        assert_eq!(invoke.decided_by, Decider::Victim);
        assert_eq!(invoke.default.as_str(), "wait");
        let answer = invoke.answers.iter().find(|a| a.id.as_str() == "invoke-only").unwrap();
        let flag = |flag| Condition::Flag { flag: FlagId::literal(flag), at: None };
        assert_eq!(
            answer.then[2],
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
                 capacity_below(council, 0), moving(rail), at_work(\"cybersecurity-reserve@SE\")])",
            ),
            (
                "then: []",
                "then: [offer(\"DE\", \"GEN@SE\", \"0.5\"), withdraw(\"DE\", \"GEN\"), \
                 caveat(\"AT\", GEOFENCE(\"estlink\")), delay_days(\"via:RS\", 2), \
                 delay_days(\"from:DE\", -2), delay_days(\"land:SE\", 3), delay_days(\"GEN\", 1), cost_meur(\"EU\", 20), \
                 home_risk(\"all\", 100), home_risk(\"DE\", -100), nato_cover(\"GEN@SE\", 300), nato_release(\"GEN@SE\"), nato_withhold(\"GEN\"), \
                 fit(\"GEN\", -300), block_mode(need: \"GEN\", mode: sea, except: [\"FI\"]), \
                 victim_joins(\"EE\"), place(\"eez@SE\"), hazard(\"terrorism\"), ipcr(full), outcome(general_war), flag(\"SEEN@SE\"), \
                 vote(id: \"v\", rule: qualified, delay_hours: 24, ease: -100, passed: [mistake(1)]), \
                 choice(id: \"route\", decided_by: \"delegation:EU\", default: \"a\", answers: [ \
                 (id: \"a\", label: \"A\", then: [unlock(\"article-4\")]), (id: \"b\", label: \"B\", then: [])]), need(\"GEN@SE\", S)]",
            ),
        ]);
        assert_eq!(problems, "");
        let scenario = scenario.unwrap();
        let Condition::Any(conditions) = &scenario.injects[0].when else { panic!() };
        assert_eq!(conditions.len(), 13);
        let reserve = "cybersecurity-reserve".parse().unwrap();
        assert_eq!(conditions[12], Condition::AtWork { mechanism: reserve, at: Some(country("SE")) });
        assert_eq!(conditions[8], Condition::IpcrAtLeast(IpcrMode::InformationSharing));
        let then = &scenario.injects[0].then;
        assert_eq!(then.len(), 24);
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
    let mut lines = Vec::new();
    for line in told(&problems).lines() {
        assert!(!line.chars().any(char::is_control), "{line:?}");
        lines.push(line.strip_prefix("small.ron:").expect("every problem names its file").to_owned());
    }
    (scenario, lines.join("\n"))
}

/// The problems as an English reader has them, one a line.
fn told(problems: &Problems) -> String {
    let words = Words::embedded(Lang::En);
    problems.iter().map(|problem| words.problem(problem)).collect::<Vec<_>>().join("\n")
}
