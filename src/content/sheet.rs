//! The injects of a scenario as a spreadsheet, there and back without loss.
//!
//! Enters: the text of a scenario file, or a sheet and the scenario that it belongs to. Leaves: a sheet (CSV), or the
//! text of a scenario file with the sheet's injects in the place of its own. Conditions and consequences are cells in
//! their written form. Never here: files; what an inject means, which the checker says.
//!
//! A cell that a spreadsheet would run as a formula gets an apostrophe in front, and so does one that begins with an
//! apostrophe; reading takes one off.

use std::fmt::Write as _;
use std::ops::Range;

use super::catalogue::Catalogue;
use super::fault::Fault;
use super::library::{Library, check_scenario_text};
use super::outline::{Shape, Value, byte_at, outline};
use super::problem::{Problem, Problems, Severity, Suggestion, suggestion};
use super::text;
use crate::base::ScenarioId;

/// The columns, in the order in which they are written. They may be read in any.
const COLUMNS: [&str; 10] = [
    "scenario",
    "id",
    "at_hours",
    "at_minutes",
    "channel",
    "text",
    "when",
    "then",
    "then_reason",
    "epilogue",
];
/// Columns that a sheet must have.
const NEEDED: [&str; 5] = ["scenario", "id", "channel", "text", "then"];
/// More rows than any honest scenario has.
const ROWS_MAX: usize = 2_000;

/// What a sheet's column holds.
fn is_text(column: &str) -> bool {
    matches!(column, "id" | "channel" | "text" | "then_reason")
}

/// A cell that no spreadsheet runs.
fn neutral(cell: &str) -> String {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
    if runs { format!("'{cell}") } else { cell.to_owned() }
}

/// What a cell stood for.
fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

/// The list of injects of a scenario's file. It must have passed the checker.
fn injects(text: &str) -> Option<Value> {
    let root = outline(text).root;
    root.field(text, "injects").filter(|list| list.shape == Shape::List).cloned()
}

/// The injects of a scenario file as a sheet. None where the text is no scenario that the checker takes.
///
/// The sheet begins with a byte order mark: without it a spreadsheet takes wide characters for something else.
#[must_use]
pub fn export(scenario: ScenarioId, source: &str) -> Option<String> {
    let mut sheet = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    sheet.write_record(COLUMNS).ok()?;
    for inject in injects(source)?.inside {
        let mut record = Vec::with_capacity(COLUMNS.len());
        for column in COLUMNS {
            let written = inject.field(source, column).map(|value| &source[value.span.clone()]);
            let cell = match (column, written) {
                ("scenario", _) => scenario.to_string(),
                (_, None) => String::new(),
                (column, Some(written)) if is_text(column) => ron::from_str::<String>(written).ok()?,
                // A spreadsheet says true in the words of its own language.
                ("epilogue", Some(written)) => if written == "true" { "yes" } else { "" }.to_owned(),
                (_, Some(written)) => written.to_owned(),
            };
            record.push(neutral(&cell));
        }
        sheet.write_record(&record).ok()?;
    }
    String::from_utf8(sheet.into_inner().ok()?).ok()
}

/// The scenarios that a sheet may belong to.
#[derive(Debug, Clone, Copy)]
pub enum Base<'a> {
    /// Those of the library.
    Library(&'a Library),
    /// One that an author keeps: its name and the text of its file, which the checker takes.
    File(ScenarioId, &'a str),
}

impl Base<'_> {
    fn ids(&self) -> Vec<ScenarioId> {
        match self {
            Self::Library(library) => library.scenario_ids(),
            Self::File(id, _) => vec![*id],
        }
    }

    fn source(&self, of: ScenarioId) -> Option<&str> {
        match self {
            Self::Library(library) => library.text(&format!("scenarios/{of}.ron")),
            Self::File(id, text) => (*id == of).then_some(*text),
        }
    }
}

