//! The picture while it is drawn.
//!
//! Enters: the base layer, facts and palette. Leaves: cells within the area, each with the ground
//! that lies under it. Never here: where things lie.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthStr;

use crate::base::CountryId;

use super::facts::{FillRole, MapFacts};
use super::palette::{GlyphSet, MapPalette};
use super::projection::View;
use super::raster::{BRAILLE, BaseCell, OUTSIDE, Raster, SEA, is_land};

/// Quarters of a cell as one character, by the bits of [`BaseCell::quarters`].
pub(super) const QUADRANTS: [char; 16] =
    [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// How one state's land is painted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paint {
    pub(super) fill: Color,
    pub(super) mark: char,
    pub(super) attacked: bool,
}

/// The picture while it is drawn: base layer, screen cells and what is already taken.
pub(super) struct Sheet<'a> {
    pub(super) raster: &'a Raster,
    pub(super) palette: &'a MapPalette,
    area: Rect,
    buf: &'a mut Buffer,
    paints: Vec<Paint>,
    taken: Vec<bool>,
}

impl<'a> Sheet<'a> {
    /// A sheet over the base layer, painted for these facts.
    pub(super) fn new(
        raster: &'a Raster,
        area: Rect,
        buf: &'a mut Buffer,
        facts: &MapFacts,
        palette: &'a MapPalette,
    ) -> Self {
        let bright = !facts.motion || facts.tick.is_multiple_of(2);
        let paint = |owner: u8| {
            let known = raster.country(owner).and_then(|id| facts.country(id));
            let attacked = raster.country(owner).is_some_and(|id| facts.attacked(id));
            let role = known.map_or(FillRole::Plain, |country| country.fill);
            let fill = match owner {
                SEA => palette.sea,
                OUTSIDE => palette.outside,
                _ if attacked && bright => palette.attacked_bright,
                _ if attacked => palette.fill(FillRole::Attacked),
                _ if known.is_none() => palette.context,
                _ => palette.fill(role),
            };
            let mark = if attacked { FillRole::Attacked.mark() } else { role.mark() };
            Paint { fill, mark, attacked }
        };
        let (columns, rows) = raster.size();
        Self {
            raster,
            palette,
            area,
            paints: (0..=u8::MAX).map(paint).collect(),
            taken: vec![false; columns * rows],
            buf,
        }
    }

    /// The map's view.
    pub(super) fn view(&self) -> View {
        *self.raster.view()
    }

    /// The paint of an owner.
    pub(super) fn paint(&self, owner: u8) -> Paint {
        self.paints[usize::from(owner)]
    }

    /// Paints land, water and borders.
    pub(super) fn paint_base(&mut self) {
        let (columns, rows) = self.raster.size();
        for row in 0..rows {
            let start = self.buf.index_of(self.area.x, self.area.y + row as u16);
            let cells = &mut self.buf.content[start..start + columns];
            for (column, (base, cell)) in self.raster.row(row).iter().zip(cells).enumerate() {
                let paint = self.paints[usize::from(base.owner)];
                let (glyph, ink, ground) = if self.palette.coloured {
                    coloured(*base, &self.paints, self.palette, (column, row))
                } else {
                    (uncoloured(*base, paint, self.palette.glyphs, (column, row)), Color::Reset, Color::Reset)
                };
                cell.set_char(glyph);
                cell.fg = ink;
                cell.bg = ground;
                cell.modifier = if !self.palette.coloured && base.coast == 0 && base.border != 0 {
                    Modifier::DIM
                } else {
                    Modifier::empty()
                };
            }
        }
    }

    /// Draws the outline of a state over its own land.
    pub(super) fn outline(&mut self, country: CountryId, ink: Color) {
        let Some(owner) = self.raster.owner_of(country) else { return };
        let raster = self.raster;
        raster.outline(owner, |column, row, mask| self.dots(column, row, mask, ink, Modifier::BOLD));
    }

    /// Puts line dots into a cell, instead of the lines that were there.
    pub(super) fn dots(&mut self, column: usize, row: usize, mask: u8, ink: Color, modifier: Modifier) {
        let glyph = line_glyph(mask, self.palette.glyphs);
        self.put((column as i32, row as i32), glyph, ink, modifier);
    }

