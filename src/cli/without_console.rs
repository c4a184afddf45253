//! What is said where the full-screen console is not built in.

use std::path::Path;

use anyhow::anyhow;

use super::arguments::Play;
use super::desk::Desk;
use super::exit::{Exit, Stop};

fn absent() -> Result<Exit, Stop> {
    Err(anyhow!("the console is not built in; play, resume and replay work with --plain").into())
}

/// Opens on the title.
pub fn title(_: &Desk) -> Result<Exit, Stop> {
    absent()
}

/// Opens on a new game.
pub fn play(_: &Desk, _: &Play) -> Result<Exit, Stop> {
    absent()
}

/// Opens on a saved game.
pub fn resume(_: &Desk, _: Option<&Path>) -> Result<Exit, Stop> {
    absent()
}

/// Opens on a saved game, to watch it.
pub fn replay(_: &Desk, _: &Path, _: Option<u16>, _: Option<&Path>) -> Result<Exit, Stop> {
    absent()
}
