//! The register of needs and offers: whether it stands, who has uploaded and how stale it is, what is in it, and what
//! a picture made from it is worth.
//!
//! Enters: facts. Leaves: rows. Never here: how a report is weighed.

use ratatui::text::Line;

use super::page::{Entry, Opens, gap, read};
use super::{NAME, ipcr};
use crate::base::{Hours, Milli};
use crate::content::Track;
use crate::engine::NeedState;
use crate::tui::desk::{Desk, Sitting};
use crate::tui::facts::Level;
use crate::tui::paint::{Row, piece};
use crate::tui::screen::{fact, long_fact};
use crate::tui::text;

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
    entries.extend(read(uploads(desk, game, room)));
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

/// Which capitals uploaded when, the freshest first.
fn uploads(desk: &Desk, game: &Sitting, room: usize) -> Vec<Row> {
    let (theme, look, words, facts) = (&desk.theme, desk.look(), &desk.words, &game.facts);
    let mut rows = vec![Line::from(piece(desk.say("register-uploads"), theme.heading))];
    let fresh = words.duration(game.table.setting().rules().picture.upload_fresh_hours);
    let share = words.with(
        "register-uploads.share",
        &[("share", words.per_mille_as_percent(facts.ipcr.upload_share).into()), ("fresh", fresh.into())],
    );
    rows.extend(look.paragraph(&share, room, theme.text));
    let members = game.view().register().rows;
    let mut ages: Vec<Hours> = members.iter().filter_map(|c| c.age).collect();
    if ages.is_empty() && !facts.ipcr.register_up {
        rows.extend(look.paragraph(&desk.say("register-uploads.unseen"), room, theme.quiet));
        return rows;
    }
    let behind: u16 = members.iter().map(|c| c.behind).sum();
    if behind > 0 {
        let said = words.with("register-uploads.behind", &[("offers", behind.into())]);
        rows.extend(look.paragraph(&said, room, theme.warning));
    }
    ages.sort_unstable();
    ages.dedup();
    let mut group = |name: &str, style, of: Option<Hours>| {
        let states: Vec<String> =
            members.iter().filter(|c| c.age == of).map(|c| c.country.shown().to_owned()).collect();
        if states.is_empty() {
            return;
        }
        for (i, line) in
            text::wrap(&states.join(" "), room.saturating_sub(NAME).max(10)).into_iter().enumerate()
        {
            let name = if i == 0 { name } else { "" };
            rows.push(Line::from(vec![
                piece(text::left(name, NAME, look.glyphs), theme.quiet),
                piece(line, style),
            ]));
        }
    };
    for age in ages {
        let counts = members.iter().any(|c| c.age == Some(age) && c.fresh);
        let (key, style) =
            if counts { ("register-fresh", theme.good) } else { ("register-stale", theme.warning) };
        group(&words.with(key, &[("age", words.duration(age).into())]), style, Some(age));
    }
    group(&desk.say("register-never"), theme.quiet, None);
    rows
}
