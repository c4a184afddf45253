//! The map as it is seen: who lies where, what can be picked, and pictures to read.

use casus::base::CountryId;
use casus::content::geometry::Role;
use casus::content::{Atlas, Mode};
use casus::tui::map::{
    ArrowFacts, Canvas, ClosureFacts, ConsignmentFacts, CountryFacts, Direction, FillRole, GlyphSet,
    HubFacts, HubKind, LegendEntry, LonLat, MapFacts, MapPalette, MapState, MapWidget, RouteFacts, TileMap,
    TileMapWidget, arrow_into, by_code,
};
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use ratatui::widgets::{StatefulWidget, Widget};

/// By the codes that readers see, in the order of their own.
const MEMBERS: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "EL", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

const BERLIN: (i32, i32) = (13_405, 52_520);
const HELSINKI: (i32, i32) = (24_940, 60_170);
const PARIS: (i32, i32) = (2_352, 48_857);
const WARSAW: (i32, i32) = (21_012, 52_230);

fn id(code: &str) -> CountryId {
    code.parse().unwrap()
}

fn atlas() -> Atlas {
    Atlas::embedded().unwrap()
}

/// All member states, Finland attacked, three kinds of help on their way.
fn facts(atlas: &Atlas) -> MapFacts {
    let role = |code: &str| match code {
        "DE" | "FR" => FillRole::Giving,
        "SE" | "PL" => FillRole::Offering,
        "HU" => FillRole::Refusing,
        _ => FillRole::Plain,
    };
    let consignment = |points: &[(i32, i32)], mode, progress_per_mille, giver| ConsignmentFacts {
        points: points.to_vec(),
        mode,
        progress_per_mille,
        giver: id(giver),
        label: String::new(),
    };
    MapFacts {
        countries: MEMBERS
            .iter()
            .map(|code| CountryFacts { id: id(code), name: (*code).to_owned(), fill: role(code) })
            .collect(),
        victims: vec![id("FI")],
        arrows: arrow_into(atlas, id("FI")).into_iter().collect(),
        routes: vec![RouteFacts {
            points: vec![BERLIN, WARSAW, (27_570, 53_900)],
            mode: Mode::Rail,
            closed: true,
            highlighted: false,
        }],
        consignments: vec![
            consignment(&[PARIS, HELSINKI], Mode::Air, 400, "FR"),
            consignment(&[BERLIN, WARSAW], Mode::Road, 700, "DE"),
        ],
        hubs: vec![HubFacts { at: WARSAW, kind: HubKind::Rail, name: "Warszawa".into() }],
        closures: vec![ClosureFacts { at: (23_650, 52_080) }],
        legend: vec![LegendEntry { role: FillRole::Giving, text: "help under way".into() }],
        tick: 0,
        motion: true,
    }
}

fn draw(
    atlas: &Atlas,
    facts: &MapFacts,
    state: &MapState,
    palette: &MapPalette,
    area: Rect,
) -> (Buffer, Canvas) {
    let mut buffer = Buffer::empty(area);
    let mut canvas = Canvas::default();
    MapWidget::new(atlas, facts, state, palette).render(area, &mut buffer, &mut canvas);
    (buffer, canvas)
}

fn text(buffer: &Buffer) -> String {
    let width = usize::from(buffer.area.width).max(1);
    let row =
        |cells: &[ratatui::buffer::Cell]| cells.iter().map(ratatui::buffer::Cell::symbol).collect::<String>();
    buffer.content.chunks(width).map(|cells| row(cells).trim_end().to_owned() + "\n").collect()
}

