//! The full-screen console: whether there is a terminal for it, and the games it asks for.
//!
//! Enters: what to play. Leaves: the console, until its player leaves.

use std::io::IsTerminal;
use std::path::Path;

use anyhow::anyhow;

use super::Desk;
use super::arguments::Play;
use super::exit::{Exit, Stop};
use super::game;

/// Opens on the title.
pub fn title(desk: &Desk) -> Result<Exit, Stop> {
    terminal(desk)
}

/// Opens on a new game.
pub fn play(desk: &Desk, asked: &Play) -> Result<Exit, Stop> {
    let setting = game::setting(desk, &asked.scenario, &asked.option)?;
    for word in &asked.seat {
        game::seat(&setting, word)?;
    }
    terminal(desk)
}

/// Opens on a saved game.
pub fn resume(desk: &Desk, _save: Option<&Path>) -> Result<Exit, Stop> {
    terminal(desk)
}

/// Opens on a saved game, to watch it.
pub fn replay(desk: &Desk, _save: &Path, _turn: Option<u16>) -> Result<Exit, Stop> {
    terminal(desk)
}

fn terminal(_desk: &Desk) -> Result<Exit, Stop> {
    let screen = std::io::stdout().is_terminal() && std::io::stdin().is_terminal();
    let kind = std::env::var_os("TERM").unwrap_or_default();
    if !screen || kind.is_empty() || kind == "dumb" {
        return Err(anyhow!(
            "the console needs a terminal; without one there are scenario, simulate, verify and handbook"
        )
        .into());
    }
    Err(anyhow!("the console is not built in").into())
}
