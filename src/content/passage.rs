//! What users read of the catalogue and is no name: remarks, places, sources; in the reader's language.
//!
//! Enters: a checked record, and the texts of its translation. Leaves: what it says, in those words where there are
//! any, else in its author's. Never here: anything that a game turns on, and so nothing of the digest.

use std::collections::BTreeMap;

use super::capability::Capability;
use super::catalogue::{Catalogue, Term};
use super::country::Country;
use super::package::Package;
use crate::base::PackageId;

/// The files of the catalogue that hold such texts; each is translated in a file of the same name.
pub(super) const FILES: [&str; 4] = ["countries.ron", "kinds.ron", "packages.ron", "glossary.ron"];

/// A text of the catalogue that users read.
#[derive(Debug, Clone, Copy)]
pub enum Passage<'c> {
    /// The capital of a state.
    Capital(&'c Country),
    /// The year or basis of the figure of its defence spending.
    DefenceBasis(&'c Country),
    /// A remark on its mobilisation and stationing.
    Forces(&'c Country),
    /// The legal basis of who must agree before forces leave, as known.
    Parliament(&'c Country),
    /// What it is good at.
    Specialities(&'c Country),
    /// Its main ports.
    Ports(&'c Country),
    /// Its main airfields.
    Airfields(&'c Country),
    /// Its main railheads.
    Railheads(&'c Country),
    /// Its usual caveat.
    Caveat(&'c Country),
    /// Where its figures come from.
    Sources(&'c Country),
    /// A remark on a kind.
    Kind(&'c Capability),
    /// How a kind is moved.
    Lift(&'c Capability),
    /// A remark on a package.
    Package(&'c Package),
    /// A remark on a term of the glossary.
    Term(&'c Term),
}

impl<'c> Passage<'c> {
    /// All of a state.
    fn of_country(country: &'c Country) -> impl Iterator<Item = Self> {
        [
            Self::Capital,
            Self::DefenceBasis,
            Self::Forces,
            Self::Parliament,
            Self::Specialities,
            Self::Ports,
            Self::Airfields,
            Self::Railheads,
            Self::Caveat,
            Self::Sources,
        ]
        .into_iter()
        .map(move |passage| passage(country))
    }

    /// Under which key a translation says it, and what its author says.
    fn parts(self) -> (String, &'c str) {
        let country =
            |c: &'c Country, field: &str, text: &'c str| (format!("country.{}.{field}", c.id), text);
        match self {
            Self::Capital(c) => country(c, "capital", &c.capital),
            Self::DefenceBasis(c) => country(c, "defence_basis", &c.defence_basis),
            Self::Forces(c) => country(c, "forces_note", &c.forces_note),
            Self::Parliament(c) => country(c, "parliament_note", &c.parliament_note),
            Self::Specialities(c) => country(c, "specialities", &c.specialities),
            Self::Ports(c) => country(c, "ports", &c.ports),
            Self::Airfields(c) => country(c, "airfields", &c.airfields),
            Self::Railheads(c) => country(c, "railheads", &c.railheads),
            Self::Caveat(c) => country(c, "caveat_note", &c.caveat_note),
            Self::Sources(c) => country(c, "sources", &c.sources),
            Self::Kind(k) => (format!("kind.{}.note", k.id), &k.note),
            Self::Lift(k) => (format!("kind.{}.lift_note", k.id), &k.lift_note),
            Self::Package(p) => (format!("package.{}.note", p.id), &p.note),
            Self::Term(t) => (format!("term.{}.note", t.words[0]), &t.note),
        }
    }
}

impl Catalogue {
    /// What it says, in the reader's language as far as it is translated; empty where the author says nothing.
    #[must_use]
    pub fn told<'c>(&'c self, passage: Passage<'c>) -> &'c str {
        let (key, authors) = passage.parts();
        if authors.is_empty() { authors } else { self.translated.said(&key).unwrap_or(authors) }
    }

    /// The remark on a package; empty where there is none.
    #[must_use]
    pub fn remark(&self, package: Option<PackageId>) -> &str {
        package.and_then(|id| self.package(id)).map_or("", |package| self.told(Passage::Package(package)))
    }

    /// What authors say, each text by the key under which a translation says it.
    #[must_use]
    pub fn texts(&self) -> BTreeMap<String, String> {
        let countries = self.countries.iter().flat_map(Passage::of_country);
        let kinds = self.kinds.iter().flat_map(|k| [Passage::Kind(k), Passage::Lift(k)]);
        let packages = self.packages.iter().map(Passage::Package);
        let terms = self.glossary.iter().map(Passage::Term);
        let all = countries.chain(kinds).chain(packages).chain(terms).map(Passage::parts);
        all.filter(|(_, text)| !text.is_empty()).map(|(key, text)| (key, text.to_owned())).collect()
    }
}
