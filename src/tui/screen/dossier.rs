//! A state's dossier.
//!
//! Enters: facts about a state. Leaves: rows. Never here: what the seat may not know.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::orders::Orders;
use crate::base::CountryId;
use crate::engine::OrderKind;
use crate::engine::view::MatchStatus;
use crate::tui::action::{Action, Context};
use crate::tui::app::{Desk, Layer, Reply};
use crate::tui::layout::split_columns;
use crate::tui::paint::{Row, cells, piece};
use crate::tui::scroll::Scroll;
use crate::tui::text;

/// Cells of the names of facts.
const NAME: usize = 20;

/// The dossier of a state.
pub struct Dossier {
    country: CountryId,
    scroll: Scroll,
}

impl Dossier {
    /// Open at this state.
    #[must_use]
    pub fn of(country: CountryId) -> Self {
        Self { country, scroll: Scroll::default() }
    }

    fn turn_page(&mut self, desk: &Desk, forward: bool) {
        let Some(facts) = desk.facts() else { return };
        let all: Vec<CountryId> = facts.countries.iter().map(|c| c.id).collect();
        let Some(at) = all.iter().position(|c| *c == self.country) else { return };
        let step = if forward { 1 } else { all.len() - 1 };
        self.country = all[(at + step) % all.len()];
        self.scroll.reset();
    }

    fn who(&self, desk: &Desk, room: usize) -> Vec<Row> {
        let (theme, words) = (&desk.theme, &desk.words);
        let mut rows = Vec::new();
        let Some(country) = desk.catalogue.country(self.country) else { return rows };
        let seen = desk.facts().and_then(|f| f.countries.iter().find(|c| c.id == self.country));
        let yes_no = |yes: bool| desk.say(if yes { "yes" } else { "no" });
        let mut add = |key: &str, value: String| {
            if !value.is_empty() {
                rows.extend(super::long_fact(desk, &desk.say(key), &value, NAME, room));
            }
        };
        if let Some(seen) = seen {
            add("dossier-stance", words.country_stance(seen.stance));
            if let Some(will) = seen.will {
                add("dossier-will", words.points(will));
            }
        }
        add("dossier-capital", country.capital.clone());
        add("dossier-member", yes_no(seen.map_or(country.member, |s| s.member)));
        add("dossier-ally", yes_no(seen.is_some_and(|s| s.ally)));
        if country.specific_character {
            add("dossier-specific", desk.say("dossier-specific.text"));
        }
        add(
            "dossier-population",
            words.with("dossier-millions", &[("number", words.amount(country.population_millions).into())]),
        );
        add(
            "dossier-forces",
            words.with("dossier-thousands", &[("number", words.amount(country.active_thousands).into())]),
        );
        add("dossier-parliament", words.parliament_rule(country.parliament));
        if country.parliament_typical_hours > 0 {
            add("dossier-mandate", words.duration(country.parliament_typical_hours));
        }
        add("dossier-good-at", country.specialities.clone());
        add("dossier-caveat", country.caveat_note.clone());
        add("dossier-ports", country.ports.clone());
        add("dossier-airfields", country.airfields.clone());
        if let Some(turn) = seen.and_then(|s| s.uploaded_turn) {
            add("dossier-uploaded", words.with("in-turn", &[("turn", turn.into())]));
        }
        for (kind, times, turn) in seen.map(|s| s.asked.clone()).unwrap_or_default() {
            let said = words.with("dossier-asked-for", &[("times", times.into()), ("turn", turn.into())]);
            add("dossier-asked", format!("{}: {said}", words.kind_short(&desk.catalogue, kind)));
        }
        if rows.is_empty() {
            rows.push(Line::from(piece(desk.say("unknown"), theme.quiet)));
        }
        rows
    }

    fn aid(&self, desk: &Desk, room: usize) -> Vec<Row> {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let mut rows = Vec::new();
        let Some(facts) = desk.facts() else { return rows };
        rows.push(Line::from(piece(desk.say("dossier-offers"), theme.heading)));
        let offers: Vec<_> = facts.offers.iter().filter(|o| o.view.giver == self.country).collect();
        if offers.is_empty() {
            rows.extend(look.paragraph(&desk.say("dossier-offers-none"), room, theme.quiet));
        }
        for offer in offers {
            rows.push(Line::from(vec![
                piece(text::left(&offer.kind, room.saturating_sub(12).min(34), look.glyphs), theme.text),
                piece(text::right(&words.amount(offer.view.tabled), 8, look.glyphs), theme.text),
                piece(
                    format!(
                        "  {}",
                        words.with("dossier-free", &[("quantity", offer.free_text.as_str().into())])
                    ),
                    theme.quiet,
                ),
            ]));
            if !offer.caveats.is_empty() {
                for line in text::wrap(&offer.caveats.join(", "), room.saturating_sub(2)) {
                    rows.push(Line::from(piece(format!("  {line}"), theme.quiet)));
                }
            }
        }
        rows.push(Line::default());
        rows.push(Line::from(piece(desk.say("dossier-matches"), theme.heading)));
        let matches: Vec<_> = facts.matches.iter().filter(|m| m.giver == self.country).collect();
        if matches.is_empty() {
            rows.push(Line::from(piece(desk.say("dossier-matches-none"), theme.quiet)));
        }
        for found in matches {
            let style = match found.status {
                MatchStatus::Dropped => theme.bad,
                MatchStatus::Left => theme.good,
                MatchStatus::Proposed | MatchStatus::Agreed => theme.text,
            };
            let mut said = words.match_status(found.status);
            if let Some(clock) = found.waits {
                said = format!("{said}: {}", words.clock(clock));
            }
            rows.push(Line::from(vec![
                piece(
                    text::left(
                        &words.need(&desk.catalogue, found.need),
                        room.saturating_sub(30).max(12),
                        look.glyphs,
                    ),
                    theme.text,
                ),
                piece(text::right(&words.amount(found.quantity), 8, look.glyphs), theme.text),
                piece(format!("  {said}"), style),
            ]));
        }
        rows
    }
}

impl Layer for Dossier {
    fn slug(&self) -> &'static str {
        "dossier"
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Pages]
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Left => self.turn_page(desk, false),
            Action::Right | Action::NextPane => self.turn_page(desk, true),
            Action::Confirm => {
                let asks = desk.facts().is_some_and(|f| OrderKind::Ask.belongs_to(f.seat));
                if asks {
                    let name = desk.words.country(&desk.catalogue, self.country);
                    return Reply::Open(Box::new(Orders::at(desk, OrderKind::Ask, Some(name))));
                }
                return Reply::Close;
            }
            Action::Back => return Reply::Close,
            Action::Point(..) => {}
            other if self.scroll.takes(other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (look, buf) = (desk.look(), frame.buffer_mut());
        let title = desk.words.country(&desk.catalogue, self.country);
        let code = desk.catalogue.country(self.country).map_or(self.country, |c| c.eu_code);
        let inner = look.pane(buf, area, &title, code.as_str(), true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        if inner.width >= 100 {
            let (left, right) = split_columns(inner, inner.width / 2);
            let left = Rect { width: left.width.saturating_sub(3), ..left };
            look.rows(buf, left, &self.who(desk, cells(left.width)));
            look.rows(buf, right, &self.aid(desk, cells(right.width)));
            return;
        }
        let room = cells(inner.width);
        let mut rows = self.aid(desk, room);
        rows.push(Line::default());
        rows.extend(self.who(desk, room));
        let first = self.scroll.first(rows.len(), cells(inner.height));
        look.rows(buf, inner, &rows[first..]);
        look.scroll_mark(buf, inner, first, rows.len());
    }
}
