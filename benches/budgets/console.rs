//! The console without a terminal: one frame of 200x60, and one key with the frame that answers it, into memory.

use std::sync::Arc;

use casus::content::{Library, Seat};
use casus::record::Replay;
use casus::session::{Player, Seating, Table};
use casus::tui::{Action, App, Keymap, Looks, Opened};
use casus::words::{Lang, Words};
use criterion::Criterion;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::alone::Alone;
use super::setting;

pub fn measure(criterion: &mut Criterion) {
    let setting = setting("northern-haze");
    let catalogue = Arc::clone(setting.catalogue());
    let seating = Seating::from([(Seat::Hr, Player::person(""))]);
    let mut table = Table::open(Arc::clone(&setting), 7, seating, 0).expect("a game opens");
    for _ in 0..6 {
        table.end_turn(Seat::Hr).expect("awaited");
    }
    let (library, words) = (Arc::new(Library::embedded()), Arc::new(Words::embedded(Lang::En)));
    let mut app = App::new(library, catalogue, words, Keymap::default(), Looks::default(), Box::new(Alone))
        .expect("embedded geometry");
    app.sit_down(Opened { table, seat: Seat::Hr, save: None });
    let mut terminal = Terminal::new(TestBackend::new(200, 60)).expect("memory");
    criterion.bench_function("draw a frame of the console, 200x60", |bench| {
        bench.iter(|| terminal.draw(|frame| app.draw(frame)).map(drop).expect("memory"));
    });
    // Both ways in turn: to the next pane or row, and back.
    let panes = [
        ("a key and its frame, 200x60: another pane", [Action::NextPane, Action::PreviousPane]),
        ("a key and its frame, 200x60: another row", [Action::Down, Action::Up]),
    ];
    keys_and_frames(criterion, &mut app, &panes);
    let whole = Table::open(Arc::clone(&setting), 7, Seating::new(), 0).expect("a game opens");
    app.watch(Replay::open(whole.journal().clone(), setting), None);
    let moments = [
        ("a key and its frame, 200x60: a step of the replay", [Action::Right, Action::Left]),
        ("a key and its frame, 200x60: from end to end of the replay", [Action::Last, Action::First]),
    ];
    keys_and_frames(criterion, &mut app, &moments);
}

fn keys_and_frames(criterion: &mut Criterion, app: &mut App, pairs: &[(&str, [Action; 2])]) {
    let mut terminal = Terminal::new(TestBackend::new(200, 60)).expect("memory");
    for &(name, ref keys) in pairs {
        let mut keys = keys.iter().copied().cycle();
        criterion.bench_function(name, |bench| {
            bench.iter(|| {
                app.act(keys.next().expect("again and again"));
                terminal.draw(|frame| app.draw(frame)).map(drop).expect("memory");
            });
        });
    }
}
