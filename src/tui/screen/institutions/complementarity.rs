//! The four components of complementarity, never summed: each with its level and what moved it.
//!
//! Enters: facts. Leaves: rows. Never here: how any of them is reckoned.

use super::escalation::moved;
use super::page::{Entry, Opens, gap, read};
use crate::content::Track;
use crate::tui::desk::{Desk, Sitting};
use crate::tui::facts::Level;

/// The components.
const COMPONENTS: [Track; 4] = [Track::Duplication, Track::Gap, Track::Contention, Track::Synchronisation];
/// Most changes of each that are listed.
const CHANGES: usize = 3;

pub(super) fn rows(desk: &Desk, game: &Sitting, room: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    for track in COMPONENTS {
        let Some(level) = game.facts.level(Level::Track(track)) else { continue };
        if !entries.is_empty() {
            entries.push(gap());
        }
        let row = crate::tui::screen::level::row(desk, level, room.min(72), None);
        entries.push(Entry::to(row, Opens::Level(track)));
        // What it means is said until its events say it.
        if level.changes.is_empty() {
            let meaning = desk.words.track_meaning(track);
            entries.extend(read(desk.look().paragraph(&meaning, room, desk.theme.quiet)));
        } else {
            entries.extend(read(moved(desk, game, track, CHANGES, room)));
        }
    }
    entries
}
