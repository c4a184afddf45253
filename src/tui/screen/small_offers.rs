//! Small offers, answered in a batch: each would cover little of any need.
//!
//! Enters: facts. Leaves: an order for each that is ticked. Never here: what is small.

use std::collections::BTreeSet;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::base::OfferId;
use crate::engine::explain::Inquiry;
use crate::engine::{Order, OrderKind};
use crate::tui::action::{Action, Context};
use crate::tui::cursor::moved;
use crate::tui::desk::{Desk, Effect, Layer, Nature, Questions, Reply, Spot};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;

/// Cells of the box at most.
const WIDTH: u16 = 88;
/// Cells of what an offer covers.
const COVERS: usize = 14;

/// The list: all are ticked until one is left out.
#[derive(Default)]
pub struct SmallOffers {
    left_out: BTreeSet<OfferId>,
    cursor: usize,
}

impl SmallOffers {
    fn offers(desk: &Desk) -> Vec<OfferId> {
        desk.facts().map(|facts| facts.small().map(|(offer, _)| offer.view.id).collect()).unwrap_or_default()
    }

    /// Gives every offer that is ticked this answer.
    fn answer(&self, desk: &Desk, make: impl Fn(OfferId) -> Order) -> Reply {
        let ticked = Self::offers(desk).into_iter().filter(|id| !self.left_out.contains(id));
        let orders: Vec<Order> = ticked.map(make).collect();
        if orders.is_empty() { Reply::Done } else { Reply::CloseAndDo(Effect::GiveAll(orders)) }
    }

    /// What the keys do, under the list.
    fn hint(&self, desk: &Desk) -> String {
        let ticked = Self::offers(desk).iter().filter(|id| !self.left_out.contains(id)).count();
        let key = |action| desk.key(&[Context::Offers], action).into();
        let each = desk.catalogue.rules.cost_of(OrderKind::Decline.slug());
        desk.words.with(
            "small-offers-keys",
            &[
                ("count", i64::try_from(ticked).unwrap_or(i64::MAX).into()),
                ("park", key(Action::Confirm)),
                ("decline", key(Action::Decline)),
                ("toggle", key(Action::Toggle)),
                ("cost", each.into()),
            ],
        )
    }
}

impl Layer for SmallOffers {
    fn nature(&self) -> Nature {
        Nature::over("small-offers", Context::Offers)
    }

    fn questions(&self, desk: &Desk) -> Questions {
        Questions::numbers(Self::offers(desk).into_iter().map(|id| Inquiry::Offer(id, None)), self.cursor)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        let offers = Self::offers(desk);
        match action {
            Action::Back => return Reply::Close,
            Action::Confirm | Action::Park => return self.answer(desk, |offer| Order::Park { offer }),
            Action::Decline => return self.answer(desk, |offer| Order::Decline { offer }),
            Action::Toggle => {
                if let Some(id) = offers.get(self.cursor)
                    && !self.left_out.remove(id)
                {
                    self.left_out.insert(*id);
                }
            }
            Action::Point(column, row) => {
                if let Some(Spot::Row(index)) = desk.spot_at(column, row) {
                    self.cursor = index;
                }
            }
            other if moved(&mut self.cursor, offers.len(), other) => {}
            _ => return Reply::Ignored,
        }
        Reply::Done
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(facts) = desk.facts() else { return };
        let (theme, look, words, buf) = (&desk.theme, desk.look(), &desk.words, frame.buffer_mut());
        let width = area.width.saturating_sub(4).min(WIDTH);
        let room = cells(width.saturating_sub(4));
        let below_which = words.per_mille_as_percent(desk.catalogue.rules.offers.small_share);
        let head = look.paragraph(
            &words.with("small-offers-about", &[("share", below_which.into())]),
            room,
            theme.quiet,
        );
        let foot = look.paragraph(&self.hint(desk), room, theme.accent);
        let rows: Vec<Row> = facts
            .small()
            .map(|(offer, covers)| {
                let tick = if self.left_out.contains(&offer.view.id) { "[ ]" } else { "[x]" };
                let what = words.quantity(&desk.catalogue, offer.view.kind, offer.free);
                let said = words.with(
                    "end-turn-offer",
                    &[
                        ("giver", offer.giver.as_str().into()),
                        ("kind", offer.kind.as_str().into()),
                        ("quantity", what.into()),
                    ],
                );
                let covers = words
                    .with("small-offers-covers", &[("share", words.per_mille_as_percent(covers).into())]);
                Line::from(vec![
                    piece(format!("{tick} "), theme.accent),
                    piece(text::left(&said, room.saturating_sub(COVERS + 5), look.glyphs), theme.text),
                    piece(text::right(&covers, COVERS, look.glyphs), theme.quiet),
                ])
            })
            .collect();
        let height = length(head.len() + rows.len() + foot.len() + 4).min(area.height);
        let inner = look.overlay(buf, area, (width, height), &desk.say("small-offers-title"));
        let (head_area, rest) = split_rows(inner, length(head.len()));
        look.rows(buf, head_area, &head);
        let (list, foot_area) =
            split_rows(below(rest, 1), rest.height.saturating_sub(length(foot.len()) + 2));
        let first = look.list(buf, list, &rows, Some(self.cursor), true);
        desk.spot_rows(list, first, rows.len());
        look.rows(buf, below(foot_area, 1), &foot);
    }
}
