//! The languages that the console speaks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::base::named;

named! {
    /// A language.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Lang {
        /// English, the language every message exists in.
        #[default]
        En = "en",
        /// French.
        Fr = "fr",
        /// German.
        De = "de",
    }
}

/// Why a text names no language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a language of this program; it has: en, fr, de")]
pub struct UnknownLang(pub String);

impl Lang {
    pub(crate) fn identifier(self) -> LanguageIdentifier {
        // Always parses; a language nobody knows would only lose its plurals.
        self.slug().parse().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.slug())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.slug().eq_ignore_ascii_case(text))
            .ok_or_else(|| UnknownLang(text.to_owned()))
    }
}
