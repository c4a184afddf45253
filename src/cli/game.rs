//! What a game is set up with, from the words of the command line.
//!
//! Enters: words. Leaves: a setting and seats, or what was probably meant.

use std::sync::Arc;

use super::desk::Desk;
use super::exit::Stop;
use super::library;
use super::output::{quoted, suggestion};
use crate::content::{Catalogue, Seat};
use crate::engine::{Setting, SettingError};
use crate::session::seating::{UnknownSeat, seat_from_word};

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
    Setting::new(catalogue, scenario, options).map(Arc::new).map_err(|error| Stop::Usage(unknown(&error)))
}

/// The seat that a word names.
pub fn seat(setting: &Setting, word: &str) -> Result<Seat, Stop> {
    seat_from_word(setting, word).map_err(|UnknownSeat { name, known }| {
        let hint = suggestion(&name, known.iter().map(String::as_str));
        Stop::Usage(format!("there is no seat {} in this game; {hint}", quoted(&name)))
    })
}

fn unknown(error: &SettingError) -> String {
    match error {
        SettingError::UnknownOption { option, known } if known.is_empty() => {
            format!("this scenario has no options, and none {}", quoted(option))
        }
        SettingError::UnknownOption { option, known } => {
            format!(
                "this scenario has no option {}; {}",
                quoted(option),
                suggestion(option, known.split(", "))
            )
        }
        SettingError::UnknownValue { option, value, known } => {
            format!(
                "the option '{option}' has no value {}; {}",
                quoted(value),
                suggestion(value, known.split(", "))
            )
        }
    }
}
