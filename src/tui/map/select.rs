//! Moving the selection over the map.
//!
//! Enters: places of the states that can be selected, a direction. Leaves: the next state.
//! Never here: keys.

use crate::base::CountryId;
use crate::content::Geometry;

use super::facts::MapFacts;
use super::projection::{LonLat, View};

/// Where an arrow key points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// North.
    Up,
    /// South.
    Down,
    /// West.
    Left,
    /// East.
    Right,
}

impl Direction {
    /// How far a step (right and down are positive) goes this way, and how far aside.
    fn split(self, (dx, dy): (f64, f64)) -> (f64, f64) {
        match self {
            Self::Up => (-dy, dx.abs()),
            Self::Down => (dy, dx.abs()),
            Self::Left => (-dx, dy.abs()),
            Self::Right => (dx, dy.abs()),
        }
    }
}

/// The nearest of these places in a direction. What lies ahead is preferred to what lies aside.
pub(super) fn nearest(
    from: (f64, f64),
    direction: Direction,
    places: impl Iterator<Item = (CountryId, (f64, f64))>,
) -> Option<CountryId> {
    let mut best: Option<(f64, CountryId)> = None;
    for (country, (x, y)) in places {
        let (ahead, aside) = direction.split((x - from.0, y - from.1));
        // A quarter turn wide, plus a little, so that every state can be reached.
        if ahead <= 0.0 || aside > ahead * 1.2 {
            continue;
        }
        let cost = ahead + 2.0 * aside;
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, country));
        }
    }
    best.map(|(_, country)| country)
}

/// The next state that takes part, from the selected one (or the centre of the picture) in a
/// direction; none when there is nothing further.
#[must_use]
pub fn step(
    geometry: &Geometry,
    facts: &MapFacts,
    view: &View,
    selected: Option<CountryId>,
    direction: Direction,
) -> Option<CountryId> {
    let place = |country: CountryId| {
        let shape = geometry.shape(country)?;
        Some(view.dot(LonLat::from(shape.label)))
    };
    let others = facts
        .countries
        .iter()
        .filter(|country| Some(country.id) != selected)
        .filter_map(|country| Some((country.id, place(country.id)?)));
    if let Some(from) = selected.and_then(place) {
        return nearest(from, direction, others);
    }
    let size = view.size();
    let centre = (f64::from(size.width), f64::from(size.height) * 2.0);
    others
        .map(|(id, (x, y))| ((x - centre.0).hypot(y - centre.1), id))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, id)| id)
}

/// The state with this code, whatever the case of its letters; the shown code counts too.
#[must_use]
pub fn by_code(facts: &MapFacts, code: &str) -> Option<CountryId> {
    let code = code.trim();
    facts
        .countries
        .iter()
        .find(|country| {
            country.id.as_str().eq_ignore_ascii_case(code) || country.id.shown().eq_ignore_ascii_case(code)
        })
        .map(|country| country.id)
}
