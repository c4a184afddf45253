//! Many games at once, and one who has seen enough of them.

use std::sync::Arc;

use casus::content::{Library, Seat};
use casus::engine::{OrderKind, Setting};
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
