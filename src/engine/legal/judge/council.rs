//! Orders about the Council's agenda.

use super::Judge;
use crate::base::{CountryId, KindId, MechanismId, VoteId};
use crate::engine::committees;
use crate::engine::council;
use crate::engine::order::{Body, Order, Stance};
use crate::engine::rejection::Rejection;
use crate::engine::world::Agenda;

impl Judge<'_, '_> {
    pub(super) fn position(&self, vote: VoteId) -> Result<(), Rejection> {
        if !self.view.setting.is_member(self.own_country()) {
            return Err(Rejection::NoVote);
        }
        self.item(vote)?;
        self.votes_on(vote, self.own_country())?;
        self.not_in_basket(|o| matches!(o, Order::Position { vote: x, .. } if *x == vote))
    }

    pub(super) fn put_on_agenda(&self, id: MechanismId) -> Result<(), Rejection> {
        council::measure(self.view.setting, id).ok_or(Rejection::UnknownMeasure)?;
        self.startable(id, None)?;
        self.not_in_basket(|o| matches!(o, Order::PutOnAgenda { measure } if *measure == id))
    }

    /// A seat convenes its committee once on an item that the Council has before it, in time for the vote. The Political
    /// and Security Committee debates foreign and security policy alone.
    pub(super) fn convene(&self, vote: VoteId) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        let item = self.item(vote)?;
        let body = committees::convened_by(self.seat).ok_or(Rejection::UnknownVote)?;
        if body == Body::Psc && council::body_of(setting, vote) != body
            || council::taken_by(setting, vote).is_some()
        {
            return Err(Rejection::OtherCommittee);
        }
        if item.convened.contains_key(&body) {
            return Err(Rejection::AlreadyDone);
        }
        let put_off = self.basket.iter().any(|o| matches!(o, Order::Postpone { vote: v } if *v == vote));
        if !committees::meets_in_time(setting, world, body, item.turn + u16::from(put_off)) {
            return Err(Rejection::NoTimeToMeet);
        }
        self.not_in_basket(
            |o| matches!(o, Order::Convene { vote: v } | Order::TakeOff { vote: v } if *v == vote),
        )
    }

    pub(super) fn postpone(&self, vote: VoteId) -> Result<(), Rejection> {
        let item = self.item(vote)?;
        if item.postponed >= self.view.setting.rules().council.postponed_most {
            return Err(Rejection::PostponedEnough);
        }
        self.time_for_a_vote(item.turn + 1)?;
        self.not_in_basket(|o| moves(o, vote))
    }

    pub(super) fn take_off(&self, vote: VoteId) -> Result<(), Rejection> {
        self.item(vote)?;
        // What the course of events brought before the Council has to be decided.
        if self.view.setting.measure_of(vote).is_none() {
            return Err(Rejection::HasToBeDecided);
        }
        self.not_in_basket(|o| moves(o, vote))
    }

    pub(super) fn lobby(&self, vote: VoteId, country: CountryId) -> Result<(), Rejection> {
        self.may_be_won(vote, country)?;
        self.not_in_basket(
            |o| matches!(o, Order::Lobby { vote: v, country: c } if *v == vote && *c == country),
        )
    }

    pub(super) fn link(&self, vote: VoteId, country: CountryId, kind: KindId) -> Result<(), Rejection> {
        let item = self.may_be_won(vote, country)?;
        let setting = self.view.setting;
        if setting.catalogue().kind(kind).is_none() {
            return Err(Rejection::UnknownKind);
        }
        let gives =
            setting.catalogue().packages.iter().any(|p| {
                p.giver == country && p.kind == kind && setting.has_package(p) && !p.quantity.is_zero()
            });
        // What nobody asks of it costs nothing to forgo, and buys nothing.
        if !gives || !self.is_asked_for(kind) {
            return Err(Rejection::NothingToGive);
        }
        if item.links.contains_key(&country) || self.view.world.is_kept_home(country, kind) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(
            |o| matches!(o, Order::Link { vote: v, country: c, .. } if *v == vote && *c == country),
        )
    }

    pub(super) fn water_down(&self, vote: VoteId) -> Result<(), Rejection> {
        let item = self.item(vote)?;
        if usize::from(item.watered) >= self.view.setting.rules().council.watered.len() {
            return Err(Rejection::NothingLeft);
        }
        self.not_in_basket(|o| matches!(o, Order::WaterDown { vote: v } if *v == vote))
    }

    pub(super) fn item(&self, vote: VoteId) -> Result<&Agenda, Rejection> {
        self.view.world.open_item(vote).ok_or(Rejection::UnknownVote)
    }

    /// A vote in that turn is still within the game.
    pub(super) fn time_for_a_vote(&self, turn: u16) -> Result<(), Rejection> {
        if turn > self.view.setting.scenario().turns() { Err(Rejection::TooLate) } else { Ok(()) }
    }

    /// A member has a part in that item.
    pub(super) fn votes_on(&self, vote: VoteId, country: CountryId) -> Result<(), Rejection> {
        let votes = self.view.setting.votes_on(vote, country);
        if votes { Ok(()) } else { Err(Rejection::OutsideDefencePolicy) }
    }

    /// A member of the Council that is not known to agree already.
    fn may_be_won(&self, vote: VoteId, country: CountryId) -> Result<&Agenda, Rejection> {
        let item = self.item(vote)?;
        let votes = self.view.setting.is_member(country)
            && self.view.world.delegations.contains_key(&country)
            && self.view.world.victim(country).is_none();
        if !votes {
            return Err(Rejection::NotAMember);
        }
        self.votes_on(vote, country)?;
        // At this table positions are known as soon as they are taken.
        if item.positions.get(&country).is_some_and(|(stance, _)| *stance == Stance::For) {
            return Err(Rejection::AlreadyInFavour);
        }
        Ok(item)
    }
}

/// Whether an order moves that item or takes it off.
fn moves(order: &Order, vote: VoteId) -> bool {
    matches!(order, Order::Postpone { vote: v } | Order::TakeOff { vote: v } if *v == vote)
}
