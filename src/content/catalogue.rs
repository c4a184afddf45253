//! Everything a game is made of, checked.

use super::capability::Capability;
use super::country::Country;
use super::mechanism::{Mechanism, Source};
use super::network::Network;
use super::package::{Caveat, Geofence, Package};
use super::rules::Rules;
use super::translation::Translated;
use crate::base::{CountryId, Digest, GeofenceId, KindId, MechanismId, PackageId};

/// A term in the Union's languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// EN, FR, DE.
    pub words: [String; 3],
    /// A remark: `Passage::Term`.
    pub(super) note: String,
}

/// Everything a game is made of. Lists are sorted by identifier.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// States.
    pub countries: Vec<Country>,
    /// Kinds of need and capability.
    pub kinds: Vec<Capability>,
    /// The stock list.
    pub packages: Vec<Package>,
    /// Geographic limits.
    pub geofences: Vec<Geofence>,
    /// Mechanisms.
    pub mechanisms: Vec<Mechanism>,
    /// Where what is said about mechanisms was found.
    pub sources: Vec<Source>,
    /// The glossary.
    pub glossary: Vec<Term>,
    /// The transport network.
    pub network: Network,
    /// Every tuning number.
    pub rules: Rules,
    /// Digest of the texts that the above came from, scenarios apart.
    pub digest: Digest,
    /// Its texts in the reader's language.
    pub(super) translated: Translated,
}

impl Catalogue {
    /// The state with this code.
    #[must_use]
    pub fn country(&self, id: CountryId) -> Option<&Country> {
        self.countries.binary_search_by_key(&id, |c| c.id).ok().map(|i| &self.countries[i])
    }

    /// The kind with this identifier.
    #[must_use]
    pub fn kind(&self, id: KindId) -> Option<&Capability> {
        self.kinds.binary_search_by_key(&id, |k| k.id).ok().map(|i| &self.kinds[i])
    }

    /// The mechanism with this identifier.
    #[must_use]
    pub fn mechanism(&self, id: MechanismId) -> Option<&Mechanism> {
        self.mechanisms.binary_search_by_key(&id, |m| m.id).ok().map(|i| &self.mechanisms[i])
    }

    /// Whether a state's parliament votes on what it gives: where a caveat says so, and on units under arms where its
    /// constitution does. On all else its government decides.
    #[must_use]
    pub fn is_voted_on(&self, giver: CountryId, kind: KindId, caveats: &[Caveat]) -> bool {
        let armed =
            || self.kind(kind).is_some_and(Capability::bears_arms) && !caveats.contains(&Caveat::Nonlethal);
        let votes = || self.country(giver).is_some_and(|country| country.parliament.votes_first());
        caveats.contains(&Caveat::ParliamentPrior) || (votes() && armed())
    }

    /// Whether anything that a state lists waits for its assembly.
    #[must_use]
    pub fn waits_for_assembly(&self, giver: CountryId) -> bool {
        self.packages.iter().any(|p| p.giver == giver && self.is_voted_on(giver, p.kind, &p.caveats))
    }

    /// The package with this identifier.
    #[must_use]
    pub fn package(&self, id: PackageId) -> Option<&Package> {
        self.packages.binary_search_by_key(&id, |p| p.id).ok().map(|i| &self.packages[i])
    }

    /// The same with these packages besides its own.
    #[must_use]
    pub fn with(&self, stock: &[Package]) -> Self {
        let mut catalogue = self.clone();
        catalogue.packages.extend_from_slice(stock);
        catalogue.packages.sort_by_key(|p| p.id);
        catalogue
    }

    /// The geographic limit with this identifier.
    #[must_use]
    pub fn geofence(&self, id: GeofenceId) -> Option<&Geofence> {
        self.geofences.iter().find(|g| g.id == id)
    }
}
