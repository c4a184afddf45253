//! The life of a mechanism: asked for, decided, at work after its delay, ended; what it does on the way, and the
//! traps among them. `mechanisms` of the catalogue holds the numbers.

mod asking;
mod sharing;
mod supply;

use std::collections::BTreeSet;

pub(crate) use asking::{decides, is_its_order, is_under_way, limit_in_the_way, may_stand_down, victim_of};

pub(crate) use sharing::part_of_opened;

use super::attribution::{attribution_for, is_one_level};
use super::committees::notice;
use super::draft::Draft;
use super::event::{Cause, Event, Rule};
use super::flags;
use super::law;
use super::order::Body;
use super::overload::slowed;
use super::setting::Setting;
use super::standing;
use super::world::{Run, RunStage, World};
use crate::base::{CountryId, Hours, KindId, MechanismId, NeedId, PerMille};
use crate::content::{Limit, Mechanism, MechanismEffect, Pool, Seat, Starter, Track, UNION, VectorId};

const EMSA: MechanismId = MechanismId::literal("emsa");
const CER_NIS2: MechanismId = MechanismId::literal("cer-nis2");

/// Hours from the decision until it works for a state, or for all: the shorter in the shock of an attack.
pub(crate) fn delay(
    setting: &Setting,
    world: &World,
    mechanism: &Mechanism,
    victim: Option<CountryId>,
) -> Hours {
    let (least, usual) = mechanism.delay_hours;
    let hours = if world.in_shock() { least } else { usual };
    let own = mechanism.decides.is_the_unions();
    slowed(setting, world, if own { law::union_pace(setting, world, victim, hours) } else { hours })
}

/// Whether asking for it here is the trap that it holds: its legal basis does not carry it to this state.
pub(crate) fn is_trap(setting: &Setting, mechanism: &Mechanism, victim: CountryId) -> bool {
    let Some(trap) = &mechanism.trap else { return false };
    let lawful = trap.lawful_with.is_some_and(|option| setting.option_is(option, "on"));
    let member = setting.is_member(victim);
    let elsewhere = mechanism.limits.iter().any(|l| l.is_legal_basis()) && !member;
    !lawful && !elsewhere
}

/// What swings a track that stands at a level: up from another level on, down below it.
pub(crate) fn swung(level: PerMille, by: i32, from: PerMille) -> i32 {
    if level >= from { by } else { -by }
}

/// Kinds that it can do something about, where it does nothing else.
pub(crate) fn serves_only(setting: &Setting, mechanism: &Mechanism) -> Option<Vec<KindId>> {
    let mut kinds = Vec::new();
    for effect in &mechanism.effects {
        match effect {
            MechanismEffect::Supplies(kind, ..) | MechanismEffect::Calls(kind) => kinds.push(*kind),
            MechanismEffect::Opens(packages) => {
                let listed = packages.iter().filter_map(|p| setting.catalogue().package(*p));
                kinds.extend(listed.map(|p| p.kind));
            }
            MechanismEffect::Transport(_) => {}
            _ => return None,
        }
    }
    (!kinds.is_empty()).then_some(kinds)
}

fn is_asked_for(world: &World, need: NeedId) -> bool {
    world.need(need).is_some_and(|n| n.is_open() && n.declared.is_some())
}

/// Whose declared need a mechanism meets: of the state that asked for it; what the Council decides answers all
/// that asked for such a measure; of several, what the High Representative tasks goes where there is least.
pub(crate) fn served(world: &World, mechanism: &Mechanism, kind: KindId, victim: CountryId) -> Vec<NeedId> {
    let asked = world.needs.iter().filter(|n| n.id.kind == kind && is_asked_for(world, n.id));
    if mechanism.decides.vote_rule().is_some() {
        return asked.map(|n| n.id).collect();
    }
    let shared = mechanism.started_by(Starter::Hr) && victim == world.lead();
    let of = asked.filter(|n| shared || n.id.victim == victim);
    of.min_by_key(|n| world.coverage(n)).map(|n| n.id).into_iter().collect()
}

