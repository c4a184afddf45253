//! Checking of a scenario against the catalogue.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use ron::extensions::Extensions;

use super::Examination;
use super::aim;
use super::inject;
use super::names::{Names, Told};
use super::objective;
use super::roster::{self, states_of};
use crate::base::{CountryId, Digest, Hours, KindId, MechanismId, NeedId, OptionValue, PackageId};
use crate::content::capability::Size;
use crate::content::catalogue::Catalogue;
use crate::content::fault::Fault;
use crate::content::mechanism::Starter;
use crate::content::moment::{BadMoment, StartMoment};
use crate::content::outline::{Step, outline};
use crate::content::problem::Problems;
use crate::content::raw::Placed;
use crate::content::raw::scenario as raw;
use crate::content::reading::read;
use crate::content::scenario::{
    Debrief, InitialNeed, Membership, OptionChoice, OptionEffect, Scenario, ScenarioOption, ScenarioSummary,
};
use crate::content::text::Text;
use crate::content::vector::Vector;

/// More turns than anybody plays.
const TURNS_MAX: i32 = 200;

/// Reads and checks one scenario file.
pub(in crate::content) fn check(
    catalogue: &Catalogue,
    file: &str,
    text: &str,
) -> (Option<Scenario>, Problems) {
    let mut reading = read::<raw::Scenario>(file, text);
    let mut problems = std::mem::take(&mut reading.problems);
    let Some(raw) = reading.value.take() else { return (None, problems) };
    let mut x = Examination::new(file, &reading);
    let stem = file.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).unwrap_or(file);
    if let Some(id) = raw.id.filter(|id| id.as_str() != stem) {
        x.field("id", |x| x.error(Fault::FileName(stem.to_owned(), id.to_string())));
    }
    let scenario = scenario(&mut x, catalogue, raw, Digest::of_bytes(text.as_bytes()));
    problems.append(x.finish());
    problems.0.sort_by_key(|p| (p.line, p.column));
    (scenario.filter(|_| !problems.any_error()), problems)
}

impl ScenarioSummary {
    /// The line for the scenario of this text, from the few fields that it needs; none where it cannot be read.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        const FIELDS: [&str; 7] = ["id", "title", "vector", "duration", "blocks", "victims", "tutorial"];
        let root = outline(text).root;
        let fields = FIELDS.iter().filter_map(|name| root.field(text, name)).map(|v| &text[v.whole()]);
        let excerpt = format!("({})", fields.collect::<Vec<_>>().join(","));
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        let raw: raw::Summary = options.from_str(&excerpt).ok()?;
        Some(Self {
            id: raw.id,
            title: raw.title.into(),
            turns: raw.blocks.iter().map(|(turns, _)| *turns).fold(0, u16::saturating_add),
            victims: (!raw.victims.is_empty()).then_some(raw.victims)?,
            duration: raw.duration.into(),
            vector: raw.vector.into(),
            tutorial: raw.tutorial,
        })
    }
}

