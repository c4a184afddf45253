//! Why a channel does not carry an offer, and why a way does not lead to the attacked state: a code for each cause.

use serde::{Deserialize, Serialize};

use crate::base::named;

named! {
    /// What keeps a channel from carrying an offer. Each names its channel first, whose law stands behind it.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum NotCarried {
        /// Union civil protection carries civil aid, and what of armed forces and services serves it.
        UcpmNotCivil = "ucpm_not_civil",
        /// Of the Union's own, civil protection sends its reserve.
        UcpmNotReserve = "ucpm_not_reserve",
        /// The giver takes no part in Union civil protection.
        UcpmNotTakingPart = "ucpm_not_taking_part",
        /// The military staff coordinates what is not civil.
        StaffCivil = "military_staff_civil",
        /// The giver takes no part in the common defence policy.
        StaffOutsidePolicy = "military_staff_outside_policy",
        /// What an attacked state gives itself needs no coordination.
        StaffOwn = "military_staff_own",
        /// What is data, words or law is no movement for the military staff to coordinate.
        StaffMovesNothing = "military_staff_moves_nothing",
        /// An agency or service carries its own kinds.
        AgencyOfState = "agency_of_state",
        /// Of states, an agency or service carries what members send to others.
        AgencyOfMembers = "agency_of_members",
        /// The Union's reserve goes by civil protection.
        AgencyReserve = "agency_reserve",
        /// The giver is in no headquarters or pool for the kind.
        NoPool = "no_pool",
        /// NATO coordinates what allies and its partners give.
        NatoGiverNoPartner = "nato_giver_no_partner",
        /// NATO's council has not been seized.
        NatoNotSeized = "nato_not_seized",
        /// The attacked state is neither an ally nor a partner of NATO.
        NatoNoPartner = "nato_no_partner",
        /// For a partner NATO coordinates nothing lethal.
        NatoLethal = "nato_lethal",
        /// For a partner the staffs have to have met of late.
        NatoNoContact = "nato_no_contact",
        /// The Union's own means go by the Union's channels.
        BilateralOfUnion = "bilateral_of_union",
    }
}

impl NotCarried {
    /// The law of the channel.
    #[must_use]
    pub fn law(self) -> &'static str {
        match self {
            Self::UcpmNotCivil | Self::UcpmNotReserve | Self::UcpmNotTakingPart => "civil_protection",
            Self::StaffCivil | Self::StaffOutsidePolicy | Self::StaffOwn | Self::StaffMovesNothing => {
                "military_staff"
            }
            Self::AgencyOfState | Self::AgencyOfMembers | Self::AgencyReserve => "agencies",
            Self::NoPool => "multinational_forces",
            Self::NatoNotSeized => "nato",
            Self::NatoGiverNoPartner | Self::NatoNoPartner | Self::NatoLethal | Self::NatoNoContact => {
                "partnership"
            }
            Self::BilateralOfUnion => "solidarity",
        }
    }
}

named! {
    /// Why a way does not lead to the attacked state.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum NoWay {
        /// The kind works where it stands.
        Stays = "stays_in_place",
        /// The kind has to travel, and no way was chosen.
        Unchosen = "way_not_chosen",
        /// The kind travels otherwise.
        OtherModes = "mode_not_of_kind",
        /// An event has closed that way to the kind.
        Blocked = "mode_blocked",
        /// Every way that there is, is closed.
        Closed = "way_closed",
        /// The network has no such way between the two.
        Nowhere = "no_route",
    }
}
