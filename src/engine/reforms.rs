//! Reform options: what the rules would be if the Union had them. Analysts compare games with and
//! without. Each is read in the one place named beside it; those that a mechanism waits for stand with it in the
//! catalogue (`limits`, `trap`).

use super::order::Channel;
use super::setting::Setting;
use crate::base::OptionId;

/// A reform of the Union or of its relation with NATO.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reform {
    /// A common fund pays for what stays: endurance (`situation`).
    CommonFund,
    /// Classified information is exchanged: a contact with NATO does not age (`nato`).
    ClassifiedExchange,
    /// A reinforced secretariat: the Council's staff (`situation`).
    IpcrSecretariat,
    /// Qualified majority instead of unanimity (`council`).
    MajorityVoting,
    /// The register of needs and offers stands from the start (`game`).
    StandingRegister,
    /// A permanent headquarters leads what goes by the Military Staff (`assess`, `travel`).
    PermanentHeadquarters,
    /// European supply: part of what waits for a state of origin is of European make (`apply`).
    EuropeanSupply,
}

impl Reform {
    fn option(self) -> OptionId {
        match self {
            Self::CommonFund => OptionId::literal("common_fund"),
            Self::ClassifiedExchange => OptionId::literal("classified_exchange"),
            Self::IpcrSecretariat => OptionId::literal("ipcr_secretariat"),
            Self::MajorityVoting => OptionId::literal("majority_voting"),
            Self::StandingRegister => OptionId::literal("standing_register"),
            Self::PermanentHeadquarters => OptionId::literal("permanent_headquarters"),
            Self::EuropeanSupply => OptionId::literal("supply_55"),
        }
    }

    /// Whether this game has it.
    pub(crate) fn is_on(self, setting: &Setting) -> bool {
        setting.option_is(self.option(), "on")
    }
}

/// Whether the Union's permanent headquarters leads what goes by a channel: what the Military Staff else coordinates.
pub(crate) fn led_by_headquarters(setting: &Setting, channel: Channel) -> bool {
    channel == Channel::MilitaryStaff && Reform::PermanentHeadquarters.is_on(setting)
}
