//! What the Council decided, who stood where, and why.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Moment;
use crate::base::{CountryId, Hours, PerMille, VoteId};
use crate::content::VoteRule;
use crate::engine::{Count, Event, Ground, SeatView, Stance};

/// A vote that was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VoteStory {
    /// Its identifier.
    pub vote: VoteId,
    /// The turn it was held in.
    pub turn: u16,
    /// The hour at which that turn decides.
    pub hour: Hours,
    /// By which rule it was counted.
    pub rule: VoteRule,
    /// Whether it passed.
    pub passed: bool,
    /// The count: who said nothing agreed.
    pub count: Count,
    /// What was left of the text, per mille.
    pub left: PerMille,
    /// Who did not simply agree, or was won over, with what weighed most: against, then abstaining, then in favour.
    pub positions: Vec<(CountryId, Stance, Ground)>,
}

pub(super) fn stories(view: &SeatView<'_>, moments: &[Moment]) -> Vec<VoteStory> {
    let seen = view.votes();
    let held = moments.iter().filter_map(|moment| match &moment.event {
        Event::VoteHeld { vote, passed, .. } => Some((moment, *vote, *passed)),
        _ => None,
    });
    // An item that came back is another, with positions of its own: the first vote is of the first that was decided.
    let mut before: BTreeMap<VoteId, usize> = BTreeMap::new();
    held.filter_map(|(moment, vote, passed)| {
        let place = before.entry(vote).or_default();
        let item = seen.iter().filter(|item| item.id == vote && item.passed.is_some()).nth(*place)?;
        *place += 1;
        let mut positions = item.positions.clone();
        positions.sort_by_key(|(country, stance, _)| {
            let place = match stance {
                Stance::Against => 0,
                Stance::Abstain => 1,
                Stance::For => 2,
            };
            (place, *country)
        });
        Some(VoteStory {
            vote,
            turn: moment.turn,
            hour: moment.hour,
            rule: item.rule,
            passed,
            count: item.count,
            left: item.left,
            positions,
        })
    })
    .collect()
}
