//! What a good situation report lets expect: that something is due, by when, and what it concerns. Not what it is, nor
//! whether it comes about: that rests on conditions, and on exercise control.

use super::{HintView, SeatView};
use crate::content::{Consequence, Function, Inject, Seat};
use crate::engine::assess;

impl SeatView<'_> {
    /// What the last report lets expect. It goes to the institutions, to attacked states, and to capitals that read the
    /// register.
    pub(super) fn hint(&self) -> Option<HintView> {
        let reads = match self.seat() {
            Seat::Adversary | Seat::Nato => false,
            Seat::Delegation(_) => self.register_up(),
            _ => true,
        };
        let (ipcr, rules) = (&self.world.ipcr, &self.setting.rules().picture);
        let by = ipcr.report_at? + rules.hint_hours;
        if !(reads || self.full()) || ipcr.report_quality < rules.hint_from {
            return None;
        }
        // What was brought forward has happened already.
        let happened = |inject: &Inject| self.world.fired.contains_key(&inject.id);
        let due = |inject: &&Inject| {
            let ahead = inject.at_hours > self.hour() && inject.at_hours <= by;
            ahead && !inject.epilogue && !happened(inject)
        };
        let next = self.setting.scenario().injects.iter().filter(due).min_by_key(|inject| inject.at_hours)?;
        Some(HintView { by, concerns: next.then.iter().find_map(|then| self.concerned(then)) })
    }

    /// The function that a consequence strikes, or for which it raises a need.
    fn concerned(&self, then: &Consequence) -> Option<Function> {
        match then {
            Consequence::Function { function, .. } => Some(*function),
            Consequence::Need { kind, .. } => self.setting.catalogue().kind(*kind).map(assess::main_function),
            _ => None,
        }
    }
}
