//! What exercise control sees: the plan of injects, and who sits at the table.

use super::{PlanStatus, PlanView, SeatView};
use crate::base::InjectId;
use crate::content::{Condition, Consequence, Seat};
use crate::engine::condition::holds;

impl SeatView<'_> {
    /// The plan of injects by their hour; empty but for exercise control and the full view.
    #[must_use]
    pub fn plan(&self) -> Vec<PlanView> {
        if !self.full() {
            return Vec::new();
        }
        let (world, control) = (self.world, &self.world.control);
        let injects = self.setting.scenario().injects.iter();
        let mut plan: Vec<PlanView> = injects
            .map(|inject| {
                let status = match world.fired.get(&inject.id) {
                    Some(hour) => PlanStatus::Happened(*hour),
                    None if control.released.contains(&inject.id) => PlanStatus::Released,
                    None if control.held.contains(&inject.id) => PlanStatus::Held,
                    None if world.lapsed.contains(&inject.id) => PlanStatus::Lapsed,
                    None if inject.epilogue => PlanStatus::Epilogue,
                    None => PlanStatus::Planned,
                };
                let conditional = inject.when != Condition::Always;
                PlanView {
                    id: inject.id,
                    hour: control.hours.get(&inject.id).copied().unwrap_or(inject.at_hours),
                    written: inject.at_hours,
                    share: control.share_of(inject.id),
                    addition: control.additions.get(&inject.id).cloned(),
                    status,
                    condition: conditional.then(|| holds(self.setting, world, &inject.when)),
                }
            })
            .collect();
        plan.sort_by_key(|row| row.hour);
        plan
    }

    /// Every seat of the game, as everybody knows.
    #[must_use]
    pub fn all_seats(&self) -> Vec<Seat> {
        let world = self.world;
        let mut seats = Vec::with_capacity(world.delegations.len() + world.victims.len() + 5);
        seats.push(Seat::Hr);
        seats.extend(world.victims.iter().map(|v| Seat::Victim(v.country)));
        seats.push(Seat::Presidency);
        let capitals = world.delegations.keys().filter(|c| world.victim(**c).is_none());
        seats.extend(capitals.map(|c| Seat::Delegation(*c)));
        seats.extend([Seat::Nato, Seat::Excon, Seat::Adversary]);
        seats
    }
}

/// Everything that an inject does or may do, what depends on a moment or on later hours included.
fn each<'c>(list: &'c [Consequence], found: &mut Vec<&'c Consequence>) {
    for consequence in list {
        found.push(consequence);
        match consequence {
            Consequence::If { then, otherwise, .. } => {
                each(then, found);
                each(otherwise, found);
            }
            Consequence::After { then, .. } => each(then, found),
            _ => {}
        }
    }
}

impl SeatView<'_> {
    /// The seats that an inject has decide or write, and what an edited share bears upon, in the order written; empty but
    /// for exercise control and the full view.
    #[must_use]
    pub fn inject_asks(&self, id: InjectId) -> (Vec<Seat>, Vec<&Consequence>) {
        let Some(inject) = self.setting.inject(id).filter(|_| self.full()) else { return Default::default() };
        let mut all = Vec::new();
        each(&inject.then, &mut all);
        let mut seats: Vec<Seat> = all
            .iter()
            .filter_map(|consequence| match consequence {
                Consequence::Choice(choice) => Some(choice.decided_by),
                Consequence::Letter { by, .. } => Some(*by),
                _ => None,
            })
            .flat_map(|decider| self.world.seats_of(decider))
            .collect();
        seats.sort_unstable();
        seats.dedup();
        all.retain(|consequence| consequence.has_amount());
        (seats, all)
    }
}
