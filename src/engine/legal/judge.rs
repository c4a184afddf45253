//! One order at a time: whether it may be given, by what the seat knows.

mod aid;
mod control;
mod council;
mod law;
mod mechanism;
mod offers;
mod politics;

use std::cell::OnceCell;

use super::{asked_for, declare_range, latest_promise};
use crate::base::{CountryId, KindId, MatchId, Milli, NeedId, OfferId};
use crate::content::{IpcrMode, Seat};
use crate::engine::assess;
use crate::engine::event::{Clock, NeedState, OfferAnswer, Shelf};
use crate::engine::order::{Order, OrderKind, Terms};
use crate::engine::rejection::{NoPart, Rejection};
use crate::engine::standing::ROUND_TABLE;
use crate::engine::view::SeatView;
use crate::engine::world::{ClockState, Match, MatchStage, Need, Offer, RunStage};

/// Orders of one kind by one seat, each after the same basket.
pub(super) struct Judge<'v, 'w> {
    view: &'v SeatView<'w>,
    basket: &'v [Order],
    seat: Seat,
    /// Kinds that a capital can be asked for, found when first wanted.
    asked_for: OnceCell<Vec<KindId>>,
}

impl<'v, 'w> Judge<'v, 'w> {
    pub(super) fn of(view: &'v SeatView<'w>, basket: &'v [Order], kind: OrderKind) -> Self {
        let seat = view.seat();
        let seat = if kind == OrderKind::Task { view.world.asks_as(seat) } else { seat };
        Self { view, basket, seat, asked_for: OnceCell::new() }
    }

    /// Whether a kind answers a declared need, or may stand in for what does.
    fn is_asked_for(&self, kind: KindId) -> bool {
        self.asked_for.get_or_init(|| asked_for(self.view)).contains(&kind)
    }

