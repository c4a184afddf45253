//! Who sits in a seat, as the journal writes it down.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest guard, in characters. Strings of the usual functions have about a hundred.
pub const GUARD_CHARS_MAX: usize = 256;

/// Who sits in a seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Player {
    /// A person.
    Person(Person),
    /// A policy, by its slug.
    Policy(String),
}

impl Player {
    /// Whether it is a person.
    #[must_use]
    pub fn is_person(&self) -> bool {
        matches!(self, Self::Person(_))
    }
}

/// A person at the keyboard. A name alone is written as that text, as format 1 did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Person {
    /// The name given; may be empty.
    pub name: String,
    /// What has to be answered before this person's seat is shown.
    pub guard: Option<Guard>,
}

impl Person {
    /// A person by that name, whose seat nothing guards.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), guard: None }
    }
}

/// A person as text, or with its guard.
#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged, expecting = "a name, or a name with a guard")]
enum Written {
    Name(String),
    Guarded(Guarded),
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Guarded {
    name: String,
    guard: Guard,
}

impl From<Written> for Person {
    fn from(written: Written) -> Self {
        match written {
            Written::Name(name) => Self { name, guard: None },
            Written::Guarded(Guarded { name, guard }) => Self { name, guard: Some(guard) },
        }
    }
}

impl From<Person> for Written {
    fn from(person: Person) -> Self {
        match person.guard {
            None => Self::Name(person.name),
            Some(guard) => Self::Guarded(Guarded { name: person.name, guard }),
        }
    }
}

/// A salted hash of a passphrase in the PHC string format, `$function$…`. The journal keeps it and asks nothing of it.
/// It is shown by no `Debug`, so that it stands in no log and no report of a crash.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Guard(String);

/// Why a text is no guard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a guard begins with '$' and has at most {GUARD_CHARS_MAX} visible ASCII characters")]
pub struct NoGuard;

impl Guard {
    /// The hash as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Guard {
    type Error = NoGuard;

    fn try_from(text: String) -> Result<Self, NoGuard> {
        let fits = text.len() <= GUARD_CHARS_MAX && text.bytes().all(|b| b.is_ascii_graphic());
        if fits && text.starts_with('$') { Ok(Self(text)) } else { Err(NoGuard) }
    }
}

impl From<Guard> for String {
    fn from(guard: Guard) -> Self {
        guard.0
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guard")
    }
}
