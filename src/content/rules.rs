//! Every tuning number of the engine, as `assets/rules.ron` holds it. The file says beside each number
//! where it comes from, or that it is a planning figure; here stands what it means and its unit.

use serde::{Deserialize, Serialize};

use super::capability::{Mode, Track};
use crate::base::PerMille;

pub mod adversary;
pub mod control;
pub mod council;
pub mod evaluation;
pub mod functions;
pub mod law;
pub mod nato;
pub mod offers;
pub mod players;
pub mod politics;
pub mod staff;
pub mod statements;
pub mod travel;
pub mod triage;

pub use adversary::{AdversaryRules, VectorRule};
pub use control::ControlRules;
pub use council::{CouncilRules, GuestRule};
pub use evaluation::EvaluationRules;
pub use functions::Functions;
pub use law::{LawRules, MistakeRules, ThresholdBand, ThresholdRules};
pub use nato::NatoRules;
pub use offers::{Fit, Offers};
pub use players::PlayerRules;
pub use politics::Politics;
pub use staff::{Capacity, Picture};
pub use statements::StatementRule;
pub use travel::{MultinationalPool, Reception, Travel};
pub use triage::TriageNumbers;

/// Every tuning number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Raised whenever a change of rules or numbers makes old games play differently.
    pub version: u32,
    /// Levels at hour 0, where the scenario does not say otherwise.
    pub start: Start,
    /// Staff capacity.
    pub capacity: Capacity,
    /// What each kind of order costs the giver's pool; kinds not named cost nothing.
    pub order_cost: Vec<(String, i32)>,
    /// The shared picture and attribution.
    pub picture: Picture,
    /// Needs and the functions of the state.
    pub functions: Functions,
    /// Offers, wills, asking.
    pub offers: Offers,
    /// How well an offer fits a need.
    pub fit: Fit,
    /// Movement.
    pub travel: Travel,
    /// Reception.
    pub reception: Reception,
    /// EU–NATO complementarity.
    pub nato: NatoRules,
    /// Cohesion, trust, endurance, legitimacy.
    pub politics: Politics,
    /// The threshold of armed aggression.
    pub threshold: ThresholdRules,
    /// The steps of an activation, letters, Article 222, Article 51, who chairs.
    pub law: LawRules,
    /// Triage among several attacked states.
    pub triage: TriageNumbers,
    /// When the engine itself calls something a typical mistake.
    pub mistakes: MistakeRules,
    /// The Council.
    pub council: CouncilRules,
    /// Public statements.
    pub statements: Vec<StatementRule>,
    /// The adversary.
    pub adversary: AdversaryRules,
    /// The evaluation.
    pub evaluation: EvaluationRules,
    /// Exercise control.
    pub control: ControlRules,
    /// How the policies of the seats decide.
    pub players: PlayerRules,
}

/// Levels at hour 0, per mille.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Level of every track.
    pub tracks: Vec<(Track, PerMille)>,
    /// Level of every function.
    pub function: PerMille,
    /// Spread of a delegation's will around its formula, plus or minus.
    pub will_spread: PerMille,
    /// Chance that home politics stop what is subject to them.
    pub politics_stop_chance: PerMille,
    /// Largest error of a declared quantity without any picture, plus or minus.
    pub need_error_max: PerMille,
}

impl Rules {
    /// What a kind of order costs.
    #[must_use]
    pub fn cost_of(&self, slug: &str) -> i32 {
        self.order_cost.iter().find(|(s, _)| s == slug).map_or(0, |(_, cost)| *cost)
    }

    /// The value for a mode in a list by mode.
    #[must_use]
    pub fn by_mode<T: Copy>(list: &[(Mode, T)], mode: Mode) -> Option<T> {
        list.iter().find(|(m, _)| *m == mode).map(|(_, v)| *v)
    }
}
