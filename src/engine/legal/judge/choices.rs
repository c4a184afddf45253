//! Answers to what events ask, and advice on them.

use super::Judge;
use crate::base::{AnswerId, ChoiceId};
use crate::content::Seat;
use crate::engine::order::Order;
use crate::engine::rejection::Rejection;

impl Judge<'_, '_> {
    pub(super) fn advise(&self, choice: ChoiceId, answer: AnswerId) -> Result<(), Rejection> {
        let world = self.view.world;
        let open = world
            .choices
            .iter()
            .find(|c| c.id == choice && c.decider != Seat::Hr)
            .ok_or(Rejection::UnknownChoice)?;
        if open.advice.is_some() {
            return Err(Rejection::AlreadyDone);
        }
        self.answer_exists(choice, answer)?;
        self.not_in_basket(|o| matches!(o, Order::Advise { choice: x, .. } if *x == choice))
    }

    pub(super) fn choose(&self, order: &Order, choice: ChoiceId, answer: AnswerId) -> Result<(), Rejection> {
        let world = self.view.world;
        if !world.choices.iter().any(|c| c.id == choice && c.decider == self.seat) {
            return Err(Rejection::UnknownChoice);
        }
        self.answer_exists(choice, answer)?;
        if self.settles_triage(order) {
            self.not_in_basket(|o| self.settles_triage(o))?;
        }
        self.not_in_basket(|o| matches!(o, Order::Choose { choice: x, .. } if *x == choice))
    }

    pub(super) fn answer_exists(
        &self,
        choice: crate::base::ChoiceId,
        answer: crate::base::AnswerId,
    ) -> Result<(), Rejection> {
        let known = self
            .view
            .setting
            .choices
            .get(&choice)
            .is_some_and(|(_, c)| c.answers.iter().any(|a| a.id == answer));
        if known { Ok(()) } else { Err(Rejection::UnknownAnswer) }
    }
}
