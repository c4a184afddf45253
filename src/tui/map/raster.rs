//! The base layer: whose land lies under each dot and cell, and where the lines run.
//!
//! Enters: geometry and a view. Leaves: cells, kept until the view changes. Never here: facts of
//! the game, colours.

use crate::base::CountryId;
use crate::content::geometry::{Geometry, Point, Role, Shape};

use super::projection::{LonLat, View};
use super::scan::{Scan, line};

/// Owner of a dot or cell: water.
pub const SEA: u8 = 0;
/// Owner of a dot or cell: beyond the sheet.
pub const OUTSIDE: u8 = u8::MAX;

/// A state of this many cells or fewer is hard to hit.
const SMALL_CELLS: u32 = 4;

/// Bits of the braille pattern by row and column of the dot within its cell.
pub const BRAILLE: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

/// One cell of the base layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BaseCell {
    /// Index of the shape with most land here, from 1; [`SEA`] or [`OUTSIDE`] without land.
    pub owner: u8,
    /// Who has the rest of the cell; the owner again when there is no rest.
    pub other: u8,
    /// Quarters of the owner: upper left 1, upper right 2, lower left 4, lower right 8.
    pub quarters: u8,
    /// Dots of coast.
    pub coast: u8,
    /// Dots of borders.
    pub border: u8,
    /// The two on either side of the border line.
    pub sides: [u8; 2],
    /// A member state too small for the scale was given this cell.
    pub tiny: bool,
}

impl BaseCell {
    /// Who has at least half of the cell.
    #[must_use]
    pub fn holder(self) -> u8 {
        if self.tiny || self.quarters.count_ones() >= 2 { self.owner } else { self.other }
    }
}

/// The base layer of one view.
#[derive(Debug, Clone)]
pub struct Raster {
    view: View,
    columns: usize,
    rows: usize,
    dots: Vec<u8>,
    cells: Vec<BaseCell>,
    countries: Vec<Option<CountryId>>,
    /// Cells of each shape.
    extents: Vec<u32>,
    /// Label cells of member states of a few cells, whoever has most of the cell.
    anchors: Vec<((usize, usize), u8)>,
}

impl Raster {
    /// Draws the geometry as seen in this view.
    #[must_use]
    pub fn new(geometry: &Geometry, view: View) -> Self {
        let size = view.size();
        let (columns, rows) = (usize::from(size.width), usize::from(size.height));
        let shapes = &geometry.shapes[..geometry.shapes.len().min(usize::from(OUTSIDE) - 1)];
        let mut raster = Self {
            view,
            columns,
            rows,
            dots: vec![OUTSIDE; columns * rows * 8],
            cells: vec![BaseCell::default(); columns * rows],
            countries: shapes.iter().map(|shape| shape.country).collect(),
            extents: vec![0; shapes.len()],
            anchors: Vec::new(),
        };
        if columns > 0 && rows > 0 {
            raster.draw(geometry, shapes);
        }
        raster
    }

    fn draw(&mut self, geometry: &Geometry, shapes: &[Shape]) {
        let mut scan = Scan::new(self.columns * 2, self.rows * 4);
        let sheet: Vec<(f64, f64)> =
            sheet_outline(geometry.sheet).map(|place| self.view.dot(place)).collect();
        scan.ring(&sheet);
        scan.fill(&mut self.dots, SEA);

        let bounds = self.view.bounds();
        let visible = |(low, high): (Point, Point)| {
            let (low, high) = (LonLat::from(low), LonLat::from(high));
            bounds.is_none_or(|(south_west, north_east)| {
                low.lon <= north_east.lon
                    && high.lon >= south_west.lon
                    && low.lat <= north_east.lat
                    && high.lat >= south_west.lat
            })
        };
        // Every arc is projected at most once, whoever uses it.
        let mut projected: Vec<Vec<(f64, f64)>> = vec![Vec::new(); geometry.arcs.len()];
        let mut sides = vec![[SEA; 2]; geometry.arcs.len()];
        for (shape, owner) in shapes.iter().zip(1_u8..) {
            if !visible(shape.bounds) {
                continue;
            }
            for part in shape.rings.iter().flatten() {
                let dots = &mut projected[part.arc];
                if dots.is_empty() {
                    let points = &geometry.arcs[part.arc].points;
                    dots.extend(points.iter().map(|&point| self.view.dot(point.into())));
                }
                sides[part.arc] = [owner, sides[part.arc][0]];
                // The even-odd rule does not care in which direction an edge is walked.
                scan.line(dots);
            }
            scan.fill(&mut self.dots, owner);
        }
        self.collect();
        let clip = (self.columns as f64 * 2.0, self.rows as f64 * 4.0);
        for ((arc, dots), sides) in geometry.arcs.iter().zip(&projected).zip(sides) {
            for (ends, places) in dots.windows(2).zip(arc.points.windows(2)) {
                if !arc.border && on_sheet_edge(geometry.sheet, places[0], places[1]) {
                    continue;
                }
                line(clip, ends[0], ends[1], |x, y| {
                    let cell = &mut self.cells[(y / 4) * self.columns + x / 2];
                    let bit = BRAILLE[y % 4][x % 2];
                    if arc.border {
                        cell.border |= bit;
                        cell.sides = sides;
                    } else {
                        cell.coast |= bit;
                    }
                });
            }
        }
        self.place_tiny(shapes);
    }

