//! Checking of everything but the scenarios.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;

use super::{Examination, mechanism};
use crate::base::{CountryId, Digest, GeofenceId, KindId, Milli, NodeId, PackageId, divide_rounding};
use crate::content::capability::{Capability, Mode};
use crate::content::catalogue::{Catalogue, Term};
use crate::content::country::Country;
use crate::content::library::Library;
use crate::content::mechanism::{Mechanism, Source};
use crate::content::network::{Edge, Network, Node, Theatre};
use crate::content::outline::Step;
use crate::content::package::{Caveat, Geofence, Package};
use crate::content::problem::Problems;
use crate::content::raw::catalogue as raw;
use crate::content::reading::read;
use crate::content::rules::Rules;
use crate::content::text::Text;

/// The giver of the Union's own instruments.
pub(in crate::content) const UNION: CountryId = CountryId::literal("EU");

/// Reads and checks the files of the catalogue.
pub(in crate::content) fn check(library: &Library) -> (Option<Catalogue>, Problems) {
    let mut files = Files { library, problems: Problems::default(), digest: Digest::default() };
    let countries: Vec<Country> = files.load("countries.ron", |x, r: raw::Countries| countries(x, r));
    let states: Vec<CountryId> = countries.iter().map(|c| c.id).collect();
    let kinds: Vec<Capability> = files.load("kinds.ron", |x, r: raw::Kinds| kinds(x, r));
    let kind_ids: Vec<KindId> = kinds.iter().map(|k| k.id).collect();
    let geofences: Vec<Geofence> = files.load("geofences.ron", |x, r| geofences(x, r, &states));
    let fence_ids: Vec<GeofenceId> = geofences.iter().map(|g| g.id).collect();
    let packages: Vec<Package> = files.load("packages.ron", |x, r| {
        packages(x, r, &Known { states: &states, kinds: &kind_ids, geofences: &fence_ids })
    });
    let package_ids: Vec<PackageId> = packages.iter().map(|p| p.id).collect();
    let named = mechanism::Known { states: &states, kinds: &kind_ids, packages: &package_ids };
    let (sources, mechanisms): (Vec<Source>, Vec<Mechanism>) =
        files.load("mechanisms.ron", |x, r| mechanism::mechanisms(x, r, &named));
    let glossary: Vec<Term> = files.load("glossary.ron", |_, r: raw::Glossary| glossary(r));
    let network: Network = files.load("network.ron", |x, r| network(x, r, &states));
    let rules: Option<Rules> = files.load("rules.ron", |_, r| Some(r));
    let Files { problems, digest, .. } = files;
    let catalogue = rules.filter(|_| !problems.any_error()).map(|rules| Catalogue {
        countries,
        kinds,
        packages,
        geofences,
        mechanisms,
        sources,
        glossary,
        network,
        rules,
        digest,
    });
    (catalogue, problems)
}

/// The files read so far.
struct Files<'a> {
    library: &'a Library,
    problems: Problems,
    digest: Digest,
}

impl Files<'_> {
    /// Reads one file and hands its record on; nothing when it cannot be read.
    fn load<R, T>(&mut self, file: &str, check: impl FnOnce(&mut Examination, R) -> T) -> T
    where
        R: DeserializeOwned,
        T: Default,
    {
        let Some(text) = self.library.text(file) else {
            self.problems.append(super::absent(file, std::iter::empty()));
            return T::default();
        };
        self.digest = self.digest.then(file.as_bytes()).then(text.as_bytes());
        let mut reading = read::<R>(file, text);
        self.problems.append(std::mem::take(&mut reading.problems));
        let Some(raw) = reading.value.take() else { return T::default() };
        let mut examination = Examination::new(file, &reading);
        let value = check(&mut examination, raw);
        self.problems.append(examination.finish());
        value
    }
}

/// What packages may name.
struct Known<'a> {
    states: &'a [CountryId],
    kinds: &'a [KindId],
    geofences: &'a [GeofenceId],
}

fn words((en, fr, de): (Text, Text, Text)) -> [String; 3] {
    [en.into(), fr.into(), de.into()]
}

/// Days as hours, to the nearest.
fn hours(days: Milli) -> i32 {
    i32::try_from(divide_rounding(days.0 * 24, 1000)).unwrap_or(i32::MAX)
}

