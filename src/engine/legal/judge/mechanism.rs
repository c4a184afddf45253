//! Orders to mechanisms: whether this seat may start it, and which of its limits stands in the way.

use super::Judge;
use crate::base::{MechanismId, NeedId, PackageId};
use crate::content::{Seat, Starts};
use crate::engine::council;
use crate::engine::instruments;
use crate::engine::order::Order;
use crate::engine::rejection::Rejection;
use crate::engine::standing;
use crate::engine::world::RunStage;

impl Judge<'_, '_> {
    pub(super) fn task(&self, id: MechanismId) -> Result<(), Rejection> {
        // The chair and the High Representative put on the agenda what the Council decides; others ask for it.
        let agenda = matches!(self.seat, Seat::Hr | Seat::Presidency);
        if agenda && council::measure(self.view.setting, id).is_some() {
            return Err(Rejection::NotOrdered(id));
        }
        self.startable(id)?;
        self.not_in_basket(|o| matches!(o, Order::Task { instrument: x } if *x == id))
    }

    /// Whether this seat may start a mechanism now, by task or by way of the agenda.
    pub(super) fn startable(&self, id: MechanismId) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        let mechanism = setting.catalogue().mechanism(id).ok_or(Rejection::UnknownInstrument)?;
        if !matches!(mechanism.starts, Starts::Task(_)) {
            return Err(Rejection::NotOrdered(id));
        }
        if !instruments::starter_of(self.seat).is_some_and(|s| mechanism.started_by(s)) {
            return Err(Rejection::NotForSeat(id));
        }
        let victim = instruments::victim_of(world, self.seat);
        if let Some(limit) = instruments::limit_in_the_way(setting, world, mechanism, victim) {
            return Err(Rejection::Limited(id, limit));
        }
        if world.runs.get(&(id, victim)).is_some_and(|run| run.stage != RunStage::Done) {
            return Err(Rejection::AlreadyDone);
        }
        if let Some(vote) = council::vote_of(id).filter(|_| mechanism.decides.vote_rule().is_some()) {
            let adopted = world.agenda.iter().any(|a| a.id == vote && a.result == Some(true));
            if adopted || world.open_item(vote).is_some() {
                return Err(Rejection::AlreadyDone);
            }
            self.time_for_a_vote(world.turn + 1)?;
        }
        // What only meets needs has nothing to do where none of them is declared.
        let asked =
            |kind| world.need(NeedId { victim, kind }).is_some_and(|n| n.declared.is_some() && n.is_open());
        if instruments::serves_only(setting, mechanism)
            .is_some_and(|kinds| !kinds.into_iter().any(asked) && mechanism.trap.is_none())
        {
            return Err(Rejection::NotDeclared);
        }
        Ok(())
    }

    /// What a mechanism opens is tabled only once it was asked for.
    pub(super) fn opened(&self, package: PackageId, victim: crate::base::CountryId) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        match standing::opened_by(setting, package) {
            Some(id) if world.runs.get(&(id, victim)).is_none_or(|r| r.stage == RunStage::Asked) => {
                Err(Rejection::NotAskedFor(id))
            }
            _ => Ok(()),
        }
    }
}