    /// Puts a character on a cell and keeps the ground; outside the area nothing happens.
    pub(super) fn put(&mut self, at: (i32, i32), glyph: char, ink: Color, modifier: Modifier) {
        let Some((column, row)) = self.inside(at) else { return };
        let Some(base) = self.raster.cell(column, row) else { return };
        let ground = self.ground(*base);
        let cell = &mut self.buf[(self.area.x + column as u16, self.area.y + row as u16)];
        cell.set_char(glyph);
        cell.fg = ink;
        cell.bg = ground;
        cell.modifier = modifier;
    }

    /// The colour under a character: that of whoever has at least half the cell.
    fn ground(&self, base: BaseCell) -> Color {
        self.paints[usize::from(base.holder())].fill
    }

    /// Writes a text that was placed with [`Self::free`]; a ground of its own makes it a tag.
    pub(super) fn write(
        &mut self,
        at: (i32, i32),
        text: &str,
        ink: Color,
        tag: Option<Color>,
        modifier: Modifier,
    ) {
        let Some((column, row)) = self.inside(at) else { return };
        let room = self.raster.size().0 - column;
        let (x, y) = (self.area.x + column as u16, self.area.y + row as u16);
        for offset in 0..text.width().min(room) {
            let ground = match (tag, self.raster.cell(column + offset, row)) {
                (Some(ground), _) => ground,
                (None, Some(base)) => self.ground(*base),
                (None, None) => continue,
            };
            let cell = &mut self.buf[(x + offset as u16, y)];
            cell.reset();
            cell.bg = ground;
        }
        self.buf.set_stringn(x, y, text, room, Style::new().fg(ink).add_modifier(modifier));
        self.take(at, text.width());
        if self.palette.patterned {
            // The land's pattern must not read as a part of the text.
            self.blank((at.0 - 1, at.1));
            self.blank((at.0 + text.width() as i32, at.1));
        }
    }

    /// Empties a cell of its pattern; lines stay.
    fn blank(&mut self, at: (i32, i32)) {
        let Some((column, row)) = self.inside(at) else { return };
        let Some(base) = self.raster.cell(column, row) else { return };
        let mark = self.paint(base.owner).mark;
        let free = self.free(at, 1);
        let cell = &mut self.buf[(self.area.x + column as u16, self.area.y + row as u16)];
        if free && cell.symbol().chars().eq([mark]) {
            cell.set_char(' ');
        }
    }

    /// Whether this many cells from here on lie within the area and carry nothing yet.
    pub(super) fn free(&self, (column, row): (i32, i32), width: usize) -> bool {
        (0..width).all(|offset| {
            self.inside((column + offset as i32, row))
                .is_some_and(|(x, y)| !self.taken[y * self.raster.size().0 + x])
        })
    }

    /// Marks cells as carrying something that labels must not cover.
    pub(super) fn take(&mut self, (column, row): (i32, i32), width: usize) {
        for offset in 0..width {
            if let Some((x, y)) = self.inside((column + offset as i32, row)) {
                let index = y * self.raster.size().0 + x;
                self.taken[index] = true;
            }
        }
    }

    /// The cell as an index pair; none outside the area.
    pub(super) fn inside(&self, (column, row): (i32, i32)) -> Option<(usize, usize)> {
        let (columns, rows) = self.raster.size();
        let (column, row) = (usize::try_from(column).ok()?, usize::try_from(row).ok()?);
        (column < columns && row < rows).then_some((column, row))
    }
}

/// Whether the land's pattern has a mark in this cell: a loose lattice.
fn on_lattice((column, row): (usize, usize)) -> bool {
    (column + row * 3).is_multiple_of(6)
}

