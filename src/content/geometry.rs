//! Shapes of states at three levels of detail, with shared borders.
//!
//! Enters: the text of a level-of-detail file. Leaves: a checked `Geometry`, or the first fault
//! with its line. Never here: projections, screens, reading of files.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::base::CountryId;

/// The embedded levels of detail, coarse to fine.
const EMBEDDED: [&str; 3] = [
    include_str!("../../assets/map/lod0.txt"),
    include_str!("../../assets/map/lod1.txt"),
    include_str!("../../assets/map/lod2.txt"),
];

/// Units of a coordinate in one degree: every level is held in ten-thousandths of a degree.
pub const UNITS_PER_DEGREE: i32 = 10_000;

/// The most arcs, rings and points one level may have; a guard against hostile files.
const POINTS_MAX: usize = 200_000;

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

/// Why a text is no geometry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct GeometryError {
    /// The line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong there.
    pub fault: GeometryFault,
}

/// What can be wrong with a geometry file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GeometryFault {
    /// The first line of data is not `casus-geometry 1`.
    #[error("not a geometry file of version 1")]
    Version,
    /// A keyword that the format does not have.
    #[error("unknown keyword; known are lod, decimals, box, arc, state and ring")]
    Keyword,
    /// A field is missing or is no number in range.
    #[error("a number is missing, malformed or out of range")]
    Number,
    /// A coordinate lies outside the box or outside the globe.
    #[error("a coordinate lies outside the box")]
    Outside,
    /// An arc with one point or none.
    #[error("an arc needs two points")]
    ShortArc,
    /// A state's code or role is not known.
    #[error("a state needs a two-letter code, a role (member, ally, partner, context) and a label")]
    State,
    /// The same state twice.
    #[error("this state was given before")]
    DoubleState,
    /// A ring before any state.
    #[error("a ring belongs to a state")]
    Orphan,
    /// A ring names an arc that does not exist.
    #[error("no such arc")]
    NoArc,
    /// A ring's arcs do not join up.
    #[error("the ring is not closed: two of its arcs do not meet")]
    OpenRing,
    /// An arc used three times or more.
    #[error("an arc is used by more than two rings")]
    Overused,
    /// A state without land.
    #[error("a state has no ring")]
    NoRing,
    /// Too much of everything.
    #[error("too many points")]
    TooLarge,
    /// No state at all.
    #[error("no state")]
    Empty,
}

impl Geometry {
    /// Reads one level of detail.
    ///
    /// # Errors
    /// The first fault, with its line.
    pub fn parse(text: &str) -> Result<Self, GeometryError> {
        let mut reader = Reader::default();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') {
                reader.line(line).map_err(|fault| GeometryError { line: index + 1, fault })?;
            }
        }
        reader.finish().map_err(|fault| GeometryError { line: 0, fault })
    }

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

/// The state of reading, line by line.
#[derive(Default)]
struct Reader {
    versioned: bool,
    lod: Option<u8>,
    unit: Option<i32>,
    sheet: Option<(Point, Point)>,
    arcs: Vec<Arc>,
    uses: Vec<u8>,
    points: usize,
    shapes: Vec<Shape>,
    codes: Vec<CountryId>,
}

