//! A measure in words: its name and value, its rule with the numbers in force, and what it is made of.

use super::part::{Amount, Part, What};
use super::{Measure, MeasureKind, Unit};
use crate::engine::Event;
use crate::engine::explain::{Inquiry, Label};
use crate::words::handbook::{Chapter, Topic};
use crate::words::{Arg, Lookup, Words};

/// Parts told at most of one list.
const LISTED: usize = 60;

/// What a measure is made of, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workings {
    /// Its name.
    pub name: String,
    /// How much.
    pub value: String,
    /// By which rule, with the numbers in force.
    pub rule: String,
    /// What it counted, under its heading.
    pub counted: (String, Vec<PartWords>),
    /// What it left out, under its heading, where there was any.
    pub others: Option<(String, Vec<PartWords>)>,
}

/// One of what a measure is made of, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartWords {
    /// When.
    pub when: Option<String>,
    /// What.
    pub name: String,
    /// How much.
    pub value: String,
    /// What it opens further.
    pub opens: Option<Inquiry>,
}

impl PartWords {
    /// What, and how much.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        if self.value.is_empty() {
            return self.name.clone();
        }
        words.labelled(self.name.trim_end_matches('.'), &self.value)
    }

    /// In one line, with its moment.
    #[must_use]
    pub fn line(&self, words: &Words) -> String {
        let said = self.said(words);
        self.when.as_ref().map_or_else(|| said.clone(), |when| words.labelled(when, &said))
    }
}

impl MeasureKind {
    /// The message that asks what measures of this kind answer.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Process => "measure-process",
            Self::Effect => "measure-effect",
            Self::Confidence => "measure-confidence",
        }
    }
}

impl Measure {
    /// The measure's name.
    #[must_use]
    pub fn name(&self, words: &Words) -> String {
        words.text(&format!("measure-{}", self.slug))
    }

    /// The page of the handbook about it.
    #[must_use]
    pub fn page(&self) -> Topic {
        self.read_from().map_or(Topic::Chapter(Chapter::Evaluation), |of| Topic::of_inquiry(&of))
    }

    /// The measure's name and its value with its unit.
    #[must_use]
    pub fn told(&self, words: &Words) -> (String, String) {
        let small = |value: i64| i32::try_from(value).unwrap_or(i32::MAX);
        let value = match (self.value, self.unit) {
            // What never happened has no hour; a mean of nothing is no "never".
            (None, Unit::Hours) if self.slug.starts_with("hours_to_") => words.text("measure-never"),
            (None, _) => words.text("measure-none"),
            (Some(hours), Unit::Hours) => words.duration(small(hours)),
            (Some(share), Unit::PerMille) => words.per_mille_as_percent(small(share)),
            (Some(level), Unit::Level) => words.points(small(level)),
            (Some(count), Unit::Count) => words.number(count),
            (Some(thousandths), unit @ (Unit::Ratio | Unit::Score)) => unit.told(words, thousandths),
            (Some(amount), Unit::Megawatts) => words.with("measure-megawatts", &[("amount", amount.into())]),
            (Some(amount), Unit::Millions) => words.with("measure-millions", &[("amount", amount.into())]),
            (Some(amount), Unit::Tonnes) => words.with("measure-tonnes", &[("amount", amount.into())]),
        };
        (self.name(words), value)
    }

