//! What really happened, in words: facts, days, and the reasons of a script.

use super::{Arg, Words};
use crate::content::history::Told;
use crate::content::{Catalogue, Dated, History, Scenario, ScriptLine, ScriptedOrder, StartMoment};
use crate::engine::OrderKind;

impl Words {
    /// A sentence of a history in this language.
    #[must_use]
    pub fn told<'t>(&self, told: &'t Told) -> &'t str {
        &told.0[self.lang().index()]
    }

    /// A day from that of the attack, with its date: "D+4, 17 November 2015".
    #[must_use]
    pub fn day_and_date(&self, day: i32, start: &StartMoment) -> String {
        let args = [("day", Arg::from(i64::from(day))), ("date", Arg::from(self.date(day * 24, start)))];
        self.with("history-day", &args)
    }

    /// When something is known to have happened: a day, a span, or not by a day.
    #[must_use]
    pub fn dated(&self, dated: Dated, start: &StartMoment) -> String {
        match dated {
            Dated::Day(day) => self.day_and_date(day, start),
            Dated::Between(from, until) => self.with(
                "history-between",
                &[
                    ("from", Arg::from(self.day_and_date(from, start))),
                    ("until", Arg::from(self.day_and_date(until, start))),
                ],
            ),
            Dated::NoneBy(day) => {
                self.with("history-none-by", &[("day", Arg::from(self.day_and_date(day, start)))])
            }
        }
    }

    /// The milestones and contributions of a history, a line each, with their sources.
    #[must_use]
    pub fn history(&self, catalogue: &Catalogue, scenario: &Scenario, history: &History) -> Vec<String> {
        let line = |when: String, what: &str, source: &str| {
            let args = [("when", Arg::from(when)), ("what", Arg::from(what)), ("source", Arg::from(source))];
            self.with("history-line", &args)
        };
        let start = &scenario.start;
        let milestones = history
            .milestones
            .iter()
            .map(|m| line(self.day_and_date(m.day, start), self.told(&m.what), &m.source));
        let contributions = history.contributions.iter().map(|c| {
            let what = self.with(
                "history-gift",
                &[
                    ("state", Arg::from(self.country(catalogue, c.state))),
                    ("what", Arg::from(self.told(&c.what))),
                ],
            );
            line(self.dated(c.dated, start), &what, &c.source)
        });
        milestones.chain(contributions).collect()
    }

    /// The script of a history, a line each: turn, seat, order, why it is given, and where that is known from.
    #[must_use]
    pub fn script(&self, catalogue: &Catalogue, scenario: &Scenario, history: &History) -> Vec<String> {
        history.script.iter().map(|line| self.script_line(catalogue, scenario, line)).collect()
    }

    /// A line of a script: turn, seat, order, why it is given, and where that is known from.
    #[must_use]
    pub fn script_line(&self, catalogue: &Catalogue, scenario: &Scenario, line: &ScriptLine) -> String {
        let seat = line.seat.seat(scenario.victims[0]);
        self.with(
            "history-order",
            &[
                ("turn", Arg::from(line.turn)),
                ("seat", Arg::from(self.seat(catalogue, seat))),
                ("order", Arg::from(self.order_kind(kind(line.order)))),
                ("why", Arg::from(self.told(&line.why))),
                ("source", Arg::from(line.source.as_str())),
            ],
        )
    }
}

/// The kind of order that a line of a script gives.
fn kind(order: ScriptedOrder) -> OrderKind {
    match order {
        ScriptedOrder::Advise(..) => OrderKind::Advise,
        ScriptedOrder::Choose(..) => OrderKind::Choose,
        ScriptedOrder::StandBy => OrderKind::Statement,
        ScriptedOrder::Declare(..) => OrderKind::Declare,
        ScriptedOrder::Ask(..) | ScriptedOrder::AskAll(_) => OrderKind::Ask,
        ScriptedOrder::ReportArt51 => OrderKind::ReportArt51,
        ScriptedOrder::SettleBilaterally | ScriptedOrder::SettleKind(_) => OrderKind::Propose,
    }
}
