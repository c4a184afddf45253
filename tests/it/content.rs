//! Content: shipped packs are clean, and each bad file gives exactly its problem.

use casus::content::{Catalogue, Library, check_scenario_text};

fn catalogue() -> Catalogue {
    Library::embedded().catalogue().expect("the embedded catalogue is clean")
}

#[test]
fn the_shipped_catalogue_is_complete_and_clean() {
    let (catalogue, problems) = Library::embedded().check_catalogue();
    assert_eq!(problems.to_string(), "");
    let catalogue = catalogue.expect("no problem, so a catalogue");
    assert_eq!(catalogue.countries.len(), 36);
    assert_eq!(catalogue.countries.iter().filter(|c| c.member).count(), 27);
    assert_eq!(catalogue.kinds.len(), 38);
    assert_eq!(catalogue.packages.len(), 249);
    assert_eq!(catalogue.mechanisms.len(), 38);
    assert_eq!(catalogue.glossary.len(), 70);
    assert_eq!(catalogue.geofences.len(), 11);
}

#[test]
fn the_shipped_scenarios_are_clean() {
    let (library, catalogue) = (Library::embedded(), catalogue());
    for id in library.scenario_ids() {
        let path = format!("scenarios/{id}.ron");
        let (scenario, problems) = check_scenario_text(&catalogue, &path, library.text(&path).unwrap());
        assert_eq!(problems.to_string(), "", "{id}");
        assert_eq!(scenario.unwrap().id, id);
    }
}
