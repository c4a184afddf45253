//! Many games at once, and one who has seen enough of them.

use std::sync::Arc;

use casus::content::{Library, Seat, scenario_from_outside};
use casus::engine::{OrderKind, Setting};
use casus::record::{Replay, Verdict};
use casus::session::{Player, Table};

fn setting(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().unwrap());
    let scenario = Arc::new(library.scenario(&catalogue, scenario.parse().unwrap()).unwrap());
    Arc::new(Setting::new(catalogue, scenario, &[]).unwrap())
}

fn opened(setting: &Arc<Setting>, seed: u64) -> Table {
    let seating = [(Seat::Hr, Player::person(""))].into();
    Table::open(Arc::clone(setting), seed, seating, 0).unwrap()
}

/// A turn in which the first thing that is possible is ordered, and looked at in passing.
fn play_a_turn(table: &mut Table) {
    let order = OrderKind::ALL.iter().find_map(|kind| {
        let legal = table.view(Seat::Hr).legal(*kind, table.basket(Seat::Hr));
        legal.into_iter().next().map(|legal| legal.order)
    });
    if let Some(order) = order {
        drop(table.preview(Seat::Hr, &order));
        table.give(Seat::Hr, order).unwrap();
    }
    table.end_turn(Seat::Hr).unwrap();
}

#[test]
fn games_played_by_turns_in_one_process_are_those_played_alone() {
    let settings = [setting("thirty-minutes"), setting("copper-shore")];
    let games = || settings.iter().flat_map(|setting| (1..4).map(move |seed| opened(setting, seed)));
    let alone: Vec<_> = games()
        .map(|mut table| {
            while table.outcome().is_none() {
                play_a_turn(&mut table);
            }
            table.digest()
        })
        .collect();
    let mut tables: Vec<Table> = games().collect();
    while tables.iter().any(|table| table.outcome().is_none()) {
        for table in tables.iter_mut().filter(|table| table.outcome().is_none()) {
            play_a_turn(table);
        }
    }
    let together: Vec<_> = tables.iter().map(Table::digest).collect();
    assert_eq!(together, alone);
    assert!((1..alone.len()).all(|at| alone[at] != alone[0]), "they are different games");
}

#[cfg(unix)]
#[test]
fn whoever_interrupts_a_long_run_gets_what_is_done() {
    use std::io::{BufRead, BufReader, Read};
    use std::os::unix::process::ExitStatusExt;
    use std::process::Stdio;

    let data = tempfile::tempdir().expect("a folder for the test");
    let mut command = super::casus(data.path());
    command.args(["simulate", "thirty-minutes", "--runs", "1000000", "--jobs", "2", "--format", "csv"]);
    let mut program =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut rows = BufReader::new(program.stdout.take().expect("its output"));
    let (mut head, mut first) = (String::new(), String::new());
    rows.read_line(&mut head).expect("a head");
    rows.read_line(&mut first).expect("a row");
    let id = program.id().to_string();
    std::process::Command::new("kill").args(["-s", "INT", &id]).status().expect("kill runs");
    let mut rest = String::new();
    rows.read_to_string(&mut rest).expect("text");
    let status = program.wait().expect("it ends");
    assert_eq!(status.signal(), Some(2), "{status:?}");
    let columns = head.split(',').count();
    for row in [first.as_str()].into_iter().chain(rest.lines()) {
        assert_eq!(row.split(',').count(), columns, "a row is whole: {row}");
    }
    assert!(rest.ends_with('\n') || rest.is_empty());
}

/// A board fuller than any exercise fills it, made from the shortest scenario: six states are attacked, ask for
/// everything, and fourteen others offer one of each kind.
const NEEDS: usize = 200;
const OFFERS: usize = 500;

