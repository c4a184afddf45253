//! What a seat may know. Screens, players and exports get this and nothing else; the world stays behind it.
//!
//! Every accessor answers for one seat. `facts` gathers all that they can say, so that a test can hold
//! two worlds against each other and prove that what is hidden does not show.

use super::adversary;
use super::assess;
use super::institutions;
use super::law;
use super::legal;
use super::order::{Channel, Order, OrderKind, Window};
use super::preview::Preview;
use super::rejection::Rejection;
use super::setting::Setting;
use super::world::World;
use serde::Serialize;

use crate::base::{CountryId, FlagId, Hours, KindId, Milli, NeedId, OfferId, PerMille, UnlockId};
use crate::content::{Function, Mode, Outcome, Seat, Track};

mod aid;
mod council;
mod learns;
mod needs;
mod own;
pub mod rows;
mod states;

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

/// An order that is legal now; quantities as a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalOrder {
    /// The order, with the largest quantity where it has one.
    pub order: Order,
    /// The range of its quantity: least and most.
    pub quantity: Option<(Milli, Milli)>,
    /// What it costs the seat's pool.
    pub cost: i32,
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

    /// Catalogue, scenario, options: known to everybody.
    #[must_use]
    pub fn setting(&self) -> &'w Setting {
        self.setting
    }

    /// Whether everything may be seen.
    fn full(&self) -> bool {
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

    /// The victims, lead first.
    #[must_use]
    pub fn victims(&self) -> Vec<VictimView> {
        // The other side hears of an invocation, not of what is made of it.
        let told = self.seat() != Seat::Adversary;
        self.world
            .victims
            .iter()
            .map(|v| VictimView {
                country: v.country,
                functions: v.functions,
                invoked: v.invoked.iter().map(|(a, h)| (*a, *h)).collect(),
                forcible_at: v.forcible_at,
                reported_at: v.reported_at,
                terminated_at: v.terminated_at,
                intake_per_day: super::reception::intake_per_day(self.setting, self.world, v.country),
                queue: super::reception::queue(self.setting, self.world, v.country),
                threshold: law::threshold(self.setting, self.world, v.country),
                solidarity: law::solidarity(self.setting, self.world, v.country),
                steps: if told {
                    v.steps.iter().map(|(step, at)| (*step, *at)).collect()
                } else {
                    Vec::new()
                },
                next_step: v.next_step.filter(|_| told),
                letter_at: v.letter_at.filter(|_| told),
            })
            .collect()
    }

    /// Attacked states, lead first.
    pub fn victim_ids(&self) -> impl Iterator<Item = CountryId> + use<'w> {
        self.world.victims.iter().map(|v| v.country)
    }

    /// A function of a victim.
    #[must_use]
    pub fn function(&self, victim: CountryId, function: Function) -> PerMille {
        self.world.function(victim, function)
    }

    /// NATO.
    #[must_use]
    pub fn nato(&self) -> NatoView {
        let nato = &self.world.nato;
        let told = self.full() || matches!(self.seat(), Seat::Hr | Seat::Nato);
        let next = nato.draw.filter(|_| self.knows_council());
        let attribution = self.track_view(Track::Attribution).level;
        NatoView {
            posture: nato.posture,
            obstacles: next
                .map_or_else(Vec::new, |(p, _)| super::nato::obstacles(self.setting, attribution, p)),
            decides_at: next.map(|(_, hour)| hour),
            attribution_for: next.map_or(0, |(p, _)| super::nato::attribution_for(self.setting, p)),
            deciding: nato.draw.map(|(posture, _)| posture).filter(|_| self.seat() != Seat::Adversary),
            plan_known: self.knows_plan(),
            contacted_at: nato.contacted_at.filter(|_| self.seat() != Seat::Adversary),
            endorsed: nato.endorsed,
            joint_sought: self.world.joint_sought && told,
        }
    }

    /// The crisis response.
    #[must_use]
    pub fn ipcr(&self) -> IpcrView {
        let ipcr = &self.world.ipcr;
        // That the arrangements are activated is public; what goes on in them is not.
        let told = self.seat() != Seat::Adversary;
        let upload_share = institutions::upload_share(self.setting, self.world);
        IpcrView {
            mode: ipcr.mode,
            next: ipcr.next.filter(|_| told),
            requested: ipcr.requested.filter(|_| told),
            report: ipcr.report_at.map(|at| (at, ipcr.report_quality)).filter(|_| told),
            report_due: ipcr.report_due.filter(|_| told),
            register_up: self.world.register_up(),
            upload_share: if told { upload_share } else { 0 },
        }
    }

    /// The staff pools, after this basket of the seat's own orders.
    #[must_use]
    pub fn capacity(&self, basket: &[Order]) -> CapacityView {
        if self.seat() == Seat::Adversary {
            return CapacityView::default();
        }
        let spent = if self.seat() == Seat::Hr { legal::spent(self.setting, basket) } else { 0 };
        CapacityView {
            hr_turn: self.world.hr_opened,
            hr_free: self.world.hr_free - spent,
            council_turn: self.world.council_opened,
            council_free: self.world.council_free,
        }
    }

    /// Mechanisms asked for, at work, or done.
    #[must_use]
    pub fn mechanisms(&self) -> Vec<MechanismView> {
        let told = self.seat() != Seat::Adversary;
        self.world
            .runs
            .iter()
            .filter(|_| told)
            .map(|((id, victim), run)| MechanismView {
                id: *id,
                victim: *victim,
                stage: run.stage,
                from: run.from,
                until: run.until,
            })
            .collect()
    }

    /// How many offers a capital may table in this turn.
    #[must_use]
    pub fn offers_per_turn(&self) -> u16 {
        let more = super::instruments::tables_more(self.setting, self.world);
        self.setting.rules().offers.per_turn_max + more
    }

    /// Promises made.
    #[must_use]
    pub fn promises(&self) -> Vec<PromiseView> {
        self.world
            .promises
            .iter()
            .map(|p| PromiseView { id: p.id, need: p.need, by: p.by, kept: p.kept })
            .collect()
    }

    /// Choices that wait for a seat, where this seat knows of them.
    #[must_use]
    pub fn choices(&self) -> Vec<ChoiceView> {
        let seat = self.seat();
        self.world
            .choices
            .iter()
            .filter(|c| self.full() || seat == Seat::Hr || seat == c.decider)
            .filter_map(|c| {
                let (inject, choice) = self.setting.choices.get(&c.id)?;
                Some(ChoiceView {
                    id: c.id,
                    decider: c.decider,
                    inject: *inject,
                    answers: choice.answers.iter().map(|a| (a.id, a.label.clone())).collect(),
                    default: choice.default,
                    advice: c.advice,
                    turn: c.turn,
                })
            })
            .collect()
    }

    /// Letters asked for from this seat.
    #[must_use]
    pub fn letters(&self) -> Vec<LetterView> {
        let seat = self.seat();
        self.world
            .letters
            .iter()
            .filter(|l| self.full() || l.seat == seat)
            .map(|l| LetterView { letter: l.letter, seat: l.seat, turn: l.turn })
            .collect()
    }

    /// Whether a clause would agree with what the table knows.
    #[must_use]
    pub fn clause_is_sound(&self, clause: super::order::Clause) -> bool {
        law::clause_of_seat_is_sound(self.setting, self.world, self.seat(), clause)
    }

    /// Whether a clause of a letter that invokes an article agrees with what this attacked state knows.
    #[must_use]
    pub fn clause_of_invocation_is_sound(
        &self,
        article: super::order::Article,
        clause: super::order::Clause,
    ) -> bool {
        match self.seat() {
            Seat::Victim(country) => {
                law::clause_is_sound(self.setting, self.world, country, Some(article), clause)
            }
            _ => false,
        }
    }

    /// The incidents behind a victim's threshold, by what brought them: cause, how many, last hour, points;
    /// weightiest first.
    #[must_use]
    pub fn incidents(&self, victim: CountryId) -> Vec<(super::event::Cause, u16, Hours, i32)> {
        law::incidents(self.setting, self.world, victim)
    }

    /// Who chairs: the state, whether it decides in its own cause, and who takes the chair at what hour.
    #[must_use]
    pub fn chair(&self) -> ChairView {
        ChairView {
            holder: law::chair(self.setting, self.world),
            own_cause: law::in_own_cause(self.setting, self.world),
            next: self.world.chair.filter(|_| !self.world.chair_changed),
        }
    }

    /// Whether this delegation owes the Security Council a letter under Article 51.
    #[must_use]
    pub fn owes_art51(&self) -> bool {
        match self.seat() {
            Seat::Delegation(own) => self.world.force.get(&own).is_some_and(|f| !f.reported),
            _ => false,
        }
    }

    /// Whether the others have acknowledged that state's invocation.
    #[must_use]
    pub fn acknowledged(&self, victim: CountryId) -> bool {
        self.world.victim(victim).is_some_and(|v| v.reached(law::Step::Acknowledgement))
    }

    /// Whether something has become available.
    #[must_use]
    pub fn unlocked(&self, unlock: UnlockId) -> bool {
        self.world.unlocked.contains(&unlock)
    }

    /// Whether a flag of the crisis is set: public facts.
    #[must_use]
    pub fn flag(&self, flag: FlagId) -> bool {
        self.world.has_flag(flag)
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
                let mean = self.world.mean_function(target);
                let denial = adversary::denial(self.setting, self.world, *id, target);
                let weakest = adversary::rule_of(self.setting, *id)
                    .and_then(|r| r.harms.first())
                    .map_or(mean, |(f, _)| self.world.function(target, *f));
                VectorView {
                    id: *id,
                    pressure: state.pressure,
                    learned: state.learned,
                    shunned: state.shunned_until > self.world.turn,
                    seen_weakness: (1000 - weakest).max(self.setting.rules().adversary.weakness_floor),
                    deterrence: denial,
                    target,
                }
            })
            .collect()
    }

    /// How well an offer fits a need, per mille: interoperability × caveats × substitution; 0 when not at all.
    #[must_use]
    pub fn fit(&self, offer: &OfferView, need: NeedId) -> PerMille {
        let Some(kind) = self.setting.catalogue().kind(offer.kind) else { return 0 };
        assess::fit(self.setting, offer.giver, kind, &offer.caveats, need).unwrap_or(0)
    }

    /// The best channel and mode for an offer on this seat's knowledge, with the expected arrival.
    #[must_use]
    pub fn best_way(
        &self,
        offer: &OfferView,
        need: NeedId,
        quantity: Milli,
    ) -> Option<(Channel, Option<Mode>, Hours)> {
        let offer = self.world.offer(offer.id).filter(|o| self.knows_offer(o))?;
        legal::best_way(self, offer, need, quantity)
    }

    /// What of an offer can still be proposed after this basket.
    #[must_use]
    pub fn unproposed(&self, offer: OfferId, basket: &[Order]) -> Milli {
        self.world
            .offer(offer)
            .filter(|o| self.knows_offer(o))
            .map_or(Milli::ZERO, |o| legal::unproposed(self, basket, o))
    }

    /// Legal orders of one kind, after this basket of the seat's own orders. Listed lazily.
    #[must_use]
    pub fn legal(&self, kind: OrderKind, basket: &[Order]) -> Vec<LegalOrder> {
        legal::legal(self, kind, basket)
    }

    /// Whether the order may be given after this basket, and what it costs; or why not.
    pub fn guard(&self, basket: &[Order], order: &Order) -> Result<i32, Rejection> {
        legal::guard(self, basket, order)
    }

    /// What the order would probably do.
    pub fn preview(&self, basket: &[Order], order: &Order) -> Result<Preview, Rejection> {
        super::preview::preview(self, basket, order)
    }

    /// Whether an offer of one kind serves a need of another: the same, or a substitute.
    #[must_use]
    pub fn serves(&self, offer_kind: KindId, need_kind: KindId) -> bool {
        self.setting
            .catalogue()
            .kind(need_kind)
            .is_some_and(|need| assess::substitution(self.setting, offer_kind, need) > 0)
    }

    /// All that this view can say, gathered: what a test compares, and what a save keeps of a turn.
    #[must_use]
    pub fn facts(&self) -> Facts {
        Facts {
            turn: self.turn(),
            hour: self.hour(),
            window: self.window(),
            outcome: self.outcome(),
            tracks: self.tracks(),
            victims: self.victims(),
            needs: self.needs(),
            offers: self.offers(),
            matches: self.matches(),
            consignments: self.consignments(),
            countries: self.countries(),
            nato: self.nato(),
            ipcr: self.ipcr(),
            chair: self.chair(),
            capacity: self.capacity(&[]),
            mechanisms: self.mechanisms(),
            promises: self.promises(),
            choices: self.choices(),
            letters: self.letters(),
            votes: self.votes(),
            vectors: self.vectors(),
        }
    }
}

