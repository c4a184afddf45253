//! What lies over the land: routes, hubs, closures, attacks, help on its way.
//!
//! Enters: facts and the sheet. Leaves: marks and lines on the sheet. Never here: labels.

use ratatui::style::{Color, Modifier};

use crate::content::Mode;

use super::facts::{MapFacts, Place, degrees};
use super::palette::GlyphSet;
use super::raster::BRAILLE;
use super::scan::line;
use super::sheet::{QUADRANTS, Sheet};

/// Hubs are shown from this scale on, in kilometres per dot.
const HUBS_KM_PER_DOT_MAX: f64 = 12.0;

/// Shortest arrow of an attack, in dots.
const ARROW_DOTS_MIN: f64 = 16.0;

/// Longest route that is drawn, in corners; a guard against absurd facts.
const CORNERS_MAX: usize = 512;

/// A line through places, as dots, with the dots' distance from its start.
fn trace(sheet: &Sheet<'_>, places: &[Place], mut draw: impl FnMut(f64, usize, usize)) {
    let (columns, rows) = sheet.raster.size();
    let clip = (columns as f64 * 2.0, rows as f64 * 4.0);
    let corners = corners(sheet, places);
    let mut behind = 0.0;
    for pair in corners.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        line(clip, from, to, |x, y| {
            let here = (x as f64 + 0.5 - from.0).hypot(y as f64 + 0.5 - from.1);
            draw(behind + here, x, y);
        });
        behind += (to.0 - from.0).hypot(to.1 - from.1);
    }
}

fn corners(sheet: &Sheet<'_>, places: &[Place]) -> Vec<(f64, f64)> {
    let view = sheet.view();
    places.iter().take(CORNERS_MAX).map(|&place| view.dot(degrees(place))).collect()
}

/// Dots gathered cell by cell, so that lines which share a cell share its character.
struct Ink {
    columns: usize,
    masks: Vec<u8>,
    touched: Vec<usize>,
}

impl Ink {
    fn new(sheet: &Sheet<'_>) -> Self {
        let (columns, rows) = sheet.raster.size();
        Self { columns, masks: vec![0; columns * rows], touched: Vec::new() }
    }

    fn dot(&mut self, x: usize, y: usize) {
        let index = (y / 4) * self.columns + x / 2;
        let mask = &mut self.masks[index];
        if *mask == 0 {
            self.touched.push(index);
        }
        *mask |= BRAILLE[y % 4][x % 2];
    }

    /// Puts the dots on the sheet as quarters of cells, broader than a line, and forgets them.
    fn flush_broad(&mut self, sheet: &mut Sheet<'_>, ink: Color) {
        for index in self.touched.drain(..) {
            let mask = std::mem::take(&mut self.masks[index]);
            let quarters: usize = (0..4)
                .filter(|quarter| {
                    let (row, column) = (quarter / 2 * 2, quarter % 2);
                    mask & (BRAILLE[row][column] | BRAILLE[row + 1][column]) != 0
                })
                .map(|quarter| 1 << quarter)
                .sum();
            let glyph = match sheet.palette.glyphs {
                GlyphSet::Unicode => QUADRANTS[quarters],
                GlyphSet::Ascii => '*',
            };
            let at = ((index % self.columns) as i32, (index / self.columns) as i32);
            if sheet.free(at, 1) {
                sheet.put(at, glyph, ink, Modifier::empty());
            }
        }
    }

    /// Puts the dots on the sheet and forgets them.
    fn flush(&mut self, sheet: &mut Sheet<'_>, ink: Color, modifier: Modifier, ascii: char) {
        for index in self.touched.drain(..) {
            let (column, row) = (index % self.columns, index / self.columns);
            match sheet.palette.glyphs {
                GlyphSet::Unicode => sheet.dots(column, row, self.masks[index], ink, modifier),
                GlyphSet::Ascii => sheet.put((column as i32, row as i32), ascii, ink, modifier),
            }
            self.masks[index] = 0;
        }
    }
}

/// Dots on and off along a line, by mode: the way tells how one travels on it.
fn dash(mode: Mode, distance: f64) -> bool {
    let (on, period) = match mode {
        Mode::Road => (1, 1),
        Mode::Rail => (5, 7),
        Mode::Sea => (2, 4),
        Mode::Air => (1, 3),
        Mode::Digital => (1, 5),
    };
    (distance as u64) % period < on
}

