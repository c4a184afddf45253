//! An order being written: what can be changed, what it would do, and whether it may be given.
//!
//! Enters: an order. Leaves: the same order with other values, given or not. Never here: which orders
//! there are; this sheet takes every kind.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

mod control;
mod quantity;
mod standing;

use tui_input::Input;

use quantity::{kind_of, range};
use standing::Standing;

use crate::base::{Hours, Milli};
use crate::content::Mode;
use crate::engine::explain::Inquiry;
use crate::engine::{Channel, Clause, OfferChange, Order};
use crate::tui::action::{Action, Context};
use crate::tui::cursor::moved;
use crate::tui::desk::{Desk, Effect, Fitting, Layer, Nature, Questions, Reply, Spot};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;
use crate::words::{Lookup, Severity};

/// What can be changed in an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Quantity,
    Channel,
    Mode,
    By,
    Clause(Clause),
    /// Of exercise control.
    Control(control::Field),
}

/// An order being written.
pub struct OrderSheet {
    order: Order,
    /// As it was opened.
    opened: Order,
    fields: Vec<Field>,
    cursor: usize,
    /// Least and most of the quantity.
    range: Option<(Milli, Milli)>,
    /// Digits typed so far.
    typed: String,
    /// A line of text typed so far.
    line: Input,
    modes: Vec<Option<Mode>>,
    standing: Standing,
}

/// The longest number that is typed.
const DIGITS: usize = 9;
/// One press of a key moves an hour by so much.
const HOUR_STEP: Hours = 6;

impl OrderSheet {
    /// A sheet for this order.
    #[must_use]
    pub fn of(desk: &Desk, order: Order) -> Self {
        let fields = match &order {
            Order::Propose { .. } => vec![Field::Quantity, Field::Channel, Field::Mode],
            Order::Amend { .. } => {
                let reason = Field::Control(control::Field::Reason);
                vec![Field::Quantity, Field::Channel, Field::Mode, reason]
            }
            Order::Declare { .. }
            | Order::Table { .. }
            | Order::AmendOffer { change: OfferChange::Quantity(_), .. } => vec![Field::Quantity],
            Order::AmendOffer { change: OfferChange::Until(_), .. } | Order::Promise { .. } => {
                vec![Field::By]
            }
            letter if !letter.clauses().is_empty() => {
                letter.clauses().into_iter().map(Field::Clause).collect()
            }
            other => control::fields(other).into_iter().map(Field::Control).collect(),
        };
        let line = Input::new(control::line(&order));
        let kind = kind_of(desk, &order);
        let mut modes = vec![None];
        if let Some(kind) = kind.and_then(|kind| desk.catalogue.kind(kind)) {
            modes.extend(kind.modes.iter().copied().map(Some));
        }
        let range = range(desk, &order);
        let standing = Standing::default();
        let opened = order.clone();
        let mut sheet =
            Self { order, opened, fields, cursor: 0, range, typed: String::new(), line, modes, standing };
        if let Some((_, most)) = sheet.range {
            let quantity = sheet.quantity().min(most);
            sheet.set_quantity(quantity);
        }
        sheet.look_again(desk);
        sheet
    }

    /// The order as it stands.
    #[must_use]
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// A sheet for a listed order, whose range is known.
    #[must_use]
    pub fn with_range(desk: &Desk, order: Order, range: Option<(Milli, Milli)>) -> Self {
        let mut sheet = Self::of(desk, order);
        if range.is_some() {
            sheet.range = range;
        }
        sheet
    }

    fn look_again(&mut self, desk: &Desk) {
        let unchanged = !self.fields.is_empty() && self.order == self.opened;
        self.standing = Standing::of(desk, &self.order, unchanged);
    }

    fn quantity(&self) -> Milli {
        self.order.quantity().unwrap_or_default()
    }

    fn set_quantity(&mut self, to: Milli) {
        if let Some(quantity) = self.order.quantity_mut() {
            *quantity = to;
        }
    }

    fn step_quantity(&mut self, right: bool, much: bool) {
        let now = self.quantity();
        let (least, most) = self.range.unwrap_or((Milli(1), Milli(now.0.max(1) * 10)));
        let step = match most.0 / 1000 {
            0 => 100,
            1..=40 => 1000,
            units => units / 20 * 1000,
        };
        let to = match (right, much) {
            (true, true) => most,
            (false, true) => least,
            (true, false) => Milli(now.0 + step),
            (false, false) => Milli(now.0 - step),
        };
        self.typed.clear();
        self.set_quantity(to.max(least).min(most));
    }