#[test]
fn every_member_is_picked_at_its_label_in_the_first_view() {
    let atlas = atlas();
    let facts = MapFacts { legend: Vec::new(), ..facts(&atlas) };
    let state = MapState::first(&atlas, &[]);
    for size in [Size::new(200, 60), Size::new(66, 34), Size::new(80, 24)] {
        let area = Rect::new(3, 2, size.width, size.height);
        let (_, canvas) = draw(&atlas, &facts, &state, &MapPalette::dark(), area);
        for code in MEMBERS {
            let label = atlas.coarse().shape(id(code)).unwrap().label;
            let (column, row) = state.camera.view(size).cell(LonLat::from(label)).unwrap();
            let picked = canvas.country_at(&facts, (area.x + column, area.y + row));
            assert_eq!(picked, Some(id(code)), "at {size:?}");
        }
    }
}

#[test]
fn a_click_on_a_label_picks_its_state() {
    let atlas = atlas();
    let facts = MapFacts { arrows: Vec::new(), consignments: Vec::new(), ..facts(&atlas) };
    let state = MapState::first(&atlas, &[]);
    let (buffer, canvas) = draw(&atlas, &facts, &state, &MapPalette::dark(), Rect::new(0, 0, 80, 24));
    let mut labels = 0;
    for (y, row) in (0_u16..).zip(text(&buffer).lines().take(23)) {
        let glyphs: Vec<char> = row.chars().collect();
        for (x, pair) in (0_u16..).zip(glyphs.windows(2)) {
            if let Some(country) = by_code(&facts, &String::from_iter(pair)) {
                assert_eq!(canvas.country_at(&facts, (x, y)), Some(country));
                assert_eq!(canvas.country_at(&facts, (x + 1, y)), Some(country));
                labels += 1;
            }
        }
    }
    assert!(labels >= 20, "{labels}");
}

#[test]
fn land_that_takes_no_part_is_neither_named_nor_picked() {
    let atlas = atlas();
    let facts = facts(&atlas);
    let state = MapState::first(&atlas, &[]);
    let area = Rect::new(0, 0, 120, 50);
    let (buffer, canvas) = draw(&atlas, &facts, &state, &MapPalette::dark(), area);
    let view = state.camera.view(Size::new(120, 49));
    // Microstates share their cell with a member state.
    let others = atlas.coarse().shapes.iter().filter(|shape| shape.role != Role::Member);
    for shape in others.filter(|shape| shape.label_radius_km > 60) {
        if let Some(cell) = view.cell(shape.label.into()) {
            assert_eq!(canvas.country_at(&facts, cell), None);
        }
    }
    let words = text(&buffer);
    for code in ["RU", "BY", "UA", "RS", "GB"] {
        assert!(!words.contains(code), "{code}");
    }
}

#[test]
fn the_attacked_state_is_in_the_first_view_wherever_it_lies() {
    let atlas = atlas();
    for code in MEMBERS.into_iter().chain(["AM"]) {
        let state = MapState::first(&atlas, &[id(code)]);
        let label = atlas.coarse().shape(id(code)).unwrap().label;
        for size in [Size::new(46, 14), Size::new(80, 24), Size::new(30, 60), Size::new(200, 60)] {
            assert!(state.camera.view(size).cell(label.into()).is_some(), "{code} at {size:?}");
        }
    }
}

#[test]
fn arrows_lead_from_any_member_to_any_other() {
    let atlas = atlas();
    let facts = facts(&atlas);
    let tiles = TileMap::embedded().unwrap();
    let state = MapState::first(&atlas, &[]);
    let size = Size::new(120, 50);
    let directions = [Direction::Up, Direction::Down, Direction::Left, Direction::Right];
    let reached = |step: &dyn Fn(CountryId, Direction) -> Option<CountryId>, start: CountryId| {
        let mut seen = vec![start];
        let mut next = 0;
        while next < seen.len() {
            for direction in directions {
                if let Some(country) = step(seen[next], direction).filter(|country| !seen.contains(country)) {
                    seen.push(country);
                }
            }
            next += 1;
        }
        seen.len()
    };
    let on_map = |from: CountryId, direction| {
        let mut state = MapState { selected: Some(from), ..state.clone() };
        state.step(&atlas, &facts, size, direction).then_some(state.selected).flatten()
    };
    let on_tiles = |from, direction| tiles.step(&facts, Some(from), direction);
    for code in MEMBERS {
        assert_eq!(reached(&on_map, id(code)), MEMBERS.len(), "from {code} on the map");
        assert_eq!(reached(&on_tiles, id(code)), MEMBERS.len(), "from {code} on the tiles");
    }
}

