//! Public statements.
//!
//! Enters: the section `statements` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::Hours;
use crate::content::capability::Track;

/// A public statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatementRule {
    /// Which: `solidarity`, `attribution`, `joint`, `restraint`.
    pub id: String,
    /// What it moves when it is sound.
    pub sound: Vec<(Track, i32)>,
    /// What it moves when it goes beyond the evidence.
    pub unsound: Vec<(Track, i32)>,
    /// Hours before the same statement moves anything again.
    pub rest_hours: Hours,
}