    fn step(&mut self, desk: &Desk, right: bool, much: bool) {
        let Some(field) = self.fields.get(self.cursor).copied() else { return };
        match field {
            Field::Quantity => self.step_quantity(right, much),
            Field::Channel => {
                if let Some((channel, _)) = self.order.way_mut() {
                    *channel = neighbour(&Channel::ALL, *channel, right);
                }
            }
            Field::Mode => {
                if let Some((_, mode)) = self.order.way_mut() {
                    *mode = neighbour(&self.modes, *mode, right);
                }
            }
            Field::By => {
                if let Some(by) = self.order.hour_mut() {
                    *by += if right { HOUR_STEP } else { -HOUR_STEP };
                }
            }
            Field::Control(field) => {
                control::step(&mut self.order, field, &desk.catalogue.rules.control, right, much);
            }
            Field::Clause(clause) => {
                if let Order::SendLetter { clauses, .. } | Order::Invoke { clauses, .. } = &mut self.order {
                    if clauses.contains(&clause) {
                        clauses.retain(|c| *c != clause);
                    } else {
                        clauses.push(clause);
                        clauses.sort_unstable();
                    }
                }
            }
        }
    }

    fn type_digit(&mut self, digit: Option<u8>) {
        let Some(place) = self.fields.iter().position(|f| *f == Field::Quantity) else { return };
        self.cursor = place;
        match digit {
            Some(digit) if self.typed.len() < DIGITS => self.typed.push(char::from(b'0' + digit.min(9))),
            Some(_) => {}
            None => {
                self.typed.pop();
            }
        }
        let units = self.typed.parse().unwrap_or(0);
        self.set_quantity(Milli::whole(units));
    }

    fn value(&self, desk: &Desk, field: Field) -> (String, String) {
        let words = &desk.words;
        let name = |slug: &str| desk.say(&format!("field-{slug}"));
        match (field, &self.order) {
            (Field::Quantity, _) => {
                let quantity = match kind_of(desk, &self.order) {
                    Some(kind) => words.quantity(&desk.catalogue, kind, self.quantity()),
                    None => words.amount(self.quantity()),
                };
                (name("quantity"), quantity)
            }
            (Field::Channel | Field::Mode, order) => match (field, order.way()) {
                (Field::Channel, Some((channel, _))) => (name("channel"), words.channel(channel)),
                (_, Some((_, mode))) => (name("mode"), words.way(mode)),
                (_, None) => (String::new(), String::new()),
            },
            (
                Field::By,
                Order::Promise { by, .. } | Order::AmendOffer { change: OfferChange::Until(by), .. },
            ) => {
                let start = desk.game.as_ref().map(|g| g.table.setting().scenario().start);
                (name("by"), start.map_or_else(String::new, |start| words.moment(*by, &start)))
            }
            (Field::Clause(clause), Order::SendLetter { clauses, .. } | Order::Invoke { clauses, .. }) => {
                let glyphs = desk.looks.glyphs;
                let mark = if clauses.contains(&clause) { glyphs.tick() } else { glyphs.open() };
                (
                    words.clause(clause),
                    format!("{mark} {}", words.clause_said(desk.setting(), &self.order, clause)),
                )
            }
            (Field::Control(field), order) => control::value(desk, order, field, self.line.value()),
            _ => (String::new(), String::new()),
        }
    }

    /// Whether what is typed goes into a line of text.
    fn writes(&self) -> bool {
        self.fields.get(self.cursor) == Some(&Field::Control(control::Field::Line))
    }

    /// What is said about the field under the cursor.
    fn hint(&self, desk: &Desk) -> Option<String> {
        match (self.fields.get(self.cursor)?, &self.order) {
            (Field::Channel, order) => {
                order.way().map(|(channel, _)| desk.words.channel_meaning_here(desk.setting(), channel))
            }
            (Field::Quantity, _) => {
                let (least, most) = self.range?;
                Some(desk.words.with(
                    "field-quantity.range",
                    &[("least", desk.words.amount(least).into()), ("most", desk.words.amount(most).into())],
                ))
            }
            (Field::Control(field), _) => control::hint(desk, *field),
            // The list of clauses is narrow, and cuts what they mean.
            (Field::Clause(clause), order) => Some(desk.words.clause_said(desk.setting(), order, *clause)),
            _ => None,
        }
    }

    fn rows(&self, desk: &Desk, room: usize) -> (Vec<Row>, usize) {
        let (theme, look) = (&desk.theme, desk.look());
        let glyphs = look.glyphs;
        let mut rows = Vec::new();
        if let Some(game) = &desk.game {
            let at = Lookup::of(&game.view());
            rows.extend(look.paragraph(&desk.words.order(&at, &self.order), room, theme.text));
        }
        rows.push(Line::default());
        let first = rows.len();
        for (index, field) in self.fields.iter().enumerate() {
            let (name, value) = self.value(desk, *field);
            let here = index == self.cursor;
            let (from, to) = if here { ("< ", " >") } else { ("  ", "") };
            let name_cells = if matches!(field, Field::Clause(_)) { 23 } else { 12 };
            rows.push(Line::from(vec![
                piece(format!("  {}", text::left(&name, name_cells, glyphs)), theme.quiet),
                piece(from, theme.key),
                piece(text::cut(&value, room.saturating_sub(name_cells + 6), glyphs), theme.text),
                piece(to, theme.key),
            ]));
        }
        if let Some(hint) = self.hint(desk) {
            rows.push(Line::default());
            rows.extend(look.paragraph(&hint, room, theme.quiet));
        }
        if !self.fields.is_empty() {
            rows.push(Line::default());
        }
        rows.extend(self.standing.rows(desk, room));
        let help = desk.words.order_help_here(desk.setting(), self.order.kind());
        if self.fields.is_empty() {
            rows.push(Line::default());
            rows.extend(look.paragraph(&help, room, theme.quiet));
        }
        (rows, first)
    }
}