fn scenario(
    x: &mut Examination,
    catalogue: &Catalogue,
    raw: raw::Scenario,
    digest: Digest,
) -> Option<Scenario> {
    let states: Vec<CountryId> = catalogue.countries.iter().map(|c| c.id).collect();
    let packages: Vec<PackageId> = catalogue.packages.iter().map(|p| p.id).collect();
    let kinds: Vec<KindId> = catalogue.kinds.iter().map(|k| k.id).collect();

    let id = x.required("id", raw.id);
    let code = x.required("code", raw.code).unwrap_or_default();
    let title = x.required("title", raw.title).unwrap_or_default();
    let vector = x.required("vector", raw.vector).unwrap_or_default();
    let duration = x.required("duration", raw.duration).unwrap_or_default();
    let brief = x.required("brief", raw.brief).unwrap_or_default();
    let start = x.required("start", raw.start).and_then(|text| moment(x, "start", &text));
    let presidency = x.required("presidency", raw.presidency);
    let blocks = x.required("blocks", raw.blocks).unwrap_or_default();
    let victims = x.required("victims", raw.victims).unwrap_or_default();
    let region = x.required("region", raw.region);
    let initial_needs = x.required("initial_needs", raw.initial_needs).unwrap_or_default();
    let vectors = x.required("vectors", raw.vectors).unwrap_or_default();
    let injects = x.required("injects", raw.injects).unwrap_or_default();

    check_blocks(x, &blocks);
    if let Some(minutes) = raw.minutes_per_turn {
        x.range("minutes_per_turn", minutes, 1..=120);
    }
    x.range("own_means", raw.own_means, 0..=1000);
    if let Some(hours) = raw.hours_per_act {
        x.range("hours_per_act", hours, 1..=168);
    }
    if let Some(presidency) = presidency {
        x.field("presidency", |x| member(x, catalogue, &raw.roster, presidency));
    }
    states_of(x, "victims", &victims, &states);
    if victims.is_empty() {
        x.field("victims", |x| x.lacks(Fault::NobodyAttacked));
    }
    states_of(x, "possible_victims", &raw.possible_victims, &states);
    // The first is attacked from the start: the crisis begins with it.
    let mut others = victims.get(1..).unwrap_or_default().to_vec();
    others.sort_unstable();
    x.each("struck_later", &raw.struck_later, |x, state| x.known(state, Fault::UnknownLaterVictim, &others));
    let roster = roster::check(x, catalogue, raw.roster);
    x.each("offers_off", &raw.offers_off, |x, p| x.known(p, Fault::UnknownPackage, &packages));
    levels(x, "initial_tracks", raw.initial_tracks.iter().map(|(track, level)| (track.slug(), *level)));
    levels(x, "initial_functions", raw.initial_functions.iter().map(|(f, level)| (f.slug(), *level)));
    options(x, &raw.options, &states, &packages);
    let mut seen = BTreeSet::new();
    x.each("debriefs", &raw.debriefs, |x, d| {
        x.field("id", |x| x.distinct(d.id, Fault::TwiceDebrief, &mut seen));
    });

    let mut told = Told::default();
    told.hazard = !raw.hazards.is_empty();
    for inject in &injects {
        told.asks(&inject.when);
        told.collect(&inject.then);
    }
    raw.aims.iter().for_each(|aim| told.asks(&aim.reached));
    told.raised.extend(initial_needs.iter().map(|(kind, _)| (kind.name, kind.at)));
    if let Some(terms) = &raw.terms {
        told.collect(&terms.then);
    }
    let attacked: BTreeSet<CountryId> =
        victims.iter().chain(&raw.possible_victims).chain(&told.joining).copied().collect();
    let mut debriefs: Vec<_> = raw.debriefs.iter().map(|d| d.id).collect();
    debriefs.sort_unstable();
    let names = Names {
        transit: transit(catalogue),
        states,
        kinds,
        geofences: catalogue.geofences.iter().map(|g| g.id).collect(),
        lead: victims.first().copied(),
        victims: attacked.into_iter().collect(),
        options: raw.options.iter().map(|o| (o.id, o.values.clone())).collect(),
        debriefs,
        at_request: mechanisms_at_request(catalogue),
        aims: !raw.aims.is_empty(),
        told,
    };
    check_vectors(x, &vectors, &blocks, &names);
    let aims = aim::check(x, catalogue, &names, &vectors, raw.aims);
    let training_objectives = objective::check(x, &names, raw.training_objectives);
    let mut seen = BTreeSet::new();
    x.each("regions", &raw.regions, |x, (state, _)| {
        x.within(Step::Index(0), |x| {
            names.is_victim(x, *state);
            x.distinct(*state, Fault::TwiceRegion, &mut seen);
        });
    });
    let mut seen = BTreeSet::new();
    x.each("adversaries", &raw.adversaries, |x, states| {
        for (at, state) in states.iter().enumerate() {
            x.within(Step::Index(at), |x| {
                names.is_victim(x, *state);
                x.distinct(*state, Fault::TwiceAttacked, &mut seen);
            });
        }
    });
    let affected = x.each("affected", raw.affected, |x, state| names.affected(x, state));
    needs(x, catalogue, &initial_needs, &raw.later_needs, &raw.offers_off, &victims, &names);
    let terms = raw.terms.and_then(|terms| inject::terms(x, &names, terms, &blocks));
    let injects = inject::check(x, &names, injects, &blocks, raw.minutes_per_turn);
    Some(Scenario {
        id: id?,
        code: code.into(),
        title: title.into(),
        vector: vector.into(),
        frame: raw.frame.into(),
        adversary: raw.adversary.into(),
        brief: brief.into(),
        facilitator: raw.facilitator.into(),
        phases: raw.phases.into_iter().map(Into::into).collect(),
        offers_note: raw.offers_note.into(),
        dilemmas: raw.dilemmas.into_iter().map(Into::into).collect(),
        training_objectives,
        good: raw.good.into(),
        duration: duration.into(),
        start: start?,
        law_of: None,
        presidency: presidency?,
        blocks,
        minutes_per_turn: raw.minutes_per_turn,
        victims,
        possible_victims: raw.possible_victims,
        struck_later: raw.struck_later,
        affected,
        roster,
        region: region?,
        regions: raw.regions,
        adversaries: raw.adversaries,
        initial_needs: initial_needs
            .into_iter()
            .map(|(kind, size)| InitialNeed { kind: kind.name, size, at: kind.at })
            .collect(),
        initial_tracks: raw.initial_tracks,
        initial_functions: raw.initial_functions,
        initial_ipcr: raw.initial_ipcr,
        options: raw.options.into_iter().map(option).collect(),
        offers_off: raw.offers_off,
        own_means: raw.own_means,
        hours_per_act: raw.hours_per_act,
        vectors,
        aims,
        terms,
        counterpart: raw.counterpart.unwrap_or(true),
        article_427_applies: raw.article_427_applies.unwrap_or(true),
        place: raw.place,
        hazards: raw.hazards,
        tutorial: raw.tutorial,
        injects,
        debriefs: raw
            .debriefs
            .into_iter()
            .map(|d| Debrief { id: d.id, question: d.question.into() })
            .collect(),
        history: None,
        digest,
        source: None,
    })
}

