//! When a request says how much it asks for: enough needs stand declared with their quantities, and the state says so,
//! need by need or in a letter.

use crate::base::CountryId;
use crate::content::Seat;
use crate::engine::draft::Draft;
use crate::engine::event::Event;
use crate::engine::flags;
use crate::engine::order::Clause;
use crate::engine::setting::Setting;
use crate::engine::world::World;

/// Whether a state has declared so many needs that its request counts as quantified.
pub(super) fn has_quantities(setting: &Setting, world: &World, victim: CountryId) -> bool {
    let declared = world.needs.iter().filter(|n| n.id.victim == victim && n.declared.is_some());
    declared.count() >= setting.rules().politics.quantified_from
}

/// Whether that was said already of each state that a seat speaks for: of itself, or of every attacked state.
pub(super) fn is_said(world: &World, seat: Seat) -> bool {
    spoken_for(world, seat).iter().all(|victim| world.flags_of.contains(&(flags::NEEDS_QUANTIFIED, *victim)))
}

fn spoken_for(world: &World, seat: Seat) -> Vec<CountryId> {
    match seat {
        Seat::Victim(own) => vec![own],
        _ => world.victims.iter().map(|v| v.country).collect(),
    }
}

impl Draft<'_> {
    /// A state says how much it needs: with the quantities that it has declared, if they are enough.
    pub(crate) fn says_how_much(&mut self, victim: CountryId) {
        let said = self.world.flags_of.contains(&(flags::NEEDS_QUANTIFIED, victim));
        if !said && has_quantities(self.setting, self.world, victim) {
            self.emit(Event::FlagSet { flag: flags::NEEDS_QUANTIFIED, at: Some(victim) });
        }
    }

    /// A request or an invocation says it where it has a clause on quantities.
    pub(super) fn letter_says_how_much(&mut self, seat: Seat, clauses: &[Clause]) {
        if clauses.contains(&Clause::Quantities) {
            for victim in spoken_for(self.world, seat) {
                self.says_how_much(victim);
            }
        }
    }
}
