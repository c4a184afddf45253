//! The escalation ladder: its rungs by name, where the crisis stands, what begins where, and what moved it.
//!
//! Enters: facts. Leaves: rows. Never here: what moves it; the causes are told by the events.

use ratatui::text::Line;

use super::page::{Entry, Opens, gap, read};
use crate::content::Track;
use crate::tui::desk::{Desk, Sitting};
use crate::tui::facts::Level;
use crate::tui::paint::{Row, piece};
use crate::tui::text;

/// A rung is that much of the track.
const RUNG: i32 = 100;
/// Most changes that are listed.
const CHANGES: usize = 6;
/// Cells of a rung's number and name.
const NAMED: usize = 46;
/// Cells before what begins on a rung, where it stands below its name.
const UNDER: usize = 8;

pub(super) fn rows(desk: &Desk, game: &Sitting, room: usize) -> Vec<Entry> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let Some(level) = game.facts.level(Level::Track(Track::Escalation)) else { return Vec::new() };
    let now = (level.now / RUNG).min(10);
    let here = words.with(
        "escalation-now",
        &[
            ("rung", words.escalation_rung(level.now).into()),
            ("number", now.into()),
            ("left", words.points(RUNG - level.now % RUNG).into()),
        ],
    );
    let mut entries: Vec<Entry> = read(look.paragraph(&here, room, theme.text)).collect();
    let row = crate::tui::screen::level::row(desk, level, room.min(72), None);
    entries.push(Entry::to(row, Opens::Level(Track::Escalation)));
    entries.push(gap());
    for rung in (0..=10).rev() {
        let (mark, style) = match rung.cmp(&now) {
            std::cmp::Ordering::Equal => (look.glyphs.cursor(), theme.accent),
            std::cmp::Ordering::Less => (' ', theme.text),
            std::cmp::Ordering::Greater => (' ', theme.quiet),
        };
        let name = format!("{mark} {rung:>2}  {}", words.escalation_rung(rung * RUNG));
        let begins = desk.words.joined(&begins(desk, game, rung));
        let beside = room >= NAMED + text::width(&begins);
        let mut row = vec![piece(text::left(&name, NAMED.min(room), look.glyphs), style)];
        if beside {
            row.push(piece(begins.clone(), theme.quiet));
        }
        entries.push(Line::from(row).into());
        if !beside {
            let lines = text::wrap(&begins, room.saturating_sub(UNDER).max(10)).into_iter();
            entries.extend(
                lines.map(|line| {
                    Line::from(piece(format!("{}{line}", " ".repeat(UNDER)), theme.quiet)).into()
                }),
            );
        }
    }
    entries.push(gap());
    entries.extend(wanted(desk, game, room));
    entries.extend(read(moved(desk, game, Track::Escalation, CHANGES, room)));
    entries.extend(read(look.paragraph(&desk.say("escalation-moves"), room, theme.quiet)));
    entries
}

/// What the adversary wants, as far as this seat knows, and what would tell it.
fn wanted(desk: &Desk, game: &Sitting, room: usize) -> Vec<Entry> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let scenario = game.table.setting().scenario();
    if scenario.aims.is_empty() {
        return Vec::new();
    }
    let mut said = Vec::new();
    for aim in &game.facts.aims {
        let Some(stated) = scenario.aims.get(usize::from(aim.aim)) else { continue };
        let key = match (aim.estimate, aim.since, aim.within_reach) {
            (true, ..) => "escalation-aim-assessed",
            (_, Some(_), _) => "escalation-aim-reached",
            (_, None, true) => "escalation-aim-open",
            (_, None, false) => "escalation-aim-closed",
        };
        said.push(words.with(key, &[("aim", stated.text.as_str().into())]));
    }
    if said.is_empty() {
        let from = words.points(game.table.setting().rules().picture.aim_known_from);
        said.push(words.with("escalation-aim-unknown", &[("from", from.into())]));
    }
    let head = Line::from(piece(desk.say("escalation-aims"), theme.heading));
    let rows = said.iter().flat_map(|line| look.paragraph(line, room, theme.text));
    std::iter::once(head).chain(rows).map(Entry::from).chain([gap()]).collect()
}

/// What the rules begin on a rung.
fn begins(desk: &Desk, game: &Sitting, rung: i32) -> Vec<String> {
    let rules = game.table.setting().rules();
    [
        (rules.politics.solidarity_from, "escalation-solidarity"),
        (rules.politics.restraint_from, "escalation-restraint"),
        (rules.offers.recall_escalation, "escalation-recall"),
        (rules.nato.article5_escalation, "escalation-article5"),
        (10 * RUNG, "escalation-end"),
    ]
    .into_iter()
    .filter(|(from, _)| from / RUNG == rung)
    .map(|(from, key)| desk.words.with(key, &[("from", desk.words.points(from).into())]))
    .collect()
}

/// The last changes of a track with their causes, the newest first.
pub(super) fn moved(desk: &Desk, game: &Sitting, track: Track, most: usize, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let Some(level) = game.facts.level(Level::Track(track)) else { return Vec::new() };
    if level.changes.is_empty() {
        return look.paragraph(&desk.say("level-still"), room, theme.quiet);
    }
    level
        .changes
        .iter()
        .rev()
        .take(most)
        .map(|change| {
            let better = (change.delta > 0) != level.inverse;
            let style = if better { theme.good } else { theme.bad };
            Line::from(vec![
                piece(text::left(&format!("  {}", change.moment), 12, look.glyphs), theme.quiet),
                piece(text::right(&words.signed_points(change.delta), 6, look.glyphs), style),
                piece(format!("  {}", change.cause), theme.text),
            ])
        })
        .collect()
}
