//! Rows of `simulate`, as a table, as CSV or as JSON, written as they come.

use std::fmt::Write as _;

use super::arguments::Format;
use super::exit::Stop;
use super::output::write;
use crate::engine::Term;
use crate::session::{Batch, Cell, Interval, Row, Spread};
use crate::words::{Arg, Words};

/// Columns of the table for people. Machine output has all.
const SHOWN: [&str; 11] = [
    "seed",
    "turns",
    "outcome",
    "grade",
    "needs",
    "solidarity",
    "complementarity",
    "escalation",
    "legality",
    "sustainability",
    "information",
];
/// Digits of the digest that people compare.
const DIGEST_SHOWN: usize = 16;

/// Writes rows.
pub struct Rows<'w> {
    format: Format,
    words: &'w Words,
    seed_width: usize,
    written: u32,
    grade: Spread,
    terms: [Spread; 7],
    /// What the debrief measures, by name.
    measures: Vec<(&'static str, Spread)>,
}

impl<'w> Rows<'w> {
    /// Rows of this batch.
    pub fn new(format: Format, words: &'w Words, batch: &Batch) -> Self {
        let last = batch.seed.wrapping_add(u64::from(batch.runs - 1));
        let seed_width = last.max(batch.seed).to_string().len().max("seed".len());
        Self {
            format,
            words,
            seed_width,
            written: 0,
            grade: Spread::default(),
            terms: [Spread::default(); 7],
            measures: Vec::new(),
        }
    }

    /// Writes a row, with what comes before the first.
    pub fn add(&mut self, row: &Row) -> Result<(), Stop> {
        let first = self.written == 0;
        self.written += 1;
        self.grade.add(f64::from(row.evaluation.grade) / 10.0);
        for (spread, value) in self.terms.iter_mut().zip(row.evaluation.terms) {
            spread.add(f64::from(value) / 10.0);
        }
        let cells = row.cells();
        for (slug, cell) in &cells[cells.len() - row.measures.len()..] {
            if !self.measures.iter().any(|(known, _)| known == slug) {
                self.measures.push((slug, Spread::default()));
            }
            let spread = self.measures.iter_mut().find(|(known, _)| known == slug);
            if let (Some((_, spread)), Some(figure)) = (spread, cell.figure()) {
                spread.add(figure);
            }
        }
        let text = match self.format {
            Format::Json => {
                let row = serde_json::to_string(row).map_err(anyhow::Error::from)?;
                format!("{}{row}", if first { "[\n" } else { ",\n" })
            }
            Format::Csv => {
                let mut lines = Vec::new();
                if first {
                    lines.push(record(cells.iter().map(|(key, _)| (*key).to_owned()))?);
                }
                lines.push(record(cells.iter().map(|(_, cell)| guarded(cell)))?);
                lines.concat()
            }
            Format::Table => {
                let mut lines = String::new();
                if first {
                    lines.push_str(&self.line(str::to_owned, "digest"));
                }
                let value =
                    |key: &str| cells.iter().find(|(k, _)| *k == key).map(|(_, cell)| cell.to_string());
                let digest: String = value("digest").unwrap_or_default().chars().take(DIGEST_SHOWN).collect();
                lines.push_str(&self.line(|key| value(key).unwrap_or_default(), &digest));
                lines
            }
        };
        Ok(write(text)?)
    }

    /// Writes what comes after the last row.
    pub fn finish(self) -> Result<(), Stop> {
        let text = match self.format {
            Format::Json if self.written == 0 => "[]\n".to_owned(),
            Format::Json => "\n]\n".to_owned(),
            Format::Csv => String::new(),
            Format::Table => {
                let grade = self.grade.interval().map(|grade| self.summary(grade)).unwrap_or_default();
                self.terms() + &grade + &self.measured()
            }
        };
        Ok(write(text)?)
    }

    /// The means of the seven terms: no grade without them.
    fn terms(&self) -> String {
        let means = Term::ALL
            .iter()
            .zip(&self.terms)
            .filter_map(|(term, spread)| Some(format!("{} {:.1}", term.slug(), spread.interval()?.mean)));
        let means: Vec<String> = means.collect();
        if means.is_empty() { String::new() } else { means.join("  ") + "\n" }
    }

    /// Each measure's mean over the games in which it came to that.
    fn measured(&self) -> String {
        let width = self.measures.iter().map(|(slug, _)| slug.len()).max().unwrap_or(0);
        let mut lines = String::new();
        for (slug, spread) in &self.measures {
            let figure = match spread.interval() {
                Some(Interval { mean, half: Some(half) }) => format!("{mean:.1} ± {half:.1}"),
                Some(Interval { mean, half: None }) => format!("{mean:.1}"),
                None => "–".to_owned(),
            };
            let _ = writeln!(lines, "{slug:<width$}  {figure}");
        }
        lines
    }

    fn line(&self, value: impl Fn(&str) -> String, digest: &str) -> String {
        let mut line = String::new();
        for key in SHOWN {
            let width = match key {
                "seed" => self.seed_width,
                "outcome" => "general-war".len(),
                _ => key.len().max(5),
            };
            let _ = match key {
                "outcome" => write!(line, "{:<width$}  ", value(key)),
                _ => write!(line, "{:>width$}  ", value(key)),
            };
        }
        line + digest + "\n"
    }

    fn summary(&self, grade: Interval) -> String {
        let games = Arg::from(i64::from(self.written));
        let mean = Arg::from(format!("{:.1}", grade.mean));
        let line = match grade.half {
            Some(half) => {
                let (low, high) = (format!("{:.1}", grade.mean - half), format!("{:.1}", grade.mean + half));
                self.words.with(
                    "simulate-grade-interval",
                    &[("games", games), ("mean", mean), ("low", low.into()), ("high", high.into())],
                )
            }
            None => self.words.with("simulate-grade", &[("games", games), ("mean", mean)]),
        };
        line + "\n"
    }
}

/// A line of CSV.
pub fn record(values: impl Iterator<Item = String>) -> Result<String, Stop> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(values).map_err(anyhow::Error::from)?;
    let bytes = writer.into_inner().map_err(|error| anyhow::Error::msg(error.to_string()))?;
    Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
}

/// Spreadsheets take text that begins like this for a formula.
fn guarded(cell: &Cell) -> String {
    let text = cell.to_string();
    match cell {
        Cell::Text(_) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_a_spreadsheet_would_calculate_is_guarded() {
        assert_eq!(guarded(&Cell::Text("=1+1".into())), "'=1+1");
        assert_eq!(guarded(&Cell::Text("-x".into())), "'-x");
        assert_eq!(guarded(&Cell::Points(-5)), "-0.5");
    }

    #[test]
    fn a_field_with_a_comma_is_quoted() {
        assert_eq!(record(["a,b".to_owned(), "c".to_owned()].into_iter()).unwrap(), "\"a,b\",c\n");
    }
}
