//! A console that opens no other game: for measurements, and for the picture of it.

use casus::record::Notes;
use casus::store::SaveRef;
use casus::tui::{Fork, Host, NewGame, Opened, SavedGame, Watched};

/// Nobody asks for another game.
pub struct Alone;

impl Host for Alone {
    fn open(&mut self, _: &NewGame) -> anyhow::Result<Opened> {
        anyhow::bail!("no other game is opened here")
    }

    fn saves(&mut self) -> Vec<SavedGame> {
        Vec::new()
    }

    fn resume(&mut self, _: &str) -> anyhow::Result<Opened> {
        anyhow::bail!("no other game is opened here")
    }

    fn watch(&mut self, _: &SaveRef) -> anyhow::Result<Watched> {
        anyhow::bail!("no other game is opened here")
    }

    fn keep_notes(&mut self, _: &SaveRef, _: &Notes) -> anyhow::Result<()> {
        anyhow::bail!("nothing is kept here")
    }

    fn branch(&mut self, _: &Fork) -> anyhow::Result<Opened> {
        anyhow::bail!("no other game is opened here")
    }
}
