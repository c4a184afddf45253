//! What a state gives: offers with what they still wait for, matches, deliveries; and where it stands in the Council.
//!
//! Enters: facts. Leaves: rows. Never here: what the seat may not know.

use ratatui::style::Style;
use ratatui::text::Line;

use super::NAME;
use crate::base::{CountryId, Hours, Milli, NeedId};
use crate::engine::OrderKind;
use crate::engine::view::{ClockView, ConsignmentStatus, MatchStatus};
use crate::tui::desk::{Desk, Sitting};
use crate::tui::paint::{Row, piece};
use crate::tui::screen::long_fact;
use crate::tui::text;
use crate::words::Lookup;

/// Cells of a quantity.
const QUANTITY: usize = 8;

fn heading(desk: &Desk, key: &str) -> Row {
    Line::from(piece(desk.say(key), desk.theme.heading))
}

fn moment(desk: &Desk, game: &Sitting, hour: Hours) -> String {
    desk.words.moment(hour, &game.table.setting().scenario().start)
}

/// A name, a quantity and where it stands; what does not fit beside stands below.
fn line(desk: &Desk, (name, quantity, said): (&str, &str, &str), style: Style, room: usize) -> Vec<Row> {
    let (theme, glyphs) = (&desk.theme, desk.looks.glyphs);
    let beside = (text::width(said) + 2).min(room / 2);
    let below = text::width(said) + 2 > beside;
    let right = if below { 0 } else { beside };
    let name_cells = room.saturating_sub(QUANTITY + right);
    let mut row = vec![
        piece(text::left(name, name_cells, glyphs), theme.text),
        piece(text::right(quantity, QUANTITY, glyphs), theme.text),
    ];
    if !below {
        row.push(piece(format!("  {said}"), style));
        return vec![Line::from(row)];
    }
    let lines = text::wrap(said, room.saturating_sub(2)).into_iter();
    std::iter::once(Line::from(row))
        .chain(lines.map(|line| Line::from(piece(format!("  {line}"), style))))
        .collect()
}

/// What it has on the table, its conditions, and the clocks each has to pass: parliament's and the others.
pub(super) fn offers(desk: &Desk, game: &Sitting, country: CountryId, room: usize) -> Vec<Row> {
    let (theme, words) = (&desk.theme, &desk.words);
    let mut rows = vec![heading(desk, "dossier-offers")];
    let offers: Vec<_> = game.facts.offers.iter().filter(|o| o.view.giver == country).collect();
    if offers.is_empty() {
        let asks = game.view().gives_kind(OrderKind::Ask).then(|| desk.say("dossier-offers-none.ask"));
        let said: Vec<String> = [desk.say("dossier-offers-none")].into_iter().chain(asks).collect();
        rows.extend(desk.look().paragraph(&said.join(" "), room, theme.quiet));
    }
    let several = game.facts.victims.len() > 1;
    for offer in offers {
        let free = words.with("dossier-free", &[("quantity", offer.free_text.as_str().into())]);
        let kind = if several {
            format!("{} {}", offer.view.victim.shown(), offer.kind)
        } else {
            offer.kind.clone()
        };
        rows.extend(line(desk, (&kind, &words.amount(offer.view.tabled), &free), theme.quiet, room));
        let mut below = |said: &str, style| {
            for line in text::wrap(said, room.saturating_sub(2).max(10)) {
                rows.push(Line::from(piece(format!("  {line}"), style)));
            }
        };
        if !offer.conditions.is_empty() {
            below(&offer.conditions.join(", "), theme.quiet);
        }
        if !offer.remark.is_empty() {
            below(&offer.remark, theme.quiet);
        }
        if offer.view.standing_consent {
            below(&desk.say("dossier-standing-consent"), theme.good);
        }
        for clock in offer.view.clocks.iter().copied() {
            let (said, style) = clock_line(desk, game, clock);
            below(&said, style);
        }
    }
    rows
}

/// What it could still put on the table, where that is mapped for this seat.
pub(super) fn stock(desk: &Desk, game: &Sitting, country: CountryId, room: usize) -> Option<Vec<Row>> {
    let view = game.view();
    if !view.sees_stock_of(country) {
        return None;
    }
    let mut rows = vec![heading(desk, "dossier-stock")];
    let mut kinds: Vec<_> = game.table.setting().packages_of(country).map(|package| package.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let held = view.still_held(country, kind);
        if !held.is_zero() {
            let name = desk.words.kind(&desk.catalogue, kind);
            rows.extend(line(desk, (&name, &desk.words.amount(held), ""), desk.theme.quiet, room));
        }
    }
    Some(or_none(desk, rows, "dossier-stock-none", room))
}

