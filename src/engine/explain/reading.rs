//! How a capital reads a case, taken apart: the score of the case, what moves it there, what it said.

use super::{Figure, Label, Value};
use crate::base::CountryId;
use crate::content::rules::ThresholdBand;
use crate::engine::law;
use crate::engine::view::SeatView;

impl SeatView<'_> {
    pub(super) fn explain_reading(&self, victim: CountryId, country: CountryId) -> Option<Vec<Figure>> {
        let row = self.reading(victim, country)?;
        let (rules, limits) = (&self.setting.rules().law.reading, &self.setting.rules().threshold);
        let count = |value: i32| Value::Count(i64::from(value));
        let said = row.said.map_or(Value::Word("silent"), |(band, _)| Value::Word(word(band)));
        let mut figure = Figure::new("reading", said).law("armed_aggression");
        if let Some((_, at)) = row.said {
            figure = figure.with("reading_since", Value::At(at));
        }
        let case = self.victims().into_iter().find(|v| v.country == victim)?.attack;
        let slug = if row.personal { "reading_own" } else { "reading_foreseen" };
        if row.own_word {
            figure = figure.with("reading_word", Value::Word("own_word"));
        }
        let mut points = Figure::new(slug, count(row.points)).with("reading_case", count(case.total()));
        let moved = row.leanings.iter().filter(|(_, by)| *by != 0);
        points = points.all(moved.map(|(leaning, by)| (Label::Named(leaning.slug()), count(*by))));
        if row.personal {
            let part = law::reading_personal(self.world, victim, country);
            points = points.with("reading_personal", count(part));
        }
        points = points
            .by("met", count(limits.met))
            .by("arguable", count(limits.arguable))
            .by("drawn", count(rules.drawn))
            .by("steadiness", count(rules.steadiness));
        Some(vec![figure, points])
    }
}

pub(super) fn word(band: ThresholdBand) -> &'static str {
    match band {
        ThresholdBand::Met => "reads_met",
        ThresholdBand::Arguable => "reads_arguable",
        ThresholdBand::NotMet => "reads_not_met",
    }
}
