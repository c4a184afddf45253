//! What a mechanism brings of its own accord: it meets needs itself, has its givers table what they may, calls on neighbours.

use super::is_asked_for;
use crate::base::{CountryId, KindId, Milli, NeedId, PackageId};
use crate::content::{Caveat, Package};
use crate::engine::draft::Draft;
use crate::engine::event::Event;
use crate::engine::stock;

/// The interconnected grid as a whole: being in it joins nobody to a particular neighbour.
const WHOLE_GRID: &str = "neighbour-grid";

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

    /// The giver of a package tables what it may of it, where it is asked for.
    pub(super) fn table_for(&mut self, package: PackageId, victim: CountryId) {
        let setting = self.setting;
        let Some(listed) = setting.catalogue().package(package) else { return };
        let quantity = stock::free_to_table(setting, self.world, listed);
        let wanted = is_asked_for(self.world, NeedId { victim, kind: listed.kind });
        if wanted && setting.has_package(listed) && !quantity.is_zero() {
            self.table_offer(listed.giver, listed.kind, victim, Some(package), quantity);
        }
    }

    /// Members joined to the attacked state by a link owe it what the link bears.
    pub(super) fn call_on_the_connected(&mut self, kind: KindId, victim: CountryId) {
        let setting = self.setting;
        let catalogue = setting.catalogue();
        let joined = |package: &&Package| {
            let giver = catalogue.country(package.giver).filter(|c| setting.is_member(c.id));
            let Some(giver) = giver else { return false };
            let by_link = package.caveats.iter().any(|caveat| {
                matches!(caveat, Caveat::Geofence(id) if id.as_str() != WHOLE_GRID
                    && catalogue.geofence(*id).is_some_and(|g| g.countries.contains(&victim)))
            });
            giver.id != victim && (by_link || giver.neighbours.contains(&victim))
        };
        let packages = catalogue.packages.iter().filter(|p| p.kind == kind).filter(joined);
        for package in packages.map(|p| p.id).collect::<Vec<_>>() {
            self.table_for(package, victim);
        }
    }
}
