//! Golden games: what was played once plays the same today, digest by digest. They change only with the
//! version of the rules and a line in the changelog; `.ci/golden` writes them anew.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use casus::content::Library;
use casus::engine::Setting;
use casus::record::{Journal, Verdict, verify};

/// Fewer would not cover the scenarios, their options and the stand-ins.
const GAMES_MIN: usize = 18;

fn saves() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("saves");
    let mut list: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "casus"))
        .collect();
    list.sort();
    list
}

fn setting_of(journal: &Journal) -> Arc<Setting> {
    let library = Library::embedded();
    let catalogue = Arc::new(library.catalogue().unwrap());
    let header = journal.header();
    let scenario = Arc::new(library.scenario(&catalogue, header.scenario).unwrap());
    let options: Vec<(String, String)> =
        header.options.iter().map(|(id, value)| (id.to_string(), value.to_string())).collect();
    Arc::new(Setting::new(catalogue, scenario, &options).unwrap())
}

#[test]
fn golden_games_agree_at_every_turn() {
    let saves = saves();
    assert!(saves.len() >= GAMES_MIN, "only {} golden games", saves.len());
    for path in saves {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let reading = Journal::read(&std::fs::read(&path).unwrap()).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(reading.torn.is_none(), "{name} is torn");
        let journal = reading.journal;
        assert!(journal.end().is_some(), "{name} is not played to its end");
        let verdict = verify(&journal, setting_of(&journal));
        assert!(matches!(verdict, Verdict::Agrees { .. }), "{name}: {verdict:?}");
    }
}
