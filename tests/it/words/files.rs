//! The message files themselves: they parse, agree between languages, and hold nothing idle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use unicode_width::UnicodeWidthStr;

use super::*;
use casus::words::WordsError;

/// The files whose messages are names and lines; the others hold what screens and pages say.
const GAME: [&str; 8] = ["figures", "names", "kinds", "orders", "events", "refusals", "rules", "evaluation"];

pub(super) type Messages = BTreeMap<String, (String, BTreeSet<String>)>;

fn folder(lang: Lang) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(lang.slug())
}

/// Every message and part of one of a language, with its file and its variables.
pub(super) fn messages(lang: Lang) -> Messages {
    let mut found = Messages::new();
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder(lang)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        // Which forms a name has is each language's own affair: `forms.rs` reads that file.
        if name == "forms" {
            continue;
        }
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            if let Some(value) = &message.value {
                let before = found.insert(key.clone(), (name.clone(), variables(value)));
                assert!(before.is_none(), "{lang}: {key} is there twice");
            }
            for part in &message.attributes {
                found.insert(format!("{key}.{}", part.id.name), (name.clone(), variables(&part.value)));
            }
        }
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => inline_variable(inline, &mut found),
                Expression::Select { selector, variants } => {
                    inline_variable(selector, &mut found);
                    for variant in variants {
                        found.extend(variables(&variant.value));
                    }
                }
            }
        }
    }
    found
}

