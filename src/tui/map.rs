//! The map: states in their places, what they do, and help on its way.
//!
//! Enters: geometry and plain facts for the seat that looks. Leaves: cells on the screen, and
//! the state under a cell. Never here: keys, engine types, rules, sentences.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "dots are clipped to the area before they become whole numbers"
)]

mod facts;
mod label;
mod legend;
mod overlay;
mod palette;
mod projection;
mod raster;
mod scan;
mod select;
mod sheet;
mod tiles;
mod widget;

pub use facts::{
    ArrowFacts, ClosureFacts, ConsignmentFacts, CountryFacts, FillRole, HubFacts, HubKind, LegendEntry,
    MapFacts, Place, RouteFacts,
};
pub use palette::{GlyphSet, MapPalette};
pub use projection::{Camera, LonLat, Projection, View};
pub use select::{Direction, by_code};
pub use tiles::{TileMap, TileMapWidget};
pub use widget::{Canvas, MapWidget};

use ratatui::layout::Size;

use crate::base::CountryId;
use crate::content::geometry::{Role, UNITS_PER_DEGREE};
use crate::content::{Atlas, Geometry};

/// Below this size the tile map reads better than the true shapes.
pub const GEOMETRY_SIZE_MIN: (u16, u16) = (56, 16);

/// By what the states are coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum MapTheme {
    /// What each does about the crisis.
    #[default]
    Stance,
    /// How much each has offered.
    Offers,
    /// How willing each is.
    Will,
    /// Membership of NATO.
    Nato,
    /// The threat each feels.
    Threat,
}

impl MapTheme {
    /// All themes in the order of the key that turns them.
    pub const ALL: [Self; 5] = [Self::Stance, Self::Offers, Self::Will, Self::Nato, Self::Threat];

    /// The next theme, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|&theme| theme == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }
}

/// What the map shows of Europe and which state is chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct MapState {
    /// Where the map looks.
    pub camera: Camera,
    /// The chosen state.
    pub selected: Option<CountryId>,
    /// By what the states are coloured.
    pub theme: MapTheme,
}

impl MapState {
    /// The first view: all member states and these attacked ones.
    #[must_use]
    pub fn first(atlas: &Atlas, victims: &[CountryId]) -> Self {
        Self { camera: first_camera(atlas, victims), selected: None, theme: MapTheme::default() }
    }

    /// Back to the first view; the selection stays.
    pub fn reset(&mut self, atlas: &Atlas, victims: &[CountryId]) {
        self.camera = first_camera(atlas, victims);
    }

    /// Nearer by one step, towards the selected state if it is in the picture.
    pub fn zoom_in(&mut self, atlas: &Atlas, size: Size) {
        if let Some(shape) = self.selected.and_then(|id| atlas.coarse().shape(id)) {
            let place = LonLat::from(shape.label);
            if self.camera.view(size).cell(place).is_some() {
                self.camera = self.camera.centred(place);
            }
        }
        self.camera = self.camera.zoomed(1.5);
    }

    /// Farther by one step.
    pub fn zoom_out(&mut self) {
        self.camera = self.camera.zoomed(1.0 / 1.5);
    }

    /// Moves the picture by a fifth of itself.
    pub fn pan(&mut self, direction: Direction) {
        let (east, north) = match direction {
            Direction::Up => (0.0, 0.2),
            Direction::Down => (0.0, -0.2),
            Direction::Left => (-0.2, 0.0),
            Direction::Right => (0.2, 0.0),
        };
        self.camera = self.camera.panned(east, north);
    }

    /// Shows these states as large as fits; without any that is drawn, nothing changes.
    pub fn fit(&mut self, atlas: &Atlas, countries: &[CountryId]) {
        if let Some(camera) = fitting(atlas.coarse(), countries) {
            self.camera = camera;
        }
    }

    /// Moves the selection to the next state in a direction and keeps it in the picture.
    /// Says whether it moved.
    pub fn step(&mut self, atlas: &Atlas, facts: &MapFacts, size: Size, direction: Direction) -> bool {
        let view = self.camera.view(size);
        let next = select::step(atlas.coarse(), facts, &view, self.selected, direction);
        if let Some(country) = next {
            self.select(atlas, size, country);
        }
        next.is_some()
    }

    /// Chooses a state and brings it into the picture.
    pub fn select(&mut self, atlas: &Atlas, size: Size, country: CountryId) {
        self.selected = Some(country);
        if let Some(shape) = atlas.coarse().shape(country) {
            let place = LonLat::from(shape.label);
            if self.camera.view(size).cell(place).is_none() {
                self.camera = self.camera.centred(place);
            }
        }
    }
}

fn first_camera(atlas: &Atlas, victims: &[CountryId]) -> Camera {
    let geometry = atlas.coarse();
    let members = geometry.shapes.iter().filter(|shape| shape.role == Role::Member);
    let shown: Vec<CountryId> =
        members.filter_map(|shape| shape.country).chain(victims.iter().copied()).collect();
    // An atlas without members still has a sheet to look at.
    fitting(geometry, &shown)
        .or_else(|| Camera::fit(&[geometry.sheet.0.into(), geometry.sheet.1.into()]))
        .expect("two places can be fitted")
}

fn fitting(geometry: &Geometry, countries: &[CountryId]) -> Option<Camera> {
    let points: Vec<LonLat> = countries
        .iter()
        .filter_map(|&country| geometry.shape(country))
        .flat_map(|shape| shape.rings.iter().flat_map(|ring| geometry.ring_points(ring)))
        .map(LonLat::from)
        .collect();
    Camera::fit(&points)
}

/// An arrow into an attacked state: over its longest border with land that takes no part, or else
/// from outside Europe.
#[must_use]
pub fn arrow_into(atlas: &Atlas, victim: CountryId) -> Option<ArrowFacts> {
    let geometry = atlas.coarse();
    let shape = geometry.shape(victim)?;
    let context: Vec<usize> = geometry
        .shapes
        .iter()
        .filter(|other| other.role == Role::Context)
        .flat_map(|other| other.rings.iter().flatten().map(|part| part.arc))
        .collect();
    let border =
        shape.rings.iter().flatten().map(|part| part.arc).filter(|arc| context.contains(arc)).max_by_key(
            |&arc| {
                let points = &geometry.arcs[arc].points;
                let (first, last) = (points[0], points[points.len() - 1]);
                (first.0.abs_diff(last.0), first.1.abs_diff(last.1))
            },
        );
    let label = shape.label;
    let over = if let Some(arc) = border {
        let points = &geometry.arcs[arc].points;
        points[points.len() / 2]
    } else {
        // From the side that faces away from the middle of the sheet, one degree beyond the land.
        let ((west, _), (east, _)) = geometry.sheet;
        let ((low, _), (high, _)) = shape.bounds;
        let eastern = label.0 > i32::midpoint(west, east);
        (if eastern { high + UNITS_PER_DEGREE } else { low - UNITS_PER_DEGREE }, label.1)
    };
    let thousandths = |value: i32| value / (UNITS_PER_DEGREE / 1000);
    let beyond = |from: i32, edge: i32| edge + (edge - from) * 3 / 5;
    let within = |to: i32, edge: i32| edge + (to - edge) * 2 / 5;
    Some(ArrowFacts {
        from: (thousandths(beyond(label.0, over.0)), thousandths(beyond(label.1, over.1))),
        to: (thousandths(within(label.0, over.0)), thousandths(within(label.1, over.1))),
    })
}
