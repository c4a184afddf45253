//! Playing on from a moment of another game.

use std::sync::Arc;

use super::{ResumeError, Table};
use crate::engine::Setting;
use crate::record::{Header, Journal, OtherRules};
use crate::session::Seating;

impl Table {
    /// Opens a game that is the other one up to so many closed windows, its last at most, and goes on from there with
    /// these players. Its journal names the parent; it is a save of its own, and the parent stays as it is. All its
    /// lines are still to be written.
    ///
    /// `started` is told to people and never used: seconds of the Unix epoch, 0 when unknown.
    pub fn branch(
        setting: Arc<Setting>,
        parent: &Journal,
        windows: usize,
        seating: &Seating,
        started: i64,
    ) -> Result<Self, ResumeError> {
        if let Some(other) = OtherRules::between(parent.header(), &setting) {
            return Err(ResumeError::OtherRules(other));
        }
        let windows = windows.min(parent.windows().count());
        let seats = seating.iter().map(|(seat, player)| (*seat, player.on_record())).collect();
        let header = Header::of(&setting, parent.header().seed, seats, started);
        let journal = parent.branch(u32::try_from(windows).unwrap_or(u32::MAX), header);
        let before = journal.text();
        let mut table = Self::resume(setting, journal)?;
        table.lines.insert_str(0, &before);
        Ok(table)
    }
}
