//! What may be ordered. The one home of legality: the list of legal orders, the guard, the preview and
//! every policy ask here. It judges by what the seat knows, so that a refusal betrays nothing.

use super::assess;
use super::event::{NeedState, OfferAnswer, Shelf};
use super::institutions::{SANCTIONS_VOTE, statement_rule};
use super::order::{Article, Channel, Clause, Order, OrderKind, Reason, Stance, StatementKind};
use super::rejection::Rejection;
use super::setting::Setting;
use super::travel::{self, Journey};
use super::view::{LegalOrder, SeatView};
use super::world::{ClockState, Match, MatchStage, Need, Offer, World};
use crate::base::{CountryId, Hours, KindId, MatchId, Milli, NeedId, OfferId, PerMille, UnlockId};
use crate::content::{
    Capability, Caveat, IpcrMode, LetterKind, Mode, NatoAssignment, NatoOverlap, NatoPosture, Package, Seat,
};

const EU: CountryId = CountryId::literal("EU");
const SANCTIONS: KindId = KindId::literal("SANCTIONS");
const SANCTIONS_UNLOCK: UnlockId = UnlockId::literal("sanctions-package");
const ARTICLE_4_UNLOCK: UnlockId = UnlockId::literal("article-4");

/// What an order costs its seat's pool. Only the High Representative's desk pays for single orders.
pub(crate) fn cost(setting: &Setting, order: &Order) -> i32 {
    match order {
        Order::Task { instrument } => {
            setting.rules().instruments.iter().find(|i| i.id == *instrument).map_or(0, |i| i.cost)
        }
        // Deciding what is asked of oneself costs nothing.
        Order::Choose { .. } => 0,
        _ => setting.rules().cost_of(order.kind().slug()),
    }
}

/// Whether the order may be given after this basket of the seat's own orders, and what it costs.
pub(crate) fn guard(view: &SeatView<'_>, basket: &[Order], order: &Order) -> Result<i32, Rejection> {
    let world = view.world;
    let seat = view.seat();
    let kind = order.kind();
    if world.ended.is_some() {
        return Err(Rejection::GameOver);
    }
    if !kind.belongs_to(seat) {
        return Err(Rejection::WrongSeat(kind));
    }
    if !world.window.open_to(seat) || !world.window.takes(kind) {
        return Err(Rejection::WrongWindow(kind));
    }
    Judge { view, basket, seat }.judge(order)?;
    if seat != Seat::Hr {
        return Ok(0);
    }
    let cost = cost(view.setting, order);
    let free = world.hr_free - spent(view.setting, basket);
    if cost > free {
        return Err(Rejection::NotEnoughCapacity { needed: cost, free });
    }
    Ok(cost)
}

/// What a basket costs.
pub(crate) fn spent(setting: &Setting, basket: &[Order]) -> i32 {
    basket.iter().map(|order| cost(setting, order)).sum()
}

struct Judge<'v, 'w> {
    view: &'v SeatView<'w>,
    basket: &'v [Order],
    seat: Seat,
}