fn crowded() -> String {
    const ATTACKED: [&str; 6] = ["CY", "EE", "IE", "FI", "PT", "HU"];
    const GIVERS: [&str; 14] =
        ["FR", "DE", "IT", "ES", "PL", "NL", "SE", "BE", "DK", "CZ", "RO", "GR", "AT", "HR"];
    let catalogue = Library::embedded().catalogue().unwrap();
    let kinds: Vec<_> = catalogue.kinds.iter().map(|kind| kind.id.to_string()).collect();
    let needs =
        ATTACKED.iter().flat_map(|at| kinds.iter().map(move |kind| format!("need(\"{kind}@{at}\", L)")));
    let offers = kinds
        .iter()
        .flat_map(|kind| GIVERS.iter().map(move |giver| format!("offer(\"{giver}\", \"{kind}\", 1)")));
    let all: Vec<_> = needs.chain(offers).collect();
    let from = |text: &str, old: &str, new: &str| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    };
    let text = include_str!("../../../assets/scenarios/thirty-minutes.ron");
    let text = from(text, "id: \"thirty-minutes\"", "id: \"crowd\"");
    let text = from(&text, "victims: [\"CY\"]", &format!("victims: {ATTACKED:?}"));
    let text = from(&text, "possible_victims: [\"EE\", \"IE\"]", "possible_victims: []");
    let text = from(&text, "option(\"victim\", \"EE\")", "always");
    let text = from(
        &text,
        "then: [track(\"escalation\", 200), flag(\"ARMED_ATTACK\"), hazard(\"disaster\")],",
        &format!("then: [hazard(\"disaster\"), {}],", all.join(", ")),
    );
    text.lines().filter(|line| !line.contains("(id: \"victim\"")).collect::<Vec<_>>().join("\n")
}

fn crowd() -> Arc<Setting> {
    let catalogue = Arc::new(Library::embedded().catalogue().unwrap());
    let (scenario, problems) = scenario_from_outside(&catalogue, "crowd.ron", &crowded());
    assert!(problems.is_empty(), "{problems:?}");
    Arc::new(Setting::new(catalogue, Arc::new(scenario.unwrap()), &[]).unwrap())
}

#[test]
fn a_board_of_500_offers_and_200_needs_is_played_to_its_end() {
    let setting = crowd();
    let mut table = opened(&setting, 1);
    play_a_turn(&mut table);
    let all = table.view(Seat::Excon);
    assert!(all.needs().len() >= NEEDS, "{} needs", all.needs().len());
    assert!(all.offers().len() >= OFFERS, "{} offers", all.offers().len());
    while table.outcome().is_none() {
        play_a_turn(&mut table);
    }
    let again = Replay::open(table.journal().clone(), setting);
    assert!(matches!(again.verdict(), Verdict::Agrees { .. }), "{:?}", again.verdict());
}

#[cfg(feature = "terminal")]
#[test]
fn every_screen_stands_on_such_a_board_and_its_last_row_is_reached() {
    use crate::screens::{SCREENS, app_with, picture, press};
    use casus::tui::{Glyphs, Looks, Opened, ThemeName};

    // Exercise control sees all of it.
    let seating = [(Seat::Excon, Player::person(""))].into();
    let mut table = Table::open(crowd(), 1, seating, 0).unwrap();
    table.end_turn(Seat::Excon).unwrap();
    let mut app = app_with(Looks { theme: ThemeName::Dark, glyphs: Glyphs::Unicode, motion: false });
    app.sit_down(Opened { table, seat: Seat::Excon, save: None });
    let front = app.front();
    for (screen, keys) in SCREENS {
        press(&mut app, keys);
        for (width, height) in [(80, 24), (120, 40), (200, 60)] {
            let shown = picture(&mut app, width, height);
            let used = shown.lines().filter(|line| !line.is_empty()).count();
            assert!(used > usize::from(height) / 2, "{screen} at {width}x{height}\n{shown}");
        }
        for _ in 0..4 {
            if app.front() != front {
                press(&mut app, "esc");
            }
        }
        press(&mut app, "e");
        assert_eq!(app.front(), front, "{screen} is left again");
    }
    let asked = app.desk.game.as_ref().expect("a game").view().needs().len();
    assert!(asked >= NEEDS, "{asked} needs");
    press(&mut app, &"down ".repeat(asked));
    let last = picture(&mut app, 80, 24);
    press(&mut app, "down");
    assert_eq!(picture(&mut app, 80, 24), last, "the list has an end");
    press(&mut app, &"up ".repeat(asked));
    assert_ne!(picture(&mut app, 80, 24), last, "and a beginning");
}