/// Mechanisms that an attacked state may ask for itself, by identifier.
fn mechanisms_at_request(catalogue: &Catalogue) -> Vec<MechanismId> {
    let starters = [Starter::AttackedState, Starter::AttackedMember];
    let asked = catalogue.mechanisms.iter().filter(|m| starters.iter().any(|s| m.started_by(*s)));
    asked.map(|m| m.id).collect::<BTreeSet<_>>().into_iter().collect()
}

/// States that one can be held up in: those of the catalogue and of the network.
fn transit(catalogue: &Catalogue) -> Vec<CountryId> {
    let nodes = catalogue.network.nodes.iter().filter_map(|n| n.country);
    nodes.chain(catalogue.countries.iter().map(|c| c.id)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// A date and time of day under that name.
fn moment(x: &mut Examination, field: &'static str, text: &str) -> Option<StartMoment> {
    text.parse().map_err(|why: BadMoment| x.field(field, |x| x.error(Fault::from(why)))).ok()
}

fn check_blocks(x: &mut Examination, blocks: &[(u16, Hours)]) {
    x.field("blocks", |x| {
        if blocks.is_empty() {
            x.lacks(Fault::NoTurn);
        }
        x.elements(blocks, |x, (turns, hours)| {
            x.within(Step::Index(0), |x| x.range_here(i32::from(*turns), 1..=TURNS_MAX));
            x.within(Step::Index(1), |x| x.range_here(*hours, 1..=168));
        });
        if blocks.iter().map(|(turns, _)| i32::from(*turns)).sum::<i32>() > TURNS_MAX {
            x.error(Fault::TurnsMany(TURNS_MAX));
        }
    });
}

/// A state that is, or in the roster becomes, a member of the Union.
fn member(x: &mut Examination, catalogue: &Catalogue, roster: &raw::Roster, id: CountryId) {
    let is_member =
        |id: &CountryId| roster.members_add.contains(id) || catalogue.country(*id).is_some_and(|c| c.member);
    if !is_member(&id) {
        let members = catalogue.countries.iter().map(|c| c.id).filter(is_member);
        x.unknown(id, Fault::UnknownMember, members.map(|c| c.to_string()));
    }
}

fn levels<'s>(x: &mut Examination, field: &'static str, list: impl Iterator<Item = (&'s str, i32)>) {
    let mut seen = BTreeSet::new();
    x.each(field, list, |x, (name, level)| {
        x.within(Step::Index(0), |x| x.distinct(name, Fault::TwiceLevel, &mut seen));
        x.within(Step::Index(1), |x| x.range_here(level, 0..=1000));
    });
}

fn check_vectors(x: &mut Examination, vectors: &[Vector], blocks: &[(u16, Hours)], names: &Names) {
    let horizon: Hours = blocks.iter().map(|(turns, hours)| Hours::from(*turns).saturating_mul(*hours)).sum();
    let mut seen = BTreeSet::new();
    x.each("vectors", vectors, |x, v| {
        x.field("id", |x| x.distinct(v.id.slug(), Fault::TwiceVector, &mut seen));
        x.range("pressure", v.pressure, 0..=1000);
        x.range("from_hours", v.from_hours, 0..=horizon);
        x.each("at", &v.at, |x, state| names.is_victim(x, *state));
    });
    if vectors.is_empty() {
        x.field("vectors", |x| x.lacks(Fault::NoVector));
    }
}

fn options(x: &mut Examination, list: &[raw::ScenarioOption], states: &[CountryId], packages: &[PackageId]) {
    let values_of = |o: &raw::ScenarioOption| o.values.iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut seen = BTreeSet::new();
    x.each("options", list, |x, o| {
        x.field("id", |x| x.distinct(o.id, Fault::TwiceOption, &mut seen));
        let mut seen = BTreeSet::new();
        x.each("values", &o.values, |x, value| {
            x.distinct(*value, Fault::TwiceValue, &mut seen);
            if o.sets.is_some() {
                named_state(x, *value, states);
            }
        });
        if !o.values.contains(&o.default) && !x.incomplete {
            x.field("default", |x| x.unknown(o.default, Fault::UnknownValue, values_of(o).into_iter()));
        }
        let mut seen = BTreeSet::new();
        x.each("effects", &o.effects, |x, effect| {
            x.field("value", |x| {
                if !o.values.contains(&effect.value) {
                    x.unknown(effect.value, Fault::UnknownValue, values_of(o).into_iter());
                }
                x.distinct(effect.value, Fault::TwiceEffect, &mut seen);
            });
            states_of(x, "members_add", &effect.members_add, states);
            states_of(x, "allies_remove", &effect.allies_remove, states);
            states_of(x, "csdp_opt_out", &effect.csdp_opt_out, states);
            states_of(x, "specific_character_add", &effect.specific_character_add, states);
            if let Some(start) = &effect.start {
                moment(x, "start", start);
            }
            if let Some(day) = &effect.law_of {
                moment(x, "law_of", day);
            }
            x.each("offers_off", &effect.offers_off, |x, p| x.known(p, Fault::UnknownPackage, packages));
        });
    });
}

/// The value of an option that stands for a state.
fn named_state(x: &mut Examination, value: OptionValue, states: &[CountryId]) {
    match CountryId::from_str(value.as_str()) {
        Ok(id) => x.known(&id, Fault::UnknownState, states),
        Err(_) => x.unknown(value, Fault::UnknownState, states.iter().map(ToString::to_string)),
    }
}

fn option(raw: raw::ScenarioOption) -> ScenarioOption {
    let mut effects: BTreeMap<OptionValue, OptionEffect> = raw
        .effects
        .into_iter()
        .map(|e| {
            let moment = |text: Option<Text>| text.and_then(|text| text.parse().ok());
            let effect = OptionEffect {
                membership: Membership {
                    members_add: e.members_add,
                    allies_remove: e.allies_remove,
                    csdp_opt_out: e.csdp_opt_out,
                    specific_character_add: e.specific_character_add,
                },
                offers_off: e.offers_off,
                start: moment(e.start),
                law_of: moment(e.law_of),
            };
            (e.value, effect)
        })
        .collect();
    let choice = |value| OptionChoice { value, effect: effects.remove(&value).unwrap_or_default() };
    ScenarioOption {
        id: raw.id,
        label: raw.label.into(),
        values: raw.values.into_iter().map(choice).collect(),
        default: raw.default,
        sets_victim: raw.sets == Some(raw::Sets::Victims),
        sets_presidency: raw.sets == Some(raw::Sets::Presidency),
    }
}

/// Needs announced must be raised, and somebody must be able to meet what is needed.
fn needs(
    x: &mut Examination,
    catalogue: &Catalogue,
    initial: &[(Placed<KindId>, Size)],
    later: &[(Placed<KindId>, Size)],
    offers_off: &[PackageId],
    victims: &[CountryId],
    names: &Names,
) {
    let given: BTreeSet<KindId> =
        catalogue.packages.iter().filter(|p| !offers_off.contains(&p.id)).map(|p| p.kind).collect();
    let can_be_met = |x: &mut Examination, kind: KindId| {
        x.known(&kind, Fault::UnknownKind, &names.kinds);
        let found = catalogue.kind(kind);
        if found.is_some_and(|k| !given.contains(&kind) && !k.substitutes.iter().any(|s| given.contains(s))) {
            x.warning(Fault::NobodyGives(kind.to_string()));
        }
    };
    let mut seen = BTreeSet::new();
    x.each("initial_needs", initial, |x, (kind, _)| {
        x.within(Step::Index(0), |x| {
            can_be_met(x, kind.name);
            let victim = kind.at.or(victims.first().copied());
            if let Some(state) = victim.filter(|state| !victims.contains(state)) {
                x.unknown(state, Fault::UnknownAttackedAtStart, victims.iter().map(ToString::to_string));
            }
            if let Some(victim) = victim {
                x.distinct(NeedId { victim, kind: kind.name }, Fault::TwiceNeed, &mut seen);
            }
        });
    });
    x.each("later_needs", later, |x, (kind, size)| {
        x.within(Step::Index(0), |x| can_be_met(x, kind.name));
        if !x.incomplete && names.told.needs.get(&kind.name).is_none_or(|raised| raised < size) {
            x.warning(Fault::NeedNotRaised(kind.name.to_string()));
        }
    });
}
