//! Why a game ended as it did.

use serde::{Deserialize, Serialize};

use crate::base::named;

named! {
    /// Why a game ended as it did.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum EndReason {
        /// Escalation reached the top of the ladder.
        Ladder = "ladder",
        /// A function stayed broken down for too long.
        Breakdown = "breakdown",
        /// The adversary's means are broken, and it does not hold its main aim.
        Broken = "broken",
        /// Time is up, and the adversary holds its main aim: whatever was settled, that is not held.
        AimHeld = "aim_held",
        /// Time is up, and the end had been settled: by the answers to terms, or by what happened.
        Settled = "settled",
        /// Time is up; the adversary does not hold its main aim, and every attacked state works.
        Stands = "stands",
        /// Time is up; the adversary does not hold its main aim, and an attacked state is badly hurt.
        Hurt = "hurt",
    }
}
