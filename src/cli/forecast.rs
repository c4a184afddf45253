//! `forecast`: what the engine would have foreseen of a case that was, against what happened.
//!
//! Enters: a scenario with a history, seeds. Leaves: a line for each state: the day of its first contribution in
//! history, and in the games.

use std::fmt::Write as _;

use super::arguments::{ForecastArguments, Format};
use super::batch;
use super::desk::Desk;
use super::exit::{Exit, Stop};
use super::output::{quoted, write};
use super::rows::record;
use super::{game, library};
use crate::content::{Dated, Scenario};
use crate::session::forecast::scripted;
use crate::session::{Batch, Forecast, Foreseen};
use crate::words::{Arg, Words};

/// Columns, with their width in the table for people.
const COLUMNS: [(&str, usize); 9] = [
    ("state", 5),
    ("history_from", 12),
    ("history_until", 13),
    ("share", 6),
    ("early", 6),
    ("median", 6),
    ("late", 6),
    ("deviation", 9),
    ("agrees", 6),
];

/// Plays the games and compares.
pub fn run(desk: &Desk, asked: &ForecastArguments) -> Result<Exit, Stop> {
    let catalogue = library::catalogue(desk)?;
    let scenario = library::scenario(desk, &catalogue, &asked.scenario)?;
    let Some(history) = scenario.history.clone() else {
        let args = [("scenario", Arg::from(quoted(&asked.scenario)))];
        return Err(Stop::Usage(desk.words().with("usage-no-history", &args)));
    };
    let forecast = history.forecast.iter().map(|(id, value)| (id.to_string(), value.to_string()));
    let options: Vec<(String, String)> = forecast.chain(asked.games.option.iter().cloned()).collect();
    let setting = game::setting(desk, &asked.scenario, &options)?;
    let mut policies = scripted(&setting);
    policies.extend(batch::policies(&desk.words(), &setting, &asked.policy)?);
    let batch = Batch {
        policies,
        setting,
        seed: asked.games.seed,
        runs: asked.runs,
        jobs: batch::jobs(asked.games.jobs),
        journals: false,
        measures: false,
    };
    let mut forecast = Forecast::default();
    let finish = batch::play(desk, &batch, |finished| {
        forecast.take(&batch.setting, &finished.contributions);
        Ok(())
    })?;
    let lines = forecast.lines(&batch.setting);
    write(match asked.games.format {
        Format::Json => serde_json::to_string_pretty(&lines).map_err(anyhow::Error::from)? + "\n",
        Format::Csv => in_csv(&lines)?,
        Format::Table => in_table(&desk.words(), &forecast, &lines, batch.setting.scenario()),
    })?;
    finish.end();
    Ok(Exit::Done)
}

/// The cells of a line, in the order of the columns; nothing where nothing is known.
fn cells(line: &Foreseen) -> [String; 9] {
    let day = |day: Option<i32>| day.map(|day| day.to_string()).unwrap_or_default();
    let (from, until) = match line.history {
        Some(Dated::Day(day)) => (day.to_string(), day.to_string()),
        Some(Dated::Between(from, until)) => (from.to_string(), until.to_string()),
        // Not before the day after.
        Some(Dated::NoneBy(day)) => (format!(">{day}"), String::new()),
        None => (String::new(), String::new()),
    };
    [
        line.state.to_string(),
        from,
        until,
        format!("{}.{}", line.share / 10, line.share % 10),
        day(line.early),
        day(line.median),
        day(line.late),
        line.deviation.map(|days| format!("{days:+}")).unwrap_or_default(),
        line.agrees.map(|agrees| agrees.to_string()).unwrap_or_default(),
    ]
}

fn in_csv(lines: &[Foreseen]) -> Result<String, Stop> {
    let mut text = record(COLUMNS.iter().map(|(name, _)| (*name).to_owned()))?;
    for line in lines {
        text.push_str(&record(cells(line).into_iter())?);
    }
    Ok(text)
}

fn in_table(words: &Words, forecast: &Forecast, lines: &[Foreseen], scenario: &Scenario) -> String {
    let mut text = String::new();
    let header = COLUMNS.map(|(name, _)| name.to_owned());
    for row in std::iter::once(header).chain(lines.iter().map(cells)) {
        for (cell, (_, width)) in row.iter().zip(COLUMNS) {
            let _ = write!(text, "{cell:>width$}  ");
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    let games = words.with("forecast-games", &[("games", Arg::from(i64::from(forecast.games())))]);
    for line in std::iter::once(games).chain(words.clocks(scenario)) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}
