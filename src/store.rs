//! The disk: saved games, overriding assets, settings.
//!
//! Enters: paths and names, which are hostile until checked; lines of a journal; bytes of files, of
//! which no more is read than a bound. Leaves: journals read, lines acknowledged once they are on the
//! disk, or an error with its place. Never here: rules, the terminal.

pub mod assets;
pub mod disk;
mod files;
pub mod name;
pub mod notes;
pub mod paths;
pub mod problem;
pub mod saves;
pub mod settings;
mod told;
pub mod writer;

pub use assets::read_assets;
pub use disk::{Disk, RealDisk};
pub use files::{read_file, write_file, write_new, write_on};
pub use name::{SaveName, SaveRef};
pub use paths::Paths;
pub use problem::{Action, Found, NameProblem, StoreError};
pub use saves::{Migration, Save, SaveEntry, Saves};
pub use settings::{ColorChoice, Settings, SettingsProblem, Theme};
pub use writer::{Ticket, WriteStatus, Writer};