    /// Sums up the dots of each cell.
    fn collect(&mut self) {
        let width = self.columns * 2;
        for row in 0..self.rows {
            for column in 0..self.columns {
                let mut owners = [SEA; 8];
                for (i, owner) in owners.iter_mut().enumerate() {
                    *owner = self.dots[(row * 4 + i / 2) * width + column * 2 + i % 2];
                }
                let cell = &mut self.cells[row * self.columns + column];
                if owners == [owners[0]; 8] {
                    (cell.owner, cell.other, cell.quarters) = (owners[0], owners[0], 0xF);
                } else {
                    divide(owners, cell);
                }
                if is_land(cell.owner) {
                    self.extents[usize::from(cell.owner) - 1] += 1;
                }
            }
        }
    }

    /// Gives a cell to every member state that would vanish at this scale.
    fn place_tiny(&mut self, shapes: &[Shape]) {
        for ((index, shape), owner) in shapes.iter().enumerate().zip(1_u8..) {
            if self.extents[index] > SMALL_CELLS || shape.role != Role::Member {
                continue;
            }
            let Some((column, row)) = self.view.cell(shape.label.into()) else { continue };
            let (column, row) = (usize::from(column), usize::from(row));
            self.anchors.push(((column, row), owner));
            if self.extents[index] > 0 {
                continue;
            }
            let cell = &mut self.cells[row * self.columns + column];
            if cell.tiny || cell.owner == OUTSIDE {
                continue;
            }
            // A neighbour must not vanish in turn.
            if is_land(cell.owner) {
                let extent = &mut self.extents[usize::from(cell.owner) - 1];
                if *extent == 1 {
                    continue;
                }
                *extent -= 1;
            }
            cell.other = cell.owner;
            cell.owner = owner;
            cell.tiny = true;
            self.extents[index] = 1;
        }
    }

    /// The view this layer was drawn for.
    #[must_use]
    pub fn view(&self) -> &View {
        &self.view
    }

