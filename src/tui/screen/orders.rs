//! Every order that may be given now, by kind. New kinds of order need nothing here.
//!
//! Enters: the rules' list of legal orders. Leaves: the one to be written. Never here: what is legal.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use tui_input::Input;

use super::order_sheet::OrderSheet;
use crate::base::{CountryId, KindId, Milli};
use crate::engine::LegalOrder;
use crate::engine::explain::Inquiry;
use crate::engine::{Objection, Order, OrderKind};
use crate::tui::action::{Action, Context};
use crate::tui::cursor::moved;
use crate::tui::desk::{Desk, Fitting, Layer, Nature, Questions, Reply, Sitting, Spot};
use crate::tui::facts::Facts;
use crate::tui::layout::{below, split_columns, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;
use crate::words::Lookup;
use crate::words::handbook::Topic;

use super::search::fuzzy;

/// What is to be known of an order before it is opened.
#[derive(Default)]
struct Note {
    /// What the capital holds.
    holds: String,
    /// Whether what it brings comes only after the end.
    after_end: bool,
}

/// The menu of orders.
pub struct Orders {
    kinds: Vec<OrderKind>,
    kind: usize,
    /// Legal orders of the kind under the cursor, with their words and what is to be known of each.
    legal: Vec<(LegalOrder, String, Note)>,
    /// Places in `legal` that the filter lets through.
    shown: Vec<usize>,
    /// Where none is legal: which rules stand in the way.
    refused: Vec<String>,
    cursor: usize,
    in_list: bool,
    typing: bool,
    filter: Input,
    /// Opened at a kind, not at the top.
    direct: bool,
}

impl Orders {
    /// The menu at its top.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let kinds = desk.game.as_ref().map_or_else(Vec::new, |game| {
            let view = game.view();
            OrderKind::ALL.into_iter().filter(|kind| view.taken(*kind).is_ok()).collect()
        });
        let mut menu = Self {
            kinds,
            kind: 0,
            legal: Vec::new(),
            shown: Vec::new(),
            refused: Vec::new(),
            cursor: 0,
            in_list: false,
            typing: false,
            filter: Input::default(),
            direct: false,
        };
        menu.list(desk);
        // What cannot be given now can be read about, but is not what one came for.
        while menu.legal.is_empty() && menu.kind + 1 < menu.kinds.len() {
            menu.kind += 1;
            menu.list(desk);
        }
        if menu.legal.is_empty() {
            menu.kind = 0;
            menu.list(desk);
        }
        menu
    }

    /// The menu at a kind, with a filter.
    #[must_use]
    pub fn at(desk: &Desk, kind: OrderKind, filter: Option<String>) -> Self {
        let mut menu = Self::new(desk);
        if let Some(place) = menu.kinds.iter().position(|k| *k == kind) {
            menu.kind = place;
            menu.direct = true;
            menu.list(desk);
            menu.filter = Input::new(filter.unwrap_or_default());
            menu.narrow();
            if menu.shown.is_empty() {
                menu.filter = Input::default();
                menu.narrow();
            }
            menu.in_list = !menu.shown.is_empty();
        }
        menu
    }

    fn list(&mut self, desk: &Desk) {
        self.legal.clear();
        if let (Some(game), Some(kind)) = (&desk.game, self.kinds.get(self.kind)) {
            let at = Lookup::of(&game.view());
            let mut listed = Vec::new();
            for legal in game.view().legal(*kind, game.basket()) {
                let said = desk.words.order(&at, &legal.order);
                let mut note = Note { after_end: after_end(game, &legal), ..Note::default() };
                let mut held = Milli::ZERO;
                if let Order::Ask { country, kind } = legal.order {
                    if offers(&game.facts, country, kind) {
                        continue;
                    }
                    held = game.view().still_held(country, kind);
                    if !held.is_zero() {
                        let quantity = desk.words.quantity(&desk.catalogue, kind, held);
                        note.holds = desk.words.with("orders-holds", &[("quantity", quantity.into())]);
                    }
                }
                listed.push((held, legal, said, note));
            }
            // Capitals that have something to give come first, and what comes in time before what does not;
            // the rules' order stays otherwise.
            listed.sort_by_key(|(held, _, _, note)| (held.is_zero(), note.after_end));
            self.legal.extend(listed.into_iter().map(|(_, legal, said, note)| (legal, said, note)));
            self.refused.clear();
            if self.legal.is_empty() {
                let asked = Inquiry::Orders { kind: *kind, after: game.basket().to_vec() };
                let told = game.view().explain(&asked);
                self.refused
                    .extend(told.iter().flat_map(|told| desk.words.kind_in_the_way(&at, *kind, told)));
            }
        }
        self.cursor = 0;
        self.narrow();
    }

    fn narrow(&mut self) {
        self.shown = fuzzy(self.filter.value(), self.legal.iter().map(|(_, said, _)| said.as_str()));
        // The letters say which; the list says in what order.
        if self.kinds.get(self.kind) == Some(&OrderKind::Ask) {
            self.shown.sort_unstable();
        }
        self.cursor = self.cursor.min(self.shown.len().saturating_sub(1));
    }

    fn chosen(&self) -> Option<&LegalOrder> {
        self.shown.get(self.cursor).map(|place| &self.legal[*place].0)
    }

    fn open_chosen(&self, desk: &Desk) -> Reply {
        match self.chosen() {
            Some(legal) => {
                Reply::Open(Box::new(OrderSheet::with_range(desk, legal.order.clone(), legal.quantity)))
            }
            None => Reply::Done,
        }
    }
}

