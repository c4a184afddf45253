//! What concerns an attacked state: the steps of the activation, triage, its needs and what covers them.
//!
//! Enters: facts. Leaves: rows. Never here: what the steps do.

use ratatui::text::Line;

use super::super::institutions::law;
use super::super::triage;
use super::NAME;
use crate::base::{CountryId, PerMille};
use crate::engine::view::VictimView;
use crate::tui::desk::{Desk, Sitting};
use crate::tui::paint::{Row, piece};
use crate::tui::screen::fact;
use crate::tui::text;

/// Cells of the numbers of a need.
const NUMBERS: usize = 9;

/// The ladder of the activation, what comes next and what the step after waits for, and what reception takes.
pub(super) fn steps(desk: &Desk, game: &Sitting, victim: &VictimView, room: usize) -> Vec<Row> {
    let words = &desk.words;
    let mut rows = Vec::new();
    law::steps(desk, game, victim, room, &mut rows);
    let reception = words.reception(victim.intake_per_day);
    rows.push(fact(desk, &desk.say("law-intake"), reception, NAME));
    if !victim.queue.is_zero() {
        rows.push(fact(desk, &desk.say("law-queue"), words.reception(victim.queue), NAME));
    }
    rows
}

/// Its needs with what is wanted, at work and coming; where several ask, what the rule of triage means for it.
pub(super) fn needs(desk: &Desk, game: &Sitting, country: CountryId, room: usize) -> Vec<Row> {
    let (theme, look) = (&desk.theme, desk.look());
    let mut rows = Vec::new();
    if game.facts.victims.len() > 1 {
        rows.extend(triage::rows(desk, game, Some(country), room));
        rows.extend(shares(desk, game, country));
        rows.push(Line::default());
    }
    rows.push(Line::from(piece(desk.say("dossier-needs"), theme.heading)));
    let own: Vec<_> = game.facts.needs.iter().filter(|need| need.view.id.victim == country).collect();
    if own.is_empty() {
        rows.extend(look.paragraph(&desk.say("dossier-needs-none"), room, theme.quiet));
        return rows;
    }
    let name = room.saturating_sub(3 * NUMBERS).clamp(10, 40);
    let row = |first: &str, numbers: [&str; 3], style| {
        let mut pieces = vec![piece(text::left(first, name, look.glyphs), style)];
        pieces.extend(numbers.map(|n| piece(text::right(n, NUMBERS, look.glyphs), style)));
        Line::from(pieces)
    };
    let [want, have, coming] = ["column-want", "column-have", "column-coming"].map(|key| desk.say(key));
    rows.push(row("", [&want, &have, &coming], theme.quiet));
    for need in own {
        let style = if need.missing.is_zero() { theme.quiet } else { theme.text };
        let kind = desk.words.kind_short(&desk.catalogue, need.view.id.kind);
        rows.push(row(&kind, [&need.want, &need.have, &need.coming], style));
    }
    rows
}

/// How much of what it asked for each attacked state has.
fn shares(desk: &Desk, game: &Sitting, country: CountryId) -> Vec<Row> {
    let mut rows = Vec::new();
    for victim in &game.facts.victims {
        let covered: Vec<PerMille> = game
            .facts
            .needs
            .iter()
            .filter(|need| need.view.id.victim == victim.country && need.view.want.is_some())
            .map(|need| need.view.coverage.min(1000))
            .collect();
        if covered.is_empty() {
            continue;
        }
        let mean = covered.iter().sum::<PerMille>() / i32::try_from(covered.len()).unwrap_or(1);
        let style = if victim.country == country { desk.theme.text } else { desk.theme.quiet };
        let name = desk.words.country(&desk.catalogue, victim.country);
        let mut row = fact(desk, &name, "", NAME);
        row.spans.extend(desk.look().bar(mean, 10, style));
        let said =
            desk.words.with("triage-share", &[("share", desk.words.per_mille_as_percent(mean).into())]);
        row.spans.push(piece(format!(" {said}"), style));
        rows.push(row);
    }
    rows
}
