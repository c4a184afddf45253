//! Promises made in public.
//!
//! Enters: facts. Leaves: rows. Never here: what a promise is worth.

use ratatui::text::Line;

use super::moment;
use crate::tui::desk::{Desk, Sitting};
use crate::tui::paint::{Row, piece};
use crate::tui::text;

pub(super) fn rows(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    if game.facts.promises.is_empty() {
        return look.paragraph(&desk.say("promises-empty"), room, theme.quiet);
    }
    let name_cells = room.saturating_sub(28).clamp(12, 40);
    game.facts
        .promises
        .iter()
        .rev()
        .map(|promise| {
            let (mark, key, style) = match promise.kept {
                Some(true) => (look.glyphs.tick(), "promise-kept", theme.good),
                Some(false) => (look.glyphs.cross(), "promise-broken", theme.bad),
                None => (look.glyphs.open(), "promise-open", theme.warning),
            };
            let name = words.need(&desk.catalogue, promise.need);
            Line::from(vec![
                piece(format!("{mark} "), style),
                piece(text::left(&name, name_cells, look.glyphs), theme.text),
                piece(
                    format!(" {}", text::left(&moment(desk, game, promise.by), 12, look.glyphs)),
                    theme.text,
                ),
                piece(desk.say(key), style),
            ])
        })
        .collect()
}
