//! The register of needs and offers: whether it stands, what attacked states ask for in it, what each capital has put into
//! it and how stale that is, and what a picture made from it is worth.
//!
//! Enters: facts. Leaves: rows. Never here: how a report is weighed.

use ratatui::text::Line;

use super::page::{Entry, Opens, gap, read};
use super::{NAME, ipcr};
use crate::base::{Hours, Milli};
use crate::content::Track;
use crate::engine::NeedState;
use crate::engine::view::{RegisterView, RegisteredOffer};
use crate::tui::desk::{Desk, Sitting};
use crate::tui::facts::Level;
use crate::tui::paint::{Row, piece};
use crate::tui::screen::{fact, long_fact};
use crate::tui::text;
use crate::words::Lookup;

pub(super) fn rows(desk: &Desk, game: &Sitting, room: usize) -> Vec<Entry> {
    let (theme, look) = (&desk.theme, desk.look());
    let up = game.facts.ipcr.register_up;
    let (key, style) = if up { ("register-up", theme.good) } else { ("register-down", theme.warning) };
    let mut entries: Vec<Entry> = read(look.paragraph(&desk.say(key), room, style)).collect();
    if up {
        entries.extend(read(content(desk, game, room)));
    }
    let line = desk.words.bilateral_line(game.view().bilateral_line());
    entries.extend(read(long_fact(desk, &desk.say("register-past"), &line, NAME, room)));
    entries.push(gap());
    entries.extend(read(worth(desk, game, room)));
    if let Some(level) = game.facts.level(Level::Track(Track::Awareness)) {
        let row = crate::tui::screen::level::row(desk, level, room.min(72), None);
        entries.push(Entry::to(row, Opens::Level(Track::Awareness)));
    }
    entries.extend(read(ipcr::report(desk, game, room)));
    entries.push(gap());
    let register = game.view().register();
    if up {
        entries.extend(read(needs(desk, &register, room)));
        entries.push(gap());
    }
    entries.extend(capitals(desk, game, register, room));
    entries
}

/// What stands in it: needs declared and offers on the table.
fn content(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (words, facts) = (&desk.words, &game.facts);
    let count = |number: usize| crate::words::Arg::from(i64::try_from(number).unwrap_or(i64::MAX));
    let covered = facts.needs.iter().filter(|need| need.view.state == NeedState::Met).count();
    let needs =
        words.with("register-needs.text", &[("needs", count(facts.needs.len())), ("met", count(covered))]);
    let free = facts.offers.iter().filter(|offer| offer.free > Milli::ZERO).count();
    let waiting = facts.waiting().count();
    let offers = words.with("register-offers.text", &[("offers", count(free)), ("waiting", count(waiting))]);
    let mut rows = long_fact(desk, &desk.say("register-needs"), &needs, NAME, room);
    rows.extend(long_fact(desk, &desk.say("register-offers"), &offers, NAME, room));
    rows
}

/// What a report made now would be worth, part by part.
fn worth(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let picture = game.view().picture();
    let mut rows = vec![Line::from(piece(desk.say("register-worth"), theme.heading))];
    let mut total = fact(desk, &desk.say("register-worth-total"), "", NAME);
    total.spans.extend(look.bar(picture.quality, 12, theme.text));
    total.spans.push(piece(format!(" {}", words.per_mille_as_percent(picture.quality)), theme.text));
    rows.push(total);
    for part in &picture.parts {
        let name = format!("  {}", desk.say(&format!("picture-{}", part.slug)));
        let said = words.with(
            "register-part",
            &[
                ("points", words.points(part.points).into()),
                ("most", words.points(part.weight).into()),
                ("share", words.per_mille_as_percent(part.value).into()),
            ],
        );
        rows.extend(long_fact(desk, &name, &said, NAME, room));
    }
    if picture.overload > 0 {
        let said = words.signed_points(-picture.overload);
        rows.push(fact(desk, &format!("  {}", desk.say("picture-overload")), said, NAME));
    }
    if picture.shared > 0 {
        let said = words.signed_points(-picture.shared);
        rows.push(fact(desk, &format!("  {}", desk.say("picture-shared")), said, NAME));
    }
    rows
}

