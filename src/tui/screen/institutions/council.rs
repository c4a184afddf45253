//! The page of the Council: items, the count, where capitals stand and why, what was done about it.
//!
//! Enters: facts. Leaves: rows. Never here: how a vote is counted.

use ratatui::text::Line;

use super::NAME;
use super::page::{Entry, Opens, gap, read};
use crate::engine::view::VoteView;
use crate::engine::{Ground, Stance};
use crate::tui::desk::{Desk, Sitting};
use crate::tui::paint::{Row, piece};
use crate::tui::screen::{long_fact, triage};
use crate::tui::text;

/// Cells of what became of an item, beside its name.
const STATE: usize = 22;

pub(super) fn rows(desk: &Desk, game: &Sitting, room: usize) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    if game.facts.victims.len() > 1 {
        entries.extend(read(triage::rows(desk, game, None, room)));
        entries.push(gap());
    }
    if game.facts.votes.is_empty() {
        entries.extend(read(desk.look().paragraph(&desk.say("council-empty"), room, desk.theme.quiet)));
        return entries;
    }
    for vote in game.facts.votes.iter().rev() {
        let mut rows = item(desk, vote, room).into_iter();
        entries.extend(rows.next().map(|head| Entry::to(head, Opens::Vote(vote.id))));
        entries.extend(read(rows.collect()));
    }
    entries
}

/// An item: its name and state, the rule, the count, who stands where and why, what was done about it.
pub(in crate::tui::screen) fn item(desk: &Desk, vote: &VoteView, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let (state, style) = match vote.passed {
        Some(true) => (desk.say("vote-passed"), theme.good),
        Some(false) => (desk.say("vote-failed"), theme.bad),
        None if vote.taken_off => (desk.say("vote-taken-off"), theme.quiet),
        None => (words.with("vote-in-turn", &[("turn", vote.turn.into())]), theme.warning),
    };
    let name = text::left(&words.vote(vote.id), room.saturating_sub(STATE).max(10), look.glyphs);
    let mut rows = vec![Line::from(vec![piece(name, theme.heading), piece(format!("  {state}"), style)])];
    let way = words.way_of_vote(vote);
    rows.extend(look.paragraph(&way, room, theme.quiet));
    for (body, _) in &vote.convened {
        rows.extend(look.paragraph(&words.convened(*body), room, theme.quiet));
    }
    let met = desk.game.as_ref().map(|game| game.view().met_by_vote(vote.id)).unwrap_or_default();
    if !met.is_empty() {
        let needs: Vec<String> = met.into_iter().map(|need| words.need(&desk.catalogue, need)).collect();
        rows.extend(long_fact(desk, &desk.say("vote-meets"), &words.list(&needs), NAME, room));
    }
    if !vote.positions.is_empty() {
        rows.extend(look.paragraph(&words.count_of_votes(&vote.count), room, theme.text));
    } else if vote.is_open() {
        rows.extend(look.paragraph(&desk.say("vote-unheard"), room, theme.quiet));
    }
    // Who can still be won comes first, one line each reason.
    for stance in [Stance::Against, Stance::Abstain, Stance::For] {
        for (ground, states) in by_ground(vote, stance) {
            rows.extend(long_fact(
                desk,
                &words.stance_on(vote, stance),
                &names(words, ground, &states),
                NAME,
                room,
            ));
        }
    }
    let lobbied: Vec<String> =
        vote.lobbied.iter().map(|(c, times)| format!("{} ×{times}", c.shown())).collect();
    if !lobbied.is_empty() {
        rows.extend(long_fact(desk, &desk.say("vote-lobbied"), &lobbied.join(" "), NAME, room));
    }
    for (country, kind) in &vote.links {
        let kept = words.labelled(country.shown(), &words.kind_short(&desk.catalogue, *kind));
        rows.extend(long_fact(desk, &desk.say("vote-linked"), &kept, NAME, room));
    }
    if vote.watered > 0 {
        let left = words.per_mille_as_percent(vote.left);
        rows.extend(long_fact(desk, &desk.say("vote-watered"), &left, NAME, room));
    }
    rows.push(Line::default());
    rows
}

/// States that take a position, by what they say, the most common ground first.
fn by_ground(vote: &VoteView, stance: Stance) -> Vec<(Ground, Vec<String>)> {
    let mut groups: Vec<(Ground, Vec<String>)> = Vec::new();
    for (country, _, ground) in vote.positions.iter().filter(|(_, s, _)| *s == stance) {
        match groups.iter_mut().find(|(g, _)| g == ground) {
            Some((_, states)) => states.push(country.shown().to_owned()),
            None => groups.push((*ground, vec![country.shown().to_owned()])),
        }
    }
    groups.sort_by_key(|(ground, states)| (std::cmp::Reverse(states.len()), *ground));
    groups
}

fn names(words: &crate::words::Words, ground: Ground, states: &[String]) -> String {
    let states = states.join(" ");
    if ground == Ground::Unstated { states } else { words.labelled(&states, &words.ground(ground)) }
}
