//! One order at a time: whether it may be given, by what the seat knows.

use super::{asked_for, declare_range, latest_promise, least, tableable, unproposed};
use crate::base::{CountryId, KindId, MatchId, Milli, NeedId, OfferId, UnlockId};
use crate::content::{
    Caveat, IpcrMode, LetterKind, Mode, NatoAssignment, NatoOverlap, NatoPosture, Package, Seat,
};
use crate::engine::assess;
use crate::engine::communication::statement_rule;
use crate::engine::council::SANCTIONS_VOTE;
use crate::engine::event::{NeedState, OfferAnswer, Shelf};
use crate::engine::order::{Article, Channel, Clause, Order, StatementKind};
use crate::engine::rejection::Rejection;
use crate::engine::travel::{self};
use crate::engine::view::SeatView;
use crate::engine::world::{ClockState, Match, MatchStage, Need, Offer};

const EU: CountryId = CountryId::literal("EU");
const SANCTIONS: KindId = KindId::literal("SANCTIONS");
const SANCTIONS_UNLOCK: UnlockId = UnlockId::literal("sanctions-package");
const ARTICLE_4_UNLOCK: UnlockId = UnlockId::literal("article-4");

/// An order of one seat, after its basket.
pub(super) struct Judge<'v, 'w> {
    pub(super) view: &'v SeatView<'w>,
    pub(super) basket: &'v [Order],
    pub(super) seat: Seat,
}

