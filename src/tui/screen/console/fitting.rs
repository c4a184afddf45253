//! Which page of the handbook fits what the console looks at.

use super::Console;
use super::opening::any_proposal;
use crate::tui::desk::{Desk, Fitting, Sitting};
use crate::tui::layout::Pane;
use crate::tui::screen::handbook;
use crate::words::handbook::Topic;

impl Console {
    pub(super) fn fitting(&self, desk: &Desk) -> Option<Fitting> {
        let game = desk.game.as_ref()?;
        let facts = &game.facts;
        let topic = match self.focus {
            Pane::Decision => return self.decided(desk, game),
            Pane::Map => self.map.state.selected.map(Topic::State),
            Pane::Feed => {
                let lines = self.lines(facts);
                let subject = lines.get(self.feed).and_then(|(_, row)| row.line.subject);
                subject.and_then(|subject| handbook::of_subject(desk, subject))
            }
            Pane::Tracks => facts.level_rows().nth(self.track).map(|row| handbook::of_level(row.level)),
            Pane::Basket => facts.basket.get(self.basket).map(|row| Topic::of_order(&row.order)),
        };
        topic.map(Fitting::from)
    }

    /// What has to be answered; else what stands in the way of the offer under the cursor, or its reserve; else the
    /// kind of the need.
    fn decided(&self, desk: &Desk, game: &Sitting) -> Option<Fitting> {
        if let Some(card) = self.card(&game.facts) {
            return handbook::of_card(desk, card).map(Fitting::from);
        }
        let Some(need) = self.need(&game.facts) else {
            return handbook::crisis_of(desk).map(Fitting::from);
        };
        let kind = Topic::Kind(need.view.id.kind);
        let Some(ranked) = self.ranked.get(self.offer).filter(|_| self.in_offers) else {
            return Some(kind.into());
        };
        if let Some(order) = any_proposal(game, ranked, need.view.id)
            && let Err(rejection) = game.preview(&order)
        {
            return Some(Fitting::refused(desk, game, &order, rejection));
        }
        let caveat = game.facts.offers[ranked.offer].view.conditions().first().copied();
        Some(caveat.map_or(kind, Topic::caveat).into())
    }
}
