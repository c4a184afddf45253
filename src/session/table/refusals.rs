//! What a table does not do, and why.

use crate::content::Seat;
use crate::engine::{Order, Rejection};
use crate::players::PolicyError;
use crate::record::{Difference, Misplaced, OtherRules};

/// Why the table did not do what it was asked to do. Nothing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The seat is not a person's whose window is open.
    #[error("it is not this seat's turn")]
    NotYourTurn,
    /// That player cannot sit there: no such seat in this game, no such policy of this seat, or the adversary's.
    #[error("that player cannot sit there")]
    NoPlaceThere,
    /// The last person at the table cannot leave: the game would play itself out.
    #[error("somebody has to stay at the table")]
    LastPerson,
    /// Exercise control stopped the clock.
    #[error("exercise control paused the clock: it goes on when its pause is over")]
    Paused,
    /// There is no such order in the basket.
    #[error("there is no such order in the basket")]
    NoSuchOrder,
    /// The rules refuse the order.
    #[error("the rules refuse this order: {}", .0.slug())]
    Rejected(Rejection),
    /// The journal has no place for it.
    #[error("the journal does not take this: {0}")]
    Journal(#[from] Misplaced),
}

/// Why a game cannot be played on. It can still be watched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResumeError {
    /// It was played under other rules.
    #[error("it was played under other rules or another scenario")]
    OtherRules(OtherRules),
    /// It comes out otherwise than recorded.
    #[error("turn {turn} comes out otherwise than recorded: {}", .difference.field)]
    Diverges {
        /// The first turn that does.
        turn: u16,
        /// The first field that does.
        difference: Difference,
    },
    /// A policy of its seats is not known here.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// It cannot go on.
    #[error(transparent)]
    Table(#[from] TableError),
}

/// An order of a policy that the rules refused: a fault of that policy, never of the game.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The turn.
    pub turn: u16,
    /// The seat.
    pub seat: Seat,
    /// What it wanted.
    pub order: Order,
    /// Why not.
    pub rejection: Rejection,
}
