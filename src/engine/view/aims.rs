//! What the adversary wants, as far as a seat knows: itself and exercise control all of it, the table what a situation
//! report has assessed.

use super::{AimView, SeatView};
use crate::base::PerMille;
use crate::content::{Seat, VectorId};
use crate::engine::adversary;

impl SeatView<'_> {
    /// The adversary's aims, the main one first. The table knows the main one, once it is assessed, and not where it
    /// stands.
    #[must_use]
    pub fn aims(&self) -> Vec<AimView> {
        let knows = self.knows_aims();
        let listed = (0..).zip(&self.setting.scenario().aims).zip(&self.world.adversary.aims);
        listed
            .filter(|((number, _), _)| knows || (*number == 0 && self.world.adversary.aim_assessed))
            .map(|((number, aim), state)| AimView {
                aim: number,
                estimate: !knows,
                since: state.since.filter(|_| knows),
                first: state.first.filter(|_| knows),
                within_reach: knows && adversary::within_reach(self.setting, self.world, aim),
            })
            .collect()
    }

    /// How much of what a vector harms serves an aim, per mille; nothing for a seat that does not know the aims.
    #[must_use]
    pub fn serves_aim(&self, aim: u8, vector: VectorId) -> PerMille {
        let found = self.setting.scenario().aims.get(usize::from(aim)).filter(|_| self.knows_aims());
        found.map_or(0, |aim| adversary::serves_aim(self.setting, aim, vector))
    }

    fn knows_aims(&self) -> bool {
        self.full() || self.seat() == Seat::Adversary
    }
}
