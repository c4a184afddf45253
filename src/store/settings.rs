//! What a user has set: one RON file. A line that cannot be understood is told and left at its default;
//! the others count.

use std::collections::BTreeMap;
use std::path::Path;

use ron::Value;
use serde::Serialize;

use super::disk::RealDisk;
use super::files;
use super::problem::StoreError;

use crate::base::named;

/// The largest file of settings that is read, in bytes.
pub const SETTINGS_BYTES_MAX: usize = 64 << 10;

named! {
    /// When colour is used.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub enum ColorChoice {
        /// When the terminal has it and `NO_COLOR` is not set.
        #[default]
        Auto = "auto",
        /// Always.
        Always = "always",
        /// Never.
        Never = "never",
    }
}

named! {
    /// A set of colours.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub enum Theme {
        /// On a dark ground.
        #[default]
        Dark = "dark",
        /// On a light ground.
        Light = "light",
        /// With the strongest contrast.
        HighContrast = "high_contrast",
    }
}

/// What a user has set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The language, `en`, `fr`, `de`; none to follow the system.
    pub language: Option<String>,
    /// The colours.
    pub theme: Theme,
    /// When colour is used.
    pub color: ColorChoice,
    /// Only ASCII characters of our own.
    pub ascii: bool,
    /// Whether things move on the screen.
    pub motion: bool,
    /// Whether a screen that shows nothing comes between two persons at one keyboard.
    pub hand_over: bool,
    /// Keys that differ from the built-in ones: action by its slug, key as written in the key list.
    pub keys: BTreeMap<String, String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::default(),
            color: ColorChoice::default(),
            ascii: false,
            motion: true,
            hand_over: true,
            keys: BTreeMap::new(),
        }
    }
}

/// What could not be understood in a file of settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsProblem {
    /// Not RON. Nothing of it counts.
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader says, in English.
        what: String,
    },
    /// There is no such setting.
    Unknown {
        /// The name as written.
        name: String,
        /// The setting probably meant.
        meant: Option<&'static str>,
    },
    /// The value is none that this setting takes.
    BadValue {
        /// The setting.
        name: &'static str,
        /// What it takes.
        takes: &'static str,
    },
}

impl SettingsProblem {
    /// A stable code, as in message keys.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "syntax",
            Self::Unknown { .. } => "unknown",
            Self::BadValue { .. } => "bad_value",
        }
    }
}

/// The settings there are.
const NAMES: [&str; 7] = ["language", "theme", "color", "ascii", "motion", "hand_over", "keys"];

impl Settings {
    /// Reads a file of settings. A missing one is a file of defaults.
    pub fn read(path: &Path) -> Result<(Self, Vec<SettingsProblem>), StoreError> {
        let bytes = match files::read_file(path, SETTINGS_BYTES_MAX) {
            Ok(bytes) => bytes,
            Err(StoreError::Missing(_)) => return Ok((Self::default(), Vec::new())),
            Err(error) => return Err(error),
        };
        let text = String::from_utf8(bytes).map_err(|_| StoreError::NotText(path.to_owned()))?;
        Ok(Self::parse(&text))
    }

    /// Understands a text of settings, as far as it can be understood.
    #[must_use]
    pub fn parse(text: &str) -> (Self, Vec<SettingsProblem>) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut settings = Self::default();
        if text.trim().is_empty() {
            return (settings, Vec::new());
        }
        let map = match ron::from_str::<Value>(text) {
            Ok(Value::Map(map)) => map,
            Ok(Value::Unit) => return (settings, Vec::new()),
            Ok(_) => return (settings, vec![syntax(1, 1, "expected (name: value, …)")]),
            Err(error) => {
                let start = error.span.start;
                return (settings, vec![syntax(start.line, start.col, &error.code.to_string())]);
            }
        };
        let mut problems = Vec::new();
        for (name, value) in map {
            let Value::String(name) = name else {
                problems.push(SettingsProblem::Unknown { name: format!("{name:?}"), meant: None });
                continue;
            };
            problems.extend(settings.set(&name, value).err());
        }
        (settings, problems)
    }

    fn set(&mut self, name: &str, value: Value) -> Result<(), SettingsProblem> {
        let bad = |name, takes| SettingsProblem::BadValue { name, takes };
        match name {
            "language" if value == Value::Option(None) => self.language = None,
            "language" => {
                self.language = Some(word(value).ok_or(bad("language", "\"en\" | \"fr\" | \"de\""))?);
            }
            "theme" => {
                let theme = word(value).and_then(|word| Theme::ALL.into_iter().find(|t| t.slug() == word));
                self.theme = theme.ok_or(bad("theme", "\"dark\" | \"light\" | \"high_contrast\""))?;
            }
            "color" => {
                let color =
                    word(value).and_then(|word| ColorChoice::ALL.into_iter().find(|c| c.slug() == word));
                self.color = color.ok_or(bad("color", "\"auto\" | \"always\" | \"never\""))?;
            }
            "ascii" => self.ascii = value.into_rust().map_err(|_| bad("ascii", "true | false"))?,
            "motion" => self.motion = value.into_rust().map_err(|_| bad("motion", "true | false"))?,
            "hand_over" => {
                self.hand_over = value.into_rust().map_err(|_| bad("hand_over", "true | false"))?;
            }
            "keys" => self.keys = value.into_rust().map_err(|_| bad("keys", "{ \"action\": \"key\" }"))?,
            other => {
                let near = NAMES.into_iter().find(|known| strsim::osa_distance(known, other) <= 2);
                let name = other.chars().take(60).collect();
                return Err(SettingsProblem::Unknown { name, meant: near });
            }
        }
        Ok(())
    }

    /// Writes the file of settings. One that could not be understood is kept beside it.
    pub fn write(&self, path: &Path) -> Result<(), StoreError> {
        if let Some(folder) = path.parent() {
            files::private_folder(&RealDisk, folder)?;
        }
        if Self::read(path).is_ok_and(|(_, problems)| !problems.is_empty()) {
            let old = files::read_file(path, SETTINGS_BYTES_MAX)?;
            files::write_file(&path.with_extension("ron.old"), &old)?;
        }
        files::write_file(path, self.text().as_bytes())
    }

    /// The text of these settings.
    #[must_use]
    pub fn text(&self) -> String {
        #[derive(Serialize)]
        struct Written<'s> {
            #[serde(skip_serializing_if = "Option::is_none")]
            language: Option<&'s str>,
            theme: &'static str,
            color: &'static str,
            ascii: bool,
            motion: bool,
            hand_over: bool,
            keys: &'s BTreeMap<String, String>,
        }
        let written = Written {
            language: self.language.as_deref(),
            theme: self.theme.slug(),
            color: self.color.slug(),
            ascii: self.ascii,
            motion: self.motion,
            hand_over: self.hand_over,
            keys: &self.keys,
        };
        // Plain values can always be written.
        let mut text =
            ron::ser::to_string_pretty(&written, ron::ser::PrettyConfig::default()).unwrap_or_default();
        text.push('\n');
        text
    }
}

fn syntax(line: usize, column: usize, what: &str) -> SettingsProblem {
    SettingsProblem::Syntax { line, column, what: what.to_owned() }
}

/// A short text, with or without `Some`.
fn word(value: Value) -> Option<String> {
    match value {
        Value::Option(Some(inner)) => word(*inner),
        Value::String(text) if text.len() <= 60 => Some(text),
        _ => None,
    }
}
