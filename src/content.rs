//! What authors write, and what it means once checked.
//!
//! Enters: texts of content files. Leaves: the checked `Catalogue` and `Scenario`s, or every
//! `Problem` at once. Never here: engine types, the terminal, reading of files.

pub mod aim;
pub mod capability;
pub mod catalogue;
mod check;
pub mod clocks;
pub mod condition;
pub mod consequence;
pub mod country;
pub mod fault;
pub mod geometry;
pub mod guide;
pub mod history;
pub mod law;
pub mod library;
pub mod mechanism;
pub mod moment;
pub mod network;
pub mod objective;
mod outline;
pub mod package;
pub mod passage;
pub mod problem;
mod raw;
mod reading;
pub mod rules;
pub mod scenario;
pub mod sheet;
mod telling;
pub mod text;
pub mod tiles;
mod translation;
pub mod triage;
pub mod vector;

pub use aim::Aim;
pub use capability::{
    Capability, Effect, Force, Function, Gauge, Mode, NatoOverlap, Nature, NeutralGiving, Size, Track,
    UnionChannel, Yield,
};
pub use catalogue::{Catalogue, Term};
pub use clocks::Clocks;
pub use condition::{Condition, FunctionMeasure, IpcrMode, Measure, NatoPosture, Pool};
pub use consequence::{
    Answer, Choice, Consequence, Decider, DelayScope, LetterKind, Outcome, Proposal, Seat, Vote, VoteRule,
};
pub use country::{Country, Opinion, ParliamentRule, Region};
pub use fault::Fault;
pub use geometry::{Atlas, Geometry, GeometryError, Role};
pub use guide::{Crisis, Guide};
pub use history::{
    Contribution, Dated, History, Mark, Milestone, Role as ScriptRole, ScriptLine, ScriptedOrder,
};
pub use law::{GeoStatus, Hazard};
pub use library::{Library, check_scenario_text, scenario_from_outside};
pub use mechanism::{Decides, Effect as MechanismEffect, Family, Limit, Mechanism, Starter, Starts};
pub use moment::{BadMoment, StartMoment, days_from_date};
pub use network::{Edge, EdgeStatus, Network, Node, NodeKind, Theatre};
pub use objective::{Objective, Yardstick};
pub use package::{Caveat, Geofence, NatoAssignment, Package, UNION};
pub use passage::Passage;
pub use problem::{Problem, Problems, Severity, Suggestion};
pub use reading::FILE_BYTES_MAX;
pub use rules::Rules;
pub use scenario::{
    Affected, Debrief, InitialNeed, Inject, Membership, OptionChoice, OptionEffect, Roster, Scenario,
    ScenarioOption, ScenarioSummary,
};
pub use text::Remark;
pub use triage::TriageRule;
pub use vector::{Vector, VectorId};
