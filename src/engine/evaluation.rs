//! How a game is judged: seven terms, their weighted sum, and what a debrief adds.

use serde::{Deserialize, Serialize};

use crate::base::PerMille;

/// A term of the evaluation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// Needs met, in time, by weight.
    Needs,
    /// Many carry it together.
    Solidarity,
    /// In step with NATO.
    Complementarity,
    /// Not higher than it had to go.
    Escalation,
    /// Lawful and by procedure.
    Legality,
    /// Can be kept up.
    Sustainability,
    /// A shared picture.
    Information,
}

impl Term {
    /// All terms, in the order of display.
    pub const ALL: [Self; 7] = [
        Self::Needs,
        Self::Solidarity,
        Self::Complementarity,
        Self::Escalation,
        Self::Legality,
        Self::Sustainability,
        Self::Information,
    ];

    /// Its slug, as in machine output and message keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Needs => "needs",
            Self::Solidarity => "solidarity",
            Self::Complementarity => "complementarity",
            Self::Escalation => "escalation",
            Self::Legality => "legality",
            Self::Sustainability => "sustainability",
            Self::Information => "information",
        }
    }
}

/// The evaluation of a game so far, or at its end. Terms and grade in thousandths of 100 points: 0 to 1000.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// The weighted sum, 0 to 1000.
    pub grade: PerMille,
    /// The terms in the order of `Term::ALL`, 0 to 1000 each, after the factor for passivity.
    pub terms: [PerMille; 7],
    /// The terms before that factor.
    pub raw: [PerMille; 7],
    /// Parts of each term: a slug of the catalogue, its weight within the term, its value.
    pub parts: Vec<(Term, String, PerMille, PerMille)>,
    /// Share of delivered effect that needed no consent of a third state, per mille.
    pub autonomy: PerMille,
    /// Typical mistakes detected, by number of `domain.md` §7.2, and how often.
    pub mistakes: Vec<(u8, u16)>,
    /// Kinds that stayed uncovered, with coverage reached: input for capability planning.
    pub shortfalls: Vec<(crate::base::NeedId, PerMille)>,
}
