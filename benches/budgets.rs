//! What the budgets of `ARCHITECTURE.md` speak of, measured. Run `cargo bench`.
//!
//! Machines differ and other people use them. Each run measures a reference too, hashing 1 MiB: compare the ratio
//! to it, not the time alone, between runs.

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use casus::base::Digest;
use casus::content::{FILE_BYTES_MAX, Library, check_scenario_text};
use casus::engine::Setting;
use casus::record::{Journal, Verdict, verify};
use casus::session::{Batch, Seating, Table};
use casus::words::{Lang, Words};
use criterion::{Criterion, criterion_group, criterion_main};

fn setting(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().expect("the shipped catalogue is sound"));
    let id = scenario.parse().expect("a slug");
    let scenario = library.scenario(&catalogue, id).expect("the shipped scenario is sound");
    Arc::new(Setting::new(catalogue, Arc::new(scenario), &[]).expect("defaults are values"))
}

fn reference(criterion: &mut Criterion) {
    let block = vec![0x42_u8; 1 << 20];
    criterion
        .bench_function("reference: hash 1 MiB", |bench| bench.iter(|| Digest::of_bytes(black_box(&block))));
}

fn content(criterion: &mut Criterion) {
    criterion.bench_function("load catalogue and scenario, checked", |bench| {
        bench.iter(|| setting(black_box("northern-haze")));
    });
    let library = Library::embedded();
    let catalogue = library.catalogue().expect("the shipped catalogue is sound");
    let again = "(when: all([all([all([])])])),";
    let worst = "(injects: [".to_owned() + &again.repeat((FILE_BYTES_MAX - 100) / again.len());
    criterion.bench_function("refuse the worst scenario file of the largest size", |bench| {
        bench.iter(|| {
            let (scenario, problems) = check_scenario_text(&catalogue, "worst.ron", black_box(&worst));
            assert!(scenario.is_none() && problems.any_error());
        });
    });
    criterion.bench_function("parse the words of a language", |bench| {
        bench.iter(|| Words::embedded(black_box(Lang::Fr)));
    });
}

fn games(criterion: &mut Criterion) {
    let setting = setting("northern-haze");
    let mut seed = 0;
    criterion.bench_function("one headless game of 24 turns, policies in all seats", |bench| {
        bench.iter(|| {
            seed += 1;
            let batch = Batch {
                setting: Arc::clone(&setting),
                policies: [].into(),
                seed,
                runs: 1,
                jobs: 1,
                journals: false,
            };
            let mut rows = 0;
            let played = batch.run(&AtomicBool::new(false), &|| (), |finished| {
                black_box(finished);
                rows += 1;
                Ok::<(), ()>(())
            });
            assert!(played.is_ok() && rows == 1);
        });
    });
    let table = Table::open(Arc::clone(&setting), 7, Seating::new(), 0).expect("a game opens");
    let text = table.journal().text();
    criterion.bench_function("open a save of 24 turns, verified", |bench| {
        bench.iter(|| {
            let reading = Journal::read(black_box(text.as_bytes())).expect("whole");
            let verdict = verify(&reading.journal, Arc::clone(&setting));
            assert!(matches!(verdict, Verdict::Agrees { .. }));
        });
    });
}

/// One frame of the console, 200x60, into memory.
#[cfg(feature = "terminal")]
mod frame {
    use super::{Arc, Criterion, Lang, Library, Seating, Table, Words, setting};
    use casus::base::ScenarioId;
    use casus::content::Seat;
    use casus::record::Replay;
    use casus::session::Player;
    use casus::tui::{App, Host, Keymap, Looks, Opened, SavedGame};
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    /// Nobody asks for another game.
    struct Alone;

    impl Host for Alone {
        fn open(&mut self, _: ScenarioId, _: &[(String, String)], _: Option<u64>) -> anyhow::Result<Opened> {
            anyhow::bail!("this is a measurement")
        }

        fn saves(&mut self) -> Vec<SavedGame> {
            Vec::new()
        }

        fn resume(&mut self, _: &str) -> anyhow::Result<Opened> {
            anyhow::bail!("this is a measurement")
        }

        fn replay(&mut self, _: &str) -> anyhow::Result<Replay> {
            anyhow::bail!("this is a measurement")
        }
    }

    pub(super) fn draw(criterion: &mut Criterion) {
        let setting = setting("northern-haze");
        let catalogue = Arc::clone(setting.catalogue());
        let seating = Seating::from([(Seat::Hr, Player::Person(String::new()))]);
        let mut table = Table::open(setting, 7, seating, 0).expect("a game opens");
        for _ in 0..6 {
            table.end_turn(Seat::Hr).expect("awaited");
        }
        let (library, words) = (Arc::new(Library::embedded()), Arc::new(Words::embedded(Lang::En)));
        let mut app =
            App::new(library, catalogue, words, Keymap::default(), Looks::default(), Box::new(Alone))
                .expect("embedded geometry");
        app.sit_down(Opened { table, seat: Seat::Hr, save: None });
        let mut terminal = Terminal::new(TestBackend::new(200, 60)).expect("memory");
        criterion.bench_function("draw a frame of the console, 200x60", |bench| {
            bench.iter(|| terminal.draw(|frame| app.draw(frame)).map(drop).expect("memory"));
        });
    }
}

#[cfg(feature = "terminal")]
criterion_group!(budgets, reference, content, games, frame::draw);
#[cfg(not(feature = "terminal"))]
criterion_group!(budgets, reference, content, games);
criterion_main!(budgets);
