//! The quick reader held against `ron`: over what is shipped, over damaged copies of it, and over what is rare.

use std::fmt::Debug;

use ron::extensions::Extensions;
use serde::Deserialize;

use super::*;
use crate::content::raw::{Decimal, Placed, catalogue, scenario};
use crate::content::{Library, Rules};

/// Whether this reader took the text. If so, `ron` must have read the same.
fn taken<T: DeserializeOwned + Debug>(text: &str) -> bool {
    let options = ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(crate::content::reading::DEPTH_MAX);
    let Some(quick) = read::<T>(text) else { return false };
    let slow = options.from_str::<T>(text).unwrap_or_else(|fault| panic!("{fault}: {text}"));
    assert_eq!(format!("{quick:?}"), format!("{slow:?}"), "{text}");
    true
}

/// The same with copies of the text that are damaged in one place.
fn damaged<T: DeserializeOwned + Debug>(text: &str) {
    const BYTES: &str = "()[]{},:\"'-+.019_ /\\#rN\n";
    for number in 0..200_000 / text.len() {
        let at = 7_919 * number % text.len();
        let (Some(before), Some(behind)) = (text.get(..at), text.get(at + 1..)) else { continue };
        for byte in BYTES.chars().skip(number % 4).step_by(4) {
            taken::<T>(&format!("{before}{byte}{behind}"));
            taken::<T>(&format!("{before}{byte}{}", &text[at..]));
        }
        taken::<T>(&format!("{before}{behind}"));
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(dead_code, reason = "printed by the comparison")]
enum Verb {
    Wait,
    Say(String),
    Move(i32, u8),
    Give { what: Decimal, to: Option<Placed<crate::base::KindId>> },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "printed by the comparison")]
struct Sample {
    verbs: Vec<Verb>,
    #[serde(default)]
    flag: bool,
    #[serde(default)]
    number: Option<i64>,
    #[serde(default)]
    marks: (Option<i8>, Option<i8>),
    pair: (u16, String),
}

const SAMPLE: &str = r#"// A remark
(
verbs: [wait, say("a, b (c)"), move(-3, 7,), give(what: "0.5", to: "C_UAS@FI"), give(what: 12, to: "X"),],
flag: true, number: 40, marks: (Some(4), None), // of something
pair: (3, "é"),
)
"#;

#[test]
fn a_sound_file_is_taken_and_no_damaged_one_is_read_otherwise_than_by_ron() {
    assert!(taken::<Sample>(SAMPLE));
    damaged::<Sample>(SAMPLE);
}

#[test]
fn what_is_rare_is_left_to_ron() {
    for text in ["-0", "007", "+5", "1_000", "0x1F", "1.5", "1e3", "9999999999999999999999", "5 5", ""] {
        assert!(!taken::<i64>(&format!("{text})")) && !taken::<(i64,)>(&format!("({text})")), "{text}");
    }
    for text in ["Nonesuch", "Some1(1)", "#![enable(implicit_some)] 1", "/* one */ 1"] {
        assert!(!taken::<(Option<i64>,)>(&format!("({text})")), "{text}");
    }
    for text in [r#""\n""#, r##"r#"raw"#"##, "\"open"] {
        assert!(!taken::<(String,)>(&format!("({text})")), "{text}");
    }
    assert!(taken::<(i64, Option<i64>, String)>("(-5, 3, \"\")"));
}

#[test]
fn what_nests_too_deep_is_left_to_ron() {
    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "printed by the comparison")]
    struct Chain {
        #[serde(default)]
        next: Option<Box<Chain>>,
    }
    let chain = |depth: usize| format!("{}{}", "(next: ".repeat(depth - 1) + "(", ")".repeat(depth));
    assert!(taken::<Chain>(&chain(DEPTH_MAX)));
    assert!(!taken::<Chain>(&chain(DEPTH_MAX + 1)) && !taken::<Chain>(&chain(100_000)));
}

#[test]
fn what_is_shipped_goes_the_short_way() {
    let library = Library::embedded();
    let text = |path: &str| library.text(path).unwrap().to_owned();
    assert!(taken::<catalogue::Countries>(&text("countries.ron")));
    assert!(taken::<catalogue::Kinds>(&text("kinds.ron")));
    assert!(taken::<catalogue::Packages>(&text("packages.ron")));
    assert!(taken::<catalogue::Mechanisms>(&text("mechanisms.ron")));
    assert!(taken::<catalogue::Glossary>(&text("glossary.ron")));
    assert!(taken::<catalogue::Network>(&text("network.ron")));
    assert!(taken::<Rules>(&text("rules.ron")));
    assert!(taken::<catalogue::Geofences>(&text("geofences.ron")));
    damaged::<catalogue::Geofences>(&text("geofences.ron"));
    damaged::<Rules>(&text("rules.ron"));
    for path in library.paths("scenarios/") {
        let text = text(path);
        assert_eq!(taken::<scenario::Scenario>(&text), !text.contains('\\'), "{path}");
        damaged::<scenario::Scenario>(&text);
    }
}
