//! The options of a game that differ from how its author left them, and what each changes: for the page of the law and
//! for the debrief.
//!
//! Enters: the setting. Leaves: rows. Never here: what an option does in the rules.

use ratatui::text::Line;

use crate::engine::Setting;
use crate::tui::desk::Desk;
use crate::tui::paint::{Row, piece};

/// The options that differ; nothing where none does.
#[must_use]
pub fn rows(desk: &Desk, setting: &Setting, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let mut rows = Vec::new();
    for (said, meaning) in words.chosen_options(setting) {
        rows.extend(look.paragraph(&said, room, theme.text));
        rows.extend(meaning.into_iter().flat_map(|meaning| look.paragraph(&meaning, room, theme.quiet)));
    }
    if !rows.is_empty() {
        rows.insert(0, Line::from(piece(desk.say("options-title"), theme.heading)));
    }
    rows
}