/// A sheet being read: what was found wrong, by row and column of the sheet.
struct Reading<'a> {
    file: &'a str,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn wrong(&mut self, line: usize, column: usize, fault: Fault, suggestion: Option<Suggestion>) {
        self.wrong_in((line, column), None, fault, suggestion);
    }

    /// The same about what a cell says, told with the name of its column.
    fn wrong_in(
        &mut self,
        (line, column): (usize, usize),
        cell: Option<&'static str>,
        fault: Fault,
        suggestion: Option<Suggestion>,
    ) {
        let (severity, file) = (Severity::Error, self.file.to_owned());
        self.problems.push(Problem { severity, file, line, column, cell, fault, suggestion });
    }
}

/// Where a cell came to stand in the scenario's file.
struct Placed {
    span: Range<usize>,
    line: usize,
    column: usize,
    name: &'static str,
}

/// The text of the scenario's file that the sheet names, with the sheet's injects in the place of its own.
///
/// # Errors
/// Every problem, each with its line in the sheet and the number of its column.
pub fn import(base: Base<'_>, catalogue: &Catalogue, file: &str, sheet: &str) -> Result<String, Problems> {
    let mut reading = Reading { file, problems: Vec::new() };
    let composed = compose(&mut reading, base, sheet);
    let Some((id, text, cells)) = composed.filter(|_| reading.problems.is_empty()) else {
        return Err(Problems(reading.problems));
    };
    let (scenario, found) = check_scenario_text(catalogue, &format!("{id}.ron"), &text);
    if scenario.is_some() {
        return Ok(text);
    }
    for problem in found.0.into_iter().filter(|p| p.severity == Severity::Error) {
        let at = byte_at(&text, problem.line, problem.column);
        // Cells stand in the order of the text: the last that begins before the problem has it.
        let cell = cells.iter().rev().find(|cell| cell.span.start <= at);
        let (line, column) = cell.map_or((1, 1), |cell| (cell.line, cell.column));
        reading.wrong_in((line, column), cell.map(|cell| cell.name), problem.fault, problem.suggestion);
    }
    reading.problems.sort_by_key(|p| (p.line, p.column));
    Err(Problems(reading.problems))
}

