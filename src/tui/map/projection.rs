//! From degrees to dots and back.
//!
//! Enters: places in degrees, a camera, the size of the area. Leaves: places in dots (two across
//! and four down a cell), and places picked with the mouse. Never here: shapes, colours.

use ratatui::layout::{Rect, Size};

use crate::content::geometry::{Point, UNITS_PER_DEGREE};

/// Radius of the sphere in kilometres (mean radius of the Earth).
const EARTH_KM: f64 = 6371.0088;

/// Narrowest and widest view, in kilometres from top to bottom or left to right.
const EXTENT_KM: (f64, f64) = (120.0, 9_000.0);

/// A place in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LonLat {
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
}

impl LonLat {
    /// A place in degrees.
    #[must_use]
    pub const fn new(lon: f64, lat: f64) -> Self {
        Self { lon, lat }
    }

    /// From thousandths of a degree, as places of the network come.
    #[must_use]
    pub fn from_thousandths((lon, lat): (i32, i32)) -> Self {
        Self::new(f64::from(lon) / 1000.0, f64::from(lat) / 1000.0)
    }
}

impl From<Point> for LonLat {
    fn from((lon, lat): Point) -> Self {
        let unit = f64::from(UNITS_PER_DEGREE);
        Self::new(f64::from(lon) / unit, f64::from(lat) / unit)
    }
}

/// Lambert's azimuthal equal-area projection about a centre (Snyder 1987, chapter 24, spherical
/// form). Its plane is in kilometres, x east, y north.
///
/// It serves every size and scale: the plain projection saves too little time to be worth a
/// picture that changes its shape with the window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    centre: LonLat,
    sin_centre: f64,
    cos_centre: f64,
}

impl Projection {
    /// A projection about this place.
    #[must_use]
    pub fn new(centre: LonLat) -> Self {
        let (sin_centre, cos_centre) = centre.lat.to_radians().sin_cos();
        Self { centre, sin_centre, cos_centre }
    }

    /// A place on the plane, in kilometres.
    #[must_use]
    pub fn forward(&self, place: LonLat) -> (f64, f64) {
        let (sin_east, cos_east) = (place.lon - self.centre.lon).to_radians().sin_cos();
        let (sin_lat, cos_lat) = place.lat.to_radians().sin_cos();
        let cos_distance = self.sin_centre * sin_lat + self.cos_centre * cos_lat * cos_east;
        // The antipode has no image; it may lie far away, but not at infinity.
        let k = EARTH_KM * (2.0 / (1.0 + cos_distance).max(1e-6)).sqrt();
        let y = self.cos_centre * sin_lat - self.sin_centre * cos_lat * cos_east;
        (k * cos_lat * sin_east, k * y)
    }

    /// The place at a point of the plane; none beyond the edge of the world.
    #[must_use]
    pub fn inverse(&self, (x, y): (f64, f64)) -> Option<LonLat> {
        let rho = x.hypot(y);
        if rho < 1e-9 {
            return Some(self.centre);
        }
        let half = rho / (2.0 * EARTH_KM);
        if half > 1.0 {
            return None;
        }
        let (sin_c, cos_c) = (2.0 * half.asin()).sin_cos();
        let sin_lat = cos_c * self.sin_centre + y * sin_c * self.cos_centre / rho;
        let east = (x * sin_c).atan2(rho * self.cos_centre * cos_c - y * self.sin_centre * sin_c);
        Some(LonLat::new(self.centre.lon + east.to_degrees(), sin_lat.clamp(-1.0, 1.0).asin().to_degrees()))
    }
}

/// What the map looks at, whatever the size of the window: this much around the centre is shown
/// in any case.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    centre: LonLat,
    width_km: f64,
    height_km: f64,
}

impl Camera {
    /// A camera that shows all of these places with a small margin; none without places.
    #[must_use]
    pub fn fit(places: &[LonLat]) -> Option<Self> {
        let &first = places.first()?;
        let (mut low, mut high) = (first, first);
        for &place in places {
            low = LonLat::new(low.lon.min(place.lon), low.lat.min(place.lat));
            high = LonLat::new(high.lon.max(place.lon), high.lat.max(place.lat));
        }
        let mut centre = LonLat::new(f64::midpoint(low.lon, high.lon), f64::midpoint(low.lat, high.lat));
        let mut extent = (0.0, 0.0);
        // Meridians converge, so the middle of the degrees is not the middle of the picture.
        for _ in 0..2 {
            let projection = Projection::new(centre);
            let (mut west, mut east, mut south, mut north) = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
            for &place in places {
                let (x, y) = projection.forward(place);
                (west, east, south, north) = (west.min(x), east.max(x), south.min(y), north.max(y));
            }
            centre = projection
                .inverse((f64::midpoint(west, east), f64::midpoint(south, north)))
                .unwrap_or(centre);
            extent = (east - west, north - south);
        }
        Some(Self { centre, width_km: extent.0 * 1.04, height_km: extent.1 * 1.04 }.bounded())
    }

