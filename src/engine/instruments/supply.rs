//! What a mechanism brings of its own accord: it meets needs itself, has its givers table what they may, calls on neighbours.

use super::is_asked_for;
use crate::base::{CountryId, KindId, MechanismId, Milli, NeedId, PackageId};
use crate::content::{Caveat, Mechanism, MechanismEffect, Package};
use crate::engine::draft::Draft;
use crate::engine::event::Event;
use crate::engine::stock;
use crate::engine::world::{Run, RunStage};

impl Draft<'_> {
    /// A mechanism meets declared needs itself, unless the same staff was already offered.
    pub(super) fn supply_by_instrument(
        &mut self,
        needs: &[NeedId],
        quantity: Milli,
        package: Option<PackageId>,
    ) {
        let there = package.is_none_or(|p| self.world.stock.get(&p).is_some_and(|rest| !rest.is_zero()));
        if needs.is_empty() || !there {
            return;
        }
        if let Some(package) = package {
            self.emit(Event::StaffEngaged { package });
        }
        for need in needs {
            self.emit(Event::MeasureAdopted { need: *need, quantity });
        }
    }

    /// What was decided meets a need, where it is asked for.
    pub(crate) fn supply(&mut self, need: NeedId, quantity: Milli) {
        if is_asked_for(self.world, need) {
            self.emit(Event::MeasureAdopted { need, quantity });
        }
    }

    /// What of a package goes on the table for a state, where it is asked for: all that its giver may table, or an equal
    /// part of it, in whole units, where the same mechanism begins at this hour for others as well.
    fn to_table(&self, mechanism: &Mechanism, listed: &Package, victim: CountryId) -> Milli {
        let wants = |victim| is_asked_for(self.world, NeedId { victim, kind: listed.kind });
        if !wants(victim) || !self.setting.has_package(listed) {
            return Milli::ZERO;
        }
        let waits = |(id, at): &(MechanismId, CountryId), run: &Run| {
            let due = run.stage == RunStage::Asked && run.from <= self.world.hour;
            *id == mechanism.id && *at != victim && due && wants(*at)
        };
        let others = self.world.runs.iter().filter(|(of, run)| waits(of, run)).count();
        let free = stock::free_to_table(self.setting, self.world, listed);
        let sharers = i64::try_from(others).unwrap_or(0) + 1;
        let whole = (free.0 + 1000 * sharers - 1) / (1000 * sharers);
        free.min(Milli::whole(whole))
    }

    /// The giver of a package tables what it may of it, where it is asked for.
    pub(super) fn table_for(&mut self, mechanism: &Mechanism, package: PackageId, victim: CountryId) {
        let setting = self.setting;
        let Some(listed) = setting.catalogue().package(package) else { return };
        let quantity = self.to_table(mechanism, listed, victim);
        if !quantity.is_zero() {
            self.table_offer(listed.giver, listed.kind, victim, Some(package), quantity);
        }
    }

    /// Whether a mechanism that opens packages would find nothing in them for a state.
    pub(super) fn opens_nothing(&self, mechanism: &Mechanism, victim: CountryId) -> bool {
        let mut opened = mechanism.effects.iter().filter_map(|effect| match effect {
            MechanismEffect::Opens(packages) => Some(packages),
            _ => None,
        });
        let listed = |id: &PackageId| self.setting.catalogue().package(*id);
        let empty = |package| self.to_table(mechanism, package, victim).is_zero();
        opened.clone().next().is_some() && opened.all(|ids| ids.iter().filter_map(listed).all(empty))
    }

    /// Members joined to the attacked state by a link owe it what the link bears. Where a package names no link, the
    /// border is one.
    pub(super) fn call_on_the_connected(&mut self, mechanism: &Mechanism, kind: KindId, victim: CountryId) {
        let setting = self.setting;
        let catalogue = setting.catalogue();
        let joined = |package: &&Package| {
            let giver = catalogue.country(package.giver).filter(|c| setting.is_member(c.id));
            let Some(giver) = giver else { return false };
            let links = package.caveats.iter().find_map(|caveat| match caveat {
                Caveat::Geofence(id) => catalogue.geofence(*id),
                _ => None,
            });
            giver.id != victim && links.map_or(&giver.neighbours, |g| &g.countries).contains(&victim)
        };
        let packages = catalogue.packages.iter().filter(|p| p.kind == kind).filter(joined);
        for package in packages.map(|p| p.id).collect::<Vec<_>>() {
            self.table_for(mechanism, package, victim);
        }
    }
}
