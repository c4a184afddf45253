//! Whether a mechanism would do something about what an attacked state lacks, as far as a seat knows.
//!
//! Enters: a view, a mechanism, an attacked state. Leaves: the kinds that are short and that it would do something about.
//! Never here: what it costs, and whether it may be asked for.

use crate::base::{CountryId, KindId, NeedId};
use crate::content::{Mechanism, MechanismEffect, Mode, Track, VectorId};
use crate::engine::view::{MatchStatus, NeedView};
use crate::engine::{NeedState, SeatView};

/// Permission to move: what an emergency regime of movement is asked for.
const MOB_PERMIT: KindId = KindId::literal("MOB_PERMIT");

/// Kinds that the state has declared, that are not even met by what is coming, and that the mechanism helps with. Whoever
/// looks at many mechanisms reads the needs once.
pub(super) fn short_kinds(
    view: &SeatView<'_>,
    needs: &[NeedView],
    mechanism: &Mechanism,
    victim: CountryId,
) -> Vec<KindId> {
    let catalogue = view.setting().catalogue();
    let mut kinds: Vec<KindId> = Vec::new();
    for effect in &mechanism.effects {
        match effect {
            MechanismEffect::Supplies(kind, ..) | MechanismEffect::Calls(kind) => kinds.push(*kind),
            MechanismEffect::Opens(packages) => {
                kinds.extend(packages.iter().filter_map(|p| catalogue.package(*p)).map(|p| p.kind));
            }
            MechanismEffect::Permits(_) => {
                kinds.push(MOB_PERMIT);
                kinds.extend(waiting_to_move(view, victim));
            }
            MechanismEffect::Dampens(vector, _) => kinds.extend(denied_by(view, *vector)),
            _ => {}
        }
    }
    let mut short: Vec<KindId> = Vec::new();
    for kind in kinds {
        let id = NeedId { victim, kind };
        if needs.iter().any(|need| need.id == id && is_short(need)) && !short.contains(&kind) {
            short.push(kind);
        }
    }
    short
}

/// Kinds that are to come to a state by land and have not left: what they wait for longest are permits.
fn waiting_to_move(view: &SeatView<'_>, victim: CountryId) -> Vec<KindId> {
    let by_land = |mode: Option<Mode>| matches!(mode, Some(Mode::Road | Mode::Rail));
    let waits = |status: MatchStatus| matches!(status, MatchStatus::Proposed | MatchStatus::Agreed);
    let matches = view.matches().into_iter().filter(|m| m.need.victim == victim);
    matches.filter(|m| by_land(m.mode) && waits(m.status)).map(|m| m.need.kind).collect()
}

/// Kinds that deny a vector.
fn denied_by(view: &SeatView<'_>, vector: VectorId) -> impl Iterator<Item = KindId> {
    let vectors = &view.setting().rules().adversary.vectors;
    let rule = vectors.iter().find(|v| v.id == vector);
    rule.into_iter().flat_map(|v| v.denied_by.iter().map(|(kind, _)| *kind))
}

/// Whether a need is open and not even met by what is coming.
pub(super) fn is_short(need: &NeedView) -> bool {
    matches!(need.state, NeedState::Declared | NeedState::Partly)
        && need.want.is_some_and(|want| need.have + need.coming < want)
}

/// Whether flights along the aggressor's border are worth the step up: who attacks is known well enough to fly there, the
/// picture is poor, and the crisis still low on the ladder.
pub(super) fn worth_overflying(view: &SeatView<'_>) -> bool {
    let rules = view.setting().rules();
    let [_, moderate, _] = rules.picture.attribution_bands;
    view.track(Track::Attribution) >= moderate
        && view.track(Track::Escalation) < rules.politics.restraint_from
        && view.track(Track::Awareness) < rules.picture.pressure_known_from
}
