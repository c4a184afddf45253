//! An order before it is given: what it would do, what can be changed in it, yes or no.
//!
//! Enters: an order, answers. Leaves: the order given, changed or dropped. Never here: what an order does.

use super::Sitting;
use super::command::{Command, Typed};
use super::sitting::Asked;
use super::spoken::sentence;
use crate::base::{KindId, Milli};
use crate::content::{Mode, Seat};
use crate::engine::{Channel, Clause, Objection, Order, Rejection};
use crate::words::{Arg, Lookup};

impl Sitting {
    /// Opens an order; what stands behind its number changes the quantity.
    pub(super) fn draft(&mut self, mut order: Order, rest: &str) {
        if !rest.is_empty() && !self.set_quantity(&mut order, rest) {
            return;
        }
        // What cannot be given is refused at once, and nothing is asked.
        if let Err(error) = self.table.may_give(self.seat, &order) {
            let said = self.words.order(&Lookup::of(&self.view()), &order);
            self.say_plainly(said);
            self.refuse_for(&error);
            self.say("plain-not-given");
            return;
        }
        self.show_draft(&order);
        self.asked = Asked::Order(order);
    }

    fn show_draft(&mut self, order: &Order) {
        let (said, preview, fault) = {
            let view = self.view();
            let at = Lookup::of(&view);
            let said = self.words.order(&at, order);
            match view.preview(self.in_basket(), order) {
                Ok(preview) => (said, Some(self.words.preview(&at, order, &preview)), None),
                Err(rejection) => (said, None, Some(rejection)),
            }
        };
        self.say_plainly(said);
        if let Some(preview) = preview {
            // Only the High Representative's desk pays for single orders.
            let cost = (self.seat == Seat::Hr).then_some(preview.cost);
            let when = [preview.arrival, preview.way, preview.effect, preview.coverage, preview.fit];
            let on = [preview.conditions, preview.inclination, preview.tracks];
            let moved = on.into_iter().chain([preview.asks, preview.staff]);
            let parts = when.into_iter().chain([cost]).chain(moved).chain([preview.count, preview.left]);
            let parts = [preview.triage].into_iter().chain(parts);
            for part in parts.flatten() {
                self.say_plainly(sentence(&part));
            }
            for objection in preview.objections {
                self.say_with("plain-objection", &[("objection", Arg::from(objection))]);
            }
        }
        if let Some(rejection) = fault {
            self.refuse(rejection);
        }
        self.say_changes(order);
    }

    /// What can be changed in an order.
    fn say_changes(&mut self, order: &Order) {
        if let Some((least, most)) = self.range(order) {
            let (least, most) = (self.words.amount(least), self.words.amount(most));
            let word = Command::Quantity.word(&self.words);
            self.say_with(
                "plain-change-quantity",
                &[("word", Arg::from(word)), ("least", Arg::from(least)), ("most", Arg::from(most))],
            );
        }
        self.say_terms(order);
        if order.way().is_some() {
            let (channel, way) = (Command::Channel.word(&self.words), Command::Way.word(&self.words));
            self.say_with("plain-change-way", &[("channel", Arg::from(channel)), ("way", Arg::from(way))]);
        }
        if let Some(chosen) = clauses_of(order) {
            for (index, clause) in order.clauses().into_iter().enumerate() {
                let key = if chosen.contains(&clause) { "plain-clause-in" } else { "plain-clause-out" };
                let (name, meaning) = (
                    self.words.clause(clause),
                    self.words.clause_said(&**self.table.setting(), order, clause),
                );
                let number = i64::try_from(index + 1).unwrap_or(0);
                self.say_with(
                    key,
                    &[
                        ("number", Arg::from(number)),
                        ("clause", Arg::from(name)),
                        ("meaning", Arg::from(meaning)),
                    ],
                );
            }
            let word = Command::Clauses.word(&self.words);
            self.say_with("plain-change-clauses", &[("word", Arg::from(word))]);
        }
    }