fn number<T: std::str::FromStr>(field: Option<&str>) -> Result<T, GeometryFault> {
    field.and_then(|text| text.parse().ok()).ok_or(GeometryFault::Number)
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), GeometryFault> {
        let mut fields = line.split_ascii_whitespace();
        let keyword = fields.next().unwrap_or_default();
        if !self.versioned {
            self.versioned = keyword == "casus-geometry" && fields.next() == Some("1");
            return if self.versioned { Ok(()) } else { Err(GeometryFault::Version) };
        }
        match keyword {
            "lod" => {
                let lod: u8 = number(fields.next())?;
                if lod > 2 {
                    return Err(GeometryFault::Number);
                }
                self.lod = Some(lod);
            }
            "decimals" => {
                let decimals: u32 = number(fields.next())?;
                if decimals > 4 {
                    return Err(GeometryFault::Number);
                }
                self.unit = Some(10_i32.pow(4 - decimals));
            }
            "box" => {
                let mut degrees = [0_i32; 4];
                for degree in &mut degrees {
                    *degree = number(fields.next())?;
                }
                let [west, south, east, north] = degrees;
                if west < -180 || east > 180 || south < -89 || north > 89 || west >= east || south >= north {
                    return Err(GeometryFault::Outside);
                }
                let at = |lon: i32, lat: i32| (lon * UNITS_PER_DEGREE, lat * UNITS_PER_DEGREE);
                self.sheet = Some((at(west, south), at(east, north)));
            }
            "arc" => self.arc(fields)?,
            "state" => self.state(fields)?,
            "ring" => self.ring(fields)?,
            _ => return Err(GeometryFault::Keyword),
        }
        Ok(())
    }

    fn arc<'a>(&mut self, mut fields: impl Iterator<Item = &'a str>) -> Result<(), GeometryFault> {
        let unit = self.unit.ok_or(GeometryFault::Number)?;
        let ((west, south), (east, north)) = self.sheet.ok_or(GeometryFault::Outside)?;
        let (mut x, mut y) = (0_i32, 0_i32);
        let mut points = Vec::with_capacity(16);
        while let Some(field) = fields.next() {
            let dx: i32 = number(Some(field))?;
            let dy: i32 = number(fields.next())?;
            let step = |at: i32, by: i32| by.checked_mul(unit).and_then(|by| at.checked_add(by));
            x = step(x, dx).ok_or(GeometryFault::Outside)?;
            y = step(y, dy).ok_or(GeometryFault::Outside)?;
            if !(west..=east).contains(&x) || !(south..=north).contains(&y) {
                return Err(GeometryFault::Outside);
            }
            points.push((x, y));
        }
        if points.len() < 2 {
            return Err(GeometryFault::ShortArc);
        }
        self.points += points.len();
        if self.points > POINTS_MAX {
            return Err(GeometryFault::TooLarge);
        }
        self.arcs.push(Arc { points, border: false });
        self.uses.push(0);
        Ok(())
    }

    fn state<'a>(&mut self, mut fields: impl Iterator<Item = &'a str>) -> Result<(), GeometryFault> {
        let code: CountryId = fields.next().and_then(|text| text.parse().ok()).ok_or(GeometryFault::State)?;
        let role = match fields.next() {
            Some("member") => Role::Member,
            Some("ally") => Role::Ally,
            Some("partner") => Role::Partner,
            Some("context") => Role::Context,
            _ => return Err(GeometryFault::State),
        };
        // Label places come in thousandths of a degree.
        let thousandths = |text: Option<&str>| {
            let value: i32 = number(text)?;
            if value.abs() <= 180_000 { Ok(value * 10) } else { Err(GeometryFault::Outside) }
        };
        let label = (thousandths(fields.next())?, thousandths(fields.next())?);
        let label_radius_km = number(fields.next())?;
        if self.codes.contains(&code) {
            return Err(GeometryFault::DoubleState);
        }
        if self.shapes.last().is_some_and(|shape| shape.rings.is_empty()) {
            return Err(GeometryFault::NoRing);
        }
        self.codes.push(code);
        self.shapes.push(Shape {
            country: (role != Role::Context).then_some(code),
            role,
            rings: Vec::new(),
            label,
            label_radius_km,
            bounds: ((i32::MAX, i32::MAX), (i32::MIN, i32::MIN)),
        });
        Ok(())
    }

    fn ring<'a>(&mut self, fields: impl Iterator<Item = &'a str>) -> Result<(), GeometryFault> {
        let shape = self.shapes.last_mut().ok_or(GeometryFault::Orphan)?;
        let mut ring: Vec<ArcUse> = Vec::new();
        for field in fields {
            let (digits, backwards) = match field.strip_prefix('~') {
                Some(rest) => (rest, true),
                None => (field, false),
            };
            let arc: usize = number(Some(digits))?;
            let uses = self.uses.get_mut(arc).ok_or(GeometryFault::NoArc)?;
            if *uses == 2 {
                return Err(GeometryFault::Overused);
            }
            *uses += 1;
            self.arcs[arc].border = *uses == 2;
            ring.push(ArcUse { arc, backwards });
        }
        let ends = |part: ArcUse| {
            let points = &self.arcs[part.arc].points;
            let (first, last) = (points[0], points[points.len() - 1]);
            if part.backwards { (last, first) } else { (first, last) }
        };
        let Some(&last) = ring.last() else { return Err(GeometryFault::OpenRing) };
        let mut at = ends(last).1;
        for &part in &ring {
            let (start, end) = ends(part);
            if start != at {
                return Err(GeometryFault::OpenRing);
            }
            at = end;
        }
        let (low, high) = &mut shape.bounds;
        for &(x, y) in ring.iter().flat_map(|part| &self.arcs[part.arc].points) {
            *low = (low.0.min(x), low.1.min(y));
            *high = (high.0.max(x), high.1.max(y));
        }
        shape.rings.push(ring);
        Ok(())
    }

    fn finish(self) -> Result<Geometry, GeometryFault> {
        match self.shapes.last() {
            None => return Err(GeometryFault::Empty),
            Some(shape) if shape.rings.is_empty() => return Err(GeometryFault::NoRing),
            Some(_) => {}
        }
        Ok(Geometry {
            lod: self.lod.ok_or(GeometryFault::Number)?,
            sheet: self.sheet.ok_or(GeometryFault::Outside)?,
            arcs: self.arcs,
            shapes: self.shapes,
        })
    }
}

