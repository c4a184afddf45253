//! What happened, and what waits for an answer of this seat.
//!
//! Enters: what the seat may know of the log. Leaves: lines; what was heard once is news no more.

use std::collections::BTreeSet;

use super::Sitting;
use super::coaching::READING;
use super::command::Command;
use super::spoken::sentence;
use crate::base::InjectId;
use crate::engine::view::{LetterView, MatchStatus};
use crate::engine::{Order, OrderKind};
use crate::words::{Arg, EventLine, Lookup, Severity};

impl Sitting {
    /// Reads out what happened in the turn said, in all of them, or since the last decision.
    pub(super) fn feed_of(&mut self, asked: &str) {
        if let Some(coach) = self.taught() {
            coach.opened(READING);
        }
        let all = self.words.text("plain-all");
        if asked.is_empty() {
            self.feed(None);
        } else if asked.eq_ignore_ascii_case("all") || asked.to_lowercase() == all {
            for turn in 1..=self.table.turn() {
                self.feed(Some(turn));
            }
        } else if let Some(turn) = asked.parse().ok().filter(|turn| (1..=self.table.turn()).contains(turn)) {
            self.feed(Some(turn));
        } else {
            let asked = crate::content::text::masked(asked);
            let turn = self.table.turn();
            self.say_with("plain-no-turn", &[("said", Arg::from(asked)), ("turn", Arg::from(turn))]);
        }
    }

    /// Reads out what this seat has not heard so far.
    pub(super) fn news(&mut self) {
        let all = self.table.log().iter().count();
        let heard = self.heard.insert(self.seat, all).unwrap_or(0);
        self.read_log(|index, _| index >= heard);
    }

    /// Reads out what this seat learned in a turn; without one, since its last decision.
    pub(super) fn feed(&mut self, turn: Option<u16>) {
        let now = self.table.turn();
        self.read_log(|_, of| turn.map_or(of + 1 >= now, |turn| of == turn));
    }

    /// Reads out those entries of the log that are picked by place and turn, as far as this seat sees them.
    fn read_log(&mut self, picked: impl Fn(usize, u16) -> bool) {
        let said: Vec<(String, EventLine)> = {
            let view = self.view();
            let at = Lookup::of(&view);
            let start = self.table.setting().scenario().start;
            let seen: Vec<_> =
                self.table.log().iter().enumerate().filter(|(_, entry)| view.sees(entry.event)).collect();
            let lines = self.words.feed(&at, seen.iter().map(|(_, entry)| (entry.stretch(), entry.event)));
            lines
                .into_iter()
                .map(|(place, line)| (&seen[place], line))
                .filter(|((index, entry), _)| picked(*index, entry.turn))
                .map(|((_, entry), line)| (self.words.moment(entry.hour, &start), line))
                .collect()
        };
        if said.is_empty() {
            self.say("report-events-none");
            return;
        }
        let mut moment = String::new();
        for (when, line) in said {
            if when != moment {
                self.say_plainly(&when);
                moment = when;
            }
            let text = self.with_severity(&line);
            self.say_plainly(text);
        }
    }

    fn with_severity(&self, line: &EventLine) -> String {
        match line.severity {
            Severity::Note => line.text.clone(),
            severity => self.words.labelled(&sentence(&self.words.severity(severity)), &line.text),
        }
    }

    /// Lists what this seat has to answer.
    pub(super) fn unanswered(&mut self) {
        let said = self.questions();
        if said.is_empty() {
            self.say("plain-open-none");
        }
        for line in said {
            self.say_plainly(line);
        }
    }

    /// What this seat has to answer, a line each.
    pub(super) fn questions(&self) -> Vec<String> {
        let seat = self.seat;
        let given = |fits: &dyn Fn(&Order) -> bool| self.in_basket().iter().any(fits);
        let mut said = Vec::new();
        {
            let (view, words) = (self.view(), &self.words);
            for choice in view.choices() {
                let kind = if choice.decider == seat { OrderKind::Choose } else { OrderKind::Advise };
                let answered = given(&|order| {
                    matches!(order, Order::Choose { choice: id, .. } | Order::Advise { choice: id, .. }
                        if *id == choice.id)
                });
                if answered || !view.gives_kind(kind) {
                    continue;
                }
                let who = words.decides(&self.catalogue, &choice, seat);
                let matter = words.matter(self.table.setting(), choice.id);
                said.push(words.with(
                    "plain-open-choice",
                    &[
                        ("matter", Arg::from(matter)),
                        ("who", Arg::from(who)),
                        ("order", Arg::from(words.order_word(kind))),
                        ("word", Arg::from(Command::Orders.word(words))),
                    ],
                ));
            }
            let posed: BTreeSet<InjectId> = view.choices().iter().map(|choice| choice.inject).collect();
            said.extend(posed.into_iter().filter_map(|inject| words.at_stake(self.table.setting(), inject)));
            let own = |letter: &LetterView| letter.seat == seat && view.gives_kind(OrderKind::SendLetter);
            for letter in view.letters().into_iter().filter(own) {
                if given(&|o| matches!(o, Order::SendLetter { letter: l, .. } if *l == letter.letter)) {
                    continue;
                }
                let key =
                    if letter.turn.is_some() { "plain-open-letter" } else { "plain-open-letter-waiting" };
                said.push(words.with(
                    key,
                    &[
                        ("letter", Arg::from(words.letter(letter.letter))),
                        ("turn", Arg::from(letter.turn.unwrap_or_default())),
                        ("order", Arg::from(words.order_word(OrderKind::SendLetter))),
                        ("word", Arg::from(Command::Orders.word(words))),
                    ],
                ));
            }
            if view.gives_kind(OrderKind::Consent) {
                let at = Lookup::of(&view);
                for row in view.matches() {
                    let answered = given(&|order| order.answers() == Some(row.id));
                    if row.status == MatchStatus::Proposed && row.awaits.contains(&seat) && !answered {
                        let named = words.proposal(&at, row.id);
                        let named = match words.amendment(&at, row.id) {
                            Some(amended) => words.joined(&[named, amended]),
                            None => named,
                        };
                        said.push(words.with(
                            "plain-open-consent",
                            &[("match", Arg::from(named)), ("word", Arg::from(Command::Orders.word(words)))],
                        ));
                    }
                }
            }
        }
        said
    }
}
