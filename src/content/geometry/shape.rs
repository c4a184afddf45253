//! What a level of detail holds: shapes of states, and the lines that they share.

use crate::base::CountryId;

/// Units of a coordinate in one degree: every level is held in ten-thousandths of a degree.
pub const UNITS_PER_DEGREE: i32 = 10_000;

/// A place as longitude and latitude in ten-thousandths of a degree.
pub type Point = (i32, i32);

/// What a state is to the exercise, for drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A member state of the Union.
    Member,
    /// An ally in NATO outside the Union.
    Ally,
    /// A partner of the Union outside NATO.
    Partner,
    /// Land that takes no part: drawn without a name, never selected.
    Context,
}

/// A line that one shape (coast, map edge) or two shapes (border) share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arc {
    /// Its points, at least two.
    pub points: Vec<Point>,
    /// Two shapes meet here.
    pub border: bool,
}

/// One arc of a ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArcUse {
    /// Index into [`Geometry::arcs`].
    pub arc: usize,
    /// Walked from its end to its start.
    pub backwards: bool,
}

/// The land of one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// The state; none for land that takes no part.
    pub country: Option<CountryId>,
    /// What the state is to the exercise.
    pub role: Role,
    /// Closed rings, holes included; inside is where an odd number of rings lies around.
    pub rings: Vec<Vec<ArcUse>>,
    /// Where a label sits best.
    pub label: Point,
    /// Radius of the largest circle of land around the label, in kilometres.
    pub label_radius_km: u16,
    /// South-west and north-east corner of the land.
    pub bounds: (Point, Point),
}

/// All shapes at one level of detail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Geometry {
    /// The level, 0 (coarse) to 2 (fine).
    pub lod: u8,
    /// South-west and north-east corner of the sheet; its edges are no coasts.
    pub sheet: (Point, Point),
    /// Shared lines.
    pub arcs: Vec<Arc>,
    /// States, each once.
    pub shapes: Vec<Shape>,
}

impl Geometry {
    /// The shape of a state.
    #[must_use]
    pub fn shape(&self, country: CountryId) -> Option<&Shape> {
        self.shapes.iter().find(|shape| shape.country == Some(country))
    }

    /// The points of a ring in order; the first is not repeated at the end.
    pub fn ring_points<'a>(&'a self, ring: &'a [ArcUse]) -> impl Iterator<Item = Point> + 'a {
        ring.iter().flat_map(|part| {
            let points = &self.arcs[part.arc].points;
            let last = points.len() - 1;
            (0..last).map(move |i| if part.backwards { points[last - i] } else { points[i] })
        })
    }

    /// Whether a place lies on the shape's land.
    #[must_use]
    pub fn contains(&self, shape: &Shape, (x, y): Point) -> bool {
        let mut inside = false;
        for ring in &shape.rings {
            for part in ring {
                for pair in self.arcs[part.arc].points.windows(2) {
                    let ((ax, ay), (bx, by)) = (pair[0], pair[1]);
                    if (ay > y) != (by > y) {
                        let (dx, dy) = (i64::from(bx) - i64::from(ax), i64::from(by) - i64::from(ay));
                        let side = dx * (i64::from(y) - i64::from(ay)) - dy * (i64::from(x) - i64::from(ax));
                        if (side > 0) == (dy > 0) {
                            inside = !inside;
                        }
                    }
                }
            }
        }
        inside
    }
}