    /// Columns and rows.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        (self.columns, self.rows)
    }

    /// The cells of one row.
    #[must_use]
    pub fn row(&self, row: usize) -> &[BaseCell] {
        &self.cells[row * self.columns..(row + 1) * self.columns]
    }

    /// A cell; none outside.
    #[must_use]
    pub fn cell(&self, column: usize, row: usize) -> Option<&BaseCell> {
        if column < self.columns { self.cells.get(row * self.columns + column) } else { None }
    }

    /// The number that owns a state's cells; none when the state is not drawn.
    #[must_use]
    pub fn owner_of(&self, country: CountryId) -> Option<u8> {
        let index = self.countries.iter().position(|&other| other == Some(country))?;
        u8::try_from(index + 1).ok()
    }

    /// The state with this number.
    #[must_use]
    pub fn country(&self, owner: u8) -> Option<CountryId> {
        self.countries.get(usize::from(owner).checked_sub(1)?).copied().flatten()
    }

    /// How many cells a state covers.
    #[must_use]
    pub fn extent(&self, owner: u8) -> u32 {
        usize::from(owner).checked_sub(1).and_then(|index| self.extents.get(index)).copied().unwrap_or(0)
    }

    /// The state at a cell. A state of a few cells is also found at its label's place, and one cell
    /// beside its land where no other state is.
    #[must_use]
    pub fn country_at(&self, (column, row): (u16, u16)) -> Option<CountryId> {
        let (column, row) = (usize::from(column), usize::from(row));
        let here = self.cell(column, row)?;
        if let Some((_, owner)) = self.anchors.iter().find(|(anchor, _)| *anchor == (column, row)) {
            return self.country(*owner);
        }
        if is_land(here.owner) {
            return self.country(here.owner);
        }
        let mut nearest: Option<(u32, u8)> = None;
        for y in row.saturating_sub(1)..=row + 1 {
            for x in column.saturating_sub(1)..=column + 1 {
                let Some(cell) = self.cell(x, y).filter(|cell| is_land(cell.owner)) else { continue };
                let extent = self.extent(cell.owner);
                if extent <= SMALL_CELLS && nearest.is_none_or(|(smallest, _)| extent < smallest) {
                    nearest = Some((extent, cell.owner));
                }
            }
        }
        nearest.and_then(|(_, owner)| self.country(owner))
    }

    /// The outline of a state, drawn on its own side: cells with the dots in each.
    pub fn outline(&self, owner: u8, mut draw: impl FnMut(usize, usize, u8)) {
        let (width, height) = (self.columns * 2, self.rows * 4);
        for row in 0..self.rows {
            for column in 0..self.columns {
                let cell = self.cells[row * self.columns + column];
                if cell.owner != owner && cell.other != owner {
                    continue;
                }
                let mut mask = 0;
                for y in row * 4..row * 4 + 4 {
                    for x in column * 2..column * 2 + 2 {
                        if self.dots[y * width + x] != owner {
                            continue;
                        }
                        // At the edge of the picture the land goes on: no outline there.
                        let edge = (x > 0 && self.dots[y * width + x - 1] != owner)
                            || (x + 1 < width && self.dots[y * width + x + 1] != owner)
                            || (y > 0 && self.dots[(y - 1) * width + x] != owner)
                            || (y + 1 < height && self.dots[(y + 1) * width + x] != owner);
                        if edge {
                            mask |= BRAILLE[y % 4][x % 2];
                        }
                    }
                }
                if mask != 0 {
                    draw(column, row, mask);
                }
            }
        }
    }
}

/// Divides a cell between the two that have most of it. Land comes before water: the smallest
/// island shows.
fn divide(owners: [u8; 8], cell: &mut BaseCell) {
    let share = |owner: u8| owners.iter().map(|&other| u8::from(other == owner)).sum::<u8>();
    let rank = |owner: u8| (is_land(owner), share(owner));
    // The first of equals wins, so that the picture does not depend on more than the dots.
    let most = |a: u8, b: u8| if rank(b) > rank(a) { b } else { a };
    cell.owner = owners.iter().copied().fold(owners[0], most);
    let rest = || owners.iter().copied().filter(|&owner| owner != cell.owner);
    let larger = |a: u8, b: u8| if share(b) > share(a) { b } else { a };
    cell.other = rest().reduce(larger).unwrap_or(cell.owner);
    cell.quarters = 0;
    for quarter in 0..4 {
        let upper = (quarter / 2) * 4 + quarter % 2;
        let own = [owners[upper], owners[upper + 2]].map(|owner| u8::from(owner == cell.owner));
        let needed = if is_land(cell.other) { 2 - u8::from(share(cell.owner) > 4) } else { 1 };
        if own[0] + own[1] >= needed {
            cell.quarters |= 1 << quarter;
        }
    }
}

/// Whether a number stands for a shape.
#[must_use]
pub fn is_land(owner: u8) -> bool {
    owner != SEA && owner != OUTSIDE
}

/// The edge of the sheet as places close enough together to be drawn straight.
fn sheet_outline((low, high): (Point, Point)) -> impl Iterator<Item = LonLat> {
    const STEPS: u32 = 48;
    let (low, high) = (LonLat::from(low), LonLat::from(high));
    let corners = [low, LonLat::new(high.lon, low.lat), high, LonLat::new(low.lon, high.lat)];
    (0..4).flat_map(move |side| {
        let (from, to) = (corners[side], corners[(side + 1) % 4]);
        (0..STEPS).map(move |step| {
            let share = f64::from(step) / f64::from(STEPS);
            LonLat::new(from.lon + (to.lon - from.lon) * share, from.lat + (to.lat - from.lat) * share)
        })
    })
}

/// Whether a stretch runs along the edge of the sheet: there the map was cut, no coast.
fn on_sheet_edge((low, high): (Point, Point), a: Point, b: Point) -> bool {
    (a.0 == b.0 && (a.0 == low.0 || a.0 == high.0)) || (a.1 == b.1 && (a.1 == low.1 || a.1 == high.1))
}
