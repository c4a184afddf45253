//! The reader's language: asked for, else set, else the system's.

use std::ffi::OsString;

use clap::ValueEnum;

use super::arguments::{Global, Language};
use crate::store::{Paths, Settings};
use crate::words::{Lang, Words};

/// The words of the reader's language.
pub(super) fn words_of(global: &Global) -> Words {
    Words::embedded(language_of(global))
}

/// The language asked for, else set, else the system's.
pub(super) fn language_of(global: &Global) -> Lang {
    let asked = global.lang.map(|language| match language {
        Language::En => Lang::En,
        Language::Fr => Lang::Fr,
        Language::De => Lang::De,
    });
    asked.or_else(|| set_language(global)).or_else(system_language).unwrap_or_default()
}

fn set_language(global: &Global) -> Option<Lang> {
    let paths = Paths::find(global.data_dir.as_deref()).ok()?;
    let (settings, _) = Settings::read(&paths.settings()).ok()?;
    settings.language?.parse().ok()
}

/// The language that the environment names, as far as there are words for it.
fn system_language() -> Option<Lang> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?;
    locale.get(..2)?.parse().ok()
}

/// As much of what holds for every command as words say that cannot be read as a whole: the language, and where settings
/// are kept.
pub(super) fn global_of(typed: &[OsString]) -> Global {
    let value = |name: &str| {
        typed.iter().zip(1..).find_map(|(word, next)| match word.to_str()?.strip_prefix(name)? {
            "" => typed.get(next).cloned(),
            rest => rest.strip_prefix('=').map(OsString::from),
        })
    };
    let lang = value("--lang").and_then(|lang| Language::from_str(lang.to_str()?, true).ok());
    Global { lang, data_dir: value("--data-dir").map(Into::into), ..Global::default() }
}
