//! Colours and glyphs of the map.
//!
//! Enters: nothing. Leaves: palettes. Never here: the choice of a theme.

#![allow(clippy::unreadable_literal, reason = "colours are read as six hexadecimal digits")]

use ratatui::style::Color;

use super::facts::{FillRole, HubKind};
use crate::content::Mode;

/// A colour from its six hexadecimal digits.
const fn rgb(hex: u32) -> Color {
    Color::from_u32(hex)
}

/// The characters the terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GlyphSet {
    /// Braille, quadrants and geometric shapes.
    #[default]
    Unicode,
    /// Printable ASCII only.
    Ascii,
}

impl GlyphSet {
    /// The mark of a consignment.
    #[must_use]
    pub fn consignment(self, mode: Mode) -> char {
        match (self, mode) {
            (Self::Unicode, Mode::Air) => '▲',
            (Self::Unicode, Mode::Road) => '●',
            (Self::Unicode, Mode::Rail) => '■',
            (Self::Unicode, Mode::Sea) => '◆',
            (Self::Unicode, Mode::Digital) => '▼',
            (Self::Ascii, Mode::Air) => '^',
            (Self::Ascii, Mode::Road) => 'o',
            (Self::Ascii, Mode::Rail) => '#',
            (Self::Ascii, Mode::Sea) => '~',
            (Self::Ascii, Mode::Digital) => '%',
        }
    }

    /// The mark of a hub: the hollow form of what travels there.
    #[must_use]
    pub fn hub(self, kind: HubKind) -> char {
        match (self, kind) {
            (Self::Unicode, HubKind::Port) => '◇',
            (Self::Unicode, HubKind::Airport) => '△',
            (Self::Unicode, HubKind::Rail) => '□',
            (Self::Unicode, HubKind::Capital) => '○',
            (Self::Ascii, HubKind::Port) => 'p',
            (Self::Ascii, HubKind::Airport) => 'a',
            (Self::Ascii, HubKind::Rail) => 'r',
            (Self::Ascii, HubKind::Capital) => '@',
        }
    }

    /// The mark of a closure.
    #[must_use]
    pub fn closure(self) -> char {
        match self {
            Self::Unicode => '×',
            Self::Ascii => 'x',
        }
    }

    /// The head of an arrow, by the direction in which it flies (right and down are positive).
    #[must_use]
    pub fn arrow_head(self, dx: f64, dy: f64) -> char {
        let steep = dy.abs() > dx.abs() * 2.0;
        let flat = dx.abs() > dy.abs() * 2.0;
        match (self, steep, flat, dx > 0.0, dy > 0.0) {
            (Self::Unicode, true, _, _, true) => '▼',
            (Self::Unicode, true, _, _, false) => '▲',
            (Self::Unicode, _, true, true, _) => '►',
            (Self::Unicode, _, true, false, _) => '◄',
            (Self::Unicode, _, _, true, true) => '◢',
            (Self::Unicode, _, _, false, true) => '◣',
            (Self::Unicode, _, _, true, false) => '◥',
            (Self::Unicode, _, _, false, false) => '◤',
            (Self::Ascii, true, _, _, true) => 'v',
            (Self::Ascii, true, _, _, false) => '^',
            (Self::Ascii, _, _, true, _) => '>',
            (Self::Ascii, _, _, false, _) => '<',
        }
    }
}

/// The map's colours. Without colour (`coloured` false) lines, patterns and reversed text carry
/// all meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapPalette {
    /// Characters to draw with.
    pub glyphs: GlyphSet,
    /// Whether colours may be used at all.
    pub coloured: bool,
    /// Also show patterns on coloured land.
    pub patterned: bool,
    /// Water.
    pub sea: Color,
    /// Beyond the sheet.
    pub outside: Color,
    /// Land that takes no part.
    pub context: Color,
    /// Land by role, in the order of [`FillRole::ALL`].
    pub fills: [Color; 14],
    /// Attacked land at the height of its pulse.
    pub attacked_bright: Color,
    /// Borders between states.
    pub border: Color,
    /// Borders within land that takes no part.
    pub border_context: Color,
    /// Codes and names.
    pub label: Color,
    /// Codes on attacked land.
    pub label_attacked: Color,
    /// The outline and code of the selected state.
    pub selected: Color,
    /// Attacks.
    pub adversary: Color,
    /// Routes and consignments: air, road, rail, sea, digital.
    pub modes: [Color; 5],
    /// Closed routes and places.
    pub closed: Color,
    /// Hubs.
    pub hub: Color,
}

impl MapPalette {
    /// The colour of a role.
    #[must_use]
    pub fn fill(&self, role: FillRole) -> Color {
        self.fills[role.index()]
    }

