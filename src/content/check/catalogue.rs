//! Checking of everything but the scenarios.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use serde::de::DeserializeOwned;

use super::giver::{caveat, giver};
use super::network::{network, place};
use super::{Examination, mechanism};
use crate::base::{CountryId, Digest, GeofenceId, KindId, Milli, PackageId, SurveyId, divide_rounding};
use crate::content::capability::{Capability, Yield};
use crate::content::catalogue::{Catalogue, Term};
use crate::content::country::{Country, Opinion};
use crate::content::fault::Fault;
use crate::content::mechanism::{Mechanism, Source};
use crate::content::network::Network;
use crate::content::outline::Step;
use crate::content::package::{Geofence, Package, UNION};
use crate::content::problem::Problems;
use crate::content::raw::catalogue as raw;
use crate::content::reading::read;
use crate::content::rules::Rules;
use crate::content::text::Text;
use crate::content::translation::Translated;

/// Reads and checks the files of the catalogue, each found by its name.
pub(in crate::content) fn check<'t>(
    text_of: impl Fn(&str) -> Option<&'t str>,
) -> (Option<Catalogue>, Problems) {
    let mut files = Files { text_of, problems: Problems::default(), digest: Digest::default() };
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
        translated: Translated::default(),
    });
    (catalogue, problems)
}

/// The files read so far.
struct Files<F> {
    text_of: F,
    problems: Problems,
    digest: Digest,
}