fn countries(x: &mut Examination, raw: raw::Countries) -> Vec<Country> {
    let mut states: Vec<CountryId> = raw.countries.iter().map(|c| c.id).collect();
    states.sort_unstable();
    let mut seen = BTreeSet::new();
    let mut list = x.each("countries", raw.countries, |x, c| {
        x.field("id", |x| x.distinct(c.id, "the state", &mut seen));
        x.each("neighbours", &c.neighbours, |x, n| x.known(n, "a state of the catalogue", &states));
        x.field("threat", |x| {
            x.range("east", c.threat.east, 0..=5);
            x.range("south", c.threat.south, 0..=5);
            x.range("hybrid", c.threat.hybrid, 0..=5);
        });
        x.range("host_support", c.host_support, 0..=5);
        if let Some(year) = c.ally_since {
            x.range("ally_since", year, 1949..=2100);
        }
        x.field("capital_at", |x| place(x, c.capital_at));
        let (least, usual) = c.parliament_days;
        x.field("parliament_days", |x| {
            x.within(Step::Index(0), |x| x.range_here(least, 0..=365));
            x.within(Step::Index(1), |x| x.range_here(usual, least..=365));
        });
        Country {
            id: c.id,
            eu_code: c.eu_code,
            name: words(c.name),
            capital: c.capital.into(),
            capital_at: c.capital_at,
            member: c.member,
            ally: c.ally,
            ally_since: c.ally_since,
            specific_character: c.specific_character,
            pesco: c.pesco,
            ucpm: c.ucpm,
            population_millions: c.population_millions.0,
            gdp_billions: c.gdp_billions.0,
            defence_percent: c.defence_percent.0,
            defence_basis: c.defence_basis.into(),
            active_thousands: c.active_thousands.0,
            forces_note: c.forces_note.into(),
            parliament: c.parliament,
            parliament_note: c.parliament_note.into(),
            parliament_min_hours: least.saturating_mul(24),
            parliament_typical_hours: usual.saturating_mul(24),
            specialities: c.specialities.into(),
            threat_east: c.threat.east,
            threat_south: c.threat.south,
            threat_hybrid: c.threat.hybrid,
            host_support: c.host_support,
            neighbours: c.neighbours,
            ports: c.ports.into(),
            airfields: c.airfields.into(),
            railheads: c.railheads.into(),
            caveat_note: c.caveat_note.into(),
            sources: c.sources.into(),
        }
    });
    list.sort_by_key(|c| c.id);
    list
}

/// Longitude and latitude in thousandths of a degree.
fn place(x: &mut Examination, (longitude, latitude): (i32, i32)) {
    x.within(Step::Index(0), |x| x.range_here(longitude, -180_000..=180_000));
    x.within(Step::Index(1), |x| x.range_here(latitude, -90_000..=90_000));
}

