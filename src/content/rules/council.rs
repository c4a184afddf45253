//! The numbers of the Council: majorities, what bargaining costs, the measures that may be put on its agenda.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, KindId, MechanismId, PerMille, UnlockId};
use crate::content::{Track, VectorId, VoteRule};

/// The Council and the bodies that prepare it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilRules {
    /// Share of the members that a qualified majority needs.
    pub qualified_members: PerMille,
    /// Share of their population that it needs.
    pub qualified_people: PerMille,
    /// Abstentions of one in so many members, with as large a share of the population, stop unanimity.
    pub abstaining_of: i64,
    /// Cohesion lost for each abstention, but for that of a specific character.
    pub abstention: i32,
    /// Will lost by a capital that was outvoted.
    pub outvoted_will: i32,
    /// Times that an item may be postponed.
    pub postponed_most: u8,
    /// Cohesion lost when an item is taken off: everybody reads it as a failure to agree.
    pub taken_off: i32,
    /// Will lost by a capital that is lobbied again on the same item.
    pub lobbied_again_will: i32,
    /// Cohesion lost by a bargain with one capital.
    pub link: i32,
    /// Hours for which what was promised to a capital stays at home.
    pub link_hours: Hours,
    /// What is left of a measure after each watering down.
    pub watered: Vec<PerMille>,
    /// Measures that may be put on the agenda.
    pub measures: Vec<Measure>,
}

/// A measure that the Council decides on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its identifier; that of its vote is the same.
    pub id: MechanismId,
    /// By which rule it is decided.
    pub rule: VoteRule,
    /// What makes it available; none when it always is.
    pub unlock: Option<UnlockId>,
    /// Attribution that it needs.
    pub evidence: PerMille,
    /// Whether it has implications for defence, so that a specific character matters.
    pub defence: bool,
    /// What it costs a capital that sees no danger for itself; less with the danger it sees.
    pub burden: i32,
    /// What it moves when adopted.
    pub tracks: Vec<(Track, i32)>,
    /// Pressure that it takes from single vectors, or adds.
    pub vectors: Vec<(VectorId, i32)>,
    /// A need that it meets in the small quantity of its kind.
    pub meets: Option<KindId>,
}
