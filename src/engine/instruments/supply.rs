//! What a mechanism brings of its own accord: it meets needs itself, has its givers table what they may, calls on neighbours.

use super::is_asked_for;
use super::sharing::Brought;
use crate::base::{CountryId, KindId, Milli, NeedId, PackageId};
use crate::content::{Caveat, Mechanism, MechanismEffect, Package};
use crate::engine::draft::Draft;
use crate::engine::event::Event;

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

    /// What of a package goes on the table for a state, where it is asked for.
    fn to_table(&self, brought: Brought<'_>, victim: CountryId) -> Milli {
        let need = NeedId { victim, kind: brought.listed.kind };
        if is_asked_for(self.world, need) {
            brought.part(self.setting, self.world, victim)
        } else {
            Milli::ZERO
        }
    }

    /// The giver of a package tables what it may of it, where it is asked for.
    pub(super) fn table_for(&mut self, brought: Brought<'_>, victim: CountryId) {
        let (listed, quantity) = (brought.listed, self.to_table(brought, victim));
        if !quantity.is_zero() {
            self.table_offer(listed.giver, listed.kind, victim, Some(listed.id), quantity);
        }
    }

    /// The packages that a mechanism opens go on the table.
    pub(super) fn open_for(&mut self, mechanism: &Mechanism, packages: &[PackageId], victim: CountryId) {
        let catalogue = self.setting.catalogue();
        for listed in packages.iter().filter_map(|id| catalogue.package(*id)) {
            self.table_for(Brought { mechanism, listed, joined: &|_| true }, victim);
        }
    }

    /// Whether a mechanism that opens packages would find nothing in them for a state.
    pub(super) fn opens_nothing(&self, mechanism: &Mechanism, victim: CountryId) -> bool {
        let mut opened = mechanism.effects.iter().filter_map(|effect| match effect {
            MechanismEffect::Opens(packages) => Some(packages),
            _ => None,
        });
        let listed = |id: &PackageId| self.setting.catalogue().package(*id);
        let empty =
            |listed| self.to_table(Brought { mechanism, listed, joined: &|_| true }, victim).is_zero();
        opened.clone().next().is_some() && opened.all(|ids| ids.iter().filter_map(listed).all(empty))
    }

    /// Members joined to the attacked state by a link owe it what the link bears. Where a package names no link, the
    /// border is one.
    pub(super) fn call_on_the_connected(&mut self, mechanism: &Mechanism, kind: KindId, victim: CountryId) {
        let setting = self.setting;
        let catalogue = setting.catalogue();
        let joined = |package: &Package, victim: CountryId| {
            let giver = catalogue.country(package.giver).filter(|c| setting.is_member(c.id));
            let Some(giver) = giver else { return false };
            let links = package.caveats.iter().find_map(|caveat| match caveat {
                Caveat::Geofence(id) => catalogue.geofence(*id),
                _ => None,
            });
            giver.id != victim && links.map_or(&giver.neighbours, |g| &g.countries).contains(&victim)
        };
        for listed in catalogue.packages.iter().filter(|p| p.kind == kind && joined(p, victim)) {
            let joined = |victim| joined(listed, victim);
            self.table_for(Brought { mechanism, listed, joined: &joined }, victim);
        }
    }
}