/// The next or the one before, round and round.
fn neighbour<T: Copy + PartialEq>(all: &[T], now: T, right: bool) -> T {
    let at = all.iter().position(|t| *t == now).unwrap_or(0);
    let step = if right { 1 } else { all.len() - 1 };
    all[(at + step) % all.len()]
}

impl Layer for OrderSheet {
    fn nature(&self) -> Nature {
        Nature::over(
            "order-sheet",
            if self.writes() {
                Context::Typing
            } else if self.fields.is_empty() {
                Context::List
            } else {
                Context::OrderSheet
            },
        )
    }

    fn fitting(&self, desk: &Desk) -> Option<Fitting> {
        let on_channel = self.fields.get(self.cursor) == Some(&Field::Channel);
        Fitting::written(desk, &self.order, on_channel)
    }

    /// The figures of the preview, once there is one.
    fn questions(&self, desk: &Desk) -> Questions {
        let Some(game) = &desk.game else { return Questions::default() };
        Questions::numbers([Inquiry::Order { order: self.order.clone(), after: game.basket().to_vec() }], 0)
    }

    fn game_changed(&mut self, desk: &mut Desk) {
        self.look_again(desk);
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Confirm => {
                if self.standing.unchanged {
                    desk.tell(Severity::Note, desk.say("sheet-unchanged"));
                    return Reply::Done;
                }
                if let Some(fault) = self.standing.fault.clone() {
                    desk.tell(Severity::Bad, fault);
                    return Reply::Done;
                }
                return Reply::CloseAndDo(Effect::Give(self.order.clone()));
            }
            Action::Back => return Reply::Close,
            Action::Edit(request) if self.writes() => {
                text::edit(&mut self.line, request);
                control::set_line(&mut self.order, self.line.value());
            }
            Action::Left => self.step(desk, false, false),
            Action::Right | Action::Toggle => self.step(desk, true, false),
            Action::MuchLess => self.step(desk, false, true),
            Action::MuchMore => self.step(desk, true, true),
            Action::Digit(digit) => self.type_digit(Some(digit)),
            Action::Edit(_) => self.type_digit(None),
            Action::NextPane => self.cursor = (self.cursor + 1) % self.fields.len().max(1),
            Action::Point(column, row) => {
                if let Some(Spot::Row(index)) = desk.spot_at(column, row) {
                    if index == self.cursor {
                        self.step(desk, true, false);
                    }
                    self.cursor = index.min(self.fields.len().saturating_sub(1));
                }
            }
            other => {
                let rows = self.fields.len();
                if !moved(&mut self.cursor, rows, other) {
                    return Reply::Ignored;
                }
                self.typed.clear();
            }
        }
        self.look_again(desk);
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let look = desk.look();
        let width = area.width.saturating_sub(4).min(84);
        let (rows, first) = self.rows(desk, cells(width.saturating_sub(4)));
        let size = (width, length(rows.len() + 4).min(area.height));
        let title = desk.words.order_kind(self.order.kind());
        let buf = frame.buffer_mut();
        let inner = look.overlay(buf, area, size, &title);
        let (body, foot) = crate::tui::layout::split_rows(inner, inner.height.saturating_sub(1));
        look.rows(buf, body, &rows);
        let fields = crate::tui::layout::below(body, length(first));
        desk.spot_rows(
            Rect { height: fields.height.min(length(self.fields.len())), ..fields },
            0,
            self.fields.len(),
        );
        if body.height > length(first) && !self.fields.is_empty() {
            let y = body.y + length(first + self.cursor);
            if y < body.bottom() {
                buf.set_style(Rect { y, height: 1, ..body }, desk.theme.cursor);
            }
        }
        let key = desk.key(&[Context::OrderSheet], Action::Confirm);
        let back = desk.key(&[Context::OrderSheet], Action::Back);
        let pays = desk.game.as_ref().is_some_and(|game| game.facts.pays());
        let line = match (&self.standing.fault, self.standing.cost) {
            (None, Some(_)) if !pays => {
                desk.words.with("sheet-give-free", &[("key", key.into()), ("back", back.into())])
            }
            (None, Some(cost)) => desk
                .words
                .with("sheet-give", &[("key", key.into()), ("back", back.into()), ("cost", cost.into())]),
            _ if self.standing.unchanged => desk.words.with("sheet-change", &[("back", back.into())]),
            _ => desk.words.with("sheet-cannot", &[("back", back.into())]),
        };
        look.row(buf, foot, &Line::from(piece(line, desk.theme.accent)));
    }
}
