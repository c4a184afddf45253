//! Mechanisms under way, and those that bring money.
//!
//! Enters: facts. Leaves: rows. Never here: what a mechanism does.

use ratatui::text::Line;

use super::moment;
use crate::content::mechanism::Family;
use crate::content::{Limit, Mechanism, Starts};
use crate::engine::view::{MechanismView, RunStage};
use crate::tui::desk::{Desk, Sitting};
use crate::tui::paint::{Row, piece};
use crate::tui::text;

pub(super) fn rows(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look) = (&desk.theme, desk.look());
    let mut rows = Vec::new();
    let mut running = game.view().mechanisms();
    running.sort_by_key(|m| (m.stage == RunStage::Done, m.stage != RunStage::AtWork, m.from));
    let is_money =
        |m: &MechanismView| desk.catalogue.mechanism(m.id).is_some_and(|m| m.family == Family::Money);
    rows.push(Line::from(piece(desk.say("instruments-running"), theme.heading)));
    let others: Vec<&MechanismView> = running.iter().filter(|m| !is_money(m)).collect();
    if others.is_empty() {
        rows.extend(look.paragraph(&desk.say("instruments-none"), room, theme.quiet));
    }
    rows.extend(others.into_iter().flat_map(|m| run(desk, game, m, room)));
    rows.push(Line::default());
    rows.push(Line::from(piece(desk.say("instruments-money"), theme.heading)));
    rows.extend(running.iter().filter(|m| is_money(m)).flat_map(|m| run(desk, game, m, room)));
    let untouched = desk.catalogue.mechanisms.iter().filter(|m| {
        let explained = matches!(m.starts, Starts::Reference);
        m.family == Family::Money && !explained && may_pay(game, m) && !running.iter().any(|r| r.id == m.id)
    });
    for mechanism in untouched {
        rows.push(line(
            desk,
            &desk.words.mechanism(mechanism.id),
            &desk.say("instruments-not-asked"),
            room,
            theme.quiet,
        ));
    }
    rows.extend(look.paragraph(&desk.say("instruments-money.rule"), room, theme.quiet));
    rows
}

/// A mechanism with where it stands, and below it whose need it meets.
fn run(desk: &Desk, game: &Sitting, m: &MechanismView, room: usize) -> Vec<Row> {
    let (theme, words) = (&desk.theme, &desk.words);
    let mut name = words.mechanism(m.id);
    if game.facts.victims.len() > 1 {
        name = format!("{} {name}", m.victim.shown());
    }
    let at = |key: &str, hour| words.with(key, &[("moment", moment(desk, game, hour).into())]);
    let (said, style) = match (m.stage, m.until) {
        (RunStage::Proposed, _) => (desk.say("instruments-proposed"), theme.warning),
        (RunStage::Asked, _) => (at("instruments-asked", m.from), theme.warning),
        (RunStage::AtWork, Some(until)) => (at("instruments-until", until), theme.good),
        (RunStage::AtWork, None) => (desk.say("instruments-at-work"), theme.good),
        (RunStage::Done, _) => (desk.say("instruments-done"), theme.quiet),
    };
    let mut rows = vec![line(desk, &name, &said, room, style)];
    let met = game.view().met_by(m.id, m.victim);
    if !met.is_empty() && m.stage != RunStage::Done {
        let needs: Vec<String> = met.into_iter().map(|need| words.need(&desk.catalogue, need)).collect();
        let said = format!("{} {}", desk.say("vote-meets"), words.list(&needs));
        let said = text::cut(&said, room.saturating_sub(2), desk.looks.glyphs);
        rows.push(Line::from(piece(format!("  {said}"), theme.quiet)));
    }
    rows
}

/// A name, and where it stands at the right.
fn line(desk: &Desk, name: &str, said: &str, room: usize, style: ratatui::style::Style) -> Row {
    let right = (text::width(said) + 2).min(room / 2);
    Line::from(vec![
        piece(text::left(name, room.saturating_sub(right), desk.looks.glyphs), desk.theme.text),
        piece(text::right(said, right, desk.looks.glyphs), style),
    ])
}

/// Whether it exists on the day of the game, and is not for states that none of the attacked is. What is a trap is there.
fn may_pay(game: &Sitting, mechanism: &Mechanism) -> bool {
    let setting = game.table.setting();
    let outside = || game.facts.victims.iter().any(|victim| !setting.is_member(victim.country));
    let barred = mechanism.limits.contains(&Limit::ThirdStatesOnly) && mechanism.trap.is_none() && !outside();
    setting.is_of_the_day(mechanism) && !barred
}