    /// The colour of a mode.
    #[must_use]
    pub fn mode(&self, mode: Mode) -> Color {
        match mode {
            Mode::Air => self.modes[0],
            Mode::Road => self.modes[1],
            Mode::Rail => self.modes[2],
            Mode::Sea => self.modes[3],
            Mode::Digital => self.modes[4],
        }
    }

    /// A dark chart in 24-bit colour. Fills differ in lightness as well as in hue (blue against
    /// orange), so that they hold for the colour-blind.
    #[must_use]
    pub const fn dark() -> Self {
        Self {
            glyphs: GlyphSet::Unicode,
            coloured: true,
            patterned: false,
            sea: rgb(0x101a26),
            outside: rgb(0x0a1018),
            context: rgb(0x1f262f),
            fills: [
                rgb(0x3a4757), // plain
                rgb(0x9e2a2b), // attacked
                rgb(0x2a66aa), // giving
                rgb(0x2b4f78), // offering
                rgb(0x5a5745), // undecided
                rgb(0x80520f), // refusing
                rgb(0x2b4f78), // ally
                rgb(0x6a633c), // not aligned
                rgb(0x4a4460), // partner
                rgb(0x2f3843), // step 0
                rgb(0x294561), // step 1
                rgb(0x27567f), // step 2
                rgb(0x27679c), // step 3
                rgb(0x2a6fb0), // step 4
            ],
            attacked_bright: rgb(0xd63a35),
            border: rgb(0x7d8b9c),
            border_context: rgb(0x3d4856),
            label: rgb(0xf0f5fa),
            label_attacked: rgb(0xffffff),
            selected: rgb(0xffd866),
            adversary: rgb(0xff7b54),
            modes: [rgb(0x9cdcfe), rgb(0xf2e5a0), rgb(0xd8b4f8), rgb(0x7fe0c3), rgb(0xc8d0d8)],
            closed: rgb(0xff9e64),
            hub: rgb(0xc8d0d8),
        }
    }

    /// A light chart in 24-bit colour, on the same principle.
    #[must_use]
    pub const fn light() -> Self {
        Self {
            glyphs: GlyphSet::Unicode,
            coloured: true,
            patterned: false,
            sea: rgb(0xe6edf4),
            outside: rgb(0xf3f5f7),
            context: rgb(0xd9dde2),
            fills: [
                rgb(0xc2cbd5), // plain
                rgb(0xb02a26), // attacked
                rgb(0x7fb2e8), // giving
                rgb(0xb3d2f0), // offering
                rgb(0xe4dcb2), // undecided
                rgb(0xe8b25a), // refusing
                rgb(0xb3d2f0), // ally
                rgb(0xe0d69c), // not aligned
                rgb(0xd2c8e6), // partner
                rgb(0xd3dae2), // step 0
                rgb(0xb9d3ea), // step 1
                rgb(0x9cc4e8), // step 2
                rgb(0x7db3e3), // step 3
                rgb(0x62a3dc), // step 4
            ],
            attacked_bright: rgb(0xcf2f2a),
            border: rgb(0x5f6c7b),
            border_context: rgb(0xa9b2bc),
            label: rgb(0x12202e),
            label_attacked: rgb(0xffffff),
            selected: rgb(0x6a006a),
            adversary: rgb(0xa03000),
            modes: [rgb(0x0b4f96), rgb(0x5c4a00), rgb(0x6a1b9a), rgb(0x00594a), rgb(0x33414f)],
            closed: rgb(0x9a3b00),
            hub: rgb(0x33414f),
        }
    }

    /// Black water, bright lines, strong fills.
    #[must_use]
    pub const fn high_contrast() -> Self {
        Self {
            glyphs: GlyphSet::Unicode,
            coloured: true,
            patterned: true,
            sea: rgb(0x000000),
            outside: rgb(0x000000),
            context: rgb(0x000000),
            fills: [
                rgb(0x2e2e2e), // plain
                rgb(0x8a0000), // attacked
                rgb(0x004a9e), // giving
                rgb(0x003366), // offering
                rgb(0x3d3d00), // undecided
                rgb(0x6b3f00), // refusing
                rgb(0x003366), // ally
                rgb(0x4a4400), // not aligned
                rgb(0x3a2a5a), // partner
                rgb(0x2e2e2e), // step 0
                rgb(0x00284d), // step 1
                rgb(0x003a70), // step 2
                rgb(0x004a9e), // step 3
                rgb(0x0058bd), // step 4
            ],
            attacked_bright: rgb(0xb80000),
            border: rgb(0xb0b0b0),
            border_context: rgb(0x808080),
            label: rgb(0xffffff),
            label_attacked: rgb(0xffffff),
            selected: rgb(0xffee00),
            adversary: rgb(0xff8050),
            modes: [rgb(0x80d8ff), rgb(0xffef90), rgb(0xe0b0ff), rgb(0x70ffd0), rgb(0xffffff)],
            closed: rgb(0xffa060),
            hub: rgb(0xffffff),
        }
    }

