//! A state's dossier: as an attacked state, as a giver, as a member, and what is always true of it.
//!
//! Enters: facts about a state. Leaves: rows. Never here: what the seat may not know.

mod aid;
mod attacked;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::institutions::readings;
use super::orders::Orders;
use crate::base::{CountryId, NeedId};
use crate::content::{Function, Passage};
use crate::engine::OrderKind;
use crate::engine::explain::Inquiry;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Fitting, Layer, Nature, Questions, Reply, Sitting};
use crate::tui::layout::split_columns;
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::scroll::Scroll;
use crate::words::Words;
use crate::words::handbook::Topic;

/// Cells of the names of facts.
const NAME: usize = 20;
/// From these widths on there are two columns, and three.
const TWO: u16 = 100;
const THREE: u16 = 160;
/// Cells between columns.
const GAP: u16 = 3;

/// The numbers of a state that can be asked about: an attacked state's functions and threshold; else its will; its offers.
pub(super) fn numbers_of(desk: &Desk, country: CountryId) -> Questions {
    let Some(facts) = desk.facts() else { return Questions::default() };
    let attacked = facts.victims.iter().find(|victim| victim.country == country);
    let own: Vec<Inquiry> = if let Some(attacked) = attacked {
        let functions = Function::ALL.into_iter().map(|function| Inquiry::Function(country, function));
        functions.chain(super::numbers_of_law(attacked)).collect()
    } else {
        let cases = facts.readings.iter().filter(|(_, rows)| rows.iter().any(|row| row.country == country));
        let readings = cases.map(|(victim, _)| Inquiry::Reading(*victim, country));
        [Inquiry::Will(country)].into_iter().chain(readings).collect()
    };
    let game = desk.game.as_ref();
    let uploads =
        game.is_some_and(|game| game.view().register().rows.iter().any(|row| row.country == country));
    let uploads = uploads.then_some(Inquiry::Upload(country));
    let sent = facts.consignments.iter().filter(|c| c.giver == country);
    let sent = sent.map(|c| Inquiry::Consignment(c.id));
    let offers = facts.offers.iter().filter(|offer| offer.view.giver == country).map(|offer| {
        let need = NeedId { victim: offer.view.victim, kind: offer.view.kind };
        Inquiry::Offer(offer.view.id, facts.need(need).map(|need| need.view.id))
    });
    Questions::numbers(own.into_iter().chain(offers).chain(sent).chain(uploads), 0)
}

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

    /// What is going on comes first, what hardly changes last.
    fn parts(&self, desk: &Desk, game: &Sitting, room: usize) -> Vec<Vec<Row>> {
        let mut parts: Vec<Vec<Row>> = Vec::new();
        if let Some(victim) = game.facts.victims.iter().find(|v| v.country == self.country) {
            parts.push(attacked::steps(desk, game, victim, room));
            parts.push(attacked::needs(desk, game, self.country, room));
        }
        parts.push(aid::offers(desk, game, self.country, room));
        parts.extend(aid::stock(desk, game, self.country, room));
        parts.push(aid::matches(desk, game, self.country, room));
        parts.push(aid::deliveries(desk, game, self.country, room));
        parts.push(readings::of_capital(desk, game, self.country, NAME, room));
        parts.push(aid::positions(desk, game, self.country, room));
        parts.push(self.who(desk, room));
        parts
    }

    fn who(&self, desk: &Desk, room: usize) -> Vec<Row> {
        let (theme, words) = (&desk.theme, &desk.words);
        let mut rows = vec![Line::from(piece(desk.say("dossier-who"), theme.heading))];
        // Clocks, remarks and pools are those of the day on which the game is played.
        let setting = desk.game.as_ref().map(|game| game.table.setting());
        let catalogue = setting.map_or(&*desk.catalogue, |setting| setting.catalogue());
        let Some(country) = catalogue.country(self.country) else { return rows };
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
            } else if country.member {
                add("dossier-will", desk.say("dossier-will.unknown"));
            }
            if let Some(foreseen) = seen.foreseen_will {
                let spread = catalogue.rules.start.will_spread;
                let args = [("will", words.points(foreseen).into()), ("spread", words.points(spread).into())];
                add("dossier-foreseen", words.with("dossier-foreseen.text", &args));
            }
        }
        let told = |passage| catalogue.told(passage);
        add("dossier-capital", told(Passage::Capital(country)).to_owned());
        add("dossier-member", yes_no(seen.map_or(country.member, |s| s.member)));
        add("dossier-ally", yes_no(seen.is_some_and(|s| s.ally)));
        if country.specific_character {
            add("dossier-specific", desk.say("dossier-specific.text"));
        }
        add("dossier-population", words.millions(country.population_millions));
        add("dossier-forces", words.number(country.active_thousands.0));
        add("dossier-spending", words.spending(catalogue, country));
        add("dossier-opinion", words.opinion(country));
        add("dossier-parliament", words.parliament_rule(country.parliament));
        if country.parliament_typical_hours > 0 {
            let takes = words.duration(country.parliament_typical_hours);
            let alone = country.government_hours(catalogue.rules.offers.government_share, true);
            let alone = words.duration(alone);
            let key = format!("dossier-mandate.{}", Words::decider_of(catalogue, country));
            let told = words.with(&key, &[("usual", takes.into()), ("alone", alone.into())]);
            add("dossier-mandate", told);
        }
        add("dossier-remark", told(Passage::Forces(country)).to_owned());
        add("dossier-basis", told(Passage::Parliament(country)).to_owned());
        let of_day = setting.map(|setting| &**setting);
        add("dossier-good-at", words.good_at_here(of_day, told(Passage::Specialities(country))));
        for (key, passage) in [
            ("dossier-caveat", Passage::Caveat(country)),
            ("dossier-ports", Passage::Ports(country)),
            ("dossier-airfields", Passage::Airfields(country)),
            ("dossier-railheads", Passage::Railheads(country)),
        ] {
            add(key, told(passage).to_owned());
        }
        if let Some(turn) = seen.and_then(|s| s.uploaded_turn) {
            add("dossier-uploaded", words.with("in-turn", &[("turn", turn.into())]));
        }
        for (kind, times, turn) in seen.map(|s| s.asked.clone()).unwrap_or_default() {
            let said = words.with("dossier-asked-for", &[("times", times.into()), ("turn", turn.into())]);
            add("dossier-asked", words.labelled(&words.kind_short(catalogue, kind), &said));
        }
        rows
    }
}

