//! Stand-ins for the High Representative: yardsticks for simulation, not good players. `rules.md` §11.

mod attentive;
mod greedy;
mod matching;
mod uniform;

pub(super) use attentive::attentive;
pub(super) use greedy::greedy;
pub(super) use uniform::{random, repeat};