fn kinds(x: &mut Examination, raw: raw::Kinds) -> Vec<Capability> {
    let mut ids: Vec<KindId> = raw.kinds.iter().map(|k| k.id).collect();
    ids.sort_unstable();
    let mut seen = BTreeSet::new();
    let mut list = x.each("kinds", raw.kinds, |x, k| {
        x.field("id", |x| x.distinct(k.id, "the kind", &mut seen));
        x.each("substitutes", &k.substitutes, |x, s| {
            if *s == k.id {
                x.error(format!("`{s}` cannot stand in for itself"));
            }
            x.known(s, "a kind", &ids);
        });
        let sizes = [k.sizes.0.0, k.sizes.1.0, k.sizes.2.0];
        x.field("sizes", |x| {
            if sizes[0].is_zero() || !sizes.is_sorted() {
                x.error("sizes grow from small to large, and none is zero");
            }
        });
        x.range("due_hours", k.due_hours, 1..=8_760);
        x.range("half_life_hours", k.half_life_hours, 1..=8_760);
        x.range("weight", k.weight, 1..=5);
        x.range("function_weight", k.function_weight, 0..=1000);
        x.each("serves", &k.serves, |x, (_, share)| {
            x.within(Step::Index(1), |x| x.range_here(*share, 1..=1000));
        });
        let mut functions = BTreeSet::new();
        x.field("serves", |x| {
            let sum: i64 = k.serves.iter().map(|(_, share)| i64::from(*share)).sum();
            if sum != 1000 {
                x.lacks(format!("the shares sum to {sum}, not to 1000"));
            }
            for (function, _) in &k.serves {
                x.distinct(function.slug(), "the function", &mut functions);
            }
        });
        x.each("self_deploys", &k.self_deploys, |x, mode| {
            if !k.modes.contains(mode) {
                x.error(format!("`{}` is not one of its modes", mode.slug()));
            }
        });
        Capability {
            id: k.id,
            name: words(k.name),
            domain: k.domain.into(),
            unit: k.unit.into(),
            sizes,
            due_hours: k.due_hours,
            half_life_hours: k.half_life_hours,
            weight: k.weight,
            nature: k.nature,
            neutral_giving: k.neutral_giving,
            nato_overlap: k.nato_overlap,
            frames: k.frames.into(),
            substitutes: k.substitutes,
            note: joined(k.note, k.lift_note),
            serves: k.serves,
            function_weight: k.function_weight,
            track: k.track,
            effect: k.effect,
            lift_tonnes: k.lift.0.0,
            lift_area: k.lift.1.0,
            lift_persons: k.lift.2.0,
            modes: k.modes,
            self_deploys: k.self_deploys,
            host_burden: k.host_burden.0,
        }
    });
    list.sort_by_key(|k| k.id);
    list
}

/// Two remarks as one.
fn joined(note: Text, more: Text) -> String {
    match (String::from(note), String::from(more)) {
        (note, more) if more.is_empty() => note,
        (note, more) if note.is_empty() => more,
        (note, more) => format!("{note}; {more}"),
    }
}

fn geofences(x: &mut Examination, raw: raw::Geofences, states: &[CountryId]) -> Vec<Geofence> {
    let mut seen = BTreeSet::new();
    let mut list = x.each("geofences", raw.geofences, |x, g| {
        x.field("id", |x| x.distinct(g.id, "the geofence", &mut seen));
        x.each("countries", &g.countries, |x, c| x.known(c, "a state of the catalogue", states));
        Geofence { id: g.id, countries: g.countries, note: g.note.into() }
    });
    list.sort_by_key(|g| g.id);
    list
}

fn packages(x: &mut Examination, raw: raw::Packages, known: &Known) -> Vec<Package> {
    let mut seen = BTreeSet::new();
    let mut list = x.each("packages", raw.packages, |x, p| {
        x.field("id", |x| x.distinct(p.id, "the package", &mut seen));
        x.field("giver", |x| giver(x, p.giver, known.states));
        x.field("kind", |x| x.known(&p.kind, "a kind", known.kinds));
        x.field("quantity", |x| {
            if p.quantity.0.is_zero() {
                x.error("a package holds something");
            }
        });
        x.field("ready_days", |x| days(x, p.ready_days.0));
        x.field("sustain_days", |x| days(x, p.sustain_days.0));
        x.range("political_value", p.political_value, 1..=5);
        x.range("home_risk", p.home_risk, 0..=1000);
        x.each("caveats", &p.caveats, |x, c| caveat(x, *c, known.states, known.geofences));
        Package {
            id: p.id,
            giver: p.giver,
            kind: p.kind,
            quantity: p.quantity.0,
            ready_hours: hours(p.ready_days.0),
            sustain_hours: hours(p.sustain_days.0),
            nato: p.nato,
            caveats: p.caveats,
            political_value: p.political_value,
            home_risk: p.home_risk,
            note: p.note.into(),
        }
    });
    list.sort_by_key(|p| p.id);
    list
}

fn days(x: &mut Examination, days: Milli) {
    if days > Milli::whole(3_650) {
        x.error("more than 3650 days");
    }
}

/// A state, or the Union.
pub(super) fn giver(x: &mut Examination, id: CountryId, states: &[CountryId]) {
    if id != UNION {
        x.known(&id, "a state of the catalogue", states);
    }
}

