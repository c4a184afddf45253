//! One frame of the map.
//!
//! Enters: geometry, facts, state and palette, borrowed. Leaves: cells within the area, nothing
//! outside it. Never here: how lines and labels find their places.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::StatefulWidget;

use crate::base::CountryId;
use crate::content::Atlas;

use super::MapState;
use super::facts::MapFacts;
use super::label::{self, Label};
use super::legend::legend_line;
use super::overlay;
use super::palette::MapPalette;
use super::projection::{View, cell_within};
use super::raster::Raster;
use super::sheet::Sheet;

/// From this height on the last row is a legend.
const LEGEND_HEIGHT_MIN: u16 = 8;

/// What is kept between frames: the base layer of the last view, and where it was drawn.
#[derive(Debug, Default)]
pub struct Canvas {
    base: Option<(u8, Raster)>,
    area: Rect,
    labels: Vec<Label>,
}

impl Canvas {
    /// The state under a screen position in the last frame, by its label or its land; land that takes no part is none.
    #[must_use]
    pub fn country_at(&self, facts: &MapFacts, position: (u16, u16)) -> Option<CountryId> {
        let (_, raster) = self.base.as_ref()?;
        let cell = cell_within(self.area, position)?;
        let labelled = self.labels.iter().find(|label| {
            let (column, row) = label.at;
            i32::from(cell.1) == row && (column..column + label.width).contains(&i32::from(cell.0))
        });
        let country = labelled.map(|label| label.country).or_else(|| raster.country_at(cell))?;
        facts.country(country).map(|known| known.id)
    }

    /// The base layer for this view, drawn anew only when the view has changed.
    pub(super) fn base(&mut self, atlas: &Atlas, view: View) -> &Raster {
        let lod = view.lod();
        let fresh = self.base.as_ref().is_some_and(|(of, raster)| *of == lod && *raster.view() == view);
        if !fresh {
            self.base = None;
        }
        &self.base.get_or_insert_with(|| (lod, Raster::new(atlas.level(lod), view))).1
    }
}

/// The map of Europe.
#[derive(Debug, Clone, Copy)]
pub struct MapWidget<'a> {
    atlas: &'a Atlas,
    facts: &'a MapFacts,
    state: &'a MapState,
    palette: &'a MapPalette,
}

impl<'a> MapWidget<'a> {
    /// A map of these facts.
    #[must_use]
    pub fn new(atlas: &'a Atlas, facts: &'a MapFacts, state: &'a MapState, palette: &'a MapPalette) -> Self {
        Self { atlas, facts, state, palette }
    }
}

impl StatefulWidget for MapWidget<'_> {
    type State = Canvas;

    fn render(self, area: Rect, buf: &mut Buffer, canvas: &mut Canvas) {
        let area = area.intersection(buf.area);
        let legend = !self.facts.legend.is_empty() && area.height >= LEGEND_HEIGHT_MIN;
        let map = Rect { height: area.height - u16::from(legend), ..area };
        canvas.area = map;
        canvas.labels.clear();
        if map.is_empty() {
            return;
        }
        let view = self.state.camera.view(map.as_size());
        let raster = canvas.base(self.atlas, view);
        let mut sheet = Sheet::new(raster, map, buf, self.facts, self.palette);
        sheet.paint_base();
        if !self.palette.coloured {
            for &victim in &self.facts.victims {
                sheet.outline(victim, self.palette.attacked_bright);
            }
        }
        if let Some(selected) = self.state.selected {
            sheet.outline(selected, self.palette.selected);
        }
        overlay::routes(&mut sheet, self.facts);
        overlay::hubs(&mut sheet, self.facts);
        overlay::closures(&mut sheet, self.facts);
        let geometry = self.atlas.coarse();
        let labels = label::countries(&mut sheet, geometry, self.facts, self.state.selected);
        label::hubs(&mut sheet, self.facts);
        overlay::arrows(&mut sheet, self.facts);
        overlay::consignments(&mut sheet, self.facts);
        canvas.labels = labels;
        if legend {
            let row = Rect { y: map.bottom(), height: 1, ..area };
            legend_line(&self.facts.legend, self.palette, Some(view.km_per_dot() * 2.0), row, buf);
        }
    }
}