/// Whether the rules expect nothing of an order before the end.
fn after_end(game: &Sitting, legal: &LegalOrder) -> bool {
    matches!(legal.order, Order::Ask { .. } | Order::Propose { .. })
        && game.preview(&legal.order).is_ok_and(|preview| preview.objections.contains(&Objection::AfterEnd))
}

/// Whether a capital has an open offer of a kind on the table.
fn offers(facts: &Facts, country: CountryId, kind: KindId) -> bool {
    facts.offers.iter().any(|o| o.view.giver == country && o.view.kind == kind && !o.free.is_zero())
}

impl Layer for Orders {
    fn nature(&self) -> Nature {
        Nature::whole("orders", if self.typing { Context::Typing } else { Context::List })
    }

    fn fitting(&self, _: &Desk) -> Option<Fitting> {
        let chosen = self.chosen().filter(|_| self.in_list).map(|legal| Topic::of_order(&legal.order));
        chosen.or_else(|| self.kinds.get(self.kind).map(|kind| Topic::Order(*kind))).map(Fitting::from)
    }

    /// The order under the cursor; else its kind, the other kinds beside it.
    fn questions(&self, desk: &Desk) -> Questions {
        let Some(game) = &desk.game else { return Questions::default() };
        let after = || game.basket().to_vec();
        let kinds = self.kinds.iter().map(|kind| Inquiry::Orders { kind: *kind, after: after() });
        match self.chosen().filter(|_| self.in_list) {
            Some(legal) => {
                let order = Inquiry::Order { order: legal.order.clone(), after: after() };
                Questions::numbers(std::iter::once(order).chain(kinds.skip(self.kind).take(1)), 0)
            }
            None => Questions::numbers(kinds, self.kind),
        }
    }

