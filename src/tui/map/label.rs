//! Codes and names on the map, never one over another.
//!
//! Enters: facts, geometry and the sheet. Leaves: texts on the sheet. Never here: lines.

use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr;

use crate::base::CountryId;
use crate::content::Geometry;
use crate::content::geometry::Shape;

use super::facts::{CountryFacts, FillRole, MapFacts, degrees};
use super::raster::is_land;
use super::widget::Sheet;

/// Names of hubs are shown from this scale on, in kilometres per dot.
const HUB_NAMES_KM_PER_DOT_MAX: f64 = 4.0;

/// Writes the codes or names of all states that take part: attacked ones first, then the selected
/// one, then from large to small.
pub(super) fn countries(
    sheet: &mut Sheet<'_>,
    geometry: &Geometry,
    facts: &MapFacts,
    selected: Option<CountryId>,
) {
    let mut order: Vec<(&CountryFacts, &Shape)> =
        facts.countries.iter().filter_map(|country| Some((country, geometry.shape(country.id)?))).collect();
    order.sort_by_key(|(country, shape)| {
        (!facts.attacked(country.id), Some(country.id) != selected, std::cmp::Reverse(shape.label_radius_km))
    });
    for (country, shape) in order {
        let attacked = facts.attacked(country.id);
        country_label(sheet, country, shape, attacked, Some(country.id) == selected);
    }
}

fn country_label(
    sheet: &mut Sheet<'_>,
    country: &CountryFacts,
    shape: &Shape,
    attacked: bool,
    selected: bool,
) {
    let view = sheet.view();
    let Some((column, row)) = view.cell(shape.label.into()) else { return };
    let (column, row) = (i32::from(column), i32::from(row));
    let Some(owner) = sheet.raster.owner_of(country.id) else { return };
    let mark = if attacked { FillRole::Attacked.mark() } else { country.fill.mark() };
    let suffix = if mark == ' ' { String::new() } else { mark.to_string() };
    let dressed = |text: &str| {
        if selected { format!("[{text}{suffix}]") } else { format!("{text}{suffix}") }
    };
    let room = (f64::from(shape.label_radius_km) / view.km_per_dot()) as usize;
    let named = dressed(&country.name);
    let coded = dressed(country.code.as_str());
    let bare = country.code.to_string();
    let ink = match (selected, attacked) {
        (true, _) => sheet.palette.selected,
        (false, true) => sheet.palette.label_attacked,
        (false, false) => sheet.palette.label,
    };
    let modifier = match (attacked, selected, sheet.palette.coloured) {
        (true, _, false) => Modifier::BOLD.union(Modifier::REVERSED),
        (true, _, true) | (_, true, _) => Modifier::BOLD,
        _ => Modifier::empty(),
    };
    let small = sheet.raster.extent(owner) < 6;
    let paint = sheet.paint(owner);
    let mut texts = Vec::with_capacity(3);
    if country.name.width() + 3 <= room {
        texts.push(named);
    }
    texts.push(coded);
    texts.push(bare);
    for text in texts {
        let width = text.width();
        let start = column - (width as i32 - 1) / 2;
        let places: &[(i32, i32)] = if small {
            &[(0, 0), (1, 0), (-1, 0), (2, 0), (-2, 0), (0, 1), (0, -1)]
        } else {
            &[(0, 0), (-1, 0), (1, 0), (0, 1), (0, -1), (-1, 1), (1, -1)]
        };
        let found = places
            .iter()
            .map(|&(dx, dy)| (start + dx, row + dy))
            .filter(|&at| sheet.free(at, width) && apart(sheet, at, width))
            .map(|at| (own_cells(sheet, at, width, owner), at))
            // The most of its own land under the text; the first of equals.
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        if let Some((own, at)) = found {
            if own == 0 && !small {
                continue;
            }
            // A state smaller than its code gets a tag in its own colour.
            let tag = (own < width && small && sheet.palette.coloured).then_some(paint.fill);
            sheet.write(at, &text, ink, tag, modifier);
            return;
        }
    }
}

/// Whether no other text touches this place at its sides.
fn apart(sheet: &Sheet<'_>, (column, row): (i32, i32), width: usize) -> bool {
    let clear = |x: i32| sheet.inside((x, row)).is_none() || sheet.free((x, row), 1);
    clear(column - 1) && clear(column + width as i32)
}

fn own_cells(sheet: &Sheet<'_>, (column, row): (i32, i32), width: usize, owner: u8) -> usize {
    (0..width)
        .filter_map(|offset| sheet.inside((column + offset as i32, row)))
        .filter_map(|(x, y)| sheet.raster.cell(x, y))
        .filter(|cell| is_land(cell.owner) && cell.owner == owner)
        .count()
}

/// Writes the names of hubs beside their marks where there is room.
pub(super) fn hubs(sheet: &mut Sheet<'_>, facts: &MapFacts) {
    let view = sheet.view();
    if view.km_per_dot() > HUB_NAMES_KM_PER_DOT_MAX {
        return;
    }
    for hub in &facts.hubs {
        let Some((column, row)) = view.cell(degrees(hub.at)) else { continue };
        let at = (i32::from(column) + 2, i32::from(row));
        if sheet.free((at.0 - 1, at.1), hub.name.width() + 2) {
            sheet.write(at, &hub.name, sheet.palette.hub, None, Modifier::empty());
        }
    }
}
