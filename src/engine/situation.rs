//! Phase 1: injects and timers in their order, the adversary's acts, arrivals and reception, functions,
//! answers that are due, the slow movements of tracks.

use super::assess;
use super::burn::Burn;
use super::condition::holds_of;
use super::consequence::Follows;
use super::draft::Draft;
use super::event::{Cause, Event, NeedState, Rule};
use super::reforms::Reform;
use super::standing;
use super::travel;
use super::world::{ClockState, Offer, Timer};
use crate::base::{Hours, NeedId, OfferId, PerMille, Purpose};
use crate::content::{Function, Pool, Track, VectorId};

use super::event::Clock;

const MANDATE: Purpose = Purpose("mandate");
const REEXPORT: Purpose = Purpose("reexport");

impl Draft<'_> {
    /// Runs the situation of the turn that has been opened.
    pub(crate) fn situation(&mut self, acts: &[VectorId]) {
        self.fire_injects();
        for (number, vector) in acts.iter().enumerate() {
            self.act(*vector, number);
        }
        self.end_clocks();
        self.reception();
        self.functions();
        self.update_needs();
        self.first_struck();
        self.institutions_due();
        self.nato_due();
        self.slow_tracks();
        self.look_at_aims();
        self.settle_from_strength();
        self.open_capacity();
    }

    /// Injects dated in this turn and timers due in it, by time; of the same hour in file order.
    fn fire_injects(&mut self) {
        enum Due {
            Inject(usize),
            After(Timer),
        }
        let turn = self.world.turn;
        let scenario = std::sync::Arc::clone(self.setting.scenario());
        let from = if turn <= 1 { -1 } else { scenario.decides_at(turn - 1) };
        let to = self.world.hour;
        let mut done: Hours = Hours::MIN;
        // Timers set by an inject of this turn may fall due in it: look again until nothing is due.
        let mut fired: Vec<usize> = Vec::new();
        loop {
            let inject = scenario
                .injects
                .iter()
                .enumerate()
                .filter(|(i, inject)| !inject.epilogue && !fired.contains(i))
                .filter_map(|(i, inject)| Some((self.world.inject_due(inject, from, to)?, i)))
                .min()
                .map(|(hour, i)| (hour, Due::Inject(i)));
            let timer = self
                .world
                .timers
                .iter()
                .filter(|timer| timer.due <= to)
                .min_by_key(|timer| (timer.due, timer.after, timer.of))
                .map(|timer| (timer.due, Due::After(*timer)));
            let next = match (inject, timer) {
                (Some(i), Some(t)) => Some(if t.0 < i.0 { t } else { i }),
                (i, t) => i.or(t),
            };
            let Some((hour, due)) = next else { break };
            done = done.max(hour);
            match due {
                Due::Inject(index) => {
                    fired.push(index);
                    self.fire(&scenario.injects[index]);
                }
                Due::After(Timer { after, of, vote, .. }) => {
                    self.emit(Event::TimerEnded { after, of });
                    let setting = self.setting;
                    let whom = of.unwrap_or_else(|| self.world.lead());
                    if let Some(found) = setting.afters.get(usize::from(after))
                        && holds_of(setting, self.world, &found.when, whom)
                    {
                        match vote {
                            Some(vote) => self.carry_out_adopted(found.inject, &found.then, vote),
                            None if found.answered => {
                                self.carry_out(found.inject, &found.then, Follows::Answer(of));
                            }
                            None => self.carry_out(found.inject, &found.then, Follows::Inject),
                        }
                    }
                }
            }
        }
    }

    /// What came after the horizon, told when the game has reached it.
    pub(crate) fn epilogue(&mut self) {
        let scenario = std::sync::Arc::clone(self.setting.scenario());
        for inject in scenario.injects.iter().filter(|inject| inject.epilogue) {
            self.fire(inject);
        }
    }

    /// Answers that are due: mandates, releases, consents of third states.
    fn end_clocks(&mut self) {
        let now = self.world.hour;
        let due: Vec<(OfferId, Clock)> = self
            .world
            .offers
            .iter()
            .flat_map(|offer| {
                offer.clocks.iter().filter_map(move |(clock, state)| match state {
                    ClockState::Running(due) if *due <= now => Some((offer, *clock)),
                    _ => None,
                })
            })
            // Nothing is put to the vote of a parliament that need not vote any more.
            .filter(|(offer, clock)| {
                *clock != Clock::Mandate || travel::awaits(self.setting, self.world, offer, *clock)
            })
            .map(|(offer, clock)| (offer.id, clock))
            .collect();
        for (offer, clock) in due {
            let granted = self.clock_granted(offer, clock);
            self.emit(Event::ClockEnded { offer, clock, granted });
            if !granted {
                self.take_off_table(offer);
            }
            let claimed = self.world.offer(offer).is_some_and(Offer::is_claimed);
            if clock == Clock::Release && granted && claimed {
                // Nobody at NATO answered in time: the giver takes its unit back from the plan on its own.
                let giver = self.world.offer(offer).map(|o| o.giver);
                let by = self.rules().nato.contention_withdrawn;
                if let Some(giver) = giver {
                    self.track(Track::Contention, by, Cause::Giver(Rule::Contention, giver));
                }
            }
        }
    }

    fn clock_granted(&self, id: OfferId, clock: Clock) -> bool {
        let Some(offer) = self.world.offer(id) else { return false };
        let rules = &self.rules().offers;
        let will = self.world.delegations.get(&offer.giver).map_or(rules.middling_will, |d| d.will);
        let refusal = |purpose: Purpose, chance: PerMille| {
            self.dice().draw(purpose, 0, &format!("{}/{id}", offer.giver)).chance(chance)
        };
        match clock {
            Clock::Mandate => !refusal(MANDATE, rules.mandate_refusal * (1000 - will) / 1000),
            Clock::Reexport => !refusal(REEXPORT, rules.reexport_refusal),
            // What a government has agreed to it decides.
            Clock::Readiness
            | Clock::Release
            | Clock::UnMandate
            | Clock::Lift
            | Clock::LargestAlly
            | Clock::Government => true,
        }
    }

    /// Coverage lets functions recover or wear down; functions fail into each other.
    fn functions(&mut self) {
        let rules = &self.rules().functions;
        let left = 1000 - self.setting.scenario().own_means;
        let damage = super::draft::shares(i64::from(rules.damage_per_day), [left]);
        let victims: Vec<_> = self.world.victims.iter().map(|v| v.country).collect();
        for victim in victims {
            // What each need does to each function a day, and together what was not declared: it is not named, the
            // cause is told to all.
            let mut pulls: [Vec<(i64, NeedId)>; 8] = Default::default();
            let mut untold = [0_i64; 8];
            let mut served = [false; 8];
            for need in self.world.needs.iter().filter(|n| n.id.victim == victim && n.is_open()) {
                let Some(kind) = self.setting.catalogue().kind(need.id.kind) else { continue };
                let covered = i64::from(self.world.coverage(need));
                let size = rules.size_weight[super::assess::size_of(kind, need.quantity) as usize];
                let per_day = i64::from(rules.recovery_per_day) * covered - damage * (1000 - covered);
                for (function, share) in &kind.serves {
                    let weight = super::draft::shares(i64::from(*share), [kind.function_weight, size]);
                    let part = per_day * weight / 1000;
                    let place = function.index();
                    served[place] = true;
                    if need.declared.is_some() {
                        pulls[place].push((part, need.id));
                    } else {
                        untold[place] += part;
                    }
                }
            }
            for function in Function::ALL {
                let place = function.index();
                if !served[place] {
                    let start = self.rules().start.function;
                    let room = start - self.world.function(victim, function);
                    let by = self.prorated(rules.quiet_recovery_per_day).min(room.max(0));
                    self.function(victim, function, by, Cause::Rule(Rule::Recovery));
                    continue;
                }
                let told = pulls[place].iter().map(|(part, need)| (*part, Some(*need)));
                let mut moves: Vec<_> = told.chain([(untold[place], None)]).collect();
                // Losses first: what recovers makes them good.
                moves.sort();
                for (part, need) in moves {
                    let by = self.prorated_thousandths(part);
                    let rule = if part >= 0 { Rule::Recovery } else { Rule::Damage };
                    let cause = need.map_or(Cause::Rule(rule), |need| Draft::need_cause(rule, need));
                    self.function(victim, function, by, cause);
                }
            }
            if self.world.function(victim, Function::Energy) < rules.cascade_below {
                let by = -self.prorated(rules.cascade_per_day);
                for function in [Function::Health, Function::FoodWater, Function::Communications] {
                    self.function(victim, function, by, Cause::Rule(Rule::Cascade));
                }
            }
            let hours = self.turn_hours();
            for function in Function::ALL {
                let before = self.world.victim(victim).map_or(0, |v| v.brink_hours[function.index()]);
                let at_brink = self.world.function(victim, function) < rules.brink;
                let now = if at_brink { before + hours } else { 0 };
                if now != before {
                    self.emit(Event::FunctionAtBrink { victim, function, hours: now });
                }
            }
        }
        self.coverage_tracks();
    }

    /// Covered needs move their own track in its good direction.
    fn coverage_tracks(&mut self) {
        let rules = self.rules();
        let mut moves: Vec<(Track, i32, NeedId)> = Vec::new();
        for need in self.world.needs.iter().filter(|n| n.is_open()) {
            let Some(kind) = self.setting.catalogue().kind(need.id.kind) else { continue };
            let Some(track) = kind.track else { continue };
            let covered = self.world.coverage(need);
            let covering = i64::from(rules.functions.coverage_track_per_day * kind.weight) * 1000;
            let mut per_day = super::draft::shares(covering, [covered, 1000 - kind.function_weight]);
            if kind.id.as_str() == "INTEL" {
                per_day += i64::from(rules.picture.intel_attribution_per_day * covered);
            }
            let by = self.prorated_thousandths(per_day);
            if by > 0 {
                moves.push((track, if track.higher_is_worse() { -by } else { by }, need.id));
            }
        }
        for (track, by, need) in moves {
            let rule = if track == Track::Attribution { Rule::Evidence } else { Rule::Coverage };
            self.track_about(need.victim, track, by, Draft::need_cause(rule, need));
        }
    }

    /// Needs become partly met, met, or lapse. What is met is judged by the list: by the declared quantity, which
    /// all at the table know. The true one would be told by it.
    pub(in crate::engine) fn update_needs(&mut self) {
        let rules = &self.rules().functions;
        let mut changes: Vec<(NeedId, NeedState)> = Vec::new();
        for need in &self.world.needs {
            if matches!(need.state, NeedState::Lapsed | NeedState::Withdrawn) {
                continue;
            }
            let half_life = self.setting.half_life(need.id.kind);
            let listed = need.declared.unwrap_or(need.quantity);
            let covered = self.world.supply(need).per_mille_of(listed, 1000);
            let committed = assess::coming(self.setting, self.world, need.id, |_, _| true);
            let state = if need.state == NeedState::Latent {
                NeedState::Latent
            } else if covered >= rules.met_from {
                NeedState::Met
            } else if covered > 0 {
                NeedState::Partly
            } else if committed.is_zero() && self.world.hour > need.due + half_life * rules.lapse_half_lives {
                NeedState::Lapsed
            } else {
                NeedState::Declared
            };
            if state != need.state {
                changes.push((need.id, state));
            }
        }
        for (need, state) in changes {
            self.emit(Event::NeedStateChanged { need, state });
        }
    }

    /// What moves a little every day.
    fn slow_tracks(&mut self) {
        let rules = self.rules();
        let politics = &rules.politics;
        self.track(
            Track::Awareness,
            -self.prorated(rules.picture.decay_per_day),
            Cause::Rule(Rule::PictureDecay),
        );
        let burn = Burn::of(self.setting, self.world, self.world.consignments.iter()).a_day();
        self.track(Track::Endurance, -self.prorated(burn), Cause::Rule(Rule::BurnRate));
        let victims = i32::try_from(self.world.victims.len()).unwrap_or(1).max(1);
        let means = self.world.victims.iter().map(|v| self.world.mean_function(v.country));
        let mean = means.sum::<i32>() / victims;
        let trust = self.prorated(politics.trust_per_day);
        let by = if mean >= politics.trust_level { trust } else { -trust };
        self.track(Track::PublicTrust, by, Cause::Rule(Rule::VisibleResults));
        self.wear_adversary();
        self.drift_wills();
    }

    /// Wills follow cohesion.
    fn drift_wills(&mut self) {
        let share = self.rules().offers.will_drift_per_day;
        let cohesion = self.world.track(Track::Cohesion);
        let drift = |will: PerMille| self.prorated_thousandths(i64::from((cohesion - will) * share));
        let moves: Vec<_> = self.world.delegations.values().map(|d| (d.country, drift(d.will))).collect();
        for (country, by) in moves {
            self.will(country, by, Cause::Rule(Rule::WillDrift));
        }
    }

    /// The staff pools of this turn.
    fn open_capacity(&mut self) {
        let rules = &self.rules().capacity;
        let hours = self.turn_hours();
        let mode = self.world.ipcr.mode;
        let lent = standing::desk_lent(self.setting, mode);
        let desk = rules.desk_per_day + lent + self.world.capacity_shift(Pool::Hr);
        let least = rules.desk_turn_min * desk / rules.desk_per_day.max(1);
        let hr = super::draft::prorate(desk, hours).max(least).max(0);
        let at_work = standing::staff_per_day(self.setting, self.world, mode);
        let secretariat = if Reform::IpcrSecretariat.is_on(self.setting) { rules.secretariat } else { 0 };
        let lent = standing::staff_lent(self.setting, self.world);
        let shift = self.world.capacity_shift(Pool::Council);
        let council = rules.council_per_day + secretariat + lent + shift - at_work;
        self.emit(Event::CapacityOpened { hr, council: super::draft::prorate(council, hours) });
    }

    /// More was asked of the Council's staff in this turn than it has: by what runs, and by what was asked on top.
    pub(crate) fn overload(&mut self) {
        let free = self.world.council_free;
        if free >= 0 {
            return;
        }
        let rules = &self.rules().capacity;
        let over = -free;
        self.track(Track::Awareness, -over * rules.overload_awareness / 10, Cause::Rule(Rule::Overload));
        self.track(Track::Endurance, -over * rules.overload_endurance / 10, Cause::Rule(Rule::Overload));
    }
}
