//! The adversary's acts: what it tries, what denies it, what it learns.

use super::condition::holds;
use super::draft::{Draft, shares};
use super::event::{Cause, Event, Rule};
use super::flags;
use super::setting::Setting;
use super::standing;
use super::world::{AimState, Consignment, Offer, VectorState, World};
use crate::base::{CountryId, KindId, NeedId, PerMille, Purpose, divide_rounding};
use crate::content::{Aim, Caveat, GeoStatus, Track, VectorId};

const ACT: Purpose = Purpose("act");

/// How far what is deployed denies a vector, per mille: coverage of the kinds that do.
pub(crate) fn denial(setting: &Setting, world: &World, vector: VectorId, victim: CountryId) -> PerMille {
    denied(setting, vector, |kind| world.need(NeedId { victim, kind }).map_or(0, |n| world.coverage(n)))
}

fn denied(setting: &Setting, vector: VectorId, covered: impl Fn(KindId) -> PerMille) -> PerMille {
    let Some(rule) = setting.vector_rule(vector) else { return 0 };
    let parts = rule.denied_by.iter().map(|(kind, weight)| i64::from(*weight) * i64::from(covered(*kind)));
    i32::try_from(parts.sum::<i64>() / 1000).unwrap_or(1000).clamp(0, 1000)
}

/// How far a vector looks denied to the adversary: by what can be seen at work. What is given without publicity
/// is not seen, and denies all the same.
pub(crate) fn seen_denial(setting: &Setting, world: &World, vector: VectorId, victim: CountryId) -> PerMille {
    denied(setting, vector, |kind| {
        let need = world.need(NeedId { victim, kind });
        let quiet = |o: &Offer| o.caveats.contains(&Caveat::NoPublicity);
        let seen = |c: &Consignment| !world.offer(c.offer).is_some_and(quiet);
        need.map_or(0, |n| world.supply_of(n, seen).per_mille_of(n.quantity, 1000))
    })
}

/// How many acts the hours of this turn allow.
pub(crate) fn acts_per_turn(setting: &Setting, world: &World) -> usize {
    let scenario = setting.scenario();
    let pace = scenario.hours_per_act.unwrap_or(setting.rules().adversary.hours_per_act).max(1);
    // Counted from the start, so that acts rarer than turns come in some of them.
    let until = |hour: i32| hour / pace;
    let before = until(world.hour - scenario.turn_hours(world.turn));
    usize::try_from(until(world.hour) - before).unwrap_or(0)
}

/// The victim that the adversary strikes by a vector: of those in its reach the one whose functions look weakest. Whoever
/// agreed to its terms it leaves alone.
pub(crate) fn target(setting: &Setting, world: &World, vector: VectorId) -> Option<CountryId> {
    let listed = setting.scenario().vectors.iter().find(|v| v.id == vector);
    // Whom nothing has struck yet it strikes by no vector but one that is meant for that state.
    let reach = |country: CountryId| match listed {
        Some(v) if !v.at.is_empty() => v.at.contains(&country),
        _ => world.is_attacked(country),
    };
    world
        .victims
        .iter()
        .filter(|v| reach(v.country) && !world.flags_of.contains(&(flags::TERMS_ACCEPTED, v.country)))
        .min_by_key(|v| v.functions.iter().sum::<i32>())
        .map(|v| v.country)
}

/// Whether a vector is out of use this turn: not open yet, turned from after failures, or with nobody left to strike.
pub(crate) fn is_shunned(setting: &Setting, world: &World, vector: VectorId) -> bool {
    let opens = setting.scenario().vectors.iter().find(|v| v.id == vector).map_or(0, |v| v.from_hours);
    let turned_from = |v: &VectorState| v.shunned_until > world.turn;
    world.hour < opens
        || target(setting, world, vector).is_none()
        || world.adversary.vectors.get(&vector).is_some_and(turned_from)
}

/// How much of what a vector harms is what an aim wants broken, per mille.
pub(crate) fn serves_aim(setting: &Setting, aim: &Aim, vector: VectorId) -> PerMille {
    let Some(rule) = setting.vector_rule(vector) else { return 0 };
    let wanted = rule.harms.iter().filter(|(function, _)| aim.breaks.contains(function));
    let wanted: i32 = wanted.map(|(_, harm)| *harm).sum::<i32>() + if aim.trust { rule.trust } else { 0 };
    let all: i32 = rule.harms.iter().map(|(_, harm)| *harm).sum::<i32>() + rule.trust;
    wanted * 1000 / all.max(1)
}

/// Whether the adversary sees a way to an aim: a vector that serves it, in use, and not seen to be denied.
pub(crate) fn within_reach(setting: &Setting, world: &World, aim: &Aim) -> bool {
    world.adversary.vectors.keys().any(|vector| {
        serves_aim(setting, aim, *vector) > 0
            && !is_shunned(setting, world, *vector)
            && target(setting, world, *vector).is_some_and(|victim| {
                seen_denial(setting, world, *vector, victim) < setting.rules().adversary.aim_denied
            })
    })
}

