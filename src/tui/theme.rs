//! Colours by what they mean.
//!
//! Enters: the choice of a theme. Leaves: styles for named roles. Never here: what is drawn. Never
//! elsewhere: a colour. The map has its own palette, chosen here too.
//!
//! Good and bad are blue and orange, which hold for the colour-blind, and differ in lightness; a glyph
//! always says the same as the colour.

use ratatui::style::{Color, Modifier, Style};

use crate::base::named;

named! {
    /// The themes there are.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum ThemeName {
        /// For dark rooms.
        #[default]
        Dark = "dark",
        /// For bright rooms.
        Light = "light",
        /// Black, white and little else.
        HighContrast = "high-contrast",
        /// The terminal's own sixteen colours.
        Sixteen = "sixteen",
        /// No colour.
        Plain = "plain",
    }
}

impl ThemeName {
    /// The next one.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }
}

/// Styles by role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Which theme this is.
    pub name: ThemeName,
    /// The ground of everything.
    pub ground: Style,
    /// Text to read.
    pub text: Style,
    /// Text that stands back: units, hours, explanations.
    pub quiet: Style,
    /// Lines, empty bars.
    pub faint: Style,
    /// Headings.
    pub heading: Style,
    /// What the eye should find first: the chosen thing, the name of the game.
    pub accent: Style,
    /// Borders of panes.
    pub border: Style,
    /// The border of the pane that takes the keys.
    pub border_focus: Style,
    /// The row under the cursor, in the pane that takes the keys.
    pub cursor: Style,
    /// The row under the cursor in another pane.
    pub cursor_away: Style,
    /// Header and footer.
    pub bar: Style,
    /// A key in footer and help.
    pub key: Style,
    /// Better.
    pub good: Style,
    /// Take care.
    pub warning: Style,
    /// Worse.
    pub bad: Style,
    /// What a seat has to answer.
    pub card: Style,
    /// The coach.
    pub coach: Style,
}

const fn rgb(hex: u32) -> Color {
    Color::from_u32(hex)
}

const fn on(foreground: u32, background: u32) -> Style {
    Style::new().fg(rgb(foreground)).bg(rgb(background))
}

const fn fg(foreground: u32) -> Style {
    Style::new().fg(rgb(foreground))
}

impl Theme {
    /// The styles of a theme.
    #[must_use]
    pub const fn of(name: ThemeName) -> Self {
        match name {
            ThemeName::Dark => Self::dark(),
            ThemeName::Light => Self::light(),
            ThemeName::HighContrast => Self::high_contrast(),
            ThemeName::Sixteen => Self::sixteen(),
            ThemeName::Plain => Self::plain(),
        }
    }

    /// Whether it uses colour.
    #[must_use]
    pub fn coloured(&self) -> bool {
        self.name != ThemeName::Plain
    }

    const fn dark() -> Self {
        Self {
            name: ThemeName::Dark,
            ground: on(0xd6_de_e8, 0x0d_13_1b),
            text: fg(0xd6_de_e8),
            quiet: fg(0x8d_9b_ab),
            faint: fg(0x45_52_61),
            heading: fg(0x9f_b3_c8).add_modifier(Modifier::BOLD),
            accent: fg(0xff_d8_66).add_modifier(Modifier::BOLD),
            border: fg(0x33_40_4f),
            border_focus: fg(0x6c_a8_dc),
            cursor: on(0xff_ff_ff, 0x25_4a_6e),
            cursor_away: on(0xd6_de_e8, 0x1b_27_35),
            bar: on(0xb8_c5_d3, 0x16_20_2c),
            key: fg(0xff_d8_66),
            good: fg(0x6c_b6_ff),
            warning: fg(0xe9_b9_5c),
            bad: fg(0xff_7b_54),
            card: on(0xff_e3_9a, 0x33_2b_15),
            coach: on(0xd5_f0_e6, 0x12_33_2c),
        }
    }

    const fn light() -> Self {
        Self {
            name: ThemeName::Light,
            ground: on(0x1b_24_30, 0xfa_fa_f7),
            text: fg(0x1b_24_30),
            quiet: fg(0x57_63_70),
            faint: fg(0xb4_bc_c4),
            heading: fg(0x2c_48_66).add_modifier(Modifier::BOLD),
            accent: fg(0x7a_4b_00).add_modifier(Modifier::BOLD),
            border: fg(0xc2_c9_d0),
            border_focus: fg(0x1f_5f_9f),
            cursor: on(0xff_ff_ff, 0x1f_5f_9f),
            cursor_away: on(0x1b_24_30, 0xe3_e8_ee),
            bar: on(0x2a_36_44, 0xe9_ec_ef),
            key: fg(0x7a_4b_00),
            good: fg(0x0b_5c_ad),
            warning: fg(0x86_5a_00),
            bad: fg(0xb0_30_10),
            card: on(0x4a_36_00, 0xff_ed_c2),
            coach: on(0x0c_3b_2e, 0xd8_f0_e6),
        }
    }

