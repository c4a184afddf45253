//! The log asked for with `--log`: what the program does, a line a thing, for whoever looks for a fault.
//! Never here: what a seat may not know, orders, passphrases.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::anyhow;

use super::arguments::Global;
use super::home::said;
use super::language::words_of;
use crate::store::{Action, StoreError};
use crate::words::Arg;

/// Where lines go, if anywhere.
#[derive(Debug, Default)]
pub struct Log(Option<Mutex<File>>);

impl Log {
    /// Opens the file to append to, where one was asked for. It is private to the user.
    pub fn open(global: &Global) -> anyhow::Result<Self> {
        let Some(path) = global.log.as_deref() else { return Ok(Self::default()) };
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options
            .open(path)
            .map_err(|error| StoreError::Io { path: path.to_owned(), action: Action::Write, error })
            .map_err(|error| {
                let why = said(global, &error).to_string();
                anyhow!(words_of(global).with("usage-no-log", &[("why", Arg::from(why))]))
            })?;
        Ok(Self(Some(Mutex::new(file))))
    }

    /// Writes a line with the time. A log that cannot be written stops nothing.
    pub fn line(&self, text: &str) {
        let Some(file) = &self.0 else { return };
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let line = format!("{seconds} {}\n", text.replace(|c: char| c.is_control(), " "));
        let mut file = file.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let _ = file.write_all(line.as_bytes());
    }
}
