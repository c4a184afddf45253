//! Proposals, agreements, clocks, departures: how an offer becomes a consignment.

use super::assess;
use super::consent::consents_needed;
use super::draft::Draft;
use super::event::{Cause, Clock, DropReason, Event, Occasion, Rule, Shelf};
use super::law;
use super::load;
use super::order::{Channel, OrderKind, Reason};
use super::travel::{self, Journey};
use super::world::{Authority, ClockState, Match, MatchStage, Offer};
use crate::base::{ConsignmentId, CountryId, MatchId, Milli, NeedId, OfferId, Purpose, divide_rounding};
use crate::content::{Capability, Caveat, Mode, NatoAssignment, NatoPosture, Seat, Track, UNION};

const LATE: Purpose = Purpose("late");
const LOST: Purpose = Purpose("lost");
const REEXPORT_DELAY: Purpose = Purpose("reexport-delay");
const MANDATE_DELAY: Purpose = Purpose("mandate-delay");

impl Draft<'_> {
    /// Puts a match forward. A giver that proposes its own offer has agreed by that.
    pub(crate) fn propose(
        &mut self,
        by: Seat,
        offer: OfferId,
        need: NeedId,
        quantity: Milli,
        channel: Channel,
        mode: Option<Mode>,
    ) {
        let Ok(number) = u16::try_from(self.world.matches.len()) else { return };
        let proposal = MatchId(number);
        self.emit(Event::MatchProposed { proposal, by, offer, need, quantity, channel, mode });
        if by != Seat::Hr {
            self.emit(Event::ConsentGiven { proposal, seat: by });
        }
    }

    /// Both sides of a match are brought together, unless it came to nothing in the same window.
    pub(crate) fn broker(&mut self, proposal: MatchId) {
        if self.world.match_(proposal).is_some_and(Match::is_in_the_making) {
            self.emit(Event::MatchBrokered { proposal });
        }
    }

    /// A capital is asked. Repeats within the window cost will; lethal aid asked of a specific character presses it.
    pub(crate) fn ask(&mut self, country: CountryId, kind: crate::base::KindId, by: Seat) {
        let rules = self.rules();
        let again = self
            .world
            .delegations
            .get(&country)
            .and_then(|d| d.asked.get(&kind))
            .is_some_and(|a| a.lately(&rules.offers, self.world.turn));
        self.emit(Event::CapitalAsked { country, kind, by });
        self.speaks_of_cases(country, Occasion::Asked);
        let cause = Cause::Order(by, OrderKind::Ask);
        self.asked_the_union(country, kind, cause);
        self.calls_without_register(cause);
        if again {
            self.will(country, -rules.offers.ask_again_will, Cause::Rule(Rule::Asking));
        }
        let pressed = self
            .setting
            .catalogue()
            .kind(kind)
            .is_some_and(|k| assess::presses_specific_character(self.setting, country, k));
        if pressed {
            self.press(country);
        }
    }

    /// A giver opens the mandate of an offer before anything is agreed.
    pub(crate) fn seek_mandate(&mut self, id: OfferId) {
        self.start_clock(id, Clock::Mandate);
    }

    /// A giver has decided on its forces: what it has on the table waits for that no longer.
    pub(crate) fn mandate_given(&mut self, giver: CountryId) {
        let needs = |o: &Offer| travel::awaits(self.setting, self.world, o, Clock::Mandate);
        let waits = |o: &&Offer| o.giver == giver && o.is_live() && o.waits_for(Clock::Mandate) && needs(o);
        let waiting: Vec<OfferId> = self.world.offers.iter().filter(waits).map(|o| o.id).collect();
        for offer in waiting {
            self.emit(Event::ClockEnded { offer, clock: Clock::Mandate, granted: true });
        }
    }

    fn start_clock(&mut self, id: OfferId, clock: Clock) {
        let Some(offer) = self.world.offer(id) else { return };
        if offer.clocks.contains_key(&clock) {
            return;
        }
        let usual = travel::clocks(self.setting, self.world, offer)
            .into_iter()
            .find(|(c, _)| *c == clock)
            .map(|(_, hours)| hours);
        let Some(usual) = usual else { return };
        let subject = format!("{}/{id}", offer.giver);
        let hours = match clock {
            Clock::Reexport => {
                let (least, most) = self.rules().offers.reexport_hours;
                self.dice().draw(REEXPORT_DELAY, 0, &subject).between(least, most)
            }
            Clock::Mandate => {
                let spread = self.rules().offers.mandate_spread;
                let (least, most) = (usual * (1000 - spread) / 1000, usual * (1000 + spread) / 1000);
                self.dice().draw(MANDATE_DELAY, 0, &subject).between(least, most)
            }
            _ => usual,
        };
        let due = self.world.hour + hours;
        self.emit(Event::ClockStarted { offer: id, clock, due });
    }

    /// Every clock that an offer has to pass and that does not run yet; NATO's claim begins with its posture.
    fn start_clocks(&mut self, id: OfferId) {
        let Some(offer) = self.world.offer(id) else { return };
        for (clock, _) in travel::clocks(self.setting, self.world, offer) {
            self.start_clock(id, clock);
        }
    }

    /// Asks NATO to release an assigned unit.
    pub(crate) fn request_release(&mut self, id: OfferId) {
        self.start_clock(id, Clock::Release);
    }

    /// Proposals to which all have agreed are agreed: the stock is reserved and the clocks start.
    pub(crate) fn agree(&mut self) {
        let proposed: Vec<Match> =
            self.world.matches.iter().filter(|m| m.stage == MatchStage::Proposed).cloned().collect();
        for found in proposed {
            let Some(offer) = self.world.offer(found.offer).cloned() else { continue };
            let needed = consents_needed(self.world, &offer, found.need, found.channel);
            if !needed.iter().all(|seat| found.consents.contains(seat)) {
                // A person answers in the next window; nobody is waited for longer.
                if self.world.turn > found.asked_turn() + 1 {
                    self.drop_match(found.id, DropReason::Unanswered);
                }
                continue;
            }
            if offer.on(Shelf::Free) < found.quantity {
                self.drop_match(found.id, DropReason::OfferGone);
                continue;
            }
            if self.world.need(found.need).is_none_or(|n| !n.is_open()) {
                self.drop_match(found.id, DropReason::NeedGone);
                continue;
            }
            let stopped = offer.caveats.contains(&Caveat::PoliticsCheck)
                && self.world.delegations.get(&offer.giver).is_some_and(|d| d.politics_stop);
            if stopped {
                self.drop_match(found.id, DropReason::Refused(Reason::Politics));
                continue;
            }
            // A headquarters or pool of several states is lent by all of them.
            if found.channel == Channel::Multinational && !self.pool_lent(&offer) {
                self.drop_match(found.id, DropReason::Refused(Reason::Channel));
                continue;
            }
            // The published rule binds the desk, not what a giver does by itself.
            if !found.is_givers_own() {
                self.hold_against_triage(&found, &offer);
            }
            self.emit(Event::MatchAgreed { proposal: found.id });
            self.stock(found.offer, Shelf::Free, Shelf::Reserved, found.quantity);
            self.agreed(&found, &offer);
        }
    }

    /// Whether the members of some pool that the giver belongs to lend it: where their will, on average, bears it.
    fn pool_lent(&self, offer: &Offer) -> bool {
        let rules = &self.rules().travel;
        let day = self.setting.scenario().law_of_day();
        travel::pools(self.setting, offer.giver, offer.kind).any(|pool| {
            let members = pool.members.iter().filter(|member| pool.has(**member, day));
            let wills: Vec<i32> =
                members.filter_map(|m| self.world.delegations.get(m)).map(|d| d.will).collect();
            let count = i32::try_from(wills.len()).unwrap_or(1).max(1);
            wills.iter().sum::<i32>() / count >= rules.pool_will
        })
    }

    fn drop_match(&mut self, proposal: MatchId, reason: DropReason) {
        self.emit(Event::MatchDropped { proposal, by: None, reason });
    }

    /// What an agreement does at once: clocks, and the price of the channel.
    fn agreed(&mut self, found: &Match, offer: &Offer) {
        self.start_clocks(offer.id);
        let rules = self.rules();
        let giver = offer.giver;
        // What a giver settles past the desk moves levels that all read, and names nobody to those who are not told.
        let cause = |rule| if found.is_givers_own() { Cause::Rule(rule) } else { Cause::Giver(rule, giver) };
        let overlap = self
            .setting
            .catalogue()
            .kind(offer.kind)
            .is_some_and(|k| k.nato_overlap >= crate::content::NatoOverlap::High);
        match found.channel {
            Channel::Bilateral => {
                let unseen = -rules.picture.bilateral_awareness;
                self.track(Track::Awareness, unseen, cause(Rule::Bilateral));
                if overlap && self.setting.is_ally(giver) {
                    let apart = -rules.nato.bilateral_synchronisation;
                    self.track(Track::Synchronisation, apart, cause(Rule::Synchronisation));
                }
                self.bilateral_chaos(Cause::Giver(Rule::Bilateral, giver));
            }
            Channel::Nato => {
                let by = rules.nato.channel_synchronisation;
                self.track(Track::Synchronisation, by, cause(Rule::Synchronisation));
            }
            _ => {}
        }
        self.counted_twice(found.id, offer);
        let informed = super::nato::contact_fresh(self.setting, self.world);
        if offer.nato == NatoAssignment::Y && self.world.nato.posture == NatoPosture::None {
            let (track, by, rule) = if informed {
                (Track::Synchronisation, rules.nato.informed_synchronisation, Rule::Synchronisation)
            } else {
                (Track::Contention, rules.nato.contention_uninformed, Rule::Contention)
            };
            self.track(track, by, cause(rule));
        }
    }

    /// What is ready leaves.
    pub(crate) fn depart(&mut self) {
        let agreed: Vec<Match> =
            self.world.matches.iter().filter(|m| m.stage == MatchStage::Agreed).cloned().collect();
        for found in agreed {
            self.start_clocks(found.offer);
            let Some(offer) = self.world.offer(found.offer).cloned() else { continue };
            if let Some(reason) = refused_clock(&offer) {
                self.drop_match(found.id, reason);
                self.stock(offer.id, Shelf::Reserved, Shelf::Withdrawn, found.quantity);
                continue;
            }
            if assess::kept_out(self.setting, self.world, found.need.victim, &offer.caveats).is_some() {
                self.drop_match(found.id, DropReason::Refused(Reason::Caveat));
                self.stock(offer.id, Shelf::Reserved, Shelf::Free, found.quantity);
                continue;
            }
            let running = offer
                .clocks
                .iter()
                .find(|(clock, state)| {
                    let stands = |clock| match clock {
                        Clock::Release => offer.is_claimed(),
                        Clock::Mandate => travel::awaits(self.setting, self.world, &offer, clock),
                        _ => true,
                    };
                    matches!(state, ClockState::Running(_)) && stands(**clock)
                })
                .map(|(clock, _)| *clock);
            // NATO keeps its claim, and the giver has not said what becomes of the unit.
            let asked = (offer.is_withheld() && offer.is_claimed()).then_some(Clock::Release);
            if let Some(clock) = running.or(asked) {
                if found.waits != Some(clock) {
                    self.emit(Event::MatchWaits { proposal: found.id, clock });
                }
                continue;
            }
            self.leave(&found, &offer);
        }
    }

    fn leave(&mut self, found: &Match, offer: &Offer) {
        let setting = self.setting;
        let rules = self.rules();
        let Some(kind) = setting.catalogue().kind(offer.kind) else { return };
        let now = self.world.hour;
        let journey = Journey {
            offer,
            need: found.need,
            kind,
            quantity: found.quantity,
            channel: found.channel,
            mode: found.mode,
            leaves: now,
            brokered: found.brokered,
        };
        let Some(stretches) = travel::stretches(setting, self.world, journey) else {
            self.drop_match(found.id, DropReason::NoRoute);
            self.stock(offer.id, Shelf::Reserved, Shelf::Free, found.quantity);
            return;
        };
        let mut hours: i32 = stretches.iter().map(|(_, h)| *h).sum();
        let wanted = travel::lift(setting, journey);
        let mut lift = Milli::ZERO;
        if let (Some(mode), false) = (found.mode, wanted.is_zero()) {
            let victim = found.need.victim;
            // It waits from the moment at which nothing else held it.
            let since = found.short_of_lift_since.unwrap_or(now);
            if self.lift_free(victim, mode) >= wanted {
                lift = wanted;
                self.emit(Event::LiftDrawn { victim, mode, quantity: lift });
            } else if now - since < rules.travel.lift_wait_hours {
                if found.waits != Some(Clock::Lift) {
                    self.emit(Event::MatchWaits { proposal: found.id, clock: Clock::Lift });
                }
                return;
            } else {
                // Without lift it goes in instalments, with the giver's own means, which takes longer.
                hours *= rules.travel.instalments;
            }
        }
        let Ok(number) = u16::try_from(self.world.consignments.len()) else { return };
        let consignment = ConsignmentId(number);
        self.emit(Event::ConsignmentLeft {
            consignment,
            proposal: found.id,
            quantity: found.quantity,
            arrives: now + hours.max(1),
            held: travel::held(&stretches),
            lift,
        });
        self.stock(offer.id, Shelf::Reserved, Shelf::InTransit, found.quantity);
        self.held_at_borders(found.need, now + hours.max(1), &stretches);
        if found.channel == Channel::Ucpm {
            self.pay_transport(found, offer.giver, kind);
        }
        self.mishaps(consignment, offer, found.mode);
    }

    /// Transport by way of the civil protection mechanism: the Union pays its share where the attacked state asked for
    /// the mechanism, the giver the rest.
    fn pay_transport(&mut self, found: &Match, giver: CountryId, kind: &Capability) {
        let rules = &self.rules().travel;
        let loads = i32::from(load::convoys(self.rules(), kind, found.quantity));
        if matches!(found.mode, None | Some(Mode::Digital)) {
            return;
        }
        let total = loads * rules.convoy_millions;
        let share = law::transport_share(self.setting, self.world, found.need.victim);
        let union = divide_rounding(i64::from(total) * i64::from(share.unwrap_or(0)), 1000);
        let union = i32::try_from(union).unwrap_or(0);
        for (payer, amount) in [(UNION, union), (giver, total - union)] {
            if amount > 0 {
                self.emit(Event::Paid { payer, amount });
            }
        }
    }

    /// Some are late, few are lost.
    fn mishaps(&mut self, consignment: ConsignmentId, offer: &Offer, mode: Option<Mode>) {
        let rules = &self.rules().travel;
        if matches!(mode, None | Some(Mode::Digital)) {
            return;
        }
        let subject = format!("{consignment}");
        if self.dice().draw(LATE, 0, &subject).chance(rules.late_chance) {
            let cause = Cause::Rule(Rule::Mishap);
            self.emit(Event::ConsignmentDelayed { consignment, hours: rules.late_hours, cause });
        }
        let chance = rules.lost_chance * self.world.track(Track::Pressure) / 1000;
        if mode != Some(Mode::Air)
            && !offer.serves_elsewhere()
            && self.dice().draw(LOST, 0, &subject).chance(chance)
        {
            let quantity = self.world.consignments[consignment.index()].quantity;
            let cause = Cause::Rule(Rule::AdversaryAct);
            self.emit(Event::ConsignmentLost { consignment, cause });
            self.stock(offer.id, Shelf::InTransit, Shelf::Lost, quantity);
        }
    }

    /// Offers lapse; what was left without an answer costs.
    pub(crate) fn lapse_offers(&mut self) {
        let rules = self.rules();
        let (now, turn) = (self.world.hour, self.world.turn);
        let mut ignored: Vec<CountryId> = Vec::new();
        let mut lapsed: Vec<(OfferId, Milli)> = Vec::new();
        for offer in &self.world.offers {
            let unanswered = offer.is_unanswered();
            if unanswered && turn == offer.tabled_turn + rules.offers.unanswered_turns {
                ignored.push(offer.giver);
            }
            let grace = if offer.is_parked() { rules.offers.valid_hours } else { 0 };
            let free = offer.on(Shelf::Free);
            let proposed =
                self.world.matches.iter().any(|m| m.offer == offer.id && m.stage == MatchStage::Proposed);
            if now >= offer.valid_until + grace && !free.is_zero() && !proposed {
                lapsed.push((offer.id, free));
            }
        }
        for giver in ignored {
            let cause = Cause::Giver(Rule::Unanswered, giver);
            self.track(Track::Cohesion, -rules.politics.unanswered, cause);
            self.will(giver, -rules.offers.unanswered_will, Cause::Rule(Rule::Unanswered));
        }
        for (offer, free) in lapsed {
            self.stock(offer, Shelf::Free, Shelf::Lapsed, free);
        }
    }
}

fn refused_clock(offer: &Offer) -> Option<DropReason> {
    // What NATO keeps its claim on falls when its giver leaves it to NATO.
    let stands = |clock: Clock| clock != Clock::Release || offer.authority == Authority::Nato;
    let refused = |(clock, state): &(&Clock, &ClockState)| **state == ClockState::Refused && stands(**clock);
    offer.clocks.iter().find(refused).map(|(clock, _)| match clock {
        Clock::Mandate | Clock::UnMandate => DropReason::MandateRefused,
        Clock::Reexport => DropReason::ReexportRefused,
        _ => DropReason::ReleaseRefused,
    })
}
