//! Who may start a mechanism: seats by their role, and members apart from any state.

use serde::{Deserialize, Serialize};

use crate::base::named;

named! {
    /// A seat that may start a mechanism.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Starter {
        /// The High Representative.
        Hr = "hr",
        /// The attacked state, member of the Union or not.
        AttackedState = "attacked_state",
        /// The attacked state where it is a member: what a third state cannot ask of the Union by itself.
        AttackedMember = "attacked_member",
        /// The Presidency of the Council.
        Presidency = "presidency",
        /// Any delegation, partners' too.
        Delegation = "delegation",
        /// A member's delegation.
        Member = "member",
        /// NATO, by its Secretary General.
        Nato = "nato",
    }
}
