//! What the budgets of `ARCHITECTURE.md` speak of, measured. Run `cargo bench`.
//!
//! Machines differ and other people use them. Each run measures a reference too, hashing 1 MiB: compare the ratio
//! to it, not the time alone, between runs.

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use casus::base::Digest;
use casus::content::Library;
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

criterion_group!(budgets, reference, content, games);
criterion_main!(budgets);
