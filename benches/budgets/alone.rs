//! A console that opens no other game: for measurements, and for the picture of it.

use casus::base::ScenarioId;
use casus::record::Replay;
use casus::session::Plan;
use casus::tui::{Host, Opened, SavedGame};

/// Nobody asks for another game.
pub struct Alone;

impl Host for Alone {
    fn open(
        &mut self,
        _: ScenarioId,
        _: &[(String, String)],
        _: Option<u64>,
        _: &Plan,
    ) -> anyhow::Result<Opened> {
        anyhow::bail!("no other game is opened here")
    }

    fn saves(&mut self) -> Vec<SavedGame> {
        Vec::new()
    }

    fn resume(&mut self, _: &str) -> anyhow::Result<Opened> {
        anyhow::bail!("no other game is opened here")
    }

    fn replay(&mut self, _: &str) -> anyhow::Result<Replay> {
        anyhow::bail!("no other game is opened here")
    }
}
