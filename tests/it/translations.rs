//! Content told in the reader's language: every text that users read, and nothing that a game turns on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use casus::base::ScenarioId;
use casus::content::{Catalogue, Library, Passage, Scenario};
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
    keys_and_texts(&format!("assets/scenarios/{lang}/{id}.ron"))
}

/// The same of all files in which the catalogue is translated.
fn written_of_catalogue(lang: Lang) -> BTreeMap<String, String> {
    let files = ["countries", "kinds", "packages", "glossary"];
    files.iter().flat_map(|file| keys_and_texts(&format!("assets/catalogue/{lang}/{file}.ron"))).collect()
}

fn keys_and_texts(file: &str) -> BTreeMap<String, String> {
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("it is translated");
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

#[test]
fn every_text_of_the_catalogue_is_translated_and_nothing_else() {
    let expected: BTreeSet<String> = catalogue().texts().into_keys().collect();
    assert!(expected.len() > 500, "{}", expected.len());
    for lang in OTHERS {
        let keys: BTreeSet<String> = written_of_catalogue(lang).into_keys().collect();
        assert_eq!(keys, expected, "{lang}");
    }
}

#[test]
fn remarks_are_not_left_in_english() {
    let english = catalogue().texts();
    for lang in OTHERS {
        for (key, text) in written_of_catalogue(lang) {
            let names =
                [".capital", ".ports", ".airfields", ".railheads"].iter().any(|end| key.ends_with(end));
            assert!(names || english[&key] != text || !text.contains(' '), "{lang}: {key}");
        }
    }
}

#[test]
fn the_catalogue_is_told_in_the_language() {
    for lang in OTHERS {
        let catalogue = Library::embedded().told_in(lang.slug()).catalogue().expect("clean");
        let files = written_of_catalogue(lang);
        for country in &catalogue.countries {
            let told = catalogue.told(Passage::Specialities(country));
            assert_eq!(told, files[&format!("country.{}.specialities", country.id)], "{lang}");
        }
        let package = catalogue.package("DE01".parse().unwrap()).unwrap();
        assert_eq!(catalogue.remark(Some(package.id)), files["package.DE01.note"], "{lang}");
        assert_eq!(catalogue.remark(None), "", "what is of no package has no remark");
        let kind = catalogue.kind("AD_MR".parse().unwrap()).unwrap();
        assert_eq!(catalogue.told(Passage::Kind(kind)), files["kind.AD_MR.note"], "{lang}");
        assert_eq!(catalogue.told(Passage::Lift(kind)), files["kind.AD_MR.lift_note"], "{lang}");
        for term in catalogue.glossary.iter().filter(|term| term.words[0] == "deterrence") {
            assert_eq!(catalogue.told(Passage::Term(term)), "", "where the author says nothing nobody does");
        }
    }
}

#[test]
fn the_catalogue_is_the_same_in_every_language() {
    let english = catalogue();
    for lang in OTHERS {
        let told = Library::embedded().told_in(lang.slug()).catalogue().expect("clean");
        assert_eq!(told.digest, english.digest, "{lang}");
        assert_eq!(told.texts(), english.texts(), "{lang}: what authors say");
    }
}

#[test]
fn a_file_of_the_catalogue_laid_over_a_shipped_one_keeps_its_own_words_unless_it_brings_a_translation() {
    let own = Library::embedded().text("kinds.ron").unwrap().replacen("\"the scarcest", "\"My scarcest", 1);
    let note = |more: &[(&str, &str)]| {
        let mut over = BTreeMap::from([("kinds.ron".to_owned(), own.clone())]);
        over.extend(more.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
        let catalogue = Library::with_overrides(over).told_in("fr").catalogue().expect("clean");
        let country = catalogue.country("FR".parse().unwrap()).unwrap();
        assert_eq!(catalogue.told(Passage::Forces(country)), "État doté de l'arme nucléaire", "another file");
        catalogue.told(Passage::Kind(catalogue.kind("AD_MR".parse().unwrap()).unwrap())).to_owned()
    };
    assert!(note(&[]).starts_with("My scarcest"), "{}", note(&[]));
    let file = "catalogue/fr/kinds.ron";
    assert_eq!(note(&[(file, "(texts: [(\"kind.AD_MR.note\", \"ma plus rare\")])")]), "ma plus rare");
    assert!(note(&[(file, "(texts: [(\"kind.AD_MR.no")]).starts_with("My scarcest"), "it cannot be read");
}

/// Words in capitals, of three letters and more.
fn abbreviations(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|word| word.chars().count() > 2 && word.chars().all(char::is_uppercase)).collect()
}

#[test]
fn every_abbreviation_in_an_event_is_in_the_glossary_of_its_language() {
    for (place, lang) in [Lang::En, Lang::Fr, Lang::De].into_iter().enumerate() {
        let library = Library::embedded().told_in(lang.slug());
        let catalogue = library.catalogue().expect("clean");
        let terms = catalogue.glossary.iter().flat_map(|term| abbreviations(&term.words[place]));
        // A currency needs no explanation.
        let known: BTreeSet<&str> = terms.chain(["EUR"]).collect();
        for id in library.scenario_ids() {
            for inject in told(&library, &catalogue, id).injects {
                let unknown: Vec<&str> = abbreviations(&inject.text).difference(&known).copied().collect();
                assert!(unknown.is_empty(), "{lang}/{}: {unknown:?}", inject.id);
            }
        }
    }
}

/// What an event says stays in the record, whatever is answered to its question.
#[test]
fn the_question_of_the_legal_route_says_no_answer() {
    let catalogue = catalogue();
    let scenario = told(&Library::embedded(), &catalogue, ScenarioId::literal("vendredi-13"));
    let mut tellings = vec![scenario.texts()];
    tellings.extend(OTHERS.map(|lang| written(lang, scenario.id)));
    for texts in tellings {
        let asked = ["inject.S01-I05", "choice.legal-route"].map(|key| texts[key].as_str());
        assert!(asked.iter().all(|text| !text.contains("42") && !text.contains("222")), "{asked:?}");
        assert!(asked[1].ends_with('?'), "{asked:?}");
        assert!(texts["choice.legal-route.article-42-7"].contains("42.7"));
    }
}