    fn game_changed(&mut self, desk: &mut Desk) {
        let filter = std::mem::take(&mut self.filter);
        let cursor = self.cursor;
        self.list(desk);
        self.filter = filter;
        self.cursor = cursor;
        self.narrow();
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Search => {
                self.in_list = true;
                self.typing = true;
            }
            Action::Edit(request) => {
                text::edit(&mut self.filter, request);
                self.narrow();
            }
            Action::Confirm if self.typing => self.typing = false,
            Action::Confirm if self.in_list || self.shown.len() == 1 => return self.open_chosen(desk),
            Action::Confirm | Action::Right => self.in_list = !self.shown.is_empty(),
            Action::Back if self.typing => {
                self.typing = false;
                self.filter = Input::default();
                self.narrow();
            }
            // Who came straight to a kind goes straight back.
            Action::Back if self.direct => return Reply::Close,
            Action::Back | Action::Left if self.in_list => {
                self.in_list = false;
                self.filter = Input::default();
                self.narrow();
            }
            Action::Back => return Reply::Close,
            Action::NextPane => self.in_list = !self.in_list && !self.shown.is_empty(),
            Action::Point(column, row) => match desk.spot_at(column, row) {
                Some(Spot::Row(index)) if index >= LIST => {
                    let again = self.in_list && self.cursor == index - LIST;
                    self.in_list = true;
                    self.cursor = (index - LIST).min(self.shown.len().saturating_sub(1));
                    if again {
                        return self.open_chosen(desk);
                    }
                }
                Some(Spot::Row(index)) => {
                    self.in_list = false;
                    self.kind = index.min(self.kinds.len().saturating_sub(1));
                    self.list(desk);
                }
                _ => {}
            },
            other if self.in_list => {
                let rows = self.shown.len();
                if !moved(&mut self.cursor, rows, other) {
                    return Reply::Ignored;
                }
            }
            other => {
                let rows = self.kinds.len();
                if !moved(&mut self.kind, rows, other) {
                    return Reply::Ignored;
                }
                self.filter = Input::default();
                self.list(desk);
            }
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let (theme, look, words) = (&desk.theme, desk.look(), &desk.words);
        let buf = frame.buffer_mut();
        let names: Vec<String> = self.kinds.iter().map(|kind| words.order_kind(*kind)).collect();
        // Wide enough for the names, as far as the orders beside them keep their room.
        let widest = names.iter().map(|name| text::width(name)).max().unwrap_or(0);
        let most = (area.width * 2 / 5).clamp(28, 44);
        let (left, right) = split_columns(area, length(widest + 3).clamp(28, most));
        let mut inner = look.pane(buf, left, &desk.say("orders-title"), "", !self.in_list);
        if let Some(line) = desk.game.as_ref().and_then(|game| super::seats::in_short(desk, game)) {
            let said = look.paragraph(&line, cells(inner.width), theme.quiet);
            let (list, foot) =
                split_rows(inner, inner.height.saturating_sub(u16::try_from(said.len()).unwrap_or(0)));
            look.rows(buf, foot, &said);
            inner = list;
        }
        let rows: Vec<Row> =
            names.into_iter().map(|name| Line::from(piece(format!(" {name}"), theme.text))).collect();
        let first = look.list(buf, inner, &rows, Some(self.kind), !self.in_list);
        desk.spot_rows(inner, first, rows.len());

        let Some(kind) = self.kinds.get(self.kind) else { return };
        let count =
            words.with("orders-count", &[("count", i64::try_from(self.shown.len()).unwrap_or(0).into())]);
        let inner = look.pane(buf, right, &words.order_kind(*kind), &count, self.in_list);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let room = cells(inner.width);
        let help = look.paragraph(&words.order_help_here(desk.setting(), *kind), room.min(92), theme.quiet);
        // Who chooses a kind reads what it does; who chooses among its orders has read it.
        let most = if self.in_list { inner.height / 2 } else { inner.height.saturating_sub(LISTED) };
        let (top, rest) = split_rows(inner, length(help.len()).min(most));
        look.rows(buf, top, &help);
        if help.len() > usize::from(top.height) {
            look.scroll_mark(buf, top, 0, help.len());
        }
        let rest = below(rest, 1);
        let (filter, list) = split_rows(rest, 1);
        let prompt = if self.typing || !self.filter.value().is_empty() {
            vec![
                piece(format!("{} ", desk.key(&[Context::List], Action::Search)), theme.key),
                piece(self.filter.value().to_owned(), theme.text),
            ]
        } else {
            let key = desk.key(&[Context::List], Action::Search);
            vec![piece(words.with("orders-filter", &[("key", key.into())]), theme.faint)]
        };
        look.row(buf, filter, &Line::from(prompt));
        if self.typing {
            let x = filter
                .x
                .saturating_add(2)
                .saturating_add(u16::try_from(self.filter.visual_cursor()).unwrap_or(0));
            frame.set_cursor_position((x.min(filter.right().saturating_sub(1)), filter.y));
        }
        let buf = frame.buffer_mut();
        if self.shown.is_empty() {
            if !self.legal.is_empty() {
                look.empty(buf, list, &desk.say("orders-none-filtered"));
                return;
            }
            let mut rows = look.paragraph(&desk.say("orders-none"), room.min(92), theme.text);
            for cause in &self.refused {
                rows.push(Line::default());
                rows.extend(look.paragraph(cause, room.min(92), theme.quiet));
            }
            let whole = rows.len();
            rows.truncate(usize::from(list.height));
            look.rows(buf, list, &rows);
            // What has no room here can be read with the cursor on each.
            if whole > rows.len() {
                let key = desk.key(&[Context::Everywhere], Action::Why);
                let last = Rect { y: list.bottom().saturating_sub(1), height: 1.min(list.height), ..list };
                let said = text::left(
                    &desk.words.with("orders-refused-more", &[("key", key.into())]),
                    room,
                    look.glyphs,
                );
                look.row(buf, last, &Line::from(piece(said, theme.faint)));
            }
            return;
        }
        // What is cut in the list stands whole below it.
        let chosen = self.shown.get(self.cursor).filter(|_| self.in_list).map(|place| &self.legal[*place].1);
        let whole = chosen.map(|said| look.paragraph(said, room, theme.quiet)).unwrap_or_default();
        let (list, below_list) = match whole.len() {
            0 | 1 => (list, Rect::default()),
            rows => split_rows(list, list.height.saturating_sub(length(rows + 1)).max(list.height / 2)),
        };
        look.rows(buf, below(below_list, 1), &whole);
        let pays = desk.game.as_ref().is_some_and(|game| game.facts.pays());
        let columns: Vec<(&str, usize, [Span<'static>; 3])> = self
            .shown
            .iter()
            .map(|place| {
                let (legal, said, note) = &self.legal[*place];
                let cost = if pays { desk.words.number(i64::from(legal.cost)) } else { String::new() };
                // The notes keep their room: which capital it is can be read in what is left.
                let late = if note.after_end { desk.say("flag-after-end") } else { String::new() };
                let wide = |note: &str| if note.is_empty() { 0 } else { text::width(note) + 2 };
                let left = room.saturating_sub(6 + wide(&late));
                // What comes too late is not worth the room that its quantity takes from its name.
                let holds = if left >= NAMED + wide(&note.holds) { note.holds.as_str() } else { "" };
                let notes = [
                    piece(text::right(holds, wide(holds), look.glyphs), theme.quiet),
                    piece(text::right(&late, wide(&late), look.glyphs), theme.warning),
                    piece(text::right(&cost, 5, look.glyphs), theme.quiet),
                ];
                (said.as_str(), left.saturating_sub(wide(holds)), notes)
            })
            .collect();
        let lines: Vec<(&str, usize)> = columns.iter().map(|(said, left, _)| (*said, *left)).collect();
        let told = text::cut_apart(&lines, look.glyphs);
        let rows: Vec<Row> = told
            .iter()
            .zip(columns)
            .map(|(told, (_, left, notes))| {
                let named = piece(text::left(told, left, look.glyphs), theme.text);
                Line::from(std::iter::once(named).chain(notes).collect::<Vec<_>>())
            })
            .collect();
        let first = look.list(buf, list, &rows, Some(self.cursor), self.in_list);
        for (y, index) in (list.y..list.bottom()).zip(first..rows.len()) {
            desk.spot(Rect { y, height: 1, ..list }, Spot::Row(LIST + index));
        }
    }
}

/// Rows that the filter and the list keep below what a kind does.
const LISTED: u16 = 5;
/// Cells that an order is told apart by.
const NAMED: usize = 16;

/// Rows of the list among the clickable ones.
const LIST: usize = 1000;
