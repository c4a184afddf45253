//! The adversary's acts.

use super::Judge;
use crate::content::VectorId;
use crate::engine::adversary;
use crate::engine::rejection::Rejection;

impl Judge<'_, '_> {
    pub(super) fn act(&self, vector: VectorId) -> Result<(), Rejection> {
        let (setting, world) = (self.view.setting, self.view.world);
        let rules = &setting.rules().adversary;
        let state = world.adversary.vectors.get(&vector).ok_or(Rejection::NoSuchAct)?;
        let acts = adversary::acts_per_turn(setting, world);
        let shunned = adversary::is_shunned(setting, world, vector);
        if shunned || state.pressure < rules.terms_below || self.basket.len() >= acts {
            return Err(Rejection::NoSuchAct);
        }
        Ok(())
    }
}