impl<'t, F: Fn(&str) -> Option<&'t str>> Files<F> {
    /// Reads one file and hands its record on; nothing when it cannot be read.
    fn load<R, T>(&mut self, file: &str, check: impl FnOnce(&mut Examination, R) -> T) -> T
    where
        R: DeserializeOwned,
        T: Default,
    {
        let Some(text) = (self.text_of)(file) else {
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

/// A share of those who were asked.
const PERCENT: RangeInclusive<i32> = 0..=100;

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

/// The surveys of public opinion by their marks, each with the Union's figure as it stands in for a state's.
fn surveys(x: &mut Examination, raw: Vec<raw::Survey>) -> BTreeMap<SurveyId, Opinion> {
    let mut seen = BTreeSet::new();
    let each = x.each("surveys", raw, |x, s| {
        x.field("id", |x| x.distinct(s.id, Fault::TwiceSurvey, &mut seen));
        x.range("union", s.union, PERCENT);
        let union = s.union.saturating_mul(10);
        (s.id, Opinion { favour: union, union, survey: words(s.name), source: s.source.into() })
    });
    each.into_iter().collect()
}

fn countries(x: &mut Examination, raw: raw::Countries) -> Vec<Country> {
    let mut states: Vec<CountryId> = raw.countries.iter().map(|c| c.id).collect();
    states.sort_unstable();
    let mut seen = BTreeSet::new();
    let surveys = surveys(x, raw.surveys);
    let known: Vec<SurveyId> = surveys.keys().copied().collect();
    let mut list = x.each("countries", raw.countries, |x, c| {
        x.field("id", |x| x.distinct(c.id, Fault::TwiceState, &mut seen));
        x.each("neighbours", &c.neighbours, |x, n| x.known(n, Fault::UnknownState, &states));
        x.field("threat", |x| {
            x.range("east", c.threat.east, 0..=5);
            x.range("south", c.threat.south, 0..=5);
            x.range("hybrid", c.threat.hybrid, 0..=5);
        });
        x.range("host_support", c.host_support, 0..=5);
        let opinion = c.opinion.and_then(|(survey, favour)| {
            x.field("opinion", |x| {
                x.within(Step::Index(0), |x| x.known(&survey, Fault::UnknownSurvey, &known));
                x.within(Step::Index(1), |x| x.range_here(favour, PERCENT));
            });
            let survey = surveys.get(&survey)?;
            Some(Opinion { favour: favour.saturating_mul(10), ..survey.clone() })
        });
        if let Some(year) = c.ally_since {
            x.range("ally_since", year, 1949..=2100);
        }
        month(x, "forces_from", c.forces_from);
        month(x, "parliament_from", c.parliament_from);
        month(x, "caveat_from", c.caveat_from);
        x.field("capital_at", |x| place(x, c.capital_at));
        let (least, usual) = c.parliament_days;
        x.field("parliament_days", |x| {
            x.within(Step::Index(0), |x| x.range_here(least, 0..=365));
            x.within(Step::Index(1), |x| x.range_here(usual, least..=365));
        });
        Country {
            id: c.id,
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
            forces_from: c.forces_from,
            parliament: c.parliament,
            parliament_note: c.parliament_note.into(),
            parliament_from: c.parliament_from,
            parliament_min_hours: least.saturating_mul(24),
            parliament_typical_hours: usual.saturating_mul(24),
            calibrated: false,
            specialities: c.specialities.into(),
            threat_east: c.threat.east,
            threat_south: c.threat.south,
            threat_hybrid: c.threat.hybrid,
            opinion,
            host_support: c.host_support,
            neighbours: c.neighbours,
            ports: c.ports.into(),
            airfields: c.airfields.into(),
            railheads: c.railheads.into(),
            caveat_note: c.caveat_note.into(),
            caveat_from: c.caveat_from,
            sources: c.sources.into(),
        }
    });
    list.sort_by_key(|c| c.id);
    list
}

fn kinds(x: &mut Examination, raw: raw::Kinds) -> Vec<Capability> {
    let mut ids: Vec<KindId> = raw.kinds.iter().map(|k| k.id).collect();
    ids.sort_unstable();
    let mut seen = BTreeSet::new();
    let mut list = x.each("kinds", raw.kinds, |x, k| {
        x.field("id", |x| x.distinct(k.id, Fault::TwiceKind, &mut seen));
        month(x, "note_from", k.note_from);
        x.each("substitutes", &k.substitutes, |x, s| {
            if *s == k.id {
                x.error(Fault::SubstituteItself(s.to_string()));
            }
            x.known(s, Fault::UnknownKind, &ids);
        });
        let sizes = [k.sizes.0.0, k.sizes.1.0, k.sizes.2.0];
        x.field("sizes", |x| {
            if sizes[0].is_zero() || !sizes.is_sorted() {
                x.error(Fault::SizesGrow);
            }
        });
        x.range("due_hours", k.due_hours, 1..=8_760);
        x.range("half_life_hours", k.half_life_hours, 1..=8_760);
        x.range("weight", k.weight, 1..=5);
        x.range("function_weight", k.function_weight, 0..=1000);
        x.each("serves", &k.serves, |x, (_, share)| {
            x.within(Step::Index(1), |x| x.range_here(*share, 1..=1000));
        });
        x.field("measure", |x| {
            if k.measure.as_ref().is_some_and(|(_, per_unit)| per_unit.0.is_zero()) {
                x.error(Fault::YieldZero);
            }
        });
        let mut functions = BTreeSet::new();
        x.field("serves", |x| {
            let sum: i64 = k.serves.iter().map(|(_, share)| i64::from(*share)).sum();
            if sum != 1000 {
                x.lacks(Fault::SharesSum(sum));
            }
            for (function, _) in &k.serves {
                x.distinct(function.slug(), Fault::TwiceFunction, &mut functions);
            }
        });
        x.each("self_deploys", &k.self_deploys, |x, mode| {
            if !k.modes.contains(mode) {
                x.error(Fault::ModeForeign(mode.slug().to_owned()));
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
            force: k.force,
            neutral_giving: k.neutral_giving,
            nato_overlap: k.nato_overlap,
            union_channels: k.union_channels,
            frames: k.frames.into(),
            substitutes: k.substitutes,
            note: k.note.into(),
            note_from: k.note_from,
            lift_note: k.lift_note.into(),
            serves: k.serves,
            function_weight: k.function_weight,
            track: k.track,
            effect: k.effect,
            measure: k.measure.map(|(gauge, per_unit)| Yield { gauge, per_unit: per_unit.0 }),
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

fn geofences(x: &mut Examination, raw: raw::Geofences, states: &[CountryId]) -> Vec<Geofence> {
    let mut seen = BTreeSet::new();
    let mut list = x.each("geofences", raw.geofences, |x, g| {
        x.field("id", |x| x.distinct(g.id, Fault::TwiceGeofence, &mut seen));
        x.each("countries", &g.countries, |x, c| x.known(c, Fault::UnknownState, states));
        Geofence { id: g.id, countries: g.countries, note: g.note.into() }
    });
    list.sort_by_key(|g| g.id);
    list
}

fn packages(x: &mut Examination, raw: raw::Packages, known: &Known) -> Vec<Package> {
    let mut seen = BTreeSet::new();
    let mut list = x.each("packages", raw.packages, |x, p| package(x, p, known, &mut seen));
    list.sort_by_key(|p| p.id);
    list
}

/// What states had at the time of a scenario besides the list.
pub(super) fn stock(x: &mut Examination, catalogue: &Catalogue, raw: Vec<raw::Package>) -> Vec<Package> {
    let states: Vec<CountryId> = catalogue.countries.iter().map(|c| c.id).collect();
    let kinds: Vec<KindId> = catalogue.kinds.iter().map(|k| k.id).collect();
    let geofences: Vec<GeofenceId> = catalogue.geofences.iter().map(|g| g.id).collect();
    let known = Known { states: &states, kinds: &kinds, geofences: &geofences };
    let mut seen = catalogue.packages.iter().map(|p| p.id).collect();
    x.each("stock", raw, |x, p| package(x, p, &known, &mut seen))
}

/// The month before which nobody could have made a remark.
fn month(x: &mut Examination, field: &'static str, from: Option<(i32, i32)>) {
    x.field(field, |x| {
        if let Some((year, month)) = from {
            x.range_here(year, 1949..=2100);
            x.range_here(month, 1..=12);
        }
    });
}

fn package(x: &mut Examination, p: raw::Package, known: &Known, seen: &mut BTreeSet<PackageId>) -> Package {
    x.field("id", |x| x.distinct(p.id, Fault::TwicePackage, seen));
    x.field("giver", |x| giver(x, p.giver, known.states));
    x.field("kind", |x| x.known(&p.kind, Fault::UnknownKind, known.kinds));
    x.field("quantity", |x| {
        if p.quantity.0.is_zero() {
            x.error(Fault::PackageEmpty);
        }
    });
    x.field("ready_days", |x| days(x, p.ready_days.0));
    x.field("sustain_days", |x| days(x, p.sustain_days.0));
    x.range("political_value", p.political_value, 1..=5);
    x.range("home_risk", p.home_risk, 0..=1000);
    month(x, "note_from", p.note_from);
    x.each("caveats", &p.caveats, |x, c| caveat(x, *c, known.states, known.geofences));
    x.field("union_channels", |x| {
        if (p.giver == UNION) == p.union_channels.is_empty() {
            x.error(Fault::UnionChannels);
        }
    });
    Package {
        id: p.id,
        giver: p.giver,
        kind: p.kind,
        quantity: p.quantity.0,
        ready_hours: hours(p.ready_days.0),
        sustain_hours: hours(p.sustain_days.0),
        nato: p.nato,
        union_channels: p.union_channels,
        caveats: p.caveats,
        political_value: p.political_value,
        home_risk: p.home_risk,
        note: p.note.into(),
        note_from: p.note_from,
    }
}

fn days(x: &mut Examination, days: Milli) {
    if days > Milli::whole(3_650) {
        x.error(Fault::DaysMany(3_650));
    }
}

fn glossary(raw: raw::Glossary) -> Vec<Term> {
    let mut list: Vec<Term> =
        raw.terms.into_iter().map(|t| Term { words: words(t.words), note: t.note.into() }).collect();
    list.sort_by(|a, b| a.words.cmp(&b.words));
    list
}
