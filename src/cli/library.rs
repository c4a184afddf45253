//! `scenario list`, `show` and `check`, and finding the scenario that a word means.
//!
//! Enters: names and paths. Leaves: checked scenarios, or what is wrong with them.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use anyhow::anyhow;
use serde_json::{Value, json};

use super::arguments::{ScenarioCommand, SheetFormat};
use super::desk::Desk;
use super::exit::{Exit, Stop};
use super::home::said;
use super::output::{cleaned, quoted, suggestion, write, write_if_read};
use super::wrapping::{width, wrapped};
use crate::base::{CountryId, ScenarioId};
use crate::content::library::{check_scenario_text, scenario_from_outside};
use crate::content::sheet::{self as inject_sheet, Base};
use crate::content::{Catalogue, Guide, Problem, Problems, Scenario, ScenarioSummary};
use crate::store::{StoreError, read_file, write_file, write_new};
use crate::words::{Arg, Words};

/// The largest scenario file that is read, in bytes.
const FILE_BYTES_MAX: usize = 5 << 20;
/// Problems shown to people; machine output has all.
const PROBLEMS_SHOWN_MAX: usize = 20;

/// Carries out one of these commands.
pub fn run(desk: &Desk, command: &ScenarioCommand) -> Result<Exit, Stop> {
    match command {
        ScenarioCommand::List { json } => list(desk, *json),
        ScenarioCommand::Show { scenario, json } => show(desk, scenario, *json),
        ScenarioCommand::Export { scenario, format: SheetFormat::Csv } => export(desk, scenario),
        ScenarioCommand::Import { file, into: None, .. } => import(desk, file),
        ScenarioCommand::Import { file, into: Some(path), overwrite } => {
            import_into(desk, file, path, *overwrite)
        }
        ScenarioCommand::Check { all, json, files } => check(desk, *all, *json, files),
    }
}

/// The catalogue, checked.
pub fn catalogue(desk: &Desk) -> Result<Arc<Catalogue>, Stop> {
    desk.library.catalogue().map(Arc::new).map_err(|problems| refused(&desk.words(), &problems))
}

/// What the handbook points to, checked.
pub fn guide(desk: &Desk, catalogue: &Catalogue) -> Result<Guide, Stop> {
    desk.library.guide(catalogue).map_err(|problems| refused(&desk.words(), &problems))
}

/// The scenario that a word means: a name of the library, or the path of a file.
pub fn scenario(desk: &Desk, catalogue: &Catalogue, word: &str) -> Result<Arc<Scenario>, Stop> {
    let named = word.parse::<ScenarioId>().ok().filter(|id| desk.library.scenario_ids().contains(id));
    let checked = if let Some(id) = named {
        desk.library.scenario(catalogue, id)
    } else if is_path(word) {
        let text = read(desk, Path::new(word))?;
        let (scenario, problems) = scenario_from_outside(catalogue, &cleaned(word), &text);
        scenario.ok_or(problems)
    } else {
        let ids = desk.library.scenario_ids();
        let hint = suggestion(&desk.words(), word, ids.iter().map(ScenarioId::as_str));
        let args = [("scenario", Arg::from(quoted(word))), ("hint", Arg::from(hint))];
        return Err(anyhow!(desk.words().with("usage-no-scenario", &args)).into());
    };
    checked.map(Arc::new).map_err(|problems| refused(&desk.words(), &problems))
}

fn is_path(word: &str) -> bool {
    let path = Path::new(word);
    word.contains(['/', '\\']) || path.extension().is_some_and(|end| end == "ron") || path.exists()
}

/// Reads a file that an author wrote: an ordinary one, of bounded size, in UTF-8.
fn read(desk: &Desk, path: &Path) -> Result<String, Stop> {
    let bytes = read_file(path, FILE_BYTES_MAX).map_err(|error| match error {
        StoreError::Missing(_) => {
            let args = [("path", Arg::from(quoted(&path.to_string_lossy())))];
            anyhow!(desk.words().with("usage-no-file", &args))
        }
        error => said(&desk.global, &error),
    })?;
    let no_text = |_| said(&desk.global, &StoreError::NotText(path.to_owned()));
    Ok(String::from_utf8(bytes).map_err(no_text)?)
}

/// Content that was to be used, but cannot be.
fn refused(words: &Words, problems: &Problems) -> Stop {
    Stop::Problems(shown(words, problems.iter()))
}

/// The first problems, and how many there are.
pub fn shown<'p>(words: &Words, problems: impl Iterator<Item = &'p Problem>) -> String {
    let problems: Vec<&Problem> = problems.collect();
    let mut text = String::new();
    for problem in problems.iter().take(PROBLEMS_SHOWN_MAX) {
        let _ = writeln!(text, "{}", words.problem(problem));
    }
    let count = |of: usize| Arg::from(i64::try_from(of).unwrap_or(i64::MAX));
    let key = if problems.len() > PROBLEMS_SHOWN_MAX { "check-problems-first" } else { "check-problems" };
    let args = [("problems", count(problems.len())), ("shown", count(PROBLEMS_SHOWN_MAX))];
    text + &words.with(key, &args)
}