    /// The terminal's own sixteen colours: few fills, so that marks and patterns say more.
    #[must_use]
    pub const fn sixteen() -> Self {
        Self {
            glyphs: GlyphSet::Unicode,
            coloured: true,
            patterned: true,
            sea: Color::Black,
            outside: Color::Black,
            context: Color::Black,
            fills: [
                Color::DarkGray,  // plain
                Color::Red,       // attacked
                Color::LightBlue, // giving
                Color::Blue,      // offering
                Color::DarkGray,  // undecided
                Color::Magenta,   // refusing
                Color::Blue,      // ally
                Color::Magenta,   // not aligned
                Color::DarkGray,  // partner
                Color::DarkGray,  // step 0
                Color::DarkGray,  // step 1
                Color::Blue,      // step 2
                Color::Blue,      // step 3
                Color::LightBlue, // step 4
            ],
            attacked_bright: Color::LightRed,
            border: Color::Gray,
            border_context: Color::DarkGray,
            label: Color::White,
            label_attacked: Color::White,
            selected: Color::LightYellow,
            adversary: Color::White,
            modes: [
                Color::LightCyan,
                Color::LightYellow,
                Color::LightMagenta,
                Color::LightGreen,
                Color::White,
            ],
            closed: Color::Yellow,
            hub: Color::White,
        }
    }

    /// No colour at all.
    #[must_use]
    pub const fn plain() -> Self {
        Self {
            glyphs: GlyphSet::Unicode,
            coloured: false,
            patterned: true,
            sea: Color::Reset,
            outside: Color::Reset,
            context: Color::Reset,
            fills: [Color::Reset; 14],
            attacked_bright: Color::Reset,
            border: Color::Reset,
            border_context: Color::Reset,
            label: Color::Reset,
            label_attacked: Color::Reset,
            selected: Color::Reset,
            adversary: Color::Reset,
            modes: [Color::Reset; 5],
            closed: Color::Reset,
            hub: Color::Reset,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn meaning_is_never_by_colour_alone() {
        let marks: BTreeSet<char> = FillRole::ALL.iter().map(|role| role.mark()).collect();
        assert_eq!(marks.len(), FillRole::ALL.len());
        for (index, role) in FillRole::ALL.iter().enumerate() {
            assert_eq!(role.index(), index);
        }
        for glyphs in [GlyphSet::Unicode, GlyphSet::Ascii] {
            let modes: BTreeSet<char> = Mode::ALL.iter().map(|&mode| glyphs.consignment(mode)).collect();
            assert_eq!(modes.len(), Mode::ALL.len());
        }
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(colour: Color) -> f64 {
        let Color::Rgb(red, green, blue) = colour else { panic!("{colour} is not 24-bit") };
        let [red, green, blue] = [red, green, blue].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio (WCAG 2.2), 1 to 21.
    fn contrast(one: Color, other: Color) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn texts_and_lines_stand_out_from_their_ground() {
        for palette in [MapPalette::dark(), MapPalette::light(), MapPalette::high_contrast()] {
            let calm = FillRole::ALL.into_iter().filter(|role| *role != FillRole::Attacked);
            let grounds: Vec<Color> = calm.map(|role| palette.fill(role)).collect();
            for &ground in grounds.iter().chain([&palette.sea, &palette.context]) {
                assert!(contrast(palette.label, ground) >= 4.5, "label on {ground}");
                assert!(contrast(palette.selected, ground) >= 3.0, "selection on {ground}");
            }
            for ground in [palette.fill(FillRole::Attacked), palette.attacked_bright] {
                assert!(contrast(palette.label_attacked, ground) >= 4.5, "label on {ground}");
            }
            for &line in palette.modes.iter().chain([&palette.adversary, &palette.closed]) {
                for ground in [palette.sea, palette.context] {
                    assert!(contrast(line, ground) >= 4.5, "{line} on {ground}");
                }
            }
        }
    }

    #[test]
    fn our_glyphs_are_one_cell_wide() {
        use unicode_width::UnicodeWidthChar;
        let glyphs = GlyphSet::Unicode;
        let heads = [
            (1.0, 0.0),
            (-1.0, 0.0),
            (0.0, 1.0),
            (0.0, -1.0),
            (1.0, 1.0),
            (-1.0, 1.0),
            (1.0, -1.0),
            (-1.0, -1.0),
        ]
        .map(|(dx, dy)| glyphs.arrow_head(dx, dy));
        let hubs =
            [HubKind::Port, HubKind::Airport, HubKind::Rail, HubKind::Capital].map(|kind| glyphs.hub(kind));
        let modes = Mode::ALL.map(|mode| glyphs.consignment(mode));
        for glyph in heads.iter().chain(&hubs).chain(&modes).chain(&[glyphs.closure()]) {
            assert_eq!(glyph.width(), Some(1), "{glyph}");
        }
    }
}
