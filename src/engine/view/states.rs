//! States as a seat knows them.

use super::{CountryStance, CountryView, SeatView};
use crate::engine::event::Shelf;
use crate::engine::instruments;
use crate::engine::kept;
use crate::engine::standing;
use crate::engine::stock;
use crate::engine::will;
use crate::engine::world::Offer;

use crate::base::{CountryId, KindId, Milli, PackageId, PerMille};
use crate::content::{Package, Seat};

impl SeatView<'_> {
    /// All states of the catalogue.
    #[must_use]
    pub fn countries(&self) -> Vec<CountryView> {
        self.setting.catalogue().countries.iter().filter_map(|c| self.country(c.id)).collect()
    }

    /// One state.
    #[must_use]
    pub fn country(&self, id: CountryId) -> Option<CountryView> {
        let country = self.setting.catalogue().country(id)?;
        let delegation = self.world.delegations.get(&id);
        let own = self.full() || self.giver() == Some(id);
        let offers: Vec<&Offer> =
            self.world.offers.iter().filter(|o| o.giver == id && self.knows_offer(o)).collect();
        let any = |shelves: &[Shelf]| offers.iter().any(|o| shelves.iter().any(|s| !o.on(*s).is_zero()));
        let stance = if self.world.is_attacked(id) {
            CountryStance::Attacked
        } else if any(&[Shelf::Delivered]) {
            CountryStance::Delivering
        } else if any(&[Shelf::Reserved, Shelf::InTransit, Shelf::Queued]) {
            CountryStance::Committed
        } else if any(&[Shelf::Free]) {
            CountryStance::Offering
        } else if offers.iter().any(|o| !o.on(Shelf::Withdrawn).is_zero()) {
            CountryStance::Withheld
        } else {
            CountryStance::Silent
        };
        let asked = match self.seat() {
            Seat::Hr | Seat::Excon | Seat::Victim(_) => true,
            Seat::Delegation(own) => own == id,
            _ => false,
        };
        Some(CountryView {
            id,
            stance,
            member: self.setting.is_member(id),
            ally: self.setting.is_ally(id),
            specific_character: country.specific_character,
            offers: u16::try_from(offers.iter().filter(|o| o.is_live()).count()).unwrap_or(u16::MAX),
            asked: delegation
                .filter(|_| asked)
                .map(|d| d.asked.iter().map(|(k, a)| (*k, a.times, a.last_turn)).collect())
                .unwrap_or_default(),
            foreseen_will: delegation
                .filter(|_| self.gives(id))
                .map(|_| will::foreseen(self.setting, country)),
            will: delegation.filter(|_| own).map(|d| d.will),
            stock: if own || self.sees_stock_of(id) { self.stock_of(id) } else { Vec::new() },
            uploaded_turn: delegation.filter(|_| self.sees_peers()).and_then(|d| d.uploaded_turn),
        })
    }

    /// How near a state is to an attacked one: 1000 for a neighbour by land, less with the distance between capitals.
    #[must_use]
    pub fn proximity(&self, from: CountryId, to: CountryId) -> PerMille {
        self.setting.catalogue().country(from).map_or(0, |from| will::proximity(self.setting, from, to))
    }

    /// Whether what that state holds is mapped for the High Representative: of members alone, while the map is fresh.
    #[must_use]
    pub fn sees_stock_of(&self, id: CountryId) -> bool {
        let member = self.seat() == Seat::Hr && self.setting.is_member(id);
        member && standing::shows_stock(self.setting, self.world)
    }

    pub(super) fn stock_of(&self, id: CountryId) -> Vec<(PackageId, Milli)> {
        self.setting
            .packages_of(id)
            .filter_map(|p| Some((p.id, *self.world.stock.get(&p.id)?)))
            .filter(|(_, rest)| !rest.is_zero())
            .collect()
    }

    /// What this seat's state may table of a package now; nothing of what it needs itself.
    #[must_use]
    pub fn tableable(&self, package: PackageId) -> Milli {
        self.setting.catalogue().package(package).map_or(Milli::ZERO, |p| self.left_to_table(p))
    }

    /// Whether this seat's state needs that kind itself, declared or not.
    #[must_use]
    pub fn needs_itself(&self, kind: KindId) -> bool {
        self.giver().is_some_and(|giver| kept::needs_itself(self.world, giver, kind))
    }

    /// The same of a package of the stock list at hand.
    #[must_use]
    pub fn left_to_table(&self, package: &Package) -> Milli {
        if self.giver() != Some(package.giver) || self.needs_itself(package.kind) {
            return Milli::ZERO;
        }
        stock::free_to_table(self.setting, self.world, package)
    }

    /// The same for one state: what a mechanism opens is divided among those that need it.
    #[must_use]
    pub fn left_for(&self, package: &Package, victim: CountryId) -> Milli {
        let left = self.left_to_table(package);
        let part = instruments::part_of_opened(self.setting, self.world, package, victim);
        part.map_or(left, |part| left.min(part))
    }
}
