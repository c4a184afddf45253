//! Colours and glyphs of the map.
//!
//! Enters: nothing. Leaves: palettes. Never here: the choice of a theme.

use ratatui::style::Color;

use super::facts::{FillRole, HubKind};
use crate::content::Mode;

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
    #[allow(clippy::unreadable_literal, reason = "colours are read as six hexadecimal digits")]
    pub const fn dark() -> Self {
        const fn rgb(hex: u32) -> Color {
            Color::from_u32(hex)
        }
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
                rgb(0x2f6db3), // giving
                rgb(0x2b5380), // offering
                rgb(0x5a5745), // undecided
                rgb(0x8a5a14), // refusing
                rgb(0x2b5380), // ally
                rgb(0x6a633c), // not aligned
                rgb(0x4a4460), // partner
                rgb(0x333d4a),
                rgb(0x32506b),
                rgb(0x33688f),
                rgb(0x3b82b5),
                rgb(0x529fd6),
            ],
            attacked_bright: rgb(0xd63a35),
            border: rgb(0x7d8b9c),
            border_context: rgb(0x3d4856),
            label: rgb(0xe6edf3),
            label_attacked: rgb(0xffffff),
            selected: rgb(0xffd866),
            adversary: rgb(0xff7b54),
            modes: [rgb(0x9cdcfe), rgb(0xf2e5a0), rgb(0xd8b4f8), rgb(0x7fe0c3), rgb(0xc8d0d8)],
            closed: rgb(0xff9e64),
            hub: rgb(0xc8d0d8),
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