fn inline_variable(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = &**expression {
                inline_variable(inner, found);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for value in &arguments.positional {
                inline_variable(value, found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_files_on_disk_are_those_that_are_built_in() {
    let list =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/shipped.rs")).unwrap();
    for lang in Lang::ALL {
        for entry in fs::read_dir(folder(lang)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let stem = name.strip_suffix(".ftl").unwrap();
            assert!(list.contains(&format!("\"{stem}\"")), "{lang}/{name} is not built in");
        }
    }
}

#[test]
fn translations_use_the_keys_and_variables_of_english() {
    let english = messages(Lang::En);
    for lang in [Lang::Fr, Lang::De] {
        for (key, (file, variables)) in messages(lang) {
            let (_, expected) = english
                .get(&key)
                .unwrap_or_else(|| panic!("{lang}/{file}.ftl: English has no message {key}"));
            // A language may need plurals where another does not.
            let shown = |names: &BTreeSet<String>| -> BTreeSet<String> {
                names.iter().filter(|name| *name != "count").cloned().collect()
            };
            assert_eq!(shown(&variables), shown(expected), "{lang}: {key}");
        }
    }
}

#[test]
fn messages_are_not_longer_than_what_they_are_for() {
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        for (key, (file, variables)) in messages(lang) {
            if !variables.is_empty() || !GAME.contains(&file.as_str()) {
                continue;
            }
            // What held in another year, or holds under a reform, is as long as what holds.
            let plain = |part: &'_ str| {
                let other = ["-until-", "-with-"].into_iter().find_map(|mark| part.find(mark));
                other.unwrap_or(part.len())
            };
            let part = key.rsplit_once('.').map(|(_, part)| &part[..plain(part)]);
            let longest = match part {
                Some("short") => 12,
                Some("help" | "meaning" | "meaning-outside" | "law") => 460,
                Some("law-outside") => 300,
                Some(_) => 160,
                // What there has to be, and how it comes about.
                None if key.starts_with("needed-") => 160,
                None => 110,
            };
            assert_said(&words.text(&key), longest);
        }
    }
}

/// Idle messages are told, not refused: a screen may be on its way to use them.
#[test]
fn idle_messages_are_told() {
    let mut source = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                source.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let used = |key: &str| {
        let id = key.split('.').next().unwrap_or(key);
        let quoted =
            |text: &str| source.contains(&format!("\"{text}\"")) || source.contains(&format!("\"{text}."));
        let families = id.match_indices('-').any(|(at, _)| {
            let family = &id[..at];
            family != "event" && (quoted(family) || source.contains(&format!("\"{family}-{{")))
        });
        quoted(id) || families || id.strip_prefix("event-").is_some_and(quoted)
    };
    let all = messages(Lang::En);
    let idle: Vec<&String> = all
        .iter()
        .filter(|(key, (file, _))| GAME.contains(&file.as_str()) && !used(key))
        .map(|(key, _)| key)
        .collect();
    if !idle.is_empty() {
        eprintln!("messages that no code asks for: {idle:?}");
    }
    assert!(idle.len() * 20 < all.len(), "too many idle messages: {idle:?}");
}

#[test]
fn what_a_language_lacks_comes_from_english_and_what_english_lacks_shows_its_key() {
    let words = Words::new(Lang::Fr, &["yes = oui"]).unwrap();
    assert_eq!(words.text("yes"), "oui");
    assert_eq!(words.text("rung-0"), Words::embedded(Lang::En).text("rung-0"));
    assert_eq!(words.text("no-such-key"), "[no-such-key]");
    assert_eq!(words.text("yes.no-such-part"), "[yes.no-such-part]");
    assert_eq!(words.text(""), "[]");
}

#[test]
fn faulty_message_files_are_refused_with_their_place() {
    let fault = Words::new(Lang::En, &["good = yes", "fine = yes\n= broken\n"]).unwrap_err();
    assert!(matches!(&fault, WordsError::Syntax { file: 2, line: 2, .. }), "{fault}");
    let fault = Words::new(Lang::En, &["twice = one\ntwice = two\n"]).unwrap_err();
    assert_eq!(fault, WordsError::Duplicate { file: 1, key: "twice".to_owned() });
}

#[test]
fn variables_are_put_in_as_they_are_without_marks() {
    let words = Words::new(Lang::En, &["say = { $name } has { $count }"]).unwrap();
    let said = words.with("say", &[("name", "{ $count } \u{202e}x".into()), ("count", 12_000.into())]);
    assert_eq!(said, "{ $count } \u{202e}x has 12\u{a0}000");
}

#[test]
fn languages_are_known_by_their_slugs() {
    for lang in Lang::ALL {
        assert_eq!(lang.slug().parse::<Lang>().unwrap(), lang);
        assert_eq!(Words::embedded(lang).lang(), lang);
    }
    assert!("it".parse::<Lang>().is_err());
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}

/// Game, screens and pages speak all three languages.
#[test]
fn every_message_is_translated() {
    let english = messages(Lang::En);
    for lang in [Lang::Fr, Lang::De] {
        let translated = messages(lang);
        let missing: Vec<_> = english
            .iter()
            .filter(|(key, _)| !translated.contains_key(*key))
            .map(|(key, (file, _))| (key, file))
            .collect();
        assert!(missing.is_empty(), "not yet in {lang}: {missing:?}");
    }
}

/// Labels that stand in columns of a fixed width, with a cell left between them and what follows.
#[test]
fn labels_fit_their_columns() {
    let columns: [(usize, &[&str]); 10] = [
        (4, &["column-fit"]),
        (6, &["column-want", "column-have"]),
        (
            7,
            &[
                "column-missing",
                "column-coming",
                "column-next",
                "column-due",
                "column-free",
                "column-change",
                "column-level",
            ],
        ),
        (8, &["column-urgency", "column-mode", "mode-short-air", "mode-short-road", "mode-short-rail"]),
        (8, &["mode-short-sea", "mode-short-digital"]),
        (10, &["column-arrival", "offers-for"]),
        (11, &["column-when", "field-quantity", "field-channel", "field-mode", "field-by"]),
        (
            19,
            &[
                "dossier-stance",
                "dossier-will",
                "dossier-capital",
                "dossier-member",
                "dossier-ally",
                "dossier-specific",
                "dossier-population",
                "dossier-forces",
                "dossier-parliament",
                "dossier-mandate",
                "dossier-good-at",
                "dossier-caveat",
                "dossier-ports",
                "dossier-airfields",
                "dossier-uploaded",
                "dossier-asked",
            ],
        ),
        (
            23,
            &[
                "ipcr-next",
                "ipcr-requested",
                "ipcr-report",
                "ipcr-report-due",
                "ipcr-register",
                "ipcr-uploads",
                "ipcr-council-staff",
                "nato-deciding",
                "nato-contact",
                "nato-plan-known",
                "nato-endorsed",
                "law-threshold",
                "law-force",
                "law-report",
                "law-intake",
                "law-queue",
                "law-ended",
            ],
        ),
        (33, &["debrief-seed", "debrief-autonomy"]),
    ];
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        for (width, keys) in columns {
            for key in keys {
                let label = words.text(key);
                assert!(label.width() <= width, "{lang}: {key} = '{label}' is wider than {width}");
            }
        }
        let parts = ["law-kinetic", "law-foreign", "law-territory", "law-scale"];
        assert!(parts.iter().all(|key| words.text(key).width() <= 21), "{lang}");
    }
}

#[test]
fn no_message_refers_to_another_so_that_each_file_can_be_read_alone() {
    for lang in Lang::ALL {
        for entry in fs::read_dir(folder(lang)).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
            let parsed = format!("{:?}", resource.body);
            for reference in ["MessageReference", "TermReference", "Term("] {
                assert!(!parsed.contains(reference), "{}: {reference}", path.display());
            }
        }
    }
}

