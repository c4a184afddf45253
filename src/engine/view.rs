//! What a seat may know. Screens, players and exports get this and nothing else; the world stays behind it.
//!
//! Every accessor answers for one seat. `facts` gathers all that they can say, so that a test can hold
//! two worlds against each other and prove that what is hidden does not show.

use super::adversary;
use super::assess;
use super::event::{NeedState, Shelf};
use super::institutions;
use super::legal;
use super::nato;
use super::order::{Channel, Order, OrderKind, Window};
use super::preview::Preview;
use super::rejection::Rejection;
use super::setting::Setting;
use super::travel;
use super::world::{ClockState, Leg, Match, MatchStage, Need, Offer, World};
use serde::Serialize;

use crate::base::{CountryId, FlagId, Hours, KindId, Milli, NeedId, OfferId, PackageId, PerMille, UnlockId};
use crate::content::{Function, Mode, NatoAssignment, Outcome, Seat, Track};

mod learns;
mod own;
pub mod rows;

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
        let informed = self.seat() != Seat::Adversary && self.world.track(Track::Awareness) >= 500;
        let step = if informed { 50 } else { 200 };
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
                threshold: assess::threshold(self.world, v.country),
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

    fn knows_need(&self, need: &Need) -> bool {
        match self.seat() {
            _ if self.full() => true,
            Seat::Victim(country) if country == need.id.victim => true,
            Seat::Adversary => false,
            // What an inject has shown in public lets a capital guess what will be asked for.
            Seat::Delegation(_) => true,
            _ => need.declared.is_some(),
        }
    }

    /// The quantity this seat goes by.
    fn want(&self, need: &Need) -> Option<Milli> {
        match self.seat() {
            _ if self.full() => Some(need.quantity),
            Seat::Victim(country) if country == need.id.victim => {
                Some(assess::estimate(self.setting, self.world, need))
            }
            // Without the register a capital knows that something is asked for, not how much of it.
            Seat::Delegation(_) if !self.world.register_up() => None,
            _ => need.declared,
        }
    }

    /// Whether this seat sees what others do for a need.
    fn sees_peers(&self) -> bool {
        match self.seat() {
            Seat::Delegation(_) => self.world.register_up(),
            seat => seat != Seat::Adversary,
        }
    }

    fn knows_plan(&self) -> bool {
        self.full()
            || self.seat() == Seat::Nato
            || (matches!(self.seat(), Seat::Hr | Seat::Presidency)
                && (nato::contact_fresh(self.setting, self.world) || self.world.ipcr.report_quality >= 500))
    }

    fn row(&self, need: &Need) -> Option<NeedView> {
        let kind = self.setting.catalogue().kind(need.id.kind)?;
        let want = self.want(need);
        let (have, coming) = if self.sees_peers() {
            (self.world.supply(need), assess::coming(self.setting, self.world, need.id, |_| true))
        } else {
            self.own_share(need)
        };
        let proposed: Milli = self
            .world
            .matches
            .iter()
            .filter(|m| m.need == need.id && m.stage == MatchStage::Proposed && self.knows_match(m))
            .filter_map(|m| {
                Some(assess::worth(self.setting, self.world.offer(m.offer)?, need.id, m.quantity))
            })
            .sum();
        let next_arrival = self
            .world
            .consignments
            .iter()
            .filter(|c| c.need == need.id && c.leg == Leg::Moving && self.knows_giver(c.giver))
            .map(|c| c.arrives)
            .min();
        let against = want.unwrap_or_else(|| kind.quantity(crate::content::Size::M));
        let coverage = have.per_mille_of(against, 1000);
        let function = assess::main_function(kind);
        Some(NeedView {
            id: need.id,
            state: need.state,
            want,
            truth: self.full().then_some(need.quantity),
            have,
            coming,
            proposed,
            next_arrival,
            coverage,
            due: need.due,
            urgency: assess::urgency(self.world, need, kind, coverage),
            function: (function, self.world.function(need.id.victim, function)),
            rank: need.rank,
            left_to_nato: need.left_by_eu,
            left_to_eu: need.left_by_nato && self.knows_plan(),
            nato_planned: self.knows_plan().then_some(need.nato_planned),
            declared_at: need.declared_at,
        })
    }

    /// What this seat itself has brought to a need: all that a capital sees without the register.
    fn own_share(&self, need: &Need) -> (Milli, Milli) {
        let Seat::Delegation(own) = self.seat() else { return (Milli::ZERO, Milli::ZERO) };
        let mine = self.world.consignments.iter().filter(|c| c.need == need.id && c.giver == own);
        let have = mine.filter(|c| c.leg != Leg::Gone).map(|c| c.effect).sum();
        (have, assess::coming(self.setting, self.world, need.id, |giver| giver == own))
    }

    /// Needs known to this seat, most urgent first; of the same urgency what the victim ranked first.
    #[must_use]
    pub fn needs(&self) -> Vec<NeedView> {
        let mut rows: Vec<NeedView> =
            self.world.needs.iter().filter(|n| self.knows_need(n)).filter_map(|n| self.row(n)).collect();
        rows.sort_by_key(|n| {
            let closed = matches!(n.state, NeedState::Lapsed | NeedState::Withdrawn);
            (closed, std::cmp::Reverse((n.urgency, n.rank)), n.id)
        });
        rows
    }

    /// One need.
    #[must_use]
    pub fn need(&self, id: NeedId) -> Option<NeedView> {
        self.world.need(id).filter(|n| self.knows_need(n)).and_then(|n| self.row(n))
    }

    /// Whether this seat knows of an offer.
    pub(crate) fn knows_offer(&self, offer: &Offer) -> bool {
        match self.seat() {
            _ if self.full() => true,
            Seat::Hr | Seat::Presidency | Seat::Excon => true,
            Seat::Victim(country) => country == offer.victim,
            Seat::Delegation(own) => own == offer.giver || self.world.register_up(),
            Seat::Nato => offer.nato != NatoAssignment::N || nato::contact_fresh(self.setting, self.world),
            Seat::Adversary => false,
        }
    }

    fn knows_giver(&self, giver: CountryId) -> bool {
        match self.seat() {
            Seat::Delegation(own) => own == giver || self.world.register_up(),
            Seat::Adversary => false,
            _ => true,
        }
    }

    fn knows_match(&self, found: &Match) -> bool {
        self.world.offer(found.offer).is_some_and(|o| self.knows_offer(o))
            || (self.seat() == Seat::Nato && found.channel == Channel::Nato)
    }

    fn offer_row(&self, offer: &Offer) -> OfferView {
        let clocks = travel::clocks(self.setting, self.world, offer)
            .into_iter()
            .map(|(clock, usual)| match offer.clocks.get(&clock) {
                None => ClockView { clock, started: false, due: usual, granted: None },
                Some(ClockState::Running(due)) => {
                    ClockView { clock, started: true, due: *due, granted: None }
                }
                Some(ClockState::Granted) => {
                    ClockView { clock, started: true, due: self.world.hour, granted: Some(true) }
                }
                Some(ClockState::Refused) => {
                    ClockView { clock, started: true, due: self.world.hour, granted: Some(false) }
                }
            })
            .collect();
        let sum = |shelves: &[Shelf]| shelves.iter().map(|s| offer.on(*s)).sum();
        OfferView {
            id: offer.id,
            giver: offer.giver,
            kind: offer.kind,
            victim: offer.victim,
            package: offer.package,
            tabled: offer.tabled,
            free: offer.on(Shelf::Free),
            reserved: offer.on(Shelf::Reserved),
            moving: sum(&[Shelf::InTransit, Shelf::Queued]),
            at_work: offer.on(Shelf::Delivered),
            done: sum(&[Shelf::Expended, Shelf::Returned]),
            tabled_at: offer.tabled_at,
            valid_until: offer.valid_until,
            ready_hours: offer.ready_hours,
            sustain_hours: offer.sustain_hours,
            caveats: offer.caveats.clone(),
            nato: offer.nato,
            political_value: offer.political_value,
            answer: offer.answer,
            unanswered: offer.is_unanswered(),
            clocks,
        }
    }

    /// Offers known to this seat, as tabled.
    #[must_use]
    pub fn offers(&self) -> Vec<OfferView> {
        self.world.offers.iter().filter(|o| self.knows_offer(o)).map(|o| self.offer_row(o)).collect()
    }

    /// One offer.
    #[must_use]
    pub fn offer(&self, id: OfferId) -> Option<OfferView> {
        self.world.offer(id).filter(|o| self.knows_offer(o)).map(|o| self.offer_row(o))
    }

    fn match_row(&self, found: &Match) -> Option<MatchView> {
        let offer = self.world.offer(found.offer)?;
        let needed = super::matching::consents_needed(offer, found.need, found.channel);
        let status = match found.stage {
            MatchStage::Proposed => MatchStatus::Proposed,
            MatchStage::Agreed => MatchStatus::Agreed,
            MatchStage::Left => MatchStatus::Left,
            MatchStage::Dropped => MatchStatus::Dropped,
        };
        let open = status == MatchStatus::Proposed;
        Some(MatchView {
            id: found.id,
            offer: found.offer,
            giver: offer.giver,
            need: found.need,
            quantity: found.quantity,
            channel: found.channel,
            mode: found.mode,
            status,
            consents: found.consents.iter().copied().collect(),
            awaits: needed.into_iter().filter(|s| open && !found.consents.contains(s)).collect(),
            waits: found.waits,
            turn: found.proposed_turn,
        })
    }

    /// Matches known to this seat.
    #[must_use]
    pub fn matches(&self) -> Vec<MatchView> {
        self.world.matches.iter().filter(|m| self.knows_match(m)).filter_map(|m| self.match_row(m)).collect()
    }

    /// Consignments known to this seat.
    #[must_use]
    pub fn consignments(&self) -> Vec<ConsignmentView> {
        self.world
            .consignments
            .iter()
            .filter(|c| self.knows_giver(c.giver))
            .map(|c| ConsignmentView {
                id: c.id,
                proposal: c.proposal,
                giver: c.giver,
                need: c.need,
                quantity: c.quantity,
                effect: c.effect,
                mode: c.mode,
                left_at: c.left_at,
                arrives: c.arrives,
                status: match c.leg {
                    Leg::Moving => ConsignmentStatus::Moving,
                    Leg::Queued => ConsignmentStatus::Queued,
                    Leg::AtWork => ConsignmentStatus::AtWork,
                    Leg::Gone => ConsignmentStatus::Gone,
                },
                path: c
                    .mode
                    .and_then(|m| self.setting.routes.way(c.giver, c.need.victim, m))
                    .map(|w| w.path.clone())
                    .unwrap_or_default(),
            })
            .collect()
    }

    /// All states of the catalogue.
    #[must_use]
    pub fn countries(&self) -> Vec<CountryView> {
        self.setting.catalogue().countries.iter().filter_map(|c| self.country(c.id)).collect()
    }

    /// One state.
    #[must_use]
    pub fn country(&self, id: CountryId) -> Option<CountryView> {
        let country = self.setting.catalogue().country(id)?;
        let delegation = self.world.delegations.get(&id);
        let own = self.full() || self.seat() == Seat::Delegation(id);
        let offers: Vec<&Offer> =
            self.world.offers.iter().filter(|o| o.giver == id && self.knows_offer(o)).collect();
        let any = |shelves: &[Shelf]| offers.iter().any(|o| shelves.iter().any(|s| !o.on(*s).is_zero()));
        let stance = if self.world.victim(id).is_some() {
            CountryStance::Attacked
        } else if any(&[Shelf::Delivered]) {
            CountryStance::Delivering
        } else if any(&[Shelf::Reserved, Shelf::InTransit, Shelf::Queued]) {
            CountryStance::Committed
        } else if any(&[Shelf::Free]) {
            CountryStance::Offering
        } else if offers.iter().any(|o| !o.on(Shelf::Withdrawn).is_zero()) {
            CountryStance::Withheld
        } else {
            CountryStance::Silent
        };
        let asked = match self.seat() {
            Seat::Hr | Seat::Excon | Seat::Victim(_) => true,
            Seat::Delegation(own) => own == id,
            _ => false,
        };
        Some(CountryView {
            id,
            stance,
            member: country.member,
            ally: self.setting.is_ally(id),
            specific_character: country.specific_character,
            offers: u16::try_from(offers.iter().filter(|o| o.is_live()).count()).unwrap_or(u16::MAX),
            asked: delegation
                .filter(|_| asked)
                .map(|d| d.asked.iter().map(|(k, a)| (*k, a.times, a.last_turn)).collect())
                .unwrap_or_default(),
            will: delegation.filter(|_| own).map(|d| d.will),
            stock: if own { self.stock_of(id) } else { Vec::new() },
            uploaded_turn: delegation.filter(|_| self.sees_peers()).and_then(|d| d.uploaded_turn),
        })
    }

    fn stock_of(&self, id: CountryId) -> Vec<(PackageId, Milli)> {
        self.setting
            .catalogue()
            .packages
            .iter()
            .filter(|p| p.giver == id)
            .filter_map(|p| Some((p.id, *self.world.stock.get(&p.id)?)))
            .filter(|(_, rest)| !rest.is_zero())
            .collect()
    }

    /// What this delegation may table of a package now.
    #[must_use]
    pub fn tableable(&self, package: PackageId) -> Milli {
        self.setting
            .catalogue()
            .package(package)
            .filter(|p| self.seat() == Seat::Delegation(p.giver))
            .map_or(Milli::ZERO, |p| legal::tableable(self, p))
    }

    /// NATO.
    #[must_use]
    pub fn nato(&self) -> NatoView {
        let nato = &self.world.nato;
        let told = self.full() || matches!(self.seat(), Seat::Hr | Seat::Nato);
        NatoView {
            posture: nato.posture,
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
        let victim = match self.seat() {
            Seat::Victim(country) => country,
            _ => self.world.lead(),
        };
        institutions::clause_is_sound(self.setting, self.world, victim, clause)
    }

    /// Votes on the agenda and held. Positions are shown once the vote is held, and to exercise control.
    #[must_use]
    pub fn votes(&self) -> Vec<VoteView> {
        let own = match self.seat() {
            Seat::Delegation(country) => Some(country),
            _ => None,
        };
        self.world
            .agenda
            .iter()
            .map(|a| VoteView {
                id: a.id,
                turn: a.turn,
                positions: a
                    .positions
                    .iter()
                    .filter(|(country, _)| self.full() || a.result.is_some() || own == Some(**country))
                    .map(|(country, stance)| (*country, *stance))
                    .collect(),
                passed: a.result,
            })
            .collect()
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
        let target = adversary::target(self.world);
        let mean = self.world.mean_function(target);
        self.world
            .adversary
            .vectors
            .iter()
            .map(|(id, state)| {
                let denial = adversary::denial(self.setting, self.world, *id, target);
                let weakest = adversary::rule_of(self.setting, *id)
                    .and_then(|r| r.harms.first())
                    .map_or(mean, |(f, _)| self.world.function(target, *f));
                VectorView {
                    id: *id,
                    pressure: state.pressure,
                    learned: state.learned,
                    shunned: state.shunned_until > self.world.turn,
                    seen_weakness: (1000 - weakest).max(100),
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
            capacity: self.capacity(&[]),
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
    /// Staff.
    pub capacity: CapacityView,
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
