//! The ground floor: identifiers, quantities with units, keyed dice, digests.
//!
//! Enters: plain values. Leaves: the small types every other room speaks in.
//! Never here: file formats, files, clocks, floating point.

pub mod dice;
pub mod digest;
pub mod ids;
mod named;
pub mod quantity;
mod sorted;

pub use dice::{Dice, Draw, Purpose};
pub use digest::Digest;
pub use ids::*;
pub(crate) use named::named;
pub use quantity::{Hours, Milli, PerMille, divide_rounding};
pub use sorted::Sorted;
