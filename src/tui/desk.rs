//! What all screens share: texts, keys, colours, the game on the desk, what was clicked.

mod fitting;
mod given;
mod layer;
mod questions;
mod sitting;

pub use fitting::Fitting;
pub use given::order_of;
pub use layer::{Answer, Effect, Layer, Nature, Reply};
pub use questions::{Ground, Matter, Questions, Scene};
pub use sitting::Sitting;

pub(in crate::tui) use sitting::write_down;

use std::cell::RefCell;
use std::sync::Arc;

use ratatui::layout::Rect;

use crate::base::PerMille;
use crate::content::{Atlas, Catalogue, Library, Seat};
use crate::engine::Setting;
use crate::session::Plan;
use crate::tui::action::{Action, Context};
use crate::tui::facts::Facts;
use crate::tui::glyphs::Glyphs;
use crate::tui::keymap::Keymap;
use crate::tui::layout::Pane;
use crate::tui::map::{GlyphSet, MapPalette, TileMap};
use crate::tui::paint::Look;
use crate::tui::theme::{Theme, ThemeName};
use crate::words::{Severity, Words};

/// How things look and move; from the configuration and the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Looks {
    /// Colours.
    pub theme: ThemeName,
    /// Characters.
    pub glyphs: Glyphs,
    /// Whether anything moves by itself.
    pub motion: bool,
}

/// A line that tells what just happened, until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Which way.
    pub severity: Severity,
}

/// Something on the screen that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A pane of the console.
    Pane(Pane),
    /// A row of the front list, by number.
    Row(usize),
}

/// What all screens share.
pub struct Desk {
    /// Texts of content.
    pub library: Arc<Library>,
    /// What games are made of.
    pub catalogue: Arc<Catalogue>,
    /// Geometry.
    pub atlas: Arc<Atlas>,
    /// The map for small windows.
    pub tiles: TileMap,
    /// Sentences.
    pub words: Arc<Words>,
    /// Keys.
    pub keymap: Keymap,
    /// How things look.
    pub looks: Looks,
    /// Whether a screen that shows nothing comes between two persons; off for those who trust each other.
    pub hand_over: bool,
    /// Who plays the next game: as in the last one, until it is changed.
    pub plan: Plan,
    /// Colours by role.
    pub theme: Theme,
    /// Colours of the map.
    pub palette: MapPalette,
    /// The game, where there is one.
    pub game: Option<Sitting>,
    /// What just happened.
    pub notice: Option<Notice>,
    /// The page about the order that was refused just now, until another key than the handbook's.
    pub refused: Option<Fitting>,
    /// The size of the window.
    pub size: (u16, u16),
    /// What can be clicked, from the last frame.
    pub spots: RefCell<Vec<(Rect, Spot)>>,
    /// Counts up while something moves.
    pub tick: u32,
}

impl Desk {
    /// Whether exercise control looks.
    #[must_use]
    pub fn leads(&self) -> bool {
        self.game.as_ref().is_some_and(|game| game.seat == Seat::Excon)
    }

    /// What things look like.
    #[must_use]
    pub fn look(&self) -> Look<'_> {
        Look { theme: &self.theme, glyphs: self.looks.glyphs }
    }

    /// A message of the catalogue.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// What does not change in the game, where there is one.
    #[must_use]
    pub fn setting(&self) -> Option<&Setting> {
        self.game.as_ref().map(|game| &**game.table.setting())
    }

    /// What the game shows, where there is one.
    #[must_use]
    pub fn facts(&self) -> Option<&Facts> {
        self.game.as_ref().map(|game| &game.facts)
    }

    /// Tells something until the next key.
    pub fn tell(&mut self, severity: Severity, text: String) {
        self.notice = Some(Notice { text, severity });
    }

    /// Whether a need with that coverage, per mille, counts as covered.
    #[must_use]
    pub fn is_covered(&self, coverage: PerMille) -> bool {
        coverage >= self.catalogue.rules.functions.covered_from
    }

    /// The key of an action in these contexts, for a hint.
    #[must_use]
    pub fn key(&self, contexts: &[Context], action: Action) -> String {
        self.keymap
            .key_for(contexts, action)
            .map_or_else(String::new, |key| key.label(self.looks.glyphs == Glyphs::Ascii))
    }

    /// Marks a place as clickable.
    pub fn spot(&self, area: Rect, spot: Spot) {
        self.spots.borrow_mut().push((area, spot));
    }

    /// Marks the rows of a list as clickable, the first of them at the top of the area.
    pub fn spot_rows(&self, area: Rect, first: usize, rows: usize) {
        for (y, index) in (area.y..area.bottom()).zip(first..rows) {
            self.spot(Rect { y, height: 1, ..area }, Spot::Row(index));
        }
    }

    /// The clickable thing at a cell, the last drawn first.
    #[must_use]
    pub fn spot_at(&self, column: u16, row: u16) -> Option<Spot> {
        let position = ratatui::layout::Position { x: column, y: row };
        self.spots.borrow().iter().rev().find(|(area, _)| area.contains(position)).map(|(_, spot)| *spot)
    }

    pub(in crate::tui) fn dress(&mut self) {
        self.theme = Theme::of(self.looks.theme);
        self.palette = palette(self.looks);
    }

    /// Looks at the game again after orders were given or taken back.
    pub(in crate::tui) fn refresh(&mut self) {
        if let Some(game) = &mut self.game {
            let view = game.table.view(game.seat);
            game.facts.refresh(&view, game.table.basket(game.seat), &self.words);
            game.revision += 1;
        }
    }
}

/// The map's palette for these looks.
pub(in crate::tui) fn palette(looks: Looks) -> MapPalette {
    let mut palette = match looks.theme {
        ThemeName::Dark => MapPalette::dark(),
        ThemeName::HighContrast => MapPalette::high_contrast(),
        ThemeName::Sixteen => MapPalette::sixteen(),
        ThemeName::Light => MapPalette::light(),
        ThemeName::Plain => MapPalette::plain(),
    };
    if looks.glyphs == Glyphs::Ascii {
        palette.glyphs = GlyphSet::Ascii;
    }
    palette
}
