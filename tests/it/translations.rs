//! Scenarios told in the reader's language: every text that users read, and nothing that a game turns on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use casus::base::ScenarioId;
use casus::content::{Catalogue, Library, Scenario};
use casus::engine::{Game, Setting};
use casus::words::{Lang, Words};

const OTHERS: [Lang; 2] = [Lang::Fr, Lang::De];

fn catalogue() -> Catalogue {
    Library::embedded().catalogue().expect("the embedded catalogue is clean")
}

fn told(library: &Library, catalogue: &Catalogue, id: ScenarioId) -> Scenario {
    library.scenario(catalogue, id).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Keys and texts of the file in which a scenario is translated, a line each.
fn written(lang: Lang, id: ScenarioId) -> BTreeMap<String, String> {
    let file = format!("assets/scenarios/{lang}/{id}.ron");
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file)).expect("it is translated");
    let line = |line: &str| {
        let (key, text) = line.trim().strip_prefix("(\"")?.strip_suffix("\"),")?.split_once("\", \"")?;
        Some((key.to_owned(), text.replace("\\\"", "\"")))
    };
    let pairs: Vec<(String, String)> = text.lines().filter_map(line).collect();
    let found: BTreeMap<String, String> = pairs.iter().cloned().collect();
    assert_eq!(found.len(), pairs.len(), "{file}: a key is there twice");
    found
}

#[test]
fn every_text_of_every_shipped_scenario_is_translated_and_nothing_else() {
    let (library, catalogue) = (Library::embedded(), catalogue());
    let english = Words::embedded(Lang::En);
    for id in library.scenario_ids() {
        let scenario = told(&library, &catalogue, id);
        // Reform options have their names among the words of the game.
        let reform = |option: &str| !english.text(&format!("reform-{option}")).starts_with('[');
        let own = |key: &String| key.strip_prefix("option.").is_none_or(|option| !reform(option));
        let expected: BTreeSet<String> = scenario.texts().into_keys().filter(own).collect();
        for lang in OTHERS {
            let keys: BTreeSet<String> = written(lang, id).into_keys().collect();
            assert_eq!(keys, expected, "{lang}/{id}");
        }
    }
}

#[test]
fn a_scenario_is_told_in_the_language_and_its_list_line_too() {
    let catalogue = catalogue();
    for lang in OTHERS {
        let library = Library::embedded().told_in(lang.slug());
        for line in library.summaries() {
            let (texts, files) = (told(&library, &catalogue, line.id).texts(), written(lang, line.id));
            for (key, text) in &files {
                assert_eq!(&texts[key], text, "{lang}/{}: {key}", line.id);
            }
            assert_eq!(
                (&line.title, &line.vector, &line.duration),
                (&files["title"], &files["vector"], &files["duration"])
            );
        }
    }
}

#[test]
fn sentences_are_not_left_in_english() {
    let (library, catalogue) = (Library::embedded(), catalogue());
    for id in library.scenario_ids() {
        let english = told(&library, &catalogue, id).texts();
        for lang in OTHERS {
            for (key, text) in written(lang, id) {
                assert!(english[&key] != text || !text.contains(' '), "{lang}/{id}: {key}");
            }
        }
    }
}

#[test]
fn a_game_is_the_same_in_every_language() {
    let catalogue = Arc::new(catalogue());
    for id in Library::embedded().scenario_ids() {
        let opened = |library: Library| {
            let scenario = told(&library, &catalogue, id);
            let setting = Setting::new(Arc::clone(&catalogue), Arc::new(scenario), &[]).expect("defaults");
            let digest = setting.digest();
            (digest, Game::open(Arc::new(setting), 7).digest())
        };
        let english = opened(Library::embedded());
        for lang in OTHERS {
            assert_eq!(opened(Library::embedded().told_in(lang.slug())), english, "{lang}/{id}");
        }
    }
}

#[test]
fn a_scenario_laid_over_a_shipped_one_keeps_its_own_words_unless_it_brings_a_translation() {
    let catalogue = catalogue();
    let path = "scenarios/northern-haze.ron";
    let own = Library::embedded().text(path).unwrap().replacen("\"Northern Haze\"", "\"My Haze\"", 1);
    let id: ScenarioId = "northern-haze".parse().unwrap();
    let title = |more: &[(&str, &str)]| {
        let mut over = BTreeMap::from([(path.to_owned(), own.clone())]);
        over.extend(more.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
        told(&Library::with_overrides(over).told_in("fr"), &catalogue, id).title
    };
    assert_eq!(title(&[]), "My Haze");
    let file = "scenarios/fr/northern-haze.ron";
    assert_eq!(title(&[(file, "(texts: [(\"title\", \"Ma brume\")])")]), "Ma brume");
    assert_eq!(
        title(&[(file, "(texts: [(\"title\", ")]),
        "My Haze",
        "what cannot be read leaves the author's words"
    );
    assert_eq!(
        title(&[(file, "(texts: [(\"title\", \"\u{202e}x\")])")]),
        "My Haze",
        "nor does what could deceive get in"
    );
}
