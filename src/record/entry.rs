//! What a line of a journal can say.
//!
//! The format is versioned by `Header::format` and described in `docs/journal.md`. A later format keeps the shape of
//! the first line (digest, space, `{"opened":{"format":N`) so that every program can name what it cannot read.

use serde::{Deserialize, Serialize};

use super::facts::TurnFacts;
use super::player::Player;
use crate::base::{Digest, OptionId, OptionValue, ScenarioId};
use crate::content::{Outcome, Seat};
use crate::engine::{Evaluation, Order, Setting, Window};

/// The format that this program writes. It reads all before it, from 1.
pub const FORMAT: u32 = 2;
/// The first format in which seats change hands and persons have guards.
pub(super) const FORMAT_OF_SEATS: u32 = 2;

/// Where a branch left another game.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The chain digest of the other game's first line: names that game for ever.
    pub game: Digest,
    /// How many windows were closed when the branch left.
    pub windows: u32,
}

/// The journal in an earlier format that was taken over line by line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Migrated {
    /// The format of that journal.
    pub format: u32,
    /// The chain digest of its first line.
    pub game: Digest,
    /// The chain digest of the last line taken over.
    pub tip: Digest,
}

/// The first line: everything that a re-execution needs, and what it was written by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The format of this journal.
    pub format: u32,
    /// The version of the program that opened it.
    pub program: String,
    /// The version of the rules.
    pub rules: u32,
    /// The scenario.
    pub scenario: ScenarioId,
    /// Digest of the catalogue.
    pub catalogue: Digest,
    /// Digest of catalogue, scenario and options together.
    pub setting: Digest,
    /// The options, defaults filled in.
    pub options: Vec<(OptionId, OptionValue)>,
    /// The seed. Text in the file: JSON readers lose integers beyond 2^53.
    #[serde(with = "seed_as_text")]
    pub seed: u64,
    /// Who sits where at the start.
    pub seats: Vec<(Seat, Player)>,
    /// When it was opened, in seconds of the Unix epoch; 0 when unknown. Told to people, never used.
    pub started: i64,
    /// The game it branched from.
    pub origin: Option<Origin>,
    /// The same game in an earlier format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub migrated: Option<Migrated>,
    /// The scenario's text, where it came from outside the library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl Header {
    /// The header of a new game.
    #[must_use]
    pub fn of(setting: &Setting, seed: u64, seats: Vec<(Seat, Player)>, started: i64) -> Self {
        Self {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            rules: setting.rules().version,
            scenario: setting.scenario().id,
            catalogue: setting.catalogue().digest,
            setting: setting.digest(),
            options: setting.options().iter().map(|(id, value)| (*id, *value)).collect(),
            seed,
            seats,
            started,
            origin: None,
            migrated: None,
            source: setting.scenario().source.clone(),
        }
    }

    /// The options as `Setting::new` takes them.
    #[must_use]
    pub fn chosen(&self) -> Vec<(String, String)> {
        self.options.iter().map(|(id, value)| (id.to_string(), value.to_string())).collect()
    }

    /// Whether it says nothing that its format does not have.
    pub(super) fn is_of_its_format(&self) -> bool {
        let guarded = |player: &Player| matches!(player, Player::Person(person) if person.guard.is_some());
        let later = self.migrated.is_some() || self.seats.iter().any(|(_, player)| guarded(player));
        self.format >= FORMAT_OF_SEATS || (self.format > 0 && !later)
    }
}

/// A window was closed: every order of every seat, as adjudicated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// The turn.
    pub turn: u16,
    /// The window.
    pub window: Window,
    /// The orders, persons' and policies' alike, in the order in which the engine took them.
    pub orders: Vec<(Seat, Order)>,
}

/// A turn was over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TurnRecord {
    /// The turn.
    pub turn: u16,
    /// Digest of the canonical world after it.
    pub digest: Digest,
    /// What could be seen of the world then, with all eyes.
    pub facts: TurnFacts,
}

/// The game was over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// How.
    pub outcome: Outcome,
    /// How it is judged.
    pub evaluation: Evaluation,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// The game was opened. Always the first line, and only that.
    Opened(Box<Header>),
    /// From here on that player sits there. What a person had in the basket stays for the next person; where a
    /// policy takes over, it is taken back.
    Seated {
        /// The seat.
        seat: Seat,
        /// Who sits there now.
        player: Player,
    },
    /// A person put an order into a seat's basket.
    Given {
        /// The seat.
        seat: Seat,
        /// The order.
        order: Order,
    },
    /// A person took an order back.
    Undone {
        /// The seat.
        seat: Seat,
        /// Its place in the basket.
        index: u16,
    },
    /// A person ended the seat's turn: the basket is sealed.
    Sealed {
        /// The seat.
        seat: Seat,
    },
    /// The window was closed.
    Closed(Closed),
    /// The turn was over.
    Turn(Box<TurnRecord>),
    /// The game was over.
    Ended(Box<Ended>),
}

mod seed_as_text {
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serializer};

    #[allow(clippy::trivially_copy_pass_by_ref)] // the shape serde asks for
    pub(super) fn serialize<S: Serializer>(seed: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(seed)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
