//! The questions of an after-action review that apply to a game. `domain.md` §7.3.

use super::stories::Moment;
use crate::engine::{Article, Event, LESSONS, SeatView};

/// How many questions there are.
pub const QUESTIONS: u8 = 12;

/// The numbers of the questions that apply. What to conclude is asked where a request ended in form, or where an event
/// of the scenario calls for a review.
pub(super) fn after_action(view: &SeatView<'_>, moments: &[Moment]) -> Vec<u8> {
    let happened = |pick: &dyn Fn(&Event) -> bool| moments.iter().any(|m| pick(&m.event));
    let setting = view.setting();
    let victims = view.victims();
    let called_for = happened(&|e| matches!(e, Event::Unlocked { unlock } if *unlock == LESSONS));
    let invoked = happened(&|e| matches!(e, Event::Invoked { article, .. } if *article != Article::Nato4));
    let applies = |number: u8| match number {
        2 => happened(&|e| matches!(e, Event::ForcibleMeasure { .. })),
        5 => victims.iter().any(|v| setting.is_ally(v.country)),
        6 => victims.iter().any(|v| v.country == setting.presidency()),
        7 => setting.members().any(|member| member.specific_character),
        9 => called_for && victims.len() == 1,
        10 => invoked && victims.iter().any(|v| v.terminated_at.is_none()),
        11 => called_for,
        12 => called_for && invoked,
        _ => true,
    };
    (1..=QUESTIONS).filter(|number| applies(*number)).collect()
}
