//! Reads the text of a level of detail, line by line, and says what is wrong with it.

use super::shape::{Arc, ArcUse, Geometry, Point, Role, Shape, UNITS_PER_DEGREE};
use crate::base::CountryId;

/// The most arcs, rings and points one level may have; a guard against hostile files.
const POINTS_MAX: usize = 200_000;

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
