//! `simulate`: games without anybody at the table, one row a game.
//!
//! Enters: a scenario, options, policies, seeds. Leaves: rows as they are finished, in the order of
//! their seeds.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use signal_hook::consts::{SIGINT, SIGTERM};

use super::Desk;
use super::arguments::Simulate;
use super::exit::{Exit, Stop};
use super::output::quoted;
use super::rows::Rows;
use super::{game, saves};
use crate::content::Seat;
use crate::engine::Setting;
use crate::players::Policy;
use crate::session::{Batch, BatchError};

/// Plays the games.
pub fn run(desk: &Desk, asked: &Simulate) -> Result<Exit, Stop> {
    let setting = game::setting(desk, &asked.scenario, &asked.option)?;
    let batch = Batch {
        policies: policies(&setting, &asked.policy)?,
        setting,
        seed: asked.seed,
        runs: asked.runs,
        jobs: asked.jobs.map_or_else(processors, usize::from),
        journals: asked.save_dir.is_some(),
    };
    let folder = asked.save_dir.as_deref().map(saves::Folder::open).transpose()?;
    let interrupted = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // The second time the signal does what it always does.
        signal_hook::flag::register_conditional_default(signal, Arc::clone(&interrupted))
            .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&interrupted)))
            .context("cannot listen for signals")?;
    }
    let progress = bar(asked.runs);
    let words = desk.words();
    let mut rows = Rows::new(asked.format, &words, &batch);
    let games = batch.run(&interrupted, &|| progress.inc(1), |finished| {
        if let (Some(folder), Some(journal)) = (&folder, &finished.journal) {
            folder.write(&finished.row, journal)?;
        }
        progress.suspend(|| rows.add(&finished.row))
    });
    progress.finish_and_clear();
    let games = games.map_err(|error| match error {
        BatchError::Taker(stop) => stop,
        error => Stop::Failed(anyhow::Error::msg(error.to_string())),
    })?;
    rows.finish()?;
    desk.log.line(&format!("{games} of {} games", asked.runs));
    if interrupted.load(Ordering::Relaxed) {
        // What is done is written; the end is that of a program that was interrupted.
        let _ = signal_hook::low_level::emulate_default_handler(SIGINT);
    }
    Ok(Exit::Done)
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn policies(setting: &Setting, asked: &[(String, String)]) -> Result<BTreeMap<Seat, Policy>, Stop> {
    let mut policies = BTreeMap::new();
    for (seat, policy) in asked {
        let seat = game::seat(setting, seat)?;
        let policy = Policy::parse(seat, policy).map_err(|error| {
            let hint = match &error.nearest {
                Some(near) => format!("did you mean '{near}'? Known: {}", error.known),
                None => format!("known: {}", error.known),
            };
            Stop::Usage(format!("there is no policy {} for this seat; {hint}", quoted(policy)))
        })?;
        policies.insert(seat, policy);
    }
    Ok(policies)
}

fn bar(runs: u32) -> ProgressBar {
    if !std::io::stderr().is_terminal() || runs < 2 {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::from(runs));
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}") {
        bar.set_style(style);
    }
    bar
}
