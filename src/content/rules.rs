//! Every tuning number of the engine, as `assets/rules.ron` holds it.

use serde::{Deserialize, Serialize};

/// Every tuning number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Raised whenever a change of rules or numbers makes old games play differently.
    pub version: u32,
}
