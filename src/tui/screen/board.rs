//! The matching board: needs against givers.
//!
//! Enters: needs, offers, how well they fit. Leaves: a matrix, and a match to be written. Never here: how
//! fit is worked out.

use std::collections::BTreeSet;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::order_sheet::OrderSheet;
use super::proposes;
use crate::base::{CountryId, NeedId};
use crate::engine::Order;
use crate::engine::explain::Inquiry;
use crate::tui::action::{Action, Context};
use crate::tui::desk::{Desk, Fitting, Layer, Nature, Questions, Reply, Spot};
use crate::tui::facts::{Facts, OfferRow, Ranked};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;
use crate::words::handbook::Topic;

/// Cells of one giver's column.
const COLUMN: usize = 5;
/// Cells of the need's name.
const NAME: usize = 20;
/// The fewest rows below the table: what its signs mean, and the pair under the cursor.
const FOOT: usize = 4;
/// The most rows about that pair.
const DETAIL: usize = 4;

/// The matrix.
pub struct Board {
    needs: Vec<NeedId>,
    givers: Vec<CountryId>,
    /// For each need, the best offer of each giver.
    pairs: Vec<Vec<Option<Ranked>>>,
    row: usize,
    column: usize,
}

impl Board {
    /// The board of the game on the desk.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let mut board = Self { needs: Vec::new(), givers: Vec::new(), pairs: Vec::new(), row: 0, column: 0 };
        board.fill(desk);
        board
    }

    fn fill(&mut self, desk: &Desk) {
        let Some(game) = &desk.game else { return };
        let facts = &game.facts;
        self.needs = facts.needs.iter().map(|n| n.view.id).collect();
        let mut givers: Vec<CountryId> =
            facts.offers.iter().filter(|o| !o.free.is_zero()).map(|o| o.view.giver).collect();
        givers.sort_unstable();
        givers.dedup();
        self.pairs = self
            .needs
            .iter()
            .map(|need| {
                let ranked = facts.ranked(&game.view(), *need);
                givers
                    .iter()
                    .map(|giver| ranked.iter().find(|r| facts.offers[r.offer].view.giver == *giver).cloned())
                    .collect()
            })
            .collect();
        self.givers = givers;
        self.row = self.row.min(self.needs.len().saturating_sub(1));
        self.column = self.column.min(self.givers.len().saturating_sub(1));
    }

    fn chosen(&self) -> Option<(NeedId, &Ranked)> {
        let need = *self.needs.get(self.row)?;
        Some((need, self.pairs.get(self.row)?.get(self.column)?.as_ref()?))
    }
}

impl Layer for Board {
    fn nature(&self) -> Nature {
        Nature::whole("board", Context::Pages)
    }

    fn fitting(&self, _: &Desk) -> Option<Fitting> {
        self.needs.get(self.row).map(|need| Topic::Kind(need.kind).into())
    }

    fn questions(&self, desk: &Desk) -> Questions {
        let (Some(facts), Some(need)) = (desk.facts(), self.needs.get(self.row)) else {
            return Questions::default();
        };
        let number = match self.chosen() {
            Some((need, ranked)) => Inquiry::Offer(facts.offers[ranked.offer].view.id, Some(need)),
            None => Inquiry::Need(*need),
        };
        let ruled = desk
            .game
            .as_ref()
            .is_some_and(|game| game.view().triage().or(game.view().kept_triage()).is_some());
        let triage = ruled.then_some(Inquiry::Triage(need.kind));
        Questions::numbers([number, Inquiry::Need(*need)].into_iter().chain(triage), 0)
    }