fn list(desk: &Desk, as_json: bool) -> Result<Exit, Stop> {
    let summaries = desk.library.summaries();
    if as_json {
        write(lines_of_json(summaries.iter().map(summary)))?;
        return Ok(Exit::Done);
    }
    let widest = |length: fn(&ScenarioSummary) -> usize| summaries.iter().map(length).max().unwrap_or(0);
    let (width, attacked) = (widest(|s| s.id.as_str().len()), widest(|s| states(s).len()));
    let mut text = String::new();
    for s in &summaries {
        let states = states(s);
        let _ = writeln!(
            text,
            "{:width$}  {:>3} × {states:attacked$}  {} — {}",
            s.id, s.turns, s.title, s.vector
        );
    }
    write(text)?;
    Ok(Exit::Done)
}

/// The attacked states by their codes.
fn states(s: &ScenarioSummary) -> String {
    s.victims.iter().map(CountryId::shown).collect::<Vec<_>>().join(" ")
}

fn summary(s: &ScenarioSummary) -> Value {
    json!({
        "id": s.id, "title": s.title, "turns": s.turns, "victims": s.victims,
        "duration": s.duration, "vector": s.vector, "tutorial": s.tutorial,
    })
}

fn show(desk: &Desk, word: &str, as_json: bool) -> Result<Exit, Stop> {
    let catalogue = catalogue(desk)?;
    let scenario = scenario(desk, &catalogue, word)?;
    if as_json {
        let options = scenario.options.iter().map(|o| {
            let values: Vec<&str> = o.values.iter().map(|v| v.value.as_str()).collect();
            json!({ "id": o.id, "label": o.label, "values": values, "default": o.default })
        });
        let mut value = summary(&ScenarioSummary::of(&scenario));
        if let Value::Object(map) = &mut value {
            map.insert("code".into(), json!(scenario.code));
            map.insert("frame".into(), json!(scenario.frame));
            map.insert("brief".into(), json!(scenario.brief));
            map.insert("hours".into(), json!(scenario.decides_at(scenario.turns())));
            map.insert("injects".into(), json!(scenario.injects.len()));
            let objectives: Vec<&str> =
                scenario.training_objectives.iter().map(|o| o.text.as_str()).collect();
            map.insert("training_objectives".into(), json!(objectives));
            map.insert("facilitator".into(), json!(scenario.facilitator));
            map.insert("phases".into(), json!(scenario.phases));
            map.insert("offers_note".into(), json!(scenario.offers_note));
            map.insert("options".into(), Value::Array(options.collect()));
        }
        write(format!("{value}\n"))?;
        return Ok(Exit::Done);
    }
    write(sheet(&desk.words(), &catalogue, &scenario))?;
    Ok(Exit::Done)
}

/// The injects of a scenario of the library as a spreadsheet.
fn export(desk: &Desk, word: &str) -> Result<Exit, Stop> {
    let scenario = scenario(desk, &*catalogue(desk)?, word)?;
    let listed = desk.library.text(&format!("scenarios/{}.ron", scenario.id));
    let source = scenario.source.as_deref().or(listed);
    let sheet = source.and_then(|source| inject_sheet::export(scenario.id, source));
    let id = scenario.id;
    write(sheet.ok_or_else(|| {
        anyhow!(desk.words().with("check-no-sheet", &[("scenario", Arg::from(id.as_str()))]))
    })?)?;
    Ok(Exit::Done)
}

/// The file of a scenario with the injects of a spreadsheet.
fn import(desk: &Desk, file: &Path) -> Result<Exit, Stop> {
    let catalogue = catalogue(desk)?;
    let name = cleaned(&file.to_string_lossy());
    let library = Base::Library(&desk.library);
    let scenario = inject_sheet::import(library, &catalogue, &name, &read(desk, file)?);
    write(scenario.map_err(|problems| refused(&desk.words(), &problems))?)?;
    Ok(Exit::Done)
}

/// The same, written to a file: over the scenario that is in it only where that was asked for.
fn import_into(desk: &Desk, file: &Path, path: &Path, overwrite: bool) -> Result<Exit, Stop> {
    let catalogue = catalogue(desk)?;
    let (name, shown) = (cleaned(&file.to_string_lossy()), cleaned(&path.to_string_lossy()));
    let sheet = read(desk, file)?;
    let own = if path.exists() { Some(read(desk, path)?) } else { None };
    let base = match &own {
        Some(text) => {
            let (scenario, problems) = scenario_from_outside(&catalogue, &shown, text);
            Base::File(scenario.ok_or_else(|| refused(&desk.words(), &problems))?.id, text)
        }
        None => Base::Library(&desk.library),
    };
    let text = inject_sheet::import(base, &catalogue, &name, &sheet)
        .map_err(|problems| refused(&desk.words(), &problems))?;
    let there = |error: &StoreError| matches!(error, StoreError::Exists(_));
    let written =
        if overwrite { write_file(path, text.as_bytes()) } else { write_new(path, text.as_bytes()) };
    written.map_err(|error| {
        let why = said(&desk.global, &error);
        if !there(&error) {
            return why;
        }
        anyhow!(desk.words().with("fault-overwrite", &[("why", Arg::from(why.to_string()))]))
    })?;
    Ok(Exit::Done)
}

