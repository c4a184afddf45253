//! What a measure is made of: things and events that it counted or left out, and how its value is reckoned from them.
//! There is no other way to a value, so that what is listed and what is said cannot disagree.

use serde::Serialize;

use super::Unit;
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, OfferId};
use crate::content::Caveat;
use crate::engine::explain::{Label, Value};
use crate::engine::{Cause, Event};
use crate::record::debrief::needs::{Delivery, NeedStory};
use crate::record::debrief::stories::Moment;

/// What a measure counted or left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A thing of the game: a need, an offer, a state, a function.
    Thing(Label),
    /// A caveat of an offer.
    Caveat(OfferId, Caveat),
    /// A consignment: what of which kind, from whom, for which need.
    Delivery {
        /// The giver.
        giver: CountryId,
        /// What was sent.
        kind: KindId,
        /// How much.
        quantity: Milli,
        /// For what.
        need: NeedId,
    },
    /// A turn.
    Turn(u16),
    /// Where a level stood at the start.
    Start,
    /// All that one cause moved.
    Mover(Cause),
    /// What happened.
    Event(Event),
}

/// How much of it there is, as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// As figures of the game show it.
    Value(Value),
    /// In thousandths of a unit of measures.
    Measured(Unit, i64),
}

/// One of what a measure is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// When, where it has an hour.
    pub at: Option<Hours>,
    /// What it is.
    pub what: What,
    /// How much, where that is more than one.
    pub amount: Option<Amount>,
    /// What it adds to the value, where that is more than its number.
    pub weight: i64,
}

impl Part {
    pub(super) fn thing(label: Label) -> Self {
        Self { at: None, what: What::Thing(label), amount: None, weight: 1 }
    }

    pub(super) fn event(moment: &Moment) -> Self {
        let what = What::Event(moment.event.clone());
        Self { at: Some(moment.hour), what, amount: None, weight: 1 }
    }

    pub(super) fn delivery(need: &NeedStory, delivery: &Delivery) -> Self {
        let (giver, kind, quantity) = (delivery.giver, delivery.kind, delivery.quantity);
        let what = What::Delivery { giver, kind, quantity, need: need.id };
        Self { at: Some(delivery.left_at), what, amount: None, weight: 1 }
    }

    pub(super) fn of(what: What) -> Self {
        Self { at: None, what, amount: None, weight: 1 }
    }

    pub(super) fn at(self, hour: Hours) -> Self {
        Self { at: Some(hour), ..self }
    }

    pub(super) fn shown(self, value: Value) -> Self {
        Self { amount: Some(Amount::Value(value)), ..self }
    }

    /// A length of time that is counted by its hours.
    pub(super) fn lasting(self, hours: Hours) -> Self {
        Self { weight: i64::from(hours), ..self.shown(Value::Lasting(hours)) }
    }

    /// A number that counts as such.
    pub(super) fn times(self, count: i64) -> Self {
        Self { weight: count, ..self.shown(Value::Count(count)) }
    }

    /// Something in a unit of measures, by its thousandths.
    pub(super) fn measured(self, unit: Unit, thousandths: i64) -> Self {
        Self { weight: thousandths, amount: Some(Amount::Measured(unit, thousandths)), ..self }
    }

    pub(super) fn weighing(self, weight: i64) -> Self {
        Self { weight, ..self }
    }
}

/// How a value comes from what was counted and what was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reckoning {
    /// The hour of the first.
    First,
    /// How many.
    Number,
    /// How many of all.
    Share,
    /// What they weigh of what all weigh.
    Weight,
    /// What they add up to, for each of all.
    Each,
    /// What they add up to.
    Sum,
    /// Whole units of thousandths.
    Whole,
    /// A level: its start and all that moved it.
    Level,
    /// The highest.
    Most,
    /// The mean.
    Mean,
    /// The middle one.
    Median,
}

impl Reckoning {
    /// The value; nothing where it never came to that.
    #[must_use]
    pub fn value(self, counted: &[Part], others: &[Part]) -> Option<i64> {
        let all = || number(counted) + number(others);
        let some = || (!counted.is_empty()).then(|| weight(counted));
        let share = |part: i64, whole: i64| (whole > 0).then(|| part * 1000 / whole);
        match self {
            Self::First => counted.iter().filter_map(|part| part.at).min().map(i64::from),
            Self::Number => Some(number(counted)),
            Self::Share => share(number(counted), all()),
            Self::Weight => share(weight(counted), weight(counted) + weight(others)),
            Self::Each => share(weight(counted), all()),
            Self::Sum => Some(weight(counted)),
            Self::Whole => Some(weight(counted) / 1000),
            Self::Level => some(),
            Self::Most => counted.iter().map(|part| part.weight).max(),
            Self::Mean => some().map(|sum| sum / number(counted)),
            Self::Median => {
                let mut weights: Vec<i64> = counted.iter().map(|part| part.weight).collect();
                weights.sort_unstable();
                weights.get(weights.len() / 2).copied()
            }
        }
    }
}

fn number(parts: &[Part]) -> i64 {
    i64::try_from(parts.len()).unwrap_or(i64::MAX)
}

fn weight(parts: &[Part]) -> i64 {
    parts.iter().map(|part| part.weight).sum()
}

/// A measure before it is known of which kind it is.
pub(super) struct Taken {
    pub(super) slug: &'static str,
    pub(super) unit: Unit,
    pub(super) by: Reckoning,
    pub(super) numbers: Vec<(&'static str, Value)>,
    pub(super) counted: Vec<Part>,
    pub(super) others: Vec<Part>,
}

impl Taken {
    pub(super) fn new(slug: &'static str, unit: Unit, by: Reckoning, counted: Vec<Part>) -> Self {
        Self { slug, unit, by, numbers: Vec::new(), counted, others: Vec::new() }
    }

    /// How many there were.
    pub(super) fn number(slug: &'static str, counted: Vec<Part>) -> Self {
        Self::new(slug, Unit::Count, Reckoning::Number, counted)
    }

    /// How many of all; those are first of which it is so.
    pub(super) fn share(slug: &'static str, (counted, others): (Vec<Part>, Vec<Part>)) -> Self {
        Self::new(slug, Unit::PerMille, Reckoning::Share, counted).beside(others)
    }

    /// The hour of what happened first.
    pub(super) fn first(slug: &'static str, found: Option<Part>) -> Self {
        Self::new(slug, Unit::Hours, Reckoning::First, found.into_iter().collect())
    }

    /// With what was left out.
    pub(super) fn beside(self, others: Vec<Part>) -> Self {
        Self { others, ..self }
    }

    /// With a number that its rule names.
    pub(super) fn by(mut self, name: &'static str, value: Value) -> Self {
        self.numbers.push((name, value));
        self
    }
}
