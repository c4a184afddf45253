//! Games without anybody at the table, many of them, one row a game.
//!
//! Enters: a setting, policies, seeds. Leaves: rows in the order of their seeds whatever the number of
//! threads, and what they say together. Never here: files, the terminal, clocks.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use serde::{Serialize, Serializer};

use super::seating::{Player, Seating, seat_word};
use super::table::{Chair, Table, TableError, collect};
use crate::base::{CountryId, Digest, Hours, PerMille};
use crate::content::{Outcome, Seat};
use crate::engine::{Evaluation, Game, Setting, Term};
use crate::players::Policy;
use crate::record::debrief::{Debrief, Measure, Unit};
use crate::record::{Contributions, Journal};

/// What to play.
#[derive(Debug, Clone)]
pub struct Batch {
    /// Catalogue, scenario and options.
    pub setting: Arc<Setting>,
    /// Policies of seats for which something was said; all others have their own.
    pub policies: BTreeMap<Seat, Policy>,
    /// The seed of the first game; each further one takes the next number.
    pub seed: u64,
    /// How many games.
    pub runs: u32,
    /// How many at the same time.
    pub jobs: usize,
    /// Whether each game comes with its journal. Rows are the same either way.
    pub journals: bool,
    /// Whether each row has what the debrief measures; it takes as long as playing does.
    pub measures: bool,
}

/// Why a batch did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum BatchError<E> {
    /// The threads could not be started.
    #[error("cannot start the threads: {0}")]
    Threads(#[from] rayon::ThreadPoolBuildError),
    /// A game could not be played.
    #[error("the game with seed {seed} stopped: {error}")]
    Stopped {
        /// Its seed.
        seed: u64,
        /// Why.
        error: TableError,
    },
    /// Whoever takes the games failed.
    #[error("{0}")]
    Taker(E),
}

/// A finished game.
#[derive(Debug, Clone)]
pub struct Finished {
    /// Its row.
    pub row: Row,
    /// Its journal, where asked for.
    pub journal: Option<Journal>,
    /// The hour of each state's first contribution.
    pub contributions: BTreeMap<CountryId, Hours>,
}

impl Batch {
    /// Plays the games and hands them over in the order of their seeds. `ended` is called after each
    /// game, from any thread. Once `interrupted` is set no further game begins; the finished ones are
    /// still handed over. Returns how many that were.
    pub fn run<E: Send>(
        &self,
        interrupted: &AtomicBool,
        ended: &(dyn Fn() + Sync),
        mut take: impl FnMut(Finished) -> Result<(), E>,
    ) -> Result<u32, BatchError<E>> {
        let jobs = self.jobs.max(1);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build()?;
        // Enough for every thread to stay busy, few enough to keep memory steady over any number of games.
        let share = u32::try_from(jobs * 16).unwrap_or(u32::MAX);
        let mut taken = 0;
        let mut next = 0;
        while next < self.runs && !interrupted.load(Ordering::Relaxed) {
            let until = self.runs.min(next.saturating_add(share));
            let games: Vec<_> = pool.install(|| {
                (next..until)
                    .into_par_iter()
                    .map(|run| {
                        if interrupted.load(Ordering::Relaxed) {
                            return None;
                        }
                        let game = self.play(self.seed.wrapping_add(u64::from(run)));
                        ended();
                        Some(game)
                    })
                    .collect()
            });
            for game in games.into_iter().flatten() {
                take(game.map_err(|(seed, error)| BatchError::Stopped { seed, error })?)
                    .map_err(BatchError::Taker)?;
                taken += 1;
            }
            next = until;
        }
        Ok(taken)
    }

    fn play(&self, seed: u64) -> Result<Finished, (u64, TableError)> {
        if self.journals || self.measures {
            let seating: Seating =
                self.policies.iter().map(|(seat, policy)| (*seat, Player::Policy(*policy))).collect();
            let table = Table::open(Arc::clone(&self.setting), seed, seating, 0).map_err(|e| (seed, e))?;
            let refused = table.refused().len();
            let mut seen = Contributions::default();
            for entry in table.log().iter() {
                seen.take(&self.setting, entry.hour, entry.event);
            }
            let measures = if self.measures { measured(&table) } else { Vec::new() };
            let (game, journal) = table.into_parts();
            let row = Row { measures, ..self.row(&game, refused) };
            Ok(Finished { row, journal: self.journals.then_some(journal), contributions: seen.first() })
        } else {
            let (game, refused, seen) = self.play_unrecorded(seed).map_err(|e| (seed, e))?;
            let row = self.row(&game, refused);
            Ok(Finished { row, journal: None, contributions: seen.first() })
        }
    }

