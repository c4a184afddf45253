//! What is wrong with content is told in every language, with exactly what it is about.

use std::collections::BTreeSet;

use casus::content::{Fault, Library, Suggestion, check_scenario_text};
use casus::words::{Lang, Words};

use super::files::{Messages, messages};
use super::setting;

/// The codes that a language has messages for, each with the variables of its message.
fn told(messages: &Messages) -> BTreeSet<(String, BTreeSet<String>)> {
    let frames = ["is-error", "is-warning", "in-cell"];
    let coded = messages.iter().filter_map(|(key, (_, variables))| {
        let code = key.strip_prefix("problem-")?;
        (!frames.contains(&code)).then(|| (code.to_owned(), variables.clone()))
    });
    coded.collect()
}

#[test]
fn every_code_has_its_message_with_exactly_its_arguments_and_no_message_is_idle() {
    let codes = Fault::CODES.iter().map(|(code, arguments)| {
        ((*code).to_owned(), arguments.iter().map(|argument| (*argument).to_owned()).collect())
    });
    let codes: BTreeSet<(String, BTreeSet<String>)> = codes.collect();
    assert_eq!(codes.len(), Fault::CODES.len(), "no code is there twice");
    for lang in Lang::ALL {
        assert_eq!(told(&messages(lang)), codes, "{lang}");
    }
}

#[test]
fn a_problem_names_its_place_and_what_was_meant_in_the_language_of_the_reader() {
    let text =
        Library::embedded().text("scenarios/northern-haze.ron").unwrap().replacen("title:", "titel:", 1);
    let (_, problems) = check_scenario_text(setting().catalogue(), "northern-haze.ron", &text);
    let said = Lang::ALL.map(|lang| Words::embedded(lang).problem(&problems.0[0]).replace('\u{a0}', " "));
    let line = problems.0[0].line;
    let column = problems.0[0].column;
    let expected = [
        "error: unknown field `titel` (did you mean `title`?)",
        "erreur : champ inconnu `titel` (vouliez-vous dire `title` ?)",
        "Fehler: unbekanntes Feld `titel` (meinten Sie `title`?)",
    ];
    assert_eq!(said, expected.map(|what| format!("northern-haze.ron:{line}:{column}: {what}")));
}

/// A number that an author wrote is found again in the file by its digits.
#[test]
fn numbers_stand_as_they_do_in_the_file() {
    let far = Fault::OutOfRange(123_456, -1_000, 100_000);
    let said = Lang::ALL.map(|lang| Words::embedded(lang).fault(&far));
    assert!(said.iter().all(|said| said.contains("123456") && said.contains("-1000")), "{said:?}");
}

#[test]
fn every_suggestion_is_told_in_every_language() {
    for suggestion in [
        Suggestion::Meant("GEN".to_owned()),
        Suggestion::OneOf(vec!["S".to_owned(), "M".to_owned()]),
        Suggestion::Flatten,
    ] {
        let said: BTreeSet<String> =
            Lang::ALL.iter().map(|lang| Words::embedded(*lang).suggestion(&suggestion)).collect();
        assert_eq!(said.len(), Lang::ALL.len(), "{said:?}");
    }
}