fn compose(
    reading: &mut Reading<'_>,
    base: Base<'_>,
    sheet: &str,
) -> Option<(ScenarioId, String, Vec<Placed>)> {
    let body = sheet.strip_prefix('\u{feff}').unwrap_or(sheet);
    let head = body.lines().next().unwrap_or("");
    // Spreadsheets of many countries part cells by semicolons.
    let delimiter =
        [b',', b';', b'\t'].into_iter().max_by_key(|d| (head.bytes().filter(|b| b == d).count(), *d == b','));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut records = reader.records();
    let header = records.next().and_then(Result::ok).unwrap_or_default();
    let columns = columns(reading, &header)?;
    let mut scenario: Option<ScenarioId> = None;
    let mut list = String::from("[");
    let mut cells: Vec<Placed> = Vec::new();
    for (number, record) in records.enumerate() {
        let line = record.as_ref().ok().and_then(csv::StringRecord::position).map_or(0, csv::Position::line);
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        let Ok(record) = record else {
            reading.wrong(line.max(1), 1, Fault::RowUnreadable, None);
            break;
        };
        if number >= ROWS_MAX {
            reading.wrong(line, 1, Fault::RowsMany(ROWS_MAX), None);
            break;
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.len() > columns.len() {
            reading.wrong(line, columns.len() + 1, Fault::CellsMany, None);
            continue;
        }
        list.push_str("\n        (\n");
        for (place, name) in columns.iter().enumerate() {
            let cell = plain(record.get(place).unwrap_or("")).replace("\r\n", "\n");
            let column = place + 1;
            if *name == "scenario" {
                name_scenario(reading, base, &mut scenario, &cell, (line, column));
                continue;
            }
            let value = match value(name, &cell) {
                Ok(Some(value)) => value,
                Ok(None) => continue,
                Err(fault) => {
                    reading.wrong_in((line, column), Some(name), fault, None);
                    continue;
                }
            };
            let start = list.len();
            // A comment at the end of a cell ends with its line.
            let _ = writeln!(list, "            {name}: {value}\n            ,");
            cells.push(Placed { span: start..list.len(), line, column, name });
        }
        list.push_str("        ),");
    }
    list.push_str("\n    ]");
    let Some(id) = scenario else {
        if reading.problems.is_empty() {
            reading.wrong(1, 1, Fault::SheetEmpty, None);
        }
        return None;
    };
    let source = base.source(id)?;
    let place = injects(source)?.span;
    for cell in &mut cells {
        cell.span = cell.span.start + place.start..cell.span.end + place.start;
    }
    Some((id, format!("{}{list}{}", &source[..place.start], &source[place.end..]), cells))
}

/// The columns of a sheet by its first row.
fn columns(reading: &mut Reading<'_>, header: &csv::StringRecord) -> Option<Vec<&'static str>> {
    let mut columns: Vec<&'static str> = Vec::new();
    for (place, cell) in header.iter().enumerate() {
        let cell = cell.trim();
        match COLUMNS.into_iter().find(|known| known.eq_ignore_ascii_case(cell)) {
            Some(known) if columns.contains(&known) => {
                reading.wrong(1, place + 1, Fault::TwiceColumn(known.to_owned()), None);
            }
            Some(known) => columns.push(known),
            None => {
                let cell = text::quoted(cell);
                let meant = suggestion(&cell, COLUMNS);
                reading.wrong(1, place + 1, Fault::UnknownColumn(cell), meant);
            }
        }
    }
    // Columns that could not be read may be those that seem to be absent.
    if reading.problems.is_empty() {
        for needed in NEEDED.into_iter().filter(|needed| !columns.contains(needed)) {
            reading.wrong(1, header.len() + 1, Fault::ColumnMissing(needed.to_owned()), None);
        }
    }
    reading.problems.is_empty().then_some(columns)
}

/// The scenario that a row names: one that there is, the same in every row.
fn name_scenario(
    reading: &mut Reading<'_>,
    base: Base<'_>,
    scenario: &mut Option<ScenarioId>,
    cell: &str,
    (line, column): (usize, usize),
) {
    let ids = base.ids();
    match cell.trim().parse::<ScenarioId>().ok().filter(|id| ids.contains(id)) {
        Some(id) if scenario.is_none_or(|known| known == id) => *scenario = Some(id),
        Some(id) => {
            reading.wrong(line, column, Fault::ScenarioOther(id.to_string()), None);
        }
        None => {
            let cell = text::quoted(cell);
            let meant = suggestion(&cell, ids.iter().map(ScenarioId::as_str));
            reading.wrong(line, column, Fault::UnknownScenario(cell), meant);
        }
    }
}

/// What a cell says in a scenario's file; none for an empty cell, whose field is left out.
fn value(name: &str, cell: &str) -> Result<Option<String>, Fault> {
    if is_text(name) {
        if cell.is_empty() && !matches!(name, "id" | "channel" | "text") {
            return Ok(None);
        }
        if let Some(fault) = text::fault(cell) {
            return Err(fault.into());
        }
        return ron::to_string(cell).map(Some).map_err(|fault| Fault::Format(fault.to_string()));
    }
    let cell = cell.trim();
    if cell.is_empty() {
        return if name == "then" { Ok(Some("[]".to_owned())) } else { Ok(None) };
    }
    match name {
        "epilogue" => match cell.to_ascii_lowercase().as_str() {
            "yes" | "true" => Ok(Some("true".to_owned())),
            "no" | "false" => Ok(None),
            _ => Err(Fault::CellYes),
        },
        "at_hours" | "at_minutes" => {
            let number: i32 = cell.parse().map_err(|_| Fault::CellNumber)?;
            Ok(Some(number.to_string()))
        }
        // One value and nothing behind it: else a cell could close the brackets around it.
        _ => {
            let whole = outline(cell);
            let one = whole.sound && whole.root.span == (0..cell.len()) && !cell.starts_with("#!");
            if one { Ok(Some(cell.to_owned())) } else { Err(Fault::CellValue) }
        }
    }
}
