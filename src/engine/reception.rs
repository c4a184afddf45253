//! Consignments: arrival, the queue at reception, work, use, return and recall.

use super::assess;
use super::draft::Draft;
use super::event::{Cause, Event, Homecoming, Rule, Shelf};
use super::world::{Consignment, Leg, Need, Offer, World};
use crate::base::{ConsignmentId, CountryId, KindId, Milli, NeedId, Purpose, divide_rounding};
use crate::content::{Caveat, Effect, Force, Function, Mode, Nature, Size, Track, UNION};

use super::load::AIRLIFT;
use super::order::Channel;
use super::setting::Setting;

const RECALL: Purpose = Purpose("recall");

const HNS: KindId = KindId::literal("HNS");

/// What a victim takes in a day, in millionths of a brigade-equivalent.
pub(crate) fn intake_per_day(setting: &Setting, world: &World, victim: CountryId) -> Milli {
    let rules = &setting.rules().reception;
    let level = setting.catalogue().country(victim).map_or(0, |c| c.host_support);
    let base = rules.intake_per_level * i64::from(level) * 1000;
    let covered = world.need(NeedId { victim, kind: HNS }).map_or(0, |n| world.coverage(n));
    let bonus = i64::from(rules.host_support_bonus) * i64::from(covered) / 1000;
    Milli(base * (1000 + bonus) / 1000)
}

/// What waits for a victim's reception, in millionths of a brigade-equivalent.
pub(crate) fn queue(setting: &Setting, world: &World, victim: CountryId) -> Milli {
    world
        .consignments
        .iter()
        .filter(|c| c.leg == Leg::Queued && c.need.victim == victim)
        .map(|c| burden(setting, world, c.id, c.quantity - c.absorbed))
        .sum()
}

/// Whether a victim can say where more is received: its points of entry work, and what waits there is in within the
/// wait that passes for usual.
pub(crate) fn has_room(setting: &Setting, world: &World, victim: CountryId) -> bool {
    let rules = &setting.rules().reception;
    let intake = intake_per_day(setting, world, victim);
    let usual = Milli(intake.0 * i64::from(rules.wait_unremarked_hours) / 24);
    !intake.is_zero()
        && queue(setting, world, victim) <= usual
        && world.function(victim, Function::Transport) >= rules.entry_transport
}

/// The reception that a quantity of a consignment takes.
pub(crate) fn burden(setting: &Setting, world: &World, id: ConsignmentId, quantity: Milli) -> Milli {
    world
        .consignments
        .get(id.index())
        .and_then(|c| world.offer(c.offer))
        .filter(|o| !o.serves_elsewhere())
        .and_then(|o| setting.catalogue().kind(o.kind))
        .map_or(Milli::ZERO, |kind| Milli(divide_rounding(quantity.0 * kind.host_burden.0, 1000)))
}

/// For which attacked state a consignment is wanted back by its giver.
fn wanted_back_for(setting: &Setting, world: &World, consignment: &Consignment) -> Option<CountryId> {
    let offer = world.offer(consignment.offer)?;
    assess::wanted_back_for(setting, world, offer.giver, &offer.caveats, consignment.need.victim)
}

/// Whether its giver would relieve a unit whose time is over: it is willing and the need lasts. What may stay so many
/// days only, or is wanted at home, is not relieved.
pub(crate) fn would_relieve(setting: &Setting, world: &World, consignment: &Consignment) -> bool {
    let Some(offer) = world.offer(consignment.offer) else { return false };
    let least = setting.rules().offers.relief_will;
    let bound = offer.caveats.iter().any(|c| matches!(c, Caveat::TimeLimitDays(_)))
        || wanted_back_for(setting, world, consignment).is_some();
    let willing = world.delegations.get(&consignment.giver).is_some_and(|d| d.will >= least);
    let wanted = world.need(consignment.need).is_some_and(Need::is_open);
    !bound && willing && wanted
}