#[test]
fn arrows_go_where_one_expects() {
    let atlas = atlas();
    let facts = facts(&atlas);
    let size = Size::new(120, 50);
    let mut state = MapState::first(&atlas, &[]);
    assert!(state.step(&atlas, &facts, size, Direction::Up), "the first step chooses the middle");
    for (from, direction, to) in [
        ("PT", Direction::Right, "ES"),
        ("FR", Direction::Down, "ES"),
        ("EE", Direction::Down, "LV"),
        ("SE", Direction::Right, "FI"),
    ] {
        state.selected = Some(id(from));
        assert!(state.step(&atlas, &facts, size, direction));
        assert_eq!(state.selected, Some(id(to)), "from {from}");
    }
    state.selected = Some(id("CY"));
    assert!(!state.step(&atlas, &facts, size, Direction::Right), "there is nothing further east");
}

#[test]
fn a_selection_outside_the_picture_is_brought_into_it() {
    let atlas = atlas();
    let facts = facts(&atlas);
    let size = Size::new(80, 24);
    let mut state = MapState::first(&atlas, &[]);
    state.fit(&atlas, &[id("MT")]);
    let country = by_code(&facts, " fi ").unwrap();
    state.select(&atlas, size, country);
    let label = atlas.coarse().shape(country).unwrap().label;
    assert!(state.camera.view(size).cell(label.into()).is_some());
    assert_eq!(by_code(&facts, "RU"), None);
}

#[test]
fn zooming_shows_finer_land() {
    let atlas = atlas();
    let size = Size::new(120, 40);
    let mut state = MapState::first(&atlas, &[]);
    assert_eq!(state.camera.view(size).lod(), 0);
    state.selected = Some(id("NL"));
    for _ in 0..4 {
        state.zoom_in(&atlas, size);
    }
    assert_eq!(state.camera.view(size).lod(), 1);
    for _ in 0..4 {
        state.zoom_in(&atlas, size);
    }
    assert_eq!(state.camera.view(size).lod(), 2);
}

#[test]
fn a_kept_canvas_draws_what_a_fresh_one_draws() {
    let atlas = atlas();
    let facts = facts(&atlas);
    let palette = MapPalette::dark();
    let mut canvas = Canvas::default();
    let mut state = MapState::first(&atlas, &[]);
    let sizes = [(80, 24), (80, 24), (120, 40), (5, 3), (120, 40)];
    for (step, (width, height)) in sizes.into_iter().enumerate() {
        let area = Rect::new(0, 0, width, height);
        let mut kept = Buffer::empty(area);
        MapWidget::new(&atlas, &facts, &state, &palette).render(area, &mut kept, &mut canvas);
        let (fresh, _) = draw(&atlas, &facts, &state, &palette, area);
        assert_eq!(kept, fresh, "step {step}");
        state.pan(Direction::Left);
    }
}

#[test]
fn motion_off_means_nothing_moves_by_itself() {
    let atlas = atlas();
    let state = MapState::first(&atlas, &[]);
    let area = Rect::new(0, 0, 100, 40);
    let palette = MapPalette::dark();
    let picture = |motion: bool, tick: u32| {
        let facts = MapFacts { motion, tick, ..facts(&atlas) };
        draw(&atlas, &facts, &state, &palette, area).0
    };
    assert_eq!(picture(false, 0), picture(false, 1));
    assert_ne!(picture(true, 0), picture(true, 1));
}

