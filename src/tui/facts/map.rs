//! What the map is told of a game.
//!
//! Enters: facts of a seat, the chosen theme. Leaves: the map's own plain facts. Never here: cells.

use super::Facts;
use crate::base::{CountryId, PerMille};
use crate::content::{Atlas, Catalogue, Passage};
use crate::engine::view::{ConsignmentStatus, CountryStance, CountryView};
use crate::tui::map::{
    ConsignmentFacts, CountryFacts, FillRole, HubFacts, HubKind, LegendEntry, MapFacts, MapTheme, RouteFacts,
    arrow_into,
};
use crate::words::Words;

/// The map of these facts.
#[must_use]
pub fn map_facts(
    facts: &Facts,
    catalogue: &Catalogue,
    atlas: &Atlas,
    theme: MapTheme,
    words: &Words,
) -> MapFacts {
    let victims: Vec<CountryId> = facts.victims.iter().filter(|v| v.attacked).map(|v| v.country).collect();
    let countries: Vec<CountryFacts> = facts
        .countries
        .iter()
        .map(|country| CountryFacts {
            id: country.id,
            name: words.country(catalogue, country.id),
            fill: fill(facts, country, catalogue, theme),
        })
        .collect();
    let mut used: Vec<FillRole> = countries.iter().map(|c| c.fill).collect();
    used.sort_unstable();
    used.dedup();
    let legend = used
        .into_iter()
        .filter(|role| *role != FillRole::Plain)
        .map(|role| LegendEntry { role, text: words.text(&legend_key(role, theme)) })
        .collect();
    let moving =
        || facts.consignments.iter().filter(|c| c.status == ConsignmentStatus::Moving && !c.path.is_empty());
    MapFacts {
        countries,
        arrows: victims.iter().filter_map(|victim| arrow_into(atlas, *victim)).collect(),
        routes: moving()
            .filter_map(|c| {
                Some(RouteFacts { points: c.path.clone(), mode: c.mode?, closed: false, highlighted: false })
            })
            .collect(),
        consignments: moving()
            .filter_map(|c| {
                let way = (c.arrives - c.left_at).max(1);
                let gone = (facts.hour - c.left_at).clamp(0, way);
                Some(ConsignmentFacts {
                    points: c.path.clone(),
                    progress_per_mille: u16::try_from(gone * 1000 / way).unwrap_or(1000),
                    mode: c.mode?,
                    giver: c.giver,
                    label: c.giver.shown().to_owned(),
                })
            })
            .collect(),
        hubs: victims
            .iter()
            .filter_map(|v| catalogue.country(*v))
            .map(|c| HubFacts {
                at: c.capital_at,
                kind: HubKind::Capital,
                name: catalogue.told(Passage::Capital(c)).to_owned(),
            })
            .collect(),
        closures: Vec::new(),
        legend,
        victims,
        tick: 0,
        motion: false,
    }
}

fn fill(facts: &Facts, country: &CountryView, catalogue: &Catalogue, theme: MapTheme) -> FillRole {
    if country.stance == CountryStance::Attacked {
        return FillRole::Attacked;
    }
    match theme {
        MapTheme::Stance => match country.stance {
            CountryStance::Attacked => FillRole::Attacked,
            CountryStance::Delivering | CountryStance::Committed => FillRole::Giving,
            CountryStance::Offering => FillRole::Offering,
            CountryStance::Withheld => FillRole::Refusing,
            CountryStance::Silent if country.member => FillRole::Undecided,
            CountryStance::Silent => FillRole::Partner,
        },
        MapTheme::Offers => {
            let offers = facts.offers.iter().filter(|o| o.view.giver == country.id).count();
            FillRole::Step(u8::try_from(offers.min(4)).unwrap_or(4))
        }
        MapTheme::Will => country.will.map_or(FillRole::Plain, step),
        MapTheme::Nato if country.ally => FillRole::Ally,
        MapTheme::Nato if country.member => FillRole::NonAligned,
        MapTheme::Nato => FillRole::Partner,
        MapTheme::Threat => catalogue.country(country.id).map_or(FillRole::Plain, |c| {
            let threat = c.threat_east.max(c.threat_south).max(c.threat_hybrid).clamp(0, 5);
            FillRole::Step(u8::try_from((threat - 1).max(0)).unwrap_or(0))
        }),
    }
}

fn step(level: PerMille) -> FillRole {
    FillRole::Step(u8::try_from((level.clamp(0, 999)) / 200).unwrap_or(0))
}

fn legend_key(role: FillRole, theme: MapTheme) -> String {
    let role = match role {
        FillRole::Plain => "plain",
        FillRole::Attacked => "attacked",
        FillRole::Giving => "giving",
        FillRole::Offering => "offering",
        FillRole::Undecided => "undecided",
        FillRole::Refusing => "refusing",
        FillRole::Ally => "ally",
        FillRole::NonAligned => "non-aligned",
        FillRole::Partner => "partner",
        FillRole::Step(step) => {
            return format!("map-legend-{}-{step}", theme_slug(theme));
        }
    };
    format!("map-legend-{role}")
}

/// The slug of a theme of the map, as in message keys.
#[must_use]
pub fn theme_slug(theme: MapTheme) -> &'static str {
    match theme {
        MapTheme::Stance => "stance",
        MapTheme::Offers => "offers",
        MapTheme::Will => "will",
        MapTheme::Nato => "nato",
        MapTheme::Threat => "threat",
    }
}