/// A cell in colour: two grounds by quarters, or one ground with the border line of two states
/// whose colours do not tell them apart.
fn coloured(
    base: BaseCell,
    paints: &[Paint],
    palette: &MapPalette,
    at: (usize, usize),
) -> (char, Color, Color) {
    let paint = |owner: u8| paints[usize::from(owner)];
    let fill = paint(base.owner).fill;
    let other = paint(base.other).fill;
    if base.tiny {
        let glyph = if palette.glyphs == GlyphSet::Unicode { '■' } else { '*' };
        return (glyph, fill, other);
    }
    if fill != other && base.quarters != 0xF {
        return match palette.glyphs {
            GlyphSet::Unicode => (QUADRANTS[usize::from(base.quarters & 0xF)], fill, other),
            GlyphSet::Ascii => (' ', palette.border, paint(base.holder()).fill),
        };
    }
    // Where colours do not tell land from water, the coast is a line.
    if is_land(base.owner) && fill == palette.sea && base.coast | base.border != 0 {
        return (line_glyph(base.coast | base.border, palette.glyphs), palette.border_context, fill);
    }
    let [one, two] = base.sides.map(|owner| paint(owner).fill);
    if base.border != 0 && one == fill && two == fill {
        let ink = if fill == palette.context { palette.border_context } else { palette.border };
        return (line_glyph(base.border, palette.glyphs), ink, fill);
    }
    let patterned = palette.patterned && is_land(base.owner) && on_lattice(at);
    (if patterned { paint(base.owner).mark } else { ' ' }, palette.border, fill)
}

/// A cell without colour: coasts and borders as lines, the land's mark as a loose pattern.
fn uncoloured(base: BaseCell, paint: Paint, glyphs: GlyphSet, at: (usize, usize)) -> char {
    let mask = base.coast | base.border;
    if base.tiny {
        return if glyphs == GlyphSet::Unicode { '■' } else { '*' };
    }
    if mask != 0 {
        return line_glyph(mask, glyphs);
    }
    if is_land(base.owner) && (on_lattice(at) || (paint.attacked && (at.0 + at.1).is_multiple_of(2))) {
        return paint.mark;
    }
    ' '
}

/// Line dots as one character.
pub(super) fn line_glyph(mask: u8, glyphs: GlyphSet) -> char {
    match glyphs {
        GlyphSet::Unicode => char::from_u32(0x2800 + u32::from(mask)).unwrap_or(' '),
        GlyphSet::Ascii => ascii_line(mask),
    }
}

/// The ASCII character that is most like these dots.
fn ascii_line(mask: u8) -> char {
    if mask == 0 {
        return ' ';
    }
    let rows = BRAILLE.map(|bits| mask & (bits[0] | bits[1]) != 0);
    let left: u32 = (0..4).filter(|&row| mask & BRAILLE[row][0] != 0).map(|row| row as u32 + 1).sum();
    let right: u32 = (0..4).filter(|&row| mask & BRAILLE[row][1] != 0).map(|row| row as u32 + 1).sum();
    match rows {
        [false, _, _, false] => '-',
        [false, false, _, true] => '.',
        [true, _, false, false] => '\'',
        _ if left == 0 || right == 0 => '|',
        _ => {
            let count = |column: usize| (0..4).filter(|&row| mask & BRAILLE[row][column] != 0).count() as u32;
            // Compare the mean heights of the two columns without dividing.
            let (left, right) = (left * count(1), right * count(0));
            match left.cmp(&right) {
                std::cmp::Ordering::Less => '\\',
                std::cmp::Ordering::Greater => '/',
                std::cmp::Ordering::Equal => ':',
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_lines_follow_the_dots() {
        let mask = |dots: &[(usize, usize)]| dots.iter().fold(0, |m, &(x, y)| m | BRAILLE[y][x]);
        assert_eq!(ascii_line(0), ' ');
        assert_eq!(ascii_line(mask(&[(0, 0), (1, 0)])), '\'');
        assert_eq!(ascii_line(mask(&[(0, 3), (1, 3)])), '.');
        assert_eq!(ascii_line(mask(&[(0, 1), (1, 2)])), '-');
        assert_eq!(ascii_line(mask(&[(0, 0), (0, 1), (0, 2), (0, 3)])), '|');
        assert_eq!(ascii_line(mask(&[(0, 0), (0, 1), (1, 2), (1, 3)])), '\\');
        assert_eq!(ascii_line(mask(&[(1, 0), (1, 1), (0, 2), (0, 3)])), '/');
    }

    #[test]
    fn ascii_lines_are_ascii() {
        assert!((0..=u8::MAX).all(|mask| line_glyph(mask, GlyphSet::Ascii).is_ascii()));
    }
}