#[test]
fn every_message_is_found_where_it_stands() {
    for lang in Lang::ALL {
        let words = Words::embedded(lang);
        for key in messages(lang).into_keys() {
            let id = key.split('.').next().unwrap_or(&key);
            let said = words.text(&key);
            assert!(
                !said.is_empty() && said != format!("[{id}]") && said != format!("[{key}]"),
                "{lang}: {key}"
            );
        }
    }
}

/// What a message of the linear mode shows by an example, it shows in every language.
#[test]
fn help_that_gives_an_example_gives_one_in_every_language() {
    let [english, french, german] = Lang::ALL.map(Words::embedded);
    let mut examples = 0;
    for (key, _) in messages(Lang::En).iter().filter(|(_, (file, _))| file == "plain") {
        let shown = english.text(key).contains("Example: ");
        examples += i32::from(shown);
        // A space before a colon does not break in French.
        let shows =
            |words: &Words, mark: &str| words.text(key).replace(['\u{a0}', '\u{202f}'], " ").contains(mark);
        assert_eq!(shows(&french, "Exemple :"), shown, "fr: {key}");
        assert_eq!(shows(&german, "Beispiel:"), shown, "de: {key}");
    }
    assert!(examples > 3, "{examples} examples");
}

/// One thing has one name: the treaty's for the High Representative, the option's for its values, one for what both
/// organisations do in step, one for our own numbers.
#[test]
fn french_and_german_call_one_thing_by_one_name() {
    let german = Words::embedded(Lang::De);
    for (key, (file, variables)) in messages(Lang::De) {
        if variables.is_empty() {
            let said = german.text(&key);
            for wrong in ["Hohe Vertreterin", "Hohen Vertreterin", "Planungswert", "Planungszahl"] {
                assert!(!said.contains(wrong), "{file}: {key}: {said}");
            }
        }
    }
    assert_eq!(german.track(casus::content::Track::Synchronisation), "Gleichschritt", "Abstimmung is a vote");
    for (lang, open) in [(Lang::Fr, "fiabilité, "), (Lang::De, "wie er ist, ")] {
        let words = Words::embedded(lang);
        let told = words.text("handbook-nato.consensus-text").to_lowercase();
        let values = told.split(open).nth(1).expect("the values are listed");
        for value in ["supportive", "slow", "conditional", "absent"] {
            let name = words.text(&format!("option-value-{value}"));
            assert!(values.contains(&name), "{lang}: {name} is not in: {values}");
        }
        let note = words.text("handbook-reform-largest_ally.today").to_lowercase();
        assert!(note.contains(&words.text("option-value-supportive")), "{lang}: {note}");
    }
}
