//! The coach, in lines: what to type next, for whoever plays the seat that it teaches.
//!
//! Enters: what was typed and came of it. Leaves: a line when its step changes. Never here: the steps; a file of the
//! scenario has them.

use super::Sitting;
use super::command::{Command, Typed};
use crate::content::Library;
use crate::engine::{NeedState, Objection, Order, OrderKind};
use crate::session::Table;
use crate::session::coach::{self, Coach, Done, Standing, Step, TAUGHT, too_late};
use crate::words::Arg;

/// What can be looked at in lines, by the names that steps have for it.
pub(super) const READING: &str = "reading";
pub(super) const WHY: &str = "why";
pub(super) const ORDERS: &str = "orders";
const DEBRIEF: &str = "debrief";

/// Whether a step can be done in lines.
fn told(step: &Step) -> bool {
    match &step.done {
        Done::Opened(slug) => [READING, WHY, ORDERS, DEBRIEF].contains(&slug.as_str()),
        _ => true,
    }
}

/// The coach of a game, where its scenario teaches.
#[must_use]
pub fn coach_of(table: &Table, library: &Library) -> Option<Coach> {
    Coach::taught_by(table, library, told)
}

impl Sitting {
    /// Has a coach speak.
    #[must_use]
    pub fn with_coach(mut self, coach: Option<Coach>) -> Self {
        self.coach = coach;
        self
    }

    /// The coach, where it teaches the seat in front.
    pub(super) fn taught(&mut self) -> Option<&mut Coach> {
        let taught = self.seat == TAUGHT;
        self.coach.as_mut().filter(|_| taught)
    }

    /// Says the step again, or has the coach speak or be silent.
    pub(super) fn coach(&mut self, asked: &str) {
        let asked = self.vocabulary.read(asked);
        let Some(coach) = self.taught() else {
            self.say("plain-no-coach");
            return;
        };
        match asked {
            Typed::Command(Command::Yes, _) => coach.shown = true,
            Typed::Command(Command::No, _) => coach.shown = false,
            _ => {}
        }
        if coach.shown {
            self.coached = None;
        } else {
            self.say("plain-coach-silent");
        }
    }

    /// Says what to do next, when that is something else than before.
    pub(super) fn tell_step(&mut self) {
        if self.is_over() || self.seat != TAUGHT {
            return;
        }
        let Some(mut coach) = self.coach.take() else { return };
        coach.settle(|standing| self.holds(standing));
        if let Some((number, step)) = coach.step().filter(|_| coach.shown)
            && self.coached != Some(number)
        {
            self.coached = Some(number);
            let victim =
                self.view().victims().first().map(|v| self.words.country(&self.catalogue, v.country));
            let said = self.words.with(
                &format!("plain-coach-{}", step.key),
                &[("victim", Arg::from(victim.unwrap_or_default()))],
            );
            let place = |count: usize| Arg::from(i64::try_from(count).unwrap_or(i64::MAX));
            let args = [("step", place(number)), ("steps", place(coach.steps())), ("said", Arg::from(said))];
            self.say_with("plain-coach", &args);
        }
        self.coach = Some(coach);
    }

    /// Whether a step is needless as the game stands.
    fn holds(&self, standing: Standing) -> bool {
        match standing {
            Standing::Advised => coach::is_advised(&self.view(), self.in_basket()),
            Standing::PictureShared => coach::picture_shared(&self.view()),
            Standing::NobodyToAsk => coach::nobody_to_ask(&self.view(), self.in_basket()),
            Standing::LastTurn => coach::at_the_end(&self.view()),
            Standing::NeedsServed => self.needs_are_served(),
        }
    }

    /// Whether no need is left open that an offer of the very kind could still cover before the end.
    fn needs_are_served(&self) -> bool {
        let (view, basket) = (self.view(), self.in_basket());
        let enough = view.setting().rules().functions.covered_from;
        let open = |state: NeedState| !matches!(state, NeedState::Lapsed | NeedState::Withdrawn);
        let proposals = view.legal(OrderKind::Propose, basket);
        view.needs().iter().filter(|need| open(need.state)).all(|need| {
            let missing = self.missing(need.id).unwrap_or_default();
            let want = need.want.unwrap_or(missing);
            let late = too_late(&view, basket, need.id);
            (want - missing - late).per_mille_of(want, 1000) >= enough
                || !proposals.iter().any(|legal| {
                    let Order::Propose { need: id, offer, .. } = &legal.order else { return false };
                    *id == need.id
                        && view.offer(*offer).is_some_and(|offer| offer.kind == need.id.kind)
                        && view.preview(basket, &legal.order).is_ok_and(|preview| {
                            preview.fit.unwrap_or(0) > 0 && !preview.objections.contains(&Objection::AfterEnd)
                        })
                })
        })
    }

    /// An order was given; what comes only after the end teaches nothing.
    pub(super) fn coach_order(&mut self, kind: OrderKind, in_vain: bool) {
        if let Some(coach) = self.taught().filter(|_| !in_vain) {
            coach.gave(kind);
        }
    }
}
