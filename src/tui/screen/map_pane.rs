//! The map within the console and the replay.
//!
//! Enters: the map's facts and state. Leaves: cells of its pane. Never here: rules of the game.

use std::cell::RefCell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Color;
use ratatui::widgets::{StatefulWidget, Widget};

use crate::base::CountryId;
use crate::tui::desk::Desk;
use crate::tui::facts::Facts;
use crate::tui::facts::map::map_facts;
use crate::tui::map::{
    Canvas, Direction, GEOMETRY_SIZE_MIN, MapFacts, MapState, MapTheme, MapWidget, TileMapWidget,
};

/// The map with what it shows.
pub struct MapPane {
    /// Where it looks, what is chosen.
    pub state: MapState,
    facts: MapFacts,
    canvas: RefCell<Canvas>,
    area: std::cell::Cell<Rect>,
}

impl MapPane {
    /// The first view of a game.
    #[must_use]
    pub fn of(desk: &Desk, facts: &Facts) -> Self {
        let victims: Vec<CountryId> = facts.victims.iter().map(|v| v.country).collect();
        let state = MapState::first(&desk.atlas, &victims);
        let shown = map_facts(facts, &desk.catalogue, &desk.atlas, state.theme, &desk.words);
        Self { state, facts: shown, canvas: RefCell::default(), area: std::cell::Cell::default() }
    }

    /// Looks at the game again.
    pub fn refresh(&mut self, desk: &Desk, facts: &Facts) {
        self.facts = map_facts(facts, &desk.catalogue, &desk.atlas, self.state.theme, &desk.words);
    }

    /// Time has passed.
    pub fn tick(&mut self, tick: u32, motion: bool) {
        self.facts.tick = tick;
        self.facts.motion = motion;
    }

    /// Chooses a state.
    pub fn select(&mut self, desk: &Desk, country: CountryId) {
        self.state.select(&desk.atlas, self.area.get().as_size(), country);
    }

    /// Moves the choice to the next state in a direction.
    pub fn step(&mut self, desk: &Desk, direction: Direction) {
        let area = self.area.get();
        if tiled(desk, area) {
            if let Some(next) = desk.tiles.step(&self.facts, self.state.selected, direction) {
                self.state.selected = Some(next);
            }
        } else {
            self.state.step(&desk.atlas, &self.facts, area.as_size(), direction);
        }
    }

    /// Nearer.
    pub fn zoom_in(&mut self, desk: &Desk) {
        self.state.zoom_in(&desk.atlas, self.area.get().as_size());
    }

    /// Back to the crisis.
    pub fn home(&mut self, desk: &Desk) {
        let victims = self.facts.victims.clone();
        self.state.reset(&desk.atlas, &victims);
    }

    /// The next theme.
    pub fn next_theme(&mut self, desk: &Desk, facts: &Facts) -> MapTheme {
        self.state.theme = self.state.theme.next();
        self.refresh(desk, facts);
        self.state.theme
    }

    /// The state under a cell of the last frame.
    #[must_use]
    pub fn country_at(&self, desk: &Desk, position: (u16, u16)) -> Option<CountryId> {
        let area = self.area.get();
        if tiled(desk, area) {
            desk.tiles.country_at(&self.facts, self.state.selected, area, position)
        } else {
            self.canvas.borrow().country_at(&self.facts, position)
        }
    }

    /// Draws the map.
    pub fn draw(&self, desk: &Desk, buf: &mut Buffer, area: Rect) {
        self.area.set(area);
        if area.is_empty() {
            return;
        }
        if tiled(desk, area) {
            TileMapWidget::new(&desk.tiles, &self.facts, self.state.selected, &desk.palette)
                .render(area, buf);
        } else {
            MapWidget::new(&desk.atlas, &self.facts, &self.state, &desk.palette).render(
                area,
                buf,
                &mut self.canvas.borrow_mut(),
            );
        }
    }
}

/// Whether the tile map reads better here.
fn tiled(desk: &Desk, area: Rect) -> bool {
    area.width < GEOMETRY_SIZE_MIN.0
        || area.height < GEOMETRY_SIZE_MIN.1
        || desk.palette.sea == Color::Reset && desk.looks.glyphs == crate::tui::glyphs::Glyphs::Ascii
}