    /// What it is made of, with its rule.
    #[must_use]
    pub fn workings(&self, words: &Words, at: &Lookup<'_>) -> Workings {
        let (name, value) = self.told(words);
        let numbers: Vec<(&str, Arg<'_>)> =
            self.numbers.iter().map(|(name, value)| (*name, Arg::from(words.value(at, *value)))).collect();
        let list = |key: &str, parts: &[Part]| {
            let count = i64::try_from(parts.len()).unwrap_or(i64::MAX);
            let mut told: Vec<PartWords> =
                parts.iter().take(LISTED).map(|part| part.told(words, at)).collect();
            if let Some(more) = parts.len().checked_sub(LISTED).filter(|more| *more > 0) {
                let count = Arg::from(i64::try_from(more).unwrap_or(i64::MAX));
                let name = words.with("and-more", &[("count", count)]);
                told.push(PartWords { when: None, name, value: String::new(), opens: None });
            }
            (words.with(key, &[("count", Arg::from(count))]), told)
        };
        Workings {
            rule: words.with(&format!("measure-{}.rule", self.slug), &numbers),
            counted: list("measure-counted", &self.counted),
            others: (!self.others.is_empty()).then(|| list("measure-others", &self.others)),
            name,
            value,
        }
    }
}

impl Unit {
    /// Thousandths of it, with a tenth where that is more than nothing.
    fn told(self, words: &Words, thousandths: i64) -> String {
        let tenths = i32::try_from(thousandths / 100).unwrap_or(i32::MAX);
        let amount = || Arg::from(words.points(tenths));
        match self {
            Self::Ratio => words.with("measure-per-member", &[("number", amount())]),
            Self::Score => words.with("measure-of-three", &[("score", amount())]),
            Self::Megawatts => words.with("measure-megawatts", &[("amount", amount())]),
            Self::Millions => words.with("measure-millions", &[("amount", amount())]),
            Self::Tonnes => words.with("measure-tonnes", &[("amount", amount())]),
            Self::Hours | Self::PerMille | Self::Level | Self::Count => words.points(tenths),
        }
    }
}

impl Part {
    fn told(&self, words: &Words, at: &Lookup<'_>) -> PartWords {
        let (setting, catalogue) = (at.setting(), at.catalogue());
        let name = match &self.what {
            What::Thing(Label::Function(victim, function)) => {
                words.inquiry(at, &Inquiry::Function(*victim, *function))
            }
            What::Thing(label) => words.label(at, *label).0,
            What::Caveat(offer, caveat) => {
                words.labelled(&words.offer(at, *offer), &words.caveat(catalogue, *caveat))
            }
            What::Delivery { giver, kind, quantity, need } => words.with(
                "measure-delivery",
                &[
                    ("giver", Arg::from(words.country(catalogue, *giver))),
                    ("kind", Arg::from(words.kind(catalogue, *kind))),
                    ("quantity", Arg::from(words.quantity(catalogue, *kind, *quantity))),
                    ("need", Arg::from(words.need(catalogue, *need))),
                ],
            ),
            What::Turn(turn) => words.with("measure-turn", &[("turn", Arg::from(*turn))]),
            What::Start => words.text("measure-start"),
            What::Mover(cause) => words.cause(setting, cause),
            What::Event(event) => words.bearing(at, event).unwrap_or_default(),
        };
        PartWords {
            when: self.at.map(|hour| words.moment(hour, &setting.scenario().start)),
            name,
            value: match self.amount {
                Some(Amount::Value(value)) => words.value(at, value),
                Some(Amount::Measured(unit, thousandths)) => unit.told(words, thousandths),
                None => String::new(),
            },
            opens: self.opens(at),
        }
    }

    /// The number of the game behind it.
    fn opens(&self, at: &Lookup<'_>) -> Option<Inquiry> {
        Some(match &self.what {
            What::Thing(Label::Need(need)) | What::Delivery { need, .. } => Inquiry::Need(*need),
            What::Thing(Label::Offer(offer)) | What::Caveat(offer, _) => Inquiry::Offer(*offer, None),
            What::Thing(Label::Function(victim, function)) => Inquiry::Function(*victim, *function),
            What::Thing(Label::Country(country)) => Inquiry::Will(*country),
            What::Thing(Label::Track(track)) => Inquiry::Track(*track),
            What::Event(Event::VoteHeld { vote, .. }) => Inquiry::Vote(*vote),
            What::Event(Event::OfferTabled { offer, .. } | Event::ClockStarted { offer, .. }) => {
                Inquiry::Offer(*offer, None)
            }
            What::Event(Event::MatchAgreed { proposal } | Event::MatchDropped { proposal, .. }) => {
                Inquiry::Need(at.proposal(*proposal)?.need)
            }
            _ => return None,
        })
    }
}
