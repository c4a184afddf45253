//! What an attacked state keeps for itself where it gives to others: what it asks for, and a share of its forces.
//!
//! With one attacked state it gives nothing, and nothing here matters. Numbers: `rules.ron`, planning figures.

use super::draft::Draft;
use super::event::{Cause, Event, Rule, Shelf};
use super::setting::Setting;
use super::world::{Need, Offer, World};
use crate::base::{CountryId, KindId, NeedId, PerMille};
use crate::content::{Capability, Package};

/// Whether a giver asks for that kind itself: everybody at the table knows what was declared.
pub(crate) fn asks_itself(world: &World, giver: CountryId, kind: KindId) -> bool {
    own_need(world, giver, kind).is_some_and(|need| need.declared.is_some())
}

/// Whether a giver needs that kind itself, declared or not: as it knows alone.
pub(crate) fn needs_itself(world: &World, giver: CountryId, kind: KindId) -> bool {
    own_need(world, giver, kind).is_some()
}

fn own_need(world: &World, giver: CountryId, kind: KindId) -> Option<&Need> {
    world.need(NeedId { victim: giver, kind }).filter(|need| need.is_open())
}

/// Share of a package that an attacked giver does not table: of what its forces have it keeps a part under arms at home.
pub(crate) fn share_at_home(setting: &Setting, world: &World, listed: &Package) -> PerMille {
    let forces = setting.catalogue().kind(listed.kind).is_some_and(Capability::is_of_armed_forces);
    let gives_beside = world.has_several_attacked() && world.is_attacked(listed.giver);
    if forces && gives_beside { setting.rules().offers.attacked_keeps } else { 0 }
}

/// Whether a state that asks for a kind has some of it on the table for others, or has agreed to send it: it takes that back.
pub(crate) fn takes_back(world: &World, need: NeedId) -> bool {
    let held = |o: &Offer| !(o.on(Shelf::Free) + o.on(Shelf::Reserved)).is_zero();
    world.offers.iter().any(|o| o.giver == need.victim && o.kind == need.kind && held(o))
}

impl Draft<'_> {
    /// A state that asks for a kind takes back what it had on the table of it, and what it had agreed to send; what has
    /// left keeps going.
    pub(crate) fn keep_for_itself(&mut self, need: NeedId) {
        if takes_back(self.world, need) {
            self.emit(Event::KeptForItself { need });
            self.withdraw_live(need.victim, need.kind);
        }
    }

    /// States that the scenario has struck later are attacked from what strikes them, and have less to spare from then on.
    pub(crate) fn first_struck(&mut self) {
        let struck = self.world.victims.iter().filter(|v| v.quiet && self.world.is_struck(v));
        let struck: Vec<CountryId> = struck.map(|v| v.country).collect();
        for victim in struck {
            self.emit(Event::FirstStruck { victim });
            self.has_less_to_spare(victim);
        }
    }

    /// What being attacked itself takes from the will to give, as the published formula has it.
    pub(crate) fn has_less_to_spare(&mut self, victim: CountryId) {
        self.will(victim, self.rules().offers.will_attacked, Cause::Rule(Rule::Attacked));
    }
}
