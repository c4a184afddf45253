//! Saved games: verifying them, writing simulated ones, and the data folder around them.
//!
//! Enters: names and paths. Leaves: verdicts, files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, anyhow};
use serde_json::{Value, json};

use super::arguments::Global;
use super::desk::Desk;
use super::exit::{Exit, Stop};
use super::home::{paths, said};
use super::language::words_of;
use super::library::{self, lines_of_json, shown};
use super::output::{quoted, write_if_read};
use crate::content::{Catalogue, Library, scenario_from_outside};
use crate::engine::Setting;
use crate::record::{Header, Journal, Verdict, verify as execute};
use crate::session::Row;
use crate::store::{SaveName, SaveRef, Saves};
use crate::words::{Arg, Words};

/// The folder that `simulate` writes its games to.
pub struct Folder(Saves);

impl Folder {
    /// Opens it, and makes it where it is missing.
    pub fn open(global: &Global, path: &Path) -> Result<Self, Stop> {
        Saves::open(path.to_owned()).map(Self).map_err(|error| Stop::Failed(said(global, &error)))
    }

    /// Writes a game under its scenario and seed; never over another.
    pub fn write(&self, global: &Global, row: &Row, journal: &Journal) -> Result<(), Stop> {
        let name = SaveName::new(&format!("{}-{}", row.scenario, row.seed));
        name.and_then(|name| self.0.create(&name, journal))
            .map(drop)
            .map_err(|error| Stop::Failed(said(global, &error)))
    }
}

/// What came of one save.
enum Found {
    Unreadable(String),
    Read { verdict: Verdict, torn: Option<usize> },
}

/// Plays saves again and compares.
pub fn verify(desk: &Desk, names: &[PathBuf], as_json: bool) -> Result<Exit, Stop> {
    let catalogue = library::catalogue(desk)?;
    let words = desk.words();
    let (mut exit, mut values) = (Exit::Done, Vec::new());
    for name in names {
        let found = look(desk, &catalogue, name);
        exit = exit.max(match &found {
            Found::Read { verdict: Verdict::Agrees { .. }, .. } => Exit::Done,
            Found::Read { verdict: Verdict::Diverges { .. }, .. } => Exit::Divergence,
            Found::Read { verdict: Verdict::OtherRules(_), .. } | Found::Unreadable(_) => Exit::Failed,
        });
        let name = name.to_string_lossy();
        desk.log.line(&format!("verified {name}"));
        if as_json {
            values.push(in_json(&name, &found));
        } else {
            let line = match &found {
                // Which one it is stands in the reason.
                Found::Unreadable(why) => why.clone(),
                Found::Read { verdict, torn } => {
                    format!("{}: {}", quoted(&name), in_words(&words, verdict, *torn))
                }
            };
            write_if_read(format!("{line}\n"))?;
        }
    }
    if as_json {
        write_if_read(lines_of_json(values.into_iter()))?;
    }
    Ok(exit)
}

fn look(desk: &Desk, catalogue: &Arc<Catalogue>, name: &Path) -> Found {
    match replayable(desk, catalogue, name) {
        Ok((reading, setting)) => Found::Read {
            verdict: execute(&reading.journal, setting),
            torn: reading.torn.map(|torn| torn.line),
        },
        Err(error) => Found::Unreadable(format!("{error:#}")),
    }
}

/// A save with the setting that it was played in, as far as that is there.
fn replayable(
    desk: &Desk,
    catalogue: &Arc<Catalogue>,
    name: &Path,
) -> anyhow::Result<(crate::record::Reading, Arc<Setting>)> {
    let save = SaveRef::new(name.as_os_str()).map_err(|error| said(&desk.global, &error))?;
    let folder = match &save {
        SaveRef::Name(_) => paths(&desk.global).map_err(anyhow::Error::from)?.saves(),
        SaveRef::Path(_) => PathBuf::new(),
    };
    let reading = Saves::looking(folder).read(&save).map_err(|error| said(&desk.global, &error))?;
    let setting = setting_of(&desk.global, &desk.library, catalogue, reading.journal.header())
        .map_err(|error| anyhow!("{}: {error:#}", quoted(&name.to_string_lossy())))?;
    Ok((reading, setting))
}

/// The setting that a journal's first line speaks of, made from the content there is: the scenario from the save
/// itself where it carries one, else from the library.
pub fn setting_of(
    global: &Global,
    library: &Library,
    catalogue: &Arc<Catalogue>,
    header: &Header,
) -> anyhow::Result<Arc<Setting>> {
    let id = header.scenario;
    let found = match &header.source {
        Some(text) => {
            let (scenario, problems) = scenario_from_outside(catalogue, id.as_str(), text);
            scenario.ok_or(problems)
        }
        None => library.scenario(catalogue, id),
    };
    let scenario =
        found.map_err(|problems| anyhow!(shown(&words_of(global), problems.iter()))).with_context(|| {
            let folder = paths(global).map(|paths| paths.assets().join("scenarios"));
            let folder =
                folder.map_or_else(|_| "assets/scenarios".into(), |at| at.to_string_lossy().into_owned());
            let args = [("scenario", Arg::from(id.as_str())), ("folder", Arg::from(quoted(&folder)))];
            words_of(global).with("fault-no-scenario", &args)
        })?;
    let setting = Setting::new(Arc::clone(catalogue), Arc::new(scenario), &header.chosen())?;
    Ok(Arc::new(setting))
}

fn in_words(words: &Words, verdict: &Verdict, torn: Option<usize>) -> String {
    let line = match verdict {
        Verdict::Agrees { turns, digest } => words
            .with("verify-agrees", &[("turns", Arg::from(*turns)), ("digest", Arg::from(digest.short()))]),
        Verdict::Diverges { turn, difference } => {
            let nothing = words.text("none");
            words.with(
                "verify-diverges",
                &[
                    ("turn", Arg::from(*turn)),
                    ("field", Arg::from(&difference.field)),
                    ("recorded", Arg::from(difference.first.as_ref().unwrap_or(&nothing))),
                    ("replayed", Arg::from(difference.second.as_ref().unwrap_or(&nothing))),
                ],
            )
        }
        Verdict::OtherRules(other) => other.told(words),
    };
    match torn {
        Some(number) => {
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            format!("{line}. {}", words.with("verify-torn", &[("line", Arg::from(number))]))
        }
        None => line,
    }
}

fn in_json(name: &str, found: &Found) -> Value {
    match found {
        Found::Unreadable(why) => json!({ "save": name, "status": "unreadable", "why": why }),
        Found::Read { verdict, torn } => {
            let mut value = match verdict {
                Verdict::Agrees { turns, digest } => {
                    json!({ "status": "agrees", "turns": turns, "digest": digest })
                }
                Verdict::Diverges { turn, difference } => json!({
                    "status": "diverges", "turn": turn, "field": difference.field,
                    "recorded": difference.first, "replayed": difference.second,
                }),
                Verdict::OtherRules(other) => json!({ "status": "other_rules", "differs": other }),
            };
            value["save"] = json!(name);
            value["torn_line"] = json!(torn);
            value
        }
    }
}
