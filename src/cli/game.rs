//! What a game is set up with, from the words of the command line.
//!
//! Enters: words. Leaves: a setting and seats, or what was probably meant.

use std::sync::Arc;

use super::desk::Desk;
use super::exit::Stop;
use super::library;
use super::output::{hint, quoted, suggestion};
use crate::content::{Catalogue, Seat};
use crate::engine::{Setting, SettingError};
use crate::session::seating::{UnknownSeat, seat_from_word, seat_word};
use crate::words::{Arg, Words};

/// The setting of a scenario with these options.
pub fn setting(desk: &Desk, scenario: &str, options: &[(String, String)]) -> Result<Arc<Setting>, Stop> {
    setting_over(desk, library::catalogue(desk)?, scenario, options)
}

/// The same, over a catalogue that was read already.
pub fn setting_over(
    desk: &Desk,
    catalogue: Arc<Catalogue>,
    scenario: &str,
    options: &[(String, String)],
) -> Result<Arc<Setting>, Stop> {
    let scenario = library::scenario(desk, &catalogue, scenario)?;
    Setting::new(catalogue, scenario, options)
        .map(Arc::new)
        .map_err(|error| Stop::Usage(unknown(&desk.words(), &error)))
}

/// The seat that a word names, for a person to take: the adversary's is nobody's.
pub fn seat_of_a_person(words: &Words, setting: &Setting, word: &str) -> Result<Seat, Stop> {
    let adversary = seat_word(Seat::Adversary);
    let seat = named(words, setting, word, |known| *known != adversary)?;
    if seat == Seat::Adversary {
        return Err(Stop::Usage(words.text("usage-adversary")));
    }
    Ok(seat)
}

/// The seat that a word names.
pub fn seat(words: &Words, setting: &Setting, word: &str) -> Result<Seat, Stop> {
    named(words, setting, word, |_| true)
}

/// The seat that a word names; else those that may be meant.
fn named(
    words: &Words,
    setting: &Setting,
    word: &str,
    may_be: impl Fn(&String) -> bool,
) -> Result<Seat, Stop> {
    seat_from_word(setting, word).map_err(|UnknownSeat { name, known, meant }| {
        let known: Vec<String> = known.into_iter().filter(may_be).collect();
        let hint = match meant {
            Some(meant) => hint(words, Some(&meant), &known.join(", ")),
            None => suggestion(words, &name, known.iter().map(String::as_str)),
        };
        let args = [("seat", Arg::from(quoted(&name))), ("hint", Arg::from(hint))];
        Stop::Usage(words.with("usage-no-seat", &args))
    })
}

fn unknown(words: &Words, error: &SettingError) -> String {
    let (key, option, value, known) = match error {
        SettingError::UnknownOption { option, known } if known.is_empty() => {
            ("usage-no-options", option, option, known)
        }
        SettingError::UnknownOption { option, known } => ("usage-no-option", option, option, known),
        SettingError::UnknownValue { option, value, known } => ("usage-no-value", option, value, known),
    };
    let hint = suggestion(words, value, known.split(", "));
    let args = [
        ("option", Arg::from(quoted(option))),
        ("value", Arg::from(quoted(value))),
        ("hint", Arg::from(hint)),
    ];
    words.with(key, &args)
}
