//! Public statements and the instruments of the Union that can be tasked.
//!
//! Enters: the sections `statements` and `instruments` of `assets/rules.ron`. Leaves: plain numbers. Never here: decisions.

use serde::{Deserialize, Serialize};

use crate::base::{Hours, KindId, MechanismId, Milli, PackageId};
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

/// An instrument of the Union that can be tasked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentRule {
    /// Its identifier, as in the mechanisms.
    pub id: MechanismId,
    /// What it costs the desk.
    pub cost: i32,
    /// Hours until it works.
    pub delay_hours: Hours,
    /// What it moves.
    pub tracks: Vec<(Track, i32)>,
    /// What it supplies to a declared need, in the need's unit, and the package of the stock list that
    /// the same staff would otherwise give: one set of forces, counted once.
    pub supplies: Option<(KindId, Milli, PackageId)>,
    /// A typical mistake that tasking it here is, and its legitimacy.
    pub mistake: Option<u8>,
    /// A reform option under which it is no mistake.
    pub lawful_with: Option<String>,
    /// Made for use outside the Union: no mistake where nobody attacked is a member state.
    #[serde(default)]
    pub lawful_outside: bool,
}