fn ascii_route(mode: Mode) -> char {
    match mode {
        Mode::Road => '=',
        Mode::Rail => '#',
        Mode::Sea => '~',
        Mode::Air => '-',
        Mode::Digital => '%',
    }
}

/// Draws the network's lines; those the screen is about come last and bold.
pub(super) fn routes(sheet: &mut Sheet<'_>, facts: &MapFacts) {
    let mut ink = Ink::new(sheet);
    for highlighted in [false, true] {
        for route in facts.routes.iter().filter(|route| route.highlighted == highlighted) {
            trace(sheet, &route.points, |distance, x, y| {
                if dash(route.mode, distance) {
                    ink.dot(x, y);
                }
            });
            let colour = if route.closed { sheet.palette.closed } else { sheet.palette.mode(route.mode) };
            let modifier = match (route.highlighted, sheet.palette.coloured) {
                (true, _) => Modifier::BOLD,
                (false, true) => Modifier::empty(),
                (false, false) => Modifier::DIM,
            };
            ink.flush(sheet, colour, modifier, ascii_route(route.mode));
            if route.closed {
                let corners = corners(sheet, &route.points);
                if let Some((x, y)) = along(&corners, 0.5) {
                    closed_at(sheet, cell_of((x, y)));
                }
            }
        }
    }
}

/// Draws hubs where the scale has room for them.
pub(super) fn hubs(sheet: &mut Sheet<'_>, facts: &MapFacts) {
    let view = sheet.view();
    if view.km_per_dot() > HUBS_KM_PER_DOT_MAX {
        return;
    }
    for hub in &facts.hubs {
        if let Some((column, row)) = view.cell(degrees(hub.at)) {
            let at = (i32::from(column), i32::from(row));
            sheet.put(at, sheet.palette.glyphs.hub(hub.kind), sheet.palette.hub, Modifier::empty());
            sheet.take(at, 1);
        }
    }
}

/// Draws closed places.
pub(super) fn closures(sheet: &mut Sheet<'_>, facts: &MapFacts) {
    let view = sheet.view();
    for closure in &facts.closures {
        if let Some((column, row)) = view.cell(degrees(closure.at)) {
            closed_at(sheet, (i32::from(column), i32::from(row)));
        }
    }
}

fn closed_at(sheet: &mut Sheet<'_>, at: (i32, i32)) {
    sheet.put(at, sheet.palette.glyphs.closure(), sheet.palette.closed, Modifier::BOLD);
    sheet.take(at, 1);
}

/// Draws attacks: a broad line that marches when motion is on, and a head.
pub(super) fn arrows(sheet: &mut Sheet<'_>, facts: &MapFacts) {
    let mut ink = Ink::new(sheet);
    let march = if facts.motion { facts.tick % 8 } else { 0 };
    let (columns, rows) = sheet.raster.size();
    let clip = (columns as f64 * 2.0, rows as f64 * 4.0);
    for arrow in &facts.arrows {
        let ends = corners(sheet, &[arrow.from, arrow.to]);
        let [from, to] = ends[..] else { continue };
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy);
        if !length.is_finite() || length < 0.1 {
            continue;
        }
        // However small the scale, an attack is long enough to be seen.
        let stretch = (ARROW_DOTS_MIN / length).max(1.0);
        let from = (to.0 - dx * stretch, to.1 - dy * stretch);
        let aside = (-dy / length, dx / length);
        for side in [-0.5, 0.5] {
            let shift = |(x, y): (f64, f64)| (x + aside.0 * side, y + aside.1 * side);
            line(clip, shift(from), shift(to), |x, y| {
                let distance = (x as f64 - from.0).hypot(y as f64 - from.1);
                // Gaps travel towards the head as the tick counts up.
                let phase = (distance as u64 + 8 - u64::from(march)) % 8;
                if !facts.motion || phase < 6 {
                    ink.dot(x, y);
                }
            });
        }
        // The head stops short of the label it flies at.
        let steps = (0..16).map(|step| f64::from(step) * 2.0);
        let head = steps
            .map(|back| (to.0 - dx / length * back, to.1 - dy / length * back))
            .map(cell_of)
            .find(|&cell| sheet.free(cell, 1));
        let (colour, glyphs) = (sheet.palette.adversary, sheet.palette.glyphs);
        ink.flush_broad(sheet, colour);
        if let Some(head) = head {
            sheet.put(head, glyphs.arrow_head(dx, dy), colour, Modifier::BOLD);
        }
    }
}