/// The three levels of detail, each read when first needed.
#[derive(Debug)]
pub struct Atlas {
    finer: [(Cow<'static, str>, OnceLock<Option<Geometry>>); 2],
    coarse: Geometry,
}

impl Atlas {
    /// The atlas that comes with the program.
    ///
    /// # Errors
    /// A fault in the embedded coarse level; a test holds that there is none.
    pub fn embedded() -> Result<Self, GeometryError> {
        let [coarse, middle, fine] = EMBEDDED;
        Self::from_texts(coarse, middle.into(), fine.into())
    }

    /// An atlas of these texts, coarse to fine. Only the coarse one is read now.
    ///
    /// # Errors
    /// A fault in the coarse level. A faulty finer level is never drawn: the next coarser one
    /// stands in.
    pub fn from_texts(
        coarse: &str,
        middle: Cow<'static, str>,
        fine: Cow<'static, str>,
    ) -> Result<Self, GeometryError> {
        let coarse = Geometry::parse(coarse)?;
        Ok(Self { coarse, finer: [(middle, OnceLock::new()), (fine, OnceLock::new())] })
    }

    /// The coarse level.
    #[must_use]
    pub fn coarse(&self) -> &Geometry {
        &self.coarse
    }

    /// A level of detail, 0 to 2, or the finest readable one below it.
    #[must_use]
    pub fn level(&self, lod: u8) -> &Geometry {
        let upto = usize::from(lod).min(self.finer.len());
        self.finer[..upto]
            .iter()
            .rev()
            .find_map(|(text, slot)| slot.get_or_init(|| Geometry::parse(text).ok()).as_ref())
            .unwrap_or(&self.coarse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The 27 member states, ISO codes.
    const MEMBERS: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

    #[test]
    fn every_member_has_land_at_every_level_with_its_label_inside() {
        for (lod, text) in EMBEDDED.iter().enumerate() {
            let geometry = Geometry::parse(text).unwrap();
            assert_eq!(usize::from(geometry.lod), lod);
            for code in MEMBERS.split(' ') {
                let shape = geometry.shape(CountryId::literal(code)).unwrap();
                assert_eq!(shape.role, Role::Member);
                assert!(geometry.contains(shape, shape.label), "{code} at level {lod}");
            }
            let members = geometry.shapes.iter().filter(|shape| shape.role == Role::Member).count();
            assert_eq!(members, 27);
        }
    }

    #[test]
    fn land_that_takes_no_part_has_no_name() {
        let geometry = Geometry::parse(EMBEDDED[0]).unwrap();
        assert!(geometry.shapes.iter().any(|shape| shape.role == Role::Context));
        for shape in &geometry.shapes {
            assert_eq!(shape.country.is_none(), shape.role == Role::Context);
        }
        assert!(geometry.shape(CountryId::literal("RU")).is_none());
    }

    #[test]
    fn borders_are_stored_once() {
        let atlas = Atlas::embedded().unwrap();
        for lod in 0..3 {
            let geometry = atlas.level(lod);
            assert_eq!(geometry.lod, lod);
            let uses: usize = geometry.shapes.iter().flat_map(|s| &s.rings).map(Vec::len).sum();
            let borders = geometry.arcs.iter().filter(|arc| arc.border).count();
            assert_eq!(uses, geometry.arcs.len() + borders);
        }
    }

    const SQUARE: &str = "casus-geometry 1\nlod 0\ndecimals 2\nbox 0 0 10 10\n\
        arc 100 100 100 0 0 100\narc 200 200 -100 0 0 -100\n\
        state FR member 1500 1500 50\nring 0 1\n";

    #[test]
    fn a_square_reads() {
        let geometry = Geometry::parse(SQUARE).unwrap();
        let shape = &geometry.shapes[0];
        assert_eq!(shape.bounds, ((10_000, 10_000), (20_000, 20_000)));
        assert!(geometry.contains(shape, (15_000, 15_000)));
        assert!(!geometry.contains(shape, (25_000, 15_000)));
        let ring: Vec<Point> = geometry.ring_points(&shape.rings[0]).collect();
        assert_eq!(ring, [(10_000, 10_000), (20_000, 10_000), (20_000, 20_000), (10_000, 20_000)]);
    }

    #[test]
    fn each_fault_is_named_with_its_line() {
        let cases = [
            (SQUARE.replace("geometry 1", "geometry 2"), 1, GeometryFault::Version),
            (SQUARE.replace("lod 0", "load 0"), 2, GeometryFault::Keyword),
            (SQUARE.replace("decimals 2", "decimals 9"), 3, GeometryFault::Number),
            (SQUARE.replace("box 0 0 10", "box 0 0 900"), 4, GeometryFault::Outside),
            (SQUARE.replace("arc 100 100 100 0 0 100", "arc 100 100"), 5, GeometryFault::ShortArc),
            (SQUARE.replace("arc 100 100", "arc 100 x"), 5, GeometryFault::Number),
            (SQUARE.replace("arc 100 100", "arc 2147483647 100"), 5, GeometryFault::Outside),
            (SQUARE.replace("member", "friend"), 7, GeometryFault::State),
            (SQUARE.replace("ring 0 1", "ring 0 7"), 8, GeometryFault::NoArc),
            (SQUARE.replace("ring 0 1", "ring 0"), 8, GeometryFault::OpenRing),
            (SQUARE.replace("ring 0 1", "ring 0 1\nring 0 1\nring 0 1"), 10, GeometryFault::Overused),
            (format!("{SQUARE}state FR member 1 1 1"), 9, GeometryFault::DoubleState),
            (format!("{SQUARE}state DE member 1 1 1"), 0, GeometryFault::NoRing),
            ("casus-geometry 1\nring 0".to_owned(), 2, GeometryFault::Orphan),
            ("casus-geometry 1".to_owned(), 0, GeometryFault::Empty),
        ];
        for (text, line, fault) in cases {
            assert_eq!(Geometry::parse(&text), Err(GeometryError { line, fault }), "{text}");
        }
    }

    #[test]
    fn a_faulty_fine_level_gives_way_to_the_next() {
        let atlas = Atlas::from_texts(SQUARE, SQUARE.replace("lod 0", "lod 1").into(), "x".into()).unwrap();
        assert_eq!(atlas.level(2).lod, 1);
        assert_eq!(atlas.level(9).lod, 1);
    }
}
