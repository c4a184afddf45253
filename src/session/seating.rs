//! Who sits where: seats and players as words, and back.
//!
//! Enters: words of the command line and of journals. Leaves: seats, players, or what was probably
//! meant. Never here: files, the terminal.

use std::collections::BTreeMap;

use crate::base::CountryId;
use crate::content::Seat;
use crate::engine::Setting;
use crate::players::{Policy, PolicyError};
use crate::record::{self, Person};

/// Who plays a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Player {
    /// A person at the keyboard.
    Person(Person),
    /// A rule of conduct.
    Policy(Policy),
}

impl Player {
    /// A person by that name, which may be empty; nothing guards the seat.
    #[must_use]
    pub fn person(name: &str) -> Self {
        Self::Person(Person::named(name))
    }

    /// Whether it is a person.
    #[must_use]
    pub fn is_person(&self) -> bool {
        matches!(self, Self::Person(_))
    }

    /// As the journal writes it down.
    #[must_use]
    pub fn on_record(&self) -> record::Player {
        match self {
            Self::Person(person) => record::Player::Person(person.clone()),
            Self::Policy(policy) => record::Player::Policy(policy.slug().into_owned()),
        }
    }

    /// As the journal wrote it down.
    pub fn from_record(seat: Seat, player: &record::Player) -> Result<Self, PolicyError> {
        match player {
            record::Player::Person(person) => Ok(Self::Person(person.clone())),
            record::Player::Policy(name) => Policy::parse(seat, name).map(Self::Policy),
        }
    }
}

/// The players of seats for which something was said. All others have their own policy.
pub type Seating = BTreeMap<Seat, Player>;

/// Why a text names no seat of this game.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no seat '{name}' in this game; known: {}", known.join(", "))]
pub struct UnknownSeat {
    /// What was asked for.
    pub name: String,
    /// What there is.
    pub known: Vec<String>,
    /// The seat of the same state, where it has another than was asked for.
    pub meant: Option<String>,
}

/// A seat as a word: `hr`, `victim:FI`, `delegation:SE`.
#[must_use]
pub fn seat_word(seat: Seat) -> String {
    match seat {
        Seat::Hr => "hr".to_owned(),
        Seat::Victim(country) => format!("victim:{}", country.shown()),
        Seat::Presidency => "presidency".to_owned(),
        Seat::Delegation(country) => format!("delegation:{}", country.shown()),
        Seat::Nato => "nato".to_owned(),
        Seat::Excon => "excon".to_owned(),
        Seat::Adversary => "adversary".to_owned(),
    }
}

/// The seats that a game in this setting has, or may come to have. An attacked state speaks from one seat.
#[must_use]
pub fn seats_of(setting: &Setting) -> Vec<Seat> {
    let attacked = setting.victims();
    let mut victims = attacked.to_vec();
    for country in &setting.scenario().possible_victims {
        if !victims.contains(country) {
            victims.push(*country);
        }
    }
    let givers = setting.catalogue().packages.iter().map(|package| package.giver);
    let givers = givers.filter(|giver| !attacked.contains(giver));
    let mut seats: Vec<Seat> = victims.into_iter().map(Seat::Victim).collect();
    seats.extend([Seat::Hr, Seat::Presidency, Seat::Nato, Seat::Excon, Seat::Adversary]);
    seats.extend(givers.map(Seat::Delegation));
    seats.sort_unstable();
    seats.dedup();
    seats
}

/// The seat that a word names; `victim` alone is the lead victim.
pub fn seat_from_word(setting: &Setting, word: &str) -> Result<Seat, UnknownSeat> {
    if word.eq_ignore_ascii_case("victim") {
        return Ok(Seat::Victim(setting.victims()[0]));
    }
    // A state is known by either of its codes.
    let by_code = |kind: &str, code: &str| {
        let state: CountryId = code.to_ascii_uppercase().parse().ok()?;
        Some(format!("{kind}:{}", state.shown()))
    };
    let told = word.split_once(':').and_then(|(kind, code)| by_code(kind, code));
    let word = told.as_deref().unwrap_or(word);
    let seats = seats_of(setting);
    let words: Vec<String> = seats.iter().map(|seat| seat_word(*seat)).collect();
    let place = |word: &str| words.iter().position(|known| known.eq_ignore_ascii_case(word));
    place(word).map(|at| seats[at]).ok_or_else(|| {
        let state = word.split_once(':').map(|(_, state)| state);
        let of_state = |kind: &str| state.and_then(|state| place(&format!("{kind}:{state}")));
        let meant = of_state("victim").or_else(|| of_state("delegation")).map(|at| words[at].clone());
        UnknownSeat { name: word.to_owned(), known: words.clone(), meant }
    })
}
