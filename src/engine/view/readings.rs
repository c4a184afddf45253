//! What a seat knows of how capitals read a case.

use serde::Serialize;

use super::SeatView;
use crate::base::{CountryId, Hours};
use crate::content::rules::ThresholdBand;
use crate::content::{Country, Seat};
use crate::engine::law;

/// How a capital reads the case of an attacked state, as far as a seat knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReadingView {
    /// The capital.
    pub country: CountryId,
    /// What it said, and when; none while it is silent.
    pub said: Option<(ThresholdBand, Hours)>,
    /// Points of 100 that can be foreseen: all but its personal part, which it has itself.
    pub points: i32,
    /// What they make of the case.
    pub foreseen: ThresholdBand,
    /// What it says, by the formula alone, if it speaks now: to itself and to the full view.
    pub held: Option<ThresholdBand>,
    /// Whether what it said is its seat's own word, which stands until it says another.
    pub own_word: bool,
    /// What moves it away from the score of the case, in points.
    pub leanings: Vec<(law::Leaning, i32)>,
    /// Whether `points` has its personal part: to itself and to the full view.
    pub personal: bool,
    /// What weighs for it, and against it, in points: the weightiest first.
    pub reasons: Vec<(law::LegalReason, i32)>,
}

impl SeatView<'_> {
    /// How the other members read a state's case: those that hold it for met first, silent ones last. Nothing before
    /// there is a case, and nothing for the adversary, who is not told.
    #[must_use]
    pub fn readings(&self, victim: CountryId) -> Vec<ReadingView> {
        if !self.reads_cases(victim) {
            return Vec::new();
        }
        let readers = law::readers(self.setting, victim);
        let mut rows: Vec<ReadingView> = readers.map(|country| self.reading_of(victim, country)).collect();
        rows.sort_by_key(|row| (row.said.is_none(), row.said.map(|(band, _)| band), row.country));
        rows
    }

    /// The same of one capital.
    #[must_use]
    pub fn reading(&self, victim: CountryId, country: CountryId) -> Option<ReadingView> {
        self.reader(victim, country).map(|country| self.reading_of(victim, country))
    }

    /// The points of that reading alone: what a capital asks itself at every vote.
    #[must_use]
    pub fn read_points(&self, victim: CountryId, country: CountryId) -> Option<i32> {
        self.reader(victim, country).map(|country| self.weighed(victim, country).2)
    }

    /// What a capital says by the formula alone, if it speaks now: to itself and to the full view.
    #[must_use]
    pub fn held(&self, victim: CountryId, country: CountryId) -> Option<ThresholdBand> {
        let country = self.reader(victim, country)?;
        let (_, own, points) = self.weighed(victim, country);
        own.then(|| law::reading_band(self.setting, self.world, victim, country.id, points))
    }

    /// That capital, where it reads the case of that state, and this seat is told.
    fn reader(&self, victim: CountryId, country: CountryId) -> Option<&Country> {
        let reads = self.reads_cases(victim) && country != victim && self.setting.is_member(country);
        self.setting.catalogue().country(country).filter(|_| reads)
    }

    /// How a capital said that it reads a case, and whether that is its seat's own word.
    #[must_use]
    pub fn said(&self, victim: CountryId, country: CountryId) -> (Option<ThresholdBand>, bool) {
        let state = self.world.victim(victim).filter(|_| self.reads_cases(victim));
        let said = state.and_then(|v| v.readings.get(&country)).map(|(band, _)| *band);
        (said, state.is_some_and(|v| v.own_words.contains(&country)))
    }

    /// Whether the case was argued to a capital so lately that it would only be repeated.
    #[must_use]
    pub fn argued_lately(&self, victim: CountryId, country: CountryId) -> bool {
        let argued = self.world.victim(victim).and_then(|v| v.argued.get(&country));
        let rules = &self.setting.rules().offers;
        self.seat() != Seat::Adversary && argued.is_some_and(|a| a.lately(rules, self.world.turn))
    }

    fn reads_cases(&self, victim: CountryId) -> bool {
        self.seat() != Seat::Adversary && law::is_a_case(self.setting, self.world, victim)
    }

    /// What can be foreseen of a reading, whether this seat knows its personal part, and the points with what it knows.
    fn weighed(&self, victim: CountryId, country: &Country) -> (law::Foreseen, bool, i32) {
        let seen = law::foreseen(self.setting, self.world, victim, country);
        let own = self.full() || self.giver() == Some(country.id);
        let part = if own { law::reading_personal(self.world, victim, country.id) } else { 0 };
        let points = seen.with(part);
        (seen, own, points)
    }

    fn reading_of(&self, victim: CountryId, country: &Country) -> ReadingView {
        let (seen, own, points) = self.weighed(victim, country);
        ReadingView {
            country: country.id,
            said: self.world.victim(victim).and_then(|v| v.readings.get(&country.id)).copied(),
            points,
            personal: own,
            held: own.then(|| law::reading_band(self.setting, self.world, victim, country.id, points)),
            own_word: self.world.victim(victim).is_some_and(|v| v.own_words.contains(&country.id)),
            foreseen: self.setting.rules().threshold.band(points),
            reasons: seen.reasons(self.setting),
            leanings: seen.leanings.to_vec(),
        }
    }
}
