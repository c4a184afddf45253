//! When a capital says how it reads the case.

use serde::{Deserialize, Serialize};

use crate::base::named;

named! {
    /// When a capital says how it reads the case.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Occasion {
        /// It was asked, for aid or about the case itself.
        Asked = "asked",
        /// It made an offer.
        Offered = "offered",
        /// It spoke in the Council.
        Spoke = "spoke",
        /// The others acknowledged the invocation.
        Acknowledged = "acknowledged",
        /// Who sits in its seat stated it: its own word, which stands until it says another.
        OwnWord = "own_word",
        /// It had spoken before, and reads the case otherwise now.
        Moved = "moved",
    }
}
