//! Everything a game is made of, checked.

use super::capability::Capability;
use super::country::Country;
use super::mechanism::{Mechanism, Source};
use super::network::Network;
use super::package::{Geofence, Package};
use super::rules::Rules;
use super::scenario::Scenario;
use crate::base::{CountryId, Digest, GeofenceId, KindId, MechanismId, PackageId, ScenarioId};

/// A term in the Union's languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// EN, FR, DE.
    pub words: [String; 3],
    /// A remark.
    pub note: String,
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

    /// The package with this identifier.
    #[must_use]
    pub fn package(&self, id: PackageId) -> Option<&Package> {
        self.packages.binary_search_by_key(&id, |p| p.id).ok().map(|i| &self.packages[i])
    }

    /// The geographic limit with this identifier.
    #[must_use]
    pub fn geofence(&self, id: GeofenceId) -> Option<&Geofence> {
        self.geofences.iter().find(|g| g.id == id)
    }
}

/// A scenario as the title screen lists it, before it is loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioSummary {
    /// Its slug.
    pub id: ScenarioId,
    /// Its title.
    pub title: String,
    /// Number of turns.
    pub turns: u16,
    /// Lead victim.
    pub victim: CountryId,
    /// Length in words.
    pub duration: String,
    /// One line on how the attack comes.
    pub vector: String,
    /// Teaches by doing.
    pub tutorial: bool,
}

impl ScenarioSummary {
    /// The line for the scenario of this text; none where it cannot be read.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        super::check::scenario::summary(text)
    }

    /// The line for this scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self {
            id: scenario.id,
            title: scenario.title.clone(),
            turns: scenario.turns(),
            victim: scenario.victims[0],
            duration: scenario.duration.clone(),
            vector: scenario.vector.clone(),
            tutorial: scenario.tutorial,
        }
    }
}
