//! Questions of the review with their answers, as messages of the catalogue.

use super::force::Forced;
use super::review::{AfterAction, Answer};
use crate::base::{Hours, NeedId};
use crate::engine::Setting;
use crate::words::{Arg, Words};

impl AfterAction {
    /// The question, then what the game answers.
    #[must_use]
    pub fn told(&self, words: &Words, setting: &Setting) -> String {
        format!("{} {}", words.after_action(self.number), self.answer.told(words, setting))
    }
}

impl Forced {
    /// Who, from when, for whom; what bears it, and whether the Security Council was told.
    fn told(&self, words: &Words, setting: &Setting) -> String {
        let (catalogue, start) = (setting.catalogue(), &setting.scenario().start);
        let named: Vec<String> = self.invoked.iter().map(|article| words.article(*article)).collect();
        let none = || words.text("answer-force-no-clause");
        let never = || words.text("measure-never");
        let args = [
            ("state", Arg::from(words.country(catalogue, self.state))),
            ("victim", words.country(catalogue, self.victim).into()),
            ("at", words.moment(self.at, start).into()),
            ("articles", if named.is_empty() { none() } else { words.list(&named) }.into()),
            ("reported", self.reported.map_or_else(never, |hour| words.moment(hour, start)).into()),
        ];
        let key = if self.state == self.victim { "answer-force-own" } else { "answer-force-for" };
        words.with(key, &args)
    }
}

impl Answer {
    /// The slug of its message.
    fn slug(&self) -> &'static str {
        match self {
            Self::Asked { between: None, .. } => "asked-nothing",
            Self::Asked { .. } => "asked",
            Self::Force(_) => "force",
            Self::Arrived { first: None, .. } => "arrived-nothing",
            Self::Arrived { .. } => "arrived",
            Self::Waited(waits) if waits.is_empty() => "waited-nowhere",
            Self::Waited(_) => "waited",
            Self::Twice(needs) if needs.is_empty() => "twice-nothing",
            Self::Twice(_) => "twice",
            Self::Chaired { since: None, .. } => "chaired",
            Self::Chaired { .. } => "chaired-since",
            Self::Added(brought) if brought.is_empty() => "added-nothing",
            Self::Added(_) => "added",
            Self::Unconvinced(capitals) if capitals.is_empty() => "unconvinced-nobody",
            Self::Unconvinced(_) => "unconvinced",
            Self::Left { .. } => "left",
            Self::Open { short, .. } if short.is_empty() => "open-nothing",
            Self::Open { .. } => "open",
            Self::Next(remedies) if remedies.is_empty() => "next-nothing",
            Self::Next(_) => "next",
            Self::Brought { first: None, .. } => "brought-nothing",
            Self::Brought { .. } => "brought",
        }
    }

    fn told(&self, words: &Words, setting: &Setting) -> String {
        let catalogue = setting.catalogue();
        let moment = |hour: Hours| Arg::from(words.moment(hour, &setting.scenario().start));
        let count = |count: usize| Arg::from(i64::try_from(count).unwrap_or(i64::MAX));
        let needs = |needs: &[NeedId]| {
            let named: Vec<String> = needs.iter().map(|need| words.need(catalogue, *need)).collect();
            Arg::from(words.list(&named))
        };
        let list = |named: Vec<String>| Arg::from(words.list(&named));
        let when = |hour: Option<Hours>| hour.map_or_else(|| words.text("measure-never").into(), moment);
        let args: Vec<(&str, Arg<'_>)> = match self {
            Self::Asked { declared, needs, between, quantified } => {
                let (from, to) = between.unwrap_or_default();
                vec![
                    ("declared", count(*declared)),
                    ("needs", count(*needs)),
                    ("from", moment(from)),
                    ("to", moment(to)),
                    ("quantified", when(*quantified)),
                ]
            }
            Self::Force(uses) => {
                let told: Vec<String> = uses.iter().map(|used| used.told(words, setting)).collect();
                vec![("uses", Arg::from(told.join(" ")))]
            }
            Self::Arrived { in_time, late, never, first } => {
                let mut args =
                    vec![("in_time", count(*in_time)), ("late", count(*late)), ("never", count(*never))];
                if let Some((giver, need)) = first {
                    args.push(("giver", words.country(catalogue, *giver).into()));
                    args.push(("need", words.need(catalogue, *need).into()));
                }
                args
            }
            Self::Waited(waits) => {
                let told = waits.iter().map(|(giver, clock, hours)| {
                    let cause =
                        clock.map_or_else(|| words.text("answer-borders"), |clock| words.clock(clock));
                    let (giver, hours) = (words.country(catalogue, *giver), words.duration(*hours));
                    words.labelled(&giver, &format!("{cause} {hours}"))
                });
                vec![("waits", Arg::from(words.joined(&told.collect::<Vec<_>>())))]
            }
            Self::Twice(booked) => vec![("needs", needs(booked))],
            Self::Chaired { by, since } => {
                vec![("state", words.country(catalogue, *by).into()), ("since", when(*since))]
            }
            Self::Added(brought) => {
                let told = brought.iter().map(|(giver, kind, quantity)| {
                    let giver = words.country(catalogue, *giver);
                    let kind_name = words.kind(catalogue, *kind);
                    let quantity = words.quantity(catalogue, *kind, *quantity);
                    words.labelled(&giver, &format!("{kind_name}, {quantity}"))
                });
                vec![("brought", Arg::from(words.joined(&told.collect::<Vec<_>>())))]
            }
            Self::Unconvinced(capitals) => {
                vec![("states", list(capitals.iter().map(|c| words.country(catalogue, *c)).collect()))]
            }
            Self::Left { endurance, short } => {
                vec![("endurance", words.points(*endurance).into()), ("needs", needs(short))]
            }
            Self::Open { short, pressure } => {
                let pressure = pressure.map_or_else(|| words.text("answer-unknown"), |p| words.points(p));
                vec![("needs", needs(short)), ("pressure", pressure.into())]
            }
            Self::Next(remedies) => {
                let told: Vec<String> = remedies.iter().map(|remedy| remedy.told(words, setting)).collect();
                vec![("remedies", Arg::from(told.join(" ")))]
            }
            Self::Brought { covered, needs, first } => {
                vec![("covered", count(*covered)), ("needs", count(*needs)), ("first", when(*first))]
            }
        };
        words.with(&format!("answer-{}", self.slug()), &args)
    }
}
