//! What a crisis wears of endurance in a day, and what relief elsewhere gives back.

use super::reforms::Reform;
use super::setting::Setting;
use super::world::{Consignment, Leg, Offer, World};

/// What a day takes from endurance. A large state bears most of it by its own means, as it does of damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Burn {
    /// By the crisis itself.
    pub(crate) base: i32,
    /// By each consignment at work that the attacked state hosts.
    pub(crate) each: i32,
    /// What each gives back that relieves its units elsewhere.
    pub(crate) relief: i32,
    /// How many it hosts.
    pub(crate) here: i32,
    /// How many elsewhere.
    pub(crate) elsewhere: i32,
    /// What of it all is left, per mille, after the state's own means.
    left: i32,
}

impl Burn {
    /// Of what is at work. Nobody hosts a dossier, an action or a campaign.
    pub(crate) fn of<'a>(
        setting: &Setting,
        world: &World,
        of: impl Iterator<Item = &'a Consignment>,
    ) -> Self {
        let politics = &setting.rules().politics;
        let (mut here, mut elsewhere) = (0, 0);
        for consignment in of.filter(|c| c.leg == Leg::AtWork) {
            let kind = setting.catalogue().kind(consignment.need.kind);
            if world.offer(consignment.offer).is_some_and(Offer::serves_elsewhere) {
                elsewhere += 1;
            } else if kind.is_some_and(|kind| !kind.host_burden.is_zero()) {
                here += 1;
            }
        }
        // A common fund pays for what the givers would else carry alone.
        let fund = Reform::CommonFund.is_on(setting);
        Self {
            base: politics.burn_per_day,
            each: if fund { 0 } else { politics.burn_per_consignment },
            relief: politics.relief_per_consignment,
            here,
            elsewhere,
            left: 1000 - setting.scenario().own_means,
        }
    }

    /// What a day takes; below zero it gives.
    pub(crate) fn a_day(&self) -> i32 {
        (self.base + self.each * self.here) * self.left / 1000 - self.relief * self.elsewhere
    }
}