/// Where one clock stands.
fn clock_line(desk: &Desk, game: &Sitting, clock: ClockView) -> (String, ratatui::style::Style) {
    let (theme, words) = (&desk.theme, &desk.words);
    let name = words.clock(clock.clock);
    let (state, style) = match (clock.granted, clock.started) {
        (Some(true), _) => (desk.say("dossier-clock-granted"), theme.good),
        (Some(false), _) => (desk.say("dossier-clock-refused"), theme.bad),
        (None, true) => (
            words.with("dossier-clock-due", &[("moment", moment(desk, game, clock.due).into())]),
            theme.warning,
        ),
        (None, false) => (
            words.with("dossier-clock-usual", &[("duration", words.duration(clock.due).into())]),
            theme.quiet,
        ),
    };
    (words.labelled(&name, &state), style)
}

/// What was matched of it, or to it.
pub(super) fn matches(desk: &Desk, game: &Sitting, country: CountryId, room: usize) -> Vec<Row> {
    let (theme, words) = (&desk.theme, &desk.words);
    let mut rows = vec![heading(desk, "dossier-matches")];
    let at = Lookup::of(&game.view());
    let concerns = |m: &&crate::engine::view::MatchView| m.giver == country || m.need.victim == country;
    for found in game.facts.matches.iter().filter(concerns) {
        let style = match found.status {
            MatchStatus::Dropped => theme.bad,
            MatchStatus::Left => theme.good,
            MatchStatus::Proposed | MatchStatus::Agreed => theme.text,
        };
        let mut said = words.match_status(found.status);
        if let Some(clock) = found.waits {
            said = words.labelled(&said, &words.clock(clock));
        }
        let shown = (found.giver, found.need, found.quantity);
        rows.extend(moved_line(desk, country, shown, (&said, style), room));
        if let Some(amended) = words.amendment(&at, found.id) {
            rows.extend(desk.look().paragraph(&amended, room, theme.quiet));
        }
    }
    or_none(desk, rows, "dossier-matches-none", room)
}

/// A part of an offer for a need; its giver is named where that is another state.
fn moved_line(
    desk: &Desk,
    country: CountryId,
    (giver, need, quantity): (CountryId, NeedId, Milli),
    (said, style): (&str, Style),
    room: usize,
) -> Vec<Row> {
    let need = desk.words.need(&desk.catalogue, need);
    let name = if giver == country { need } else { desk.words.labelled(giver.shown(), &need) };
    line(desk, (&name, &desk.words.amount(quantity), said), style, room)
}

/// The rows below a heading, or that there are none.
fn or_none(desk: &Desk, mut rows: Vec<Row>, none: &str, room: usize) -> Vec<Row> {
    if rows.len() == 1 {
        rows.extend(desk.look().paragraph(&desk.say(none), room, desk.theme.quiet));
    }
    rows
}

/// What is under way or at work, from it or for it.
pub(super) fn deliveries(desk: &Desk, game: &Sitting, country: CountryId, room: usize) -> Vec<Row> {
    let (theme, words) = (&desk.theme, &desk.words);
    let mut rows = vec![heading(desk, "dossier-deliveries")];
    for found in game.facts.consignments.iter().filter(|c| c.giver == country || c.need.victim == country) {
        let (said, style) = match found.status {
            ConsignmentStatus::Moving => {
                let due = moment(desk, game, found.arrives);
                (words.with("dossier-arrives", &[("moment", due.into())]), theme.warning)
            }
            ConsignmentStatus::Queued => (words.consignment_status(found.status), theme.warning),
            ConsignmentStatus::AtWork => (words.consignment_status(found.status), theme.good),
            ConsignmentStatus::Gone => (words.consignment_status(found.status), theme.quiet),
        };
        let shown = (found.giver, found.need, found.quantity);
        rows.extend(moved_line(desk, country, shown, (&said, style), room));
    }
    or_none(desk, rows, "dossier-deliveries-none", room)
}

/// Where it stands in the Council, item by item, and why. Nothing for who has no vote there.
pub(super) fn positions(desk: &Desk, game: &Sitting, country: CountryId, room: usize) -> Vec<Row> {
    let words = &desk.words;
    if !game.facts.countries.iter().any(|c| c.id == country && c.member) {
        return Vec::new();
    }
    let mut rows = vec![heading(desk, "dossier-positions")];
    for vote in game.facts.votes.iter().rev() {
        let stance = vote.position(country).map_or_else(
            || desk.say("dossier-position-unknown"),
            |(stance, ground)| words.stance_for(stance, ground),
        );
        rows.extend(long_fact(
            desk,
            &text::cut(&words.vote(vote.id), NAME - 1, desk.looks.glyphs),
            &stance,
            NAME,
            room,
        ));
    }
    or_none(desk, rows, "dossier-positions-none", room)
}
