//! Care pays: doing nothing and doing anything lose to doing what presses, and no single order comes near it.
//!
//! A few seeds, held to their 95 % intervals; `.ci/balance` takes the long look.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use casus::content::{Library, Seat};
use casus::engine::{OrderKind, Setting};
use casus::players::Policy;
use casus::session::{Batch, Interval, Spread};

/// Games by each of the stand-ins, and by each that repeats one order: matching without thought is the only one that ever
/// comes near, the others stay by idleness.
const RUNS: u32 = 6;
const RUNS_REPEATED: u32 = 2;
const RUNS_MATCHING: u32 = 5;

/// Thousandths of the grade by which every single order stays below care: ten points over hundreds of games, of which
/// a few games may lose four.
const MARGIN: f64 = 60.0;

fn setting(scenario: &str) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().unwrap());
    let scenario = Arc::new(library.scenario(&catalogue, scenario.parse().unwrap()).unwrap());
    Arc::new(Setting::new(catalogue, scenario, &[]).unwrap())
}

/// The grades of so many games with this stand-in for the High Representative.
fn grades(setting: &Arc<Setting>, policy: Policy, runs: u32) -> Spread {
    let batch = Batch {
        setting: Arc::clone(setting),
        policies: BTreeMap::from([(Seat::Hr, policy)]),
        seed: 1,
        runs,
        jobs: 2,
        journals: false,
        measures: false,
    };
    let mut spread = Spread::default();
    let played = batch.run(&AtomicBool::new(false), &|| {}, |finished| {
        spread.add(f64::from(finished.row.evaluation.grade));
        Ok::<(), std::convert::Infallible>(())
    });
    assert_eq!(played.unwrap(), runs);
    spread
}

fn below(lower: Interval, higher: Interval) -> bool {
    lower.mean + lower.half.unwrap() < higher.mean - higher.half.unwrap()
}

/// Idle and random stay below greedy, and so do these orders, each repeated alone; who uses what the office has is no
/// worse off than who only matches.
fn care_pays(scenario: &str, orders: &[OrderKind]) {
    let setting = setting(scenario);
    let [idle, random, greedy] = [Policy::Idle, Policy::Random, Policy::Greedy]
        .map(|policy| grades(&setting, policy, RUNS).interval().unwrap());
    assert!(below(idle, greedy), "{scenario}: idle {idle:?}, greedy {greedy:?}");
    assert!(below(random, greedy), "{scenario}: random {random:?}, greedy {greedy:?}");
    let attentive = grades(&setting, Policy::Attentive, RUNS).interval().unwrap();
    assert!(attentive.mean >= greedy.mean, "{scenario}: greedy {greedy:?}, attentive {attentive:?}");
    assert!(!orders.is_empty());
    for &kind in orders {
        let runs = if kind == OrderKind::Propose { RUNS_MATCHING } else { RUNS_REPEATED };
        let repeated = grades(&setting, Policy::Repeat(kind), runs).interval().unwrap().mean;
        assert!(repeated + MARGIN < greedy.mean, "{scenario}: {} {repeated}, greedy {greedy:?}", kind.slug());
    }
}

/// Every order of the High Representative.
fn all() -> Vec<OrderKind> {
    OrderKind::ALL.into_iter().filter(|kind| kind.belongs_to(Seat::Hr)).collect()
}

#[test]
fn care_pays_in_northern_haze() {
    care_pays("northern-haze", &all());
}

#[test]
fn care_pays_in_thirty_minutes() {
    care_pays("thirty-minutes", &all());
}

#[test]
fn care_pays_in_copper_shore() {
    care_pays("copper-shore", &[OrderKind::Propose]);
}

#[test]
fn care_pays_in_twin_fires() {
    care_pays("twin-fires", &[OrderKind::Propose]);
}

#[test]
fn care_pays_in_beyond_the_clause() {
    care_pays("beyond-the-clause", &[OrderKind::Propose]);
}

#[test]
fn care_pays_in_vendredi_13() {
    care_pays("vendredi-13", &[OrderKind::Propose]);
}