    /// The same game without writing it down.
    fn play_unrecorded(&self, seed: u64) -> Result<(Game, usize, Contributions), TableError> {
        let mut game = Game::open(Arc::clone(&self.setting), seed);
        let mut refused = 0;
        let mut seen = Contributions::default();
        for event in game.opening() {
            seen.take(&self.setting, game.hour(), event);
        }
        while game.outcome().is_none() {
            let mut orders = collect(&game, |seat| {
                Chair::Policy(self.policies.get(&seat).copied().unwrap_or(Policy::default_for(seat)))
            });
            // Closing the last window of a turn opens the next one: what comes of it belongs to the turn that ends.
            let hour = game.hour();
            let events = loop {
                match game.advance(&orders) {
                    Ok(events) => break events,
                    Err((index, rejection)) if index >= orders.len() => {
                        return Err(TableError::Rejected(rejection));
                    }
                    Err((index, _)) => {
                        orders.remove(index);
                        refused += 1;
                    }
                }
            };
            for event in &events {
                seen.take(&self.setting, hour, event);
            }
        }
        Ok((game, refused, seen))
    }

    fn row(&self, game: &Game, refused: usize) -> Row {
        let pairs = |pairs: Vec<String>| pairs.join(" ");
        Row {
            scenario: self.setting.scenario().id.to_string(),
            seed: game.seed(),
            options: pairs(self.setting.options().iter().map(|(k, v)| format!("{k}={v}")).collect()),
            policies: pairs(
                self.policies.iter().map(|(s, p)| format!("{}={}", seat_word(*s), p.slug())).collect(),
            ),
            turns: game.turn(),
            outcome: game.outcome(),
            evaluation: game.evaluation(),
            refused,
            digest: game.digest(),
            measures: Vec::new(),
        }
    }
}

/// What the debrief measures in a game that is over.
fn measured(table: &Table) -> Vec<Measure> {
    table.full_view().map_or_else(Vec::new, |view| {
        Debrief::of(&view, table.evaluation(), table.seed(), table.log()).measures
    })
}

/// A finished game in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The scenario.
    pub scenario: String,
    /// The seed.
    pub seed: u64,
    /// The options, `key=value` joined by blanks.
    pub options: String,
    /// The policies that were asked for, `seat=policy` joined by blanks.
    pub policies: String,
    /// Turns played.
    pub turns: u16,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// How it is judged.
    pub evaluation: Evaluation,
    /// Orders of policies that the rules refused: 0 unless a policy is at fault.
    pub refused: usize,
    /// Digest of the canonical world at the end.
    pub digest: Digest,
    /// What the debrief measures, where asked for.
    pub measures: Vec<Measure>,
}

/// A value of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Text.
    Text(String),
    /// A whole number.
    Count(u64),
    /// Points out of 100, held in tenths.
    Points(PerMille),
    /// It never came to that.
    Nothing,
}

impl Cell {
    /// A measure, in its unit.
    fn of(measure: &Measure) -> Self {
        let Some(value) = measure.value else { return Self::Nothing };
        match measure.unit {
            Unit::Hours | Unit::Count | Unit::Megawatts | Unit::Millions | Unit::Tonnes => {
                u64::try_from(value).map_or(Self::Nothing, Self::Count)
            }
            Unit::PerMille | Unit::Level => i32::try_from(value).map_or(Self::Nothing, Self::Points),
            Unit::Ratio | Unit::Score => i32::try_from(value / 100).map_or(Self::Nothing, Self::Points),
        }
    }

    /// The figure, of cells that hold one.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts in a game are small")]
    pub fn figure(&self) -> Option<f64> {
        match self {
            Self::Count(count) => Some(*count as f64),
            Self::Points(tenths) => Some(f64::from(*tenths) / 10.0),
            Self::Text(_) | Self::Nothing => None,
        }
    }
}

impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.pad(text),
            Self::Count(count) => f.pad(&count.to_string()),
            Self::Points(tenths) => {
                let sign = if *tenths < 0 { "-" } else { "" };
                f.pad(&format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10))
            }
            Self::Nothing => f.pad(""),
        }
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Count(count) => serializer.serialize_u64(*count),
            Self::Points(tenths) => serializer.serialize_f64(f64::from(*tenths) / 10.0),
            Self::Nothing => serializer.serialize_none(),
        }
    }
}

impl Row {
    /// The cells with their keys, in the order of the columns. The keys are stable.
    #[must_use]
    pub fn cells(&self) -> Vec<(&'static str, Cell)> {
        let text = |text: &str| Cell::Text(text.to_owned());
        let mut cells = vec![
            ("scenario", text(&self.scenario)),
            // Text, because JSON readers lose integers beyond 2^53.
            ("seed", Cell::Text(self.seed.to_string())),
            ("options", text(&self.options)),
            ("policies", text(&self.policies)),
            ("turns", Cell::Count(u64::from(self.turns))),
            ("outcome", text(self.outcome.map_or("", Outcome::slug))),
            ("grade", Cell::Points(self.evaluation.grade)),
        ];
        let terms = Term::ALL.iter().zip(self.evaluation.terms);
        cells.extend(terms.map(|(term, value)| (term.slug(), Cell::Points(value))));
        cells.push(("autonomy", self.evaluation.autonomy.map_or(Cell::Nothing, Cell::Points)));
        cells.push(("refused", Cell::Count(self.refused as u64)));
        cells.push(("digest", Cell::Text(self.digest.to_string())));
        cells.extend(self.measures.iter().map(|measure| (measure.slug, Cell::of(measure))));
        cells
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.cells())
    }
}

/// A mean with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The mean.
    pub mean: f64,
    /// Half the width of the 95 % interval; none of a single value.
    pub half: Option<f64>,
}

/// Two-sided 95 % quantiles of Student's distribution for 1 to 30 degrees of freedom.
const STUDENT_95: [f64; 30] = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
    2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
];
/// The same for many.
const NORMAL_95: f64 = 1.96;

/// Gathers a mean and its spread, value by value, in steady memory (Welford's method).
#[derive(Debug, Clone, Copy, Default)]
pub struct Spread {
    count: u32,
    mean: f64,
    squares: f64,
}

impl Spread {
    /// Takes one more value.
    pub fn add(&mut self, value: f64) {
        self.count += 1;
        let before = value - self.mean;
        self.mean += before / f64::from(self.count);
        self.squares += before * (value - self.mean);
    }

    /// The mean of the values so far with its 95 % interval; none of none.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        let freedom = self.count.checked_sub(1)?;
        let half = (freedom > 0).then(|| {
            let quantile = STUDENT_95.get(freedom as usize - 1).copied().unwrap_or(NORMAL_95);
            quantile * (self.squares / f64::from(freedom) / f64::from(self.count)).sqrt()
        });
        Some(Interval { mean: self.mean, half })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_of_known_values() {
        let mut spread = Spread::default();
        assert_eq!(spread.interval(), None);
        spread.add(2.0);
        assert_eq!(spread.interval(), Some(Interval { mean: 2.0, half: None }));
        for value in [4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0] {
            spread.add(value);
        }
        // Mean 5, sample deviation sqrt(32/7), 8 values, t(7) = 2.365.
        let interval = spread.interval().unwrap();
        assert!((interval.mean - 5.0).abs() < 1e-12);
        assert!((interval.half.unwrap() - 2.365 * (32.0_f64 / 7.0 / 8.0).sqrt()).abs() < 1e-12);
    }

    #[test]
    fn points_have_one_decimal() {
        assert_eq!(Cell::Points(624).to_string(), "62.4");
        assert_eq!(Cell::Points(-5).to_string(), "-0.5");
        assert_eq!(serde_json::to_string(&Cell::Points(1000)).unwrap(), "100.0");
    }
}
