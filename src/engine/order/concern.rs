//! What an Ally sees threatened that asks for consultations.

use serde::{Deserialize, Serialize};

use crate::base::named;

named! {
    /// What is threatened in the opinion of who asks: the three of Article 4 of the North Atlantic Treaty.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Concern {
        /// The territorial integrity of a Party.
        Territory = "territory",
        /// Its political independence.
        Independence = "independence",
        /// Its security.
        Security = "security",
    }
}
