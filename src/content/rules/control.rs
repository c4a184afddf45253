//! What exercise control may make of an inject.
//!
//! Enters: the section `control` of `assets/rules.ron`. Leaves: plain numbers. Never here: which inject.

use serde::{Deserialize, Serialize};

use crate::base::PerMille;

/// The bounds of exercise control's orders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControlRules {
    /// The least and the most that an edited inject does, of what is written.
    pub edit_share: (PerMille, PerMille),
}
