//! What is said where the full-screen console is not built in.

use std::path::Path;

use anyhow::anyhow;

use super::arguments::Play;
use super::desk::Desk;
use super::exit::{Exit, Stop};

fn absent(desk: &Desk) -> Result<Exit, Stop> {
    Err(anyhow!(desk.words().text("usage-no-console")).into())
}

/// Opens on the title.
pub fn title(desk: &Desk) -> Result<Exit, Stop> {
    absent(desk)
}

/// Opens on a new game.
pub fn play(desk: &Desk, _: &Play) -> Result<Exit, Stop> {
    absent(desk)
}

/// Opens on a saved game.
pub fn resume(desk: &Desk, _: Option<&Path>) -> Result<Exit, Stop> {
    absent(desk)
}

/// Opens on a saved game, to watch it.
pub fn replay(desk: &Desk, _: &Path, _: Option<u16>, _: Option<&Path>) -> Result<Exit, Stop> {
    absent(desk)
}