    fn game_changed(&mut self, desk: &mut Desk) {
        self.fill(desk);
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Left => self.column = self.column.saturating_sub(1),
            Action::Right => self.column = (self.column + 1).min(self.givers.len().saturating_sub(1)),
            Action::NextPane => {
                // To the next pair that fits, so that nobody has to hunt through empty cells.
                let row = self.pairs.get(self.row).map_or(&[][..], |r| &r[..]);
                let after = (self.column + 1..row.len()).find(|c| row[*c].is_some());
                self.column = after.or_else(|| row.iter().position(Option::is_some)).unwrap_or(self.column);
            }
            Action::Confirm => {
                let Some((need, ranked)) = self.chosen() else { return Reply::Done };
                let Some(game) = &desk.game else { return Reply::Done };
                let offer = &game.facts.offers[ranked.offer];
                if !proposes(game, offer.view.giver) {
                    return Reply::Done;
                }
                let filling = game.facts.filling(&game.view(), offer, need);
                let quantity = filling.map_or(offer.free, |filling| offer.free.min(filling));
                let (channel, mode) =
                    ranked.way.map_or((crate::engine::Channel::Bilateral, None), |(c, m, _)| (c, m));
                let order = Order::Propose { offer: offer.view.id, need, quantity, channel, mode };
                return Reply::Open(Box::new(OrderSheet::of(desk, order)));
            }
            Action::Back => return Reply::Close,
            Action::Point(column, row) => {
                if let Some(Spot::Row(index)) = desk.spot_at(column, row) {
                    self.row = (index / 1000).min(self.needs.len().saturating_sub(1));
                    self.column = (index % 1000).min(self.givers.len().saturating_sub(1));
                }
            }
            other => {
                let rows = self.needs.len();
                if !crate::tui::cursor::moved(&mut self.row, rows, other) {
                    return Reply::Ignored;
                }
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(facts) = desk.facts() else { return };
        let (theme, look, words, buf) = (&desk.theme, desk.look(), &desk.words, frame.buffer_mut());
        let glyphs = look.glyphs;
        let inner = look.pane(buf, area, &desk.say("board-title"), "", true);
        if self.givers.is_empty() || self.needs.is_empty() {
            look.empty(buf, inner, &desk.say("board-empty"));
            return;
        }
        let said = self.said(desk, facts, cells(inner.width));
        let (body, foot) = split_rows(inner, inner.height.saturating_sub(length(said.len().max(FOOT))));
        let name_cells = if inner.width >= 120 { NAME + 10 } else { NAME };
        let fixed = name_cells + 8;
        let columns = cells(inner.width).saturating_sub(fixed) / COLUMN;
        let (left, right) = text::window(self.column, self.givers.len(), columns);
        let mut head = vec![
            piece(text::left(&desk.say("column-need"), name_cells + 1, glyphs), theme.quiet),
            piece(text::right(&desk.say("column-missing"), 7, glyphs), theme.quiet),
        ];
        for giver in left..right {
            let style = if giver == self.column { theme.accent } else { theme.quiet };
            head.push(piece(text::right(self.givers[giver].shown(), COLUMN, glyphs), style));
        }
        look.row(buf, body, &Line::from(head));
        let list = below(body, 1);
        let (first, end) = text::window(self.row, self.needs.len(), cells(list.height));
        for (y, index) in (list.y..list.bottom()).zip(first..end) {
            let Some(need) = facts.need(self.needs[index]) else { continue };
            let place = Rect { y, height: 1, ..list };
            let style = if index == self.row { theme.accent } else { theme.text };
            let mut row = vec![
                piece(text::left(&format!(" {}", need.name), name_cells + 1, glyphs), style),
                piece(text::right(&words.amount(need.missing), 7, glyphs), theme.text),
            ];
            for giver in left..right {
                let here = index == self.row && giver == self.column;
                let (shown, style) = sign(desk, self.pairs[index][giver].as_ref());
                let style = if here { theme.cursor } else { style };
                row.push(piece(text::right(&shown, COLUMN, glyphs), style));
                let x = place.x.saturating_add(u16::try_from(fixed + (giver - left) * COLUMN).unwrap_or(0));
                let spot = Rect { x, width: 5, ..place }.intersection(list);
                desk.spot(spot, Spot::Row(index * 1000 + giver));
            }
            look.row(buf, place, &Line::from(row));
        }
        look.scroll_mark(buf, list, first, self.needs.len());
        look.rows(buf, foot, &said);
    }
}

impl Board {
    /// What the signs mean, and what there is to say of the pair under the cursor.
    fn said(&self, desk: &Desk, facts: &Facts, room: usize) -> Vec<Row> {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let glyphs = look.glyphs;
        let legend = words.with(
            "board-legend",
            &[
                ("late", glyphs.caution().to_string().into()),
                ("after", glyphs.cross().to_string().into()),
                ("none", glyphs.steady().to_string().into()),
            ],
        );
        let mut said = vec![Line::from(piece(legend, theme.faint)), Line::default()];
        let Some((_, ranked)) = self.chosen() else {
            let line = self.offered_elsewhere(desk, facts).unwrap_or_else(|| desk.say("board-none"));
            said.extend(look.paragraph(&line, room, theme.quiet));
            return said;
        };
        let offer = &facts.offers[ranked.offer];
        let quantity = words.quantity(&desk.catalogue, offer.view.kind, offer.free);
        let mut line = words.with(
            "board-pair",
            &[
                ("giver", offer.giver.as_str().into()),
                ("kind", offer.kind.as_str().into()),
                ("quantity", quantity.into()),
            ],
        );
        if let (Some((_, _, hour)), Some(game)) = (ranked.way, &desk.game) {
            let moment = words.moment(hour, &game.table.setting().scenario().start);
            line = format!("{line}, {}", words.with("preview-arrival", &[("moment", moment.into())]));
        }
        if !offer.conditions.is_empty() {
            line = format!("{line}; {}", offer.conditions.join(", "));
        }
        if !offer.remark.is_empty() {
            line = format!("{line}; {}", offer.remark);
        }
        let flag = match (ranked.after_end, ranked.late) {
            (true, _) => Some("flag-after-end"),
            (_, true) => Some("flag-late"),
            _ => None,
        };
        if let Some(flag) = flag {
            line = format!("{line} {} {}", glyphs.caution(), desk.say(flag));
        }
        let style = if flag.is_some() { theme.warning } else { theme.text };
        for line in text::wrap_within(&line, room, DETAIL, glyphs) {
            said.push(Line::from(piece(line, style)));
        }
        said
    }