impl Layer for Dossier {
    fn nature(&self) -> Nature {
        Nature::whole("dossier", Context::Pages)
    }

    fn fitting(&self, _: &Desk) -> Option<Fitting> {
        Some(Topic::State(self.country).into())
    }

    fn questions(&self, desk: &Desk) -> Questions {
        numbers_of(desk, self.country)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Left => self.turn_page(desk, false),
            Action::Right | Action::NextPane => self.turn_page(desk, true),
            Action::Confirm => {
                let asks = desk.game.as_ref().is_some_and(|game| game.view().gives_kind(OrderKind::Ask));
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
        let inner = look.pane(buf, area, &title, self.country.shown(), true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let Some(game) = &desk.game else { return };
        let most = match inner.width {
            THREE.. => 3,
            TWO.. => 2,
            _ => 1,
        };
        let room = |columns: u16| cells((inner.width / columns).saturating_sub(GAP));
        let filled = spread(self.parts(desk, game, room(most)), cells(most));
        // A column that would stay empty is room for the others.
        let used = length(filled.len()).clamp(1, most);
        let filled =
            if used < most { spread(self.parts(desk, game, room(used)), cells(used)) } else { filled };
        let height = cells(inner.height);
        let longest = filled.iter().map(Vec::len).max().unwrap_or(0);
        let first = self.scroll.first(longest, height);
        let mut rest = inner;
        for (done, rows) in filled.iter().enumerate() {
            let place;
            (place, rest) = split_columns(rest, rest.width / used.saturating_sub(length(done)).max(1));
            let place = Rect { width: place.width.saturating_sub(1), ..place };
            look.rows(buf, place, &rows[first.min(rows.len())..]);
        }
        look.scroll_mark(buf, Rect { width: inner.width.saturating_sub(1), ..inner }, first, longest);
    }
}

/// Parts, in their order, in so many columns of about the same height.
fn spread(parts: Vec<Vec<Row>>, columns: usize) -> Vec<Vec<Row>> {
    let mut left: usize = parts.iter().map(|part| part.len() + 1).sum();
    let mut filled: Vec<Vec<Row>> = vec![Vec::new()];
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        let still = columns + 1 - filled.len();
        let now = filled.last().map_or(0, Vec::len);
        // A column is full when the part would bring it further past its share than it is short of it.
        if still > 1 && now > 0 && 2 * now + part.len() > 2 * ((left + now) / still) {
            filled.push(Vec::new());
        }
        left = left.saturating_sub(part.len() + 1);
        if let Some(column) = filled.last_mut() {
            if !column.is_empty() {
                column.push(Line::default());
            }
            column.extend(part);
        }
    }
    filled
}
