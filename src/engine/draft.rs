//! A world in the making. Rules read it and emit facts; each fact is applied at once.

use super::apply::apply;
use super::event::{Cause, Event, Rule, Shelf};
use super::setting::Setting;
use super::world::World;
use crate::base::{CountryId, Dice, NeedId, OfferId, PerMille, divide_rounding};
use crate::base::{Hours, Milli};
use crate::content::{Function, Pool, Rules, Track, VectorId};

/// A world in the making, with what happened on the way.
pub(crate) struct Draft<'s> {
    pub(crate) setting: &'s Setting,
    pub(crate) world: &'s mut World,
    pub(crate) events: Vec<Event>,
}

impl<'s> Draft<'s> {
    pub(crate) fn new(setting: &'s Setting, world: &'s mut World) -> Self {
        Self { setting, world, events: Vec::with_capacity(64) }
    }

    pub(crate) fn emit(&mut self, event: Event) {
        apply(self.setting, self.world, &event);
        self.events.push(event);
    }

    pub(crate) fn rules(&self) -> &'s Rules {
        self.setting.rules()
    }

    pub(crate) fn dice(&self) -> Dice {
        Dice::new(self.world.seed)
    }

    pub(crate) fn turn_hours(&self) -> Hours {
        self.setting.scenario().turn_hours(self.world.turn)
    }

    /// A rate per day for the hours of this turn.
    pub(crate) fn prorated(&self, per_day: i32) -> i32 {
        self.prorated_thousandths(i64::from(per_day) * 1000)
    }

    /// A rate in thousandths per day for the hours of this turn: what it brings from the first hour of the game to now,
    /// less what it brought until this turn, each rounded. What a short turn leaves over comes with a later one.
    pub(crate) fn prorated_thousandths(&self, per_day: i64) -> i32 {
        let now = self.world.hour;
        let until = |hour: Hours| divide_rounding(per_day * i64::from(hour), 24 * 1000);
        i32::try_from(until(now) - until(now - self.turn_hours())).unwrap_or(0)
    }

    /// Moves a track. The delta is what is left of it after clamping; nothing is said when nothing moves.
    pub(crate) fn track(&mut self, track: Track, by: i32, cause: Cause) {
        if track == Track::Pressure {
            return self.pressure(by, cause);
        }
        if track == Track::Attribution {
            return self.attribution(None, by, cause);
        }
        let by = if track == Track::Cohesion && cause.is_bounded() { self.bounded_cohesion(by) } else { by };
        let to = self.world.track(track) + by;
        self.level(track, to, cause);
    }

    /// Brings a track to a level, as far as the scale goes.
    pub(super) fn level(&mut self, track: Track, to: PerMille, cause: Cause) {
        let from = self.world.track(track);
        let to = to.clamp(0, 1000);
        if to != from {
            self.emit(Event::TrackMoved { track, delta: to - from, to, cause });
        }
    }

    /// Rules move cohesion by so much in a turn at the most; injects, exercise control and the European Council may do
    /// more.
    fn bounded_cohesion(&self, by: i32) -> i32 {
        let most = self.rules().politics.cohesion_turn_max;
        let moved = self.world.cohesion_moved;
        by.clamp((-most - moved).min(0), (most - moved).max(0))
    }

    /// Moves every vector, and with them the track that is their mean.
    pub(crate) fn pressure(&mut self, by: i32, cause: Cause) {
        let vectors: Vec<VectorId> = self.world.adversary.vectors.keys().copied().collect();
        for vector in vectors {
            self.vector(vector, by, cause);
        }
    }

    /// Moves one vector, and the track that is the mean of all.
    pub(crate) fn vector(&mut self, vector: VectorId, by: i32, cause: Cause) {
        let Some(state) = self.world.adversary.vectors.get(&vector) else { return };
        let to = (state.pressure + by).clamp(0, 1000);
        if to == state.pressure {
            return;
        }
        let delta = to - state.pressure;
        self.emit(Event::VectorMoved { vector, delta, to, cause });
        self.level(Track::Pressure, self.world.mean_pressure(), cause);
    }

    pub(crate) fn function(&mut self, victim: CountryId, function: Function, by: i32, cause: Cause) {
        let from = self.world.function(victim, function);
        let to = (from + by).clamp(0, 1000);
        if to != from {
            self.emit(Event::FunctionMoved { victim, function, delta: to - from, to, cause });
        }
    }

    pub(crate) fn will(&mut self, country: CountryId, by: i32, cause: Cause) {
        let Some(from) = self.world.delegations.get(&country).map(|d| d.will) else { return };
        let to = (from + by).clamp(0, 1000);
        if to != from {
            self.emit(Event::WillMoved { country, delta: to - from, to, cause });
        }
    }

    pub(crate) fn spend(&mut self, pool: Pool, amount: i32, cause: Cause) {
        if amount > 0 {
            self.emit(Event::CapacitySpent { pool, amount, cause });
        }
    }

    /// Moves stock of an offer between shelves; never more than is there.
    pub(crate) fn stock(&mut self, offer: OfferId, from: Shelf, to: Shelf, quantity: Milli) {
        let there = self.world.offer(offer).map_or(Milli::ZERO, |o| o.on(from));
        let quantity = quantity.min(there);
        if !quantity.is_zero() {
            self.emit(Event::StockMoved { offer, from, to, quantity });
        }
    }

    /// Moves a component of complementarity that settles on its own by so much in this turn.
    pub(crate) fn need_cause(rule: Rule, need: NeedId) -> Cause {
        Cause::Need(rule, need)
    }
}

/// What is opened anew each turn, by the day, for so many hours, rounded.
pub(crate) fn prorate(per_day: i32, hours: Hours) -> i32 {
    i32::try_from(divide_rounding(i64::from(per_day) * i64::from(hours), 24)).unwrap_or(0)
}

/// A product of shares in per mille.
pub(crate) fn shares(value: i64, parts: impl IntoIterator<Item = PerMille>) -> i64 {
    parts.into_iter().fold(value, |value, part| divide_rounding(value * i64::from(part), 1000))
}