/// What a caveat names must exist.
pub(super) fn caveat(x: &mut Examination, caveat: Caveat, states: &[CountryId], geofences: &[GeofenceId]) {
    x.within(Step::Index(0), |x| match caveat {
        Caveat::Geofence(id) => x.known(&id, "a geofence", geofences),
        Caveat::ReexportConsent(id) => x.known(&id, "a state of the catalogue", states),
        Caveat::TimeLimitDays(days) => x.range_here(days, 1..=3_650),
        _ => {}
    });
}

fn glossary(raw: raw::Glossary) -> Vec<Term> {
    let mut list: Vec<Term> =
        raw.terms.into_iter().map(|t| Term { words: words(t.words), note: t.note.into() }).collect();
    list.sort_by(|a, b| a.words.cmp(&b.words));
    list
}

fn network(x: &mut Examination, raw: raw::Network, states: &[CountryId]) -> Network {
    let mut ids: Vec<NodeId> = raw.nodes.iter().map(|n| n.id).collect();
    ids.sort_unstable();
    let mut seen = BTreeSet::new();
    let mut nodes = x.each("nodes", raw.nodes, |x, n| {
        x.field("id", |x| x.distinct(n.id, "the node", &mut seen));
        x.field("at", |x| place(x, n.at));
        if let Some(class) = n.capacity {
            x.range("capacity", class, 1..=4);
        }
        if let Some(gauge) = n.gauge_mm {
            x.range("gauge_mm", gauge, 600..=1_700);
        }
        Node {
            id: n.id,
            kind: n.kind,
            name: n.name.into(),
            country: n.country,
            at: n.at,
            capacity_class: n.capacity,
            gauge_mm: n.gauge_mm,
            note: n.note.into(),
        }
    });
    nodes.sort_by_key(|n| n.id);
    let mut seen = BTreeSet::new();
    let mut edges = x.each("edges", raw.edges, |x, e| {
        x.field("id", |x| x.distinct(e.id, "the edge", &mut seen));
        let (from, to) = e.ends;
        let ends = x.field("ends", |x| {
            let (from, to) = (end(x, 0, from, &ids), end(x, 1, to, &ids));
            if from == to {
                x.error("an edge joins two places");
            }
            (from, to)
        });
        x.range("km", e.km, 0..=20_000);
        x.range("permit_days", e.permit_days, 0..=365);
        x.range("capacity", e.capacity, 1..=4);
        if let Some((_, longitude, latitude)) = &e.via {
            let (longitude, latitude) = (*longitude, *latitude);
            x.field("via", |x| {
                x.within(Step::Index(1), |x| x.range_here(longitude, -180_000..=180_000));
                x.within(Step::Index(2), |x| x.range_here(latitude, -90_000..=90_000));
            });
        }
        Edge {
            id: e.id,
            ends,
            mode: e.mode,
            via: e.via.map(|(name, longitude, latitude)| (name.into(), (longitude, latitude))),
            km: e.km,
            gauge_break: e.gauge_break,
            permit_days: e.permit_days,
            capacity_class: e.capacity,
            status: e.status,
            note: e.note.into(),
        }
    });
    edges.sort_by_key(|e| e.id);
    let theatres = x.each("theatres", raw.theatres, |x, t| {
        x.field("country", |x| giver(x, t.country, states));
        x.each("entries", &t.entries, |x, (_, node, hours)| {
            end(x, 1, *node, &ids);
            x.within(Step::Index(2), |x| x.range_here(*hours, 0..=8_760));
        });
        x.each("through", &t.through, |x, state| giver(x, *state, states));
        let modes = |(mode, _, hours): &(Mode, NodeId, i32)| (*mode, *hours);
        Theatre {
            country: t.country,
            hours: t.entries.iter().map(modes).collect(),
            entries: t.entries.iter().map(|(mode, node, _)| (*mode, *node)).collect(),
            through: t.through,
        }
    });
    Network { nodes, edges, theatres }
}

/// The number of a node among the sorted ones.
fn end(x: &mut Examination, index: usize, id: NodeId, ids: &[NodeId]) -> u16 {
    let found = ids.binary_search(&id).ok().and_then(|i| u16::try_from(i).ok());
    found.unwrap_or_else(|| {
        x.within(Step::Index(index), |x| x.unknown(id, "a node", ids.iter().map(ToString::to_string)));
        u16::MAX
    })
}
