//! Codes and names on the map, never one over another.
//!
//! Enters: facts, geometry and the sheet. Leaves: texts on the sheet. Never here: lines.

use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr;

use crate::base::CountryId;
use crate::content::Geometry;
use crate::content::geometry::Shape;

use super::facts::{CountryFacts, FillRole, MapFacts, degrees};
use super::sheet::Sheet;

/// Names of hubs are shown from this scale on, in kilometres per dot.
const HUB_NAMES_KM_PER_DOT_MAX: f64 = 4.0;

/// Where a state's code or name stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label {
    pub(super) country: CountryId,
    pub(super) at: (i32, i32),
    pub(super) width: i32,
}

/// Writes the codes or names of all states that take part: attacked ones first, then the selected
/// one, then from large to small. Says where they stand.
pub(super) fn countries(
    sheet: &mut Sheet<'_>,
    geometry: &Geometry,
    facts: &MapFacts,
    selected: Option<CountryId>,
) -> Vec<Label> {
    let mut order: Vec<(&CountryFacts, &Shape)> =
        facts.countries.iter().filter_map(|country| Some((country, geometry.shape(country.id)?))).collect();
    order.sort_by_key(|(country, shape)| {
        (!facts.attacked(country.id), Some(country.id) != selected, std::cmp::Reverse(shape.label_radius_km))
    });
    order
        .into_iter()
        .filter_map(|(country, shape)| {
            let (attacked, selected) = (facts.attacked(country.id), Some(country.id) == selected);
            country_label(sheet, country, shape, attacked, selected)
        })
        .collect()
}

fn country_label(
    sheet: &mut Sheet<'_>,
    country: &CountryFacts,
    shape: &Shape,
    attacked: bool,
    selected: bool,
) -> Option<Label> {
    let view = sheet.view();
    let (column, row) = view.cell(shape.label.into())?;
    let (column, row) = (i32::from(column), i32::from(row));
    let owner = sheet.raster.owner_of(country.id)?;
    let mark = if attacked { FillRole::Attacked.mark() } else { country.fill.mark() };
    let suffix = if mark == ' ' { String::new() } else { mark.to_string() };
    let dressed = |text: &str| {
        if selected { format!("[{text}{suffix}]") } else { format!("{text}{suffix}") }
    };
    let room = (f64::from(shape.label_radius_km) / view.km_per_dot()) as usize;
    let named = dressed(&country.name);
    let coded = dressed(country.id.shown());
    let bare = country.id.shown().to_owned();
    let ink = match (selected, attacked) {
        (_, true) => sheet.palette.label_attacked,
        (true, false) => sheet.palette.selected,
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
            let tagged = own < width && (small || attacked) && sheet.palette.coloured;
            let tag = tagged.then_some(paint.fill);
            sheet.write(at, &text, ink, tag, modifier);
            return Some(Label { country: country.id, at, width: width as i32 });
        }
    }
    None
}

/// Whether no other text touches this place at its sides.
fn apart(sheet: &Sheet<'_>, (column, row): (i32, i32), width: usize) -> bool {
    let clear = |x: i32| sheet.inside((x, row)).is_none() || sheet.free((x, row), 1);
    clear(column - 1) && clear(column + width as i32)
}

/// Cells under a text of which the state has at least half.
fn own_cells(sheet: &Sheet<'_>, (column, row): (i32, i32), width: usize, owner: u8) -> usize {
    (0..width)
        .filter_map(|offset| sheet.inside((column + offset as i32, row)))
        .filter_map(|(x, y)| sheet.raster.cell(x, y))
        .filter(|cell| cell.holder() == owner)
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
