//! The journal of a game, and what can be told from it: replay, verdict, log, debrief.
//!
//! Enters: orders and what came of them; the bytes of a journal, which are hostile until checked.
//! Leaves: lines to be kept, verdicts, replays, comparisons, debriefs as data. Never here: files, the terminal,
//! clocks, sentences.

pub mod compare;
pub mod contributions;
pub mod debrief;
pub mod entry;
pub mod facts;
pub mod journal;
pub mod log;
pub mod marks;
pub mod notes;
pub mod player;
pub mod reading;
pub mod replay;
pub mod step;
mod told;

pub use compare::{Kinship, OrderApart, Parting, TurnApart};
pub use contributions::Contributions;
pub use debrief::Debrief;
pub use entry::{Closed, Ended, Header, Migrated, Origin, Record, TurnRecord};
pub use facts::{Difference, TurnFacts, differences};
pub use journal::{Journal, Misplaced};
pub use log::{Entry, EventLog, TurnLog};
pub use marks::Marks;
pub use notes::{NotKept, Notes, NotesError};
pub use player::{Guard, NoGuard, Person, Player};
pub use reading::{Damage, Glance, JournalError, Reading, Torn, What};
pub use replay::{Execution, OtherRules, Replay, Verdict, execute, verify};
pub use step::{CloseError, close_window, conclude};
