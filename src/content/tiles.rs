//! The tile map: one tile a state on a small grid.
//!
//! Enters: the text of the tile file. Leaves: checked `Tile`s, or what is wrong with them.
//! Never here: screens, reading of files.

use serde::Deserialize;

use super::geometry::Role;
use crate::base::CountryId;

const EMBEDDED: &str = include_str!("../../assets/map/tiles.ron");

/// Columns and rows that the grid may have at most.
pub const GRID_MAX: u8 = 32;

/// One state's place on the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    /// The state; none for land that takes no part.
    pub country: Option<CountryId>,
    /// What the state is to the exercise.
    pub role: Role,
    /// From the west, from 0.
    pub column: u8,
    /// From the north, from 0.
    pub row: u8,
}

/// Why a text is no tile map.
#[derive(Debug, thiserror::Error)]
pub enum TilesError {
    /// The text is not a list of tiles.
    #[error("not a list of tiles: {0}")]
    Syntax(#[from] ron::error::SpannedError),
    /// Two tiles in one place, or one state twice.
    #[error("tile at column {column}, row {row}: the place or the state is taken")]
    Taken {
        /// Column of the second.
        column: u8,
        /// Row of the second.
        row: u8,
    },
    /// A tile outside the grid.
    #[error("tile at column {column}, row {row}: beyond {GRID_MAX} columns or rows")]
    Outside {
        /// Its column.
        column: u8,
        /// Its row.
        row: u8,
    },
}

/// The tile map that comes with the program.
///
/// # Errors
/// A fault in the embedded file; a test holds that there is none.
pub fn embedded() -> Result<Vec<Tile>, TilesError> {
    parse(EMBEDDED)
}

/// Reads a tile map.
///
/// # Errors
/// The first fault found.
pub fn parse(text: &str) -> Result<Vec<Tile>, TilesError> {
    let tiles: Vec<Tile> = ron::from_str(text)?;
    for (index, tile) in tiles.iter().enumerate() {
        let (column, row) = (tile.column, tile.row);
        if column >= GRID_MAX || row >= GRID_MAX {
            return Err(TilesError::Outside { column, row });
        }
        let taken = tiles[..index].iter().any(|other| {
            (other.column, other.row) == (column, row)
                || (tile.country.is_some() && other.country == tile.country)
        });
        if taken {
            return Err(TilesError::Taken { column, row });
        }
    }
    Ok(tiles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_and_every_attacked_state_has_one_tile() {
        let tiles = embedded().unwrap();
        assert_eq!(tiles.iter().filter(|tile| tile.role == Role::Member).count(), 27);
        let armenia = CountryId::literal("AM");
        assert!(tiles.iter().any(|tile| tile.country == Some(armenia)), "a scenario has it attacked");
        assert!(tiles.iter().all(|tile| tile.country.is_none() == (tile.role == Role::Context)));
    }

    #[test]
    fn doubles_and_strays_are_refused() {
        let tile = "(country: Some(\"FR\"), role: member, column: 1, row: 2)";
        assert!(matches!(parse(&format!("[{tile}, {tile}]")), Err(TilesError::Taken { column: 1, row: 2 })));
        let stray = tile.replace("row: 2", "row: 99");
        assert!(matches!(parse(&format!("[{stray}]")), Err(TilesError::Outside { row: 99, .. })));
        assert!(matches!(parse("[(country: FR)]"), Err(TilesError::Syntax(_))));
    }
}
