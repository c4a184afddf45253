//! A choice that an inject poses: to take, or to advise on.
//!
//! Enters: the choice. Leaves: the answer as an order. Never here: what an answer does.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::order_sheet::OrderSheet;
use crate::engine::Order;
use crate::engine::explain::Inquiry;
use crate::engine::view::ChoiceView;
use crate::tui::action::{Action, Context};
use crate::tui::cursor::{Click, pointed};
use crate::tui::desk::{Desk, Fitting, Layer, Nature, Questions, Reply, Sitting, Spot};
use crate::tui::layout::{below, split_rows};
use crate::tui::paint::{Row, cells, length, piece};
use crate::tui::text;

/// A choice with its answers.
pub struct ChoicePage {
    choice: ChoiceView,
    cursor: usize,
}

impl ChoicePage {
    /// The page of this choice.
    #[must_use]
    pub fn of(choice: ChoiceView) -> Self {
        Self { choice, cursor: 0 }
    }

    fn open(&self, desk: &Desk) -> Reply {
        let Some(game) = &desk.game else { return Reply::Close };
        match self.orders(game).nth(self.cursor) {
            Some(order) => Reply::Replace(Box::new(OrderSheet::of(desk, order))),
            None => Reply::Close,
        }
    }

    /// Each answer as the order that gives it: to take it, or to advise it.
    fn orders(&self, game: &Sitting) -> impl Iterator<Item = Order> {
        let (choice, own) = (self.choice.id, self.choice.decider == game.seat);
        self.choice.answers.iter().map(move |(answer, _)| {
            let answer = *answer;
            if own { Order::Choose { choice, answer } } else { Order::Advise { choice, answer } }
        })
    }
}

impl Layer for ChoicePage {
    fn nature(&self) -> Nature {
        Nature::over("choice", Context::List)
    }

    fn fitting(&self, desk: &Desk) -> Option<Fitting> {
        super::handbook::of_choice(desk, self.choice.id)
            .or_else(|| super::handbook::crisis_of(desk))
            .map(Fitting::from)
    }

    /// The answer under the cursor, the others beside it.
    fn questions(&self, desk: &Desk) -> Questions {
        let Some(game) = &desk.game else { return Questions::default() };
        let after = game.basket();
        let answers = self.orders(game).map(|order| Inquiry::Order { order, after: after.to_vec() });
        Questions::numbers(answers, self.cursor)
    }

    fn update(&mut self, desk: &mut Desk, action: Action) -> Reply {
        match action {
            Action::Back => Reply::Close,
            Action::Search => Reply::Done,
            other => pointed(desk, &mut self.cursor, self.choice.answers.len(), other, Click::Chooses)
                .reply(|| self.open(desk)),
        }
    }

    fn draw(&self, desk: &Desk, frame: &mut Frame, area: Rect) {
        let Some(game) = &desk.game else { return };
        let (theme, look, buf) = (&desk.theme, desk.look(), frame.buffer_mut());
        let width = area.width.saturating_sub(4).min(88);
        let room = cells(width.saturating_sub(4));
        let mut rows: Vec<Row> = Vec::new();
        let setting = game.table.setting();
        let told = setting.inject(self.choice.inject).map(|inject| inject.text.as_str());
        let asked = setting.question(self.choice.id).filter(|asked| told != Some(asked));
        for said in told.into_iter().chain(asked) {
            rows.extend(look.paragraph(said, room, theme.text));
            rows.push(Line::default());
        }
        if let Some(stake) = desk.words.at_stake(setting, self.choice.inject) {
            rows.extend(look.paragraph(&stake, room, theme.warning));
            rows.push(Line::default());
        }
        let who = desk.words.decides(&desk.catalogue, &self.choice, game.seat);
        rows.extend(look.paragraph(&who, room, theme.heading));
        rows.push(Line::default());
        let mut starts = Vec::new();
        for (index, (answer, label)) in self.choice.answers.iter().enumerate() {
            starts.push(rows.len());
            let mut marks = Vec::new();
            if *answer == self.choice.default {
                marks.push(desk.say("choice-default"));
            }
            if Some(*answer) == self.choice.advice {
                marks.push(desk.say("choice-advised"));
            }
            let here = index == self.cursor;
            let style = if here { theme.cursor } else { theme.text };
            let said =
                if marks.is_empty() { label.clone() } else { format!("{label} ({})", marks.join(", ")) };
            for (i, line) in text::wrap(&said, room.saturating_sub(2)).into_iter().enumerate() {
                let mark = if i == 0 && here { look.glyphs.cursor() } else { ' ' };
                let line = text::left(&format!("{mark} {line}"), room, look.glyphs);
                rows.push(Line::from(piece(line, style)));
            }
        }
        let size = (width, length(rows.len() + 2).min(area.height));
        let inner = look.overlay(buf, area, size, &desk.say("choice-title"));
        let over = rows.len().saturating_sub(cells(inner.height));
        let first = over.min(starts.get(self.cursor).copied().unwrap_or(0));
        look.rows(buf, inner, &rows[first..]);
        for (index, start) in starts.iter().enumerate().filter(|(_, s)| **s >= first) {
            let place = split_rows(below(inner, length(start - first)), 1).0;
            desk.spot(place, Spot::Row(index));
        }
    }
}
