//! How capitals read a case, in words.
//!
//! Enters: rows of a view. Leaves: text. Never here: how they come to it.

use super::{Arg, Words};
use crate::engine::view::ReadingView;
use crate::engine::{Concern, Leaning, LegalReason, Plea};

impl Words {
    /// What an Ally sees threatened.
    #[must_use]
    pub fn concern(&self, concern: Concern) -> String {
        self.named("concern", concern.slug())
    }

    /// A plea: evidence, or a legal reading.
    #[must_use]
    pub fn plea(&self, plea: Plea) -> String {
        self.named("plea", plea.slug())
    }

    /// A reason as a capital gives it.
    #[must_use]
    pub fn legal_reason(&self, reason: LegalReason) -> String {
        match reason {
            LegalReason::Case(argument) => self.argument(argument),
            LegalReason::Leaning(leaning) => self.named("why-in", leaning.slug()),
        }
    }

    /// The reasons that weigh most for and against, so many of each: "for: …; against: …".
    #[must_use]
    pub fn reading_reasons(&self, row: &ReadingView, most: usize) -> String {
        self.reasons_that(row, most, |_| true)
    }

    /// Why a capital doubts a case: its own weightiest leaning that way, and then what all share.
    #[must_use]
    pub fn reading_gist(&self, row: &ReadingView) -> String {
        let weight = |(_, by): &&(Leaning, i32)| by.abs();
        let against = row.leanings.iter().filter(|(_, by)| *by < 0).max_by_key(weight);
        let own = against.or_else(|| row.leanings.iter().filter(|(_, by)| *by > 0).max_by_key(weight));
        let own = own.map(|(leaning, by)| {
            let side = if *by < 0 { "leaning-against" } else { "leaning-for" };
            format!("{} {}", self.named(side, leaning.slug()), self.signed((*by).into()))
        });
        let shared = self.reasons_that(row, 1, |reason| matches!(reason, LegalReason::Case(_)));
        let parts: Vec<String> = own.into_iter().chain((!shared.is_empty()).then_some(shared)).collect();
        self.joined(&parts)
    }

    fn reasons_that(&self, row: &ReadingView, most: usize, counts: fn(LegalReason) -> bool) -> String {
        let side = |key: &str, wanted: bool| {
            let said: Vec<String> = row
                .reasons
                .iter()
                .filter(|(reason, by)| counts(*reason) && (*by > 0) == wanted)
                .take(most)
                .map(|(reason, by)| format!("{} {}", self.legal_reason(*reason), self.signed((*by).into())))
                .collect();
            (!said.is_empty()).then(|| self.with(key, &[("reasons", Arg::from(said.join(", ")))]))
        };
        let sides: Vec<String> =
            [side("reading-for", true), side("reading-against", false)].into_iter().flatten().collect();
        self.joined(&sides)
    }

    /// What a capital says of a case, or that it is silent and what can be foreseen.
    #[must_use]
    pub fn reading_said(&self, row: &ReadingView) -> String {
        match row.said {
            Some((band, _)) => self.threshold(band),
            None => self.with("reading-silent", &[("reading", Arg::from(self.threshold(row.foreseen)))]),
        }
    }
}
