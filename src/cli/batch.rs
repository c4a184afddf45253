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

use super::arguments::Simulate;
use super::desk::Desk;
use super::exit::{Exit, Stop};
use super::output::{hint, quoted};
use super::rows::Rows;
use super::{game, saves};
use crate::content::Seat;
use crate::engine::Setting;
use crate::players::Policy;
use crate::session::seating::seat_word;
use crate::session::{Batch, BatchError, Finished};
use crate::words::{Arg, Words};

/// Plays the games.
pub fn run(desk: &Desk, asked: &Simulate) -> Result<Exit, Stop> {
    let setting = game::setting(desk, &asked.scenario, &asked.games.option)?;
    let batch = Batch {
        policies: policies(&desk.words(), &setting, &asked.policy)?,
        setting,
        seed: asked.games.seed,
        runs: asked.runs,
        jobs: jobs(asked.games.jobs),
        journals: asked.save_dir.is_some(),
        measures: asked.measures,
    };
    let folder = asked.save_dir.as_deref().map(|path| saves::Folder::open(&desk.global, path)).transpose()?;
    let words = desk.words();
    let mut rows = Rows::new(asked.games.format, &words, &batch);
    let finish = play(desk, &batch, |finished| {
        if let (Some(folder), Some(journal)) = (&folder, &finished.journal) {
            folder.write(&desk.global, &finished.row, journal)?;
        }
        rows.add(&finished.row)
    })?;
    rows.finish()?;
    finish.end();
    Ok(Exit::Done)
}

/// Plays the games of a batch, with a bar, until they are done or somebody stops it.
pub fn play(
    desk: &Desk,
    batch: &Batch,
    mut take: impl FnMut(Finished) -> Result<(), Stop>,
) -> Result<Interruption, Stop> {
    let interrupted = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // The second time the signal does what it always does.
        signal_hook::flag::register_conditional_default(signal, Arc::clone(&interrupted))
            .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&interrupted)))
            .context("cannot listen for signals")?;
    }
    let progress = bar(batch.runs);
    let taken = batch.run(&interrupted, &|| progress.inc(1), |finished| progress.suspend(|| take(finished)));
    progress.finish_and_clear();
    let games = taken.map_err(|error| match error {
        BatchError::Taker(stop) => stop,
        error => Stop::Failed(anyhow::Error::msg(error.to_string())),
    })?;
    desk.log.line(&format!("{games} of {} games", batch.runs));
    Ok(Interruption(interrupted))
}

/// Whether somebody stopped a batch.
pub struct Interruption(Arc<AtomicBool>);

impl Interruption {
    /// Ends the program like one that was interrupted, if it was. What is done has to be written by now.
    pub fn end(self) {
        if self.0.load(Ordering::Relaxed) {
            let _ = signal_hook::low_level::emulate_default_handler(SIGINT);
        }
    }
}

/// As many games at the same time as were asked for, else as there are processors.
pub fn jobs(asked: Option<u16>) -> usize {
    asked.map_or_else(processors, usize::from)
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// The policies that were asked for.
pub fn policies(
    words: &Words,
    setting: &Setting,
    asked: &[(String, String)],
) -> Result<BTreeMap<Seat, Policy>, Stop> {
    let mut policies = BTreeMap::new();
    for (seat, policy) in asked {
        let seat = game::seat(words, setting, seat)?;
        let policy = Policy::parse(seat, policy).map_err(|error| {
            let hint = hint(words, error.nearest.as_deref(), &error.known);
            let args = [("policy", Arg::from(quoted(policy))), ("hint", Arg::from(hint))];
            Stop::Usage(words.with("usage-no-policy", &args))
        })?;
        if !policy.can_play(setting, seat) {
            let args = [("word", Arg::from(quoted(&seat_word(seat))))];
            return Err(Stop::Usage(words.with("usage-no-script", &args)));
        }
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
