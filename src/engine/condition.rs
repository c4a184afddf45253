//! Whether a condition of the scenario holds in the world.

use super::event::NeedState;
use super::setting::Setting;
use super::standing;
use super::world::{Consignment, Leg, RunStage, World};
use crate::base::{CountryId, KindId, NeedId, PerMille};
use crate::content::{Condition, FunctionMeasure, Measure, Pool};

pub(crate) fn holds(setting: &Setting, world: &World, condition: &Condition) -> bool {
    holds_of(setting, world, condition, world.lead())
}

/// Whether it holds where what names no attacked state is of that one.
pub(crate) fn holds_of(setting: &Setting, world: &World, condition: &Condition, of: CountryId) -> bool {
    let need = |kind: KindId, at: Option<CountryId>| world.need(NeedId { victim: at.unwrap_or(of), kind });
    match condition {
        Condition::Always => true,
        Condition::All(all) => all.iter().all(|c| holds_of(setting, world, c, of)),
        Condition::Any(any) => any.iter().any(|c| holds_of(setting, world, c, of)),
        Condition::Not(inner) => !holds_of(setting, world, inner, of),
        Condition::Covered { kind, at } => {
            need(*kind, *at).is_some_and(|n| world.coverage(n) >= setting.rules().functions.covered_from)
        }
        Condition::Supplied { kind, size, at } => {
            let wanted = setting.catalogue().kind(*kind).map(|k| k.quantity(*size));
            need(*kind, *at).zip(wanted).is_some_and(|(n, wanted)| world.supply(n) >= wanted)
        }
        // Any of it delivered: by a giver, what is taken in of it, or by a decision or an instrument.
        Condition::Deployed { kind, at } => {
            let victim = at.unwrap_or(of);
            let taken_in = |c: &Consignment| c.leg == Leg::AtWork || !c.absorbed.is_zero();
            need(*kind, *at).is_some_and(|n| !n.by_decision.is_zero())
                || world.consignments.iter().any(|c| {
                    c.leg != Leg::Gone
                        && taken_in(c)
                        && c.need.victim == victim
                        && world.offer(c.offer).is_some_and(|o| o.kind == *kind)
                })
        }
        Condition::AtWork { mechanism, at } => {
            let run = world.runs.get(&(*mechanism, at.unwrap_or(of)));
            run.is_some_and(|run| run.stage == RunStage::AtWork)
        }
        Condition::Declared { kind, at } => {
            need(*kind, *at).is_some_and(|n| n.declared.is_some() && n.state != NeedState::Withdrawn)
        }
        Condition::Offered { need, nato, from, not_from } => world.offers.iter().any(|o| {
            o.is_live()
                && need.is_none_or(|k| k == o.kind)
                && nato.is_none_or(|n| n == o.nato)
                && (from.is_empty() || from.contains(&o.giver))
                && !not_from.contains(&o.giver)
        }),
        Condition::Asked { state, need, by_hours } => {
            world.delegations.get(state).is_some_and(|delegation| {
                delegation.asked.iter().any(|(kind, asked)| {
                    need.is_none_or(|k| k == *kind) && by_hours.is_none_or(|h| asked.first_hour <= h)
                })
            })
        }
        Condition::AtLeast(measure, level) => read(world, *measure) >= *level,
        Condition::Below(measure, level) => read(world, *measure) < *level,
        Condition::FunctionBelow { function, level, at } => {
            let victim = at.unwrap_or(of);
            let value = match function {
                FunctionMeasure::One(function) => world.function(victim, *function),
                FunctionMeasure::Mean => world.mean_function(victim),
            };
            value < *level
        }
        Condition::Flag { flag, at } => match at {
            _ if *flag == super::flags::STRIKES_FLOWN => {
                standing::strikes_flown(setting, world, at.unwrap_or(of))
            }
            Some(country) => world.flags_of.contains(&(*flag, *country)),
            // The register is up while information is shared, whoever set the flag.
            None if *flag == super::flags::REGISTER_UP => world.register_up(),
            None if *flag == super::flags::TRIAGE_PUBLISHED => world.triage.is_some(),
            None => world.has_flag(*flag),
        },
        Condition::Option { id, value } => setting.option_is(*id, value.as_str()),
        Condition::Decided { choice, answer } => {
            world.decided.iter().any(|(decided, _, taken)| decided == choice && taken == answer)
        }
        Condition::IpcrAtLeast(mode) => world.ipcr.mode >= *mode,
        Condition::NatoPostureAtLeast(posture) => world.nato.posture >= *posture,
        Condition::CapacityBelow(pool, level) => {
            let free = match pool {
                Pool::Hr => world.hr_free,
                Pool::Council => world.council_free,
            };
            free < *level
        }
        Condition::Moving(mode) => {
            world.consignments.iter().any(|c| c.leg == Leg::Moving && c.mode == Some(*mode))
        }
        Condition::MainAimHeld => world.adversary.holds_main_aim(),
    }
}

fn read(world: &World, measure: Measure) -> PerMille {
    match measure {
        Measure::Track(track) => world.track(track),
        Measure::Complementarity => world.complementarity(),
    }
}
