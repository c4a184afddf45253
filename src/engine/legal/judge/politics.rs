//! Orders in public.

use super::Judge;
use crate::content::{Consequence, TriageRule};
use crate::engine::communication::statement_rule;
use crate::engine::order::{BilateralLine, Order, StatementKind};
use crate::engine::rejection::Rejection;
use crate::engine::triage;

impl Judge<'_, '_> {
    pub(super) fn steer_bilateral(&self, line: BilateralLine) -> Result<(), Rejection> {
        if line == self.view.world.bilateral {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::SteerBilateral { .. }))
    }

    /// Where one state asks, there is nothing to set a rule for.
    pub(super) fn publish_triage(&self, rule: TriageRule) -> Result<(), Rejection> {
        let world = self.view.world;
        if world.attacked().count() < 2 {
            return Err(Rejection::OneVictim);
        }
        if world.triage.is_some_and(|(known, _)| known == rule) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| self.settles_triage(o))
    }

    /// Whether an order sets a rule of triage, by itself or as the answer to a question.
    pub(super) fn sets_triage(&self, order: &Order) -> bool {
        triage::set_by(self.view.setting, order).is_some()
    }

    /// Whether an order says what becomes of triage: a rule, or an answer to the question for one, whatever it is.
    pub(super) fn settles_triage(&self, order: &Order) -> bool {
        match order {
            Order::Choose { choice, .. } => self.view.setting.choice(*choice).is_some_and(|posed| {
                posed.answers.iter().any(|answer| Consequence::triage_set_by(&answer.then).is_some())
            }),
            _ => self.sets_triage(order),
        }
    }

    pub(super) fn statement(&self, kind: StatementKind) -> Result<(), Rejection> {
        let world = self.view.world;
        let rest = statement_rule(self.view.setting, kind).map_or(0, |r| r.rest_hours);
        if let Some(at) = world.statements.get(&kind).filter(|at| world.hour - *at < rest) {
            return Err(Rejection::SaidRecently(at + rest));
        }
        if kind == StatementKind::Joint {
            let any_ally = world.attacked().any(|v| self.view.setting.is_ally(v.country));
            if !any_ally && world.nato.contacts == 0 {
                return Err(Rejection::NoLinkToNato);
            }
            if world.nato.endorsed || world.joint_sought {
                return Err(Rejection::AlreadyDone);
            }
        }
        self.not_in_basket(|o| matches!(o, Order::Statement { .. }))
    }
}
