//! An item of the Council's agenda: who stands where and why, and what can be done about it now, order by order.
//!
//! Enters: an item. Leaves: rows, and the sheet of the order that was chosen. Never here: what is legal.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::institutions::council;
use super::order_sheet::OrderSheet;
use crate::base::{CountryId, VoteId};
use crate::engine::LegalOrder;
use crate::engine::explain::Inquiry;
use crate::engine::view::VoteView;
use crate::engine::{Order, OrderKind, Stance};
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Fitting, Layer, Nature, Questions, Reply, Sitting};
use crate::tui::layout::{below, split_columns, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;
use crate::words::Lookup;
use crate::words::handbook::{Chapter, Topic};

/// What can be done about an item, in the order in which it is listed.
const KINDS: [OrderKind; 6] = [
    OrderKind::Lobby,
    OrderKind::WaterDown,
    OrderKind::Link,
    OrderKind::Position,
    OrderKind::Postpone,
    OrderKind::TakeOff,
];

/// From this width on text and orders stand side by side.
const BESIDE: u16 = 110;

/// The page of an item.
pub struct VotePage {
    vote: VoteId,
    cursor: usize,
}

impl VotePage {
    /// The page of this item.
    #[must_use]
    pub fn of(vote: VoteId) -> Self {
        Self { vote, cursor: 0 }
    }

    /// Orders about the item that may be given now; those to capitals that can still be won come first.
    fn orders(&self, game: &Sitting) -> Vec<LegalOrder> {
        let view = game.view();
        let item = game.facts.votes.iter().find(|vote| vote.id == self.vote);
        let mut listed = Vec::new();
        for kind in KINDS.into_iter().filter(|kind| view.taken(*kind).is_ok()) {
            let mut orders: Vec<LegalOrder> = view
                .legal(kind, game.basket())
                .into_iter()
                .filter(|legal| about(&legal.order).is_some_and(|(vote, _)| vote == self.vote))
                .collect();
            orders.sort_by_key(|legal| about(&legal.order).map(|(_, whom)| reluctance(item, whom)));
            listed.extend(orders);
        }
        listed
    }
}

/// The item an order is about, and the capital it goes to.
fn about(order: &Order) -> Option<(VoteId, Option<CountryId>)> {
    match order {
        Order::Lobby { vote, country } | Order::Link { vote, country, .. } => Some((*vote, Some(*country))),
        Order::WaterDown { vote }
        | Order::Postpone { vote }
        | Order::TakeOff { vote }
        | Order::Position { vote, .. } => Some((*vote, None)),
        _ => None,
    }
}

/// Who is against comes first, who is for it last.
fn reluctance(item: Option<&VoteView>, whom: Option<CountryId>) -> u8 {
    match whom.and_then(|whom| item?.position(whom)).map(|(stance, _)| stance) {
        Some(Stance::Against) => 0,
        Some(Stance::Abstain) => 1,
        None => 2,
        Some(Stance::For) => 3,
    }
}

impl Layer for VotePage {
    fn nature(&self) -> Nature {
        Nature::whole("vote", Context::List)
    }

    fn fitting(&self, desk: &Desk) -> Option<Fitting> {
        let measure = desk.catalogue.mechanisms.iter().find(|m| m.id.as_str() == self.vote.as_str());
        let council = Topic::Chapter(Chapter::Council);
        Some(measure.map_or(council, |m| Topic::Mechanism(m.id)).into())
    }

    fn questions(&self, _: &Desk) -> Questions {
        Questions::numbers([Inquiry::Vote(self.vote)], 0)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let Some(game) = &desk.game else { return Reply::Close };
        let orders = self.orders(game);
        let meant = match action {
            Action::Back => return Reply::Close,
            Action::Search => return Reply::Done,
            other => pointed(desk, &mut self.cursor, orders.len(), other, Click::Chooses),
        };
        meant.reply(|| match orders.into_iter().nth(self.cursor) {
            Some(legal) => Reply::Open(Box::new(OrderSheet::with_range(desk, legal.order, legal.quantity))),
            None => Reply::Done,
        })
    }

    fn game_changed(&mut self, desk: &mut Desk) {
        let rows = desk.game.as_ref().map_or(0, |game| self.orders(game).len());
        self.cursor = self.cursor.min(rows.saturating_sub(1));
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(game) = &desk.game else { return };
        let (theme, look, words, buf) = (&desk.theme, desk.look(), &desk.words, frame.buffer_mut());
        let inner = look.pane(buf, area, &text::sentence(&words.vote(self.vote)), "", true);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let Some(item) = game.facts.votes.iter().find(|vote| vote.id == self.vote) else { return };
        let beside = inner.width >= BESIDE;
        let room = if beside { inner.width / 2 - 2 } else { inner.width };
        let rows = council::item(desk, item, cells(room));
        let (read, list) = if beside {
            split_columns(inner, inner.width / 2)
        } else {
            split_rows(inner, length(rows.len()).min(inner.height / 2))
        };
        look.rows(buf, Rect { width: room, ..read }, &rows);
        look.row(buf, list, &Line::from(piece(desk.say("vote-orders"), theme.heading)));
        let list = below(list, 1);
        let orders = self.orders(game);
        if orders.is_empty() {
            look.rows(
                buf,
                list,
                &look.paragraph(&desk.say("vote-orders-none"), cells(list.width), theme.quiet),
            );
            return;
        }
        let at = Lookup::of(&game.view());
        let wide = cells(list.width).saturating_sub(1);
        let pays = game.facts.pays();
        let cost_of = |cost: i32| if pays { words.number(i64::from(cost)) } else { String::new() };
        let rows: Vec<Row> = orders
            .iter()
            .map(|legal| {
                let position = about(&legal.order).and_then(|(_, whom)| item.position(whom?));
                let stance = position.map_or_else(String::new, |(stance, _)| words.stance_on(item, stance));
                let stance_cells = if stance.is_empty() { 0 } else { text::width(&stance) + 2 };
                let name = wide.saturating_sub(stance_cells + 6);
                Line::from(vec![
                    piece(
                        format!(" {}", text::left(&words.order(&at, &legal.order), name, look.glyphs)),
                        theme.text,
                    ),
                    piece(text::right(&stance, stance_cells, look.glyphs), theme.quiet),
                    piece(text::right(&cost_of(legal.cost), 5, look.glyphs), theme.quiet),
                ])
            })
            .collect();
        let first = look.list(
            buf,
            Rect { width: list.width.saturating_sub(1), ..list },
            &rows,
            Some(self.cursor),
            true,
        );
        desk.spot_rows(list, first, rows.len());
    }
}