    const fn high_contrast() -> Self {
        Self {
            name: ThemeName::HighContrast,
            ground: on(0xff_ff_ff, 0x00_00_00),
            text: fg(0xff_ff_ff),
            quiet: fg(0xd8_d8_d8),
            faint: fg(0x8a_8a_8a),
            heading: fg(0xff_ff_ff).add_modifier(Modifier::BOLD),
            accent: fg(0xff_ff_00).add_modifier(Modifier::BOLD),
            border: fg(0x8a_8a_8a),
            border_focus: fg(0xff_ff_00),
            cursor: on(0x00_00_00, 0xff_ff_00),
            cursor_away: on(0xff_ff_ff, 0x3a_3a_3a),
            bar: on(0xff_ff_ff, 0x26_26_26),
            key: fg(0xff_ff_00),
            good: fg(0x66_d9_ff),
            warning: fg(0xff_d0_40),
            bad: fg(0xff_90_60),
            card: on(0x00_00_00, 0xff_ff_ff),
            coach: on(0x00_00_00, 0x66_d9_ff),
        }
    }

    const fn sixteen() -> Self {
        Self {
            name: ThemeName::Sixteen,
            ground: Style::new(),
            text: Style::new(),
            quiet: Style::new().fg(Color::Gray),
            faint: Style::new().fg(Color::DarkGray),
            heading: Style::new().add_modifier(Modifier::BOLD),
            accent: Style::new().fg(Color::LightYellow).add_modifier(Modifier::BOLD),
            border: Style::new().fg(Color::DarkGray),
            border_focus: Style::new().fg(Color::LightCyan),
            cursor: Style::new().fg(Color::White).bg(Color::Blue).add_modifier(Modifier::BOLD),
            cursor_away: Style::new().add_modifier(Modifier::UNDERLINED),
            bar: Style::new().add_modifier(Modifier::REVERSED),
            key: Style::new().add_modifier(Modifier::BOLD),
            good: Style::new().fg(Color::LightCyan),
            warning: Style::new().fg(Color::LightYellow),
            bad: Style::new().fg(Color::LightRed),
            card: Style::new().fg(Color::Black).bg(Color::Yellow),
            coach: Style::new().fg(Color::Black).bg(Color::Cyan),
        }
    }

    const fn plain() -> Self {
        let none = Style::new();
        Self {
            name: ThemeName::Plain,
            ground: none,
            text: none,
            quiet: none,
            faint: none.add_modifier(Modifier::DIM),
            heading: none.add_modifier(Modifier::BOLD),
            accent: none.add_modifier(Modifier::BOLD),
            border: none,
            border_focus: none.add_modifier(Modifier::BOLD),
            cursor: none.add_modifier(Modifier::REVERSED),
            cursor_away: none.add_modifier(Modifier::UNDERLINED),
            bar: none.add_modifier(Modifier::REVERSED),
            key: none.add_modifier(Modifier::BOLD),
            good: none,
            warning: none,
            bad: none.add_modifier(Modifier::BOLD),
            card: none.add_modifier(Modifier::REVERSED),
            coach: none.add_modifier(Modifier::REVERSED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance of WCAG 2.
    fn luminance(colour: Color) -> f64 {
        let Color::Rgb(r, g, b) = colour else { panic!("not a 24-bit colour: {colour:?}") };
        let channel = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.03928 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
    }

    fn contrast(a: Color, b: Color) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_stands_out_from_its_ground() {
        for name in [ThemeName::Dark, ThemeName::Light, ThemeName::HighContrast] {
            let theme = Theme::of(name);
            let ground = theme.ground.bg.expect("a ground");
            let least = if name == ThemeName::HighContrast { 7.0 } else { 4.5 };
            for (role, style) in [
                ("text", theme.text),
                ("quiet", theme.quiet),
                ("heading", theme.heading),
                ("accent", theme.accent),
                ("key", theme.key),
                ("good", theme.good),
                ("warning", theme.warning),
                ("bad", theme.bad),
            ] {
                let found = contrast(style.fg.expect("a colour"), ground);
                assert!(found >= least, "{name:?}: {role} has only {found:.1}");
            }
            for (role, style) in [
                ("cursor", theme.cursor),
                ("cursor_away", theme.cursor_away),
                ("bar", theme.bar),
                ("card", theme.card),
                ("coach", theme.coach),
            ] {
                let found = contrast(style.fg.expect("a colour"), style.bg.expect("a ground"));
                assert!(found >= 4.5, "{name:?}: {role} has only {found:.1}");
            }
        }
    }
}
