//! Moves on the ladder of escalation that are the attacked state's own: it looks for a line and for talks as the crisis
//! climbs, and reaches for the aggressor's depth only where it is in a grave way, knows whom it strikes, and stays below
//! the rung from which it holds back.

use super::treaty::by_terrorists;
use crate::base::MechanismId;
use crate::content::Track;
use crate::content::rules::ThresholdBand;
use crate::engine::Order;
use crate::engine::view::{RunStage, VictimView};
use crate::players::basket::Basket;
use crate::players::usefulness::worth_overflying;

const LINE: MechanismId = MechanismId::literal("deconfliction-line");
const MEDIATION: MechanismId = MechanismId::literal("third-party-mediation");
const TRANSFER: MechanismId = MechanismId::literal("long-range-transfer");
const STRIKES: MechanismId = MechanismId::literal("strikes-on-depth");
const OVERFLIGHTS: MechanismId = MechanismId::literal("border-overflights");

/// Takes the moves that fit.
pub(super) fn take(basket: &mut Basket<'_, '_>, victim: &VictimView) {
    let view = basket.view;
    let numbers = &view.setting().rules().players.victim;
    let escalation = view.track(Track::Escalation);
    let stage = |id: MechanismId| {
        let mut runs = view.runs().filter(|m| m.victim == victim.country);
        runs.find(|m| m.id == id).map(|m| m.stage)
    };
    let mut give = |instrument| basket.give(Order::Task { instrument, victim: None });
    if escalation >= numbers.line_from {
        give(LINE);
    }
    // Whoever proposes talks is heard earlier than one would ask for them.
    let proposed = stage(MEDIATION) == Some(RunStage::Proposed);
    if proposed || escalation >= numbers.mediation_from {
        give(MEDIATION);
    }
    let known = view.attribution_of(victim.country) >= numbers.attribution_arguable;
    let met = view.setting().rules().threshold.band(victim.attack.total()) == ThresholdBand::Met;
    let grave = victim.functions.iter().any(|level| *level < numbers.grave_function);
    if known
        && met
        && grave
        && victim.attack.armed
        && !by_terrorists(victim)
        && escalation < numbers.force_below
    {
        // What was given comes first; alone it strikes only when that was not enough.
        let armed = matches!(stage(TRANSFER), Some(RunStage::AtWork | RunStage::Done));
        give(if armed { STRIKES } else { TRANSFER });
    }
    if worth_overflying(view) {
        give(OVERFLIGHTS);
    }
}
