//! Instruments of the Union that the High Representative tasks: their clocks, what they bring, and the
//! traps among them.

use super::draft::Draft;
use super::event::{Cause, Event, Rule};
use super::flags;
use super::institutions::slowed;
use super::order::OrderKind;
use super::setting::Setting;
use super::world::World;
use crate::base::{KindId, MechanismId, Milli, PackageId};
use crate::content::rules::InstrumentRule;
use crate::content::{Seat, Track};

const EMSA: MechanismId = MechanismId::literal("emsa");

/// The typical mistake that tasking an instrument would be; none where a reform makes it lawful, or where it is
/// made for use outside the Union and every victim lies there.
pub(crate) fn trap(setting: &Setting, world: &World, rule: &InstrumentRule) -> Option<u8> {
    let reformed = rule
        .lawful_with
        .as_ref()
        .is_some_and(|option| option.parse().is_ok_and(|id| setting.option_is(id, "on")));
    let outside = rule.lawful_outside && !world.victims.iter().any(|v| setting.is_member(v.country));
    rule.mistake.filter(|_| !reformed && !outside)
}

impl Draft<'_> {
    pub(crate) fn task(&mut self, instrument: MechanismId) {
        let Some(rule) = self.rules().instruments.iter().find(|i| i.id == instrument) else { return };
        let cause = Cause::Order(Seat::Hr, OrderKind::Task);
        let delay = super::law::union_pace(self.setting, self.world, rule.delay_hours);
        let from = self.world.hour + slowed(self.setting, self.world, delay);
        self.emit(Event::InstrumentTasked { instrument, from });
        if instrument == EMSA {
            self.emit(Event::FlagSet { flag: flags::EMSA_TASKED, at: None });
        }
        if let Some(number) = trap(self.setting, self.world, rule) {
            // The price of a trap is paid when the lawyers answer, at once.
            self.mistake(number, cause);
            for (track, by) in &rule.tracks {
                self.track(*track, *by, cause);
            }
        }
    }

    pub(crate) fn instruments_due(&mut self) {
        let now = self.world.hour;
        let due: Vec<MechanismId> = self
            .world
            .instruments
            .iter()
            .filter(|(id, from)| **from <= now && !self.world.instruments_done.contains(*id))
            .map(|(id, _)| *id)
            .collect();
        for instrument in due {
            self.emit(Event::InstrumentWorked { instrument });
            let Some(rule) = self.rules().instruments.iter().find(|i| i.id == instrument) else { continue };
            if rule.mistake.is_some() {
                continue;
            }
            if let Some((kind, quantity, package)) = rule.supplies {
                self.supply_by_instrument(kind, quantity, package);
            }
            for (track, by) in &rule.tracks {
                let by = if *track == Track::Attribution { self.attribution_gain(*by) } else { *by };
                self.track(*track, by, Cause::Rule(Rule::Instrument));
            }
        }
    }

    /// An instrument meets a declared need itself, unless the same staff was already offered.
    fn supply_by_instrument(&mut self, kind: KindId, quantity: Milli, package: PackageId) {
        // Of several that asked, the one that has least of it.
        let asked =
            self.world.needs.iter().filter(|n| n.id.kind == kind && n.is_open() && n.declared.is_some());
        let need = asked.min_by_key(|n| self.world.coverage(n)).map(|n| n.id);
        let there = self.world.stock.get(&package).is_some_and(|rest| !rest.is_zero());
        if let Some(need) = need.filter(|_| there) {
            self.emit(Event::StaffEngaged { package });
            self.emit(Event::MeasureAdopted { need, quantity });
        }
    }
}
