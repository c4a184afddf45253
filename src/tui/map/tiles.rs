//! The tile map: one tile a state, for windows too small or plain for the true shapes.
//!
//! Enters: tiles and the same facts as the map. Leaves: cells within the area, and the state of a
//! cell. Never here: keys.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use ratatui::widgets::Widget;

use crate::base::CountryId;
use crate::content::tiles::{Tile, TilesError, embedded};

use super::facts::{FillRole, MapFacts};
use super::legend::legend_line;
use super::palette::{GlyphSet, MapPalette};
use super::projection::cell_within;
use super::select::{Direction, nearest};

/// Smallest and largest tile in cells.
const TILE_MIN: (u16, u16) = (5, 1);
const TILE_MAX: (u16, u16) = (8, 2);

/// The tiles of all states.
#[derive(Debug, Clone)]
pub struct TileMap {
    tiles: Vec<Tile>,
    columns: u16,
    rows: u16,
}

impl TileMap {
    /// The tile map that comes with the program.
    ///
    /// # Errors
    /// A fault in the embedded file; a test holds that there is none.
    pub fn embedded() -> Result<Self, TilesError> {
        Ok(Self::new(embedded()?))
    }

    /// A map of these tiles.
    #[must_use]
    pub fn new(tiles: Vec<Tile>) -> Self {
        let columns = tiles.iter().map(|tile| u16::from(tile.column) + 1).max().unwrap_or(0);
        let rows = tiles.iter().map(|tile| u16::from(tile.row) + 1).max().unwrap_or(0);
        Self { tiles, columns, rows }
    }

    /// The next state that takes part in a direction; without a selection, the most central one.
    #[must_use]
    pub fn step(
        &self,
        facts: &MapFacts,
        selected: Option<CountryId>,
        direction: Direction,
    ) -> Option<CountryId> {
        let middle = (f64::from(self.columns) / 2.0, f64::from(self.rows) / 2.0);
        let places = || {
            self.tiles.iter().filter_map(|tile| {
                let country = tile.country.filter(|&id| facts.country(id).is_some())?;
                Some((country, (f64::from(tile.column), f64::from(tile.row))))
            })
        };
        match selected.and_then(|id| places().find(|(country, _)| *country == id)) {
            Some((_, from)) => {
                nearest(from, direction, places().filter(|(country, _)| Some(*country) != selected))
            }
            None => places()
                .min_by(|(_, a), (_, b)| {
                    let far = |(x, y): (f64, f64)| (x - middle.0).hypot(y - middle.1);
                    far(*a).total_cmp(&far(*b))
                })
                .map(|(country, _)| country),
        }
    }

    /// The state under a screen position when the map is drawn on this area.
    #[must_use]
    pub fn country_at(
        &self,
        facts: &MapFacts,
        selected: Option<CountryId>,
        area: Rect,
        position: (u16, u16),
    ) -> Option<CountryId> {
        let layout = Layout::new(self, facts, selected, area);
        let (x, y) = cell_within(layout.area, position)?;
        let tile = self.tiles.iter().find(|tile| {
            layout.place(**tile).is_some_and(|(left, top)| {
                (left..left + layout.tile.0).contains(&i32::from(x))
                    && (top..top + layout.tile.1).contains(&i32::from(y))
            })
        })?;
        tile.country.filter(|&id| facts.country(id).is_some())
    }
}

/// Where the tiles lie on an area.
struct Layout {
    area: Rect,
    tile: (i32, i32),
    origin: (i32, i32),
}

impl Layout {
    fn new(map: &TileMap, facts: &MapFacts, selected: Option<CountryId>, area: Rect) -> Self {
        let legend = !facts.legend.is_empty() && area.height > map.rows;
        let area = Rect { height: area.height - u16::from(legend), ..area };
        let width = (area.width / map.columns.max(1)).clamp(TILE_MIN.0, TILE_MAX.0);
        let height = (area.height / map.rows.max(1)).clamp(TILE_MIN.1, TILE_MAX.1);
        // What does not fit is scrolled so that the selected or the attacked state can be seen.
        let focus = selected
            .or(facts.victims.first().copied())
            .and_then(|id| map.tiles.iter().find(|tile| tile.country == Some(id)));
        let along = |room: u16, size: u16, count: u16, at: Option<u8>| {
            let (room, whole) = (i32::from(room), i32::from(size) * i32::from(count));
            if whole <= room {
                (room - whole) / 2
            } else {
                let middle = at.map_or(whole / 2, |at| i32::from(at) * i32::from(size) + i32::from(size) / 2);
                -(middle - room / 2).clamp(0, whole - room)
            }
        };
        let origin = (
            along(area.width, width, map.columns, focus.map(|tile| tile.column)),
            along(area.height, height, map.rows, focus.map(|tile| tile.row)),
        );
        Self { area, tile: (i32::from(width), i32::from(height)), origin }
    }