    /// The middle of the picture.
    #[must_use]
    pub fn centre(&self) -> LonLat {
        self.centre
    }

    /// Nearer (more than one) or farther (less than one) by a factor.
    #[must_use]
    pub fn zoomed(self, factor: f64) -> Self {
        let by = if factor.is_finite() { factor.clamp(0.1, 10.0) } else { 1.0 };
        Self { width_km: self.width_km / by, height_km: self.height_km / by, ..self }.bounded()
    }

    /// Moved by a share of what is shown: 0.25 east is a quarter of the picture.
    #[must_use]
    pub fn panned(self, east: f64, north: f64) -> Self {
        let step = (east * self.width_km, north * self.height_km);
        let projection = Projection::new(self.centre);
        let centre = projection.inverse(step).unwrap_or(self.centre);
        self.centred(centre)
    }

    /// Moved so that the place is in the middle. The centre never leaves the wider Europe of the
    /// sheet, so that the picture is never empty.
    #[must_use]
    pub fn centred(self, place: LonLat) -> Self {
        Self { centre: LonLat::new(place.lon.clamp(-25.0, 45.0), place.lat.clamp(33.0, 72.0)), ..self }
    }

    fn bounded(self) -> Self {
        // Both sides scale alike, so that zooming out again restores the shape of the picture.
        let largest = self.width_km.max(self.height_km).max(1.0);
        let scale = largest.clamp(EXTENT_KM.0, EXTENT_KM.1) / largest;
        Self { width_km: self.width_km * scale, height_km: self.height_km * scale, ..self }
            .centred(self.centre)
    }

    /// The camera's picture on an area of this size.
    #[must_use]
    pub fn view(&self, size: impl Into<Size>) -> View {
        let size = size.into();
        let dots = (f64::from(size.width.max(1)) * 2.0, f64::from(size.height.max(1)) * 4.0);
        View {
            projection: Projection::new(self.centre),
            km_per_dot: (self.width_km / dots.0).max(self.height_km / dots.1),
            size,
        }
    }
}

/// A camera's picture on an area of a certain size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    projection: Projection,
    km_per_dot: f64,
    size: Size,
}

impl View {
    /// Kilometres from one dot to the next.
    #[must_use]
    pub fn km_per_dot(&self) -> f64 {
        self.km_per_dot
    }

    /// Size of the area in cells.
    #[must_use]
    pub fn size(&self) -> Size {
        self.size
    }

    /// The level of detail for this scale: generalisation below a dot or two.
    #[must_use]
    pub fn lod(&self) -> u8 {
        match self.km_per_dot {
            km if km >= 9.0 => 0,
            km if km >= 2.5 => 1,
            _ => 2,
        }
    }

    /// A place in dots from the top left corner; may lie outside the area.
    #[must_use]
    pub fn dot(&self, place: LonLat) -> (f64, f64) {
        let (x, y) = self.projection.forward(place);
        (
            f64::from(self.size.width) + x / self.km_per_dot,
            f64::from(self.size.height) * 2.0 - y / self.km_per_dot,
        )
    }

    /// The cell of a place, from the top left corner; none outside the area.
    #[must_use]
    pub fn cell(&self, place: LonLat) -> Option<(u16, u16)> {
        let (x, y) = self.dot(place);
        let (column, row) = ((x / 2.0).floor(), (y / 4.0).floor());
        let inside = column >= 0.0
            && row >= 0.0
            && column < f64::from(self.size.width)
            && row < f64::from(self.size.height);
        inside.then_some((column as u16, row as u16))
    }

    /// The place under a dot; none beyond the edge of the world.
    #[must_use]
    pub fn place(&self, (x, y): (f64, f64)) -> Option<LonLat> {
        self.projection.inverse((
            (x - f64::from(self.size.width)) * self.km_per_dot,
            (f64::from(self.size.height) * 2.0 - y) * self.km_per_dot,
        ))
    }

    /// South-west and north-east corner of what can be seen, a little too large; none when the
    /// edge of the world can be seen.
    #[must_use]
    pub fn bounds(&self) -> Option<(LonLat, LonLat)> {
        const STEPS: u32 = 16;
        let (width, height) = (f64::from(self.size.width) * 2.0, f64::from(self.size.height) * 4.0);
        let mut low = LonLat::new(f64::MAX, f64::MAX);
        let mut high = LonLat::new(f64::MIN, f64::MIN);
        for step in 0..=STEPS {
            let share = f64::from(step) / f64::from(STEPS);
            for dot in [
                (share * width, 0.0),
                (share * width, height),
                (0.0, share * height),
                (width, share * height),
            ] {
                let place = self.place(dot)?;
                low = LonLat::new(low.lon.min(place.lon), low.lat.min(place.lat));
                high = LonLat::new(high.lon.max(place.lon), high.lat.max(place.lat));
            }
        }
        let margin = 0.1 + (high.lat - low.lat) * 0.02;
        let around = |place: LonLat, by: f64| LonLat::new(place.lon + by * 2.0, place.lat + by);
        Some((around(low, -margin), around(high, margin)))
    }
}

