//! Where this program keeps its things.

use std::path::{Path, PathBuf};

use super::problem::{Action, StoreError};

/// Where this program keeps its things. Nothing is made before it is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    data: PathBuf,
    config: PathBuf,
}

impl Paths {
    /// Where the platform puts them, or all in the folder given.
    pub fn find(data_dir: Option<&Path>) -> Result<Self, StoreError> {
        if let Some(folder) = data_dir {
            let data =
                std::path::absolute(folder).map_err(|error| StoreError::io(folder, Action::Read, error))?;
            return Ok(Self { config: data.clone(), data });
        }
        let found = directories::ProjectDirs::from("", "", "casus");
        Self::of_platform(found.as_ref().map(|dirs| (dirs.data_dir(), dirs.config_dir())))
    }

    /// What the platform said: data and configuration.
    pub fn of_platform(found: Option<(&Path, &Path)>) -> Result<Self, StoreError> {
        let (data, config) = found.ok_or(StoreError::NoHome)?;
        for folder in [data, config] {
            if !folder.is_absolute() {
                return Err(StoreError::RelativeHome(folder.to_owned()));
            }
        }
        Ok(Self { data: data.to_owned(), config: config.to_owned() })
    }

    /// The folder of all data.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The folder of saved games.
    #[must_use]
    pub fn saves(&self) -> PathBuf {
        self.data.join("saves")
    }

    /// The folder of assets that override those the program carries.
    #[must_use]
    pub fn assets(&self) -> PathBuf {
        self.data.join("assets")
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.ron")
    }
}
