//! What an order would probably do: the same rules as the resolution, without its dice.

use serde::Serialize;

use super::event::Clock;
use super::order::Reason;
use crate::base::{Hours, Milli, PerMille};
use crate::content::{Pool, Seat, Track};

/// A stretch of the way to delivery, in hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stretch {
    /// A clock runs.
    Clock(Clock),
    /// Loading.
    Loading,
    /// Travel.
    Travel,
    /// Change of gauge.
    Gauge,
    /// Permits on the way.
    Permit,
    /// Congestion on the way.
    Congestion,
    /// Delays set by events.
    Delay,
    /// The queue at reception.
    Reception,
}

/// What may be said against an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Objection {
    /// It arrives after the need has begun to lose value.
    Late,
    /// It exceeds what is missing.
    MoreThanNeeded,
    /// NATO plans the same.
    NatoPlansThis,
    /// The unit is assigned to NATO and not released.
    NotReleased,
    /// The channel is not coordinated: contacts and awareness suffer.
    Uncoordinated,
    /// It serves only as a substitute.
    Substitute,
    /// A seat may well refuse, for that reason.
    MayRefuse(Seat, Reason),
    /// Lift is short.
    LiftShort,
    /// Reception is at its limit.
    ReceptionFull,
    /// Attribution is too weak for what is said.
    BeyondEvidence,
    /// The specific character of the giver is pressed.
    SpecificCharacter,
    /// Asked again too soon.
    AskedAgain,
    /// A typical mistake of `domain.md` §7.2, by its number.
    Mistake(u8),
    /// The promise is hard to keep on what is known.
    HardToKeep,
    /// It costs the Council's pool so much that it would be overdrawn.
    OverdrawsCouncil,
}

/// How an arrival comes about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arrival {
    /// The hour at which it is at work.
    pub hour: Hours,
    /// What that is made of.
    pub stretches: Vec<(Stretch, Hours)>,
}

/// What an order would probably do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// What it costs, and from which pool.
    pub cost: (Pool, i32),
    /// When it would be at work.
    pub arrival: Option<Arrival>,
    /// What it would be worth to the need.
    pub effect: Option<Milli>,
    /// Coverage of the need now and then, as this seat sees it, per mille.
    pub coverage: Option<(PerMille, PerMille)>,
    /// How well the offer fits, per mille: interoperability, caveats, substitution.
    pub fit: Option<PerMille>,
    /// Tracks it is expected to move.
    pub tracks: Vec<(Track, i32)>,
    /// Who has to agree.
    pub asks: Vec<Seat>,
    /// What may be said against it.
    pub objections: Vec<Objection>,
}
