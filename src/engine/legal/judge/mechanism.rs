//! Orders to mechanisms: whether this seat may start it, and which of its limits stands in the way.

use super::Judge;
use crate::base::{CountryId, MechanismId, NeedId, PackageId};
use crate::content::{Limit, Mechanism, Seat, Starts};
use crate::engine::committees;
use crate::engine::council;
use crate::engine::instruments;
use crate::engine::order::{Body, Order};
use crate::engine::rejection::{NoPart, Rejection};
use crate::engine::standing;
use crate::engine::world::{Agenda, RunStage};

impl Judge<'_, '_> {
    pub(super) fn task(&self, id: MechanismId, named: Option<CountryId>) -> Result<(), Rejection> {
        // The chair and the High Representative put on the agenda what the Council decides; others ask for it.
        let agenda = matches!(self.seat, Seat::Hr | Seat::Presidency);
        if agenda && council::measure(self.view.setting, id).is_some() {
            self.startable(id, named)?;
            return Err(Rejection::ByAgenda(id));
        }
        match named {
            Some(named) => self.may_be_named(id, named)?,
            None => self.for_whose_request_stands(id)?,
        }
        self.startable(id, named)?;
        let same = |other: &Option<CountryId>| {
            let found = self.view.setting.catalogue().mechanism(id);
            let of = |named| found.map(|m| instruments::victim_of(self.view.world, m, self.seat, named));
            of(*other) == of(named)
        };
        self.not_in_basket(|o| matches!(o, Order::Task { instrument: x, victim } if *x == id && same(victim)))
    }

    /// Who names nobody means the first attacked state, and help to one state follows its request.
    fn for_whose_request_stands(&self, id: MechanismId) -> Result<(), Rejection> {
        let world = self.view.world;
        let Some(mechanism) = self.view.setting.catalogue().mechanism(id) else { return Ok(()) };
        let victim = instruments::victim_of(world, mechanism, self.seat, None);
        let ended = world.victim(victim).is_some_and(|attacked| attacked.terminated_at.is_some());
        // The attacked state itself may ask anew for what it needs.
        let asks_itself = matches!(self.seat, Seat::Victim(_));
        if ended && !asks_itself && mechanism.helps_one_state() {
            Err(Rejection::RequestEnded)
        } else {
            Ok(())
        }
    }

    /// Another than the first attacked state is named only for what helps one state at a time, and by a seat that
    /// does not ask for itself.
    fn may_be_named(&self, id: MechanismId, named: CountryId) -> Result<(), Rejection> {
        let helps_one = self.view.setting.catalogue().mechanism(id).is_some_and(Mechanism::helps_one_state);
        let world = self.view.world;
        let not_helped = Rejection::NoPart(NoPart::NotHelped(id, named));
        let attacked = world.attacked().find(|v| v.country == named).ok_or(not_helped)?;
        if attacked.terminated_at.is_some() {
            return Err(Rejection::RequestEnded);
        }
        if matches!(self.seat, Seat::Victim(own) if own != named) {
            return Err(Rejection::NotYours);
        }
        if helps_one { Ok(()) } else { Err(Rejection::ForNoState(id)) }
    }

    /// Whether this seat may start a mechanism now, by task or by way of the agenda.
    pub(super) fn startable(&self, id: MechanismId, named: Option<CountryId>) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        let mechanism = setting.catalogue().mechanism(id).ok_or(Rejection::UnknownInstrument)?;
        if !matches!(mechanism.starts, Starts::Task(_)) {
            return Err(Rejection::NotOrdered(id));
        }
        let victim = instruments::victim_of(world, mechanism, self.seat, named);
        let limit = instruments::limit_in_the_way(setting, world, mechanism, victim, self.seat);
        // What is not there at all is nobody's to start.
        let absent = |limit: &Limit| matches!(limit, Limit::Since(..) | Limit::InForce(_));
        let its_order = || instruments::is_its_order(setting, world, mechanism, self.view.seat());
        if !limit.as_ref().is_some_and(absent) && !its_order() {
            return Err(Rejection::NotForSeat(id));
        }
        if let Some(limit) = limit {
            return Err(Rejection::Limited(id, limit));
        }
        let decides = instruments::decides(setting, world, mechanism, self.seat, victim);
        if instruments::is_under_way(world, mechanism, victim, decides) {
            return Err(Rejection::AlreadyDone);
        }
        if let Some(vote) = council::vote_of(id).filter(|_| mechanism.decides.vote_rule().is_some()) {
            // A measure that helps one state at a time is adopted for those that asked, and may be asked for by others.
            let of_it = |a: &&Agenda| a.id == vote && (!mechanism.helps_one_state() || a.asked_by(victim));
            // What a committee took it may take again, when its time is over.
            let lasts = Body::that_takes(mechanism).is_none();
            let decided = |a: &Agenda| a.is_open() || (lasts && a.result == Some(true));
            if world.agenda.iter().filter(of_it).any(decided) {
                return Err(Rejection::AlreadyDone);
            }
            self.time_for_a_vote(committees::decided_in(setting, world, mechanism))?;
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

    /// Who decides on a mechanism ends it while its delay runs or it works; what the Council decided the Council ends.
    pub(super) fn stand_down(&self, id: MechanismId, named: Option<CountryId>) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        let mechanism = setting.catalogue().mechanism(id).ok_or(Rejection::UnknownInstrument)?;
        if !matches!(mechanism.starts, Starts::Task(_)) {
            return Err(Rejection::NotOrdered(id));
        }
        let victim = instruments::victim_of(world, mechanism, self.seat, named);
        if !world.runs.get(&(id, victim)).is_some_and(|run| run.stage.is_decided()) {
            return Err(Rejection::NotRunning(id));
        }
        if !instruments::may_stand_down(setting, world, mechanism, self.seat, victim) {
            return Err(Rejection::NotItsDecision(id));
        }
        let same =
            |other: Option<CountryId>| instruments::victim_of(world, mechanism, self.seat, other) == victim;
        self.not_in_basket(
            |o| matches!(o, Order::StandDown { instrument: x, victim } if *x == id && same(*victim)),
        )
    }

    /// What a mechanism opens is tabled only once it was asked for.
    pub(super) fn opened(&self, package: PackageId, victim: CountryId) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        match standing::opened_by(setting, package) {
            Some(id) if world.runs.get(&(id, victim)).is_none_or(|r| r.stage == RunStage::Asked) => {
                Err(Rejection::NotAskedFor(id))
            }
            _ => Ok(()),
        }
    }
}
