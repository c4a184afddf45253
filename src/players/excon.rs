//! Exercise control, where an inject poses a choice to it: it goes by the evidence.

use super::basket::Basket;
use crate::base::AnswerId;
use crate::content::rules::ThresholdBand;
use crate::content::{Choice, Consequence, Seat};
use crate::engine::{Order, flags};

/// Answers the choices posed to exercise control.
pub(super) fn decide(basket: &mut Basket<'_, '_>) {
    let view = basket.view;
    for open in view.choices().into_iter().filter(|c| c.decider == Seat::Excon) {
        let Some(choice) = view.setting().choice(open.id) else { continue };
        let rules = &view.setting().rules().threshold;
        let score = view.victims().iter().map(|v| v.attack.total()).max().unwrap_or(0);
        let finding = (rules.band(score) == ThresholdBand::Met).then(|| finds_attack(choice)).flatten();
        basket.give(Order::Choose { choice: open.id, answer: finding.unwrap_or(open.default) });
    }
}

/// The answer that finds an armed attack, where the choice is about that.
fn finds_attack(choice: &Choice) -> Option<AnswerId> {
    let finds = |c: &Consequence| matches!(c, Consequence::Flag { flag, .. } if *flag == flags::ARMED_ATTACK);
    choice.answers.iter().find(|answer| answer.then.iter().any(finds)).map(|answer| answer.id)
}