/// All that a view can say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// The turn.
    pub turn: u16,
    /// The decision time.
    pub hour: Hours,
    /// The open window.
    pub window: Window,
    /// How the game ended.
    pub outcome: Option<Outcome>,
    /// Tracks.
    pub tracks: Vec<TrackView>,
    /// Victims.
    pub victims: Vec<VictimView>,
    /// Needs.
    pub needs: Vec<NeedView>,
    /// Offers.
    pub offers: Vec<OfferView>,
    /// Matches.
    pub matches: Vec<MatchView>,
    /// Consignments.
    pub consignments: Vec<ConsignmentView>,
    /// States.
    pub countries: Vec<CountryView>,
    /// NATO.
    pub nato: NatoView,
    /// The crisis response.
    pub ipcr: IpcrView,
    /// Who chairs.
    pub chair: ChairView,
    /// Staff.
    pub capacity: CapacityView,
    /// Mechanisms asked for, at work, or done.
    pub mechanisms: Vec<MechanismView>,
    /// Promises.
    pub promises: Vec<PromiseView>,
    /// Choices.
    pub choices: Vec<ChoiceView>,
    /// Letters.
    pub letters: Vec<LetterView>,
    /// Votes.
    pub votes: Vec<VoteView>,
    /// Vectors.
    pub vectors: Vec<VectorView>,
}

#[cfg(test)]
mod tests;
