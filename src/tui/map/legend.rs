//! The line under the map that explains it.
//!
//! Enters: the legend's entries and the scale. Leaves: one row of cells. Never here: words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

use super::facts::LegendEntry;
use super::palette::{GlyphSet, MapPalette};

/// The legend: each role's mark on its colour, then its words; a scale where there is room.
pub(super) fn legend_line(
    legend: &[LegendEntry],
    palette: &MapPalette,
    km_per_cell: Option<f64>,
    area: Rect,
    buf: &mut Buffer,
) {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return;
    }
    let text = Style::new().fg(palette.label).bg(palette.outside);
    for column in area.left()..area.right() {
        let cell = &mut buf[(column, area.y)];
        cell.reset();
        cell.set_style(text);
    }
    let mut at = area.x + 1;
    for entry in legend {
        let width = 4 + entry.text.width();
        if usize::from(area.right().saturating_sub(at)) < width {
            break;
        }
        let swatch = Style::new().fg(palette.label).bg(palette.fill(entry.role)).add_modifier(Modifier::BOLD);
        let mark = entry.role.mark();
        buf.set_stringn(at, area.y, format!(" {mark} "), 3, swatch);
        let (end, _) = buf.set_stringn(at + 4, area.y, &entry.text, width, text);
        at = end + 2;
    }
    let Some(km_per_cell) = km_per_cell else { return };
    let Some((km, cells)) = [2000, 1000, 500, 200, 100, 50, 20, 10]
        .into_iter()
        .map(|km| (km, (f64::from(km) / km_per_cell).round() as usize))
        .find(|&(_, cells)| cells <= 12)
    else {
        return;
    };
    let bar = match palette.glyphs {
        GlyphSet::Unicode => format!("├{}┤ {km} km ", "─".repeat(cells.saturating_sub(2))),
        GlyphSet::Ascii => format!("|{}| {km} km ", "-".repeat(cells.saturating_sub(2))),
    };
    let width = bar.width() as u16;
    if cells >= 2 && at + width < area.right() {
        buf.set_stringn(area.right() - width, area.y, bar, usize::from(width), text);
    }
}
