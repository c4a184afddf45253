//! What a delegation knows of itself when it decides.

use crate::base::{CountryId, PerMille};
use crate::content::rules::players::DelegationNumbers;
use crate::content::{Caveat, Package, UNION};
use crate::engine::view::OwnStance;
use crate::players::basket::Basket;

/// What a delegation knows of itself when it decides.
pub(super) struct Capital {
    pub(super) country: CountryId,
    /// The Union's services have none: they act at the level of a middling will.
    pub(super) will: PerMille,
    home_risk_shift: i32,
    pub(super) politics_stop: bool,
}

impl Capital {
    pub(super) fn of(basket: &Basket<'_, '_>, country: CountryId) -> Self {
        let view = basket.view;
        let middling = view.setting().rules().offers.middling_will;
        let unmoved = OwnStance { will: middling, home_risk_shift: 0, politics_stop: false };
        let OwnStance { will, home_risk_shift, politics_stop } = view.own_stance().unwrap_or(unmoved);
        Self { country, will, home_risk_shift, politics_stop }
    }

    pub(super) fn is_services(&self) -> bool {
        self.country == UNION
    }

    pub(super) fn home_risk(&self, package: &Package) -> PerMille {
        (package.home_risk + self.home_risk_shift).clamp(0, 1000)
    }

    /// Whether politics at home stop a package with these caveats.
    pub(super) fn is_stopped(&self, caveats: &[Caveat]) -> bool {
        self.politics_stop && caveats.contains(&Caveat::PoliticsCheck)
    }

    /// How far the risk of giving passes what its will bears.
    pub(super) fn reluctance(&self, package: &Package, numbers: &DelegationNumbers) -> i32 {
        let outweighed = self.will * numbers.will_against_risk / 1000;
        self.home_risk(package) - outweighed - numbers.refuse_above_risk
    }
}