    /// What would fit was offered to other attacked states: nobody reallocates an offer without its giver.
    fn offered_elsewhere(&self, desk: &Desk, facts: &Facts) -> Option<String> {
        let (need, giver) = (self.needs.get(self.row)?, *self.givers.get(self.column)?);
        let view = desk.game.as_ref()?.view();
        let fits = |o: &&OfferRow| {
            o.view.giver == giver && !o.free.is_zero() && view.serves(giver, o.view.kind, need.kind)
        };
        let states: BTreeSet<CountryId> = facts.offers.iter().filter(fits).map(|o| o.view.victim).collect();
        if states.is_empty() || states.contains(&need.victim) {
            return None;
        }
        let named = |state: CountryId| desk.words.country(&desk.catalogue, state);
        let states: Vec<String> = states.into_iter().map(named).collect();
        Some(desk.words.with("board-none.elsewhere", &[("states", desk.words.list(&states).into())]))
    }
}

/// What stands where a need and a giver meet: how well the best pair fits, marked where it comes late or after the end.
fn sign(desk: &Desk, pair: Option<&Ranked>) -> (String, Style) {
    let (theme, glyphs) = (&desk.theme, desk.looks.glyphs);
    let Some(pair) = pair else { return (glyphs.steady().to_string(), theme.faint) };
    let fit = desk.words.number(i64::from((pair.fit + 5) / 10));
    let (mark, style) = match (pair.way.is_none() || pair.after_end, pair.late, pair.fit) {
        (true, ..) => (Some(glyphs.cross()).filter(|_| pair.after_end), theme.faint),
        (_, true, _) => (Some(glyphs.caution()), theme.warning),
        (_, _, 700..) => (None, theme.good),
        _ => (None, theme.text),
    };
    (mark.map_or_else(String::new, String::from) + &fit, style)
}