impl Judge<'_, '_> {
    fn judge(&self, order: &Order) -> Result<(), Rejection> {
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
                if found.clocks.contains_key(&super::event::Clock::Mandate) {
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
                let asked =
                    matches!(found.clocks.get(&super::event::Clock::Release), Some(ClockState::Running(_)));
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
                let acts = super::adversary::acts_per_turn(setting, world);
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
                    super::matching::consents_needed(offer, m.need, m.channel).contains(&self.seat)
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
        if offer.clocks.contains_key(&super::event::Clock::Release) {
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
                    && !world.has_flag(super::flags::ARMED_ATTACK) =>
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
        if super::nato::plan_quantity(setting, world, need) <= need.nato_planned {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::PlanCover { need: x } if *x == id))
    }
}

/// The latest hour that can be promised: what falls due after the end would never be kept or broken.
fn latest_promise(setting: &Setting, world: &World) -> Hours {
    let scenario = setting.scenario();
    let end = scenario.decides_at(scenario.turns());
    (world.hour + setting.rules().politics.promise_hours_max).min(end)
}

/// The range within which a victim may declare: from a third of its estimate to three times.
fn declare_range(estimate: Milli) -> (Milli, Milli) {
    (Milli((estimate.0 / 3).max(1)), Milli(estimate.0 * 3))
}

/// The smallest sensible quantity: one unit of what is counted whole, else a tenth; all where there is less.
fn least(setting: &Setting, kind: KindId, most: Milli) -> Milli {
    let step = setting.catalogue().kind(kind).map_or(100, assess::step);
    Milli(step).min(most).max(Milli(1))
}

/// Kinds that answer a declared need: itself first, then what may stand in for it.
fn asked_for(view: &SeatView<'_>) -> Vec<KindId> {
    let declared = || view.world.needs.iter().filter(|n| n.declared.is_some() && n.is_open());
    let mut kinds: Vec<KindId> = declared().map(|n| n.id.kind).collect();
    let substitutes = declared()
        .filter_map(|n| view.setting.catalogue().kind(n.id.kind))
        .flat_map(|kind| kind.substitutes.iter().copied());
    for kind in substitutes {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// What of an offer is neither proposed nor in the basket.
pub(crate) fn unproposed(view: &SeatView<'_>, basket: &[Order], offer: &Offer) -> Milli {
    let proposed: Milli = view
        .world
        .matches
        .iter()
        .filter(|m| m.offer == offer.id && m.stage == MatchStage::Proposed)
        .map(|m| m.quantity)
        .sum();
    let wanted: Milli = basket
        .iter()
        .map(|o| match o {
            Order::Propose { offer: x, quantity, .. } if *x == offer.id => *quantity,
            _ => Milli::ZERO,
        })
        .sum();
    (offer.on(Shelf::Free) - proposed - wanted).max(Milli::ZERO)
}

/// What a giver may table of a package now: all of what is free, half of what is partly declared to
/// NATO, half of a thin stock unless it was asked for.
pub(crate) fn tableable(view: &SeatView<'_>, listed: &Package) -> Milli {
    free_to_table(view.setting, view.world, listed)
}

/// The same, for whoever has the world at hand.
pub(crate) fn free_to_table(setting: &Setting, world: &World, listed: &Package) -> Milli {
    let rules = &setting.rules().offers;
    let Some(mut rest) = world.stock.get(&listed.id).copied() else { return Milli::ZERO };
    // What works under NATO's plan already is not there to be tabled.
    if listed.nato == NatoAssignment::Y && world.needs.iter().any(|n| !n.nato_delivered.is_zero()) {
        let need = NeedId { victim: world.lead(), kind: listed.kind };
        rest = rest.min(super::nato::unused_stock(setting, world, need));
    }
    let mut reserve: PerMille = 0;
    if listed.nato == NatoAssignment::P && world.nato.posture > NatoPosture::None {
        reserve = reserve.max(1000 - rules.partly_free);
    }
    let asked =
        world.delegations.get(&listed.giver).and_then(|d| d.asked.get(&listed.kind)).is_some_and(|a| a.by_hr);
    if listed.caveats.contains(&Caveat::StocksThin) && !asked {
        reserve = reserve.max(1000 - rules.thin_share);
    }
    (rest - listed.quantity.share(reserve)).max(Milli::ZERO)
}

/// Legal orders of one kind.
pub(crate) fn legal(view: &SeatView<'_>, kind: OrderKind, basket: &[Order]) -> Vec<LegalOrder> {
    let seat = view.seat();
    if !kind.belongs_to(seat) || !view.world.window.open_to(seat) || !view.world.window.takes(kind) {
        return Vec::new();
    }
    candidates(view, kind, basket)
        .into_iter()
        .filter_map(|(order, quantity)| {
            let cost = guard(view, basket, &order).ok()?;
            Some(LegalOrder { order, quantity, cost })
        })
        .collect()
}

type Candidate = (Order, Option<(Milli, Milli)>);

fn candidates(view: &SeatView<'_>, kind: OrderKind, basket: &[Order]) -> Vec<Candidate> {
    let world = view.world;
    let setting = view.setting;
    let needs = || world.needs.iter().filter(|n| n.declared.is_some() && n.is_open());
    let own_needs = || {
        let seat = view.seat();
        world.needs.iter().filter(move |n| seat == Seat::Victim(n.id.victim))
    };
    let offers = || world.offers.iter().filter(|o| o.is_live() && view.knows_offer(o));
    let plain = |orders: Vec<Order>| orders.into_iter().map(|o| (o, None)).collect::<Vec<Candidate>>();
    match kind {
        OrderKind::Propose => propose_candidates(view, basket),
        OrderKind::Ask => {
            let kinds = asked_for(view);
            let capitals = world.delegations.keys().filter(|c| **c != EU);
            plain(
                capitals
                    .flat_map(|country| {
                        kinds.iter().map(|kind| Order::Ask { country: *country, kind: *kind })
                    })
                    .collect(),
            )
        }
        OrderKind::Decline => plain(offers().map(|o| Order::Decline { offer: o.id }).collect()),
        OrderKind::Park => plain(offers().map(|o| Order::Park { offer: o.id }).collect()),
        OrderKind::Improve => plain(offers().map(|o| Order::Improve { offer: o.id }).collect()),
        OrderKind::Promise => {
            // By the need's due time where that lies ahead, else two days from now.
            let most = latest_promise(setting, world);
            plain(
                needs()
                    .map(|n| {
                        let by =
                            if n.due > world.hour { n.due.min(most) } else { (world.hour + 48).min(most) };
                        Order::Promise { need: n.id, by }
                    })
                    .collect(),
            )
        }
        OrderKind::RequestIpcr => plain(
            [IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full]
                .map(|mode| Order::RequestIpcr { mode })
                .to_vec(),
        ),
        OrderKind::RequestReport => plain(vec![Order::RequestReport]),
        OrderKind::RequestRelease => plain(offers().map(|o| Order::RequestRelease { offer: o.id }).collect()),
        OrderKind::ContactNato => plain(vec![Order::ContactNato]),
        OrderKind::LeaveToNato => plain(needs().map(|n| Order::LeaveToNato { need: n.id }).collect()),
        OrderKind::TakeBack => plain(needs().map(|n| Order::TakeBack { need: n.id }).collect()),
        OrderKind::ProposeSanctions => plain(vec![Order::ProposeSanctions]),
        OrderKind::Statement => plain(StatementKind::ALL.map(|kind| Order::Statement { kind }).to_vec()),
        OrderKind::Task => {
            plain(setting.rules().instruments.iter().map(|i| Order::Task { instrument: i.id }).collect())
        }
        OrderKind::Advise | OrderKind::Choose => {
            let mut list = Vec::new();
            for open in &world.choices {
                let Some((_, choice)) = setting.choices.get(&open.id) else { continue };
                for answer in &choice.answers {
                    list.push(if kind == OrderKind::Advise {
                        Order::Advise { choice: open.id, answer: answer.id }
                    } else {
                        Order::Choose { choice: open.id, answer: answer.id }
                    });
                }
            }
            plain(list)
        }
        OrderKind::SendLetter => {
            let seat = view.seat();
            plain(
                world
                    .letters
                    .iter()
                    .filter(|l| l.seat == seat)
                    .map(|l| Order::SendLetter { letter: l.letter, clauses: Clause::ALL.to_vec() })
                    .collect(),
            )
        }
        OrderKind::Invoke => plain(Article::ALL.map(|article| Order::Invoke { article }).to_vec()),
        OrderKind::Declare => own_needs()
            .map(|n| {
                let estimate = assess::estimate(setting, world, n);
                (Order::Declare { kind: n.id.kind, quantity: estimate }, Some(declare_range(estimate)))
            })
            .collect(),
        OrderKind::Rank => plain(own_needs().map(|n| Order::Rank { kind: n.id.kind }).collect()),
        OrderKind::WithdrawNeed => {
            plain(own_needs().map(|n| Order::WithdrawNeed { kind: n.id.kind }).collect())
        }
        OrderKind::Consent => plain(proposed(view).map(|m| Order::Consent { proposal: m.id }).collect()),
        OrderKind::Refuse => {
            plain(proposed(view).map(|m| Order::Refuse { proposal: m.id, reason: Reason::NoNeed }).collect())
        }
        OrderKind::ReportArt51 => plain(vec![Order::ReportArt51]),
        OrderKind::Terminate => plain(vec![Order::Terminate]),
        OrderKind::SetIpcr => plain(
            [IpcrMode::Off, IpcrMode::Monitoring, IpcrMode::InformationSharing, IpcrMode::Full]
                .map(|mode| Order::SetIpcr { mode })
                .to_vec(),
        ),
        OrderKind::RoundTable => plain(vec![Order::RoundTable]),
        OrderKind::Table => table_candidates(view),
        OrderKind::WithdrawOffer => plain(offers().map(|o| Order::WithdrawOffer { offer: o.id }).collect()),
        OrderKind::SeekMandate => plain(offers().map(|o| Order::SeekMandate { offer: o.id }).collect()),
        OrderKind::Upload => plain(vec![Order::Upload]),
        OrderKind::Position => plain(
            world
                .agenda
                .iter()
                .filter(|a| a.result.is_none())
                .flat_map(|a| {
                    [Stance::For, Stance::Abstain, Stance::Against]
                        .map(|stance| Order::Position { vote: a.id, stance })
                })
                .collect(),
        ),
        OrderKind::PlanCover => plain(needs().map(|n| Order::PlanCover { need: n.id }).collect()),
        OrderKind::Release => plain(offers().map(|o| Order::Release { offer: o.id }).collect()),
        OrderKind::Withhold => plain(offers().map(|o| Order::Withhold { offer: o.id }).collect()),
        OrderKind::LeaveToEu => plain(needs().map(|n| Order::LeaveToEu { need: n.id }).collect()),
        OrderKind::Endorse => plain(vec![Order::Endorse]),
        OrderKind::Act => {
            plain(world.adversary.vectors.keys().map(|vector| Order::Act { vector: *vector }).collect())
        }
    }
}

fn proposed<'w>(view: &SeatView<'w>) -> impl Iterator<Item = &'w Match> + use<'w> {
    view.world.matches.iter().filter(|m| m.stage == MatchStage::Proposed)
}

/// Each free offer for each need it serves, by the best way this seat can see.
fn propose_candidates(view: &SeatView<'_>, basket: &[Order]) -> Vec<Candidate> {
    let mut list = Vec::new();
    for offer in view.world.offers.iter().filter(|o| view.knows_offer(o)) {
        let free = unproposed(view, basket, offer);
        if free.is_zero() {
            continue;
        }
        for need in view.world.needs.iter().filter(|n| n.declared.is_some() && n.is_open()) {
            if !view.serves(offer.kind, need.id.kind) {
                continue;
            }
            let Some((channel, mode, _)) = best_way(view, offer, need.id, free) else { continue };
            list.push((
                Order::Propose { offer: offer.id, need: need.id, quantity: free, channel, mode },
                Some((least(view.setting, offer.kind, free), free)),
            ));
        }
    }
    list
}

fn table_candidates(view: &SeatView<'_>) -> Vec<Candidate> {
    let Seat::Delegation(own) = view.seat() else { return Vec::new() };
    let mut list = Vec::new();
    for package in view.setting.catalogue().packages.iter().filter(|p| p.giver == own) {
        let most = tableable(view, package);
        if most.is_zero() {
            continue;
        }
        for victim in &view.world.victims {
            list.push((
                Order::Table { package: package.id, victim: victim.country, quantity: most },
                Some((least(view.setting, package.kind, most), most)),
            ));
        }
    }
    list
}

/// The channel and mode that bring a quantity to work soonest, by coordinated channels before bilateral
/// ones of the same day.
pub(crate) fn best_way(
    view: &SeatView<'_>,
    offer: &Offer,
    need: NeedId,
    quantity: Milli,
) -> Option<(Channel, Option<Mode>, i32)> {
    let setting = view.setting;
    let world = view.world;
    let kind: &Capability = setting.catalogue().kind(offer.kind)?;
    let (ready, _) = travel::ready_at(setting, world, offer);
    let modes: Vec<Option<Mode>> =
        if kind.modes.is_empty() { vec![None] } else { kind.modes.iter().map(|m| Some(*m)).collect() };
    let mut best: Option<(i32, Channel, Option<Mode>)> = None;
    for channel in Channel::ALL {
        if !travel::channel_carries(setting, world, channel, offer.giver, kind, need.victim) {
            continue;
        }
        // What goes through nobody costs the shared picture: worth it only if it saves more than a day.
        let penalty = if channel == Channel::Bilateral { 24 } else { 0 };
        for &mode in &modes {
            let Some(stretches) = travel::stretches(
                setting,
                world,
                Journey { offer, need, kind, quantity, channel, mode, leaves: ready },
            ) else {
                continue;
            };
            let mut hours: i32 = stretches.iter().map(|(_, h)| *h).sum();
            let lift = mode.map_or(Milli::ZERO, |m| travel::lift_needed(setting.rules(), kind, quantity, m));
            if let (Some(mode), false) = (mode, lift.is_zero())
                && super::reception::lift_free(world, need.victim, mode) < lift
            {
                hours = hours * 2 + setting.rules().travel.lift_wait_hours;
            }
            let arrives = ready + hours;
            if best.is_none_or(|(least, _, _)| arrives + penalty < least) {
                best = Some((arrives + penalty, channel, mode));
            }
        }
    }
    best.map(|(hour, channel, mode)| {
        (channel, mode, hour - if channel == Channel::Bilateral { 24 } else { 0 })
    })
}