impl Draft<'_> {
    /// Arrivals, absorption, use, returns, recalls.
    pub(crate) fn reception(&mut self) {
        self.leave_strikes();
        self.recall();
        self.arrive();
        self.use_up();
        self.go_home();
        let victims: Vec<CountryId> = self.world.victims.iter().map(|v| v.country).collect();
        for victim in victims {
            self.absorb(victim);
        }
    }

    fn arrive(&mut self) {
        let now = self.world.hour;
        let arrived: Vec<ConsignmentId> = self
            .world
            .consignments
            .iter()
            .filter(|c| c.leg == Leg::Moving && c.arrives <= now)
            .map(|c| c.id)
            .collect();
        for id in arrived {
            let (offer, quantity) = self.consignment_stock(id);
            self.emit(Event::ConsignmentArrived { consignment: id });
            self.stock(offer, Shelf::InTransit, Shelf::Queued, quantity);
        }
    }

    fn consignment_stock(&self, id: ConsignmentId) -> (crate::base::OfferId, Milli) {
        let consignment = &self.world.consignments[id.index()];
        (consignment.offer, consignment.quantity)
    }

    /// Reception takes what it can, bilateral aid first: it jumps the queue.
    fn absorb(&mut self, victim: CountryId) {
        let mut queued: Vec<(bool, i32, ConsignmentId)> = self
            .world
            .consignments
            .iter()
            .filter(|c| c.leg == Leg::Queued && c.need.victim == victim)
            .map(|c| (c.channel != Channel::Bilateral, c.arrives, c.id))
            .collect();
        queued.sort_unstable();
        let intake = intake_per_day(self.setting, self.world, victim);
        let mut room = Milli(intake.0 * i64::from(self.turn_hours()) / 24);
        let mut held: Vec<ConsignmentId> = Vec::new();
        for (_, _, id) in queued {
            let consignment = &self.world.consignments[id.index()];
            let rest = consignment.quantity - consignment.absorbed;
            let whole = burden(self.setting, self.world, id, rest);
            let taken = if whole <= room {
                rest
            } else if room.is_zero() || whole.is_zero() {
                Milli::ZERO
            } else {
                Milli(rest.0 * room.0 / whole.0)
            };
            if taken.is_zero() {
                held.push(id);
                continue;
            }
            if taken < rest {
                held.push(id);
            }
            room -= burden(self.setting, self.world, id, taken).min(room);
            self.put_to_work(id, taken);
        }
        if !held.is_empty() {
            let rules = &self.rules().reception;
            let (transport, cohesion) = (rules.queue_transport_per_day, rules.queue_cohesion_per_day);
            let cause = Cause::Rule(Rule::ReceptionQueue);
            self.function(victim, Function::Transport, -self.prorated(transport), cause);
            self.track(Track::Cohesion, -self.prorated(cohesion), cause);
        }
        for id in held {
            let consignment = self.world.consignments[id.index()].clone();
            let whole = burden(self.setting, self.world, id, consignment.quantity);
            self.held_at_reception(consignment.need);
            self.more_hosting_than_help(&consignment, whole, intake);
        }
    }

    fn put_to_work(&mut self, id: ConsignmentId, quantity: Milli) {
        let setting = self.setting;
        let consignment = self.world.consignments[id.index()].clone();
        let Some(offer) = self.world.offer(consignment.offer).cloned() else { return };
        let Some(kind) = setting.catalogue().kind(offer.kind) else { return };
        let fit =
            assess::fit(setting, offer.giver, kind, &offer.caveats, consignment.need, consignment.channel)
                .unwrap_or(0);
        let effect = assess::effect(setting, kind, consignment.need, quantity, fit);
        let first = self.world.delegations.get(&offer.giver).is_some_and(|d| !d.delivered);
        let before = self.world.need(consignment.need).map(|n| (self.world.supply(n), n.quantity));
        self.emit(Event::ConsignmentAbsorbed { consignment: id, quantity, effect });
        if let Some((supply, wanted)) = before {
            self.price_excess(consignment.need, supply, wanted, effect);
        }
        self.stock(offer.id, Shelf::Queued, Shelf::Delivered, quantity);
        let rules = self.rules();
        if first {
            let cause = Cause::Giver(Rule::FirstDelivery, offer.giver);
            self.track(Track::Cohesion, rules.politics.first_delivery, cause);
        }
        // Seen once, when it arrives, however slowly reception takes it in.
        if consignment.absorbed.is_zero() {
            self.received(&offer, &consignment);
        }
        let victim = consignment.need.victim;
        let peaceful = |c: &Caveat| matches!(c, Caveat::BackfillOnly | Caveat::Nonlethal);
        if let Some(force) = kind.force.filter(|_| !offer.caveats.iter().any(peaceful)) {
            let known = self.world.victim(victim).is_some_and(|v| v.forcible_at.is_some());
            match force {
                Force::Acts => self.uses_force(victim, offer.giver),
                Force::HandedOver => self.uses_own_force(victim),
            }
            if !known && kind.nature == Nature::Lethal {
                let cause = Cause::Need(Rule::Posture, consignment.need);
                self.track(Track::Escalation, rules.politics.posture_escalation, cause);
            }
        }
    }

    /// What a delivery is worth to its giver and in public.
    fn received(&mut self, offer: &Offer, consignment: &Consignment) {
        let rules = self.rules();
        let says = |caveat: Caveat| offer.caveats.contains(&caveat);
        let pride = if says(Caveat::NationalFlag) { rules.offers.national_flag_will } else { 0 };
        self.will(offer.giver, rules.offers.delivery_will + pride, Cause::Rule(Rule::Delivery));
        if !says(Caveat::NoPublicity) {
            let flag = if says(Caveat::EuFlag) { rules.politics.union_flag_trust } else { 0 };
            let cause = Cause::Giver(Rule::VisibleResults, offer.giver);
            self.track(Track::PublicTrust, offer.political_value + flag, cause);
        }
        if says(Caveat::CostShared) {
            self.share_cost(offer, consignment);
        }
        if assess::outside_priority(self.setting, &offer.caveats, consignment.need.victim) {
            let amount = rules.offers.other_region_millions;
            self.emit(Event::Paid { payer: offer.giver, amount });
        }
    }

    /// The Union pays its share of civil aid that goes through its own channels, or to a state to which the solidarity
    /// clause binds it; the victim of all else. What has military or defence implications is never charged to its
    /// budget: Article 41(2) TEU.
    fn share_cost(&mut self, offer: &Offer, consignment: &Consignment) {
        let rules = &self.rules().offers;
        let Some(kind) = self.setting.catalogue().kind(offer.kind) else { return };
        let part = consignment.quantity.per_mille_of(kind.quantity(Size::M), 10_000);
        let amount = (rules.shared_cost_millions * part / 1000).max(1);
        let bound = matches!(consignment.channel, Channel::Ucpm | Channel::Agency)
            || self.world.solidarity_runs_for(consignment.need.victim);
        let union = bound && kind.nature == Nature::Civil;
        let payer = if union { UNION } else { consignment.need.victim };
        self.emit(Event::Paid { payer, amount });
        if !union {
            let cause = Cause::Giver(Rule::BurnRate, offer.giver);
            self.track(Track::Endurance, -rules.shared_cost_endurance, cause);
        }
    }

    /// Help beyond the need is carried, hosted and thanked for all the same; twice the need is volume over fit.
    fn price_excess(&mut self, need: NeedId, supply: Milli, wanted: Milli, effect: Milli) {
        let beyond = (supply + effect - wanted.max(supply)).max(Milli::ZERO);
        if beyond <= effect.share(self.rules().reception.excess_share) {
            return;
        }
        let by = -self.rules().politics.excess;
        let cause = Draft::need_cause(Rule::ReceptionQueue, need);
        self.track(Track::Endurance, by, cause);
        self.track(Track::Cohesion, by, cause);
        self.volume_over_fit(supply, wanted, cause);
    }

    /// Consumables are used up at the pace of the need.
    fn use_up(&mut self) {
        let hours = i64::from(self.turn_hours());
        let pace = i64::from(self.rules().functions.consumable_hours.max(1));
        let mut used: Vec<(ConsignmentId, Milli)> = Vec::new();
        for need in &self.world.needs {
            let supply = self.world.supply(need);
            if supply.is_zero() {
                continue;
            }
            let wanted = Milli(need.quantity.0 * hours / pace).min(supply);
            for consignment in self.world.consignments.iter().filter(|c| {
                c.need == need.id && matches!(c.leg, Leg::AtWork | Leg::Queued) && !c.at_work.is_zero()
            }) {
                let consumable = self
                    .world
                    .offer(consignment.offer)
                    .and_then(|o| self.setting.catalogue().kind(o.kind))
                    .is_some_and(|k| k.effect == Effect::Consumable);
                if consumable {
                    // Each carries its share of the use.
                    let part = consignment.at_work.0 * wanted.0 / supply.0.max(1);
                    used.push((consignment.id, Milli(part.max(1).min(consignment.at_work.0))));
                }
            }
        }
        for (id, quantity) in used {
            let offer = self.world.consignments[id.index()].offer;
            self.emit(Event::ConsignmentUsed { consignment: id, quantity });
            self.stock(offer, Shelf::Delivered, Shelf::Expended, quantity);
        }
    }

    /// What cannot be kept up longer goes home.
    fn go_home(&mut self) {
        let now = self.world.hour;
        let over: Vec<ConsignmentId> = self
            .world
            .consignments
            .iter()
            .filter(|c| matches!(c.leg, Leg::AtWork | Leg::Queued))
            .filter(|c| {
                let Some(offer) = self.world.offer(c.offer) else { return false };
                let Some(kind) = self.setting.catalogue().kind(offer.kind) else { return false };
                assess::lasting(kind, offer)
                    .is_some_and(|hours| c.absorbed_at.is_some_and(|at| now >= at + hours))
            })
            .map(|c| c.id)
            .collect();
        for id in over {
            if !self.relieve(id) {
                self.send_home(id, Homecoming::Over);
            }
        }
    }

    /// A willing giver relieves a unit whose time is over, for another term.
    fn relieve(&mut self, id: ConsignmentId) -> bool {
        let consignment = &self.world.consignments[id.index()];
        let giver = consignment.giver;
        if !would_relieve(self.setting, self.world, consignment) {
            return false;
        }
        self.emit(Event::ConsignmentRelieved { consignment: id });
        let by = -self.rules().offers.relief_endurance;
        self.track(Track::Endurance, by, Cause::Giver(Rule::BurnRate, giver));
        true
    }

    fn send_home(&mut self, id: ConsignmentId, why: Homecoming) {
        let consignment = self.world.consignments[id.index()].clone();
        self.emit(Event::ConsignmentReturned { consignment: id, why });
        self.stock(consignment.offer, Shelf::Delivered, Shelf::Returned, consignment.at_work);
        if why == Homecoming::Over {
            self.not_kept_up(&consignment);
        } else {
            let by = -self.rules().offers.recall_endurance;
            self.track(Track::Endurance, by, Cause::Giver(Rule::BurnRate, consignment.giver));
        }
        let rest = consignment.quantity - consignment.absorbed;
        match consignment.leg {
            Leg::Moving => self.stock(consignment.offer, Shelf::InTransit, Shelf::Returned, rest),
            Leg::Queued => self.stock(consignment.offer, Shelf::Queued, Shelf::Returned, rest),
            Leg::AtWork | Leg::Gone => {}
        }
    }

    /// What is not for strikes goes home once there are any.
    fn leave_strikes(&mut self) {
        let (setting, world) = (self.setting, &*self.world);
        let out = |c: &&Consignment| {
            let offer = world.offer(c.offer);
            let kept = offer.and_then(|o| assess::kept_out(setting, world, c.need.victim, &o.caveats));
            c.leg != Leg::Gone && kept == Some(Caveat::NoOffensiveSupport)
        };
        let leaving: Vec<ConsignmentId> = world.consignments.iter().filter(out).map(|c| c.id).collect();
        for id in leaving {
            self.send_home(id, Homecoming::Strikes);
        }
    }

    /// Givers that are attacked themselves, or see another state of their own region attacked, may call their units home
    /// once the crisis is hot.
    fn recall(&mut self) {
        let rules = &self.rules().offers;
        let over = self.world.track(Track::Escalation) - rules.recall_escalation;
        if over < 0 {
            return;
        }
        let chance = rules.recall_chance + over / 100 * rules.recall_chance_per_rung;
        let chance = chance * self.turn_hours() / 24 / rules.recall_draws.max(1);
        let mut recalled: Vec<(ConsignmentId, CountryId)> = Vec::new();
        for consignment in &self.world.consignments {
            if consignment.leg == Leg::Gone {
                continue;
            }
            let Some(wanted_for) = wanted_back_for(self.setting, self.world, consignment) else { continue };
            let neighbour = self
                .setting
                .catalogue()
                .country(consignment.need.victim)
                .is_some_and(|c| c.neighbours.contains(&consignment.giver));
            if !neighbour {
                let subject = format!("{}", consignment.id);
                if self.dice().draw(RECALL, self.world.turn, &subject).chance(chance) {
                    recalled.push((consignment.id, wanted_for));
                }
            }
        }
        for (id, wanted_for) in recalled {
            self.send_home(id, Homecoming::WantedFor(wanted_for));
        }
    }

    /// Lift in the victim's pool for a mode that is not drawn yet.
    pub(crate) fn lift_free(&self, victim: CountryId, mode: Mode) -> Milli {
        lift_free(self.world, victim, mode)
    }
}

/// Lift in a victim's pool for a mode that is not drawn yet: sorties are used up, trains and ships come back when what
/// they carry has arrived.
pub(crate) fn lift_free(world: &World, victim: CountryId, mode: Mode) -> Milli {
    let kind = if mode == Mode::Air { AIRLIFT } else { KindId::literal("SEA_RAIL") };
    let pool = world.need(NeedId { victim, kind }).map_or(Milli::ZERO, |n| world.supply(n));
    let drawn = if mode == Mode::Air {
        world.sorties_drawn.get(&victim).copied().unwrap_or_default()
    } else {
        let moving = |c: &&Consignment| {
            c.leg == Leg::Moving && c.need.victim == victim && c.mode.is_some_and(|mode| mode != Mode::Air)
        };
        world.consignments.iter().filter(moving).map(|c| c.lift).sum()
    };
    (pool - drawn).max(Milli::ZERO)
}
