//! Orders of the crisis response: its mode, its reports, its table, its platform.

use super::Judge;
use crate::content::IpcrMode;
use crate::engine::order::{Guest, Order};
use crate::engine::rejection::Rejection;
use crate::engine::standing::ROUND_TABLE;
use crate::engine::world::RunStage;

impl Judge<'_, '_> {
    pub(super) fn request_ipcr(&self, mode: IpcrMode) -> Result<(), Rejection> {
        let world = self.view.world;
        let reached = world.ipcr.next.map_or(world.ipcr.mode, |(next, _)| next.max(world.ipcr.mode));
        if mode <= reached {
            return Err(Rejection::AlreadyInMode);
        }
        if world.ipcr.requested.is_some_and(|(requested, _)| requested >= mode) {
            return Err(Rejection::RequestWaits);
        }
        self.not_in_basket(|o| matches!(o, Order::RequestIpcr { .. }))
    }

    pub(super) fn set_ipcr(&self, mode: IpcrMode) -> Result<(), Rejection> {
        let world = self.view.world;
        let reached = world.ipcr.next.map_or(world.ipcr.mode, |(next, _)| next);
        if mode == reached {
            return Err(Rejection::AlreadyInMode);
        }
        // Council Decision 2014/415/EU, Article 4: the arrangements are activated by the invocation, and
        // the Presidency alone does not lower them while it stands.
        if mode < IpcrMode::Full && world.solidarity_runs() {
            return Err(Rejection::SolidarityClauseRuns);
        }
        self.not_in_basket(|o| matches!(o, Order::SetIpcr { .. }))
    }

    pub(super) fn request_report(&self) -> Result<(), Rejection> {
        self.in_mode(IpcrMode::InformationSharing)?;
        if self.view.world.ipcr.report_due.is_some() {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::RequestReport))
    }

    pub(super) fn round_table(&self) -> Result<(), Rejection> {
        let world = self.view.world;
        self.in_mode(IpcrMode::Full)?;
        let table = (ROUND_TABLE, world.lead());
        if world.runs.get(&table).is_some_and(|run| run.stage != RunStage::Done) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::RoundTable))
    }

    /// A guest is invited once, to a round table that is called and has not met.
    pub(super) fn invite(&self, guest: Guest) -> Result<(), Rejection> {
        let world = self.view.world;
        let called =
            world.runs.get(&(ROUND_TABLE, world.lead())).is_some_and(|run| run.stage == RunStage::Asked);
        if !called && !self.basket.contains(&Order::RoundTable) {
            return Err(Rejection::NoTableCalled);
        }
        if world.ipcr.guests.contains(&guest) {
            return Err(Rejection::AlreadyDone);
        }
        self.not_in_basket(|o| matches!(o, Order::Invite { guest: x } if *x == guest))
    }

    pub(super) fn upload(&self) -> Result<(), Rejection> {
        let world = self.view.world;
        if !self.view.setting.is_member(self.own_country()) {
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

    /// The crisis response is in that mode, or in a higher one.
    pub(super) fn in_mode(&self, mode: IpcrMode) -> Result<(), Rejection> {
        if self.view.world.ipcr.mode < mode { Err(Rejection::IpcrTooLow(mode)) } else { Ok(()) }
    }
}