/// The cell of a screen position within an area; none outside.
#[must_use]
pub fn cell_within(area: Rect, (column, row): (u16, u16)) -> Option<(u16, u16)> {
    area.contains((column, row).into()).then(|| (column - area.x, row - area.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64, by: f64) -> bool {
        (a - b).abs() <= by
    }

    #[test]
    fn inverse_undoes_forward() {
        let projection = Projection::new(LonLat::new(10.0, 52.0));
        for lon in -25..=45 {
            for lat in 33..=72 {
                let place = LonLat::new(f64::from(lon), f64::from(lat));
                let back = projection.inverse(projection.forward(place)).unwrap();
                assert!(close(back.lon, place.lon, 1e-6) && close(back.lat, place.lat, 1e-6));
            }
        }
    }

    #[test]
    fn equal_area_agrees_with_the_statistical_grid() {
        // EPSG:3035 puts 10 E 52 N at its false origin; Lisbon lies some 1,700 km west of it.
        let projection = Projection::new(LonLat::new(10.0, 52.0));
        assert_eq!(projection.forward(LonLat::new(10.0, 52.0)), (0.0, 0.0));
        let (x, y) = projection.forward(LonLat::new(-9.14, 38.72));
        // EPSG:3035 of Lisbon: about 2 661 km E, 1 948 km N; false origin 4 321, 3 210.
        assert!(close(x, 2661.0 - 4321.0, 12.0), "{x}");
        assert!(close(y, 1948.0 - 3210.0, 12.0), "{y}");
    }

    #[test]
    fn far_places_have_finite_images() {
        let projection = Projection::new(LonLat::new(10.0, 52.0));
        for (lon, lat) in [(-170.0, -52.0), (-77.0, 38.9), (180.0, 90.0)] {
            let (x, y) = projection.forward(LonLat::new(lon, lat));
            assert!(x.is_finite() && y.is_finite());
        }
        assert!(projection.inverse((90_000.0, 0.0)).is_none());
    }

    #[test]
    fn a_fitted_camera_shows_its_places_on_any_area() {
        let places =
            [(-11.0, 34.0), (33.0, 34.0), (33.0, 70.5), (-11.0, 70.5)].map(|(a, b)| LonLat::new(a, b));
        let camera = Camera::fit(&places).unwrap();
        for size in [(80, 40), (200, 60), (100, 100), (300, 20)] {
            let view = camera.view(Size::new(size.0, size.1));
            for place in places {
                assert!(view.cell(place).is_some(), "{place:?} on {size:?}");
            }
        }
        assert!(Camera::fit(&[]).is_none());
    }

    #[test]
    fn cells_and_places_agree() {
        let camera = Camera::fit(&[LonLat::new(0.0, 40.0), LonLat::new(20.0, 60.0)]).unwrap();
        for size in [Size::new(40, 20), Size::new(200, 60)] {
            let view = camera.view(size);
            for cell in [(0_u16, 0_u16), (size.width - 1, size.height - 1), (17, 9)] {
                let dot = (f64::from(cell.0) * 2.0 + 1.0, f64::from(cell.1) * 4.0 + 2.0);
                assert_eq!(view.cell(view.place(dot).unwrap()), Some(cell));
            }
        }
    }

    #[test]
    fn zoom_is_bounded_and_undone() {
        let camera = Camera::fit(&[LonLat::new(0.0, 40.0), LonLat::new(20.0, 60.0)]).unwrap();
        let back = camera.zoomed(1.5).zoomed(1.0 / 1.5);
        assert!(close(back.width_km, camera.width_km, 1e-6));
        let (near, far) =
            ((0..50).fold(camera, |c, _| c.zoomed(2.0)), (0..50).fold(camera, |c, _| c.zoomed(0.5)));
        assert!(near.width_km.max(near.height_km) >= EXTENT_KM.0 - 1e-6);
        assert!(far.width_km.max(far.height_km) <= EXTENT_KM.1 + 1e-6);
        assert_eq!(camera.zoomed(f64::NAN), camera);
        let north = camera.panned(0.0, 0.25).centre();
        assert!(north.lat > camera.centre().lat && close(north.lon, camera.centre().lon, 1e-6));
    }
}
