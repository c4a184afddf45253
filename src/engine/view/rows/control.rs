//! Rows of exercise control.

use serde::Serialize;

use crate::base::{Hours, InjectId, PerMille};
use crate::content::Remark;

/// Where an inject stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanStatus {
    /// It comes at its hour, if its condition holds then.
    Planned,
    /// It is kept back.
    Held,
    /// It comes in the coming situation, whatever its condition says.
    Released,
    /// It happened at that hour.
    Happened(Hours),
    /// Its moment passed without it.
    Lapsed,
    /// It is told after the end.
    Epilogue,
}

/// An inject in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanView {
    /// The inject.
    pub id: InjectId,
    /// The hour for which it is planned.
    pub hour: Hours,
    /// The hour that the scenario has.
    pub written: Hours,
    /// How much it does of what is written, per mille.
    pub share: PerMille,
    /// What is said besides.
    pub addition: Option<Remark>,
    /// Where it stands.
    pub status: PlanStatus,
    /// Whether its condition holds now; none where it has none.
    pub condition: Option<bool>,
}
