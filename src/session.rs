//! One game at the table, and many games without anybody at it.
//!
//! Enters: a setting, who sits where, orders. Leaves: views, journals, rows of results. Never here:
//! files, the terminal, clocks.

pub mod coach;
pub mod forecast;
pub mod guard;
pub mod plan;
pub mod seating;
pub mod simulate;
pub mod table;
mod told;
pub mod watching;

pub use forecast::{Forecast, Foreseen};
pub use plan::Plan;
pub use seating::{Player, Seating, UnknownSeat};
pub use simulate::{Batch, BatchError, Cell, Finished, Interval, Row, Spread};
pub use table::{Progress, Refused, ResumeError, SeatChange, Standing, Table, TableError};
pub use watching::{Admission, Company};
