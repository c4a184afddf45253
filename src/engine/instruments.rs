//! Instruments of the Union that the High Representative tasks: their clocks, what they bring, and the
//! traps among them.

use super::draft::Draft;
use super::event::{Cause, Event, Rule};
use super::flags;
use super::institutions::slowed;
use super::order::OrderKind;
use crate::base::{KindId, MechanismId, Milli, NeedId, PackageId};
use crate::content::{Seat, Track};

const EMSA: MechanismId = MechanismId::literal("emsa");

impl Draft<'_> {
    pub(crate) fn task(&mut self, instrument: MechanismId) {
        let Some(rule) = self.rules().instruments.iter().find(|i| i.id == instrument) else { return };
        let cause = Cause::Order(Seat::Hr, OrderKind::Task);
        let from = self.world.hour + slowed(self.setting, self.world, rule.delay_hours);
        self.emit(Event::InstrumentTasked { instrument, from });
        if instrument == EMSA {
            self.emit(Event::FlagSet { flag: flags::EMSA_TASKED, at: None });
        }
        let lawful = rule
            .lawful_with
            .as_ref()
            .is_some_and(|option| option.parse().is_ok_and(|id| self.setting.option_is(id, "on")));
        if let Some(number) = rule.mistake
            && !lawful
        {
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
        let need = NeedId { victim: self.world.lead(), kind };
        let asked = self.world.need(need).is_some_and(|n| n.is_open() && n.declared.is_some());
        let there = self.world.stock.get(&package).is_some_and(|rest| !rest.is_zero());
        if asked && there {
            self.emit(Event::StaffEngaged { package });
            self.emit(Event::MeasureAdopted { need, quantity });
        }
    }
}
