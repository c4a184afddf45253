//! Article 222 TFEU and Decision 2014/415/EU: what it answers, where it reaches, whether the state is clearly
//! overwhelmed, and what follows while it is in force. `domain.md` §1.4.

use serde::Serialize;

use crate::base::{CountryId, Hours, MechanismId, PerMille};
use crate::content::{Function, Hazard, IpcrMode, Mechanism};
use crate::engine::draft::Draft;
use crate::engine::event::NeedState;
use crate::engine::setting::Setting;
use crate::engine::standing;
use crate::engine::world::World;

const CIVIL_PROTECTION: MechanismId = MechanismId::literal("civil-protection-mechanism");

/// Whether Article 222 would answer what happened to a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SolidarityView {
    /// The events that it answers.
    pub hazards: Vec<Hazard>,
    /// Whether it reaches where it happened.
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
    // What fails is at home, wherever the blow fell.
    let failing = weakest.1 < rules.disaster_below;
    if failing {
        hazards.insert(Hazard::Disaster);
    }
    let uncovered = world
        .needs
        .iter()
        .filter(|n| n.id.victim == victim && n.state == NeedState::Declared && n.declared.is_some())
        .count();
    SolidarityView {
        hazards: hazards.into_iter().collect(),
        within: failing || state.is_none_or(|v| v.place.within_solidarity()),
        overwhelmed: mean < rules.overwhelmed_mean
            || weakest.1 < rules.overwhelmed_function
            || uncovered >= rules.overwhelmed_needs,
        mean,
        weakest,
        uncovered,
    }
}

/// What the Union's own means take for a state, or for all, bound as the Union itself is while the clause is in force.
pub(crate) fn union_pace(setting: &Setting, world: &World, victim: Option<CountryId>, hours: Hours) -> Hours {
    let bound = victim.map_or(world.solidarity_runs(), |victim| world.solidarity_runs_for(victim));
    if bound { hours * setting.rules().law.solidarity.union_pace / 1000 } else { hours }
}

/// What a mechanism that the Union itself decides takes of its staff while the clause binds it to that state: the
/// services list what they have without being asked for each.
pub(crate) fn union_cost(
    setting: &Setting,
    world: &World,
    mechanism: &Mechanism,
    victim: CountryId,
    cost: i32,
) -> i32 {
    let bound = mechanism.decides.is_the_unions() && world.solidarity_runs_for(victim);
    if bound { cost * setting.rules().law.solidarity.union_cost / 1000 } else { cost }
}

/// The Union's share of the transport of civil aid: all of it while the clause binds the Union to that state.
pub(crate) fn transport_share(setting: &Setting, world: &World, victim: CountryId) -> Option<PerMille> {
    let usual = standing::transport_share(setting, world, victim);
    let bound = setting.rules().law.solidarity.transport_share;
    if world.solidarity_runs_for(victim) { usual.max(Some(bound)) } else { usual }
}

impl Draft<'_> {
    /// What Decision 2014/415/EU sets going by itself: the crisis response at full activation, the emergency centre as
    /// the hub, a first report on the situation. A trap or a vote is none of it.
    pub(super) fn solidarity_machinery(&mut self, victim: CountryId) {
        let aimed = self.world.ipcr.next.map_or(self.world.ipcr.mode, |(next, _)| next);
        if aimed < IpcrMode::Full {
            self.decide_ipcr(IpcrMode::Full);
        }
        if self.world.ipcr.report_due.is_none() {
            self.order_report();
        }
        let hub = self.setting.catalogue().mechanism(CIVIL_PROTECTION);
        let idle = !self.world.runs.contains_key(&(CIVIL_PROTECTION, victim));
        if let Some(hub) = hub.filter(|_| idle) {
            self.start(hub, victim, 1000);
        }
    }
}