#[test]
fn ascii_is_ascii_and_no_colour_is_none() {
    let atlas = atlas();
    let facts = facts(&atlas);
    let state = MapState { selected: Some(id("SE")), ..MapState::first(&atlas, &[]) };
    let mut palette = MapPalette { glyphs: GlyphSet::Ascii, ..MapPalette::plain() };
    let area = Rect::new(0, 0, 100, 40);
    let tiles = TileMap::embedded().unwrap();
    for coloured in [false, true] {
        if coloured {
            palette = MapPalette { glyphs: GlyphSet::Ascii, ..MapPalette::dark() };
        }
        let (mut buffer, _) = draw(&atlas, &facts, &state, &palette, area);
        assert!(text(&buffer).is_ascii());
        assert_eq!(buffer.content.iter().all(|cell| cell.bg == ratatui::style::Color::Reset), !coloured);
        TileMapWidget::new(&tiles, &facts, state.selected, &palette).render(area, &mut buffer);
        assert!(text(&buffer).is_ascii());
    }
}

#[test]
fn labels_never_touch() {
    let atlas = atlas();
    let facts = MapFacts { consignments: Vec::new(), ..facts(&atlas) };
    let state = MapState::first(&atlas, &[]);
    let area = Rect::new(0, 0, 80, 24);
    let (buffer, _) = draw(&atlas, &facts, &state, &MapPalette::dark(), area);
    for row in text(&buffer).lines().take(23) {
        for word in row.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()) {
            assert!(MEMBERS.contains(&word), "{word:?} in {row:?}");
        }
    }
}

#[test]
fn the_attacked_state_is_marked_without_colour_too() {
    let atlas = atlas();
    let facts = facts(&atlas);
    let state = MapState::first(&atlas, &[id("FI")]);
    for (width, height) in [(66, 34), (80, 24), (120, 40), (200, 60)] {
        let (buffer, _) = draw(&atlas, &facts, &state, &MapPalette::plain(), Rect::new(0, 0, width, height));
        assert!(text(&buffer).contains("FI!"), "{width}x{height}");
    }
}

#[test]
fn no_size_and_no_camera_panics_or_leaves_the_area() {
    let atlas = atlas();
    let mut facts = facts(&atlas);
    facts.hubs.push(HubFacts { at: (i32::MAX, i32::MIN), kind: HubKind::Port, name: "漢字".repeat(40) });
    facts.arrows.push(ArrowFacts { from: (-77_000, 38_900), to: (-77_000, 38_900) });
    facts.consignments[0].label = "e\u{301}\u{301}漢".into();
    facts.consignments[1].progress_per_mille = u16::MAX;
    facts.countries[0].name = "名".repeat(300);
    facts.legend.push(LegendEntry { role: FillRole::Step(200), text: "字".repeat(70_000) });
    let tiles = TileMap::embedded().unwrap();
    let mut near = MapState::first(&atlas, &[]);
    near.fit(&atlas, &[id("AT"), id("LU")]);
    let palettes = [MapPalette::dark(), MapPalette { glyphs: GlyphSet::Ascii, ..MapPalette::plain() }];
    let small = (0..=12).flat_map(|width| (0..=12).map(move |height| (width, height)));
    let large = [(1, 500), (500, 1), (79, 23), (500, 500), (26, 9), (37, 17), (46, 14)];
    for (width, height) in small.chain(large) {
        for (state, palette) in [MapState::first(&atlas, &[]), near.clone()].iter().zip(&palettes) {
            let state = MapState { selected: Some(id("MT")), ..state.clone() };
            // A frame around the area must stay as it was.
            let whole = Rect::new(0, 0, width + 2, height + 2);
            let area = Rect::new(1, 1, width, height);
            let mut buffer = Buffer::filled(whole, ratatui::buffer::Cell::new("@"));
            let mut canvas = Canvas::default();
            MapWidget::new(&atlas, &facts, &state, palette).render(area, &mut buffer, &mut canvas);
            assert_eq!(canvas.country_at(&facts, (width + 1, height + 1)), None);
            TileMapWidget::new(&tiles, &facts, state.selected, palette).render(area, &mut buffer);
            assert_eq!(tiles.country_at(&facts, state.selected, area, (0, 0)), None);
            for position in whole.positions().filter(|position| !area.contains(*position)) {
                assert_eq!(buffer[position].symbol(), "@", "{width}x{height} at {position:?}");
            }
            // An area larger than the buffer is clipped.
            MapWidget::new(&atlas, &facts, &state, palette).render(
                Rect::new(1, 1, 600, 600),
                &mut buffer,
                &mut canvas,
            );
            TileMapWidget::new(&tiles, &facts, None, palette).render(Rect::new(0, 0, 600, 600), &mut buffer);
        }
    }
}

