//! The message texts that are built into the program.

use super::Lang;
use crate::content::library::shipped_text;

/// The message files of a language, by their names.
const FILES: [&str; 23] = [
    "ui",
    "figures",
    "names",
    "kinds",
    "mechanisms",
    "orders",
    "events",
    "injects",
    "refusals",
    "rules",
    "evaluation",
    "handbook",
    "handbook-crises",
    "handbook-screens",
    "cli",
    "debrief",
    "history",
    "law",
    "explanations",
    "plain",
    "faults",
    "problems",
    "help",
];

/// The forms of names, which is no file of messages.
const FORMS: &str = "forms";

/// The texts of a language. They are those of the assets folder: text that is carried twice is memory twice.
pub(crate) fn texts(lang: Lang) -> [&'static str; FILES.len()] {
    FILES.map(|name| shipped_text(&format!("words/{lang}/{name}.ftl")).unwrap_or_default())
}

/// The forms of names in a language: no messages, and asked for by functions alone.
pub(super) fn forms(lang: Lang) -> &'static str {
    shipped_text(&format!("words/{lang}/{FORMS}.ftl")).unwrap_or_default()
}