/// A scenario on a page.
fn sheet(words: &Words, catalogue: &Catalogue, scenario: &Scenario) -> String {
    let width = width();
    let names = |list: &[CountryId]| {
        let names: Vec<String> = list.iter().map(|id| words.country(catalogue, *id)).collect();
        words.list(&names)
    };
    let turns = scenario.turns();
    let length = words.with(
        "sheet-length-value",
        &[
            ("turns", Arg::from(turns)),
            ("hours", Arg::from(words.duration(scenario.decides_at(turns)))),
            ("start", Arg::from(words.calendar(0, &scenario.start))),
        ],
    );
    let options: Vec<String> = scenario
        .options
        .iter()
        .map(|option| {
            let values: Vec<&str> = option.values.iter().map(|value| value.value.as_str()).collect();
            let default = words.with("sheet-default", &[("value", Arg::from(option.default.as_str()))]);
            format!("{}={}  {} ({default})", option.id, values.join("|"), words.option(option))
        })
        .collect();
    let (happened, script) = scenario.history.as_ref().map_or_else(Default::default, |history| {
        let happened = words.history(catalogue, scenario, history).join("\n");
        (happened, words.script(catalogue, scenario, history).join("\n"))
    });
    let objectives: Vec<&str> = scenario.training_objectives.iter().map(|o| o.text.as_str()).collect();
    let mut text =
        format!("{} ({})\n\n{}\n", scenario.title, scenario.id, wrapped(&scenario.brief, width, 0));
    for (key, value) in [
        ("sheet-frame", &scenario.frame),
        ("sheet-adversary", &scenario.adversary),
        ("sheet-attacked", &names(&scenario.victims)),
        ("sheet-presidency", &words.country(catalogue, scenario.presidency)),
        ("sheet-length", &length),
        ("sheet-objectives", &objectives.join("\n")),
        ("sheet-dilemmas", &scenario.dilemmas.join("\n")),
        ("sheet-facilitator", &scenario.facilitator),
        ("sheet-phases", &scenario.phases.join("\n")),
        ("sheet-offers", &scenario.offers_note),
        ("sheet-good", &scenario.good),
        ("sheet-options", &options.join("\n")),
        ("sheet-clocks", &words.clocks(scenario).unwrap_or_default()),
        ("sheet-history", &happened),
        ("sheet-script", &script),
    ] {
        if !value.is_empty() {
            let _ = write!(text, "\n{}\n{}\n", words.text(key), wrapped(value, width, 4));
        }
    }
    text
}

/// A JSON array, an element a line, so that it is read whole or by lines.
pub fn lines_of_json(values: impl Iterator<Item = Value>) -> String {
    let lines: Vec<String> = values.map(|value| value.to_string()).collect();
    if lines.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", lines.join(",\n")) }
}

fn check(desk: &Desk, all: bool, as_json: bool, files: &[std::path::PathBuf]) -> Result<Exit, Stop> {
    let (catalogue, mut problems) = desk.library.check_catalogue();
    let (mut checked, mut exit) = (0, Exit::Done);
    if !all {
        problems.0.clear(); // the catalogue is not what was asked about, unless it cannot be used
    }
    if let Some(catalogue) = &catalogue {
        if all {
            for id in desk.library.scenario_ids() {
                let path = format!("scenarios/{id}.ron");
                let text = desk.library.text(&path).unwrap_or_default();
                let (scenario, found) = check_scenario_text(catalogue, &path, text);
                problems.append(found);
                // What is left to complain about is its history.
                if let (Some(_), Err(found)) = (scenario, desk.library.scenario(catalogue, id)) {
                    problems.append(found);
                }
                checked += 1;
            }
        }
        for file in files {
            let name = cleaned(&file.to_string_lossy());
            match read(desk, file) {
                Ok(text) => problems.append(check_scenario_text(catalogue, &name, &text).1),
                // One that cannot be read hides no problem of the others.
                Err(stop) => {
                    exit = stop.end();
                    continue;
                }
            }
            checked += 1;
        }
    } else if !all {
        return Err(refused(&desk.words(), &desk.library.check_catalogue().1));
    }
    if as_json {
        let words = desk.words();
        let value = |p: &Problem| {
            json!({
                "severity": p.severity.slug(), "code": p.fault.code(),
                "file": p.file, "line": p.line, "column": p.column,
                "what": words.wrong(p), "suggestion": p.suggestion.as_ref().map(|s| words.suggestion(s)),
            })
        };
        write_if_read(lines_of_json(problems.iter().map(value)))?;
    } else if problems.is_empty() && checked == 0 {
        // Nothing could be read, which has been said.
    } else if problems.is_empty() {
        let checked = desk.words().with("check-none", &[("files", Arg::from(checked))]);
        write_if_read(format!("{checked}\n"))?;
    } else {
        write_if_read(format!("{}\n", shown(&desk.words(), problems.iter())))?;
    }
    Ok(if problems.any_error() { Exit::Problems } else { exit })
}
