//! What a quantity weighs on its way: tonnes, lift, convoys.

use crate::base::{KindId, Milli, divide_rounding};
use crate::content::{Capability, Mode, Rules};

/// Lift by air: the one that is used up.
pub(crate) const AIRLIFT: KindId = KindId::literal("AIRLIFT");

/// Tonnes of a quantity, in thousandths.
fn tonnes(kind: &Capability, quantity: Milli) -> i64 {
    divide_rounding(quantity.0 * kind.lift_tonnes.0, 1000)
}

/// Units of lift, in thousandths, that a quantity draws from the victim's pool beyond what the giver
/// moves with its own means: sorties by air, trains or ships otherwise.
pub(crate) fn lift_needed(rules: &Rules, kind: &Capability, quantity: Milli, mode: Mode) -> Milli {
    if kind.self_deploys.contains(&mode) {
        return Milli::ZERO;
    }
    let own = Rules::by_mode(&rules.travel.own_lift_tonnes, mode).unwrap_or(i64::MAX / 1000);
    let unit = Rules::by_mode(&rules.travel.lift_unit_tonnes, mode).unwrap_or(1).max(1);
    let beyond = tonnes(kind, quantity) - own * 1000;
    if beyond <= 0 { Milli::ZERO } else { Milli((beyond + unit - 1) / unit) }
}

/// Convoys, trains or ships that a quantity puts on each edge.
pub(crate) fn convoys(rules: &Rules, kind: &Capability, quantity: Milli) -> u16 {
    let loads = tonnes(kind, quantity) / (rules.travel.convoy_tonnes.max(1) * 1000) + 1;
    u16::try_from(loads.max(1)).unwrap_or(u16::MAX).min(rules.travel.convoys_max)
}