/// Whether a mechanism moves its levels for each that starts it: what each member gives is each one's own, and so is a step
/// up the ladder of each state. A step down takes the one ladder down, and once.
pub(crate) fn moves_for_each(mechanism: &Mechanism) -> bool {
    mechanism.by_each || mechanism.steps_up()
}

/// Whether a level that a mechanism moves was moved already, by the same that began shortly before for another attacked
/// state: what the Union owns once moves once. `at` is the hour at which this one begins, or would.
pub(crate) fn moved_for_another(
    setting: &Setting,
    world: &World,
    mechanism: &Mechanism,
    victim: CountryId,
    at: Hours,
    track: Track,
) -> bool {
    let shared = 0..setting.rules().politics.shared_hours;
    let begun = |run: &Run| match run.stage {
        RunStage::AtWork | RunStage::Done => true,
        RunStage::Asked => run.from < at,
        RunStage::Proposed => false,
    };
    let fresh = |run: &Run| begun(run) && shared.contains(&(at - run.from));
    !moves_for_each(mechanism)
        && world.runs.iter().any(|((id, at), run)| {
            *id == mechanism.id
                && *at != victim
                && is_one_level(setting, world, track, *at, victim)
                && fresh(run)
        })
}

impl Draft<'_> {
    /// A body of the Council adopted a measure, or what bargaining left of it: its delay starts.
    pub(crate) fn adopted(&mut self, measure: &Mechanism, asked_by: &BTreeSet<CountryId>, share: PerMille) {
        if asked_by.is_empty() {
            return self.start(measure, self.world.lead(), share);
        }
        for victim in asked_by {
            self.start(measure, *victim, share);
        }
    }

    /// Starts the delay of a mechanism that will do that share of what it can.
    pub(crate) fn start(&mut self, mechanism: &Mechanism, victim: CountryId, share: PerMille) {
        let delay = delay(self.setting, self.world, mechanism, Some(victim));
        // What a committee takes begins with its meeting, hours after the call.
        let meets = Body::that_takes(mechanism).map_or(0, |body| notice(self.setting, self.world, body));
        let from = self.world.hour + meets + delay;
        self.emit(Event::InstrumentTasked { instrument: mechanism.id, victim, from, share });
        if mechanism.id == EMSA {
            self.emit(Event::FlagSet { flag: flags::EMSA_TASKED, at: None });
        }
    }

    /// A round table is called.
    pub(crate) fn call_round_table(&mut self, cause: Cause) {
        let setting = self.setting;
        if let Some(mechanism) = setting.catalogue().mechanism(standing::ROUND_TABLE) {
            self.spend(Pool::Council, mechanism.cost.council, cause);
            self.start(mechanism, self.world.lead(), 1000);
        }
    }

    /// Operators of what was hit by cyber attack or sabotage warn their national authorities; these share it where
    /// the crisis response has a page to share it on.
    pub(crate) fn operators_notify(&mut self, vector: VectorId, victim: CountryId) {
        let setting = self.setting;
        let Some(mechanism) = setting.catalogue().mechanism(CER_NIS2) else { return };
        let idle = self.world.runs.get(&(CER_NIS2, victim)).is_none_or(|run| run.stage == RunStage::Done);
        // The duty is the law of the members, from its day on. Where nobody keeps a page, the warning goes unread.
        let limit = limit_in_the_way(setting, self.world, mechanism, victim, Seat::Victim(victim));
        let owed = limit.is_none_or(|limit| matches!(limit, Limit::Ipcr(_)));
        if idle && owed && matches!(vector, VectorId::Cyber | VectorId::Sabotage) {
            self.start(mechanism, victim, 1000);
        }
    }

    /// What is due begins to work, what has lasted its time ends, what works moves its tracks.
    pub(crate) fn instruments_due(&mut self) {
        let (setting, now) = (self.setting, self.world.hour);
        let runs: Vec<(MechanismId, CountryId, RunStage)> = self
            .world
            .runs
            .iter()
            .filter(|(_, run)| match run.stage {
                RunStage::Asked => run.from <= now,
                RunStage::AtWork => true,
                RunStage::Proposed | RunStage::Done => false,
            })
            .map(|((id, victim), run)| (*id, *victim, run.stage))
            .collect();
        for (id, victim, stage) in runs {
            let Some(mechanism) = setting.catalogue().mechanism(id) else { continue };
            if stage == RunStage::Asked {
                self.begin(mechanism, victim);
            } else {
                self.keep_up(mechanism, victim);
            }
        }
    }

    fn begin(&mut self, mechanism: &Mechanism, victim: CountryId) {
        let unmet = |limit: &Limit| matches!(limit, Limit::Ipcr(mode) if self.world.ipcr.mode < *mode);
        if is_trap(self.setting, mechanism, victim) || mechanism.limits.iter().any(unmet) {
            self.emit(Event::InstrumentEnded { instrument: mechanism.id, victim, by: None });
            if mechanism.id == CER_NIS2 {
                self.operators_unheard();
            }
            return;
        }
        // Who finds the shelves empty is told so, and nobody pays for it.
        let opens_alone = mechanism.effects.iter().all(|effect| matches!(effect, MechanismEffect::Opens(_)));
        if (mechanism.cost.millions > 0 || opens_alone) && self.opens_nothing(mechanism, victim) {
            return self.emit(Event::InstrumentEmpty { instrument: mechanism.id, victim });
        }
        let until = (mechanism.lasts_hours > 0).then_some(self.world.hour + mechanism.lasts_hours);
        self.emit(Event::InstrumentWorked { instrument: mechanism.id, victim, until });
        if mechanism.id == standing::ROUND_TABLE {
            self.meet(victim);
        }
        if mechanism.cost.millions > 0 {
            self.emit(Event::Paid { payer: UNION, amount: mechanism.cost.millions });
        }
        // By the hours at which they were due: in one turn all of them begin together.
        let due = self.world.runs.get(&(mechanism.id, victim)).map_or(self.world.hour, |run| run.from);
        for effect in &mechanism.effects {
            let moved = effect.moves_a_level().is_some_and(|track| {
                moved_for_another(self.setting, self.world, mechanism, victim, due, track)
            });
            if !moved {
                self.take_effect(mechanism, effect, victim);
            }
        }
    }

    /// What bargaining left of a mechanism.
    fn share_left(&self, mechanism: &Mechanism, victim: CountryId) -> PerMille {
        self.world.runs.get(&(mechanism.id, victim)).map_or(1000, |run| run.share)
    }

    fn take_effect(&mut self, mechanism: &Mechanism, effect: &MechanismEffect, victim: CountryId) {
        let cause = Cause::Rule(Rule::Instrument);
        let share = self.share_left(mechanism, victim);
        match effect {
            MechanismEffect::Track(track, by) => {
                let by = by * share / 1000;
                // A chair in its own cause is not trusted to hold the round.
                let partial =
                    mechanism.id == standing::ROUND_TABLE && law::in_own_cause(self.setting, self.world);
                let worth = if partial { self.rules().law.chair.own_cause_table } else { 1000 };
                self.track_about(victim, *track, by * worth / 1000, cause);
            }
            MechanismEffect::Function(function, by) => {
                self.function(victim, *function, by * share / 1000, cause);
            }
            MechanismEffect::Exchange(track, by) => {
                let by = super::nato::exchanged(self.setting, victim, by * share / 1000);
                self.track(*track, by, cause);
            }
            MechanismEffect::Supplies(kind, quantity, package) => {
                let served = served(self.world, mechanism, *kind, victim);
                self.supply_by_instrument(&served, quantity.share(share), *package);
            }
            MechanismEffect::Opens(packages) => self.open_for(mechanism, packages, victim),
            MechanismEffect::Calls(kind) => self.call_on_the_connected(mechanism, *kind, victim),
            MechanismEffect::Swing(track, by, from) => {
                let by = swung(self.world.track(*track), *by, *from) * share / 1000;
                self.track(*track, by, Cause::Rule(Rule::Summit));
            }
            MechanismEffect::Deters(vector, by) => self.vector(*vector, by * share / 1000, cause),
            MechanismEffect::Unproven(track, by) => {
                let moderate = self.rules().picture.attribution_bands[1];
                if attribution_for(self.setting, self.world, mechanism, victim) < moderate {
                    self.track(*track, by * share / 1000, cause);
                }
            }
            MechanismEffect::Unlocks(unlock) => {
                if !self.world.unlocked.contains(unlock) {
                    self.emit(Event::Unlocked { unlock: *unlock });
                }
            }
            MechanismEffect::Forcible => {
                match self.world.runs.get(&(mechanism.id, victim)).and_then(|run| run.given) {
                    Some((giver, _)) => self.uses_force(victim, giver),
                    None => self.uses_own_force(victim),
                }
            }
            // These hold while it works, and are read where they matter.
            MechanismEffect::PerDay(..)
            | MechanismEffect::Deconflicts(_)
            | MechanismEffect::Strikes
            | MechanismEffect::Start(..)
            | MechanismEffect::Permits(_)
            | MechanismEffect::Clears(..)
            | MechanismEffect::Dampens(..)
            | MechanismEffect::Transport(_)
            | MechanismEffect::Prepackaged { .. }
            | MechanismEffect::ShowsPlan
            | MechanismEffect::ShowsStock
            | MechanismEffect::Strand
            | MechanismEffect::ContactLasts(_)
            | MechanismEffect::Consensus(_)
            | MechanismEffect::Backfill(_)
            | MechanismEffect::Duplication(_)
            | MechanismEffect::Error(_)
            | MechanismEffect::Tables(_)
            | MechanismEffect::Desk(_)
            | MechanismEffect::Staff(_) => {}
        }
    }

    /// What it does while it works; or its end, when its time is over.
    fn keep_up(&mut self, mechanism: &Mechanism, victim: CountryId) {
        let over = self
            .world
            .runs
            .get(&(mechanism.id, victim))
            .is_some_and(|run| run.until.is_some_and(|until| until <= self.world.hour));
        if over {
            return self.end_instrument(mechanism, victim, true, None);
        }
        self.daily(mechanism, Cause::Rule(Rule::Instrument), |_| true);
    }

    /// Its end, by that seat's decision or because its time is over: what it held up while it worked falls back.
    fn end_instrument(&mut self, mechanism: &Mechanism, victim: CountryId, worked: bool, by: Option<Seat>) {
        self.emit(Event::InstrumentEnded { instrument: mechanism.id, victim, by });
        for effect in mechanism.effects.iter().filter(|_| worked) {
            if let MechanismEffect::Function(function, by) = effect {
                let by = -by * self.share_left(mechanism, victim) / 1000;
                self.function(victim, *function, by, Cause::Rule(Rule::Instrument));
            }
        }
    }

    /// Strikes that a state flies itself, or has ordered, end before their time.
    pub(crate) fn own_strikes_end(&mut self, state: CountryId) {
        let catalogue = self.setting.catalogue();
        let strikes = |id: &MechanismId| {
            catalogue
                .mechanism(*id)
                .filter(|m| m.effects.iter().any(|e| matches!(e, MechanismEffect::Strikes)))
        };
        let own = self.world.runs.iter().filter(|((_, at), run)| *at == state && run.stage.is_decided());
        let ended: Vec<(&Mechanism, bool)> =
            own.filter_map(|((id, _), run)| Some((strikes(id)?, run.stage == RunStage::AtWork))).collect();
        for (mechanism, worked) in ended {
            self.end_instrument(mechanism, state, worked, Some(Seat::Victim(state)));
        }
    }

    /// What a mechanism at work moves a day.
    pub(crate) fn daily(&mut self, mechanism: &Mechanism, cause: Cause, moves: impl Fn(Track) -> bool) {
        for effect in &mechanism.effects {
            if let MechanismEffect::PerDay(track, by) = effect
                && moves(*track)
            {
                self.track(*track, self.prorated(*by), cause);
            }
        }
    }
}
