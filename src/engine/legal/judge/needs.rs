//! Orders about needs: what a state declares, what capitals are asked for, what is promised.

use super::Judge;
use crate::base::{CountryId, Hours, KindId, Milli, NeedId};
use crate::content::Seat;
use crate::engine::assess;
use crate::engine::event::NeedState;
use crate::engine::kept;
use crate::engine::legal::{declare_range, latest_promise};
use crate::engine::order::Order;
use crate::engine::rejection::Rejection;
use crate::engine::world::Need;

impl Judge<'_, '_> {
    pub(super) fn declare(&self, kind: KindId, quantity: Milli) -> Result<(), Rejection> {
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

    pub(super) fn rank(&self, kind: KindId) -> Result<(), Rejection> {
        let world = self.view.world;
        let need = self.own_need(kind)?;
        if need.declared.is_none() {
            return Err(Rejection::NotDeclared);
        }
        let top = world.needs.iter().map(|n| n.rank).max().unwrap_or(0);
        if need.rank == top && top > 0 {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::Rank { .. }))
    }

    pub(super) fn withdraw_need(&self, kind: KindId) -> Result<(), Rejection> {
        let need = self.own_need(kind)?;
        if need.declared.is_none() || !need.is_open() {
            return Err(Rejection::NotDeclared);
        }
        self.not_in_basket(
            |o| matches!(o, Order::WithdrawNeed { kind: x } | Order::Declare { kind: x, .. } if *x == kind),
        )
    }

    pub(super) fn ask(&self, country: CountryId, kind: KindId) -> Result<(), Rejection> {
        let setting = self.view.setting;
        let world = self.view.world;
        if !world.gives(country) || self.seat == Seat::Victim(country) {
            return Err(Rejection::Attacked(country));
        }
        if kept::asks_itself(world, country, kind) {
            return Err(Rejection::AsksItself(country, kind));
        }
        if !world.delegations.contains_key(&country) {
            return Err(Rejection::UnknownCountry);
        }
        // One asks for what is needed, or for what may stand in for it.
        if !self.is_asked_for(kind) {
            setting.catalogue().kind(kind).ok_or(Rejection::UnknownKind)?;
            self.view.given_at_all(kind)?;
            return Err(Rejection::NotDeclared);
        }
        self.not_promised_to_stay(country, kind)?;
        self.not_in_basket(|o| matches!(o, Order::Ask { country: c, kind: k } if *c == country && *k == kind))
    }

    pub(super) fn promise(&self, need: NeedId, by: Hours) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        self.declared_need(need)?;
        if world.promises.iter().any(|p| p.need == need && p.kept.is_none()) {
            return Err(Rejection::AlreadyDone);
        }
        let least = world.hour + 1;
        let most = latest_promise(setting, world);
        if by < least || by > most {
            return Err(Rejection::HourOutOfRange { least, most });
        }
        self.not_in_basket(|o| matches!(o, Order::Promise { need: x, .. } if *x == need))
    }

    pub(super) fn declared_need(&self, id: NeedId) -> Result<&Need, Rejection> {
        self.view.world.need(id).filter(|n| n.declared.is_some() && n.is_open()).ok_or(Rejection::UnknownNeed)
    }

    pub(super) fn own_need(&self, kind: KindId) -> Result<&Need, Rejection> {
        let id = NeedId { victim: self.own_country(), kind };
        self.view.world.need(id).ok_or(Rejection::UnknownNeed)
    }
}
