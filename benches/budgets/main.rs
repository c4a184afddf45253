//! What the budgets speak of, measured: start, key, frame, idle, memory, game, save, seek. Run `cargo bench`.
//!
//! Machines differ and other people use them. Each run measures a reference too, hashing 1 MiB: compare the ratio
//! to it, not the time alone, between runs.

#[cfg(feature = "terminal")]
mod alone;
#[cfg(feature = "terminal")]
mod console;
#[cfg(feature = "terminal")]
mod process;

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use casus::base::Digest;
use casus::content::{FILE_BYTES_MAX, Library, check_scenario_text};
use casus::engine::Setting;
use casus::record::{Journal, Replay, Verdict, verify};
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
    for (scenario, name) in [
        ("northern-haze", "one headless game of 24 turns, policies in all seats"),
        ("twin-fires", "one headless game of 22 turns with three attacked states"),
    ] {
        let setting = setting(scenario);
        let mut seed = 0;
        criterion.bench_function(name, |bench| {
            bench.iter(|| {
                seed += 1;
                let batch = Batch {
                    setting: Arc::clone(&setting),
                    policies: [].into(),
                    seed,
                    runs: 1,
                    jobs: 1,
                    journals: false,
                    measures: false,
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
    }
    let setting = setting("northern-haze");
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

fn replay(criterion: &mut Criterion) {
    let setting = setting("northern-haze");
    let table = Table::open(Arc::clone(&setting), 7, Seating::new(), 0).expect("a game opens");
    let mut replay = Replay::open(table.journal().clone(), setting);
    let (mut moment, windows) = (0, replay.windows());
    criterion.bench_function("seek to any moment of a replay", |bench| {
        bench.iter(|| {
            // A step that has no divisor in common with most lengths: back and forth over the whole game.
            moment = (moment + 37) % (windows + 1);
            replay.seek(black_box(moment));
            assert_eq!(replay.position(), moment);
        });
    });
}

#[cfg(feature = "terminal")]
criterion_group!(budgets, reference, content, games, replay, console::measure, process::measure);
#[cfg(not(feature = "terminal"))]
criterion_group!(budgets, reference, content, games, replay);
criterion_main!(budgets);
