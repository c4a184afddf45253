//! What a seat may know. Screens, players and exports get this and nothing else; the world stays behind it.
//!
//! Every accessor answers for one seat. `facts` gathers all that they can say, so that a test can hold
//! two worlds against each other and prove that what is hidden does not show.

use super::adversary;
use super::assess;
use super::attribution;
use super::order::{Channel, Window};
use super::setting::Setting;
use super::way;
use super::world::World;
use crate::base::{CountryId, Hours, KindId, Milli, NeedId, PerMille, UnlockId};
use crate::content::{Mode, Outcome, Seat, Track};

mod aid;
mod aims;
mod control;
mod council;
mod facts;
mod hints;
mod institutions;
mod law;
mod learns;
mod needs;
mod own;
mod readings;
mod register;
pub mod rows;
mod states;

pub use aid::MatchRank;
pub use facts::Facts;
pub use law::StepTakes;
pub use own::OwnStance;
pub use readings::ReadingView;
pub use register::{RegisterRow, RegisterView, RegisteredNeed, RegisteredOffer};
pub use rows::*;

/// Whose eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// A seat's.
    Seat(Seat),
    /// Everything: exercise control, and the review of a finished game.
    Full,
}

/// What a seat may know of a game.
#[derive(Clone, Copy)]
pub struct SeatView<'w> {
    pub(crate) setting: &'w Setting,
    pub(crate) world: &'w World,
    pub(crate) eyes: Eyes,
}

impl<'w> SeatView<'w> {
    /// Whose view this is.
    #[must_use]
    pub fn eyes(&self) -> Eyes {
        self.eyes
    }

    /// The seat; exercise control for the full view.
    #[must_use]
    pub fn seat(&self) -> Seat {
        match self.eyes {
            Eyes::Seat(seat) => seat,
            Eyes::Full => Seat::Excon,
        }
    }

    /// The giver for which this seat speaks: a delegation's own state; an attacked one where others are attacked beside it.
    #[must_use]
    pub fn giver(&self) -> Option<CountryId> {
        self.world.giver_of(self.seat())
    }

    /// Whether a state gives to others in this game, as everybody knows: not the one that is attacked alone.
    #[must_use]
    pub fn gives(&self, country: CountryId) -> bool {
        self.world.gives(country)
    }