#[test]
fn every_member_has_a_tile_that_can_be_picked() {
    let atlas = atlas();
    let facts = facts(&atlas);
    let tiles = TileMap::embedded().unwrap();
    for area in [Rect::new(2, 1, 46, 10), Rect::new(0, 0, 80, 24)] {
        let mut found: Vec<CountryId> =
            area.positions().filter_map(|at| tiles.country_at(&facts, None, area, (at.x, at.y))).collect();
        found.sort();
        found.dedup();
        assert_eq!(found, MEMBERS.map(id));
    }
}

#[test]
fn a_tile_map_too_large_for_its_area_shows_the_selected_state() {
    let atlas = atlas();
    let facts = facts(&atlas);
    let tiles = TileMap::embedded().unwrap();
    for code in MEMBERS {
        let area = Rect::new(0, 0, 9, 3);
        let mut buffer = Buffer::empty(area);
        TileMapWidget::new(&tiles, &facts, Some(id(code)), &MapPalette::dark()).render(area, &mut buffer);
        let words = text(&buffer);
        assert!(words.contains(&format!("[{code}")) && words.contains(']'), "{code}\n{words}");
    }
}

#[test]
fn an_arrow_points_into_the_attacked_state() {
    let atlas = atlas();
    for code in MEMBERS {
        let arrow = arrow_into(&atlas, id(code)).unwrap();
        let shape = atlas.coarse().shape(id(code)).unwrap();
        let inside = |(lon, lat): (i32, i32)| atlas.coarse().contains(shape, (lon * 10, lat * 10));
        assert!(!inside(arrow.from), "{code}");
        assert_ne!(arrow.from, arrow.to);
    }
    assert_eq!(arrow_into(&atlas, id("US")), None);
}

/// The map around Finland, with that state selected.
fn pictured(selected: Option<&str>, palette: &MapPalette, (width, height): (u16, u16)) -> String {
    let atlas = atlas();
    let state = MapState { selected: selected.map(id), ..MapState::first(&atlas, &[id("FI")]) };
    let (buffer, _) = draw(&atlas, &facts(&atlas), &state, palette, Rect::new(0, 0, width, height));
    text(&buffer)
}

#[test]
fn picture_80x24_without_colour() {
    insta::assert_snapshot!(pictured(None, &MapPalette::plain(), (80, 24)));
}

#[test]
fn picture_120x40_without_colour() {
    insta::assert_snapshot!(pictured(Some("SE"), &MapPalette::plain(), (120, 40)));
}

#[test]
fn picture_120x40_in_colour() {
    insta::assert_snapshot!(pictured(Some("SE"), &MapPalette::dark(), (120, 40)));
}

#[test]
fn picture_80x24_in_ascii() {
    let palette = MapPalette { glyphs: GlyphSet::Ascii, ..MapPalette::plain() };
    insta::assert_snapshot!(pictured(None, &palette, (80, 24)));
}

#[test]
fn picture_of_the_tiles() {
    let atlas = atlas();
    let area = Rect::new(0, 0, 46, 12);
    let mut buffer = Buffer::empty(area);
    TileMapWidget::new(&TileMap::embedded().unwrap(), &facts(&atlas), Some(id("SE")), &MapPalette::plain())
        .render(area, &mut buffer);
    insta::assert_snapshot!(text(&buffer));
}
