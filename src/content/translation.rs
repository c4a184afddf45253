//! What a translator writes: texts in another language than their author's, by the fields in which they stand.
//!
//! Enters: the text of a file. Leaves: texts by their keys. Never here: what they are texts of.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::reading::read;
use super::text::Text;

/// Texts in one language, by their keys.
#[derive(Debug, Clone, Default)]
pub(super) struct Translation(BTreeMap<String, String>);

/// The same as a translator writes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    texts: Vec<(String, Text)>,
}

impl Translation {
    /// What a file says; nothing where it cannot be read, so that the author's words stay.
    pub(super) fn of(file: &str, text: &str) -> Self {
        let written = read::<Written>(file, text).value;
        let texts = written.into_iter().flat_map(|w| w.texts);
        // A faulty text was read as an empty one.
        let said = texts.filter(|(_, text)| !text.is_empty());
        Self(said.map(|(key, text)| (key, String::from(text))).collect())
    }

    /// What it says under a key.
    pub(super) fn said(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// Takes over what another says.
    pub(super) fn append(&mut self, mut more: Self) {
        self.0.append(&mut more.0);
    }
}

/// A translation in several files, read when something of it is first asked for: the title needs nothing of the
/// catalogue's.
#[derive(Debug, Clone, Default)]
pub(super) struct Translated {
    /// Files by their paths.
    files: Vec<(String, Cow<'static, str>)>,
    read: OnceLock<Translation>,
}

impl Translated {
    /// Of these files, by their paths.
    pub(super) fn of(files: Vec<(String, Cow<'static, str>)>) -> Self {
        Self { files, read: OnceLock::new() }
    }

    /// What it says under a key.
    pub(super) fn said(&self, key: &str) -> Option<&str> {
        let read = || {
            let mut all = Translation::default();
            for (path, text) in &self.files {
                all.append(Translation::of(path, text));
            }
            all
        };
        self.read.get_or_init(read).said(key)
    }
}