impl Draft<'_> {
    /// The adversary acts by a vector; `number` tells acts of one turn apart.
    pub(crate) fn act(&mut self, vector: VectorId, number: usize) {
        let Some(rule) = self.setting.vector_rule(vector) else { return };
        let Some(state) = self.world.adversary.vectors.get(&vector).copied() else { return };
        let Some(victim) = target(self.setting, self.world, vector) else { return };
        let denial = denial(self.setting, self.world, vector, victim);
        let rules = &self.rules().adversary;
        let chance = shares(i64::from(state.pressure), [1000 - denial * rules.denial_share / 1000]);
        let subject = format!("{}/{number}", vector.slug());
        let mut draw = self.dice().draw(ACT, self.world.turn, &subject);
        let success = draw.chance(i32::try_from(chance).unwrap_or(0).clamp(rules.chance.0, rules.chance.1));
        let function = rule.harms.first().map_or(crate::content::Function::Government, |(f, _)| *f);
        self.emit(Event::AdversaryActed { vector, victim, function, success });

        let cause = Cause::Vector(vector);
        self.track_about(victim, Track::Attribution, rule.attribution, cause);
        if success {
            let kept = standing::dampened(self.setting, self.world, vector, victim);
            let strength = i64::from(rules.strength + state.pressure) * i64::from(kept) / 1000;
            for (function, harm) in &rule.harms {
                let harm = divide_rounding(i64::from(*harm) * strength, 1000);
                self.function(victim, *function, -i32::try_from(harm).unwrap_or(0), cause);
            }
            let clash = standing::deconflicted(self.setting, self.world, victim);
            self.track(Track::Escalation, rule.escalation * clash / 1000, cause);
            self.track(Track::PublicTrust, -rule.trust, cause);
            self.vector(vector, rules.success_pressure, cause);
            self.operators_notify(vector, victim);
            if rule.armed {
                self.armed_attack(victim);
            }
        } else {
            self.vector(vector, -rules.failure_pressure, Cause::Rule(Rule::Deterrence));
        }
        let result = if success { 1000 } else { 0 };
        let to = state.learned + (result - state.learned) * rules.learning / 1000;
        self.emit(Event::AdversaryLearned { vector, to });
        let failures = self.world.adversary.vectors.get(&vector).map_or(0, |v| v.failures);
        if failures >= rules.failures {
            self.emit(Event::AdversarySwitched { from: vector });
        }
    }

    /// Armed force hit what is the state's own: whatever was struck before, this is an armed attack, on its territory.
    fn armed_attack(&mut self, victim: CountryId) {
        let Some(state) = self.world.victim(victim) else { return };
        let elsewhere = state.place != GeoStatus::Territory;
        if !self.world.flags_of.contains(&(flags::ARMED_ATTACK, victim)) {
            self.emit(Event::FlagSet { flag: flags::ARMED_ATTACK, at: Some(victim) });
        }
        if elsewhere {
            self.emit(Event::PlaceFound { victim, place: GeoStatus::Territory });
        }
    }

    /// What the adversary has now of what it wanted.
    pub(crate) fn look_at_aims(&mut self) {
        let setting = self.setting;
        for (number, aim) in (0..).zip(&setting.scenario().aims) {
            let reached = holds(setting, self.world, &aim.reached);
            let had = self.world.adversary.aims.get(usize::from(number)).is_some_and(|a| a.since.is_some());
            if reached != had {
                self.emit(Event::AimMoved { aim: number, reached });
            }
        }
    }

    /// Who has had all that he wanted for long enough, or for longer what he chiefly wanted, wants it written down; and
    /// the scenario may name the hour by which a feeler comes.
    pub(crate) fn settle_from_strength(&mut self) {
        let (now, rules) = (self.world.hour, &self.rules().adversary);
        let aims = &self.world.adversary.aims;
        let has_for = |aim: &AimState, hours| aim.since.is_some_and(|since| now - since >= hours);
        let all = !aims.is_empty() && aims.iter().all(|aim| has_for(aim, rules.settled_hours));
        let by = self.setting.scenario().terms.as_ref().is_some_and(|terms| now >= terms.at_hours);
        if all || by || aims.first().is_some_and(|main| has_for(main, rules.main_aim_hours)) {
            self.seek_terms();
        }
    }

    /// A report of that quality says what the adversary wants, as the services see it.
    pub(crate) fn assess_aim(&mut self, quality: PerMille) {
        let stated = !self.world.adversary.aims.is_empty() && !self.world.adversary.aim_assessed;
        if stated && quality >= self.rules().picture.aim_known_from {
            self.emit(Event::AimAssessed);
        }
    }

    /// The means of the adversary wear down.
    pub(crate) fn wear_adversary(&mut self) {
        let wear = self.prorated(self.rules().adversary.wear_per_day);
        self.pressure(-wear, Cause::Rule(Rule::BurnRate));
        if self.world.mean_pressure() < self.rules().adversary.terms_below {
            self.seek_terms();
        }
    }

    /// It seeks terms, once: as its means are worn, or to keep what it has. Those whom it attacked are asked for an answer.
    fn seek_terms(&mut self) {
        // A group without anybody to speak for it only holds still.
        if self.world.adversary.sought_terms || !self.setting.scenario().counterpart {
            return;
        }
        self.emit(Event::TermsSought);
        let calmer = self.rules().adversary.terms_escalation;
        self.track(Track::Escalation, -calmer, Cause::Rule(Rule::Deterrence));
        if let Some(terms) = &self.setting.scenario().terms {
            self.fire(terms);
        }
    }
}
