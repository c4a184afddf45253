//! The rule of triage in force, and whose need comes first by it: for the Council's page, the list of needs, a dossier.
//!
//! Enters: the seat's view. Leaves: rows. Never here: how the first is found.

use ratatui::text::Line;

use crate::base::{CountryId, KindId, NeedId};
use crate::tui::desk::{Desk, Sitting};
use crate::tui::paint::{Row, piece};

/// Kinds that several attacked states ask for, each with the one that comes first, where one does.
#[must_use]
pub fn contested(game: &Sitting) -> Vec<(KindId, Option<CountryId>)> {
    let mut kinds: Vec<KindId> = game.facts.needs.iter().map(|need| need.view.id.kind).collect();
    kinds.sort_unstable();
    let mut several: Vec<KindId> =
        kinds.windows(2).filter(|two| two[0] == two[1]).map(|two| two[0]).collect();
    several.dedup();
    let view = game.view();
    several.into_iter().map(|kind| (kind, view.triage_first(kind).map(|need| need.victim))).collect()
}

/// Whether a need is the first of those asked for by several, or comes after it; none where no rule says.
#[must_use]
pub fn place(contested: &[(KindId, Option<CountryId>)], need: NeedId) -> Option<bool> {
    let (_, first) = contested.iter().find(|(kind, _)| *kind == need.kind)?;
    first.map(|first| first == need.victim)
}

/// Who comes first for the kind of a need, in words, where several ask for it and a rule says who.
#[must_use]
pub fn about(desk: &Desk, contested: &[(KindId, Option<CountryId>)], need: NeedId) -> Option<String> {
    let (kind, first) = contested.iter().find(|(kind, _)| *kind == need.kind)?;
    let state = desk.words.country(&desk.catalogue, (*first)?);
    let kind = desk.words.kind_short(&desk.catalogue, *kind);
    Some(desk.words.with("triage-first", &[("kind", kind.into()), ("state", state.into())]))
}

/// The rule in force, for the line on top; nothing where one state will ask.
#[must_use]
pub fn in_short(desk: &Desk, game: &Sitting) -> Option<String> {
    if game.facts.victims.len() < 2 {
        return None;
    }
    let rule = match (game.view().triage(), game.view().kept_triage()) {
        (Some((rule, _)), _) => desk.words.triage_rule_short(rule),
        (None, Some(_)) => desk.say("triage-internal"),
        (None, None) => desk.say("triage-no-rule"),
    };
    Some(desk.words.with("header-triage", &[("rule", rule.into())]))
}

/// The rule and its effect; of one state only what concerns it.
#[must_use]
pub fn rows(desk: &Desk, game: &Sitting, of: Option<CountryId>, room: usize) -> Vec<Row> {
    let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
    let mut rows = vec![Line::from(piece(desk.say("triage-title"), theme.heading))];
    let (published, kept) = (game.view().triage(), game.view().kept_triage());
    let Some((rule, since)) = published.or(kept) else {
        rows.extend(look.paragraph(&desk.say("triage-none"), room, theme.warning));
        return rows;
    };
    let since = words.moment(since, &game.table.setting().scenario().start);
    let key = if published.is_some() { "triage-rule" } else { "triage-rule-internal" };
    let said = words.with(key, &[("rule", words.triage_rule(rule).into()), ("moment", since.into())]);
    rows.extend(look.paragraph(&said, room, theme.text));
    rows.extend(look.paragraph(&words.triage_rule_meaning(rule), room, theme.quiet));
    let contested = contested(game);
    for (kind, first) in contested.iter().filter(|(kind, _)| {
        of.is_none_or(|of| game.facts.needs.iter().any(|n| n.view.id.kind == *kind && n.view.id.victim == of))
    }) {
        let kind = words.kind_short(&desk.catalogue, *kind);
        let (said, style) = match first {
            Some(first) => {
                let state = words.country(&desk.catalogue, *first);
                let style = if of.is_none_or(|of| of == *first) { theme.good } else { theme.warning };
                (words.with("triage-first", &[("kind", kind.into()), ("state", state.into())]), style)
            }
            None => (words.with("triage-level", &[("kind", kind.into())]), theme.quiet),
        };
        rows.extend(look.paragraph(&said, room, style));
    }
    if contested.is_empty() {
        rows.extend(look.paragraph(&desk.say("triage-uncontested"), room, theme.quiet));
    }
    rows
}