    /// The top left cell of a tile within the area; none when nothing of it can be seen.
    fn place(&self, tile: Tile) -> Option<(i32, i32)> {
        let left = self.origin.0 + i32::from(tile.column) * self.tile.0;
        let top = self.origin.1 + i32::from(tile.row) * self.tile.1;
        let seen = left + self.tile.0 > 0
            && top + self.tile.1 > 0
            && left < i32::from(self.area.width)
            && top < i32::from(self.area.height);
        seen.then_some((left, top))
    }
}

/// The tile map on the screen.
#[derive(Debug, Clone, Copy)]
pub struct TileMapWidget<'a> {
    map: &'a TileMap,
    facts: &'a MapFacts,
    selected: Option<CountryId>,
    palette: &'a MapPalette,
}

impl<'a> TileMapWidget<'a> {
    /// A tile map of these facts.
    #[must_use]
    pub fn new(
        map: &'a TileMap,
        facts: &'a MapFacts,
        selected: Option<CountryId>,
        palette: &'a MapPalette,
    ) -> Self {
        Self { map, facts, selected, palette }
    }

    fn tile(&self, tile: Tile, layout: &Layout, (left, top): (i32, i32), buf: &mut Buffer) {
        let palette = self.palette;
        let known = tile.country.and_then(|id| self.facts.country(id));
        let attacked = known.is_some_and(|country| self.facts.attacked(country.id));
        let bright = !self.facts.motion || self.facts.tick.is_multiple_of(2);
        let selected = known.is_some_and(|country| Some(country.id) == self.selected);
        let (role, ground) = match known {
            None => (None, palette.context),
            Some(_) if attacked && bright => (Some(FillRole::Attacked), palette.attacked_bright),
            Some(_) if attacked => (Some(FillRole::Attacked), palette.fill(FillRole::Attacked)),
            Some(country) => (Some(country.fill), palette.fill(country.fill)),
        };
        let ink = match (selected, attacked) {
            (_, true) => palette.label_attacked,
            (true, false) => palette.selected,
            (false, false) => palette.label,
        };
        let mut style = Style::new().fg(ink).bg(if palette.coloured { ground } else { Color::Reset });
        if attacked || selected {
            style = style.add_modifier(Modifier::BOLD);
        }
        if attacked && !palette.coloured {
            style = style.add_modifier(Modifier::REVERSED);
        }
        // One column is left free between tiles; the selected one may close its bracket there.
        let width = layout.tile.0 - i32::from(!selected || layout.tile.0 > i32::from(TILE_MIN.0));
        for line in 0..layout.tile.1 {
            let text = match (known, line) {
                (None, 0) => " .".to_owned(),
                (Some(country), 0) => {
                    let mark = role.map_or(' ', FillRole::mark);
                    if selected {
                        format!("[{}{mark}]", country.id.shown())
                    } else {
                        format!(" {}{mark}", country.id.shown())
                    }
                }
                (Some(country), _) => format!(" {}", self.passengers(country.id)),
                (None, _) => String::new(),
            };
            // A thin line keeps tiles of one colour apart.
            let ruled = line > 0 && line + 1 == layout.tile.1 && palette.coloured;
            let rule = if ruled && palette.glyphs == GlyphSet::Unicode { '▁' } else { ' ' };
            let blank = Style { fg: Some(palette.outside), ..style };
            clipped_text(layout.area, (left, top + line), width, &text, style, (rule, blank), buf);
        }
    }

    /// Marks of what this state has on its way.
    fn passengers(&self, giver: CountryId) -> String {
        let consignments = self.facts.consignments.iter().filter(|consignment| consignment.giver == giver);
        consignments.map(|consignment| self.palette.glyphs.consignment(consignment.mode)).take(6).collect()
    }
}

/// Writes a text of single-width characters into a box of a width, cut off at the area's edges,
/// and fills the rest.
fn clipped_text(
    area: Rect,
    (left, top): (i32, i32),
    width: i32,
    text: &str,
    style: Style,
    rest: (char, Style),
    buf: &mut Buffer,
) {
    let Ok(row) = u16::try_from(top) else { return };
    if row >= area.height {
        return;
    }
    let mut glyphs = text.chars();
    for offset in 0..width {
        let (glyph, style) = match glyphs.next() {
            Some(' ') if offset == 0 => (rest.0, rest.1),
            Some(glyph) => (glyph, style),
            None => rest,
        };
        let Ok(column) = u16::try_from(left + offset) else { continue };
        if column < area.width {
            let cell = &mut buf[(area.x + column, area.y + row)];
            cell.reset();
            cell.set_char(glyph).set_style(style);
        }
    }
}

impl Widget for TileMapWidget<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        if area.is_empty() {
            return;
        }
        let layout = Layout::new(self.map, self.facts, self.selected, area);
        for &tile in &self.map.tiles {
            if let Some(at) = layout.place(tile) {
                self.tile(tile, &layout, at, buf);
            }
        }
        if layout.area.height < area.height {
            let row = Rect { y: layout.area.bottom(), height: 1, ..area };
            legend_line(&self.facts.legend, self.palette, None, row, buf);
        }
    }
}
