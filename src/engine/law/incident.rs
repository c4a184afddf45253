//! Whom an inject strikes: the incidents that the threshold adds up. `domain.md` §1.2.

use std::collections::BTreeSet;

use crate::base::{CountryId, InjectId};
use crate::content::Consequence;
use crate::engine::flags;
use crate::engine::setting::Setting;
use crate::engine::world::World;

/// What an inject says of whom it strikes.
#[derive(Default)]
struct Told {
    /// Whose functions it hurts, on whom it is an armed attack, where it happens, whom a hazard befalls.
    hit: BTreeSet<CountryId>,
    /// Who needs something after it.
    wanting: BTreeSet<CountryId>,
    /// It tells of force that the attacked state itself uses.
    own_force: bool,
}

/// The attacked states that an inject strikes: whom it hits, else who needs something after it; nobody where it names
/// nobody, or where the force is the attacked state's own.
pub(crate) fn struck_by(setting: &Setting, world: &World, inject: InjectId) -> BTreeSet<CountryId> {
    let mut told = Told::default();
    if let Some(found) = setting.inject(inject) {
        told.read(&found.then, world.lead());
    }
    match told {
        Told { own_force: true, .. } => BTreeSet::new(),
        Told { hit, wanting, .. } if hit.is_empty() => wanting,
        Told { hit, .. } => hit,
    }
}

impl Told {
    fn read(&mut self, list: &[Consequence], lead: CountryId) {
        for consequence in list {
            match consequence {
                Consequence::Flag { flag, .. } if *flag == flags::FORCIBLE_MEASURE => self.own_force = true,
                Consequence::Flag { flag, at } if *flag == flags::ARMED_ATTACK => {
                    self.hit.insert(at.unwrap_or(lead));
                }
                Consequence::Function { by, at, .. } if *by < 0 => {
                    self.hit.insert(at.unwrap_or(lead));
                }
                Consequence::Place { at, .. } | Consequence::Hazard { at, .. } => {
                    self.hit.insert(at.unwrap_or(lead));
                }
                Consequence::Need { at, .. } => {
                    self.wanting.insert(at.unwrap_or(lead));
                }
                Consequence::If { then, otherwise, .. } => {
                    self.read(then, lead);
                    self.read(otherwise, lead);
                }
                Consequence::After { then, .. } => self.read(then, lead),
                _ => {}
            }
        }
    }
}