    pub(super) fn judge(&self, order: &Order) -> Result<(), Rejection> {
        let world = self.view.world;
        let setting = self.view.setting;
        match order {
            Order::Propose { offer, need, quantity, channel, mode } => {
                let terms = Terms { quantity: *quantity, channel: *channel, mode: *mode };
                self.propose(*offer, *need, terms)
            }
            Order::Ask { country, kind } => self.ask(*country, *kind),
            Order::Decline { offer } => {
                let offer = self.free_offer(*offer)?;
                self.not_in_basket(|o| matches!(o, Order::Decline { offer: x } | Order::Propose { offer: x, .. } if *x == offer.id))
            }
            Order::Park { offer } => {
                let offer = self.free_offer(*offer)?;
                if offer.answer == Some(OfferAnswer::Parked) {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(
                    |o| matches!(o, Order::Park { offer: x } | Order::Decline { offer: x } if *x == offer.id),
                )
            }
            Order::Improve { offer } => {
                let offer = self.free_offer(*offer)?;
                if offer.answer == Some(OfferAnswer::ImprovementAsked) || offer.improved {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::Improve { offer: x } | Order::Decline { offer: x } if *x == offer.id))
            }
            Order::Broker { proposal } => self.broker(*proposal),
            Order::Promise { need, by } => {
                self.declared_need(*need)?;
                if world.promises.iter().any(|p| p.need == *need && p.kept.is_none()) {
                    return Err(Rejection::AlreadyDone);
                }
                let least = world.hour + 1;
                let most = latest_promise(setting, world);
                if *by < least || *by > most {
                    return Err(Rejection::HourOutOfRange { least, most });
                }
                self.not_in_basket(|o| matches!(o, Order::Promise { need: x, .. } if x == need))
            }
            Order::RequestIpcr { mode } => {
                let reached = world.ipcr.next.map_or(world.ipcr.mode, |(next, _)| next.max(world.ipcr.mode));
                if *mode <= reached {
                    return Err(Rejection::AlreadyInMode);
                }
                if world.ipcr.requested.is_some_and(|(requested, _)| requested >= *mode) {
                    return Err(Rejection::RequestWaits);
                }
                self.not_in_basket(|o| matches!(o, Order::RequestIpcr { .. }))
            }
            Order::RequestReport => {
                self.in_mode(IpcrMode::InformationSharing)?;
                if world.ipcr.report_due.is_some() {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::RequestReport))
            }
            Order::RequestRelease { offer } => self.request_release(*offer),
            Order::ContactNato => self.not_in_basket(|o| matches!(o, Order::ContactNato)),
            Order::LeaveToNato { need } => {
                let need = self.natos_need(*need)?;
                self.mark(need, need.left_by_eu, true)
            }
            Order::TakeBack { need } => {
                let need = self.declared_need(*need)?;
                self.mark(need, need.left_by_eu, false)
            }
            Order::PutOnAgenda { measure } => self.put_on_agenda(*measure),
            Order::Convene { vote } => self.convene(*vote),
            Order::Postpone { vote } => self.postpone(*vote),
            Order::TakeOff { vote } => self.take_off(*vote),
            Order::Lobby { vote, country } => self.lobby(*vote, *country),
            Order::Link { vote, country, kind } => self.link(*vote, *country, *kind),
            Order::WaterDown { vote } => self.water_down(*vote),
            Order::SteerBilateral { line } => {
                if *line == world.bilateral {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::SteerBilateral { .. }))
            }
            Order::PublishTriage { rule } => self.publish_triage(*rule),
            Order::Statement { kind } => self.statement(*kind),
            Order::Task { instrument, victim } => self.task(*instrument, *victim),
            Order::StandDown { instrument, victim } => self.stand_down(*instrument, *victim),
            Order::Advise { choice, answer } => {
                let open = world
                    .choices
                    .iter()
                    .find(|c| c.id == *choice && c.decider != Seat::Hr)
                    .ok_or(Rejection::UnknownChoice)?;
                if open.advice.is_some() {
                    return Err(Rejection::AlreadyDone);
                }
                self.answer_exists(*choice, *answer)?;
                self.not_in_basket(|o| matches!(o, Order::Advise { choice: x, .. } if x == choice))
            }
            Order::Choose { choice, answer } => {
                if !world.choices.iter().any(|c| c.id == *choice && c.decider == self.seat) {
                    return Err(Rejection::UnknownChoice);
                }
                self.answer_exists(*choice, *answer)?;
                if self.settles_triage(order) {
                    self.not_in_basket(|o| self.settles_triage(o))?;
                }
                self.not_in_basket(|o| matches!(o, Order::Choose { choice: x, .. } if x == choice))
            }
            Order::SendLetter { letter, clauses } => self.letter(*letter, clauses),
            Order::ArgueCase { country, victim, by } => self.argue_case(*country, *victim, *by),
            Order::Invoke { article, clauses } => self.invoke(*article, clauses),
            Order::Declare { kind, quantity } => self.declare(*kind, *quantity),
            Order::Rank { kind } => {
                let need = self.own_need(*kind)?;
                if need.declared.is_none() {
                    return Err(Rejection::NotDeclared);
                }
                let top = world.needs.iter().map(|n| n.rank).max().unwrap_or(0);
                if need.rank == top && top > 0 {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::Rank { .. }))
            }
            Order::WithdrawNeed { kind } => {
                let need = self.own_need(*kind)?;
                if need.declared.is_none() || !need.is_open() {
                    return Err(Rejection::NotDeclared);
                }
                self.not_in_basket(|o| matches!(o, Order::WithdrawNeed { kind: x } | Order::Declare { kind: x, .. } if x == kind))
            }
            Order::Consent { proposal } => self.consent(*proposal),
            Order::Refuse { proposal, .. } => {
                self.awaited(*proposal)?;
                self.unanswered(*proposal)
            }
            Order::Amend { proposal, quantity, channel, mode, .. } => {
                let terms = Terms { quantity: *quantity, channel: *channel, mode: *mode };
                self.amend(*proposal, terms)
            }
            Order::StandingConsent { to, stands } => self.standing_consent(*to, *stands),
            Order::ReportArt51 => {
                let victim = self.own_country();
                let state = world.victim(victim).ok_or(Rejection::NotYours)?;
                if state.reported_at.is_some() {
                    return Err(Rejection::AlreadyDone);
                }
                if state.forcible_at.is_none() {
                    return Err(Rejection::NothingToReport);
                }
                self.not_in_basket(|o| matches!(o, Order::ReportArt51))
            }
            Order::Terminate => {
                let state = world.victim(self.own_country()).ok_or(Rejection::NotYours)?;
                // Who only consulted its allies has requested nothing that it could end.
                if !state.has_asked() {
                    return Err(Rejection::NotInvoked);
                }
                if state.terminated_at.is_some() {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::Terminate))
            }
            Order::SetIpcr { mode } => {
                let reached = world.ipcr.next.map_or(world.ipcr.mode, |(next, _)| next);
                if *mode == reached {
                    return Err(Rejection::AlreadyInMode);
                }
                // Council Decision 2014/415/EU, Article 4: the arrangements are activated by the invocation, and
                // the Presidency alone does not lower them while it stands.
                if *mode < IpcrMode::Full && world.solidarity_runs() {
                    return Err(Rejection::SolidarityClauseRuns);
                }
                self.not_in_basket(|o| matches!(o, Order::SetIpcr { .. }))
            }
            Order::RoundTable => {
                self.in_mode(IpcrMode::Full)?;
                let table = (ROUND_TABLE, world.lead());
                if world.runs.get(&table).is_some_and(|run| run.stage != RunStage::Done) {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::RoundTable))
            }
            Order::Invite { guest } => self.invite(*guest),
            Order::HandOnChair => self.hand_on_chair(),
            Order::JoinArt51 => self.join_art51(),
            Order::Consult { .. } => self.consult(),
            Order::StateReading { victim, reading } => self.state_reading(*victim, *reading),
            Order::Table { package, victim, quantity } => {
                let listed = setting.catalogue().package(*package).ok_or(Rejection::UnknownPackage)?;
                if !world.is_attacked(*victim) {
                    return Err(Rejection::NoPart(NoPart::NotAttacked(*victim)));
                }
                self.table(listed, *victim, *quantity)
            }
            Order::AmendOffer { offer, change } => self.amend_offer(*offer, *change),
            Order::WithdrawOffer { offer } => {
                if self.own_offer(*offer)?.on(Shelf::Free).is_zero() {
                    return Err(Rejection::NothingFree);
                }
                self.not_in_basket(|o| matches!(o, Order::WithdrawOffer { offer: x } | Order::AmendOffer { offer: x, .. } | Order::Propose { offer: x, .. } if x == offer))
            }
            Order::SeekMandate { offer } => {
                let found = self.own_offer(*offer)?;
                if !self.view.awaits(found, Clock::Mandate) {
                    return Err(Rejection::NoMandateNeeded);
                }
                if found.clocks.contains_key(&Clock::Mandate) {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::SeekMandate { offer: x } if x == offer))
            }
            Order::TransferAuthority { offer, .. } => self.transfer_authority(*offer),
            Order::Upload => {
                if !setting.is_member(self.own_country()) {
                    return Err(Rejection::NotOnPlatform);
                }
                // Monitoring opens the page; a standing register is open without an activation.
                if !world.register_up() {
                    self.in_mode(IpcrMode::Monitoring)?;
                }
                let own = self.own_country();
                if world.delegations.get(&own).and_then(|d| d.uploaded_turn) == Some(world.turn) {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::Upload))
            }
            Order::Position { vote, .. } => {
                if !setting.is_member(self.own_country()) {
                    return Err(Rejection::NoVote);
                }
                self.item(*vote)?;
                self.votes_on(*vote, self.own_country())?;
                self.not_in_basket(|o| matches!(o, Order::Position { vote: x, .. } if x == vote))
            }
            Order::PlanCover { need } => self.plan_cover(*need),
            Order::Release { offer } | Order::Withhold { offer } => {
                let found = world.offer(*offer).ok_or(Rejection::UnknownOffer)?;
                let asked = matches!(
                    found.clocks.get(&crate::engine::event::Clock::Release),
                    Some(ClockState::Running(_))
                );
                let gone = matches!(order, Order::Withhold { .. }) && !found.is_claimed();
                if !asked || gone {
                    return Err(Rejection::NoReleaseAsked);
                }
                self.not_in_basket(
                    |o| matches!(o, Order::Release { offer: x } | Order::Withhold { offer: x } if x == offer),
                )
            }
            Order::LeaveToEu { need } => {
                let need = self.natos_need(*need)?;
                self.mark(need, need.left_by_nato, true)
            }
            Order::Endorse => {
                if !world.joint_sought {
                    return Err(Rejection::NothingToEndorse);
                }
                self.not_in_basket(|o| matches!(o, Order::Endorse))
            }
            Order::ReleaseInject { inject } => self.release_inject(*inject),
            Order::HoldInject { inject } => self.hold_inject(*inject),
            Order::PostponeInject { inject, hours } => self.postpone_inject(*inject, *hours),
            Order::EditInject { inject, at, share, text } => {
                self.edit_inject(*inject, *at, *share, text.as_ref())
            }
            Order::Override { level, to, .. } => self.override_level(*level, *to),
            Order::Pause { .. } => self.pause(),
            Order::Resume => self.resume(),
            Order::Message { to, .. } => self.message(*to),
            Order::Act { vector } => {
                let rules = &setting.rules().adversary;
                let state = world.adversary.vectors.get(vector).ok_or(Rejection::NoSuchAct)?;
                let acts = crate::engine::adversary::acts_per_turn(setting, world);
                let shunned = crate::engine::adversary::is_shunned(setting, world, *vector);
                if shunned || state.pressure < rules.terms_below || self.basket.len() >= acts {
                    return Err(Rejection::NoSuchAct);
                }
                Ok(())
            }
        }
    }

    fn not_in_basket(&self, same: impl Fn(&Order) -> bool) -> Result<(), Rejection> {
        if self.basket.iter().any(same) { Err(Rejection::InBasket) } else { Ok(()) }
    }

    /// The crisis response is in that mode, or in a higher one.
    fn in_mode(&self, mode: IpcrMode) -> Result<(), Rejection> {
        if self.view.world.ipcr.mode < mode { Err(Rejection::IpcrTooLow(mode)) } else { Ok(()) }
    }

    fn own_country(&self) -> CountryId {
        match self.seat {
            Seat::Victim(country) | Seat::Delegation(country) => country,
            _ => self.view.world.lead(),
        }
    }

    /// An offer with something free on it that this seat knows.
    fn free_offer(&self, id: OfferId) -> Result<&Offer, Rejection> {
        let known = self.view.world.offer(id).filter(|o| self.view.knows_offer(o) && o.is_live());
        let offer = known.ok_or(Rejection::UnknownOffer)?;
        if offer.on(Shelf::Free).is_zero() { Err(Rejection::NothingFree) } else { Ok(offer) }
    }

    fn own_offer(&self, id: OfferId) -> Result<&Offer, Rejection> {
        let own = self.own_country();
        self.view.world.offer(id).filter(|o| o.giver == own && o.is_live()).ok_or(Rejection::UnknownOffer)
    }

    fn declared_need(&self, id: NeedId) -> Result<&Need, Rejection> {
        self.view.world.need(id).filter(|n| n.declared.is_some() && n.is_open()).ok_or(Rejection::UnknownNeed)
    }

    /// A declared need that NATO could take up: it plans for Allies alone.
    fn natos_need(&self, id: NeedId) -> Result<&Need, Rejection> {
        let need = self.declared_need(id)?;
        if self.view.setting.is_ally(need.id.victim) { Ok(need) } else { Err(Rejection::PlansForAllies) }
    }

    fn own_need(&self, kind: KindId) -> Result<&Need, Rejection> {
        let id = NeedId { victim: self.own_country(), kind };
        self.view.world.need(id).ok_or(Rejection::UnknownNeed)
    }

    fn mark(&self, need: &Need, now: bool, wanted: bool) -> Result<(), Rejection> {
        if now == wanted {
            return Err(Rejection::AlreadyDone);
        }
        let id = need.id;
        self.not_in_basket(|o| {
            matches!(o, Order::LeaveToNato { need } | Order::TakeBack { need } | Order::LeaveToEu { need } if *need == id)
        })
    }

    fn answer_exists(
        &self,
        choice: crate::base::ChoiceId,
        answer: crate::base::AnswerId,
    ) -> Result<(), Rejection> {
        let known = self
            .view
            .setting
            .choices
            .get(&choice)
            .is_some_and(|(_, c)| c.answers.iter().any(|a| a.id == answer));
        if known { Ok(()) } else { Err(Rejection::UnknownAnswer) }
    }

    fn awaited(&self, proposal: MatchId) -> Result<&Match, Rejection> {
        let world = self.view.world;
        world
            .match_(proposal)
            .filter(|m| m.stage == MatchStage::Proposed && !m.consents.contains(&self.seat))
            .filter(|m| {
                world.offer(m.offer).is_some_and(|offer| {
                    crate::engine::consent::consents_needed(world, offer, m.need, m.channel)
                        .contains(&self.seat)
                })
            })
            .ok_or(Rejection::UnknownProposal)
    }

    fn declare(&self, kind: KindId, quantity: Milli) -> Result<(), Rejection> {
        let need = self.own_need(kind)?;
        if need.state == NeedState::Lapsed {
            return Err(Rejection::UnknownNeed);
        }
        let (setting, world) = (self.view.setting, self.view.world);
        let (least, most) = declare_range(setting, assess::estimate(setting, world, need));
        if quantity < least || quantity > most {
            return Err(Rejection::QuantityOutOfRange { least, most });
        }
        // A need that was withdrawn may be declared again as it was.
        if need.declared == Some(quantity) && need.is_open() {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(
            |o| matches!(o, Order::Declare { kind: x, .. } | Order::WithdrawNeed { kind: x } if *x == kind),
        )
    }
}
