//! Where this program keeps its things, and the assets that lie there over the embedded ones.

use anyhow::anyhow;

use super::arguments::Global;
use super::exit::Stop;
use super::language::{language_of, words_of};
use crate::content::Library;
use crate::store::{Paths, StoreError, read_assets};

/// Where this program keeps its things.
pub fn paths(global: &Global) -> Result<Paths, Stop> {
    Paths::find(global.data_dir.as_deref()).map_err(|error| Stop::Failed(said(global, &error)))
}

/// The assets that the program carries, with those of the data folder over them, told in the reader's language.
pub fn library(global: &Global) -> Result<Library, Stop> {
    Ok(assets(global)?.told_in(language_of(global).slug()))
}

fn assets(global: &Global) -> Result<Library, Stop> {
    // Without a home there is nothing to lay over; only what needs a folder complains.
    let Ok(paths) = Paths::find(global.data_dir.as_deref()) else { return Ok(Library::embedded()) };
    let texts = match read_assets(&paths.assets()) {
        // A home that is none, such as `/dev/null`, holds nothing to lay over either.
        Err(_) if global.data_dir.is_none() && !paths.data().is_dir() => return Ok(Library::embedded()),
        texts => texts.map_err(|error| said(global, &error))?,
    };
    Ok(Library::with_overrides(texts))
}

/// What the disk said, in the reader's language and fit for one line.
pub fn said(global: &Global, error: &StoreError) -> anyhow::Error {
    anyhow!(error.told(&words_of(global)))
}