/// What each attacked state asks for in it, and since when.
fn needs(desk: &Desk, register: &RegisterView, room: usize) -> Vec<Row> {
    let mut rows = vec![Line::from(piece(desk.say("register-asked.title"), desk.theme.heading))];
    if register.needs.is_empty() {
        rows.extend(desk.look().paragraph(&desk.say("register-asked.none"), room, desk.theme.quiet));
    }
    let mut before = None;
    for row in &register.needs {
        if before.replace(row.need.victim) != Some(row.need.victim) {
            let name = desk.words.country(&desk.catalogue, row.need.victim);
            rows.push(Line::from(piece(name, desk.theme.text)));
        }
        let kind = desk.words.kind_short(&desk.catalogue, row.need.kind);
        let said = desk.words.registered_need(&desk.catalogue, row);
        rows.extend(long_fact(desk, &format!("  {kind}"), &said, NAME, room));
    }
    rows
}

/// A row for each capital, the freshest first: how old its picture is, and below it what it has put into the register.
fn capitals(desk: &Desk, game: &Sitting, register: RegisterView, room: usize) -> Vec<Entry> {
    let (theme, look, words, facts) = (&desk.theme, desk.look(), &desk.words, &game.facts);
    let mut entries: Vec<Entry> =
        read(vec![Line::from(piece(desk.say("register-uploads"), theme.heading))]).collect();
    let fresh = words.duration(game.table.setting().rules().picture.upload_fresh_hours);
    let share = words.with(
        "register-uploads.share",
        &[("share", words.per_mille_as_percent(facts.ipcr.upload_share).into()), ("fresh", fresh.into())],
    );
    entries.extend(read(look.paragraph(&share, room, theme.text)));
    let mut members = register.rows;
    let heard = members.iter().any(|row| row.age.is_some());
    if !heard && !register.up {
        entries.extend(read(look.paragraph(&desk.say("register-uploads.unseen"), room, theme.quiet)));
        return entries;
    }
    // Several that are attacked give to each other, and say here what they hold; one alone does not.
    if facts.victims.len() == 1 && facts.victims.iter().all(|v| game.table.setting().is_member(v.country)) {
        entries.extend(read(look.paragraph(&desk.say("register-uploads.asks"), room, theme.quiet)));
    }
    let behind: u16 = members.iter().map(|row| row.behind).sum();
    if behind > 0 {
        let said = words.with("register-uploads.behind", &[("offers", behind.into())]);
        entries.extend(read(look.paragraph(&said, room, theme.warning)));
    }
    members.sort_by_key(|row| (row.age.unwrap_or(Hours::MAX), row.entries.is_empty(), row.country));
    let several = facts.victims.len() > 1;
    for row in &members {
        let style = match row.age {
            Some(_) if row.fresh => theme.good,
            Some(_) => theme.warning,
            None => theme.quiet,
        };
        let name = text::left(&words.country(&desk.catalogue, row.country), NAME - 1, look.glyphs);
        let said = text::cut(&words.registered_row(row), room.saturating_sub(NAME), look.glyphs);
        let head = Line::from(vec![piece(format!("{name} "), theme.text), piece(said, style)]);
        entries.push(Entry::to(head, Opens::Upload(row.country)));
        entries.extend(read(offered(desk, game, &row.entries, several, room)));
    }
    if !register.others.is_empty() {
        entries.push(Entry::from(Line::from(piece(desk.say("register-others"), theme.heading))));
    }
    for of in register.others.chunk_by(|a, b| a.giver == b.giver) {
        let giver = of.first().map(|row| words.country(&desk.catalogue, row.giver)).unwrap_or_default();
        entries.push(Entry::from(Line::from(piece(giver, theme.text))));
        entries.extend(read(offered(desk, game, of, several, room)));
    }
    entries
}

/// Offers of one giver as they stand in the register.
fn offered(desk: &Desk, game: &Sitting, entries: &[RegisteredOffer], several: bool, room: usize) -> Vec<Row> {
    let at = Lookup::of(&game.view());
    let each = entries.iter().flat_map(|entry| {
        let kind = desk.words.kind_short(&desk.catalogue, entry.kind);
        let of = if several { format!("{} ", entry.victim.shown()) } else { String::new() };
        long_fact(desk, &format!("  {of}{kind}"), &desk.words.registered_offer(&at, entry), NAME, room)
    });
    each.collect()
}
