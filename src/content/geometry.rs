//! Shapes of states at three levels of detail, with shared borders.
//!
//! Enters: the text of a level-of-detail file. Leaves: a checked `Geometry`, or the first fault
//! with its line. Never here: projections, screens, reading of files.

mod atlas;
mod reader;
mod shape;

pub use atlas::Atlas;
pub use reader::{GeometryError, GeometryFault};
pub use shape::{Arc, ArcUse, Geometry, Point, Role, Shape, UNITS_PER_DEGREE};

#[cfg(test)]
mod tests {
    use super::atlas::EMBEDDED;
    use super::*;
    use crate::base::CountryId;

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
