//! The course of a turn: windows, the fixed order in which sealed orders are adjudicated, and the end.
//!
//! Each turn passes four windows. After the adversary's, phase 1 runs (`situation`). After the offers
//! window the orders of delegations and NATO are adjudicated, and of attacked states what they give to others. After the decision window every other
//! seat's are, proposals first put forward. In the consent window policies answer; then phase 4 runs:
//! consents, agreements, clocks, votes, departures, questions left open, promises, complementarity,
//! offers that lapse, the end.

use super::draft::Draft;
use super::event::{Cause, EndReason, Event, NeedState, Occasion, OfferAnswer, Side};
use super::order::{Order, Terms, Window};
use super::world::World;
use crate::base::NeedId;
use crate::content::{IpcrMode, Outcome, Pool, Seat, Track, VectorId};

impl Draft<'_> {
    /// Adjudicates the sealed orders of the open window and opens the next.
    pub(crate) fn close_window(&mut self, orders: &[(Seat, Order)]) {
        match self.world.window {
            Window::Adversary => {
                let acts: Vec<VectorId> = orders
                    .iter()
                    .filter_map(|(_, order)| match order {
                        Order::Act { vector } => Some(*vector),
                        _ => None,
                    })
                    .collect();
                self.situation(&acts);
                self.emit(Event::WindowOpened { window: Window::Offers });
            }
            Window::Offers => {
                self.adjudicate(orders);
                self.requests_lapse();
                self.emit(Event::WindowOpened { window: Window::Decision });
            }
            Window::Decision => {
                self.adjudicate(orders);
                self.emit(Event::WindowOpened { window: Window::Consent });
            }
            Window::Consent => {
                self.adjudicate(orders);
                self.resolve();
            }
        }
    }

    /// Orders in the order of seats, and of each seat in the order given.
    fn adjudicate(&mut self, orders: &[(Seat, Order)]) {
        for (seat, order) in orders {
            let kind = order.kind();
            let cause = Cause::Order(*seat, kind);
            if *seat == Seat::Hr {
                let cost = super::legal::cost(self.setting, self.world, order);
                self.spend(Pool::Hr, cost, cause);
                self.council_cost(kind, cause);
            }
            self.carry_out_order(*seat, order, cause);
        }
        self.stand_consenting();
    }

    fn carry_out_order(&mut self, seat: Seat, order: &Order, cause: Cause) {
        let victim = match seat {
            Seat::Victim(country) => country,
            _ => self.world.lead(),
        };
        match order {
            Order::Propose { offer, need, quantity, channel, mode } => {
                self.propose(seat, *offer, *need, *quantity, *channel, *mode);
            }
            Order::Ask { country, kind } => self.ask(*country, *kind, seat),
            Order::Decline { offer } => self.decline(*offer),
            Order::Park { offer } => {
                self.emit(Event::OfferAnswered { offer: *offer, answer: OfferAnswer::Parked });
            }
            Order::Improve { offer } => {
                let answer = OfferAnswer::ImprovementAsked;
                self.emit(Event::OfferAnswered { offer: *offer, answer });
            }
            Order::Broker { proposal } => self.broker(*proposal),
            Order::Promise { need, by } => self.promise(*need, *by),
            Order::RequestIpcr { mode } => self.request_ipcr(*mode),
            Order::RequestReport => self.order_report(),
            Order::RequestRelease { offer } => self.request_release(*offer),
            Order::ContactNato => self.contact_nato(cause),
            Order::LeaveToNato { need } => {
                self.emit(Event::NeedLeft { need: *need, by: Side::Eu, left: true });
            }
            Order::TakeBack { need } => {
                self.emit(Event::NeedLeft { need: *need, by: Side::Eu, left: false });
            }
            Order::PutOnAgenda { measure } => self.task(*measure, seat, None, cause),
            Order::Convene { vote } => self.convene(*vote, seat, cause),
            Order::Postpone { vote } => self.postpone(*vote),
            Order::TakeOff { vote } => self.take_off(*vote, cause),
            Order::Lobby { vote, country } => self.lobby(*vote, *country),
            Order::Link { vote, country, kind } => self.link(*vote, *country, *kind, cause),
            Order::WaterDown { vote } => self.water_down(*vote),
            Order::PublishTriage { rule } => self.publish_triage(*rule, cause),
            Order::SteerBilateral { line } => self.steer_bilateral(*line),
            Order::Statement { kind } => self.state_publicly(*kind),
            Order::Task { instrument, victim } => self.task(*instrument, seat, *victim, cause),
            Order::StandDown { instrument, victim } => self.stand_down(*instrument, seat, *victim, cause),
            Order::Advise { choice, answer } => {
                self.emit(Event::ChoiceAdvised { choice: *choice, answer: *answer, by: seat });
            }
            Order::Choose { choice, answer } => self.choose(*choice, seat, *answer, false),
            Order::SendLetter { letter, clauses } => self.send_letter(*letter, seat, clauses),
            Order::ArgueCase { country, victim, by } => self.argue_case(seat, *country, *victim, *by),
            Order::StateReading { victim, reading } => {
                if let Some(country) = self.world.giver_of(seat) {
                    self.says_reading(country, *victim, *reading, Occasion::OwnWord);
                }
            }
            Order::Invoke { article, clauses } => self.invoke(victim, *article, Some(clauses), cause),
            Order::Declare { kind, quantity } => {
                let need = NeedId { victim, kind: *kind };
                self.emit(Event::NeedDeclared { need, quantity: *quantity });
                self.keep_for_itself(need);
                self.says_how_much(victim);
            }
            Order::Rank { kind } => {
                self.emit(Event::NeedRanked { need: NeedId { victim, kind: *kind } });
            }
            Order::WithdrawNeed { kind } => self.emit(Event::NeedStateChanged {
                need: NeedId { victim, kind: *kind },
                state: NeedState::Withdrawn,
            }),
            Order::Consent { proposal } => self.consent(*proposal, seat),
            Order::Refuse { proposal, reason } => self.refuse(*proposal, seat, *reason),
            Order::Amend { proposal, quantity, channel, mode, reason } => {
                let terms = Terms { quantity: *quantity, channel: *channel, mode: *mode };
                self.amend(*proposal, seat, terms, *reason);
            }
            Order::StandingConsent { to, stands } => {
                self.emit(Event::StandingConsentSet { seat, to: *to, stands: *stands });
            }
            Order::ReportArt51 => self.report_art51(victim, cause),
            Order::Terminate => self.terminate(victim),
            Order::SetIpcr { mode } => {
                // Sealed orders: the clause may have been invoked in the same window.
                if *mode == IpcrMode::Full || !self.world.solidarity_runs() {
                    self.full_for_everything(*mode, cause);
                    self.decide_ipcr(*mode);
                }
            }
            Order::RoundTable => self.call_round_table(cause),
            Order::Invite { guest } => self.invite(*guest, cause),
            Order::HandOnChair => self.hand_on_chair(),
            Order::Table { package, victim, quantity } => {
                if let Some(listed) = self.setting.catalogue().package(*package) {
                    self.table_offer(listed.giver, listed.kind, *victim, Some(*package), *quantity);
                }
            }
            Order::AmendOffer { offer, change } => self.amend_offer(*offer, *change),
            Order::WithdrawOffer { offer } => self.take_off_table(*offer),
            Order::SeekMandate { offer } => self.seek_mandate(*offer),
            Order::TransferAuthority { offer, agree: true } => self.transfer_authority(*offer),
            Order::TransferAuthority { offer, agree: false } => self.keep_authority(*offer),
            Order::Upload => {
                if let Some(country) = self.world.giver_of(seat) {
                    self.emit(Event::Uploaded { country });
                }
            }
            Order::JoinArt51 => {
                if let Some(country) = self.world.giver_of(seat) {
                    self.emit(Event::JoinedArt51 { country });
                }
            }
            Order::Consult { concern } => {
                if let Seat::Delegation(country) = seat {
                    self.ask_consultations(country, *concern);
                }
            }
            Order::Position { vote, stance, ground } => {
                // Being attacked takes no vote away.
                if let Seat::Delegation(country) | Seat::Victim(country) = seat {
                    let (vote, stance, ground) = (*vote, *stance, *ground);
                    self.emit(Event::PositionTaken { vote, country, stance, ground });
                }
                if let Seat::Delegation(country) = seat {
                    self.speaks_of_cases(country, Occasion::Spoke);
                }
            }
            Order::PlanCover { need } => self.plan_cover(*need),
            Order::Release { offer } => {
                self.let_go(*offer);
                self.track(Track::Synchronisation, self.rules().nato.channel_synchronisation, cause);
            }
            Order::Withhold { offer } => {
                self.keep_claim(*offer);
                self.track(Track::Contention, self.rules().nato.contention_uninformed, cause);
            }
            Order::LeaveToEu { need } => {
                self.emit(Event::NeedLeft { need: *need, by: Side::Nato, left: true });
            }
            Order::Endorse => self.endorse(),
            Order::Act { .. } => {}
            Order::ReleaseInject { .. }
            | Order::HoldInject { .. }
            | Order::PostponeInject { .. }
            | Order::EditInject { .. }
            | Order::Override { .. }
            | Order::Pause { .. }
            | Order::Resume
            | Order::Message { .. } => self.exercise_control(order, cause),
        }
    }

    /// Phase 4, in its documented order; then the next turn, or the end.
    fn resolve(&mut self) {
        self.agree();
        self.hold_votes();
        self.depart();
        self.close_open_questions();
        self.letters_missed();
        self.end_promises();
        self.complementarity();
        self.lapse_offers();
        self.overlooked();
        self.overload();
        self.count_hours();
        self.look_at_aims();
        match self.end() {
            Some((outcome, reason)) => {
                if self.world.turn >= self.setting.scenario().turns() {
                    self.epilogue();
                }
                self.left_at_the_end();
                self.emit(Event::GameEnded { outcome, reason });
            }
            None => self.open_turn(self.world.turn + 1),
        }
    }

    pub(crate) fn open_turn(&mut self, turn: u16) {
        let hour = self.setting.scenario().decides_at(turn);
        self.emit(Event::TurnOpened { turn, hour });
    }

    /// How the game ends now, if it does, and why: the worse first. Nothing is held, and nothing restored, while the
    /// adversary has what it came for.
    fn end(&self) -> Option<(Outcome, EndReason)> {
        let (rules, world) = (self.rules(), &self.world);
        if world.track(Track::Escalation) >= 1000 {
            return Some((Outcome::GeneralWar, EndReason::Ladder));
        }
        let brink = rules.functions.brink_hours;
        if world.victims.iter().flat_map(|v| v.brink_hours).any(|hours| hours >= brink) {
            return Some((Outcome::Collapsed, EndReason::Breakdown));
        }
        // Restored is what every victim is.
        let means = world.victims.iter().map(|v| world.mean_function(v.country));
        let stands = means.min().unwrap_or(0) >= rules.evaluation.restored_from;
        let has = world.adversary.holds_main_aim();
        if world.mean_pressure() < rules.evaluation.broken_below && !has {
            let outcome = if stands { Outcome::Restored } else { Outcome::Held };
            return Some((outcome, EndReason::Broken));
        }
        if world.turn < self.setting.scenario().turns() {
            return None;
        }
        Some(match world.settled_end() {
            Some(settled) if settled >= Outcome::Frozen => (settled, EndReason::Settled),
            _ if has => (Outcome::Frozen, EndReason::AimHeld),
            Some(settled) => (settled, EndReason::Settled),
            None if stands => (Outcome::Held, EndReason::Stands),
            None => (Outcome::Frozen, EndReason::Hurt),
        })
    }
}

impl World {
    /// The end that is settled: the worst that any attacked state has, once each has one.
    fn settled_end(&self) -> Option<Outcome> {
        let of_each: Option<Vec<Outcome>> =
            self.victims.iter().map(|v| self.expected.get(&v.country).copied()).collect();
        of_each?.into_iter().max()
    }
}