impl Judge<'_, '_> {
    pub(super) fn judge(&self, order: &Order) -> Result<(), Rejection> {
        let world = self.view.world;
        let setting = self.view.setting;
        match order {
            Order::Propose { offer, need, quantity, channel, mode } => {
                self.propose(*offer, *need, *quantity, *channel, *mode)
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
                if *mode <= reached || world.ipcr.requested.is_some_and(|r| r >= *mode) {
                    return Err(Rejection::AlreadyInMode);
                }
                self.not_in_basket(|o| matches!(o, Order::RequestIpcr { .. }))
            }
            Order::RequestReport => {
                if world.ipcr.mode < IpcrMode::InformationSharing {
                    return Err(Rejection::IpcrTooLow);
                }
                if world.ipcr.report_due.is_some() {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::RequestReport))
            }
            Order::RequestRelease { offer } => self.request_release(*offer),
            Order::ContactNato => self.not_in_basket(|o| matches!(o, Order::ContactNato)),
            Order::LeaveToNato { need } => {
                let need = self.declared_need(*need)?;
                if !setting.is_ally(need.id.victim) {
                    return Err(Rejection::NotAnAlly);
                }
                self.mark(need, need.left_by_eu, true)
            }
            Order::TakeBack { need } => {
                let need = self.declared_need(*need)?;
                self.mark(need, need.left_by_eu, false)
            }
            Order::ProposeSanctions => self.propose_sanctions(),
            Order::Statement { kind } => self.statement(*kind),
            Order::Task { instrument } => {
                if !setting.rules().instruments.iter().any(|i| i.id == *instrument) {
                    return Err(Rejection::UnknownInstrument);
                }
                if world.instruments.contains_key(instrument) && !world.instruments_done.contains(instrument)
                {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::Task { instrument: x } if x == instrument))
            }
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
                self.not_in_basket(|o| matches!(o, Order::Choose { choice: x, .. } if x == choice))
            }
            Order::SendLetter { letter, clauses } => self.letter(*letter, clauses),
            Order::Invoke { article } => self.invoke(*article),
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
            Order::Consent { proposal } | Order::Refuse { proposal, .. } => {
                self.awaited(*proposal)?;
                self.not_in_basket(|o| matches!(o, Order::Consent { proposal: x } | Order::Refuse { proposal: x, .. } if x == proposal))
            }
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
                if state.invoked.is_empty() {
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
                self.not_in_basket(|o| matches!(o, Order::SetIpcr { .. }))
            }
            Order::RoundTable => {
                if world.ipcr.mode < IpcrMode::Full {
                    return Err(Rejection::IpcrTooLow);
                }
                if world.ipcr.round_table_turn == Some(world.turn) {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::RoundTable))
            }
            Order::Table { package, victim, quantity } => {
                let listed = setting.catalogue().package(*package).ok_or(Rejection::UnknownPackage)?;
                if world.victim(*victim).is_none() {
                    return Err(Rejection::UnknownCountry);
                }
                self.table(listed, *victim, *quantity)
            }
            Order::WithdrawOffer { offer } => {
                if self.own_offer(*offer)?.on(Shelf::Free).is_zero() {
                    return Err(Rejection::UnknownOffer);
                }
                self.not_in_basket(|o| matches!(o, Order::WithdrawOffer { offer: x } if x == offer))
            }
            Order::SeekMandate { offer } => {
                let found = self.own_offer(*offer)?;
                if !found.caveats.contains(&Caveat::ParliamentPrior) {
                    return Err(Rejection::AlreadyDone);
                }
                if found.clocks.contains_key(&crate::engine::event::Clock::Mandate) {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::SeekMandate { offer: x } if x == offer))
            }
            Order::Upload => {
                if world.ipcr.mode < IpcrMode::Monitoring {
                    return Err(Rejection::IpcrTooLow);
                }
                let own = self.own_country();
                if world.delegations.get(&own).and_then(|d| d.uploaded_turn) == Some(world.turn) {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::Upload))
            }
            Order::Position { vote, .. } => {
                if !setting.catalogue().country(self.own_country()).is_some_and(|c| c.member) {
                    return Err(Rejection::NotYours);
                }
                if !world.agenda.iter().any(|a| a.id == *vote && a.result.is_none()) {
                    return Err(Rejection::UnknownVote);
                }
                self.not_in_basket(|o| matches!(o, Order::Position { vote: x, .. } if x == vote))
            }
            Order::PlanCover { need } => self.plan_cover(*need),
            Order::Release { offer } | Order::Withhold { offer } => {
                let found = world.offer(*offer).ok_or(Rejection::UnknownOffer)?;
                let asked = matches!(
                    found.clocks.get(&crate::engine::event::Clock::Release),
                    Some(ClockState::Running(_))
                );
                if !asked {
                    return Err(Rejection::NotAssigned);
                }
                self.not_in_basket(
                    |o| matches!(o, Order::Release { offer: x } | Order::Withhold { offer: x } if x == offer),
                )
            }
            Order::LeaveToEu { need } => {
                let need = self.declared_need(*need)?;
                self.mark(need, need.left_by_nato, true)
            }
            Order::Endorse => {
                if !world.joint_sought {
                    return Err(Rejection::AlreadyDone);
                }
                self.not_in_basket(|o| matches!(o, Order::Endorse))
            }
            Order::Act { vector } => {
                let rules = &setting.rules().adversary;
                let state = world.adversary.vectors.get(vector).ok_or(Rejection::NoSuchAct)?;
                let acts = crate::engine::adversary::acts_per_turn(setting, world);
                let shunned = state.shunned_until > world.turn;
                if shunned || state.pressure < rules.terms_below || self.basket.len() >= acts {
                    return Err(Rejection::NoSuchAct);
                }
                Ok(())
            }
        }
    }

    fn not_in_basket(&self, same: impl Fn(&Order) -> bool) -> Result<(), Rejection> {
        if self.basket.iter().any(same) { Err(Rejection::AlreadyDone) } else { Ok(()) }
    }

    fn own_country(&self) -> CountryId {
        match self.seat {
            Seat::Victim(country) | Seat::Delegation(country) => country,
            _ => self.view.world.lead(),
        }
    }

    /// An offer with something free on it that this seat knows.
    fn free_offer(&self, id: OfferId) -> Result<&Offer, Rejection> {
        self.view
            .world
            .offer(id)
            .filter(|o| self.view.knows_offer(o) && !o.on(Shelf::Free).is_zero())
            .ok_or(Rejection::UnknownOffer)
    }

    fn own_offer(&self, id: OfferId) -> Result<&Offer, Rejection> {
        let own = self.own_country();
        self.view.world.offer(id).filter(|o| o.giver == own && o.is_live()).ok_or(Rejection::UnknownOffer)
    }

    fn declared_need(&self, id: NeedId) -> Result<&Need, Rejection> {
        self.view.world.need(id).filter(|n| n.declared.is_some() && n.is_open()).ok_or(Rejection::UnknownNeed)
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
                    crate::engine::matching::consents_needed(offer, m.need, m.channel).contains(&self.seat)
                })
            })
            .ok_or(Rejection::UnknownProposal)
    }

    fn propose(
        &self,
        offer: OfferId,
        need: NeedId,
        quantity: Milli,
        channel: Channel,
        mode: Option<Mode>,
    ) -> Result<(), Rejection> {
        let setting = self.view.setting;
        let world = self.view.world;
        let offer = self.free_offer(offer)?;
        let need = self.declared_need(need)?;
        let kind = setting.catalogue().kind(offer.kind).ok_or(Rejection::UnknownKind)?;
        // Nobody reallocates an offer without its giver: it goes to the victim it was made to.
        if offer.victim != need.id.victim {
            return Err(Rejection::DoesNotFit);
        }
        let fit = assess::fit(setting, offer.giver, kind, &offer.caveats, need.id)
            .map_err(Rejection::CaveatForbids)?;
        if fit <= 0 {
            return Err(Rejection::DoesNotFit);
        }
        let most = unproposed(self.view, self.basket, offer);
        if self.basket.iter().any(|o| matches!(o, Order::Decline { offer: x } if *x == offer.id)) {
            return Err(Rejection::AlreadyDone);
        }
        let least = least(setting, offer.kind, most);
        if quantity < least || quantity > most {
            return Err(Rejection::QuantityOutOfRange { least, most });
        }
        if !travel::channel_carries(setting, world, channel, offer.giver, kind, need.id.victim) {
            return Err(Rejection::ChannelDoesNotCarry);
        }
        match mode {
            None if kind.modes.is_empty() => Ok(()),
            Some(mode)
                if kind.modes.contains(&mode)
                    && travel::way(setting, world, offer.giver, need.id, kind.id, mode).is_some() =>
            {
                Ok(())
            }
            _ => Err(Rejection::NoRoute),
        }
    }

    fn ask(&self, country: CountryId, kind: KindId) -> Result<(), Rejection> {
        let setting = self.view.setting;
        let world = self.view.world;
        if !world.delegations.contains_key(&country) || world.victim(country).is_some() {
            return Err(Rejection::UnknownCountry);
        }
        if setting.catalogue().kind(kind).is_none() {
            return Err(Rejection::UnknownKind);
        }
        // One asks for what is needed, or for what may stand in for it.
        if !asked_for(self.view).contains(&kind) {
            return Err(Rejection::NotDeclared);
        }
        self.not_in_basket(|o| matches!(o, Order::Ask { country: c, kind: k } if *c == country && *k == kind))
    }

    fn request_release(&self, id: OfferId) -> Result<(), Rejection> {
        let world = self.view.world;
        let offer = world
            .offer(id)
            .filter(|o| self.view.knows_offer(o) && o.is_live())
            .ok_or(Rejection::UnknownOffer)?;
        if let Seat::Delegation(own) = self.seat
            && offer.giver != own
        {
            return Err(Rejection::NotYours);
        }
        let assigned = offer.nato == NatoAssignment::Y || offer.caveats.contains(&Caveat::NatoRelease);
        if !assigned || world.nato.posture == NatoPosture::None {
            return Err(Rejection::NotAssigned);
        }
        if offer.clocks.contains_key(&crate::engine::event::Clock::Release) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::RequestRelease { offer: x } if *x == id))
    }

    fn propose_sanctions(&self) -> Result<(), Rejection> {
        let world = self.view.world;
        if !world.unlocked.contains(&SANCTIONS_UNLOCK) {
            return Err(Rejection::Locked);
        }
        let open =
            world.agenda.iter().any(|a| a.id == SANCTIONS_VOTE && a.result.is_none_or(|passed| passed));
        if open || world.turn >= self.view.setting.scenario().turns() {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::ProposeSanctions))
    }

    fn statement(&self, kind: StatementKind) -> Result<(), Rejection> {
        let world = self.view.world;
        let rest = statement_rule(self.view.setting, kind).map_or(0, |r| r.rest_hours);
        if world.statements.get(&kind).is_some_and(|at| world.hour - at < rest) {
            return Err(Rejection::AlreadyDone);
        }
        if kind == StatementKind::Joint {
            if !self.view.setting.is_ally(world.lead()) && world.nato.contacts == 0 {
                return Err(Rejection::NotAnAlly);
            }
            if world.nato.endorsed || world.joint_sought {
                return Err(Rejection::AlreadyDone);
            }
        }
        self.not_in_basket(|o| matches!(o, Order::Statement { .. }))
    }

    fn letter(&self, letter: LetterKind, clauses: &[Clause]) -> Result<(), Rejection> {
        let asked = self.view.world.letters.iter().any(|l| l.letter == letter && l.seat == self.seat);
        if !asked {
            return Err(Rejection::LetterNotAsked);
        }
        let repeated = clauses.iter().enumerate().any(|(i, c)| clauses[..i].contains(c));
        if clauses.is_empty() || repeated {
            return Err(Rejection::BadClauses);
        }
        self.not_in_basket(|o| matches!(o, Order::SendLetter { letter: x, .. } if *x == letter))
    }

    fn invoke(&self, article: Article) -> Result<(), Rejection> {
        let world = self.view.world;
        let victim = self.own_country();
        let state = world.victim(victim).ok_or(Rejection::NotYours)?;
        if state.invoked.contains_key(&article) {
            return Err(Rejection::AlreadyDone);
        }
        match article {
            Article::MutualAssistance | Article::Solidarity
                if !self.view.setting.scenario().article_427_applies =>
            {
                return Err(Rejection::ArticleDoesNotApply);
            }
            Article::Nato4 if !self.view.setting.is_ally(victim) => return Err(Rejection::NotAnAlly),
            Article::Nato4
                if !world.unlocked.contains(&ARTICLE_4_UNLOCK)
                    && !world.has_flag(crate::engine::flags::ARMED_ATTACK) =>
            {
                return Err(Rejection::Locked);
            }
            _ => {}
        }
        self.not_in_basket(|o| matches!(o, Order::Invoke { article: x } if *x == article))
    }

    fn declare(&self, kind: KindId, quantity: Milli) -> Result<(), Rejection> {
        let need = self.own_need(kind)?;
        if need.state == NeedState::Lapsed {
            return Err(Rejection::UnknownNeed);
        }
        let (least, most) = declare_range(assess::estimate(self.view.setting, self.view.world, need));
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

    fn table(&self, listed: &Package, victim: CountryId, quantity: Milli) -> Result<(), Rejection> {
        let setting = self.view.setting;
        let world = self.view.world;
        if listed.giver != self.own_country() || victim == listed.giver || !setting.has_package(listed) {
            return Err(Rejection::UnknownPackage);
        }
        // The Council decides on restrictive measures; no service tables them.
        if listed.kind == SANCTIONS {
            return Err(Rejection::Locked);
        }
        let most = tableable(self.view, listed);
        if most.is_zero() {
            return Err(Rejection::UnknownPackage);
        }
        let least = least(setting, listed.kind, most);
        if quantity < least || quantity > most {
            return Err(Rejection::QuantityOutOfRange { least, most });
        }
        let today =
            world.offers.iter().filter(|o| o.giver == listed.giver && o.tabled_turn == world.turn).count()
                + self.basket.iter().filter(|o| matches!(o, Order::Table { .. })).count();
        if today >= usize::from(setting.rules().offers.per_turn_max) && listed.giver != EU {
            return Err(Rejection::TooManyOffers);
        }
        self.not_in_basket(|o| matches!(o, Order::Table { package: x, .. } if *x == listed.id))
    }

    fn plan_cover(&self, id: NeedId) -> Result<(), Rejection> {
        let setting = self.view.setting;
        let world = self.view.world;
        let need = self.declared_need(id)?;
        if world.nato.posture < NatoPosture::Consultations {
            return Err(Rejection::Locked);
        }
        let overlap =
            setting.catalogue().kind(id.kind).is_some_and(|k| k.nato_overlap >= NatoOverlap::Medium);
        if !overlap {
            return Err(Rejection::DoesNotFit);
        }
        if crate::engine::nato::plan_quantity(setting, world, need) <= need.nato_planned {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::PlanCover { need: x } if *x == id))
    }
}
