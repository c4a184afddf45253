//! What authors write, and what it means once checked.
//!
//! Enters: texts of content files. Leaves: the checked `Catalogue` and `Scenario`s, or every
//! `Problem` at once. Never here: engine types, the terminal, reading of files.

pub mod capability;
pub mod catalogue;
pub mod condition;
pub mod consequence;
pub mod country;
pub mod geometry;
pub mod network;
pub mod package;
pub mod rules;
pub mod scenario;
pub mod tiles;

pub use capability::{Capability, Effect, Function, Mode, NatoOverlap, Nature, NeutralGiving, Size, Track};
pub use catalogue::{Catalogue, Mechanism, ScenarioSummary, Term};
pub use condition::{Condition, FunctionMeasure, IpcrMode, Measure, NatoPosture, Pool};
pub use consequence::{
    Answer, Choice, Consequence, Decider, DelayScope, LetterKind, Outcome, Seat, Vote, VoteRule,
};
pub use country::{Country, ParliamentRule, Region};
pub use geometry::{Atlas, Geometry, GeometryError, Role};
pub use network::{Edge, EdgeStatus, Network, Node, NodeKind, Theatre};
pub use package::{Caveat, Geofence, NatoAssignment, Package};
pub use rules::Rules;
pub use scenario::{
    Debrief, Inject, OptionChoice, OptionEffect, Scenario, ScenarioOption, StartMoment, Vector, VectorId,
};