    /// Catalogue, scenario, options: known to everybody.
    #[must_use]
    pub fn setting(&self) -> &'w Setting {
        self.setting
    }

    /// Whether everything may be seen.
    pub(in crate::engine) fn full(&self) -> bool {
        matches!(self.eyes, Eyes::Full | Eyes::Seat(Seat::Excon))
    }

    /// The turn, from 1.
    #[must_use]
    pub fn turn(&self) -> u16 {
        self.world.turn
    }

    /// The window now open.
    #[must_use]
    pub fn window(&self) -> Window {
        self.world.window
    }

    /// The time at which this turn decides, in hours from the start.
    #[must_use]
    pub fn hour(&self) -> Hours {
        self.world.hour
    }

    /// The time at which the last turn decides; what comes later comes too late.
    #[must_use]
    pub fn ends_at(&self) -> Hours {
        let scenario = self.setting.scenario();
        scenario.decides_at(scenario.turns())
    }

    /// Hours of this turn.
    #[must_use]
    pub fn turn_hours(&self) -> Hours {
        self.setting.scenario().turn_hours(self.world.turn)
    }

    /// How the game ended, once it did.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.world.ended
    }

    /// Whether this seat knows a track's level: the adversary its own pressure and what everybody can watch,
    /// all others everything but that pressure.
    fn knows_track(&self, track: Track) -> bool {
        match self.seat() {
            _ if self.full() => true,
            Seat::Adversary => matches!(track, Track::Pressure | Track::Escalation | Track::PublicTrust),
            _ => track != Track::Pressure,
        }
    }

    /// The level of a track; an estimate of the adversary's pressure, finer with a better picture.
    #[must_use]
    pub fn track_view(&self, track: Track) -> TrackView {
        let level = self.world.track(track);
        if self.knows_track(track) {
            return TrackView { track, level, estimate: false };
        }
        let informed = self.seat() != Seat::Adversary
            && self.world.track(Track::Awareness) >= self.setting.rules().picture.pressure_known_from;
        let (fine, coarse) = self.setting.rules().picture.pressure_steps;
        let step = if informed { fine } else { coarse };
        TrackView { track, level: (level + step / 2) / step * step, estimate: true }
    }

    /// All tracks, in the order of `Track::ALL`.
    #[must_use]
    pub fn tracks(&self) -> Vec<TrackView> {
        Track::ALL.iter().map(|t| self.track_view(*t)).collect()
    }

    /// How well it is known who attacks that state; where several adversaries attack, of its own.
    #[must_use]
    pub fn attribution_of(&self, victim: CountryId) -> PerMille {
        let told = self.knows_track(Track::Attribution);
        if told {
            attribution::attribution_of(self.setting, self.world, victim)
        } else {
            self.track(Track::Attribution)
        }
    }

    /// Where several adversaries attack and nothing joins them: the first state that each attacks, and how well it is known
    /// who that is.
    #[must_use]
    pub fn evidence(&self) -> Vec<(CountryId, PerMille)> {
        let told = self.knows_track(Track::Attribution);
        let each = self.world.evidence.iter().filter(|_| told);
        each.map(|(first, level)| (*first, *level)).collect()
    }

    /// Whether something has become available.
    #[must_use]
    pub fn unlocked(&self, unlock: UnlockId) -> bool {
        self.world.unlocked.contains(&unlock)
    }

    /// The adversary's vectors; empty but for its own seat and the full view.
    #[must_use]
    pub fn vectors(&self) -> Vec<VectorView> {
        if !self.full() && self.seat() != Seat::Adversary {
            return Vec::new();
        }
        self.world
            .adversary
            .vectors
            .iter()
            .map(|(id, state)| {
                let target = adversary::target(self.setting, self.world, *id);
                let target = target.unwrap_or_else(|| self.world.lead());
                let mean = self.world.mean_function(target);
                let denial = adversary::seen_denial(self.setting, self.world, *id, target);
                let weakest = self
                    .setting
                    .vector_rule(*id)
                    .and_then(|r| r.harms.first())
                    .map_or(mean, |(f, _)| self.world.function(target, *f));
                VectorView {
                    id: *id,
                    pressure: state.pressure,
                    learned: state.learned,
                    shunned: adversary::is_shunned(self.setting, self.world, *id),
                    seen_weakness: (1000 - weakest).max(self.setting.rules().adversary.weakness_floor),
                    deterrence: denial,
                    target,
                }
            })
            .collect()
    }

    /// How well an offer fits a need, per mille, by the channel by which it fits best: interoperability × caveats ×
    /// substitution; 0 when not at all.
    #[must_use]
    pub fn fit(&self, offer: &OfferView, need: NeedId) -> PerMille {
        let Some(kind) = self.setting.catalogue().kind(offer.kind) else { return 0 };
        let Some(offer) = self.world.offer(offer.id).filter(|o| self.knows_offer(o)) else { return 0 };
        way::best_fit(self.setting, self.world, offer, kind, need).unwrap_or(0)
    }

    /// The best channel and mode for an offer on this seat's knowledge, with the expected arrival; for a giver's own offer
    /// the channel by which it may send it.
    #[must_use]
    pub fn best_way(
        &self,
        offer: &OfferView,
        need: NeedId,
        quantity: Milli,
    ) -> Option<(Channel, Option<Mode>, Hours)> {
        let offer = self.world.offer(offer.id).filter(|o| self.knows_offer(o))?;
        let own = self.giver() == Some(offer.giver);
        let by = |channel: Channel| !own || channel == Channel::Bilateral;
        way::best_way_by(self.setting, self.world, offer, need, quantity, by)
    }

    /// Whether what a giver offers of one kind serves a need of another: the same, or a substitute.
    #[must_use]
    pub fn serves(&self, giver: CountryId, offer_kind: KindId, need_kind: KindId) -> bool {
        self.setting
            .catalogue()
            .kind(need_kind)
            .is_some_and(|need| assess::substitution(self.setting, giver, offer_kind, need) > 0)
    }
}

#[cfg(test)]
mod tests;
