//! What else can be changed in an order: its moment, its level or share, its reason, its text.
//!
//! Enters: an order, what was typed behind a word. Leaves: the same order with another value, or why not. Never here:
//! what is legal; the rules say so when it is given.

use super::Sitting;
use super::command::Command;
use super::draft::{pick, thousandths};
use crate::base::{Hours, PerMille};
use crate::content::Remark;
use crate::content::text::{REMARK_CHARS_MAX, masked};
use crate::engine::{Ground, Motive, Order, Reason};
use crate::words::Arg;

/// One word without a number moves a moment by so much.
const STEP: Hours = 6;
/// More than any game lasts.
const HOURS_MAX: Hours = 10_000;

impl Sitting {
    /// Says which of them an order has.
    pub(super) fn say_terms(&mut self, order: &Order) {
        let word = |command: Command| Arg::from(command.word(&self.words));
        let said: Vec<String> = {
            let mut said = Vec::new();
            if moment_of(&mut order.clone()).is_some() {
                let args = [("later", word(Command::Later)), ("earlier", word(Command::Earlier))];
                said.push(self.words.with("plain-change-moment", &args));
            }
            let level = match order {
                Order::EditInject { .. } => Some("plain-change-share"),
                Order::Override { .. } => Some("plain-change-level"),
                _ => None,
            };
            said.extend(level.map(|key| self.words.with(key, &[("word", word(Command::To))])));
            if !self.reasons(order).is_empty() {
                said.push(self.words.with("plain-change-reason", &[("word", word(Command::Reason))]));
            }
            if text_of(&mut order.clone()).is_some() {
                let most = i64::try_from(REMARK_CHARS_MAX).unwrap_or(i64::MAX);
                let args = [("word", word(Command::Text)), ("most", Arg::from(most))];
                said.push(self.words.with("plain-change-text", &args));
            }
            said
        };
        for line in said {
            self.say_plainly(line);
        }
    }

    /// Moves the moment by a number of hours, or by the usual step.
    pub(super) fn set_moment(&mut self, order: &mut Order, said: &str, sign: Hours) -> bool {
        let Some(moment) = moment_of(order) else {
            self.say("plain-no-change");
            return false;
        };
        let hours = if said.is_empty() { Some(STEP) } else { said.parse::<Hours>().ok() };
        if let Some(hours) = hours.filter(|hours| (1..=HOURS_MAX).contains(hours)) {
            *moment += sign * hours;
            return true;
        }
        let said = masked(said);
        self.say_with("plain-no-hours", &[("said", Arg::from(said))]);
        false
    }

    /// Sets a level in points of 100, or a share in percent.
    pub(super) fn set_level(&mut self, order: &mut Order, said: &str) -> bool {
        let (Order::EditInject { share: level, .. } | Order::Override { to: level, .. }) = order else {
            self.say("plain-no-change");
            return false;
        };
        // A tenth of a point is the smallest that there is.
        let typed = thousandths(said.trim_end_matches(['%', ' '])).map(|typed| typed.0);
        let per_mille = typed.filter(|typed| typed % 100 == 0).and_then(|t| PerMille::try_from(t / 100).ok());
        if let Some(typed) = per_mille {
            *level = typed;
            return true;
        }
        let said = masked(said);
        self.say_with("plain-no-level", &[("said", Arg::from(said))]);
        false
    }

    /// What may stand as the reason of an order, in words; nothing where it has none.
    fn reasons(&self, order: &Order) -> Vec<String> {
        match order {
            Order::Refuse { .. } | Order::Amend { .. } => {
                Reason::ALL.iter().map(|reason| self.words.reason(*reason)).collect()
            }
            Order::Position { .. } => Ground::ALL.iter().map(|ground| self.words.ground(*ground)).collect(),
            Order::Override { .. } => Motive::ALL.iter().map(|motive| self.words.motive(*motive)).collect(),
            _ => Vec::new(),
        }
    }

    /// Sets the reason by its number or its name; alone, lists them.
    pub(super) fn set_reason(&mut self, order: &mut Order, said: &str) -> bool {
        let names = self.reasons(order);
        if names.is_empty() {
            self.say("plain-no-change");
            return false;
        }
        let Some(at) = pick(&names, said) else {
            for (index, name) in names.into_iter().enumerate() {
                self.say_plainly(format!("{}. {name}", index + 1));
            }
            let word = Command::Reason.word(&self.words);
            self.say_with("plain-choose-reason", &[("word", Arg::from(word))]);
            return false;
        };
        match order {
            Order::Refuse { reason, .. } | Order::Amend { reason, .. } => *reason = Reason::ALL[at],
            Order::Position { ground, .. } => *ground = Ground::ALL[at],
            Order::Override { motive, .. } => *motive = Motive::ALL[at],
            _ => {}
        }
        true
    }

    /// Sets the text to what is left of what was typed; nothing typed takes it away.
    pub(super) fn set_text(&mut self, order: &mut Order, said: &str) -> bool {
        let Some(text) = text_of(order) else {
            self.say("plain-no-change");
            return false;
        };
        *text = Remark::of(said);
        true
    }
}

fn moment_of(order: &mut Order) -> Option<&mut Hours> {
    match order {
        Order::PostponeInject { hours: moment, .. } | Order::EditInject { at: moment, .. } => Some(moment),
        _ => order.hour_mut(),
    }
}

fn text_of(order: &mut Order) -> Option<&mut Option<Remark>> {
    match order {
        Order::EditInject { text, .. }
        | Order::Override { note: text, .. }
        | Order::Pause { note: text }
        | Order::Message { text, .. } => Some(text),
        _ => None,
    }
}