/// Draws help on its way: the way behind solid, the way ahead dotted, and the mark of the mode.
pub(super) fn consignments(sheet: &mut Sheet<'_>, facts: &MapFacts) {
    let mut ink = Ink::new(sheet);
    let mut marks: Vec<((i32, i32), usize)> = Vec::new();
    for (index, consignment) in facts.consignments.iter().enumerate() {
        let share = f64::from(consignment.progress_per_mille.min(1000)) / 1000.0;
        let corners = corners(sheet, &consignment.points);
        let done = share * length(&corners);
        trace(sheet, &consignment.points, |distance, x, y| {
            if distance <= done || (distance as u64).is_multiple_of(4) {
                // Labels stay readable: the line passes under them.
                if sheet.free(((x / 2) as i32, (y / 4) as i32), 1) {
                    ink.dot(x, y);
                }
            }
        });
        ink.flush(sheet, sheet.palette.mode(consignment.mode), Modifier::empty(), '.');
        if let Some(place) = along(&corners, share) {
            marks.push((cell_of(place), index));
        }
    }
    // Marks come last, so that no line covers one; those at one cell step aside.
    let mut used: Vec<(i32, i32)> = Vec::new();
    for (cell, index) in marks {
        let consignment = &facts.consignments[index];
        let Some(at) = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1), (2, 0), (-2, 0)]
            .into_iter()
            .map(|(dx, dy)| (cell.0 + dx, cell.1 + dy))
            .find(|at| !used.contains(at) && sheet.free(*at, 1))
        else {
            continue;
        };
        used.push(at);
        let colour = sheet.palette.mode(consignment.mode);
        sheet.put(at, sheet.palette.glyphs.consignment(consignment.mode), colour, Modifier::BOLD);
        let width = unicode_width::UnicodeWidthStr::width(consignment.label.as_str());
        let beside = (at.0 + 1, at.1);
        if width > 0 && sheet.free(beside, width + 1) {
            sheet.write(beside, &consignment.label, colour, None, Modifier::empty());
        }
        sheet.take(at, 1);
    }
}

fn cell_of((x, y): (f64, f64)) -> (i32, i32) {
    ((x / 2.0).floor() as i32, (y / 4.0).floor() as i32)
}

fn length(corners: &[(f64, f64)]) -> f64 {
    corners.windows(2).map(|pair| (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1)).sum()
}

/// The point at a share of the way along a line of corners; none without corners.
fn along(corners: &[(f64, f64)], share: f64) -> Option<(f64, f64)> {
    let mut left = share.clamp(0.0, 1.0) * length(corners);
    for pair in corners.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let step = (to.0 - from.0).hypot(to.1 - from.1);
        if step > 0.0 && left <= step {
            let part = left / step;
            return Some((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part));
        }
        left -= step;
    }
    corners.last().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_measured_along_the_way() {
        let corners = [(0.0, 0.0), (10.0, 0.0), (10.0, 30.0)];
        assert_eq!(along(&corners, 0.0), Some((0.0, 0.0)));
        assert_eq!(along(&corners, 0.25), Some((10.0, 0.0)));
        assert_eq!(along(&corners, 0.5), Some((10.0, 10.0)));
        assert_eq!(along(&corners, 1.0), Some((10.0, 30.0)));
        assert_eq!(along(&[], 0.5), None);
        assert_eq!(along(&[(3.0, 4.0)], 0.5), Some((3.0, 4.0)));
    }

    #[test]
    fn each_mode_has_its_own_line() {
        let line = |mode: Mode| (0..70).map(|i| dash(mode, f64::from(i))).collect::<Vec<_>>();
        for (index, &mode) in Mode::ALL.iter().enumerate() {
            for &other in &Mode::ALL[..index] {
                assert_ne!(line(mode), line(other));
            }
        }
    }
}
