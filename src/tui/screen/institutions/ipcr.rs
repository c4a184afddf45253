//! The crisis response: its mode, its reports, who chairs, and the two pools of staff.
//!
//! Enters: facts. Leaves: rows. Never here: who decides on the mode.

use ratatui::text::Line;

use super::{NAME, moment};
use crate::content::{IpcrMode, Seat};
use crate::tui::desk::{Desk, Sitting};
use crate::tui::paint::{Row, piece};
use crate::tui::screen::{fact, long_fact};

pub(super) fn rows(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words, ipcr) = (&desk.theme, desk.look(), &desk.words, &game.facts.ipcr);
    let modes = [IpcrMode::Off, IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full];
    let mut rows = super::ladder(desk, modes.map(|mode| (words.ipcr_mode(mode), mode == ipcr.mode)), room);
    rows.extend(look.paragraph(&words.ipcr_meaning_here(desk.setting(), ipcr.mode), room, theme.quiet));
    rows.push(Line::default());
    if let Some((mode, hour)) = ipcr.next {
        let said = words.with(
            "ahead-ipcr",
            &[("mode", words.ipcr_mode(mode).into()), ("moment", moment(desk, game, hour).into())],
        );
        rows.extend(long_fact(desk, &desk.say("ipcr-next"), &said, NAME, room));
    }
    if let Some(mode) = ipcr.requested {
        rows.push(fact(desk, &desk.say("ipcr-requested"), words.ipcr_mode(mode), NAME));
    }
    rows.extend(report(desk, game, room));
    let chair = game.facts.chair;
    let mut holder = words.country(&desk.catalogue, chair.holder);
    if chair.own_cause {
        holder = format!("{holder} ({})", desk.say("ipcr-chair-own-cause"));
    }
    rows.extend(long_fact(desk, &desk.say("ipcr-chair"), &holder, NAME, room));
    if let Some((next, hour)) = chair.next {
        let said = words.with(
            "ipcr-chair-next.text",
            &[
                ("state", words.country(&desk.catalogue, next).into()),
                ("moment", moment(desk, game, hour).into()),
            ],
        );
        rows.extend(long_fact(desk, &desk.say("ipcr-chair-next"), &said, NAME, room));
    }
    rows.extend(staff(desk, game, room));
    rows
}

/// The last situation report, and the one to come.
pub(super) fn report(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (words, ipcr) = (&desk.words, &game.facts.ipcr);
    let last = match ipcr.report {
        Some((hour, quality)) => words.with(
            "ipcr-report-of",
            &[
                ("moment", moment(desk, game, hour).into()),
                ("quality", words.per_mille_as_percent(quality).into()),
            ],
        ),
        None => desk.say("ipcr-report-none"),
    };
    let mut rows = long_fact(desk, &desk.say("ipcr-report"), &last, NAME, room);
    if let Some(hour) = ipcr.report_due {
        rows.push(fact(desk, &desk.say("ipcr-report-due"), moment(desk, game, hour), NAME));
    }
    if let Some(hint) = ipcr.hint {
        let said = words.hint(hint, &game.table.setting().scenario().start);
        rows.extend(long_fact(desk, &desk.say("ipcr-report-expects"), &said, NAME, room));
    }
    rows
}

/// What both pools have left in this turn. Who overdraws one waits longer and sees less.
fn staff(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let capacity = game.facts.capacity;
    let mut rows = Vec::new();
    let mut pool = |key: &str, free: i32, whole: i32| {
        let short = free < 0;
        let style = if short { desk.theme.bad } else { desk.theme.text };
        let mut row = fact(desk, &desk.say(key), "", NAME);
        let share = free.max(0) * 1000 / whole.max(1);
        row.spans.extend(desk.look().bar(share, 12, style));
        row.spans.push(piece(format!(" {free} / {whole}"), style));
        rows.push(row);
        if short {
            rows.extend(desk.look().paragraph(&desk.say("ipcr-overdrawn"), room, desk.theme.warning));
        }
    };
    if game.seat == Seat::Hr {
        pool("ipcr-desk-staff", capacity.hr_free, capacity.hr_turn);
    }
    pool("ipcr-council-staff", capacity.council_free, capacity.council_turn);
    let words = &desk.words;
    for (mechanism, state, staff) in &game.facts.ipcr.staff_takers {
        let mut name = words.mechanism(*mechanism);
        if game.facts.victims.len() > 1 {
            name = format!("{name} ({})", words.country(&desk.catalogue, *state));
        }
        let by = words.signed((-*staff).into());
        let said = words.with("ipcr-staff-shift", &[("by", by.into()), ("cause", name.into())]);
        rows.extend(desk.look().paragraph(&said, room, desk.theme.quiet));
    }
    for (cause, by) in &game.facts.ipcr.staff_shifts {
        let cause = words.cause(game.table.setting(), cause);
        let said = words
            .with("ipcr-staff-shift", &[("by", words.signed((*by).into()).into()), ("cause", cause.into())]);
        rows.extend(desk.look().paragraph(&said, room, desk.theme.quiet));
    }
    rows
}