    /// Takes an answer to the open order; returns what was typed where it is about something else.
    pub(super) fn answer_draft(&mut self, mut order: Order, typed: &Typed) -> Option<Typed> {
        let changed = match typed {
            Typed::Command(Command::Yes, _) => {
                self.give_draft(order);
                return None;
            }
            Typed::Command(Command::No, _) => {
                self.say("plain-not-given");
                return None;
            }
            Typed::Command(Command::Why, rest) if rest.is_empty() => {
                self.explain_order(&order);
                false
            }
            Typed::Number(number, rest) if rest.is_empty() => self.set_quantity(&mut order, number),
            Typed::Command(Command::Quantity, rest) => self.set_quantity(&mut order, rest),
            Typed::Command(Command::Channel, rest) => self.set_channel(&mut order, rest),
            Typed::Command(Command::Way, rest) => self.set_way(&mut order, rest),
            Typed::Command(Command::Clauses, rest) => self.set_clauses(&mut order, rest),
            Typed::Command(Command::Later, rest) => self.set_moment(&mut order, rest, 1),
            Typed::Command(Command::Earlier, rest) => self.set_moment(&mut order, rest, -1),
            Typed::Command(Command::To, rest) => self.set_level(&mut order, rest),
            Typed::Command(Command::Reason, rest) => self.set_reason(&mut order, rest),
            Typed::Command(Command::Text, rest) => self.set_text(&mut order, rest),
            Typed::Command(..) => {
                self.say("plain-not-given");
                return Some(typed.clone());
            }
            Typed::Empty => {
                self.show_draft(&order);
                false
            }
            Typed::Number(..) => {
                self.say("plain-yes-or-no");
                false
            }
            Typed::Unknown(word, nearest) => {
                self.refuse_word(word, *nearest);
                self.say("plain-yes-or-no");
                false
            }
        };
        if changed {
            self.show_draft(&order);
        }
        self.asked = Asked::Order(order);
        None
    }

    fn give_draft(&mut self, order: Order) {
        let said = self.words.order(&Lookup::of(&self.view()), &order);
        let kind = order.kind();
        let in_vain = self
            .view()
            .preview(self.in_basket(), &order)
            .is_ok_and(|preview| preview.objections.contains(&Objection::AfterEnd));
        match self.table.give(self.seat, order) {
            Ok(()) => {
                self.coach_order(kind, in_vain);
                self.say_with("notice-given", &[("order", Arg::from(said))]);
            }
            Err(error) => {
                self.refuse_for(&error);
                self.say("plain-not-given");
            }
        }
    }

    /// The range of an order's quantity, asked of the rules: nothing at all is never in range.
    pub(super) fn range(&self, order: &Order) -> Option<(Milli, Milli)> {
        let mut probe = order.clone();
        *probe.quantity_mut()? = Milli::ZERO;
        match self.table.guard(self.seat, &probe) {
            Err(Rejection::QuantityOutOfRange { least, most }) => Some((least, most)),
            _ => None,
        }
    }

    fn set_quantity(&mut self, order: &mut Order, said: &str) -> bool {
        let Some(place) = order.quantity_mut() else {
            self.say("plain-no-quantity");
            return false;
        };
        let Some(quantity) = thousandths(said) else {
            let said = crate::content::text::masked(said);
            self.say_with("plain-no-amount", &[("said", Arg::from(said))]);
            return false;
        };
        let before = std::mem::replace(place, quantity);
        if let Err(rejection @ Rejection::QuantityOutOfRange { .. }) = self.table.guard(self.seat, order) {
            if let Some(place) = order.quantity_mut() {
                *place = before;
            }
            self.refuse(rejection);
            return false;
        }
        true
    }

    fn set_channel(&mut self, order: &mut Order, said: &str) -> bool {
        let names: Vec<String> = Channel::ALL.iter().map(|c| self.words.channel(*c)).collect();
        let chosen = pick(&names, said).map(|at| Channel::ALL[at]);
        let Some((channel, _)) = order.way_mut() else {
            self.say("plain-no-change");
            return false;
        };
        if let Some(chosen) = chosen {
            *channel = chosen;
            return true;
        }
        for (index, (name, of)) in names.into_iter().zip(Channel::ALL).enumerate() {
            let meaning = self.words.channel_meaning_here(&**self.table.setting(), of);
            let said = self.words.labelled(&name, &meaning);
            self.say_plainly(format!("{}. {said}", index + 1));
        }
        self.say("plain-choose-channel");
        false
    }

