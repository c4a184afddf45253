//! Article 222 TFEU and Decision 2014/415/EU: what it answers, where it reaches, whether the state is clearly
//! overwhelmed, and what follows while it is in force. `domain.md` §1.4.

use serde::Serialize;

use crate::base::{CountryId, Hours, PerMille};
use crate::content::{Function, GeoStatus, Hazard};
use crate::engine::event::NeedState;
use crate::engine::setting::Setting;
use crate::engine::world::World;

/// Whether Article 222 would answer what happened to a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SolidarityView {
    /// The events that it answers.
    pub hazards: Vec<Hazard>,
    /// Whether it reaches where the attack happened.
    pub within: bool,
    /// Whether the state is clearly overwhelmed.
    pub overwhelmed: bool,
    /// Mean of its functions.
    pub mean: PerMille,
    /// Its weakest function, and the level.
    pub weakest: (Function, PerMille),
    /// Declared needs that nothing covers.
    pub uncovered: usize,
}

/// What Article 222 would say to a victim's situation now.
pub(crate) fn solidarity(setting: &Setting, world: &World, victim: CountryId) -> SolidarityView {
    let rules = &setting.rules().law.solidarity;
    let level = |function: &Function| world.function(victim, *function);
    let weakest = Function::ALL.into_iter().min_by_key(level).unwrap_or(Function::Government);
    let weakest = (weakest, level(&weakest));
    let mean = Function::ALL.iter().map(level).sum::<PerMille>() / 8;
    let state = world.victim(victim);
    let mut hazards = state.map(|v| v.hazards.clone()).unwrap_or_default();
    if weakest.1 < rules.disaster_below {
        hazards.insert(Hazard::Disaster);
    }
    let uncovered = world
        .needs
        .iter()
        .filter(|n| n.id.victim == victim && n.state == NeedState::Declared && n.declared.is_some())
        .count();
    SolidarityView {
        hazards: hazards.into_iter().collect(),
        within: state.map_or(GeoStatus::Territory, |v| v.place).within_solidarity(),
        overwhelmed: mean < rules.overwhelmed_mean
            || weakest.1 < rules.overwhelmed_function
            || uncovered >= rules.overwhelmed_needs,
        mean,
        weakest,
        uncovered,
    }
}

/// What the Union's own means take, bound as the Union itself is while the clause is in force.
pub(crate) fn union_pace(setting: &Setting, world: &World, hours: Hours) -> Hours {
    if world.solidarity_runs() { hours * setting.rules().law.solidarity.union_pace / 1000 } else { hours }
}
