//! Names of states and seats in sentences: every name has its forms, and sentences ask for those there are.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use fluent_syntax::ast::Entry;

/// The functions a language has beside `BEGIN`; the forms of a name are called the same in small letters.
fn functions(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["THE"],
        Lang::Fr => &["THE", "TO", "OF", "FROM"],
        Lang::De => &["THE", "ACC", "DAT", "TOWARDS", "BY"],
    }
}

fn texts(lang: Lang) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(lang.slug());
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// A sentence of a test, with a name in it.
fn said(lang: Lang, text: &'static str, name: &str) -> String {
    Words::new(lang, &[text]).unwrap().with("said", &[("x", name.into())])
}

/// The words that stand for a name in a message.
const NAMES: [&str; 6] = ["country", "victim", "giver", "state", "seat", "payer"];

#[test]
fn every_state_and_every_seat_has_every_form() {
    let catalogue = setting().catalogue();
    for lang in [Lang::Fr, Lang::De] {
        let words = Words::embedded(lang);
        let mut names: BTreeSet<String> =
            catalogue.countries.iter().map(|country| words.country(catalogue, country.id)).collect();
        names.insert(words.country(catalogue, CountryId::literal("EU")));
        for seat in [Seat::Hr, Seat::Presidency, Seat::Nato, Seat::Excon, Seat::Adversary] {
            names.insert(words.seat(catalogue, seat));
        }
        let (_, text) = texts(lang).into_iter().find(|(path, _)| path.ends_with("forms.ftl")).unwrap();
        let mut found = BTreeSet::new();
        for entry in fluent_syntax::parser::parse(text.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let name = words_of(&message.value.unwrap());
            let forms: Vec<String> =
                message.attributes.iter().map(|form| form.id.name.to_uppercase()).collect();
            assert_eq!(forms, functions(lang), "{lang}: {name}");
            assert!(found.insert(name.clone()), "{lang}: {name} is there twice");
        }
        assert_eq!(found, names, "{lang}: the names with forms are not those of the catalogue");
    }
}

fn words_of(pattern: &fluent_syntax::ast::Pattern<&str>) -> String {
    match pattern.elements.as_slice() {
        [fluent_syntax::ast::PatternElement::TextElement { value }] => (*value).to_owned(),
        other => panic!("a name is plain text: {other:?}"),
    }
}

#[test]
fn french_elides_and_contracts() {
    let forms = "said = { THE($x) }, { TO($x) }, { OF($x) }, { FROM($x) }";
    for (name, expected) in [
        ("Finlande", "la Finlande, à la Finlande, de la Finlande, de Finlande"),
        ("Autriche", "l'Autriche, à l'Autriche, de l'Autriche, d'Autriche"),
        ("Portugal", "le Portugal, au Portugal, du Portugal, du Portugal"),
        ("Pays-Bas", "les Pays-Bas, aux Pays-Bas, des Pays-Bas, des Pays-Bas"),
        ("Chypre", "Chypre, à Chypre, de Chypre, de Chypre"),
        ("Malte", "Malte, à Malte, de Malte, de Malte"),
        (
            "Haut représentant",
            "le haut représentant, au haut représentant, du haut représentant, du haut représentant",
        ),
    ] {
        assert_eq!(said(Lang::Fr, forms, name), expected);
    }
}

#[test]
fn german_has_its_articles_in_their_cases() {
    let forms = "said = { THE($x) }, für { ACC($x) }, aus { DAT($x) }, { TOWARDS($x) }, { BY($x) }";
    for (name, expected) in [
        ("Finnland", "Finnland, für Finnland, aus Finnland, nach Finnland, von Finnland"),
        ("Slowakei", "die Slowakei, für die Slowakei, aus der Slowakei, in die Slowakei, von der Slowakei"),
        (
            "Niederlande",
            "die Niederlande, für die Niederlande, aus den Niederlanden, in die Niederlande, von den Niederlanden",
        ),
        (
            "Vereinigtes Königreich",
            "das Vereinigte Königreich, für das Vereinigte Königreich, aus dem Vereinigten Königreich, in das Vereinigte Königreich, vom Vereinigten Königreich",
        ),
    ] {
        assert_eq!(said(Lang::De, forms, name), expected);
    }
}

#[test]
fn any_other_name_stands_as_it_is_after_the_plain_preposition() {
    let forms = "said = { THE($x) }, { TO($x) }, { OF($x) }, { FROM($x) }";
    assert_eq!(said(Lang::Fr, forms, "Borduria"), "Borduria, à Borduria, de Borduria, de Borduria");
    assert_eq!(said(Lang::Fr, forms, "Arkanie"), "Arkanie, à Arkanie, d'Arkanie, d'Arkanie");
    assert_eq!(said(Lang::De, "said = { DAT($x) } { TOWARDS($x) }", "Borduria"), "Borduria nach Borduria");
    assert_eq!(said(Lang::En, "said = { BEGIN(THE($x)) }", "Netherlands"), "The Netherlands");
    assert_eq!(said(Lang::Fr, "said = { BEGIN(THE($x)) }", "États-Unis"), "Les États-Unis");
    assert_eq!(said(Lang::Fr, "said = { BEGIN(THE($x)) }", "élan"), "Élan");
}

/// A function nobody knows would come out as its own name.
#[test]
fn messages_call_the_functions_of_their_language_with_names() {
    for lang in Lang::ALL {
        let mut calls = 0;
        for (path, text) in texts(lang) {
            for (line, before) in text
                .lines()
                .filter(|line| !line.starts_with('#'))
                .flat_map(|line| line.match_indices("($").map(move |(at, _)| (line, &line[..at])))
            {
                let function = before.rsplit(|c: char| !c.is_ascii_uppercase()).next().unwrap();
                assert!(functions(lang).contains(&function), "{}: {line}", path.display());
                let name = line[before.len() + 2..].split(')').next().unwrap();
                assert!(
                    NAMES.contains(&name) || ["need", "to", "by"].contains(&name),
                    "{}: {name} is no name: {line}",
                    path.display()
                );
                calls += 1;
            }
        }
        assert!(calls > 0, "{lang}: nobody asks for a form");
    }
}

#[test]
fn no_preposition_stands_before_a_bare_name() {
    for (lang, prepositions) in [
        (Lang::En, &["by", "for", "from", "of", "on", "through", "to", "with"][..]),
        (Lang::Fr, &["à", "de", "par", "pour", "vers", "depuis", "sur", "contre"]),
        (Lang::De, &["an", "aus", "durch", "für", "gegen", "nach", "um", "auf", "von", "zu"]),
    ] {
        for (path, text) in texts(lang) {
            for line in text.lines() {
                for preposition in prepositions {
                    for name in NAMES {
                        let bare = format!(" {preposition} {{ ${name} }}");
                        assert!(!line.contains(&bare), "{}: {line}", path.display());
                    }
                }
            }
        }
    }
}