    fn set_way(&mut self, order: &mut Order, said: &str) -> bool {
        let kind = self.kind_of(order);
        let Some((_, mode)) = order.way_mut() else {
            self.say("plain-no-change");
            return false;
        };
        let mut modes: Vec<Option<Mode>> = vec![None];
        if let Some(kind) = kind.and_then(|kind| self.catalogue.kind(kind)) {
            modes.extend(kind.modes.iter().copied().map(Some));
        }
        let names: Vec<String> = modes.iter().map(|m| self.words.way(*m)).collect();
        if let Some(at) = pick(&names, said) {
            *mode = modes[at];
            return true;
        }
        for (index, name) in names.into_iter().enumerate() {
            self.say_plainly(format!("{}. {name}", index + 1));
        }
        self.say("plain-choose-way");
        false
    }

    fn set_clauses(&mut self, order: &mut Order, said: &str) -> bool {
        let (all, none) = (self.words.text("plain-all"), self.words.text("none"));
        let known = order.clauses();
        let Some(chosen) = clauses_of_mut(order) else {
            self.say("plain-no-change");
            return false;
        };
        let is =
            |word: &str, english: &str| said.eq_ignore_ascii_case(english) || said.to_lowercase() == word;
        let wanted: Option<Vec<Clause>> = if is(&all, "all") {
            Some(known)
        } else if is(&none, "none") || said.is_empty() {
            (!said.is_empty()).then(Vec::new)
        } else {
            let numbers = said.split([' ', ',']).filter(|word| !word.is_empty());
            let places = numbers.map(|word| known.get(word.parse::<usize>().ok()?.checked_sub(1)?).copied());
            places.collect()
        };
        let Some(mut wanted) = wanted else {
            self.say("plain-no-clauses");
            return false;
        };
        wanted.sort_unstable();
        wanted.dedup();
        *chosen = wanted;
        true
    }

    /// The kind in whose unit an order's quantity is.
    fn kind_of(&self, order: &Order) -> Option<KindId> {
        match order {
            Order::Propose { offer, .. } => self.view().offer(*offer).map(|row| row.kind),
            Order::Amend { proposal, .. } => Lookup::of(&self.view()).kind_of_match(*proposal),
            _ => None,
        }
    }
}

/// The place of a name in a list, by its number or by letters that it holds.
pub(super) fn pick(names: &[String], said: &str) -> Option<usize> {
    if let Ok(number) = said.parse::<usize>() {
        return number.checked_sub(1).filter(|at| *at < names.len());
    }
    let said = said.to_lowercase();
    names.iter().position(|name| !said.is_empty() && name.to_lowercase().contains(&said))
}

/// The clauses of a letter, or of an invocation that is one.
fn clauses_of(order: &Order) -> Option<&[Clause]> {
    match order {
        Order::SendLetter { clauses, .. } => Some(clauses),
        Order::Invoke { article, clauses } if article.has_letter() => Some(clauses),
        _ => None,
    }
}

fn clauses_of_mut(order: &mut Order) -> Option<&mut Vec<Clause>> {
    match order {
        Order::SendLetter { clauses, .. } => Some(clauses),
        Order::Invoke { article, clauses } if article.has_letter() => Some(clauses),
        _ => None,
    }
}

/// A quantity as it is typed: "80", "0.5" or "0,5".
pub(super) fn thousandths(said: &str) -> Option<Milli> {
    const DIGITS: usize = 9;
    let said = said.trim().replace(',', ".");
    let (whole, part) = said.split_once('.').unwrap_or((said.as_str(), ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > DIGITS || part.len() > 3 || !digits(whole) || !digits(part) {
        return None;
    }
    format!("{whole}{part:0<3}").parse().ok().map(Milli)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_typed_in_both_ways_and_nothing_else_is_one() {
        assert_eq!(thousandths("80"), Some(Milli(80_000)));
        assert_eq!(thousandths("0.5"), Some(Milli(500)));
        assert_eq!(thousandths("1,25"), Some(Milli(1250)));
        for wrong in ["", ".5", "-1", "1.2345", "1e3", "99999999999", "1.2.3", "٣"] {
            assert_eq!(thousandths(wrong), None, "{wrong}");
        }
    }
}
